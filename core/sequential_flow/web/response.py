"""Response (https://fetch.spec.whatwg.org/#response-class), as far as flows need it.

A host answers a request with ``{"data", "status", "statusText", "headers"}`` or ``{"error":
message}``. In `data` stands JSON when the server said that it is JSON, else text.
"""

from __future__ import annotations

import json
import math
from typing import Any

from ..builtins.map import incompatible
from ..runtime.completion import Throw
from ..runtime.intrinsics import Constant, FunctionSpec, Getter, Js, ObjectSpec, Ref
from ..runtime.json_values import json_to_value
from ..runtime.objects import CONFIGURABLE, JSObject
from ..runtime.promises import JSPromise, fulfill, new_promise, reject_promise
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value, undefined
from ..syntax.source import from_utf16, to_utf16
from .headers import JSHeaders, new_headers


class JSResponse(JSObject):
    """A Response.

    body: its text, or None; used: whether it has been read.
    """

    __slots__ = ("body", "headers", "status", "status_text", "url", "used")
    class_name = "Response"
    saved = ("status", "status_text", "headers", "url", "body", "used")
    plain = False

    body: str | None
    headers: JSHeaders
    status: float
    status_text: str
    url: str
    used: bool


# -- what the host answers


def response_value(vm: Any, response: Any) -> Value:
    """Direct style: the data of an answer. Throws when the request failed."""
    if not isinstance(response, dict):
        return json_to_value(vm, response)
    if "error" in response and "data" not in response:
        raise fetch_failed(vm, response["error"])
    return json_to_value(vm, response.get("data", response))


def settle_fetch(vm: Any, promise: JSPromise, response: Any, url: str | None) -> None:
    """Promise style: fulfil with a Response, or reject."""
    if isinstance(response, dict) and "error" in response and "data" not in response:
        reject_promise(vm, promise, fetch_failed(vm, response["error"]).value)
        return
    if not isinstance(response, dict) or "data" not in response:
        response = {"data": response}
    fulfill(vm, promise, _response_of(vm, response, to_utf16(url or "")))


def fetch_failed(vm: Any, error: Any) -> Throw:
    """The TypeError of a request that failed."""
    if isinstance(error, dict):
        error = error.get("message", error)
    message = error if isinstance(error, str) else json.dumps(error)
    thrown: Throw = vm.type_error("fetch failed: " + to_utf16(message))
    return thrown


def _response_of(vm: Any, response: dict[str, Any], url: str) -> JSResponse:
    fields = _fields(response.get("headers"))
    status = response.get("status")
    known = isinstance(status, (int, float)) and 0 <= status < 1000
    text = response.get("statusText")
    return new_response(
        vm,
        _body_text(response["data"], fields),
        float(status) if known and status is not None else 200.0,
        to_utf16(text) if isinstance(text, str) else "",
        new_headers(vm, fields),
        url,
    )


def _fields(headers: Any) -> dict[str, str]:
    """Headers as the host gives them: {name: value or [value]}."""
    fields: dict[str, str] = {}
    if isinstance(headers, dict):
        for name, value in headers.items():
            values = value if isinstance(value, list) else [value]
            text = ", ".join(part if isinstance(part, str) else json.dumps(part) for part in values)
            fields[to_utf16(str(name)).lower()] = to_utf16(text)
    return fields


def _body_text(data: Any, fields: dict[str, str]) -> str | None:
    """The text of a body, which the host may have parsed."""
    media_type = fields.get("content-type", "").partition(";")[0].strip().lower()
    is_json = media_type == "application/json" or media_type.endswith("+json")
    if isinstance(data, str) and not (is_json and not _is_json(data)):
        return to_utf16(data)
    if data is None and not is_json:
        return None
    return to_utf16(json.dumps(data, separators=(",", ":"), ensure_ascii=False))


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def new_response(
    vm: Any,
    body: str | None,
    status: float,
    status_text: str,
    headers: JSHeaders,
    url: str,
    proto: JSObject | None = None,
) -> JSResponse:
    vm.charge(400 + len(body or ""))
    created = JSResponse()
    created.props = {}
    created.proto = vm.intrinsic("%Response.prototype%") if proto is None else proto
    created.ext = None
    created.body = body
    created.status = status
    created.status_text = status_text
    created.headers = headers
    created.url = url
    created.used = False
    return created


