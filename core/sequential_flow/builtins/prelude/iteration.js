// Loops over iterators and properties that generated code hands over (ECMA-262 7.3, 7.4, 14.7.5).

function spread(iterable) {
  const list = [];
  for (const value of iterable) $Append(list, value);
  return list;
}

function rest(record) {
  const list = [];
  for (;;) {
    const value = $IteratorStepValue(record);
    if ($IsEmpty(value)) return list;
    $Append(list, value);
  }
}

function copyDataProperties(target, source, excluded) {
  const from = $ToObject(source);
  const keys = $OwnPropertyKeys(from);
  const length = $ListLength(keys);
  for (let k = 0; k < length; k++) {
    const key = keys[k];
    if (!$ListIncludes(excluded, key)) {
      const descriptor = $GetOwnProperty(from, key);
      if (descriptor !== undefined && descriptor.enumerable) {
        $CreateDataProperty(target, key, from[key]);
      }
    }
  }
  return target;
}

function forInKeys(object) {
  const keys = [];
  const seen = $OrdinaryObjectCreate(null);
  let current = object;
  while (current !== null) {
    const own = $OwnPropertyKeys(current);
    const length = $ListLength(own);
    for (let k = 0; k < length; k++) {
      const key = own[k];
      if (typeof key === "string" && !$HasOwnProperty(seen, key)) {
        const descriptor = $GetOwnProperty(current, key);
        if (descriptor !== undefined) {
          $CreateDataProperty(seen, key, true);
          if (descriptor.enumerable) $Append(keys, key);
        }
      }
    }
    current = $GetPrototypeOf(current);
  }
  return $KeyEnumeration(object, keys);
}
