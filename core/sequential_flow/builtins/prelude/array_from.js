// Array.from and Array.of (ECMA-262 23.1.2).

function from(items, mapper = undefined, thisArg = undefined) {
  const C = this;
  const mapping = mapper !== undefined;
  if (mapping && !$IsCallable(mapper)) $ThrowNotCallable(mapper);
  if (mapping && $IteratesPlainly(C, items)) {
    const list = [];
    for (let k = 0; k < items.length; k++) $Append(list, $Call(mapper, thisArg, items[k], k));
    return list;
  }
  const usingIterator = $GetMethod(items, $WellKnownSymbol("iterator"));
  if (usingIterator !== undefined) {
    const A = $IsConstructor(C) ? new C() : [];
    const iterator = $Call(usingIterator, items);
    if (!$IsObject(iterator)) $ThrowTypeError("Result of the Symbol.iterator method is not an object");
    const next = iterator.next;
    let k = 0;
    while (true) {
      const result = $Call(next, iterator);
      if (!$IsObject(result)) $ThrowTypeError("Iterator result is not an object");
      if (result.done) {
        A.length = k;
        return A;
      }
      const value = result.value;
      try {
        $CreateDataPropertyOrThrow(A, k, mapping ? $Call(mapper, thisArg, value, k) : value);
      } catch (error) {
        closeAfterThrow(iterator);
        throw error;
      }
      k++;
    }
  }
  const source = $ToObject(items);
  const length = $LengthOfArrayLike(source);
  if (C === $Intrinsic("%Array%")) {
    $CheckArrayLength(length);
    const list = [];
    for (let k = 0; k < length; k++) {
      const value = $HasOnlyLength(source) ? undefined : source[k];
      $Append(list, mapping ? $Call(mapper, thisArg, value, k) : value);
    }
    return list;
  }
  const A = $IsConstructor(C) ? new C(length) : $ArrayCreate(length);
  for (let k = 0; k < length; k++) {
    const value = source[k];
    $CreateDataPropertyOrThrow(A, k, mapping ? $Call(mapper, thisArg, value, k) : value);
  }
  A.length = length;
  return A;
}

// IteratorClose with a throw completion: what `return` does is of no interest.
function closeAfterThrow(iterator) {
  try {
    const method = iterator.return;
    if (method !== undefined && method !== null) $Call(method, iterator);
  } catch {}
}

function of(...items) {
  const C = this;
  const length = items.length;
  const A = $IsConstructor(C) ? new C(length) : $ArrayCreate(length);
  for (let k = 0; k < length; k++) $CreateDataPropertyOrThrow(A, k, items[k]);
  A.length = length;
  return A;
}
