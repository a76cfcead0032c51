# Generated from web.js by `make prelude`. Do not edit.
from ....runtime.support import NAMES
globals().update(NAMES)
OPERATIONS = {'web.headers': 'AppendField IsHeaders SortedFields', 'operations': 'EnumerableOwnKeys Intrinsic IsCallable IsObject ThrowTypeError ToString ToUint32 WellKnownSymbol', 'web.response': 'ResponseHeaders SetResponse', 'array_operations': 'ThrowNotCallable'}
K0 = 'Headers: the argument is not an object'
K1 = 'iterator'
K2 = 'length'
K3 = 'k'
K4 = 'Headers: a header must be a name and a value'
K5 = ''
K6 = 'status'
K7 = 'statusText'
K8 = 'headers'
K9 = '%JSON.stringify%'
K10 = 'The data is not JSON serializable'
K11 = '%Response%'
K12 = 'content-type'
K13 = 'application/json'
K14 = '%Headers%'
K15 = '%Headers.prototype.has%'
K16 = '%Headers.prototype.delete%'
def f0(vm, fn, this, p0=U, p1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  e0 = [None, U, U]
  v0 = U
  v1 = U
  v2 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f1(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  j = 0.0; rv = U
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_IsObject(vm, v1)
  if (not (t3)):
   pc = 8; t8 = o_ThrowTypeError(vm, K0)
  pc = 10; t10 = o_IsHeaders(vm, v1)
  if t10:
   t12 = U
  else:
   pc = 17; t17 = o_WellKnownSymbol(vm, K1)
   pc = 18; t18 = x if type(v1) is JSArray and type(t17) is float and 0.0 <= t17 < len(v1.items) and (i := t17.__trunc__()) == t17 and (x := v1.items[i]) is not HOLE else get_element(vm, v1, t17)
   t12 = t18
  v2 = t12
  pc = 21; t21 = o_IsHeaders(vm, v1)
  if t21:
   pc = 24; t24 = o_SortedFields(vm, v1)
   v3 = t24
   v4 = 0.0
   while True:
    vm.fuel -= 1
    if vm.fuel < 0: pc = 28; refuel(vm)
    pc = 31; t31 = len(v3.items) + 0.0 if type(v3) is JSArray else len(v3) + 0.0 if type(v3) is str else get_member(vm, v3, K2)
    pc = 34; t34 = v4 < t31 if type(t31) is float else compare(vm, "<", v4, t31)
    if not (t34):
     break
    pc = 40; t40 = x if type(v3) is JSArray and 0 <= (i := v4.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v4)
    pc = 43; t43 = x if type(t40) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(t40.items) and (x := t40.items[i]) is not HOLE else get_element(vm, t40, 0.0)
    pc = 47; t47 = x if type(v3) is JSArray and 0 <= (i := v4.__trunc__()) < len(v3.items) and (x := v3.items[i]) is not HOLE else get_element(vm, v3, v4)
    pc = 50; t50 = x if type(t47) is JSArray and 0 <= (i := 1.0.__trunc__()) < len(t47.items) and (x := t47.items[i]) is not HOLE else get_element(vm, t47, 1.0)
    pc = 51; t51 = o_AppendField(vm, v0, t43, t50)
    v4 = v4 + 1.0
  else:
   t62 = (v2 is not U)
   if t62:
    t62 = (v2 is not None)
   if t62:
    t70 = v1
    pc = 71; t71 = get_iterator(vm, t70)
    while True:
     t72 = EMPTY
     try:
      while True:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 75; refuel(vm)
       if type(t71) is ArrayIteration and (i := t71.index) < len(t71.array.items) and (t76 := t71.array.items[i]) is not HOLE: t71.index = i + 1
       else: pc = 76; t76 = iterator_step(vm, t71)
       if t76 is EMPTY: break
       v6 = t76
       t77 = JSArray(); t77.props = {}; t77.proto = vm.array_prototype; t77.ext = None; t77.items = []; vm.allocated += 160
       v7 = t77
       t80 = v6
       pc = 81; t81 = get_iterator(vm, t80)
       while True:
        t82 = EMPTY
        try:
         while True:
          vm.fuel -= 1
          if vm.fuel < 0: pc = 85; refuel(vm)
          if type(t81) is ArrayIteration and (i := t81.index) < len(t81.array.items) and (t86 := t81.array.items[i]) is not HOLE: t81.index = i + 1
          else: pc = 86; t86 = iterator_step(vm, t81)
          if t86 is EMPTY: break
          v9 = t86
          pc = 89; t89 = o_ToString(vm, v9)
          v7.items.append(t89); vm.allocated += 24
        except Throw as thrown: t82 = thrown.value
        break
       t83 = j; t84 = rv; j = 0.0; rv = U
       if not t81.done:
        pc = 91; iterator_close(vm, t81, t82)
       if t82 is not EMPTY: raise Throw(t82)
       pc = 93; t93 = len(v7.items) + 0.0 if type(v7) is JSArray else len(v7) + 0.0 if type(v7) is str else get_member(vm, v7, K2)
       if (not (type(t93) is float and t93 == 2.0)):
        pc = 100; t100 = o_ThrowTypeError(vm, K4)
       pc = 105; t105 = x if type(v7) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v7.items) and (x := v7.items[i]) is not HOLE else get_element(vm, v7, 0.0)
       pc = 109; t109 = x if type(v7) is JSArray and 0 <= (i := 1.0.__trunc__()) < len(v7.items) and (x := v7.items[i]) is not HOLE else get_element(vm, v7, 1.0)
       pc = 110; t110 = o_AppendField(vm, v0, t105, t109)
     except Throw as thrown: t72 = thrown.value
     break
    t73 = j; t74 = rv; j = 0.0; rv = U
    if not t71.done:
     pc = 111; iterator_close(vm, t71, t72)
    if t72 is not EMPTY: raise Throw(t72)
   else:
    pc = 113; t113 = o_EnumerableOwnKeys(vm, v1)
    v10 = t113
    v11 = 0.0
    while True:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 117; refuel(vm)
     pc = 120; t120 = len(v10.items) + 0.0 if type(v10) is JSArray else len(v10) + 0.0 if type(v10) is str else get_member(vm, v10, K2)
     pc = 123; t123 = v11 < t120 if type(t120) is float else compare(vm, "<", v11, t120)
     if not (t123):
      break
     pc = 129; t129 = x if type(v10) is JSArray and 0 <= (i := v11.__trunc__()) < len(v10.items) and (x := v10.items[i]) is not HOLE else get_element(vm, v10, v11)
     pc = 135; t135 = x if type(v10) is JSArray and 0 <= (i := v11.__trunc__()) < len(v10.items) and (x := v10.items[i]) is not HOLE else get_element(vm, v10, v11)
     pc = 136; t136 = x if type(v1) is JSArray and type(t135) is float and 0.0 <= t135 < len(v1.items) and (i := t135.__trunc__()) == t135 and (x := v1.items[i]) is not HOLE else get_element(vm, v1, t135)
     pc = 137; t137 = o_ToString(vm, t136)
     pc = 138; t138 = o_AppendField(vm, v0, t129, t137)
     v11 = v11 + 1.0
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f2(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 5; t5 = o_SortedFields(vm, this)
  v2 = t5
  pc = 8; t8 = o_IsCallable(vm, v0)
  if (not (t8)):
   pc = 13; t13 = o_ThrowNotCallable(vm, v0)
  v3 = 0.0
  while True:
   vm.fuel -= 1
   if vm.fuel < 0: pc = 16; refuel(vm)
   pc = 19; t19 = len(v2.items) + 0.0 if type(v2) is JSArray else len(v2) + 0.0 if type(v2) is str else get_member(vm, v2, K2)
   pc = 22; t22 = v3 < t19 if type(t19) is float else compare(vm, "<", v3, t19)
   if not (t22):
    break
   pc = 29; t29 = x if type(v2) is JSArray and 0 <= (i := v3.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v3)
   pc = 32; t32 = x if type(t29) is JSArray and 0 <= (i := 1.0.__trunc__()) < len(t29.items) and (x := t29.items[i]) is not HOLE else get_element(vm, t29, 1.0)
   pc = 36; t36 = x if type(v2) is JSArray and 0 <= (i := v3.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v3)
   pc = 39; t39 = x if type(t36) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(t36.items) and (x := t36.items[i]) is not HOLE else get_element(vm, t36, 0.0)
   pc = 42; t42 = v0.code(vm, v0, v1, t32, t39, this) if type(v0) is JSFunction else call(vm, v0, v1, t32, t39, this)
   v3 = v3 + 1.0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f3(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  v3 = 200.0
  v4 = K5
  t11 = (v2 is not U)
  if t11:
   t11 = (v2 is not None)
  if t11:
   pc = 19; t19 = v2.props[K6] if type(v2) is JSObject and K6 in v2.props else get_member(vm, v2, K6)
   v6 = t19
   if (v6 is not U):
    pc = 28; t28 = o_ToUint32(vm, v6)
    pc = 32; t32 = (t28 % 65536.0 if 0.0 < t28 < INFINITY and 65536.0 > 0.0 else remainder(vm, t28, 65536.0)) if type(t28) is float else remainder(vm, t28, 65536.0)
    v3 = t32
   pc = 36; t36 = v2.props[K7] if type(v2) is JSObject and K7 in v2.props else get_member(vm, v2, K7)
   v7 = t36
   if (v7 is not U):
    pc = 45; t45 = o_ToString(vm, v7)
    v4 = t45
   pc = 49; t49 = v2.props[K8] if type(v2) is JSObject and K8 in v2.props else get_member(vm, v2, K8)
   v8 = t49
   if (v8 is not U):
    t57 = vm.prelude_function(PROGRAM, 1)
    pc = 60; t60 = o_ResponseHeaders(vm, v0)
    pc = 62; t62 = t57.code(vm, t57, U, t60, v8) if type(t57) is JSFunction else call(vm, t57, U, t60, v8)
  t68 = (v1 is U)
  if not (t68):
   t68 = (v1 is None)
  if t68:
   t75 = None
  else:
   pc = 78; t78 = o_ToString(vm, v1)
   t75 = t78
  v5 = t75
  pc = 84; t84 = o_SetResponse(vm, v0, v5, v3, v4)
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f4(vm, fn, this, v0=U, v1=U, p2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  t2 = v1
  if t2 is U:
   t2 = U
  v1 = t2
  pc = 5; t5 = o_Intrinsic(vm, K9)
  pc = 9; t9 = t5.code(vm, t5, U, v0) if type(t5) is JSFunction else call(vm, t5, U, v0)
  v2 = t9
  if (v2 is U):
   pc = 18; t18 = o_ThrowTypeError(vm, K10)
  pc = 20; t20 = o_Intrinsic(vm, K11)
  pc = 23; t23 = construct(vm, t20, (U, ))
  v3 = t23
  pc = 26; t26 = o_ResponseHeaders(vm, v3)
  pc = 29; t29 = o_AppendField(vm, t26, K12, K13)
  t30 = vm.prelude_function(PROGRAM, 5)
  pc = 35; t35 = t30.code(vm, t30, U, v3, v2, v1) if type(t30) is JSFunction else call(vm, t30, U, v3, v2, v1)
  return t35
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def f5(vm, fn, this, v0=U, v1=U, v2=U, p3=U):
 pc = 0
 try:
  e0 = fn.env
  vm.fuel -= 2
  if vm.fuel < 0: pc = 1; refuel(vm)
  pc = 3; t3 = o_Intrinsic(vm, K14)
  v3 = t3
  t10 = (v2 is U)
  if not (t10):
   t10 = (v2 is None)
  if t10:
   t17 = U
  else:
   pc = 20; t20 = v2.props[K8] if type(v2) is JSObject and K8 in v2.props else get_member(vm, v2, K8)
   t17 = t20
  v4 = t17
  pc = 25; t25 = construct(vm, v3, (v4, ))
  v5 = t25
  pc = 28; t28 = o_ResponseHeaders(vm, v0)
  v6 = t28
  pc = 31; t31 = o_Intrinsic(vm, K15)
  pc = 35; t35 = t31.code(vm, t31, v5, K12) if type(t31) is JSFunction else call(vm, t31, v5, K12)
  if t35 is True or t35 is not False and t35 is not U and t35 and t35 == t35:
   pc = 38; t38 = o_Intrinsic(vm, K16)
   pc = 42; t42 = t38.code(vm, t38, v6, K12) if type(t38) is JSFunction else call(vm, t38, v6, K12)
  t43 = vm.prelude_function(PROGRAM, 1)
  pc = 47; t47 = t43.code(vm, t43, U, v6, v5) if type(t43) is JSFunction else call(vm, t43, U, v6, v5)
  v7 = 200.0
  v8 = K5
  t57 = (v2 is not U)
  if t57:
   t57 = (v2 is not None)
  if t57:
   pc = 65; t65 = v2.props[K6] if type(v2) is JSObject and K6 in v2.props else get_member(vm, v2, K6)
   if (t65 is not U):
    pc = 72; t72 = v2.props[K6] if type(v2) is JSObject and K6 in v2.props else get_member(vm, v2, K6)
    pc = 73; t73 = o_ToUint32(vm, t72)
    pc = 77; t77 = (t73 % 65536.0 if 0.0 < t73 < INFINITY and 65536.0 > 0.0 else remainder(vm, t73, 65536.0)) if type(t73) is float else remainder(vm, t73, 65536.0)
    v7 = t77
   pc = 81; t81 = v2.props[K7] if type(v2) is JSObject and K7 in v2.props else get_member(vm, v2, K7)
   if (t81 is not U):
    pc = 88; t88 = v2.props[K7] if type(v2) is JSObject and K7 in v2.props else get_member(vm, v2, K7)
    pc = 89; t89 = o_ToString(vm, t88)
    v8 = t89
  pc = 96; t96 = o_SetResponse(vm, v0, v1, v7, v8)
  return v0
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
DECLARED = {'fillHeaders': 1, 'headersForEach': 2, 'fillResponse': 3, 'responseJson': 4, 'fillResponseKeeping': 5}
FUNCTIONS = (
 ('', 'script', 0, 0, False, 4, 'v0 v1 v2 e0', ()),
 ('fillHeaders', 'function', 2, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 t43 t71 t81 t82 t83 t84 t105 t72 t73 t74 t129', ((47, 't43'), (50, 't43'), (75, 't71'), (76, 't71'), (81, 't71'), (85, 't71 t81'), (86, 't71 t81'), (89, 't71 t81'), (91, 't71 t81 t82 t83 t84'), (93, 't71'), (100, 't71'), (105, 't71'), (109, 't71 t105'), (110, 't71'), (111, 't71 t72 t73 t74'), (135, 't129'), (136, 't129'), (137, 't129'))),
 ('headersForEach', 'function', 1, 1, False, 4, 'v0 v1 v2 v3 t32', ((36, 't32'), (39, 't32'))),
 ('fillResponse', 'function', 3, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8 t57', ((60, 't57'),)),
 ('responseJson', 'function', 1, 1, False, 4, 'v0 v1 v2 v3', ()),
 ('fillResponseKeeping', 'function', 3, 1, False, 4, 'v0 v1 v2 v3 v4 v5 v6 v7 v8', ()),
)
