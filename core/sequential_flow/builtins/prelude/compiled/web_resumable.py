# Generated from web.js by `make prelude`. Do not edit.
from .web import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, e0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  e0 = [None, U, U]
  v0 = U
  v1 = U
  v2 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r1(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, t43, t71, t81, t82, t83, t84, t105, t72, t73, t74, t129, = values
 try:
  j = 0.0; rv = U
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_IsObject(vm, v1)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc <= 8:
   if 8 <= pc <= 8 or pc < 8 and ((not (t3))):
    if pc < 8:
     pc = 8; t8 = o_ThrowTypeError(vm, K0)
    elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 10:
   pc = 10; t10 = o_IsHeaders(vm, v1)
  elif pc == 10: t10 = value if kind == 0 else abrupt(kind, value)
  if pc <= 18:
   if pc < 17 and (t10):
    t12 = U
   else:
    if pc < 17:
     pc = 17; t17 = o_WellKnownSymbol(vm, K1)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    if pc < 18:
     pc = 18; t18 = x if type(v1) is JSArray and type(t17) is float and 0.0 <= t17 < len(v1.items) and (i := t17.__trunc__()) == t17 and (x := v1.items[i]) is not HOLE else get_element(vm, v1, t17)
    elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
    t12 = t18
  if pc < 21:
   v2 = t12
   pc = 21; t21 = o_IsHeaders(vm, v1)
  elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  if pc <= 138:
   if 24 <= pc <= 51 or pc < 24 and (t21):
    if pc < 24:
     pc = 24; t24 = o_SortedFields(vm, v1)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc < 28:
     v3 = t24
     v4 = 0.0
    if pc <= 51:
     while True:
      if pc < 28:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 28; refuel(vm)
      elif pc == 28: value if kind == 0 else abrupt(kind, value)
      if pc < 31:
       pc = 31; t31 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K2)
      elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
      if pc < 34:
       pc = 34; t34 = v4 < t31 if type(t31) is float else compare(vm, "<", v4, t31)
      elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
      if pc < 40:
       if not (t34):
        break
       pc = 40; t40 = x if type(v3) is JSArray and 0 <= (i := v4.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v4)
      elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
      if pc < 43:
       pc = 43; t43 = x if type(t40) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(t40.items) and (x := t40.items[i]) is not HOLE else get_element(vm, t40, 0.0)
      elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
      if pc < 47:
       pc = 47; t47 = x if type(v3) is JSArray and 0 <= (i := v4.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v4)
      elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
      if pc < 50:
       pc = 50; t50 = x if type(t47) is JSArray and 0 <= (i := 1.0.__trunc__()) < len(t47.items) and (x := t47.items[i]) is not HOLE else get_element(vm, t47, 1.0)
      elif pc == 50: t50 = value if kind == 0 else abrupt(kind, value)
      if pc < 51:
       pc = 51; t51 = o_AppendField(vm, v0, t43, t50)
      elif pc == 51: t51 = value if kind == 0 else abrupt(kind, value)
      v4 = v4 + 1.0
      pc = 27
   else:
    if pc < 71:
     t62 = (v2 is not U)
     if t62:
      t62 = (v2 is not None)
    if pc <= 138:
     if 71 <= pc <= 111 or pc < 71 and (t62):
      if pc < 71:
       t70 = v1
       pc = 71; t71 = get_iterator(vm, t70)
      elif pc == 71: t71 = value if kind == 0 else abrupt(kind, value)
      if pc <= 110:
       while True:
        if pc <= 110:
         t72 = EMPTY
         try:
          if pc <= 110:
           while True:
            if pc < 75:
             vm.fuel -= 1
             if vm.fuel < 0: pc = 75; refuel(vm)
            elif pc == 75: value if kind == 0 else abrupt(kind, value)
            if pc < 76:
             if type(t71) is ArrayIteration and (i := t71.index) < len(t71.array.items) and (t76 := t71.array.items[i]) is not HOLE: t71.index = i + 1
             else: pc = 76; t76 = iterator_step(vm, t71)
            elif pc == 76: t76 = value if kind == 0 else abrupt(kind, value)
            if pc < 81:
             if t76 is EMPTY: break
             v6 = t76
             t77 = JSArray(); t77.props = {}; t77.proto = vm.array_prototype; t77.ext = None; t77.items = []; vm.allocated += 160
             v7 = t77
             t80 = v6
             pc = 81; t81 = get_iterator(vm, t80)
            elif pc == 81: t81 = value if kind == 0 else abrupt(kind, value)
            if pc <= 89:
             while True:
              if pc <= 89:
               t82 = EMPTY
               try:
                if pc <= 89:
                 while True:
                  if pc < 85:
                   vm.fuel -= 1
                   if vm.fuel < 0: pc = 85; refuel(vm)
                  elif pc == 85: value if kind == 0 else abrupt(kind, value)
                  if pc < 86:
                   if type(t81) is ArrayIteration and (i := t81.index) < len(t81.array.items) and (t86 := t81.array.items[i]) is not HOLE: t81.index = i + 1
                   else: pc = 86; t86 = iterator_step(vm, t81)
                  elif pc == 86: t86 = value if kind == 0 else abrupt(kind, value)
                  if pc < 89:
                   if t86 is EMPTY: break
                   v9 = t86
                   pc = 89; t89 = o_ToString(vm, v9)
                  elif pc == 89: t89 = value if kind == 0 else abrupt(kind, value)
                  v7.items.append(t89); vm.allocated += 24
                  pc = 84
               except Throw as thrown: t82 = thrown.value
              break
            if pc < 91:
             t83 = j; t84 = rv; j = 0.0; rv = U
            if pc <= 91:
             if 91 <= pc <= 91 or pc < 91 and (not t81.done):
              if pc < 91:
               pc = 91; iterator_close(vm, t81, t82)
              elif pc == 91: value if kind == 0 else abrupt(kind, value)
            if pc < 93:
             if t82 is not EMPTY: raise Throw(t82)
             pc = 93; t93 = len(v7.items) + 0.0 if type(v7) is JSArray else len(v7) + 0.0 if type(v7) is str else get_member(vm, v7, K2)
            elif pc == 93: t93 = value if kind == 0 else abrupt(kind, value)
            if pc <= 100:
             if 100 <= pc <= 100 or pc < 100 and ((not (type(t93) is float and t93 == 2.0))):
              if pc < 100:
               pc = 100; t100 = o_ThrowTypeError(vm, K4)
              elif pc == 100: t100 = value if kind == 0 else abrupt(kind, value)
            if pc < 105:
             pc = 105; t105 = x if type(v7) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v7.items) and (x := v7.items[i]) is not HOLE else get_element(vm, v7, 0.0)
            elif pc == 105: t105 = value if kind == 0 else abrupt(kind, value)
            if pc < 109:
             pc = 109; t109 = x if type(v7) is JSArray and 0 <= (i := 1.0.__trunc__()) < len(v7.items) and (x := v7.items[i]) is not HOLE else get_element(vm, v7, 1.0)
            elif pc == 109: t109 = value if kind == 0 else abrupt(kind, value)
            if pc < 110:
             pc = 110; t110 = o_AppendField(vm, v0, t105, t109)
            elif pc == 110: t110 = value if kind == 0 else abrupt(kind, value)
            pc = 74
         except Throw as thrown: t72 = thrown.value
        break
      if pc < 111:
       t73 = j; t74 = rv; j = 0.0; rv = U
      if pc <= 111:
       if 111 <= pc <= 111 or pc < 111 and (not t71.done):
        if pc < 111:
         pc = 111; iterator_close(vm, t71, t72)
        elif pc == 111: value if kind == 0 else abrupt(kind, value)
      if t72 is not EMPTY: raise Throw(t72)
     else:
      if pc < 113:
       pc = 113; t113 = o_EnumerableOwnKeys(vm, v1)
      elif pc == 113: t113 = value if kind == 0 else abrupt(kind, value)
      if pc < 117:
       v10 = t113
       v11 = 0.0
      if pc <= 138:
       while True:
        if pc < 117:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 117; refuel(vm)
        elif pc == 117: value if kind == 0 else abrupt(kind, value)
        if pc < 120:
         pc = 120; t120 = len(v10.items) + 0.0 if type(v10) is JSArray else len(v10) + 0.0 if type(v10) is str else get_member(vm, v10, K2)
        elif pc == 120: t120 = value if kind == 0 else abrupt(kind, value)
        if pc < 123:
         pc = 123; t123 = v11 < t120 if type(t120) is float else compare(vm, "<", v11, t120)
        elif pc == 123: t123 = value if kind == 0 else abrupt(kind, value)
        if pc < 129:
         if not (t123):
          break
         pc = 129; t129 = x if type(v10) is JSArray and 0 <= (i := v11.__trunc__()) < len(v10.items) and (x := v10.items[i]) is not HOLE else get_element(vm, v10, v11)
        elif pc == 129: t129 = value if kind == 0 else abrupt(kind, value)
        if pc < 135:
         pc = 135; t135 = x if type(v10) is JSArray and 0 <= (i := v11.__trunc__()) < len(v10.items) and (x := v10.items[i]) is not HOLE else get_element(vm, v10, v11)
        elif pc == 135: t135 = value if kind == 0 else abrupt(kind, value)
        if pc < 136:
         pc = 136; t136 = x if type(v1) is JSArray and type(t135) is float and 0.0 <= t135 < len(v1.items) and (i := t135.__trunc__()) == t135 and (x := v1.items[i]) is not HOLE else get_element(vm, v1, t135)
        elif pc == 136: t136 = value if kind == 0 else abrupt(kind, value)
        if pc < 137:
         pc = 137; t137 = o_ToString(vm, t136)
        elif pc == 137: t137 = value if kind == 0 else abrupt(kind, value)
        if pc < 138:
         pc = 138; t138 = o_AppendField(vm, v0, t129, t137)
        elif pc == 138: t138 = value if kind == 0 else abrupt(kind, value)
        v11 = v11 + 1.0
        pc = 116
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r2(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, t32, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = v1
   if t2 is U:
    t2 = U
   v1 = t2
   pc = 5; t5 = o_SortedFields(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_IsCallable(vm, v0)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc <= 13:
   if 13 <= pc <= 13 or pc < 13 and ((not (t8))):
    if pc < 13:
     pc = 13; t13 = o_ThrowNotCallable(vm, v0)
    elif pc == 13: t13 = value if kind == 0 else abrupt(kind, value)
  if pc < 16:
   v3 = 0.0
  if pc <= 42:
   while True:
    if pc < 16:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 16; refuel(vm)
    elif pc == 16: value if kind == 0 else abrupt(kind, value)
    if pc < 19:
     pc = 19; t19 = len(v2.items) + 0.0 if type(v2) is JSArray else len(v2) + 0.0 if type(v2) is str else get_member(vm, v2, K2)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 22:
     pc = 22; t22 = v3 < t19 if type(t19) is float else compare(vm, "<", v3, t19)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    if pc < 29:
     if not (t22):
      break
     pc = 29; t29 = x if type(v2) is JSArray and 0 <= (i := v3.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v3)
    elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
    if pc < 32:
     pc = 32; t32 = x if type(t29) is JSArray and 0 <= (i := 1.0.__trunc__()) < len(t29.items) and (x := t29.items[i]) is not HOLE else get_element(vm, t29, 1.0)
    elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
    if pc < 36:
     pc = 36; t36 = x if type(v2) is JSArray and 0 <= (i := v3.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v3)
    elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
    if pc < 39:
     pc = 39; t39 = x if type(t36) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(t36.items) and (x := t36.items[i]) is not HOLE else get_element(vm, t36, 0.0)
    elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
    if pc < 42:
     pc = 42; t42 = v0.code(vm, v0, v1, t32, t39, this) if type(v0) is JSFunction else call(vm, v0, v1, t32, t39, this)
    elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
    v3 = v3 + 1.0
    pc = 15
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, t57, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   v3 = 200.0
   v4 = K5
   t11 = (v2 is not U)
   if t11:
    t11 = (v2 is not None)
  if pc <= 62:
   if 19 <= pc <= 62 or pc < 19 and (t11):
    if pc < 19:
     pc = 19; t19 = v2.props[K6] if type(v2) is JSObject and K6 in v2.props else get_member(vm, v2, K6)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 28:
     v6 = t19
    if pc <= 32:
     if 28 <= pc <= 32 or pc < 28 and ((v6 is not U)):
      if pc < 28:
       pc = 28; t28 = o_ToUint32(vm, v6)
      elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
      if pc < 32:
       pc = 32; t32 = (t28 % 65536.0 if 0.0 < t28 < INFINITY and 65536.0 > 0.0 else remainder(vm, t28, 65536.0)) if type(t28) is float else remainder(vm, t28, 65536.0)
      elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
      v3 = t32
    if pc < 36:
     pc = 36; t36 = v2.props[K7] if type(v2) is JSObject and K7 in v2.props else get_member(vm, v2, K7)
    elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
    if pc < 45:
     v7 = t36
    if pc <= 45:
     if 45 <= pc <= 45 or pc < 45 and ((v7 is not U)):
      if pc < 45:
       pc = 45; t45 = o_ToString(vm, v7)
      elif pc == 45: t45 = value if kind == 0 else abrupt(kind, value)
      v4 = t45
    if pc < 49:
     pc = 49; t49 = v2.props[K8] if type(v2) is JSObject and K8 in v2.props else get_member(vm, v2, K8)
    elif pc == 49: t49 = value if kind == 0 else abrupt(kind, value)
    if pc < 60:
     v8 = t49
    if pc <= 62:
     if 60 <= pc <= 62 or pc < 60 and ((v8 is not U)):
      if pc < 60:
       t57 = vm.prelude_function(PROGRAM, 1)
       pc = 60; t60 = o_ResponseHeaders(vm, v0)
      elif pc == 60: t60 = value if kind == 0 else abrupt(kind, value)
      if pc < 62:
       pc = 62; t62 = t57.code(vm, t57, U, t60, v8) if type(t57) is JSFunction else call(vm, t57, U, t60, v8)
      elif pc == 62: t62 = value if kind == 0 else abrupt(kind, value)
  if pc < 78:
   t68 = (v1 is U)
   if not (t68):
    t68 = (v1 is None)
  if pc <= 78:
   if pc < 78 and (t68):
    t75 = None
   else:
    if pc < 78:
     pc = 78; t78 = o_ToString(vm, v1)
    elif pc == 78: t78 = value if kind == 0 else abrupt(kind, value)
    t75 = t78
  if pc < 84:
   v5 = t75
   pc = 84; t84 = o_SetResponse(vm, v0, v5, v3, v4)
  elif pc == 84: t84 = value if kind == 0 else abrupt(kind, value)
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r4(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, = values
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
   pc = 5; t5 = o_Intrinsic(vm, K9)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   pc = 9; t9 = t5.code(vm, t5, U, v0) if type(t5) is JSFunction else call(vm, t5, U, v0)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   v2 = t9
  if pc <= 18:
   if 18 <= pc <= 18 or pc < 18 and ((v2 is U)):
    if pc < 18:
     pc = 18; t18 = o_ThrowTypeError(vm, K10)
    elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  if pc < 20:
   pc = 20; t20 = o_Intrinsic(vm, K11)
  elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
  if pc < 23:
   pc = 23; t23 = construct(vm, t20, (U, ))
  elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   v3 = t23
   pc = 26; t26 = o_ResponseHeaders(vm, v3)
  elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
  if pc < 29:
   pc = 29; t29 = o_AppendField(vm, t26, K12, K13)
  elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
  if pc < 35:
   t30 = vm.prelude_function(PROGRAM, 5)
   pc = 35; t35 = t30.code(vm, t30, U, v3, v2, v1) if type(t30) is JSFunction else call(vm, t30, U, v3, v2, v1)
  elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
  return t35
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r5(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_Intrinsic(vm, K14)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 20:
   v3 = t3
   t10 = (v2 is U)
   if not (t10):
    t10 = (v2 is None)
  if pc <= 20:
   if pc < 20 and (t10):
    t17 = U
   else:
    if pc < 20:
     pc = 20; t20 = v2.props[K8] if type(v2) is JSObject and K8 in v2.props else get_member(vm, v2, K8)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    t17 = t20
  if pc < 25:
   v4 = t17
   pc = 25; t25 = construct(vm, v3, (v4, ))
  elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
  if pc < 28:
   v5 = t25
   pc = 28; t28 = o_ResponseHeaders(vm, v0)
  elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
  if pc < 31:
   v6 = t28
   pc = 31; t31 = o_Intrinsic(vm, K15)
  elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
  if pc < 35:
   pc = 35; t35 = t31.code(vm, t31, v5, K12) if type(t31) is JSFunction else call(vm, t31, v5, K12)
  elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
  if pc <= 42:
   if 38 <= pc <= 42 or pc < 38 and (t35 is True or t35 is not False and t35 is not U and t35 and t35 == t35):
    if pc < 38:
     pc = 38; t38 = o_Intrinsic(vm, K16)
    elif pc == 38: t38 = value if kind == 0 else abrupt(kind, value)
    if pc < 42:
     pc = 42; t42 = t38.code(vm, t38, v6, K12) if type(t38) is JSFunction else call(vm, t38, v6, K12)
    elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
  if pc < 47:
   t43 = vm.prelude_function(PROGRAM, 1)
   pc = 47; t47 = t43.code(vm, t43, U, v6, v5) if type(t43) is JSFunction else call(vm, t43, U, v6, v5)
  elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
  if pc < 65:
   v7 = 200.0
   v8 = K5
   t57 = (v2 is not U)
   if t57:
    t57 = (v2 is not None)
  if pc <= 89:
   if 65 <= pc <= 89 or pc < 65 and (t57):
    if pc < 65:
     pc = 65; t65 = v2.props[K6] if type(v2) is JSObject and K6 in v2.props else get_member(vm, v2, K6)
    elif pc == 65: t65 = value if kind == 0 else abrupt(kind, value)
    if pc <= 77:
     if 72 <= pc <= 77 or pc < 72 and ((t65 is not U)):
      if pc < 72:
       pc = 72; t72 = v2.props[K6] if type(v2) is JSObject and K6 in v2.props else get_member(vm, v2, K6)
      elif pc == 72: t72 = value if kind == 0 else abrupt(kind, value)
      if pc < 73:
       pc = 73; t73 = o_ToUint32(vm, t72)
      elif pc == 73: t73 = value if kind == 0 else abrupt(kind, value)
      if pc < 77:
       pc = 77; t77 = (t73 % 65536.0 if 0.0 < t73 < INFINITY and 65536.0 > 0.0 else remainder(vm, t73, 65536.0)) if type(t73) is float else remainder(vm, t73, 65536.0)
      elif pc == 77: t77 = value if kind == 0 else abrupt(kind, value)
      v7 = t77
    if pc < 81:
     pc = 81; t81 = v2.props[K7] if type(v2) is JSObject and K7 in v2.props else get_member(vm, v2, K7)
    elif pc == 81: t81 = value if kind == 0 else abrupt(kind, value)
    if pc <= 89:
     if 88 <= pc <= 89 or pc < 88 and ((t81 is not U)):
      if pc < 88:
       pc = 88; t88 = v2.props[K7] if type(v2) is JSObject and K7 in v2.props else get_member(vm, v2, K7)
      elif pc == 88: t88 = value if kind == 0 else abrupt(kind, value)
      if pc < 89:
       pc = 89; t89 = o_ToString(vm, t88)
      elif pc == 89: t89 = value if kind == 0 else abrupt(kind, value)
      v8 = t89
  if pc < 96:
   pc = 96; t96 = o_SetResponse(vm, v0, v1, v7, v8)
  elif pc == 96: t96 = value if kind == 0 else abrupt(kind, value)
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
