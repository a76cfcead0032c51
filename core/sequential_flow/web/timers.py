"""sleep, setTimeout and clearTimeout, which wait for days as well as for milliseconds.

A wait is an outstanding request of kind ``sleep``: the flow is saved with it like with a fetch, and
whoever hosts the flow goes on with it when it is due. A timer's callback is a job of its own; the
flow ends when no timer is left, as in Node. NON-SPEC: setTimeout returns a number, as in browsers,
and does not cut delays over 2^31 milliseconds down to 1.
"""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import to_number
from ..runtime.intrinsics import FunctionSpec
from ..runtime.objects import is_callable
from ..runtime.values import Value, undefined
from .answers import wait_for

#: 100 years.
MAX_MILLISECONDS = 100 * 365.25 * 86_400_000


def due_at(vm: Any, milliseconds: Value) -> int:
    """Epoch milliseconds of `milliseconds` from now; a RangeError beyond 100 years."""
    wait = 0.0 if milliseconds is undefined else to_number(vm, milliseconds)
    if wait > MAX_MILLISECONDS:
        raise vm.range_error("A flow cannot wait for more than 100 years")
    return int(vm.wall_clock() * 1000 + (wait if wait > 0.0 else 0.0))


def sleep(vm: Any, fn: Any, this: Value, milliseconds: Value = undefined, *_: Value) -> Value:
    return wait_for(vm, "sleep", {"dueAt": due_at(vm, milliseconds)})


def set_timeout(
    vm: Any,
    fn: Any,
    this: Value,
    callback: Value = undefined,
    milliseconds: Value = undefined,
    *arguments: Value,
) -> Value:
    """https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-settimeout"""
    if not is_callable(callback):
        raise vm.type_error("setTimeout needs a function; code in strings is not supported")
    vm.charge(200 + 8 * len(arguments))
    options = {"dueAt": due_at(vm, milliseconds)}
    return float(vm.request("sleep", None, options, (callback, list(arguments))))


def clear_timeout(vm: Any, fn: Any, this: Value, timer: Value = undefined, *_: Value) -> Value:
    """Nothing happens for anything that is no timer, or one that has fired."""
    vm.work(len(vm.pending) + len(vm.jobs))
    for request in vm.pending:
        if request.id == timer and type(request.waiter) is tuple:
            vm.pending.remove(request)
            return undefined
    for job in vm.jobs:
        if job[0] == "timer" and job[1][0] == timer:
            vm.jobs.remove(job)
            return undefined
    return undefined


INTRINSICS = {
    "%sleep%": FunctionSpec("sleep", 1, sleep, hints="-n"),
    "%setTimeout%": FunctionSpec("setTimeout", 1, set_timeout, hints="--n"),
    "%clearTimeout%": FunctionSpec("clearTimeout", 1, clear_timeout),
}
