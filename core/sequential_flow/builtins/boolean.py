"""Boolean (ECMA-262 20.3)."""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import truthy
from ..runtime.intrinsics import FunctionSpec, ObjectSpec, Ref
from ..runtime.objects import JSObject, JSPrimitiveObject
from ..runtime.values import Value, undefined


def _boolean_object(vm: Any, proto: JSObject | None, value: bool) -> JSPrimitiveObject:
    vm.allocated += 100
    created = JSPrimitiveObject()
    created.props = {}
    created.proto = proto
    created.ext = None
    created.value = value
    return created


def boolean_call(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    return truthy(value)


def boolean_construct(
    vm: Any, fn: Any, prototype: JSObject, value: Value = undefined, *_: Value
) -> Value:
    return _boolean_object(vm, prototype, truthy(value))


def this_boolean_value(vm: Any, value: Value, method: str) -> bool:
    """ThisBooleanValue"""
    if type(value) is JSPrimitiveObject:
        value = value.value
    if type(value) is not bool:
        raise vm.type_error(f"{method} requires that 'this' be a Boolean")
    return value


def boolean_prototype_to_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return "true" if this_boolean_value(vm, this, "Boolean.prototype.toString") else "false"


def boolean_prototype_value_of(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this_boolean_value(vm, this, "Boolean.prototype.valueOf")


def _make_prototype(vm: Any) -> JSObject:
    return _boolean_object(vm, None, False)


INTRINSICS: dict[str, Any] = {
    "%Boolean%": FunctionSpec(
        "Boolean", 1, boolean_call, boolean_construct, prototype="%Boolean.prototype%"
    ),
    "%Boolean.prototype%": ObjectSpec(
        {
            "constructor": Ref("%Boolean%"),
            "toString": (boolean_prototype_to_string, 0),
            "valueOf": (boolean_prototype_value_of, 0),
        },
        make=_make_prototype,
    ),
}
