# Generated from async_from_sync.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'iterator_operations': 'AsyncFromSyncRecord', 'operations': 'CallList GetMethod IsObject ThrowTypeError', 'promise_operations': 'NewPromise PerformThen PromiseResolve RejectPromise ResolvePromise'}
K0 = 'return'
K1 = 'done'
K2 = 'value'
K3 = 'wrapper'
K4 = 'onRejected'
K5 = 'Iterator result is not an object'
K6 = 'next'
K7 = 'iterator'
K8 = 'result'
K9 = 'throw'
K10 = "The iterator does not provide a 'throw' method"
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  e0 = [None, U, U, U]
  v0 = U
  v1 = U
  v2 = U
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
def f2(vm, fn, this, v0=U, v1=U, p2=U, v2=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  e1 = [fn.env, U, TDZ]
  e1[1] = p2
  e1[2] = U
  v3 = U
  t2 = EMPTY
  try:
   pc = 4; t4 = v0.props[K1] if type(v0) is JSObject and K1 in v0.props else get_member(vm, v0, K1)
   if e1[2] is TDZ: tdz_error(vm, K1)
   e1[2] = (not ((not (t4 is True or t4 is not False and t4 is not U and t4 and t4 == t4))))
   pc = 13; t13 = v0.props[K2] if type(v0) is JSObject and K2 in v0.props else get_member(vm, v0, K2)
   v5 = t13
   t15 = EMPTY
   try:
    pc = 17; t17 = o_PromiseResolve(vm, v5)
    v3 = t17
   except Throw as thrown: t15 = thrown.value
   if t15 is not EMPTY:
    v6 = t15
    t20 = e1[2]
    if t20 is TDZ: tdz_error(vm, K1)
    t23 = (not (t20 is True or t20 is not False and t20 is not U and t20 and t20 == t20))
    if t23:
     t23 = v2
    if t23 is True or t23 is not False and t23 is not U and t23 and t23 == t23:
     t26 = vm.prelude_function(PROGRAM, 1)
     t28 = e1[1]
     pc = 29; t29 = t26.code(vm, t26, U, t28) if type(t26) is JSFunction else call(vm, t26, U, t28)
    pc = 31; vm.fuel -= 5; raise Throw(v6)
  except Throw as thrown: t2 = thrown.value
  if t2 is not EMPTY:
   v7 = t2
   pc = 34; t34 = o_RejectPromise(vm, v1, v7)
   return v1
  v4 = U
  t37 = e1[2]
  if t37 is TDZ: tdz_error(vm, K1)
  t40 = (not (t37 is True or t37 is not False and t37 is not U and t37 and t37 == t37))
  if t40:
   t40 = v2
  if t40 is True or t40 is not False and t40 is not U and t40 and t40 == t40:
   t43 = arrow(vm, F3, e1, this, fn.home)
   v4 = t43
  t47 = arrow(vm, F4, e1, this, fn.home)
  pc = 50; t50 = o_PerformThen(vm, v3, t47, v4, v1)
  return v1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  this = fn.this_value
  e0 = fn.env[0]
  e1 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 1)
  t4 = e1[1]
  pc = 5; t5 = t2.code(vm, t2, U, t4) if type(t2) is JSFunction else call(vm, t2, U, t4)
  pc = 7; vm.fuel -= 5; raise Throw(v0)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f4(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  this = fn.this_value
  e1 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t3 = v0
  t4 = e1[2]
  if t4 is TDZ: tdz_error(vm, K1)
  t5 = JSObject(); t5.props = {K2: t3, K1: t4}; t5.proto = vm.object_prototype; t5.ext = None; vm.allocated += 280
  return t5
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f5(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_IsObject(vm, v0)
  if (not (t3)):
   pc = 8; t8 = o_ThrowTypeError(vm, K5)
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f6(vm, fn, this, *args):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.array(list(args[0:]))
  v0 = t2
  args = None
  pc = 4; t4 = o_AsyncFromSyncRecord(vm, this)
  v1 = t4
  pc = 6; t6 = o_NewPromise(vm)
  v2 = t6
  v3 = U
  t8 = EMPTY
  try:
   t9 = vm.prelude_function(PROGRAM, 5)
   pc = 12; t12 = v1.props[K6] if type(v1) is JSObject and K6 in v1.props else get_member(vm, v1, K6)
   pc = 14; t14 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
   pc = 16; t16 = o_CallList(vm, t12, t14, v0)
   pc = 17; t17 = t9.code(vm, t9, U, t16) if type(t9) is JSFunction else call(vm, t9, U, t16)
   v3 = t17
  except Throw as thrown: t8 = thrown.value
  if t8 is not EMPTY:
   v4 = t8
   pc = 22; t22 = o_RejectPromise(vm, v2, v4)
   return v2
  t25 = vm.prelude_function(PROGRAM, 2)
  pc = 30; t30 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
  pc = 32; t32 = t25.code(vm, t25, U, v3, v2, t30, True) if type(t25) is JSFunction else call(vm, t25, U, v3, v2, t30, True)
  return t32
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f7(vm, fn, this, *args):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.array(list(args[0:]))
  v0 = t2
  args = None
  pc = 4; t4 = o_AsyncFromSyncRecord(vm, this)
  v1 = t4
  pc = 6; t6 = o_NewPromise(vm)
  v2 = t6
  pc = 9; t9 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
  v3 = t9
  v4 = U
  t11 = EMPTY
  try:
   pc = 14; t14 = o_GetMethod(vm, v3, K0)
   v5 = t14
   if (v5 is U):
    pc = 26; t26 = x if type(v0) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, 0.0)
    t28 = JSObject(); t28.props = {K2: t26, K1: True}; t28.proto = vm.object_prototype; t28.ext = None; vm.allocated += 280
    pc = 29; t29 = o_ResolvePromise(vm, v2, t28)
    return v2
   t32 = vm.prelude_function(PROGRAM, 5)
   pc = 37; t37 = o_CallList(vm, v5, v3, v0)
   pc = 38; t38 = t32.code(vm, t32, U, t37) if type(t32) is JSFunction else call(vm, t32, U, t37)
   v4 = t38
  except Throw as thrown: t11 = thrown.value
  if t11 is not EMPTY:
   v6 = t11
   pc = 43; t43 = o_RejectPromise(vm, v2, v6)
   return v2
  t46 = vm.prelude_function(PROGRAM, 2)
  pc = 52; t52 = t46.code(vm, t46, U, v4, v2, v3, False) if type(t46) is JSFunction else call(vm, t46, U, v4, v2, v3, False)
  return t52
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f8(vm, fn, this, *args):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.array(list(args[0:]))
  v0 = t2
  args = None
  pc = 4; t4 = o_AsyncFromSyncRecord(vm, this)
  v1 = t4
  pc = 6; t6 = o_NewPromise(vm)
  v2 = t6
  pc = 9; t9 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
  v3 = t9
  v4 = U
  t11 = EMPTY
  try:
   pc = 14; t14 = o_GetMethod(vm, v3, K9)
   v5 = t14
   if (v5 is U):
    pc = 24; t24 = o_GetMethod(vm, v3, K0)
    v6 = t24
    if (v6 is not U):
     t32 = vm.prelude_function(PROGRAM, 5)
     pc = 37; t37 = v6.code(vm, v6, v3) if type(v6) is JSFunction else call(vm, v6, v3)
     pc = 38; t38 = t32.code(vm, t32, U, t37) if type(t32) is JSFunction else call(vm, t32, U, t37)
    pc = 40; t40 = o_ThrowTypeError(vm, K10)
   t41 = vm.prelude_function(PROGRAM, 5)
   pc = 46; t46 = o_CallList(vm, v5, v3, v0)
   pc = 47; t47 = t41.code(vm, t41, U, t46) if type(t41) is JSFunction else call(vm, t41, U, t46)
   v4 = t47
  except Throw as thrown: t11 = thrown.value
  if t11 is not EMPTY:
   v7 = t11
   pc = 52; t52 = o_RejectPromise(vm, v2, v7)
   return v2
  t55 = vm.prelude_function(PROGRAM, 2)
  pc = 61; t61 = t55.code(vm, t55, U, v4, v2, v3, True) if type(t55) is JSFunction else call(vm, t55, U, v4, v2, v3, True)
  return t61
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'closeQuietly': 1, 'continuation': 2, 'requireResult': 5, 'next': 6, 'return_': 7, 'throw_': 8}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2 e0', ()),
 ('closeQuietly', 'function', 1, 1, False, 4, 'v0 v1', ()),
 ('continuation', 'function', 4, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 e1 p2', ()),
 ('onRejected', 'arrow', 1, 0, False, 4, 'v0', ()),
 ('', 'arrow', 1, 0, False, 4, 'v0', ()),
 ('requireResult', 'function', 1, 1, False, 4, 'v0', ()),
 ('next', 'function', 0, 1, False, -1, 'v0 v1 v2 v3 v4 args t9 t12 t25', ((12, 't9'), (14, 't9 t12'), (16, 't9'), (30, 't25'))),
 ('return_', 'function', 0, 1, False, -1, 'v0 v1 v2 v3 v4 v5 v6 args t32', ((37, 't32'),)),
 ('throw_', 'function', 0, 1, False, -1, 'v0 v1 v2 v3 v4 v5 v6 v7 args t32 t41', ((37, 't32'), (46, 't41'))),
)
