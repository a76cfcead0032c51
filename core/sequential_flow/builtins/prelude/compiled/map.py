# Generated from map.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'keyed_operations': 'CursorKey CursorNext CursorValue MapCursor MapGroup NewMap', 'operations': 'IsCallable IsObject ThrowTypeError'}
K0 = 'set'
K1 = "'set' is not a function"
K2 = 'Iterator value is not an entry object'
K3 = 'Map.groupBy called on null or undefined'
K4 = 'Map.groupBy: callback is not a function'
K5 = 'k'
K6 = 'Map.prototype.forEach'
K7 = 'Map.prototype.forEach: callback is not a function'
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
     pc = 21; t21 = o_IsObject(vm, v4)
     if (not (t21)):
      pc = 26; t26 = o_ThrowTypeError(vm, K2)
     pc = 30; t30 = x if type(v4) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v4.items) and (x := v4.items[i]) is not HOLE else get_element(vm, v4, 0.0)
     v5 = t30
     pc = 38; t38 = x if type(v4) is JSArray and 0 <= (i := 1.0.__trunc__()) < len(v4.items) and (x := v4.items[i]) is not HOLE else get_element(vm, v4, 1.0)
     pc = 40; t40 = v2.code(vm, v2, v0, v5, t38) if type(v2) is JSFunction else call(vm, v2, v0, v5, t38)
   except Throw as thrown: t15 = thrown.value
   break
  t16 = j; t17 = rv; j = 0.0; rv = U
  if not t14.done:
   pc = 41; iterator_close(vm, t14, t15)
  if t15 is not EMPTY: raise Throw(t15)
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  j = 0.0; rv = U
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t7 = (v0 is U)
  if not (t7):
   t7 = (v0 is None)
  if t7:
   pc = 15; t15 = o_ThrowTypeError(vm, K3)
  pc = 17; t17 = o_IsCallable(vm, v1)
  if (not (t17)):
   pc = 22; t22 = o_ThrowTypeError(vm, K4)
  pc = 23; t23 = o_NewMap(vm)
  v2 = t23
  v3 = 0.0
  t28 = v0
  pc = 29; t29 = get_iterator(vm, t28)
  while True:
   t30 = EMPTY
   try:
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 33; refuel(vm)
     if type(t29) is ArrayIteration and (i := t29.index) < len(t29.array.items) and (t34 := t29.array.items[i]) is not HOLE: t29.index = i + 1
     else: pc = 34; t34 = iterator_step(vm, t29)
     if t34 is EMPTY: break
     v5 = t34
     pc = 41; t41 = v1.code(vm, v1, U, v5, v3) if type(v1) is JSFunction else call(vm, v1, U, v5, v3)
     pc = 43; t43 = o_MapGroup(vm, v2, t41, v5)
     v3 = v3 + 1.0
   except Throw as thrown: t30 = thrown.value
   break
  t31 = j; t32 = rv; j = 0.0; rv = U
  if not t29.done:
   pc = 49; iterator_close(vm, t29, t30)
  if t30 is not EMPTY: raise Throw(t30)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 6; t6 = o_MapCursor(vm, this, K6)
  v2 = t6
  pc = 9; t9 = o_IsCallable(vm, v0)
  if (not (t9)):
   pc = 14; t14 = o_ThrowTypeError(vm, K7)
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 15; refuel(vm)
   pc = 17; t17 = o_CursorNext(vm, v2)
   if not (t17 is True or t17 is not False and t17 is not U and t17 and t17 == t17):
    break
   pc = 22; t22 = o_CursorValue(vm, v2)
   pc = 24; t24 = o_CursorKey(vm, v2)
   pc = 27; t27 = v0.code(vm, v0, v1, t22, t24, this) if type(v0) is JSFunction else call(vm, v0, v1, t22, t24, this)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'fillMap': 1, 'groupBy': 2, 'forEach': 3}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2', ()),
 ('fillMap', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t14 t15 t16 t17', ((18, 't14'), (19, 't14'), (21, 't14'), (26, 't14'), (30, 't14'), (38, 't14'), (40, 't14'), (41, 't14 t15 t16 t17'))),
 ('groupBy', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t29 t30 t31 t32', ((33, 't29'), (34, 't29'), (41, 't29'), (43, 't29'), (49, 't29 t30 t31 t32'))),
 ('forEach', 'function', 1, 1, False, 4, 'v0 v1 v2 t22', ((24, 't22'),)),
)
