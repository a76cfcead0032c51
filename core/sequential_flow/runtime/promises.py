"""Promises and the job queue (ECMA-262 27.2.1, 27.2.2, 27.7.5.3).

``vm.jobs`` is a deque of ``(kind, arguments)``; the machine runs ``JOBS[kind](vm, *arguments)`` one
after the other, each as a tail call. What stands in jobs and reactions are JavaScript values,
strings, booleans and tuples of them, so that a snapshot can hold them::

    reaction    (handler, is_throw, argument, capability)   run a handler of ``then``
    thenable    (promise, thenable, then)                   NewPromiseResolveThenableJob
    adopt       (promise, is_throw, value)                  the same for a plain promise
    await       (coroutine, is_throw, value)                go on after an ``await``
    microtask   (callback)                                  a callback of ``queueMicrotask``

A reaction of a pending promise is ``("then", capability, on_fulfilled, on_rejected)``, ``("await",
coroutine)`` or ``("adopt", promise)``. A capability is a `JSPromise` (made by %Promise% itself,
nobody else can resolve it), ``(promise, resolve, reject)``, or `undefined`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .calls import call
from .completion import Pause, Throw
from .frames import NATIVES, NativeFrame, run_native
from .intrinsics import KINDS
from .natives import Steps, apply
from .objects import Accessor, JSFunction, JSObject, JSProxy, is_callable, is_constructor
from .steps import add_step, step_function
from .values import EMPTY, SYMBOL_SPECIES, Key, Value, undefined

PENDING, FULFILLED, REJECTED = "pending", "fulfilled", "rejected"


class JSPromise(JSObject):
    """A Promise.

    state: ``pending``, ``fulfilled`` or ``rejected``; value: what it is settled with.
    reactions: a list while it is pending, else None.
    handled: whether somebody has subscribed to it.
    """

    __slots__ = ("handled", "reactions", "state", "value")
    class_name = "Promise"
    saved = ("state", "value", "reactions", "handled")
    plain = False

    state: str
    value: Value
    reactions: list[tuple[Any, ...]] | None
    handled: bool


def new_promise(vm: Any, proto: JSObject | None = None) -> JSPromise:
    """A pending promise."""
    vm.allocated += 200
    vm.fuel -= 4
    created = JSPromise()
    created.props = {}
    created.proto = vm.intrinsic("%Promise.prototype%") if proto is None else proto
    created.ext = None
    created.state = PENDING
    created.value = undefined
    created.reactions = []
    created.handled = False
    return created


# -- settling


def fulfill(vm: Any, promise: JSPromise, value: Value) -> None:
    """FulfillPromise."""
    _settle(vm, promise, FULFILLED, value)


def reject_promise(vm: Any, promise: JSPromise, reason: Value) -> None:
    """RejectPromise."""
    if not promise.handled:
        vm.unhandled_rejections.append(promise)
    _settle(vm, promise, REJECTED, reason)


def _settle(vm: Any, promise: JSPromise, state: str, value: Value) -> None:
    reactions = promise.reactions
    promise.state = state
    promise.value = value
    promise.reactions = None
    for reaction in reactions or ():
        _enqueue(vm, reaction, state == REJECTED, value)


def _enqueue(vm: Any, reaction: tuple[Any, ...], is_throw: bool, value: Value) -> None:
    """The job that `reaction` waits for."""
    vm.allocated += 100
    vm.fuel -= 8
    if reaction[0] == "then":
        _, capability, on_fulfilled, on_rejected = reaction
        handler = on_rejected if is_throw else on_fulfilled
        vm.jobs.append(("reaction", (handler, is_throw, value, capability)))
    else:
        vm.jobs.append((reaction[0], (reaction[1], is_throw, value)))


def resolve_promise(vm: Any, promise: JSPromise, resolution: Value) -> Value:
    """The steps of a promise resolve function; a tail call, because `then` may be a getter."""
    if not isinstance(resolution, JSObject):
        fulfill(vm, promise, resolution)
        return undefined
    if resolution is promise:
        error = vm.error("TypeError", "Chaining cycle detected for promise")
        reject_promise(vm, promise, error)
        return undefined
    then = plain_get(vm, resolution, "then")
    if then is EMPTY:
        return run_native(vm, "promise.resolve", promise, resolution)
    _resolve_with(vm, promise, resolution, then)
    return undefined


def _resolve_with(vm: Any, promise: JSPromise, resolution: JSObject, then: Value) -> None:
    if is_callable(then):
        vm.fuel -= 8
        vm.jobs.append(("thenable", (promise, resolution, then)))
    else:
        fulfill(vm, promise, resolution)


def plain_get(vm: Any, target: JSObject, key: Key) -> Value:
    """The property's value when no script code is needed to read it, else EMPTY."""
    current: JSObject | None = target
    while current is not None:
        if type(current) is JSProxy:
            return EMPTY
        value = current.lookup(vm, key)
        if value is not EMPTY:
            return EMPTY if type(value) is Accessor else value
        current = current.proto
    return undefined


