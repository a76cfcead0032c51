# Generated from structured_clone.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'structured_clone': 'CloneValue TakeWaiting', 'operations': 'CreateDataProperty'}
K0 = 'entry'
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  v0 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f1(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_TakeWaiting(vm, v0)
  v2 = t3
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 5; refuel(vm)
   if not ((v2 is not U)):
    break
   pc = 15; t15 = x if type(v2) is JSArray and 0 <= (i := 2.0.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, 2.0)
   v3 = t15
   if (v3 is U):
    t23 = U
   else:
    pc = 29; t29 = x if type(v2) is JSArray and 0 <= (i := 3.0.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, 3.0)
    pc = 31; t31 = v3.code(vm, v3, t29) if type(v3) is JSFunction else call(vm, v3, t29)
    t23 = t31
   v4 = t23
   pc = 36; t36 = x if type(v2) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, 0.0)
   pc = 40; t40 = x if type(v2) is JSArray and 0 <= (i := 1.0.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, 1.0)
   pc = 43; t43 = o_CloneValue(vm, v0, v4)
   pc = 44; t44 = o_CreateDataProperty(vm, t36, t40, t43)
   pc = 46; t46 = o_TakeWaiting(vm, v0)
   v2 = t46
  return v1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'finish': 1}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0', ()),
 ('finish', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 t36 t40', ((40, 't36'), (43, 't36 t40'))),
)
