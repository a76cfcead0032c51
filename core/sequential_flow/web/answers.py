"""What the host's answer to a request becomes in the script."""

from __future__ import annotations

from typing import Any

from ..runtime.completion import Pause, Throw
from ..runtime.json_values import json_to_value
from ..runtime.promises import fulfill, new_promise, reject_promise
from ..runtime.values import Value, undefined
from ..syntax.source import to_utf16
from .requests import Timer
from .response import response_value, settle_fetch

#: What a host may throw so that the script's `instanceof` knows it.
_ERRORS = ("Error", "TypeError", "RangeError", "ReferenceError", "SyntaxError", "URIError")


def wait_for(vm: Any, kind: str, options: dict[str, Any]) -> Value:
    """Direct style: the call stands still. Promise style: a promise of the answer's data."""
    if vm.style == "direct":
        raise Pause("request", vm.request(kind, None, options, None))
    promise = new_promise(vm)
    vm.request(kind, None, options, promise)
    return promise


def failed(vm: Any, thrown: Throw) -> Value:
    """What is wrong with the arguments, in the style of the script."""
    if vm.style == "direct":
        raise thrown
    promise = new_promise(vm)
    reject_promise(vm, promise, thrown.value)
    return promise


def answer_value(vm: Any, kind: str, response: dict[str, Any]) -> Value:
    """What the call evaluates to for which the script stands still. Throws when it failed."""
    if kind == "fetch":
        return response_value(vm, response)
    if "error" in response:
        raise Throw(failure(vm, response["error"]))
    if kind == "sleep":
        return undefined
    return json_to_value(vm, response["data"])


def settle(vm: Any, request: Any, response: dict[str, Any]) -> None:
    """Hands an answer to the promise or the timer that waits for it."""
    waiter = request.waiter
    if type(waiter) is tuple:
        _fire(vm, waiter, response)
    elif request.kind == "fetch":
        settle_fetch(vm, waiter, response, request.url)
    elif "error" in response:
        reject_promise(vm, waiter, failure(vm, response["error"]))
    else:
        fulfill(vm, waiter, answer_value(vm, request.kind, response))


def _fire(vm: Any, timer: Timer, response: dict[str, Any]) -> None:
    """A timer whose host reports an error fails as if its callback had thrown it."""
    if "error" in response:
        reject_promise(vm, new_promise(vm), failure(vm, response["error"]))
    else:
        vm.timers.append(("timer", timer))


def failure(vm: Any, error: Any) -> Value:
    """The Error of an answer ``{"error": message}`` or ``{"error": {"name", "message"}}``."""
    fields = error if isinstance(error, dict) else {"message": error}
    name = fields.get("name")
    kind = name if name in _ERRORS else "Error"
    created = vm.error(kind, to_utf16(str(fields.get("message", ""))))
    if isinstance(name, str) and name != kind:
        created.put(vm, "name", to_utf16(name))
    return created
