// The methods of Array.prototype for everything that is not a plain dense array (ECMA-262 23.1.3).
// Dense arrays are dealt with in Python (array_*.py), which calls these otherwise.

function speciesCreate(O, length) {
  if (!$IsArray(O)) return $ArrayCreate(length);
  let C = O.constructor;
  if ($IsObject(C)) {
    C = C[$WellKnownSymbol("species")];
    if (C === null) C = undefined;
  }
  if (C === undefined) return $ArrayCreate(length);
  if (!$IsConstructor(C)) $ThrowTypeError("object.constructor[Symbol.species] is not a constructor");
  return new C(length);
}

// A relative index, clamped to 0 … length.
function relativeIndex(value, length) {
  const relative = $ToIntegerOrInfinity(value);
  if (relative < 0) return relative + length > 0 ? relative + length : 0;
  return relative < length ? relative : length;
}

function at(index) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  const relative = $ToIntegerOrInfinity(index);
  const k = relative >= 0 ? relative : length + relative;
  return k < 0 || k >= length ? undefined : O[k];
}

function concat(...items) {
  const O = $ToObject(this);
  const A = speciesCreate(O, 0);
  let n = 0;
  const count = items.length;
  for (let i = -1; i < count; i++) {
    const E = i < 0 ? O : items[i];
    if ($IsObject(E)) {
      let spreadable = E[$WellKnownSymbol("isConcatSpreadable")];
      if (spreadable === undefined) spreadable = $IsArray(E);
      if (spreadable) {
        const length = $LengthOfArrayLike(E);
        if (n + length > 9007199254740991) $ThrowTypeError("Array is too long");
        for (let k = 0; k < length; k++) {
          if (k in E) $CreateDataPropertyOrThrow(A, n, E[k]);
          n++;
        }
        continue;
      }
    }
    if (n >= 9007199254740991) $ThrowTypeError("Array is too long");
    $CreateDataPropertyOrThrow(A, n, E);
    n++;
  }
  A.length = n;
  return A;
}

function copyWithin(target, start, end = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  let to = relativeIndex(target, length);
  let from = relativeIndex(start, length);
  const final = end === undefined ? length : relativeIndex(end, length);
  let count = final - from < length - to ? final - from : length - to;
  let direction = 1;
  if (from < to && to < from + count) {
    direction = -1;
    from = from + count - 1;
    to = to + count - 1;
  }
  for (; count > 0; count--) {
    if (from in O) O[to] = O[from];
    else delete O[to];
    from += direction;
    to += direction;
  }
  return O;
}

function fill(value, start = undefined, end = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  let k = relativeIndex(start, length);
  const final = end === undefined ? length : relativeIndex(end, length);
  if ($FillElements(O, value, k, final)) return O;
  for (; k < final; k++) O[k] = value;
  return O;
}

function includes(searchElement, fromIndex = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (length === 0) return false;
  for (let k = relativeIndex(fromIndex, length); k < length; k++) {
    const element = O[k];
    if (element === searchElement || (element !== element && searchElement !== searchElement)) {
      return true;
    }
  }
  return false;
}

function indexOf(searchElement, fromIndex = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (length === 0) return -1;
  for (let k = relativeIndex(fromIndex, length); k < length; k++) {
    if (k in O && O[k] === searchElement) return k;
  }
  return -1;
}

function lastIndexOf(searchElement, ...from) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (length === 0) return -1;
  const n = from.length > 0 ? $ToIntegerOrInfinity(from[0]) : length - 1;
  let k = n >= 0 ? (n < length - 1 ? n : length - 1) : length + n;
  for (; k >= 0; k--) {
    if (k in O && O[k] === searchElement) return k === 0 ? 0 : k;
  }
  return -1;
}

function join(separator) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  const sep = separator === undefined ? "," : $ToString(separator);
  $CheckJoin(length, sep);
  const parts = [];
  for (let k = 0; k < length; k++) {
    const element = O[k];
    $Append(parts, element === undefined || element === null ? "" : $ToString(element));
  }
  return $JoinElements(parts, sep);
}

function toLocaleString() {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  $CheckJoin(length, ",");
  const parts = [];
  for (let k = 0; k < length; k++) {
    const element = O[k];
    if (element === undefined || element === null) $Append(parts, "");
    else $Append(parts, $ToString(element.toLocaleString()));
  }
  return $JoinElements(parts, ",");
}

function toString() {
  const O = $ToObject(this);
  const method = O.join;
  if ($IsCallable(method)) return $Call(method, O);
  return $ObjectToString(O);
}

function pop() {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (length === 0) {
    O.length = 0;
    return undefined;
  }
  const index = length - 1;
  const element = O[index];
  delete O[index];
  O.length = index;
  return element;
}

