# Generated from error.js by `make prelude`. Do not edit.
from .error import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, e0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  e0 = [None, U]
  v0 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r1(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc <= 11:
   if pc < 11 and ((v1 is U)):
    t8 = U
   else:
    if pc < 11:
     pc = 11; t11 = o_ToString(vm, v1)
    elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
    t8 = t11
  if pc < 15:
   v3 = t8
   pc = 15; t15 = o_NewError(vm, v0, v3)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   v4 = t15
   pc = 18; t18 = o_IsObject(vm, v2)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   t19 = t18
  if pc <= 24:
   if 24 <= pc <= 24 or pc < 24 and (t19):
    if pc < 24:
     pc = 24; t24 = has_in(vm, K0, v2)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    t19 = t24
  if pc <= 30:
   if 29 <= pc <= 30 or pc < 29 and (t19):
    if pc < 29:
     pc = 29; t29 = v2.props[K0] if type(v2) is JSObject and K0 in v2.props else get_member(vm, v2, K0)
    elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
    if pc < 30:
     pc = 30; t30 = o_InstallHidden(vm, v4, K0, t29)
    elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r2(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, t13, t14, t15, t16, = values
 try:
  j = 0.0; rv = U
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   t2 = vm.prelude_function(PROGRAM, 1)
   pc = 7; t7 = t2.code(vm, t2, U, v0, v2, v3) if type(t2) is JSFunction else call(vm, t2, U, v0, v2, v3)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   v4 = t7
   t9 = JSArray(); t9.props = {}; t9.proto = vm.array_prototype; t9.ext = None; t9.items = []; vm.allocated += 160
   v5 = t9
   t12 = v1
   pc = 13; t13 = get_iterator(vm, t12)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc <= 18:
   while True:
    if pc <= 18:
     t14 = EMPTY
     try:
      if pc <= 18:
       while True:
        if pc < 17:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 17; refuel(vm)
        elif pc == 17: value if kind == 0 else abrupt(kind, value)
        if pc < 18:
         if type(t13) is ArrayIteration and (i := t13.index) < len(t13.array.items) and (t18 := t13.array.items[i]) is not HOLE: t13.index = i + 1
         else: pc = 18; t18 = iterator_step(vm, t13)
        elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
        if t18 is EMPTY: break
        v7 = t18
        v5.items.append(v7); vm.allocated += 24
        pc = 16
     except Throw as thrown: t14 = thrown.value
    break
  if pc < 22:
   t15 = j; t16 = rv; j = 0.0; rv = U
  if pc <= 22:
   if 22 <= pc <= 22 or pc < 22 and (not t13.done):
    if pc < 22:
     pc = 22; iterator_close(vm, t13, t14)
    elif pc == 22: value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   if t14 is not EMPTY: raise Throw(t14)
   pc = 26; t26 = o_InstallHidden(vm, v4, K1, v5)
  elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
