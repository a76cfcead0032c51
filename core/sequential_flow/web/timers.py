"""sleep, setTimeout, setInterval, which wait for days as for milliseconds; and queueMicrotask.

A wait is an outstanding request of kind ``sleep``: the flow is saved with it like with a fetch, and
whoever hosts the flow goes on with it when it is due. A timer's callback is a job of its own; the
flow ends when no timer is left, as in Node. An interval makes a new request for each call, when the
callback before has ended, so a flow cannot tick more often than its limit of requests says.

NON-SPEC: setTimeout and setInterval return numbers, as in browsers, and do not cut delays over 2^31
milliseconds down to 1. What is due at once (`setTimeout(f, 0)`) does not pause the flow.
"""

from __future__ import annotations

from typing import Any

from ..runtime.completion import Throw
from ..runtime.conversions import to_number
from ..runtime.intrinsics import FunctionSpec
from ..runtime.objects import is_callable
from ..runtime.values import Value, undefined
from .answers import failed, wait_for
from .requests import MAX_MILLISECONDS, Request, Timer

#: What a job is worth.
STEPS = 10


def duration(vm: Any, milliseconds: Value) -> float:
    """Milliseconds, 0 for what is none, as in Node; a RangeError beyond a leap year."""
    wait = 0.0 if milliseconds is undefined else to_number(vm, milliseconds)
    if wait > MAX_MILLISECONDS:
        raise vm.range_error("A flow cannot wait for more than 366 days")
    return wait if wait > 0.0 else 0.0


def due_in(vm: Any, milliseconds: float) -> int:
    """Epoch milliseconds."""
    return int(vm.now() + milliseconds)


def sleep(vm: Any, fn: Any, this: Value, milliseconds: Value = undefined, *_: Value) -> Value:
    try:
        due_at = due_in(vm, duration(vm, milliseconds))
    except Throw as thrown:
        return failed(vm, thrown)
    return wait_for(vm, "sleep", {"dueAt": due_at})


def set_timeout(
    vm: Any,
    fn: Any,
    this: Value,
    callback: Value = undefined,
    milliseconds: Value = undefined,
    *arguments: Value,
) -> Value:
    """https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-settimeout"""
    _check_callback(vm, callback, "setTimeout")
    return _first_call(vm, duration(vm, milliseconds), callback, arguments, None)


def set_interval(
    vm: Any,
    fn: Any,
    this: Value,
    callback: Value = undefined,
    milliseconds: Value = undefined,
    *arguments: Value,
) -> Value:
    """https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-setinterval

    At least a millisecond lies between two calls, as in Node.
    """
    _check_callback(vm, callback, "setInterval")
    period = max(1.0, duration(vm, milliseconds))
    return _first_call(vm, period, callback, arguments, period)


def queue_microtask(vm: Any, fn: Any, this: Value, callback: Value = undefined, *_: Value) -> Value:
    """https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#microtask-queuing"""
    _check_callback(vm, callback, "queueMicrotask")
    vm.charge(200)
    vm.work(STEPS)
    vm.jobs.append(("microtask", (callback,)))
    return undefined


def _check_callback(vm: Any, callback: Value, name: str) -> None:
    if not is_callable(callback):
        raise vm.type_error(f"{name} needs a function; code in strings is not supported")


def _first_call(
    vm: Any, wait: float, callback: Value, arguments: tuple[Value, ...], period: float | None
) -> float:
    """Arms a timer; its number is the id of its first request."""
    vm.charge(200 + 8 * len(arguments))
    vm.work(STEPS)
    number = float(vm.requests_made + 1)
    timer: Timer = (number, callback, list(arguments), period)
    vm.request("sleep", None, {"dueAt": due_in(vm, wait)}, timer)
    return number


def run_timer(vm: Any, timer: Timer) -> Value:
    """Calls the callback. What it throws ends the flow."""
    _, callback, arguments, period = timer
    if period is not None:
        vm.timers.appendleft(("rearm", timer))
    return vm.call(callback, undefined, *arguments)


def rearm(vm: Any, timer: Timer) -> Value:
    """An interval's callback and its microtasks have ended."""
    vm.request("sleep", None, {"dueAt": due_in(vm, timer[3] or 0.0)}, timer)
    return undefined


def clear_timer(vm: Any, fn: Any, this: Value, timer: Value = undefined, *_: Value) -> Value:
    """Nothing happens for anything that is no timer, or one that has fired."""
    number = to_number(vm, timer) if type(timer) is str else timer
    if type(number) is not float:
        return undefined
    request = _request_of(vm, number)
    if request is not None:
        vm.pending.take(request)
        return undefined
    vm.work(len(vm.timers))
    for at, (_job, fired) in enumerate(vm.timers):
        if fired[0] == number:
            del vm.timers[at]
            break
    return undefined


def _request_of(vm: Any, number: float) -> Request | None:
    """The outstanding request of a timer; that of an interval has an id of its own."""
    found: Request | None = vm.pending.find(number)
    if found is not None and _is_of(found, number):
        return found
    vm.work(len(vm.pending))
    return next((request for request in vm.pending if _is_of(request, number)), None)


def _is_of(request: Request, number: float) -> bool:
    return type(request.waiter) is tuple and request.waiter[0] == number


INTRINSICS = {
    "%sleep%": FunctionSpec("sleep", 1, sleep, hints="-n"),
    "%setTimeout%": FunctionSpec("setTimeout", 1, set_timeout, hints="--n"),
    "%clearTimeout%": FunctionSpec("clearTimeout", 1, clear_timer),
    "%setInterval%": FunctionSpec("setInterval", 1, set_interval, hints="--n"),
    "%clearInterval%": FunctionSpec("clearInterval", 1, clear_timer),
    "%queueMicrotask%": FunctionSpec("queueMicrotask", 1, queue_microtask),
}