# -- the class


def response_call(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    raise vm.type_error("Constructor Response requires 'new'")


def response_construct(
    vm: Any, fn: Any, proto: JSObject, body: Value = undefined, init: Value = undefined, *_: Value
) -> Value:
    created = new_response(vm, None, 200.0, "", new_headers(vm, {}), "", proto)
    return vm.call(vm.prelude("web", "fillResponse"), undefined, created, body, init)


def require_response(vm: Any, this: Value, member: str) -> JSResponse:
    if type(this) is not JSResponse:
        raise incompatible(vm, f"Response.prototype.{member}", this)
    return this


def response_ok(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return 200.0 <= require_response(vm, this, "ok").status < 300.0


def response_status(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return require_response(vm, this, "status").status


def response_status_text(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return require_response(vm, this, "statusText").status_text


def response_headers(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return require_response(vm, this, "headers").headers


def response_url(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return require_response(vm, this, "url").url


def response_body_used(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return require_response(vm, this, "bodyUsed").used


def _consume(vm: Any, this: JSResponse) -> str:
    if this.used:
        raise vm.type_error("Body is unusable: Body has already been read")
    this.used = this.body is not None
    return this.body or ""


def _promised(vm: Any, this: Value, member: str, convert: Any) -> Value:
    """A promise for ``convert(vm, text of the body)``."""
    promise = new_promise(vm)
    try:
        fulfill(vm, promise, convert(vm, _consume(vm, require_response(vm, this, member))))
    except Throw as thrown:
        reject_promise(vm, promise, thrown.value)
    return promise


def response_json(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return _promised(vm, this, "json", parse_json)


def response_text(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return _promised(vm, this, "text", _same)


def _same(vm: Any, text: str) -> Value:
    return text


def parse_json(vm: Any, text: str) -> Value:
    vm.work(len(text) // 16)
    try:
        data = json.loads(from_utf16(text), parse_constant=_refuse_constant, parse_int=_number)
    except ValueError as error:
        raise vm.syntax_error(f"Unexpected end or token in JSON: {error}") from None
    except RecursionError:
        raise vm.range_error("The JSON is nested too deeply") from None
    return json_to_value(vm, data)


def _number(digits: str) -> float:
    return float(digits) if len(digits) < 400 else math.inf


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def response_clone(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    source = require_response(vm, this, "clone")
    if source.used:
        raise vm.type_error("Response.clone: Body has already been consumed.")
    headers = new_headers(vm, dict(source.headers.fields))
    return new_response(vm, source.body, source.status, source.status_text, headers, source.url)


# -- for the prelude


def set_response(
    vm: Any, target: JSResponse, body: Value, status: float, status_text: str
) -> Value:
    """The rest of ``new Response(...)``; body: a string or None."""
    if not 200.0 <= status <= 599.0:
        raise vm.range_error("init['status'] must be in the range of 200 to 599, inclusive.")
    if body is not None:
        vm.charge(len(body))
        target.headers.fields.setdefault("content-type", "text/plain;charset=UTF-8")
    target.body = body
    target.status = status
    target.status_text = status_text
    return undefined


def response_headers_of(vm: Any, target: JSResponse) -> JSHeaders:
    return target.headers


OPERATIONS = {"ResponseHeaders": response_headers_of, "SetResponse": set_response}

INTRINSICS: dict[str, ObjectSpec | FunctionSpec] = {
    "%Response%": FunctionSpec(
        "Response",
        0,
        response_call,
        response_construct,
        {"json": Js("web", "responseJson")},
        prototype="%Response.prototype%",
    ),
    "%Response.prototype%": ObjectSpec(
        {
            "constructor": Ref("%Response%"),
            "url": Getter(response_url),
            "status": Getter(response_status),
            "ok": Getter(response_ok),
            "statusText": Getter(response_status_text),
            "headers": Getter(response_headers),
            "bodyUsed": Getter(response_body_used),
            "clone": (response_clone, 0),
            "json": (response_json, 0),
            "text": (response_text, 0),
            SYMBOL_TO_STRING_TAG: Constant("Response", CONFIGURABLE),
        }
    ),
}
