// %AsyncFromSyncIteratorPrototype% (ECMA-262 27.1.6)

function closeQuietly(iterator) {
  try {
    const method = iterator.return;
    if (method !== undefined && method !== null) $Call(method, iterator);
  } catch {}
}

// AsyncFromSyncIteratorContinuation
function continuation(result, promise, iterator, closeOnRejection) {
  let done;
  let wrapper;
  try {
    done = !!result.done;
    const value = result.value;
    try {
      wrapper = $PromiseResolve(value);
    } catch (error) {
      if (!done && closeOnRejection) closeQuietly(iterator);
      throw error;
    }
  } catch (error) {
    $RejectPromise(promise, error);
    return promise;
  }
  let onRejected;
  if (!done && closeOnRejection) {
    onRejected = (error) => {
      closeQuietly(iterator);
      throw error;
    };
  }
  $PerformThen(wrapper, (value) => ({ value, done }), onRejected, promise);
  return promise;
}

function requireResult(result) {
  if (!$IsObject(result)) $ThrowTypeError("Iterator result is not an object");
  return result;
}

function next(...values) {
  const record = $AsyncFromSyncRecord(this);
  const promise = $NewPromise();
  let result;
  try {
    result = requireResult($CallList(record.next, record.iterator, values));
  } catch (error) {
    $RejectPromise(promise, error);
    return promise;
  }
  return continuation(result, promise, record.iterator, true);
}

function return_(...values) {
  const record = $AsyncFromSyncRecord(this);
  const promise = $NewPromise();
  const iterator = record.iterator;
  let result;
  try {
    const method = $GetMethod(iterator, "return");
    if (method === undefined) {
      $ResolvePromise(promise, { value: values[0], done: true });
      return promise;
    }
    result = requireResult($CallList(method, iterator, values));
  } catch (error) {
    $RejectPromise(promise, error);
    return promise;
  }
  return continuation(result, promise, iterator, false);
}

function throw_(...values) {
  const record = $AsyncFromSyncRecord(this);
  const promise = $NewPromise();
  const iterator = record.iterator;
  let result;
  try {
    const method = $GetMethod(iterator, "throw");
    if (method === undefined) {
      const close = $GetMethod(iterator, "return");
      if (close !== undefined) requireResult($Call(close, iterator));
      $ThrowTypeError("The iterator does not provide a 'throw' method");
    }
    result = requireResult($CallList(method, iterator, values));
  } catch (error) {
    $RejectPromise(promise, error);
    return promise;
  }
  return continuation(result, promise, iterator, true);
}
