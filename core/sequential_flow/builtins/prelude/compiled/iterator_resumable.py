# Generated from iterator.js by `make prelude`. Do not edit.
from .iterator import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, e0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  e0 = [None, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U]
  v0 = U
  v1 = U
  v2 = U
  v3 = U
  v4 = U
  v5 = U
  v6 = U
  v7 = U
  v8 = U
  v9 = U
  v10 = U
  v11 = U
  v12 = U
  v13 = U
  v14 = U
  v15 = U
  v16 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r1(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc <= 21:
   t2 = EMPTY
   try:
    if pc < 4:
     pc = 4; t4 = v0.props[K0] if type(v0) is JSObject and K0 in v0.props else get_member(vm, v0, K0)
    elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
    if pc < 21:
     v1 = t4
     t11 = (v1 is not U)
     if t11:
      t11 = (v1 is not None)
    if pc <= 21:
     if 21 <= pc <= 21 or pc < 21 and (t11):
      if pc < 21:
       pc = 21; t21 = v1.code(vm, v1, v0) if type(v1) is JSFunction else call(vm, v1, v0)
      elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
   except Throw as thrown: t2 = thrown.value
  if t2 is not EMPTY:
   pass
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r2(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_GetMethod(vm, v0, K0)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   v1 = t4
   t11 = (v1 is not U)
  if pc <= 16:
   if 15 <= pc <= 16 or pc < 15 and (t11):
    if pc < 15:
     pc = 15; t15 = v1.code(vm, v1, v0) if type(v1) is JSFunction else call(vm, v1, v0)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    if pc < 16:
     pc = 16; t16 = o_IsObject(vm, t15)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
    t11 = (not (t16))
  if pc <= 21:
   if 21 <= pc <= 21 or pc < 21 and (t11):
    if pc < 21:
     pc = 21; t21 = o_ThrowTypeError(vm, K1)
    elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_IsObject(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 11 <= pc <= 16 or pc < 11 and ((not (t3))):
    if pc < 11:
     pc = 11; t11 = add(vm, K2, v1)
    elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
    if pc < 15:
     pc = 15; t15 = add(vm, t11, K3)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    if pc < 16:
     pc = 16; t16 = o_ThrowTypeError(vm, t15)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r4(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_IsCallable(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc <= 12:
   if 10 <= pc <= 12 or pc < 10 and ((not (t3))):
    if pc < 10:
     t7 = vm.prelude_function(PROGRAM, 1)
     pc = 10; t10 = t7.code(vm, t7, U, v1) if type(t7) is JSFunction else call(vm, t7, U, v1)
    elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
    if pc < 12:
     pc = 12; t12 = o_ThrowNotCallable(vm, v0)
    elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r5(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, t3, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = v0.props[K4] if type(v0) is JSObject and K4 in v0.props else get_member(vm, v0, K4)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   pc = 5; t5 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
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
     pc = 15; t15 = o_ThrowTypeError(vm, K1)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   pc = 17; t17 = v1.props[K6] if type(v1) is JSObject and K6 in v1.props else get_member(vm, v1, K6)
  elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
  if pc <= 23:
   if 23 <= pc <= 23 or pc < 23 and (t17 is True or t17 is not False and t17 is not U and t17 and t17 == t17):
    if pc < 23:
     if type(v0) is JSObject and K7 in v0.props: v0.props[K7] = True
     else: pc = 23; set_member(vm, v0, K7, True, True)
    elif pc == 23: value if kind == 0 else abrupt(kind, value)
    return U
  if pc < 27:
   pc = 27; t27 = v1.props[K8] if type(v1) is JSObject and K8 in v1.props else get_member(vm, v1, K8)
  elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
  return t27
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r6(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, t3, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t3 = v0
   pc = 5; t5 = v0.props[K4] if type(v0) is JSObject and K4 in v0.props else get_member(vm, v0, K4)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  t7 = JSObject(); t7.props = {K5: t3, K4: t5, K7: False}; t7.proto = vm.object_prototype; t7.ext = None; vm.allocated += 340
  return t7
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r7(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, t3, t6, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   t3 = v0
   t6 = v1
   pc = 8; t8 = v1.props[K4] if type(v1) is JSObject and K4 in v1.props else get_member(vm, v1, K4)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   t10 = v2
   t15 = JSObject(); t15.props = {K9: t3, K11: K10, K5: t6, K4: t8, K12: t10, K13: 0.0, K7: False, K14: U, K15: U}; t15.proto = vm.object_prototype; t15.ext = None; vm.allocated += 700
   pc = 16; t16 = o_IteratorHelper(vm, t15)
  elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  return t16
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r8(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.prelude_function(PROGRAM, 3)
   pc = 6; t6 = t2.code(vm, t2, U, this, K16) if type(t2) is JSFunction else call(vm, t2, U, this, K16)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   t7 = vm.prelude_function(PROGRAM, 4)
   pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   t12 = vm.prelude_function(PROGRAM, 7)
   pc = 17; t17 = t12.code(vm, t12, U, K16, this, v0) if type(t12) is JSFunction else call(vm, t12, U, K16, this, v0)
  elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
  return t17
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r9(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.prelude_function(PROGRAM, 3)
   pc = 6; t6 = t2.code(vm, t2, U, this, K17) if type(t2) is JSFunction else call(vm, t2, U, this, K17)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   t7 = vm.prelude_function(PROGRAM, 4)
   pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   t12 = vm.prelude_function(PROGRAM, 7)
   pc = 17; t17 = t12.code(vm, t12, U, K17, this, v0) if type(t12) is JSFunction else call(vm, t12, U, K17, this, v0)
  elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
  return t17
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r10(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.prelude_function(PROGRAM, 3)
   pc = 6; t6 = t2.code(vm, t2, U, this, K18) if type(t2) is JSFunction else call(vm, t2, U, this, K18)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   t7 = vm.prelude_function(PROGRAM, 4)
   pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   t12 = vm.prelude_function(PROGRAM, 7)
   pc = 17; t17 = t12.code(vm, t12, U, K18, this, v0) if type(t12) is JSFunction else call(vm, t12, U, K18, this, v0)
  elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
  return t17
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r11(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   v2 = U
  if pc <= 4:
   t2 = EMPTY
   try:
    if pc < 4:
     pc = 4; t4 = o_ToNumber(vm, v1)
    elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
    v2 = t4
   except Throw as thrown: t2 = thrown.value
  if pc <= 10:
   if 10 <= pc <= 10 or pc < 10 and (t2 is not EMPTY):
    if pc < 10:
     v3 = t2
     t7 = vm.prelude_function(PROGRAM, 1)
     pc = 10; t10 = t7.code(vm, t7, U, v0) if type(t7) is JSFunction else call(vm, t7, U, v0)
    elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
    pc = 12; vm.fuel -= 5; raise Throw(v3)
  if pc <= 39:
   if 20 <= pc <= 39 or pc < 20 and ((type(v2) is type(v2) and v2 == v2)):
    if pc < 20:
     pc = 20; t20 = o_ToIntegerOrInfinity(vm, v2)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    if pc < 27:
     v2 = t20
     pc = 27; t27 = v2 >= 0.0 if type(v2) is float else compare(vm, ">=", v2, 0.0)
    elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
    if pc < 33:
     t28 = t27
    if pc <= 39:
     if 33 <= pc <= 39 or pc < 33 and (t28):
      if pc < 33:
       pc = 33; t33 = v2 <= 9007199254740991.0 if type(v2) is float else compare(vm, "<=", v2, 9007199254740991.0)
      elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
      if pc < 39:
       t34 = t33
      if pc <= 39:
       if 39 <= pc <= 39 or pc < 39 and (not (t34)):
        if pc < 39:
         pc = 39; t39 = (v2 - v2) if type(v2) is float and type(v2) is float else subtract(vm, v2, v2)
        elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
        t34 = (not (type(t39) is float and t39 == 0.0))
      t28 = t34
    if t28:
     return v2
  if pc < 50:
   t47 = vm.prelude_function(PROGRAM, 1)
   pc = 50; t50 = t47.code(vm, t47, U, v0) if type(t47) is JSFunction else call(vm, t47, U, v0)
  elif pc == 50: t50 = value if kind == 0 else abrupt(kind, value)
  if pc < 52:
   pc = 52; t52 = o_Display(vm, v1)
  elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
  if pc < 56:
   pc = 56; t56 = add(vm, t52, K20)
  elif pc == 56: t56 = value if kind == 0 else abrupt(kind, value)
  if pc < 57:
   pc = 57; t57 = o_ThrowRangeError(vm, t56)
  elif pc == 57: t57 = value if kind == 0 else abrupt(kind, value)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r12(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.prelude_function(PROGRAM, 3)
   pc = 6; t6 = t2.code(vm, t2, U, this, K21) if type(t2) is JSFunction else call(vm, t2, U, this, K21)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   t7 = vm.prelude_function(PROGRAM, 11)
   pc = 11; t11 = t7.code(vm, t7, U, this, v0) if type(t7) is JSFunction else call(vm, t7, U, this, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   v1 = t11
   t13 = vm.prelude_function(PROGRAM, 7)
   pc = 18; t18 = t13.code(vm, t13, U, K21, this, v1) if type(t13) is JSFunction else call(vm, t13, U, K21, this, v1)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  return t18
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r13(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.prelude_function(PROGRAM, 3)
   pc = 6; t6 = t2.code(vm, t2, U, this, K22) if type(t2) is JSFunction else call(vm, t2, U, this, K22)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   t7 = vm.prelude_function(PROGRAM, 11)
   pc = 11; t11 = t7.code(vm, t7, U, this, v0) if type(t7) is JSFunction else call(vm, t7, U, this, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   v1 = t11
   t13 = vm.prelude_function(PROGRAM, 7)
   pc = 18; t18 = t13.code(vm, t13, U, K22, this, v1) if type(t13) is JSFunction else call(vm, t13, U, K22, this, v1)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  return t18
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r14(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, t14, t21, t22, t27, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = vm.prelude_function(PROGRAM, 5)
   pc = 5; t5 = t2.code(vm, t2, U, v0) if type(t2) is JSFunction else call(vm, t2, U, v0)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v1 = t5
   pc = 8; t8 = v0.props[K7] if type(v0) is JSObject and K7 in v0.props else get_member(vm, v0, K7)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   if t8 is True or t8 is not False and t8 is not U and t8 and t8 == t8:
    return U
  if pc <= 25:
   t12 = EMPTY
   try:
    if pc < 14:
     pc = 14; t14 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
    if pc < 19:
     pc = 19; t19 = v0.props[K13] if type(v0) is JSObject and K13 in v0.props else get_member(vm, v0, K13)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 21:
     pc = 21; t21 = t19 if type(t19) is float else to_numeric(vm, t19)
    elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
    if pc < 23:
     t22 = t21 + 1.0 if type(t21) is float else increment(t21, +1)
     if type(v0) is JSObject and K13 in v0.props: v0.props[K13] = t22
     else: pc = 23; set_member(vm, v0, K13, t22, True)
    elif pc == 23: value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     pc = 25; t25 = t14.code(vm, t14, U, v1, t21) if type(t14) is JSFunction else call(vm, t14, U, v1, t21)
    elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
    return t25
   except Throw as thrown: t12 = thrown.value
  if pc <= 31:
   if 30 <= pc <= 31 or pc < 30 and (t12 is not EMPTY):
    if pc < 30:
     v2 = t12
     t27 = vm.prelude_function(PROGRAM, 1)
     pc = 30; t30 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
    elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
    if pc < 31:
     pc = 31; t31 = t27.code(vm, t27, U, t30) if type(t27) is JSFunction else call(vm, t27, U, t30)
    elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
    pc = 33; vm.fuel -= 5; raise Throw(v2)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r15(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, t16, t23, t24, t30, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc <= 34:
   while True:
    if pc < 2:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 2; refuel(vm)
    elif pc == 2: value if kind == 0 else abrupt(kind, value)
    if pc < 7:
     t4 = vm.prelude_function(PROGRAM, 5)
     pc = 7; t7 = t4.code(vm, t4, U, v0) if type(t4) is JSFunction else call(vm, t4, U, v0)
    elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
    if pc < 10:
     v1 = t7
     pc = 10; t10 = v0.props[K7] if type(v0) is JSObject and K7 in v0.props else get_member(vm, v0, K7)
    elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
    if pc < 16:
     if t10 is True or t10 is not False and t10 is not U and t10 and t10 == t10:
      return U
     v2 = U
    if pc <= 27:
     t14 = EMPTY
     try:
      if pc < 16:
       pc = 16; t16 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
      elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
      if pc < 21:
       pc = 21; t21 = v0.props[K13] if type(v0) is JSObject and K13 in v0.props else get_member(vm, v0, K13)
      elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
      if pc < 23:
       pc = 23; t23 = t21 if type(t21) is float else to_numeric(vm, t21)
      elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
      if pc < 25:
       t24 = t23 + 1.0 if type(t23) is float else increment(t23, +1)
       if type(v0) is JSObject and K13 in v0.props: v0.props[K13] = t24
       else: pc = 25; set_member(vm, v0, K13, t24, True)
      elif pc == 25: value if kind == 0 else abrupt(kind, value)
      if pc < 27:
       pc = 27; t27 = t16.code(vm, t16, U, v1, t23) if type(t16) is JSFunction else call(vm, t16, U, v1, t23)
      elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
      v2 = t27
     except Throw as thrown: t14 = thrown.value
    if pc <= 34:
     if 33 <= pc <= 34 or pc < 33 and (t14 is not EMPTY):
      if pc < 33:
       v3 = t14
       t30 = vm.prelude_function(PROGRAM, 1)
       pc = 33; t33 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
      elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
      if pc < 34:
       pc = 34; t34 = t30.code(vm, t30, U, t33) if type(t30) is JSFunction else call(vm, t30, U, t33)
      elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
      pc = 36; vm.fuel -= 5; raise Throw(v3)
    if v2 is True or v2 is not False and v2 is not U and v2 and v2 == v2:
     return v1
    pc = 1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r16(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, t16, t29, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   v1 = t3
  if pc <= 20:
   if 15 <= pc <= 20 or pc < 15 and ((type(v1) is float and v1 == 0.0)):
    if pc < 15:
     if type(v0) is JSObject and K7 in v0.props: v0.props[K7] = True
     else: pc = 15; set_member(vm, v0, K7, True, True)
    elif pc == 15: value if kind == 0 else abrupt(kind, value)
    if pc < 19:
     t16 = vm.prelude_function(PROGRAM, 2)
     pc = 19; t19 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     pc = 20; t20 = t16.code(vm, t16, U, t19) if type(t16) is JSFunction else call(vm, t16, U, t19)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    return U
  if pc < 29:
   pc = 29; t29 = (v1 - 1.0) if type(v1) is float else subtract(vm, v1, 1.0)
  elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
  if pc < 31:
   if type(v0) is JSObject and K12 in v0.props: v0.props[K12] = t29
   else: pc = 31; set_member(vm, v0, K12, t29, True)
  elif pc == 31: value if kind == 0 else abrupt(kind, value)
  if pc < 35:
   t32 = vm.prelude_function(PROGRAM, 5)
   pc = 35; t35 = t32.code(vm, t32, U, v0) if type(t32) is JSFunction else call(vm, t32, U, v0)
  elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
  return t35
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r17(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, t14, t15, t18, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc <= 38:
   while True:
    if pc < 2:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 2; refuel(vm)
    elif pc == 2: value if kind == 0 else abrupt(kind, value)
    if pc < 4:
     pc = 4; t4 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
    elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
    if pc < 8:
     pc = 8; t8 = t4 > 0.0 if type(t4) is float else compare(vm, ">", t4, 0.0)
    elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
    if pc < 12:
     if not (t8):
      break
     pc = 12; t12 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
    elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
    if pc < 14:
     pc = 14; t14 = t12 if type(t12) is float else to_numeric(vm, t12)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
    if pc < 16:
     t15 = t14 + -1.0 if type(t14) is float else increment(t14, -1)
     if type(v0) is JSObject and K12 in v0.props: v0.props[K12] = t15
     else: pc = 16; set_member(vm, v0, K12, t15, True)
    elif pc == 16: value if kind == 0 else abrupt(kind, value)
    if pc < 18:
     pc = 18; t18 = v0.props[K4] if type(v0) is JSObject and K4 in v0.props else get_member(vm, v0, K4)
    elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     pc = 20; t20 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    if pc < 22:
     pc = 22; t22 = t18.code(vm, t18, t20) if type(t18) is JSFunction else call(vm, t18, t20)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     v1 = t22
     pc = 25; t25 = o_IsObject(vm, v1)
    elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
    if pc <= 30:
     if 30 <= pc <= 30 or pc < 30 and ((not (t25))):
      if pc < 30:
       pc = 30; t30 = o_ThrowTypeError(vm, K1)
      elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
    if pc < 32:
     pc = 32; t32 = v1.props[K6] if type(v1) is JSObject and K6 in v1.props else get_member(vm, v1, K6)
    elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
    if pc <= 38:
     if 38 <= pc <= 38 or pc < 38 and (t32 is True or t32 is not False and t32 is not U and t32 and t32 == t32):
      if pc < 38:
       if type(v0) is JSObject and K7 in v0.props: v0.props[K7] = True
       else: pc = 38; set_member(vm, v0, K7, True, True)
      elif pc == 38: value if kind == 0 else abrupt(kind, value)
      return U
    pc = 1
  if pc < 44:
   t41 = vm.prelude_function(PROGRAM, 5)
   pc = 44; t44 = t41.code(vm, t41, U, v0) if type(t41) is JSFunction else call(vm, t41, U, v0)
  elif pc == 44: t44 = value if kind == 0 else abrupt(kind, value)
  return t44
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r18(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, t23, t30, t31, t45, t51, t54, t63, t84, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc <= 95:
   while True:
    if pc < 2:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 2; refuel(vm)
    elif pc == 2: value if kind == 0 else abrupt(kind, value)
    if pc < 5:
     pc = 5; t5 = v0.props[K14] if type(v0) is JSObject and K14 in v0.props else get_member(vm, v0, K14)
    elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
    if pc <= 58:
     if 14 <= pc <= 58 or pc < 14 and ((t5 is U)):
      if pc < 14:
       t11 = vm.prelude_function(PROGRAM, 5)
       pc = 14; t14 = t11.code(vm, t11, U, v0) if type(t11) is JSFunction else call(vm, t11, U, v0)
      elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
      if pc < 17:
       v1 = t14
       pc = 17; t17 = v0.props[K7] if type(v0) is JSObject and K7 in v0.props else get_member(vm, v0, K7)
      elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
      if pc < 23:
       if t17 is True or t17 is not False and t17 is not U and t17 and t17 == t17:
        return U
      if pc <= 53:
       t21 = EMPTY
       try:
        if pc < 23:
         pc = 23; t23 = v0.props[K12] if type(v0) is JSObject and K12 in v0.props else get_member(vm, v0, K12)
        elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
        if pc < 28:
         pc = 28; t28 = v0.props[K13] if type(v0) is JSObject and K13 in v0.props else get_member(vm, v0, K13)
        elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
        if pc < 30:
         pc = 30; t30 = t28 if type(t28) is float else to_numeric(vm, t28)
        elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
        if pc < 32:
         t31 = t30 + 1.0 if type(t30) is float else increment(t30, +1)
         if type(v0) is JSObject and K13 in v0.props: v0.props[K13] = t31
         else: pc = 32; set_member(vm, v0, K13, t31, True)
        elif pc == 32: value if kind == 0 else abrupt(kind, value)
        if pc < 34:
         pc = 34; t34 = t23.code(vm, t23, U, v1, t30) if type(t23) is JSFunction else call(vm, t23, U, v1, t30)
        elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
        if pc < 40:
         v2 = t34
         t36 = vm.prelude_function(PROGRAM, 28)
         pc = 40; t40 = t36.code(vm, t36, U, v2, False) if type(t36) is JSFunction else call(vm, t36, U, v2, False)
        elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
        if pc < 45:
         v3 = t40
         pc = 45; t45 = v3.props[K4] if type(v3) is JSObject and K4 in v3.props else get_member(vm, v3, K4)
        elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
        if pc < 47:
         if type(v0) is JSObject and K15 in v0.props: v0.props[K15] = t45
         else: pc = 47; set_member(vm, v0, K15, t45, True)
        elif pc == 47: value if kind == 0 else abrupt(kind, value)
        if pc < 51:
         pc = 51; t51 = v3.props[K5] if type(v3) is JSObject and K5 in v3.props else get_member(vm, v3, K5)
        elif pc == 51: t51 = value if kind == 0 else abrupt(kind, value)
        if pc < 53:
         if type(v0) is JSObject and K14 in v0.props: v0.props[K14] = t51
         else: pc = 53; set_member(vm, v0, K14, t51, True)
        elif pc == 53: value if kind == 0 else abrupt(kind, value)
       except Throw as thrown: t21 = thrown.value
      if pc <= 58:
       if 57 <= pc <= 58 or pc < 57 and (t21 is not EMPTY):
        if pc < 57:
         v4 = t21
         t54 = vm.prelude_function(PROGRAM, 1)
         pc = 57; t57 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
        elif pc == 57: t57 = value if kind == 0 else abrupt(kind, value)
        if pc < 58:
         pc = 58; t58 = t54.code(vm, t54, U, t57) if type(t54) is JSFunction else call(vm, t54, U, t57)
        elif pc == 58: t58 = value if kind == 0 else abrupt(kind, value)
        pc = 60; vm.fuel -= 5; raise Throw(v4)
    if pc <= 82:
     t61 = EMPTY
     try:
      if pc < 63:
       pc = 63; t63 = v0.props[K15] if type(v0) is JSObject and K15 in v0.props else get_member(vm, v0, K15)
      elif pc == 63: t63 = value if kind == 0 else abrupt(kind, value)
      if pc < 65:
       pc = 65; t65 = v0.props[K14] if type(v0) is JSObject and K14 in v0.props else get_member(vm, v0, K14)
      elif pc == 65: t65 = value if kind == 0 else abrupt(kind, value)
      if pc < 67:
       pc = 67; t67 = t63.code(vm, t63, t65) if type(t63) is JSFunction else call(vm, t63, t65)
      elif pc == 67: t67 = value if kind == 0 else abrupt(kind, value)
      if pc < 70:
       v5 = t67
       pc = 70; t70 = o_IsObject(vm, v5)
      elif pc == 70: t70 = value if kind == 0 else abrupt(kind, value)
      if pc <= 75:
       if 75 <= pc <= 75 or pc < 75 and ((not (t70))):
        if pc < 75:
         pc = 75; t75 = o_ThrowTypeError(vm, K1)
        elif pc == 75: t75 = value if kind == 0 else abrupt(kind, value)
      if pc < 77:
       pc = 77; t77 = v5.props[K6] if type(v5) is JSObject and K6 in v5.props else get_member(vm, v5, K6)
      elif pc == 77: t77 = value if kind == 0 else abrupt(kind, value)
      if pc <= 82:
       if 82 <= pc <= 82 or pc < 82 and ((not (t77 is True or t77 is not False and t77 is not U and t77 and t77 == t77))):
        if pc < 82:
         pc = 82; t82 = v5.props[K8] if type(v5) is JSObject and K8 in v5.props else get_member(vm, v5, K8)
        elif pc == 82: t82 = value if kind == 0 else abrupt(kind, value)
        return t82
     except Throw as thrown: t61 = thrown.value
    if pc <= 88:
     if 87 <= pc <= 88 or pc < 87 and (t61 is not EMPTY):
      if pc < 87:
       v6 = t61
       t84 = vm.prelude_function(PROGRAM, 1)
       pc = 87; t87 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
      elif pc == 87: t87 = value if kind == 0 else abrupt(kind, value)
      if pc < 88:
       pc = 88; t88 = t84.code(vm, t84, U, t87) if type(t84) is JSFunction else call(vm, t84, U, t87)
      elif pc == 88: t88 = value if kind == 0 else abrupt(kind, value)
      pc = 90; vm.fuel -= 5; raise Throw(v6)
    if pc < 95:
     if type(v0) is JSObject and K14 in v0.props: v0.props[K14] = U
     else: pc = 95; set_member(vm, v0, K14, U, True)
    elif pc == 95: value if kind == 0 else abrupt(kind, value)
    pc = 1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r19(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, t5, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = v0.props[K9] if type(v0) is JSObject and K9 in v0.props else get_member(vm, v0, K9)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   t4 = t3
   t5 = -1.0
   if t5 < 0.0:
    if (t4 == K16): t5 = 0.0
   if t5 < 0.0:
    if (t4 == K17): t5 = 1.0
   if t5 < 0.0:
    if (t4 == K21): t5 = 2.0
   if t5 < 0.0:
    if (t4 == K22): t5 = 3.0
   if t5 < 0.0: t5 = 4.0
  if pc <= 37:
   while True:
    if pc <= 17:
     if 17 <= pc <= 17 or pc < 17 and (t5 <= 0.0):
      if pc < 17:
       t14 = vm.prelude_function(PROGRAM, 14)
       pc = 17; t17 = t14.code(vm, t14, U, v0) if type(t14) is JSFunction else call(vm, t14, U, v0)
      elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
      return t17
    if pc <= 22:
     if 22 <= pc <= 22 or pc < 22 and (t5 <= 1.0):
      if pc < 22:
       t19 = vm.prelude_function(PROGRAM, 15)
       pc = 22; t22 = t19.code(vm, t19, U, v0) if type(t19) is JSFunction else call(vm, t19, U, v0)
      elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
      return t22
    if pc <= 27:
     if 27 <= pc <= 27 or pc < 27 and (t5 <= 2.0):
      if pc < 27:
       t24 = vm.prelude_function(PROGRAM, 16)
       pc = 27; t27 = t24.code(vm, t24, U, v0) if type(t24) is JSFunction else call(vm, t24, U, v0)
      elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
      return t27
    if pc <= 32:
     if 32 <= pc <= 32 or pc < 32 and (t5 <= 3.0):
      if pc < 32:
       t29 = vm.prelude_function(PROGRAM, 17)
       pc = 32; t32 = t29.code(vm, t29, U, v0) if type(t29) is JSFunction else call(vm, t29, U, v0)
      elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
      return t32
    if pc <= 37:
     if 37 <= pc <= 37 or pc < 37 and (t5 <= 4.0):
      if pc < 37:
       t34 = vm.prelude_function(PROGRAM, 18)
       pc = 37; t37 = t34.code(vm, t34, U, v0) if type(t34) is JSFunction else call(vm, t34, U, v0)
      elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
      return t37
    break
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r20(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_HelperRecord(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = t3
   pc = 6; t6 = v0.props[K11] if type(v0) is JSObject and K11 in v0.props else get_member(vm, v0, K11)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc <= 13:
   if 13 <= pc <= 13 or pc < 13 and ((t6 == K24)):
    if pc < 13:
     pc = 13; t13 = o_ThrowTypeError(vm, K25)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   pc = 15; t15 = v0.props[K11] if type(v0) is JSObject and K11 in v0.props else get_member(vm, v0, K11)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 29:
   if (t15 == K6):
    t23 = JSObject(); t23.props = {K8: U, K6: True}; t23.proto = vm.object_prototype; t23.ext = None; vm.allocated += 280
    return t23
   if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K24
   else: pc = 29; set_member(vm, v0, K11, K24, True)
  elif pc == 29: value if kind == 0 else abrupt(kind, value)
  if pc < 34:
   v1 = U
  if pc <= 34:
   t30 = EMPTY
   try:
    if pc < 34:
     t31 = vm.prelude_function(PROGRAM, 19)
     pc = 34; t34 = t31.code(vm, t31, U, v0) if type(t31) is JSFunction else call(vm, t31, U, v0)
    elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
    v1 = t34
   except Throw as thrown: t30 = thrown.value
  if pc <= 41:
   if 41 <= pc <= 41 or pc < 41 and (t30 is not EMPTY):
    if pc < 41:
     v2 = t30
     if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K6
     else: pc = 41; set_member(vm, v0, K11, K6, True)
    elif pc == 41: value if kind == 0 else abrupt(kind, value)
    pc = 43; vm.fuel -= 5; raise Throw(v2)
  if pc < 45:
   pc = 45; t45 = v0.props[K7] if type(v0) is JSObject and K7 in v0.props else get_member(vm, v0, K7)
  elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
  if pc <= 51:
   if 51 <= pc <= 51 or pc < 51 and (t45 is True or t45 is not False and t45 is not U and t45 and t45 == t45):
    if pc < 51:
     if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K6
     else: pc = 51; set_member(vm, v0, K11, K6, True)
    elif pc == 51: value if kind == 0 else abrupt(kind, value)
    t54 = JSObject(); t54.props = {K8: U, K6: True}; t54.proto = vm.object_prototype; t54.ext = None; vm.allocated += 280
    return t54
  if pc < 60:
   if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K26
   else: pc = 60; set_member(vm, v0, K11, K26, True)
  elif pc == 60: value if kind == 0 else abrupt(kind, value)
  t62 = v1
  t64 = JSObject(); t64.props = {K8: t62, K6: False}; t64.proto = vm.object_prototype; t64.ext = None; vm.allocated += 280
  return t64
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r21(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, t26, t54, t59, t66, t43, t44, t45, = values
 try:
  j = 0.0; rv = U
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_HelperRecord(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = t3
   pc = 6; t6 = v0.props[K11] if type(v0) is JSObject and K11 in v0.props else get_member(vm, v0, K11)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc <= 13:
   if 13 <= pc <= 13 or pc < 13 and ((t6 == K24)):
    if pc < 13:
     pc = 13; t13 = o_ThrowTypeError(vm, K25)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   pc = 15; t15 = v0.props[K11] if type(v0) is JSObject and K11 in v0.props else get_member(vm, v0, K11)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc <= 75:
   if 25 <= pc <= 30 or pc < 25 and ((t15 == K10)):
    if pc < 25:
     if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K6
     else: pc = 25; set_member(vm, v0, K11, K6, True)
    elif pc == 25: value if kind == 0 else abrupt(kind, value)
    if pc < 29:
     t26 = vm.prelude_function(PROGRAM, 2)
     pc = 29; t29 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
    elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
    if pc < 30:
     pc = 30; t30 = t26.code(vm, t26, U, t29) if type(t26) is JSFunction else call(vm, t26, U, t29)
    elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
   else:
    if pc < 32:
     pc = 32; t32 = v0.props[K11] if type(v0) is JSObject and K11 in v0.props else get_member(vm, v0, K11)
    elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
    if pc <= 75:
     if 42 <= pc <= 75 or pc < 42 and ((t32 == K26)):
      if pc < 42:
       if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K24
       else: pc = 42; set_member(vm, v0, K11, K24, True)
      elif pc == 42: value if kind == 0 else abrupt(kind, value)
      if pc <= 70:
       while True:
        if pc <= 70:
         t43 = EMPTY
         try:
          if pc < 47:
           pc = 47; t47 = v0.props[K14] if type(v0) is JSObject and K14 in v0.props else get_member(vm, v0, K14)
          elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
          if pc <= 63:
           if 57 <= pc <= 63 or pc < 57 and ((t47 is not U)):
            if pc <= 58:
             t53 = EMPTY
             try:
              if pc < 57:
               t54 = vm.prelude_function(PROGRAM, 2)
               pc = 57; t57 = v0.props[K14] if type(v0) is JSObject and K14 in v0.props else get_member(vm, v0, K14)
              elif pc == 57: t57 = value if kind == 0 else abrupt(kind, value)
              if pc < 58:
               pc = 58; t58 = t54.code(vm, t54, U, t57) if type(t54) is JSFunction else call(vm, t54, U, t57)
              elif pc == 58: t58 = value if kind == 0 else abrupt(kind, value)
             except Throw as thrown: t53 = thrown.value
            if pc <= 63:
             if 62 <= pc <= 63 or pc < 62 and (t53 is not EMPTY):
              if pc < 62:
               v1 = t53
               t59 = vm.prelude_function(PROGRAM, 1)
               pc = 62; t62 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
              elif pc == 62: t62 = value if kind == 0 else abrupt(kind, value)
              if pc < 63:
               pc = 63; t63 = t59.code(vm, t59, U, t62) if type(t59) is JSFunction else call(vm, t59, U, t62)
              elif pc == 63: t63 = value if kind == 0 else abrupt(kind, value)
              pc = 65; vm.fuel -= 5; raise Throw(v1)
          if pc < 69:
           t66 = vm.prelude_function(PROGRAM, 2)
           pc = 69; t69 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
          elif pc == 69: t69 = value if kind == 0 else abrupt(kind, value)
          if pc < 70:
           pc = 70; t70 = t66.code(vm, t66, U, t69) if type(t66) is JSFunction else call(vm, t66, U, t69)
          elif pc == 70: t70 = value if kind == 0 else abrupt(kind, value)
         except Throw as thrown: t43 = thrown.value
        break
      if pc < 75:
       t44 = j; t45 = rv; j = 0.0; rv = U
       if type(v0) is JSObject and K11 in v0.props: v0.props[K11] = K6
       else: pc = 75; set_member(vm, v0, K11, K6, True)
      elif pc == 75: value if kind == 0 else abrupt(kind, value)
      if t43 is not EMPTY: raise Throw(t43)
  t78 = JSObject(); t78.props = {K8: U, K6: True}; t78.proto = vm.object_prototype; t78.ext = None; vm.allocated += 280
  return t78
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r22(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, t36, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.prelude_function(PROGRAM, 3)
   pc = 6; t6 = t2.code(vm, t2, U, this, K27) if type(t2) is JSFunction else call(vm, t2, U, this, K27)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   t7 = vm.prelude_function(PROGRAM, 4)
   pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   t12 = vm.prelude_function(PROGRAM, 6)
   pc = 15; t15 = t12.code(vm, t12, U, this) if type(t12) is JSFunction else call(vm, t12, U, this)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   v1 = t15
   v2 = 0.0
  if pc <= 40:
   while True:
    if pc < 19:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 19; refuel(vm)
    elif pc == 19: value if kind == 0 else abrupt(kind, value)
    if pc < 23:
     t20 = vm.prelude_function(PROGRAM, 5)
     pc = 23; t23 = t20.code(vm, t20, U, v1) if type(t20) is JSFunction else call(vm, t20, U, v1)
    elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     v3 = t23
     pc = 26; t26 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc < 35:
     if t26 is True or t26 is not False and t26 is not U and t26 and t26 == t26:
      return U
    if pc <= 35:
     t29 = EMPTY
     try:
      if pc < 35:
       pc = 35; t35 = v0.code(vm, v0, U, v3, v2) if type(v0) is JSFunction else call(vm, v0, U, v3, v2)
      elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
     except Throw as thrown: t29 = thrown.value
    if pc <= 40:
     if 39 <= pc <= 40 or pc < 39 and (t29 is not EMPTY):
      if pc < 39:
       v4 = t29
       t36 = vm.prelude_function(PROGRAM, 1)
       pc = 39; t39 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
      elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
      if pc < 40:
       pc = 40; t40 = t36.code(vm, t36, U, t39) if type(t36) is JSFunction else call(vm, t36, U, t39)
      elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
      pc = 42; vm.fuel -= 5; raise Throw(v4)
    v2 = v2 + 1.0
    pc = 18
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r23(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t39, t48, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.prelude_function(PROGRAM, 3)
   pc = 6; t6 = t2.code(vm, t2, U, this, K28) if type(t2) is JSFunction else call(vm, t2, U, this, K28)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   t7 = vm.prelude_function(PROGRAM, 4)
   pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   t12 = vm.prelude_function(PROGRAM, 6)
   pc = 15; t15 = t12.code(vm, t12, U, this) if type(t12) is JSFunction else call(vm, t12, U, this)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   v1 = t15
   v2 = 0.0
  if pc <= 52:
   while True:
    if pc < 19:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 19; refuel(vm)
    elif pc == 19: value if kind == 0 else abrupt(kind, value)
    if pc < 23:
     t20 = vm.prelude_function(PROGRAM, 5)
     pc = 23; t23 = t20.code(vm, t20, U, v1) if type(t20) is JSFunction else call(vm, t20, U, v1)
    elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     v3 = t23
     pc = 26; t26 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc < 36:
     if t26 is True or t26 is not False and t26 is not U and t26 and t26 == t26:
      return False
     v4 = U
    if pc <= 36:
     t30 = EMPTY
     try:
      if pc < 36:
       pc = 36; t36 = v0.code(vm, v0, U, v3, v2) if type(v0) is JSFunction else call(vm, v0, U, v3, v2)
      elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
      v4 = t36
     except Throw as thrown: t30 = thrown.value
    if pc <= 43:
     if 42 <= pc <= 43 or pc < 42 and (t30 is not EMPTY):
      if pc < 42:
       v5 = t30
       t39 = vm.prelude_function(PROGRAM, 1)
       pc = 42; t42 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
      elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
      if pc < 43:
       pc = 43; t43 = t39.code(vm, t39, U, t42) if type(t39) is JSFunction else call(vm, t39, U, t42)
      elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
      pc = 45; vm.fuel -= 5; raise Throw(v5)
    if pc <= 52:
     if 51 <= pc <= 52 or pc < 51 and (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4):
      if pc < 51:
       t48 = vm.prelude_function(PROGRAM, 2)
       pc = 51; t51 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
      elif pc == 51: t51 = value if kind == 0 else abrupt(kind, value)
      if pc < 52:
       pc = 52; t52 = t48.code(vm, t48, U, t51) if type(t48) is JSFunction else call(vm, t48, U, t51)
      elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
      return True
    v2 = v2 + 1.0
    pc = 18
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r24(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t39, t50, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.prelude_function(PROGRAM, 3)
   pc = 6; t6 = t2.code(vm, t2, U, this, K30) if type(t2) is JSFunction else call(vm, t2, U, this, K30)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   t7 = vm.prelude_function(PROGRAM, 4)
   pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   t12 = vm.prelude_function(PROGRAM, 6)
   pc = 15; t15 = t12.code(vm, t12, U, this) if type(t12) is JSFunction else call(vm, t12, U, this)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   v1 = t15
   v2 = 0.0
  if pc <= 54:
   while True:
    if pc < 19:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 19; refuel(vm)
    elif pc == 19: value if kind == 0 else abrupt(kind, value)
    if pc < 23:
     t20 = vm.prelude_function(PROGRAM, 5)
     pc = 23; t23 = t20.code(vm, t20, U, v1) if type(t20) is JSFunction else call(vm, t20, U, v1)
    elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     v3 = t23
     pc = 26; t26 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc < 36:
     if t26 is True or t26 is not False and t26 is not U and t26 and t26 == t26:
      return True
     v4 = U
    if pc <= 36:
     t30 = EMPTY
     try:
      if pc < 36:
       pc = 36; t36 = v0.code(vm, v0, U, v3, v2) if type(v0) is JSFunction else call(vm, v0, U, v3, v2)
      elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
      v4 = t36
     except Throw as thrown: t30 = thrown.value
    if pc <= 43:
     if 42 <= pc <= 43 or pc < 42 and (t30 is not EMPTY):
      if pc < 42:
       v5 = t30
       t39 = vm.prelude_function(PROGRAM, 1)
       pc = 42; t42 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
      elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
      if pc < 43:
       pc = 43; t43 = t39.code(vm, t39, U, t42) if type(t39) is JSFunction else call(vm, t39, U, t42)
      elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
      pc = 45; vm.fuel -= 5; raise Throw(v5)
    if pc <= 54:
     if 53 <= pc <= 54 or pc < 53 and ((not (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4))):
      if pc < 53:
       t50 = vm.prelude_function(PROGRAM, 2)
       pc = 53; t53 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
      elif pc == 53: t53 = value if kind == 0 else abrupt(kind, value)
      if pc < 54:
       pc = 54; t54 = t50.code(vm, t50, U, t53) if type(t50) is JSFunction else call(vm, t50, U, t53)
      elif pc == 54: t54 = value if kind == 0 else abrupt(kind, value)
      return False
    v2 = v2 + 1.0
    pc = 18
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r25(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t39, t48, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.prelude_function(PROGRAM, 3)
   pc = 6; t6 = t2.code(vm, t2, U, this, K31) if type(t2) is JSFunction else call(vm, t2, U, this, K31)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   t7 = vm.prelude_function(PROGRAM, 4)
   pc = 11; t11 = t7.code(vm, t7, U, v0, this) if type(t7) is JSFunction else call(vm, t7, U, v0, this)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   t12 = vm.prelude_function(PROGRAM, 6)
   pc = 15; t15 = t12.code(vm, t12, U, this) if type(t12) is JSFunction else call(vm, t12, U, this)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   v1 = t15
   v2 = 0.0
  if pc <= 52:
   while True:
    if pc < 19:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 19; refuel(vm)
    elif pc == 19: value if kind == 0 else abrupt(kind, value)
    if pc < 23:
     t20 = vm.prelude_function(PROGRAM, 5)
     pc = 23; t23 = t20.code(vm, t20, U, v1) if type(t20) is JSFunction else call(vm, t20, U, v1)
    elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     v3 = t23
     pc = 26; t26 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc < 36:
     if t26 is True or t26 is not False and t26 is not U and t26 and t26 == t26:
      return U
     v4 = U
    if pc <= 36:
     t30 = EMPTY
     try:
      if pc < 36:
       pc = 36; t36 = v0.code(vm, v0, U, v3, v2) if type(v0) is JSFunction else call(vm, v0, U, v3, v2)
      elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
      v4 = t36
     except Throw as thrown: t30 = thrown.value
    if pc <= 43:
     if 42 <= pc <= 43 or pc < 42 and (t30 is not EMPTY):
      if pc < 42:
       v5 = t30
       t39 = vm.prelude_function(PROGRAM, 1)
       pc = 42; t42 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
      elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
      if pc < 43:
       pc = 43; t43 = t39.code(vm, t39, U, t42) if type(t39) is JSFunction else call(vm, t39, U, t42)
      elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
      pc = 45; vm.fuel -= 5; raise Throw(v5)
    if pc <= 52:
     if 51 <= pc <= 52 or pc < 51 and (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4):
      if pc < 51:
       t48 = vm.prelude_function(PROGRAM, 2)
       pc = 51; t51 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
      elif pc == 51: t51 = value if kind == 0 else abrupt(kind, value)
      if pc < 52:
       pc = 52; t52 = t48.code(vm, t48, U, t51) if type(t48) is JSFunction else call(vm, t48, U, t51)
      elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
      return v3
    v2 = v2 + 1.0
    pc = 18
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r26(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, args, t69, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   t2 = args[0] if len(args) > 0 else U
   v0 = t2
   t3 = vm.array(list(args[1:]))
   v1 = t3
   args = None
   t4 = vm.prelude_function(PROGRAM, 3)
   pc = 8; t8 = t4.code(vm, t4, U, this, K32) if type(t4) is JSFunction else call(vm, t4, U, this, K32)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   t9 = vm.prelude_function(PROGRAM, 4)
   pc = 13; t13 = t9.code(vm, t9, U, v0, this) if type(t9) is JSFunction else call(vm, t9, U, v0, this)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   t14 = vm.prelude_function(PROGRAM, 6)
   pc = 17; t17 = t14.code(vm, t14, U, this) if type(t14) is JSFunction else call(vm, t14, U, this)
  elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
  if pc < 22:
   v2 = t17
   v3 = U
   v4 = 0.0
   pc = 22; t22 = len(v1.items) + 0.0 if type(v1) is JSArray else len(v1) + 0.0 if type(v1) is str else get_member(vm, v1, K33)
  elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   pc = 26; t26 = t22 > 0.0 if type(t22) is float else compare(vm, ">", t22, 0.0)
  elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
  if pc <= 44:
   if 31 <= pc <= 31 or pc < 31 and (t26):
    if pc < 31:
     pc = 31; t31 = x if type(v1) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, 0.0)
    elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
    v3 = t31
   else:
    if pc < 37:
     t34 = vm.prelude_function(PROGRAM, 5)
     pc = 37; t37 = t34.code(vm, t34, U, v2) if type(t34) is JSFunction else call(vm, t34, U, v2)
    elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
    if pc < 41:
     v3 = t37
     pc = 41; t41 = v2.props[K7] if type(v2) is JSObject and K7 in v2.props else get_member(vm, v2, K7)
    elif pc == 41: t41 = value if kind == 0 else abrupt(kind, value)
    if pc <= 44:
     if 44 <= pc <= 44 or pc < 44 and (t41 is True or t41 is not False and t41 is not U and t41 and t41 == t41):
      if pc < 44:
       pc = 44; t44 = o_ThrowTypeError(vm, K35)
      elif pc == 44: t44 = value if kind == 0 else abrupt(kind, value)
    v4 = 1.0
  if pc <= 73:
   while True:
    if pc < 48:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 48; refuel(vm)
    elif pc == 48: value if kind == 0 else abrupt(kind, value)
    if pc < 52:
     t49 = vm.prelude_function(PROGRAM, 5)
     pc = 52; t52 = t49.code(vm, t49, U, v2) if type(t49) is JSFunction else call(vm, t49, U, v2)
    elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
    if pc < 55:
     v5 = t52
     pc = 55; t55 = v2.props[K7] if type(v2) is JSObject and K7 in v2.props else get_member(vm, v2, K7)
    elif pc == 55: t55 = value if kind == 0 else abrupt(kind, value)
    if pc < 66:
     if t55 is True or t55 is not False and t55 is not U and t55 and t55 == t55:
      return v3
    if pc <= 66:
     t59 = EMPTY
     try:
      if pc < 66:
       pc = 66; t66 = v0.code(vm, v0, U, v3, v5, v4) if type(v0) is JSFunction else call(vm, v0, U, v3, v5, v4)
      elif pc == 66: t66 = value if kind == 0 else abrupt(kind, value)
      v3 = t66
     except Throw as thrown: t59 = thrown.value
    if pc <= 73:
     if 72 <= pc <= 73 or pc < 72 and (t59 is not EMPTY):
      if pc < 72:
       v6 = t59
       t69 = vm.prelude_function(PROGRAM, 1)
       pc = 72; t72 = v2.props[K5] if type(v2) is JSObject and K5 in v2.props else get_member(vm, v2, K5)
      elif pc == 72: t72 = value if kind == 0 else abrupt(kind, value)
      if pc < 73:
       pc = 73; t73 = t69.code(vm, t69, U, t72) if type(t69) is JSFunction else call(vm, t69, U, t72)
      elif pc == 73: t73 = value if kind == 0 else abrupt(kind, value)
      pc = 75; vm.fuel -= 5; raise Throw(v6)
    v4 = v4 + 1.0
    pc = 47
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r27(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.prelude_function(PROGRAM, 3)
   pc = 6; t6 = t2.code(vm, t2, U, this, K36) if type(t2) is JSFunction else call(vm, t2, U, this, K36)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   t7 = vm.prelude_function(PROGRAM, 6)
   pc = 10; t10 = t7.code(vm, t7, U, this) if type(t7) is JSFunction else call(vm, t7, U, this)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   v0 = t10
   t12 = JSArray(); t12.props = {}; t12.proto = vm.array_prototype; t12.ext = None; t12.items = []; vm.allocated += 160
   v1 = t12
  if pc <= 22:
   while True:
    if pc < 14:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 14; refuel(vm)
    elif pc == 14: value if kind == 0 else abrupt(kind, value)
    if pc < 19:
     t16 = vm.prelude_function(PROGRAM, 5)
     pc = 19; t19 = t16.code(vm, t16, U, v0) if type(t16) is JSFunction else call(vm, t16, U, v0)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 22:
     v2 = t19
     pc = 22; t22 = v0.props[K7] if type(v0) is JSObject and K7 in v0.props else get_member(vm, v0, K7)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    if t22 is True or t22 is not False and t22 is not U and t22 and t22 == t22:
     return v1
    v1.items.append(v2); vm.allocated += 24
    pc = 13
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r28(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_IsObject(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 20:
   t6 = (not (t3))
   if t6:
    t8 = v1
    if t8 is True or t8 is not False and t8 is not U and t8 and t8 == t8:
     t13 = type_of(v0)
     t8 = (t13 == K37)
    t6 = (not (t8 is True or t8 is not False and t8 is not U and t8 and t8 == t8))
  if pc <= 25:
   if 20 <= pc <= 25 or pc < 20 and (t6):
    if pc < 20:
     pc = 20; t20 = o_Display(vm, v0)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     pc = 24; t24 = add(vm, t20, K38)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     pc = 25; t25 = o_ThrowTypeError(vm, t24)
    elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
  if pc < 28:
   pc = 28; t28 = o_WellKnownSymbol(vm, K5)
  elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
  if pc < 29:
   pc = 29; t29 = o_GetMethod(vm, v0, t28)
  elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
  if pc < 42:
   v2 = t29
  if pc <= 42:
   if pc < 42 and ((v2 is U)):
    t37 = v0
   else:
    if pc < 42:
     pc = 42; t42 = v2.code(vm, v2, v0) if type(v2) is JSFunction else call(vm, v2, v0)
    elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
    t37 = t42
  if pc < 45:
   v3 = t37
   pc = 45; t45 = o_IsObject(vm, v3)
  elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
  if pc <= 55:
   if 50 <= pc <= 55 or pc < 50 and ((not (t45))):
    if pc < 50:
     pc = 50; t50 = o_Display(vm, v3)
    elif pc == 50: t50 = value if kind == 0 else abrupt(kind, value)
    if pc < 54:
     pc = 54; t54 = add(vm, t50, K38)
    elif pc == 54: t54 = value if kind == 0 else abrupt(kind, value)
    if pc < 55:
     pc = 55; t55 = o_ThrowTypeError(vm, t54)
    elif pc == 55: t55 = value if kind == 0 else abrupt(kind, value)
  if pc < 59:
   t56 = vm.prelude_function(PROGRAM, 6)
   pc = 59; t59 = t56.code(vm, t56, U, v3) if type(t56) is JSFunction else call(vm, t56, U, v3)
  elif pc == 59: t59 = value if kind == 0 else abrupt(kind, value)
  return t59
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r29(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, t9, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.prelude_function(PROGRAM, 28)
   pc = 6; t6 = t2.code(vm, t2, U, v0, True) if type(t2) is JSFunction else call(vm, t2, U, v0, True)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v1 = t6
   pc = 9; t9 = o_Intrinsic(vm, K39)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   pc = 11; t11 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   pc = 12; t12 = o_OrdinaryHasInstance(vm, t9, t11)
  elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
  if pc <= 15:
   if 15 <= pc <= 15 or pc < 15 and (t12 is True or t12 is not False and t12 is not U and t12 and t12 == t12):
    if pc < 15:
     pc = 15; t15 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    return t15
  if pc < 18:
   pc = 18; t18 = o_WrappedIterator(vm, v1)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  return t18
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r30(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, t6, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_WrappedRecord(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = t3
   pc = 6; t6 = v0.props[K4] if type(v0) is JSObject and K4 in v0.props else get_member(vm, v0, K4)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   pc = 8; t8 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   pc = 10; t10 = t6.code(vm, t6, t8) if type(t6) is JSFunction else call(vm, t6, t8)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  return t10
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r31(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_WrappedRecord(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = t3
   pc = 6; t6 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   pc = 8; t8 = o_GetMethod(vm, t6, K0)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 22:
   v1 = t8
   if (v1 is U):
    t18 = JSObject(); t18.props = {K8: U, K6: True}; t18.proto = vm.object_prototype; t18.ext = None; vm.allocated += 280
    return t18
   pc = 22; t22 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   pc = 24; t24 = v1.code(vm, v1, t22) if type(v1) is JSFunction else call(vm, v1, t22)
  elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
  return t24
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r32(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, = values
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
     pc = 8; t8 = o_ThrowTypeError(vm, K40)
    elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   pc = 11; t11 = o_Intrinsic(vm, K41)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 17:
   if 17 <= pc <= 17 or pc < 17 and ((type(v0) is type(t11) and v0 == t11)):
    if pc < 17:
     pc = 17; t17 = o_ThrowTypeError(vm, K42)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
  if pc < 20:
   pc = 20; t20 = o_GetOwnProperty(vm, v0, v1)
  elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
  if pc <= 36:
   if 29 <= pc <= 29 or pc < 29 and ((t20 is U)):
    if pc < 29:
     pc = 29; t29 = o_CreateDataPropertyOrThrow(vm, v0, v1, v2)
    elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
   else:
    if pc < 36:
     if type(v0) is JSArray and type(v1) is float and 0.0 <= v1 < len(v0.items) and (i := v1.__trunc__()) == v1 and v0.items[i] is not HOLE: v0.items[i] = v2
     else: pc = 36; set_element(vm, v0, v1, v2, True)
    elif pc == 36: value if kind == 0 else abrupt(kind, value)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
