# Generated from structured_clone.js by `make prelude`. Do not edit.
from .structured_clone import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  v0 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r1(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, t36, t40, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_TakeWaiting(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   v2 = t3
  if pc <= 46:
   while True:
    if pc < 5:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 5; refuel(vm)
    elif pc == 5: value if kind == 0 else abrupt(kind, value)
    if pc < 15:
     if not ((v2 is not U)):
      break
     pc = 15; t15 = x if type(v2) is JSArray and 0 <= (i := 2.0.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, 2.0)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    if pc < 29:
     v3 = t15
    if pc <= 31:
     if pc < 29 and ((v3 is U)):
      t23 = U
     else:
      if pc < 29:
       pc = 29; t29 = x if type(v2) is JSArray and 0 <= (i := 3.0.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, 3.0)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      if pc < 31:
       pc = 31; t31 = v3.code(vm, v3, t29) if type(v3) is JSFunction else call(vm, v3, t29)
      elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
      t23 = t31
    if pc < 36:
     v4 = t23
     pc = 36; t36 = x if type(v2) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, 0.0)
    elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
    if pc < 40:
     pc = 40; t40 = x if type(v2) is JSArray and 0 <= (i := 1.0.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, 1.0)
    elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
    if pc < 43:
     pc = 43; t43 = o_CloneValue(vm, v0, v4)
    elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
    if pc < 44:
     pc = 44; t44 = o_CreateDataProperty(vm, t36, t40, t43)
    elif pc == 44: t44 = value if kind == 0 else abrupt(kind, value)
    if pc < 46:
     pc = 46; t46 = o_TakeWaiting(vm, v0)
    elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
    v2 = t46
    pc = 4
  return v1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
