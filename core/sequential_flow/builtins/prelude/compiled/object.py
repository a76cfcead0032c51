# Generated from object.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'operations': 'CreateDataProperty CreateDataPropertyOrThrow DefinePropertyOrThrow Display FromPropertyDescriptor GetOwnProperty HasOwnProperty IsCallable IsExtensible IsObject ListLength OrdinaryObjectCreate OwnPropertyKeys PreventExtensions ThrowTypeError ToObject ToPropertyDescriptor ToPropertyKey'}
K0 = 'i'
K1 = 'enumerable'
K2 = 'k'
K3 = 'string'
K4 = ' is not iterable'
K5 = 'Iterator value '
K6 = ' is not an entry object'
K7 = ' is not a function'
K8 = "'preventExtensions' on proxy: trap returned falsish"
K9 = 'configurable'
K10 = 'get'
K11 = 'writable'
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
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
  v2 = v0
  v3 = 0.0
  t8 = True
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 9; refuel(vm)
   if not t8:
    v3 = v3 + 1.0
   t8 = False
   pc = 17; t17 = o_ListLength(vm, v1)
   pc = 20; t20 = v3 < t17 if type(t17) is float else compare(vm, "<", v3, t17)
   if not (t20):
    break
   pc = 25; t25 = x if type(v1) is JSArray and 0 <= (i := v3.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v3)
   v4 = t25
   t32 = (v4 is U)
   if not (t32):
    t32 = (v4 is None)
   if t32:
    continue
   pc = 40; t40 = o_ToObject(vm, v4)
   v5 = t40
   pc = 43; t43 = o_OwnPropertyKeys(vm, v5)
   v6 = t43
   v7 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 47; refuel(vm)
    pc = 50; t50 = o_ListLength(vm, v6)
    pc = 53; t53 = v7 < t50 if type(t50) is float else compare(vm, "<", v7, t50)
    if not (t53):
     break
    pc = 58; t58 = x if type(v6) is JSArray and 0 <= (i := v7.__trunc__()) < len(v6.items) and (x := v6.items[i]) is not HOLE else get_element(vm, v6, v7)
    v8 = t58
    pc = 62; t62 = o_GetOwnProperty(vm, v5, v8)
    v9 = t62
    t69 = (v9 is not U)
    if t69:
     pc = 71; t71 = v9.props[K1] if type(v9) is JSObject and K1 in v9.props else get_member(vm, v9, K1)
     t69 = t71
    if t69 is True or t69 is not False and t69 is not U and t69 and t69 == t69:
     pc = 80; t80 = x if type(v5) is JSArray and type(v8) is float and 0.0 <= v8 < len(v5.items) and (i := v8.__trunc__()) == v8 and (x := v5.items[i]) is not HOLE else get_element(vm, v5, v8)
     if type(v2) is JSArray and type(v8) is float and 0.0 <= v8 < len(v2.items) and (i := v8.__trunc__()) == v8 and v2.items[i] is not HOLE: v2.items[i] = t80
     else: pc = 82; set_element(vm, v2, v8, t80, True)
    v7 = v7 + 1.0
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_OwnPropertyKeys(vm, v1)
  v2 = t3
  t5 = JSArray(); t5.props = {}; t5.proto = vm.array_prototype; t5.ext = None; t5.items = []; vm.allocated += 160
  v3 = t5
  t7 = JSArray(); t7.props = {}; t7.proto = vm.array_prototype; t7.ext = None; t7.items = []; vm.allocated += 160
  v4 = t7
  v5 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 11; refuel(vm)
   pc = 14; t14 = o_ListLength(vm, v2)
   pc = 17; t17 = v5 < t14 if type(t14) is float else compare(vm, "<", v5, t14)
   if not (t17):
    break
   pc = 22; t22 = x if type(v2) is JSArray and 0 <= (i := v5.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v5)
   v6 = t22
   pc = 26; t26 = o_GetOwnProperty(vm, v1, v6)
   v7 = t26
   t33 = (v7 is not U)
   if t33:
    pc = 35; t35 = v7.props[K1] if type(v7) is JSObject and K1 in v7.props else get_member(vm, v7, K1)
    t33 = t35
   if t33 is True or t33 is not False and t33 is not U and t33 and t33 == t33:
    v3.items.append(v6); vm.allocated += 24
    pc = 44; t44 = x if type(v1) is JSArray and type(v6) is float and 0.0 <= v6 < len(v1.items) and (i := v6.__trunc__()) == v6 and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v6)
    pc = 45; t45 = o_ToPropertyDescriptor(vm, t44)
    v4.items.append(t45); vm.allocated += 24
   v5 = v5 + 1.0
  v8 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 54; refuel(vm)
   pc = 57; t57 = o_ListLength(vm, v3)
   pc = 60; t60 = v8 < t57 if type(t57) is float else compare(vm, "<", v8, t57)
   if not (t60):
    break
   pc = 66; t66 = x if type(v3) is JSArray and 0 <= (i := v8.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v8)
   pc = 70; t70 = x if type(v4) is JSArray and 0 <= (i := v8.__trunc__()) < len(v4.items) and (x := v4.items[i]) is not HOLE else get_element(vm, v4, v8)
   pc = 71; t71 = o_DefinePropertyOrThrow(vm, v0, t66, t70)
   v8 = v8 + 1.0
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_OwnPropertyKeys(vm, v0)
  v1 = t3
  t5 = JSArray(); t5.props = {}; t5.proto = vm.array_prototype; t5.ext = None; t5.items = []; vm.allocated += 160
  v2 = t5
  v3 = 0.0
  t9 = True
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 10; refuel(vm)
   if not t9:
    v3 = v3 + 1.0
   t9 = False
   pc = 18; t18 = o_ListLength(vm, v1)
   pc = 21; t21 = v3 < t18 if type(t18) is float else compare(vm, "<", v3, t18)
   if not (t21):
    break
   pc = 26; t26 = x if type(v1) is JSArray and 0 <= (i := v3.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v3)
   v4 = t26
   t32 = type_of(v4)
   if (t32 != K3):
    continue
   pc = 38; t38 = o_GetOwnProperty(vm, v0, v4)
   v5 = t38
   t45 = (v5 is not U)
   if t45:
    pc = 47; t47 = v5.props[K1] if type(v5) is JSObject and K1 in v5.props else get_member(vm, v5, K1)
    t45 = t47
   if t45 is True or t45 is not False and t45 is not U and t45 and t45 == t45:
    pc = 54; t54 = x if type(v0) is JSArray and type(v4) is float and 0.0 <= v4 < len(v0.items) and (i := v4.__trunc__()) == v4 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v4)
    t55 = JSArray(); t55.props = {}; t55.proto = vm.array_prototype; t55.ext = None; t55.items = [v4, t54]; vm.allocated += 208
    v2.items.append(t55); vm.allocated += 24
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f4(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_OwnPropertyKeys(vm, v0)
  v1 = t3
  t5 = JSArray(); t5.props = {}; t5.proto = vm.array_prototype; t5.ext = None; t5.items = []; vm.allocated += 160
  v2 = t5
  v3 = 0.0
  t9 = True
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 10; refuel(vm)
   if not t9:
    v3 = v3 + 1.0
   t9 = False
   pc = 18; t18 = o_ListLength(vm, v1)
   pc = 21; t21 = v3 < t18 if type(t18) is float else compare(vm, "<", v3, t18)
   if not (t21):
    break
   pc = 26; t26 = x if type(v1) is JSArray and 0 <= (i := v3.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v3)
   v4 = t26
   t32 = type_of(v4)
   if (t32 != K3):
    continue
   pc = 38; t38 = o_GetOwnProperty(vm, v0, v4)
   v5 = t38
   t45 = (v5 is not U)
   if t45:
    pc = 47; t47 = v5.props[K1] if type(v5) is JSObject and K1 in v5.props else get_member(vm, v5, K1)
    t45 = t47
   if t45 is True or t45 is not False and t45 is not U and t45 and t45 == t45:
    pc = 53; t53 = x if type(v0) is JSArray and type(v4) is float and 0.0 <= v4 < len(v0.items) and (i := v4.__trunc__()) == v4 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v4)
    v2.items.append(t53); vm.allocated += 24
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f5(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  j = 0.0; rv = U
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t7 = (v0 is U)
  if not (t7):
   t7 = (v0 is None)
  if t7:
   pc = 15; t15 = o_Display(vm, v0)
   pc = 17; t17 = t15 if type(t15) is str else to_string(vm, t15)
   t18 = join_template(vm, (t17, K4,))
   pc = 19; t19 = o_ThrowTypeError(vm, t18)
  t20 = JSObject(); t20.props = {}; t20.proto = vm.object_prototype; t20.ext = None; vm.allocated += 160
  v1 = t20
  t23 = v0
  pc = 24; t24 = get_iterator(vm, t23)
  while True:
   t25 = EMPTY
   try:
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 28; refuel(vm)
     if type(t24) is ArrayIteration and (i := t24.index) < len(t24.array.items) and (t29 := t24.array.items[i]) is not HOLE: t24.index = i + 1
     else: pc = 29; t29 = iterator_step(vm, t24)
     if t29 is EMPTY: break
     v3 = t29
     pc = 31; t31 = o_IsObject(vm, v3)
     if (not (t31)):
      pc = 36; t36 = o_Display(vm, v3)
      pc = 38; t38 = t36 if type(t36) is str else to_string(vm, t36)
      t39 = join_template(vm, (K5, t38, K6,))
      pc = 40; t40 = o_ThrowTypeError(vm, t39)
     pc = 44; t44 = x if type(v3) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, 0.0)
     v4 = t44
     pc = 49; t49 = x if type(v3) is JSArray and 0 <= (i := 1.0.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, 1.0)
     v5 = t49
     pc = 53; t53 = o_ToPropertyKey(vm, v4)
     pc = 55; t55 = o_CreateDataPropertyOrThrow(vm, v1, t53, v5)
   except Throw as thrown: t25 = thrown.value
   break
  t26 = j; t27 = rv; j = 0.0; rv = U
  if not t24.done:
   pc = 56; iterator_close(vm, t24, t25)
  if t25 is not EMPTY: raise Throw(t25)
  return v1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f6(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  j = 0.0; rv = U
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t7 = (v0 is U)
  if not (t7):
   t7 = (v0 is None)
  if t7:
   pc = 15; t15 = o_Display(vm, v0)
   pc = 17; t17 = t15 if type(t15) is str else to_string(vm, t15)
   t18 = join_template(vm, (t17, K4,))
   pc = 19; t19 = o_ThrowTypeError(vm, t18)
  pc = 21; t21 = o_IsCallable(vm, v1)
  if (not (t21)):
   pc = 26; t26 = o_Display(vm, v1)
   pc = 28; t28 = t26 if type(t26) is str else to_string(vm, t26)
   t29 = join_template(vm, (t28, K7,))
   pc = 30; t30 = o_ThrowTypeError(vm, t29)
  pc = 32; t32 = o_OrdinaryObjectCreate(vm, None)
  v2 = t32
  v3 = 0.0
  t37 = v0
  pc = 38; t38 = get_iterator(vm, t37)
  while True:
   t39 = EMPTY
   try:
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 42; refuel(vm)
     if type(t38) is ArrayIteration and (i := t38.index) < len(t38.array.items) and (t43 := t38.array.items[i]) is not HOLE: t38.index = i + 1
     else: pc = 43; t43 = iterator_step(vm, t38)
     if t43 is EMPTY: break
     v5 = t43
     pc = 49; t49 = v1.code(vm, v1, U, v5, v3) if type(v1) is JSFunction else call(vm, v1, U, v5, v3)
     pc = 50; t50 = o_ToPropertyKey(vm, t49)
     v6 = t50
     pc = 54; t54 = o_HasOwnProperty(vm, v2, v6)
     if t54:
      pc = 59; t59 = x if type(v2) is JSArray and type(v6) is float and 0.0 <= v6 < len(v2.items) and (i := v6.__trunc__()) == v6 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v6)
      t59.items.append(v5); vm.allocated += 24
     else:
      t65 = JSArray(); t65.props = {}; t65.proto = vm.array_prototype; t65.ext = None; t65.items = [v5]; vm.allocated += 184
      pc = 66; t66 = o_CreateDataProperty(vm, v2, v6, t65)
     v3 = v3 + 1.0
   except Throw as thrown: t39 = thrown.value
   break
  t40 = j; t41 = rv; j = 0.0; rv = U
  if not t38.done:
   pc = 72; iterator_close(vm, t38, t39)
  if t39 is not EMPTY: raise Throw(t39)
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f7(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_OwnPropertyKeys(vm, v0)
  v1 = t3
  t5 = JSObject(); t5.props = {}; t5.proto = vm.object_prototype; t5.ext = None; vm.allocated += 160
  v2 = t5
  v3 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 9; refuel(vm)
   pc = 12; t12 = o_ListLength(vm, v1)
   pc = 15; t15 = v3 < t12 if type(t12) is float else compare(vm, "<", v3, t12)
   if not (t15):
    break
   pc = 21; t21 = x if type(v1) is JSArray and 0 <= (i := v3.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v3)
   pc = 22; t22 = o_GetOwnProperty(vm, v0, t21)
   v4 = t22
   if (v4 is not U):
    pc = 34; t34 = x if type(v1) is JSArray and 0 <= (i := v3.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v3)
    pc = 36; t36 = o_FromPropertyDescriptor(vm, v4)
    pc = 37; t37 = o_CreateDataProperty(vm, v2, t34, t36)
   v3 = v3 + 1.0
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f8(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_PreventExtensions(vm, v0)
  if (not (t3 is True or t3 is not False and t3 is not U and t3 and t3 == t3)):
   pc = 8; t8 = o_ThrowTypeError(vm, K8)
  pc = 10; t10 = o_OwnPropertyKeys(vm, v0)
  v2 = t10
  v3 = 0.0
  t14 = True
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 15; refuel(vm)
   if not t14:
    v3 = v3 + 1.0
   t14 = False
   pc = 23; t23 = o_ListLength(vm, v2)
   pc = 26; t26 = v3 < t23 if type(t23) is float else compare(vm, "<", v3, t23)
   if not (t26):
    break
   pc = 31; t31 = x if type(v2) is JSArray and 0 <= (i := v3.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v3)
   v4 = t31
   if (not (v1 is True or v1 is not False and v1 is not U and v1 and v1 == v1)):
    t39 = JSObject(); t39.props = {}; t39.proto = vm.object_prototype; t39.ext = None; vm.allocated += 160
    literal_prototype(t39, None)
    define_data(vm, t39, K9, False)
    pc = 43; t43 = o_DefinePropertyOrThrow(vm, v0, v4, t39)
    continue
   pc = 46; t46 = o_GetOwnProperty(vm, v0, v4)
   v5 = t46
   if (v5 is U):
    continue
   pc = 56; t56 = o_HasOwnProperty(vm, v5, K10)
   if t56:
    t60 = JSObject(); t60.props = {}; t60.proto = vm.object_prototype; t60.ext = None; vm.allocated += 160
    literal_prototype(t60, None)
    define_data(vm, t60, K9, False)
    pc = 64; t64 = o_DefinePropertyOrThrow(vm, v0, v4, t60)
   else:
    t67 = JSObject(); t67.props = {}; t67.proto = vm.object_prototype; t67.ext = None; vm.allocated += 160
    literal_prototype(t67, None)
    define_data(vm, t67, K9, False)
    define_data(vm, t67, K11, False)
    pc = 73; t73 = o_DefinePropertyOrThrow(vm, v0, v4, t67)
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f9(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_IsExtensible(vm, v0)
  if t3:
   return False
  pc = 8; t8 = o_OwnPropertyKeys(vm, v0)
  v2 = t8
  v3 = 0.0
  t12 = True
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 13; refuel(vm)
   if not t12:
    v3 = v3 + 1.0
   t12 = False
   pc = 21; t21 = o_ListLength(vm, v2)
   pc = 24; t24 = v3 < t21 if type(t21) is float else compare(vm, "<", v3, t21)
   if not (t24):
    break
   pc = 30; t30 = x if type(v2) is JSArray and 0 <= (i := v3.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v3)
   pc = 31; t31 = o_GetOwnProperty(vm, v0, t30)
   v4 = t31
   if (v4 is U):
    continue
   pc = 40; t40 = v4.props[K9] if type(v4) is JSObject and K9 in v4.props else get_member(vm, v4, K9)
   if t40 is True or t40 is not False and t40 is not U and t40 and t40 == t40:
    return False
   t45 = v1
   if t45 is True or t45 is not False and t45 is not U and t45 and t45 == t45:
    pc = 48; t48 = o_HasOwnProperty(vm, v4, K11)
    t45 = t48
   t49 = t45
   if t49 is True or t49 is not False and t49 is not U and t49 and t49 == t49:
    pc = 51; t51 = v4.props[K11] if type(v4) is JSObject and K11 in v4.props else get_member(vm, v4, K11)
    t49 = t51
   if t49 is True or t49 is not False and t49 is not U and t49 and t49 == t49:
    return False
  return True
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'assign': 1, 'defineProperties': 2, 'entries': 3, 'values': 4, 'fromEntries': 5, 'groupBy': 6, 'getOwnPropertyDescriptors': 7, 'setIntegrityLevel': 8, 'testIntegrityLevel': 9}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8', ()),
 ('assign', 'function', 1, 1, False, -1, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 args t8 t80', ((9, 't8'), (17, 't8'), (20, 't8'), (25, 't8'), (40, 't8'), (43, 't8'), (47, 't8'), (50, 't8'), (53, 't8'), (58, 't8'), (62, 't8'), (71, 't8'), (80, 't8'), (82, 't8 t80'))),
 ('defineProperties', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 t66', ((70, 't66'),)),
 ('entries', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t9', ((10, 't9'), (18, 't9'), (21, 't9'), (26, 't9'), (38, 't9'), (47, 't9'), (54, 't9'))),
 ('values', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t9', ((10, 't9'), (18, 't9'), (21, 't9'), (26, 't9'), (38, 't9'), (47, 't9'), (53, 't9'))),
 ('fromEntries', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t24 t25 t26 t27', ((28, 't24'), (29, 't24'), (31, 't24'), (36, 't24'), (38, 't24'), (40, 't24'), (44, 't24'), (49, 't24'), (53, 't24'), (55, 't24'), (56, 't24 t25 t26 t27'))),
 ('groupBy', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 t38 t39 t40 t41', ((42, 't38'), (43, 't38'), (49, 't38'), (50, 't38'), (54, 't38'), (59, 't38'), (66, 't38'), (72, 't38 t39 t40 t41'))),
 ('getOwnPropertyDescriptors', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 t34', ((36, 't34'),)),
 ('setIntegrityLevel', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t14', ((15, 't14'), (23, 't14'), (26, 't14'), (31, 't14'), (43, 't14'), (46, 't14'), (56, 't14'), (64, 't14'), (73, 't14'))),
 ('testIntegrityLevel', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 t12', ((13, 't12'), (21, 't12'), (24, 't12'), (30, 't12'), (31, 't12'), (40, 't12'), (48, 't12'), (51, 't12'))),
)
