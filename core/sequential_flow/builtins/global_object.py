"""The global object (ECMA-262 19)."""

from __future__ import annotations

import math
from typing import Any

from ..runtime.completion import Throw
from ..runtime.conversions import to_number
from ..runtime.intrinsics import Constant, FunctionSpec, ObjectSpec, Ref
from ..runtime.values import Value, undefined


def global_is_finite(vm: Any, fn: Any, this: Value, number: Value = undefined, *_: Value) -> Value:
    value = to_number(vm, number)
    return value - value == 0.0


def global_is_nan(vm: Any, fn: Any, this: Value, number: Value = undefined, *_: Value) -> Value:
    value = to_number(vm, number)
    return value != value


def global_eval(vm: Any, fn: Any, this: Value, source: Value = undefined, *_: Value) -> Value:
    """NON-SPEC: code from strings is closed; other values come back as they should."""
    if type(source) is str:
        raise Throw(vm.error("EvalError", "Code generation from strings is not supported"))
    return source


#: Names whose value is the intrinsic of that name.
_NAMES = (
    "parseFloat", "parseInt", "decodeURI", "decodeURIComponent", "encodeURI",
    "encodeURIComponent", "AggregateError", "Array", "ArrayBuffer", "BigInt", "BigInt64Array",
    "BigUint64Array", "Boolean", "DataView", "Date", "Error", "EvalError", "Float16Array",
    "Float32Array", "Float64Array", "Function", "Int8Array", "Int16Array", "Int32Array",
    "Iterator", "Map", "Number", "Object", "Promise", "Proxy", "RangeError", "ReferenceError",
    "RegExp", "Set", "String", "Symbol", "SyntaxError", "TypeError", "Uint8Array",
    "Uint8ClampedArray", "Uint16Array", "Uint32Array", "URIError", "WeakMap", "WeakSet", "JSON",
    "Math", "Reflect", "console", "structuredClone", "fetch", "Headers", "Request", "Response",
    "URL", "URLSearchParams", "TextDecoder", "TextEncoder", "AbortController", "AbortSignal",
    "DOMException", "FormData", "Blob", "atob", "btoa", "crypto", "performance",
    "queueMicrotask", "setTimeout", "clearTimeout", "setInterval", "clearInterval", "sleep",
    "waitForEvent", "call",
)  # fmt: skip


def _properties() -> dict[Any, Any]:
    from . import HOMES

    own: dict[Any, Any] = {
        "globalThis": Ref("%GlobalObject%"),
        "Infinity": Constant(math.inf),
        "NaN": Constant(math.nan),
        "undefined": Constant(undefined),
        "eval": Ref("%eval%"),
        "isFinite": (global_is_finite, 1, "-n"),
        "isNaN": (global_is_nan, 1, "-n"),
    }
    for name in _NAMES:
        if f"%{name}%" in HOMES:
            own[name] = Ref(f"%{name}%")
    return own


INTRINSICS: dict[str, Any] = {
    "%GlobalObject%": ObjectSpec(_properties()),
    "%eval%": FunctionSpec("eval", 1, global_eval),
}
