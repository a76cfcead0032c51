# Generated from json.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'json': 'AppendUnique JSONGap JSONIsOpen JSONLines JSONNumber JSONQuote JSONWrapped RemoveLast ThrowCircular', 'operations': 'CreateDataProperty DeleteProperty EnumerableOwnKeys IsArray IsCallable IsObject LengthOfArrayLike ThrowTypeError ToNumber ToString'}
K0 = 'k'
K1 = 'length'
K2 = 'replacer'
K3 = 'properties'
K4 = ''
K5 = 'gap'
K6 = 'indent'
K7 = 'stack'
K8 = 'keys'
K9 = 'number'
K10 = 'space'
K11 = 'string'
K12 = 'bigint'
K13 = 'toJSON'
K14 = 'value'
K15 = 'null'
K16 = 'true'
K17 = 'false'
K18 = 'Do not know how to serialize a BigInt'
K19 = '[]'
K20 = '{}'
K21 = ':'
K22 = ': '
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  e0 = [None, U, U, U, U, U, U]
  v0 = U
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
  pc = 5; t5 = x if type(v0) is JSArray and type(v1) is float and 0.0 <= v1 < len(v0.items) and (i := v1.__trunc__()) == v1 and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v1)
  v3 = t5
  pc = 8; t8 = o_IsObject(vm, v3)
  if t8:
   pc = 11; t11 = o_IsArray(vm, v3)
   if t11:
    pc = 14; t14 = o_LengthOfArrayLike(vm, v3)
    v4 = t14
    v5 = 0.0
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 18; refuel(vm)
     pc = 23; t23 = v5 < v4 if type(v4) is float else compare(vm, "<", v5, v4)
     if not (t23):
      break
     t25 = vm.prelude_function(PROGRAM, 2)
     pc = 29; t29 = o_ToString(vm, v5)
     pc = 31; t31 = t25.code(vm, t25, U, v3, t29, v2) if type(t25) is JSFunction else call(vm, t25, U, v3, t29, v2)
     v5 = v5 + 1.0
   else:
    pc = 38; t38 = o_EnumerableOwnKeys(vm, v3)
    v6 = t38
    v7 = 0.0
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 42; refuel(vm)
     pc = 45; t45 = len(v6.items) + 0.0 if type(v6) is JSArray else len(v6) + 0.0 if type(v6) is str else get_member(vm, v6, K1)
     pc = 48; t48 = v7 < t45 if type(t45) is float else compare(vm, "<", v7, t45)
     if not (t48):
      break
     t50 = vm.prelude_function(PROGRAM, 2)
     pc = 56; t56 = x if type(v6) is JSArray and 0 <= (i := v7.__trunc__()) < len(v6.items) and (x := v6.items[i]) is not HOLE else get_element(vm, v6, v7)
     pc = 58; t58 = t50.code(vm, t50, U, v3, t56, v2) if type(t50) is JSFunction else call(vm, t50, U, v3, t56, v2)
     v7 = v7 + 1.0
  pc = 69; t69 = v2.code(vm, v2, v0, v1, v3) if type(v2) is JSFunction else call(vm, v2, v0, v1, v3)
  return t69
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = vm.prelude_function(PROGRAM, 1)
  pc = 7; t7 = t2.code(vm, t2, U, v0, v1, v2) if type(t2) is JSFunction else call(vm, t2, U, v0, v1, v2)
  v3 = t7
  if (v3 is U):
   pc = 17; t17 = o_DeleteProperty(vm, v0, v1)
  else:
   pc = 21; t21 = o_CreateDataProperty(vm, v0, v1, v3)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t6 = JSArray(); t6.props = {}; t6.proto = vm.array_prototype; t6.ext = None; t6.items = []; vm.allocated += 160
  t7 = JSArray(); t7.props = {}; t7.proto = vm.array_prototype; t7.ext = None; t7.items = []; vm.allocated += 160
  t8 = JSObject(); t8.props = {K2: U, K3: U, K5: K4, K6: K4, K7: t6, K8: t7}; t8.proto = vm.object_prototype; t8.ext = None; vm.allocated += 520
  v3 = t8
  pc = 11; t11 = o_IsCallable(vm, v1)
  if t11:
   if type(v3) is JSObject and K2 in v3.props: v3.props[K2] = v1
   else: pc = 17; set_member(vm, v3, K2, v1, True)
  else:
   pc = 19; t19 = o_IsObject(vm, v1)
   t20 = t19
   if t20:
    pc = 22; t22 = o_IsArray(vm, v1)
    t20 = t22
   if t20:
    t26 = vm.prelude_function(PROGRAM, 4)
    pc = 29; t29 = t26.code(vm, t26, U, v1) if type(t26) is JSFunction else call(vm, t26, U, v1)
    if type(v3) is JSObject and K3 in v3.props: v3.props[K3] = t29
    else: pc = 31; set_member(vm, v3, K3, t29, True)
  pc = 33; t33 = o_IsObject(vm, v2)
  if t33:
   pc = 36; t36 = o_JSONWrapped(vm, v2)
   v4 = t36
   if (v4 == K9):
    pc = 45; t45 = o_ToNumber(vm, v2)
    v2 = t45
   else:
    if (v4 == K11):
     pc = 55; t55 = o_ToString(vm, v2)
     v2 = t55
  pc = 61; t61 = o_JSONGap(vm, v2)
  if type(v3) is JSObject and K5 in v3.props: v3.props[K5] = t61
  else: pc = 63; set_member(vm, v3, K5, t61, True)
  t64 = vm.prelude_function(PROGRAM, 5)
  t69 = JSObject(); t69.props = {K4: v0}; t69.proto = vm.object_prototype; t69.ext = None; vm.allocated += 220
  pc = 70; t70 = t64.code(vm, t64, U, v3, K4, t69) if type(t64) is JSFunction else call(vm, t64, U, v3, K4, t69)
  return t70
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f4(vm, fn, this, v0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
  v1 = t2
  pc = 5; t5 = o_LengthOfArrayLike(vm, v0)
  v2 = t5
  v3 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 9; refuel(vm)
   pc = 14; t14 = v3 < v2 if type(v2) is float else compare(vm, "<", v3, v2)
   if not (t14):
    break
   pc = 19; t19 = x if type(v0) is JSArray and 0 <= (i := v3.__trunc__()) < len(v0.items) and (x := v0.items[i]) is not HOLE else get_element(vm, v0, v3)
   v4 = t19
   t25 = type_of(v4)
   if (t25 == K11):
    pc = 31; t31 = o_AppendUnique(vm, v1, v4)
   else:
    t36 = type_of(v4)
    if (t36 == K9):
     pc = 42; t42 = o_ToString(vm, v4)
     pc = 43; t43 = o_AppendUnique(vm, v1, t42)
    else:
     pc = 45; t45 = o_IsObject(vm, v4)
     if t45:
      pc = 48; t48 = o_JSONWrapped(vm, v4)
      v5 = t48
      t55 = (v5 == K9)
      if not (t55):
       t55 = (v5 == K11)
      if t55:
       pc = 64; t64 = o_ToString(vm, v4)
       pc = 65; t65 = o_AppendUnique(vm, v1, t64)
   v3 = v3 + 1.0
  return v1
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f5(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 5; t5 = x if type(v2) is JSArray and type(v1) is float and 0.0 <= v1 < len(v2.items) and (i := v1.__trunc__()) == v1 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v1)
  v3 = t5
  pc = 8; t8 = o_IsObject(vm, v3)
  t9 = t8
  if not (t9):
   t14 = type_of(v3)
   t9 = (t14 == K12)
  if t9:
   pc = 19; t19 = v3.props[K13] if type(v3) is JSObject and K13 in v3.props else get_member(vm, v3, K13)
   v9 = t19
   pc = 22; t22 = o_IsCallable(vm, v9)
   if t22:
    pc = 28; t28 = v9.code(vm, v9, v3, v1) if type(v9) is JSFunction else call(vm, v9, v3, v1)
    v3 = t28
  pc = 32; t32 = v0.props[K2] if type(v0) is JSObject and K2 in v0.props else get_member(vm, v0, K2)
  if (t32 is not U):
   pc = 39; t39 = v0.props[K2] if type(v0) is JSObject and K2 in v0.props else get_member(vm, v0, K2)
   pc = 44; t44 = t39.code(vm, t39, v2, v1, v3) if type(t39) is JSFunction else call(vm, t39, v2, v1, v3)
   v3 = t44
  pc = 48; t48 = o_IsObject(vm, v3)
  if t48:
   pc = 51; t51 = o_JSONWrapped(vm, v3)
   v10 = t51
   if (v10 == K9):
    pc = 60; t60 = o_ToNumber(vm, v3)
    v3 = t60
   else:
    if (v10 == K11):
     pc = 70; t70 = o_ToString(vm, v3)
     v3 = t70
    else:
     if (v10 is not U):
      v3 = v10
  t86 = type_of(v3)
  if (t86 == K11):
   pc = 91; t91 = o_JSONQuote(vm, v3)
   return t91
  t97 = type_of(v3)
  if (t97 == K9):
   pc = 102; t102 = o_JSONNumber(vm, v3)
   return t102
  if (v3 is None):
   return K15
  if (v3 is True):
   return K16
  if (v3 is False):
   return K17
  t132 = type_of(v3)
  if (t132 == K12):
   pc = 137; t137 = o_ThrowTypeError(vm, K18)
  pc = 139; t139 = o_IsObject(vm, v3)
  t142 = (not (t139))
  if not (t142):
   pc = 144; t144 = o_IsCallable(vm, v3)
   t142 = t144
  if t142:
   return U
  pc = 149; t149 = o_IsArray(vm, v3)
  v4 = t149
  pc = 152; t152 = v0.props[K7] if type(v0) is JSObject and K7 in v0.props else get_member(vm, v0, K7)
  v5 = t152
  pc = 156; t156 = o_JSONIsOpen(vm, v5, v3)
  if t156 is True or t156 is not False and t156 is not U and t156 and t156 == t156:
   pc = 160; t160 = v0.props[K8] if type(v0) is JSObject and K8 in v0.props else get_member(vm, v0, K8)
   pc = 163; t163 = o_ThrowCircular(vm, v5, t160, v3, v1)
  v5.items.append(v3); vm.allocated += 24
  pc = 168; t168 = v0.props[K8] if type(v0) is JSObject and K8 in v0.props else get_member(vm, v0, K8)
  t168.items.append(v1); vm.allocated += 24
  pc = 172; t172 = v0.props[K6] if type(v0) is JSObject and K6 in v0.props else get_member(vm, v0, K6)
  v6 = t172
  pc = 178; t178 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  pc = 181; t181 = v6 + t178 if type(v6) is float and type(t178) is float else add(vm, v6, t178)
  if type(v0) is JSObject and K6 in v0.props: v0.props[K6] = t181
  else: pc = 183; set_member(vm, v0, K6, t181, True)
  if v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4:
   t187 = vm.prelude_function(PROGRAM, 7)
   pc = 191; t191 = t187.code(vm, t187, U, v0, v3) if type(t187) is JSFunction else call(vm, t187, U, v0, v3)
   t186 = t191
  else:
   t192 = vm.prelude_function(PROGRAM, 6)
   pc = 196; t196 = t192.code(vm, t192, U, v0, v3) if type(t192) is JSFunction else call(vm, t192, U, v0, v3)
   t186 = t196
  v7 = t186
  if v4 is True or v4 is not False and v4 is not U and v4 and v4 == v4:
   t201 = K19
  else:
   t201 = K20
  pc = 205; t205 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  pc = 207; t207 = v0.props[K6] if type(v0) is JSObject and K6 in v0.props else get_member(vm, v0, K6)
  pc = 209; t209 = o_JSONLines(vm, v7, t201, t205, t207, v6)
  v8 = t209
  pc = 212; t212 = o_RemoveLast(vm, v5)
  pc = 214; t214 = v0.props[K8] if type(v0) is JSObject and K8 in v0.props else get_member(vm, v0, K8)
  pc = 215; t215 = o_RemoveLast(vm, t214)
  if type(v0) is JSObject and K6 in v0.props: v0.props[K6] = v6
  else: pc = 220; set_member(vm, v0, K6, v6, True)
  return v8
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f6(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = v0.props[K3] if type(v0) is JSObject and K3 in v0.props else get_member(vm, v0, K3)
  if (t3 is U):
   pc = 11; t11 = o_EnumerableOwnKeys(vm, v1)
   t9 = t11
  else:
   pc = 13; t13 = v0.props[K3] if type(v0) is JSObject and K3 in v0.props else get_member(vm, v0, K3)
   t9 = t13
  v2 = t9
  t15 = JSArray(); t15.props = {}; t15.proto = vm.array_prototype; t15.ext = None; t15.items = []; vm.allocated += 160
  v3 = t15
  pc = 18; t18 = v0.props[K5] if type(v0) is JSObject and K5 in v0.props else get_member(vm, v0, K5)
  if (t18 == K4):
   t24 = K21
  else:
   t24 = K22
  v4 = t24
  v5 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 30; refuel(vm)
   pc = 33; t33 = len(v2.items) + 0.0 if type(v2) is JSArray else len(v2) + 0.0 if type(v2) is str else get_member(vm, v2, K1)
   pc = 36; t36 = v5 < t33 if type(t33) is float else compare(vm, "<", v5, t33)
   if not (t36):
    break
   pc = 41; t41 = x if type(v2) is JSArray and 0 <= (i := v5.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v5)
   v6 = t41
   t43 = vm.prelude_function(PROGRAM, 5)
   pc = 48; t48 = t43.code(vm, t43, U, v0, v6, v1) if type(t43) is JSFunction else call(vm, t43, U, v0, v6, v1)
   v7 = t48
   if (v7 is not U):
    pc = 58; t58 = o_JSONQuote(vm, v6)
    pc = 62; t62 = t58 + v4 if type(t58) is float and type(v4) is float else add(vm, t58, v4)
    pc = 66; t66 = t62 + v7 if type(t62) is float and type(v7) is float else add(vm, t62, v7)
    v3.items.append(t66); vm.allocated += 24
   v5 = v5 + 1.0
  return v3
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f7(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
  v2 = t2
  pc = 5; t5 = o_LengthOfArrayLike(vm, v1)
  v3 = t5
  v4 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 9; refuel(vm)
   pc = 14; t14 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
   if not (t14):
    break
   t16 = vm.prelude_function(PROGRAM, 5)
   pc = 20; t20 = o_ToString(vm, v4)
   pc = 22; t22 = t16.code(vm, t16, U, v0, t20, v1) if type(t16) is JSFunction else call(vm, t16, U, v0, t20, v1)
   v5 = t22
   if (v5 is U):
    t31 = K15
   else:
    t31 = v5
   v2.items.append(t31); vm.allocated += 24
   v4 = v4 + 1.0
  return v2
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'internalize': 1, 'internalizeMember': 2, 'stringify': 3, 'propertyList': 4, 'serializeProperty': 5, 'serializeObject': 6, 'serializeArray': 7}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 e0', ()),
 ('internalize', 'function', 3, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 t25 t50', ((29, 't25'), (56, 't50'))),
 ('internalizeMember', 'function', 3, 1, False, 4, 'v0 v1 v2 v3', ()),
 ('stringify', 'function', 3, 1, False, 4, 'v0 v1 v2 v3 v4 t29 t61', ((31, 't29'), (63, 't61'))),
 ('propertyList', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 v4 v5', ()),
 ('serializeProperty', 'function', 3, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 t181 t201 t205', ((183, 't181'), (205, 't201'), (207, 't201 t205'))),
 ('serializeObject', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7', ()),
 ('serializeArray', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 t16', ((20, 't16'),)),
)
