"""waitForEvent and call: what a flow asks of the people and programs around it.

    const answer = waitForEvent("approved", {timeout: 86400000})   // what was sent with the event
    const receipt = call("sendMail", "ann@example.com", "Hello")   // what the host's function gives

An event that does not come in time is a TimeoutError. Arguments and answers are JSON.
"""

from __future__ import annotations

import math
import re
from typing import Any

from ..runtime.completion import Throw
from ..runtime.conversions import to_string
from ..runtime.frames import NATIVES, run_native
from ..runtime.intrinsics import FunctionSpec
from ..runtime.json_values import value_to_json
from ..runtime.natives import Steps, get_step, primitive_step
from ..runtime.objects import JSObject
from ..runtime.promises import fulfill, new_promise, reject_promise
from ..runtime.steps import add_step, step_function
from ..runtime.values import Value, undefined
from .answers import answer_value, failed, wait_for
from .timers import due_in, duration

#: Of events and functions; the same characters as in task ids, so that both can stand in a URL.
NAME = re.compile(r"[A-Za-z0-9._:$-]{1,128}", re.ASCII)


def name_of(vm: Any, value: Value, what: str) -> str:
    name = to_string(vm, value)
    if NAME.fullmatch(name) is None:
        raise vm.type_error(f"{what} must be 1 to 128 letters, digits and . _ : $ -")
    return name


def wait_for_event(
    vm: Any, fn: Any, this: Value, name: Value = undefined, options: Value = undefined, *_: Value
) -> Value:
    if isinstance(options, JSObject):
        return run_native(vm, "web.event", name, options)
    if options is undefined or options is None:
        return wait_step(vm, None, undefined, name, undefined)
    message = "The options of waitForEvent must be an object: {timeout: milliseconds}"
    return failed(vm, Throw(vm.error("TypeError", message)))


def native_wait_for_event(vm: Any, name: Value, options: JSObject) -> Steps:
    """Reads the options, which may run getters."""
    try:
        timeout = yield from get_step(vm, options, "timeout")
        timeout = yield from primitive_step(vm, timeout, "number")
    except Throw as thrown:
        return failed(vm, thrown)
    return (yield (step_function("web.event"), undefined, (name, timeout)))


def wait_step(vm: Any, _fn: Any, _this: Value, name: Value, timeout: Value) -> Value:
    """waitForEvent with primitives."""
    try:
        text = name_of(vm, name, "The name of an event")
        due_at = _end_of(vm, timeout)
    except Throw as thrown:
        return failed(vm, thrown)
    return wait_for(vm, "event", {"name": text, "dueAt": due_at})


def _end_of(vm: Any, timeout: Value) -> int | None:
    """Epoch milliseconds; None without a time-out, and for Infinity."""
    if timeout is undefined or timeout is None or timeout == math.inf:
        return None
    if type(timeout) is not float or timeout != timeout:
        raise vm.type_error("The timeout of waitForEvent must be a number of milliseconds")
    return due_in(vm, duration(vm, timeout))


def call_host(vm: Any, fn: Any, this: Value, name: Value = undefined, *arguments: Value) -> Value:
    try:
        text = name_of(vm, name, "The name of a function")
        args = value_to_json(vm, vm.array(list(arguments)))
    except Throw as thrown:
        return failed(vm, thrown)
    perform = vm.inline_function(text)
    if perform is None:
        return wait_for(vm, "call", {"name": text, "args": args})
    return _called(vm, perform(vm.next_request_id(), args))


def _called(vm: Any, response: dict[str, Any]) -> Value:
    """The answer of a function that ran at once, in the style of the script."""
    if vm.style == "direct":
        return answer_value(vm, "call", response)
    promise = new_promise(vm)
    try:
        fulfill(vm, promise, answer_value(vm, "call", response))
    except Throw as thrown:
        reject_promise(vm, promise, thrown.value)
    return promise


add_step("web.event", wait_step)
NATIVES["web.event"] = native_wait_for_event

INTRINSICS = {
    "%waitForEvent%": FunctionSpec("waitForEvent", 1, wait_for_event, hints="-s"),
    "%call%": FunctionSpec("call", 1, call_host, hints="-s"),
}
