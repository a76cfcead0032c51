# Generated from array_from.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'array_operations': 'ArrayCreate CheckArrayLength HasOnlyLength ThrowNotCallable', 'operations': 'CreateDataPropertyOrThrow GetMethod Intrinsic IsCallable IsConstructor IsObject LengthOfArrayLike ThrowTypeError ToObject WellKnownSymbol', 'array': 'IteratesPlainly'}
K0 = 'length'
K1 = 'k'
K2 = 'iterator'
K3 = 'Result of the Symbol.iterator method is not an object'
K4 = 'next'
K5 = 'Iterator result is not an object'
K6 = 'done'
K7 = 'value'
K8 = '%Array%'
K9 = 'return'
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  e0 = [None, U]
  v0 = U
  v1 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f1(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
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
  if t15 is True or t15 is not False and t15 is not U and t15 and t15 == t15:
   pc = 17; t17 = o_IsCallable(vm, v1)
   t15 = (not (t17))
  if t15 is True or t15 is not False and t15 is not U and t15 and t15 == t15:
   pc = 22; t22 = o_ThrowNotCallable(vm, v1)
  t24 = v4
  if t24 is True or t24 is not False and t24 is not U and t24 and t24 == t24:
   pc = 27; t27 = o_IteratesPlainly(vm, v3, v0)
   t24 = t27
  if t24 is True or t24 is not False and t24 is not U and t24 and t24 == t24:
   t29 = JSArray(); t29.props = {}; t29.proto = vm.array_prototype; t29.ext = None; t29.items = []; vm.allocated += 160
   v9 = t29
   v10 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 33; refuel(vm)
    pc = 36; t36 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K0)
    pc = 39; t39 = v10 < t36 if type(t36) is float else compare(vm, "<", v10, t36)
    if not (t39):
     break
    pc = 47; t47 = x if type(v0) is JSArray and 0 <= (i := v10.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v10)
    pc = 50; t50 = v1.code(vm, v1, v2, t47, v10) if type(v1) is JSFunction else call(vm, v1, v2, t47, v10)
    v9.items.append(t50); vm.allocated += 24
    v10 = v10 + 1.0
   return v9
  pc = 61; t61 = o_WellKnownSymbol(vm, K2)
  pc = 62; t62 = o_GetMethod(vm, v0, t61)
  v5 = t62
  if (v5 is not U):
   pc = 71; t71 = o_IsConstructor(vm, v3)
   if t71:
    pc = 76; t76 = construct(vm, v3, ())
    t73 = t76
   else:
    t77 = JSArray(); t77.props = {}; t77.proto = vm.array_prototype; t77.ext = None; t77.items = []; vm.allocated += 160
    t73 = t77
   v11 = t73
   pc = 82; t82 = v5.code(vm, v5, v0) if type(v5) is JSFunction else call(vm, v5, v0)
   v12 = t82
   pc = 85; t85 = o_IsObject(vm, v12)
   if (not (t85)):
    pc = 90; t90 = o_ThrowTypeError(vm, K3)
   pc = 92; t92 = v12.props[K4] if type(v12) is JSObject and K4 in v12.props else get_member(vm, v12, K4)
   v13 = t92
   v14 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 96; refuel(vm)
    pc = 101; t101 = v13.code(vm, v13, v12) if type(v13) is JSFunction else call(vm, v13, v12)
    v15 = t101
    pc = 104; t104 = o_IsObject(vm, v15)
    if (not (t104)):
     pc = 109; t109 = o_ThrowTypeError(vm, K5)
    pc = 111; t111 = v15.props[K6] if type(v15) is JSObject and K6 in v15.props else get_member(vm, v15, K6)
    if t111 is True or t111 is not False and t111 is not U and t111 and t111 == t111:
     if type(v11) is JSObject and K0 in v11.props: v11.props[K0] = v14
     else: pc = 117; set_member(vm, v11, K0, v14, True)
     return v11
    pc = 121; t121 = v15.props[K7] if type(v15) is JSObject and K7 in v15.props else get_member(vm, v15, K7)
    v16 = t121
    t123 = EMPTY
    try:
     if v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4:
      pc = 134; t134 = v1.code(vm, v1, v2, v16, v14) if type(v1) is JSFunction else call(vm, v1, v2, v16, v14)
      t128 = t134
     else:
      t128 = v16
     pc = 136; t136 = o_CreateDataPropertyOrThrow(vm, v11, v14, t128)
    except Throw as thrown: t123 = thrown.value
    if t123 is not EMPTY:
     v17 = t123
     t137 = vm.prelude_function(PROGRAM, 2)
     pc = 140; t140 = t137.code(vm, t137, U, v12) if type(t137) is JSFunction else call(vm, t137, U, v12)
     pc = 142; vm.fuel -= 5; raise Throw(v17)
    v14 = v14 + 1.0
  pc = 149; t149 = o_ToObject(vm, v0)
  v6 = t149
  pc = 152; t152 = o_LengthOfArrayLike(vm, v6)
  v7 = t152
  pc = 156; t156 = o_Intrinsic(vm, K8)
  if (type(v3) is type(t156) and v3 == t156):
   pc = 162; t162 = o_CheckArrayLength(vm, v7)
   t163 = JSArray(); t163.props = {}; t163.proto = vm.array_prototype; t163.ext = None; t163.items = []; vm.allocated += 160
   v18 = t163
   v19 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 167; refuel(vm)
    pc = 172; t172 = v19 < v7 if type(v7) is float else compare(vm, "<", v19, v7)
    if not (t172):
     break
    pc = 175; t175 = o_HasOnlyLength(vm, v6)
    if t175:
     t177 = U
    else:
     pc = 182; t182 = x if type(v6) is JSArray and 0 <= (i := v19.__trunc__()) < len(v6.items) and (x := v6.items[i]) is not HOLE else get_element(vm, v6, v19)
     t177 = t182
    v20 = t177
    if v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4:
     pc = 193; t193 = v1.code(vm, v1, v2, v20, v19) if type(v1) is JSFunction else call(vm, v1, v2, v20, v19)
     t187 = t193
    else:
     t187 = v20
    v18.items.append(t187); vm.allocated += 24
    v19 = v19 + 1.0
   return v18
  pc = 204; t204 = o_IsConstructor(vm, v3)
  if t204:
   pc = 210; t210 = construct(vm, v3, (v7, ))
   t206 = t210
  else:
   pc = 212; t212 = o_ArrayCreate(vm, v7)
   t206 = t212
  v8 = t206
  v21 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 216; refuel(vm)
   pc = 221; t221 = v21 < v7 if type(v7) is float else compare(vm, "<", v21, v7)
   if not (t221):
    break
   pc = 226; t226 = x if type(v6) is JSArray and 0 <= (i := v21.__trunc__()) < len(v6.items) and (x := v6.items[i]) is not HOLE else get_element(vm, v6, v21)
   v22 = t226
   if v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4:
    pc = 238; t238 = v1.code(vm, v1, v2, v22, v21) if type(v1) is JSFunction else call(vm, v1, v2, v22, v21)
    t232 = t238
   else:
    t232 = v22
   pc = 240; t240 = o_CreateDataPropertyOrThrow(vm, v8, v21, t232)
   v21 = v21 + 1.0
  if type(v8) is JSObject and K0 in v8.props: v8.props[K0] = v7
  else: pc = 250; set_member(vm, v8, K0, v7, True)
  return v8
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = EMPTY
  try:
   pc = 4; t4 = v0.props[K9] if type(v0) is JSObject and K9 in v0.props else get_member(vm, v0, K9)
   v1 = t4
   t11 = (v1 is not U)
   if t11:
    t11 = (v1 is not None)
   if t11:
    pc = 21; t21 = v1.code(vm, v1, v0) if type(v1) is JSFunction else call(vm, v1, v0)
  except Throw as thrown: t2 = thrown.value
  if t2 is not EMPTY:
   pass
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, *args):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.array(list(args[0:]))
  v0 = t2
  args = None
  v1 = this
  pc = 6; t6 = len(v0.items) + 0.0 if type(v0) is JSArray else len(v0) + 0.0 if type(v0) is str else get_member(vm, v0, K0)
  v2 = t6
  pc = 9; t9 = o_IsConstructor(vm, v1)
  if t9:
   pc = 15; t15 = construct(vm, v1, (v2, ))
   t11 = t15
  else:
   pc = 17; t17 = o_ArrayCreate(vm, v2)
   t11 = t17
  v3 = t11
  v4 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 21; refuel(vm)
   pc = 26; t26 = v4 < v2 if type(v2) is float else compare(vm, "<", v4, v2)
   if not (t26):
    break
   pc = 33; t33 = x if type(v0) is JSArray and 0 <= (i := v4.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v4)
   pc = 34; t34 = o_CreateDataPropertyOrThrow(vm, v3, v4, t33)
   v4 = v4 + 1.0
  if type(v3) is JSObject and K0 in v3.props: v3.props[K0] = v2
  else: pc = 44; set_member(vm, v3, K0, v2, True)
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'from': 1, 'closeAfterThrow': 2, 'of': 3}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 e0', ()),
 ('from', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22', ()),
 ('closeAfterThrow', 'function', 1, 1, False, 4, 'v0 v1', ()),
 ('of', 'function', 0, 1, False, -1, 'v0 v1 v2 v3 v4 args', ()),
)
