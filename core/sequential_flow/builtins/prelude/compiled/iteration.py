# Generated from iteration.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'operations': 'CreateDataProperty GetOwnProperty GetPrototypeOf HasOwnProperty ListLength OrdinaryObjectCreate OwnPropertyKeys ToObject', 'runtime': 'IsEmpty IteratorStepValue KeyEnumeration ListIncludes'}
K0 = 'enumerable'
K1 = 'k'
K2 = 'string'
K3 = 'current'
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  v0 = U
  v1 = U
  v2 = U
  v3 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f1(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  j = 0.0; rv = U
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
  v1 = t2
  t5 = v0
  pc = 6; t6 = get_iterator(vm, t5)
  while True:
   t7 = EMPTY
   try:
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 10; refuel(vm)
     if type(t6) is ArrayIteration and (i := t6.index) < len(t6.array.items) and (t11 := t6.array.items[i]) is not HOLE: t6.index = i + 1
     else: pc = 11; t11 = iterator_step(vm, t6)
     if t11 is EMPTY: break
     v3 = t11
     v1.items.append(v3); vm.allocated += 24
   except Throw as thrown: t7 = thrown.value
   break
  t8 = j; t9 = rv; j = 0.0; rv = U
  if not t6.done:
   pc = 15; iterator_close(vm, t6, t7)
  if t7 is not EMPTY: raise Throw(t7)
  return v1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
  v1 = t2
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 4; refuel(vm)
   pc = 6; t6 = o_IteratorStepValue(vm, v0)
   v2 = t6
   pc = 9; t9 = o_IsEmpty(vm, v2)
   if t9:
    return v1
   v1.items.append(v2); vm.allocated += 24
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, v1)
  v3 = t3
  pc = 6; t6 = o_OwnPropertyKeys(vm, v3)
  v4 = t6
  pc = 9; t9 = o_ListLength(vm, v4)
  v5 = t9
  v6 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 13; refuel(vm)
   pc = 18; t18 = v6 < v5 if type(v5) is float else compare(vm, "<", v6, v5)
   if not (t18):
    break
   pc = 23; t23 = x if type(v4) is JSArray and 0 <= (i := v6.__trunc__()) < len(v4.items) and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v6)
   v7 = t23
   pc = 27; t27 = o_ListIncludes(vm, v2, v7)
   if (not (t27 is True or t27 is not False and t27 is not U and t27 and t27 == t27)):
    pc = 33; t33 = o_GetOwnProperty(vm, v3, v7)
    v8 = t33
    t40 = (v8 is not U)
    if t40:
     pc = 42; t42 = v8.props[K0] if type(v8) is JSObject and K0 in v8.props else get_member(vm, v8, K0)
     t40 = t42
    if t40 is True or t40 is not False and t40 is not U and t40 and t40 == t40:
     pc = 49; t49 = x if type(v3) is JSArray and type(v7) is float and 0.0 <= v7 < len(v3.items) and (i := v7.__trunc__()) == v7 and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v7)
     pc = 50; t50 = o_CreateDataProperty(vm, v0, v7, t49)
   v6 = v6 + 1.0
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f4(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
  v1 = t2
  pc = 5; t5 = o_OrdinaryObjectCreate(vm, None)
  v2 = t5
  v3 = v0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 9; refuel(vm)
   if not ((v3 is not None)):
    break
   pc = 17; t17 = o_OwnPropertyKeys(vm, v3)
   v4 = t17
   pc = 20; t20 = o_ListLength(vm, v4)
   v5 = t20
   v6 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 24; refuel(vm)
    pc = 29; t29 = v6 < v5 if type(v5) is float else compare(vm, "<", v6, v5)
    if not (t29):
     break
    pc = 34; t34 = x if type(v4) is JSArray and 0 <= (i := v6.__trunc__()) < len(v4.items) and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v6)
    v7 = t34
    t40 = type_of(v7)
    t43 = (t40 == K2)
    if t43:
     pc = 46; t46 = o_HasOwnProperty(vm, v2, v7)
     t43 = (not (t46))
    if t43:
     pc = 52; t52 = o_GetOwnProperty(vm, v3, v7)
     v8 = t52
     if (v8 is not U):
      pc = 63; t63 = o_CreateDataProperty(vm, v2, v7, True)
      pc = 65; t65 = v8.props[K0] if type(v8) is JSObject and K0 in v8.props else get_member(vm, v8, K0)
      if t65 is True or t65 is not False and t65 is not U and t65 and t65 == t65:
       v1.items.append(v7); vm.allocated += 24
    v6 = v6 + 1.0
   pc = 76; t76 = o_GetPrototypeOf(vm, v3)
   v3 = t76
  pc = 81; t81 = o_KeyEnumeration(vm, v0, v1)
  return t81
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'spread': 1, 'rest': 2, 'copyDataProperties': 3, 'forInKeys': 4}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2 v3', ()),
 ('spread', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 t6 t7 t8 t9', ((10, 't6'), (11, 't6'), (15, 't6 t7 t8 t9'))),
 ('rest', 'function', 1, 1, False, 4, 'v0 v1 v2', ()),
 ('copyDataProperties', 'function', 3, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8', ()),
 ('forInKeys', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8', ()),
)
