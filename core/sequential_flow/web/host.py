"""waitForEvent and call: what a flow asks of the people and programs around it.

    const answer = waitForEvent("approved", {timeout: 86400000})   // what was sent with the event
    const receipt = call("sendMail", "ann@example.com", "Hello")   // what the host's function gives

An event that does not come in time is a TimeoutError. Arguments and answers are JSON.
"""

from __future__ import annotations

import re
from typing import Any

from ..runtime.completion import Throw
from ..runtime.conversions import to_string
from ..runtime.intrinsics import FunctionSpec
from ..runtime.json_values import value_to_json
from ..runtime.objects import JSObject
from ..runtime.promises import fulfill, new_promise, reject_promise
from ..runtime.values import EMPTY, Value, undefined
from .answers import answer_value, wait_for
from .timers import due_at

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
    text = name_of(vm, name, "The name of an event")
    return wait_for(vm, "event", {"name": text, "dueAt": _timeout(vm, options)})


def _timeout(vm: Any, options: Value) -> int | None:
    """Epoch milliseconds; None without a time-out."""
    if options is undefined or options is None:
        return None
    if not isinstance(options, JSObject):
        raise vm.type_error(
            "The options of waitForEvent must be an object: {timeout: milliseconds}"
        )
    timeout = options.lookup(vm, "timeout")
    if timeout is EMPTY or timeout is undefined or timeout is None:
        return None
    if type(timeout) is not float or timeout != timeout:
        raise vm.type_error("The timeout of waitForEvent must be a number of milliseconds")
    return due_at(vm, timeout)


def call_host(vm: Any, fn: Any, this: Value, name: Value = undefined, *arguments: Value) -> Value:
    text = name_of(vm, name, "The name of a function")
    args = [_argument(vm, argument) for argument in arguments]
    perform = vm.inline_function(text)
    if perform is None:
        return wait_for(vm, "call", {"name": text, "args": args})
    return _called(vm, perform(vm.next_request_id(), args))


def _argument(vm: Any, argument: Value) -> Any:
    return None if argument is undefined else value_to_json(vm, argument)


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


INTRINSICS = {
    "%waitForEvent%": FunctionSpec("waitForEvent", 1, wait_for_event, hints="-s"),
    "%call%": FunctionSpec("call", 1, call_host, hints="-s"),
}
