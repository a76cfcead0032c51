# Generated from regexp.js by `make prelude`. Do not edit.
from .regexp import *
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
 v0, v1, v2, v3, = values
 try:
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
  if pc <= 26:
   if 12 <= pc <= 26 or pc < 12 and (t6):
    if pc < 12:
     pc = 12; t12 = v2.code(vm, v2, v0, v1) if type(v2) is JSFunction else call(vm, v2, v0, v1)
    elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
    if pc < 21:
     v3 = t12
     t19 = (v3 is not None)
    if pc <= 21:
     if 21 <= pc <= 21 or pc < 21 and (t19):
      if pc < 21:
       pc = 21; t21 = o_IsObject(vm, v3)
      elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
      t19 = (not (t21))
    if pc <= 26:
     if 26 <= pc <= 26 or pc < 26 and (t19):
      if pc < 26:
       pc = 26; t26 = o_ThrowTypeError(vm, K1)
      elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    return v3
  if pc < 31:
   pc = 31; t31 = o_RegExpBuiltinExec(vm, v0, v1)
  elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
  return t31
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r2(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, t79, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   v1 = this
   pc = 5; t5 = o_ToString(vm, v0)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = v1.props[K2] if type(v1) is JSObject and K2 in v1.props else get_member(vm, v1, K2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   pc = 9; t9 = o_ToString(vm, t8)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   v3 = t9
   pc = 12; t12 = o_FlagsAreGlobal(vm, v3)
  elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
  if pc <= 20:
   if 20 <= pc <= 20 or pc < 20 and ((not (t12 is True or t12 is not False and t12 is not U and t12 and t12 == t12))):
    if pc < 20:
     t16 = vm.prelude_function(PROGRAM, 1)
     pc = 20; t20 = t16.code(vm, t16, U, v1, v2) if type(t16) is JSFunction else call(vm, t16, U, v1, v2)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    return t20
  if pc < 23:
   pc = 23; t23 = o_FlagsAreUnicode(vm, v3)
  elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
  if pc < 29:
   v4 = t23
   if type(v1) is JSObject and K3 in v1.props: v1.props[K3] = 0.0
   else: pc = 29; set_member(vm, v1, K3, 0.0, True)
  elif pc == 29: value if kind == 0 else abrupt(kind, value)
  if pc < 32:
   t30 = JSArray(); t30.props = {}; t30.proto = vm.array_prototype; t30.ext = None; t30.items = []; vm.allocated += 160
   v5 = t30
  if pc <= 81:
   while True:
    if pc < 32:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 32; refuel(vm)
    elif pc == 32: value if kind == 0 else abrupt(kind, value)
    if pc < 38:
     t34 = vm.prelude_function(PROGRAM, 1)
     pc = 38; t38 = t34.code(vm, t34, U, v1, v2) if type(t34) is JSFunction else call(vm, t34, U, v1, v2)
    elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
    if pc < 47:
     v6 = t38
    if pc <= 47:
     if 47 <= pc <= 47 or pc < 47 and ((v6 is None)):
      if pc < 47:
       pc = 47; t47 = len(v5.items) + 0.0 if type(v5) is JSArray else len(v5) + 0.0 if type(v5) is str else get_member(vm, v5, K4)
      elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
      if (type(t47) is float and t47 == 0.0):
       t53 = None
      else:
       t53 = v5
      return t53
    if pc < 60:
     pc = 60; t60 = x if type(v6) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v6.items) and (x := v6.items[i]) is not HOLE else get_element(vm, v6, 0.0)
    elif pc == 60: t60 = value if kind == 0 else abrupt(kind, value)
    if pc < 61:
     pc = 61; t61 = o_ToString(vm, t60)
    elif pc == 61: t61 = value if kind == 0 else abrupt(kind, value)
    if pc < 76:
     v7 = t61
     v5.items.append(v7); vm.allocated += 24
    if pc <= 81:
     if 76 <= pc <= 81 or pc < 76 and ((v7 == K5)):
      if pc < 76:
       pc = 76; t76 = v1.props[K3] if type(v1) is JSObject and K3 in v1.props else get_member(vm, v1, K3)
      elif pc == 76: t76 = value if kind == 0 else abrupt(kind, value)
      if pc < 77:
       pc = 77; t77 = o_ToLength(vm, t76)
      elif pc == 77: t77 = value if kind == 0 else abrupt(kind, value)
      if pc < 79:
       pc = 79; t79 = o_AdvanceStringIndex(vm, v2, t77, v4)
      elif pc == 79: t79 = value if kind == 0 else abrupt(kind, value)
      if pc < 81:
       if type(v1) is JSObject and K3 in v1.props: v1.props[K3] = t79
       else: pc = 81; set_member(vm, v1, K3, t79, True)
      elif pc == 81: value if kind == 0 else abrupt(kind, value)
    pc = 31
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t25, t31, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   v1 = this
   pc = 5; t5 = o_ToString(vm, v0)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v2 = t5
   pc = 9; t9 = o_SpeciesConstructor(vm, v1, K6)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   v3 = t9
   pc = 12; t12 = v1.props[K2] if type(v1) is JSObject and K2 in v1.props else get_member(vm, v1, K2)
  elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   pc = 13; t13 = o_ToString(vm, t12)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   v4 = t13
   t18 = JSArray(); t18.props = {}; t18.proto = vm.array_prototype; t18.ext = None; t18.items = [v1, v4]; vm.allocated += 208
   pc = 19; t19 = o_Construct(vm, v3, t18)
  elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   v5 = t19
   pc = 24; t24 = v1.props[K3] if type(v1) is JSObject and K3 in v1.props else get_member(vm, v1, K3)
  elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
  if pc < 25:
   pc = 25; t25 = o_ToLength(vm, t24)
  elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
  if pc < 27:
   if type(v5) is JSObject and K3 in v5.props: v5.props[K3] = t25
   else: pc = 27; set_member(vm, v5, K3, t25, True)
  elif pc == 27: value if kind == 0 else abrupt(kind, value)
  if pc < 31:
   pc = 31; t31 = o_FlagsAreGlobal(vm, v4)
  elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
  if pc < 33:
   pc = 33; t33 = o_FlagsAreUnicode(vm, v4)
  elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
  if pc < 34:
   pc = 34; t34 = o_CreateRegExpStringIterator(vm, v5, v2, t31, t33)
  elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
  return t34
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r4(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t48, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_IteratedRegExp(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = t3
   pc = 6; t6 = o_IteratedText(vm, this)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   v1 = t6
   v2 = U
   v3 = U
  if pc <= 50:
   t8 = EMPTY
   try:
    if pc < 13:
     t9 = vm.prelude_function(PROGRAM, 1)
     pc = 13; t13 = t9.code(vm, t9, U, v0, v1) if type(t9) is JSFunction else call(vm, t9, U, v0, v1)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
    if pc < 23:
     v2 = t13
     t21 = (v2 is not None)
    if pc <= 23:
     if 23 <= pc <= 23 or pc < 23 and (t21):
      if pc < 23:
       pc = 23; t23 = o_IteratedGlobal(vm, this)
      elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
      t21 = t23
    if pc <= 50:
     if 28 <= pc <= 50 or pc < 28 and (t21 is True or t21 is not False and t21 is not U and t21 and t21 == t21):
      if pc < 28:
       pc = 28; t28 = x if type(v2) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, 0.0)
      elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
      if pc < 29:
       pc = 29; t29 = o_ToString(vm, t28)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      if pc < 39:
       v3 = t29
      if pc <= 50:
       if 39 <= pc <= 50 or pc < 39 and ((v3 == K5)):
        if pc < 39:
         pc = 39; t39 = v0.props[K3] if type(v0) is JSObject and K3 in v0.props else get_member(vm, v0, K3)
        elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
        if pc < 40:
         pc = 40; t40 = o_ToLength(vm, t39)
        elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
        if pc < 47:
         v4 = t40
         pc = 47; t47 = o_IteratedUnicode(vm, this)
        elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
        if pc < 48:
         pc = 48; t48 = o_AdvanceStringIndex(vm, v1, v4, t47)
        elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
        if pc < 50:
         if type(v0) is JSObject and K3 in v0.props: v0.props[K3] = t48
         else: pc = 50; set_member(vm, v0, K3, t48, True)
        elif pc == 50: value if kind == 0 else abrupt(kind, value)
   except Throw as thrown: t8 = thrown.value
  if pc <= 52:
   if 52 <= pc <= 52 or pc < 52 and (t8 is not EMPTY):
    if pc < 52:
     v5 = t8
     pc = 52; t52 = o_EndRegExpStringIterator(vm, this)
    elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
    pc = 54; vm.fuel -= 5; raise Throw(v5)
  if pc <= 62:
   if 62 <= pc <= 62 or pc < 62 and ((v2 is None)):
    if pc < 62:
     pc = 62; t62 = o_EndRegExpStringIterator(vm, this)
    elif pc == 62: t62 = value if kind == 0 else abrupt(kind, value)
    t65 = JSObject(); t65.props = {K9: U, K10: True}; t65.proto = vm.object_prototype; t65.ext = None; vm.allocated += 280
    return t65
  if pc < 68:
   pc = 68; t68 = o_IteratedGlobal(vm, this)
  elif pc == 68: t68 = value if kind == 0 else abrupt(kind, value)
  if pc <= 73:
   if 73 <= pc <= 73 or pc < 73 and ((not (t68 is True or t68 is not False and t68 is not U and t68 and t68 == t68))):
    if pc < 73:
     pc = 73; t73 = o_EndRegExpStringIterator(vm, this)
    elif pc == 73: t73 = value if kind == 0 else abrupt(kind, value)
  t75 = v2
  t77 = JSObject(); t77.props = {K9: t75, K10: False}; t77.proto = vm.object_prototype; t77.ext = None; vm.allocated += 280
  return t77
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r5(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   pc = 4; t4 = o_RegExpMatches(vm, v0, v1)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   v3 = t4
   t6 = JSArray(); t6.props = {}; t6.proto = vm.array_prototype; t6.ext = None; t6.items = []; vm.allocated += 160
   v4 = t6
   v5 = 0.0
  if pc <= 26:
   while True:
    if pc < 10:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 10; refuel(vm)
    elif pc == 10: value if kind == 0 else abrupt(kind, value)
    if pc < 13:
     pc = 13; t13 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K4)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
    if pc < 16:
     pc = 16; t16 = v5 < t13 if type(t13) is float else compare(vm, "<", v5, t13)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     if not (t16):
      break
     pc = 24; t24 = x if type(v3) is JSArray and 0 <= (i := v5.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v5)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     pc = 25; t25 = o_CallList(vm, v2, U, t24)
    elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     pc = 26; t26 = o_ToString(vm, t25)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    v4.items.append(t26); vm.allocated += 24
    v5 = v5 + 1.0
    pc = 9
  if pc < 36:
   pc = 36; t36 = o_SpliceMatches(vm, v1, v3, v4)
  elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
  return t36
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r6(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, t89, t221, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   v2 = this
   pc = 5; t5 = o_ToString(vm, v0)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v3 = t5
   pc = 8; t8 = o_IsCallable(vm, v1)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   v4 = t8
  if pc <= 15:
   if 15 <= pc <= 15 or pc < 15 and ((not (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4))):
    if pc < 15:
     pc = 15; t15 = o_ToString(vm, v1)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    v1 = t15
  if pc < 19:
   pc = 19; t19 = v2.props[K2] if type(v2) is JSObject and K2 in v2.props else get_member(vm, v2, K2)
  elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
  if pc < 20:
   pc = 20; t20 = o_ToString(vm, t19)
  elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
  if pc < 23:
   v5 = t20
   pc = 23; t23 = o_FlagsAreGlobal(vm, v5)
  elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
  if pc < 30:
   v6 = t23
   v7 = False
  if pc <= 37:
   if 30 <= pc <= 37 or pc < 30 and (v6 is True or v6 is not False and v6 is not U and v6 and v6 == v6):
    if pc < 30:
     pc = 30; t30 = o_FlagsAreUnicode(vm, v5)
    elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
    if pc < 37:
     v7 = t30
     if type(v2) is JSObject and K3 in v2.props: v2.props[K3] = 0.0
     else: pc = 37; set_member(vm, v2, K3, 0.0, True)
    elif pc == 37: value if kind == 0 else abrupt(kind, value)
  if pc < 42:
   t38 = JSArray(); t38.props = {}; t38.proto = vm.array_prototype; t38.ext = None; t38.items = []; vm.allocated += 160
   v8 = t38
   v9 = False
  if pc <= 91:
   while True:
    if pc < 42:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 42; refuel(vm)
    elif pc == 42: value if kind == 0 else abrupt(kind, value)
    if pc < 51:
     if not ((not (v9 is True or v9 is not False and v9 is not U and v9 and v9 == v9))):
      break
     t47 = vm.prelude_function(PROGRAM, 1)
     pc = 51; t51 = t47.code(vm, t47, U, v2, v3) if type(t47) is JSFunction else call(vm, t47, U, v2, v3)
    elif pc == 51: t51 = value if kind == 0 else abrupt(kind, value)
    if pc < 75:
     v12 = t51
    if pc <= 91:
     if pc < 75 and ((v12 is None)):
      v9 = True
     else:
      if pc < 75:
       v8.items.append(v12); vm.allocated += 24
      if pc <= 91:
       if pc < 75 and ((not (v6 is True or v6 is not False and v6 is not U and v6 and v6 == v6))):
        v9 = True
       else:
        if pc < 75:
         pc = 75; t75 = x if type(v12) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v12.items) and (x := v12.items[i]) is not HOLE else get_element(vm, v12, 0.0)
        elif pc == 75: t75 = value if kind == 0 else abrupt(kind, value)
        if pc < 76:
         pc = 76; t76 = o_ToString(vm, t75)
        elif pc == 76: t76 = value if kind == 0 else abrupt(kind, value)
        if pc <= 91:
         if 86 <= pc <= 91 or pc < 86 and ((t76 == K5)):
          if pc < 86:
           pc = 86; t86 = v2.props[K3] if type(v2) is JSObject and K3 in v2.props else get_member(vm, v2, K3)
          elif pc == 86: t86 = value if kind == 0 else abrupt(kind, value)
          if pc < 87:
           pc = 87; t87 = o_ToLength(vm, t86)
          elif pc == 87: t87 = value if kind == 0 else abrupt(kind, value)
          if pc < 89:
           pc = 89; t89 = o_AdvanceStringIndex(vm, v3, t87, v7)
          elif pc == 89: t89 = value if kind == 0 else abrupt(kind, value)
          if pc < 91:
           if type(v2) is JSObject and K3 in v2.props: v2.props[K3] = t89
           else: pc = 91; set_member(vm, v2, K3, t89, True)
          elif pc == 91: value if kind == 0 else abrupt(kind, value)
    pc = 41
  if pc < 98:
   t92 = JSArray(); t92.props = {}; t92.proto = vm.array_prototype; t92.ext = None; t92.items = []; vm.allocated += 160
   v10 = t92
   v11 = 0.0
   v13 = 0.0
  if pc <= 258:
   while True:
    if pc < 98:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 98; refuel(vm)
    elif pc == 98: value if kind == 0 else abrupt(kind, value)
    if pc < 101:
     pc = 101; t101 = len(v8.items) + 0.0 if type(v8) is JSArray else len(v8) + 0.0 if type(v8) is str else get_member(vm, v8, K4)
    elif pc == 101: t101 = value if kind == 0 else abrupt(kind, value)
    if pc < 104:
     pc = 104; t104 = v13 < t101 if type(t101) is float else compare(vm, "<", v13, t101)
    elif pc == 104: t104 = value if kind == 0 else abrupt(kind, value)
    if pc < 109:
     if not (t104):
      break
     pc = 109; t109 = x if type(v8) is JSArray and 0 <= (i := v13.__trunc__()) < len(v8.items) and (x := v8.items[i]) is not HOLE else get_element(vm, v8, v13)
    elif pc == 109: t109 = value if kind == 0 else abrupt(kind, value)
    if pc < 112:
     v14 = t109
     pc = 112; t112 = o_LengthOfArrayLike(vm, v14)
    elif pc == 112: t112 = value if kind == 0 else abrupt(kind, value)
    if pc < 117:
     v15 = t112
     pc = 117; t117 = x if type(v14) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v14.items) and (x := v14.items[i]) is not HOLE else get_element(vm, v14, 0.0)
    elif pc == 117: t117 = value if kind == 0 else abrupt(kind, value)
    if pc < 118:
     pc = 118; t118 = o_ToString(vm, t117)
    elif pc == 118: t118 = value if kind == 0 else abrupt(kind, value)
    if pc < 121:
     v16 = t118
     pc = 121; t121 = v14.props[K14] if type(v14) is JSObject and K14 in v14.props else get_member(vm, v14, K14)
    elif pc == 121: t121 = value if kind == 0 else abrupt(kind, value)
    if pc < 122:
     pc = 122; t122 = o_ToIntegerOrInfinity(vm, t121)
    elif pc == 122: t122 = value if kind == 0 else abrupt(kind, value)
    if pc < 124:
     pc = 124; t124 = o_ClampIndex(vm, t122, v3)
    elif pc == 124: t124 = value if kind == 0 else abrupt(kind, value)
    if pc < 130:
     v17 = t124
     t126 = JSArray(); t126.props = {}; t126.proto = vm.array_prototype; t126.ext = None; t126.items = []; vm.allocated += 160
     v18 = t126
     v21 = 1.0
    if pc <= 149:
     while True:
      if pc < 130:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 130; refuel(vm)
      elif pc == 130: value if kind == 0 else abrupt(kind, value)
      if pc < 135:
       pc = 135; t135 = v21 < v15 if type(v15) is float else compare(vm, "<", v21, v15)
      elif pc == 135: t135 = value if kind == 0 else abrupt(kind, value)
      if pc < 140:
       if not (t135):
        break
       pc = 140; t140 = x if type(v14) is JSArray and 0 <= (i := v21.__trunc__()) < len(v14.items) and (x := v14.items[i]) is not HOLE else get_element(vm, v14, v21)
      elif pc == 140: t140 = value if kind == 0 else abrupt(kind, value)
      if pc < 149:
       v22 = t140
      if pc <= 149:
       if 149 <= pc <= 149 or pc < 149 and ((v22 is not U)):
        if pc < 149:
         pc = 149; t149 = o_ToString(vm, v22)
        elif pc == 149: t149 = value if kind == 0 else abrupt(kind, value)
        v22 = t149
      v18.items.append(v22); vm.allocated += 24
      v21 = v21 + 1.0
      pc = 129
    if pc < 161:
     pc = 161; t161 = v14.props[K17] if type(v14) is JSObject and K17 in v14.props else get_member(vm, v14, K17)
    elif pc == 161: t161 = value if kind == 0 else abrupt(kind, value)
    if pc < 170:
     v19 = t161
     v20 = U
    if pc <= 235:
     if 170 <= pc <= 208 or pc < 170 and (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4):
      if pc < 170:
       t166 = JSArray(); t166.props = {}; t166.proto = vm.array_prototype; t166.ext = None; t166.items = [v16]; vm.allocated += 184
       v23 = t166
       v24 = 0.0
      if pc <= 182:
       while True:
        if pc < 170:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 170; refuel(vm)
        elif pc == 170: value if kind == 0 else abrupt(kind, value)
        if pc < 173:
         pc = 173; t173 = len(v18.items) + 0.0 if type(v18) is JSArray else len(v18) + 0.0 if type(v18) is str else get_member(vm, v18, K4)
        elif pc == 173: t173 = value if kind == 0 else abrupt(kind, value)
        if pc < 176:
         pc = 176; t176 = v24 < t173 if type(t173) is float else compare(vm, "<", v24, t173)
        elif pc == 176: t176 = value if kind == 0 else abrupt(kind, value)
        if pc < 182:
         if not (t176):
          break
         pc = 182; t182 = x if type(v18) is JSArray and 0 <= (i := v24.__trunc__()) < len(v18.items) and (x := v18.items[i]) is not HOLE else get_element(vm, v18, v24)
        elif pc == 182: t182 = value if kind == 0 else abrupt(kind, value)
        v23.items.append(t182); vm.allocated += 24
        v24 = v24 + 1.0
        pc = 169
      if pc < 207:
       v23.items.append(v17); vm.allocated += 24
       v23.items.append(v3); vm.allocated += 24
       if (v19 is not U):
        v23.items.append(v19); vm.allocated += 24
       pc = 207; t207 = o_CallList(vm, v1, U, v23)
      elif pc == 207: t207 = value if kind == 0 else abrupt(kind, value)
      if pc < 208:
       pc = 208; t208 = o_ToString(vm, t207)
      elif pc == 208: t208 = value if kind == 0 else abrupt(kind, value)
      v20 = t208
     else:
      if pc < 218:
       v25 = U
      if pc <= 226:
       if 218 <= pc <= 226 or pc < 218 and ((v19 is not U)):
        if pc < 218:
         pc = 218; t218 = o_ToObject(vm, v19)
        elif pc == 218: t218 = value if kind == 0 else abrupt(kind, value)
        if pc < 225:
         v19 = t218
         t221 = vm.prelude_function(PROGRAM, 7)
         pc = 225; t225 = o_SubstitutionNames(vm, v1)
        elif pc == 225: t225 = value if kind == 0 else abrupt(kind, value)
        if pc < 226:
         pc = 226; t226 = t221.code(vm, t221, U, v19, t225) if type(t221) is JSFunction else call(vm, t221, U, v19, t225)
        elif pc == 226: t226 = value if kind == 0 else abrupt(kind, value)
        v25 = t226
      if pc < 235:
       pc = 235; t235 = o_GetSubstitution(vm, v16, v3, v17, v18, v25, v1)
      elif pc == 235: t235 = value if kind == 0 else abrupt(kind, value)
      v20 = t235
    if pc < 242:
     pc = 242; t242 = v17 >= v11 if type(v17) is float and type(v11) is float else compare(vm, ">=", v17, v11)
    elif pc == 242: t242 = value if kind == 0 else abrupt(kind, value)
    if pc <= 258:
     if 248 <= pc <= 258 or pc < 248 and (t242):
      if pc < 248:
       pc = 248; t248 = o_Substring(vm, v3, v11, v17)
      elif pc == 248: t248 = value if kind == 0 else abrupt(kind, value)
      if pc < 255:
       v10.items.append(t248); vm.allocated += 24
       v10.items.append(v20); vm.allocated += 24
       pc = 255; t255 = len(v16.items) + 0.0 if type(v16) is JSArray else len(v16) + 0.0 if type(v16) is str else get_member(vm, v16, K4)
      elif pc == 255: t255 = value if kind == 0 else abrupt(kind, value)
      if pc < 258:
       pc = 258; t258 = v17 + t255 if type(v17) is float and type(t255) is float else add(vm, v17, t255)
      elif pc == 258: t258 = value if kind == 0 else abrupt(kind, value)
      v11 = t258
    v13 = v13 + 1.0
    pc = 97
  if pc < 268:
   pc = 268; t268 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K4)
  elif pc == 268: t268 = value if kind == 0 else abrupt(kind, value)
  if pc < 271:
   pc = 271; t271 = v11 < t268 if type(v11) is float and type(t268) is float else compare(vm, "<", v11, t268)
  elif pc == 271: t271 = value if kind == 0 else abrupt(kind, value)
  if pc <= 278:
   if 277 <= pc <= 278 or pc < 277 and (t271):
    if pc < 277:
     pc = 277; t277 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K4)
    elif pc == 277: t277 = value if kind == 0 else abrupt(kind, value)
    if pc < 278:
     pc = 278; t278 = o_Substring(vm, v3, v11, t277)
    elif pc == 278: t278 = value if kind == 0 else abrupt(kind, value)
    v10.items.append(t278); vm.allocated += 24
  if pc < 281:
   pc = 281; t281 = o_ConcatenateStrings(vm, v10)
  elif pc == 281: t281 = value if kind == 0 else abrupt(kind, value)
  return t281
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r7(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
   v2 = t2
   v3 = 0.0
  if pc <= 32:
   while True:
    if pc < 6:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 6; refuel(vm)
    elif pc == 6: value if kind == 0 else abrupt(kind, value)
    if pc < 9:
     pc = 9; t9 = len(v1.items) + 0.0 if type(v1) is JSArray else len(v1) + 0.0 if type(v1) is str else get_member(vm, v1, K4)
    elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
    if pc < 12:
     pc = 12; t12 = v3 < t9 if type(t9) is float else compare(vm, "<", v3, t9)
    elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
    if pc < 19:
     if not (t12):
      break
     pc = 19; t19 = x if type(v1) is JSArray and 0 <= (i := v3.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v3)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     pc = 20; t20 = x if type(v0) is JSArray and type(t19) is float and 0.0 <= t19 < len(v0.items) and (i := t19.__trunc__()) == t19 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, t19)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    if pc < 32:
     v4 = t20
    if pc <= 32:
     if pc < 32 and ((v4 is U)):
      t29 = K5
     else:
      if pc < 32:
       pc = 32; t32 = o_ToString(vm, v4)
      elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
      t29 = t32
    v2.items.append(t29); vm.allocated += 24
    v3 = v3 + 1.0
    pc = 5
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r8(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   v1 = this
   pc = 5; t5 = o_ToString(vm, v0)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = v1.props[K3] if type(v1) is JSObject and K3 in v1.props else get_member(vm, v1, K3)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   v3 = t8
   pc = 12; t12 = o_SameValue(vm, v3, 0.0)
  elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
  if pc <= 20:
   if 20 <= pc <= 20 or pc < 20 and ((not (t12 is True or t12 is not False and t12 is not U and t12 and t12 == t12))):
    if pc < 20:
     if type(v1) is JSObject and K3 in v1.props: v1.props[K3] = 0.0
     else: pc = 20; set_member(vm, v1, K3, 0.0, True)
    elif pc == 20: value if kind == 0 else abrupt(kind, value)
  if pc < 25:
   t21 = vm.prelude_function(PROGRAM, 1)
   pc = 25; t25 = t21.code(vm, t21, U, v1, v2) if type(t21) is JSFunction else call(vm, t21, U, v1, v2)
  elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
  if pc < 28:
   v4 = t25
   pc = 28; t28 = v1.props[K3] if type(v1) is JSObject and K3 in v1.props else get_member(vm, v1, K3)
  elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
  if pc < 32:
   v5 = t28
   pc = 32; t32 = o_SameValue(vm, v5, v3)
  elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
  if pc <= 40:
   if 40 <= pc <= 40 or pc < 40 and ((not (t32 is True or t32 is not False and t32 is not U and t32 and t32 == t32))):
    if pc < 40:
     if type(v1) is JSObject and K3 in v1.props: v1.props[K3] = v3
     else: pc = 40; set_member(vm, v1, K3, v3, True)
    elif pc == 40: value if kind == 0 else abrupt(kind, value)
  if pc <= 52:
   if pc < 52 and ((v4 is None)):
    t47 = (-1.0)
   else:
    if pc < 52:
     pc = 52; t52 = v4.props[K14] if type(v4) is JSObject and K14 in v4.props else get_member(vm, v4, K14)
    elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
    t47 = t52
  return t47
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r9(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   v2 = this
   pc = 5; t5 = o_ToString(vm, v0)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v3 = t5
   pc = 9; t9 = o_SpeciesConstructor(vm, v2, K6)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   v4 = t9
   pc = 12; t12 = v2.props[K2] if type(v2) is JSObject and K2 in v2.props else get_member(vm, v2, K2)
  elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   pc = 13; t13 = o_ToString(vm, t12)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   v5 = t13
   pc = 16; t16 = o_FlagsAreUnicode(vm, v5)
  elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   v6 = t16
   pc = 19; t19 = o_FlagsAreSticky(vm, v5)
  elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
  if pc <= 27:
   if pc < 27 and (t19 is True or t19 is not False and t19 is not U and t19 and t19 == t19):
    t21 = v5
   else:
    if pc < 27:
     pc = 27; t27 = add(vm, v5, K22)
    elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
    t21 = t27
  if pc < 33:
   v7 = t21
   t32 = JSArray(); t32.props = {}; t32.proto = vm.array_prototype; t32.ext = None; t32.items = [v2, v7]; vm.allocated += 208
   pc = 33; t33 = o_Construct(vm, v4, t32)
  elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
  if pc < 46:
   v8 = t33
   t35 = JSArray(); t35.props = {}; t35.proto = vm.array_prototype; t35.ext = None; t35.items = []; vm.allocated += 160
   v9 = t35
  if pc <= 46:
   if pc < 46 and ((v1 is U)):
    t43 = 4294967295.0
   else:
    if pc < 46:
     pc = 46; t46 = o_ToUint32(vm, v1)
    elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
    t43 = t46
  if pc < 57:
   v10 = t43
   if (type(v10) is float and v10 == 0.0):
    return v9
   pc = 57; t57 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K4)
  elif pc == 57: t57 = value if kind == 0 else abrupt(kind, value)
  if pc < 69:
   v11 = t57
  if pc <= 69:
   if 69 <= pc <= 69 or pc < 69 and ((type(v11) is float and v11 == 0.0)):
    if pc < 69:
     t65 = vm.prelude_function(PROGRAM, 1)
     pc = 69; t69 = t65.code(vm, t65, U, v8, v3) if type(t65) is JSFunction else call(vm, t65, U, v8, v3)
    elif pc == 69: t69 = value if kind == 0 else abrupt(kind, value)
    if (t69 is None):
     v9.items.append(v3); vm.allocated += 24
    return v9
  if pc < 84:
   v12 = 0.0
   v13 = 0.0
  if pc <= 170:
   while True:
    if pc < 84:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 84; refuel(vm)
    elif pc == 84: value if kind == 0 else abrupt(kind, value)
    if pc < 89:
     pc = 89; t89 = v13 < v11 if type(v13) is float and type(v11) is float else compare(vm, "<", v13, v11)
    elif pc == 89: t89 = value if kind == 0 else abrupt(kind, value)
    if pc < 95:
     if not (t89):
      break
     if type(v8) is JSObject and K3 in v8.props: v8.props[K3] = v13
     else: pc = 95; set_member(vm, v8, K3, v13, True)
    elif pc == 95: value if kind == 0 else abrupt(kind, value)
    if pc < 100:
     t96 = vm.prelude_function(PROGRAM, 1)
     pc = 100; t100 = t96.code(vm, t96, U, v8, v3) if type(t96) is JSFunction else call(vm, t96, U, v8, v3)
    elif pc == 100: t100 = value if kind == 0 else abrupt(kind, value)
    if pc < 111:
     v14 = t100
     v15 = v12
    if pc <= 114:
     if 111 <= pc <= 114 or pc < 111 and ((v14 is not None)):
      if pc < 111:
       pc = 111; t111 = v8.props[K3] if type(v8) is JSObject and K3 in v8.props else get_member(vm, v8, K3)
      elif pc == 111: t111 = value if kind == 0 else abrupt(kind, value)
      if pc < 112:
       pc = 112; t112 = o_ToLength(vm, t111)
      elif pc == 112: t112 = value if kind == 0 else abrupt(kind, value)
      if pc < 114:
       pc = 114; t114 = o_ClampIndex(vm, t112, v3)
      elif pc == 114: t114 = value if kind == 0 else abrupt(kind, value)
      v15 = t114
    if pc <= 170:
     if 126 <= pc <= 126 or pc < 126 and ((type(v15) is type(v12) and v15 == v12)):
      if pc < 126:
       pc = 126; t126 = o_AdvanceStringIndex(vm, v3, v13, v6)
      elif pc == 126: t126 = value if kind == 0 else abrupt(kind, value)
      v13 = t126
     else:
      if pc < 133:
       pc = 133; t133 = o_Substring(vm, v3, v12, v13)
      elif pc == 133: t133 = value if kind == 0 else abrupt(kind, value)
      if pc < 136:
       v9.items.append(t133); vm.allocated += 24
       pc = 136; t136 = len(v9.items) + 0.0 if type(v9) is JSArray else len(v9) + 0.0 if type(v9) is str else get_member(vm, v9, K4)
      elif pc == 136: t136 = value if kind == 0 else abrupt(kind, value)
      if pc < 148:
       if (type(t136) is type(v10) and t136 == v10):
        return v9
       v12 = v15
       pc = 148; t148 = o_LengthOfArrayLike(vm, v14)
      elif pc == 148: t148 = value if kind == 0 else abrupt(kind, value)
      if pc < 152:
       pc = 152; t152 = (t148 - 1.0) if type(t148) is float else subtract(vm, t148, 1.0)
      elif pc == 152: t152 = value if kind == 0 else abrupt(kind, value)
      if pc < 156:
       v16 = t152
       v17 = 1.0
      if pc <= 170:
       while True:
        if pc < 156:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 156; refuel(vm)
        elif pc == 156: value if kind == 0 else abrupt(kind, value)
        if pc < 167:
         if not ((v17 <= v16)):
          break
         pc = 167; t167 = x if type(v14) is JSArray and 0 <= (i := v17.__trunc__()) < len(v14.items) and (x := v14.items[i]) is not HOLE else get_element(vm, v14, v17)
        elif pc == 167: t167 = value if kind == 0 else abrupt(kind, value)
        if pc < 170:
         v9.items.append(t167); vm.allocated += 24
         pc = 170; t170 = len(v9.items) + 0.0 if type(v9) is JSArray else len(v9) + 0.0 if type(v9) is str else get_member(vm, v9, K4)
        elif pc == 170: t170 = value if kind == 0 else abrupt(kind, value)
        if (type(t170) is type(v10) and t170 == v10):
         return v9
        v17 = v17 + 1.0
        pc = 155
      v13 = v12
    pc = 83
  if pc < 190:
   pc = 190; t190 = o_Substring(vm, v3, v12, v11)
  elif pc == 190: t190 = value if kind == 0 else abrupt(kind, value)
  v9.items.append(t190); vm.allocated += 24
  return v9
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
