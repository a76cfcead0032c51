# Generated from array_from.js by `make prelude`. Do not edit.
from .array_from import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, e0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  e0 = [None, U]
  v0 = U
  v1 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r1(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   t2 = v1
   if t2 is U:
    t2 = U
   v1 = t2
   t4 = v2
   if t4 is U:
    t4 = U
   v2 = t4
   v3 = this
   v4 = (v1 is not U)
   t15 = v4
  if pc <= 17:
   if 17 <= pc <= 17 or pc < 17 and (t15 is True or t15 is not False and t15 is not U and t15 and t15 == t15):
    if pc < 17:
     pc = 17; t17 = o_IsCallable(vm, v1)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    t15 = (not (t17))
  if pc <= 22:
   if 22 <= pc <= 22 or pc < 22 and (t15 is True or t15 is not False and t15 is not U and t15 and t15 == t15):
    if pc < 22:
     pc = 22; t22 = o_ThrowNotCallable(vm, v1)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
  if pc < 27:
   t24 = v4
  if pc <= 27:
   if 27 <= pc <= 27 or pc < 27 and (t24 is True or t24 is not False and t24 is not U and t24 and t24 == t24):
    if pc < 27:
     pc = 27; t27 = o_IteratesPlainly(vm, v3, v0)
    elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
    t24 = t27
  if pc <= 50:
   if 33 <= pc <= 50 or pc < 33 and (t24 is True or t24 is not False and t24 is not U and t24 and t24 == t24):
    if pc < 33:
     t29 = JSArray(); t29.props = {}; t29.proto = vm.array_prototype; t29.ext = None; t29.items = []; vm.allocated += 160
     v9 = t29
     v10 = 0.0
    if pc <= 50:
     while True:
      if pc < 33:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 33; refuel(vm)
      elif pc == 33: value if kind == 0 else abrupt(kind, value)
      if pc < 36:
       pc = 36; t36 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K0)
      elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
      if pc < 39:
       pc = 39; t39 = v10 < t36 if type(t36) is float else compare(vm, "<", v10, t36)
      elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
      if pc < 47:
       if not (t39):
        break
       pc = 47; t47 = x if type(v0) is JSArray and 0 <= (i := v10.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v10)
      elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
      if pc < 50:
       pc = 50; t50 = v1.code(vm, v1, v2, t47, v10) if type(v1) is JSFunction else call(vm, v1, v2, t47, v10)
      elif pc == 50: t50 = value if kind == 0 else abrupt(kind, value)
      v9.items.append(t50); vm.allocated += 24
      v10 = v10 + 1.0
      pc = 32
    return v9
  if pc < 61:
   pc = 61; t61 = o_WellKnownSymbol(vm, K2)
  elif pc == 61: t61 = value if kind == 0 else abrupt(kind, value)
  if pc < 62:
   pc = 62; t62 = o_GetMethod(vm, v0, t61)
  elif pc == 62: t62 = value if kind == 0 else abrupt(kind, value)
  if pc < 71:
   v5 = t62
  if pc <= 140:
   if 71 <= pc <= 140 or pc < 71 and ((v5 is not U)):
    if pc < 71:
     pc = 71; t71 = o_IsConstructor(vm, v3)
    elif pc == 71: t71 = value if kind == 0 else abrupt(kind, value)
    if pc <= 76:
     if 76 <= pc <= 76 or pc < 76 and (t71):
      if pc < 76:
       pc = 76; t76 = construct(vm, v3, ())
      elif pc == 76: t76 = value if kind == 0 else abrupt(kind, value)
      t73 = t76
     else:
      t77 = JSArray(); t77.props = {}; t77.proto = vm.array_prototype; t77.ext = None; t77.items = []; vm.allocated += 160
      t73 = t77
    if pc < 82:
     v11 = t73
     pc = 82; t82 = v5.code(vm, v5, v0) if type(v5) is JSFunction else call(vm, v5, v0)
    elif pc == 82: t82 = value if kind == 0 else abrupt(kind, value)
    if pc < 85:
     v12 = t82
     pc = 85; t85 = o_IsObject(vm, v12)
    elif pc == 85: t85 = value if kind == 0 else abrupt(kind, value)
    if pc <= 90:
     if 90 <= pc <= 90 or pc < 90 and ((not (t85))):
      if pc < 90:
       pc = 90; t90 = o_ThrowTypeError(vm, K3)
      elif pc == 90: t90 = value if kind == 0 else abrupt(kind, value)
    if pc < 92:
     pc = 92; t92 = v12.props[K4] if type(v12) is JSObject and K4 in v12.props else get_member(vm, v12, K4)
    elif pc == 92: t92 = value if kind == 0 else abrupt(kind, value)
    if pc < 96:
     v13 = t92
     v14 = 0.0
    if pc <= 140:
     while True:
      if pc < 96:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 96; refuel(vm)
      elif pc == 96: value if kind == 0 else abrupt(kind, value)
      if pc < 101:
       pc = 101; t101 = v13.code(vm, v13, v12) if type(v13) is JSFunction else call(vm, v13, v12)
      elif pc == 101: t101 = value if kind == 0 else abrupt(kind, value)
      if pc < 104:
       v15 = t101
       pc = 104; t104 = o_IsObject(vm, v15)
      elif pc == 104: t104 = value if kind == 0 else abrupt(kind, value)
      if pc <= 109:
       if 109 <= pc <= 109 or pc < 109 and ((not (t104))):
        if pc < 109:
         pc = 109; t109 = o_ThrowTypeError(vm, K5)
        elif pc == 109: t109 = value if kind == 0 else abrupt(kind, value)
      if pc < 111:
       pc = 111; t111 = v15.props[K6] if type(v15) is JSObject and K6 in v15.props else get_member(vm, v15, K6)
      elif pc == 111: t111 = value if kind == 0 else abrupt(kind, value)
      if pc <= 117:
       if 117 <= pc <= 117 or pc < 117 and (t111 is True or t111 is not False and t111 is not U and t111 and t111 == t111):
        if pc < 117:
         if type(v11) is JSObject and K0 in v11.props: v11.props[K0] = v14
         else: pc = 117; set_member(vm, v11, K0, v14, True)
        elif pc == 117: value if kind == 0 else abrupt(kind, value)
        return v11
      if pc < 121:
       pc = 121; t121 = v15.props[K7] if type(v15) is JSObject and K7 in v15.props else get_member(vm, v15, K7)
      elif pc == 121: t121 = value if kind == 0 else abrupt(kind, value)
      if pc < 134:
       v16 = t121
      if pc <= 136:
       t123 = EMPTY
       try:
        if pc <= 134:
         if 134 <= pc <= 134 or pc < 134 and (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4):
          if pc < 134:
           pc = 134; t134 = v1.code(vm, v1, v2, v16, v14) if type(v1) is JSFunction else call(vm, v1, v2, v16, v14)
          elif pc == 134: t134 = value if kind == 0 else abrupt(kind, value)
          t128 = t134
         else:
          t128 = v16
        if pc < 136:
         pc = 136; t136 = o_CreateDataPropertyOrThrow(vm, v11, v14, t128)
        elif pc == 136: t136 = value if kind == 0 else abrupt(kind, value)
       except Throw as thrown: t123 = thrown.value
      if pc <= 140:
       if 140 <= pc <= 140 or pc < 140 and (t123 is not EMPTY):
        if pc < 140:
         v17 = t123
         t137 = vm.prelude_function(PROGRAM, 2)
         pc = 140; t140 = t137.code(vm, t137, U, v12) if type(t137) is JSFunction else call(vm, t137, U, v12)
        elif pc == 140: t140 = value if kind == 0 else abrupt(kind, value)
        pc = 142; vm.fuel -= 5; raise Throw(v17)
      v14 = v14 + 1.0
      pc = 95
  if pc < 149:
   pc = 149; t149 = o_ToObject(vm, v0)
  elif pc == 149: t149 = value if kind == 0 else abrupt(kind, value)
  if pc < 152:
   v6 = t149
   pc = 152; t152 = o_LengthOfArrayLike(vm, v6)
  elif pc == 152: t152 = value if kind == 0 else abrupt(kind, value)
  if pc < 156:
   v7 = t152
   pc = 156; t156 = o_Intrinsic(vm, K8)
  elif pc == 156: t156 = value if kind == 0 else abrupt(kind, value)
  if pc <= 193:
   if 162 <= pc <= 193 or pc < 162 and ((type(v3) is type(t156) and v3 == t156)):
    if pc < 162:
     pc = 162; t162 = o_CheckArrayLength(vm, v7)
    elif pc == 162: t162 = value if kind == 0 else abrupt(kind, value)
    if pc < 167:
     t163 = JSArray(); t163.props = {}; t163.proto = vm.array_prototype; t163.ext = None; t163.items = []; vm.allocated += 160
     v18 = t163
     v19 = 0.0
    if pc <= 193:
     while True:
      if pc < 167:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 167; refuel(vm)
      elif pc == 167: value if kind == 0 else abrupt(kind, value)
      if pc < 172:
       pc = 172; t172 = v19 < v7 if type(v7) is float else compare(vm, "<", v19, v7)
      elif pc == 172: t172 = value if kind == 0 else abrupt(kind, value)
      if pc < 175:
       if not (t172):
        break
       pc = 175; t175 = o_HasOnlyLength(vm, v6)
      elif pc == 175: t175 = value if kind == 0 else abrupt(kind, value)
      if pc <= 182:
       if pc < 182 and (t175):
        t177 = U
       else:
        if pc < 182:
         pc = 182; t182 = x if type(v6) is JSArray and 0 <= (i := v19.__trunc__()) < len(v6.items) and (x := v6.items[i]) is not HOLE else get_element(vm, v6, v19)
        elif pc == 182: t182 = value if kind == 0 else abrupt(kind, value)
        t177 = t182
      if pc < 193:
       v20 = t177
      if pc <= 193:
       if 193 <= pc <= 193 or pc < 193 and (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4):
        if pc < 193:
         pc = 193; t193 = v1.code(vm, v1, v2, v20, v19) if type(v1) is JSFunction else call(vm, v1, v2, v20, v19)
        elif pc == 193: t193 = value if kind == 0 else abrupt(kind, value)
        t187 = t193
       else:
        t187 = v20
      v18.items.append(t187); vm.allocated += 24
      v19 = v19 + 1.0
      pc = 166
    return v18
  if pc < 204:
   pc = 204; t204 = o_IsConstructor(vm, v3)
  elif pc == 204: t204 = value if kind == 0 else abrupt(kind, value)
  if pc <= 212:
   if 210 <= pc <= 210 or pc < 210 and (t204):
    if pc < 210:
     pc = 210; t210 = construct(vm, v3, (v7, ))
    elif pc == 210: t210 = value if kind == 0 else abrupt(kind, value)
    t206 = t210
   else:
    if pc < 212:
     pc = 212; t212 = o_ArrayCreate(vm, v7)
    elif pc == 212: t212 = value if kind == 0 else abrupt(kind, value)
    t206 = t212
  if pc < 216:
   v8 = t206
   v21 = 0.0
  if pc <= 240:
   while True:
    if pc < 216:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 216; refuel(vm)
    elif pc == 216: value if kind == 0 else abrupt(kind, value)
    if pc < 221:
     pc = 221; t221 = v21 < v7 if type(v7) is float else compare(vm, "<", v21, v7)
    elif pc == 221: t221 = value if kind == 0 else abrupt(kind, value)
    if pc < 226:
     if not (t221):
      break
     pc = 226; t226 = x if type(v6) is JSArray and 0 <= (i := v21.__trunc__()) < len(v6.items) and (x := v6.items[i]) is not HOLE else get_element(vm, v6, v21)
    elif pc == 226: t226 = value if kind == 0 else abrupt(kind, value)
    if pc < 238:
     v22 = t226
    if pc <= 238:
     if 238 <= pc <= 238 or pc < 238 and (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4):
      if pc < 238:
       pc = 238; t238 = v1.code(vm, v1, v2, v22, v21) if type(v1) is JSFunction else call(vm, v1, v2, v22, v21)
      elif pc == 238: t238 = value if kind == 0 else abrupt(kind, value)
      t232 = t238
     else:
      t232 = v22
    if pc < 240:
     pc = 240; t240 = o_CreateDataPropertyOrThrow(vm, v8, v21, t232)
    elif pc == 240: t240 = value if kind == 0 else abrupt(kind, value)
    v21 = v21 + 1.0
    pc = 215
  if pc < 250:
   if type(v8) is JSObject and K0 in v8.props: v8.props[K0] = v7
   else: pc = 250; set_member(vm, v8, K0, v7, True)
  elif pc == 250: value if kind == 0 else abrupt(kind, value)
  return v8
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
  if pc <= 21:
   t2 = EMPTY
   try:
    if pc < 4:
     pc = 4; t4 = v0.props[K9] if type(v0) is JSObject and K9 in v0.props else get_member(vm, v0, K9)
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
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, args, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.array(list(args[0:]))
   v0 = t2
   args = None
   v1 = this
   pc = 6; t6 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K0)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v2 = t6
   pc = 9; t9 = o_IsConstructor(vm, v1)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc <= 17:
   if 15 <= pc <= 15 or pc < 15 and (t9):
    if pc < 15:
     pc = 15; t15 = construct(vm, v1, (v2, ))
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    t11 = t15
   else:
    if pc < 17:
     pc = 17; t17 = o_ArrayCreate(vm, v2)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    t11 = t17
  if pc < 21:
   v3 = t11
   v4 = 0.0
  if pc <= 34:
   while True:
    if pc < 21:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 21; refuel(vm)
    elif pc == 21: value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     pc = 26; t26 = v4 < v2 if type(v2) is float else compare(vm, "<", v4, v2)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc < 33:
     if not (t26):
      break
     pc = 33; t33 = x if type(v0) is JSArray and 0 <= (i := v4.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v4)
    elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
    if pc < 34:
     pc = 34; t34 = o_CreateDataPropertyOrThrow(vm, v3, v4, t33)
    elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
    v4 = v4 + 1.0
    pc = 20
  if pc < 44:
   if type(v3) is JSObject and K0 in v3.props: v3.props[K0] = v2
   else: pc = 44; set_member(vm, v3, K0, v2, True)
  elif pc == 44: value if kind == 0 else abrupt(kind, value)
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
