// The methods of Array.prototype that call back (ECMA-262 23.1.3).
//
// `value !== undefined || k in O` asks for holes only where an element reads as undefined; on a
// Proxy the specification's order of traps counts, so those take the loop that asks first.

// ArraySpeciesCreate
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

function forEach(callbackfn, thisArg = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (!$IsCallable(callbackfn)) $ThrowNotCallable(callbackfn);
  if ($IsPlainArray(O)) {
    for (let k = 0; k < length; k++) {
      const value = O[k];
      if (value !== undefined || k in O) $Call(callbackfn, thisArg, value, k, O);
    }
    return;
  }
  for (let k = 0; k < length; k++) {
    if (k in O) $Call(callbackfn, thisArg, O[k], k, O);
  }
}

function map(callbackfn, thisArg = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (!$IsCallable(callbackfn)) $ThrowNotCallable(callbackfn);
  if ($HasPlainSpecies(O)) {
    const list = [];
    for (let k = 0; k < length; k++) {
      const value = O[k];
      if (value !== undefined || k in O) $Append(list, $Call(callbackfn, thisArg, value, k, O));
      else $AppendHole(list);
    }
    return list;
  }
  const A = speciesCreate(O, length);
  for (let k = 0; k < length; k++) {
    if (k in O) $CreateDataPropertyOrThrow(A, k, $Call(callbackfn, thisArg, O[k], k, O));
  }
  return A;
}

function filter(callbackfn, thisArg = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (!$IsCallable(callbackfn)) $ThrowNotCallable(callbackfn);
  if ($HasPlainSpecies(O)) {
    const list = [];
    for (let k = 0; k < length; k++) {
      const value = O[k];
      if ((value !== undefined || k in O) && $Call(callbackfn, thisArg, value, k, O)) {
        $Append(list, value);
      }
    }
    return list;
  }
  const A = speciesCreate(O, 0);
  let to = 0;
  for (let k = 0; k < length; k++) {
    if (k in O) {
      const value = O[k];
      if ($Call(callbackfn, thisArg, value, k, O)) {
        $CreateDataPropertyOrThrow(A, to, value);
        to++;
      }
    }
  }
  return A;
}

function some(callbackfn, thisArg = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (!$IsCallable(callbackfn)) $ThrowNotCallable(callbackfn);
  if ($IsPlainArray(O)) {
    for (let k = 0; k < length; k++) {
      const value = O[k];
      if ((value !== undefined || k in O) && $Call(callbackfn, thisArg, value, k, O)) return true;
    }
    return false;
  }
  for (let k = 0; k < length; k++) {
    if (k in O && $Call(callbackfn, thisArg, O[k], k, O)) return true;
  }
  return false;
}

function every(callbackfn, thisArg = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (!$IsCallable(callbackfn)) $ThrowNotCallable(callbackfn);
  if ($IsPlainArray(O)) {
    for (let k = 0; k < length; k++) {
      const value = O[k];
      if ((value !== undefined || k in O) && !$Call(callbackfn, thisArg, value, k, O)) return false;
    }
    return true;
  }
  for (let k = 0; k < length; k++) {
    if (k in O && !$Call(callbackfn, thisArg, O[k], k, O)) return false;
  }
  return true;
}

function reduce(callbackfn, ...initial) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (!$IsCallable(callbackfn)) $ThrowNotCallable(callbackfn);
  let k = 0;
  let accumulator;
  if (initial.length > 0) {
    accumulator = initial[0];
  } else {
    let present = false;
    for (; k < length && !present; k++) {
      if (k in O) {
        accumulator = O[k];
        present = true;
      }
    }
    if (!present) $ThrowTypeError("Reduce of empty array with no initial value");
  }
  if ($IsPlainArray(O)) {
    for (; k < length; k++) {
      const value = O[k];
      if (value !== undefined || k in O) {
        accumulator = $Call(callbackfn, undefined, accumulator, value, k, O);
      }
    }
    return accumulator;
  }
  for (; k < length; k++) {
    if (k in O) accumulator = $Call(callbackfn, undefined, accumulator, O[k], k, O);
  }
  return accumulator;
}