function push(...items) {
  const O = $ToObject(this);
  let length = $LengthOfArrayLike(O);
  const count = items.length;
  if (length + count > 9007199254740991) $ThrowTypeError("Array is too long");
  for (let i = 0; i < count; i++) {
    O[length] = items[i];
    length++;
  }
  O.length = length;
  return length;
}

function reverse() {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  const middle = $Floor(length / 2);
  for (let lower = 0; lower !== middle; lower++) {
    const upper = length - lower - 1;
    let lowerValue, upperValue;
    const lowerExists = lower in O;
    if (lowerExists) lowerValue = O[lower];
    const upperExists = upper in O;
    if (upperExists) upperValue = O[upper];
    if (upperExists) {
      O[lower] = upperValue;
      if (lowerExists) O[upper] = lowerValue;
      else delete O[upper];
    } else if (lowerExists) {
      delete O[lower];
      O[upper] = lowerValue;
    }
  }
  return O;
}

function shift() {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (length === 0) {
    O.length = 0;
    return undefined;
  }
  const first = O[0];
  for (let k = 1; k < length; k++) {
    if (k in O) O[k - 1] = O[k];
    else delete O[k - 1];
  }
  delete O[length - 1];
  O.length = length - 1;
  return first;
}

function slice(start, end) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  let k = relativeIndex(start, length);
  const final = end === undefined ? length : relativeIndex(end, length);
  const A = speciesCreate(O, final - k > 0 ? final - k : 0);
  let n = 0;
  for (; k < final; k++) {
    if (k in O) $CreateDataPropertyOrThrow(A, n, O[k]);
    n++;
  }
  A.length = n;
  return A;
}

function splice(start, deleteCount, ...items) {
  const given = arguments.length;
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  const from = relativeIndex(start, length);
  const count = items.length;
  let removed = 0;
  if (given === 1) {
    removed = length - from;
  } else if (given > 1) {
    removed = $ToIntegerOrInfinity(deleteCount);
    if (removed < 0) removed = 0;
    if (removed > length - from) removed = length - from;
  }
  if (length + count - removed > 9007199254740991) $ThrowTypeError("Array is too long");
  const A = speciesCreate(O, removed);
  for (let k = 0; k < removed; k++) {
    if (from + k in O) $CreateDataPropertyOrThrow(A, k, O[from + k]);
  }
  A.length = removed;
  if (count < removed) {
    for (let k = from; k < length - removed; k++) {
      if (k + removed in O) O[k + count] = O[k + removed];
      else delete O[k + count];
    }
    for (let k = length; k > length - removed + count; k--) delete O[k - 1];
  } else if (count > removed) {
    for (let k = length - removed; k > from; k--) {
      if (k + removed - 1 in O) O[k + count - 1] = O[k + removed - 1];
      else delete O[k + count - 1];
    }
  }
  for (let k = 0; k < count; k++) O[from + k] = items[k];
  O.length = length - removed + count;
  return A;
}

function unshift(...items) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  const count = items.length;
  if (count > 0) {
    if (length + count > 9007199254740991) $ThrowTypeError("Array is too long");
    for (let k = length; k > 0; k--) {
      if (k - 1 in O) O[k + count - 1] = O[k - 1];
      else delete O[k + count - 1];
    }
    for (let j = 0; j < count; j++) O[j] = items[j];
  }
  O.length = length + count;
  return length + count;
}

function toReversed() {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  $CheckArrayLength(length);
  const list = [];
  for (let k = length - 1; k >= 0; k--) $Append(list, O[k]);
  return list;
}

function toSpliced(start, skipCount, ...items) {
  const given = arguments.length;
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  const from = relativeIndex(start, length);
  const count = items.length;
  let skipped = 0;
  if (given === 1) {
    skipped = length - from;
  } else if (given > 1) {
    skipped = $ToIntegerOrInfinity(skipCount);
    if (skipped < 0) skipped = 0;
    if (skipped > length - from) skipped = length - from;
  }
  if (length + count - skipped > 9007199254740991) $ThrowTypeError("Array is too long");
  $CheckArrayLength(length + count - skipped);
  const list = [];
  for (let k = 0; k < from; k++) $Append(list, O[k]);
  for (let k = 0; k < count; k++) $Append(list, items[k]);
  for (let k = from + skipped; k < length; k++) $Append(list, O[k]);
  return list;
}

function with_(index, value) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  const relative = $ToIntegerOrInfinity(index);
  const actual = relative >= 0 ? relative : length + relative;
  if (actual >= length || actual < 0) $ThrowRangeError("Invalid index");
  $CheckArrayLength(length);
  const list = [];
  for (let k = 0; k < length; k++) $Append(list, k === actual ? value : O[k]);
  return list;
}