def resolve_step(vm: Any, promise: JSPromise, resolution: JSObject) -> Steps:
    """The rest of a promise resolve function where reading `then` may call the script."""
    try:
        then = yield (step_function("get"), undefined, (resolution, "then", resolution))
    except Throw as thrown:
        reject_promise(vm, promise, thrown.value)
    else:
        _resolve_with(vm, promise, resolution, then)
    return undefined


# -- PromiseResolve


def has_plain_constructor(vm: Any, promise: JSPromise) -> bool:
    """True when ``promise.constructor`` is %Promise%, without a script's doing."""
    proto = promise.proto
    if promise.ext is not None or "constructor" in promise.props or proto is None:
        return False
    if proto is not vm.intrinsic("%Promise.prototype%"):
        return False
    if "constructor" in proto.props:
        return bool(proto.props["constructor"] is vm.intrinsic("%Promise%"))
    ext = proto.ext
    return ext is not None and ext.lazy is not None and "constructor" in ext.lazy


def has_plain_species(vm: Any, promise: JSPromise) -> bool:
    """True when SpeciesConstructor gives %Promise%, without a script's doing."""
    if not has_plain_constructor(vm, promise):
        return False
    ext = vm.intrinsic("%Promise%").ext
    if ext.lazy is not None and SYMBOL_SPECIES in ext.lazy:
        return True
    accessor = ext.accessors.get(SYMBOL_SPECIES)
    return accessor is not None and accessor.get is vm.intrinsics.get(
        "%get Promise[Symbol.species]%"
    )


def promise_resolve(vm: Any, value: Value) -> Value:
    """PromiseResolve for %Promise%: a JSPromise. A tail call where `value` is an unusual object."""
    if type(value) is JSPromise:
        if has_plain_constructor(vm, value):
            return value
        return run_native(vm, "promise.coerce", value, new_promise(vm))
    promise = new_promise(vm)
    if isinstance(value, JSObject):
        then = plain_get(vm, value, "then")
        if then is EMPTY:
            return run_native(vm, "promise.coerce", value, promise)
        _resolve_with(vm, promise, value, then)
    else:
        promise.state = FULFILLED
        promise.value = value
        promise.reactions = None
    return promise


def coerce_step(vm: Any, value: Value, spare: JSPromise) -> Steps:
    """PromiseResolve for %Promise% where script code may be called; `spare` is a new promise."""
    if type(value) is JSPromise:
        key = "constructor"
        constructor = yield (step_function("get"), undefined, (value, key, value))
        if constructor is vm.intrinsic("%Promise%"):
            return value
    yield from resolve_step(vm, spare, value)
    return spare


# -- subscribing


def perform_then(
    vm: Any, promise: JSPromise, on_fulfilled: Value, on_rejected: Value, capability: Any
) -> None:
    """PerformPromiseThen."""
    if not is_callable(on_fulfilled):
        on_fulfilled = undefined
    if not is_callable(on_rejected):
        on_rejected = undefined
    _subscribe(vm, promise, ("then", capability, on_fulfilled, on_rejected))


def _subscribe(vm: Any, promise: JSPromise, reaction: tuple[Any, ...]) -> None:
    if promise.reactions is not None:
        vm.allocated += 100
        promise.reactions.append(reaction)
    else:
        is_throw = promise.state == REJECTED
        if is_throw and not promise.handled:
            _forget_rejection(vm, promise)
        _enqueue(vm, reaction, is_throw, promise.value)
    promise.handled = True


