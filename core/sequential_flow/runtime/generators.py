"""Generators, async functions and async generators: activations that outlive a call.

All three are a `JSGenerator` whose body is resumable code. At each yield or await the body saves
its locals in the object and returns; going on calls the code again with them. So a suspended one is
data, and needs nothing special in a snapshot.
"""

from __future__ import annotations

from typing import Any

from . import promises
from .completion import Pause, Throw
from .frames import NATIVES, NORMAL, RETURN, THROW, NativeFrame, refuel
from .natives import Steps
from .objects import JSFunction, JSObject
from .promises import new_promise, promise_resolve, reject_promise, resolve_promise
from .property import get_member
from .steps import step_function
from .values import EMPTY, Value, undefined

#: [[GeneratorState]]; `awaiting` is an async generator's awaiting-return.
BINDING, START, SUSPENDED, RUNNING, AWAITING, COMPLETED = (
    "binding",
    "start",
    "suspended",
    "running",
    "awaiting",
    "completed",
)

#: Steps that the call of a generator or async function is charged.
CALL_STEPS = 3


class JSGenerator(JSObject):
    """A generator object, or (never seen by scripts) the coroutine of an async function.

    function, this: the closure and receiver of its body. pc, values: where the body stands.
    promise: what an async function's call returned. queue: an async generator's requests,
    [(kind, value, promise)]. raw: whoever resumed it takes the bare value, not a result object.
    """

    __slots__ = ("function", "pc", "promise", "queue", "raw", "state", "this", "values")
    class_name = "Generator"
    saved = ("function", "this", "state", "pc", "values", "promise", "queue", "raw")
    plain = False
    is_coroutine = True

    function: Any
    this: Value
    state: str
    pc: int
    values: tuple[Any, ...]
    promise: Any
    queue: list[tuple[int, Value, Any]] | None
    raw: bool


def start_coroutine(vm: Any, fn: JSFunction, this: Value, *args: Value) -> Value:
    """The call of a generator function, async function or async generator function."""
    vm.fuel -= CALL_STEPS
    if vm.fuel < 0:
        _check(vm, fn, this, args)
    template = fn.info
    kind = template.kind
    generator = JSGenerator()
    generator.props = {}
    generator.ext = None
    generator.function = fn
    generator.this = this
    generator.state = BINDING
    generator.pc = 0
    generator.promise = None
    generator.queue = None
    generator.raw = False
    vm.allocated += 400 + 24 * len(args)
    values = template.values({"args": args})
    code = template.resumable()
    if kind == "async":
        generator.proto = None
        generator.state = RUNNING
        return start_async(vm, generator, code, values)
    generator.proto = vm.object_prototype
    if kind == "async generator":
        generator.queue = []
    return code(vm, fn, this, 0, values, generator)


def _check(vm: Any, fn: JSFunction, this: Value, args: tuple[Value, ...]) -> None:
    try:
        refuel(vm)
    except Pause as pause:
        pause.frames.append(NativeFrame("late_call", (fn, this, *args), []))
        raise


def _prototype(vm: Any, fn: JSFunction, kind: str) -> JSObject:
    proto = fn.lookup(vm, "prototype")
    if isinstance(proto, JSObject):
        return proto
    name = "AsyncGeneratorFunction" if kind == "async generator" else "GeneratorFunction"
    return vm.intrinsic(f"%{name}.prototype.prototype%")  # type: ignore[no-any-return]


def start_async(vm: Any, generator: JSGenerator, code: Any, values: tuple[Any, ...]) -> Value:
    generator.promise = promise = new_promise(vm)
    try:
        code(vm, generator.function, generator.this, 0, values, generator)
    except Pause as pause:
        pause.frames.append(NativeFrame("return_value", (promise,), []))
        raise
    return promise


def run_body(vm: Any, generator: JSGenerator, kind: int, value: Value) -> Value:
    """Let the suspended body receive a completion."""
    vm.fuel -= 2
    generator.state = RUNNING
    function = generator.function
    code = function.info.resumable()
    return code(
        vm, function, generator.this, generator.pc, generator.values, generator, kind, value
    )


def next_value(vm: Any, generator: JSGenerator) -> Value:
    """The next value of a suspended or new generator without a result object, EMPTY at its end."""
    vm.fuel -= 2
    generator.state = RUNNING
    generator.raw = True
    function = generator.function
    code = function.info.resumable()
    return code(vm, function, generator.this, generator.pc, generator.values, generator)


def iter_result(vm: Any, value: Value, done: bool) -> JSObject:
    """CreateIterResultObject."""
    vm.allocated += 280
    created = JSObject()
    created.props = {"value": value, "done": done}
    created.proto = vm.object_prototype
    created.ext = None
    return created


# -- called by the body


def generator_start(vm: Any, generator: JSGenerator) -> Value:
    """The parameters are bound: the call of the generator function returns."""
    function = generator.function
    generator.proto = _prototype(vm, function, function.info.kind)
    generator.state = START
    return generator


def generator_yield(vm: Any, generator: JSGenerator, value: Value) -> Value:
    generator.state = SUSPENDED
    if generator.raw:
        generator.raw = False
        return value
    return iter_result(vm, value, False)


