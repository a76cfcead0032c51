# Generated from iterator.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'operations': 'CreateDataPropertyOrThrow Display GetMethod GetOwnProperty Intrinsic IsCallable IsObject OrdinaryHasInstance ThrowRangeError ThrowTypeError ToIntegerOrInfinity ToNumber WellKnownSymbol', 'iterator_operations': 'HelperRecord IteratorHelper WrappedIterator WrappedRecord', 'array_operations': 'ThrowNotCallable'}
K0 = 'return'
K1 = 'Iterator result is not an object'
K2 = 'Iterator.prototype.'
K3 = ' called on a non-object'
K4 = 'next'
K5 = 'iterator'
K6 = 'done'
K7 = 'ended'
K8 = 'value'
K9 = 'kind'
K10 = 'start'
K11 = 'state'
K12 = 'fn'
K13 = 'counter'
K14 = 'inner'
K15 = 'innerNext'
K16 = 'map'
K17 = 'filter'
K18 = 'flatMap'
K19 = 'limit'
K20 = ' must be positive'
K21 = 'take'
K22 = 'drop'
K23 = 'selected'
K24 = 'running'
K25 = 'Generator is already running'
K26 = 'yielded'
K27 = 'forEach'
K28 = 'some'
K29 = 'result'
K30 = 'every'
K31 = 'find'
K32 = 'reduce'
K33 = 'length'
K34 = 'accumulator'
K35 = 'Reduce of a done iterator with no initial value'
K36 = 'toArray'
K37 = 'string'
K38 = ' is not an object'
K39 = '%Iterator%'
K40 = 'The receiver is not an object'
K41 = '%IteratorPrototype%'
K42 = 'Cannot assign to this property of Iterator.prototype'
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  e0 = [None, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U]
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
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f1(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = EMPTY
  try:
   pc = 4; t4 = v0.props[K0] if type(v0) is JSObject and K0 in v0.props else get_member(vm, v0, K0)
   v1 = t4
   t11 = (v1 is not U)
   if t11:
    t11 = (v1 is not None)
   if t11:
    pc = 21; t21 = v1.code(vm, v1, v0) if type(v1) is JSFunction else call(vm, v1, v0)
  except Throw as thrown: t2 = thrown.value
  if t2 is not EMPTY:
   pass
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_GetMethod(vm, v0, K0)
  v1 = t4
  t11 = (v1 is not U)
  if t11:
   pc = 15; t15 = v1.code(vm, v1, v0) if type(v1) is JSFunction else call(vm, v1, v0)
   pc = 16; t16 = o_IsObject(vm, t15)
   t11 = (not (t16))
  if t11:
   pc = 21; t21 = o_ThrowTypeError(vm, K1)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_IsObject(vm, v0)
  if (not (t3)):
   pc = 11; t11 = add(vm, K2, v1)
   pc = 15; t15 = add(vm, t11, K3)
   pc = 16; t16 = o_ThrowTypeError(vm, t15)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f4(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_IsCallable(vm, v0)
  if (not (t3)):
   t7 = vm.prelude_function(PROGRAM, 1)
   pc = 10; t10 = t7.code(vm, t7, U, v1) if type(t7) is JSFunction else call(vm, t7, U, v1)
   pc = 12; t12 = o_ThrowNotCallable(vm, v0)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f5(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = v0.props[K4] if type(v0) is JSObject and K4 in v0.props else get_member(vm, v0, K4)
  pc = 5; t5 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  pc = 7; t7 = t3.code(vm, t3, t5) if type(t3) is JSFunction else call(vm, t3, t5)
  v1 = t7
  pc = 10; t10 = o_IsObject(vm, v1)
  if (not (t10)):
   pc = 15; t15 = o_ThrowTypeError(vm, K1)
  pc = 17; t17 = v1.props[K6] if type(v1) is JSObject and K6 in v1.props else get_member(vm, v1, K6)
  if t17 is True or t17 is not False and t17 is not U and t17 and t17 == t17:
   if type(v0) is JSObject and K7 in v0.props: v0.props[K7] = True
   else: pc = 23; set_member(vm, v0, K7, True, True)
   return U
  pc = 27; t27 = v1.props[K8] if type(v1) is JSObject and K8 in v1.props else get_member(vm, v1, K8)
  return t27
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f6(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t3 = v0
  pc = 5; t5 = v0.props[K4] if type(v0) is JSObject and K4 in v0.props else get_member(vm, v0, K4)
  t7 = JSObject(); t7.props = {K5: t3, K4: t5, K7: False}; t7.proto = vm.object_prototype; t7.ext = None; vm.allocated += 340
  return t7
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f7(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t3 = v0
  t6 = v1
  pc = 8; t8 = v1.props[K4] if type(v1) is JSObject and K4 in v1.props else get_member(vm, v1, K4)
  t10 = v2
  t15 = JSObject(); t15.props = {K9: t3, K11: K10, K5: t6, K4: t8, K12: t10, K13: 0.0, K7: False, K14: U, K15: U}; t15.proto = vm.object_prototype; t15.ext = None; vm.allocated += 700
  pc = 16; t16 = o_IteratorHelper(vm, t15)
  return t16
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f8(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 3)
  pc = 6; t6 = t2.code(vm, t2, U, this, K16) if type(t2) is JSFunction else call(vm, t2, U, this, K16)
  t7 = vm.prelude_function(PROGRAM, 4)
  pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  t12 = vm.prelude_function(PROGRAM, 7)
  pc = 17; t17 = t12.code(vm, t12, U, K16, this, v0) if type(t12) is JSFunction else call(vm, t12, U, K16, this, v0)
  return t17
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f9(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 3)
  pc = 6; t6 = t2.code(vm, t2, U, this, K17) if type(t2) is JSFunction else call(vm, t2, U, this, K17)
  t7 = vm.prelude_function(PROGRAM, 4)
  pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  t12 = vm.prelude_function(PROGRAM, 7)
  pc = 17; t17 = t12.code(vm, t12, U, K17, this, v0) if type(t12) is JSFunction else call(vm, t12, U, K17, this, v0)
  return t17
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f10(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 3)
  pc = 6; t6 = t2.code(vm, t2, U, this, K18) if type(t2) is JSFunction else call(vm, t2, U, this, K18)
  t7 = vm.prelude_function(PROGRAM, 4)
  pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  t12 = vm.prelude_function(PROGRAM, 7)
  pc = 17; t17 = t12.code(vm, t12, U, K18, this, v0) if type(t12) is JSFunction else call(vm, t12, U, K18, this, v0)
  return t17
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f11(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  v2 = U
  t2 = EMPTY
  try:
   pc = 4; t4 = o_ToNumber(vm, v1)
   v2 = t4
  except Throw as thrown: t2 = thrown.value
  if t2 is not EMPTY:
   v3 = t2
   t7 = vm.prelude_function(PROGRAM, 1)
   pc = 10; t10 = t7.code(vm, t7, U, v0) if type(t7) is JSFunction else call(vm, t7, U, v0)
   pc = 12; vm.fuel -= 5; raise Throw(v3)
  if (type(v2) is type(v2) and v2 == v2):
   pc = 20; t20 = o_ToIntegerOrInfinity(vm, v2)
   v2 = t20
   pc = 27; t27 = v2 >= 0.0 if type(v2) is float else compare(vm, ">=", v2, 0.0)
   t28 = t27
   if t28:
    pc = 33; t33 = v2 <= 9007199254740991.0 if type(v2) is float else compare(vm, "<=", v2, 9007199254740991.0)
    t34 = t33
    if not (t34):
     pc = 39; t39 = (v2 - v2) if type(v2) is float and type(v2) is float else subtract(vm, v2, v2)
     t34 = (not (type(t39) is float and t39 == 0.0))
    t28 = t34
   if t28:
    return v2
  t47 = vm.prelude_function(PROGRAM, 1)
  pc = 50; t50 = t47.code(vm, t47, U, v0) if type(t47) is JSFunction else call(vm, t47, U, v0)
  pc = 52; t52 = o_Display(vm, v1)
  pc = 56; t56 = add(vm, t52, K20)
  pc = 57; t57 = o_ThrowRangeError(vm, t56)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f12(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 3)
  pc = 6; t6 = t2.code(vm, t2, U, this, K21) if type(t2) is JSFunction else call(vm, t2, U, this, K21)
  t7 = vm.prelude_function(PROGRAM, 11)
  pc = 11; t11 = t7.code(vm, t7, U, this, v0) if type(t7) is JSFunction else call(vm, t7, U, this, v0)
  v1 = t11
  t13 = vm.prelude_function(PROGRAM, 7)
  pc = 18; t18 = t13.code(vm, t13, U, K21, this, v1) if type(t13) is JSFunction else call(vm, t13, U, K21, this, v1)
  return t18
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f13(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 3)
  pc = 6; t6 = t2.code(vm, t2, U, this, K22) if type(t2) is JSFunction else call(vm, t2, U, this, K22)
  t7 = vm.prelude_function(PROGRAM, 11)
  pc = 11; t11 = t7.code(vm, t7, U, this, v0) if type(t7) is JSFunction else call(vm, t7, U, this, v0)
  v1 = t11
  t13 = vm.prelude_function(PROGRAM, 7)
  pc = 18; t18 = t13.code(vm, t13, U, K22, this, v1) if type(t13) is JSFunction else call(vm, t13, U, K22, this, v1)
  return t18
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f14(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 5)
  pc = 5; t5 = t2.code(vm, t2, U, v0) if type(t2) is JSFunction else call(vm, t2, U, v0)
  v1 = t5
  pc = 8; t8 = v0.props[K7] if type(v0) is JSObject and K7 in v0.props else get_member(vm, v0, K7)
  if t8 is True or t8 is not False and t8 is not U and t8 and t8 == t8:
   return U
  t12 = EMPTY
  try:
   pc = 14; t14 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
   pc = 19; t19 = v0.props[K13] if type(v0) is JSObject and K13 in v0.props else get_member(vm, v0, K13)
   pc = 21; t21 = t19 if type(t19) is float else to_numeric(vm, t19)
   t22 = t21 + 1.0 if type(t21) is float else increment(t21, +1)
   if type(v0) is JSObject and K13 in v0.props: v0.props[K13] = t22
   else: pc = 23; set_member(vm, v0, K13, t22, True)
   pc = 25; t25 = t14.code(vm, t14, U, v1, t21) if type(t14) is JSFunction else call(vm, t14, U, v1, t21)
   return t25
  except Throw as thrown: t12 = thrown.value
  if t12 is not EMPTY:
   v2 = t12
   t27 = vm.prelude_function(PROGRAM, 1)
   pc = 30; t30 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
   pc = 31; t31 = t27.code(vm, t27, U, t30) if type(t27) is JSFunction else call(vm, t27, U, t30)
   pc = 33; vm.fuel -= 5; raise Throw(v2)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f15(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 2; refuel(vm)
   t4 = vm.prelude_function(PROGRAM, 5)
   pc = 7; t7 = t4.code(vm, t4, U, v0) if type(t4) is JSFunction else call(vm, t4, U, v0)
   v1 = t7
   pc = 10; t10 = v0.props[K7] if type(v0) is JSObject and K7 in v0.props else get_member(vm, v0, K7)
   if t10 is True or t10 is not False and t10 is not U and t10 and t10 == t10:
    return U
   v2 = U
   t14 = EMPTY
   try:
    pc = 16; t16 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
    pc = 21; t21 = v0.props[K13] if type(v0) is JSObject and K13 in v0.props else get_member(vm, v0, K13)
    pc = 23; t23 = t21 if type(t21) is float else to_numeric(vm, t21)
    t24 = t23 + 1.0 if type(t23) is float else increment(t23, +1)
    if type(v0) is JSObject and K13 in v0.props: v0.props[K13] = t24
    else: pc = 25; set_member(vm, v0, K13, t24, True)
    pc = 27; t27 = t16.code(vm, t16, U, v1, t23) if type(t16) is JSFunction else call(vm, t16, U, v1, t23)
    v2 = t27
   except Throw as thrown: t14 = thrown.value
   if t14 is not EMPTY:
    v3 = t14
    t30 = vm.prelude_function(PROGRAM, 1)
    pc = 33; t33 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
    pc = 34; t34 = t30.code(vm, t30, U, t33) if type(t30) is JSFunction else call(vm, t30, U, t33)
    pc = 36; vm.fuel -= 5; raise Throw(v3)
   if v2 is True or v2 is not False and v2 is not U and v2 and v2 == v2:
    return v1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f16(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
  v1 = t3
  if (type(v1) is float and v1 == 0.0):
   if type(v0) is JSObject and K7 in v0.props: v0.props[K7] = True
   else: pc = 15; set_member(vm, v0, K7, True, True)
   t16 = vm.prelude_function(PROGRAM, 2)
   pc = 19; t19 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
   pc = 20; t20 = t16.code(vm, t16, U, t19) if type(t16) is JSFunction else call(vm, t16, U, t19)
   return U
  pc = 29; t29 = (v1 - 1.0) if type(v1) is float else subtract(vm, v1, 1.0)
  if type(v0) is JSObject and K12 in v0.props: v0.props[K12] = t29
  else: pc = 31; set_member(vm, v0, K12, t29, True)
  t32 = vm.prelude_function(PROGRAM, 5)
  pc = 35; t35 = t32.code(vm, t32, U, v0) if type(t32) is JSFunction else call(vm, t32, U, v0)
  return t35
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f17(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 2; refuel(vm)
   pc = 4; t4 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
   pc = 8; t8 = t4 > 0.0 if type(t4) is float else compare(vm, ">", t4, 0.0)
   if not (t8):
    break
   pc = 12; t12 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
   pc = 14; t14 = t12 if type(t12) is float else to_numeric(vm, t12)
   t15 = t14 + -1.0 if type(t14) is float else increment(t14, -1)
   if type(v0) is JSObject and K12 in v0.props: v0.props[K12] = t15
   else: pc = 16; set_member(vm, v0, K12, t15, True)
   pc = 18; t18 = v0.props[K4] if type(v0) is JSObject and K4 in v0.props else get_member(vm, v0, K4)
   pc = 20; t20 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
   pc = 22; t22 = t18.code(vm, t18, t20) if type(t18) is JSFunction else call(vm, t18, t20)
   v1 = t22
   pc = 25; t25 = o_IsObject(vm, v1)
   if (not (t25)):
    pc = 30; t30 = o_ThrowTypeError(vm, K1)
   pc = 32; t32 = v1.props[K6] if type(v1) is JSObject and K6 in v1.props else get_member(vm, v1, K6)
   if t32 is True or t32 is not False and t32 is not U and t32 and t32 == t32:
    if type(v0) is JSObject and K7 in v0.props: v0.props[K7] = True
    else: pc = 38; set_member(vm, v0, K7, True, True)
    return U
  t41 = vm.prelude_function(PROGRAM, 5)
  pc = 44; t44 = t41.code(vm, t41, U, v0) if type(t41) is JSFunction else call(vm, t41, U, v0)
  return t44
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f18(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 2; refuel(vm)
   pc = 5; t5 = v0.props[K14] if type(v0) is JSObject and K14 in v0.props else get_member(vm, v0, K14)
   if (t5 is U):
    t11 = vm.prelude_function(PROGRAM, 5)
    pc = 14; t14 = t11.code(vm, t11, U, v0) if type(t11) is JSFunction else call(vm, t11, U, v0)
    v1 = t14
    pc = 17; t17 = v0.props[K7] if type(v0) is JSObject and K7 in v0.props else get_member(vm, v0, K7)
    if t17 is True or t17 is not False and t17 is not U and t17 and t17 == t17:
     return U
    t21 = EMPTY
    try:
     pc = 23; t23 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
     pc = 28; t28 = v0.props[K13] if type(v0) is JSObject and K13 in v0.props else get_member(vm, v0, K13)
     pc = 30; t30 = t28 if type(t28) is float else to_numeric(vm, t28)
     t31 = t30 + 1.0 if type(t30) is float else increment(t30, +1)
     if type(v0) is JSObject and K13 in v0.props: v0.props[K13] = t31
     else: pc = 32; set_member(vm, v0, K13, t31, True)
     pc = 34; t34 = t23.code(vm, t23, U, v1, t30) if type(t23) is JSFunction else call(vm, t23, U, v1, t30)
     v2 = t34
     t36 = vm.prelude_function(PROGRAM, 28)
     pc = 40; t40 = t36.code(vm, t36, U, v2, False) if type(t36) is JSFunction else call(vm, t36, U, v2, False)
     v3 = t40
     pc = 45; t45 = v3.props[K4] if type(v3) is JSObject and K4 in v3.props else get_member(vm, v3, K4)
     if type(v0) is JSObject and K15 in v0.props: v0.props[K15] = t45
     else: pc = 47; set_member(vm, v0, K15, t45, True)
     pc = 51; t51 = v3.props[K5] if type(v3) is JSObject and K5 in v3.props else get_member(vm, v3, K5)
     if type(v0) is JSObject and K14 in v0.props: v0.props[K14] = t51
     else: pc = 53; set_member(vm, v0, K14, t51, True)
    except Throw as thrown: t21 = thrown.value
    if t21 is not EMPTY:
     v4 = t21
     t54 = vm.prelude_function(PROGRAM, 1)
     pc = 57; t57 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
     pc = 58; t58 = t54.code(vm, t54, U, t57) if type(t54) is JSFunction else call(vm, t54, U, t57)
     pc = 60; vm.fuel -= 5; raise Throw(v4)
   t61 = EMPTY
   try:
    pc = 63; t63 = v0.props[K15] if type(v0) is JSObject and K15 in v0.props else get_member(vm, v0, K15)
    pc = 65; t65 = v0.props[K14] if type(v0) is JSObject and K14 in v0.props else get_member(vm, v0, K14)
    pc = 67; t67 = t63.code(vm, t63, t65) if type(t63) is JSFunction else call(vm, t63, t65)
    v5 = t67
    pc = 70; t70 = o_IsObject(vm, v5)
    if (not (t70)):
     pc = 75; t75 = o_ThrowTypeError(vm, K1)
    pc = 77; t77 = v5.props[K6] if type(v5) is JSObject and K6 in v5.props else get_member(vm, v5, K6)
    if (not (t77 is True or t77 is not False and t77 is not U and t77 and t77 == t77)):
     pc = 82; t82 = v5.props[K8] if type(v5) is JSObject and K8 in v5.props else get_member(vm, v5, K8)
     return t82
   except Throw as thrown: t61 = thrown.value
   if t61 is not EMPTY:
    v6 = t61
    t84 = vm.prelude_function(PROGRAM, 1)
    pc = 87; t87 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
    pc = 88; t88 = t84.code(vm, t84, U, t87) if type(t84) is JSFunction else call(vm, t84, U, t87)
    pc = 90; vm.fuel -= 5; raise Throw(v6)
   if type(v0) is JSObject and K14 in v0.props: v0.props[K14] = U
   else: pc = 95; set_member(vm, v0, K14, U, True)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f19(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = v0.props[K9] if type(v0) is JSObject and K9 in v0.props else get_member(vm, v0, K9)
  t4 = t3
  t5 = -1.0
  if t5 < 0.0:
   if (t4 == K16): t5 = 0.0
  if t5 < 0.0:
   if (t4 == K17): t5 = 1.0
  if t5 < 0.0:
   if (t4 == K21): t5 = 2.0
  if t5 < 0.0:
   if (t4 == K22): t5 = 3.0
  if t5 < 0.0: t5 = 4.0
  while True:
   if t5 <= 0.0:
    t14 = vm.prelude_function(PROGRAM, 14)
    pc = 17; t17 = t14.code(vm, t14, U, v0) if type(t14) is JSFunction else call(vm, t14, U, v0)
    return t17
   if t5 <= 1.0:
    t19 = vm.prelude_function(PROGRAM, 15)
    pc = 22; t22 = t19.code(vm, t19, U, v0) if type(t19) is JSFunction else call(vm, t19, U, v0)
    return t22
   if t5 <= 2.0:
    t24 = vm.prelude_function(PROGRAM, 16)
    pc = 27; t27 = t24.code(vm, t24, U, v0) if type(t24) is JSFunction else call(vm, t24, U, v0)
    return t27
   if t5 <= 3.0:
    t29 = vm.prelude_function(PROGRAM, 17)
    pc = 32; t32 = t29.code(vm, t29, U, v0) if type(t29) is JSFunction else call(vm, t29, U, v0)
    return t32
   if t5 <= 4.0:
    t34 = vm.prelude_function(PROGRAM, 18)
    pc = 37; t37 = t34.code(vm, t34, U, v0) if type(t34) is JSFunction else call(vm, t34, U, v0)
    return t37
   break
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f20(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_HelperRecord(vm, this)
  v0 = t3
  pc = 6; t6 = v0.props[K11] if type(v0) is JSObject and K11 in v0.props else get_member(vm, v0, K11)
  if (t6 == K24):
   pc = 13; t13 = o_ThrowTypeError(vm, K25)
  pc = 15; t15 = v0.props[K11] if type(v0) is JSObject and K11 in v0.props else get_member(vm, v0, K11)
  if (t15 == K6):
   t23 = JSObject(); t23.props = {K8: U, K6: True}; t23.proto = vm.object_prototype; t23.ext = None; vm.allocated += 280
   return t23
  if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K24
  else: pc = 29; set_member(vm, v0, K11, K24, True)
  v1 = U
  t30 = EMPTY
  try:
   t31 = vm.prelude_function(PROGRAM, 19)
   pc = 34; t34 = t31.code(vm, t31, U, v0) if type(t31) is JSFunction else call(vm, t31, U, v0)
   v1 = t34
  except Throw as thrown: t30 = thrown.value
  if t30 is not EMPTY:
   v2 = t30
   if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K6
   else: pc = 41; set_member(vm, v0, K11, K6, True)
   pc = 43; vm.fuel -= 5; raise Throw(v2)
  pc = 45; t45 = v0.props[K7] if type(v0) is JSObject and K7 in v0.props else get_member(vm, v0, K7)
  if t45 is True or t45 is not False and t45 is not U and t45 and t45 == t45:
   if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K6
   else: pc = 51; set_member(vm, v0, K11, K6, True)
   t54 = JSObject(); t54.props = {K8: U, K6: True}; t54.proto = vm.object_prototype; t54.ext = None; vm.allocated += 280
   return t54
  if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K26
  else: pc = 60; set_member(vm, v0, K11, K26, True)
  t62 = v1
  t64 = JSObject(); t64.props = {K8: t62, K6: False}; t64.proto = vm.object_prototype; t64.ext = None; vm.allocated += 280
  return t64
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f21(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  j = 0.0; rv = U
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_HelperRecord(vm, this)
  v0 = t3
  pc = 6; t6 = v0.props[K11] if type(v0) is JSObject and K11 in v0.props else get_member(vm, v0, K11)
  if (t6 == K24):
   pc = 13; t13 = o_ThrowTypeError(vm, K25)
  pc = 15; t15 = v0.props[K11] if type(v0) is JSObject and K11 in v0.props else get_member(vm, v0, K11)
  if (t15 == K10):
   if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K6
   else: pc = 25; set_member(vm, v0, K11, K6, True)
   t26 = vm.prelude_function(PROGRAM, 2)
   pc = 29; t29 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
   pc = 30; t30 = t26.code(vm, t26, U, t29) if type(t26) is JSFunction else call(vm, t26, U, t29)
  else:
   pc = 32; t32 = v0.props[K11] if type(v0) is JSObject and K11 in v0.props else get_member(vm, v0, K11)
   if (t32 == K26):
    if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K24
    else: pc = 42; set_member(vm, v0, K11, K24, True)
    while True:
     t43 = EMPTY
     try:
      pc = 47; t47 = v0.props[K14] if type(v0) is JSObject and K14 in v0.props else get_member(vm, v0, K14)
      if (t47 is not U):
       t53 = EMPTY
       try:
        t54 = vm.prelude_function(PROGRAM, 2)
        pc = 57; t57 = v0.props[K14] if type(v0) is JSObject and K14 in v0.props else get_member(vm, v0, K14)
        pc = 58; t58 = t54.code(vm, t54, U, t57) if type(t54) is JSFunction else call(vm, t54, U, t57)
       except Throw as thrown: t53 = thrown.value
       if t53 is not EMPTY:
        v1 = t53
        t59 = vm.prelude_function(PROGRAM, 1)
        pc = 62; t62 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
        pc = 63; t63 = t59.code(vm, t59, U, t62) if type(t59) is JSFunction else call(vm, t59, U, t62)
        pc = 65; vm.fuel -= 5; raise Throw(v1)
      t66 = vm.prelude_function(PROGRAM, 2)
      pc = 69; t69 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
      pc = 70; t70 = t66.code(vm, t66, U, t69) if type(t66) is JSFunction else call(vm, t66, U, t69)
     except Throw as thrown: t43 = thrown.value
     break
    t44 = j; t45 = rv; j = 0.0; rv = U
    if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K6
    else: pc = 75; set_member(vm, v0, K11, K6, True)
    if t43 is not EMPTY: raise Throw(t43)
  t78 = JSObject(); t78.props = {K8: U, K6: True}; t78.proto = vm.object_prototype; t78.ext = None; vm.allocated += 280
  return t78
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f22(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 3)
  pc = 6; t6 = t2.code(vm, t2, U, this, K27) if type(t2) is JSFunction else call(vm, t2, U, this, K27)
  t7 = vm.prelude_function(PROGRAM, 4)
  pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  t12 = vm.prelude_function(PROGRAM, 6)
  pc = 15; t15 = t12.code(vm, t12, U, this) if type(t12) is JSFunction else call(vm, t12, U, this)
  v1 = t15
  v2 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 19; refuel(vm)
   t20 = vm.prelude_function(PROGRAM, 5)
   pc = 23; t23 = t20.code(vm, t20, U, v1) if type(t20) is JSFunction else call(vm, t20, U, v1)
   v3 = t23
   pc = 26; t26 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
   if t26 is True or t26 is not False and t26 is not U and t26 and t26 == t26:
    return U
   t29 = EMPTY
   try:
    pc = 35; t35 = v0.code(vm, v0, U, v3, v2) if type(v0) is JSFunction else call(vm, v0, U, v3, v2)
   except Throw as thrown: t29 = thrown.value
   if t29 is not EMPTY:
    v4 = t29
    t36 = vm.prelude_function(PROGRAM, 1)
    pc = 39; t39 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
    pc = 40; t40 = t36.code(vm, t36, U, t39) if type(t36) is JSFunction else call(vm, t36, U, t39)
    pc = 42; vm.fuel -= 5; raise Throw(v4)
   v2 = v2 + 1.0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f23(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 3)
  pc = 6; t6 = t2.code(vm, t2, U, this, K28) if type(t2) is JSFunction else call(vm, t2, U, this, K28)
  t7 = vm.prelude_function(PROGRAM, 4)
  pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  t12 = vm.prelude_function(PROGRAM, 6)
  pc = 15; t15 = t12.code(vm, t12, U, this) if type(t12) is JSFunction else call(vm, t12, U, this)
  v1 = t15
  v2 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 19; refuel(vm)
   t20 = vm.prelude_function(PROGRAM, 5)
   pc = 23; t23 = t20.code(vm, t20, U, v1) if type(t20) is JSFunction else call(vm, t20, U, v1)
   v3 = t23
   pc = 26; t26 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
   if t26 is True or t26 is not False and t26 is not U and t26 and t26 == t26:
    return False
   v4 = U
   t30 = EMPTY
   try:
    pc = 36; t36 = v0.code(vm, v0, U, v3, v2) if type(v0) is JSFunction else call(vm, v0, U, v3, v2)
    v4 = t36
   except Throw as thrown: t30 = thrown.value
   if t30 is not EMPTY:
    v5 = t30
    t39 = vm.prelude_function(PROGRAM, 1)
    pc = 42; t42 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
    pc = 43; t43 = t39.code(vm, t39, U, t42) if type(t39) is JSFunction else call(vm, t39, U, t42)
    pc = 45; vm.fuel -= 5; raise Throw(v5)
   if v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4:
    t48 = vm.prelude_function(PROGRAM, 2)
    pc = 51; t51 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
    pc = 52; t52 = t48.code(vm, t48, U, t51) if type(t48) is JSFunction else call(vm, t48, U, t51)
    return True
   v2 = v2 + 1.0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f24(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 3)
  pc = 6; t6 = t2.code(vm, t2, U, this, K30) if type(t2) is JSFunction else call(vm, t2, U, this, K30)
  t7 = vm.prelude_function(PROGRAM, 4)
  pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  t12 = vm.prelude_function(PROGRAM, 6)
  pc = 15; t15 = t12.code(vm, t12, U, this) if type(t12) is JSFunction else call(vm, t12, U, this)
  v1 = t15
  v2 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 19; refuel(vm)
   t20 = vm.prelude_function(PROGRAM, 5)
   pc = 23; t23 = t20.code(vm, t20, U, v1) if type(t20) is JSFunction else call(vm, t20, U, v1)
   v3 = t23
   pc = 26; t26 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
   if t26 is True or t26 is not False and t26 is not U and t26 and t26 == t26:
    return True
   v4 = U
   t30 = EMPTY
   try:
    pc = 36; t36 = v0.code(vm, v0, U, v3, v2) if type(v0) is JSFunction else call(vm, v0, U, v3, v2)
    v4 = t36
   except Throw as thrown: t30 = thrown.value
   if t30 is not EMPTY:
    v5 = t30
    t39 = vm.prelude_function(PROGRAM, 1)
    pc = 42; t42 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
    pc = 43; t43 = t39.code(vm, t39, U, t42) if type(t39) is JSFunction else call(vm, t39, U, t42)
    pc = 45; vm.fuel -= 5; raise Throw(v5)
   if (not (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4)):
    t50 = vm.prelude_function(PROGRAM, 2)
    pc = 53; t53 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
    pc = 54; t54 = t50.code(vm, t50, U, t53) if type(t50) is JSFunction else call(vm, t50, U, t53)
    return False
   v2 = v2 + 1.0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f25(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 3)
  pc = 6; t6 = t2.code(vm, t2, U, this, K31) if type(t2) is JSFunction else call(vm, t2, U, this, K31)
  t7 = vm.prelude_function(PROGRAM, 4)
  pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  t12 = vm.prelude_function(PROGRAM, 6)
  pc = 15; t15 = t12.code(vm, t12, U, this) if type(t12) is JSFunction else call(vm, t12, U, this)
  v1 = t15
  v2 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 19; refuel(vm)
   t20 = vm.prelude_function(PROGRAM, 5)
   pc = 23; t23 = t20.code(vm, t20, U, v1) if type(t20) is JSFunction else call(vm, t20, U, v1)
   v3 = t23
   pc = 26; t26 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
   if t26 is True or t26 is not False and t26 is not U and t26 and t26 == t26:
    return U
   v4 = U
   t30 = EMPTY
   try:
    pc = 36; t36 = v0.code(vm, v0, U, v3, v2) if type(v0) is JSFunction else call(vm, v0, U, v3, v2)
    v4 = t36
   except Throw as thrown: t30 = thrown.value
   if t30 is not EMPTY:
    v5 = t30
    t39 = vm.prelude_function(PROGRAM, 1)
    pc = 42; t42 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
    pc = 43; t43 = t39.code(vm, t39, U, t42) if type(t39) is JSFunction else call(vm, t39, U, t42)
    pc = 45; vm.fuel -= 5; raise Throw(v5)
   if v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4:
    t48 = vm.prelude_function(PROGRAM, 2)
    pc = 51; t51 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
    pc = 52; t52 = t48.code(vm, t48, U, t51) if type(t48) is JSFunction else call(vm, t48, U, t51)
    return v3
   v2 = v2 + 1.0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f26(vm, fn, this, *args):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = args[0] if len(args) > 0 else U
  v0 = t2
  t3 = vm.array(list(args[1:]))
  v1 = t3
  args = None
  t4 = vm.prelude_function(PROGRAM, 3)
  pc = 8; t8 = t4.code(vm, t4, U, this, K32) if type(t4) is JSFunction else call(vm, t4, U, this, K32)
  t9 = vm.prelude_function(PROGRAM, 4)
  pc = 13; t13 = t9.code(vm, t9, U, v0, this) if type(t9) is JSFunction else call(vm, t9, U, v0, this)
  t14 = vm.prelude_function(PROGRAM, 6)
  pc = 17; t17 = t14.code(vm, t14, U, this) if type(t14) is JSFunction else call(vm, t14, U, this)
  v2 = t17
  v3 = U
  v4 = 0.0
  pc = 22; t22 = len(v1.items) + 0.0 if type(v1) is JSArray else len(v1) + 0.0 if type(v1) is str else get_member(vm, v1, K33)
  pc = 26; t26 = t22 > 0.0 if type(t22) is float else compare(vm, ">", t22, 0.0)
  if t26:
   pc = 31; t31 = x if type(v1) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, 0.0)
   v3 = t31
  else:
   t34 = vm.prelude_function(PROGRAM, 5)
   pc = 37; t37 = t34.code(vm, t34, U, v2) if type(t34) is JSFunction else call(vm, t34, U, v2)
   v3 = t37
   pc = 41; t41 = v2.props[K7] if type(v2) is JSObject and K7 in v2.props else get_member(vm, v2, K7)
   if t41 is True or t41 is not False and t41 is not U and t41 and t41 == t41:
    pc = 44; t44 = o_ThrowTypeError(vm, K35)
   v4 = 1.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 48; refuel(vm)
   t49 = vm.prelude_function(PROGRAM, 5)
   pc = 52; t52 = t49.code(vm, t49, U, v2) if type(t49) is JSFunction else call(vm, t49, U, v2)
   v5 = t52
   pc = 55; t55 = v2.props[K7] if type(v2) is JSObject and K7 in v2.props else get_member(vm, v2, K7)
   if t55 is True or t55 is not False and t55 is not U and t55 and t55 == t55:
    return v3
   t59 = EMPTY
   try:
    pc = 66; t66 = v0.code(vm, v0, U, v3, v5, v4) if type(v0) is JSFunction else call(vm, v0, U, v3, v5, v4)
    v3 = t66
   except Throw as thrown: t59 = thrown.value
   if t59 is not EMPTY:
    v6 = t59
    t69 = vm.prelude_function(PROGRAM, 1)
    pc = 72; t72 = v2.props[K5] if type(v2) is JSObject and K5 in v2.props else get_member(vm, v2, K5)
    pc = 73; t73 = t69.code(vm, t69, U, t72) if type(t69) is JSFunction else call(vm, t69, U, t72)
    pc = 75; vm.fuel -= 5; raise Throw(v6)
   v4 = v4 + 1.0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f27(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 3)
  pc = 6; t6 = t2.code(vm, t2, U, this, K36) if type(t2) is JSFunction else call(vm, t2, U, this, K36)
  t7 = vm.prelude_function(PROGRAM, 6)
  pc = 10; t10 = t7.code(vm, t7, U, this) if type(t7) is JSFunction else call(vm, t7, U, this)
  v0 = t10
  t12 = JSArray(); t12.props = {}; t12.proto = vm.array_prototype; t12.ext = None; t12.items = []; vm.allocated += 160
  v1 = t12
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 14; refuel(vm)
   t16 = vm.prelude_function(PROGRAM, 5)
   pc = 19; t19 = t16.code(vm, t16, U, v0) if type(t16) is JSFunction else call(vm, t16, U, v0)
   v2 = t19
   pc = 22; t22 = v0.props[K7] if type(v0) is JSObject and K7 in v0.props else get_member(vm, v0, K7)
   if t22 is True or t22 is not False and t22 is not U and t22 and t22 == t22:
    return v1
   v1.items.append(v2); vm.allocated += 24
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f28(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_IsObject(vm, v0)
  t6 = (not (t3))
  if t6:
   t8 = v1
   if t8 is True or t8 is not False and t8 is not U and t8 and t8 == t8:
    t13 = type_of(v0)
    t8 = (t13 == K37)
   t6 = (not (t8 is True or t8 is not False and t8 is not U and t8 and t8 == t8))
  if t6:
   pc = 20; t20 = o_Display(vm, v0)
   pc = 24; t24 = add(vm, t20, K38)
   pc = 25; t25 = o_ThrowTypeError(vm, t24)
  pc = 28; t28 = o_WellKnownSymbol(vm, K5)
  pc = 29; t29 = o_GetMethod(vm, v0, t28)
  v2 = t29
  if (v2 is U):
   t37 = v0
  else:
   pc = 42; t42 = v2.code(vm, v2, v0) if type(v2) is JSFunction else call(vm, v2, v0)
   t37 = t42
  v3 = t37
  pc = 45; t45 = o_IsObject(vm, v3)
  if (not (t45)):
   pc = 50; t50 = o_Display(vm, v3)
   pc = 54; t54 = add(vm, t50, K38)
   pc = 55; t55 = o_ThrowTypeError(vm, t54)
  t56 = vm.prelude_function(PROGRAM, 6)
  pc = 59; t59 = t56.code(vm, t56, U, v3) if type(t56) is JSFunction else call(vm, t56, U, v3)
  return t59
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f29(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 28)
  pc = 6; t6 = t2.code(vm, t2, U, v0, True) if type(t2) is JSFunction else call(vm, t2, U, v0, True)
  v1 = t6
  pc = 9; t9 = o_Intrinsic(vm, K39)
  pc = 11; t11 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  pc = 12; t12 = o_OrdinaryHasInstance(vm, t9, t11)
  if t12 is True or t12 is not False and t12 is not U and t12 and t12 == t12:
   pc = 15; t15 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
   return t15
  pc = 18; t18 = o_WrappedIterator(vm, v1)
  return t18
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f30(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_WrappedRecord(vm, this)
  v0 = t3
  pc = 6; t6 = v0.props[K4] if type(v0) is JSObject and K4 in v0.props else get_member(vm, v0, K4)
  pc = 8; t8 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  pc = 10; t10 = t6.code(vm, t6, t8) if type(t6) is JSFunction else call(vm, t6, t8)
  return t10
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f31(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_WrappedRecord(vm, this)
  v0 = t3
  pc = 6; t6 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  pc = 8; t8 = o_GetMethod(vm, t6, K0)
  v1 = t8
  if (v1 is U):
   t18 = JSObject(); t18.props = {K8: U, K6: True}; t18.proto = vm.object_prototype; t18.ext = None; vm.allocated += 280
   return t18
  pc = 22; t22 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  pc = 24; t24 = v1.code(vm, v1, t22) if type(v1) is JSFunction else call(vm, v1, t22)
  return t24
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f32(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_IsObject(vm, v0)
  if (not (t3)):
   pc = 8; t8 = o_ThrowTypeError(vm, K40)
  pc = 11; t11 = o_Intrinsic(vm, K41)
  if (type(v0) is type(t11) and v0 == t11):
   pc = 17; t17 = o_ThrowTypeError(vm, K42)
  pc = 20; t20 = o_GetOwnProperty(vm, v0, v1)
  if (t20 is U):
   pc = 29; t29 = o_CreateDataPropertyOrThrow(vm, v0, v1, v2)
  else:
   if type(v0) is JSArray and type(v1) is float and 0.0 <= v1 < len(v0.items) and (i := v1.__trunc__()) == v1 and v0.items[i] is not HOLE: v0.items[i] = v2
   else: pc = 36; set_element(vm, v0, v1, v2, True)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'closeQuietly': 1, 'close': 2, 'requireIterator': 3, 'requireFunction': 4, 'stepValue': 5, 'direct': 6, 'helper': 7, 'map': 8, 'filter': 9, 'flatMap': 10, 'toLimit': 11, 'take': 12, 'drop': 13, 'stepMap': 14, 'stepFilter': 15, 'stepTake': 16, 'stepDrop': 17, 'stepFlatMap': 18, 'step': 19, 'helperNext': 20, 'helperReturn': 21, 'forEach': 22, 'some': 23, 'every': 24, 'find': 25, 'reduce': 26, 'toArray': 27, 'flattenable': 28, 'from': 29, 'wrappedNext': 30, 'wrappedReturn': 31, 'setOwn': 32}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 e0', ()),
 ('closeQuietly', 'function', 1, 1, False, 4, 'v0 v1', ()),
 ('close', 'function', 1, 1, False, 4, 'v0 v1', ()),
 ('requireIterator', 'function', 2, 1, False, 4, 'v0 v1', ()),
 ('requireFunction', 'function', 2, 1, False, 4, 'v0 v1', ()),
 ('stepValue', 'function', 1, 1, False, 4, 'v0 v1 t3', ((5, 't3'),)),
 ('direct', 'function', 1, 1, False, 4, 'v0 t3', ((5, 't3'),)),
 ('helper', 'function', 3, 1, False, 4, 'v0 v1 v2 t3 t6', ((8, 't3 t6'),)),
 ('map', 'function', 1, 1, False, 4, 'v0', ()),
 ('filter', 'function', 1, 1, False, 4, 'v0', ()),
 ('flatMap', 'function', 1, 1, False, 4, 'v0', ()),
 ('toLimit', 'function', 2, 1, False, 4, 'v0 v1 v2 v3', ()),
 ('take', 'function', 1, 1, False, 4, 'v0 v1', ()),
 ('drop', 'function', 1, 1, False, 4, 'v0 v1', ()),
 ('stepMap', 'function', 1, 1, False, 4, 'v0 v1 v2 t14 t21 t22 t27', ((19, 't14'), (21, 't14'), (23, 't14 t21 t22'), (30, 't27'))),
 ('stepFilter', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 t16 t23 t24 t30', ((21, 't16'), (23, 't16'), (25, 't16 t23 t24'), (33, 't30'))),
 ('stepTake', 'function', 1, 1, False, 4, 'v0 v1 t16 t29', ((19, 't16'), (31, 't29'))),
 ('stepDrop', 'function', 1, 1, False, 4, 'v0 v1 t14 t15 t18', ((16, 't14 t15'), (20, 't18'))),
 ('stepFlatMap', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 t23 t30 t31 t45 t51 t54 t63 t84', ((28, 't23'), (30, 't23'), (32, 't23 t30 t31'), (47, 't45'), (53, 't51'), (57, 't54'), (65, 't63'), (87, 't84'))),
 ('step', 'function', 1, 1, False, 4, 'v0 t5', ((17, 't5'), (22, 't5'), (27, 't5'), (32, 't5'), (37, 't5'))),
 ('helperNext', 'function', 0, 1, False, 4, 'v0 v1 v2', ()),
 ('helperReturn', 'function', 0, 1, False, 4, 'v0 v1 t26 t54 t59 t66 t43 t44 t45', ((29, 't26'), (57, 't54'), (62, 't59'), (69, 't66'), (75, 't43 t44 t45'))),
 ('forEach', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 t36', ((39, 't36'),)),
 ('some', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t39 t48', ((42, 't39'), (51, 't48'))),
 ('every', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t39 t50', ((42, 't39'), (53, 't50'))),
 ('find', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t39 t48', ((42, 't39'), (51, 't48'))),
 ('reduce', 'function', 1, 1, False, -1, 'v0 v1 v2 v3 v4 v5 v6 args t69', ((72, 't69'),)),
 ('toArray', 'function', 0, 1, False, 4, 'v0 v1 v2', ()),
 ('flattenable', 'function', 2, 1, False, 4, 'v0 v1 v2 v3', ()),
 ('from', 'function', 1, 1, False, 4, 'v0 v1 t9', ((11, 't9'),)),
 ('wrappedNext', 'function', 0, 1, False, 4, 'v0 t6', ((8, 't6'),)),
 ('wrappedReturn', 'function', 0, 1, False, 4, 'v0 v1', ()),
 ('setOwn', 'function', 3, 1, False, 4, 'v0 v1 v2', ()),
)
