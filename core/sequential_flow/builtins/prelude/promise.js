// Promise (ECMA-262 27.2). What every `then` and `await` needs is in runtime/promises.py.

// NewPromiseCapability: { promise, resolve, reject }.
function newCapability(C) {
  if ($IsPromiseConstructor(C)) return $NewCapability();
  if (!$IsConstructor(C)) $ThrowTypeError($Display(C) + " is not a constructor");
  const executor = $CapabilityExecutor();
  return $FinishCapability(executor, new C(executor));
}

// PromiseResolve
function promiseResolve(C, x) {
  if ($IsPromise(x) && x.constructor === C) return x;
  const capability = newCapability(C);
  $Call(capability.resolve, undefined, x);
  return capability.promise;
}

function resolve(x) {
  if (!$IsObject(this)) $ThrowTypeError("Promise.resolve called on non-object");
  return promiseResolve(this, x);
}

function reject(r) {
  const capability = newCapability(this);
  $Call(capability.reject, undefined, r);
  return capability.promise;
}

function withResolvers() {
  return newCapability(this);
}

function try_(callback, ...args) {
  if (!$IsObject(this)) $ThrowTypeError("Promise.try called on non-object");
  const capability = newCapability(this);
  let value;
  try {
    value = $CallList(callback, undefined, args);
  } catch (error) {
    $Call(capability.reject, undefined, error);
    return capability.promise;
  }
  $Call(capability.resolve, undefined, value);
  return capability.promise;
}

// GetPromiseResolve
function getPromiseResolve(C) {
  const method = C.resolve;
  if (!$IsCallable(method)) $ThrowTypeError("Promise resolve or reject function is not callable");
  return method;
}

function all(iterable) {
  const C = this;
  const capability = newCapability(C);
  try {
    const resolveMethod = getPromiseResolve(C);
    const values = [];
    const remaining = { count: 1 };
    let index = 0;
    for (const item of iterable) {
      const at = index;
      const element = { called: false };
      $Append(values, undefined);
      const promise = $Call(resolveMethod, C, item);
      remaining.count++;
      promise.then((value) => {
        if (element.called) return;
        element.called = true;
        values[at] = value;
        if (--remaining.count === 0) return $Call(capability.resolve, undefined, values);
      }, capability.reject);
      index++;
    }
    if (--remaining.count === 0) $Call(capability.resolve, undefined, values);
  } catch (error) {
    $Call(capability.reject, undefined, error);
  }
  return capability.promise;
}

function allSettled(iterable) {
  const C = this;
  const capability = newCapability(C);
  try {
    const resolveMethod = getPromiseResolve(C);
    const values = [];
    const remaining = { count: 1 };
    let index = 0;
    for (const item of iterable) {
      const at = index;
      const element = { called: false };
      $Append(values, undefined);
      const promise = $Call(resolveMethod, C, item);
      remaining.count++;
      promise.then(
        (value) => {
          if (element.called) return;
          element.called = true;
          values[at] = { status: "fulfilled", value };
          if (--remaining.count === 0) return $Call(capability.resolve, undefined, values);
        },
        (reason) => {
          if (element.called) return;
          element.called = true;
          values[at] = { status: "rejected", reason };
          if (--remaining.count === 0) return $Call(capability.resolve, undefined, values);
        },
      );
      index++;
    }
    if (--remaining.count === 0) $Call(capability.resolve, undefined, values);
  } catch (error) {
    $Call(capability.reject, undefined, error);
  }
  return capability.promise;
}

function any(iterable) {
  const C = this;
  const capability = newCapability(C);
  try {
    const resolveMethod = getPromiseResolve(C);
    const errors = [];
    const remaining = { count: 1 };
    let index = 0;
    for (const item of iterable) {
      const at = index;
      const element = { called: false };
      $Append(errors, undefined);
      const promise = $Call(resolveMethod, C, item);
      remaining.count++;
      promise.then(capability.resolve, (reason) => {
        if (element.called) return;
        element.called = true;
        errors[at] = reason;
        if (--remaining.count === 0) {
          return $Call(capability.reject, undefined, $AggregateError(errors));
        }
      });
      index++;
    }
    if (--remaining.count === 0) $Call(capability.reject, undefined, $AggregateError(errors));
  } catch (error) {
    $Call(capability.reject, undefined, error);
  }
  return capability.promise;
}

function race(iterable) {
  const C = this;
  const capability = newCapability(C);
  try {
    const resolveMethod = getPromiseResolve(C);
    for (const item of iterable) {
      const promise = $Call(resolveMethod, C, item);
      promise.then(capability.resolve, capability.reject);
    }
  } catch (error) {
    $Call(capability.reject, undefined, error);
  }
  return capability.promise;
}

function catch_(onRejected) {
  return this.then(undefined, onRejected);
}

function finally_(onFinally) {
  const promise = this;
  if (!$IsObject(promise)) $ThrowTypeError("Promise.prototype.finally called on a non-object");
  const C = $SpeciesConstructor(promise, "%Promise%");
  if (!$IsCallable(onFinally)) return promise.then(onFinally, onFinally);
  return promise.then(
    (value) => {
      const result = $Call(onFinally, undefined);
      return promiseResolve(C, result).then(() => value);
    },
    (reason) => {
      const result = $Call(onFinally, undefined);
      return promiseResolve(C, result).then(() => {
        throw reason;
      });
    },
  );
}
