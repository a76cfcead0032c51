# Generated from error.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'error': 'InstallHidden NewError', 'operations': 'IsObject ToString'}
K0 = 'cause'
K1 = 'errors'
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  e0 = [None, U]
  v0 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f1(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  if (v1 is U):
   t8 = U
  else:
   pc = 11; t11 = o_ToString(vm, v1)
   t8 = t11
  v3 = t8
  pc = 15; t15 = o_NewError(vm, v0, v3)
  v4 = t15
  pc = 18; t18 = o_IsObject(vm, v2)
  t19 = t18
  if t19:
   pc = 24; t24 = has_in(vm, K0, v2)
   t19 = t24
  if t19:
   pc = 29; t29 = v2.props[K0] if type(v2) is JSObject and K0 in v2.props else get_member(vm, v2, K0)
   pc = 30; t30 = o_InstallHidden(vm, v4, K0, t29)
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, v1=U, v2=U, v3=U):
 pc = 0
 try:
  j = 0.0; rv = U
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 1)
  pc = 7; t7 = t2.code(vm, t2, U, v0, v2, v3) if type(t2) is JSFunction else call(vm, t2, U, v0, v2, v3)
  v4 = t7
  t9 = JSArray(); t9.props = {}; t9.proto = vm.array_prototype; t9.ext = None; t9.items = []; vm.allocated += 160
  v5 = t9
  t12 = v1
  pc = 13; t13 = get_iterator(vm, t12)
  while True:
   t14 = EMPTY
   try:
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 17; refuel(vm)
     if type(t13) is ArrayIteration and (i := t13.index) < len(t13.array.items) and (t18 := t13.array.items[i]) is not HOLE: t13.index = i + 1
     else: pc = 18; t18 = iterator_step(vm, t13)
     if t18 is EMPTY: break
     v7 = t18
     v5.items.append(v7); vm.allocated += 24
   except Throw as thrown: t14 = thrown.value
   break
  t15 = j; t16 = rv; j = 0.0; rv = U
  if not t13.done:
   pc = 22; iterator_close(vm, t13, t14)
  if t14 is not EMPTY: raise Throw(t14)
  pc = 26; t26 = o_InstallHidden(vm, v4, K1, v5)
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'construct': 1, 'aggregate': 2}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 e0', ()),
 ('construct', 'function', 3, 1, False, 4, 'v0 v1 v2 v3 v4', ()),
 ('aggregate', 'function', 4, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 t13 t14 t15 t16', ((17, 't13'), (18, 't13'), (22, 't13 t14 t15 t16'))),
)
