// Object, where Proxies, getters or callbacks are involved (ECMA-262 20.1.2).

function assign(target, ...sources) {
  const to = target;
  for (let i = 0; i < $ListLength(sources); i++) {
    const source = sources[i];
    if (source === undefined || source === null) continue;
    const from = $ToObject(source);
    const keys = $OwnPropertyKeys(from);
    for (let k = 0; k < $ListLength(keys); k++) {
      const key = keys[k];
      const descriptor = $GetOwnProperty(from, key);
      if (descriptor !== undefined && descriptor.enumerable) to[key] = from[key];
    }
  }
  return to;
}

function defineProperties(target, properties) {
  const keys = $OwnPropertyKeys(properties);
  const names = [];
  const descriptors = [];
  for (let k = 0; k < $ListLength(keys); k++) {
    const key = keys[k];
    const own = $GetOwnProperty(properties, key);
    if (own !== undefined && own.enumerable) {
      $Append(names, key);
      $Append(descriptors, $ToPropertyDescriptor(properties[key]));
    }
  }
  for (let k = 0; k < $ListLength(names); k++) {
    $DefinePropertyOrThrow(target, names[k], descriptors[k]);
  }
  return target;
}

function entries(target) {
  const keys = $OwnPropertyKeys(target);
  const found = [];
  for (let k = 0; k < $ListLength(keys); k++) {
    const key = keys[k];
    if (typeof key !== "string") continue;
    const own = $GetOwnProperty(target, key);
    if (own !== undefined && own.enumerable) $Append(found, [key, target[key]]);
  }
  return found;
}

function values(target) {
  const keys = $OwnPropertyKeys(target);
  const found = [];
  for (let k = 0; k < $ListLength(keys); k++) {
    const key = keys[k];
    if (typeof key !== "string") continue;
    const own = $GetOwnProperty(target, key);
    if (own !== undefined && own.enumerable) $Append(found, target[key]);
  }
  return found;
}

function fromEntries(iterable) {
  if (iterable === undefined || iterable === null) {
    $ThrowTypeError(`${$Display(iterable)} is not iterable`);
  }
  const created = {};
  for (const item of iterable) {
    if (!$IsObject(item)) {
      $ThrowTypeError(`Iterator value ${$Display(item)} is not an entry object`);
    }
    const key = item[0];
    const value = item[1];
    $CreateDataPropertyOrThrow(created, $ToPropertyKey(key), value);
  }
  return created;
}

function groupBy(items, callback) {
  if (items === undefined || items === null) {
    $ThrowTypeError(`${$Display(items)} is not iterable`);
  }
  if (!$IsCallable(callback)) $ThrowTypeError(`${$Display(callback)} is not a function`);
  const groups = $OrdinaryObjectCreate(null);
  let k = 0;
  for (const value of items) {
    const key = $ToPropertyKey($Call(callback, undefined, value, k));
    if ($HasOwnProperty(groups, key)) {
      $Append(groups[key], value);
    } else {
      $CreateDataProperty(groups, key, [value]);
    }
    k++;
  }
  return groups;
}

function getOwnPropertyDescriptors(target) {
  const keys = $OwnPropertyKeys(target);
  const found = {};
  for (let k = 0; k < $ListLength(keys); k++) {
    const descriptor = $GetOwnProperty(target, keys[k]);
    if (descriptor !== undefined) {
      $CreateDataProperty(found, keys[k], $FromPropertyDescriptor(descriptor));
    }
  }
  return found;
}

function setIntegrityLevel(target, frozen) {
  if (!$PreventExtensions(target)) $ThrowTypeError("'preventExtensions' on proxy: trap returned falsish");
  const keys = $OwnPropertyKeys(target);
  for (let k = 0; k < $ListLength(keys); k++) {
    const key = keys[k];
    if (!frozen) {
      $DefinePropertyOrThrow(target, key, { __proto__: null, configurable: false });
      continue;
    }
    const current = $GetOwnProperty(target, key);
    if (current === undefined) continue;
    if ($HasOwnProperty(current, "get")) {
      $DefinePropertyOrThrow(target, key, { __proto__: null, configurable: false });
    } else {
      $DefinePropertyOrThrow(target, key, { __proto__: null, configurable: false, writable: false });
    }
  }
  return target;
}

function testIntegrityLevel(target, frozen) {
  if ($IsExtensible(target)) return false;
  const keys = $OwnPropertyKeys(target);
  for (let k = 0; k < $ListLength(keys); k++) {
    const current = $GetOwnProperty(target, keys[k]);
    if (current === undefined) continue;
    if (current.configurable) return false;
    if (frozen && $HasOwnProperty(current, "writable") && current.writable) return false;
  }
  return true;
}
