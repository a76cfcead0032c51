# Generated from set.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'keyed_operations': 'CursorKey CursorNext NewSet RequireSet SetAdd SetCopy SetCursor SetHas SetRemove SetSize', 'operations': 'IsCallable IsObject ThrowRangeError ThrowTypeError ToIntegerOrInfinity'}
K0 = 'add'
K1 = "'add' is not a function"
K2 = 'Set.prototype.forEach'
K3 = 'Set.prototype.forEach: callback is not a function'
K4 = 'The argument of a Set method must be an object'
K5 = 'size'
K6 = "The 'size' property must be a number"
K7 = "The 'size' property must not be negative"
K8 = 'has'
K9 = "The 'has' property must be a function"
K10 = 'keys'
K11 = "The 'keys' property must be a function"
K12 = 'object'
K13 = "The result of 'keys' is not an object"
K14 = 'iterator'
K15 = 'next'
K16 = 'value'
K17 = 'Iterator result is not an object'
K18 = 'done'
K19 = 'return'
K20 = 'Set.prototype.union'
K21 = 'Set.prototype.intersection'
K22 = 'Set.prototype.difference'
K23 = 'Set.prototype.symmetricDifference'
K24 = 'Set.prototype.isSubsetOf'
K25 = 'Set.prototype.isSupersetOf'
K26 = 'Set.prototype.isDisjointFrom'
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  e0 = [None, U, U, U, U]
  v0 = U
  v1 = U
  v2 = U
  v3 = U
  v4 = U
  v5 = U
  v6 = U
  v7 = U
  v8 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f1(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  j = 0.0; rv = U
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = v0.props[K0] if type(v0) is JSObject and K0 in v0.props else get_member(vm, v0, K0)
  v2 = t3
  pc = 6; t6 = o_IsCallable(vm, v2)
  if (not (t6)):
   pc = 11; t11 = o_ThrowTypeError(vm, K1)
  t13 = v1
  pc = 14; t14 = get_iterator(vm, t13)
  while True:
   t15 = EMPTY
   try:
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 18; refuel(vm)
     if type(t14) is ArrayIteration and (i := t14.index) < len(t14.array.items) and (t19 := t14.array.items[i]) is not HOLE: t14.index = i + 1
     else: pc = 19; t19 = iterator_step(vm, t14)
     if t19 is EMPTY: break
     v4 = t19
     pc = 24; t24 = v2.code(vm, v2, v0, v4) if type(v2) is JSFunction else call(vm, v2, v0, v4)
   except Throw as thrown: t15 = thrown.value
   break
  t16 = j; t17 = rv; j = 0.0; rv = U
  if not t14.done:
   pc = 25; iterator_close(vm, t14, t15)
  if t15 is not EMPTY: raise Throw(t15)
  return v0
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
  pc = 6; t6 = o_SetCursor(vm, this, K2)
  v2 = t6
  pc = 9; t9 = o_IsCallable(vm, v0)
  if (not (t9)):
   pc = 14; t14 = o_ThrowTypeError(vm, K3)
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 15; refuel(vm)
   pc = 17; t17 = o_CursorNext(vm, v2)
   if not (t17 is True or t17 is not False and t17 is not U and t17 and t17 == t17):
    break
   pc = 20; t20 = o_CursorKey(vm, v2)
   v3 = t20
   pc = 28; t28 = v0.code(vm, v0, v1, v3, v3, this) if type(v0) is JSFunction else call(vm, v0, v1, v3, v3, this)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_IsObject(vm, v0)
  if (not (t3)):
   pc = 8; t8 = o_ThrowTypeError(vm, K4)
  pc = 10; t10 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  v1 = t10
  pc = 14; t14 = v1 if type(v1) is float else to_number(vm, v1)
  v2 = t14
  if (v2 != v2):
   pc = 23; t23 = o_ThrowTypeError(vm, K6)
  pc = 25; t25 = o_ToIntegerOrInfinity(vm, v2)
  v3 = t25
  pc = 31; t31 = v3 < 0.0 if type(v3) is float else compare(vm, "<", v3, 0.0)
  if t31:
   pc = 34; t34 = o_ThrowRangeError(vm, K7)
  pc = 36; t36 = v0.props[K8] if type(v0) is JSObject and K8 in v0.props else get_member(vm, v0, K8)
  v4 = t36
  pc = 39; t39 = o_IsCallable(vm, v4)
  if (not (t39)):
   pc = 44; t44 = o_ThrowTypeError(vm, K9)
  pc = 46; t46 = v0.props[K10] if type(v0) is JSObject and K10 in v0.props else get_member(vm, v0, K10)
  v5 = t46
  pc = 49; t49 = o_IsCallable(vm, v5)
  if (not (t49)):
   pc = 54; t54 = o_ThrowTypeError(vm, K11)
  t56 = v0
  t60 = JSObject(); t60.props = {K12: t56, K5: v3, K8: v4, K10: v5}; t60.proto = vm.object_prototype; t60.ext = None; vm.allocated += 400
  return t60
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f4(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = v0.props[K10] if type(v0) is JSObject and K10 in v0.props else get_member(vm, v0, K10)
  pc = 5; t5 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
  pc = 7; t7 = t3.code(vm, t3, t5) if type(t3) is JSFunction else call(vm, t3, t5)
  v1 = t7
  pc = 10; t10 = o_IsObject(vm, v1)
  if (not (t10)):
   pc = 15; t15 = o_ThrowTypeError(vm, K13)
  pc = 18; t18 = v1.props[K15] if type(v1) is JSObject and K15 in v1.props else get_member(vm, v1, K15)
  t20 = JSObject(); t20.props = {K14: v1, K15: t18, K16: U}; t20.proto = vm.object_prototype; t20.ext = None; vm.allocated += 340
  return t20
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f5(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = v0.props[K15] if type(v0) is JSObject and K15 in v0.props else get_member(vm, v0, K15)
  pc = 5; t5 = v0.props[K14] if type(v0) is JSObject and K14 in v0.props else get_member(vm, v0, K14)
  pc = 7; t7 = t3.code(vm, t3, t5) if type(t3) is JSFunction else call(vm, t3, t5)
  v1 = t7
  pc = 10; t10 = o_IsObject(vm, v1)
  if (not (t10)):
   pc = 15; t15 = o_ThrowTypeError(vm, K17)
  pc = 17; t17 = v1.props[K18] if type(v1) is JSObject and K18 in v1.props else get_member(vm, v1, K18)
  if t17 is True or t17 is not False and t17 is not U and t17 and t17 == t17:
   return False
  pc = 24; t24 = v1.props[K16] if type(v1) is JSObject and K16 in v1.props else get_member(vm, v1, K16)
  if type(v0) is JSObject and K16 in v0.props: v0.props[K16] = t24
  else: pc = 26; set_member(vm, v0, K16, t24, True)
  return True
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f6(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = v0.props[K14] if type(v0) is JSObject and K14 in v0.props else get_member(vm, v0, K14)
  v1 = t3
  pc = 6; t6 = v1.props[K19] if type(v1) is JSObject and K19 in v1.props else get_member(vm, v1, K19)
  v2 = t6
  t13 = (v2 is U)
  if not (t13):
   t13 = (v2 is None)
  if t13:
   return U
  pc = 24; t24 = v2.code(vm, v2, v1) if type(v2) is JSFunction else call(vm, v2, v1)
  pc = 25; t25 = o_IsObject(vm, t24)
  if (not (t25)):
   pc = 30; t30 = o_ThrowTypeError(vm, K17)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f7(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireSet(vm, this, K20)
  t5 = vm.prelude_function(PROGRAM, 4)
  t7 = vm.prelude_function(PROGRAM, 3)
  pc = 10; t10 = t7.code(vm, t7, U, v0) if type(t7) is JSFunction else call(vm, t7, U, v0)
  pc = 11; t11 = t5.code(vm, t5, U, t10) if type(t5) is JSFunction else call(vm, t5, U, t10)
  v1 = t11
  pc = 14; t14 = o_SetCopy(vm, this)
  v2 = t14
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 16; refuel(vm)
   t17 = vm.prelude_function(PROGRAM, 5)
   pc = 20; t20 = t17.code(vm, t17, U, v1) if type(t17) is JSFunction else call(vm, t17, U, v1)
   if not (t20 is True or t20 is not False and t20 is not U and t20 and t20 == t20):
    break
   pc = 24; t24 = v1.props[K16] if type(v1) is JSObject and K16 in v1.props else get_member(vm, v1, K16)
   pc = 25; t25 = o_SetAdd(vm, v2, t24)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f8(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireSet(vm, this, K21)
  t5 = vm.prelude_function(PROGRAM, 3)
  pc = 8; t8 = t5.code(vm, t5, U, v0) if type(t5) is JSFunction else call(vm, t5, U, v0)
  v1 = t8
  pc = 10; t10 = o_NewSet(vm)
  v2 = t10
  pc = 13; t13 = o_SetSize(vm, this)
  pc = 15; t15 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  pc = 18; t18 = t13 <= t15 if type(t13) is float and type(t15) is float else compare(vm, "<=", t13, t15)
  if t18:
   pc = 21; t21 = o_SetCursor(vm, this)
   v4 = t21
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 23; refuel(vm)
    pc = 25; t25 = o_CursorNext(vm, v4)
    if not (t25 is True or t25 is not False and t25 is not U and t25 and t25 == t25):
     break
    pc = 28; t28 = o_CursorKey(vm, v4)
    v5 = t28
    pc = 31; t31 = v1.props[K8] if type(v1) is JSObject and K8 in v1.props else get_member(vm, v1, K8)
    pc = 33; t33 = v1.props[K12] if type(v1) is JSObject and K12 in v1.props else get_member(vm, v1, K12)
    pc = 36; t36 = t31.code(vm, t31, t33, v5) if type(t31) is JSFunction else call(vm, t31, t33, v5)
    if t36 is True or t36 is not False and t36 is not U and t36 and t36 == t36:
     pc = 40; t40 = o_SetAdd(vm, v2, v5)
   return v2
  t43 = vm.prelude_function(PROGRAM, 4)
  pc = 46; t46 = t43.code(vm, t43, U, v1) if type(t43) is JSFunction else call(vm, t43, U, v1)
  v3 = t46
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 48; refuel(vm)
   t49 = vm.prelude_function(PROGRAM, 5)
   pc = 52; t52 = t49.code(vm, t49, U, v3) if type(t49) is JSFunction else call(vm, t49, U, v3)
   if not (t52 is True or t52 is not False and t52 is not U and t52 and t52 == t52):
    break
   pc = 56; t56 = v3.props[K16] if type(v3) is JSObject and K16 in v3.props else get_member(vm, v3, K16)
   pc = 57; t57 = o_SetHas(vm, this, t56)
   if t57 is True or t57 is not False and t57 is not U and t57 and t57 == t57:
    pc = 61; t61 = v3.props[K16] if type(v3) is JSObject and K16 in v3.props else get_member(vm, v3, K16)
    pc = 62; t62 = o_SetAdd(vm, v2, t61)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f9(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireSet(vm, this, K22)
  t5 = vm.prelude_function(PROGRAM, 3)
  pc = 8; t8 = t5.code(vm, t5, U, v0) if type(t5) is JSFunction else call(vm, t5, U, v0)
  v1 = t8
  pc = 11; t11 = o_SetSize(vm, this)
  pc = 13; t13 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  pc = 16; t16 = t11 <= t13 if type(t11) is float and type(t13) is float else compare(vm, "<=", t11, t13)
  if t16:
   pc = 19; t19 = o_SetCopy(vm, this)
   v4 = t19
   pc = 22; t22 = o_SetCursor(vm, this)
   v5 = t22
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 24; refuel(vm)
    pc = 26; t26 = o_CursorNext(vm, v5)
    if not (t26 is True or t26 is not False and t26 is not U and t26 and t26 == t26):
     break
    pc = 29; t29 = o_CursorKey(vm, v5)
    v6 = t29
    pc = 32; t32 = v1.props[K8] if type(v1) is JSObject and K8 in v1.props else get_member(vm, v1, K8)
    pc = 34; t34 = v1.props[K12] if type(v1) is JSObject and K12 in v1.props else get_member(vm, v1, K12)
    pc = 37; t37 = t32.code(vm, t32, t34, v6) if type(t32) is JSFunction else call(vm, t32, t34, v6)
    if t37 is True or t37 is not False and t37 is not U and t37 and t37 == t37:
     pc = 41; t41 = o_SetRemove(vm, v4, v6)
   return v4
  t44 = vm.prelude_function(PROGRAM, 4)
  pc = 47; t47 = t44.code(vm, t44, U, v1) if type(t44) is JSFunction else call(vm, t44, U, v1)
  v2 = t47
  pc = 50; t50 = o_SetCopy(vm, this)
  v3 = t50
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 52; refuel(vm)
   t53 = vm.prelude_function(PROGRAM, 5)
   pc = 56; t56 = t53.code(vm, t53, U, v2) if type(t53) is JSFunction else call(vm, t53, U, v2)
   if not (t56 is True or t56 is not False and t56 is not U and t56 and t56 == t56):
    break
   pc = 60; t60 = v2.props[K16] if type(v2) is JSObject and K16 in v2.props else get_member(vm, v2, K16)
   pc = 61; t61 = o_SetRemove(vm, v3, t60)
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f10(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireSet(vm, this, K23)
  t5 = vm.prelude_function(PROGRAM, 4)
  t7 = vm.prelude_function(PROGRAM, 3)
  pc = 10; t10 = t7.code(vm, t7, U, v0) if type(t7) is JSFunction else call(vm, t7, U, v0)
  pc = 11; t11 = t5.code(vm, t5, U, t10) if type(t5) is JSFunction else call(vm, t5, U, t10)
  v1 = t11
  pc = 14; t14 = o_SetCopy(vm, this)
  v2 = t14
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 16; refuel(vm)
   t17 = vm.prelude_function(PROGRAM, 5)
   pc = 20; t20 = t17.code(vm, t17, U, v1) if type(t17) is JSFunction else call(vm, t17, U, v1)
   if not (t20 is True or t20 is not False and t20 is not U and t20 and t20 == t20):
    break
   pc = 24; t24 = v1.props[K16] if type(v1) is JSObject and K16 in v1.props else get_member(vm, v1, K16)
   pc = 25; t25 = o_SetHas(vm, this, t24)
   if t25 is True or t25 is not False and t25 is not U and t25 and t25 == t25:
    pc = 29; t29 = v1.props[K16] if type(v1) is JSObject and K16 in v1.props else get_member(vm, v1, K16)
    pc = 30; t30 = o_SetRemove(vm, v2, t29)
   else:
    pc = 33; t33 = v1.props[K16] if type(v1) is JSObject and K16 in v1.props else get_member(vm, v1, K16)
    pc = 34; t34 = o_SetAdd(vm, v2, t33)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f11(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireSet(vm, this, K24)
  t5 = vm.prelude_function(PROGRAM, 3)
  pc = 8; t8 = t5.code(vm, t5, U, v0) if type(t5) is JSFunction else call(vm, t5, U, v0)
  v1 = t8
  pc = 11; t11 = o_SetSize(vm, this)
  pc = 13; t13 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  pc = 16; t16 = t11 > t13 if type(t11) is float and type(t13) is float else compare(vm, ">", t11, t13)
  if t16:
   return False
  pc = 21; t21 = o_SetCursor(vm, this)
  v2 = t21
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 23; refuel(vm)
   pc = 25; t25 = o_CursorNext(vm, v2)
   if not (t25 is True or t25 is not False and t25 is not U and t25 and t25 == t25):
    break
   pc = 28; t28 = v1.props[K8] if type(v1) is JSObject and K8 in v1.props else get_member(vm, v1, K8)
   pc = 30; t30 = v1.props[K12] if type(v1) is JSObject and K12 in v1.props else get_member(vm, v1, K12)
   pc = 32; t32 = o_CursorKey(vm, v2)
   pc = 34; t34 = t28.code(vm, t28, t30, t32) if type(t28) is JSFunction else call(vm, t28, t30, t32)
   if (not (t34 is True or t34 is not False and t34 is not U and t34 and t34 == t34)):
    return False
  return True
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f12(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireSet(vm, this, K25)
  t5 = vm.prelude_function(PROGRAM, 3)
  pc = 8; t8 = t5.code(vm, t5, U, v0) if type(t5) is JSFunction else call(vm, t5, U, v0)
  v1 = t8
  pc = 11; t11 = o_SetSize(vm, this)
  pc = 13; t13 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  pc = 16; t16 = t11 < t13 if type(t11) is float and type(t13) is float else compare(vm, "<", t11, t13)
  if t16:
   return False
  t20 = vm.prelude_function(PROGRAM, 4)
  pc = 23; t23 = t20.code(vm, t20, U, v1) if type(t20) is JSFunction else call(vm, t20, U, v1)
  v2 = t23
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 25; refuel(vm)
   t26 = vm.prelude_function(PROGRAM, 5)
   pc = 29; t29 = t26.code(vm, t26, U, v2) if type(t26) is JSFunction else call(vm, t26, U, v2)
   if not (t29 is True or t29 is not False and t29 is not U and t29 and t29 == t29):
    break
   pc = 33; t33 = v2.props[K16] if type(v2) is JSObject and K16 in v2.props else get_member(vm, v2, K16)
   pc = 34; t34 = o_SetHas(vm, this, t33)
   if (not (t34 is True or t34 is not False and t34 is not U and t34 and t34 == t34)):
    t38 = vm.prelude_function(PROGRAM, 6)
    pc = 41; t41 = t38.code(vm, t38, U, v2) if type(t38) is JSFunction else call(vm, t38, U, v2)
    return False
  return True
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f13(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireSet(vm, this, K26)
  t5 = vm.prelude_function(PROGRAM, 3)
  pc = 8; t8 = t5.code(vm, t5, U, v0) if type(t5) is JSFunction else call(vm, t5, U, v0)
  v1 = t8
  pc = 11; t11 = o_SetSize(vm, this)
  pc = 13; t13 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  pc = 16; t16 = t11 <= t13 if type(t11) is float and type(t13) is float else compare(vm, "<=", t11, t13)
  if t16:
   pc = 19; t19 = o_SetCursor(vm, this)
   v3 = t19
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 21; refuel(vm)
    pc = 23; t23 = o_CursorNext(vm, v3)
    if not (t23 is True or t23 is not False and t23 is not U and t23 and t23 == t23):
     break
    pc = 26; t26 = v1.props[K8] if type(v1) is JSObject and K8 in v1.props else get_member(vm, v1, K8)
    pc = 28; t28 = v1.props[K12] if type(v1) is JSObject and K12 in v1.props else get_member(vm, v1, K12)
    pc = 30; t30 = o_CursorKey(vm, v3)
    pc = 32; t32 = t26.code(vm, t26, t28, t30) if type(t26) is JSFunction else call(vm, t26, t28, t30)
    if t32 is True or t32 is not False and t32 is not U and t32 and t32 == t32:
     return False
   return True
  t38 = vm.prelude_function(PROGRAM, 4)
  pc = 41; t41 = t38.code(vm, t38, U, v1) if type(t38) is JSFunction else call(vm, t38, U, v1)
  v2 = t41
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 43; refuel(vm)
   t44 = vm.prelude_function(PROGRAM, 5)
   pc = 47; t47 = t44.code(vm, t44, U, v2) if type(t44) is JSFunction else call(vm, t44, U, v2)
   if not (t47 is True or t47 is not False and t47 is not U and t47 and t47 == t47):
    break
   pc = 51; t51 = v2.props[K16] if type(v2) is JSObject and K16 in v2.props else get_member(vm, v2, K16)
   pc = 52; t52 = o_SetHas(vm, this, t51)
   if t52 is True or t52 is not False and t52 is not U and t52 and t52 == t52:
    t54 = vm.prelude_function(PROGRAM, 6)
    pc = 57; t57 = t54.code(vm, t54, U, v2) if type(t54) is JSFunction else call(vm, t54, U, v2)
    return False
  return True
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'fillSet': 1, 'forEach': 2, 'getSetRecord': 3, 'keysOf': 4, 'stepKeys': 5, 'closeKeys': 6, 'union': 7, 'intersection': 8, 'difference': 9, 'symmetricDifference': 10, 'isSubsetOf': 11, 'isSupersetOf': 12, 'isDisjointFrom': 13}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 e0', ()),
 ('fillSet', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 t14 t15 t16 t17', ((18, 't14'), (19, 't14'), (24, 't14'), (25, 't14 t15 t16 t17'))),
 ('forEach', 'function', 1, 1, False, 4, 'v0 v1 v2 v3', ()),
 ('getSetRecord', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5', ()),
 ('keysOf', 'function', 1, 1, False, 4, 'v0 v1 t3', ((5, 't3'),)),
 ('stepKeys', 'function', 1, 1, False, 4, 'v0 v1 t3 t24', ((5, 't3'), (26, 't24'))),
 ('closeKeys', 'function', 1, 1, False, 4, 'v0 v1 v2', ()),
 ('union', 'function', 1, 1, False, 4, 'v0 v1 v2 t5', ((10, 't5'),)),
 ('intersection', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t13 t31', ((15, 't13'), (33, 't31'))),
 ('difference', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 t11 t32', ((13, 't11'), (34, 't32'))),
 ('symmetricDifference', 'function', 1, 1, False, 4, 'v0 v1 v2 t5', ((10, 't5'),)),
 ('isSubsetOf', 'function', 1, 1, False, 4, 'v0 v1 v2 t11 t28 t30', ((13, 't11'), (30, 't28'), (32, 't28 t30'))),
 ('isSupersetOf', 'function', 1, 1, False, 4, 'v0 v1 v2 t11', ((13, 't11'),)),
 ('isDisjointFrom', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 t11 t26 t28', ((13, 't11'), (28, 't26'), (30, 't26 t28'))),
)
