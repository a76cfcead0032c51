"""Internal methods as functions, for resumable natives to yield: each effect is a yield."""

from __future__ import annotations

from typing import Any

from .calls import call_other, construct, construct_base
from .frames import run_native, undefined_function
from .intrinsics import BASE
from .objects import JSProxy
from .property import delete_member, get, has_property, set_member
from .values import Value


def _get(vm: Any, _fn: Any, _this: Value, target: Any, key: Any, receiver: Value) -> Value:
    return get(vm, target, key, receiver)


def _set(
    vm: Any, _fn: Any, _this: Value, target: Any, key: Any, value: Value, strict: Any
) -> Value:
    return set_member(vm, target, key, value, strict)


def _has(vm: Any, _fn: Any, _this: Value, target: Any, key: Any) -> Value:
    return has_property(vm, target, key)


def _delete(vm: Any, _fn: Any, _this: Value, target: Any, key: Any, strict: Any) -> Value:
    return delete_member(vm, target, key, strict)


def _call(vm: Any, _fn: Any, _this: Value, function: Any, this: Value, *arguments: Value) -> Value:
    return call_other(vm, function, this, arguments)


def _get_prototype_of(vm: Any, _fn: Any, _this: Value, target: Any) -> Value:
    if type(target) is JSProxy:
        return run_native(vm, "proxy.get_prototype_of", target)
    return target.proto


def _construct_with(
    vm: Any, _fn: Any, _this: Value, function: Any, proto: Any, arguments: Any, new_target: Value
) -> Value:
    if function.info.constructor == BASE:
        return construct_base(vm, function, proto, arguments.items, new_target)
    return function.info.construct(vm, function, proto, *arguments.items)


def _construct(
    vm: Any, _fn: Any, _this: Value, function: Any, arguments: Any, new_target: Value
) -> Value:
    return construct(vm, function, arguments.items, new_target)


def _instance_of(vm: Any, _fn: Any, _this: Value, value: Value, target: Value) -> Value:
    from .operators import instance_of

    return instance_of(vm, value, target)


#: {name: function}; `step_function` gives them. Names are part of the snapshot format.
STEPS: dict[str, Any] = {
    "call": _call,
    "construct": _construct,
    "construct_with": _construct_with,
    "delete": _delete,
    "get": _get,
    "get_prototype_of": _get_prototype_of,
    "has": _has,
    "instance_of": _instance_of,
    "set": _set,
    "undefined": undefined_function,
}


class Step:
    """Something that `frames.drive` can call: like a function, but scripts never see it."""

    __slots__ = ("code", "nargs")

    def __init__(self, code: Any) -> None:
        self.code = code
        self.nargs = 1 << 30


_STEPS = {name: Step(code) for name, code in STEPS.items()}


def add_step(name: str, code: Any) -> None:
    """Register the step of one area (promises, arrays ...)."""
    _STEPS[name] = Step(code)


def step_function(name: str) -> Step:
    """The step of that name."""
    return _STEPS[name]
