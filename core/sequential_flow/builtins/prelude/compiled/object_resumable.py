# Generated from object.js by `make prelude`. Do not edit.
from .object import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
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
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, args, t8, t80, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   t2 = args[0] if len(args) > 0 else U
   v0 = t2
   t3 = vm.array(list(args[1:]))
   v1 = t3
   args = None
   v2 = v0
   v3 = 0.0
   t8 = True
  if pc <= 82:
   while True:
    if pc < 9:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 9; refuel(vm)
    elif pc == 9: value if kind == 0 else abrupt(kind, value)
    if pc < 17:
     if not t8:
      v3 = v3 + 1.0
     t8 = False
     pc = 17; t17 = o_ListLength(vm, v1)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     pc = 20; t20 = v3 < t17 if type(t17) is float else compare(vm, "<", v3, t17)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     if not (t20):
      break
     pc = 25; t25 = x if type(v1) is JSArray and 0 <= (i := v3.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v3)
    elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
    if pc < 40:
     v4 = t25
     t32 = (v4 is U)
     if not (t32):
      t32 = (v4 is None)
     if t32:
      pc = 8; continue
     pc = 40; t40 = o_ToObject(vm, v4)
    elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
    if pc < 43:
     v5 = t40
     pc = 43; t43 = o_OwnPropertyKeys(vm, v5)
    elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
    if pc < 47:
     v6 = t43
     v7 = 0.0
    if pc <= 82:
     while True:
      if pc < 47:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 47; refuel(vm)
      elif pc == 47: value if kind == 0 else abrupt(kind, value)
      if pc < 50:
       pc = 50; t50 = o_ListLength(vm, v6)
      elif pc == 50: t50 = value if kind == 0 else abrupt(kind, value)
      if pc < 53:
       pc = 53; t53 = v7 < t50 if type(t50) is float else compare(vm, "<", v7, t50)
      elif pc == 53: t53 = value if kind == 0 else abrupt(kind, value)
      if pc < 58:
       if not (t53):
        break
       pc = 58; t58 = x if type(v6) is JSArray and 0 <= (i := v7.__trunc__()) < len(v6.items) and (x := v6.items[i]) is not HOLE else get_element(vm, v6, v7)
      elif pc == 58: t58 = value if kind == 0 else abrupt(kind, value)
      if pc < 62:
       v8 = t58
       pc = 62; t62 = o_GetOwnProperty(vm, v5, v8)
      elif pc == 62: t62 = value if kind == 0 else abrupt(kind, value)
      if pc < 71:
       v9 = t62
       t69 = (v9 is not U)
      if pc <= 71:
       if 71 <= pc <= 71 or pc < 71 and (t69):
        if pc < 71:
         pc = 71; t71 = v9.props[K1] if type(v9) is JSObject and K1 in v9.props else get_member(vm, v9, K1)
        elif pc == 71: t71 = value if kind == 0 else abrupt(kind, value)
        t69 = t71
      if pc <= 82:
       if 80 <= pc <= 82 or pc < 80 and (t69 is True or t69 is not False and t69 is not U and t69 and t69 == t69):
        if pc < 80:
         pc = 80; t80 = x if type(v5) is JSArray and type(v8) is float and 0.0 <= v8 < len(v5.items) and (i := v8.__trunc__()) == v8 and (x := v5.items[i]) is not HOLE else get_element(vm, v5, v8)
        elif pc == 80: t80 = value if kind == 0 else abrupt(kind, value)
        if pc < 82:
         if type(v2) is JSArray and type(v8) is float and 0.0 <= v8 < len(v2.items) and (i := v8.__trunc__()) == v8 and v2.items[i] is not HOLE: v2.items[i] = t80
         else: pc = 82; set_element(vm, v2, v8, t80, True)
        elif pc == 82: value if kind == 0 else abrupt(kind, value)
      v7 = v7 + 1.0
      pc = 46
    pc = 8
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r2(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, t66, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_OwnPropertyKeys(vm, v1)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v2 = t3
   t5 = JSArray(); t5.props = {}; t5.proto = vm.array_prototype; t5.ext = None; t5.items = []; vm.allocated += 160
   v3 = t5
   t7 = JSArray(); t7.props = {}; t7.proto = vm.array_prototype; t7.ext = None; t7.items = []; vm.allocated += 160
   v4 = t7
   v5 = 0.0
  if pc <= 45:
   while True:
    if pc < 11:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 11; refuel(vm)
    elif pc == 11: value if kind == 0 else abrupt(kind, value)
    if pc < 14:
     pc = 14; t14 = o_ListLength(vm, v2)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
    if pc < 17:
     pc = 17; t17 = v5 < t14 if type(t14) is float else compare(vm, "<", v5, t14)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    if pc < 22:
     if not (t17):
      break
     pc = 22; t22 = x if type(v2) is JSArray and 0 <= (i := v5.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v5)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     v6 = t22
     pc = 26; t26 = o_GetOwnProperty(vm, v1, v6)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc < 35:
     v7 = t26
     t33 = (v7 is not U)
    if pc <= 35:
     if 35 <= pc <= 35 or pc < 35 and (t33):
      if pc < 35:
       pc = 35; t35 = v7.props[K1] if type(v7) is JSObject and K1 in v7.props else get_member(vm, v7, K1)
      elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
      t33 = t35
    if pc <= 45:
     if 44 <= pc <= 45 or pc < 44 and (t33 is True or t33 is not False and t33 is not U and t33 and t33 == t33):
      if pc < 44:
       v3.items.append(v6); vm.allocated += 24
       pc = 44; t44 = x if type(v1) is JSArray and type(v6) is float and 0.0 <= v6 < len(v1.items) and (i := v6.__trunc__()) == v6 and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v6)
      elif pc == 44: t44 = value if kind == 0 else abrupt(kind, value)
      if pc < 45:
       pc = 45; t45 = o_ToPropertyDescriptor(vm, t44)
      elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
      v4.items.append(t45); vm.allocated += 24
    v5 = v5 + 1.0
    pc = 10
  if pc < 54:
   v8 = 0.0
  if pc <= 71:
   while True:
    if pc < 54:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 54; refuel(vm)
    elif pc == 54: value if kind == 0 else abrupt(kind, value)
    if pc < 57:
     pc = 57; t57 = o_ListLength(vm, v3)
    elif pc == 57: t57 = value if kind == 0 else abrupt(kind, value)
    if pc < 60:
     pc = 60; t60 = v8 < t57 if type(t57) is float else compare(vm, "<", v8, t57)
    elif pc == 60: t60 = value if kind == 0 else abrupt(kind, value)
    if pc < 66:
     if not (t60):
      break
     pc = 66; t66 = x if type(v3) is JSArray and 0 <= (i := v8.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v8)
    elif pc == 66: t66 = value if kind == 0 else abrupt(kind, value)
    if pc < 70:
     pc = 70; t70 = x if type(v4) is JSArray and 0 <= (i := v8.__trunc__()) < len(v4.items) and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v8)
    elif pc == 70: t70 = value if kind == 0 else abrupt(kind, value)
    if pc < 71:
     pc = 71; t71 = o_DefinePropertyOrThrow(vm, v0, t66, t70)
    elif pc == 71: t71 = value if kind == 0 else abrupt(kind, value)
    v8 = v8 + 1.0
    pc = 53
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t9, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_OwnPropertyKeys(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   v1 = t3
   t5 = JSArray(); t5.props = {}; t5.proto = vm.array_prototype; t5.ext = None; t5.items = []; vm.allocated += 160
   v2 = t5
   v3 = 0.0
   t9 = True
  if pc <= 54:
   while True:
    if pc < 10:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 10; refuel(vm)
    elif pc == 10: value if kind == 0 else abrupt(kind, value)
    if pc < 18:
     if not t9:
      v3 = v3 + 1.0
     t9 = False
     pc = 18; t18 = o_ListLength(vm, v1)
    elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
    if pc < 21:
     pc = 21; t21 = v3 < t18 if type(t18) is float else compare(vm, "<", v3, t18)
    elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     if not (t21):
      break
     pc = 26; t26 = x if type(v1) is JSArray and 0 <= (i := v3.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v3)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc < 38:
     v4 = t26
     t32 = type_of(v4)
     if (t32 != K3):
      pc = 9; continue
     pc = 38; t38 = o_GetOwnProperty(vm, v0, v4)
    elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
    if pc < 47:
     v5 = t38
     t45 = (v5 is not U)
    if pc <= 47:
     if 47 <= pc <= 47 or pc < 47 and (t45):
      if pc < 47:
       pc = 47; t47 = v5.props[K1] if type(v5) is JSObject and K1 in v5.props else get_member(vm, v5, K1)
      elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
      t45 = t47
    if pc <= 54:
     if 54 <= pc <= 54 or pc < 54 and (t45 is True or t45 is not False and t45 is not U and t45 and t45 == t45):
      if pc < 54:
       pc = 54; t54 = x if type(v0) is JSArray and type(v4) is float and 0.0 <= v4 < len(v0.items) and (i := v4.__trunc__()) == v4 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v4)
      elif pc == 54: t54 = value if kind == 0 else abrupt(kind, value)
      t55 = JSArray(); t55.props = {}; t55.proto = vm.array_prototype; t55.ext = None; t55.items = [v4, t54]; vm.allocated += 208
      v2.items.append(t55); vm.allocated += 24
    pc = 9
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r4(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t9, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_OwnPropertyKeys(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   v1 = t3
   t5 = JSArray(); t5.props = {}; t5.proto = vm.array_prototype; t5.ext = None; t5.items = []; vm.allocated += 160
   v2 = t5
   v3 = 0.0
   t9 = True
  if pc <= 53:
   while True:
    if pc < 10:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 10; refuel(vm)
    elif pc == 10: value if kind == 0 else abrupt(kind, value)
    if pc < 18:
     if not t9:
      v3 = v3 + 1.0
     t9 = False
     pc = 18; t18 = o_ListLength(vm, v1)
    elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
    if pc < 21:
     pc = 21; t21 = v3 < t18 if type(t18) is float else compare(vm, "<", v3, t18)
    elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     if not (t21):
      break
     pc = 26; t26 = x if type(v1) is JSArray and 0 <= (i := v3.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v3)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc < 38:
     v4 = t26
     t32 = type_of(v4)
     if (t32 != K3):
      pc = 9; continue
     pc = 38; t38 = o_GetOwnProperty(vm, v0, v4)
    elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
    if pc < 47:
     v5 = t38
     t45 = (v5 is not U)
    if pc <= 47:
     if 47 <= pc <= 47 or pc < 47 and (t45):
      if pc < 47:
       pc = 47; t47 = v5.props[K1] if type(v5) is JSObject and K1 in v5.props else get_member(vm, v5, K1)
      elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
      t45 = t47
    if pc <= 53:
     if 53 <= pc <= 53 or pc < 53 and (t45 is True or t45 is not False and t45 is not U and t45 and t45 == t45):
      if pc < 53:
       pc = 53; t53 = x if type(v0) is JSArray and type(v4) is float and 0.0 <= v4 < len(v0.items) and (i := v4.__trunc__()) == v4 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v4)
      elif pc == 53: t53 = value if kind == 0 else abrupt(kind, value)
      v2.items.append(t53); vm.allocated += 24
    pc = 9
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r5(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t24, t25, t26, t27, = values
 try:
  j = 0.0; rv = U
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   t7 = (v0 is U)
   if not (t7):
    t7 = (v0 is None)
  if pc <= 19:
   if 15 <= pc <= 19 or pc < 15 and (t7):
    if pc < 15:
     pc = 15; t15 = o_Display(vm, v0)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    if pc < 17:
     pc = 17; t17 = t15 if type(t15) is str else to_string(vm, t15)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    if pc < 19:
     t18 = join_template(vm, (t17, K4,))
     pc = 19; t19 = o_ThrowTypeError(vm, t18)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   t20 = JSObject(); t20.props = {}; t20.proto = vm.object_prototype; t20.ext = None; vm.allocated += 160
   v1 = t20
   t23 = v0
   pc = 24; t24 = get_iterator(vm, t23)
  elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
  if pc <= 55:
   while True:
    if pc <= 55:
     t25 = EMPTY
     try:
      if pc <= 55:
       while True:
        if pc < 28:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 28; refuel(vm)
        elif pc == 28: value if kind == 0 else abrupt(kind, value)
        if pc < 29:
         if type(t24) is ArrayIteration and (i := t24.index) < len(t24.array.items) and (t29 := t24.array.items[i]) is not HOLE: t24.index = i + 1
         else: pc = 29; t29 = iterator_step(vm, t24)
        elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
        if pc < 31:
         if t29 is EMPTY: break
         v3 = t29
         pc = 31; t31 = o_IsObject(vm, v3)
        elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
        if pc <= 40:
         if 36 <= pc <= 40 or pc < 36 and ((not (t31))):
          if pc < 36:
           pc = 36; t36 = o_Display(vm, v3)
          elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
          if pc < 38:
           pc = 38; t38 = t36 if type(t36) is str else to_string(vm, t36)
          elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
          if pc < 40:
           t39 = join_template(vm, (K5, t38, K6,))
           pc = 40; t40 = o_ThrowTypeError(vm, t39)
          elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
        if pc < 44:
         pc = 44; t44 = x if type(v3) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, 0.0)
        elif pc == 44: t44 = value if kind == 0 else abrupt(kind, value)
        if pc < 49:
         v4 = t44
         pc = 49; t49 = x if type(v3) is JSArray and 0 <= (i := 1.0.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, 1.0)
        elif pc == 49: t49 = value if kind == 0 else abrupt(kind, value)
        if pc < 53:
         v5 = t49
         pc = 53; t53 = o_ToPropertyKey(vm, v4)
        elif pc == 53: t53 = value if kind == 0 else abrupt(kind, value)
        if pc < 55:
         pc = 55; t55 = o_CreateDataPropertyOrThrow(vm, v1, t53, v5)
        elif pc == 55: t55 = value if kind == 0 else abrupt(kind, value)
        pc = 27
     except Throw as thrown: t25 = thrown.value
    break
  if pc < 56:
   t26 = j; t27 = rv; j = 0.0; rv = U
  if pc <= 56:
   if 56 <= pc <= 56 or pc < 56 and (not t24.done):
    if pc < 56:
     pc = 56; iterator_close(vm, t24, t25)
    elif pc == 56: value if kind == 0 else abrupt(kind, value)
  if t25 is not EMPTY: raise Throw(t25)
  return v1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r6(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, t38, t39, t40, t41, = values
 try:
  j = 0.0; rv = U
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   t7 = (v0 is U)
   if not (t7):
    t7 = (v0 is None)
  if pc <= 19:
   if 15 <= pc <= 19 or pc < 15 and (t7):
    if pc < 15:
     pc = 15; t15 = o_Display(vm, v0)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    if pc < 17:
     pc = 17; t17 = t15 if type(t15) is str else to_string(vm, t15)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    if pc < 19:
     t18 = join_template(vm, (t17, K4,))
     pc = 19; t19 = o_ThrowTypeError(vm, t18)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
  if pc < 21:
   pc = 21; t21 = o_IsCallable(vm, v1)
  elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  if pc <= 30:
   if 26 <= pc <= 30 or pc < 26 and ((not (t21))):
    if pc < 26:
     pc = 26; t26 = o_Display(vm, v1)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc < 28:
     pc = 28; t28 = t26 if type(t26) is str else to_string(vm, t26)
    elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
    if pc < 30:
     t29 = join_template(vm, (t28, K7,))
     pc = 30; t30 = o_ThrowTypeError(vm, t29)
    elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
  if pc < 32:
   pc = 32; t32 = o_OrdinaryObjectCreate(vm, None)
  elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
  if pc < 38:
   v2 = t32
   v3 = 0.0
   t37 = v0
   pc = 38; t38 = get_iterator(vm, t37)
  elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
  if pc <= 66:
   while True:
    if pc <= 66:
     t39 = EMPTY
     try:
      if pc <= 66:
       while True:
        if pc < 42:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 42; refuel(vm)
        elif pc == 42: value if kind == 0 else abrupt(kind, value)
        if pc < 43:
         if type(t38) is ArrayIteration and (i := t38.index) < len(t38.array.items) and (t43 := t38.array.items[i]) is not HOLE: t38.index = i + 1
         else: pc = 43; t43 = iterator_step(vm, t38)
        elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
        if pc < 49:
         if t43 is EMPTY: break
         v5 = t43
         pc = 49; t49 = v1.code(vm, v1, U, v5, v3) if type(v1) is JSFunction else call(vm, v1, U, v5, v3)
        elif pc == 49: t49 = value if kind == 0 else abrupt(kind, value)
        if pc < 50:
         pc = 50; t50 = o_ToPropertyKey(vm, t49)
        elif pc == 50: t50 = value if kind == 0 else abrupt(kind, value)
        if pc < 54:
         v6 = t50
         pc = 54; t54 = o_HasOwnProperty(vm, v2, v6)
        elif pc == 54: t54 = value if kind == 0 else abrupt(kind, value)
        if pc <= 66:
         if 59 <= pc <= 59 or pc < 59 and (t54):
          if pc < 59:
           pc = 59; t59 = x if type(v2) is JSArray and type(v6) is float and 0.0 <= v6 < len(v2.items) and (i := v6.__trunc__()) == v6 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v6)
          elif pc == 59: t59 = value if kind == 0 else abrupt(kind, value)
          t59.items.append(v5); vm.allocated += 24
         else:
          if pc < 66:
           t65 = JSArray(); t65.props = {}; t65.proto = vm.array_prototype; t65.ext = None; t65.items = [v5]; vm.allocated += 184
           pc = 66; t66 = o_CreateDataProperty(vm, v2, v6, t65)
          elif pc == 66: t66 = value if kind == 0 else abrupt(kind, value)
        v3 = v3 + 1.0
        pc = 41
     except Throw as thrown: t39 = thrown.value
    break
  if pc < 72:
   t40 = j; t41 = rv; j = 0.0; rv = U
  if pc <= 72:
   if 72 <= pc <= 72 or pc < 72 and (not t38.done):
    if pc < 72:
     pc = 72; iterator_close(vm, t38, t39)
    elif pc == 72: value if kind == 0 else abrupt(kind, value)
  if t39 is not EMPTY: raise Throw(t39)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r7(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, t34, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_OwnPropertyKeys(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v1 = t3
   t5 = JSObject(); t5.props = {}; t5.proto = vm.object_prototype; t5.ext = None; vm.allocated += 160
   v2 = t5
   v3 = 0.0
  if pc <= 37:
   while True:
    if pc < 9:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 9; refuel(vm)
    elif pc == 9: value if kind == 0 else abrupt(kind, value)
    if pc < 12:
     pc = 12; t12 = o_ListLength(vm, v1)
    elif pc == 12: t12 = value if kind == 0 else abrupt(kind, value)
    if pc < 15:
     pc = 15; t15 = v3 < t12 if type(t12) is float else compare(vm, "<", v3, t12)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    if pc < 21:
     if not (t15):
      break
     pc = 21; t21 = x if type(v1) is JSArray and 0 <= (i := v3.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v3)
    elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
    if pc < 22:
     pc = 22; t22 = o_GetOwnProperty(vm, v0, t21)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    if pc < 34:
     v4 = t22
    if pc <= 37:
     if 34 <= pc <= 37 or pc < 34 and ((v4 is not U)):
      if pc < 34:
       pc = 34; t34 = x if type(v1) is JSArray and 0 <= (i := v3.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v3)
      elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
      if pc < 36:
       pc = 36; t36 = o_FromPropertyDescriptor(vm, v4)
      elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
      if pc < 37:
       pc = 37; t37 = o_CreateDataProperty(vm, v2, t34, t36)
      elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
    v3 = v3 + 1.0
    pc = 8
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r8(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, t14, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_PreventExtensions(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc <= 8:
   if 8 <= pc <= 8 or pc < 8 and ((not (t3 is True or t3 is not False and t3 is not U and t3 and t3 == t3))):
    if pc < 8:
     pc = 8; t8 = o_ThrowTypeError(vm, K8)
    elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   pc = 10; t10 = o_OwnPropertyKeys(vm, v0)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   v2 = t10
   v3 = 0.0
   t14 = True
  if pc <= 73:
   while True:
    if pc < 15:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 15; refuel(vm)
    elif pc == 15: value if kind == 0 else abrupt(kind, value)
    if pc < 23:
     if not t14:
      v3 = v3 + 1.0
     t14 = False
     pc = 23; t23 = o_ListLength(vm, v2)
    elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     pc = 26; t26 = v3 < t23 if type(t23) is float else compare(vm, "<", v3, t23)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc < 31:
     if not (t26):
      break
     pc = 31; t31 = x if type(v2) is JSArray and 0 <= (i := v3.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v3)
    elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
    if pc < 43:
     v4 = t31
    if pc <= 43:
     if 43 <= pc <= 43 or pc < 43 and ((not (v1 is True or v1 is not False and v1 is not U and v1 and v1 == v1))):
      if pc < 43:
       t39 = JSObject(); t39.props = {}; t39.proto = vm.object_prototype; t39.ext = None; vm.allocated += 160
       literal_prototype(t39, None)
       define_data(vm, t39, K9, False)
       pc = 43; t43 = o_DefinePropertyOrThrow(vm, v0, v4, t39)
      elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
      pc = 14; continue
    if pc < 46:
     pc = 46; t46 = o_GetOwnProperty(vm, v0, v4)
    elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
    if pc < 56:
     v5 = t46
     if (v5 is U):
      pc = 14; continue
     pc = 56; t56 = o_HasOwnProperty(vm, v5, K10)
    elif pc == 56: t56 = value if kind == 0 else abrupt(kind, value)
    if pc <= 73:
     if 64 <= pc <= 64 or pc < 64 and (t56):
      if pc < 64:
       t60 = JSObject(); t60.props = {}; t60.proto = vm.object_prototype; t60.ext = None; vm.allocated += 160
       literal_prototype(t60, None)
       define_data(vm, t60, K9, False)
       pc = 64; t64 = o_DefinePropertyOrThrow(vm, v0, v4, t60)
      elif pc == 64: t64 = value if kind == 0 else abrupt(kind, value)
     else:
      if pc < 73:
       t67 = JSObject(); t67.props = {}; t67.proto = vm.object_prototype; t67.ext = None; vm.allocated += 160
       literal_prototype(t67, None)
       define_data(vm, t67, K9, False)
       define_data(vm, t67, K11, False)
       pc = 73; t73 = o_DefinePropertyOrThrow(vm, v0, v4, t67)
      elif pc == 73: t73 = value if kind == 0 else abrupt(kind, value)
    pc = 14
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r9(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, t12, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_IsExtensible(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   if t3:
    return False
   pc = 8; t8 = o_OwnPropertyKeys(vm, v0)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 13:
   v2 = t8
   v3 = 0.0
   t12 = True
  if pc <= 51:
   while True:
    if pc < 13:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 13; refuel(vm)
    elif pc == 13: value if kind == 0 else abrupt(kind, value)
    if pc < 21:
     if not t12:
      v3 = v3 + 1.0
     t12 = False
     pc = 21; t21 = o_ListLength(vm, v2)
    elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     pc = 24; t24 = v3 < t21 if type(t21) is float else compare(vm, "<", v3, t21)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc < 30:
     if not (t24):
      break
     pc = 30; t30 = x if type(v2) is JSArray and 0 <= (i := v3.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v3)
    elif pc == 30: t30 = value if kind == 0 else abrupt(kind, value)
    if pc < 31:
     pc = 31; t31 = o_GetOwnProperty(vm, v0, t30)
    elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
    if pc < 40:
     v4 = t31
     if (v4 is U):
      pc = 12; continue
     pc = 40; t40 = v4.props[K9] if type(v4) is JSObject and K9 in v4.props else get_member(vm, v4, K9)
    elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
    if pc < 48:
     if t40 is True or t40 is not False and t40 is not U and t40 and t40 == t40:
      return False
     t45 = v1
    if pc <= 48:
     if 48 <= pc <= 48 or pc < 48 and (t45 is True or t45 is not False and t45 is not U and t45 and t45 == t45):
      if pc < 48:
       pc = 48; t48 = o_HasOwnProperty(vm, v4, K11)
      elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
      t45 = t48
    if pc < 51:
     t49 = t45
    if pc <= 51:
     if 51 <= pc <= 51 or pc < 51 and (t49 is True or t49 is not False and t49 is not U and t49 and t49 == t49):
      if pc < 51:
       pc = 51; t51 = v4.props[K11] if type(v4) is JSObject and K11 in v4.props else get_member(vm, v4, K11)
      elif pc == 51: t51 = value if kind == 0 else abrupt(kind, value)
      t49 = t51
    if t49 is True or t49 is not False and t49 is not U and t49 and t49 == t49:
     return False
    pc = 12
  return True
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
