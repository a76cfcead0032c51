# Generated from iteration.js by `make prelude`. Do not edit.
from .iteration import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  v0 = U
  v1 = U
  v2 = U
  v3 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r1(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, t6, t7, t8, t9, = values
 try:
  j = 0.0; rv = U
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
   v1 = t2
   t5 = v0
   pc = 6; t6 = get_iterator(vm, t5)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc <= 11:
   while True:
    if pc <= 11:
     t7 = EMPTY
     try:
      if pc <= 11:
       while True:
        if pc < 10:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 10; refuel(vm)
        elif pc == 10: value if kind == 0 else abrupt(kind, value)
        if pc < 11:
         if type(t6) is ArrayIteration and (i := t6.index) < len(t6.array.items) and (t11 := t6.array.items[i]) is not HOLE: t6.index = i + 1
         else: pc = 11; t11 = iterator_step(vm, t6)
        elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
        if t11 is EMPTY: break
        v3 = t11
        v1.items.append(v3); vm.allocated += 24
        pc = 9
     except Throw as thrown: t7 = thrown.value
    break
  if pc < 15:
   t8 = j; t9 = rv; j = 0.0; rv = U
  if pc <= 15:
   if 15 <= pc <= 15 or pc < 15 and (not t6.done):
    if pc < 15:
     pc = 15; iterator_close(vm, t6, t7)
    elif pc == 15: value if kind == 0 else abrupt(kind, value)
  if t7 is not EMPTY: raise Throw(t7)
  return v1
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
  if pc < 4:
   t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
   v1 = t2
  if pc <= 9:
   while True:
    if pc < 4:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 4; refuel(vm)
    elif pc == 4: value if kind == 0 else abrupt(kind, value)
    if pc < 6:
     pc = 6; t6 = o_IteratorStepValue(vm, v0)
    elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
    if pc < 9:
     v2 = t6
     pc = 9; t9 = o_IsEmpty(vm, v2)
    elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
    if t9:
     return v1
    v1.items.append(v2); vm.allocated += 24
    pc = 3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_ToObject(vm, v1)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v3 = t3
   pc = 6; t6 = o_OwnPropertyKeys(vm, v3)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v4 = t6
   pc = 9; t9 = o_ListLength(vm, v4)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   v5 = t9
   v6 = 0.0
  if pc <= 50:
   while True:
    if pc < 13:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 13; refuel(vm)
    elif pc == 13: value if kind == 0 else abrupt(kind, value)
    if pc < 18:
     pc = 18; t18 = v6 < v5 if type(v5) is float else compare(vm, "<", v6, v5)
    elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
    if pc < 23:
     if not (t18):
      break
     pc = 23; t23 = x if type(v4) is JSArray and 0 <= (i := v6.__trunc__()) < len(v4.items) and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v6)
    elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
    if pc < 27:
     v7 = t23
     pc = 27; t27 = o_ListIncludes(vm, v2, v7)
    elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
    if pc <= 50:
     if 33 <= pc <= 50 or pc < 33 and ((not (t27 is True or t27 is not False and t27 is not U and t27 and t27 == t27))):
      if pc < 33:
       pc = 33; t33 = o_GetOwnProperty(vm, v3, v7)
      elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
      if pc < 42:
       v8 = t33
       t40 = (v8 is not U)
      if pc <= 42:
       if 42 <= pc <= 42 or pc < 42 and (t40):
        if pc < 42:
         pc = 42; t42 = v8.props[K0] if type(v8) is JSObject and K0 in v8.props else get_member(vm, v8, K0)
        elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
        t40 = t42
      if pc <= 50:
       if 49 <= pc <= 50 or pc < 49 and (t40 is True or t40 is not False and t40 is not U and t40 and t40 == t40):
        if pc < 49:
         pc = 49; t49 = x if type(v3) is JSArray and type(v7) is float and 0.0 <= v7 < len(v3.items) and (i := v7.__trunc__()) == v7 and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v7)
        elif pc == 49: t49 = value if kind == 0 else abrupt(kind, value)
        if pc < 50:
         pc = 50; t50 = o_CreateDataProperty(vm, v0, v7, t49)
        elif pc == 50: t50 = value if kind == 0 else abrupt(kind, value)
    v6 = v6 + 1.0
    pc = 12
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r4(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
   v1 = t2
   pc = 5; t5 = o_OrdinaryObjectCreate(vm, None)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v2 = t5
   v3 = v0
  if pc <= 76:
   while True:
    if pc < 9:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 9; refuel(vm)
    elif pc == 9: value if kind == 0 else abrupt(kind, value)
    if pc < 17:
     if not ((v3 is not None)):
      break
     pc = 17; t17 = o_OwnPropertyKeys(vm, v3)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     v4 = t17
     pc = 20; t20 = o_ListLength(vm, v4)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     v5 = t20
     v6 = 0.0
    if pc <= 65:
     while True:
      if pc < 24:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 24; refuel(vm)
      elif pc == 24: value if kind == 0 else abrupt(kind, value)
      if pc < 29:
       pc = 29; t29 = v6 < v5 if type(v5) is float else compare(vm, "<", v6, v5)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      if pc < 34:
       if not (t29):
        break
       pc = 34; t34 = x if type(v4) is JSArray and 0 <= (i := v6.__trunc__()) < len(v4.items) and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v6)
      elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
      if pc < 46:
       v7 = t34
       t40 = type_of(v7)
       t43 = (t40 == K2)
      if pc <= 46:
       if 46 <= pc <= 46 or pc < 46 and (t43):
        if pc < 46:
         pc = 46; t46 = o_HasOwnProperty(vm, v2, v7)
        elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
        t43 = (not (t46))
      if pc <= 65:
       if 52 <= pc <= 65 or pc < 52 and (t43):
        if pc < 52:
         pc = 52; t52 = o_GetOwnProperty(vm, v3, v7)
        elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
        if pc < 63:
         v8 = t52
        if pc <= 65:
         if 63 <= pc <= 65 or pc < 63 and ((v8 is not U)):
          if pc < 63:
           pc = 63; t63 = o_CreateDataProperty(vm, v2, v7, True)
          elif pc == 63: t63 = value if kind == 0 else abrupt(kind, value)
          if pc < 65:
           pc = 65; t65 = v8.props[K0] if type(v8) is JSObject and K0 in v8.props else get_member(vm, v8, K0)
          elif pc == 65: t65 = value if kind == 0 else abrupt(kind, value)
          if t65 is True or t65 is not False and t65 is not U and t65 and t65 == t65:
           v1.items.append(v7); vm.allocated += 24
      v6 = v6 + 1.0
      pc = 23
    if pc < 76:
     pc = 76; t76 = o_GetPrototypeOf(vm, v3)
    elif pc == 76: t76 = value if kind == 0 else abrupt(kind, value)
    v3 = t76
    pc = 8
  if pc < 81:
   pc = 81; t81 = o_KeyEnumeration(vm, v0, v1)
  elif pc == 81: t81 = value if kind == 0 else abrupt(kind, value)
  return t81
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
