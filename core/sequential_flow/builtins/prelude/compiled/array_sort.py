# Generated from array_sort.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'array_operations': 'CheckArrayLength CopyRange RemoveUndefined ReplaceElements SortByKeys', 'operations': 'LengthOfArrayLike ListCopy ToObject ToString', 'array_sort': 'SortCompared'}
K0 = 'length'
K1 = 'j'
K2 = 'start'
K3 = 'left'
K4 = 'at'
K5 = 'from'
K6 = 'to'
K7 = 'width'
K8 = 'sorted'
K9 = 'k'
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  e0 = [None, U, U, U]
  v0 = U
  v1 = U
  v2 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f1(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  return 6.0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K0)
  v2 = t3
  t5 = vm.prelude_function(PROGRAM, 1)
  pc = 7; t7 = t5.code(vm, t5, U) if type(t5) is JSFunction else call(vm, t5, U)
  v3 = t7
  v6 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 11; refuel(vm)
   pc = 16; t16 = v6 < v2 if type(v6) is float and type(v2) is float else compare(vm, "<", v6, v2)
   if not (t16):
    break
   pc = 22; t22 = v6 + v3 if type(v6) is float and type(v3) is float else add(vm, v6, v3)
   pc = 26; t26 = t22 < v2 if type(t22) is float and type(v2) is float else compare(vm, "<", t22, v2)
   if t26:
    pc = 33; t33 = v6 + v3 if type(v6) is float and type(v3) is float else add(vm, v6, v3)
    t28 = t33
   else:
    t28 = v2
   v7 = t28
   pc = 40; t40 = v6 + 1.0 if type(v6) is float else add(vm, v6, 1.0)
   v8 = t40
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 42; refuel(vm)
    pc = 47; t47 = v8 < v7 if type(v8) is float and type(v7) is float else compare(vm, "<", v8, v7)
    if not (t47):
     break
    pc = 52; t52 = x if type(v0) is JSArray and type(v8) is float and 0.0 <= v8 < len(v0.items) and (i := v8.__trunc__()) == v8 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v8)
    v9 = t52
    pc = 58; t58 = (v8 - 1.0) if type(v8) is float else subtract(vm, v8, 1.0)
    v10 = t58
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 60; refuel(vm)
     pc = 65; t65 = v10 >= v6 if type(v6) is float else compare(vm, ">=", v10, v6)
     if not (t65):
      break
     pc = 70; t70 = x if type(v0) is JSArray and 0.0 <= v10 < len(v0.items) and (i := v10.__trunc__()) == v10 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v10)
     v11 = t70
     pc = 77; t77 = v1.code(vm, v1, U, v11, v9) if type(v1) is JSFunction else call(vm, v1, U, v11, v9)
     pc = 79; t79 = t77 if type(t77) is float else to_number(vm, t77)
     if (not ((t79 > 0.0))):
      break
     t94 = (v10 + 1.0)
     if type(v0) is JSArray and 0.0 <= t94 < len(v0.items) and (i := t94.__trunc__()) == t94 and v0.items[i] is not HOLE: v0.items[i] = v11
     else: pc = 97; set_element(vm, v0, t94, v11, True)
     v10 = v10 - 1.0
    t110 = (v10 + 1.0)
    if type(v0) is JSArray and 0.0 <= t110 < len(v0.items) and (i := t110.__trunc__()) == t110 and v0.items[i] is not HOLE: v0.items[i] = v9
    else: pc = 113; set_element(vm, v0, t110, v9, True)
    if type(v8) is float: v8 = v8 + 1.0
    else: pc = 116; v8 = stepped(vm, v8, +1)
   pc = 123; t123 = v6 + v3 if type(v6) is float and type(v3) is float else add(vm, v6, v3)
   v6 = t123
  v4 = v0
  pc = 129; t129 = o_ListCopy(vm, v0)
  v5 = t129
  v12 = v3
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 133; refuel(vm)
   pc = 138; t138 = v12 < v2 if type(v12) is float and type(v2) is float else compare(vm, "<", v12, v2)
   if not (t138):
    break
   v14 = 0.0
   t142 = True
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 143; refuel(vm)
    if not t142:
     pc = 149; t149 = (2.0 * v12) if type(v12) is float else multiply(vm, 2.0, v12)
     v14 = (v14 + t149)
    t142 = False
    pc = 160; t160 = v14 < v2 if type(v2) is float else compare(vm, "<", v14, v2)
    if not (t160):
     break
    pc = 166; t166 = v14 + v12 if type(v12) is float else add(vm, v14, v12)
    pc = 170; t170 = t166 < v2 if type(t166) is float and type(v2) is float else compare(vm, "<", t166, v2)
    if t170:
     pc = 177; t177 = v14 + v12 if type(v12) is float else add(vm, v14, v12)
     t172 = t177
    else:
     t172 = v2
    v15 = t172
    pc = 184; t184 = v15 + v12 if type(v15) is float and type(v12) is float else add(vm, v15, v12)
    pc = 188; t188 = t184 < v2 if type(t184) is float and type(v2) is float else compare(vm, "<", t184, v2)
    if t188:
     pc = 195; t195 = v15 + v12 if type(v15) is float and type(v12) is float else add(vm, v15, v12)
     t190 = t195
    else:
     t190 = v2
    v16 = t190
    v17 = v14
    v18 = v15
    v19 = v14
    pc = 208; t208 = v18 < v16 if type(v18) is float and type(v16) is float else compare(vm, "<", v18, v16)
    t209 = t208
    if t209:
     pc = 218; t218 = (v15 - 1.0) if type(v15) is float else subtract(vm, v15, 1.0)
     pc = 219; t219 = x if type(v4) is JSArray and 0.0 <= t218 < len(v4.items) and (i := t218.__trunc__()) == t218 and (x := v4.items[i]) is not HOLE else get_element(vm, v4, t218)
     pc = 223; t223 = x if type(v4) is JSArray and type(v15) is float and 0.0 <= v15 < len(v4.items) and (i := v15.__trunc__()) == v15 and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v15)
     pc = 225; t225 = v1.code(vm, v1, U, t219, t223) if type(v1) is JSFunction else call(vm, v1, U, t219, t223)
     pc = 227; t227 = t225 if type(t225) is float else to_number(vm, t225)
     t209 = (not ((t227 > 0.0)))
    if t209:
     pc = 240; t240 = o_CopyRange(vm, v4, v14, v16, v5, v19)
     continue
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 241; refuel(vm)
     pc = 246; t246 = v17 < v15 if type(v15) is float else compare(vm, "<", v17, v15)
     t247 = t246
     if t247:
      pc = 252; t252 = v18 < v16 if type(v18) is float and type(v16) is float else compare(vm, "<", v18, v16)
      t247 = t252
     if not (t247):
      break
     pc = 257; t257 = x if type(v4) is JSArray and 0.0 <= v17 < len(v4.items) and (i := v17.__trunc__()) == v17 and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v17)
     v20 = t257
     pc = 262; t262 = x if type(v4) is JSArray and type(v18) is float and 0.0 <= v18 < len(v4.items) and (i := v18.__trunc__()) == v18 and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v18)
     v21 = t262
     pc = 269; t269 = v1.code(vm, v1, U, v20, v21) if type(v1) is JSFunction else call(vm, v1, U, v20, v21)
     pc = 271; t271 = t269 if type(t269) is float else to_number(vm, t269)
     if (t271 > 0.0):
      if type(v5) is JSArray and 0.0 <= v19 < len(v5.items) and (i := v19.__trunc__()) == v19 and v5.items[i] is not HOLE: v5.items[i] = v21
      else: pc = 283; set_element(vm, v5, v19, v21, True)
      if type(v18) is float: v18 = v18 + 1.0
      else: pc = 286; v18 = stepped(vm, v18, +1)
     else:
      if type(v5) is JSArray and 0.0 <= v19 < len(v5.items) and (i := v19.__trunc__()) == v19 and v5.items[i] is not HOLE: v5.items[i] = v20
      else: pc = 295; set_element(vm, v5, v19, v20, True)
      v17 = v17 + 1.0
     v19 = v19 + 1.0
    pc = 310; t310 = v17 < v15 if type(v15) is float else compare(vm, "<", v17, v15)
    if t310:
     pc = 317; t317 = o_CopyRange(vm, v4, v17, v15, v5, v19)
    else:
     pc = 322; t322 = v18 < v16 if type(v18) is float and type(v16) is float else compare(vm, "<", v18, v16)
     if t322:
      pc = 329; t329 = o_CopyRange(vm, v4, v18, v16, v5, v19)
   v13 = v4
   v4 = v5
   v5 = v13
   pc = 342; t342 = (v12 * 2.0) if type(v12) is float else multiply(vm, v12, 2.0)
   v12 = t342
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_RemoveUndefined(vm, v0)
  v2 = t3
  v3 = v0
  if (v1 is not U):
   pc = 15; t15 = o_SortCompared(vm, v0, v1)
   if (t15 is U):
    t21 = vm.prelude_function(PROGRAM, 2)
    pc = 25; t25 = t21.code(vm, t21, U, v0, v1) if type(t21) is JSFunction else call(vm, t21, U, v0, v1)
    v3 = t25
  else:
   t28 = JSArray(); t28.props = {}; t28.proto = vm.array_prototype; t28.ext = None; t28.items = []; vm.allocated += 160
   v4 = t28
   pc = 31; t31 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K0)
   v5 = t31
   v6 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 35; refuel(vm)
    pc = 40; t40 = v6 < v5 if type(v5) is float else compare(vm, "<", v6, v5)
    if not (t40):
     break
    pc = 46; t46 = x if type(v0) is JSArray and 0 <= (i := v6.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v6)
    pc = 47; t47 = o_ToString(vm, t46)
    v4.items.append(t47); vm.allocated += 24
    v6 = v6 + 1.0
   pc = 56; t56 = o_SortByKeys(vm, v0, v4)
  v7 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 59; refuel(vm)
   pc = 64; t64 = v7 < v2 if type(v2) is float else compare(vm, "<", v7, v2)
   if not (t64):
    break
   v3.items.append(U); vm.allocated += 24
   v7 = v7 + 1.0
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f4(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, this)
  v1 = t3
  pc = 6; t6 = o_LengthOfArrayLike(vm, v1)
  v2 = t6
  t8 = JSArray(); t8.props = {}; t8.proto = vm.array_prototype; t8.ext = None; t8.items = []; vm.allocated += 160
  v3 = t8
  v6 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 12; refuel(vm)
   pc = 17; t17 = v6 < v2 if type(v2) is float else compare(vm, "<", v6, v2)
   if not (t17):
    break
   pc = 23; t23 = has_in(vm, v6, v1)
   if t23:
    pc = 29; t29 = x if type(v1) is JSArray and 0 <= (i := v6.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v6)
    v3.items.append(t29); vm.allocated += 24
   v6 = v6 + 1.0
  t36 = vm.prelude_function(PROGRAM, 3)
  pc = 40; t40 = t36.code(vm, t36, U, v3, v0) if type(t36) is JSFunction else call(vm, t36, U, v3, v0)
  v4 = t40
  pc = 43; t43 = len(v4.items) + 0.0 if type(v4) is JSArray else len(v4) + 0.0 if type(v4) is str else get_member(vm, v4, K0)
  v5 = t43
  pc = 48; t48 = o_ReplaceElements(vm, v1, v2, v4)
  if t48 is True or t48 is not False and t48 is not U and t48 and t48 == t48:
   return v1
  v7 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 54; refuel(vm)
   pc = 59; t59 = v7 < v5 if type(v5) is float else compare(vm, "<", v7, v5)
   if not (t59):
    break
   pc = 68; t68 = x if type(v4) is JSArray and 0 <= (i := v7.__trunc__()) < len(v4.items) and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v7)
   if type(v1) is JSArray and 0 <= (i := v7.__trunc__()) < len(v1.items) and v1.items[i] is not HOLE: v1.items[i] = t68
   else: pc = 70; set_element(vm, v1, v7, t68, True)
   v7 = v7 + 1.0
  v8 = v5
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 78; refuel(vm)
   pc = 83; t83 = v8 < v2 if type(v8) is float and type(v2) is float else compare(vm, "<", v8, v2)
   if not (t83):
    break
   pc = 87; t87 = delete_member(vm, v1, v8, True)
   if type(v8) is float: v8 = v8 + 1.0
   else: pc = 90; v8 = stepped(vm, v8, +1)
  return v1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f5(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_ToObject(vm, this)
  v1 = t3
  pc = 6; t6 = o_LengthOfArrayLike(vm, v1)
  v2 = t6
  pc = 9; t9 = o_CheckArrayLength(vm, v2)
  t10 = JSArray(); t10.props = {}; t10.proto = vm.array_prototype; t10.ext = None; t10.items = []; vm.allocated += 160
  v3 = t10
  v4 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 14; refuel(vm)
   pc = 19; t19 = v4 < v2 if type(v2) is float else compare(vm, "<", v4, v2)
   if not (t19):
    break
   pc = 25; t25 = x if type(v1) is JSArray and 0 <= (i := v4.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v4)
   v3.items.append(t25); vm.allocated += 24
   v4 = v4 + 1.0
  t32 = vm.prelude_function(PROGRAM, 3)
  pc = 36; t36 = t32.code(vm, t32, U, v3, v0) if type(t32) is JSFunction else call(vm, t32, U, v3, v0)
  return t36
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f6(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 2)
  pc = 6; t6 = t2.code(vm, t2, U, v0, v1) if type(t2) is JSFunction else call(vm, t2, U, v0, v1)
  return t6
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'runLength': 1, 'mergeSort': 2, 'sortList': 3, 'sort': 4, 'toSorted': 5, 'sortValues': 6}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2 e0', ()),
 ('runLength', 'function', 0, 1, False, 4, '', ()),
 ('mergeSort', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 t94 t110 t142 t219', ((97, 't94'), (113, 't110'), (143, 't142'), (149, 't142'), (160, 't142'), (166, 't142'), (170, 't142'), (177, 't142'), (184, 't142'), (188, 't142'), (195, 't142'), (208, 't142'), (218, 't142'), (219, 't142'), (223, 't142 t219'), (225, 't142'), (227, 't142'), (240, 't142'), (241, 't142'), (246, 't142'), (252, 't142'), (257, 't142'), (262, 't142'), (269, 't142'), (271, 't142'), (283, 't142'), (286, 't142'), (295, 't142'), (310, 't142'), (317, 't142'), (322, 't142'), (329, 't142'))),
 ('sortList', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7', ()),
 ('sort', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 t68', ((70, 't68'),)),
 ('toSorted', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4', ()),
 ('sortValues', 'function', 2, 1, False, 4, 'v0 v1', ()),
)
