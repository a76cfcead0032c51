# Generated from promise.js by `make prelude`. Do not edit.
from .promise import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, e0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  e0 = [None, U, U, U]
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
  if pc < 3:
   pc = 3; t3 = o_IsPromiseConstructor(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc <= 5:
   if 5 <= pc <= 5 or pc < 5 and (t3):
    if pc < 5:
     pc = 5; t5 = o_NewCapability(vm)
    elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
    return t5
  if pc < 8:
   pc = 8; t8 = o_IsConstructor(vm, v0)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc <= 18:
   if 13 <= pc <= 18 or pc < 13 and ((not (t8))):
    if pc < 13:
     pc = 13; t13 = o_Display(vm, v0)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
    if pc < 17:
     pc = 17; t17 = add(vm, t13, K0)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    if pc < 18:
     pc = 18; t18 = o_ThrowTypeError(vm, t17)
    elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   pc = 19; t19 = o_CapabilityExecutor(vm)
  elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
  if pc < 25:
   v1 = t19
   pc = 25; t25 = construct(vm, v0, (v1, ))
  elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   pc = 26; t26 = o_FinishCapability(vm, v1, t25)
  elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
  return t26
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r2(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_IsPromise(vm, v1)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t4 = t3
  if pc <= 6:
   if 6 <= pc <= 6 or pc < 6 and (t4):
    if pc < 6:
     pc = 6; t6 = v1.props[K1] if type(v1) is JSObject and K1 in v1.props else get_member(vm, v1, K1)
    elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
    t4 = (type(t6) is type(v0) and t6 == v0)
  if pc < 17:
   if t4:
    return v1
   t14 = vm.prelude_function(PROGRAM, 1)
   pc = 17; t17 = t14.code(vm, t14, U, v0) if type(t14) is JSFunction else call(vm, t14, U, v0)
  elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
  if pc < 20:
   v2 = t17
   pc = 20; t20 = v2.props[K2] if type(v2) is JSObject and K2 in v2.props else get_member(vm, v2, K2)
  elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   pc = 24; t24 = t20.code(vm, t20, U, v1) if type(t20) is JSFunction else call(vm, t20, U, v1)
  elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   pc = 26; t26 = v2.props[K3] if type(v2) is JSObject and K3 in v2.props else get_member(vm, v2, K3)
  elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
  return t26
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_IsObject(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc <= 8:
   if 8 <= pc <= 8 or pc < 8 and ((not (t3))):
    if pc < 8:
     pc = 8; t8 = o_ThrowTypeError(vm, K4)
    elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   t9 = vm.prelude_function(PROGRAM, 2)
   pc = 13; t13 = t9.code(vm, t9, U, this, v0) if type(t9) is JSFunction else call(vm, t9, U, this, v0)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  return t13
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
  if pc < 5:
   t2 = vm.prelude_function(PROGRAM, 1)
   pc = 5; t5 = t2.code(vm, t2, U, this) if type(t2) is JSFunction else call(vm, t2, U, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v1 = t5
   pc = 8; t8 = v1.props[K5] if type(v1) is JSObject and K5 in v1.props else get_member(vm, v1, K5)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   pc = 12; t12 = t8.code(vm, t8, U, v0) if type(t8) is JSFunction else call(vm, t8, U, v0)
  elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   pc = 14; t14 = v1.props[K3] if type(v1) is JSObject and K3 in v1.props else get_member(vm, v1, K3)
  elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
  return t14
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r5(vm, fn, this, pc, values, gen, kind=0, value=U):
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = vm.prelude_function(PROGRAM, 1)
   pc = 5; t5 = t2.code(vm, t2, U, this) if type(t2) is JSFunction else call(vm, t2, U, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  return t5
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r6(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, args, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = args[0] if len(args) > 0 else U
   v0 = t2
   t3 = vm.array(list(args[1:]))
   v1 = t3
   args = None
   pc = 5; t5 = o_IsObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc <= 10:
   if 10 <= pc <= 10 or pc < 10 and ((not (t5))):
    if pc < 10:
     pc = 10; t10 = o_ThrowTypeError(vm, K6)
    elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   t11 = vm.prelude_function(PROGRAM, 1)
   pc = 14; t14 = t11.code(vm, t11, U, this) if type(t11) is JSFunction else call(vm, t11, U, this)
  elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
  if pc < 20:
   v2 = t14
   v3 = U
  if pc <= 20:
   t16 = EMPTY
   try:
    if pc < 20:
     pc = 20; t20 = o_CallList(vm, v0, U, v1)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    v3 = t20
   except Throw as thrown: t16 = thrown.value
  if pc <= 30:
   if 24 <= pc <= 30 or pc < 24 and (t16 is not EMPTY):
    if pc < 24:
     v4 = t16
     pc = 24; t24 = v2.props[K5] if type(v2) is JSObject and K5 in v2.props else get_member(vm, v2, K5)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc < 28:
     pc = 28; t28 = t24.code(vm, t24, U, v4) if type(t24) is JSFunction else call(vm, t24, U, v4)
    elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
    if pc < 30:
     pc = 30; t30 = v2.props[K3] if type(v2) is JSObject and K3 in v2.props else get_member(vm, v2, K3)
    elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
    return t30
  if pc < 33:
   pc = 33; t33 = v2.props[K2] if type(v2) is JSObject and K2 in v2.props else get_member(vm, v2, K2)
  elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
  if pc < 37:
   pc = 37; t37 = t33.code(vm, t33, U, v3) if type(t33) is JSFunction else call(vm, t33, U, v3)
  elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
  if pc < 39:
   pc = 39; t39 = v2.props[K3] if type(v2) is JSObject and K3 in v2.props else get_member(vm, v2, K3)
  elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
  return t39
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r7(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = v0.props[K2] if type(v0) is JSObject and K2 in v0.props else get_member(vm, v0, K2)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v1 = t3
   pc = 6; t6 = o_IsCallable(vm, v1)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc <= 11:
   if 11 <= pc <= 11 or pc < 11 and ((not (t6))):
    if pc < 11:
     pc = 11; t11 = o_ThrowTypeError(vm, K8)
    elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  return v1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r8(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, e1, e2, e3, t24, t44, t48, t49, t53, t54, t25, t26, t27, t64, t68, t69, = values
 try:
  j = 0.0; rv = U
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   e1 = [fn.env, TDZ]
   v1 = this
   t4 = vm.prelude_function(PROGRAM, 1)
   pc = 7; t7 = t4.code(vm, t4, U, v1) if type(t4) is JSFunction else call(vm, t4, U, v1)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   e1[1] = t7
  if pc <= 81:
   t9 = EMPTY
   try:
    if pc < 13:
     e2 = [e1, TDZ, TDZ]
     t10 = vm.prelude_function(PROGRAM, 7)
     pc = 13; t13 = t10.code(vm, t10, U, v1) if type(t10) is JSFunction else call(vm, t10, U, v1)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     v2 = t13
     t15 = JSArray(); t15.props = {}; t15.proto = vm.array_prototype; t15.ext = None; t15.items = []; vm.allocated += 160
     e2[1] = t15
     t18 = JSObject(); t18.props = {K9: 1.0}; t18.proto = vm.object_prototype; t18.ext = None; vm.allocated += 220
     e2[2] = t18
     v3 = 0.0
     t23 = v0
     pc = 24; t24 = get_iterator(vm, t23)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc <= 57:
     while True:
      if pc <= 57:
       t25 = EMPTY
       try:
        if pc <= 57:
         while True:
          if pc < 28:
           vm.fuel -= 1
           if vm.fuel < 0: pc = 28; refuel(vm)
          elif pc == 28: value if kind == 0 else abrupt(kind, value)
          if pc < 29:
           if type(t24) is ArrayIteration and (i := t24.index) < len(t24.array.items) and (t29 := t24.array.items[i]) is not HOLE: t24.index = i + 1
           else: pc = 29; t29 = iterator_step(vm, t24)
          elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
          if pc < 42:
           if t29 is EMPTY: break
           v5 = t29
           e3 = [e2, TDZ, TDZ]
           e3[1] = v3
           t33 = JSObject(); t33.props = {K10: False}; t33.proto = vm.object_prototype; t33.ext = None; vm.allocated += 220
           e3[2] = t33
           t35 = e2[1]
           if t35 is TDZ: tdz_error(vm, K11)
           t35.items.append(U); vm.allocated += 24
           pc = 42; t42 = v2.code(vm, v2, v1, v5) if type(v2) is JSFunction else call(vm, v2, v1, v5)
          elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
          if pc < 46:
           v6 = t42
           t44 = e2[2]
           if t44 is TDZ: tdz_error(vm, K12)
           pc = 46; t46 = t44.props[K9] if type(t44) is JSObject and K9 in t44.props else get_member(vm, t44, K9)
          elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
          if pc < 48:
           pc = 48; t48 = t46 if type(t46) is float else to_numeric(vm, t46)
          elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
          if pc < 50:
           t49 = t48 + 1.0 if type(t48) is float else increment(t48, +1)
           if type(t44) is JSObject and K9 in t44.props: t44.props[K9] = t49
           else: pc = 50; set_member(vm, t44, K9, t49, True)
          elif pc == 50: value if kind == 0 else abrupt(kind, value)
          if pc < 53:
           pc = 53; t53 = (v6.props[K13] if K13 in v6.props else v6.proto.props[K13] if K13 in v6.proto.props else get_member(vm, v6, K13)) if type(v6) is JSObject else get_method(vm, v6, K13)
          elif pc == 53: t53 = value if kind == 0 else abrupt(kind, value)
          if pc < 56:
           t54 = arrow(vm, F9, e3, this, fn.home)
           t55 = e1[1]
           if t55 is TDZ: tdz_error(vm, K14)
           pc = 56; t56 = t55.props[K5] if type(t55) is JSObject and K5 in t55.props else get_member(vm, t55, K5)
          elif pc == 56: t56 = value if kind == 0 else abrupt(kind, value)
          if pc < 57:
           pc = 57; t57 = t53.code(vm, t53, v6, t54, t56) if type(t53) is JSFunction else call(vm, t53, v6, t54, t56)
          elif pc == 57: t57 = value if kind == 0 else abrupt(kind, value)
          v3 = v3 + 1.0
          pc = 27
       except Throw as thrown: t25 = thrown.value
      break
    if pc < 63:
     t26 = j; t27 = rv; j = 0.0; rv = U
    if pc <= 63:
     if 63 <= pc <= 63 or pc < 63 and (not t24.done):
      if pc < 63:
       pc = 63; iterator_close(vm, t24, t25)
      elif pc == 63: value if kind == 0 else abrupt(kind, value)
    if pc < 66:
     if t25 is not EMPTY: raise Throw(t25)
     t64 = e2[2]
     if t64 is TDZ: tdz_error(vm, K12)
     pc = 66; t66 = t64.props[K9] if type(t64) is JSObject and K9 in t64.props else get_member(vm, t64, K9)
    elif pc == 66: t66 = value if kind == 0 else abrupt(kind, value)
    if pc < 68:
     pc = 68; t68 = t66 if type(t66) is float else to_numeric(vm, t66)
    elif pc == 68: t68 = value if kind == 0 else abrupt(kind, value)
    if pc < 70:
     t69 = t68 + -1.0 if type(t68) is float else increment(t68, -1)
     if type(t64) is JSObject and K9 in t64.props: t64.props[K9] = t69
     else: pc = 70; set_member(vm, t64, K9, t69, True)
    elif pc == 70: value if kind == 0 else abrupt(kind, value)
    if pc <= 81:
     if 77 <= pc <= 81 or pc < 77 and ((type(t69) is float and t69 == 0.0)):
      if pc < 77:
       t76 = e1[1]
       if t76 is TDZ: tdz_error(vm, K14)
       pc = 77; t77 = t76.props[K2] if type(t76) is JSObject and K2 in t76.props else get_member(vm, t76, K2)
      elif pc == 77: t77 = value if kind == 0 else abrupt(kind, value)
      if pc < 81:
       t79 = e2[1]
       if t79 is TDZ: tdz_error(vm, K11)
       pc = 81; t81 = t77.code(vm, t77, U, t79) if type(t77) is JSFunction else call(vm, t77, U, t79)
      elif pc == 81: t81 = value if kind == 0 else abrupt(kind, value)
   except Throw as thrown: t9 = thrown.value
  if pc <= 87:
   if 83 <= pc <= 87 or pc < 83 and (t9 is not EMPTY):
    if pc < 83:
     v7 = t9
     t82 = e1[1]
     if t82 is TDZ: tdz_error(vm, K14)
     pc = 83; t83 = t82.props[K5] if type(t82) is JSObject and K5 in t82.props else get_member(vm, t82, K5)
    elif pc == 83: t83 = value if kind == 0 else abrupt(kind, value)
    if pc < 87:
     pc = 87; t87 = t83.code(vm, t83, U, v7) if type(t83) is JSFunction else call(vm, t83, U, v7)
    elif pc == 87: t87 = value if kind == 0 else abrupt(kind, value)
  if pc < 89:
   t88 = e1[1]
   if t88 is TDZ: tdz_error(vm, K14)
   pc = 89; t89 = t88.props[K3] if type(t88) is JSObject and K3 in t88.props else get_member(vm, t88, K3)
  elif pc == 89: t89 = value if kind == 0 else abrupt(kind, value)
  return t89
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r9(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, t6, t11, t13, t18, t22, t23, = values
 try:
  this = fn.this_value
  e3 = fn.env
  e2 = fn.env[0]
  e1 = fn.env[0][0]
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   t2 = e3[2]
   if t2 is TDZ: tdz_error(vm, K16)
   pc = 3; t3 = t2.props[K10] if type(t2) is JSObject and K10 in t2.props else get_member(vm, t2, K10)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   if t3 is True or t3 is not False and t3 is not U and t3 and t3 == t3:
    return U
   t6 = e3[2]
   if t6 is TDZ: tdz_error(vm, K16)
   if type(t6) is JSObject and K10 in t6.props: t6.props[K10] = True
   else: pc = 10; set_member(vm, t6, K10, True, True)
  elif pc == 10: value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   t11 = e2[1]
   if t11 is TDZ: tdz_error(vm, K11)
   t13 = e3[1]
   if t13 is TDZ: tdz_error(vm, K17)
   if type(t11) is JSArray and type(t13) is float and 0.0 <= t13 < len(t11.items) and (i := t13.__trunc__()) == t13 and t11.items[i] is not HOLE: t11.items[i] = v0
   else: pc = 17; set_element(vm, t11, t13, v0, True)
  elif pc == 17: value if kind == 0 else abrupt(kind, value)
  if pc < 20:
   t18 = e2[2]
   if t18 is TDZ: tdz_error(vm, K12)
   pc = 20; t20 = t18.props[K9] if type(t18) is JSObject and K9 in t18.props else get_member(vm, t18, K9)
  elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
  if pc < 22:
   pc = 22; t22 = t20 if type(t20) is float else to_numeric(vm, t20)
  elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   t23 = t22 + -1.0 if type(t22) is float else increment(t22, -1)
   if type(t18) is JSObject and K9 in t18.props: t18.props[K9] = t23
   else: pc = 24; set_member(vm, t18, K9, t23, True)
  elif pc == 24: value if kind == 0 else abrupt(kind, value)
  if pc <= 35:
   if 31 <= pc <= 35 or pc < 31 and ((type(t23) is float and t23 == 0.0)):
    if pc < 31:
     t30 = e1[1]
     if t30 is TDZ: tdz_error(vm, K14)
     pc = 31; t31 = t30.props[K2] if type(t30) is JSObject and K2 in t30.props else get_member(vm, t30, K2)
    elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
    if pc < 35:
     t33 = e2[1]
     if t33 is TDZ: tdz_error(vm, K11)
     pc = 35; t35 = t31.code(vm, t31, U, t33) if type(t31) is JSFunction else call(vm, t31, U, t33)
    elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
    return t35
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r10(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, e4, e5, e6, t24, t44, t48, t49, t25, t26, t27, t63, t67, t68, = values
 try:
  j = 0.0; rv = U
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   e4 = [fn.env, TDZ]
   v1 = this
   t4 = vm.prelude_function(PROGRAM, 1)
   pc = 7; t7 = t4.code(vm, t4, U, v1) if type(t4) is JSFunction else call(vm, t4, U, v1)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   e4[1] = t7
  if pc <= 80:
   t9 = EMPTY
   try:
    if pc < 13:
     e5 = [e4, TDZ, TDZ]
     t10 = vm.prelude_function(PROGRAM, 7)
     pc = 13; t13 = t10.code(vm, t10, U, v1) if type(t10) is JSFunction else call(vm, t10, U, v1)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     v2 = t13
     t15 = JSArray(); t15.props = {}; t15.proto = vm.array_prototype; t15.ext = None; t15.items = []; vm.allocated += 160
     e5[1] = t15
     t18 = JSObject(); t18.props = {K9: 1.0}; t18.proto = vm.object_prototype; t18.ext = None; vm.allocated += 220
     e5[2] = t18
     v3 = 0.0
     t23 = v0
     pc = 24; t24 = get_iterator(vm, t23)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc <= 56:
     while True:
      if pc <= 56:
       t25 = EMPTY
       try:
        if pc <= 56:
         while True:
          if pc < 28:
           vm.fuel -= 1
           if vm.fuel < 0: pc = 28; refuel(vm)
          elif pc == 28: value if kind == 0 else abrupt(kind, value)
          if pc < 29:
           if type(t24) is ArrayIteration and (i := t24.index) < len(t24.array.items) and (t29 := t24.array.items[i]) is not HOLE: t24.index = i + 1
           else: pc = 29; t29 = iterator_step(vm, t24)
          elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
          if pc < 42:
           if t29 is EMPTY: break
           v5 = t29
           e6 = [e5, TDZ, TDZ]
           e6[1] = v3
           t33 = JSObject(); t33.props = {K10: False}; t33.proto = vm.object_prototype; t33.ext = None; vm.allocated += 220
           e6[2] = t33
           t35 = e5[1]
           if t35 is TDZ: tdz_error(vm, K11)
           t35.items.append(U); vm.allocated += 24
           pc = 42; t42 = v2.code(vm, v2, v1, v5) if type(v2) is JSFunction else call(vm, v2, v1, v5)
          elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
          if pc < 46:
           v6 = t42
           t44 = e5[2]
           if t44 is TDZ: tdz_error(vm, K12)
           pc = 46; t46 = t44.props[K9] if type(t44) is JSObject and K9 in t44.props else get_member(vm, t44, K9)
          elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
          if pc < 48:
           pc = 48; t48 = t46 if type(t46) is float else to_numeric(vm, t46)
          elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
          if pc < 50:
           t49 = t48 + 1.0 if type(t48) is float else increment(t48, +1)
           if type(t44) is JSObject and K9 in t44.props: t44.props[K9] = t49
           else: pc = 50; set_member(vm, t44, K9, t49, True)
          elif pc == 50: value if kind == 0 else abrupt(kind, value)
          if pc < 53:
           pc = 53; t53 = (v6.props[K13] if K13 in v6.props else v6.proto.props[K13] if K13 in v6.proto.props else get_member(vm, v6, K13)) if type(v6) is JSObject else get_method(vm, v6, K13)
          elif pc == 53: t53 = value if kind == 0 else abrupt(kind, value)
          if pc < 56:
           t54 = arrow(vm, F11, e6, this, fn.home)
           t55 = arrow(vm, F12, e6, this, fn.home)
           pc = 56; t56 = t53.code(vm, t53, v6, t54, t55) if type(t53) is JSFunction else call(vm, t53, v6, t54, t55)
          elif pc == 56: t56 = value if kind == 0 else abrupt(kind, value)
          v3 = v3 + 1.0
          pc = 27
       except Throw as thrown: t25 = thrown.value
      break
    if pc < 62:
     t26 = j; t27 = rv; j = 0.0; rv = U
    if pc <= 62:
     if 62 <= pc <= 62 or pc < 62 and (not t24.done):
      if pc < 62:
       pc = 62; iterator_close(vm, t24, t25)
      elif pc == 62: value if kind == 0 else abrupt(kind, value)
    if pc < 65:
     if t25 is not EMPTY: raise Throw(t25)
     t63 = e5[2]
     if t63 is TDZ: tdz_error(vm, K12)
     pc = 65; t65 = t63.props[K9] if type(t63) is JSObject and K9 in t63.props else get_member(vm, t63, K9)
    elif pc == 65: t65 = value if kind == 0 else abrupt(kind, value)
    if pc < 67:
     pc = 67; t67 = t65 if type(t65) is float else to_numeric(vm, t65)
    elif pc == 67: t67 = value if kind == 0 else abrupt(kind, value)
    if pc < 69:
     t68 = t67 + -1.0 if type(t67) is float else increment(t67, -1)
     if type(t63) is JSObject and K9 in t63.props: t63.props[K9] = t68
     else: pc = 69; set_member(vm, t63, K9, t68, True)
    elif pc == 69: value if kind == 0 else abrupt(kind, value)
    if pc <= 80:
     if 76 <= pc <= 80 or pc < 76 and ((type(t68) is float and t68 == 0.0)):
      if pc < 76:
       t75 = e4[1]
       if t75 is TDZ: tdz_error(vm, K14)
       pc = 76; t76 = t75.props[K2] if type(t75) is JSObject and K2 in t75.props else get_member(vm, t75, K2)
      elif pc == 76: t76 = value if kind == 0 else abrupt(kind, value)
      if pc < 80:
       t78 = e5[1]
       if t78 is TDZ: tdz_error(vm, K11)
       pc = 80; t80 = t76.code(vm, t76, U, t78) if type(t76) is JSFunction else call(vm, t76, U, t78)
      elif pc == 80: t80 = value if kind == 0 else abrupt(kind, value)
   except Throw as thrown: t9 = thrown.value
  if pc <= 86:
   if 82 <= pc <= 86 or pc < 82 and (t9 is not EMPTY):
    if pc < 82:
     v7 = t9
     t81 = e4[1]
     if t81 is TDZ: tdz_error(vm, K14)
     pc = 82; t82 = t81.props[K5] if type(t81) is JSObject and K5 in t81.props else get_member(vm, t81, K5)
    elif pc == 82: t82 = value if kind == 0 else abrupt(kind, value)
    if pc < 86:
     pc = 86; t86 = t82.code(vm, t82, U, v7) if type(t82) is JSFunction else call(vm, t82, U, v7)
    elif pc == 86: t86 = value if kind == 0 else abrupt(kind, value)
  if pc < 88:
   t87 = e4[1]
   if t87 is TDZ: tdz_error(vm, K14)
   pc = 88; t88 = t87.props[K3] if type(t87) is JSObject and K3 in t87.props else get_member(vm, t87, K3)
  elif pc == 88: t88 = value if kind == 0 else abrupt(kind, value)
  return t88
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r11(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, t6, t11, t13, t17, t20, t24, t25, = values
 try:
  this = fn.this_value
  e6 = fn.env
  e5 = fn.env[0]
  e4 = fn.env[0][0]
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   t2 = e6[2]
   if t2 is TDZ: tdz_error(vm, K16)
   pc = 3; t3 = t2.props[K10] if type(t2) is JSObject and K10 in t2.props else get_member(vm, t2, K10)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   if t3 is True or t3 is not False and t3 is not U and t3 and t3 == t3:
    return U
   t6 = e6[2]
   if t6 is TDZ: tdz_error(vm, K16)
   if type(t6) is JSObject and K10 in t6.props: t6.props[K10] = True
   else: pc = 10; set_member(vm, t6, K10, True, True)
  elif pc == 10: value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   t11 = e5[1]
   if t11 is TDZ: tdz_error(vm, K11)
   t13 = e6[1]
   if t13 is TDZ: tdz_error(vm, K17)
   t17 = JSObject(); t17.props = {K19: K18, K7: v0}; t17.proto = vm.object_prototype; t17.ext = None; vm.allocated += 280
   if type(t11) is JSArray and type(t13) is float and 0.0 <= t13 < len(t11.items) and (i := t13.__trunc__()) == t13 and t11.items[i] is not HOLE: t11.items[i] = t17
   else: pc = 19; set_element(vm, t11, t13, t17, True)
  elif pc == 19: value if kind == 0 else abrupt(kind, value)
  if pc < 22:
   t20 = e5[2]
   if t20 is TDZ: tdz_error(vm, K12)
   pc = 22; t22 = t20.props[K9] if type(t20) is JSObject and K9 in t20.props else get_member(vm, t20, K9)
  elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   pc = 24; t24 = t22 if type(t22) is float else to_numeric(vm, t22)
  elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   t25 = t24 + -1.0 if type(t24) is float else increment(t24, -1)
   if type(t20) is JSObject and K9 in t20.props: t20.props[K9] = t25
   else: pc = 26; set_member(vm, t20, K9, t25, True)
  elif pc == 26: value if kind == 0 else abrupt(kind, value)
  if pc <= 37:
   if 33 <= pc <= 37 or pc < 33 and ((type(t25) is float and t25 == 0.0)):
    if pc < 33:
     t32 = e4[1]
     if t32 is TDZ: tdz_error(vm, K14)
     pc = 33; t33 = t32.props[K2] if type(t32) is JSObject and K2 in t32.props else get_member(vm, t32, K2)
    elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
    if pc < 37:
     t35 = e5[1]
     if t35 is TDZ: tdz_error(vm, K11)
     pc = 37; t37 = t33.code(vm, t33, U, t35) if type(t33) is JSFunction else call(vm, t33, U, t35)
    elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
    return t37
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r12(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, t6, t11, t13, t17, t20, t24, t25, = values
 try:
  this = fn.this_value
  e6 = fn.env
  e5 = fn.env[0]
  e4 = fn.env[0][0]
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   t2 = e6[2]
   if t2 is TDZ: tdz_error(vm, K16)
   pc = 3; t3 = t2.props[K10] if type(t2) is JSObject and K10 in t2.props else get_member(vm, t2, K10)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   if t3 is True or t3 is not False and t3 is not U and t3 and t3 == t3:
    return U
   t6 = e6[2]
   if t6 is TDZ: tdz_error(vm, K16)
   if type(t6) is JSObject and K10 in t6.props: t6.props[K10] = True
   else: pc = 10; set_member(vm, t6, K10, True, True)
  elif pc == 10: value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   t11 = e5[1]
   if t11 is TDZ: tdz_error(vm, K11)
   t13 = e6[1]
   if t13 is TDZ: tdz_error(vm, K17)
   t17 = JSObject(); t17.props = {K19: K20, K21: v0}; t17.proto = vm.object_prototype; t17.ext = None; vm.allocated += 280
   if type(t11) is JSArray and type(t13) is float and 0.0 <= t13 < len(t11.items) and (i := t13.__trunc__()) == t13 and t11.items[i] is not HOLE: t11.items[i] = t17
   else: pc = 19; set_element(vm, t11, t13, t17, True)
  elif pc == 19: value if kind == 0 else abrupt(kind, value)
  if pc < 22:
   t20 = e5[2]
   if t20 is TDZ: tdz_error(vm, K12)
   pc = 22; t22 = t20.props[K9] if type(t20) is JSObject and K9 in t20.props else get_member(vm, t20, K9)
  elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   pc = 24; t24 = t22 if type(t22) is float else to_numeric(vm, t22)
  elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   t25 = t24 + -1.0 if type(t24) is float else increment(t24, -1)
   if type(t20) is JSObject and K9 in t20.props: t20.props[K9] = t25
   else: pc = 26; set_member(vm, t20, K9, t25, True)
  elif pc == 26: value if kind == 0 else abrupt(kind, value)
  if pc <= 37:
   if 33 <= pc <= 37 or pc < 33 and ((type(t25) is float and t25 == 0.0)):
    if pc < 33:
     t32 = e4[1]
     if t32 is TDZ: tdz_error(vm, K14)
     pc = 33; t33 = t32.props[K2] if type(t32) is JSObject and K2 in t32.props else get_member(vm, t32, K2)
    elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
    if pc < 37:
     t35 = e5[1]
     if t35 is TDZ: tdz_error(vm, K11)
     pc = 37; t37 = t33.code(vm, t33, U, t35) if type(t33) is JSFunction else call(vm, t33, U, t35)
    elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
    return t37
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r13(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, e7, e8, e9, t24, t44, t48, t49, t53, t25, t26, t27, t64, t68, t69, t77, = values
 try:
  j = 0.0; rv = U
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   e7 = [fn.env, TDZ]
   v1 = this
   t4 = vm.prelude_function(PROGRAM, 1)
   pc = 7; t7 = t4.code(vm, t4, U, v1) if type(t4) is JSFunction else call(vm, t4, U, v1)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   e7[1] = t7
  if pc <= 82:
   t9 = EMPTY
   try:
    if pc < 13:
     e8 = [e7, TDZ, TDZ]
     t10 = vm.prelude_function(PROGRAM, 7)
     pc = 13; t13 = t10.code(vm, t10, U, v1) if type(t10) is JSFunction else call(vm, t10, U, v1)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     v2 = t13
     t15 = JSArray(); t15.props = {}; t15.proto = vm.array_prototype; t15.ext = None; t15.items = []; vm.allocated += 160
     e8[1] = t15
     t18 = JSObject(); t18.props = {K9: 1.0}; t18.proto = vm.object_prototype; t18.ext = None; vm.allocated += 220
     e8[2] = t18
     v3 = 0.0
     t23 = v0
     pc = 24; t24 = get_iterator(vm, t23)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc <= 57:
     while True:
      if pc <= 57:
       t25 = EMPTY
       try:
        if pc <= 57:
         while True:
          if pc < 28:
           vm.fuel -= 1
           if vm.fuel < 0: pc = 28; refuel(vm)
          elif pc == 28: value if kind == 0 else abrupt(kind, value)
          if pc < 29:
           if type(t24) is ArrayIteration and (i := t24.index) < len(t24.array.items) and (t29 := t24.array.items[i]) is not HOLE: t24.index = i + 1
           else: pc = 29; t29 = iterator_step(vm, t24)
          elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
          if pc < 42:
           if t29 is EMPTY: break
           v5 = t29
           e9 = [e8, TDZ, TDZ]
           e9[1] = v3
           t33 = JSObject(); t33.props = {K10: False}; t33.proto = vm.object_prototype; t33.ext = None; vm.allocated += 220
           e9[2] = t33
           t35 = e8[1]
           if t35 is TDZ: tdz_error(vm, K22)
           t35.items.append(U); vm.allocated += 24
           pc = 42; t42 = v2.code(vm, v2, v1, v5) if type(v2) is JSFunction else call(vm, v2, v1, v5)
          elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
          if pc < 46:
           v6 = t42
           t44 = e8[2]
           if t44 is TDZ: tdz_error(vm, K12)
           pc = 46; t46 = t44.props[K9] if type(t44) is JSObject and K9 in t44.props else get_member(vm, t44, K9)
          elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
          if pc < 48:
           pc = 48; t48 = t46 if type(t46) is float else to_numeric(vm, t46)
          elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
          if pc < 50:
           t49 = t48 + 1.0 if type(t48) is float else increment(t48, +1)
           if type(t44) is JSObject and K9 in t44.props: t44.props[K9] = t49
           else: pc = 50; set_member(vm, t44, K9, t49, True)
          elif pc == 50: value if kind == 0 else abrupt(kind, value)
          if pc < 53:
           pc = 53; t53 = (v6.props[K13] if K13 in v6.props else v6.proto.props[K13] if K13 in v6.proto.props else get_member(vm, v6, K13)) if type(v6) is JSObject else get_method(vm, v6, K13)
          elif pc == 53: t53 = value if kind == 0 else abrupt(kind, value)
          if pc < 55:
           t54 = e7[1]
           if t54 is TDZ: tdz_error(vm, K14)
           pc = 55; t55 = t54.props[K2] if type(t54) is JSObject and K2 in t54.props else get_member(vm, t54, K2)
          elif pc == 55: t55 = value if kind == 0 else abrupt(kind, value)
          if pc < 57:
           t56 = arrow(vm, F14, e9, this, fn.home)
           pc = 57; t57 = t53.code(vm, t53, v6, t55, t56) if type(t53) is JSFunction else call(vm, t53, v6, t55, t56)
          elif pc == 57: t57 = value if kind == 0 else abrupt(kind, value)
          v3 = v3 + 1.0
          pc = 27
       except Throw as thrown: t25 = thrown.value
      break
    if pc < 63:
     t26 = j; t27 = rv; j = 0.0; rv = U
    if pc <= 63:
     if 63 <= pc <= 63 or pc < 63 and (not t24.done):
      if pc < 63:
       pc = 63; iterator_close(vm, t24, t25)
      elif pc == 63: value if kind == 0 else abrupt(kind, value)
    if pc < 66:
     if t25 is not EMPTY: raise Throw(t25)
     t64 = e8[2]
     if t64 is TDZ: tdz_error(vm, K12)
     pc = 66; t66 = t64.props[K9] if type(t64) is JSObject and K9 in t64.props else get_member(vm, t64, K9)
    elif pc == 66: t66 = value if kind == 0 else abrupt(kind, value)
    if pc < 68:
     pc = 68; t68 = t66 if type(t66) is float else to_numeric(vm, t66)
    elif pc == 68: t68 = value if kind == 0 else abrupt(kind, value)
    if pc < 70:
     t69 = t68 + -1.0 if type(t68) is float else increment(t68, -1)
     if type(t64) is JSObject and K9 in t64.props: t64.props[K9] = t69
     else: pc = 70; set_member(vm, t64, K9, t69, True)
    elif pc == 70: value if kind == 0 else abrupt(kind, value)
    if pc <= 82:
     if 77 <= pc <= 82 or pc < 77 and ((type(t69) is float and t69 == 0.0)):
      if pc < 77:
       t76 = e7[1]
       if t76 is TDZ: tdz_error(vm, K14)
       pc = 77; t77 = t76.props[K5] if type(t76) is JSObject and K5 in t76.props else get_member(vm, t76, K5)
      elif pc == 77: t77 = value if kind == 0 else abrupt(kind, value)
      if pc < 80:
       t79 = e8[1]
       if t79 is TDZ: tdz_error(vm, K22)
       pc = 80; t80 = o_AggregateError(vm, t79)
      elif pc == 80: t80 = value if kind == 0 else abrupt(kind, value)
      if pc < 82:
       pc = 82; t82 = t77.code(vm, t77, U, t80) if type(t77) is JSFunction else call(vm, t77, U, t80)
      elif pc == 82: t82 = value if kind == 0 else abrupt(kind, value)
   except Throw as thrown: t9 = thrown.value
  if pc <= 88:
   if 84 <= pc <= 88 or pc < 84 and (t9 is not EMPTY):
    if pc < 84:
     v7 = t9
     t83 = e7[1]
     if t83 is TDZ: tdz_error(vm, K14)
     pc = 84; t84 = t83.props[K5] if type(t83) is JSObject and K5 in t83.props else get_member(vm, t83, K5)
    elif pc == 84: t84 = value if kind == 0 else abrupt(kind, value)
    if pc < 88:
     pc = 88; t88 = t84.code(vm, t84, U, v7) if type(t84) is JSFunction else call(vm, t84, U, v7)
    elif pc == 88: t88 = value if kind == 0 else abrupt(kind, value)
  if pc < 90:
   t89 = e7[1]
   if t89 is TDZ: tdz_error(vm, K14)
   pc = 90; t90 = t89.props[K3] if type(t89) is JSObject and K3 in t89.props else get_member(vm, t89, K3)
  elif pc == 90: t90 = value if kind == 0 else abrupt(kind, value)
  return t90
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r14(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, t6, t11, t13, t18, t22, t23, t31, = values
 try:
  this = fn.this_value
  e9 = fn.env
  e8 = fn.env[0]
  e7 = fn.env[0][0]
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   t2 = e9[2]
   if t2 is TDZ: tdz_error(vm, K16)
   pc = 3; t3 = t2.props[K10] if type(t2) is JSObject and K10 in t2.props else get_member(vm, t2, K10)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   if t3 is True or t3 is not False and t3 is not U and t3 and t3 == t3:
    return U
   t6 = e9[2]
   if t6 is TDZ: tdz_error(vm, K16)
   if type(t6) is JSObject and K10 in t6.props: t6.props[K10] = True
   else: pc = 10; set_member(vm, t6, K10, True, True)
  elif pc == 10: value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   t11 = e8[1]
   if t11 is TDZ: tdz_error(vm, K22)
   t13 = e9[1]
   if t13 is TDZ: tdz_error(vm, K17)
   if type(t11) is JSArray and type(t13) is float and 0.0 <= t13 < len(t11.items) and (i := t13.__trunc__()) == t13 and t11.items[i] is not HOLE: t11.items[i] = v0
   else: pc = 17; set_element(vm, t11, t13, v0, True)
  elif pc == 17: value if kind == 0 else abrupt(kind, value)
  if pc < 20:
   t18 = e8[2]
   if t18 is TDZ: tdz_error(vm, K12)
   pc = 20; t20 = t18.props[K9] if type(t18) is JSObject and K9 in t18.props else get_member(vm, t18, K9)
  elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
  if pc < 22:
   pc = 22; t22 = t20 if type(t20) is float else to_numeric(vm, t20)
  elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   t23 = t22 + -1.0 if type(t22) is float else increment(t22, -1)
   if type(t18) is JSObject and K9 in t18.props: t18.props[K9] = t23
   else: pc = 24; set_member(vm, t18, K9, t23, True)
  elif pc == 24: value if kind == 0 else abrupt(kind, value)
  if pc <= 36:
   if 31 <= pc <= 36 or pc < 31 and ((type(t23) is float and t23 == 0.0)):
    if pc < 31:
     t30 = e7[1]
     if t30 is TDZ: tdz_error(vm, K14)
     pc = 31; t31 = t30.props[K5] if type(t30) is JSObject and K5 in t30.props else get_member(vm, t30, K5)
    elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
    if pc < 34:
     t33 = e8[1]
     if t33 is TDZ: tdz_error(vm, K22)
     pc = 34; t34 = o_AggregateError(vm, t33)
    elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
    if pc < 36:
     pc = 36; t36 = t31.code(vm, t31, U, t34) if type(t31) is JSFunction else call(vm, t31, U, t34)
    elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
    return t36
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r15(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, t17, t31, t33, t18, t19, t20, = values
 try:
  j = 0.0; rv = U
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   v1 = this
   t4 = vm.prelude_function(PROGRAM, 1)
   pc = 7; t7 = t4.code(vm, t4, U, v1) if type(t4) is JSFunction else call(vm, t4, U, v1)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   v2 = t7
  if pc <= 37:
   t9 = EMPTY
   try:
    if pc < 13:
     t10 = vm.prelude_function(PROGRAM, 7)
     pc = 13; t13 = t10.code(vm, t10, U, v1) if type(t10) is JSFunction else call(vm, t10, U, v1)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
    if pc < 17:
     v3 = t13
     t16 = v0
     pc = 17; t17 = get_iterator(vm, t16)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    if pc <= 36:
     while True:
      if pc <= 36:
       t18 = EMPTY
       try:
        if pc <= 36:
         while True:
          if pc < 21:
           vm.fuel -= 1
           if vm.fuel < 0: pc = 21; refuel(vm)
          elif pc == 21: value if kind == 0 else abrupt(kind, value)
          if pc < 22:
           if type(t17) is ArrayIteration and (i := t17.index) < len(t17.array.items) and (t22 := t17.array.items[i]) is not HOLE: t17.index = i + 1
           else: pc = 22; t22 = iterator_step(vm, t17)
          elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
          if pc < 27:
           if t22 is EMPTY: break
           v5 = t22
           pc = 27; t27 = v3.code(vm, v3, v1, v5) if type(v3) is JSFunction else call(vm, v3, v1, v5)
          elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
          if pc < 31:
           v6 = t27
           pc = 31; t31 = (v6.props[K13] if K13 in v6.props else v6.proto.props[K13] if K13 in v6.proto.props else get_member(vm, v6, K13)) if type(v6) is JSObject else get_method(vm, v6, K13)
          elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
          if pc < 33:
           pc = 33; t33 = v2.props[K2] if type(v2) is JSObject and K2 in v2.props else get_member(vm, v2, K2)
          elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
          if pc < 35:
           pc = 35; t35 = v2.props[K5] if type(v2) is JSObject and K5 in v2.props else get_member(vm, v2, K5)
          elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
          if pc < 36:
           pc = 36; t36 = t31.code(vm, t31, v6, t33, t35) if type(t31) is JSFunction else call(vm, t31, v6, t33, t35)
          elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
          pc = 20
       except Throw as thrown: t18 = thrown.value
      break
    if pc < 37:
     t19 = j; t20 = rv; j = 0.0; rv = U
    if pc <= 37:
     if 37 <= pc <= 37 or pc < 37 and (not t17.done):
      if pc < 37:
       pc = 37; iterator_close(vm, t17, t18)
      elif pc == 37: value if kind == 0 else abrupt(kind, value)
    if t18 is not EMPTY: raise Throw(t18)
   except Throw as thrown: t9 = thrown.value
  if pc <= 43:
   if 39 <= pc <= 43 or pc < 39 and (t9 is not EMPTY):
    if pc < 39:
     v7 = t9
     pc = 39; t39 = v2.props[K5] if type(v2) is JSObject and K5 in v2.props else get_member(vm, v2, K5)
    elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
    if pc < 43:
     pc = 43; t43 = t39.code(vm, t39, U, v7) if type(t39) is JSFunction else call(vm, t39, U, v7)
    elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
  if pc < 45:
   pc = 45; t45 = v2.props[K3] if type(v2) is JSObject and K3 in v2.props else get_member(vm, v2, K3)
  elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
  return t45
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r16(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = (this.props[K13] if K13 in this.props else this.proto.props[K13] if K13 in this.proto.props else get_member(vm, this, K13)) if type(this) is JSObject else get_method(vm, this, K13)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   pc = 7; t7 = t4.code(vm, t4, this, U, v0) if type(t4) is JSFunction else call(vm, t4, this, U, v0)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  return t7
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r17(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, e10, p0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   e10 = [fn.env, U, TDZ]
   e10[1] = p0
   v0 = this
   pc = 5; t5 = o_IsObject(vm, v0)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc <= 10:
   if 10 <= pc <= 10 or pc < 10 and ((not (t5))):
    if pc < 10:
     pc = 10; t10 = o_ThrowTypeError(vm, K23)
    elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   pc = 13; t13 = o_SpeciesConstructor(vm, v0, K24)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   e10[2] = t13
   t15 = e10[1]
   pc = 16; t16 = o_IsCallable(vm, t15)
  elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc <= 25:
   if 22 <= pc <= 25 or pc < 22 and ((not (t16))):
    if pc < 22:
     pc = 22; t22 = (v0.props[K13] if K13 in v0.props else v0.proto.props[K13] if K13 in v0.proto.props else get_member(vm, v0, K13)) if type(v0) is JSObject else get_method(vm, v0, K13)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     t23 = e10[1]
     t24 = e10[1]
     pc = 25; t25 = t22.code(vm, t22, v0, t23, t24) if type(t22) is JSFunction else call(vm, t22, v0, t23, t24)
    elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
    return t25
  if pc < 29:
   pc = 29; t29 = (v0.props[K13] if K13 in v0.props else v0.proto.props[K13] if K13 in v0.proto.props else get_member(vm, v0, K13)) if type(v0) is JSObject else get_method(vm, v0, K13)
  elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
  if pc < 32:
   t30 = arrow(vm, F18, e10, this, fn.home)
   t31 = arrow(vm, F20, e10, this, fn.home)
   pc = 32; t32 = t29.code(vm, t29, v0, t30, t31) if type(t29) is JSFunction else call(vm, t29, v0, t30, t31)
  elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
  return t32
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r18(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, e11, p0, t11, = values
 try:
  this = fn.this_value
  e10 = fn.env
  e0 = fn.env[0]
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   e11 = [fn.env, U]
   e11[1] = p0
   t2 = e10[1]
   pc = 5; t5 = t2.code(vm, t2, U) if type(t2) is JSFunction else call(vm, t2, U)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v0 = t5
   t7 = vm.prelude_function(PROGRAM, 2)
   t9 = e10[2]
   if t9 is TDZ: tdz_error(vm, K25)
   pc = 11; t11 = t7.code(vm, t7, U, t9, v0) if type(t7) is JSFunction else call(vm, t7, U, t9, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   pc = 13; t13 = (t11.props[K13] if K13 in t11.props else t11.proto.props[K13] if K13 in t11.proto.props else get_member(vm, t11, K13)) if type(t11) is JSObject else get_method(vm, t11, K13)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   t14 = arrow(vm, F19, e11, this, fn.home)
   pc = 15; t15 = t13.code(vm, t13, t11, t14) if type(t13) is JSFunction else call(vm, t13, t11, t14)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  return t15
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r19(vm, fn, this, pc, values, gen, kind=0, value=U):
 try:
  this = fn.this_value
  e11 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  t2 = e11[1]
  return t2
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r20(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, e12, p0, t11, = values
 try:
  this = fn.this_value
  e10 = fn.env
  e0 = fn.env[0]
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   e12 = [fn.env, U]
   e12[1] = p0
   t2 = e10[1]
   pc = 5; t5 = t2.code(vm, t2, U) if type(t2) is JSFunction else call(vm, t2, U)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v0 = t5
   t7 = vm.prelude_function(PROGRAM, 2)
   t9 = e10[2]
   if t9 is TDZ: tdz_error(vm, K25)
   pc = 11; t11 = t7.code(vm, t7, U, t9, v0) if type(t7) is JSFunction else call(vm, t7, U, t9, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   pc = 13; t13 = (t11.props[K13] if K13 in t11.props else t11.proto.props[K13] if K13 in t11.proto.props else get_member(vm, t11, K13)) if type(t11) is JSObject else get_method(vm, t11, K13)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   t14 = arrow(vm, F21, e12, this, fn.home)
   pc = 15; t15 = t13.code(vm, t13, t11, t14) if type(t13) is JSFunction else call(vm, t13, t11, t14)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  return t15
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r21(vm, fn, this, pc, values, gen, kind=0, value=U):
 try:
  this = fn.this_value
  e12 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  t2 = e12[1]
  pc = 3; vm.fuel -= 5; raise Throw(t2)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
