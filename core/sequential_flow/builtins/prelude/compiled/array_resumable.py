# Generated from array.js by `make prelude`. Do not edit.
from .array import *
from ....runtime.support import NAMES
globals().update(NAMES)
def r0(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, e0, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  e0 = [None, U, U]
  v0 = U
  v1 = U
  v2 = U
  v3 = U
  v4 = U
  v5 = U
  v6 = U
  v7 = U
  v8 = U
  v9 = U
  v10 = U
  v11 = U
  v12 = U
  cv = U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r1(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 3:
   pc = 3; t3 = o_IsArray(vm, v0)
  elif pc == 3: t3 = value if kind == 0 else abrupt(kind, value)
  if pc <= 8:
   if 8 <= pc <= 8 or pc < 8 and ((not (t3))):
    if pc < 8:
     pc = 8; t8 = o_ArrayCreate(vm, v1)
    elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
    return t8
  if pc < 11:
   pc = 11; t11 = v0.props[K0] if type(v0) is JSObject and K0 in v0.props else get_member(vm, v0, K0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc < 14:
   v2 = t11
   pc = 14; t14 = o_IsObject(vm, v2)
  elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
  if pc <= 20:
   if 19 <= pc <= 20 or pc < 19 and (t14):
    if pc < 19:
     pc = 19; t19 = o_WellKnownSymbol(vm, K1)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 20:
     pc = 20; t20 = x if type(v2) is JSArray and type(t19) is float and 0.0 <= t19 < len(v2.items) and (i := t19.__trunc__()) == t19 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, t19)
    elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
    v2 = t20
    if (v2 is None):
     v2 = U
  if pc <= 39:
   if 39 <= pc <= 39 or pc < 39 and ((v2 is U)):
    if pc < 39:
     pc = 39; t39 = o_ArrayCreate(vm, v1)
    elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
    return t39
  if pc < 42:
   pc = 42; t42 = o_IsConstructor(vm, v2)
  elif pc == 42: t42 = value if kind == 0 else abrupt(kind, value)
  if pc <= 47:
   if 47 <= pc <= 47 or pc < 47 and ((not (t42))):
    if pc < 47:
     pc = 47; t47 = o_ThrowTypeError(vm, K3)
    elif pc == 47: t47 = value if kind == 0 else abrupt(kind, value)
  if pc < 51:
   pc = 51; t51 = construct(vm, v2, (v1, ))
  elif pc == 51: t51 = value if kind == 0 else abrupt(kind, value)
  return t51
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r2(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, = values
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
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 16 <= pc <= 16 or pc < 16 and ((not (t11))):
    if pc < 16:
     pc = 16; t16 = o_ThrowNotCallable(vm, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   pc = 18; t18 = o_IsPlainArray(vm, v2)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  if pc <= 52:
   if 22 <= pc <= 52 or pc < 22 and (t18):
    if pc < 22:
     v4 = 0.0
    if pc <= 52:
     while True:
      if pc < 22:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 22; refuel(vm)
      elif pc == 22: value if kind == 0 else abrupt(kind, value)
      if pc < 27:
       pc = 27; t27 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
      elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
      if pc < 32:
       if not (t27):
        break
       pc = 32; t32 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
      elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
      if pc < 44:
       v5 = t32
       t39 = (v5 is not U)
      if pc <= 44:
       if 44 <= pc <= 44 or pc < 44 and (not (t39)):
        if pc < 44:
         pc = 44; t44 = has_in(vm, v4, v2)
        elif pc == 44: t44 = value if kind == 0 else abrupt(kind, value)
        t39 = t44
      if pc <= 52:
       if 52 <= pc <= 52 or pc < 52 and (t39):
        if pc < 52:
         pc = 52; t52 = v0.code(vm, v0, v1, v5, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, v5, v4, v2)
        elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
      v4 = v4 + 1.0
      pc = 21
    return U
  if pc < 61:
   v6 = 0.0
  if pc <= 83:
   while True:
    if pc < 61:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 61; refuel(vm)
    elif pc == 61: value if kind == 0 else abrupt(kind, value)
    if pc < 66:
     pc = 66; t66 = v6 < v3 if type(v3) is float else compare(vm, "<", v6, v3)
    elif pc == 66: t66 = value if kind == 0 else abrupt(kind, value)
    if pc < 72:
     if not (t66):
      break
     pc = 72; t72 = has_in(vm, v6, v2)
    elif pc == 72: t72 = value if kind == 0 else abrupt(kind, value)
    if pc <= 83:
     if 79 <= pc <= 83 or pc < 79 and (t72):
      if pc < 79:
       pc = 79; t79 = x if type(v2) is JSArray and 0 <= (i := v6.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v6)
      elif pc == 79: t79 = value if kind == 0 else abrupt(kind, value)
      if pc < 83:
       pc = 83; t83 = v0.code(vm, v0, v1, t79, v6, v2) if type(v0) is JSFunction else call(vm, v0, v1, t79, v6, v2)
      elif pc == 83: t83 = value if kind == 0 else abrupt(kind, value)
    v6 = v6 + 1.0
    pc = 60
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r3(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, = values
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
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 16 <= pc <= 16 or pc < 16 and ((not (t11))):
    if pc < 16:
     pc = 16; t16 = o_ThrowNotCallable(vm, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   pc = 18; t18 = o_HasPlainSpecies(vm, v2)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  if pc <= 58:
   if 24 <= pc <= 58 or pc < 24 and (t18):
    if pc < 24:
     t20 = JSArray(); t20.props = {}; t20.proto = vm.array_prototype; t20.ext = None; t20.items = []; vm.allocated += 160
     v5 = t20
     v6 = 0.0
    if pc <= 58:
     while True:
      if pc < 24:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 24; refuel(vm)
      elif pc == 24: value if kind == 0 else abrupt(kind, value)
      if pc < 29:
       pc = 29; t29 = v6 < v3 if type(v3) is float else compare(vm, "<", v6, v3)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      if pc < 34:
       if not (t29):
        break
       pc = 34; t34 = x if type(v2) is JSArray and 0 <= (i := v6.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v6)
      elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
      if pc < 46:
       v7 = t34
       t41 = (v7 is not U)
      if pc <= 46:
       if 46 <= pc <= 46 or pc < 46 and (not (t41)):
        if pc < 46:
         pc = 46; t46 = has_in(vm, v6, v2)
        elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
        t41 = t46
      if pc <= 58:
       if 55 <= pc <= 55 or pc < 55 and (t41):
        if pc < 55:
         pc = 55; t55 = v0.code(vm, v0, v1, v7, v6, v2) if type(v0) is JSFunction else call(vm, v0, v1, v7, v6, v2)
        elif pc == 55: t55 = value if kind == 0 else abrupt(kind, value)
        v5.items.append(t55); vm.allocated += 24
       else:
        if pc < 58:
         pc = 58; t58 = o_AppendHole(vm, v5)
        elif pc == 58: t58 = value if kind == 0 else abrupt(kind, value)
      v6 = v6 + 1.0
      pc = 23
    return v5
  if pc < 70:
   t66 = vm.prelude_function(PROGRAM, 1)
   pc = 70; t70 = t66.code(vm, t66, U, v2, v3) if type(t66) is JSFunction else call(vm, t66, U, v2, v3)
  elif pc == 70: t70 = value if kind == 0 else abrupt(kind, value)
  if pc < 74:
   v4 = t70
   v8 = 0.0
  if pc <= 99:
   while True:
    if pc < 74:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 74; refuel(vm)
    elif pc == 74: value if kind == 0 else abrupt(kind, value)
    if pc < 79:
     pc = 79; t79 = v8 < v3 if type(v3) is float else compare(vm, "<", v8, v3)
    elif pc == 79: t79 = value if kind == 0 else abrupt(kind, value)
    if pc < 85:
     if not (t79):
      break
     pc = 85; t85 = has_in(vm, v8, v2)
    elif pc == 85: t85 = value if kind == 0 else abrupt(kind, value)
    if pc <= 99:
     if 94 <= pc <= 99 or pc < 94 and (t85):
      if pc < 94:
       pc = 94; t94 = x if type(v2) is JSArray and 0 <= (i := v8.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v8)
      elif pc == 94: t94 = value if kind == 0 else abrupt(kind, value)
      if pc < 98:
       pc = 98; t98 = v0.code(vm, v0, v1, t94, v8, v2) if type(v0) is JSFunction else call(vm, v0, v1, t94, v8, v2)
      elif pc == 98: t98 = value if kind == 0 else abrupt(kind, value)
      if pc < 99:
       pc = 99; t99 = o_CreateDataPropertyOrThrow(vm, v4, v8, t98)
      elif pc == 99: t99 = value if kind == 0 else abrupt(kind, value)
    v8 = v8 + 1.0
    pc = 73
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r4(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, = values
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
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 16 <= pc <= 16 or pc < 16 and ((not (t11))):
    if pc < 16:
     pc = 16; t16 = o_ThrowNotCallable(vm, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   pc = 18; t18 = o_HasPlainSpecies(vm, v2)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  if pc <= 54:
   if 24 <= pc <= 54 or pc < 24 and (t18):
    if pc < 24:
     t20 = JSArray(); t20.props = {}; t20.proto = vm.array_prototype; t20.ext = None; t20.items = []; vm.allocated += 160
     v6 = t20
     v7 = 0.0
    if pc <= 54:
     while True:
      if pc < 24:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 24; refuel(vm)
      elif pc == 24: value if kind == 0 else abrupt(kind, value)
      if pc < 29:
       pc = 29; t29 = v7 < v3 if type(v3) is float else compare(vm, "<", v7, v3)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      if pc < 34:
       if not (t29):
        break
       pc = 34; t34 = x if type(v2) is JSArray and 0 <= (i := v7.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v7)
      elif pc == 34: t34 = value if kind == 0 else abrupt(kind, value)
      if pc < 46:
       v8 = t34
       t41 = (v8 is not U)
      if pc <= 46:
       if 46 <= pc <= 46 or pc < 46 and (not (t41)):
        if pc < 46:
         pc = 46; t46 = has_in(vm, v7, v2)
        elif pc == 46: t46 = value if kind == 0 else abrupt(kind, value)
        t41 = t46
      if pc < 54:
       t47 = t41
      if pc <= 54:
       if 54 <= pc <= 54 or pc < 54 and (t47):
        if pc < 54:
         pc = 54; t54 = v0.code(vm, v0, v1, v8, v7, v2) if type(v0) is JSFunction else call(vm, v0, v1, v8, v7, v2)
        elif pc == 54: t54 = value if kind == 0 else abrupt(kind, value)
        t47 = t54
      if t47 is True or t47 is not False and t47 is not U and t47 and t47 == t47:
       v6.items.append(v8); vm.allocated += 24
      v7 = v7 + 1.0
      pc = 23
    return v6
  if pc < 70:
   t66 = vm.prelude_function(PROGRAM, 1)
   pc = 70; t70 = t66.code(vm, t66, U, v2, 0.0) if type(t66) is JSFunction else call(vm, t66, U, v2, 0.0)
  elif pc == 70: t70 = value if kind == 0 else abrupt(kind, value)
  if pc < 76:
   v4 = t70
   v5 = 0.0
   v9 = 0.0
  if pc <= 105:
   while True:
    if pc < 76:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 76; refuel(vm)
    elif pc == 76: value if kind == 0 else abrupt(kind, value)
    if pc < 81:
     pc = 81; t81 = v9 < v3 if type(v3) is float else compare(vm, "<", v9, v3)
    elif pc == 81: t81 = value if kind == 0 else abrupt(kind, value)
    if pc < 87:
     if not (t81):
      break
     pc = 87; t87 = has_in(vm, v9, v2)
    elif pc == 87: t87 = value if kind == 0 else abrupt(kind, value)
    if pc <= 105:
     if 92 <= pc <= 105 or pc < 92 and (t87):
      if pc < 92:
       pc = 92; t92 = x if type(v2) is JSArray and 0 <= (i := v9.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v9)
      elif pc == 92: t92 = value if kind == 0 else abrupt(kind, value)
      if pc < 100:
       v10 = t92
       pc = 100; t100 = v0.code(vm, v0, v1, v10, v9, v2) if type(v0) is JSFunction else call(vm, v0, v1, v10, v9, v2)
      elif pc == 100: t100 = value if kind == 0 else abrupt(kind, value)
      if pc <= 105:
       if 105 <= pc <= 105 or pc < 105 and (t100 is True or t100 is not False and t100 is not U and t100 and t100 == t100):
        if pc < 105:
         pc = 105; t105 = o_CreateDataPropertyOrThrow(vm, v4, v5, v10)
        elif pc == 105: t105 = value if kind == 0 else abrupt(kind, value)
        v5 = v5 + 1.0
    v9 = v9 + 1.0
    pc = 75
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r5(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, = values
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
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 16 <= pc <= 16 or pc < 16 and ((not (t11))):
    if pc < 16:
     pc = 16; t16 = o_ThrowNotCallable(vm, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   pc = 18; t18 = o_IsPlainArray(vm, v2)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  if pc <= 52:
   if 22 <= pc <= 52 or pc < 22 and (t18):
    if pc < 22:
     v4 = 0.0
    if pc <= 52:
     while True:
      if pc < 22:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 22; refuel(vm)
      elif pc == 22: value if kind == 0 else abrupt(kind, value)
      if pc < 27:
       pc = 27; t27 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
      elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
      if pc < 32:
       if not (t27):
        break
       pc = 32; t32 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
      elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
      if pc < 44:
       v5 = t32
       t39 = (v5 is not U)
      if pc <= 44:
       if 44 <= pc <= 44 or pc < 44 and (not (t39)):
        if pc < 44:
         pc = 44; t44 = has_in(vm, v4, v2)
        elif pc == 44: t44 = value if kind == 0 else abrupt(kind, value)
        t39 = t44
      if pc < 52:
       t45 = t39
      if pc <= 52:
       if 52 <= pc <= 52 or pc < 52 and (t45):
        if pc < 52:
         pc = 52; t52 = v0.code(vm, v0, v1, v5, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, v5, v4, v2)
        elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
        t45 = t52
      if t45 is True or t45 is not False and t45 is not U and t45 and t45 == t45:
       return True
      v4 = v4 + 1.0
      pc = 21
    return False
  if pc < 65:
   v6 = 0.0
  if pc <= 87:
   while True:
    if pc < 65:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 65; refuel(vm)
    elif pc == 65: value if kind == 0 else abrupt(kind, value)
    if pc < 70:
     pc = 70; t70 = v6 < v3 if type(v3) is float else compare(vm, "<", v6, v3)
    elif pc == 70: t70 = value if kind == 0 else abrupt(kind, value)
    if pc < 76:
     if not (t70):
      break
     pc = 76; t76 = has_in(vm, v6, v2)
    elif pc == 76: t76 = value if kind == 0 else abrupt(kind, value)
    if pc < 83:
     t77 = t76
    if pc <= 87:
     if 83 <= pc <= 87 or pc < 83 and (t77):
      if pc < 83:
       pc = 83; t83 = x if type(v2) is JSArray and 0 <= (i := v6.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v6)
      elif pc == 83: t83 = value if kind == 0 else abrupt(kind, value)
      if pc < 87:
       pc = 87; t87 = v0.code(vm, v0, v1, t83, v6, v2) if type(v0) is JSFunction else call(vm, v0, v1, t83, v6, v2)
      elif pc == 87: t87 = value if kind == 0 else abrupt(kind, value)
      t77 = t87
    if t77 is True or t77 is not False and t77 is not U and t77 and t77 == t77:
     return True
    v6 = v6 + 1.0
    pc = 64
  return False
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r6(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, = values
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
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 16 <= pc <= 16 or pc < 16 and ((not (t11))):
    if pc < 16:
     pc = 16; t16 = o_ThrowNotCallable(vm, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 18:
   pc = 18; t18 = o_IsPlainArray(vm, v2)
  elif pc == 18: t18 = value if kind == 0 else abrupt(kind, value)
  if pc <= 52:
   if 22 <= pc <= 52 or pc < 22 and (t18):
    if pc < 22:
     v4 = 0.0
    if pc <= 52:
     while True:
      if pc < 22:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 22; refuel(vm)
      elif pc == 22: value if kind == 0 else abrupt(kind, value)
      if pc < 27:
       pc = 27; t27 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
      elif pc == 27: t27 = value if kind == 0 else abrupt(kind, value)
      if pc < 32:
       if not (t27):
        break
       pc = 32; t32 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
      elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
      if pc < 44:
       v5 = t32
       t39 = (v5 is not U)
      if pc <= 44:
       if 44 <= pc <= 44 or pc < 44 and (not (t39)):
        if pc < 44:
         pc = 44; t44 = has_in(vm, v4, v2)
        elif pc == 44: t44 = value if kind == 0 else abrupt(kind, value)
        t39 = t44
      if pc < 52:
       t45 = t39
      if pc <= 52:
       if 52 <= pc <= 52 or pc < 52 and (t45):
        if pc < 52:
         pc = 52; t52 = v0.code(vm, v0, v1, v5, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, v5, v4, v2)
        elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
        t45 = (not (t52 is True or t52 is not False and t52 is not U and t52 and t52 == t52))
      if t45:
       return False
      v4 = v4 + 1.0
      pc = 21
    return True
  if pc < 67:
   v6 = 0.0
  if pc <= 89:
   while True:
    if pc < 67:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 67; refuel(vm)
    elif pc == 67: value if kind == 0 else abrupt(kind, value)
    if pc < 72:
     pc = 72; t72 = v6 < v3 if type(v3) is float else compare(vm, "<", v6, v3)
    elif pc == 72: t72 = value if kind == 0 else abrupt(kind, value)
    if pc < 78:
     if not (t72):
      break
     pc = 78; t78 = has_in(vm, v6, v2)
    elif pc == 78: t78 = value if kind == 0 else abrupt(kind, value)
    if pc < 85:
     t79 = t78
    if pc <= 89:
     if 85 <= pc <= 89 or pc < 85 and (t79):
      if pc < 85:
       pc = 85; t85 = x if type(v2) is JSArray and 0 <= (i := v6.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v6)
      elif pc == 85: t85 = value if kind == 0 else abrupt(kind, value)
      if pc < 89:
       pc = 89; t89 = v0.code(vm, v0, v1, t85, v6, v2) if type(v0) is JSFunction else call(vm, v0, v1, t85, v6, v2)
      elif pc == 89: t89 = value if kind == 0 else abrupt(kind, value)
      t79 = (not (t89 is True or t89 is not False and t89 is not U and t89 and t89 == t89))
    if t79:
     return False
    v6 = v6 + 1.0
    pc = 66
  return True
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r7(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, args, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = args[0] if len(args) > 0 else U
   v0 = t2
   t3 = vm.array(list(args[1:]))
   v1 = t3
   args = None
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 16 <= pc <= 16 or pc < 16 and ((not (t11))):
    if pc < 16:
     pc = 16; t16 = o_ThrowNotCallable(vm, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 20:
   v4 = 0.0
   v5 = U
   pc = 20; t20 = len(v1.items) + 0.0 if type(v1) is JSArray else len(v1) + 0.0 if type(v1) is str else get_member(vm, v1, K6)
  elif pc == 20: t20 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   pc = 24; t24 = t20 > 0.0 if type(t20) is float else compare(vm, ">", t20, 0.0)
  elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
  if pc <= 70:
   if 29 <= pc <= 29 or pc < 29 and (t24):
    if pc < 29:
     pc = 29; t29 = x if type(v1) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, 0.0)
    elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
    v5 = t29
   else:
    if pc < 34:
     v6 = False
    if pc <= 54:
     while True:
      if pc < 34:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 34; refuel(vm)
      elif pc == 34: value if kind == 0 else abrupt(kind, value)
      if pc < 39:
       pc = 39; t39 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
      elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
      if pc < 49:
       t40 = t39
       if t40:
        t40 = (not (v6 is True or v6 is not False and v6 is not U and v6 and v6 == v6))
       if not (t40):
        break
       pc = 49; t49 = has_in(vm, v4, v2)
      elif pc == 49: t49 = value if kind == 0 else abrupt(kind, value)
      if pc <= 54:
       if 54 <= pc <= 54 or pc < 54 and (t49):
        if pc < 54:
         pc = 54; t54 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
        elif pc == 54: t54 = value if kind == 0 else abrupt(kind, value)
        v5 = t54
        v6 = True
      v4 = v4 + 1.0
      pc = 33
    if pc <= 70:
     if 70 <= pc <= 70 or pc < 70 and ((not (v6 is True or v6 is not False and v6 is not U and v6 and v6 == v6))):
      if pc < 70:
       pc = 70; t70 = o_ThrowTypeError(vm, K9)
      elif pc == 70: t70 = value if kind == 0 else abrupt(kind, value)
  if pc < 72:
   pc = 72; t72 = o_IsPlainArray(vm, v2)
  elif pc == 72: t72 = value if kind == 0 else abrupt(kind, value)
  if pc <= 105:
   if 74 <= pc <= 105 or pc < 74 and (t72):
    if pc <= 105:
     while True:
      if pc < 74:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 74; refuel(vm)
      elif pc == 74: value if kind == 0 else abrupt(kind, value)
      if pc < 79:
       pc = 79; t79 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
      elif pc == 79: t79 = value if kind == 0 else abrupt(kind, value)
      if pc < 84:
       if not (t79):
        break
       pc = 84; t84 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
      elif pc == 84: t84 = value if kind == 0 else abrupt(kind, value)
      if pc < 96:
       v7 = t84
       t91 = (v7 is not U)
      if pc <= 96:
       if 96 <= pc <= 96 or pc < 96 and (not (t91)):
        if pc < 96:
         pc = 96; t96 = has_in(vm, v4, v2)
        elif pc == 96: t96 = value if kind == 0 else abrupt(kind, value)
        t91 = t96
      if pc <= 105:
       if 105 <= pc <= 105 or pc < 105 and (t91):
        if pc < 105:
         pc = 105; t105 = v0.code(vm, v0, U, v5, v7, v4, v2) if type(v0) is JSFunction else call(vm, v0, U, v5, v7, v4, v2)
        elif pc == 105: t105 = value if kind == 0 else abrupt(kind, value)
        v5 = t105
      v4 = v4 + 1.0
      pc = 73
    return v5
  if pc <= 138:
   while True:
    if pc < 115:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 115; refuel(vm)
    elif pc == 115: value if kind == 0 else abrupt(kind, value)
    if pc < 120:
     pc = 120; t120 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
    elif pc == 120: t120 = value if kind == 0 else abrupt(kind, value)
    if pc < 126:
     if not (t120):
      break
     pc = 126; t126 = has_in(vm, v4, v2)
    elif pc == 126: t126 = value if kind == 0 else abrupt(kind, value)
    if pc <= 138:
     if 134 <= pc <= 138 or pc < 134 and (t126):
      if pc < 134:
       pc = 134; t134 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
      elif pc == 134: t134 = value if kind == 0 else abrupt(kind, value)
      if pc < 138:
       pc = 138; t138 = v0.code(vm, v0, U, v5, t134, v4, v2) if type(v0) is JSFunction else call(vm, v0, U, v5, t134, v4, v2)
      elif pc == 138: t138 = value if kind == 0 else abrupt(kind, value)
      v5 = t138
    v4 = v4 + 1.0
    pc = 114
  return v5
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r8(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, args, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = args[0] if len(args) > 0 else U
   v0 = t2
   t3 = vm.array(list(args[1:]))
   v1 = t3
   args = None
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 16 <= pc <= 16 or pc < 16 and ((not (t11))):
    if pc < 16:
     pc = 16; t16 = o_ThrowNotCallable(vm, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 21:
   pc = 21; t21 = (v3 - 1.0) if type(v3) is float else subtract(vm, v3, 1.0)
  elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  if pc < 24:
   v4 = t21
   v5 = U
   pc = 24; t24 = len(v1.items) + 0.0 if type(v1) is JSArray else len(v1) + 0.0 if type(v1) is str else get_member(vm, v1, K6)
  elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
  if pc < 28:
   pc = 28; t28 = t24 > 0.0 if type(t24) is float else compare(vm, ">", t24, 0.0)
  elif pc == 28: t28 = value if kind == 0 else abrupt(kind, value)
  if pc <= 74:
   if 33 <= pc <= 33 or pc < 33 and (t28):
    if pc < 33:
     pc = 33; t33 = x if type(v1) is JSArray and 0 <= (i := 0.0.__trunc__()) < len(v1.items) and (x := v1.items[i]) is not HOLE else get_element(vm, v1, 0.0)
    elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
    v5 = t33
   else:
    if pc < 38:
     v6 = False
    if pc <= 58:
     while True:
      if pc < 38:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 38; refuel(vm)
      elif pc == 38: value if kind == 0 else abrupt(kind, value)
      if pc < 53:
       t44 = (v4 >= 0.0)
       if t44:
        t44 = (not (v6 is True or v6 is not False and v6 is not U and v6 and v6 == v6))
       if not (t44):
        break
       pc = 53; t53 = has_in(vm, v4, v2)
      elif pc == 53: t53 = value if kind == 0 else abrupt(kind, value)
      if pc <= 58:
       if 58 <= pc <= 58 or pc < 58 and (t53):
        if pc < 58:
         pc = 58; t58 = x if type(v2) is JSArray and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
        elif pc == 58: t58 = value if kind == 0 else abrupt(kind, value)
        v5 = t58
        v6 = True
      v4 = v4 - 1.0
      pc = 37
    if pc <= 74:
     if 74 <= pc <= 74 or pc < 74 and ((not (v6 is True or v6 is not False and v6 is not U and v6 and v6 == v6))):
      if pc < 74:
       pc = 74; t74 = o_ThrowTypeError(vm, K9)
      elif pc == 74: t74 = value if kind == 0 else abrupt(kind, value)
  if pc <= 98:
   while True:
    if pc < 75:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 75; refuel(vm)
    elif pc == 75: value if kind == 0 else abrupt(kind, value)
    if pc < 86:
     if not ((v4 >= 0.0)):
      break
     pc = 86; t86 = has_in(vm, v4, v2)
    elif pc == 86: t86 = value if kind == 0 else abrupt(kind, value)
    if pc <= 98:
     if 94 <= pc <= 98 or pc < 94 and (t86):
      if pc < 94:
       pc = 94; t94 = x if type(v2) is JSArray and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
      elif pc == 94: t94 = value if kind == 0 else abrupt(kind, value)
      if pc < 98:
       pc = 98; t98 = v0.code(vm, v0, U, v5, t94, v4, v2) if type(v0) is JSFunction else call(vm, v0, U, v5, t94, v4, v2)
      elif pc == 98: t98 = value if kind == 0 else abrupt(kind, value)
      v5 = t98
    v4 = v4 - 1.0
    pc = 74
  return v5
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r9(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, = values
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
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 16 <= pc <= 16 or pc < 16 and ((not (t11))):
    if pc < 16:
     pc = 16; t16 = o_ThrowNotCallable(vm, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   v4 = 0.0
  if pc <= 37:
   while True:
    if pc < 19:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 19; refuel(vm)
    elif pc == 19: value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     pc = 24; t24 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc < 29:
     if not (t24):
      break
     pc = 29; t29 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
    if pc < 37:
     v5 = t29
     pc = 37; t37 = v0.code(vm, v0, v1, v5, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, v5, v4, v2)
    elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
    if t37 is True or t37 is not False and t37 is not U and t37 and t37 == t37:
     return v5
    v4 = v4 + 1.0
    pc = 18
  return U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r10(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, = values
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
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 16 <= pc <= 16 or pc < 16 and ((not (t11))):
    if pc < 16:
     pc = 16; t16 = o_ThrowNotCallable(vm, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   v4 = 0.0
  if pc <= 35:
   while True:
    if pc < 19:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 19; refuel(vm)
    elif pc == 19: value if kind == 0 else abrupt(kind, value)
    if pc < 24:
     pc = 24; t24 = v4 < v3 if type(v3) is float else compare(vm, "<", v4, v3)
    elif pc == 24: t24 = value if kind == 0 else abrupt(kind, value)
    if pc < 31:
     if not (t24):
      break
     pc = 31; t31 = x if type(v2) is JSArray and 0 <= (i := v4.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    elif pc == 31: t31 = value if kind == 0 else abrupt(kind, value)
    if pc < 35:
     pc = 35; t35 = v0.code(vm, v0, v1, t31, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, t31, v4, v2)
    elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
    if t35 is True or t35 is not False and t35 is not U and t35 and t35 == t35:
     return v4
    v4 = v4 + 1.0
    pc = 18
  return (-1.0)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r11(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, = values
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
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 16 <= pc <= 16 or pc < 16 and ((not (t11))):
    if pc < 16:
     pc = 16; t16 = o_ThrowNotCallable(vm, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 21:
   pc = 21; t21 = (v3 - 1.0) if type(v3) is float else subtract(vm, v3, 1.0)
  elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  if pc < 23:
   v4 = t21
  if pc <= 41:
   while True:
    if pc < 23:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 23; refuel(vm)
    elif pc == 23: value if kind == 0 else abrupt(kind, value)
    if pc < 33:
     if not ((v4 >= 0.0)):
      break
     pc = 33; t33 = x if type(v2) is JSArray and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
    if pc < 41:
     v5 = t33
     pc = 41; t41 = v0.code(vm, v0, v1, v5, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, v5, v4, v2)
    elif pc == 41: t41 = value if kind == 0 else abrupt(kind, value)
    if t41 is True or t41 is not False and t41 is not U and t41 and t41 == t41:
     return v5
    v4 = v4 - 1.0
    pc = 22
  return U
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r12(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, = values
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
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 16 <= pc <= 16 or pc < 16 and ((not (t11))):
    if pc < 16:
     pc = 16; t16 = o_ThrowNotCallable(vm, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 21:
   pc = 21; t21 = (v3 - 1.0) if type(v3) is float else subtract(vm, v3, 1.0)
  elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  if pc < 23:
   v4 = t21
  if pc <= 39:
   while True:
    if pc < 23:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 23; refuel(vm)
    elif pc == 23: value if kind == 0 else abrupt(kind, value)
    if pc < 35:
     if not ((v4 >= 0.0)):
      break
     pc = 35; t35 = x if type(v2) is JSArray and 0.0 <= v4 < len(v2.items) and (i := v4.__trunc__()) == v4 and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v4)
    elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
    if pc < 39:
     pc = 39; t39 = v0.code(vm, v0, v1, t35, v4, v2) if type(v0) is JSFunction else call(vm, v0, v1, t35, v4, v2)
    elif pc == 39: t39 = value if kind == 0 else abrupt(kind, value)
    if t39 is True or t39 is not False and t39 is not U and t39 and t39 == t39:
     return v4
    v4 = v4 - 1.0
    pc = 22
  return (-1.0)
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r13(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, = values
 try:
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   t2 = JSArray(); t2.props = {}; t2.proto = vm.array_prototype; t2.ext = None; t2.items = []; vm.allocated += 160
   v4 = t2
   v5 = 0.0
   v6 = 0.0
  if pc <= 121:
   while True:
    if pc < 8:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 8; refuel(vm)
    elif pc == 8: value if kind == 0 else abrupt(kind, value)
    if pc < 14:
     pc = 14; t14 = v6 >= v2 if type(v6) is float and type(v2) is float else compare(vm, ">=", v6, v2)
    elif pc == 14: t14 = value if kind == 0 else abrupt(kind, value)
    if pc <= 121:
     if 17 <= pc <= 42 or pc < 17 and (t14):
      if pc < 17:
       pc = 17; t17 = len(v4.items) + 0.0 if type(v4) is JSArray else len(v4) + 0.0 if type(v4) is str else get_member(vm, v4, K6)
      elif pc == 17: t17 = value if kind == 0 else abrupt(kind, value)
      if pc < 26:
       if (type(t17) is float and t17 == 0.0):
        return v5
       pc = 26; t26 = o_Pop(vm, v4)
      elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
      if pc < 29:
       v7 = t26
       pc = 29; t29 = v7.props[K10] if type(v7) is JSObject and K10 in v7.props else get_member(vm, v7, K10)
      elif pc == 29: t29 = value if kind == 0 else abrupt(kind, value)
      if pc < 33:
       v1 = t29
       pc = 33; t33 = len(v7.items) + 0.0 if type(v7) is JSArray else len(v7) + 0.0 if type(v7) is str else get_member(vm, v7, K6)
      elif pc == 33: t33 = value if kind == 0 else abrupt(kind, value)
      if pc < 37:
       v2 = t33
       pc = 37; t37 = v7.props[K4] if type(v7) is JSObject and K4 in v7.props else get_member(vm, v7, K4)
      elif pc == 37: t37 = value if kind == 0 else abrupt(kind, value)
      if pc < 42:
       v6 = t37
       if type(v3) is float: v3 = v3 + 1.0
       else: pc = 42; v3 = stepped(vm, v3, +1)
      elif pc == 42: v3 = value if kind == 0 else abrupt(kind, value)
     else:
      if pc < 49:
       pc = 49; t49 = has_in(vm, v6, v1)
      elif pc == 49: t49 = value if kind == 0 else abrupt(kind, value)
      if pc <= 121:
       if 54 <= pc <= 113 or pc < 54 and (t49):
        if pc < 54:
         pc = 54; t54 = x if type(v1) is JSArray and type(v6) is float and 0.0 <= v6 < len(v1.items) and (i := v6.__trunc__()) == v6 and (x := v1.items[i]) is not HOLE else get_element(vm, v1, v6)
        elif pc == 54: t54 = value if kind == 0 else abrupt(kind, value)
        if pc < 58:
         v8 = t54
         if type(v6) is float: v6 = v6 + 1.0
         else: pc = 58; v6 = stepped(vm, v6, +1)
        elif pc == 58: v6 = value if kind == 0 else abrupt(kind, value)
        if pc < 65:
         pc = 65; t65 = v3 > 0.0 if type(v3) is float else compare(vm, ">", v3, 0.0)
        elif pc == 65: t65 = value if kind == 0 else abrupt(kind, value)
        if pc < 68:
         t66 = t65
        if pc <= 68:
         if 68 <= pc <= 68 or pc < 68 and (t66):
          if pc < 68:
           pc = 68; t68 = o_IsArray(vm, v8)
          elif pc == 68: t68 = value if kind == 0 else abrupt(kind, value)
          t66 = t68
        if pc <= 113:
         if 71 <= pc <= 99 or pc < 71 and (t66):
          if pc < 71:
           pc = 71; t71 = len(v4.items) + 0.0 if type(v4) is JSArray else len(v4) + 0.0 if type(v4) is str else get_member(vm, v4, K6)
          elif pc == 71: t71 = value if kind == 0 else abrupt(kind, value)
          if pc < 75:
           pc = 75; t75 = t71 > 8000.0 if type(t71) is float else compare(vm, ">", t71, 8000.0)
          elif pc == 75: t75 = value if kind == 0 else abrupt(kind, value)
          if pc <= 78:
           if 78 <= pc <= 78 or pc < 78 and (t75):
            if pc < 78:
             pc = 78; t78 = o_ThrowRangeError(vm, K11)
            elif pc == 78: t78 = value if kind == 0 else abrupt(kind, value)
          if pc < 91:
           t81 = v1
           t83 = v2
           t85 = JSObject(); t85.props = {K10: t81, K6: t83, K4: v6}; t85.proto = vm.object_prototype; t85.ext = None; vm.allocated += 340
           v4.items.append(t85); vm.allocated += 24
           v1 = v8
           pc = 91; t91 = o_LengthOfArrayLike(vm, v8)
          elif pc == 91: t91 = value if kind == 0 else abrupt(kind, value)
          if pc < 99:
           v2 = t91
           v6 = 0.0
           if type(v3) is float: v3 = v3 - 1.0
           else: pc = 99; v3 = stepped(vm, v3, -1)
          elif pc == 99: v3 = value if kind == 0 else abrupt(kind, value)
         else:
          if pc <= 109:
           if 109 <= pc <= 109 or pc < 109 and ((v5 >= 9007199254740991.0)):
            if pc < 109:
             pc = 109; t109 = o_ThrowTypeError(vm, K12)
            elif pc == 109: t109 = value if kind == 0 else abrupt(kind, value)
          if pc < 113:
           pc = 113; t113 = o_CreateDataPropertyOrThrow(vm, v0, v5, v8)
          elif pc == 113: t113 = value if kind == 0 else abrupt(kind, value)
          v5 = v5 + 1.0
       else:
        if pc < 121:
         if type(v6) is float: v6 = v6 + 1.0
         else: pc = 121; v6 = stepped(vm, v6, +1)
        elif pc == 121: v6 = value if kind == 0 else abrupt(kind, value)
    pc = 7
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r14(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, = values
 try:
  e0 = fn.env
  if pc < 1:
   vm.fuel -= 2
   if vm.fuel < 0: pc = 1; refuel(vm)
  elif pc == 1: value if kind == 0 else abrupt(kind, value)
  if pc < 5:
   t2 = v0
   if t2 is U:
    t2 = U
   v0 = t2
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v1 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v1)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 19:
   v2 = t8
   v3 = 1.0
  if pc <= 26:
   if 19 <= pc <= 26 or pc < 19 and ((v0 is not U)):
    if pc < 19:
     pc = 19; t19 = o_ToIntegerOrInfinity(vm, v0)
    elif pc == 19: t19 = value if kind == 0 else abrupt(kind, value)
    if pc < 26:
     v3 = t19
     pc = 26; t26 = v3 < 0.0 if type(v3) is float else compare(vm, "<", v3, 0.0)
    elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
    if t26:
     v3 = 0.0
  if pc < 32:
   pc = 32; t32 = o_HasPlainSpecies(vm, v1)
  elif pc == 32: t32 = value if kind == 0 else abrupt(kind, value)
  if pc <= 36:
   if 36 <= pc <= 36 or pc < 36 and (t32):
    if pc < 36:
     pc = 36; t36 = o_FlattenPlainly(vm, v1, v3)
    elif pc == 36: t36 = value if kind == 0 else abrupt(kind, value)
    v5 = t36
    if (v5 is not U):
     return v5
  if pc < 50:
   t46 = vm.prelude_function(PROGRAM, 1)
   pc = 50; t50 = t46.code(vm, t46, U, v1, 0.0) if type(t46) is JSFunction else call(vm, t46, U, v1, 0.0)
  elif pc == 50: t50 = value if kind == 0 else abrupt(kind, value)
  if pc < 58:
   v4 = t50
   t52 = vm.prelude_function(PROGRAM, 13)
   pc = 58; t58 = t52.code(vm, t52, U, v4, v1, v2, v3) if type(t52) is JSFunction else call(vm, t52, U, v4, v1, v2, v3)
  elif pc == 58: t58 = value if kind == 0 else abrupt(kind, value)
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
def r15(vm, fn, this, pc, values, gen, kind=0, value=U):
 v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, = values
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
   pc = 5; t5 = o_ToObject(vm, this)
  elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)
  if pc < 8:
   v2 = t5
   pc = 8; t8 = o_LengthOfArrayLike(vm, v2)
  elif pc == 8: t8 = value if kind == 0 else abrupt(kind, value)
  if pc < 11:
   v3 = t8
   pc = 11; t11 = o_IsCallable(vm, v0)
  elif pc == 11: t11 = value if kind == 0 else abrupt(kind, value)
  if pc <= 16:
   if 16 <= pc <= 16 or pc < 16 and ((not (t11))):
    if pc < 16:
     pc = 16; t16 = o_ThrowNotCallable(vm, v0)
    elif pc == 16: t16 = value if kind == 0 else abrupt(kind, value)
  if pc < 21:
   t17 = vm.prelude_function(PROGRAM, 1)
   pc = 21; t21 = t17.code(vm, t17, U, v2, 0.0) if type(t17) is JSFunction else call(vm, t17, U, v2, 0.0)
  elif pc == 21: t21 = value if kind == 0 else abrupt(kind, value)
  if pc < 26:
   v4 = t21
   v5 = 0.0
   pc = 26; t26 = o_HasPlainSpecies(vm, v2)
  elif pc == 26: t26 = value if kind == 0 else abrupt(kind, value)
  if pc <= 90:
   if 30 <= pc <= 90 or pc < 30 and (t26):
    if pc < 30:
     v6 = 0.0
    if pc <= 90:
     while True:
      if pc < 30:
       vm.fuel -= 1
       if vm.fuel < 0: pc = 30; refuel(vm)
      elif pc == 30: value if kind == 0 else abrupt(kind, value)
      if pc < 35:
       pc = 35; t35 = v6 < v3 if type(v3) is float else compare(vm, "<", v6, v3)
      elif pc == 35: t35 = value if kind == 0 else abrupt(kind, value)
      if pc < 40:
       if not (t35):
        break
       pc = 40; t40 = x if type(v2) is JSArray and 0 <= (i := v6.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v6)
      elif pc == 40: t40 = value if kind == 0 else abrupt(kind, value)
      if pc < 52:
       v7 = t40
       t47 = (v7 is not U)
      if pc <= 52:
       if 52 <= pc <= 52 or pc < 52 and (not (t47)):
        if pc < 52:
         pc = 52; t52 = has_in(vm, v6, v2)
        elif pc == 52: t52 = value if kind == 0 else abrupt(kind, value)
        t47 = t52
      if pc <= 90:
       if 60 <= pc <= 90 or pc < 60 and (t47):
        if pc < 60:
         pc = 60; t60 = v0.code(vm, v0, v1, v7, v6, v2) if type(v0) is JSFunction else call(vm, v0, v1, v7, v6, v2)
        elif pc == 60: t60 = value if kind == 0 else abrupt(kind, value)
        if pc < 64:
         v8 = t60
         pc = 64; t64 = o_AppendFlattened(vm, v4, v8)
        elif pc == 64: t64 = value if kind == 0 else abrupt(kind, value)
        if pc <= 90:
         if 69 <= pc <= 90 or pc < 69 and ((not (t64 is True or t64 is not False and t64 is not U and t64 and t64 == t64))):
          if pc < 69:
           pc = 69; t69 = o_LengthOfArrayLike(vm, v8)
          elif pc == 69: t69 = value if kind == 0 else abrupt(kind, value)
          if pc < 73:
           v9 = t69
           v10 = 0.0
          if pc <= 90:
           while True:
            if pc < 73:
             vm.fuel -= 1
             if vm.fuel < 0: pc = 73; refuel(vm)
            elif pc == 73: value if kind == 0 else abrupt(kind, value)
            if pc < 78:
             pc = 78; t78 = v10 < v9 if type(v9) is float else compare(vm, "<", v10, v9)
            elif pc == 78: t78 = value if kind == 0 else abrupt(kind, value)
            if pc < 84:
             if not (t78):
              break
             pc = 84; t84 = has_in(vm, v10, v8)
            elif pc == 84: t84 = value if kind == 0 else abrupt(kind, value)
            if pc <= 90:
             if 90 <= pc <= 90 or pc < 90 and (t84):
              if pc < 90:
               pc = 90; t90 = x if type(v8) is JSArray and 0 <= (i := v10.__trunc__()) < len(v8.items) and (x := v8.items[i]) is not HOLE else get_element(vm, v8, v10)
              elif pc == 90: t90 = value if kind == 0 else abrupt(kind, value)
              v4.items.append(t90); vm.allocated += 24
            v10 = v10 + 1.0
            pc = 72
      v6 = v6 + 1.0
      pc = 29
    return v4
  if pc < 106:
   v11 = 0.0
  if pc <= 171:
   while True:
    if pc < 106:
     vm.fuel -= 1
     if vm.fuel < 0: pc = 106; refuel(vm)
    elif pc == 106: value if kind == 0 else abrupt(kind, value)
    if pc < 111:
     pc = 111; t111 = v11 < v3 if type(v3) is float else compare(vm, "<", v11, v3)
    elif pc == 111: t111 = value if kind == 0 else abrupt(kind, value)
    if pc < 117:
     if not (t111):
      break
     pc = 117; t117 = has_in(vm, v11, v2)
    elif pc == 117: t117 = value if kind == 0 else abrupt(kind, value)
    if pc <= 171:
     if 124 <= pc <= 171 or pc < 124 and (t117):
      if pc < 124:
       pc = 124; t124 = x if type(v2) is JSArray and 0 <= (i := v11.__trunc__()) < len(v2.items) and (x := v2.items[i]) is not HOLE else get_element(vm, v2, v11)
      elif pc == 124: t124 = value if kind == 0 else abrupt(kind, value)
      if pc < 128:
       pc = 128; t128 = v0.code(vm, v0, v1, t124, v11, v2) if type(v0) is JSFunction else call(vm, v0, v1, t124, v11, v2)
      elif pc == 128: t128 = value if kind == 0 else abrupt(kind, value)
      if pc < 131:
       v12 = t128
       pc = 131; t131 = o_IsArray(vm, v12)
      elif pc == 131: t131 = value if kind == 0 else abrupt(kind, value)
      if pc <= 171:
       if 134 <= pc <= 157 or pc < 134 and (t131):
        if pc < 134:
         pc = 134; t134 = o_LengthOfArrayLike(vm, v12)
        elif pc == 134: t134 = value if kind == 0 else abrupt(kind, value)
        if pc < 138:
         v13 = t134
         v14 = 0.0
        if pc <= 157:
         while True:
          if pc < 138:
           vm.fuel -= 1
           if vm.fuel < 0: pc = 138; refuel(vm)
          elif pc == 138: value if kind == 0 else abrupt(kind, value)
          if pc < 143:
           pc = 143; t143 = v14 < v13 if type(v13) is float else compare(vm, "<", v14, v13)
          elif pc == 143: t143 = value if kind == 0 else abrupt(kind, value)
          if pc < 149:
           if not (t143):
            break
           pc = 149; t149 = has_in(vm, v14, v12)
          elif pc == 149: t149 = value if kind == 0 else abrupt(kind, value)
          if pc <= 157:
           if 156 <= pc <= 157 or pc < 156 and (t149):
            if pc < 156:
             pc = 156; t156 = x if type(v12) is JSArray and 0 <= (i := v14.__trunc__()) < len(v12.items) and (x := v12.items[i]) is not HOLE else get_element(vm, v12, v14)
            elif pc == 156: t156 = value if kind == 0 else abrupt(kind, value)
            if pc < 157:
             pc = 157; t157 = o_CreateDataPropertyOrThrow(vm, v4, v5, t156)
            elif pc == 157: t157 = value if kind == 0 else abrupt(kind, value)
            v5 = v5 + 1.0
          v14 = v14 + 1.0
          pc = 137
       else:
        if pc < 171:
         pc = 171; t171 = o_CreateDataPropertyOrThrow(vm, v4, v5, v12)
        elif pc == 171: t171 = value if kind == 0 else abrupt(kind, value)
        v5 = v5 + 1.0
    v11 = v11 + 1.0
    pc = 105
  return v4
  return U
 except Pause as pause:
  capture(pause, fn, this, pc, locals()); raise
