"""Bound functions (ECMA-262 10.4.1): ``function.data`` is (target, this, *arguments)."""

from __future__ import annotations

import math
from typing import Any

from ..runtime.conversions import integer_or_infinity
from ..runtime.frames import NATIVES, run_native
from ..runtime.intrinsics import KINDS
from ..runtime.natives import Steps
from ..runtime.objects import (
    CONFIGURABLE,
    LAZY_FUNCTION,
    JSFunction,
    JSObject,
    is_callable,
    is_constructor,
)
from ..runtime.steps import step_function
from ..runtime.values import EMPTY, Value, undefined

#: UTF-16 units of a target's name, which each further binding makes longer.
MAX_NAME = 65_536


def bound_call(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    """[[Call]]; a chain of bound functions is followed in a loop."""
    target: Any = fn
    while type(target) is JSFunction and target.info.kind == "native" and target.info.is_bound:
        vm.work(1)
        data = target.data
        this = data[1]
        if len(data) > 2:
            vm.charge(8 * (len(data) + len(arguments)))
            arguments = data[2:] + arguments
        target = data[0]
    return vm.call(target, this, *arguments)


def bound_function_create(
    vm: Any, data: tuple[Value, ...], proto: Value, name: Value, length: Value
) -> JSFunction:
    """BoundFunctionCreate, SetFunctionLength and SetFunctionName; `length` is the target's."""
    vm.charge(150 + 8 * len(data))
    kind = "bound constructor" if is_constructor(data[0]) else "bound"
    rest = 0.0
    if type(length) is float:
        rest = max(integer_or_infinity(length) - (len(data) - 2), 0.0)
    shown = name if type(name) is str else ""
    if len(shown) > MAX_NAME:
        raise vm.range_error("Invalid string length")
    vm.charge(2 * len(shown))
    small = 0 if rest == math.inf else int(rest)
    created: JSFunction = vm.runtime_function(kind, data, "bound " + shown, small)
    if rest == math.inf:
        created.put(vm, "length", rest, CONFIGURABLE)
    created.proto = proto
    return created


def function_prototype_bind(
    vm: Any, fn: Any, this: Value, this_argument: Value = undefined, *arguments: Value
) -> Value:
    """Function.prototype.bind"""
    if not is_callable(this):
        raise vm.type_error("Bind must be called on a function")
    data = (this, this_argument, *arguments)
    if type(this) is JSFunction:
        if this.ext is LAZY_FUNCTION:
            this.settle(vm)
        length = this.lookup(vm, "length")
        name = this.lookup(vm, "name")
        if type(length) is float and type(name) is str:
            return bound_function_create(vm, data, this.proto, name, length)
    return run_native(vm, "function.bind", this, data)


def native_bind(vm: Any, target: JSObject, data: tuple[Value, ...]) -> Steps:
    proto = yield (step_function("get_prototype_of"), undefined, (target,))
    length: Value = EMPTY
    if (yield (step_function("own_record"), undefined, (target, "length"))) is not None:
        length = yield (step_function("get"), undefined, (target, "length", target))
    name = yield (step_function("get"), undefined, (target, "name", target))
    return bound_function_create(vm, data, proto, name, length)


KINDS.update({"bound": bound_call, "bound constructor": bound_call})
NATIVES["function.bind"] = native_bind
