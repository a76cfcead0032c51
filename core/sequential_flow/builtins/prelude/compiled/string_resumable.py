# Generated from string.js by `make prelude`. Do not edit.
from .string import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, e0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  e0 = [None, U, U]
  v0 = U
  v1 = U
  v2 = U
  v3 = U
  v4 = U
  v5 = U
  v6 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r1(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, args, = values
 try:
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
   pc = 5; t5 = o_ToObject(vm, v0)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = v2.props[K0] if type(v2) is JSObject and K0 in v2.props else get_member(vm, v2, K0)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   pc = 9; t9 = o_ToObject(vm, t8)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   v3 = t9
   pc = 12; t12 = o_LengthOfArrayLike(vm, v3)
  elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   v4 = t12
   pc = 15; t15 = len(v1.items) + 0.0 if type(v1) is JSArray else len(v1) + 0.0 if type(v1) is str else get_member(vm, v1, K1)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 21:
   v5 = t15
   v6 = K2
   v7 = 0.0
  if pc <= 63:
   while True:
    if pc < 21:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 21; refuel(vm)
    elif pc == 21: value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     pc = 26; t26 = v7 < v4 if type(v4) is float else compare(vm, "<", v7, v4)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc < 32:
     if not (t26):
      break
     pc = 32; t32 = x if type(v3) is JSArray and 0 <= (i := v7.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v7)
    elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
    if pc < 33:
     pc = 33; t33 = o_ToString(vm, t32)
    elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
    if pc < 36:
     pc = 36; t36 = v6 + t33 if type(v6) is float and type(t33) is float else add(vm, v6, t33)
    elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
    if pc < 47:
     v6 = t36
     t45 = (v7 + 1.0)
     pc = 47; t47 = t45 < v4 if type(v4) is float else compare(vm, "<", t45, v4)
    elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
    if pc < 53:
     t48 = t47
    if pc <= 53:
     if 53 <= pc <= 53 or pc < 53 and (t48):
      if pc < 53:
       pc = 53; t53 = v7 < v5 if type(v5) is float else compare(vm, "<", v7, v5)
      elif pc == 53: t53 = value if kind == 0 else abrupt(kind, value)
      t48 = t53
    if pc <= 63:
     if 59 <= pc <= 63 or pc < 59 and (t48):
      if pc < 59:
       pc = 59; t59 = x if type(v1) is JSArray and 0 <= (i := v7.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v7)
      elif pc == 59: t59 = value if kind == 0 else abrupt(kind, value)
      if pc < 60:
       pc = 60; t60 = o_ToString(vm, t59)
      elif pc == 60: t60 = value if kind == 0 else abrupt(kind, value)
      if pc < 63:
       pc = 63; t63 = v6 + t60 if type(v6) is float and type(t60) is float else add(vm, v6, t60)
      elif pc == 63: t63 = value if kind == 0 else abrupt(kind, value)
      v6 = t63
    v7 = v7 + 1.0
    pc = 20
  return v6
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
  if pc < 5:
   pc = 5; t5 = o_WellKnownSymbol(vm, K5)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   pc = 6; t6 = x if type(v0) is JSArray and type(t5) is float and 0.0 <= t5 < len(v0.items) and (i := t5.__trunc__()) == t5 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, t5)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 21:
   v1 = t6
  if pc <= 21:
   if pc < 21 and ((v1 is not U)):
    t14 = (not ((not (v1 is True or v1 is not False and v1 is not U and v1 and v1 == v1))))
   else:
    if pc < 21:
     pc = 21; t21 = o_IsRegExpObject(vm, v0)
    elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
    t14 = t21
  return t14
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = vm.prelude_function(PROGRAM, 2)
   pc = 5; t5 = t2.code(vm, t2, U, v0) if type(t2) is JSFunction else call(vm, t2, U, v0)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   if (not (t5 is True or t5 is not False and t5 is not U and t5 and t5 == t5)):
    return U
   pc = 11; t11 = v0.props[K6] if type(v0) is JSObject and K6 in v0.props else get_member(vm, v0, K6)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 27:
   v2 = t11
   t18 = (v2 is U)
   if not (t18):
    t18 = (v2 is None)
  if pc <= 29:
   if 27 <= pc <= 29 or pc < 27 and (t18):
    if pc < 27:
     pc = 27; t27 = v1 if type(v1) is str else to_string(vm, v1)
    elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
    if pc < 29:
     t28 = join_template(vm, (t27, K7,))
     pc = 29; t29 = o_ThrowTypeError(vm, t28)
    elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
  if pc < 31:
   pc = 31; t31 = o_ToString(vm, v2)
  elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
  if pc < 32:
   pc = 32; t32 = o_FlagsAreGlobal(vm, t31)
  elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
  if pc <= 40:
   if 38 <= pc <= 40 or pc < 38 and ((not (t32 is True or t32 is not False and t32 is not U and t32 and t32 == t32))):
    if pc < 38:
     pc = 38; t38 = v1 if type(v1) is str else to_string(vm, v1)
    elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
    if pc < 40:
     t39 = join_template(vm, (K8, t38, K9,))
     pc = 40; t40 = o_ThrowTypeError(vm, t39)
    elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r4(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireObjectCoercible(vm, this, K10)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   pc = 6; t6 = o_WellKnownSymbol(vm, K5)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v1 = t6
   pc = 9; t9 = o_IsObject(vm, v0)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc <= 25:
   if 13 <= pc <= 25 or pc < 13 and (t9):
    if pc < 13:
     pc = 13; t13 = o_GetMethod(vm, v0, v1)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     v4 = t13
    if pc <= 25:
     if 25 <= pc <= 25 or pc < 25 and ((v4 is not U)):
      if pc < 25:
       pc = 25; t25 = v4.code(vm, v4, v0, this) if type(v4) is JSFunction else call(vm, v4, v0, this)
      elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
      return t25
  if pc < 28:
   pc = 28; t28 = o_ToString(vm, this)
  elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
  if pc < 32:
   v2 = t28
   pc = 32; t32 = o_RegExpCreate(vm, v0, K2)
  elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
  if pc < 38:
   v3 = t32
   pc = 38; t38 = x if type(v3) is JSArray and type(v1) is float and 0.0 <= v1 < len(v3.items) and (i := v1.__trunc__()) == v1 and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v1)
  elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
  if pc < 40:
   pc = 40; t40 = t38.code(vm, t38, v3, v2) if type(t38) is JSFunction else call(vm, t38, v3, v2)
  elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
  return t40
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r5(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireObjectCoercible(vm, this, K11)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   pc = 6; t6 = o_WellKnownSymbol(vm, K12)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v1 = t6
   pc = 9; t9 = o_IsObject(vm, v0)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc <= 30:
   if 15 <= pc <= 30 or pc < 15 and (t9):
    if pc < 15:
     t11 = vm.prelude_function(PROGRAM, 3)
     pc = 15; t15 = t11.code(vm, t11, U, v0, K12) if type(t11) is JSFunction else call(vm, t11, U, v0, K12)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    if pc < 18:
     pc = 18; t18 = o_GetMethod(vm, v0, v1)
    elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
    if pc < 30:
     v4 = t18
    if pc <= 30:
     if 30 <= pc <= 30 or pc < 30 and ((v4 is not U)):
      if pc < 30:
       pc = 30; t30 = v4.code(vm, v4, v0, this) if type(v4) is JSFunction else call(vm, v4, v0, this)
      elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
      return t30
  if pc < 33:
   pc = 33; t33 = o_ToString(vm, this)
  elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
  if pc < 37:
   v2 = t33
   pc = 37; t37 = o_RegExpCreate(vm, v0, K13)
  elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
  if pc < 43:
   v3 = t37
   pc = 43; t43 = x if type(v3) is JSArray and type(v1) is float and 0.0 <= v1 < len(v3.items) and (i := v1.__trunc__()) == v1 and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v1)
  elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
  if pc < 45:
   pc = 45; t45 = t43.code(vm, t43, v3, v2) if type(t43) is JSFunction else call(vm, t43, v3, v2)
  elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
  return t45
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r6(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireObjectCoercible(vm, this, K14)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   pc = 6; t6 = o_WellKnownSymbol(vm, K15)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v1 = t6
   pc = 9; t9 = o_IsObject(vm, v0)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc <= 25:
   if 13 <= pc <= 25 or pc < 13 and (t9):
    if pc < 13:
     pc = 13; t13 = o_GetMethod(vm, v0, v1)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     v4 = t13
    if pc <= 25:
     if 25 <= pc <= 25 or pc < 25 and ((v4 is not U)):
      if pc < 25:
       pc = 25; t25 = v4.code(vm, v4, v0, this) if type(v4) is JSFunction else call(vm, v4, v0, this)
      elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
      return t25
  if pc < 28:
   pc = 28; t28 = o_ToString(vm, this)
  elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
  if pc < 32:
   v2 = t28
   pc = 32; t32 = o_RegExpCreate(vm, v0, K2)
  elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
  if pc < 38:
   v3 = t32
   pc = 38; t38 = x if type(v3) is JSArray and type(v1) is float and 0.0 <= v1 < len(v3.items) and (i := v1.__trunc__()) == v1 and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v1)
  elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
  if pc < 40:
   pc = 40; t40 = t38.code(vm, t38, v3, v2) if type(t38) is JSFunction else call(vm, t38, v3, v2)
  elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
  return t40
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r7(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, t76, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireObjectCoercible(vm, this, K16)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   pc = 6; t6 = o_IsObject(vm, v0)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc <= 24:
   if 10 <= pc <= 24 or pc < 10 and (t6):
    if pc < 10:
     pc = 10; t10 = o_WellKnownSymbol(vm, K17)
    elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
    if pc < 11:
     pc = 11; t11 = o_GetMethod(vm, v0, t10)
    elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     v7 = t11
    if pc <= 24:
     if 24 <= pc <= 24 or pc < 24 and ((v7 is not U)):
      if pc < 24:
       pc = 24; t24 = v7.code(vm, v7, v0, this, v1) if type(v7) is JSFunction else call(vm, v7, v0, this, v1)
      elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
      return t24
  if pc < 27:
   pc = 27; t27 = o_ToString(vm, this)
  elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
  if pc < 30:
   v2 = t27
   pc = 30; t30 = o_ToString(vm, v0)
  elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
  if pc < 33:
   v3 = t30
   pc = 33; t33 = o_IsCallable(vm, v1)
  elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
  if pc < 40:
   v4 = t33
  if pc <= 40:
   if 40 <= pc <= 40 or pc < 40 and ((not (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4))):
    if pc < 40:
     pc = 40; t40 = o_ToString(vm, v1)
    elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
    v1 = t40
  if pc < 45:
   pc = 45; t45 = o_StringIndexOf(vm, v2, v3)
  elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
  if pc < 51:
   v5 = t45
   pc = 51; t51 = v5 < 0.0 if type(v5) is float else compare(vm, "<", v5, 0.0)
  elif pc == 51: t51 = value if kind == 0 else abrupt(kind, value)
  if pc < 63:
   if t51:
    return v2
   v6 = U
  if pc <= 71:
   if 63 <= pc <= 64 or pc < 63 and (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4):
    if pc < 63:
     pc = 63; t63 = v1.code(vm, v1, U, v3, v5, v2) if type(v1) is JSFunction else call(vm, v1, U, v3, v5, v2)
    elif pc == 63: t63 = value if kind == 0 else abrupt(kind, value)
    if pc < 64:
     pc = 64; t64 = o_ToString(vm, t63)
    elif pc == 64: t64 = value if kind == 0 else abrupt(kind, value)
    v6 = t64
   else:
    if pc < 71:
     pc = 71; t71 = o_Substitute(vm, v3, v2, v5, v1)
    elif pc == 71: t71 = value if kind == 0 else abrupt(kind, value)
    v6 = t71
  if pc < 78:
   t76 = JSArray(); t76.props = {}; t76.proto = vm.array_prototype; t76.ext = None; t76.items = [v5]; vm.allocated += 184
   pc = 78; t78 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K1)
  elif pc == 78: t78 = value if kind == 0 else abrupt(kind, value)
  if pc < 81:
   t80 = JSArray(); t80.props = {}; t80.proto = vm.array_prototype; t80.ext = None; t80.items = [v6]; vm.allocated += 184
   pc = 81; t81 = o_SpliceString(vm, v2, t76, t78, t80)
  elif pc == 81: t81 = value if kind == 0 else abrupt(kind, value)
  return t81
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r8(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireObjectCoercible(vm, this, K20)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   pc = 6; t6 = o_IsObject(vm, v0)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc <= 29:
   if 12 <= pc <= 29 or pc < 12 and (t6):
    if pc < 12:
     t8 = vm.prelude_function(PROGRAM, 3)
     pc = 12; t12 = t8.code(vm, t8, U, v0, K21) if type(t8) is JSFunction else call(vm, t8, U, v0, K21)
    elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
    if pc < 15:
     pc = 15; t15 = o_WellKnownSymbol(vm, K17)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    if pc < 16:
     pc = 16; t16 = o_GetMethod(vm, v0, t15)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
    if pc < 29:
     v7 = t16
    if pc <= 29:
     if 29 <= pc <= 29 or pc < 29 and ((v7 is not U)):
      if pc < 29:
       pc = 29; t29 = v7.code(vm, v7, v0, this, v1) if type(v7) is JSFunction else call(vm, v7, v0, this, v1)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      return t29
  if pc < 32:
   pc = 32; t32 = o_ToString(vm, this)
  elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
  if pc < 35:
   v2 = t32
   pc = 35; t35 = o_ToString(vm, v0)
  elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
  if pc < 38:
   v3 = t35
   pc = 38; t38 = o_IsCallable(vm, v1)
  elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
  if pc < 45:
   v4 = t38
  if pc <= 45:
   if 45 <= pc <= 45 or pc < 45 and ((not (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4))):
    if pc < 45:
     pc = 45; t45 = o_ToString(vm, v1)
    elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
    v1 = t45
  if pc < 50:
   pc = 50; t50 = o_FindAll(vm, v2, v3)
  elif pc == 50: t50 = value if kind == 0 else abrupt(kind, value)
  if pc < 56:
   v5 = t50
   t52 = JSArray(); t52.props = {}; t52.proto = vm.array_prototype; t52.ext = None; t52.items = []; vm.allocated += 160
   v6 = t52
   v8 = 0.0
  if pc <= 88:
   while True:
    if pc < 56:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 56; refuel(vm)
    elif pc == 56: value if kind == 0 else abrupt(kind, value)
    if pc < 59:
     pc = 59; t59 = len(v5.items) + 0.0 if type(v5) is JSArray else len(v5) + 0.0 if type(v5) is str else get_member(vm, v5, K1)
    elif pc == 59: t59 = value if kind == 0 else abrupt(kind, value)
    if pc < 62:
     pc = 62; t62 = v8 < t59 if type(t59) is float else compare(vm, "<", v8, t59)
    elif pc == 62: t62 = value if kind == 0 else abrupt(kind, value)
    if pc < 67:
     if not (t62):
      break
     pc = 67; t67 = x if type(v5) is JSArray and 0 <= (i := v8.__trunc__()) < len(v5.items) and (x := v5.items[i]) is not HOLE else get_element(vm, v5, v8)
    elif pc == 67: t67 = value if kind == 0 else abrupt(kind, value)
    if pc < 77:
     v9 = t67
    if pc <= 88:
     if 77 <= pc <= 81 or pc < 77 and (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4):
      if pc < 77:
       pc = 77; t77 = v1.code(vm, v1, U, v3, v9, v2) if type(v1) is JSFunction else call(vm, v1, U, v3, v9, v2)
      elif pc == 77: t77 = value if kind == 0 else abrupt(kind, value)
      if pc < 81:
       v10 = t77
       pc = 81; t81 = o_ToString(vm, v10)
      elif pc == 81: t81 = value if kind == 0 else abrupt(kind, value)
      v6.items.append(t81); vm.allocated += 24
     else:
      if pc < 88:
       pc = 88; t88 = o_Substitute(vm, v3, v2, v9, v1)
      elif pc == 88: t88 = value if kind == 0 else abrupt(kind, value)
      v6.items.append(t88); vm.allocated += 24
    v8 = v8 + 1.0
    pc = 55
  if pc < 98:
   pc = 98; t98 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K1)
  elif pc == 98: t98 = value if kind == 0 else abrupt(kind, value)
  if pc < 100:
   pc = 100; t100 = o_SpliceString(vm, v2, v5, t98, v6)
  elif pc == 100: t100 = value if kind == 0 else abrupt(kind, value)
  return t100
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r9(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RequireObjectCoercible(vm, this, K22)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   pc = 6; t6 = o_IsObject(vm, v0)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc <= 24:
   if 10 <= pc <= 24 or pc < 10 and (t6):
    if pc < 10:
     pc = 10; t10 = o_WellKnownSymbol(vm, K23)
    elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
    if pc < 11:
     pc = 11; t11 = o_GetMethod(vm, v0, t10)
    elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     v5 = t11
    if pc <= 24:
     if 24 <= pc <= 24 or pc < 24 and ((v5 is not U)):
      if pc < 24:
       pc = 24; t24 = v5.code(vm, v5, v0, this, v1) if type(v5) is JSFunction else call(vm, v5, v0, this, v1)
      elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
      return t24
  if pc < 27:
   pc = 27; t27 = o_ToString(vm, this)
  elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
  if pc < 38:
   v2 = t27
  if pc <= 38:
   if pc < 38 and ((v1 is U)):
    t35 = 4294967295.0
   else:
    if pc < 38:
     pc = 38; t38 = o_ToUint32(vm, v1)
    elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
    t35 = t38
  if pc < 41:
   v3 = t35
   pc = 41; t41 = o_ToString(vm, v0)
  elif pc == 41: t41 = value if kind == 0 else abrupt(kind, value)
  if pc < 54:
   v4 = t41
   if (v0 is U):
    t50 = U
   else:
    t50 = v4
   pc = 54; t54 = o_SplitString(vm, v2, t50, v3)
  elif pc == 54: t54 = value if kind == 0 else abrupt(kind, value)
  return t54
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
