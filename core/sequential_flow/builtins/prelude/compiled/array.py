# Generated from array.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'array_operations': 'AppendFlattened AppendHole ArrayCreate FlattenPlainly HasPlainSpecies IsPlainArray Pop ThrowNotCallable', 'operations': 'CreateDataPropertyOrThrow IsArray IsCallable IsConstructor IsObject LengthOfArrayLike ThrowRangeError ThrowTypeError ToIntegerOrInfinity ToObject WellKnownSymbol'}
K0 = 'constructor'
K1 = 'species'
K2 = 'C'
K3 = 'object.constructor[Symbol.species] is not a constructor'
K4 = 'k'
K5 = 'to'
K6 = 'length'
K7 = 'accumulator'
K8 = 'present'
K9 = 'Reduce of empty array with no initial value'
K10 = 'source'
K11 = 'Maximum call stack size exceeded'
K12 = 'Array is too long'
K13 = 'at'
K14 = 'levels'
K15 = 'i'
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  e0 = [None, U, U]
  v0 = U
  v1 = U
  v2 = U
  v3 = U
  v4 = U
  v5 = U
  v6 = U
  v7 = U
  v8 = U
  v9 = U
  v10 = U
  v11 = U
  v12 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f1(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_IsArray(vm, v0)
  if (not (t3)):
   pc = 8; t8 = o_ArrayCreate(vm, v1)
   return t8
  pc = 11; t11 = v0.props[K0] if type(v0) is JSObject and K0 in v0.props else get_member(vm, v0, K0)
  v2 = t11
  pc = 14; t14 = o_IsObject(vm, v2)
  if t14:
   pc = 19; t19 = o_WellKnownSymbol(vm, K1)
   pc = 20; t20 = x if type(v2) is JSArray and type(t19) is float and 0.0 <= t19 < len(v2.items) and (i := t19.__trunc__()) == t19 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, t19)
   v2 = t20
   if (v2 is None):
    v2 = U
  if (v2 is U):
   pc = 39; t39 = o_ArrayCreate(vm, v1)
   return t39
  pc = 42; t42 = o_IsConstructor(vm, v2)
  if (not (t42)):
   pc = 47; t47 = o_ThrowTypeError(vm, K3)
  pc = 51; t51 = construct(vm, v2, (v1, ))
  return t51
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 5; t5 = o_ToObject(vm, this)
  v2 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v0)
  if (not (t11)):
   pc = 16; t16 = o_ThrowNotCallable(vm, v0)
  pc = 18; t18 = o_IsPlainArray(vm, v2)
  if t18:
   v4 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 22; refuel(vm)
    pc = 27; t27 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
    if not (t27):
     break
    pc = 32; t32 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    v5 = t32
    t39 = (v5 is not U)
    if not (t39):
     pc = 44; t44 = has_in(vm, v4, v2)
     t39 = t44
    if t39:
     pc = 52; t52 = v0.code(vm, v0, v1, v5, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, v5, v4, v2)
    v4 = v4 + 1.0
   return U
  v6 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 61; refuel(vm)
   pc = 66; t66 = v6 < v3 if type(v3) is float else compare(vm, "<", v6, v3)
   if not (t66):
    break
   pc = 72; t72 = has_in(vm, v6, v2)
   if t72:
    pc = 79; t79 = x if type(v2) is JSArray and 0 <= (i := v6.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v6)
    pc = 83; t83 = v0.code(vm, v0, v1, t79, v6, v2) if type(v0) is JSFunction else call(vm, v0, v1, t79, v6, v2)
   v6 = v6 + 1.0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 5; t5 = o_ToObject(vm, this)
  v2 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v0)
  if (not (t11)):
   pc = 16; t16 = o_ThrowNotCallable(vm, v0)
  pc = 18; t18 = o_HasPlainSpecies(vm, v2)
  if t18:
   t20 = JSArray(); t20.props = {}; t20.proto = vm.array_prototype; t20.ext = None; t20.items = []; vm.allocated += 160
   v5 = t20
   v6 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 24; refuel(vm)
    pc = 29; t29 = v6 < v3 if type(v3) is float else compare(vm, "<", v6, v3)
    if not (t29):
     break
    pc = 34; t34 = x if type(v2) is JSArray and 0 <= (i := v6.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v6)
    v7 = t34
    t41 = (v7 is not U)
    if not (t41):
     pc = 46; t46 = has_in(vm, v6, v2)
     t41 = t46
    if t41:
     pc = 55; t55 = v0.code(vm, v0, v1, v7, v6, v2) if type(v0) is JSFunction else call(vm, v0, v1, v7, v6, v2)
     v5.items.append(t55); vm.allocated += 24
    else:
     pc = 58; t58 = o_AppendHole(vm, v5)
    v6 = v6 + 1.0
   return v5
  t66 = vm.prelude_function(PROGRAM, 1)
  pc = 70; t70 = t66.code(vm, t66, U, v2, v3) if type(t66) is JSFunction else call(vm, t66, U, v2, v3)
  v4 = t70
  v8 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 74; refuel(vm)
   pc = 79; t79 = v8 < v3 if type(v3) is float else compare(vm, "<", v8, v3)
   if not (t79):
    break
   pc = 85; t85 = has_in(vm, v8, v2)
   if t85:
    pc = 94; t94 = x if type(v2) is JSArray and 0 <= (i := v8.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v8)
    pc = 98; t98 = v0.code(vm, v0, v1, t94, v8, v2) if type(v0) is JSFunction else call(vm, v0, v1, t94, v8, v2)
    pc = 99; t99 = o_CreateDataPropertyOrThrow(vm, v4, v8, t98)
   v8 = v8 + 1.0
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f4(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 5; t5 = o_ToObject(vm, this)
  v2 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v0)
  if (not (t11)):
   pc = 16; t16 = o_ThrowNotCallable(vm, v0)
  pc = 18; t18 = o_HasPlainSpecies(vm, v2)
  if t18:
   t20 = JSArray(); t20.props = {}; t20.proto = vm.array_prototype; t20.ext = None; t20.items = []; vm.allocated += 160
   v6 = t20
   v7 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 24; refuel(vm)
    pc = 29; t29 = v7 < v3 if type(v3) is float else compare(vm, "<", v7, v3)
    if not (t29):
     break
    pc = 34; t34 = x if type(v2) is JSArray and 0 <= (i := v7.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v7)
    v8 = t34
    t41 = (v8 is not U)
    if not (t41):
     pc = 46; t46 = has_in(vm, v7, v2)
     t41 = t46
    t47 = t41
    if t47:
     pc = 54; t54 = v0.code(vm, v0, v1, v8, v7, v2) if type(v0) is JSFunction else call(vm, v0, v1, v8, v7, v2)
     t47 = t54
    if t47 is True or t47 is not False and t47 is not U and t47 and t47 == t47:
     v6.items.append(v8); vm.allocated += 24
    v7 = v7 + 1.0
   return v6
  t66 = vm.prelude_function(PROGRAM, 1)
  pc = 70; t70 = t66.code(vm, t66, U, v2, 0.0) if type(t66) is JSFunction else call(vm, t66, U, v2, 0.0)
  v4 = t70
  v5 = 0.0
  v9 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 76; refuel(vm)
   pc = 81; t81 = v9 < v3 if type(v3) is float else compare(vm, "<", v9, v3)
   if not (t81):
    break
   pc = 87; t87 = has_in(vm, v9, v2)
   if t87:
    pc = 92; t92 = x if type(v2) is JSArray and 0 <= (i := v9.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v9)
    v10 = t92
    pc = 100; t100 = v0.code(vm, v0, v1, v10, v9, v2) if type(v0) is JSFunction else call(vm, v0, v1, v10, v9, v2)
    if t100 is True or t100 is not False and t100 is not U and t100 and t100 == t100:
     pc = 105; t105 = o_CreateDataPropertyOrThrow(vm, v4, v5, v10)
     v5 = v5 + 1.0
   v9 = v9 + 1.0
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f5(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 5; t5 = o_ToObject(vm, this)
  v2 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v0)
  if (not (t11)):
   pc = 16; t16 = o_ThrowNotCallable(vm, v0)
  pc = 18; t18 = o_IsPlainArray(vm, v2)
  if t18:
   v4 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 22; refuel(vm)
    pc = 27; t27 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
    if not (t27):
     break
    pc = 32; t32 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    v5 = t32
    t39 = (v5 is not U)
    if not (t39):
     pc = 44; t44 = has_in(vm, v4, v2)
     t39 = t44
    t45 = t39
    if t45:
     pc = 52; t52 = v0.code(vm, v0, v1, v5, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, v5, v4, v2)
     t45 = t52
    if t45 is True or t45 is not False and t45 is not U and t45 and t45 == t45:
     return True
    v4 = v4 + 1.0
   return False
  v6 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 65; refuel(vm)
   pc = 70; t70 = v6 < v3 if type(v3) is float else compare(vm, "<", v6, v3)
   if not (t70):
    break
   pc = 76; t76 = has_in(vm, v6, v2)
   t77 = t76
   if t77:
    pc = 83; t83 = x if type(v2) is JSArray and 0 <= (i := v6.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v6)
    pc = 87; t87 = v0.code(vm, v0, v1, t83, v6, v2) if type(v0) is JSFunction else call(vm, v0, v1, t83, v6, v2)
    t77 = t87
   if t77 is True or t77 is not False and t77 is not U and t77 and t77 == t77:
    return True
   v6 = v6 + 1.0
  return False
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f6(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 5; t5 = o_ToObject(vm, this)
  v2 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v0)
  if (not (t11)):
   pc = 16; t16 = o_ThrowNotCallable(vm, v0)
  pc = 18; t18 = o_IsPlainArray(vm, v2)
  if t18:
   v4 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 22; refuel(vm)
    pc = 27; t27 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
    if not (t27):
     break
    pc = 32; t32 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    v5 = t32
    t39 = (v5 is not U)
    if not (t39):
     pc = 44; t44 = has_in(vm, v4, v2)
     t39 = t44
    t45 = t39
    if t45:
     pc = 52; t52 = v0.code(vm, v0, v1, v5, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, v5, v4, v2)
     t45 = (not (t52 is True or t52 is not False and t52 is not U and t52 and t52 == t52))
    if t45:
     return False
    v4 = v4 + 1.0
   return True
  v6 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 67; refuel(vm)
   pc = 72; t72 = v6 < v3 if type(v3) is float else compare(vm, "<", v6, v3)
   if not (t72):
    break
   pc = 78; t78 = has_in(vm, v6, v2)
   t79 = t78
   if t79:
    pc = 85; t85 = x if type(v2) is JSArray and 0 <= (i := v6.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v6)
    pc = 89; t89 = v0.code(vm, v0, v1, t85, v6, v2) if type(v0) is JSFunction else call(vm, v0, v1, t85, v6, v2)
    t79 = (not (t89 is True or t89 is not False and t89 is not U and t89 and t89 == t89))
   if t79:
    return False
   v6 = v6 + 1.0
  return True
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f7(vm, fn, this, *args):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = args[0] if len(args) > 0 else U
  v0 = t2
  t3 = vm.array(list(args[1:]))
  v1 = t3
  args = None
  pc = 5; t5 = o_ToObject(vm, this)
  v2 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v0)
  if (not (t11)):
   pc = 16; t16 = o_ThrowNotCallable(vm, v0)
  v4 = 0.0
  v5 = U
  pc = 20; t20 = len(v1.items) + 0.0 if type(v1) is JSArray else len(v1) + 0.0 if type(v1) is str else get_member(vm, v1, K6)
  pc = 24; t24 = t20 > 0.0 if type(t20) is float else compare(vm, ">", t20, 0.0)
  if t24:
   pc = 29; t29 = x if type(v1) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, 0.0)
   v5 = t29
  else:
   v6 = False
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 34; refuel(vm)
    pc = 39; t39 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
    t40 = t39
    if t40:
     t40 = (not (v6 is True or v6 is not False and v6 is not U and v6 and v6 == v6))
    if not (t40):
     break
    pc = 49; t49 = has_in(vm, v4, v2)
    if t49:
     pc = 54; t54 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
     v5 = t54
     v6 = True
    v4 = v4 + 1.0
   if (not (v6 is True or v6 is not False and v6 is not U and v6 and v6 == v6)):
    pc = 70; t70 = o_ThrowTypeError(vm, K9)
  pc = 72; t72 = o_IsPlainArray(vm, v2)
  if t72:
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 74; refuel(vm)
    pc = 79; t79 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
    if not (t79):
     break
    pc = 84; t84 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    v7 = t84
    t91 = (v7 is not U)
    if not (t91):
     pc = 96; t96 = has_in(vm, v4, v2)
     t91 = t96
    if t91:
     pc = 105; t105 = v0.code(vm, v0, U, v5, v7, v4, v2) if type(v0) is JSFunction else call(vm, v0, U, v5, v7, v4, v2)
     v5 = t105
    v4 = v4 + 1.0
   return v5
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 115; refuel(vm)
   pc = 120; t120 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
   if not (t120):
    break
   pc = 126; t126 = has_in(vm, v4, v2)
   if t126:
    pc = 134; t134 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    pc = 138; t138 = v0.code(vm, v0, U, v5, t134, v4, v2) if type(v0) is JSFunction else call(vm, v0, U, v5, t134, v4, v2)
    v5 = t138
   v4 = v4 + 1.0
  return v5
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f8(vm, fn, this, *args):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = args[0] if len(args) > 0 else U
  v0 = t2
  t3 = vm.array(list(args[1:]))
  v1 = t3
  args = None
  pc = 5; t5 = o_ToObject(vm, this)
  v2 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v0)
  if (not (t11)):
   pc = 16; t16 = o_ThrowNotCallable(vm, v0)
  pc = 21; t21 = (v3 - 1.0) if type(v3) is float else subtract(vm, v3, 1.0)
  v4 = t21
  v5 = U
  pc = 24; t24 = len(v1.items) + 0.0 if type(v1) is JSArray else len(v1) + 0.0 if type(v1) is str else get_member(vm, v1, K6)
  pc = 28; t28 = t24 > 0.0 if type(t24) is float else compare(vm, ">", t24, 0.0)
  if t28:
   pc = 33; t33 = x if type(v1) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, 0.0)
   v5 = t33
  else:
   v6 = False
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 38; refuel(vm)
    t44 = (v4 >= 0.0)
    if t44:
     t44 = (not (v6 is True or v6 is not False and v6 is not U and v6 and v6 == v6))
    if not (t44):
     break
    pc = 53; t53 = has_in(vm, v4, v2)
    if t53:
     pc = 58; t58 = x if type(v2) is JSArray and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
     v5 = t58
     v6 = True
    v4 = v4 - 1.0
   if (not (v6 is True or v6 is not False and v6 is not U and v6 and v6 == v6)):
    pc = 74; t74 = o_ThrowTypeError(vm, K9)
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 75; refuel(vm)
   if not ((v4 >= 0.0)):
    break
   pc = 86; t86 = has_in(vm, v4, v2)
   if t86:
    pc = 94; t94 = x if type(v2) is JSArray and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    pc = 98; t98 = v0.code(vm, v0, U, v5, t94, v4, v2) if type(v0) is JSFunction else call(vm, v0, U, v5, t94, v4, v2)
    v5 = t98
   v4 = v4 - 1.0
  return v5
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f9(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 5; t5 = o_ToObject(vm, this)
  v2 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v0)
  if (not (t11)):
   pc = 16; t16 = o_ThrowNotCallable(vm, v0)
  v4 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 19; refuel(vm)
   pc = 24; t24 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
   if not (t24):
    break
   pc = 29; t29 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
   v5 = t29
   pc = 37; t37 = v0.code(vm, v0, v1, v5, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, v5, v4, v2)
   if t37 is True or t37 is not False and t37 is not U and t37 and t37 == t37:
    return v5
   v4 = v4 + 1.0
  return U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f10(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 5; t5 = o_ToObject(vm, this)
  v2 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v0)
  if (not (t11)):
   pc = 16; t16 = o_ThrowNotCallable(vm, v0)
  v4 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 19; refuel(vm)
   pc = 24; t24 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
   if not (t24):
    break
   pc = 31; t31 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
   pc = 35; t35 = v0.code(vm, v0, v1, t31, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, t31, v4, v2)
   if t35 is True or t35 is not False and t35 is not U and t35 and t35 == t35:
    return v4
   v4 = v4 + 1.0
  return (-1.0)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f11(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 5; t5 = o_ToObject(vm, this)
  v2 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v0)
  if (not (t11)):
   pc = 16; t16 = o_ThrowNotCallable(vm, v0)
  pc = 21; t21 = (v3 - 1.0) if type(v3) is float else subtract(vm, v3, 1.0)
  v4 = t21
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 23; refuel(vm)
   if not ((v4 >= 0.0)):
    break
   pc = 33; t33 = x if type(v2) is JSArray and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
   v5 = t33
   pc = 41; t41 = v0.code(vm, v0, v1, v5, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, v5, v4, v2)
   if t41 is True or t41 is not False and t41 is not U and t41 and t41 == t41:
    return v5
   v4 = v4 - 1.0
  return U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f12(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 5; t5 = o_ToObject(vm, this)
  v2 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v0)
  if (not (t11)):
   pc = 16; t16 = o_ThrowNotCallable(vm, v0)
  pc = 21; t21 = (v3 - 1.0) if type(v3) is float else subtract(vm, v3, 1.0)
  v4 = t21
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 23; refuel(vm)
   if not ((v4 >= 0.0)):
    break
   pc = 35; t35 = x if type(v2) is JSArray and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
   pc = 39; t39 = v0.code(vm, v0, v1, t35, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, t35, v4, v2)
   if t39 is True or t39 is not False and t39 is not U and t39 and t39 == t39:
    return v4
   v4 = v4 - 1.0
  return (-1.0)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f13(vm, fn, this, v0=U, v1=U, v2=U, v3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
  v4 = t2
  v5 = 0.0
  v6 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 8; refuel(vm)
   pc = 14; t14 = v6 >= v2 if type(v6) is float and type(v2) is float else compare(vm, ">=", v6, v2)
   if t14:
    pc = 17; t17 = len(v4.items) + 0.0 if type(v4) is JSArray else len(v4) + 0.0 if type(v4) is str else get_member(vm, v4, K6)
    if (type(t17) is float and t17 == 0.0):
     return v5
    pc = 26; t26 = o_Pop(vm, v4)
    v7 = t26
    pc = 29; t29 = v7.props[K10] if type(v7) is JSObject and K10 in v7.props else get_member(vm, v7, K10)
    v1 = t29
    pc = 33; t33 = len(v7.items) + 0.0 if type(v7) is JSArray else len(v7) + 0.0 if type(v7) is str else get_member(vm, v7, K6)
    v2 = t33
    pc = 37; t37 = v7.props[K4] if type(v7) is JSObject and K4 in v7.props else get_member(vm, v7, K4)
    v6 = t37
    if type(v3) is float: v3 = v3 + 1.0
    else: pc = 42; v3 = stepped(vm, v3, +1)
   else:
    pc = 49; t49 = has_in(vm, v6, v1)
    if t49:
     pc = 54; t54 = x if type(v1) is JSArray and type(v6) is float and 0.0 <= v6 < len(v1.items) and (i := v6.__trunc__()) == v6 and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v6)
     v8 = t54
     if type(v6) is float: v6 = v6 + 1.0
     else: pc = 58; v6 = stepped(vm, v6, +1)
     pc = 65; t65 = v3 > 0.0 if type(v3) is float else compare(vm, ">", v3, 0.0)
     t66 = t65
     if t66:
      pc = 68; t68 = o_IsArray(vm, v8)
      t66 = t68
     if t66:
      pc = 71; t71 = len(v4.items) + 0.0 if type(v4) is JSArray else len(v4) + 0.0 if type(v4) is str else get_member(vm, v4, K6)
      pc = 75; t75 = t71 > 8000.0 if type(t71) is float else compare(vm, ">", t71, 8000.0)
      if t75:
       pc = 78; t78 = o_ThrowRangeError(vm, K11)
      t81 = v1
      t83 = v2
      t85 = JSObject(); t85.props = {K10: t81, K6: t83, K4: v6}; t85.proto = vm.object_prototype; t85.ext = None; vm.allocated += 340
      v4.items.append(t85); vm.allocated += 24
      v1 = v8
      pc = 91; t91 = o_LengthOfArrayLike(vm, v8)
      v2 = t91
      v6 = 0.0
      if type(v3) is float: v3 = v3 - 1.0
      else: pc = 99; v3 = stepped(vm, v3, -1)
     else:
      if (v5 >= 9007199254740991.0):
       pc = 109; t109 = o_ThrowTypeError(vm, K12)
      pc = 113; t113 = o_CreateDataPropertyOrThrow(vm, v0, v5, v8)
      v5 = v5 + 1.0
    else:
     if type(v6) is float: v6 = v6 + 1.0
     else: pc = 121; v6 = stepped(vm, v6, +1)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f14(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v0
  if t2 is U:
   t2 = U
  v0 = t2
  pc = 5; t5 = o_ToObject(vm, this)
  v1 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v1)
  v2 = t8
  v3 = 1.0
  if (v0 is not U):
   pc = 19; t19 = o_ToIntegerOrInfinity(vm, v0)
   v3 = t19
   pc = 26; t26 = v3 < 0.0 if type(v3) is float else compare(vm, "<", v3, 0.0)
   if t26:
    v3 = 0.0
  pc = 32; t32 = o_HasPlainSpecies(vm, v1)
  if t32:
   pc = 36; t36 = o_FlattenPlainly(vm, v1, v3)
   v5 = t36
   if (v5 is not U):
    return v5
  t46 = vm.prelude_function(PROGRAM, 1)
  pc = 50; t50 = t46.code(vm, t46, U, v1, 0.0) if type(t46) is JSFunction else call(vm, t46, U, v1, 0.0)
  v4 = t50
  t52 = vm.prelude_function(PROGRAM, 13)
  pc = 58; t58 = t52.code(vm, t52, U, v4, v1, v2, v3) if type(t52) is JSFunction else call(vm, t52, U, v4, v1, v2, v3)
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f15(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 5; t5 = o_ToObject(vm, this)
  v2 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v0)
  if (not (t11)):
   pc = 16; t16 = o_ThrowNotCallable(vm, v0)
  t17 = vm.prelude_function(PROGRAM, 1)
  pc = 21; t21 = t17.code(vm, t17, U, v2, 0.0) if type(t17) is JSFunction else call(vm, t17, U, v2, 0.0)
  v4 = t21
  v5 = 0.0
  pc = 26; t26 = o_HasPlainSpecies(vm, v2)
  if t26:
   v6 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 30; refuel(vm)
    pc = 35; t35 = v6 < v3 if type(v3) is float else compare(vm, "<", v6, v3)
    if not (t35):
     break
    pc = 40; t40 = x if type(v2) is JSArray and 0 <= (i := v6.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v6)
    v7 = t40
    t47 = (v7 is not U)
    if not (t47):
     pc = 52; t52 = has_in(vm, v6, v2)
     t47 = t52
    if t47:
     pc = 60; t60 = v0.code(vm, v0, v1, v7, v6, v2) if type(v0) is JSFunction else call(vm, v0, v1, v7, v6, v2)
     v8 = t60
     pc = 64; t64 = o_AppendFlattened(vm, v4, v8)
     if (not (t64 is True or t64 is not False and t64 is not U and t64 and t64 == t64)):
      pc = 69; t69 = o_LengthOfArrayLike(vm, v8)
      v9 = t69
      v10 = 0.0
      while True:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 73; refuel(vm)
       pc = 78; t78 = v10 < v9 if type(v9) is float else compare(vm, "<", v10, v9)
       if not (t78):
        break
       pc = 84; t84 = has_in(vm, v10, v8)
       if t84:
        pc = 90; t90 = x if type(v8) is JSArray and 0 <= (i := v10.__trunc__()) < len(v8.items) and (x := v8.items[i]) is not HOLE else get_element(vm, v8, v10)
        v4.items.append(t90); vm.allocated += 24
       v10 = v10 + 1.0
    v6 = v6 + 1.0
   return v4
  v11 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 106; refuel(vm)
   pc = 111; t111 = v11 < v3 if type(v3) is float else compare(vm, "<", v11, v3)
   if not (t111):
    break
   pc = 117; t117 = has_in(vm, v11, v2)
   if t117:
    pc = 124; t124 = x if type(v2) is JSArray and 0 <= (i := v11.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v11)
    pc = 128; t128 = v0.code(vm, v0, v1, t124, v11, v2) if type(v0) is JSFunction else call(vm, v0, v1, t124, v11, v2)
    v12 = t128
    pc = 131; t131 = o_IsArray(vm, v12)
    if t131:
     pc = 134; t134 = o_LengthOfArrayLike(vm, v12)
     v13 = t134
     v14 = 0.0
     while True:
      vm.fuel -= 1
      if vm.fuel < 0: pc = 138; refuel(vm)
      pc = 143; t143 = v14 < v13 if type(v13) is float else compare(vm, "<", v14, v13)
      if not (t143):
       break
      pc = 149; t149 = has_in(vm, v14, v12)
      if t149:
       pc = 156; t156 = x if type(v12) is JSArray and 0 <= (i := v14.__trunc__()) < len(v12.items) and (x := v12.items[i]) is not HOLE else get_element(vm, v12, v14)
       pc = 157; t157 = o_CreateDataPropertyOrThrow(vm, v4, v5, t156)
       v5 = v5 + 1.0
      v14 = v14 + 1.0
    else:
     pc = 171; t171 = o_CreateDataPropertyOrThrow(vm, v4, v5, v12)
     v5 = v5 + 1.0
   v11 = v11 + 1.0
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'speciesCreate': 1, 'forEach': 2, 'map': 3, 'filter': 4, 'some': 5, 'every': 6, 'reduce': 7, 'reduceRight': 8, 'find': 9, 'findIndex': 10, 'findLast': 11, 'findLastIndex': 12, 'flattenInto': 13, 'flat': 14, 'flatMap': 15}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 e0', ()),
 ('speciesCreate', 'function', 2, 1, False, 4, 'v0 v1 v2', ()),
 ('forEach', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6', ()),
 ('map', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8', ()),
 ('filter', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10', ()),
 ('some', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6', ()),
 ('every', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6', ()),
 ('reduce', 'function', 1, 1, False, -1, 'v0 v1 v2 v3 v4 v5 v6 v7 args', ()),
 ('reduceRight', 'function', 1, 1, False, -1, 'v0 v1 v2 v3 v4 v5 v6 args', ()),
 ('find', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5', ()),
 ('findIndex', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4', ()),
 ('findLast', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5', ()),
 ('findLastIndex', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4', ()),
 ('flattenInto', 'function', 4, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8', ()),
 ('flat', 'function', 0, 1, False, 4, 'v0 v1 v2 v3 v4 v5', ()),
 ('flatMap', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14', ()),
)
