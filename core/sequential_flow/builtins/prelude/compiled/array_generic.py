# Generated from array_generic.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'array_operations': 'ArrayCreate CheckArrayLength CheckJoin FillElements Floor JoinElements ObjectToString', 'operations': 'CreateDataPropertyOrThrow IsArray IsCallable IsConstructor IsObject LengthOfArrayLike ThrowRangeError ThrowTypeError ToIntegerOrInfinity ToObject ToString WellKnownSymbol'}
K0 = 'constructor'
K1 = 'species'
K2 = 'C'
K3 = 'object.constructor[Symbol.species] is not a constructor'
K4 = 'length'
K5 = 'i'
K6 = 'isConcatSpreadable'
K7 = 'spreadable'
K8 = 'Array is too long'
K9 = 'n'
K10 = 'k'
K11 = 'direction'
K12 = 'from'
K13 = 'to'
K14 = ','
K15 = ''
K16 = 'toLocaleString'
K17 = 'join'
K18 = 'lowerValue'
K19 = 'upperValue'
K20 = 'lower'
K21 = 'removed'
K22 = 'j'
K23 = 'skipped'
K24 = 'Invalid index'
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
  v13 = U
  v14 = U
  v15 = U
  v16 = U
  v17 = U
  v18 = U
  v19 = U
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
  pc = 3; t3 = o_ToIntegerOrInfinity(vm, v0)
  v2 = t3
  pc = 9; t9 = v2 < 0.0 if type(v2) is float else compare(vm, "<", v2, 0.0)
  if t9:
   pc = 15; t15 = v2 + v1 if type(v2) is float and type(v1) is float else add(vm, v2, v1)
   pc = 19; t19 = t15 > 0.0 if type(t15) is float else compare(vm, ">", t15, 0.0)
   if t19:
    pc = 26; t26 = v2 + v1 if type(v2) is float and type(v1) is float else add(vm, v2, v1)
    t21 = t26
   else:
    t21 = 0.0
   return t21
  pc = 33; t33 = v2 < v1 if type(v2) is float and type(v1) is float else compare(vm, "<", v2, v1)
  if t33:
   t35 = v2
  else:
   t35 = v1
  return t35
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, this)
  v1 = t3
  pc = 6; t6 = o_LengthOfArrayLike(vm, v1)
  v2 = t6
  pc = 9; t9 = o_ToIntegerOrInfinity(vm, v0)
  v3 = t9
  pc = 15; t15 = v3 >= 0.0 if type(v3) is float else compare(vm, ">=", v3, 0.0)
  if t15:
   t17 = v3
  else:
   pc = 23; t23 = v2 + v3 if type(v2) is float and type(v3) is float else add(vm, v2, v3)
   t17 = t23
  v4 = t17
  pc = 29; t29 = v4 < 0.0 if type(v4) is float else compare(vm, "<", v4, 0.0)
  t30 = t29
  if not (t30):
   pc = 35; t35 = v4 >= v2 if type(v4) is float and type(v2) is float else compare(vm, ">=", v4, v2)
   t30 = t35
  if t30:
   t37 = U
  else:
   pc = 42; t42 = x if type(v1) is JSArray and type(v4) is float and 0.0 <= v4 < len(v1.items) and (i := v4.__trunc__()) == v4 and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v4)
   t37 = t42
  return t37
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f4(vm, fn, this, *args):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.array(list(args[0:]))
  v0 = t2
  args = None
  pc = 4; t4 = o_ToObject(vm, this)
  v1 = t4
  t6 = vm.prelude_function(PROGRAM, 1)
  pc = 10; t10 = t6.code(vm, t6, U, v1, 0.0) if type(t6) is JSFunction else call(vm, t6, U, v1, 0.0)
  v2 = t10
  v3 = 0.0
  pc = 15; t15 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K4)
  v4 = t15
  v5 = (-1.0)
  t21 = True
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 22; refuel(vm)
   if not t21:
    v5 = v5 + 1.0
   t21 = False
   pc = 32; t32 = v5 < v4 if type(v4) is float else compare(vm, "<", v5, v4)
   if not (t32):
    break
   if (v5 < 0.0):
    t40 = v1
   else:
    pc = 45; t45 = x if type(v0) is JSArray and 0.0 <= v5 < len(v0.items) and (i := v5.__trunc__()) == v5 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v5)
    t40 = t45
   v6 = t40
   pc = 48; t48 = o_IsObject(vm, v6)
   if t48:
    pc = 53; t53 = o_WellKnownSymbol(vm, K6)
    pc = 54; t54 = x if type(v6) is JSArray and type(t53) is float and 0.0 <= t53 < len(v6.items) and (i := t53.__trunc__()) == t53 and (x := v6.items[i]) is not HOLE else get_element(vm, v6, t53)
    v7 = t54
    if (v7 is U):
     pc = 63; t63 = o_IsArray(vm, v6)
     v7 = t63
    if v7 is True or v7 is not False and v7 is not U and v7 and v7 == v7:
     pc = 69; t69 = o_LengthOfArrayLike(vm, v6)
     v8 = t69
     pc = 75; t75 = v3 + v8 if type(v8) is float else add(vm, v3, v8)
     pc = 79; t79 = t75 > 9007199254740991.0 if type(t75) is float else compare(vm, ">", t75, 9007199254740991.0)
     if t79:
      pc = 82; t82 = o_ThrowTypeError(vm, K8)
     v9 = 0.0
     while True:
      vm.fuel -= 1
      if vm.fuel < 0: pc = 85; refuel(vm)
      pc = 90; t90 = v9 < v8 if type(v8) is float else compare(vm, "<", v9, v8)
      if not (t90):
       break
      pc = 96; t96 = has_in(vm, v9, v6)
      if t96:
       pc = 103; t103 = x if type(v6) is JSArray and 0 <= (i := v9.__trunc__()) < len(v6.items) and (x := v6.items[i]) is not HOLE else get_element(vm, v6, v9)
       pc = 104; t104 = o_CreateDataPropertyOrThrow(vm, v2, v3, t103)
      v3 = v3 + 1.0
      v9 = v9 + 1.0
     continue
   if (v3 >= 9007199254740991.0):
    pc = 122; t122 = o_ThrowTypeError(vm, K8)
   pc = 126; t126 = o_CreateDataPropertyOrThrow(vm, v2, v3, v6)
   v3 = v3 + 1.0
  if type(v2) is JSObject and K4 in v2.props: v2.props[K4] = v3
  else: pc = 136; set_member(vm, v2, K4, v3, True)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f5(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v2
  if t2 is U:
   t2 = U
  v2 = t2
  pc = 5; t5 = o_ToObject(vm, this)
  v3 = t5
  pc = 8; t8 = o_LengthOfArrayLike(vm, v3)
  v4 = t8
  t10 = vm.prelude_function(PROGRAM, 2)
  pc = 14; t14 = t10.code(vm, t10, U, v0, v4) if type(t10) is JSFunction else call(vm, t10, U, v0, v4)
  v5 = t14
  t16 = vm.prelude_function(PROGRAM, 2)
  pc = 20; t20 = t16.code(vm, t16, U, v1, v4) if type(t16) is JSFunction else call(vm, t16, U, v1, v4)
  v6 = t20
  if (v2 is U):
   t28 = v4
  else:
   t30 = vm.prelude_function(PROGRAM, 2)
   pc = 34; t34 = t30.code(vm, t30, U, v2, v4) if type(t30) is JSFunction else call(vm, t30, U, v2, v4)
   t28 = t34
  v7 = t28
  pc = 40; t40 = (v7 - v6) if type(v7) is float and type(v6) is float else subtract(vm, v7, v6)
  pc = 45; t45 = (v4 - v5) if type(v4) is float and type(v5) is float else subtract(vm, v4, v5)
  pc = 48; t48 = t40 < t45 if type(t40) is float and type(t45) is float else compare(vm, "<", t40, t45)
  if t48:
   pc = 55; t55 = (v7 - v6) if type(v7) is float and type(v6) is float else subtract(vm, v7, v6)
   t50 = t55
  else:
   pc = 60; t60 = (v4 - v5) if type(v4) is float and type(v5) is float else subtract(vm, v4, v5)
   t50 = t60
  v8 = t50
  v9 = 1.0
  pc = 68; t68 = v6 < v5 if type(v6) is float and type(v5) is float else compare(vm, "<", v6, v5)
  t69 = t68
  if t69:
   pc = 75; t75 = v6 + v8 if type(v6) is float and type(v8) is float else add(vm, v6, v8)
   pc = 78; t78 = v5 < t75 if type(v5) is float and type(t75) is float else compare(vm, "<", v5, t75)
   t69 = t78
  if t69:
   v9 = (-1.0)
   pc = 90; t90 = v6 + v8 if type(v6) is float and type(v8) is float else add(vm, v6, v8)
   pc = 94; t94 = (t90 - 1.0) if type(t90) is float else subtract(vm, t90, 1.0)
   v6 = t94
   pc = 101; t101 = v5 + v8 if type(v5) is float and type(v8) is float else add(vm, v5, v8)
   pc = 105; t105 = (t101 - 1.0) if type(t101) is float else subtract(vm, t101, 1.0)
   v5 = t105
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 108; refuel(vm)
   pc = 113; t113 = v8 > 0.0 if type(v8) is float else compare(vm, ">", v8, 0.0)
   if not (t113):
    break
   pc = 119; t119 = has_in(vm, v6, v3)
   if t119:
    pc = 128; t128 = x if type(v3) is JSArray and type(v6) is float and 0.0 <= v6 < len(v3.items) and (i := v6.__trunc__()) == v6 and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v6)
    if type(v3) is JSArray and type(v5) is float and 0.0 <= v5 < len(v3.items) and (i := v5.__trunc__()) == v5 and v3.items[i] is not HOLE: v3.items[i] = t128
    else: pc = 130; set_element(vm, v3, v5, t128, True)
   else:
    pc = 133; t133 = delete_member(vm, v3, v5, True)
   pc = 138; t138 = v6 + v9 if type(v6) is float else add(vm, v6, v9)
   v6 = t138
   pc = 145; t145 = v5 + v9 if type(v5) is float else add(vm, v5, v9)
   v5 = t145
   if type(v8) is float: v8 = v8 - 1.0
   else: pc = 150; v8 = stepped(vm, v8, -1)
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f6(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  t4 = v2
  if t4 is U:
   t4 = U
  v2 = t4
  pc = 7; t7 = o_ToObject(vm, this)
  v3 = t7
  pc = 10; t10 = o_LengthOfArrayLike(vm, v3)
  v4 = t10
  t12 = vm.prelude_function(PROGRAM, 2)
  pc = 16; t16 = t12.code(vm, t12, U, v1, v4) if type(t12) is JSFunction else call(vm, t12, U, v1, v4)
  v5 = t16
  if (v2 is U):
   t24 = v4
  else:
   t26 = vm.prelude_function(PROGRAM, 2)
   pc = 30; t30 = t26.code(vm, t26, U, v2, v4) if type(t26) is JSFunction else call(vm, t26, U, v2, v4)
   t24 = t30
  v6 = t24
  pc = 36; t36 = o_FillElements(vm, v3, v0, v5, v6)
  if t36 is True or t36 is not False and t36 is not U and t36 and t36 == t36:
   return v3
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 40; refuel(vm)
   pc = 45; t45 = v5 < v6 if type(v5) is float and type(v6) is float else compare(vm, "<", v5, v6)
   if not (t45):
    break
   if type(v3) is JSArray and type(v5) is float and 0.0 <= v5 < len(v3.items) and (i := v5.__trunc__()) == v5 and v3.items[i] is not HOLE: v3.items[i] = v0
   else: pc = 53; set_element(vm, v3, v5, v0, True)
   if type(v5) is float: v5 = v5 + 1.0
   else: pc = 56; v5 = stepped(vm, v5, +1)
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f7(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
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
  if (type(v3) is float and v3 == 0.0):
   return False
  t18 = vm.prelude_function(PROGRAM, 2)
  pc = 22; t22 = t18.code(vm, t18, U, v1, v3) if type(t18) is JSFunction else call(vm, t18, U, v1, v3)
  v4 = t22
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 24; refuel(vm)
   pc = 29; t29 = v4 < v3 if type(v4) is float and type(v3) is float else compare(vm, "<", v4, v3)
   if not (t29):
    break
   pc = 34; t34 = x if type(v2) is JSArray and type(v4) is float and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
   v5 = t34
   t41 = (type(v5) is type(v0) and v5 == v0)
   if not (t41):
    t47 = (not (type(v5) is type(v5) and v5 == v5))
    if t47:
     t47 = (not (type(v0) is type(v0) and v0 == v0))
    t41 = t47
   if t41:
    return True
   if type(v4) is float: v4 = v4 + 1.0
   else: pc = 58; v4 = stepped(vm, v4, +1)
  return False
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f8(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
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
  if (type(v3) is float and v3 == 0.0):
   return (-1.0)
  t20 = vm.prelude_function(PROGRAM, 2)
  pc = 24; t24 = t20.code(vm, t20, U, v1, v3) if type(t20) is JSFunction else call(vm, t20, U, v1, v3)
  v4 = t24
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 26; refuel(vm)
   pc = 31; t31 = v4 < v3 if type(v4) is float and type(v3) is float else compare(vm, "<", v4, v3)
   if not (t31):
    break
   pc = 37; t37 = has_in(vm, v4, v2)
   t38 = t37
   if t38:
    pc = 42; t42 = x if type(v2) is JSArray and type(v4) is float and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    t38 = (type(t42) is type(v0) and t42 == v0)
   if t38:
    return v4
   if type(v4) is float: v4 = v4 + 1.0
   else: pc = 52; v4 = stepped(vm, v4, +1)
  return (-1.0)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f9(vm, fn, this, *args):
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
  if (type(v3) is float and v3 == 0.0):
   return (-1.0)
  pc = 21; t21 = len(v1.items) + 0.0 if type(v1) is JSArray else len(v1) + 0.0 if type(v1) is str else get_member(vm, v1, K4)
  pc = 25; t25 = t21 > 0.0 if type(t21) is float else compare(vm, ">", t21, 0.0)
  if t25:
   pc = 31; t31 = x if type(v1) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, 0.0)
   pc = 32; t32 = o_ToIntegerOrInfinity(vm, t31)
   t27 = t32
  else:
   pc = 37; t37 = (v3 - 1.0) if type(v3) is float else subtract(vm, v3, 1.0)
   t27 = t37
  v4 = t27
  pc = 43; t43 = v4 >= 0.0 if type(v4) is float else compare(vm, ">=", v4, 0.0)
  if t43:
   pc = 51; t51 = (v3 - 1.0) if type(v3) is float else subtract(vm, v3, 1.0)
   pc = 54; t54 = v4 < t51 if type(v4) is float else compare(vm, "<", v4, t51)
   if t54:
    t56 = v4
   else:
    pc = 62; t62 = (v3 - 1.0) if type(v3) is float else subtract(vm, v3, 1.0)
    t56 = t62
   t45 = t56
  else:
   pc = 67; t67 = v3 + v4 if type(v3) is float and type(v4) is float else add(vm, v3, v4)
   t45 = t67
  v5 = t45
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 69; refuel(vm)
   pc = 74; t74 = v5 >= 0.0 if type(v5) is float else compare(vm, ">=", v5, 0.0)
   if not (t74):
    break
   pc = 80; t80 = has_in(vm, v5, v2)
   t81 = t80
   if t81:
    pc = 85; t85 = x if type(v2) is JSArray and type(v5) is float and 0.0 <= v5 < len(v2.items) and (i := v5.__trunc__()) == v5 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v5)
    t81 = (type(t85) is type(v0) and t85 == v0)
   if t81:
    if (type(v5) is float and v5 == 0.0):
     t97 = 0.0
    else:
     t97 = v5
    return t97
   if type(v5) is float: v5 = v5 - 1.0
   else: pc = 103; v5 = stepped(vm, v5, -1)
  return (-1.0)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f10(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, this)
  v1 = t3
  pc = 6; t6 = o_LengthOfArrayLike(vm, v1)
  v2 = t6
  if (v0 is U):
   t14 = K14
  else:
   pc = 17; t17 = o_ToString(vm, v0)
   t14 = t17
  v3 = t14
  pc = 21; t21 = o_CheckJoin(vm, v2, v3)
  t22 = JSArray(); t22.props = {}; t22.proto = vm.array_prototype; t22.ext = None; t22.items = []; vm.allocated += 160
  v4 = t22
  v5 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 26; refuel(vm)
   pc = 31; t31 = v5 < v2 if type(v2) is float else compare(vm, "<", v5, v2)
   if not (t31):
    break
   pc = 36; t36 = x if type(v1) is JSArray and 0 <= (i := v5.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v5)
   v6 = t36
   t44 = (v6 is U)
   if not (t44):
    t44 = (v6 is None)
   if t44:
    t51 = K15
   else:
    pc = 54; t54 = o_ToString(vm, v6)
    t51 = t54
   v4.items.append(t51); vm.allocated += 24
   v5 = v5 + 1.0
  pc = 63; t63 = o_JoinElements(vm, v4, v3)
  return t63
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f11(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, this)
  v0 = t3
  pc = 6; t6 = o_LengthOfArrayLike(vm, v0)
  v1 = t6
  pc = 10; t10 = o_CheckJoin(vm, v1, K14)
  t11 = JSArray(); t11.props = {}; t11.proto = vm.array_prototype; t11.ext = None; t11.items = []; vm.allocated += 160
  v2 = t11
  v3 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 15; refuel(vm)
   pc = 20; t20 = v3 < v1 if type(v1) is float else compare(vm, "<", v3, v1)
   if not (t20):
    break
   pc = 25; t25 = x if type(v0) is JSArray and 0 <= (i := v3.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v3)
   v4 = t25
   t32 = (v4 is U)
   if not (t32):
    t32 = (v4 is None)
   if t32:
    v2.items.append(K15); vm.allocated += 24
   else:
    pc = 45; t45 = (v4.props[K16] if K16 in v4.props else v4.proto.props[K16] if K16 in v4.proto.props else get_member(vm, v4, K16)) if type(v4) is JSObject else get_method(vm, v4, K16)
    pc = 46; t46 = t45.code(vm, t45, v4) if type(t45) is JSFunction else call(vm, t45, v4)
    pc = 47; t47 = o_ToString(vm, t46)
    v2.items.append(t47); vm.allocated += 24
   v3 = v3 + 1.0
  pc = 56; t56 = o_JoinElements(vm, v2, K14)
  return t56
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f12(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, this)
  v0 = t3
  pc = 6; t6 = v0.props[K17] if type(v0) is JSObject and K17 in v0.props else get_member(vm, v0, K17)
  v1 = t6
  pc = 9; t9 = o_IsCallable(vm, v1)
  if t9:
   pc = 14; t14 = v1.code(vm, v1, v0) if type(v1) is JSFunction else call(vm, v1, v0)
   return t14
  pc = 17; t17 = o_ObjectToString(vm, v0)
  return t17
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f13(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, this)
  v0 = t3
  pc = 6; t6 = o_LengthOfArrayLike(vm, v0)
  v1 = t6
  if (type(v1) is float and v1 == 0.0):
   if type(v0) is JSObject and K4 in v0.props: v0.props[K4] = 0.0
   else: pc = 18; set_member(vm, v0, K4, 0.0, True)
   return U
  pc = 25; t25 = (v1 - 1.0) if type(v1) is float else subtract(vm, v1, 1.0)
  v2 = t25
  pc = 30; t30 = x if type(v0) is JSArray and 0.0 <= v2 < len(v0.items) and (i := v2.__trunc__()) == v2 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v2)
  v3 = t30
  pc = 34; t34 = delete_member(vm, v0, v2, True)
  if type(v0) is JSObject and K4 in v0.props: v0.props[K4] = v2
  else: pc = 39; set_member(vm, v0, K4, v2, True)
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f14(vm, fn, this, *args):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.array(list(args[0:]))
  v0 = t2
  args = None
  pc = 4; t4 = o_ToObject(vm, this)
  v1 = t4
  pc = 7; t7 = o_LengthOfArrayLike(vm, v1)
  v2 = t7
  pc = 10; t10 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K4)
  v3 = t10
  pc = 16; t16 = v2 + v3 if type(v2) is float and type(v3) is float else add(vm, v2, v3)
  pc = 20; t20 = t16 > 9007199254740991.0 if type(t16) is float else compare(vm, ">", t16, 9007199254740991.0)
  if t20:
   pc = 23; t23 = o_ThrowTypeError(vm, K8)
  v4 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 26; refuel(vm)
   pc = 31; t31 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
   if not (t31):
    break
   pc = 40; t40 = x if type(v0) is JSArray and 0 <= (i := v4.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v4)
   if type(v1) is JSArray and type(v2) is float and 0.0 <= v2 < len(v1.items) and (i := v2.__trunc__()) == v2 and v1.items[i] is not HOLE: v1.items[i] = t40
   else: pc = 42; set_element(vm, v1, v2, t40, True)
   if type(v2) is float: v2 = v2 + 1.0
   else: pc = 45; v2 = stepped(vm, v2, +1)
   v4 = v4 + 1.0
  if type(v1) is JSObject and K4 in v1.props: v1.props[K4] = v2
  else: pc = 57; set_member(vm, v1, K4, v2, True)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f15(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, this)
  v0 = t3
  pc = 6; t6 = o_LengthOfArrayLike(vm, v0)
  v1 = t6
  pc = 12; t12 = (v1 / 2.0 if 2.0 else divide(vm, v1, 2.0)) if type(v1) is float else divide(vm, v1, 2.0)
  pc = 13; t13 = o_Floor(vm, t12)
  v2 = t13
  v3 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 17; refuel(vm)
   if not ((not (type(v2) is float and v3 == v2))):
    break
   pc = 28; t28 = (v1 - v3) if type(v1) is float else subtract(vm, v1, v3)
   v4 = (t28 - 1.0)
   v5 = U
   v6 = U
   pc = 38; t38 = has_in(vm, v3, v0)
   v7 = t38
   if v7 is True or v7 is not False and v7 is not U and v7 and v7 == v7:
    pc = 45; t45 = x if type(v0) is JSArray and 0 <= (i := v3.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v3)
    v5 = t45
   pc = 52; t52 = has_in(vm, v4, v0)
   v8 = t52
   if v8 is True or v8 is not False and v8 is not U and v8 and v8 == v8:
    pc = 59; t59 = x if type(v0) is JSArray and 0.0 <= v4 < len(v0.items) and (i := v4.__trunc__()) == v4 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v4)
    v6 = t59
   if v8 is True or v8 is not False and v8 is not U and v8 and v8 == v8:
    if type(v0) is JSArray and 0 <= (i := v3.__trunc__()) < len(v0.items) and v0.items[i] is not HOLE: v0.items[i] = v6
    else: pc = 70; set_element(vm, v0, v3, v6, True)
    if v7 is True or v7 is not False and v7 is not U and v7 and v7 == v7:
     if type(v0) is JSArray and 0.0 <= v4 < len(v0.items) and (i := v4.__trunc__()) == v4 and v0.items[i] is not HOLE: v0.items[i] = v5
     else: pc = 79; set_element(vm, v0, v4, v5, True)
    else:
     pc = 82; t82 = delete_member(vm, v0, v4, True)
   else:
    if v7 is True or v7 is not False and v7 is not U and v7 and v7 == v7:
     pc = 87; t87 = delete_member(vm, v0, v3, True)
     if type(v0) is JSArray and 0.0 <= v4 < len(v0.items) and (i := v4.__trunc__()) == v4 and v0.items[i] is not HOLE: v0.items[i] = v5
     else: pc = 94; set_element(vm, v0, v4, v5, True)
   v3 = v3 + 1.0
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f16(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, this)
  v0 = t3
  pc = 6; t6 = o_LengthOfArrayLike(vm, v0)
  v1 = t6
  if (type(v1) is float and v1 == 0.0):
   if type(v0) is JSObject and K4 in v0.props: v0.props[K4] = 0.0
   else: pc = 18; set_member(vm, v0, K4, 0.0, True)
   return U
  pc = 24; t24 = x if type(v0) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, 0.0)
  v2 = t24
  v3 = 1.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 28; refuel(vm)
   pc = 33; t33 = v3 < v1 if type(v1) is float else compare(vm, "<", v3, v1)
   if not (t33):
    break
   pc = 39; t39 = has_in(vm, v3, v0)
   if t39:
    t48 = (v3 - 1.0)
    pc = 52; t52 = x if type(v0) is JSArray and 0 <= (i := v3.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v3)
    if type(v0) is JSArray and 0 <= (i := t48.__trunc__()) < len(v0.items) and v0.items[i] is not HOLE: v0.items[i] = t52
    else: pc = 54; set_element(vm, v0, t48, t52, True)
   else:
    pc = 61; t61 = delete_member(vm, v0, (v3 - 1.0), True)
   v3 = v3 + 1.0
  pc = 72; t72 = (v1 - 1.0) if type(v1) is float else subtract(vm, v1, 1.0)
  pc = 73; t73 = delete_member(vm, v0, t72, True)
  pc = 80; t80 = (v1 - 1.0) if type(v1) is float else subtract(vm, v1, 1.0)
  if type(v0) is JSObject and K4 in v0.props: v0.props[K4] = t80
  else: pc = 82; set_member(vm, v0, K4, t80, True)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f17(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, this)
  v2 = t3
  pc = 6; t6 = o_LengthOfArrayLike(vm, v2)
  v3 = t6
  t8 = vm.prelude_function(PROGRAM, 2)
  pc = 12; t12 = t8.code(vm, t8, U, v0, v3) if type(t8) is JSFunction else call(vm, t8, U, v0, v3)
  v4 = t12
  if (v1 is U):
   t20 = v3
  else:
   t22 = vm.prelude_function(PROGRAM, 2)
   pc = 26; t26 = t22.code(vm, t22, U, v1, v3) if type(t22) is JSFunction else call(vm, t22, U, v1, v3)
   t20 = t26
  v5 = t20
  t28 = vm.prelude_function(PROGRAM, 1)
  pc = 35; t35 = (v5 - v4) if type(v5) is float and type(v4) is float else subtract(vm, v5, v4)
  pc = 39; t39 = t35 > 0.0 if type(t35) is float else compare(vm, ">", t35, 0.0)
  if t39:
   pc = 46; t46 = (v5 - v4) if type(v5) is float and type(v4) is float else subtract(vm, v5, v4)
   t41 = t46
  else:
   t41 = 0.0
  pc = 48; t48 = t28.code(vm, t28, U, v2, t41) if type(t28) is JSFunction else call(vm, t28, U, v2, t41)
  v6 = t48
  v7 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 52; refuel(vm)
   pc = 57; t57 = v4 < v5 if type(v4) is float and type(v5) is float else compare(vm, "<", v4, v5)
   if not (t57):
    break
   pc = 63; t63 = has_in(vm, v4, v2)
   if t63:
    pc = 70; t70 = x if type(v2) is JSArray and type(v4) is float and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    pc = 71; t71 = o_CreateDataPropertyOrThrow(vm, v6, v7, t70)
   v7 = v7 + 1.0
   if type(v4) is float: v4 = v4 + 1.0
   else: pc = 79; v4 = stepped(vm, v4, +1)
  if type(v6) is JSObject and K4 in v6.props: v6.props[K4] = v7
  else: pc = 86; set_member(vm, v6, K4, v7, True)
  return v6
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f18(vm, fn, this, *args):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  v0 = make_arguments(vm, fn, list(args), None, None, True)
  t2 = args[0] if len(args) > 0 else U
  v1 = t2
  t3 = args[1] if len(args) > 1 else U
  v2 = t3
  t4 = vm.array(list(args[2:]))
  v3 = t4
  args = None
  pc = 6; t6 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K4)
  v4 = t6
  pc = 9; t9 = o_ToObject(vm, this)
  v5 = t9
  pc = 12; t12 = o_LengthOfArrayLike(vm, v5)
  v6 = t12
  t14 = vm.prelude_function(PROGRAM, 2)
  pc = 18; t18 = t14.code(vm, t14, U, v1, v6) if type(t14) is JSFunction else call(vm, t14, U, v1, v6)
  v7 = t18
  pc = 21; t21 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K4)
  v8 = t21
  v9 = 0.0
  if (type(v4) is float and v4 == 1.0):
   pc = 35; t35 = (v6 - v7) if type(v6) is float and type(v7) is float else subtract(vm, v6, v7)
   v9 = t35
  else:
   pc = 42; t42 = v4 > 1.0 if type(v4) is float else compare(vm, ">", v4, 1.0)
   if t42:
    pc = 45; t45 = o_ToIntegerOrInfinity(vm, v2)
    v9 = t45
    pc = 52; t52 = v9 < 0.0 if type(v9) is float else compare(vm, "<", v9, 0.0)
    if t52:
     v9 = 0.0
    pc = 62; t62 = (v6 - v7) if type(v6) is float and type(v7) is float else subtract(vm, v6, v7)
    pc = 65; t65 = v9 > t62 if type(v9) is float and type(t62) is float else compare(vm, ">", v9, t62)
    if t65:
     pc = 71; t71 = (v6 - v7) if type(v6) is float and type(v7) is float else subtract(vm, v6, v7)
     v9 = t71
  pc = 78; t78 = v6 + v8 if type(v6) is float and type(v8) is float else add(vm, v6, v8)
  pc = 82; t82 = (t78 - v9) if type(t78) is float and type(v9) is float else subtract(vm, t78, v9)
  pc = 86; t86 = t82 > 9007199254740991.0 if type(t82) is float else compare(vm, ">", t82, 9007199254740991.0)
  if t86:
   pc = 89; t89 = o_ThrowTypeError(vm, K8)
  t90 = vm.prelude_function(PROGRAM, 1)
  pc = 94; t94 = t90.code(vm, t90, U, v5, v9) if type(t90) is JSFunction else call(vm, t90, U, v5, v9)
  v10 = t94
  v11 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 98; refuel(vm)
   pc = 103; t103 = v11 < v9 if type(v9) is float else compare(vm, "<", v11, v9)
   if not (t103):
    break
   pc = 109; t109 = v7 + v11 if type(v7) is float else add(vm, v7, v11)
   pc = 113; t113 = has_in(vm, t109, v5)
   if t113:
    pc = 123; t123 = v7 + v11 if type(v7) is float else add(vm, v7, v11)
    pc = 124; t124 = x if type(v5) is JSArray and type(t123) is float and 0.0 <= t123 < len(v5.items) and (i := t123.__trunc__()) == t123 and (x := v5.items[i]) is not HOLE else get_element(vm, v5, t123)
    pc = 125; t125 = o_CreateDataPropertyOrThrow(vm, v10, v11, t124)
   v11 = v11 + 1.0
  if type(v10) is JSObject and K4 in v10.props: v10.props[K4] = v9
  else: pc = 135; set_member(vm, v10, K4, v9, True)
  pc = 140; t140 = v8 < v9 if type(v8) is float and type(v9) is float else compare(vm, "<", v8, v9)
  if t140:
   v12 = v7
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 144; refuel(vm)
    pc = 150; t150 = (v6 - v9) if type(v6) is float and type(v9) is float else subtract(vm, v6, v9)
    pc = 153; t153 = v12 < t150 if type(v12) is float and type(t150) is float else compare(vm, "<", v12, t150)
    if not (t153):
     break
    pc = 159; t159 = v12 + v9 if type(v12) is float and type(v9) is float else add(vm, v12, v9)
    pc = 163; t163 = has_in(vm, t159, v5)
    if t163:
     pc = 171; t171 = v12 + v8 if type(v12) is float and type(v8) is float else add(vm, v12, v8)
     pc = 179; t179 = v12 + v9 if type(v12) is float and type(v9) is float else add(vm, v12, v9)
     pc = 180; t180 = x if type(v5) is JSArray and type(t179) is float and 0.0 <= t179 < len(v5.items) and (i := t179.__trunc__()) == t179 and (x := v5.items[i]) is not HOLE else get_element(vm, v5, t179)
     if type(v5) is JSArray and type(t171) is float and 0.0 <= t171 < len(v5.items) and (i := t171.__trunc__()) == t171 and v5.items[i] is not HOLE: v5.items[i] = t180
     else: pc = 182; set_element(vm, v5, t171, t180, True)
    else:
     pc = 188; t188 = v12 + v8 if type(v12) is float and type(v8) is float else add(vm, v12, v8)
     pc = 189; t189 = delete_member(vm, v5, t188, True)
    if type(v12) is float: v12 = v12 + 1.0
    else: pc = 192; v12 = stepped(vm, v12, +1)
   v13 = v6
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 197; refuel(vm)
    pc = 203; t203 = (v6 - v9) if type(v6) is float and type(v9) is float else subtract(vm, v6, v9)
    pc = 207; t207 = t203 + v8 if type(t203) is float and type(v8) is float else add(vm, t203, v8)
    pc = 210; t210 = v13 > t207 if type(v13) is float and type(t207) is float else compare(vm, ">", v13, t207)
    if not (t210):
     break
    pc = 217; t217 = (v13 - 1.0) if type(v13) is float else subtract(vm, v13, 1.0)
    pc = 218; t218 = delete_member(vm, v5, t217, True)
    if type(v13) is float: v13 = v13 - 1.0
    else: pc = 221; v13 = stepped(vm, v13, -1)
  else:
   pc = 228; t228 = v8 > v9 if type(v8) is float and type(v9) is float else compare(vm, ">", v8, v9)
   if t228:
    pc = 234; t234 = (v6 - v9) if type(v6) is float and type(v9) is float else subtract(vm, v6, v9)
    v14 = t234
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 236; refuel(vm)
     pc = 241; t241 = v14 > v7 if type(v14) is float and type(v7) is float else compare(vm, ">", v14, v7)
     if not (t241):
      break
     pc = 247; t247 = v14 + v9 if type(v14) is float and type(v9) is float else add(vm, v14, v9)
     pc = 251; t251 = (t247 - 1.0) if type(t247) is float else subtract(vm, t247, 1.0)
     pc = 255; t255 = has_in(vm, t251, v5)
     if t255:
      pc = 263; t263 = v14 + v8 if type(v14) is float and type(v8) is float else add(vm, v14, v8)
      pc = 267; t267 = (t263 - 1.0) if type(t263) is float else subtract(vm, t263, 1.0)
      pc = 275; t275 = v14 + v9 if type(v14) is float and type(v9) is float else add(vm, v14, v9)
      pc = 279; t279 = (t275 - 1.0) if type(t275) is float else subtract(vm, t275, 1.0)
      pc = 280; t280 = x if type(v5) is JSArray and 0.0 <= t279 < len(v5.items) and (i := t279.__trunc__()) == t279 and (x := v5.items[i]) is not HOLE else get_element(vm, v5, t279)
      if type(v5) is JSArray and 0.0 <= t267 < len(v5.items) and (i := t267.__trunc__()) == t267 and v5.items[i] is not HOLE: v5.items[i] = t280
      else: pc = 282; set_element(vm, v5, t267, t280, True)
     else:
      pc = 288; t288 = v14 + v8 if type(v14) is float and type(v8) is float else add(vm, v14, v8)
      pc = 292; t292 = (t288 - 1.0) if type(t288) is float else subtract(vm, t288, 1.0)
      pc = 293; t293 = delete_member(vm, v5, t292, True)
     if type(v14) is float: v14 = v14 - 1.0
     else: pc = 296; v14 = stepped(vm, v14, -1)
  v15 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 301; refuel(vm)
   pc = 306; t306 = v15 < v8 if type(v8) is float else compare(vm, "<", v15, v8)
   if not (t306):
    break
   pc = 314; t314 = v7 + v15 if type(v7) is float else add(vm, v7, v15)
   pc = 319; t319 = x if type(v3) is JSArray and 0 <= (i := v15.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v15)
   if type(v5) is JSArray and type(t314) is float and 0.0 <= t314 < len(v5.items) and (i := t314.__trunc__()) == t314 and v5.items[i] is not HOLE: v5.items[i] = t319
   else: pc = 321; set_element(vm, v5, t314, t319, True)
   v15 = v15 + 1.0
  pc = 333; t333 = (v6 - v9) if type(v6) is float and type(v9) is float else subtract(vm, v6, v9)
  pc = 337; t337 = t333 + v8 if type(t333) is float and type(v8) is float else add(vm, t333, v8)
  if type(v5) is JSObject and K4 in v5.props: v5.props[K4] = t337
  else: pc = 339; set_member(vm, v5, K4, t337, True)
  return v10
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f19(vm, fn, this, *args):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.array(list(args[0:]))
  v0 = t2
  args = None
  pc = 4; t4 = o_ToObject(vm, this)
  v1 = t4
  pc = 7; t7 = o_LengthOfArrayLike(vm, v1)
  v2 = t7
  pc = 10; t10 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K4)
  v3 = t10
  pc = 16; t16 = v3 > 0.0 if type(v3) is float else compare(vm, ">", v3, 0.0)
  if t16:
   pc = 22; t22 = v2 + v3 if type(v2) is float and type(v3) is float else add(vm, v2, v3)
   pc = 26; t26 = t22 > 9007199254740991.0 if type(t22) is float else compare(vm, ">", t22, 9007199254740991.0)
   if t26:
    pc = 29; t29 = o_ThrowTypeError(vm, K8)
   v4 = v2
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 32; refuel(vm)
    pc = 37; t37 = v4 > 0.0 if type(v4) is float else compare(vm, ">", v4, 0.0)
    if not (t37):
     break
    pc = 43; t43 = (v4 - 1.0) if type(v4) is float else subtract(vm, v4, 1.0)
    pc = 47; t47 = has_in(vm, t43, v1)
    if t47:
     pc = 55; t55 = v4 + v3 if type(v4) is float and type(v3) is float else add(vm, v4, v3)
     pc = 59; t59 = (t55 - 1.0) if type(t55) is float else subtract(vm, t55, 1.0)
     pc = 67; t67 = (v4 - 1.0) if type(v4) is float else subtract(vm, v4, 1.0)
     pc = 68; t68 = x if type(v1) is JSArray and 0.0 <= t67 < len(v1.items) and (i := t67.__trunc__()) == t67 and (x := v1.items[i]) is not HOLE else get_element(vm, v1, t67)
     if type(v1) is JSArray and 0.0 <= t59 < len(v1.items) and (i := t59.__trunc__()) == t59 and v1.items[i] is not HOLE: v1.items[i] = t68
     else: pc = 70; set_element(vm, v1, t59, t68, True)
    else:
     pc = 76; t76 = v4 + v3 if type(v4) is float and type(v3) is float else add(vm, v4, v3)
     pc = 80; t80 = (t76 - 1.0) if type(t76) is float else subtract(vm, t76, 1.0)
     pc = 81; t81 = delete_member(vm, v1, t80, True)
    if type(v4) is float: v4 = v4 - 1.0
    else: pc = 84; v4 = stepped(vm, v4, -1)
   v5 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 89; refuel(vm)
    pc = 94; t94 = v5 < v3 if type(v3) is float else compare(vm, "<", v5, v3)
    if not (t94):
     break
    pc = 103; t103 = x if type(v0) is JSArray and 0 <= (i := v5.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v5)
    if type(v1) is JSArray and 0 <= (i := v5.__trunc__()) < len(v1.items) and v1.items[i] is not HOLE: v1.items[i] = t103
    else: pc = 105; set_element(vm, v1, v5, t103, True)
    v5 = v5 + 1.0
  pc = 117; t117 = v2 + v3 if type(v2) is float and type(v3) is float else add(vm, v2, v3)
  if type(v1) is JSObject and K4 in v1.props: v1.props[K4] = t117
  else: pc = 119; set_member(vm, v1, K4, t117, True)
  pc = 124; t124 = v2 + v3 if type(v2) is float and type(v3) is float else add(vm, v2, v3)
  return t124
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f20(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, this)
  v0 = t3
  pc = 6; t6 = o_LengthOfArrayLike(vm, v0)
  v1 = t6
  pc = 9; t9 = o_CheckArrayLength(vm, v1)
  t10 = JSArray(); t10.props = {}; t10.proto = vm.array_prototype; t10.ext = None; t10.items = []; vm.allocated += 160
  v2 = t10
  pc = 16; t16 = (v1 - 1.0) if type(v1) is float else subtract(vm, v1, 1.0)
  v3 = t16
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 18; refuel(vm)
   if not ((v3 >= 0.0)):
    break
   pc = 29; t29 = x if type(v0) is JSArray and 0.0 <= v3 < len(v0.items) and (i := v3.__trunc__()) == v3 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v3)
   v2.items.append(t29); vm.allocated += 24
   v3 = v3 - 1.0
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f21(vm, fn, this, *args):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  v0 = make_arguments(vm, fn, list(args), None, None, True)
  t2 = args[0] if len(args) > 0 else U
  v1 = t2
  t3 = args[1] if len(args) > 1 else U
  v2 = t3
  t4 = vm.array(list(args[2:]))
  v3 = t4
  args = None
  pc = 6; t6 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K4)
  v4 = t6
  pc = 9; t9 = o_ToObject(vm, this)
  v5 = t9
  pc = 12; t12 = o_LengthOfArrayLike(vm, v5)
  v6 = t12
  t14 = vm.prelude_function(PROGRAM, 2)
  pc = 18; t18 = t14.code(vm, t14, U, v1, v6) if type(t14) is JSFunction else call(vm, t14, U, v1, v6)
  v7 = t18
  pc = 21; t21 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K4)
  v8 = t21
  v9 = 0.0
  if (type(v4) is float and v4 == 1.0):
   pc = 35; t35 = (v6 - v7) if type(v6) is float and type(v7) is float else subtract(vm, v6, v7)
   v9 = t35
  else:
   pc = 42; t42 = v4 > 1.0 if type(v4) is float else compare(vm, ">", v4, 1.0)
   if t42:
    pc = 45; t45 = o_ToIntegerOrInfinity(vm, v2)
    v9 = t45
    pc = 52; t52 = v9 < 0.0 if type(v9) is float else compare(vm, "<", v9, 0.0)
    if t52:
     v9 = 0.0
    pc = 62; t62 = (v6 - v7) if type(v6) is float and type(v7) is float else subtract(vm, v6, v7)
    pc = 65; t65 = v9 > t62 if type(v9) is float and type(t62) is float else compare(vm, ">", v9, t62)
    if t65:
     pc = 71; t71 = (v6 - v7) if type(v6) is float and type(v7) is float else subtract(vm, v6, v7)
     v9 = t71
  pc = 78; t78 = v6 + v8 if type(v6) is float and type(v8) is float else add(vm, v6, v8)
  pc = 82; t82 = (t78 - v9) if type(t78) is float and type(v9) is float else subtract(vm, t78, v9)
  pc = 86; t86 = t82 > 9007199254740991.0 if type(t82) is float else compare(vm, ">", t82, 9007199254740991.0)
  if t86:
   pc = 89; t89 = o_ThrowTypeError(vm, K8)
  pc = 94; t94 = v6 + v8 if type(v6) is float and type(v8) is float else add(vm, v6, v8)
  pc = 98; t98 = (t94 - v9) if type(t94) is float and type(v9) is float else subtract(vm, t94, v9)
  pc = 99; t99 = o_CheckArrayLength(vm, t98)
  t100 = JSArray(); t100.props = {}; t100.proto = vm.array_prototype; t100.ext = None; t100.items = []; vm.allocated += 160
  v10 = t100
  v11 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 104; refuel(vm)
   pc = 109; t109 = v11 < v7 if type(v7) is float else compare(vm, "<", v11, v7)
   if not (t109):
    break
   pc = 115; t115 = x if type(v5) is JSArray and 0 <= (i := v11.__trunc__()) < len(v5.items) and (x := v5.items[i]) is not HOLE else get_element(vm, v5, v11)
   v10.items.append(t115); vm.allocated += 24
   v11 = v11 + 1.0
  v12 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 124; refuel(vm)
   pc = 129; t129 = v12 < v8 if type(v8) is float else compare(vm, "<", v12, v8)
   if not (t129):
    break
   pc = 135; t135 = x if type(v3) is JSArray and 0 <= (i := v12.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v12)
   v10.items.append(t135); vm.allocated += 24
   v12 = v12 + 1.0
  pc = 146; t146 = v7 + v9 if type(v7) is float and type(v9) is float else add(vm, v7, v9)
  v13 = t146
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 148; refuel(vm)
   pc = 153; t153 = v13 < v6 if type(v13) is float and type(v6) is float else compare(vm, "<", v13, v6)
   if not (t153):
    break
   pc = 159; t159 = x if type(v5) is JSArray and type(v13) is float and 0.0 <= v13 < len(v5.items) and (i := v13.__trunc__()) == v13 and (x := v5.items[i]) is not HOLE else get_element(vm, v5, v13)
   v10.items.append(t159); vm.allocated += 24
   if type(v13) is float: v13 = v13 + 1.0
   else: pc = 163; v13 = stepped(vm, v13, +1)
  return v10
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f22(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, this)
  v2 = t3
  pc = 6; t6 = o_LengthOfArrayLike(vm, v2)
  v3 = t6
  pc = 9; t9 = o_ToIntegerOrInfinity(vm, v0)
  v4 = t9
  pc = 15; t15 = v4 >= 0.0 if type(v4) is float else compare(vm, ">=", v4, 0.0)
  if t15:
   t17 = v4
  else:
   pc = 23; t23 = v3 + v4 if type(v3) is float and type(v4) is float else add(vm, v3, v4)
   t17 = t23
  v5 = t17
  pc = 29; t29 = v5 >= v3 if type(v5) is float and type(v3) is float else compare(vm, ">=", v5, v3)
  t30 = t29
  if not (t30):
   pc = 35; t35 = v5 < 0.0 if type(v5) is float else compare(vm, "<", v5, 0.0)
   t30 = t35
  if t30:
   pc = 38; t38 = o_ThrowRangeError(vm, K24)
  pc = 40; t40 = o_CheckArrayLength(vm, v3)
  t41 = JSArray(); t41.props = {}; t41.proto = vm.array_prototype; t41.ext = None; t41.items = []; vm.allocated += 160
  v6 = t41
  v7 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 45; refuel(vm)
   pc = 50; t50 = v7 < v3 if type(v3) is float else compare(vm, "<", v7, v3)
   if not (t50):
    break
   if (type(v5) is float and v7 == v5):
    t59 = v1
   else:
    pc = 64; t64 = x if type(v2) is JSArray and 0 <= (i := v7.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v7)
    t59 = t64
   v6.items.append(t59); vm.allocated += 24
   v7 = v7 + 1.0
  return v6
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'speciesCreate': 1, 'relativeIndex': 2, 'at': 3, 'concat': 4, 'copyWithin': 5, 'fill': 6, 'includes': 7, 'indexOf': 8, 'lastIndexOf': 9, 'join': 10, 'toLocaleString': 11, 'toString': 12, 'pop': 13, 'push': 14, 'reverse': 15, 'shift': 16, 'slice': 17, 'splice': 18, 'unshift': 19, 'toReversed': 20, 'toSpliced': 21, 'with_': 22}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 e0', ()),
 ('speciesCreate', 'function', 2, 1, False, 4, 'v0 v1 v2', ()),
 ('relativeIndex', 'function', 2, 1, False, 4, 'v0 v1 v2', ()),
 ('at', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4', ()),
 ('concat', 'function', 0, 1, False, -1, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 args t21', ((22, 't21'), (32, 't21'), (45, 't21'), (48, 't21'), (53, 't21'), (54, 't21'), (63, 't21'), (69, 't21'), (75, 't21'), (79, 't21'), (82, 't21'), (85, 't21'), (90, 't21'), (96, 't21'), (103, 't21'), (104, 't21'), (122, 't21'), (126, 't21'))),
 ('copyWithin', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 t40 t128', ((45, 't40'), (130, 't128'))),
 ('fill', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6', ()),
 ('includes', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5', ()),
 ('indexOf', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4', ()),
 ('lastIndexOf', 'function', 1, 1, False, -1, 'v0 v1 v2 v3 v4 v5 args', ()),
 ('join', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6', ()),
 ('toLocaleString', 'function', 0, 1, False, 4, 'v0 v1 v2 v3 v4', ()),
 ('toString', 'function', 0, 1, False, 4, 'v0 v1', ()),
 ('pop', 'function', 0, 1, False, 4, 'v0 v1 v2 v3', ()),
 ('push', 'function', 0, 1, False, -1, 'v0 v1 v2 v3 v4 args t40', ((42, 't40'),)),
 ('reverse', 'function', 0, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8', ()),
 ('shift', 'function', 0, 1, False, 4, 'v0 v1 v2 v3 t48 t52 t80', ((52, 't48'), (54, 't48 t52'), (82, 't80'))),
 ('slice', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 t28', ((35, 't28'), (39, 't28'), (46, 't28'))),
 ('splice', 'function', 2, 1, False, -1, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 args t171 t180 t267 t280 t314 t319 t337', ((179, 't171'), (180, 't171'), (182, 't171 t180'), (275, 't267'), (279, 't267'), (280, 't267'), (282, 't267 t280'), (319, 't314'), (321, 't314 t319'), (339, 't337'))),
 ('unshift', 'function', 0, 1, False, -1, 'v0 v1 v2 v3 v4 v5 args t59 t68 t103 t117', ((67, 't59'), (68, 't59'), (70, 't59 t68'), (105, 't103'), (119, 't117'))),
 ('toReversed', 'function', 0, 1, False, 4, 'v0 v1 v2 v3', ()),
 ('toSpliced', 'function', 2, 1, False, -1, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 args', ()),
 ('with_', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7', ()),
)
