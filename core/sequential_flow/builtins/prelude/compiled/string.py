# Generated from string.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'string_pattern': 'FindAll SpliceString SplitString StringIndexOf Substitute', 'regexp_symbols': 'FlagsAreGlobal IsRegExpObject RegExpCreate', 'operations': 'GetMethod IsCallable IsObject LengthOfArrayLike RequireObjectCoercible ThrowTypeError ToObject ToString ToUint32 WellKnownSymbol'}
K0 = 'raw'
K1 = 'length'
K2 = ''
K3 = 'result'
K4 = 'k'
K5 = 'match'
K6 = 'flags'
K7 = ' called with no flags'
K8 = 'String.prototype.'
K9 = ' called with a non-global RegExp argument'
K10 = 'String.prototype.match'
K11 = 'String.prototype.matchAll'
K12 = 'matchAll'
K13 = 'g'
K14 = 'String.prototype.search'
K15 = 'search'
K16 = 'String.prototype.replace'
K17 = 'replace'
K18 = 'replaceValue'
K19 = 'replacement'
K20 = 'String.prototype.replaceAll'
K21 = 'replaceAll'
K22 = 'String.prototype.split'
K23 = 'split'
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
def f1(vm, fn, this, *args):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = args[0] if len(args) > 0 else U
  v0 = t2
  t3 = vm.array(list(args[1:]))
  v1 = t3
  args = None
  pc = 5; t5 = o_ToObject(vm, v0)
  v2 = t5
  pc = 8; t8 = v2.props[K0] if type(v2) is JSObject and K0 in v2.props else get_member(vm, v2, K0)
  pc = 9; t9 = o_ToObject(vm, t8)
  v3 = t9
  pc = 12; t12 = o_LengthOfArrayLike(vm, v3)
  v4 = t12
  pc = 15; t15 = len(v1.items) + 0.0 if type(v1) is JSArray else len(v1) + 0.0 if type(v1) is str else get_member(vm, v1, K1)
  v5 = t15
  v6 = K2
  v7 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 21; refuel(vm)
   pc = 26; t26 = v7 < v4 if type(v4) is float else compare(vm, "<", v7, v4)
   if not (t26):
    break
   pc = 32; t32 = x if type(v3) is JSArray and 0 <= (i := v7.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v7)
   pc = 33; t33 = o_ToString(vm, t32)
   pc = 36; t36 = v6 + t33 if type(v6) is float and type(t33) is float else add(vm, v6, t33)
   v6 = t36
   t45 = (v7 + 1.0)
   pc = 47; t47 = t45 < v4 if type(v4) is float else compare(vm, "<", t45, v4)
   t48 = t47
   if t48:
    pc = 53; t53 = v7 < v5 if type(v5) is float else compare(vm, "<", v7, v5)
    t48 = t53
   if t48:
    pc = 59; t59 = x if type(v1) is JSArray and 0 <= (i := v7.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v7)
    pc = 60; t60 = o_ToString(vm, t59)
    pc = 63; t63 = v6 + t60 if type(v6) is float and type(t60) is float else add(vm, v6, t60)
    v6 = t63
   v7 = v7 + 1.0
  return v6
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 5; t5 = o_WellKnownSymbol(vm, K5)
  pc = 6; t6 = x if type(v0) is JSArray and type(t5) is float and 0.0 <= t5 < len(v0.items) and (i := t5.__trunc__()) == t5 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, t5)
  v1 = t6
  if (v1 is not U):
   t14 = (not ((not (v1 is True or v1 is not False and v1 is not U and v1 and v1 == v1))))
  else:
   pc = 21; t21 = o_IsRegExpObject(vm, v0)
   t14 = t21
  return t14
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 2)
  pc = 5; t5 = t2.code(vm, t2, U, v0) if type(t2) is JSFunction else call(vm, t2, U, v0)
  if (not (t5 is True or t5 is not False and t5 is not U and t5 and t5 == t5)):
   return U
  pc = 11; t11 = v0.props[K6] if type(v0) is JSObject and K6 in v0.props else get_member(vm, v0, K6)
  v2 = t11
  t18 = (v2 is U)
  if not (t18):
   t18 = (v2 is None)
  if t18:
   pc = 27; t27 = v1 if type(v1) is str else to_string(vm, v1)
   t28 = join_template(vm, (t27, K7,))
   pc = 29; t29 = o_ThrowTypeError(vm, t28)
  pc = 31; t31 = o_ToString(vm, v2)
  pc = 32; t32 = o_FlagsAreGlobal(vm, t31)
  if (not (t32 is True or t32 is not False and t32 is not U and t32 and t32 == t32)):
   pc = 38; t38 = v1 if type(v1) is str else to_string(vm, v1)
   t39 = join_template(vm, (K8, t38, K9,))
   pc = 40; t40 = o_ThrowTypeError(vm, t39)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f4(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireObjectCoercible(vm, this, K10)
  pc = 6; t6 = o_WellKnownSymbol(vm, K5)
  v1 = t6
  pc = 9; t9 = o_IsObject(vm, v0)
  if t9:
   pc = 13; t13 = o_GetMethod(vm, v0, v1)
   v4 = t13
   if (v4 is not U):
    pc = 25; t25 = v4.code(vm, v4, v0, this) if type(v4) is JSFunction else call(vm, v4, v0, this)
    return t25
  pc = 28; t28 = o_ToString(vm, this)
  v2 = t28
  pc = 32; t32 = o_RegExpCreate(vm, v0, K2)
  v3 = t32
  pc = 38; t38 = x if type(v3) is JSArray and type(v1) is float and 0.0 <= v1 < len(v3.items) and (i := v1.__trunc__()) == v1 and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v1)
  pc = 40; t40 = t38.code(vm, t38, v3, v2) if type(t38) is JSFunction else call(vm, t38, v3, v2)
  return t40
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f5(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireObjectCoercible(vm, this, K11)
  pc = 6; t6 = o_WellKnownSymbol(vm, K12)
  v1 = t6
  pc = 9; t9 = o_IsObject(vm, v0)
  if t9:
   t11 = vm.prelude_function(PROGRAM, 3)
   pc = 15; t15 = t11.code(vm, t11, U, v0, K12) if type(t11) is JSFunction else call(vm, t11, U, v0, K12)
   pc = 18; t18 = o_GetMethod(vm, v0, v1)
   v4 = t18
   if (v4 is not U):
    pc = 30; t30 = v4.code(vm, v4, v0, this) if type(v4) is JSFunction else call(vm, v4, v0, this)
    return t30
  pc = 33; t33 = o_ToString(vm, this)
  v2 = t33
  pc = 37; t37 = o_RegExpCreate(vm, v0, K13)
  v3 = t37
  pc = 43; t43 = x if type(v3) is JSArray and type(v1) is float and 0.0 <= v1 < len(v3.items) and (i := v1.__trunc__()) == v1 and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v1)
  pc = 45; t45 = t43.code(vm, t43, v3, v2) if type(t43) is JSFunction else call(vm, t43, v3, v2)
  return t45
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f6(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireObjectCoercible(vm, this, K14)
  pc = 6; t6 = o_WellKnownSymbol(vm, K15)
  v1 = t6
  pc = 9; t9 = o_IsObject(vm, v0)
  if t9:
   pc = 13; t13 = o_GetMethod(vm, v0, v1)
   v4 = t13
   if (v4 is not U):
    pc = 25; t25 = v4.code(vm, v4, v0, this) if type(v4) is JSFunction else call(vm, v4, v0, this)
    return t25
  pc = 28; t28 = o_ToString(vm, this)
  v2 = t28
  pc = 32; t32 = o_RegExpCreate(vm, v0, K2)
  v3 = t32
  pc = 38; t38 = x if type(v3) is JSArray and type(v1) is float and 0.0 <= v1 < len(v3.items) and (i := v1.__trunc__()) == v1 and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v1)
  pc = 40; t40 = t38.code(vm, t38, v3, v2) if type(t38) is JSFunction else call(vm, t38, v3, v2)
  return t40
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f7(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireObjectCoercible(vm, this, K16)
  pc = 6; t6 = o_IsObject(vm, v0)
  if t6:
   pc = 10; t10 = o_WellKnownSymbol(vm, K17)
   pc = 11; t11 = o_GetMethod(vm, v0, t10)
   v7 = t11
   if (v7 is not U):
    pc = 24; t24 = v7.code(vm, v7, v0, this, v1) if type(v7) is JSFunction else call(vm, v7, v0, this, v1)
    return t24
  pc = 27; t27 = o_ToString(vm, this)
  v2 = t27
  pc = 30; t30 = o_ToString(vm, v0)
  v3 = t30
  pc = 33; t33 = o_IsCallable(vm, v1)
  v4 = t33
  if (not (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4)):
   pc = 40; t40 = o_ToString(vm, v1)
   v1 = t40
  pc = 45; t45 = o_StringIndexOf(vm, v2, v3)
  v5 = t45
  pc = 51; t51 = v5 < 0.0 if type(v5) is float else compare(vm, "<", v5, 0.0)
  if t51:
   return v2
  v6 = U
  if v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4:
   pc = 63; t63 = v1.code(vm, v1, U, v3, v5, v2) if type(v1) is JSFunction else call(vm, v1, U, v3, v5, v2)
   pc = 64; t64 = o_ToString(vm, t63)
   v6 = t64
  else:
   pc = 71; t71 = o_Substitute(vm, v3, v2, v5, v1)
   v6 = t71
  t76 = JSArray(); t76.props = {}; t76.proto = vm.array_prototype; t76.ext = None; t76.items = [v5]; vm.allocated += 184
  pc = 78; t78 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K1)
  t80 = JSArray(); t80.props = {}; t80.proto = vm.array_prototype; t80.ext = None; t80.items = [v6]; vm.allocated += 184
  pc = 81; t81 = o_SpliceString(vm, v2, t76, t78, t80)
  return t81
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f8(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireObjectCoercible(vm, this, K20)
  pc = 6; t6 = o_IsObject(vm, v0)
  if t6:
   t8 = vm.prelude_function(PROGRAM, 3)
   pc = 12; t12 = t8.code(vm, t8, U, v0, K21) if type(t8) is JSFunction else call(vm, t8, U, v0, K21)
   pc = 15; t15 = o_WellKnownSymbol(vm, K17)
   pc = 16; t16 = o_GetMethod(vm, v0, t15)
   v7 = t16
   if (v7 is not U):
    pc = 29; t29 = v7.code(vm, v7, v0, this, v1) if type(v7) is JSFunction else call(vm, v7, v0, this, v1)
    return t29
  pc = 32; t32 = o_ToString(vm, this)
  v2 = t32
  pc = 35; t35 = o_ToString(vm, v0)
  v3 = t35
  pc = 38; t38 = o_IsCallable(vm, v1)
  v4 = t38
  if (not (v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4)):
   pc = 45; t45 = o_ToString(vm, v1)
   v1 = t45
  pc = 50; t50 = o_FindAll(vm, v2, v3)
  v5 = t50
  t52 = JSArray(); t52.props = {}; t52.proto = vm.array_prototype; t52.ext = None; t52.items = []; vm.allocated += 160
  v6 = t52
  v8 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 56; refuel(vm)
   pc = 59; t59 = len(v5.items) + 0.0 if type(v5) is JSArray else len(v5) + 0.0 if type(v5) is str else get_member(vm, v5, K1)
   pc = 62; t62 = v8 < t59 if type(t59) is float else compare(vm, "<", v8, t59)
   if not (t62):
    break
   pc = 67; t67 = x if type(v5) is JSArray and 0 <= (i := v8.__trunc__()) < len(v5.items) and (x := v5.items[i]) is not HOLE else get_element(vm, v5, v8)
   v9 = t67
   if v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4:
    pc = 77; t77 = v1.code(vm, v1, U, v3, v9, v2) if type(v1) is JSFunction else call(vm, v1, U, v3, v9, v2)
    v10 = t77
    pc = 81; t81 = o_ToString(vm, v10)
    v6.items.append(t81); vm.allocated += 24
   else:
    pc = 88; t88 = o_Substitute(vm, v3, v2, v9, v1)
    v6.items.append(t88); vm.allocated += 24
   v8 = v8 + 1.0
  pc = 98; t98 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K1)
  pc = 100; t100 = o_SpliceString(vm, v2, v5, t98, v6)
  return t100
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f9(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 4; t4 = o_RequireObjectCoercible(vm, this, K22)
  pc = 6; t6 = o_IsObject(vm, v0)
  if t6:
   pc = 10; t10 = o_WellKnownSymbol(vm, K23)
   pc = 11; t11 = o_GetMethod(vm, v0, t10)
   v5 = t11
   if (v5 is not U):
    pc = 24; t24 = v5.code(vm, v5, v0, this, v1) if type(v5) is JSFunction else call(vm, v5, v0, this, v1)
    return t24
  pc = 27; t27 = o_ToString(vm, this)
  v2 = t27
  if (v1 is U):
   t35 = 4294967295.0
  else:
   pc = 38; t38 = o_ToUint32(vm, v1)
   t35 = t38
  v3 = t35
  pc = 41; t41 = o_ToString(vm, v0)
  v4 = t41
  if (v0 is U):
   t50 = U
  else:
   t50 = v4
  pc = 54; t54 = o_SplitString(vm, v2, t50, v3)
  return t54
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'raw': 1, 'isRegExp': 2, 'requireGlobal': 3, 'match': 4, 'matchAll': 5, 'search': 6, 'replace': 7, 'replaceAll': 8, 'split': 9}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2 v3 v4 v5 v6 e0', ()),
 ('raw', 'function', 1, 1, False, -1, 'v0 v1 v2 v3 v4 v5 v6 v7 args', ()),
 ('isRegExp', 'function', 1, 1, False, 4, 'v0 v1', ()),
 ('requireGlobal', 'function', 2, 1, False, 4, 'v0 v1 v2', ()),
 ('match', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4', ()),
 ('matchAll', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4', ()),
 ('search', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4', ()),
 ('replace', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 t76', ((78, 't76'),)),
 ('replaceAll', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10', ()),
 ('split', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5', ()),
)
