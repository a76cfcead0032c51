# Generated from reflect.js by `make prelude`. Do not edit.
from .reflect import *
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
 v0, v1, v2, v3, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_LengthOfArrayLike(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v1 = t3
   t5 = JSArray(); t5.props = {}; t5.proto = vm.array_prototype; t5.ext = None; t5.items = []; vm.allocated += 160
   v2 = t5
   v3 = 0.0
  if pc <= 20:
   while True:
    if pc < 9:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 9; refuel(vm)
    elif pc == 9: value if kind == 0 else abrupt(kind, value)
    if pc < 14:
     pc = 14; t14 = v3 < v1 if type(v1) is float else compare(vm, "<", v3, v1)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     if not (t14):
      break
     pc = 20; t20 = x if type(v0) is JSArray and 0 <= (i := v3.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v3)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    v2.items.append(t20); vm.allocated += 24
    v3 = v3 + 1.0
    pc = 8
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r2(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   pc = 5; t5 = o_CreateListFromArrayLike(vm, v2)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   pc = 6; t6 = o_CallList(vm, v0, v1, t5)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  return t6
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_CreateListFromArrayLike(vm, v1)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   pc = 6; t6 = o_Construct(vm, v0, t4, v2)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  return t6
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