function reduceRight(callbackfn, ...initial) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (!$IsCallable(callbackfn)) $ThrowNotCallable(callbackfn);
  let k = length - 1;
  let accumulator;
  if (initial.length > 0) {
    accumulator = initial[0];
  } else {
    let present = false;
    for (; k >= 0 && !present; k--) {
      if (k in O) {
        accumulator = O[k];
        present = true;
      }
    }
    if (!present) $ThrowTypeError("Reduce of empty array with no initial value");
  }
  for (; k >= 0; k--) {
    if (k in O) accumulator = $Call(callbackfn, undefined, accumulator, O[k], k, O);
  }
  return accumulator;
}

function find(predicate, thisArg = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (!$IsCallable(predicate)) $ThrowNotCallable(predicate);
  for (let k = 0; k < length; k++) {
    const value = O[k];
    if ($Call(predicate, thisArg, value, k, O)) return value;
  }
  return undefined;
}

function findIndex(predicate, thisArg = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (!$IsCallable(predicate)) $ThrowNotCallable(predicate);
  for (let k = 0; k < length; k++) {
    if ($Call(predicate, thisArg, O[k], k, O)) return k;
  }
  return -1;
}

function findLast(predicate, thisArg = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (!$IsCallable(predicate)) $ThrowNotCallable(predicate);
  for (let k = length - 1; k >= 0; k--) {
    const value = O[k];
    if ($Call(predicate, thisArg, value, k, O)) return value;
  }
  return undefined;
}

function findLastIndex(predicate, thisArg = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (!$IsCallable(predicate)) $ThrowNotCallable(predicate);
  for (let k = length - 1; k >= 0; k--) {
    if ($Call(predicate, thisArg, O[k], k, O)) return k;
  }
  return -1;
}

// FlattenIntoArray without recursion: `stack` holds { source, length, k } of the outer arrays.
function flattenInto(target, source, length, depth) {
  const stack = [];
  let at = 0;
  let k = 0;
  while (true) {
    if (k >= length) {
      if (stack.length === 0) return at;
      const outer = $Pop(stack);
      source = outer.source;
      length = outer.length;
      k = outer.k;
      depth++;
    } else if (k in source) {
      const element = source[k];
      k++;
      if (depth > 0 && $IsArray(element)) {
        if (stack.length > 8000) $ThrowRangeError("Maximum call stack size exceeded");
        $Append(stack, { source, length, k });
        source = element;
        length = $LengthOfArrayLike(element);
        k = 0;
        depth--;
      } else {
        if (at >= 9007199254740991) $ThrowTypeError("Array is too long");
        $CreateDataPropertyOrThrow(target, at, element);
        at++;
      }
    } else {
      k++;
    }
  }
}

function flat(depth = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  let levels = 1;
  if (depth !== undefined) {
    levels = $ToIntegerOrInfinity(depth);
    if (levels < 0) levels = 0;
  }
  if ($HasPlainSpecies(O)) {
    const list = $FlattenPlainly(O, levels);
    if (list !== undefined) return list;
  }
  const A = speciesCreate(O, 0);
  flattenInto(A, O, length, levels);
  return A;
}

function flatMap(mapperFunction, thisArg = undefined) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  if (!$IsCallable(mapperFunction)) $ThrowNotCallable(mapperFunction);
  const A = speciesCreate(O, 0);
  let at = 0;
  if ($HasPlainSpecies(O)) {
    for (let k = 0; k < length; k++) {
      const value = O[k];
      if (value !== undefined || k in O) {
        const element = $Call(mapperFunction, thisArg, value, k, O);
        if (!$AppendFlattened(A, element)) {
          const size = $LengthOfArrayLike(element);
          for (let i = 0; i < size; i++) {
            if (i in element) $Append(A, element[i]);
          }
        }
      }
    }
    return A;
  }
  for (let k = 0; k < length; k++) {
    if (k in O) {
      const element = $Call(mapperFunction, thisArg, O[k], k, O);
      if ($IsArray(element)) {
        const size = $LengthOfArrayLike(element);
        for (let i = 0; i < size; i++) {
          if (i in element) {
            $CreateDataPropertyOrThrow(A, at, element[i]);
            at++;
          }
        }
      } else {
        $CreateDataPropertyOrThrow(A, at, element);
        at++;
      }
    }
  }
  return A;
}
