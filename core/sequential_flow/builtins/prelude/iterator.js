// Iterator and its helpers (ECMA-262 27.1.3, 27.1.4).
//
// A helper is a state machine, not a generator: its record is { kind, state, iterator, next, fn,
// counter, ended, inner, innerNext }; state: "start", "yielded", "running" or "done".

// IteratorClose of a throw completion: what `return` does is of no interest.
function closeQuietly(iterator) {
  try {
    const method = iterator.return;
    if (method !== undefined && method !== null) $Call(method, iterator);
  } catch {}
}

// IteratorClose of any other completion.
function close(iterator) {
  const method = $GetMethod(iterator, "return");
  if (method !== undefined && !$IsObject($Call(method, iterator))) {
    $ThrowTypeError("Iterator result is not an object");
  }
}

function requireIterator(value, method) {
  if (!$IsObject(value)) $ThrowTypeError("Iterator.prototype." + method + " called on a non-object");
}

// Throws the TypeError for an argument that is no function, after closing the iterator.
function requireFunction(fn, iterator) {
  if (!$IsCallable(fn)) {
    closeQuietly(iterator);
    $ThrowNotCallable(fn);
  }
}

// IteratorStepValue; record.ended says whether it was the end.
function stepValue(record) {
  const result = $Call(record.next, record.iterator);
  if (!$IsObject(result)) $ThrowTypeError("Iterator result is not an object");
  if (result.done) {
    record.ended = true;
    return undefined;
  }
  return result.value;
}

// GetIteratorDirect
function direct(iterator) {
  return { iterator, next: iterator.next, ended: false };
}

function helper(kind, iterator, fn) {
  return $IteratorHelper({
    kind,
    state: "start",
    iterator,
    next: iterator.next,
    fn,
    counter: 0,
    ended: false,
    inner: undefined,
    innerNext: undefined,
  });
}

// -- the helpers

function map(mapper) {
  requireIterator(this, "map");
  requireFunction(mapper, this);
  return helper("map", this, mapper);
}

function filter(predicate) {
  requireIterator(this, "filter");
  requireFunction(predicate, this);
  return helper("filter", this, predicate);
}

function flatMap(mapper) {
  requireIterator(this, "flatMap");
  requireFunction(mapper, this);
  return helper("flatMap", this, mapper);
}

// The argument of take and drop.
function toLimit(iterator, value) {
  let limit;
  try {
    limit = $ToNumber(value);
  } catch (error) {
    closeQuietly(iterator);
    throw error;
  }
  if (limit === limit) {
    limit = $ToIntegerOrInfinity(limit);
    if (limit >= 0 && (limit <= 9007199254740991 || limit - limit !== 0)) return limit;
  }
  closeQuietly(iterator);
  $ThrowRangeError($Display(value) + " must be positive");
}

function take(limit) {
  requireIterator(this, "take");
  const count = toLimit(this, limit);
  return helper("take", this, count);
}

function drop(limit) {
  requireIterator(this, "drop");
  const count = toLimit(this, limit);
  return helper("drop", this, count);
}

function stepMap(record) {
  const value = stepValue(record);
  if (record.ended) return undefined;
  try {
    return $Call(record.fn, undefined, value, record.counter++);
  } catch (error) {
    closeQuietly(record.iterator);
    throw error;
  }
}

function stepFilter(record) {
  while (true) {
    const value = stepValue(record);
    if (record.ended) return undefined;
    let selected;
    try {
      selected = $Call(record.fn, undefined, value, record.counter++);
    } catch (error) {
      closeQuietly(record.iterator);
      throw error;
    }
    if (selected) return value;
  }
}

function stepTake(record) {
  const remaining = record.fn;
  if (remaining === 0) {
    record.ended = true;
    close(record.iterator);
    return undefined;
  }
  record.fn = remaining - 1;
  return stepValue(record);
}

function stepDrop(record) {
  while (record.fn > 0) {
    record.fn--;
    const result = $Call(record.next, record.iterator);
    if (!$IsObject(result)) $ThrowTypeError("Iterator result is not an object");
    if (result.done) {
      record.ended = true;
      return undefined;
    }
  }
  return stepValue(record);
}

function stepFlatMap(record) {
  while (true) {
    if (record.inner === undefined) {
      const value = stepValue(record);
      if (record.ended) return undefined;
      try {
        const mapped = $Call(record.fn, undefined, value, record.counter++);
        const inner = flattenable(mapped, false);
        record.innerNext = inner.next;
        record.inner = inner.iterator;
      } catch (error) {
        closeQuietly(record.iterator);
        throw error;
      }
    }
    try {
      const result = $Call(record.innerNext, record.inner);
      if (!$IsObject(result)) $ThrowTypeError("Iterator result is not an object");
      if (!result.done) return result.value;
    } catch (error) {
      closeQuietly(record.iterator);
      throw error;
    }
    record.inner = undefined;
  }
}

function step(record) {
  switch (record.kind) {
    case "map":
      return stepMap(record);
    case "filter":
      return stepFilter(record);
    case "take":
      return stepTake(record);
    case "drop":
      return stepDrop(record);
    default:
      return stepFlatMap(record);
  }
}