def generator_delegate(vm: Any, generator: JSGenerator, result: Value) -> Value:
    """A ``yield*`` hands on the inner iterator's result object as it is."""
    generator.state = SUSPENDED
    if generator.raw:
        generator.raw = False
        return get_member(vm, result, "value")
    return result


def _finish(generator: JSGenerator) -> None:
    generator.state = COMPLETED
    generator.values = ()


def generator_return(vm: Any, generator: JSGenerator, value: Value) -> Value:
    _finish(generator)
    if generator.queue is not None:
        _settle(vm, generator, value, True)
        return drain(vm, generator)
    if generator.raw:
        generator.raw = False
        return EMPTY
    return iter_result(vm, value, True)


def generator_failed(vm: Any, generator: JSGenerator, error: Value) -> Value:
    binding = generator.state == BINDING
    generator.raw = False
    _finish(generator)
    if generator.queue is not None and not binding:
        reject_promise(vm, generator.queue.pop(0)[2], error)
        return drain(vm, generator)
    raise Throw(error)


def async_return(vm: Any, generator: JSGenerator, value: Value) -> Value:
    _finish(generator)
    return resolve_promise(vm, generator.promise, value)


def async_failed(vm: Any, generator: JSGenerator, error: Value) -> Value:
    _finish(generator)
    reject_promise(vm, generator.promise, error)
    return undefined


def async_yield(vm: Any, generator: JSGenerator, value: Value) -> Value:
    """AsyncGeneratorYield, after its await: answers the first request and takes the next."""
    generator.state = SUSPENDED
    _settle(vm, generator, value, False)
    return drain(vm, generator)


# -- called by generator objects' methods


def generator_resume(vm: Any, generator: Value, kind: int, value: Value) -> Value:
    """GeneratorResume and GeneratorResumeAbrupt. kind: NORMAL, THROW or RETURN."""
    if type(generator) is not JSGenerator or generator.queue is not None or generator.promise:
        raise vm.type_error("next method called on an object that is no generator")
    state = generator.state
    if state == RUNNING:
        raise vm.type_error("Generator is already running")
    if state == START and kind != NORMAL:
        _finish(generator)
        state = COMPLETED
    if state == COMPLETED:
        if kind == THROW:
            raise Throw(value)
        return iter_result(vm, value if kind == RETURN else undefined, True)
    return run_body(vm, generator, kind, value)


def resume_await(vm: Any, generator: JSGenerator, is_throw: bool, value: Value) -> Value:
    """The job that goes on after an await."""
    vm.steps_used += 15
    if generator.state == AWAITING:
        generator.state = COMPLETED
        assert generator.queue is not None
        if is_throw:
            reject_promise(vm, generator.queue.pop(0)[2], value)
        else:
            _settle(vm, generator, value, True)
        return drain(vm, generator)
    return run_body(vm, generator, THROW if is_throw else NORMAL, value)


promises.JOBS["await"] = resume_await


# -- async generators


def _settle(vm: Any, generator: JSGenerator, value: Value, done: bool) -> None:
    """AsyncGeneratorCompleteStep with a normal completion."""
    assert generator.queue is not None
    promise = generator.queue.pop(0)[2]
    promises.fulfill(vm, promise, iter_result(vm, value, done))


def async_generator_enqueue(vm: Any, generator: Value, kind: int, value: Value) -> Value:
    """The methods of async generators: a promise of the result."""
    promise = new_promise(vm)
    if type(generator) is not JSGenerator or generator.queue is None:
        error = vm.error("TypeError", "next method called on an object that is no async generator")
        reject_promise(vm, promise, error)
        return promise
    generator.queue.append((kind, value, promise))
    if generator.state in (RUNNING, AWAITING):
        return promise
    try:
        drain(vm, generator)
    except Pause as pause:
        pause.frames.append(NativeFrame("return_value", (promise,), []))
        raise
    return promise


def drain(vm: Any, generator: JSGenerator) -> Value:
    """AsyncGeneratorDrainQueue and AsyncGeneratorResume: serve requests until one has to wait."""
    queue = generator.queue
    assert queue is not None
    while queue:
        kind, value, promise = queue[0]
        if generator.state == START and kind != NORMAL:
            _finish(generator)
        if generator.state != COMPLETED:
            return run_body(vm, generator, kind, value)
        if kind == RETURN:
            generator.state = AWAITING
            return promises.await_value(vm, generator, value)
        if kind == THROW:
            queue.pop(0)
            reject_promise(vm, promise, value)
        else:
            _settle(vm, generator, undefined, True)
    return undefined


# -- natives


def native_return_value(vm: Any, value: Value) -> Steps:
    """After a pause: ignore what the inner activation returned."""
    yield (step_function("undefined"), undefined, ())
    return value


def native_late_call(vm: Any, fn: Any, this: Value, *args: Value) -> Steps:
    """A call that could not begin because of the Python stack or the clock: now it does."""
    yield (step_function("undefined"), undefined, ())
    if vm.fuel < CALL_STEPS:
        # Its first check must not find the same again; the steps are accounted for all the same.
        vm.chunk += CALL_STEPS - vm.fuel
        vm.fuel = CALL_STEPS
    return (yield (fn, this, args))


NATIVES.update({"late_call": native_late_call, "return_value": native_return_value})

__all__ = ["promise_resolve"]
