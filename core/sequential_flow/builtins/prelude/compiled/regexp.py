# Generated from regexp.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'regexp_symbols': 'AdvanceStringIndex ClampIndex CreateRegExpStringIterator EndRegExpStringIterator FlagsAreGlobal FlagsAreSticky FlagsAreUnicode GetSubstitution IteratedGlobal IteratedRegExp IteratedText IteratedUnicode RegExpBuiltinExec RegExpMatches SpliceMatches SubstitutionNames', 'operations': 'CallList Construct IsCallable IsObject LengthOfArrayLike SameValue SpeciesConstructor ThrowTypeError ToIntegerOrInfinity ToLength ToObject ToString ToUint32', 'string_pattern': 'ConcatenateStrings Substring'}
K0 = 'exec'
K1 = 'The result of exec is neither an object nor null'
K2 = 'flags'
K3 = 'lastIndex'
K4 = 'length'
K5 = ''
K6 = '%RegExp%'
K7 = 'result'
K8 = 'matchString'
K9 = 'value'
K10 = 'done'
K11 = 'k'
K12 = 'replaceValue'
K13 = 'fullUnicode'
K14 = 'index'
K15 = 'capture'
K16 = 'n'
K17 = 'groups'
K18 = 'replacement'
K19 = 'namedCaptures'
K20 = 'named'
K21 = 'next'
K22 = 'y'
K23 = 'e'
K24 = 'q'
K25 = 'p'
K26 = 'i'
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
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
def f1(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = v0.props[K0] if type(v0) is JSObject and K0 in v0.props else get_member(vm, v0, K0)
  v2 = t3
  pc = 6; t6 = o_IsCallable(vm, v2)
  if t6:
   pc = 12; t12 = v2.code(vm, v2, v0, v1) if type(v2) is JSFunction else call(vm, v2, v0, v1)
   v3 = t12
   t19 = (v3 is not None)
   if t19:
    pc = 21; t21 = o_IsObject(vm, v3)
    t19 = (not (t21))
   if t19:
    pc = 26; t26 = o_ThrowTypeError(vm, K1)
   return v3
  pc = 31; t31 = o_RegExpBuiltinExec(vm, v0, v1)
  return t31
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  v1 = this
  pc = 5; t5 = o_ToString(vm, v0)
  v2 = t5
  pc = 8; t8 = v1.props[K2] if type(v1) is JSObject and K2 in v1.props else get_member(vm, v1, K2)
  pc = 9; t9 = o_ToString(vm, t8)
  v3 = t9
  pc = 12; t12 = o_FlagsAreGlobal(vm, v3)
  if (not (t12 is True or t12 is not False and t12 is not U and t12 and t12 == t12)):
   t16 = vm.prelude_function(PROGRAM, 1)
   pc = 20; t20 = t16.code(vm, t16, U, v1, v2) if type(t16) is JSFunction else call(vm, t16, U, v1, v2)
   return t20
  pc = 23; t23 = o_FlagsAreUnicode(vm, v3)
  v4 = t23
  if type(v1) is JSObject and K3 in v1.props: v1.props[K3] = 0.0
  else: pc = 29; set_member(vm, v1, K3, 0.0, True)
  t30 = JSArray(); t30.props = {}; t30.proto = vm.array_prototype; t30.ext = None; t30.items = []; vm.allocated += 160
  v5 = t30
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 32; refuel(vm)
   t34 = vm.prelude_function(PROGRAM, 1)
   pc = 38; t38 = t34.code(vm, t34, U, v1, v2) if type(t34) is JSFunction else call(vm, t34, U, v1, v2)
   v6 = t38
   if (v6 is None):
    pc = 47; t47 = len(v5.items) + 0.0 if type(v5) is JSArray else len(v5) + 0.0 if type(v5) is str else get_member(vm, v5, K4)
    if (type(t47) is float and t47 == 0.0):
     t53 = None
    else:
     t53 = v5
    return t53
   pc = 60; t60 = x if type(v6) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v6.items) and (x := v6.items[i]) is not HOLE else get_element(vm, v6, 0.0)
   pc = 61; t61 = o_ToString(vm, t60)
   v7 = t61
   v5.items.append(v7); vm.allocated += 24
   if (v7 == K5):
    pc = 76; t76 = v1.props[K3] if type(v1) is JSObject and K3 in v1.props else get_member(vm, v1, K3)
    pc = 77; t77 = o_ToLength(vm, t76)
    pc = 79; t79 = o_AdvanceStringIndex(vm, v2, t77, v4)
    if type(v1) is JSObject and K3 in v1.props: v1.props[K3] = t79
    else: pc = 81; set_member(vm, v1, K3, t79, True)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  v1 = this
  pc = 5; t5 = o_ToString(vm, v0)
  v2 = t5
  pc = 9; t9 = o_SpeciesConstructor(vm, v1, K6)
  v3 = t9
  pc = 12; t12 = v1.props[K2] if type(v1) is JSObject and K2 in v1.props else get_member(vm, v1, K2)
  pc = 13; t13 = o_ToString(vm, t12)
  v4 = t13
  t18 = JSArray(); t18.props = {}; t18.proto = vm.array_prototype; t18.ext = None; t18.items = [v1, v4]; vm.allocated += 208
  pc = 19; t19 = o_Construct(vm, v3, t18)
  v5 = t19
  pc = 24; t24 = v1.props[K3] if type(v1) is JSObject and K3 in v1.props else get_member(vm, v1, K3)
  pc = 25; t25 = o_ToLength(vm, t24)
  if type(v5) is JSObject and K3 in v5.props: v5.props[K3] = t25
  else: pc = 27; set_member(vm, v5, K3, t25, True)
  pc = 31; t31 = o_FlagsAreGlobal(vm, v4)
  pc = 33; t33 = o_FlagsAreUnicode(vm, v4)
  pc = 34; t34 = o_CreateRegExpStringIterator(vm, v5, v2, t31, t33)
  return t34
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f4(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_IteratedRegExp(vm, this)
  v0 = t3
  pc = 6; t6 = o_IteratedText(vm, this)
  v1 = t6
  v2 = U
  v3 = U
  t8 = EMPTY
  try:
   t9 = vm.prelude_function(PROGRAM, 1)
   pc = 13; t13 = t9.code(vm, t9, U, v0, v1) if type(t9) is JSFunction else call(vm, t9, U, v0, v1)
   v2 = t13
   t21 = (v2 is not None)
   if t21:
    pc = 23; t23 = o_IteratedGlobal(vm, this)
    t21 = t23
   if t21 is True or t21 is not False and t21 is not U and t21 and t21 == t21:
    pc = 28; t28 = x if type(v2) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, 0.0)
    pc = 29; t29 = o_ToString(vm, t28)
    v3 = t29
    if (v3 == K5):
     pc = 39; t39 = v0.props[K3] if type(v0) is JSObject and K3 in v0.props else get_member(vm, v0, K3)
     pc = 40; t40 = o_ToLength(vm, t39)
     v4 = t40
     pc = 47; t47 = o_IteratedUnicode(vm, this)
     pc = 48; t48 = o_AdvanceStringIndex(vm, v1, v4, t47)
     if type(v0) is JSObject and K3 in v0.props: v0.props[K3] = t48
     else: pc = 50; set_member(vm, v0, K3, t48, True)
  except Throw as thrown: t8 = thrown.value
  if t8 is not EMPTY:
   v5 = t8
   pc = 52; t52 = o_EndRegExpStringIterator(vm, this)
   pc = 54; vm.fuel -= 5; raise Throw(v5)
  if (v2 is None):
   pc = 62; t62 = o_EndRegExpStringIterator(vm, this)
   t65 = JSObject(); t65.props = {K9: U, K10: True}; t65.proto = vm.object_prototype; t65.ext = None; vm.allocated += 280
   return t65
  pc = 68; t68 = o_IteratedGlobal(vm, this)
  if (not (t68 is True or t68 is not False and t68 is not U and t68 and t68 == t68)):
   pc = 73; t73 = o_EndRegExpStringIterator(vm, this)
  t75 = v2
  t77 = JSObject(); t77.props = {K9: t75, K10: False}; t77.proto = vm.object_prototype; t77.ext = None; vm.allocated += 280
  return t77
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f5(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RegExpMatches(vm, v0, v1)
  v3 = t4
  t6 = JSArray(); t6.props = {}; t6.proto = vm.array_prototype; t6.ext = None; t6.items = []; vm.allocated += 160
  v4 = t6
  v5 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 10; refuel(vm)
   pc = 13; t13 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K4)
   pc = 16; t16 = v5 < t13 if type(t13) is float else compare(vm, "<", v5, t13)
   if not (t16):
    break
   pc = 24; t24 = x if type(v3) is JSArray and 0 <= (i := v5.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v5)
   pc = 25; t25 = o_CallList(vm, v2, U, t24)
   pc = 26; t26 = o_ToString(vm, t25)
   v4.items.append(t26); vm.allocated += 24
   v5 = v5 + 1.0
  pc = 36; t36 = o_SpliceMatches(vm, v1, v3, v4)
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
  v2 = this
  pc = 5; t5 = o_ToString(vm, v0)
  v3 = t5
  pc = 8; t8 = o_IsCallable(vm, v1)
  v4 = t8
  if (not (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4)):
   pc = 15; t15 = o_ToString(vm, v1)
   v1 = t15
  pc = 19; t19 = v2.props[K2] if type(v2) is JSObject and K2 in v2.props else get_member(vm, v2, K2)
  pc = 20; t20 = o_ToString(vm, t19)
  v5 = t20
  pc = 23; t23 = o_FlagsAreGlobal(vm, v5)
  v6 = t23
  v7 = False
  if v6 is True or v6 is not False and v6 is not U and v6 and v6 == v6:
   pc = 30; t30 = o_FlagsAreUnicode(vm, v5)
   v7 = t30
   if type(v2) is JSObject and K3 in v2.props: v2.props[K3] = 0.0
   else: pc = 37; set_member(vm, v2, K3, 0.0, True)
  t38 = JSArray(); t38.props = {}; t38.proto = vm.array_prototype; t38.ext = None; t38.items = []; vm.allocated += 160
  v8 = t38
  v9 = False
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 42; refuel(vm)
   if not ((not (v9 is True or v9 is not False and v9 is not U and v9 and v9 == v9))):
    break
   t47 = vm.prelude_function(PROGRAM, 1)
   pc = 51; t51 = t47.code(vm, t47, U, v2, v3) if type(t47) is JSFunction else call(vm, t47, U, v2, v3)
   v12 = t51
   if (v12 is None):
    v9 = True
   else:
    v8.items.append(v12); vm.allocated += 24
    if (not (v6 is True or v6 is not False and v6 is not U and v6 and v6 == v6)):
     v9 = True
    else:
     pc = 75; t75 = x if type(v12) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v12.items) and (x := v12.items[i]) is not HOLE else get_element(vm, v12, 0.0)
     pc = 76; t76 = o_ToString(vm, t75)
     if (t76 == K5):
      pc = 86; t86 = v2.props[K3] if type(v2) is JSObject and K3 in v2.props else get_member(vm, v2, K3)
      pc = 87; t87 = o_ToLength(vm, t86)
      pc = 89; t89 = o_AdvanceStringIndex(vm, v3, t87, v7)
      if type(v2) is JSObject and K3 in v2.props: v2.props[K3] = t89
      else: pc = 91; set_member(vm, v2, K3, t89, True)
  t92 = JSArray(); t92.props = {}; t92.proto = vm.array_prototype; t92.ext = None; t92.items = []; vm.allocated += 160
  v10 = t92
  v11 = 0.0
  v13 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 98; refuel(vm)
   pc = 101; t101 = len(v8.items) + 0.0 if type(v8) is JSArray else len(v8) + 0.0 if type(v8) is str else get_member(vm, v8, K4)
   pc = 104; t104 = v13 < t101 if type(t101) is float else compare(vm, "<", v13, t101)
   if not (t104):
    break
   pc = 109; t109 = x if type(v8) is JSArray and 0 <= (i := v13.__trunc__()) < len(v8.items) and (x := v8.items[i]) is not HOLE else get_element(vm, v8, v13)
   v14 = t109
   pc = 112; t112 = o_LengthOfArrayLike(vm, v14)
   v15 = t112
   pc = 117; t117 = x if type(v14) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v14.items) and (x := v14.items[i]) is not HOLE else get_element(vm, v14, 0.0)
   pc = 118; t118 = o_ToString(vm, t117)
   v16 = t118
   pc = 121; t121 = v14.props[K14] if type(v14) is JSObject and K14 in v14.props else get_member(vm, v14, K14)
   pc = 122; t122 = o_ToIntegerOrInfinity(vm, t121)
   pc = 124; t124 = o_ClampIndex(vm, t122, v3)
   v17 = t124
   t126 = JSArray(); t126.props = {}; t126.proto = vm.array_prototype; t126.ext = None; t126.items = []; vm.allocated += 160
   v18 = t126
   v21 = 1.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 130; refuel(vm)
    pc = 135; t135 = v21 < v15 if type(v15) is float else compare(vm, "<", v21, v15)
    if not (t135):
     break
    pc = 140; t140 = x if type(v14) is JSArray and 0 <= (i := v21.__trunc__()) < len(v14.items) and (x := v14.items[i]) is not HOLE else get_element(vm, v14, v21)
    v22 = t140
    if (v22 is not U):
     pc = 149; t149 = o_ToString(vm, v22)
     v22 = t149
    v18.items.append(v22); vm.allocated += 24
    v21 = v21 + 1.0
   pc = 161; t161 = v14.props[K17] if type(v14) is JSObject and K17 in v14.props else get_member(vm, v14, K17)
   v19 = t161
   v20 = U
   if v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4:
    t166 = JSArray(); t166.props = {}; t166.proto = vm.array_prototype; t166.ext = None; t166.items = [v16]; vm.allocated += 184
    v23 = t166
    v24 = 0.0
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 170; refuel(vm)
     pc = 173; t173 = len(v18.items) + 0.0 if type(v18) is JSArray else len(v18) + 0.0 if type(v18) is str else get_member(vm, v18, K4)
     pc = 176; t176 = v24 < t173 if type(t173) is float else compare(vm, "<", v24, t173)
     if not (t176):
      break
     pc = 182; t182 = x if type(v18) is JSArray and 0 <= (i := v24.__trunc__()) < len(v18.items) and (x := v18.items[i]) is not HOLE else get_element(vm, v18, v24)
     v23.items.append(t182); vm.allocated += 24
     v24 = v24 + 1.0
    v23.items.append(v17); vm.allocated += 24
    v23.items.append(v3); vm.allocated += 24
    if (v19 is not U):
     v23.items.append(v19); vm.allocated += 24
    pc = 207; t207 = o_CallList(vm, v1, U, v23)
    pc = 208; t208 = o_ToString(vm, t207)
    v20 = t208
   else:
    v25 = U
    if (v19 is not U):
     pc = 218; t218 = o_ToObject(vm, v19)
     v19 = t218
     t221 = vm.prelude_function(PROGRAM, 7)
     pc = 225; t225 = o_SubstitutionNames(vm, v1)
     pc = 226; t226 = t221.code(vm, t221, U, v19, t225) if type(t221) is JSFunction else call(vm, t221, U, v19, t225)
     v25 = t226
    pc = 235; t235 = o_GetSubstitution(vm, v16, v3, v17, v18, v25, v1)
    v20 = t235
   pc = 242; t242 = v17 >= v11 if type(v17) is float and type(v11) is float else compare(vm, ">=", v17, v11)
   if t242:
    pc = 248; t248 = o_Substring(vm, v3, v11, v17)
    v10.items.append(t248); vm.allocated += 24
    v10.items.append(v20); vm.allocated += 24
    pc = 255; t255 = len(v16.items) + 0.0 if type(v16) is JSArray else len(v16) + 0.0 if type(v16) is str else get_member(vm, v16, K4)
    pc = 258; t258 = v17 + t255 if type(v17) is float and type(t255) is float else add(vm, v17, t255)
    v11 = t258
   v13 = v13 + 1.0
  pc = 268; t268 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K4)
  pc = 271; t271 = v11 < t268 if type(v11) is float and type(t268) is float else compare(vm, "<", v11, t268)
  if t271:
   pc = 277; t277 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K4)
   pc = 278; t278 = o_Substring(vm, v3, v11, t277)
   v10.items.append(t278); vm.allocated += 24
  pc = 281; t281 = o_ConcatenateStrings(vm, v10)
  return t281
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f7(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
  v2 = t2
  v3 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 6; refuel(vm)
   pc = 9; t9 = len(v1.items) + 0.0 if type(v1) is JSArray else len(v1) + 0.0 if type(v1) is str else get_member(vm, v1, K4)
   pc = 12; t12 = v3 < t9 if type(t9) is float else compare(vm, "<", v3, t9)
   if not (t12):
    break
   pc = 19; t19 = x if type(v1) is JSArray and 0 <= (i := v3.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v3)
   pc = 20; t20 = x if type(v0) is JSArray and type(t19) is float and 0.0 <= t19 < len(v0.items) and (i := t19.__trunc__()) == t19 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, t19)
   v4 = t20
   if (v4 is U):
    t29 = K5
   else:
    pc = 32; t32 = o_ToString(vm, v4)
    t29 = t32
   v2.items.append(t29); vm.allocated += 24
   v3 = v3 + 1.0
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f8(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  v1 = this
  pc = 5; t5 = o_ToString(vm, v0)
  v2 = t5
  pc = 8; t8 = v1.props[K3] if type(v1) is JSObject and K3 in v1.props else get_member(vm, v1, K3)
  v3 = t8
  pc = 12; t12 = o_SameValue(vm, v3, 0.0)
  if (not (t12 is True or t12 is not False and t12 is not U and t12 and t12 == t12)):
   if type(v1) is JSObject and K3 in v1.props: v1.props[K3] = 0.0
   else: pc = 20; set_member(vm, v1, K3, 0.0, True)
  t21 = vm.prelude_function(PROGRAM, 1)
  pc = 25; t25 = t21.code(vm, t21, U, v1, v2) if type(t21) is JSFunction else call(vm, t21, U, v1, v2)
  v4 = t25
  pc = 28; t28 = v1.props[K3] if type(v1) is JSObject and K3 in v1.props else get_member(vm, v1, K3)
  v5 = t28
  pc = 32; t32 = o_SameValue(vm, v5, v3)
  if (not (t32 is True or t32 is not False and t32 is not U and t32 and t32 == t32)):
   if type(v1) is JSObject and K3 in v1.props: v1.props[K3] = v3
   else: pc = 40; set_member(vm, v1, K3, v3, True)
  if (v4 is None):
   t47 = (-1.0)
  else:
   pc = 52; t52 = v4.props[K14] if type(v4) is JSObject and K14 in v4.props else get_member(vm, v4, K14)
   t47 = t52
  return t47
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f9(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  v2 = this
  pc = 5; t5 = o_ToString(vm, v0)
  v3 = t5
  pc = 9; t9 = o_SpeciesConstructor(vm, v2, K6)
  v4 = t9
  pc = 12; t12 = v2.props[K2] if type(v2) is JSObject and K2 in v2.props else get_member(vm, v2, K2)
  pc = 13; t13 = o_ToString(vm, t12)
  v5 = t13
  pc = 16; t16 = o_FlagsAreUnicode(vm, v5)
  v6 = t16
  pc = 19; t19 = o_FlagsAreSticky(vm, v5)
  if t19 is True or t19 is not False and t19 is not U and t19 and t19 == t19:
   t21 = v5
  else:
   pc = 27; t27 = add(vm, v5, K22)
   t21 = t27
  v7 = t21
  t32 = JSArray(); t32.props = {}; t32.proto = vm.array_prototype; t32.ext = None; t32.items = [v2, v7]; vm.allocated += 208
  pc = 33; t33 = o_Construct(vm, v4, t32)
  v8 = t33
  t35 = JSArray(); t35.props = {}; t35.proto = vm.array_prototype; t35.ext = None; t35.items = []; vm.allocated += 160
  v9 = t35
  if (v1 is U):
   t43 = 4294967295.0
  else:
   pc = 46; t46 = o_ToUint32(vm, v1)
   t43 = t46
  v10 = t43
  if (type(v10) is float and v10 == 0.0):
   return v9
  pc = 57; t57 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K4)
  v11 = t57
  if (type(v11) is float and v11 == 0.0):
   t65 = vm.prelude_function(PROGRAM, 1)
   pc = 69; t69 = t65.code(vm, t65, U, v8, v3) if type(t65) is JSFunction else call(vm, t65, U, v8, v3)
   if (t69 is None):
    v9.items.append(v3); vm.allocated += 24
   return v9
  v12 = 0.0
  v13 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 84; refuel(vm)
   pc = 89; t89 = v13 < v11 if type(v13) is float and type(v11) is float else compare(vm, "<", v13, v11)
   if not (t89):
    break
   if type(v8) is JSObject and K3 in v8.props: v8.props[K3] = v13
   else: pc = 95; set_member(vm, v8, K3, v13, True)
   t96 = vm.prelude_function(PROGRAM, 1)
   pc = 100; t100 = t96.code(vm, t96, U, v8, v3) if type(t96) is JSFunction else call(vm, t96, U, v8, v3)
   v14 = t100
   v15 = v12
   if (v14 is not None):
    pc = 111; t111 = v8.props[K3] if type(v8) is JSObject and K3 in v8.props else get_member(vm, v8, K3)
    pc = 112; t112 = o_ToLength(vm, t111)
    pc = 114; t114 = o_ClampIndex(vm, t112, v3)
    v15 = t114
   if (type(v15) is type(v12) and v15 == v12):
    pc = 126; t126 = o_AdvanceStringIndex(vm, v3, v13, v6)
    v13 = t126
   else:
    pc = 133; t133 = o_Substring(vm, v3, v12, v13)
    v9.items.append(t133); vm.allocated += 24
    pc = 136; t136 = len(v9.items) + 0.0 if type(v9) is JSArray else len(v9) + 0.0 if type(v9) is str else get_member(vm, v9, K4)
    if (type(t136) is type(v10) and t136 == v10):
     return v9
    v12 = v15
    pc = 148; t148 = o_LengthOfArrayLike(vm, v14)
    pc = 152; t152 = (t148 - 1.0) if type(t148) is float else subtract(vm, t148, 1.0)
    v16 = t152
    v17 = 1.0
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 156; refuel(vm)
     if not ((v17 <= v16)):
      break
     pc = 167; t167 = x if type(v14) is JSArray and 0 <= (i := v17.__trunc__()) < len(v14.items) and (x := v14.items[i]) is not HOLE else get_element(vm, v14, v17)
     v9.items.append(t167); vm.allocated += 24
     pc = 170; t170 = len(v9.items) + 0.0 if type(v9) is JSArray else len(v9) + 0.0 if type(v9) is str else get_member(vm, v9, K4)
     if (type(t170) is type(v10) and t170 == v10):
      return v9
     v17 = v17 + 1.0
    v13 = v12
  pc = 190; t190 = o_Substring(vm, v3, v12, v11)
  v9.items.append(t190); vm.allocated += 24
  return v9
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'regExpExec': 1, 'match': 2, 'matchAll': 3, 'nextMatch': 4, 'replaceEach': 5, 'replace': 6, 'namedTexts': 7, 'search': 8, 'split': 9}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2 v3 v4 v5 v6 e0', ()),
 ('regExpExec', 'function', 2, 1, False, 4, 'v0 v1 v2 v3', ()),
 ('match', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 t79', ((81, 't79'),)),
 ('matchAll', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t25 t31', ((27, 't25'), (33, 't31'))),
 ('nextMatch', 'function', 0, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t48', ((50, 't48'),)),
 ('replaceEach', 'function', 3, 1, False, 4, 'v0 v1 v2 v3 v4 v5', ()),
 ('replace', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 t89 t221', ((91, 't89'), (225, 't221'))),
 ('namedTexts', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4', ()),
 ('search', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5', ()),
 ('split', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17', ()),
)
