# Generated from async_from_sync.js by `make prelude`. Do not edit.
from .async_from_sync import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, e0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  e0 = [None, U, U, U]
  v0 = U
  v1 = U
  v2 = U
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
 v0, v1, v2, v3, v4, v5, v6, v7, e1, p2, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   e1 = [fn.env, U, TDZ]
   e1[1] = p2
   e1[2] = U
   v3 = U
  if pc <= 29:
   t2 = EMPTY
   try:
    if pc < 4:
     pc = 4; t4 = v0.props[K1] if type(v0) is JSObject and K1 in v0.props else get_member(vm, v0, K1)
    elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
    if pc < 13:
     if e1[2] is TDZ: tdz_error(vm, K1)
     e1[2] = (not ((not (t4 is True or t4 is not False and t4 is not U and t4 and t4 == t4))))
     pc = 13; t13 = v0.props[K2] if type(v0) is JSObject and K2 in v0.props else get_member(vm, v0, K2)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
    if pc < 17:
     v5 = t13
    if pc <= 17:
     t15 = EMPTY
     try:
      if pc < 17:
       pc = 17; t17 = o_PromiseResolve(vm, v5)
      elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
      v3 = t17
     except Throw as thrown: t15 = thrown.value
    if pc <= 29:
     if 29 <= pc <= 29 or pc < 29 and (t15 is not EMPTY):
      if pc < 29:
       v6 = t15
       t20 = e1[2]
       if t20 is TDZ: tdz_error(vm, K1)
       t23 = (not (t20 is True or t20 is not False and t20 is not U and t20 and t20 == t20))
       if t23:
        t23 = v2
      if pc <= 29:
       if 29 <= pc <= 29 or pc < 29 and (t23 is True or t23 is not False and t23 is not U and t23 and t23 == t23):
        if pc < 29:
         t26 = vm.prelude_function(PROGRAM, 1)
         t28 = e1[1]
         pc = 29; t29 = t26.code(vm, t26, U, t28) if type(t26) is JSFunction else call(vm, t26, U, t28)
        elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      pc = 31; vm.fuel -= 5; raise Throw(v6)
   except Throw as thrown: t2 = thrown.value
  if pc <= 34:
   if 34 <= pc <= 34 or pc < 34 and (t2 is not EMPTY):
    if pc < 34:
     v7 = t2
     pc = 34; t34 = o_RejectPromise(vm, v1, v7)
    elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
    return v1
  if pc < 50:
   v4 = U
   t37 = e1[2]
   if t37 is TDZ: tdz_error(vm, K1)
   t40 = (not (t37 is True or t37 is not False and t37 is not U and t37 and t37 == t37))
   if t40:
    t40 = v2
   if t40 is True or t40 is not False and t40 is not U and t40 and t40 == t40:
    t43 = arrow(vm, F3, e1, this, fn.home)
    v4 = t43
   t47 = arrow(vm, F4, e1, this, fn.home)
   pc = 50; t50 = o_PerformThen(vm, v3, t47, v4, v1)
  elif pc == 50: t50 = value if kind == 0 else abrupt(kind, value)
  return v1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, = values
 try:
  this = fn.this_value
  e0 = fn.env[0]
  e1 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = vm.prelude_function(PROGRAM, 1)
   t4 = e1[1]
   pc = 5; t5 = t2.code(vm, t2, U, t4) if type(t2) is JSFunction else call(vm, t2, U, t4)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  pc = 7; vm.fuel -= 5; raise Throw(v0)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r4(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, = values
 try:
  this = fn.this_value
  e1 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  t3 = v0
  t4 = e1[2]
  if t4 is TDZ: tdz_error(vm, K1)
  t5 = JSObject(); t5.props = {K2: t3, K1: t4}; t5.proto = vm.object_prototype; t5.ext = None; vm.allocated += 280
  return t5
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r5(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, = values
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
     pc = 8; t8 = o_ThrowTypeError(vm, K5)
    elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r6(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, args, t9, t12, t25, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   t2 = vm.array(list(args[0:]))
   v0 = t2
   args = None
   pc = 4; t4 = o_AsyncFromSyncRecord(vm, this)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v1 = t4
   pc = 6; t6 = o_NewPromise(vm)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   v2 = t6
   v3 = U
  if pc <= 17:
   t8 = EMPTY
   try:
    if pc < 12:
     t9 = vm.prelude_function(PROGRAM, 5)
     pc = 12; t12 = v1.props[K6] if type(v1) is JSObject and K6 in v1.props else get_member(vm, v1, K6)
    elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
    if pc < 14:
     pc = 14; t14 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
    if pc < 16:
     pc = 16; t16 = o_CallList(vm, t12, t14, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
    if pc < 17:
     pc = 17; t17 = t9.code(vm, t9, U, t16) if type(t9) is JSFunction else call(vm, t9, U, t16)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    v3 = t17
   except Throw as thrown: t8 = thrown.value
  if pc <= 22:
   if 22 <= pc <= 22 or pc < 22 and (t8 is not EMPTY):
    if pc < 22:
     v4 = t8
     pc = 22; t22 = o_RejectPromise(vm, v2, v4)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    return v2
  if pc < 30:
   t25 = vm.prelude_function(PROGRAM, 2)
   pc = 30; t30 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
  elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
  if pc < 32:
   pc = 32; t32 = t25.code(vm, t25, U, v3, v2, t30, True) if type(t25) is JSFunction else call(vm, t25, U, v3, v2, t30, True)
  elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
  return t32
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r7(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, args, t32, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   t2 = vm.array(list(args[0:]))
   v0 = t2
   args = None
   pc = 4; t4 = o_AsyncFromSyncRecord(vm, this)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v1 = t4
   pc = 6; t6 = o_NewPromise(vm)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v2 = t6
   pc = 9; t9 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   v3 = t9
   v4 = U
  if pc <= 38:
   t11 = EMPTY
   try:
    if pc < 14:
     pc = 14; t14 = o_GetMethod(vm, v3, K0)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     v5 = t14
    if pc <= 29:
     if 26 <= pc <= 29 or pc < 26 and ((v5 is U)):
      if pc < 26:
       pc = 26; t26 = x if type(v0) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, 0.0)
      elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
      if pc < 29:
       t28 = JSObject(); t28.props = {K2: t26, K1: True}; t28.proto = vm.object_prototype; t28.ext = None; vm.allocated += 280
       pc = 29; t29 = o_ResolvePromise(vm, v2, t28)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      return v2
    if pc < 37:
     t32 = vm.prelude_function(PROGRAM, 5)
     pc = 37; t37 = o_CallList(vm, v5, v3, v0)
    elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
    if pc < 38:
     pc = 38; t38 = t32.code(vm, t32, U, t37) if type(t32) is JSFunction else call(vm, t32, U, t37)
    elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
    v4 = t38
   except Throw as thrown: t11 = thrown.value
  if pc <= 43:
   if 43 <= pc <= 43 or pc < 43 and (t11 is not EMPTY):
    if pc < 43:
     v6 = t11
     pc = 43; t43 = o_RejectPromise(vm, v2, v6)
    elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
    return v2
  if pc < 52:
   t46 = vm.prelude_function(PROGRAM, 2)
   pc = 52; t52 = t46.code(vm, t46, U, v4, v2, v3, False) if type(t46) is JSFunction else call(vm, t46, U, v4, v2, v3, False)
  elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
  return t52
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r8(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, args, t32, t41, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   t2 = vm.array(list(args[0:]))
   v0 = t2
   args = None
   pc = 4; t4 = o_AsyncFromSyncRecord(vm, this)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v1 = t4
   pc = 6; t6 = o_NewPromise(vm)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v2 = t6
   pc = 9; t9 = v1.props[K7] if type(v1) is JSObject and K7 in v1.props else get_member(vm, v1, K7)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   v3 = t9
   v4 = U
  if pc <= 47:
   t11 = EMPTY
   try:
    if pc < 14:
     pc = 14; t14 = o_GetMethod(vm, v3, K9)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     v5 = t14
    if pc <= 40:
     if 24 <= pc <= 40 or pc < 24 and ((v5 is U)):
      if pc < 24:
       pc = 24; t24 = o_GetMethod(vm, v3, K0)
      elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
      if pc < 37:
       v6 = t24
      if pc <= 38:
       if 37 <= pc <= 38 or pc < 37 and ((v6 is not U)):
        if pc < 37:
         t32 = vm.prelude_function(PROGRAM, 5)
         pc = 37; t37 = v6.code(vm, v6, v3) if type(v6) is JSFunction else call(vm, v6, v3)
        elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
        if pc < 38:
         pc = 38; t38 = t32.code(vm, t32, U, t37) if type(t32) is JSFunction else call(vm, t32, U, t37)
        elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
      if pc < 40:
       pc = 40; t40 = o_ThrowTypeError(vm, K10)
      elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
    if pc < 46:
     t41 = vm.prelude_function(PROGRAM, 5)
     pc = 46; t46 = o_CallList(vm, v5, v3, v0)
    elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
    if pc < 47:
     pc = 47; t47 = t41.code(vm, t41, U, t46) if type(t41) is JSFunction else call(vm, t41, U, t46)
    elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
    v4 = t47
   except Throw as thrown: t11 = thrown.value
  if pc <= 52:
   if 52 <= pc <= 52 or pc < 52 and (t11 is not EMPTY):
    if pc < 52:
     v7 = t11
     pc = 52; t52 = o_RejectPromise(vm, v2, v7)
    elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
    return v2
  if pc < 61:
   t55 = vm.prelude_function(PROGRAM, 2)
   pc = 61; t61 = t55.code(vm, t55, U, v4, v2, v3, True) if type(t55) is JSFunction else call(vm, t55, U, v4, v2, v3, True)
  elif pc == 61: t61 = value if kind == 0 else abrupt(kind, value)
  return t61
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