// %IteratorHelperPrototype%.next
function helperNext() {
  const record = $HelperRecord(this);
  if (record.state === "running") $ThrowTypeError("Generator is already running");
  if (record.state === "done") return { value: undefined, done: true };
  record.state = "running";
  let value;
  try {
    value = step(record);
  } catch (error) {
    record.state = "done";
    throw error;
  }
  if (record.ended) {
    record.state = "done";
    return { value: undefined, done: true };
  }
  record.state = "yielded";
  return { value, done: false };
}

// %IteratorHelperPrototype%.return
function helperReturn() {
  const record = $HelperRecord(this);
  if (record.state === "running") $ThrowTypeError("Generator is already running");
  if (record.state === "start") {
    record.state = "done";
    close(record.iterator);
  } else if (record.state === "yielded") {
    record.state = "running";
    try {
      if (record.inner !== undefined) {
        try {
          close(record.inner);
        } catch (error) {
          closeQuietly(record.iterator);
          throw error;
        }
      }
      close(record.iterator);
    } finally {
      record.state = "done";
    }
  }
  return { value: undefined, done: true };
}

// -- methods that consume the iterator

function forEach(procedure) {
  requireIterator(this, "forEach");
  requireFunction(procedure, this);
  const record = direct(this);
  for (let counter = 0; ; counter++) {
    const value = stepValue(record);
    if (record.ended) return;
    try {
      $Call(procedure, undefined, value, counter);
    } catch (error) {
      closeQuietly(record.iterator);
      throw error;
    }
  }
}

function some(predicate) {
  requireIterator(this, "some");
  requireFunction(predicate, this);
  const record = direct(this);
  for (let counter = 0; ; counter++) {
    const value = stepValue(record);
    if (record.ended) return false;
    let result;
    try {
      result = $Call(predicate, undefined, value, counter);
    } catch (error) {
      closeQuietly(record.iterator);
      throw error;
    }
    if (result) {
      close(record.iterator);
      return true;
    }
  }
}

function every(predicate) {
  requireIterator(this, "every");
  requireFunction(predicate, this);
  const record = direct(this);
  for (let counter = 0; ; counter++) {
    const value = stepValue(record);
    if (record.ended) return true;
    let result;
    try {
      result = $Call(predicate, undefined, value, counter);
    } catch (error) {
      closeQuietly(record.iterator);
      throw error;
    }
    if (!result) {
      close(record.iterator);
      return false;
    }
  }
}

function find(predicate) {
  requireIterator(this, "find");
  requireFunction(predicate, this);
  const record = direct(this);
  for (let counter = 0; ; counter++) {
    const value = stepValue(record);
    if (record.ended) return undefined;
    let result;
    try {
      result = $Call(predicate, undefined, value, counter);
    } catch (error) {
      closeQuietly(record.iterator);
      throw error;
    }
    if (result) {
      close(record.iterator);
      return value;
    }
  }
}

function reduce(reducer, ...initial) {
  requireIterator(this, "reduce");
  requireFunction(reducer, this);
  const record = direct(this);
  let accumulator;
  let counter = 0;
  if (initial.length > 0) {
    accumulator = initial[0];
  } else {
    accumulator = stepValue(record);
    if (record.ended) $ThrowTypeError("Reduce of a done iterator with no initial value");
    counter = 1;
  }
  for (; ; counter++) {
    const value = stepValue(record);
    if (record.ended) return accumulator;
    try {
      accumulator = $Call(reducer, undefined, accumulator, value, counter);
    } catch (error) {
      closeQuietly(record.iterator);
      throw error;
    }
  }
}

function toArray() {
  requireIterator(this, "toArray");
  const record = direct(this);
  const items = [];
  while (true) {
    const value = stepValue(record);
    if (record.ended) return items;
    $Append(items, value);
  }
}

// -- Iterator.from

// GetIteratorFlattenable
function flattenable(value, strings) {
  if (!$IsObject(value) && !(strings && typeof value === "string")) {
    $ThrowTypeError($Display(value) + " is not an object");
  }
  const method = $GetMethod(value, $WellKnownSymbol("iterator"));
  const iterator = method === undefined ? value : $Call(method, value);
  if (!$IsObject(iterator)) $ThrowTypeError($Display(iterator) + " is not an object");
  return direct(iterator);
}

function from(O) {
  const record = flattenable(O, true);
  if ($OrdinaryHasInstance($Intrinsic("%Iterator%"), record.iterator)) return record.iterator;
  return $WrappedIterator(record);
}

// %WrapForValidIteratorPrototype%
function wrappedNext() {
  const record = $WrappedRecord(this);
  return $Call(record.next, record.iterator);
}

function wrappedReturn() {
  const record = $WrappedRecord(this);
  const method = $GetMethod(record.iterator, "return");
  if (method === undefined) return { value: undefined, done: true };
  return $Call(method, record.iterator);
}

// SetterThatIgnoresPrototypeProperties, with %Iterator.prototype% as home.
function setOwn(target, key, value) {
  if (!$IsObject(target)) $ThrowTypeError("The receiver is not an object");
  if (target === $Intrinsic("%IteratorPrototype%")) {
    $ThrowTypeError("Cannot assign to this property of Iterator.prototype");
  }
  if ($GetOwnProperty(target, key) === undefined) $CreateDataPropertyOrThrow(target, key, value);
  else target[key] = value;
}
