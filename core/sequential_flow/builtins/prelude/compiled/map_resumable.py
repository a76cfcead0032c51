# Generated from map.js by `make prelude`. Do not edit.
from .map import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  v0 = U
  v1 = U
  v2 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r1(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t14, t15, t16, t17, = values
 try:
  j = 0.0; rv = U
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = v0.props[K0] if type(v0) is JSObject and K0 in v0.props else get_member(vm, v0, K0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v2 = t3
   pc = 6; t6 = o_IsCallable(vm, v2)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc <= 11:
   if 11 <= pc <= 11 or pc < 11 and ((not (t6))):
    if pc < 11:
     pc = 11; t11 = o_ThrowTypeError(vm, K1)
    elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   t13 = v1
   pc = 14; t14 = get_iterator(vm, t13)
  elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
  if pc <= 40:
   while True:
    if pc <= 40:
     t15 = EMPTY
     try:
      if pc <= 40:
       while True:
        if pc < 18:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 18; refuel(vm)
        elif pc == 18: value if kind == 0 else abrupt(kind, value)
        if pc < 19:
         if type(t14) is ArrayIteration and (i := t14.index) < len(t14.array.items) and (t19 := t14.array.items[i]) is not HOLE: t14.index = i + 1
         else: pc = 19; t19 = iterator_step(vm, t14)
        elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
        if pc < 21:
         if t19 is EMPTY: break
         v4 = t19
         pc = 21; t21 = o_IsObject(vm, v4)
        elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
        if pc <= 26:
         if 26 <= pc <= 26 or pc < 26 and ((not (t21))):
          if pc < 26:
           pc = 26; t26 = o_ThrowTypeError(vm, K2)
          elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
        if pc < 30:
         pc = 30; t30 = x if type(v4) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v4.items) and (x := v4.items[i]) is not HOLE else get_element(vm, v4, 0.0)
        elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
        if pc < 38:
         v5 = t30
         pc = 38; t38 = x if type(v4) is JSArray and 0 <= (i := 1.0.__trunc__()) < len(v4.items) and (x := v4.items[i]) is not HOLE else get_element(vm, v4, 1.0)
        elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
        if pc < 40:
         pc = 40; t40 = v2.code(vm, v2, v0, v5, t38) if type(v2) is JSFunction else call(vm, v2, v0, v5, t38)
        elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
        pc = 17
     except Throw as thrown: t15 = thrown.value
    break
  if pc < 41:
   t16 = j; t17 = rv; j = 0.0; rv = U
  if pc <= 41:
   if 41 <= pc <= 41 or pc < 41 and (not t14.done):
    if pc < 41:
     pc = 41; iterator_close(vm, t14, t15)
    elif pc == 41: value if kind == 0 else abrupt(kind, value)
  if t15 is not EMPTY: raise Throw(t15)
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r2(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t29, t30, t31, t32, = values
 try:
  j = 0.0; rv = U
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   t7 = (v0 is U)
   if not (t7):
    t7 = (v0 is None)
  if pc <= 15:
   if 15 <= pc <= 15 or pc < 15 and (t7):
    if pc < 15:
     pc = 15; t15 = o_ThrowTypeError(vm, K3)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   pc = 17; t17 = o_IsCallable(vm, v1)
  elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
  if pc <= 22:
   if 22 <= pc <= 22 or pc < 22 and ((not (t17))):
    if pc < 22:
     pc = 22; t22 = o_ThrowTypeError(vm, K4)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
  if pc < 23:
   pc = 23; t23 = o_NewMap(vm)
  elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
  if pc < 29:
   v2 = t23
   v3 = 0.0
   t28 = v0
   pc = 29; t29 = get_iterator(vm, t28)
  elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
  if pc <= 43:
   while True:
    if pc <= 43:
     t30 = EMPTY
     try:
      if pc <= 43:
       while True:
        if pc < 33:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 33; refuel(vm)
        elif pc == 33: value if kind == 0 else abrupt(kind, value)
        if pc < 34:
         if type(t29) is ArrayIteration and (i := t29.index) < len(t29.array.items) and (t34 := t29.array.items[i]) is not HOLE: t29.index = i + 1
         else: pc = 34; t34 = iterator_step(vm, t29)
        elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
        if pc < 41:
         if t34 is EMPTY: break
         v5 = t34
         pc = 41; t41 = v1.code(vm, v1, U, v5, v3) if type(v1) is JSFunction else call(vm, v1, U, v5, v3)
        elif pc == 41: t41 = value if kind == 0 else abrupt(kind, value)
        if pc < 43:
         pc = 43; t43 = o_MapGroup(vm, v2, t41, v5)
        elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
        v3 = v3 + 1.0
        pc = 32
     except Throw as thrown: t30 = thrown.value
    break
  if pc < 49:
   t31 = j; t32 = rv; j = 0.0; rv = U
  if pc <= 49:
   if 49 <= pc <= 49 or pc < 49 and (not t29.done):
    if pc < 49:
     pc = 49; iterator_close(vm, t29, t30)
    elif pc == 49: value if kind == 0 else abrupt(kind, value)
  if t30 is not EMPTY: raise Throw(t30)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, t22, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = v1
   if t2 is U:
    t2 = U
   v1 = t2
   pc = 6; t6 = o_MapCursor(vm, this, K6)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v2 = t6
   pc = 9; t9 = o_IsCallable(vm, v0)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc <= 14:
   if 14 <= pc <= 14 or pc < 14 and ((not (t9))):
    if pc < 14:
     pc = 14; t14 = o_ThrowTypeError(vm, K7)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
  if pc <= 27:
   while True:
    if pc < 15:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 15; refuel(vm)
    elif pc == 15: value if kind == 0 else abrupt(kind, value)
    if pc < 17:
     pc = 17; t17 = o_CursorNext(vm, v2)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    if pc < 22:
     if not (t17 is True or t17 is not False and t17 is not U and t17 and t17 == t17):
      break
     pc = 22; t22 = o_CursorValue(vm, v2)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     pc = 24; t24 = o_CursorKey(vm, v2)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc < 27:
     pc = 27; t27 = v0.code(vm, v0, v1, t22, t24, this) if type(v0) is JSFunction else call(vm, v0, v1, t22, t24, this)
    elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
    pc = 14
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
