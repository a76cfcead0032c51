"""fetch: the call at which a flow pauses.

In direct style the call itself pauses and evaluates to the answer's data; in promise style it
returns a promise of a Response. The URL is passed on as written; `options` as JSON, None when there
are none.
"""

from __future__ import annotations

from typing import Any

from ..runtime.completion import Pause, Throw
from ..runtime.conversions import to_string
from ..runtime.frames import NATIVES, run_native
from ..runtime.intrinsics import FunctionSpec
from ..runtime.json_values import value_to_json
from ..runtime.natives import Steps, primitive_step
from ..runtime.objects import JSObject
from ..runtime.promises import new_promise, reject_promise
from ..runtime.steps import add_step, step_function
from ..runtime.values import Value, undefined
from ..syntax.source import from_utf16
from .headers import JSHeaders


def fetch(
    vm: Any, fn: Any, this: Value, url: Value = undefined, options: Value = undefined, *_: Value
) -> Value:
    if isinstance(url, JSObject):
        return run_native(vm, "web.fetch", url, options)
    return start_fetch(vm, url, options)


def start_fetch(vm: Any, url: Value, options: Value) -> Value:
    """Make the request; `url` is a primitive."""
    if vm.style == "direct":
        text, json = _request(vm, url, options)
        raise Pause("request", vm.request("fetch", text, json, None))
    promise = new_promise(vm)
    try:
        text, json = _request(vm, url, options)
    except Throw as thrown:
        reject_promise(vm, promise, thrown.value)
    else:
        vm.request("fetch", text, json, promise)
    return promise


def _request(vm: Any, url: Value, options: Value) -> tuple[str, Any]:
    return from_utf16(to_string(vm, url)), options_json(vm, options)


def options_json(vm: Any, options: Value) -> Any:
    """The options as JSON; a Headers instance becomes an object."""
    if options is undefined or options is None:
        return None
    json = value_to_json(vm, options)
    if isinstance(options, JSObject) and isinstance(json, dict):
        headers = options.lookup(vm, "headers")
        if type(headers) is JSHeaders:
            fields = headers.fields
            json["headers"] = {name: fields[name] for name in sorted(fields)}
    return json


def native_fetch(vm: Any, url: JSObject, options: Value) -> Steps:
    """fetch with a URL that is an object: a URL, or anything with a toString."""
    try:
        text = yield from primitive_step(vm, url, "string")
    except Throw as thrown:
        if vm.style == "direct":
            raise
        promise = new_promise(vm)
        reject_promise(vm, promise, thrown.value)
        return promise
    return (yield (step_function("web.fetch"), undefined, (text, options)))


def fetch_step(vm: Any, _fn: Any, _this: Value, url: Value, options: Value) -> Value:
    return start_fetch(vm, url, options)


add_step("web.fetch", fetch_step)
NATIVES["web.fetch"] = native_fetch

INTRINSICS = {"%fetch%": FunctionSpec("fetch", 1, fetch)}
