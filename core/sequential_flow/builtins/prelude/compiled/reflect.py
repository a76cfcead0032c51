# Generated from reflect.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'operations': 'CallList Construct CreateListFromArrayLike LengthOfArrayLike'}
K0 = 'k'
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
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
  pc = 3; t3 = o_LengthOfArrayLike(vm, v0)
  v1 = t3
  t5 = JSArray(); t5.props = {}; t5.proto = vm.array_prototype; t5.ext = None; t5.items = []; vm.allocated += 160
  v2 = t5
  v3 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 9; refuel(vm)
   pc = 14; t14 = v3 < v1 if type(v1) is float else compare(vm, "<", v3, v1)
   if not (t14):
    break
   pc = 20; t20 = x if type(v0) is JSArray and 0 <= (i := v3.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v3)
   v2.items.append(t20); vm.allocated += 24
   v3 = v3 + 1.0
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 5; t5 = o_CreateListFromArrayLike(vm, v2)
  pc = 6; t6 = o_CallList(vm, v0, v1, t5)
  return t6
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_CreateListFromArrayLike(vm, v1)
  pc = 6; t6 = o_Construct(vm, v0, t4, v2)
  return t6
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'listFromArrayLike': 1, 'apply': 2, 'construct': 3}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2', ()),
 ('listFromArrayLike', 'function', 1, 1, False, 4, 'v0 v1 v2 v3', ()),
 ('apply', 'function', 3, 1, False, 4, 'v0 v1 v2', ()),
 ('construct', 'function', 3, 1, False, 4, 'v0 v1 v2', ()),
)