def _forget_rejection(vm: Any, promise: JSPromise) -> None:
    """A rejected promise gets its first handler (HostPromiseRejectionTracker "handle")."""
    unhandled = vm.unhandled_rejections
    if unhandled and unhandled[-1] is promise:
        unhandled.pop()
    elif promise in unhandled:
        vm.work(len(unhandled) // 8)
        unhandled.remove(promise)


def await_value(vm: Any, coroutine: Any, value: Value) -> Value:
    """Await: the job ``("await", (coroutine, is_throw, value))`` is queued once `value` is settled.

    A tail call: `value` may have a getter ``then`` or ``constructor``.
    """
    if type(value) is JSPromise:
        if has_plain_constructor(vm, value):
            _subscribe(vm, value, ("await", coroutine))
            return undefined
    elif not isinstance(value, JSObject):
        vm.jobs.append(("await", (coroutine, False, value)))
        return undefined
    return run_native(vm, "promise.await", coroutine, value, new_promise(vm))


def native_await(vm: Any, coroutine: Any, value: Value, spare: JSPromise) -> Steps:
    try:
        promise = yield from coerce_step(vm, value, spare)
    except Throw as thrown:
        vm.jobs.append(("await", (coroutine, True, thrown.value)))
    else:
        _subscribe(vm, promise, ("await", coroutine))
    return undefined


# -- resolving functions and capabilities


def resolving_functions(vm: Any, promise: JSPromise) -> tuple[JSFunction, JSFunction]:
    """CreateResolvingFunctions; they share one [[AlreadyResolved]] cell."""
    data = (promise, [False])
    return (
        vm.runtime_function("promise.resolve", data, "", 1),
        vm.runtime_function("promise.reject", data, "", 1),
    )


def promise_resolve_function(
    vm: Any, fn: Any, this: Value, resolution: Value = undefined, *_: Value
) -> Value:
    promise, resolved = fn.data
    if resolved[0]:
        return undefined
    resolved[0] = True
    return resolve_promise(vm, promise, resolution)


def promise_reject_function(
    vm: Any, fn: Any, this: Value, reason: Value = undefined, *_: Value
) -> Value:
    promise, resolved = fn.data
    if not resolved[0]:
        resolved[0] = True
        reject_promise(vm, promise, reason)
    return undefined


def capability_executor(vm: Any) -> JSFunction:
    """The executor of NewPromiseCapability; its data becomes [resolve, reject]."""
    created: JSFunction = vm.runtime_function("promise.executor", [undefined, undefined], "", 2)
    return created


def promise_executor_function(
    vm: Any, fn: Any, this: Value, resolve: Value = undefined, reject: Value = undefined, *_: Value
) -> Value:
    if fn.data[0] is not undefined or fn.data[1] is not undefined:
        raise vm.type_error("Promise executor has already been invoked")
    fn.data[0] = resolve
    fn.data[1] = reject
    return undefined


def finish_capability(vm: Any, executor: JSFunction, promise: Value) -> tuple[Any, Any, Any]:
    """The end of NewPromiseCapability, after ``new C(executor)`` gave `promise`."""
    resolve, reject = executor.data
    if not is_callable(resolve) or not is_callable(reject):
        raise vm.type_error("Promise resolve or reject function is not callable")
    return (promise, resolve, reject)


def require_constructor(vm: Any, constructor: Value) -> None:
    if not is_constructor(constructor):
        raise vm.type_error("The receiver is not a Promise constructor")


# -- %Promise% and its prototype's `then`


def construct_promise(
    vm: Any, fn: Any, proto: JSObject, executor: Value = undefined, *_: Value
) -> Value:
    """Promise(executor)."""
    if not is_callable(executor):
        raise vm.type_error("Promise resolver is not a function")
    promise = new_promise(vm, proto)
    resolve, reject = resolving_functions(vm, promise)
    if type(executor) is not JSFunction:
        return run_native(vm, "promise.construct", promise, executor, resolve, reject)
    vm.fuel -= 4
    try:
        executor.code(vm, executor, undefined, *(resolve, reject)[: executor.nargs])
    except Throw as thrown:
        promise_reject_function(vm, reject, undefined, thrown.value)
    except Pause as pause:
        arguments = (promise, executor, resolve, reject)
        pause.frames.append(NativeFrame("promise.construct", arguments, []))
        raise
    return promise


def native_construct(
    vm: Any, promise: JSPromise, executor: Any, resolve: JSFunction, reject: JSFunction
) -> Steps:
    try:
        yield from apply(vm, executor, undefined, resolve, reject)
    except Throw as thrown:
        promise_reject_function(vm, reject, undefined, thrown.value)
    return promise


def then(vm: Any, promise: JSPromise, on_fulfilled: Value, on_rejected: Value) -> Value:
    """Promise.prototype.then."""
    if has_plain_species(vm, promise):
        result = new_promise(vm)
        perform_then(vm, promise, on_fulfilled, on_rejected, result)
        return result
    executor = capability_executor(vm)
    return run_native(vm, "promise.then", promise, on_fulfilled, on_rejected, executor)


def native_then(
    vm: Any, promise: JSPromise, on_fulfilled: Value, on_rejected: Value, executor: JSFunction
) -> Steps:
    get = step_function("get")
    constructor = yield (get, undefined, (promise, "constructor", promise))
    species: Value = undefined
    if isinstance(constructor, JSObject):
        species = yield (get, undefined, (constructor, SYMBOL_SPECIES, constructor))
    elif constructor is not undefined:
        raise vm.type_error("The .constructor property is not an object")
    if species is undefined or species is None:
        species = vm.intrinsic("%Promise%")
    require_constructor(vm, species)
    arguments = vm.array([executor])
    result = yield (step_function("construct"), undefined, (species, arguments, species))
    capability = finish_capability(vm, executor, result)
    perform_then(vm, promise, on_fulfilled, on_rejected, capability)
    return result


# -- jobs


def run_reaction(
    vm: Any, handler: Value, is_throw: bool, argument: Value, capability: Any
) -> Value:
    """NewPromiseReactionJob."""
    if handler is undefined:
        return _complete(vm, capability, is_throw, argument)
    if type(handler) is not JSFunction:
        return run_native(vm, "promise.reaction", handler, argument, capability)
    try:
        value = handler.code(vm, handler, undefined, *(argument,)[: handler.nargs])
    except Throw as thrown:
        return _complete(vm, capability, True, thrown.value)
    except Pause as pause:
        pause.frames.append(NativeFrame("promise.reaction", (handler, argument, capability), []))
        raise
    return _complete(vm, capability, False, value)


def _complete(vm: Any, capability: Any, is_throw: bool, value: Value) -> Value:
    """Settle a capability with a completion; a tail call."""
    if type(capability) is JSPromise:
        if is_throw:
            reject_promise(vm, capability, value)
            return undefined
        return resolve_promise(vm, capability, value)
    if capability is undefined:
        return undefined
    return vm.call(capability[2 if is_throw else 1], undefined, value)


def complete(
    vm: Any, _fn: Any, _this: Value, capability: Any, is_throw: bool, value: Value
) -> Value:
    """The same as a step."""
    return _complete(vm, capability, is_throw, value)


def native_reaction(vm: Any, handler: Value, argument: Value, capability: Any) -> Steps:
    is_throw = False
    try:
        value = yield from apply(vm, handler, undefined, argument)
    except Throw as thrown:
        is_throw = True
        value = thrown.value
    return (yield (step_function("promise.complete"), undefined, (capability, is_throw, value)))


def run_thenable(vm: Any, promise: JSPromise, thenable: Value, then: Value) -> Value:
    """NewPromiseResolveThenableJob."""
    if (
        type(thenable) is JSPromise
        and then is vm.intrinsics.get("%Promise.prototype.then%")
        and has_plain_species(vm, thenable)
    ):
        _subscribe(vm, thenable, ("adopt", promise))
        return undefined
    resolve, reject = resolving_functions(vm, promise)
    return run_native(vm, "promise.thenable", then, thenable, resolve, reject)


def native_thenable(
    vm: Any, then: Value, thenable: Value, resolve: JSFunction, reject: JSFunction
) -> Steps:
    try:
        yield from apply(vm, then, thenable, resolve, reject)
    except Throw as thrown:
        promise_reject_function(vm, reject, undefined, thrown.value)
    return undefined


def run_adopt(vm: Any, promise: JSPromise, is_throw: bool, value: Value) -> Value:
    """What the resolving functions do that a thenable job gave to a plain promise."""
    return _complete(vm, promise, is_throw, value)


def run_microtask(vm: Any, callback: Value) -> Value:
    """What the callback throws ends the flow."""
    return call(vm, callback, undefined)


#: {kind: ``job(vm, *arguments)``}; "await" is added by `generators`.
JOBS: dict[str, Callable[..., Any]] = {
    "adopt": run_adopt,
    "microtask": run_microtask,
    "reaction": run_reaction,
    "thenable": run_thenable,
}

add_step("promise.complete", complete)

KINDS.update(
    {
        "promise.executor": promise_executor_function,
        "promise.reject": promise_reject_function,
        "promise.resolve": promise_resolve_function,
    }
)

NATIVES.update(
    {
        "promise.await": native_await,
        "promise.coerce": coerce_step,
        "promise.construct": native_construct,
        "promise.reaction": native_reaction,
        "promise.resolve": resolve_step,
        "promise.then": native_then,
        "promise.thenable": native_thenable,
    }
)
