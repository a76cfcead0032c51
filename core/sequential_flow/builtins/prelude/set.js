// Set (ECMA-262 24.2).

// The rest of `new Set(iterable)` and `new WeakSet(iterable)`.
function fillSet(target, iterable) {
  const adder = target.add;
  if (!$IsCallable(adder)) $ThrowTypeError("'add' is not a function");
  for (const value of iterable) $Call(adder, target, value);
  return target;
}

function forEach(callbackfn, thisArg = undefined) {
  const cursor = $SetCursor(this, "Set.prototype.forEach");
  if (!$IsCallable(callbackfn)) $ThrowTypeError("Set.prototype.forEach: callback is not a function");
  while ($CursorNext(cursor)) {
    const value = $CursorKey(cursor);
    $Call(callbackfn, thisArg, value, value, this);
  }
}

// GetSetRecord: { object, size, has, keys }.
function getSetRecord(object) {
  if (!$IsObject(object)) $ThrowTypeError("The argument of a Set method must be an object");
  const rawSize = object.size;
  const number = +rawSize;
  if (number !== number) $ThrowTypeError("The 'size' property must be a number");
  const size = $ToIntegerOrInfinity(number);
  if (size < 0) $ThrowRangeError("The 'size' property must not be negative");
  const has = object.has;
  if (!$IsCallable(has)) $ThrowTypeError("The 'has' property must be a function");
  const keys = object.keys;
  if (!$IsCallable(keys)) $ThrowTypeError("The 'keys' property must be a function");
  return { object, size, has, keys };
}

// GetIteratorFromMethod of the record's keys: { iterator, next }.
function keysOf(record) {
  const iterator = $Call(record.keys, record.object);
  if (!$IsObject(iterator)) $ThrowTypeError("The result of 'keys' is not an object");
  return { iterator, next: iterator.next, value: undefined };
}

// IteratorStepValue: false at the end, else the value stands in keys.value.
function stepKeys(keys) {
  const result = $Call(keys.next, keys.iterator);
  if (!$IsObject(result)) $ThrowTypeError("Iterator result is not an object");
  if (result.done) return false;
  keys.value = result.value;
  return true;
}

function closeKeys(keys) {
  const iterator = keys.iterator;
  const method = iterator.return;
  if (method === undefined || method === null) return;
  if (!$IsObject($Call(method, iterator))) $ThrowTypeError("Iterator result is not an object");
}

function union(other) {
  $RequireSet(this, "Set.prototype.union");
  const keys = keysOf(getSetRecord(other));
  const result = $SetCopy(this);
  while (stepKeys(keys)) $SetAdd(result, keys.value);
  return result;
}

function intersection(other) {
  $RequireSet(this, "Set.prototype.intersection");
  const record = getSetRecord(other);
  const result = $NewSet();
  if ($SetSize(this) <= record.size) {
    const cursor = $SetCursor(this);
    while ($CursorNext(cursor)) {
      const value = $CursorKey(cursor);
      if ($Call(record.has, record.object, value)) $SetAdd(result, value);
    }
    return result;
  }
  const keys = keysOf(record);
  while (stepKeys(keys)) {
    if ($SetHas(this, keys.value)) $SetAdd(result, keys.value);
  }
  return result;
}

function difference(other) {
  $RequireSet(this, "Set.prototype.difference");
  const record = getSetRecord(other);
  if ($SetSize(this) <= record.size) {
    const result = $SetCopy(this);
    const cursor = $SetCursor(this);
    while ($CursorNext(cursor)) {
      const value = $CursorKey(cursor);
      if ($Call(record.has, record.object, value)) $SetRemove(result, value);
    }
    return result;
  }
  const keys = keysOf(record);
  const result = $SetCopy(this);
  while (stepKeys(keys)) $SetRemove(result, keys.value);
  return result;
}

function symmetricDifference(other) {
  $RequireSet(this, "Set.prototype.symmetricDifference");
  const keys = keysOf(getSetRecord(other));
  const result = $SetCopy(this);
  while (stepKeys(keys)) {
    if ($SetHas(this, keys.value)) $SetRemove(result, keys.value);
    else $SetAdd(result, keys.value);
  }
  return result;
}

function isSubsetOf(other) {
  $RequireSet(this, "Set.prototype.isSubsetOf");
  const record = getSetRecord(other);
  if ($SetSize(this) > record.size) return false;
  const cursor = $SetCursor(this);
  while ($CursorNext(cursor)) {
    if (!$Call(record.has, record.object, $CursorKey(cursor))) return false;
  }
  return true;
}

function isSupersetOf(other) {
  $RequireSet(this, "Set.prototype.isSupersetOf");
  const record = getSetRecord(other);
  if ($SetSize(this) < record.size) return false;
  const keys = keysOf(record);
  while (stepKeys(keys)) {
    if (!$SetHas(this, keys.value)) {
      closeKeys(keys);
      return false;
    }
  }
  return true;
}

function isDisjointFrom(other) {
  $RequireSet(this, "Set.prototype.isDisjointFrom");
  const record = getSetRecord(other);
  if ($SetSize(this) <= record.size) {
    const cursor = $SetCursor(this);
    while ($CursorNext(cursor)) {
      if ($Call(record.has, record.object, $CursorKey(cursor))) return false;
    }
    return true;
  }
  const keys = keysOf(record);
  while (stepKeys(keys)) {
    if ($SetHas(this, keys.value)) {
      closeKeys(keys);
      return false;
    }
  }
  return true;
}
