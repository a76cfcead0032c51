"""Headers (https://fetch.spec.whatwg.org/#headers-class).

``fields`` is {lower-case name: value}; values of one name are joined by ", ".
"""

from __future__ import annotations

import re
from typing import Any

from ..builtins.array_iterator import create_array_iterator
from ..builtins.map import incompatible
from ..runtime.conversions import to_string
from ..runtime.intrinsics import Constant, FunctionSpec, Js, ObjectSpec, Ref
from ..runtime.objects import CONFIGURABLE, JSArray, JSObject
from ..runtime.values import SYMBOL_ITERATOR, SYMBOL_TO_STRING_TAG, Value, undefined

# Compiled on first use, not at import.
_NAME = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
_BAD_VALUE = "[\0\r\n]|[^\0-\xff]"
_SPACE = "\t\n\r "


class JSHeaders(JSObject):
    """A Headers object."""

    __slots__ = ("fields",)
    class_name = "Headers"
    saved = ("fields",)
    plain = False

    fields: dict[str, str]


def new_headers(vm: Any, fields: dict[str, str], proto: JSObject | None = None) -> JSHeaders:
    vm.allocated += 200 + 100 * len(fields)
    created = JSHeaders()
    created.props = {}
    created.proto = vm.intrinsic("%Headers.prototype%") if proto is None else proto
    created.ext = None
    created.fields = fields
    return created


def headers_call(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    raise vm.type_error("Constructor Headers requires 'new'")


def headers_construct(
    vm: Any, fn: Any, proto: JSObject, init: Value = undefined, *_: Value
) -> Value:
    created = new_headers(vm, {}, proto)
    if init is undefined:
        return created
    return vm.call(vm.prelude("web", "fillHeaders"), undefined, created, init)


def _name(vm: Any, value: Value) -> str:
    name = to_string(vm, value)
    if not re.fullmatch(_NAME, name):
        raise vm.type_error(f"Invalid header name: {name[:40]}")
    return name.lower()


def _value(vm: Any, value: Value) -> str:
    text = to_string(vm, value).strip(_SPACE)
    if re.search(_BAD_VALUE, text):
        raise vm.type_error("Invalid header value")
    return text


def append_field(vm: Any, target: JSHeaders, name: Value, value: Value) -> Value:
    """Add to a field; name and value are primitives."""
    key = _name(vm, name)
    text = _value(vm, value)
    known = target.fields.get(key)
    joined = text if known is None else f"{known}, {text}"
    vm.charge(100 + len(joined))
    target.fields[key] = joined
    return undefined


def require_headers(vm: Any, this: Value, method: str) -> JSHeaders:
    if type(this) is not JSHeaders:
        raise incompatible(vm, f"Headers.prototype.{method}", this)
    return this


def headers_append(
    vm: Any, fn: Any, this: Value, name: Value = undefined, value: Value = undefined, *_: Value
) -> Value:
    return append_field(vm, require_headers(vm, this, "append"), name, value)


def headers_delete(vm: Any, fn: Any, this: Value, name: Value = undefined, *_: Value) -> Value:
    require_headers(vm, this, "delete").fields.pop(_name(vm, name), None)
    return undefined


def headers_get(vm: Any, fn: Any, this: Value, name: Value = undefined, *_: Value) -> Value:
    return require_headers(vm, this, "get").fields.get(_name(vm, name))


def headers_has(vm: Any, fn: Any, this: Value, name: Value = undefined, *_: Value) -> Value:
    return _name(vm, name) in require_headers(vm, this, "has").fields


def headers_set(
    vm: Any, fn: Any, this: Value, name: Value = undefined, value: Value = undefined, *_: Value
) -> Value:
    target = require_headers(vm, this, "set")
    key = _name(vm, name)
    vm.allocated += 100
    target.fields[key] = _value(vm, value)
    return undefined


def sorted_fields(vm: Any, target: Value) -> JSArray:
    """Its [name, value] pairs, sorted by name."""
    fields = require_headers(vm, target, "forEach").fields
    pairs: JSArray = vm.array([vm.array([name, fields[name]]) for name in sorted(fields)])
    return pairs


def headers_entries(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    require_headers(vm, this, "entries")
    return create_array_iterator(vm, sorted_fields(vm, this), "values")


def headers_keys(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    fields = require_headers(vm, this, "keys").fields
    return create_array_iterator(vm, vm.array(sorted(fields)), "values")


def headers_values(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    fields = require_headers(vm, this, "values").fields
    values: list[Value] = [fields[name] for name in sorted(fields)]
    return create_array_iterator(vm, vm.array(values), "values")


def is_headers(vm: Any, value: Value) -> bool:
    return type(value) is JSHeaders


OPERATIONS = {
    "AppendField": append_field,
    "IsHeaders": is_headers,
    "SortedFields": sorted_fields,
}

INTRINSICS: dict[str, ObjectSpec | FunctionSpec] = {
    "%Headers%": FunctionSpec(
        "Headers", 0, headers_call, headers_construct, prototype="%Headers.prototype%"
    ),
    "%Headers.prototype%": ObjectSpec(
        {
            "constructor": Ref("%Headers%"),
            "append": (headers_append, 2, "-ss"),
            "delete": (headers_delete, 1, "-s"),
            "get": (headers_get, 1, "-s"),
            "has": (headers_has, 1, "-s"),
            "set": (headers_set, 2, "-ss"),
            "forEach": Js("web", "headersForEach"),
            "entries": (headers_entries, 0),
            "keys": (headers_keys, 0),
            "values": (headers_values, 0),
            SYMBOL_ITERATOR: Ref("%Headers.prototype.entries%"),
            SYMBOL_TO_STRING_TAG: Constant("Headers", CONFIGURABLE),
        }
    ),
}
