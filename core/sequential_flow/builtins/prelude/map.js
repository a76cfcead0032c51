// Map (ECMA-262 24.1).

// AddEntriesFromIterable: the rest of `new Map(iterable)` and `new WeakMap(iterable)`.
function fillMap(target, iterable) {
  const adder = target.set;
  if (!$IsCallable(adder)) $ThrowTypeError("'set' is not a function");
  for (const item of iterable) {
    if (!$IsObject(item)) $ThrowTypeError("Iterator value is not an entry object");
    const key = item[0];
    $Call(adder, target, key, item[1]);
  }
  return target;
}

function groupBy(items, callback) {
  if (items === undefined || items === null) {
    $ThrowTypeError("Map.groupBy called on null or undefined");
  }
  if (!$IsCallable(callback)) $ThrowTypeError("Map.groupBy: callback is not a function");
  const groups = $NewMap();
  let k = 0;
  for (const value of items) {
    $MapGroup(groups, $Call(callback, undefined, value, k), value);
    k++;
  }
  return groups;
}

function forEach(callbackfn, thisArg = undefined) {
  const cursor = $MapCursor(this, "Map.prototype.forEach");
  if (!$IsCallable(callbackfn)) $ThrowTypeError("Map.prototype.forEach: callback is not a function");
  while ($CursorNext(cursor)) {
    $Call(callbackfn, thisArg, $CursorValue(cursor), $CursorKey(cursor), this);
  }
}
