# Generated from array_sort.js by `make prelude`. Do not edit.
from .array_sort import *
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
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  return 6.0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r2(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, t94, t110, t142, t219, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 7:
   v2 = t3
   t5 = vm.prelude_function(PROGRAM, 1)
   pc = 7; t7 = t5.code(vm, t5, U) if type(t5) is JSFunction else call(vm, t5, U)
  elif pc == 7: t7 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t7
   v6 = 0.0
  if pc <= 123:
   while True:
    if pc < 11:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 11; refuel(vm)
    elif pc == 11: value if kind == 0 else abrupt(kind, value)
    if pc < 16:
     pc = 16; t16 = v6 < v2 if type(v6) is float and type(v2) is float else compare(vm, "<", v6, v2)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
    if pc < 22:
     if not (t16):
      break
     pc = 22; t22 = v6 + v3 if type(v6) is float and type(v3) is float else add(vm, v6, v3)
    elif pc == 22: t22 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     pc = 26; t26 = t22 < v2 if type(t22) is float and type(v2) is float else compare(vm, "<", t22, v2)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if pc <= 33:
     if 33 <= pc <= 33 or pc < 33 and (t26):
      if pc < 33:
       pc = 33; t33 = v6 + v3 if type(v6) is float and type(v3) is float else add(vm, v6, v3)
      elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
      t28 = t33
     else:
      t28 = v2
    if pc < 40:
     v7 = t28
     pc = 40; t40 = v6 + 1.0 if type(v6) is float else add(vm, v6, 1.0)
    elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
    if pc < 42:
     v8 = t40
    if pc <= 116:
     while True:
      if pc < 42:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 42; refuel(vm)
      elif pc == 42: value if kind == 0 else abrupt(kind, value)
      if pc < 47:
       pc = 47; t47 = v8 < v7 if type(v8) is float and type(v7) is float else compare(vm, "<", v8, v7)
      elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
      if pc < 52:
       if not (t47):
        break
       pc = 52; t52 = x if type(v0) is JSArray and type(v8) is float and 0.0 <= v8 < len(v0.items) and (i := v8.__trunc__()) == v8 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v8)
      elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
      if pc < 58:
       v9 = t52
       pc = 58; t58 = (v8 - 1.0) if type(v8) is float else subtract(vm, v8, 1.0)
      elif pc == 58: t58 = value if kind == 0 else abrupt(kind, value)
      if pc < 60:
       v10 = t58
      if pc <= 97:
       while True:
        if pc < 60:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 60; refuel(vm)
        elif pc == 60: value if kind == 0 else abrupt(kind, value)
        if pc < 65:
         pc = 65; t65 = v10 >= v6 if type(v6) is float else compare(vm, ">=", v10, v6)
        elif pc == 65: t65 = value if kind == 0 else abrupt(kind, value)
        if pc < 70:
         if not (t65):
          break
         pc = 70; t70 = x if type(v0) is JSArray and 0.0 <= v10 < len(v0.items) and (i := v10.__trunc__()) == v10 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v10)
        elif pc == 70: t70 = value if kind == 0 else abrupt(kind, value)
        if pc < 77:
         v11 = t70
         pc = 77; t77 = v1.code(vm, v1, U, v11, v9) if type(v1) is JSFunction else call(vm, v1, U, v11, v9)
        elif pc == 77: t77 = value if kind == 0 else abrupt(kind, value)
        if pc < 79:
         pc = 79; t79 = t77 if type(t77) is float else to_number(vm, t77)
        elif pc == 79: t79 = value if kind == 0 else abrupt(kind, value)
        if pc < 97:
         if (not ((t79 > 0.0))):
          break
         t94 = (v10 + 1.0)
         if type(v0) is JSArray and 0.0 <= t94 < len(v0.items) and (i := t94.__trunc__()) == t94 and v0.items[i] is not HOLE: v0.items[i] = v11
         else: pc = 97; set_element(vm, v0, t94, v11, True)
        elif pc == 97: value if kind == 0 else abrupt(kind, value)
        v10 = v10 - 1.0
        pc = 59
      if pc < 113:
       t110 = (v10 + 1.0)
       if type(v0) is JSArray and 0.0 <= t110 < len(v0.items) and (i := t110.__trunc__()) == t110 and v0.items[i] is not HOLE: v0.items[i] = v9
       else: pc = 113; set_element(vm, v0, t110, v9, True)
      elif pc == 113: value if kind == 0 else abrupt(kind, value)
      if pc < 116:
       if type(v8) is float: v8 = v8 + 1.0
       else: pc = 116; v8 = stepped(vm, v8, +1)
      elif pc == 116: v8 = value if kind == 0 else abrupt(kind, value)
      pc = 41
    if pc < 123:
     pc = 123; t123 = v6 + v3 if type(v6) is float and type(v3) is float else add(vm, v6, v3)
    elif pc == 123: t123 = value if kind == 0 else abrupt(kind, value)
    v6 = t123
    pc = 10
  if pc < 129:
   v4 = v0
   pc = 129; t129 = o_ListCopy(vm, v0)
  elif pc == 129: t129 = value if kind == 0 else abrupt(kind, value)
  if pc < 133:
   v5 = t129
   v12 = v3
  if pc <= 342:
   while True:
    if pc < 133:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 133; refuel(vm)
    elif pc == 133: value if kind == 0 else abrupt(kind, value)
    if pc < 138:
     pc = 138; t138 = v12 < v2 if type(v12) is float and type(v2) is float else compare(vm, "<", v12, v2)
    elif pc == 138: t138 = value if kind == 0 else abrupt(kind, value)
    if pc < 143:
     if not (t138):
      break
     v14 = 0.0
     t142 = True
    if pc <= 329:
     while True:
      if pc < 143:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 143; refuel(vm)
      elif pc == 143: value if kind == 0 else abrupt(kind, value)
      if pc <= 149:
       if 149 <= pc <= 149 or pc < 149 and (not t142):
        if pc < 149:
         pc = 149; t149 = (2.0 * v12) if type(v12) is float else multiply(vm, 2.0, v12)
        elif pc == 149: t149 = value if kind == 0 else abrupt(kind, value)
        v14 = (v14 + t149)
      if pc < 160:
       t142 = False
       pc = 160; t160 = v14 < v2 if type(v2) is float else compare(vm, "<", v14, v2)
      elif pc == 160: t160 = value if kind == 0 else abrupt(kind, value)
      if pc < 166:
       if not (t160):
        break
       pc = 166; t166 = v14 + v12 if type(v12) is float else add(vm, v14, v12)
      elif pc == 166: t166 = value if kind == 0 else abrupt(kind, value)
      if pc < 170:
       pc = 170; t170 = t166 < v2 if type(t166) is float and type(v2) is float else compare(vm, "<", t166, v2)
      elif pc == 170: t170 = value if kind == 0 else abrupt(kind, value)
      if pc <= 177:
       if 177 <= pc <= 177 or pc < 177 and (t170):
        if pc < 177:
         pc = 177; t177 = v14 + v12 if type(v12) is float else add(vm, v14, v12)
        elif pc == 177: t177 = value if kind == 0 else abrupt(kind, value)
        t172 = t177
       else:
        t172 = v2
      if pc < 184:
       v15 = t172
       pc = 184; t184 = v15 + v12 if type(v15) is float and type(v12) is float else add(vm, v15, v12)
      elif pc == 184: t184 = value if kind == 0 else abrupt(kind, value)
      if pc < 188:
       pc = 188; t188 = t184 < v2 if type(t184) is float and type(v2) is float else compare(vm, "<", t184, v2)
      elif pc == 188: t188 = value if kind == 0 else abrupt(kind, value)
      if pc <= 195:
       if 195 <= pc <= 195 or pc < 195 and (t188):
        if pc < 195:
         pc = 195; t195 = v15 + v12 if type(v15) is float and type(v12) is float else add(vm, v15, v12)
        elif pc == 195: t195 = value if kind == 0 else abrupt(kind, value)
        t190 = t195
       else:
        t190 = v2
      if pc < 208:
       v16 = t190
       v17 = v14
       v18 = v15
       v19 = v14
       pc = 208; t208 = v18 < v16 if type(v18) is float and type(v16) is float else compare(vm, "<", v18, v16)
      elif pc == 208: t208 = value if kind == 0 else abrupt(kind, value)
      if pc < 218:
       t209 = t208
      if pc <= 227:
       if 218 <= pc <= 227 or pc < 218 and (t209):
        if pc < 218:
         pc = 218; t218 = (v15 - 1.0) if type(v15) is float else subtract(vm, v15, 1.0)
        elif pc == 218: t218 = value if kind == 0 else abrupt(kind, value)
        if pc < 219:
         pc = 219; t219 = x if type(v4) is JSArray and 0.0 <= t218 < len(v4.items) and (i := t218.__trunc__()) == t218 and (x := v4.items[i]) is not HOLE else get_element(vm, v4, t218)
        elif pc == 219: t219 = value if kind == 0 else abrupt(kind, value)
        if pc < 223:
         pc = 223; t223 = x if type(v4) is JSArray and type(v15) is float and 0.0 <= v15 < len(v4.items) and (i := v15.__trunc__()) == v15 and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v15)
        elif pc == 223: t223 = value if kind == 0 else abrupt(kind, value)
        if pc < 225:
         pc = 225; t225 = v1.code(vm, v1, U, t219, t223) if type(v1) is JSFunction else call(vm, v1, U, t219, t223)
        elif pc == 225: t225 = value if kind == 0 else abrupt(kind, value)
        if pc < 227:
         pc = 227; t227 = t225 if type(t225) is float else to_number(vm, t225)
        elif pc == 227: t227 = value if kind == 0 else abrupt(kind, value)
        t209 = (not ((t227 > 0.0)))
      if pc <= 240:
       if 240 <= pc <= 240 or pc < 240 and (t209):
        if pc < 240:
         pc = 240; t240 = o_CopyRange(vm, v4, v14, v16, v5, v19)
        elif pc == 240: t240 = value if kind == 0 else abrupt(kind, value)
        pc = 142; continue
      if pc <= 295:
       while True:
        if pc < 241:
         vm.fuel -= 1
         if vm.fuel < 0: pc = 241; refuel(vm)
        elif pc == 241: value if kind == 0 else abrupt(kind, value)
        if pc < 246:
         pc = 246; t246 = v17 < v15 if type(v15) is float else compare(vm, "<", v17, v15)
        elif pc == 246: t246 = value if kind == 0 else abrupt(kind, value)
        if pc < 252:
         t247 = t246
        if pc <= 252:
         if 252 <= pc <= 252 or pc < 252 and (t247):
          if pc < 252:
           pc = 252; t252 = v18 < v16 if type(v18) is float and type(v16) is float else compare(vm, "<", v18, v16)
          elif pc == 252: t252 = value if kind == 0 else abrupt(kind, value)
          t247 = t252
        if pc < 257:
         if not (t247):
          break
         pc = 257; t257 = x if type(v4) is JSArray and 0.0 <= v17 < len(v4.items) and (i := v17.__trunc__()) == v17 and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v17)
        elif pc == 257: t257 = value if kind == 0 else abrupt(kind, value)
        if pc < 262:
         v20 = t257
         pc = 262; t262 = x if type(v4) is JSArray and type(v18) is float and 0.0 <= v18 < len(v4.items) and (i := v18.__trunc__()) == v18 and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v18)
        elif pc == 262: t262 = value if kind == 0 else abrupt(kind, value)
        if pc < 269:
         v21 = t262
         pc = 269; t269 = v1.code(vm, v1, U, v20, v21) if type(v1) is JSFunction else call(vm, v1, U, v20, v21)
        elif pc == 269: t269 = value if kind == 0 else abrupt(kind, value)
        if pc < 271:
         pc = 271; t271 = t269 if type(t269) is float else to_number(vm, t269)
        elif pc == 271: t271 = value if kind == 0 else abrupt(kind, value)
        if pc <= 295:
         if 283 <= pc <= 286 or pc < 283 and ((t271 > 0.0)):
          if pc < 283:
           if type(v5) is JSArray and 0.0 <= v19 < len(v5.items) and (i := v19.__trunc__()) == v19 and v5.items[i] is not HOLE: v5.items[i] = v21
           else: pc = 283; set_element(vm, v5, v19, v21, True)
          elif pc == 283: value if kind == 0 else abrupt(kind, value)
          if pc < 286:
           if type(v18) is float: v18 = v18 + 1.0
           else: pc = 286; v18 = stepped(vm, v18, +1)
          elif pc == 286: v18 = value if kind == 0 else abrupt(kind, value)
         else:
          if pc < 295:
           if type(v5) is JSArray and 0.0 <= v19 < len(v5.items) and (i := v19.__trunc__()) == v19 and v5.items[i] is not HOLE: v5.items[i] = v20
           else: pc = 295; set_element(vm, v5, v19, v20, True)
          elif pc == 295: value if kind == 0 else abrupt(kind, value)
          v17 = v17 + 1.0
        v19 = v19 + 1.0
        pc = 240
      if pc < 310:
       pc = 310; t310 = v17 < v15 if type(v15) is float else compare(vm, "<", v17, v15)
      elif pc == 310: t310 = value if kind == 0 else abrupt(kind, value)
      if pc <= 329:
       if 317 <= pc <= 317 or pc < 317 and (t310):
        if pc < 317:
         pc = 317; t317 = o_CopyRange(vm, v4, v17, v15, v5, v19)
        elif pc == 317: t317 = value if kind == 0 else abrupt(kind, value)
       else:
        if pc < 322:
         pc = 322; t322 = v18 < v16 if type(v18) is float and type(v16) is float else compare(vm, "<", v18, v16)
        elif pc == 322: t322 = value if kind == 0 else abrupt(kind, value)
        if pc <= 329:
         if 329 <= pc <= 329 or pc < 329 and (t322):
          if pc < 329:
           pc = 329; t329 = o_CopyRange(vm, v4, v18, v16, v5, v19)
          elif pc == 329: t329 = value if kind == 0 else abrupt(kind, value)
      pc = 142
    if pc < 342:
     v13 = v4
     v4 = v5
     v5 = v13
     pc = 342; t342 = (v12 * 2.0) if type(v12) is float else multiply(vm, v12, 2.0)
    elif pc == 342: t342 = value if kind == 0 else abrupt(kind, value)
    v12 = t342
    pc = 132
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_RemoveUndefined(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 15:
   v2 = t3
   v3 = v0
  if pc <= 56:
   if 15 <= pc <= 25 or pc < 15 and ((v1 is not U)):
    if pc < 15:
     pc = 15; t15 = o_SortCompared(vm, v0, v1)
    elif pc == 15: t15 = value if kind == 0 else abrupt(kind, value)
    if pc <= 25:
     if 25 <= pc <= 25 or pc < 25 and ((t15 is U)):
      if pc < 25:
       t21 = vm.prelude_function(PROGRAM, 2)
       pc = 25; t25 = t21.code(vm, t21, U, v0, v1) if type(t21) is JSFunction else call(vm, t21, U, v0, v1)
      elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
      v3 = t25
   else:
    if pc < 31:
     t28 = JSArray(); t28.props = {}; t28.proto = vm.array_prototype; t28.ext = None; t28.items = []; vm.allocated += 160
     v4 = t28
     pc = 31; t31 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K0)
    elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
    if pc < 35:
     v5 = t31
     v6 = 0.0
    if pc <= 47:
     while True:
      if pc < 35:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 35; refuel(vm)
      elif pc == 35: value if kind == 0 else abrupt(kind, value)
      if pc < 40:
       pc = 40; t40 = v6 < v5 if type(v5) is float else compare(vm, "<", v6, v5)
      elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
      if pc < 46:
       if not (t40):
        break
       pc = 46; t46 = x if type(v0) is JSArray and 0 <= (i := v6.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v6)
      elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
      if pc < 47:
       pc = 47; t47 = o_ToString(vm, t46)
      elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
      v4.items.append(t47); vm.allocated += 24
      v6 = v6 + 1.0
      pc = 34
    if pc < 56:
     pc = 56; t56 = o_SortByKeys(vm, v0, v4)
    elif pc == 56: t56 = value if kind == 0 else abrupt(kind, value)
  if pc < 59:
   v7 = 0.0
  if pc <= 64:
   while True:
    if pc < 59:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 59; refuel(vm)
    elif pc == 59: value if kind == 0 else abrupt(kind, value)
    if pc < 64:
     pc = 64; t64 = v7 < v2 if type(v2) is float else compare(vm, "<", v7, v2)
    elif pc == 64: t64 = value if kind == 0 else abrupt(kind, value)
    if not (t64):
     break
    v3.items.append(U); vm.allocated += 24
    v7 = v7 + 1.0
    pc = 58
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r4(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, t68, = values
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
   v1 = t3
   pc = 6; t6 = o_LengthOfArrayLike(vm, v1)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 12:
   v2 = t6
   t8 = JSArray(); t8.props = {}; t8.proto = vm.array_prototype; t8.ext = None; t8.items = []; vm.allocated += 160
   v3 = t8
   v6 = 0.0
  if pc <= 29:
   while True:
    if pc < 12:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 12; refuel(vm)
    elif pc == 12: value if kind == 0 else abrupt(kind, value)
    if pc < 17:
     pc = 17; t17 = v6 < v2 if type(v2) is float else compare(vm, "<", v6, v2)
    elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
    if pc < 23:
     if not (t17):
      break
     pc = 23; t23 = has_in(vm, v6, v1)
    elif pc == 23: t23 = value if kind == 0 else abrupt(kind, value)
    if pc <= 29:
     if 29 <= pc <= 29 or pc < 29 and (t23):
      if pc < 29:
       pc = 29; t29 = x if type(v1) is JSArray and 0 <= (i := v6.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v6)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      v3.items.append(t29); vm.allocated += 24
    v6 = v6 + 1.0
    pc = 11
  if pc < 40:
   t36 = vm.prelude_function(PROGRAM, 3)
   pc = 40; t40 = t36.code(vm, t36, U, v3, v0) if type(t36) is JSFunction else call(vm, t36, U, v3, v0)
  elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
  if pc < 43:
   v4 = t40
   pc = 43; t43 = len(v4.items) + 0.0 if type(v4) is JSArray else len(v4) + 0.0 if type(v4) is str else get_member(vm, v4, K0)
  elif pc == 43: t43 = value if kind == 0 else abrupt(kind, value)
  if pc < 48:
   v5 = t43
   pc = 48; t48 = o_ReplaceElements(vm, v1, v2, v4)
  elif pc == 48: t48 = value if kind == 0 else abrupt(kind, value)
  if pc < 54:
   if t48 is True or t48 is not False and t48 is not U and t48 and t48 == t48:
    return v1
   v7 = 0.0
  if pc <= 70:
   while True:
    if pc < 54:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 54; refuel(vm)
    elif pc == 54: value if kind == 0 else abrupt(kind, value)
    if pc < 59:
     pc = 59; t59 = v7 < v5 if type(v5) is float else compare(vm, "<", v7, v5)
    elif pc == 59: t59 = value if kind == 0 else abrupt(kind, value)
    if pc < 68:
     if not (t59):
      break
     pc = 68; t68 = x if type(v4) is JSArray and 0 <= (i := v7.__trunc__()) < len(v4.items) and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v7)
    elif pc == 68: t68 = value if kind == 0 else abrupt(kind, value)
    if pc < 70:
     if type(v1) is JSArray and 0 <= (i := v7.__trunc__()) < len(v1.items) and v1.items[i] is not HOLE: v1.items[i] = t68
     else: pc = 70; set_element(vm, v1, v7, t68, True)
    elif pc == 70: value if kind == 0 else abrupt(kind, value)
    v7 = v7 + 1.0
    pc = 53
  if pc < 78:
   v8 = v5
  if pc <= 90:
   while True:
    if pc < 78:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 78; refuel(vm)
    elif pc == 78: value if kind == 0 else abrupt(kind, value)
    if pc < 83:
     pc = 83; t83 = v8 < v2 if type(v8) is float and type(v2) is float else compare(vm, "<", v8, v2)
    elif pc == 83: t83 = value if kind == 0 else abrupt(kind, value)
    if pc < 87:
     if not (t83):
      break
     pc = 87; t87 = delete_member(vm, v1, v8, True)
    elif pc == 87: t87 = value if kind == 0 else abrupt(kind, value)
    if pc < 90:
     if type(v8) is float: v8 = v8 + 1.0
     else: pc = 90; v8 = stepped(vm, v8, +1)
    elif pc == 90: v8 = value if kind == 0 else abrupt(kind, value)
    pc = 77
  return v1
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
  if pc < 3:
   pc = 3; t3 = o_ToObject(vm, this)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   v1 = t3
   pc = 6; t6 = o_LengthOfArrayLike(vm, v1)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  if pc < 9:
   v2 = t6
   pc = 9; t9 = o_CheckArrayLength(vm, v2)
  elif pc == 9: t9 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   t10 = JSArray(); t10.props = {}; t10.proto = vm.array_prototype; t10.ext = None; t10.items = []; vm.allocated += 160
   v3 = t10
   v4 = 0.0
  if pc <= 25:
   while True:
    if pc < 14:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 14; refuel(vm)
    elif pc == 14: value if kind == 0 else abrupt(kind, value)
    if pc < 19:
     pc = 19; t19 = v4 < v2 if type(v2) is float else compare(vm, "<", v4, v2)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 25:
     if not (t19):
      break
     pc = 25; t25 = x if type(v1) is JSArray and 0 <= (i := v4.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v4)
    elif pc == 25: t25 = value if kind == 0 else abrupt(kind, value)
    v3.items.append(t25); vm.allocated += 24
    v4 = v4 + 1.0
    pc = 13
  if pc < 36:
   t32 = vm.prelude_function(PROGRAM, 3)
   pc = 36; t36 = t32.code(vm, t32, U, v3, v0) if type(t32) is JSFunction else call(vm, t32, U, v3, v0)
  elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
  return t36
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r6(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 6:
   t2 = vm.prelude_function(PROGRAM, 2)
   pc = 6; t6 = t2.code(vm, t2, U, v0, v1) if type(t2) is JSFunction else call(vm, t2, U, v0, v1)
  elif pc == 6: t6 = value if kind == 0 else abrupt(kind, value)
  return t6
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
