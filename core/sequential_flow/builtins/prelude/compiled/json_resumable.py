# Generated from json.js by `make prelude`. Do not edit.
from .json import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, e0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  e0 = [None, U, U, U, U, U, U]
  v0 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r1(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, t25, t50, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   pc = 5; t5 = x if type(v0) is JSArray and type(v1) is float and 0.0 <= v1 < len(v0.items) and (i := v1.__trunc__()) == v1 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v1)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v3 = t5
   pc = 8; t8 = o_IsObject(vm, v3)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc <= 58:
   if 11 <= pc <= 58 or pc < 11 and (t8):
    if pc < 11:
     pc = 11; t11 = o_IsArray(vm, v3)
    elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
    if pc <= 58:
     if 14 <= pc <= 31 or pc < 14 and (t11):
      if pc < 14:
       pc = 14; t14 = o_LengthOfArrayLike(vm, v3)
      elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
      if pc < 18:
       v4 = t14
       v5 = 0.0
      if pc <= 31:
       while True:
        if pc < 18:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 18; refuel(vm)
        elif pc == 18: value if kind == 0 else abrupt(kind, value)
        if pc < 23:
         pc = 23; t23 = v5 < v4 if type(v4) is float else compare(vm, "<", v5, v4)
        elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
        if pc < 29:
         if not (t23):
          break
         t25 = vm.prelude_function(PROGRAM, 2)
         pc = 29; t29 = o_ToString(vm, v5)
        elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
        if pc < 31:
         pc = 31; t31 = t25.code(vm, t25, U, v3, t29, v2) if type(t25) is JSFunction else call(vm, t25, U, v3, t29, v2)
        elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
        v5 = v5 + 1.0
        pc = 17
     else:
      if pc < 38:
       pc = 38; t38 = o_EnumerableOwnKeys(vm, v3)
      elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
      if pc < 42:
       v6 = t38
       v7 = 0.0
      if pc <= 58:
       while True:
        if pc < 42:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 42; refuel(vm)
        elif pc == 42: value if kind == 0 else abrupt(kind, value)
        if pc < 45:
         pc = 45; t45 = len(v6.items) + 0.0 if type(v6) is JSArray else len(v6) + 0.0 if type(v6) is str else get_member(vm, v6, K1)
        elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
        if pc < 48:
         pc = 48; t48 = v7 < t45 if type(t45) is float else compare(vm, "<", v7, t45)
        elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
        if pc < 56:
         if not (t48):
          break
         t50 = vm.prelude_function(PROGRAM, 2)
         pc = 56; t56 = x if type(v6) is JSArray and 0 <= (i := v7.__trunc__()) < len(v6.items) and (x := v6.items[i]) is not HOLE else get_element(vm, v6, v7)
        elif pc == 56: t56 = value if kind == 0 else abrupt(kind, value)
        if pc < 58:
         pc = 58; t58 = t50.code(vm, t50, U, v3, t56, v2) if type(t50) is JSFunction else call(vm, t50, U, v3, t56, v2)
        elif pc == 58: t58 = value if kind == 0 else abrupt(kind, value)
        v7 = v7 + 1.0
        pc = 41
  if pc < 69:
   pc = 69; t69 = v2.code(vm, v2, v0, v1, v3) if type(v2) is JSFunction else call(vm, v2, v0, v1, v3)
  elif pc == 69: t69 = value if kind == 0 else abrupt(kind, value)
  return t69
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r2(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   t2 = vm.prelude_function(PROGRAM, 1)
   pc = 7; t7 = t2.code(vm, t2, U, v0, v1, v2) if type(t2) is JSFunction else call(vm, t2, U, v0, v1, v2)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   v3 = t7
  if pc <= 21:
   if 17 <= pc <= 17 or pc < 17 and ((v3 is U)):
    if pc < 17:
     pc = 17; t17 = o_DeleteProperty(vm, v0, v1)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
   else:
    if pc < 21:
     pc = 21; t21 = o_CreateDataProperty(vm, v0, v1, v3)
    elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, t29, t61, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   t6 = JSArray(); t6.props = {}; t6.proto = vm.array_prototype; t6.ext = None; t6.items = []; vm.allocated += 160
   t7 = JSArray(); t7.props = {}; t7.proto = vm.array_prototype; t7.ext = None; t7.items = []; vm.allocated += 160
   t8 = JSObject(); t8.props = {K2: U, K3: U, K5: K4, K6: K4, K7: t6, K8: t7}; t8.proto = vm.object_prototype; t8.ext = None; vm.allocated += 520
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v1)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 31:
   if 17 <= pc <= 17 or pc < 17 and (t11):
    if pc < 17:
     if type(v3) is JSObject and K2 in v3.props: v3.props[K2] = v1
     else: pc = 17; set_member(vm, v3, K2, v1, True)
    elif pc == 17: value if kind == 0 else abrupt(kind, value)
   else:
    if pc < 19:
     pc = 19; t19 = o_IsObject(vm, v1)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 22:
     t20 = t19
    if pc <= 22:
     if 22 <= pc <= 22 or pc < 22 and (t20):
      if pc < 22:
       pc = 22; t22 = o_IsArray(vm, v1)
      elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
      t20 = t22
    if pc <= 31:
     if 29 <= pc <= 31 or pc < 29 and (t20):
      if pc < 29:
       t26 = vm.prelude_function(PROGRAM, 4)
       pc = 29; t29 = t26.code(vm, t26, U, v1) if type(t26) is JSFunction else call(vm, t26, U, v1)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      if pc < 31:
       if type(v3) is JSObject and K3 in v3.props: v3.props[K3] = t29
       else: pc = 31; set_member(vm, v3, K3, t29, True)
      elif pc == 31: value if kind == 0 else abrupt(kind, value)
  if pc < 33:
   pc = 33; t33 = o_IsObject(vm, v2)
  elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
  if pc <= 55:
   if 36 <= pc <= 55 or pc < 36 and (t33):
    if pc < 36:
     pc = 36; t36 = o_JSONWrapped(vm, v2)
    elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
    if pc < 45:
     v4 = t36
    if pc <= 55:
     if 45 <= pc <= 45 or pc < 45 and ((v4 == K9)):
      if pc < 45:
       pc = 45; t45 = o_ToNumber(vm, v2)
      elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
      v2 = t45
     else:
      if pc <= 55:
       if 55 <= pc <= 55 or pc < 55 and ((v4 == K11)):
        if pc < 55:
         pc = 55; t55 = o_ToString(vm, v2)
        elif pc == 55: t55 = value if kind == 0 else abrupt(kind, value)
        v2 = t55
  if pc < 61:
   pc = 61; t61 = o_JSONGap(vm, v2)
  elif pc == 61: t61 = value if kind == 0 else abrupt(kind, value)
  if pc < 63:
   if type(v3) is JSObject and K5 in v3.props: v3.props[K5] = t61
   else: pc = 63; set_member(vm, v3, K5, t61, True)
  elif pc == 63: value if kind == 0 else abrupt(kind, value)
  if pc < 70:
   t64 = vm.prelude_function(PROGRAM, 5)
   t69 = JSObject(); t69.props = {K4: v0}; t69.proto = vm.object_prototype; t69.ext = None; vm.allocated += 220
   pc = 70; t70 = t64.code(vm, t64, U, v3, K4, t69) if type(t64) is JSFunction else call(vm, t64, U, v3, K4, t69)
  elif pc == 70: t70 = value if kind == 0 else abrupt(kind, value)
  return t70
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r4(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
   v1 = t2
   pc = 5; t5 = o_LengthOfArrayLike(vm, v0)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v2 = t5
   v3 = 0.0
  if pc <= 65:
   while True:
    if pc < 9:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 9; refuel(vm)
    elif pc == 9: value if kind == 0 else abrupt(kind, value)
    if pc < 14:
     pc = 14; t14 = v3 < v2 if type(v2) is float else compare(vm, "<", v3, v2)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
    if pc < 19:
     if not (t14):
      break
     pc = 19; t19 = x if type(v0) is JSArray and 0 <= (i := v3.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v3)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 31:
     v4 = t19
     t25 = type_of(v4)
    if pc <= 65:
     if 31 <= pc <= 31 or pc < 31 and ((t25 == K11)):
      if pc < 31:
       pc = 31; t31 = o_AppendUnique(vm, v1, v4)
      elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
     else:
      if pc < 42:
       t36 = type_of(v4)
      if pc <= 65:
       if 42 <= pc <= 43 or pc < 42 and ((t36 == K9)):
        if pc < 42:
         pc = 42; t42 = o_ToString(vm, v4)
        elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
        if pc < 43:
         pc = 43; t43 = o_AppendUnique(vm, v1, t42)
        elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
       else:
        if pc < 45:
         pc = 45; t45 = o_IsObject(vm, v4)
        elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
        if pc <= 65:
         if 48 <= pc <= 65 or pc < 48 and (t45):
          if pc < 48:
           pc = 48; t48 = o_JSONWrapped(vm, v4)
          elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
          if pc < 64:
           v5 = t48
           t55 = (v5 == K9)
           if not (t55):
            t55 = (v5 == K11)
          if pc <= 65:
           if 64 <= pc <= 65 or pc < 64 and (t55):
            if pc < 64:
             pc = 64; t64 = o_ToString(vm, v4)
            elif pc == 64: t64 = value if kind == 0 else abrupt(kind, value)
            if pc < 65:
             pc = 65; t65 = o_AppendUnique(vm, v1, t64)
            elif pc == 65: t65 = value if kind == 0 else abrupt(kind, value)
    v3 = v3 + 1.0
    pc = 8
  return v1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r5(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, t181, t201, t205, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   pc = 5; t5 = x if type(v2) is JSArray and type(v1) is float and 0.0 <= v1 < len(v2.items) and (i := v1.__trunc__()) == v1 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v1)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v3 = t5
   pc = 8; t8 = o_IsObject(vm, v3)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   t9 = t8
   if not (t9):
    t14 = type_of(v3)
    t9 = (t14 == K12)
  if pc <= 28:
   if 19 <= pc <= 28 or pc < 19 and (t9):
    if pc < 19:
     pc = 19; t19 = v3.props[K13] if type(v3) is JSObject and K13 in v3.props else get_member(vm, v3, K13)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 22:
     v9 = t19
     pc = 22; t22 = o_IsCallable(vm, v9)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    if pc <= 28:
     if 28 <= pc <= 28 or pc < 28 and (t22):
      if pc < 28:
       pc = 28; t28 = v9.code(vm, v9, v3, v1) if type(v9) is JSFunction else call(vm, v9, v3, v1)
      elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
      v3 = t28
  if pc < 32:
   pc = 32; t32 = v0.props[K2] if type(v0) is JSObject and K2 in v0.props else get_member(vm, v0, K2)
  elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
  if pc <= 44:
   if 39 <= pc <= 44 or pc < 39 and ((t32 is not U)):
    if pc < 39:
     pc = 39; t39 = v0.props[K2] if type(v0) is JSObject and K2 in v0.props else get_member(vm, v0, K2)
    elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
    if pc < 44:
     pc = 44; t44 = t39.code(vm, t39, v2, v1, v3) if type(t39) is JSFunction else call(vm, t39, v2, v1, v3)
    elif pc == 44: t44 = value if kind == 0 else abrupt(kind, value)
    v3 = t44
  if pc < 48:
   pc = 48; t48 = o_IsObject(vm, v3)
  elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
  if pc <= 70:
   if 51 <= pc <= 70 or pc < 51 and (t48):
    if pc < 51:
     pc = 51; t51 = o_JSONWrapped(vm, v3)
    elif pc == 51: t51 = value if kind == 0 else abrupt(kind, value)
    if pc < 60:
     v10 = t51
    if pc <= 70:
     if 60 <= pc <= 60 or pc < 60 and ((v10 == K9)):
      if pc < 60:
       pc = 60; t60 = o_ToNumber(vm, v3)
      elif pc == 60: t60 = value if kind == 0 else abrupt(kind, value)
      v3 = t60
     else:
      if pc <= 70:
       if 70 <= pc <= 70 or pc < 70 and ((v10 == K11)):
        if pc < 70:
         pc = 70; t70 = o_ToString(vm, v3)
        elif pc == 70: t70 = value if kind == 0 else abrupt(kind, value)
        v3 = t70
       else:
        if (v10 is not U):
         v3 = v10
  if pc < 91:
   t86 = type_of(v3)
  if pc <= 91:
   if 91 <= pc <= 91 or pc < 91 and ((t86 == K11)):
    if pc < 91:
     pc = 91; t91 = o_JSONQuote(vm, v3)
    elif pc == 91: t91 = value if kind == 0 else abrupt(kind, value)
    return t91
  if pc < 102:
   t97 = type_of(v3)
  if pc <= 102:
   if 102 <= pc <= 102 or pc < 102 and ((t97 == K9)):
    if pc < 102:
     pc = 102; t102 = o_JSONNumber(vm, v3)
    elif pc == 102: t102 = value if kind == 0 else abrupt(kind, value)
    return t102
  if pc < 137:
   if (v3 is None):
    return K15
   if (v3 is True):
    return K16
   if (v3 is False):
    return K17
   t132 = type_of(v3)
  if pc <= 137:
   if 137 <= pc <= 137 or pc < 137 and ((t132 == K12)):
    if pc < 137:
     pc = 137; t137 = o_ThrowTypeError(vm, K18)
    elif pc == 137: t137 = value if kind == 0 else abrupt(kind, value)
  if pc < 139:
   pc = 139; t139 = o_IsObject(vm, v3)
  elif pc == 139: t139 = value if kind == 0 else abrupt(kind, value)
  if pc < 144:
   t142 = (not (t139))
  if pc <= 144:
   if 144 <= pc <= 144 or pc < 144 and (not (t142)):
    if pc < 144:
     pc = 144; t144 = o_IsCallable(vm, v3)
    elif pc == 144: t144 = value if kind == 0 else abrupt(kind, value)
    t142 = t144
  if pc < 149:
   if t142:
    return U
   pc = 149; t149 = o_IsArray(vm, v3)
  elif pc == 149: t149 = value if kind == 0 else abrupt(kind, value)
  if pc < 152:
   v4 = t149
   pc = 152; t152 = v0.props[K7] if type(v0) is JSObject and K7 in v0.props else get_member(vm, v0, K7)
  elif pc == 152: t152 = value if kind == 0 else abrupt(kind, value)
  if pc < 156:
   v5 = t152
   pc = 156; t156 = o_JSONIsOpen(vm, v5, v3)
  elif pc == 156: t156 = value if kind == 0 else abrupt(kind, value)
  if pc <= 163:
   if 160 <= pc <= 163 or pc < 160 and (t156 is True or t156 is not False and t156 is not U and t156 and t156 == t156):
    if pc < 160:
     pc = 160; t160 = v0.props[K8] if type(v0) is JSObject and K8 in v0.props else get_member(vm, v0, K8)
    elif pc == 160: t160 = value if kind == 0 else abrupt(kind, value)
    if pc < 163:
     pc = 163; t163 = o_ThrowCircular(vm, v5, t160, v3, v1)
    elif pc == 163: t163 = value if kind == 0 else abrupt(kind, value)
  if pc < 168:
   v5.items.append(v3); vm.allocated += 24
   pc = 168; t168 = v0.props[K8] if type(v0) is JSObject and K8 in v0.props else get_member(vm, v0, K8)
  elif pc == 168: t168 = value if kind == 0 else abrupt(kind, value)
  if pc < 172:
   t168.items.append(v1); vm.allocated += 24
   pc = 172; t172 = v0.props[K6] if type(v0) is JSObject and K6 in v0.props else get_member(vm, v0, K6)
  elif pc == 172: t172 = value if kind == 0 else abrupt(kind, value)
  if pc < 178:
   v6 = t172
   pc = 178; t178 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  elif pc == 178: t178 = value if kind == 0 else abrupt(kind, value)
  if pc < 181:
   pc = 181; t181 = v6 + t178 if type(v6) is float and type(t178) is float else add(vm, v6, t178)
  elif pc == 181: t181 = value if kind == 0 else abrupt(kind, value)
  if pc < 183:
   if type(v0) is JSObject and K6 in v0.props: v0.props[K6] = t181
   else: pc = 183; set_member(vm, v0, K6, t181, True)
  elif pc == 183: value if kind == 0 else abrupt(kind, value)
  if pc <= 196:
   if 191 <= pc <= 191 or pc < 191 and (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4):
    if pc < 191:
     t187 = vm.prelude_function(PROGRAM, 7)
     pc = 191; t191 = t187.code(vm, t187, U, v0, v3) if type(t187) is JSFunction else call(vm, t187, U, v0, v3)
    elif pc == 191: t191 = value if kind == 0 else abrupt(kind, value)
    t186 = t191
   else:
    if pc < 196:
     t192 = vm.prelude_function(PROGRAM, 6)
     pc = 196; t196 = t192.code(vm, t192, U, v0, v3) if type(t192) is JSFunction else call(vm, t192, U, v0, v3)
    elif pc == 196: t196 = value if kind == 0 else abrupt(kind, value)
    t186 = t196
  if pc < 205:
   v7 = t186
   if v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4:
    t201 = K19
   else:
    t201 = K20
   pc = 205; t205 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  elif pc == 205: t205 = value if kind == 0 else abrupt(kind, value)
  if pc < 207:
   pc = 207; t207 = v0.props[K6] if type(v0) is JSObject and K6 in v0.props else get_member(vm, v0, K6)
  elif pc == 207: t207 = value if kind == 0 else abrupt(kind, value)
  if pc < 209:
   pc = 209; t209 = o_JSONLines(vm, v7, t201, t205, t207, v6)
  elif pc == 209: t209 = value if kind == 0 else abrupt(kind, value)
  if pc < 212:
   v8 = t209
   pc = 212; t212 = o_RemoveLast(vm, v5)
  elif pc == 212: t212 = value if kind == 0 else abrupt(kind, value)
  if pc < 214:
   pc = 214; t214 = v0.props[K8] if type(v0) is JSObject and K8 in v0.props else get_member(vm, v0, K8)
  elif pc == 214: t214 = value if kind == 0 else abrupt(kind, value)
  if pc < 215:
   pc = 215; t215 = o_RemoveLast(vm, t214)
  elif pc == 215: t215 = value if kind == 0 else abrupt(kind, value)
  if pc < 220:
   if type(v0) is JSObject and K6 in v0.props: v0.props[K6] = v6
   else: pc = 220; set_member(vm, v0, K6, v6, True)
  elif pc == 220: value if kind == 0 else abrupt(kind, value)
  return v8
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r6(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = v0.props[K3] if type(v0) is JSObject and K3 in v0.props else get_member(vm, v0, K3)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc <= 13:
   if 11 <= pc <= 11 or pc < 11 and ((t3 is U)):
    if pc < 11:
     pc = 11; t11 = o_EnumerableOwnKeys(vm, v1)
    elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
    t9 = t11
   else:
    if pc < 13:
     pc = 13; t13 = v0.props[K3] if type(v0) is JSObject and K3 in v0.props else get_member(vm, v0, K3)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
    t9 = t13
  if pc < 18:
   v2 = t9
   t15 = JSArray(); t15.props = {}; t15.proto = vm.array_prototype; t15.ext = None; t15.items = []; vm.allocated += 160
   v3 = t15
   pc = 18; t18 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  if pc < 30:
   if (t18 == K4):
    t24 = K21
   else:
    t24 = K22
   v4 = t24
   v5 = 0.0
  if pc <= 66:
   while True:
    if pc < 30:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 30; refuel(vm)
    elif pc == 30: value if kind == 0 else abrupt(kind, value)
    if pc < 33:
     pc = 33; t33 = len(v2.items) + 0.0 if type(v2) is JSArray else len(v2) + 0.0 if type(v2) is str else get_member(vm, v2, K1)
    elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
    if pc < 36:
     pc = 36; t36 = v5 < t33 if type(t33) is float else compare(vm, "<", v5, t33)
    elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
    if pc < 41:
     if not (t36):
      break
     pc = 41; t41 = x if type(v2) is JSArray and 0 <= (i := v5.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v5)
    elif pc == 41: t41 = value if kind == 0 else abrupt(kind, value)
    if pc < 48:
     v6 = t41
     t43 = vm.prelude_function(PROGRAM, 5)
     pc = 48; t48 = t43.code(vm, t43, U, v0, v6, v1) if type(t43) is JSFunction else call(vm, t43, U, v0, v6, v1)
    elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
    if pc < 58:
     v7 = t48
    if pc <= 66:
     if 58 <= pc <= 66 or pc < 58 and ((v7 is not U)):
      if pc < 58:
       pc = 58; t58 = o_JSONQuote(vm, v6)
      elif pc == 58: t58 = value if kind == 0 else abrupt(kind, value)
      if pc < 62:
       pc = 62; t62 = t58 + v4 if type(t58) is float and type(v4) is float else add(vm, t58, v4)
      elif pc == 62: t62 = value if kind == 0 else abrupt(kind, value)
      if pc < 66:
       pc = 66; t66 = t62 + v7 if type(t62) is float and type(v7) is float else add(vm, t62, v7)
      elif pc == 66: t66 = value if kind == 0 else abrupt(kind, value)
      v3.items.append(t66); vm.allocated += 24
    v5 = v5 + 1.0
    pc = 29
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r7(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t16, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
   v2 = t2
   pc = 5; t5 = o_LengthOfArrayLike(vm, v1)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v3 = t5
   v4 = 0.0
  if pc <= 22:
   while True:
    if pc < 9:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 9; refuel(vm)
    elif pc == 9: value if kind == 0 else abrupt(kind, value)
    if pc < 14:
     pc = 14; t14 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     if not (t14):
      break
     t16 = vm.prelude_function(PROGRAM, 5)
     pc = 20; t20 = o_ToString(vm, v4)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    if pc < 22:
     pc = 22; t22 = t16.code(vm, t16, U, v0, t20, v1) if type(t16) is JSFunction else call(vm, t16, U, v0, t20, v1)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    v5 = t22
    if (v5 is U):
     t31 = K15
    else:
     t31 = v5
    v2.items.append(t31); vm.allocated += 24
    v4 = v4 + 1.0
    pc = 8
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
