# Generated from set.js by `make prelude`. Do not edit.
from .set import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, e0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  e0 = [None, U, U, U, U]
  v0 = U
  v1 = U
  v2 = U
  v3 = U
  v4 = U
  v5 = U
  v6 = U
  v7 = U
  v8 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r1(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, t14, t15, t16, t17, = values
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
  if pc <= 24:
   while True:
    if pc <= 24:
     t15 = EMPTY
     try:
      if pc <= 24:
       while True:
        if pc < 18:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 18; refuel(vm)
        elif pc == 18: value if kind == 0 else abrupt(kind, value)
        if pc < 19:
         if type(t14) is ArrayIteration and (i := t14.index) < len(t14.array.items) and (t19 := t14.array.items[i]) is not HOLE: t14.index = i + 1
         else: pc = 19; t19 = iterator_step(vm, t14)
        elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
        if pc < 24:
         if t19 is EMPTY: break
         v4 = t19
         pc = 24; t24 = v2.code(vm, v2, v0, v4) if type(v2) is JSFunction else call(vm, v2, v0, v4)
        elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
        pc = 17
     except Throw as thrown: t15 = thrown.value
    break
  if pc < 25:
   t16 = j; t17 = rv; j = 0.0; rv = U
  if pc <= 25:
   if 25 <= pc <= 25 or pc < 25 and (not t14.done):
    if pc < 25:
     pc = 25; iterator_close(vm, t14, t15)
    elif pc == 25: value if kind == 0 else abrupt(kind, value)
  if t15 is not EMPTY: raise Throw(t15)
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r2(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, = values
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
   pc = 6; t6 = o_SetCursor(vm, this, K2)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v2 = t6
   pc = 9; t9 = o_IsCallable(vm, v0)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc <= 14:
   if 14 <= pc <= 14 or pc < 14 and ((not (t9))):
    if pc < 14:
     pc = 14; t14 = o_ThrowTypeError(vm, K3)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
  if pc <= 28:
   while True:
    if pc < 15:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 15; refuel(vm)
    elif pc == 15: value if kind == 0 else abrupt(kind, value)
    if pc < 17:
     pc = 17; t17 = o_CursorNext(vm, v2)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     if not (t17 is True or t17 is not False and t17 is not U and t17 and t17 == t17):
      break
     pc = 20; t20 = o_CursorKey(vm, v2)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    if pc < 28:
     v3 = t20
     pc = 28; t28 = v0.code(vm, v0, v1, v3, v3, this) if type(v0) is JSFunction else call(vm, v0, v1, v3, v3, this)
    elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
    pc = 14
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_IsObject(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc <= 8:
   if 8 <= pc <= 8 or pc < 8 and ((not (t3))):
    if pc < 8:
     pc = 8; t8 = o_ThrowTypeError(vm, K4)
    elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   pc = 10; t10 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   v1 = t10
   pc = 14; t14 = v1 if type(v1) is float else to_number(vm, v1)
  elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
  if pc < 23:
   v2 = t14
  if pc <= 23:
   if 23 <= pc <= 23 or pc < 23 and ((v2 != v2)):
    if pc < 23:
     pc = 23; t23 = o_ThrowTypeError(vm, K6)
    elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
  if pc < 25:
   pc = 25; t25 = o_ToIntegerOrInfinity(vm, v2)
  elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
  if pc < 31:
   v3 = t25
   pc = 31; t31 = v3 < 0.0 if type(v3) is float else compare(vm, "<", v3, 0.0)
  elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
  if pc <= 34:
   if 34 <= pc <= 34 or pc < 34 and (t31):
    if pc < 34:
     pc = 34; t34 = o_ThrowRangeError(vm, K7)
    elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
  if pc < 36:
   pc = 36; t36 = v0.props[K8] if type(v0) is JSObject and K8 in v0.props else get_member(vm, v0, K8)
  elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
  if pc < 39:
   v4 = t36
   pc = 39; t39 = o_IsCallable(vm, v4)
  elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
  if pc <= 44:
   if 44 <= pc <= 44 or pc < 44 and ((not (t39))):
    if pc < 44:
     pc = 44; t44 = o_ThrowTypeError(vm, K9)
    elif pc == 44: t44 = value if kind == 0 else abrupt(kind, value)
  if pc < 46:
   pc = 46; t46 = v0.props[K10] if type(v0) is JSObject and K10 in v0.props else get_member(vm, v0, K10)
  elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
  if pc < 49:
   v5 = t46
   pc = 49; t49 = o_IsCallable(vm, v5)
  elif pc == 49: t49 = value if kind == 0 else abrupt(kind, value)
  if pc <= 54:
   if 54 <= pc <= 54 or pc < 54 and ((not (t49))):
    if pc < 54:
     pc = 54; t54 = o_ThrowTypeError(vm, K11)
    elif pc == 54: t54 = value if kind == 0 else abrupt(kind, value)
  t56 = v0
  t60 = JSObject(); t60.props = {K12: t56, K5: v3, K8: v4, K10: v5}; t60.proto = vm.object_prototype; t60.ext = None; vm.allocated += 400
  return t60
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r4(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, t3, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = v0.props[K10] if type(v0) is JSObject and K10 in v0.props else get_member(vm, v0, K10)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   pc = 5; t5 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   pc = 7; t7 = t3.code(vm, t3, t5) if type(t3) is JSFunction else call(vm, t3, t5)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   v1 = t7
   pc = 10; t10 = o_IsObject(vm, v1)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc <= 15:
   if 15 <= pc <= 15 or pc < 15 and ((not (t10))):
    if pc < 15:
     pc = 15; t15 = o_ThrowTypeError(vm, K13)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   pc = 18; t18 = v1.props[K15] if type(v1) is JSObject and K15 in v1.props else get_member(vm, v1, K15)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  t20 = JSObject(); t20.props = {K14: v1, K15: t18, K16: U}; t20.proto = vm.object_prototype; t20.ext = None; vm.allocated += 340
  return t20
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r5(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, t3, t24, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = v0.props[K15] if type(v0) is JSObject and K15 in v0.props else get_member(vm, v0, K15)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   pc = 5; t5 = v0.props[K14] if type(v0) is JSObject and K14 in v0.props else get_member(vm, v0, K14)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   pc = 7; t7 = t3.code(vm, t3, t5) if type(t3) is JSFunction else call(vm, t3, t5)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   v1 = t7
   pc = 10; t10 = o_IsObject(vm, v1)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc <= 15:
   if 15 <= pc <= 15 or pc < 15 and ((not (t10))):
    if pc < 15:
     pc = 15; t15 = o_ThrowTypeError(vm, K17)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   pc = 17; t17 = v1.props[K18] if type(v1) is JSObject and K18 in v1.props else get_member(vm, v1, K18)
  elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   if t17 is True or t17 is not False and t17 is not U and t17 and t17 == t17:
    return False
   pc = 24; t24 = v1.props[K16] if type(v1) is JSObject and K16 in v1.props else get_member(vm, v1, K16)
  elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   if type(v0) is JSObject and K16 in v0.props: v0.props[K16] = t24
   else: pc = 26; set_member(vm, v0, K16, t24, True)
  elif pc == 26: value if kind == 0 else abrupt(kind, value)
  return True
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r6(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = v0.props[K14] if type(v0) is JSObject and K14 in v0.props else get_member(vm, v0, K14)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v1 = t3
   pc = 6; t6 = v1.props[K19] if type(v1) is JSObject and K19 in v1.props else get_member(vm, v1, K19)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   v2 = t6
   t13 = (v2 is U)
   if not (t13):
    t13 = (v2 is None)
   if t13:
    return U
   pc = 24; t24 = v2.code(vm, v2, v1) if type(v2) is JSFunction else call(vm, v2, v1)
  elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
  if pc < 25:
   pc = 25; t25 = o_IsObject(vm, t24)
  elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
  if pc <= 30:
   if 30 <= pc <= 30 or pc < 30 and ((not (t25))):
    if pc < 30:
     pc = 30; t30 = o_ThrowTypeError(vm, K17)
    elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r7(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, t5, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireSet(vm, this, K20)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   t5 = vm.prelude_function(PROGRAM, 4)
   t7 = vm.prelude_function(PROGRAM, 3)
   pc = 10; t10 = t7.code(vm, t7, U, v0) if type(t7) is JSFunction else call(vm, t7, U, v0)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   pc = 11; t11 = t5.code(vm, t5, U, t10) if type(t5) is JSFunction else call(vm, t5, U, t10)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   v1 = t11
   pc = 14; t14 = o_SetCopy(vm, this)
  elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   v2 = t14
  if pc <= 25:
   while True:
    if pc < 16:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 16; refuel(vm)
    elif pc == 16: value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     t17 = vm.prelude_function(PROGRAM, 5)
     pc = 20; t20 = t17.code(vm, t17, U, v1) if type(t17) is JSFunction else call(vm, t17, U, v1)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     if not (t20 is True or t20 is not False and t20 is not U and t20 and t20 == t20):
      break
     pc = 24; t24 = v1.props[K16] if type(v1) is JSObject and K16 in v1.props else get_member(vm, v1, K16)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     pc = 25; t25 = o_SetAdd(vm, v2, t24)
    elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
    pc = 15
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r8(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t13, t31, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireSet(vm, this, K21)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   t5 = vm.prelude_function(PROGRAM, 3)
   pc = 8; t8 = t5.code(vm, t5, U, v0) if type(t5) is JSFunction else call(vm, t5, U, v0)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   v1 = t8
   pc = 10; t10 = o_NewSet(vm)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   v2 = t10
   pc = 13; t13 = o_SetSize(vm, this)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   pc = 15; t15 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   pc = 18; t18 = t13 <= t15 if type(t13) is float and type(t15) is float else compare(vm, "<=", t13, t15)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  if pc <= 40:
   if 21 <= pc <= 40 or pc < 21 and (t18):
    if pc < 21:
     pc = 21; t21 = o_SetCursor(vm, this)
    elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
    if pc < 23:
     v4 = t21
    if pc <= 40:
     while True:
      if pc < 23:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 23; refuel(vm)
      elif pc == 23: value if kind == 0 else abrupt(kind, value)
      if pc < 25:
       pc = 25; t25 = o_CursorNext(vm, v4)
      elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
      if pc < 28:
       if not (t25 is True or t25 is not False and t25 is not U and t25 and t25 == t25):
        break
       pc = 28; t28 = o_CursorKey(vm, v4)
      elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
      if pc < 31:
       v5 = t28
       pc = 31; t31 = v1.props[K8] if type(v1) is JSObject and K8 in v1.props else get_member(vm, v1, K8)
      elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
      if pc < 33:
       pc = 33; t33 = v1.props[K12] if type(v1) is JSObject and K12 in v1.props else get_member(vm, v1, K12)
      elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
      if pc < 36:
       pc = 36; t36 = t31.code(vm, t31, t33, v5) if type(t31) is JSFunction else call(vm, t31, t33, v5)
      elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
      if pc <= 40:
       if 40 <= pc <= 40 or pc < 40 and (t36 is True or t36 is not False and t36 is not U and t36 and t36 == t36):
        if pc < 40:
         pc = 40; t40 = o_SetAdd(vm, v2, v5)
        elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
      pc = 22
    return v2
  if pc < 46:
   t43 = vm.prelude_function(PROGRAM, 4)
   pc = 46; t46 = t43.code(vm, t43, U, v1) if type(t43) is JSFunction else call(vm, t43, U, v1)
  elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
  if pc < 48:
   v3 = t46
  if pc <= 62:
   while True:
    if pc < 48:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 48; refuel(vm)
    elif pc == 48: value if kind == 0 else abrupt(kind, value)
    if pc < 52:
     t49 = vm.prelude_function(PROGRAM, 5)
     pc = 52; t52 = t49.code(vm, t49, U, v3) if type(t49) is JSFunction else call(vm, t49, U, v3)
    elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
    if pc < 56:
     if not (t52 is True or t52 is not False and t52 is not U and t52 and t52 == t52):
      break
     pc = 56; t56 = v3.props[K16] if type(v3) is JSObject and K16 in v3.props else get_member(vm, v3, K16)
    elif pc == 56: t56 = value if kind == 0 else abrupt(kind, value)
    if pc < 57:
     pc = 57; t57 = o_SetHas(vm, this, t56)
    elif pc == 57: t57 = value if kind == 0 else abrupt(kind, value)
    if pc <= 62:
     if 61 <= pc <= 62 or pc < 61 and (t57 is True or t57 is not False and t57 is not U and t57 and t57 == t57):
      if pc < 61:
       pc = 61; t61 = v3.props[K16] if type(v3) is JSObject and K16 in v3.props else get_member(vm, v3, K16)
      elif pc == 61: t61 = value if kind == 0 else abrupt(kind, value)
      if pc < 62:
       pc = 62; t62 = o_SetAdd(vm, v2, t61)
      elif pc == 62: t62 = value if kind == 0 else abrupt(kind, value)
    pc = 47
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r9(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, t11, t32, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireSet(vm, this, K22)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   t5 = vm.prelude_function(PROGRAM, 3)
   pc = 8; t8 = t5.code(vm, t5, U, v0) if type(t5) is JSFunction else call(vm, t5, U, v0)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v1 = t8
   pc = 11; t11 = o_SetSize(vm, this)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   pc = 13; t13 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   pc = 16; t16 = t11 <= t13 if type(t11) is float and type(t13) is float else compare(vm, "<=", t11, t13)
  elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc <= 41:
   if 19 <= pc <= 41 or pc < 19 and (t16):
    if pc < 19:
     pc = 19; t19 = o_SetCopy(vm, this)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 22:
     v4 = t19
     pc = 22; t22 = o_SetCursor(vm, this)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     v5 = t22
    if pc <= 41:
     while True:
      if pc < 24:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 24; refuel(vm)
      elif pc == 24: value if kind == 0 else abrupt(kind, value)
      if pc < 26:
       pc = 26; t26 = o_CursorNext(vm, v5)
      elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
      if pc < 29:
       if not (t26 is True or t26 is not False and t26 is not U and t26 and t26 == t26):
        break
       pc = 29; t29 = o_CursorKey(vm, v5)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      if pc < 32:
       v6 = t29
       pc = 32; t32 = v1.props[K8] if type(v1) is JSObject and K8 in v1.props else get_member(vm, v1, K8)
      elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
      if pc < 34:
       pc = 34; t34 = v1.props[K12] if type(v1) is JSObject and K12 in v1.props else get_member(vm, v1, K12)
      elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
      if pc < 37:
       pc = 37; t37 = t32.code(vm, t32, t34, v6) if type(t32) is JSFunction else call(vm, t32, t34, v6)
      elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
      if pc <= 41:
       if 41 <= pc <= 41 or pc < 41 and (t37 is True or t37 is not False and t37 is not U and t37 and t37 == t37):
        if pc < 41:
         pc = 41; t41 = o_SetRemove(vm, v4, v6)
        elif pc == 41: t41 = value if kind == 0 else abrupt(kind, value)
      pc = 23
    return v4
  if pc < 47:
   t44 = vm.prelude_function(PROGRAM, 4)
   pc = 47; t47 = t44.code(vm, t44, U, v1) if type(t44) is JSFunction else call(vm, t44, U, v1)
  elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
  if pc < 50:
   v2 = t47
   pc = 50; t50 = o_SetCopy(vm, this)
  elif pc == 50: t50 = value if kind == 0 else abrupt(kind, value)
  if pc < 52:
   v3 = t50
  if pc <= 61:
   while True:
    if pc < 52:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 52; refuel(vm)
    elif pc == 52: value if kind == 0 else abrupt(kind, value)
    if pc < 56:
     t53 = vm.prelude_function(PROGRAM, 5)
     pc = 56; t56 = t53.code(vm, t53, U, v2) if type(t53) is JSFunction else call(vm, t53, U, v2)
    elif pc == 56: t56 = value if kind == 0 else abrupt(kind, value)
    if pc < 60:
     if not (t56 is True or t56 is not False and t56 is not U and t56 and t56 == t56):
      break
     pc = 60; t60 = v2.props[K16] if type(v2) is JSObject and K16 in v2.props else get_member(vm, v2, K16)
    elif pc == 60: t60 = value if kind == 0 else abrupt(kind, value)
    if pc < 61:
     pc = 61; t61 = o_SetRemove(vm, v3, t60)
    elif pc == 61: t61 = value if kind == 0 else abrupt(kind, value)
    pc = 51
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r10(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, t5, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireSet(vm, this, K23)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   t5 = vm.prelude_function(PROGRAM, 4)
   t7 = vm.prelude_function(PROGRAM, 3)
   pc = 10; t10 = t7.code(vm, t7, U, v0) if type(t7) is JSFunction else call(vm, t7, U, v0)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   pc = 11; t11 = t5.code(vm, t5, U, t10) if type(t5) is JSFunction else call(vm, t5, U, t10)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   v1 = t11
   pc = 14; t14 = o_SetCopy(vm, this)
  elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   v2 = t14
  if pc <= 34:
   while True:
    if pc < 16:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 16; refuel(vm)
    elif pc == 16: value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     t17 = vm.prelude_function(PROGRAM, 5)
     pc = 20; t20 = t17.code(vm, t17, U, v1) if type(t17) is JSFunction else call(vm, t17, U, v1)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     if not (t20 is True or t20 is not False and t20 is not U and t20 and t20 == t20):
      break
     pc = 24; t24 = v1.props[K16] if type(v1) is JSObject and K16 in v1.props else get_member(vm, v1, K16)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     pc = 25; t25 = o_SetHas(vm, this, t24)
    elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
    if pc <= 34:
     if 29 <= pc <= 30 or pc < 29 and (t25 is True or t25 is not False and t25 is not U and t25 and t25 == t25):
      if pc < 29:
       pc = 29; t29 = v1.props[K16] if type(v1) is JSObject and K16 in v1.props else get_member(vm, v1, K16)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      if pc < 30:
       pc = 30; t30 = o_SetRemove(vm, v2, t29)
      elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
     else:
      if pc < 33:
       pc = 33; t33 = v1.props[K16] if type(v1) is JSObject and K16 in v1.props else get_member(vm, v1, K16)
      elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
      if pc < 34:
       pc = 34; t34 = o_SetAdd(vm, v2, t33)
      elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
    pc = 15
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r11(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, t11, t28, t30, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireSet(vm, this, K24)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   t5 = vm.prelude_function(PROGRAM, 3)
   pc = 8; t8 = t5.code(vm, t5, U, v0) if type(t5) is JSFunction else call(vm, t5, U, v0)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v1 = t8
   pc = 11; t11 = o_SetSize(vm, this)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   pc = 13; t13 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   pc = 16; t16 = t11 > t13 if type(t11) is float and type(t13) is float else compare(vm, ">", t11, t13)
  elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 21:
   if t16:
    return False
   pc = 21; t21 = o_SetCursor(vm, this)
  elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  if pc < 23:
   v2 = t21
  if pc <= 34:
   while True:
    if pc < 23:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 23; refuel(vm)
    elif pc == 23: value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     pc = 25; t25 = o_CursorNext(vm, v2)
    elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
    if pc < 28:
     if not (t25 is True or t25 is not False and t25 is not U and t25 and t25 == t25):
      break
     pc = 28; t28 = v1.props[K8] if type(v1) is JSObject and K8 in v1.props else get_member(vm, v1, K8)
    elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
    if pc < 30:
     pc = 30; t30 = v1.props[K12] if type(v1) is JSObject and K12 in v1.props else get_member(vm, v1, K12)
    elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
    if pc < 32:
     pc = 32; t32 = o_CursorKey(vm, v2)
    elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
    if pc < 34:
     pc = 34; t34 = t28.code(vm, t28, t30, t32) if type(t28) is JSFunction else call(vm, t28, t30, t32)
    elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
    if (not (t34 is True or t34 is not False and t34 is not U and t34 and t34 == t34)):
     return False
    pc = 22
  return True
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r12(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, t11, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireSet(vm, this, K25)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   t5 = vm.prelude_function(PROGRAM, 3)
   pc = 8; t8 = t5.code(vm, t5, U, v0) if type(t5) is JSFunction else call(vm, t5, U, v0)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v1 = t8
   pc = 11; t11 = o_SetSize(vm, this)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   pc = 13; t13 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   pc = 16; t16 = t11 < t13 if type(t11) is float and type(t13) is float else compare(vm, "<", t11, t13)
  elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 23:
   if t16:
    return False
   t20 = vm.prelude_function(PROGRAM, 4)
   pc = 23; t23 = t20.code(vm, t20, U, v1) if type(t20) is JSFunction else call(vm, t20, U, v1)
  elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
  if pc < 25:
   v2 = t23
  if pc <= 41:
   while True:
    if pc < 25:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 25; refuel(vm)
    elif pc == 25: value if kind == 0 else abrupt(kind, value)
    if pc < 29:
     t26 = vm.prelude_function(PROGRAM, 5)
     pc = 29; t29 = t26.code(vm, t26, U, v2) if type(t26) is JSFunction else call(vm, t26, U, v2)
    elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
    if pc < 33:
     if not (t29 is True or t29 is not False and t29 is not U and t29 and t29 == t29):
      break
     pc = 33; t33 = v2.props[K16] if type(v2) is JSObject and K16 in v2.props else get_member(vm, v2, K16)
    elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
    if pc < 34:
     pc = 34; t34 = o_SetHas(vm, this, t33)
    elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
    if pc <= 41:
     if 41 <= pc <= 41 or pc < 41 and ((not (t34 is True or t34 is not False and t34 is not U and t34 and t34 == t34))):
      if pc < 41:
       t38 = vm.prelude_function(PROGRAM, 6)
       pc = 41; t41 = t38.code(vm, t38, U, v2) if type(t38) is JSFunction else call(vm, t38, U, v2)
      elif pc == 41: t41 = value if kind == 0 else abrupt(kind, value)
      return False
    pc = 24
  return True
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r13(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, t11, t26, t28, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireSet(vm, this, K26)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   t5 = vm.prelude_function(PROGRAM, 3)
   pc = 8; t8 = t5.code(vm, t5, U, v0) if type(t5) is JSFunction else call(vm, t5, U, v0)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v1 = t8
   pc = 11; t11 = o_SetSize(vm, this)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   pc = 13; t13 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   pc = 16; t16 = t11 <= t13 if type(t11) is float and type(t13) is float else compare(vm, "<=", t11, t13)
  elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc <= 32:
   if 19 <= pc <= 32 or pc < 19 and (t16):
    if pc < 19:
     pc = 19; t19 = o_SetCursor(vm, this)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 21:
     v3 = t19
    if pc <= 32:
     while True:
      if pc < 21:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 21; refuel(vm)
      elif pc == 21: value if kind == 0 else abrupt(kind, value)
      if pc < 23:
       pc = 23; t23 = o_CursorNext(vm, v3)
      elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
      if pc < 26:
       if not (t23 is True or t23 is not False and t23 is not U and t23 and t23 == t23):
        break
       pc = 26; t26 = v1.props[K8] if type(v1) is JSObject and K8 in v1.props else get_member(vm, v1, K8)
      elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
      if pc < 28:
       pc = 28; t28 = v1.props[K12] if type(v1) is JSObject and K12 in v1.props else get_member(vm, v1, K12)
      elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
      if pc < 30:
       pc = 30; t30 = o_CursorKey(vm, v3)
      elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
      if pc < 32:
       pc = 32; t32 = t26.code(vm, t26, t28, t30) if type(t26) is JSFunction else call(vm, t26, t28, t30)
      elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
      if t32 is True or t32 is not False and t32 is not U and t32 and t32 == t32:
       return False
      pc = 20
    return True
  if pc < 41:
   t38 = vm.prelude_function(PROGRAM, 4)
   pc = 41; t41 = t38.code(vm, t38, U, v1) if type(t38) is JSFunction else call(vm, t38, U, v1)
  elif pc == 41: t41 = value if kind == 0 else abrupt(kind, value)
  if pc < 43:
   v2 = t41
  if pc <= 57:
   while True:
    if pc < 43:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 43; refuel(vm)
    elif pc == 43: value if kind == 0 else abrupt(kind, value)
    if pc < 47:
     t44 = vm.prelude_function(PROGRAM, 5)
     pc = 47; t47 = t44.code(vm, t44, U, v2) if type(t44) is JSFunction else call(vm, t44, U, v2)
    elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
    if pc < 51:
     if not (t47 is True or t47 is not False and t47 is not U and t47 and t47 == t47):
      break
     pc = 51; t51 = v2.props[K16] if type(v2) is JSObject and K16 in v2.props else get_member(vm, v2, K16)
    elif pc == 51: t51 = value if kind == 0 else abrupt(kind, value)
    if pc < 52:
     pc = 52; t52 = o_SetHas(vm, this, t51)
    elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
    if pc <= 57:
     if 57 <= pc <= 57 or pc < 57 and (t52 is True or t52 is not False and t52 is not U and t52 and t52 == t52):
      if pc < 57:
       t54 = vm.prelude_function(PROGRAM, 6)
       pc = 57; t57 = t54.code(vm, t54, U, v2) if type(t54) is JSFunction else call(vm, t54, U, v2)
      elif pc == 57: t57 = value if kind == 0 else abrupt(kind, value)
      return False
    pc = 42
  return True
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
