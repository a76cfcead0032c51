# Generated from array_generic.js by `make prelude`. Do not edit.
from .array_generic import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, e0, = values
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
  v17 = U
  v18 = U
  v19 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r1(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_IsArray(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc <= 8:
   if 8 <= pc <= 8 or pc < 8 and ((not (t3))):
    if pc < 8:
     pc = 8; t8 = o_ArrayCreate(vm, v1)
    elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
    return t8
  if pc < 11:
   pc = 11; t11 = v0.props[K0] if type(v0) is JSObject and K0 in v0.props else get_member(vm, v0, K0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   v2 = t11
   pc = 14; t14 = o_IsObject(vm, v2)
  elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
  if pc <= 20:
   if 19 <= pc <= 20 or pc < 19 and (t14):
    if pc < 19:
     pc = 19; t19 = o_WellKnownSymbol(vm, K1)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     pc = 20; t20 = x if type(v2) is JSArray and type(t19) is float and 0.0 <= t19 < len(v2.items) and (i := t19.__trunc__()) == t19 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, t19)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    v2 = t20
    if (v2 is None):
     v2 = U
  if pc <= 39:
   if 39 <= pc <= 39 or pc < 39 and ((v2 is U)):
    if pc < 39:
     pc = 39; t39 = o_ArrayCreate(vm, v1)
    elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
    return t39
  if pc < 42:
   pc = 42; t42 = o_IsConstructor(vm, v2)
  elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
  if pc <= 47:
   if 47 <= pc <= 47 or pc < 47 and ((not (t42))):
    if pc < 47:
     pc = 47; t47 = o_ThrowTypeError(vm, K3)
    elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
  if pc < 51:
   pc = 51; t51 = construct(vm, v2, (v1, ))
  elif pc == 51: t51 = value if kind == 0 else abrupt(kind, value)
  return t51
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
  if pc < 3:
   pc = 3; t3 = o_ToIntegerOrInfinity(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v2 = t3
   pc = 9; t9 = v2 < 0.0 if type(v2) is float else compare(vm, "<", v2, 0.0)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc <= 26:
   if 15 <= pc <= 26 or pc < 15 and (t9):
    if pc < 15:
     pc = 15; t15 = v2 + v1 if type(v2) is float and type(v1) is float else add(vm, v2, v1)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    if pc < 19:
     pc = 19; t19 = t15 > 0.0 if type(t15) is float else compare(vm, ">", t15, 0.0)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc <= 26:
     if 26 <= pc <= 26 or pc < 26 and (t19):
      if pc < 26:
       pc = 26; t26 = v2 + v1 if type(v2) is float and type(v1) is float else add(vm, v2, v1)
      elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
      t21 = t26
     else:
      t21 = 0.0
    return t21
  if pc < 33:
   pc = 33; t33 = v2 < v1 if type(v2) is float and type(v1) is float else compare(vm, "<", v2, v1)
  elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
  if t33:
   t35 = v2
  else:
   t35 = v1
  return t35
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_ToObject(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v1 = t3
   pc = 6; t6 = o_LengthOfArrayLike(vm, v1)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v2 = t6
   pc = 9; t9 = o_ToIntegerOrInfinity(vm, v0)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   v3 = t9
   pc = 15; t15 = v3 >= 0.0 if type(v3) is float else compare(vm, ">=", v3, 0.0)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc <= 23:
   if pc < 23 and (t15):
    t17 = v3
   else:
    if pc < 23:
     pc = 23; t23 = v2 + v3 if type(v2) is float and type(v3) is float else add(vm, v2, v3)
    elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
    t17 = t23
  if pc < 29:
   v4 = t17
   pc = 29; t29 = v4 < 0.0 if type(v4) is float else compare(vm, "<", v4, 0.0)
  elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
  if pc < 35:
   t30 = t29
  if pc <= 35:
   if 35 <= pc <= 35 or pc < 35 and (not (t30)):
    if pc < 35:
     pc = 35; t35 = v4 >= v2 if type(v4) is float and type(v2) is float else compare(vm, ">=", v4, v2)
    elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
    t30 = t35
  if pc <= 42:
   if pc < 42 and (t30):
    t37 = U
   else:
    if pc < 42:
     pc = 42; t42 = x if type(v1) is JSArray and type(v4) is float and 0.0 <= v4 < len(v1.items) and (i := v4.__trunc__()) == v4 and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v4)
    elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
    t37 = t42
  return t37
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r4(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, args, t21, = values
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
   pc = 4; t4 = o_ToObject(vm, this)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   v1 = t4
   t6 = vm.prelude_function(PROGRAM, 1)
   pc = 10; t10 = t6.code(vm, t6, U, v1, 0.0) if type(t6) is JSFunction else call(vm, t6, U, v1, 0.0)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   v2 = t10
   v3 = 0.0
   pc = 15; t15 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K4)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc < 22:
   v4 = t15
   v5 = (-1.0)
   t21 = True
  if pc <= 126:
   while True:
    if pc < 22:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 22; refuel(vm)
    elif pc == 22: value if kind == 0 else abrupt(kind, value)
    if pc < 32:
     if not t21:
      v5 = v5 + 1.0
     t21 = False
     pc = 32; t32 = v5 < v4 if type(v4) is float else compare(vm, "<", v5, v4)
    elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
    if pc < 45:
     if not (t32):
      break
    if pc <= 45:
     if pc < 45 and ((v5 < 0.0)):
      t40 = v1
     else:
      if pc < 45:
       pc = 45; t45 = x if type(v0) is JSArray and 0.0 <= v5 < len(v0.items) and (i := v5.__trunc__()) == v5 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v5)
      elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
      t40 = t45
    if pc < 48:
     v6 = t40
     pc = 48; t48 = o_IsObject(vm, v6)
    elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
    if pc <= 104:
     if 53 <= pc <= 104 or pc < 53 and (t48):
      if pc < 53:
       pc = 53; t53 = o_WellKnownSymbol(vm, K6)
      elif pc == 53: t53 = value if kind == 0 else abrupt(kind, value)
      if pc < 54:
       pc = 54; t54 = x if type(v6) is JSArray and type(t53) is float and 0.0 <= t53 < len(v6.items) and (i := t53.__trunc__()) == t53 and (x := v6.items[i]) is not HOLE else get_element(vm, v6, t53)
      elif pc == 54: t54 = value if kind == 0 else abrupt(kind, value)
      if pc < 63:
       v7 = t54
      if pc <= 63:
       if 63 <= pc <= 63 or pc < 63 and ((v7 is U)):
        if pc < 63:
         pc = 63; t63 = o_IsArray(vm, v6)
        elif pc == 63: t63 = value if kind == 0 else abrupt(kind, value)
        v7 = t63
      if pc <= 104:
       if 69 <= pc <= 104 or pc < 69 and (v7 is True or v7 is not False and v7 is not U and v7 and v7 == v7):
        if pc < 69:
         pc = 69; t69 = o_LengthOfArrayLike(vm, v6)
        elif pc == 69: t69 = value if kind == 0 else abrupt(kind, value)
        if pc < 75:
         v8 = t69
         pc = 75; t75 = v3 + v8 if type(v8) is float else add(vm, v3, v8)
        elif pc == 75: t75 = value if kind == 0 else abrupt(kind, value)
        if pc < 79:
         pc = 79; t79 = t75 > 9007199254740991.0 if type(t75) is float else compare(vm, ">", t75, 9007199254740991.0)
        elif pc == 79: t79 = value if kind == 0 else abrupt(kind, value)
        if pc <= 82:
         if 82 <= pc <= 82 or pc < 82 and (t79):
          if pc < 82:
           pc = 82; t82 = o_ThrowTypeError(vm, K8)
          elif pc == 82: t82 = value if kind == 0 else abrupt(kind, value)
        if pc < 85:
         v9 = 0.0
        if pc <= 104:
         while True:
          if pc < 85:
           vm.fuel -= 1
           if vm.fuel < 0: pc = 85; refuel(vm)
          elif pc == 85: value if kind == 0 else abrupt(kind, value)
          if pc < 90:
           pc = 90; t90 = v9 < v8 if type(v8) is float else compare(vm, "<", v9, v8)
          elif pc == 90: t90 = value if kind == 0 else abrupt(kind, value)
          if pc < 96:
           if not (t90):
            break
           pc = 96; t96 = has_in(vm, v9, v6)
          elif pc == 96: t96 = value if kind == 0 else abrupt(kind, value)
          if pc <= 104:
           if 103 <= pc <= 104 or pc < 103 and (t96):
            if pc < 103:
             pc = 103; t103 = x if type(v6) is JSArray and 0 <= (i := v9.__trunc__()) < len(v6.items) and (x := v6.items[i]) is not HOLE else get_element(vm, v6, v9)
            elif pc == 103: t103 = value if kind == 0 else abrupt(kind, value)
            if pc < 104:
             pc = 104; t104 = o_CreateDataPropertyOrThrow(vm, v2, v3, t103)
            elif pc == 104: t104 = value if kind == 0 else abrupt(kind, value)
          v3 = v3 + 1.0
          v9 = v9 + 1.0
          pc = 84
        pc = 21; continue
    if pc <= 122:
     if 122 <= pc <= 122 or pc < 122 and ((v3 >= 9007199254740991.0)):
      if pc < 122:
       pc = 122; t122 = o_ThrowTypeError(vm, K8)
      elif pc == 122: t122 = value if kind == 0 else abrupt(kind, value)
    if pc < 126:
     pc = 126; t126 = o_CreateDataPropertyOrThrow(vm, v2, v3, v6)
    elif pc == 126: t126 = value if kind == 0 else abrupt(kind, value)
    v3 = v3 + 1.0
    pc = 21
  if pc < 136:
   if type(v2) is JSObject and K4 in v2.props: v2.props[K4] = v3
   else: pc = 136; set_member(vm, v2, K4, v3, True)
  elif pc == 136: value if kind == 0 else abrupt(kind, value)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r5(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, t40, t128, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = v2
   if t2 is U:
    t2 = U
   v2 = t2
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v3 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v3)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   v4 = t8
   t10 = vm.prelude_function(PROGRAM, 2)
   pc = 14; t14 = t10.code(vm, t10, U, v0, v4) if type(t10) is JSFunction else call(vm, t10, U, v0, v4)
  elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
  if pc < 20:
   v5 = t14
   t16 = vm.prelude_function(PROGRAM, 2)
   pc = 20; t20 = t16.code(vm, t16, U, v1, v4) if type(t16) is JSFunction else call(vm, t16, U, v1, v4)
  elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
  if pc < 34:
   v6 = t20
  if pc <= 34:
   if pc < 34 and ((v2 is U)):
    t28 = v4
   else:
    if pc < 34:
     t30 = vm.prelude_function(PROGRAM, 2)
     pc = 34; t34 = t30.code(vm, t30, U, v2, v4) if type(t30) is JSFunction else call(vm, t30, U, v2, v4)
    elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
    t28 = t34
  if pc < 40:
   v7 = t28
   pc = 40; t40 = (v7 - v6) if type(v7) is float and type(v6) is float else subtract(vm, v7, v6)
  elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
  if pc < 45:
   pc = 45; t45 = (v4 - v5) if type(v4) is float and type(v5) is float else subtract(vm, v4, v5)
  elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
  if pc < 48:
   pc = 48; t48 = t40 < t45 if type(t40) is float and type(t45) is float else compare(vm, "<", t40, t45)
  elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
  if pc <= 60:
   if 55 <= pc <= 55 or pc < 55 and (t48):
    if pc < 55:
     pc = 55; t55 = (v7 - v6) if type(v7) is float and type(v6) is float else subtract(vm, v7, v6)
    elif pc == 55: t55 = value if kind == 0 else abrupt(kind, value)
    t50 = t55
   else:
    if pc < 60:
     pc = 60; t60 = (v4 - v5) if type(v4) is float and type(v5) is float else subtract(vm, v4, v5)
    elif pc == 60: t60 = value if kind == 0 else abrupt(kind, value)
    t50 = t60
  if pc < 68:
   v8 = t50
   v9 = 1.0
   pc = 68; t68 = v6 < v5 if type(v6) is float and type(v5) is float else compare(vm, "<", v6, v5)
  elif pc == 68: t68 = value if kind == 0 else abrupt(kind, value)
  if pc < 75:
   t69 = t68
  if pc <= 78:
   if 75 <= pc <= 78 or pc < 75 and (t69):
    if pc < 75:
     pc = 75; t75 = v6 + v8 if type(v6) is float and type(v8) is float else add(vm, v6, v8)
    elif pc == 75: t75 = value if kind == 0 else abrupt(kind, value)
    if pc < 78:
     pc = 78; t78 = v5 < t75 if type(v5) is float and type(t75) is float else compare(vm, "<", v5, t75)
    elif pc == 78: t78 = value if kind == 0 else abrupt(kind, value)
    t69 = t78
  if pc <= 105:
   if 90 <= pc <= 105 or pc < 90 and (t69):
    if pc < 90:
     v9 = (-1.0)
     pc = 90; t90 = v6 + v8 if type(v6) is float and type(v8) is float else add(vm, v6, v8)
    elif pc == 90: t90 = value if kind == 0 else abrupt(kind, value)
    if pc < 94:
     pc = 94; t94 = (t90 - 1.0) if type(t90) is float else subtract(vm, t90, 1.0)
    elif pc == 94: t94 = value if kind == 0 else abrupt(kind, value)
    if pc < 101:
     v6 = t94
     pc = 101; t101 = v5 + v8 if type(v5) is float and type(v8) is float else add(vm, v5, v8)
    elif pc == 101: t101 = value if kind == 0 else abrupt(kind, value)
    if pc < 105:
     pc = 105; t105 = (t101 - 1.0) if type(t101) is float else subtract(vm, t101, 1.0)
    elif pc == 105: t105 = value if kind == 0 else abrupt(kind, value)
    v5 = t105
  if pc <= 150:
   while True:
    if pc < 108:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 108; refuel(vm)
    elif pc == 108: value if kind == 0 else abrupt(kind, value)
    if pc < 113:
     pc = 113; t113 = v8 > 0.0 if type(v8) is float else compare(vm, ">", v8, 0.0)
    elif pc == 113: t113 = value if kind == 0 else abrupt(kind, value)
    if pc < 119:
     if not (t113):
      break
     pc = 119; t119 = has_in(vm, v6, v3)
    elif pc == 119: t119 = value if kind == 0 else abrupt(kind, value)
    if pc <= 133:
     if 128 <= pc <= 130 or pc < 128 and (t119):
      if pc < 128:
       pc = 128; t128 = x if type(v3) is JSArray and type(v6) is float and 0.0 <= v6 < len(v3.items) and (i := v6.__trunc__()) == v6 and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v6)
      elif pc == 128: t128 = value if kind == 0 else abrupt(kind, value)
      if pc < 130:
       if type(v3) is JSArray and type(v5) is float and 0.0 <= v5 < len(v3.items) and (i := v5.__trunc__()) == v5 and v3.items[i] is not HOLE: v3.items[i] = t128
       else: pc = 130; set_element(vm, v3, v5, t128, True)
      elif pc == 130: value if kind == 0 else abrupt(kind, value)
     else:
      if pc < 133:
       pc = 133; t133 = delete_member(vm, v3, v5, True)
      elif pc == 133: t133 = value if kind == 0 else abrupt(kind, value)
    if pc < 138:
     pc = 138; t138 = v6 + v9 if type(v6) is float else add(vm, v6, v9)
    elif pc == 138: t138 = value if kind == 0 else abrupt(kind, value)
    if pc < 145:
     v6 = t138
     pc = 145; t145 = v5 + v9 if type(v5) is float else add(vm, v5, v9)
    elif pc == 145: t145 = value if kind == 0 else abrupt(kind, value)
    if pc < 150:
     v5 = t145
     if type(v8) is float: v8 = v8 - 1.0
     else: pc = 150; v8 = stepped(vm, v8, -1)
    elif pc == 150: v8 = value if kind == 0 else abrupt(kind, value)
    pc = 107
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r6(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   t2 = v1
   if t2 is U:
    t2 = U
   v1 = t2
   t4 = v2
   if t4 is U:
    t4 = U
   v2 = t4
   pc = 7; t7 = o_ToObject(vm, this)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   v3 = t7
   pc = 10; t10 = o_LengthOfArrayLike(vm, v3)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   v4 = t10
   t12 = vm.prelude_function(PROGRAM, 2)
   pc = 16; t16 = t12.code(vm, t12, U, v1, v4) if type(t12) is JSFunction else call(vm, t12, U, v1, v4)
  elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 30:
   v5 = t16
  if pc <= 30:
   if pc < 30 and ((v2 is U)):
    t24 = v4
   else:
    if pc < 30:
     t26 = vm.prelude_function(PROGRAM, 2)
     pc = 30; t30 = t26.code(vm, t26, U, v2, v4) if type(t26) is JSFunction else call(vm, t26, U, v2, v4)
    elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
    t24 = t30
  if pc < 36:
   v6 = t24
   pc = 36; t36 = o_FillElements(vm, v3, v0, v5, v6)
  elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
  if pc < 40:
   if t36 is True or t36 is not False and t36 is not U and t36 and t36 == t36:
    return v3
  if pc <= 56:
   while True:
    if pc < 40:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 40; refuel(vm)
    elif pc == 40: value if kind == 0 else abrupt(kind, value)
    if pc < 45:
     pc = 45; t45 = v5 < v6 if type(v5) is float and type(v6) is float else compare(vm, "<", v5, v6)
    elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
    if pc < 53:
     if not (t45):
      break
     if type(v3) is JSArray and type(v5) is float and 0.0 <= v5 < len(v3.items) and (i := v5.__trunc__()) == v5 and v3.items[i] is not HOLE: v3.items[i] = v0
     else: pc = 53; set_element(vm, v3, v5, v0, True)
    elif pc == 53: value if kind == 0 else abrupt(kind, value)
    if pc < 56:
     if type(v5) is float: v5 = v5 + 1.0
     else: pc = 56; v5 = stepped(vm, v5, +1)
    elif pc == 56: v5 = value if kind == 0 else abrupt(kind, value)
    pc = 39
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r7(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = v1
   if t2 is U:
    t2 = U
   v1 = t2
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 22:
   v3 = t8
   if (type(v3) is float and v3 == 0.0):
    return False
   t18 = vm.prelude_function(PROGRAM, 2)
   pc = 22; t22 = t18.code(vm, t18, U, v1, v3) if type(t18) is JSFunction else call(vm, t18, U, v1, v3)
  elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   v4 = t22
  if pc <= 58:
   while True:
    if pc < 24:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 24; refuel(vm)
    elif pc == 24: value if kind == 0 else abrupt(kind, value)
    if pc < 29:
     pc = 29; t29 = v4 < v3 if type(v4) is float and type(v3) is float else compare(vm, "<", v4, v3)
    elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
    if pc < 34:
     if not (t29):
      break
     pc = 34; t34 = x if type(v2) is JSArray and type(v4) is float and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
    if pc < 58:
     v5 = t34
     t41 = (type(v5) is type(v0) and v5 == v0)
     if not (t41):
      t47 = (not (type(v5) is type(v5) and v5 == v5))
      if t47:
       t47 = (not (type(v0) is type(v0) and v0 == v0))
      t41 = t47
     if t41:
      return True
     if type(v4) is float: v4 = v4 + 1.0
     else: pc = 58; v4 = stepped(vm, v4, +1)
    elif pc == 58: v4 = value if kind == 0 else abrupt(kind, value)
    pc = 23
  return False
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r8(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = v1
   if t2 is U:
    t2 = U
   v1 = t2
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   v3 = t8
   if (type(v3) is float and v3 == 0.0):
    return (-1.0)
   t20 = vm.prelude_function(PROGRAM, 2)
   pc = 24; t24 = t20.code(vm, t20, U, v1, v3) if type(t20) is JSFunction else call(vm, t20, U, v1, v3)
  elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   v4 = t24
  if pc <= 52:
   while True:
    if pc < 26:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 26; refuel(vm)
    elif pc == 26: value if kind == 0 else abrupt(kind, value)
    if pc < 31:
     pc = 31; t31 = v4 < v3 if type(v4) is float and type(v3) is float else compare(vm, "<", v4, v3)
    elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
    if pc < 37:
     if not (t31):
      break
     pc = 37; t37 = has_in(vm, v4, v2)
    elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
    if pc < 42:
     t38 = t37
    if pc <= 42:
     if 42 <= pc <= 42 or pc < 42 and (t38):
      if pc < 42:
       pc = 42; t42 = x if type(v2) is JSArray and type(v4) is float and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
      elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
      t38 = (type(t42) is type(v0) and t42 == v0)
    if pc < 52:
     if t38:
      return v4
     if type(v4) is float: v4 = v4 + 1.0
     else: pc = 52; v4 = stepped(vm, v4, +1)
    elif pc == 52: v4 = value if kind == 0 else abrupt(kind, value)
    pc = 25
  return (-1.0)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r9(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, args, = values
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
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 21:
   v3 = t8
   if (type(v3) is float and v3 == 0.0):
    return (-1.0)
   pc = 21; t21 = len(v1.items) + 0.0 if type(v1) is JSArray else len(v1) + 0.0 if type(v1) is str else get_member(vm, v1, K4)
  elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  if pc < 25:
   pc = 25; t25 = t21 > 0.0 if type(t21) is float else compare(vm, ">", t21, 0.0)
  elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
  if pc <= 37:
   if 31 <= pc <= 32 or pc < 31 and (t25):
    if pc < 31:
     pc = 31; t31 = x if type(v1) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, 0.0)
    elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
    if pc < 32:
     pc = 32; t32 = o_ToIntegerOrInfinity(vm, t31)
    elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
    t27 = t32
   else:
    if pc < 37:
     pc = 37; t37 = (v3 - 1.0) if type(v3) is float else subtract(vm, v3, 1.0)
    elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
    t27 = t37
  if pc < 43:
   v4 = t27
   pc = 43; t43 = v4 >= 0.0 if type(v4) is float else compare(vm, ">=", v4, 0.0)
  elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
  if pc <= 67:
   if 51 <= pc <= 62 or pc < 51 and (t43):
    if pc < 51:
     pc = 51; t51 = (v3 - 1.0) if type(v3) is float else subtract(vm, v3, 1.0)
    elif pc == 51: t51 = value if kind == 0 else abrupt(kind, value)
    if pc < 54:
     pc = 54; t54 = v4 < t51 if type(v4) is float else compare(vm, "<", v4, t51)
    elif pc == 54: t54 = value if kind == 0 else abrupt(kind, value)
    if pc <= 62:
     if pc < 62 and (t54):
      t56 = v4
     else:
      if pc < 62:
       pc = 62; t62 = (v3 - 1.0) if type(v3) is float else subtract(vm, v3, 1.0)
      elif pc == 62: t62 = value if kind == 0 else abrupt(kind, value)
      t56 = t62
    t45 = t56
   else:
    if pc < 67:
     pc = 67; t67 = v3 + v4 if type(v3) is float and type(v4) is float else add(vm, v3, v4)
    elif pc == 67: t67 = value if kind == 0 else abrupt(kind, value)
    t45 = t67
  if pc < 69:
   v5 = t45
  if pc <= 103:
   while True:
    if pc < 69:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 69; refuel(vm)
    elif pc == 69: value if kind == 0 else abrupt(kind, value)
    if pc < 74:
     pc = 74; t74 = v5 >= 0.0 if type(v5) is float else compare(vm, ">=", v5, 0.0)
    elif pc == 74: t74 = value if kind == 0 else abrupt(kind, value)
    if pc < 80:
     if not (t74):
      break
     pc = 80; t80 = has_in(vm, v5, v2)
    elif pc == 80: t80 = value if kind == 0 else abrupt(kind, value)
    if pc < 85:
     t81 = t80
    if pc <= 85:
     if 85 <= pc <= 85 or pc < 85 and (t81):
      if pc < 85:
       pc = 85; t85 = x if type(v2) is JSArray and type(v5) is float and 0.0 <= v5 < len(v2.items) and (i := v5.__trunc__()) == v5 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v5)
      elif pc == 85: t85 = value if kind == 0 else abrupt(kind, value)
      t81 = (type(t85) is type(v0) and t85 == v0)
    if pc < 103:
     if t81:
      if (type(v5) is float and v5 == 0.0):
       t97 = 0.0
      else:
       t97 = v5
      return t97
     if type(v5) is float: v5 = v5 - 1.0
     else: pc = 103; v5 = stepped(vm, v5, -1)
    elif pc == 103: v5 = value if kind == 0 else abrupt(kind, value)
    pc = 68
  return (-1.0)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r10(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_ToObject(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v1 = t3
   pc = 6; t6 = o_LengthOfArrayLike(vm, v1)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   v2 = t6
  if pc <= 17:
   if pc < 17 and ((v0 is U)):
    t14 = K14
   else:
    if pc < 17:
     pc = 17; t17 = o_ToString(vm, v0)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    t14 = t17
  if pc < 21:
   v3 = t14
   pc = 21; t21 = o_CheckJoin(vm, v2, v3)
  elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   t22 = JSArray(); t22.props = {}; t22.proto = vm.array_prototype; t22.ext = None; t22.items = []; vm.allocated += 160
   v4 = t22
   v5 = 0.0
  if pc <= 54:
   while True:
    if pc < 26:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 26; refuel(vm)
    elif pc == 26: value if kind == 0 else abrupt(kind, value)
    if pc < 31:
     pc = 31; t31 = v5 < v2 if type(v2) is float else compare(vm, "<", v5, v2)
    elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
    if pc < 36:
     if not (t31):
      break
     pc = 36; t36 = x if type(v1) is JSArray and 0 <= (i := v5.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v5)
    elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
    if pc < 54:
     v6 = t36
     t44 = (v6 is U)
     if not (t44):
      t44 = (v6 is None)
    if pc <= 54:
     if pc < 54 and (t44):
      t51 = K15
     else:
      if pc < 54:
       pc = 54; t54 = o_ToString(vm, v6)
      elif pc == 54: t54 = value if kind == 0 else abrupt(kind, value)
      t51 = t54
    v4.items.append(t51); vm.allocated += 24
    v5 = v5 + 1.0
    pc = 25
  if pc < 63:
   pc = 63; t63 = o_JoinElements(vm, v4, v3)
  elif pc == 63: t63 = value if kind == 0 else abrupt(kind, value)
  return t63
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r11(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_ToObject(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = t3
   pc = 6; t6 = o_LengthOfArrayLike(vm, v0)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   v1 = t6
   pc = 10; t10 = o_CheckJoin(vm, v1, K14)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   t11 = JSArray(); t11.props = {}; t11.proto = vm.array_prototype; t11.ext = None; t11.items = []; vm.allocated += 160
   v2 = t11
   v3 = 0.0
  if pc <= 47:
   while True:
    if pc < 15:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 15; refuel(vm)
    elif pc == 15: value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     pc = 20; t20 = v3 < v1 if type(v1) is float else compare(vm, "<", v3, v1)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     if not (t20):
      break
     pc = 25; t25 = x if type(v0) is JSArray and 0 <= (i := v3.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v3)
    elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
    if pc < 45:
     v4 = t25
     t32 = (v4 is U)
     if not (t32):
      t32 = (v4 is None)
    if pc <= 47:
     if pc < 45 and (t32):
      v2.items.append(K15); vm.allocated += 24
     else:
      if pc < 45:
       pc = 45; t45 = (v4.props[K16] if K16 in v4.props else v4.proto.props[K16] if K16 in v4.proto.props else get_member(vm, v4, K16)) if type(v4) is JSObject else get_method(vm, v4, K16)
      elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
      if pc < 46:
       pc = 46; t46 = t45.code(vm, t45, v4) if type(t45) is JSFunction else call(vm, t45, v4)
      elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
      if pc < 47:
       pc = 47; t47 = o_ToString(vm, t46)
      elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
      v2.items.append(t47); vm.allocated += 24
    v3 = v3 + 1.0
    pc = 14
  if pc < 56:
   pc = 56; t56 = o_JoinElements(vm, v2, K14)
  elif pc == 56: t56 = value if kind == 0 else abrupt(kind, value)
  return t56
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r12(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_ToObject(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = t3
   pc = 6; t6 = v0.props[K17] if type(v0) is JSObject and K17 in v0.props else get_member(vm, v0, K17)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v1 = t6
   pc = 9; t9 = o_IsCallable(vm, v1)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc <= 14:
   if 14 <= pc <= 14 or pc < 14 and (t9):
    if pc < 14:
     pc = 14; t14 = v1.code(vm, v1, v0) if type(v1) is JSFunction else call(vm, v1, v0)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
    return t14
  if pc < 17:
   pc = 17; t17 = o_ObjectToString(vm, v0)
  elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
  return t17
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r13(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_ToObject(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = t3
   pc = 6; t6 = o_LengthOfArrayLike(vm, v0)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   v1 = t6
  if pc <= 18:
   if 18 <= pc <= 18 or pc < 18 and ((type(v1) is float and v1 == 0.0)):
    if pc < 18:
     if type(v0) is JSObject and K4 in v0.props: v0.props[K4] = 0.0
     else: pc = 18; set_member(vm, v0, K4, 0.0, True)
    elif pc == 18: value if kind == 0 else abrupt(kind, value)
    return U
  if pc < 25:
   pc = 25; t25 = (v1 - 1.0) if type(v1) is float else subtract(vm, v1, 1.0)
  elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
  if pc < 30:
   v2 = t25
   pc = 30; t30 = x if type(v0) is JSArray and 0.0 <= v2 < len(v0.items) and (i := v2.__trunc__()) == v2 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v2)
  elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
  if pc < 34:
   v3 = t30
   pc = 34; t34 = delete_member(vm, v0, v2, True)
  elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
  if pc < 39:
   if type(v0) is JSObject and K4 in v0.props: v0.props[K4] = v2
   else: pc = 39; set_member(vm, v0, K4, v2, True)
  elif pc == 39: value if kind == 0 else abrupt(kind, value)
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r14(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, args, t40, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   t2 = vm.array(list(args[0:]))
   v0 = t2
   args = None
   pc = 4; t4 = o_ToObject(vm, this)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   v1 = t4
   pc = 7; t7 = o_LengthOfArrayLike(vm, v1)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   v2 = t7
   pc = 10; t10 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K4)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   v3 = t10
   pc = 16; t16 = v2 + v3 if type(v2) is float and type(v3) is float else add(vm, v2, v3)
  elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 20:
   pc = 20; t20 = t16 > 9007199254740991.0 if type(t16) is float else compare(vm, ">", t16, 9007199254740991.0)
  elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
  if pc <= 23:
   if 23 <= pc <= 23 or pc < 23 and (t20):
    if pc < 23:
     pc = 23; t23 = o_ThrowTypeError(vm, K8)
    elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   v4 = 0.0
  if pc <= 45:
   while True:
    if pc < 26:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 26; refuel(vm)
    elif pc == 26: value if kind == 0 else abrupt(kind, value)
    if pc < 31:
     pc = 31; t31 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
    elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
    if pc < 40:
     if not (t31):
      break
     pc = 40; t40 = x if type(v0) is JSArray and 0 <= (i := v4.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v4)
    elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
    if pc < 42:
     if type(v1) is JSArray and type(v2) is float and 0.0 <= v2 < len(v1.items) and (i := v2.__trunc__()) == v2 and v1.items[i] is not HOLE: v1.items[i] = t40
     else: pc = 42; set_element(vm, v1, v2, t40, True)
    elif pc == 42: value if kind == 0 else abrupt(kind, value)
    if pc < 45:
     if type(v2) is float: v2 = v2 + 1.0
     else: pc = 45; v2 = stepped(vm, v2, +1)
    elif pc == 45: v2 = value if kind == 0 else abrupt(kind, value)
    v4 = v4 + 1.0
    pc = 25
  if pc < 57:
   if type(v1) is JSObject and K4 in v1.props: v1.props[K4] = v2
   else: pc = 57; set_member(vm, v1, K4, v2, True)
  elif pc == 57: value if kind == 0 else abrupt(kind, value)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r15(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_ToObject(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = t3
   pc = 6; t6 = o_LengthOfArrayLike(vm, v0)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   v1 = t6
   pc = 12; t12 = (v1 / 2.0 if 2.0 else divide(vm, v1, 2.0)) if type(v1) is float else divide(vm, v1, 2.0)
  elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   pc = 13; t13 = o_Floor(vm, t12)
  elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 17:
   v2 = t13
   v3 = 0.0
  if pc <= 94:
   while True:
    if pc < 17:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 17; refuel(vm)
    elif pc == 17: value if kind == 0 else abrupt(kind, value)
    if pc < 28:
     if not ((not (type(v2) is float and v3 == v2))):
      break
     pc = 28; t28 = (v1 - v3) if type(v1) is float else subtract(vm, v1, v3)
    elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
    if pc < 38:
     v4 = (t28 - 1.0)
     v5 = U
     v6 = U
     pc = 38; t38 = has_in(vm, v3, v0)
    elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
    if pc < 45:
     v7 = t38
    if pc <= 45:
     if 45 <= pc <= 45 or pc < 45 and (v7 is True or v7 is not False and v7 is not U and v7 and v7 == v7):
      if pc < 45:
       pc = 45; t45 = x if type(v0) is JSArray and 0 <= (i := v3.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v3)
      elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
      v5 = t45
    if pc < 52:
     pc = 52; t52 = has_in(vm, v4, v0)
    elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
    if pc < 59:
     v8 = t52
    if pc <= 59:
     if 59 <= pc <= 59 or pc < 59 and (v8 is True or v8 is not False and v8 is not U and v8 and v8 == v8):
      if pc < 59:
       pc = 59; t59 = x if type(v0) is JSArray and 0.0 <= v4 < len(v0.items) and (i := v4.__trunc__()) == v4 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v4)
      elif pc == 59: t59 = value if kind == 0 else abrupt(kind, value)
      v6 = t59
    if pc <= 94:
     if 70 <= pc <= 82 or pc < 70 and (v8 is True or v8 is not False and v8 is not U and v8 and v8 == v8):
      if pc < 70:
       if type(v0) is JSArray and 0 <= (i := v3.__trunc__()) < len(v0.items) and v0.items[i] is not HOLE: v0.items[i] = v6
       else: pc = 70; set_element(vm, v0, v3, v6, True)
      elif pc == 70: value if kind == 0 else abrupt(kind, value)
      if pc <= 82:
       if 79 <= pc <= 79 or pc < 79 and (v7 is True or v7 is not False and v7 is not U and v7 and v7 == v7):
        if pc < 79:
         if type(v0) is JSArray and 0.0 <= v4 < len(v0.items) and (i := v4.__trunc__()) == v4 and v0.items[i] is not HOLE: v0.items[i] = v5
         else: pc = 79; set_element(vm, v0, v4, v5, True)
        elif pc == 79: value if kind == 0 else abrupt(kind, value)
       else:
        if pc < 82:
         pc = 82; t82 = delete_member(vm, v0, v4, True)
        elif pc == 82: t82 = value if kind == 0 else abrupt(kind, value)
     else:
      if pc <= 94:
       if 87 <= pc <= 94 or pc < 87 and (v7 is True or v7 is not False and v7 is not U and v7 and v7 == v7):
        if pc < 87:
         pc = 87; t87 = delete_member(vm, v0, v3, True)
        elif pc == 87: t87 = value if kind == 0 else abrupt(kind, value)
        if pc < 94:
         if type(v0) is JSArray and 0.0 <= v4 < len(v0.items) and (i := v4.__trunc__()) == v4 and v0.items[i] is not HOLE: v0.items[i] = v5
         else: pc = 94; set_element(vm, v0, v4, v5, True)
        elif pc == 94: value if kind == 0 else abrupt(kind, value)
    v3 = v3 + 1.0
    pc = 16
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r16(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, t48, t52, t80, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_ToObject(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = t3
   pc = 6; t6 = o_LengthOfArrayLike(vm, v0)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   v1 = t6
  if pc <= 18:
   if 18 <= pc <= 18 or pc < 18 and ((type(v1) is float and v1 == 0.0)):
    if pc < 18:
     if type(v0) is JSObject and K4 in v0.props: v0.props[K4] = 0.0
     else: pc = 18; set_member(vm, v0, K4, 0.0, True)
    elif pc == 18: value if kind == 0 else abrupt(kind, value)
    return U
  if pc < 24:
   pc = 24; t24 = x if type(v0) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, 0.0)
  elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
  if pc < 28:
   v2 = t24
   v3 = 1.0
  if pc <= 61:
   while True:
    if pc < 28:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 28; refuel(vm)
    elif pc == 28: value if kind == 0 else abrupt(kind, value)
    if pc < 33:
     pc = 33; t33 = v3 < v1 if type(v1) is float else compare(vm, "<", v3, v1)
    elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
    if pc < 39:
     if not (t33):
      break
     pc = 39; t39 = has_in(vm, v3, v0)
    elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
    if pc <= 61:
     if 52 <= pc <= 54 or pc < 52 and (t39):
      if pc < 52:
       t48 = (v3 - 1.0)
       pc = 52; t52 = x if type(v0) is JSArray and 0 <= (i := v3.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v3)
      elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
      if pc < 54:
       if type(v0) is JSArray and 0 <= (i := t48.__trunc__()) < len(v0.items) and v0.items[i] is not HOLE: v0.items[i] = t52
       else: pc = 54; set_element(vm, v0, t48, t52, True)
      elif pc == 54: value if kind == 0 else abrupt(kind, value)
     else:
      if pc < 61:
       pc = 61; t61 = delete_member(vm, v0, (v3 - 1.0), True)
      elif pc == 61: t61 = value if kind == 0 else abrupt(kind, value)
    v3 = v3 + 1.0
    pc = 27
  if pc < 72:
   pc = 72; t72 = (v1 - 1.0) if type(v1) is float else subtract(vm, v1, 1.0)
  elif pc == 72: t72 = value if kind == 0 else abrupt(kind, value)
  if pc < 73:
   pc = 73; t73 = delete_member(vm, v0, t72, True)
  elif pc == 73: t73 = value if kind == 0 else abrupt(kind, value)
  if pc < 80:
   pc = 80; t80 = (v1 - 1.0) if type(v1) is float else subtract(vm, v1, 1.0)
  elif pc == 80: t80 = value if kind == 0 else abrupt(kind, value)
  if pc < 82:
   if type(v0) is JSObject and K4 in v0.props: v0.props[K4] = t80
   else: pc = 82; set_member(vm, v0, K4, t80, True)
  elif pc == 82: value if kind == 0 else abrupt(kind, value)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r17(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, t28, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_ToObject(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v2 = t3
   pc = 6; t6 = o_LengthOfArrayLike(vm, v2)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   v3 = t6
   t8 = vm.prelude_function(PROGRAM, 2)
   pc = 12; t12 = t8.code(vm, t8, U, v0, v3) if type(t8) is JSFunction else call(vm, t8, U, v0, v3)
  elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   v4 = t12
  if pc <= 26:
   if pc < 26 and ((v1 is U)):
    t20 = v3
   else:
    if pc < 26:
     t22 = vm.prelude_function(PROGRAM, 2)
     pc = 26; t26 = t22.code(vm, t22, U, v1, v3) if type(t22) is JSFunction else call(vm, t22, U, v1, v3)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    t20 = t26
  if pc < 35:
   v5 = t20
   t28 = vm.prelude_function(PROGRAM, 1)
   pc = 35; t35 = (v5 - v4) if type(v5) is float and type(v4) is float else subtract(vm, v5, v4)
  elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
  if pc < 39:
   pc = 39; t39 = t35 > 0.0 if type(t35) is float else compare(vm, ">", t35, 0.0)
  elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
  if pc <= 46:
   if 46 <= pc <= 46 or pc < 46 and (t39):
    if pc < 46:
     pc = 46; t46 = (v5 - v4) if type(v5) is float and type(v4) is float else subtract(vm, v5, v4)
    elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
    t41 = t46
   else:
    t41 = 0.0
  if pc < 48:
   pc = 48; t48 = t28.code(vm, t28, U, v2, t41) if type(t28) is JSFunction else call(vm, t28, U, v2, t41)
  elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
  if pc < 52:
   v6 = t48
   v7 = 0.0
  if pc <= 79:
   while True:
    if pc < 52:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 52; refuel(vm)
    elif pc == 52: value if kind == 0 else abrupt(kind, value)
    if pc < 57:
     pc = 57; t57 = v4 < v5 if type(v4) is float and type(v5) is float else compare(vm, "<", v4, v5)
    elif pc == 57: t57 = value if kind == 0 else abrupt(kind, value)
    if pc < 63:
     if not (t57):
      break
     pc = 63; t63 = has_in(vm, v4, v2)
    elif pc == 63: t63 = value if kind == 0 else abrupt(kind, value)
    if pc <= 71:
     if 70 <= pc <= 71 or pc < 70 and (t63):
      if pc < 70:
       pc = 70; t70 = x if type(v2) is JSArray and type(v4) is float and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
      elif pc == 70: t70 = value if kind == 0 else abrupt(kind, value)
      if pc < 71:
       pc = 71; t71 = o_CreateDataPropertyOrThrow(vm, v6, v7, t70)
      elif pc == 71: t71 = value if kind == 0 else abrupt(kind, value)
    if pc < 79:
     v7 = v7 + 1.0
     if type(v4) is float: v4 = v4 + 1.0
     else: pc = 79; v4 = stepped(vm, v4, +1)
    elif pc == 79: v4 = value if kind == 0 else abrupt(kind, value)
    pc = 51
  if pc < 86:
   if type(v6) is JSObject and K4 in v6.props: v6.props[K4] = v7
   else: pc = 86; set_member(vm, v6, K4, v7, True)
  elif pc == 86: value if kind == 0 else abrupt(kind, value)
  return v6
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r18(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, args, t171, t180, t267, t280, t314, t319, t337, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = make_arguments(vm, fn, list(args), None, None, True)
   t2 = args[0] if len(args) > 0 else U
   v1 = t2
   t3 = args[1] if len(args) > 1 else U
   v2 = t3
   t4 = vm.array(list(args[2:]))
   v3 = t4
   args = None
   pc = 6; t6 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K4)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v4 = t6
   pc = 9; t9 = o_ToObject(vm, this)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   v5 = t9
   pc = 12; t12 = o_LengthOfArrayLike(vm, v5)
  elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   v6 = t12
   t14 = vm.prelude_function(PROGRAM, 2)
   pc = 18; t18 = t14.code(vm, t14, U, v1, v6) if type(t14) is JSFunction else call(vm, t14, U, v1, v6)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  if pc < 21:
   v7 = t18
   pc = 21; t21 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K4)
  elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  if pc < 35:
   v8 = t21
   v9 = 0.0
  if pc <= 71:
   if 35 <= pc <= 35 or pc < 35 and ((type(v4) is float and v4 == 1.0)):
    if pc < 35:
     pc = 35; t35 = (v6 - v7) if type(v6) is float and type(v7) is float else subtract(vm, v6, v7)
    elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
    v9 = t35
   else:
    if pc < 42:
     pc = 42; t42 = v4 > 1.0 if type(v4) is float else compare(vm, ">", v4, 1.0)
    elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
    if pc <= 71:
     if 45 <= pc <= 71 or pc < 45 and (t42):
      if pc < 45:
       pc = 45; t45 = o_ToIntegerOrInfinity(vm, v2)
      elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
      if pc < 52:
       v9 = t45
       pc = 52; t52 = v9 < 0.0 if type(v9) is float else compare(vm, "<", v9, 0.0)
      elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
      if pc < 62:
       if t52:
        v9 = 0.0
       pc = 62; t62 = (v6 - v7) if type(v6) is float and type(v7) is float else subtract(vm, v6, v7)
      elif pc == 62: t62 = value if kind == 0 else abrupt(kind, value)
      if pc < 65:
       pc = 65; t65 = v9 > t62 if type(v9) is float and type(t62) is float else compare(vm, ">", v9, t62)
      elif pc == 65: t65 = value if kind == 0 else abrupt(kind, value)
      if pc <= 71:
       if 71 <= pc <= 71 or pc < 71 and (t65):
        if pc < 71:
         pc = 71; t71 = (v6 - v7) if type(v6) is float and type(v7) is float else subtract(vm, v6, v7)
        elif pc == 71: t71 = value if kind == 0 else abrupt(kind, value)
        v9 = t71
  if pc < 78:
   pc = 78; t78 = v6 + v8 if type(v6) is float and type(v8) is float else add(vm, v6, v8)
  elif pc == 78: t78 = value if kind == 0 else abrupt(kind, value)
  if pc < 82:
   pc = 82; t82 = (t78 - v9) if type(t78) is float and type(v9) is float else subtract(vm, t78, v9)
  elif pc == 82: t82 = value if kind == 0 else abrupt(kind, value)
  if pc < 86:
   pc = 86; t86 = t82 > 9007199254740991.0 if type(t82) is float else compare(vm, ">", t82, 9007199254740991.0)
  elif pc == 86: t86 = value if kind == 0 else abrupt(kind, value)
  if pc <= 89:
   if 89 <= pc <= 89 or pc < 89 and (t86):
    if pc < 89:
     pc = 89; t89 = o_ThrowTypeError(vm, K8)
    elif pc == 89: t89 = value if kind == 0 else abrupt(kind, value)
  if pc < 94:
   t90 = vm.prelude_function(PROGRAM, 1)
   pc = 94; t94 = t90.code(vm, t90, U, v5, v9) if type(t90) is JSFunction else call(vm, t90, U, v5, v9)
  elif pc == 94: t94 = value if kind == 0 else abrupt(kind, value)
  if pc < 98:
   v10 = t94
   v11 = 0.0
  if pc <= 125:
   while True:
    if pc < 98:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 98; refuel(vm)
    elif pc == 98: value if kind == 0 else abrupt(kind, value)
    if pc < 103:
     pc = 103; t103 = v11 < v9 if type(v9) is float else compare(vm, "<", v11, v9)
    elif pc == 103: t103 = value if kind == 0 else abrupt(kind, value)
    if pc < 109:
     if not (t103):
      break
     pc = 109; t109 = v7 + v11 if type(v7) is float else add(vm, v7, v11)
    elif pc == 109: t109 = value if kind == 0 else abrupt(kind, value)
    if pc < 113:
     pc = 113; t113 = has_in(vm, t109, v5)
    elif pc == 113: t113 = value if kind == 0 else abrupt(kind, value)
    if pc <= 125:
     if 123 <= pc <= 125 or pc < 123 and (t113):
      if pc < 123:
       pc = 123; t123 = v7 + v11 if type(v7) is float else add(vm, v7, v11)
      elif pc == 123: t123 = value if kind == 0 else abrupt(kind, value)
      if pc < 124:
       pc = 124; t124 = x if type(v5) is JSArray and type(t123) is float and 0.0 <= t123 < len(v5.items) and (i := t123.__trunc__()) == t123 and (x := v5.items[i]) is not HOLE else get_element(vm, v5, t123)
      elif pc == 124: t124 = value if kind == 0 else abrupt(kind, value)
      if pc < 125:
       pc = 125; t125 = o_CreateDataPropertyOrThrow(vm, v10, v11, t124)
      elif pc == 125: t125 = value if kind == 0 else abrupt(kind, value)
    v11 = v11 + 1.0
    pc = 97
  if pc < 135:
   if type(v10) is JSObject and K4 in v10.props: v10.props[K4] = v9
   else: pc = 135; set_member(vm, v10, K4, v9, True)
  elif pc == 135: value if kind == 0 else abrupt(kind, value)
  if pc < 140:
   pc = 140; t140 = v8 < v9 if type(v8) is float and type(v9) is float else compare(vm, "<", v8, v9)
  elif pc == 140: t140 = value if kind == 0 else abrupt(kind, value)
  if pc <= 296:
   if 144 <= pc <= 221 or pc < 144 and (t140):
    if pc < 144:
     v12 = v7
    if pc <= 192:
     while True:
      if pc < 144:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 144; refuel(vm)
      elif pc == 144: value if kind == 0 else abrupt(kind, value)
      if pc < 150:
       pc = 150; t150 = (v6 - v9) if type(v6) is float and type(v9) is float else subtract(vm, v6, v9)
      elif pc == 150: t150 = value if kind == 0 else abrupt(kind, value)
      if pc < 153:
       pc = 153; t153 = v12 < t150 if type(v12) is float and type(t150) is float else compare(vm, "<", v12, t150)
      elif pc == 153: t153 = value if kind == 0 else abrupt(kind, value)
      if pc < 159:
       if not (t153):
        break
       pc = 159; t159 = v12 + v9 if type(v12) is float and type(v9) is float else add(vm, v12, v9)
      elif pc == 159: t159 = value if kind == 0 else abrupt(kind, value)
      if pc < 163:
       pc = 163; t163 = has_in(vm, t159, v5)
      elif pc == 163: t163 = value if kind == 0 else abrupt(kind, value)
      if pc <= 189:
       if 171 <= pc <= 182 or pc < 171 and (t163):
        if pc < 171:
         pc = 171; t171 = v12 + v8 if type(v12) is float and type(v8) is float else add(vm, v12, v8)
        elif pc == 171: t171 = value if kind == 0 else abrupt(kind, value)
        if pc < 179:
         pc = 179; t179 = v12 + v9 if type(v12) is float and type(v9) is float else add(vm, v12, v9)
        elif pc == 179: t179 = value if kind == 0 else abrupt(kind, value)
        if pc < 180:
         pc = 180; t180 = x if type(v5) is JSArray and type(t179) is float and 0.0 <= t179 < len(v5.items) and (i := t179.__trunc__()) == t179 and (x := v5.items[i]) is not HOLE else get_element(vm, v5, t179)
        elif pc == 180: t180 = value if kind == 0 else abrupt(kind, value)
        if pc < 182:
         if type(v5) is JSArray and type(t171) is float and 0.0 <= t171 < len(v5.items) and (i := t171.__trunc__()) == t171 and v5.items[i] is not HOLE: v5.items[i] = t180
         else: pc = 182; set_element(vm, v5, t171, t180, True)
        elif pc == 182: value if kind == 0 else abrupt(kind, value)
       else:
        if pc < 188:
         pc = 188; t188 = v12 + v8 if type(v12) is float and type(v8) is float else add(vm, v12, v8)
        elif pc == 188: t188 = value if kind == 0 else abrupt(kind, value)
        if pc < 189:
         pc = 189; t189 = delete_member(vm, v5, t188, True)
        elif pc == 189: t189 = value if kind == 0 else abrupt(kind, value)
      if pc < 192:
       if type(v12) is float: v12 = v12 + 1.0
       else: pc = 192; v12 = stepped(vm, v12, +1)
      elif pc == 192: v12 = value if kind == 0 else abrupt(kind, value)
      pc = 143
    if pc < 197:
     v13 = v6
    if pc <= 221:
     while True:
      if pc < 197:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 197; refuel(vm)
      elif pc == 197: value if kind == 0 else abrupt(kind, value)
      if pc < 203:
       pc = 203; t203 = (v6 - v9) if type(v6) is float and type(v9) is float else subtract(vm, v6, v9)
      elif pc == 203: t203 = value if kind == 0 else abrupt(kind, value)
      if pc < 207:
       pc = 207; t207 = t203 + v8 if type(t203) is float and type(v8) is float else add(vm, t203, v8)
      elif pc == 207: t207 = value if kind == 0 else abrupt(kind, value)
      if pc < 210:
       pc = 210; t210 = v13 > t207 if type(v13) is float and type(t207) is float else compare(vm, ">", v13, t207)
      elif pc == 210: t210 = value if kind == 0 else abrupt(kind, value)
      if pc < 217:
       if not (t210):
        break
       pc = 217; t217 = (v13 - 1.0) if type(v13) is float else subtract(vm, v13, 1.0)
      elif pc == 217: t217 = value if kind == 0 else abrupt(kind, value)
      if pc < 218:
       pc = 218; t218 = delete_member(vm, v5, t217, True)
      elif pc == 218: t218 = value if kind == 0 else abrupt(kind, value)
      if pc < 221:
       if type(v13) is float: v13 = v13 - 1.0
       else: pc = 221; v13 = stepped(vm, v13, -1)
      elif pc == 221: v13 = value if kind == 0 else abrupt(kind, value)
      pc = 196
   else:
    if pc < 228:
     pc = 228; t228 = v8 > v9 if type(v8) is float and type(v9) is float else compare(vm, ">", v8, v9)
    elif pc == 228: t228 = value if kind == 0 else abrupt(kind, value)
    if pc <= 296:
     if 234 <= pc <= 296 or pc < 234 and (t228):
      if pc < 234:
       pc = 234; t234 = (v6 - v9) if type(v6) is float and type(v9) is float else subtract(vm, v6, v9)
      elif pc == 234: t234 = value if kind == 0 else abrupt(kind, value)
      if pc < 236:
       v14 = t234
      if pc <= 296:
       while True:
        if pc < 236:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 236; refuel(vm)
        elif pc == 236: value if kind == 0 else abrupt(kind, value)
        if pc < 241:
         pc = 241; t241 = v14 > v7 if type(v14) is float and type(v7) is float else compare(vm, ">", v14, v7)
        elif pc == 241: t241 = value if kind == 0 else abrupt(kind, value)
        if pc < 247:
         if not (t241):
          break
         pc = 247; t247 = v14 + v9 if type(v14) is float and type(v9) is float else add(vm, v14, v9)
        elif pc == 247: t247 = value if kind == 0 else abrupt(kind, value)
        if pc < 251:
         pc = 251; t251 = (t247 - 1.0) if type(t247) is float else subtract(vm, t247, 1.0)
        elif pc == 251: t251 = value if kind == 0 else abrupt(kind, value)
        if pc < 255:
         pc = 255; t255 = has_in(vm, t251, v5)
        elif pc == 255: t255 = value if kind == 0 else abrupt(kind, value)
        if pc <= 293:
         if 263 <= pc <= 282 or pc < 263 and (t255):
          if pc < 263:
           pc = 263; t263 = v14 + v8 if type(v14) is float and type(v8) is float else add(vm, v14, v8)
          elif pc == 263: t263 = value if kind == 0 else abrupt(kind, value)
          if pc < 267:
           pc = 267; t267 = (t263 - 1.0) if type(t263) is float else subtract(vm, t263, 1.0)
          elif pc == 267: t267 = value if kind == 0 else abrupt(kind, value)
          if pc < 275:
           pc = 275; t275 = v14 + v9 if type(v14) is float and type(v9) is float else add(vm, v14, v9)
          elif pc == 275: t275 = value if kind == 0 else abrupt(kind, value)
          if pc < 279:
           pc = 279; t279 = (t275 - 1.0) if type(t275) is float else subtract(vm, t275, 1.0)
          elif pc == 279: t279 = value if kind == 0 else abrupt(kind, value)
          if pc < 280:
           pc = 280; t280 = x if type(v5) is JSArray and 0.0 <= t279 < len(v5.items) and (i := t279.__trunc__()) == t279 and (x := v5.items[i]) is not HOLE else get_element(vm, v5, t279)
          elif pc == 280: t280 = value if kind == 0 else abrupt(kind, value)
          if pc < 282:
           if type(v5) is JSArray and 0.0 <= t267 < len(v5.items) and (i := t267.__trunc__()) == t267 and v5.items[i] is not HOLE: v5.items[i] = t280
           else: pc = 282; set_element(vm, v5, t267, t280, True)
          elif pc == 282: value if kind == 0 else abrupt(kind, value)
         else:
          if pc < 288:
           pc = 288; t288 = v14 + v8 if type(v14) is float and type(v8) is float else add(vm, v14, v8)
          elif pc == 288: t288 = value if kind == 0 else abrupt(kind, value)
          if pc < 292:
           pc = 292; t292 = (t288 - 1.0) if type(t288) is float else subtract(vm, t288, 1.0)
          elif pc == 292: t292 = value if kind == 0 else abrupt(kind, value)
          if pc < 293:
           pc = 293; t293 = delete_member(vm, v5, t292, True)
          elif pc == 293: t293 = value if kind == 0 else abrupt(kind, value)
        if pc < 296:
         if type(v14) is float: v14 = v14 - 1.0
         else: pc = 296; v14 = stepped(vm, v14, -1)
        elif pc == 296: v14 = value if kind == 0 else abrupt(kind, value)
        pc = 235
  if pc < 301:
   v15 = 0.0
  if pc <= 321:
   while True:
    if pc < 301:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 301; refuel(vm)
    elif pc == 301: value if kind == 0 else abrupt(kind, value)
    if pc < 306:
     pc = 306; t306 = v15 < v8 if type(v8) is float else compare(vm, "<", v15, v8)
    elif pc == 306: t306 = value if kind == 0 else abrupt(kind, value)
    if pc < 314:
     if not (t306):
      break
     pc = 314; t314 = v7 + v15 if type(v7) is float else add(vm, v7, v15)
    elif pc == 314: t314 = value if kind == 0 else abrupt(kind, value)
    if pc < 319:
     pc = 319; t319 = x if type(v3) is JSArray and 0 <= (i := v15.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v15)
    elif pc == 319: t319 = value if kind == 0 else abrupt(kind, value)
    if pc < 321:
     if type(v5) is JSArray and type(t314) is float and 0.0 <= t314 < len(v5.items) and (i := t314.__trunc__()) == t314 and v5.items[i] is not HOLE: v5.items[i] = t319
     else: pc = 321; set_element(vm, v5, t314, t319, True)
    elif pc == 321: value if kind == 0 else abrupt(kind, value)
    v15 = v15 + 1.0
    pc = 300
  if pc < 333:
   pc = 333; t333 = (v6 - v9) if type(v6) is float and type(v9) is float else subtract(vm, v6, v9)
  elif pc == 333: t333 = value if kind == 0 else abrupt(kind, value)
  if pc < 337:
   pc = 337; t337 = t333 + v8 if type(t333) is float and type(v8) is float else add(vm, t333, v8)
  elif pc == 337: t337 = value if kind == 0 else abrupt(kind, value)
  if pc < 339:
   if type(v5) is JSObject and K4 in v5.props: v5.props[K4] = t337
   else: pc = 339; set_member(vm, v5, K4, t337, True)
  elif pc == 339: value if kind == 0 else abrupt(kind, value)
  return v10
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r19(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, args, t59, t68, t103, t117, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 4:
   t2 = vm.array(list(args[0:]))
   v0 = t2
   args = None
   pc = 4; t4 = o_ToObject(vm, this)
  elif pc == 4: t4 = value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   v1 = t4
   pc = 7; t7 = o_LengthOfArrayLike(vm, v1)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   v2 = t7
   pc = 10; t10 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K4)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   v3 = t10
   pc = 16; t16 = v3 > 0.0 if type(v3) is float else compare(vm, ">", v3, 0.0)
  elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc <= 105:
   if 22 <= pc <= 105 or pc < 22 and (t16):
    if pc < 22:
     pc = 22; t22 = v2 + v3 if type(v2) is float and type(v3) is float else add(vm, v2, v3)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     pc = 26; t26 = t22 > 9007199254740991.0 if type(t22) is float else compare(vm, ">", t22, 9007199254740991.0)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc <= 29:
     if 29 <= pc <= 29 or pc < 29 and (t26):
      if pc < 29:
       pc = 29; t29 = o_ThrowTypeError(vm, K8)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
    if pc < 32:
     v4 = v2
    if pc <= 84:
     while True:
      if pc < 32:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 32; refuel(vm)
      elif pc == 32: value if kind == 0 else abrupt(kind, value)
      if pc < 37:
       pc = 37; t37 = v4 > 0.0 if type(v4) is float else compare(vm, ">", v4, 0.0)
      elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
      if pc < 43:
       if not (t37):
        break
       pc = 43; t43 = (v4 - 1.0) if type(v4) is float else subtract(vm, v4, 1.0)
      elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
      if pc < 47:
       pc = 47; t47 = has_in(vm, t43, v1)
      elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
      if pc <= 81:
       if 55 <= pc <= 70 or pc < 55 and (t47):
        if pc < 55:
         pc = 55; t55 = v4 + v3 if type(v4) is float and type(v3) is float else add(vm, v4, v3)
        elif pc == 55: t55 = value if kind == 0 else abrupt(kind, value)
        if pc < 59:
         pc = 59; t59 = (t55 - 1.0) if type(t55) is float else subtract(vm, t55, 1.0)
        elif pc == 59: t59 = value if kind == 0 else abrupt(kind, value)
        if pc < 67:
         pc = 67; t67 = (v4 - 1.0) if type(v4) is float else subtract(vm, v4, 1.0)
        elif pc == 67: t67 = value if kind == 0 else abrupt(kind, value)
        if pc < 68:
         pc = 68; t68 = x if type(v1) is JSArray and 0.0 <= t67 < len(v1.items) and (i := t67.__trunc__()) == t67 and (x := v1.items[i]) is not HOLE else get_element(vm, v1, t67)
        elif pc == 68: t68 = value if kind == 0 else abrupt(kind, value)
        if pc < 70:
         if type(v1) is JSArray and 0.0 <= t59 < len(v1.items) and (i := t59.__trunc__()) == t59 and v1.items[i] is not HOLE: v1.items[i] = t68
         else: pc = 70; set_element(vm, v1, t59, t68, True)
        elif pc == 70: value if kind == 0 else abrupt(kind, value)
       else:
        if pc < 76:
         pc = 76; t76 = v4 + v3 if type(v4) is float and type(v3) is float else add(vm, v4, v3)
        elif pc == 76: t76 = value if kind == 0 else abrupt(kind, value)
        if pc < 80:
         pc = 80; t80 = (t76 - 1.0) if type(t76) is float else subtract(vm, t76, 1.0)
        elif pc == 80: t80 = value if kind == 0 else abrupt(kind, value)
        if pc < 81:
         pc = 81; t81 = delete_member(vm, v1, t80, True)
        elif pc == 81: t81 = value if kind == 0 else abrupt(kind, value)
      if pc < 84:
       if type(v4) is float: v4 = v4 - 1.0
       else: pc = 84; v4 = stepped(vm, v4, -1)
      elif pc == 84: v4 = value if kind == 0 else abrupt(kind, value)
      pc = 31
    if pc < 89:
     v5 = 0.0
    if pc <= 105:
     while True:
      if pc < 89:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 89; refuel(vm)
      elif pc == 89: value if kind == 0 else abrupt(kind, value)
      if pc < 94:
       pc = 94; t94 = v5 < v3 if type(v3) is float else compare(vm, "<", v5, v3)
      elif pc == 94: t94 = value if kind == 0 else abrupt(kind, value)
      if pc < 103:
       if not (t94):
        break
       pc = 103; t103 = x if type(v0) is JSArray and 0 <= (i := v5.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v5)
      elif pc == 103: t103 = value if kind == 0 else abrupt(kind, value)
      if pc < 105:
       if type(v1) is JSArray and 0 <= (i := v5.__trunc__()) < len(v1.items) and v1.items[i] is not HOLE: v1.items[i] = t103
       else: pc = 105; set_element(vm, v1, v5, t103, True)
      elif pc == 105: value if kind == 0 else abrupt(kind, value)
      v5 = v5 + 1.0
      pc = 88
  if pc < 117:
   pc = 117; t117 = v2 + v3 if type(v2) is float and type(v3) is float else add(vm, v2, v3)
  elif pc == 117: t117 = value if kind == 0 else abrupt(kind, value)
  if pc < 119:
   if type(v1) is JSObject and K4 in v1.props: v1.props[K4] = t117
   else: pc = 119; set_member(vm, v1, K4, t117, True)
  elif pc == 119: value if kind == 0 else abrupt(kind, value)
  if pc < 124:
   pc = 124; t124 = v2 + v3 if type(v2) is float and type(v3) is float else add(vm, v2, v3)
  elif pc == 124: t124 = value if kind == 0 else abrupt(kind, value)
  return t124
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r20(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_ToObject(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = t3
   pc = 6; t6 = o_LengthOfArrayLike(vm, v0)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v1 = t6
   pc = 9; t9 = o_CheckArrayLength(vm, v1)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   t10 = JSArray(); t10.props = {}; t10.proto = vm.array_prototype; t10.ext = None; t10.items = []; vm.allocated += 160
   v2 = t10
   pc = 16; t16 = (v1 - 1.0) if type(v1) is float else subtract(vm, v1, 1.0)
  elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   v3 = t16
  if pc <= 29:
   while True:
    if pc < 18:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 18; refuel(vm)
    elif pc == 18: value if kind == 0 else abrupt(kind, value)
    if pc < 29:
     if not ((v3 >= 0.0)):
      break
     pc = 29; t29 = x if type(v0) is JSArray and 0.0 <= v3 < len(v0.items) and (i := v3.__trunc__()) == v3 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v3)
    elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
    v2.items.append(t29); vm.allocated += 24
    v3 = v3 - 1.0
    pc = 17
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r21(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, args, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v0 = make_arguments(vm, fn, list(args), None, None, True)
   t2 = args[0] if len(args) > 0 else U
   v1 = t2
   t3 = args[1] if len(args) > 1 else U
   v2 = t3
   t4 = vm.array(list(args[2:]))
   v3 = t4
   args = None
   pc = 6; t6 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K4)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v4 = t6
   pc = 9; t9 = o_ToObject(vm, this)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   v5 = t9
   pc = 12; t12 = o_LengthOfArrayLike(vm, v5)
  elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   v6 = t12
   t14 = vm.prelude_function(PROGRAM, 2)
   pc = 18; t18 = t14.code(vm, t14, U, v1, v6) if type(t14) is JSFunction else call(vm, t14, U, v1, v6)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  if pc < 21:
   v7 = t18
   pc = 21; t21 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K4)
  elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  if pc < 35:
   v8 = t21
   v9 = 0.0
  if pc <= 71:
   if 35 <= pc <= 35 or pc < 35 and ((type(v4) is float and v4 == 1.0)):
    if pc < 35:
     pc = 35; t35 = (v6 - v7) if type(v6) is float and type(v7) is float else subtract(vm, v6, v7)
    elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
    v9 = t35
   else:
    if pc < 42:
     pc = 42; t42 = v4 > 1.0 if type(v4) is float else compare(vm, ">", v4, 1.0)
    elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
    if pc <= 71:
     if 45 <= pc <= 71 or pc < 45 and (t42):
      if pc < 45:
       pc = 45; t45 = o_ToIntegerOrInfinity(vm, v2)
      elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
      if pc < 52:
       v9 = t45
       pc = 52; t52 = v9 < 0.0 if type(v9) is float else compare(vm, "<", v9, 0.0)
      elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
      if pc < 62:
       if t52:
        v9 = 0.0
       pc = 62; t62 = (v6 - v7) if type(v6) is float and type(v7) is float else subtract(vm, v6, v7)
      elif pc == 62: t62 = value if kind == 0 else abrupt(kind, value)
      if pc < 65:
       pc = 65; t65 = v9 > t62 if type(v9) is float and type(t62) is float else compare(vm, ">", v9, t62)
      elif pc == 65: t65 = value if kind == 0 else abrupt(kind, value)
      if pc <= 71:
       if 71 <= pc <= 71 or pc < 71 and (t65):
        if pc < 71:
         pc = 71; t71 = (v6 - v7) if type(v6) is float and type(v7) is float else subtract(vm, v6, v7)
        elif pc == 71: t71 = value if kind == 0 else abrupt(kind, value)
        v9 = t71
  if pc < 78:
   pc = 78; t78 = v6 + v8 if type(v6) is float and type(v8) is float else add(vm, v6, v8)
  elif pc == 78: t78 = value if kind == 0 else abrupt(kind, value)
  if pc < 82:
   pc = 82; t82 = (t78 - v9) if type(t78) is float and type(v9) is float else subtract(vm, t78, v9)
  elif pc == 82: t82 = value if kind == 0 else abrupt(kind, value)
  if pc < 86:
   pc = 86; t86 = t82 > 9007199254740991.0 if type(t82) is float else compare(vm, ">", t82, 9007199254740991.0)
  elif pc == 86: t86 = value if kind == 0 else abrupt(kind, value)
  if pc <= 89:
   if 89 <= pc <= 89 or pc < 89 and (t86):
    if pc < 89:
     pc = 89; t89 = o_ThrowTypeError(vm, K8)
    elif pc == 89: t89 = value if kind == 0 else abrupt(kind, value)
  if pc < 94:
   pc = 94; t94 = v6 + v8 if type(v6) is float and type(v8) is float else add(vm, v6, v8)
  elif pc == 94: t94 = value if kind == 0 else abrupt(kind, value)
  if pc < 98:
   pc = 98; t98 = (t94 - v9) if type(t94) is float and type(v9) is float else subtract(vm, t94, v9)
  elif pc == 98: t98 = value if kind == 0 else abrupt(kind, value)
  if pc < 99:
   pc = 99; t99 = o_CheckArrayLength(vm, t98)
  elif pc == 99: t99 = value if kind == 0 else abrupt(kind, value)
  if pc < 104:
   t100 = JSArray(); t100.props = {}; t100.proto = vm.array_prototype; t100.ext = None; t100.items = []; vm.allocated += 160
   v10 = t100
   v11 = 0.0
  if pc <= 115:
   while True:
    if pc < 104:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 104; refuel(vm)
    elif pc == 104: value if kind == 0 else abrupt(kind, value)
    if pc < 109:
     pc = 109; t109 = v11 < v7 if type(v7) is float else compare(vm, "<", v11, v7)
    elif pc == 109: t109 = value if kind == 0 else abrupt(kind, value)
    if pc < 115:
     if not (t109):
      break
     pc = 115; t115 = x if type(v5) is JSArray and 0 <= (i := v11.__trunc__()) < len(v5.items) and (x := v5.items[i]) is not HOLE else get_element(vm, v5, v11)
    elif pc == 115: t115 = value if kind == 0 else abrupt(kind, value)
    v10.items.append(t115); vm.allocated += 24
    v11 = v11 + 1.0
    pc = 103
  if pc < 124:
   v12 = 0.0
  if pc <= 135:
   while True:
    if pc < 124:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 124; refuel(vm)
    elif pc == 124: value if kind == 0 else abrupt(kind, value)
    if pc < 129:
     pc = 129; t129 = v12 < v8 if type(v8) is float else compare(vm, "<", v12, v8)
    elif pc == 129: t129 = value if kind == 0 else abrupt(kind, value)
    if pc < 135:
     if not (t129):
      break
     pc = 135; t135 = x if type(v3) is JSArray and 0 <= (i := v12.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v12)
    elif pc == 135: t135 = value if kind == 0 else abrupt(kind, value)
    v10.items.append(t135); vm.allocated += 24
    v12 = v12 + 1.0
    pc = 123
  if pc < 146:
   pc = 146; t146 = v7 + v9 if type(v7) is float and type(v9) is float else add(vm, v7, v9)
  elif pc == 146: t146 = value if kind == 0 else abrupt(kind, value)
  if pc < 148:
   v13 = t146
  if pc <= 163:
   while True:
    if pc < 148:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 148; refuel(vm)
    elif pc == 148: value if kind == 0 else abrupt(kind, value)
    if pc < 153:
     pc = 153; t153 = v13 < v6 if type(v13) is float and type(v6) is float else compare(vm, "<", v13, v6)
    elif pc == 153: t153 = value if kind == 0 else abrupt(kind, value)
    if pc < 159:
     if not (t153):
      break
     pc = 159; t159 = x if type(v5) is JSArray and type(v13) is float and 0.0 <= v13 < len(v5.items) and (i := v13.__trunc__()) == v13 and (x := v5.items[i]) is not HOLE else get_element(vm, v5, v13)
    elif pc == 159: t159 = value if kind == 0 else abrupt(kind, value)
    if pc < 163:
     v10.items.append(t159); vm.allocated += 24
     if type(v13) is float: v13 = v13 + 1.0
     else: pc = 163; v13 = stepped(vm, v13, +1)
    elif pc == 163: v13 = value if kind == 0 else abrupt(kind, value)
    pc = 147
  return v10
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r22(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_ToObject(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v2 = t3
   pc = 6; t6 = o_LengthOfArrayLike(vm, v2)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v3 = t6
   pc = 9; t9 = o_ToIntegerOrInfinity(vm, v0)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   v4 = t9
   pc = 15; t15 = v4 >= 0.0 if type(v4) is float else compare(vm, ">=", v4, 0.0)
  elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
  if pc <= 23:
   if pc < 23 and (t15):
    t17 = v4
   else:
    if pc < 23:
     pc = 23; t23 = v3 + v4 if type(v3) is float and type(v4) is float else add(vm, v3, v4)
    elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
    t17 = t23
  if pc < 29:
   v5 = t17
   pc = 29; t29 = v5 >= v3 if type(v5) is float and type(v3) is float else compare(vm, ">=", v5, v3)
  elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
  if pc < 35:
   t30 = t29
  if pc <= 35:
   if 35 <= pc <= 35 or pc < 35 and (not (t30)):
    if pc < 35:
     pc = 35; t35 = v5 < 0.0 if type(v5) is float else compare(vm, "<", v5, 0.0)
    elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
    t30 = t35
  if pc <= 38:
   if 38 <= pc <= 38 or pc < 38 and (t30):
    if pc < 38:
     pc = 38; t38 = o_ThrowRangeError(vm, K24)
    elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
  if pc < 40:
   pc = 40; t40 = o_CheckArrayLength(vm, v3)
  elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
  if pc < 45:
   t41 = JSArray(); t41.props = {}; t41.proto = vm.array_prototype; t41.ext = None; t41.items = []; vm.allocated += 160
   v6 = t41
   v7 = 0.0
  if pc <= 64:
   while True:
    if pc < 45:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 45; refuel(vm)
    elif pc == 45: value if kind == 0 else abrupt(kind, value)
    if pc < 50:
     pc = 50; t50 = v7 < v3 if type(v3) is float else compare(vm, "<", v7, v3)
    elif pc == 50: t50 = value if kind == 0 else abrupt(kind, value)
    if pc < 64:
     if not (t50):
      break
    if pc <= 64:
     if pc < 64 and ((type(v5) is float and v7 == v5)):
      t59 = v1
     else:
      if pc < 64:
       pc = 64; t64 = x if type(v2) is JSArray and 0 <= (i := v7.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v7)
      elif pc == 64: t64 = value if kind == 0 else abrupt(kind, value)
      t59 = t64
    v6.items.append(t59); vm.allocated += 24
    v7 = v7 + 1.0
    pc = 44
  return v6
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
