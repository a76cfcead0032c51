"""Resumable natives: conversions and operators that ask an object for its primitive.

Each is a generator ``native(vm, *arguments)``; it yields the calls that it needs, as (function,
this, arguments), and is pure up to its last yield, because a paused one is run again from the
results it has had. `steps` below are natives to be used with ``yield from`` inside others.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from . import operators
from .calls import construct
from .conversions import (
    display,
    integer_or_infinity,
    length_of,
    to_bigint,
    to_number,
    to_numeric,
    to_property_key,
    to_string,
)
from .frames import NATIVES
from .objects import Descriptor, JSFunction, JSObject, JSProxy, is_callable
from .steps import add_step, step_function
from .values import (
    EMPTY,
    SYMBOL_HAS_INSTANCE,
    SYMBOL_TO_PRIMITIVE,
    Key,
    Value,
    undefined,
)

#: Yields (function, this, arguments), is sent results, returns a value.
Steps = Generator[tuple[Any, Any, tuple[Any, ...]], Any, Any]


# -- steps


def apply(vm: Any, function: Value, this: Value, *arguments: Value) -> Steps:
    """Call any value."""
    if type(function) is JSFunction:
        return (yield (function, this, arguments))
    if type(function) is JSProxy and function.is_callable:
        return (yield (step_function("call"), undefined, (function, this, *arguments)))
    raise vm.type_error(f"{display(function)} is not a function")


def get_step(vm: Any, target: JSObject, key: Key, receiver: Value = EMPTY) -> Steps:
    """[[Get]]. Even a plain property is read through a yield: a script may change it meanwhile."""
    if receiver is EMPTY:
        receiver = target
    return (yield (step_function("get"), undefined, (target, key, receiver)))


def method_step(vm: Any, target: Value, key: Key) -> Steps:
    """GetMethod."""
    holder = target if isinstance(target, JSObject) else vm.prototype_of_primitive(target)
    method = yield from get_step(vm, holder, key, target)
    if method is undefined or method is None:
        return undefined
    if not is_callable(method):
        raise vm.type_error(f"{display(method)} is not a function")
    return method


def primitive_step(vm: Any, value: Value, hint: str = "default") -> Steps:
    """ToPrimitive."""
    if not isinstance(value, JSObject):
        return value
    exotic = yield from method_step(vm, value, SYMBOL_TO_PRIMITIVE)
    if exotic is not undefined:
        result = yield from apply(vm, exotic, value, hint)
        if isinstance(result, JSObject):
            raise vm.type_error("Cannot convert object to primitive value")
        return result
    for name in ("toString", "valueOf") if hint == "string" else ("valueOf", "toString"):
        method = yield from get_step(vm, value, name)
        if is_callable(method):
            result = yield from apply(vm, method, value)
            if not isinstance(result, JSObject):
                return result
    raise vm.type_error("Cannot convert object to primitive value")


# -- conversions


def native_to_primitive(vm: Any, value: Value, hint: str) -> Steps:
    return (yield from primitive_step(vm, value, hint))


def native_to_number(vm: Any, value: Value) -> Steps:
    return to_number(vm, (yield from primitive_step(vm, value, "number")))


def native_to_numeric(vm: Any, value: Value) -> Steps:
    return to_numeric(vm, (yield from primitive_step(vm, value, "number")))


def native_to_string(vm: Any, value: Value) -> Steps:
    return to_string(vm, (yield from primitive_step(vm, value, "string")))


def native_to_property_key(vm: Any, value: Value) -> Steps:
    return to_property_key(vm, (yield from primitive_step(vm, value, "string")))


def native_to_integer(vm: Any, value: Value) -> Steps:
    return integer_or_infinity(to_number(vm, (yield from primitive_step(vm, value, "number"))))


def native_to_length(vm: Any, value: Value) -> Steps:
    return length_of(to_number(vm, (yield from primitive_step(vm, value, "number"))))


def native_to_bigint(vm: Any, value: Value) -> Steps:
    return to_bigint(vm, (yield from primitive_step(vm, value, "number")))


HINTS = {"s": "string", "n": "number", "d": "default"}


def native_coerce(
    vm: Any, function: JSFunction, this: Value, arguments: tuple[Value, ...], hints: str
) -> Steps:
    """Turn `this` and the arguments into primitives by `hints`, then run the built-in."""
    if hints[0] != "-":
        this = yield from primitive_step(vm, this, HINTS[hints[0]])
    values = list(arguments)
    for index, hint in enumerate(hints[1:]):
        if index < len(values) and hint != "-":
            values[index] = yield from primitive_step(vm, values[index], HINTS[hint])
    # Through a yield, because it may pause: `sleep` does.
    return (yield (step_function("coerced"), undefined, (function, this, *values)))


def _coerced(vm: Any, _fn: Any, _this: Value, function: Any, this: Value, *values: Value) -> Value:
    return function.info.implementation(vm, function, this, *values)


add_step("coerced", _coerced)


# -- operators


def native_add(vm: Any, left: Value, right: Value) -> Steps:
    left = yield from primitive_step(vm, left)
    right = yield from primitive_step(vm, right)
    return operators.add(vm, left, right)


def native_arithmetic(vm: Any, operator: str, left: Value, right: Value) -> Steps:
    left = to_numeric(vm, (yield from primitive_step(vm, left, "number")))
    right = to_numeric(vm, (yield from primitive_step(vm, right, "number")))
    return operators.arithmetic(vm, operator, left, right)


def native_compare(vm: Any, operator: str, left: Value, right: Value) -> Steps:
    left = yield from primitive_step(vm, left, "number")
    right = yield from primitive_step(vm, right, "number")
    return operators.compare_primitives(vm, operator, left, right)


def native_loose_equals(vm: Any, left: Value, right: Value) -> Steps:
    left = yield from primitive_step(vm, left)
    right = yield from primitive_step(vm, right)
    return operators.equal_primitives(left, right)


def native_negate(vm: Any, value: Value) -> Steps:
    return operators.negate(vm, (yield from primitive_step(vm, value, "number")))


def native_stepped(vm: Any, value: Value, by: int) -> Steps:
    number = to_numeric(vm, (yield from primitive_step(vm, value, "number")))
    return operators.increment(number, by)


def native_bitwise_not(vm: Any, value: Value) -> Steps:
    return operators.bitwise_not(vm, (yield from primitive_step(vm, value, "number")))


def native_instance_of(vm: Any, value: Value, target: JSObject) -> Steps:
    """InstanceofOperator."""
    handler = yield from method_step(vm, target, SYMBOL_HAS_INSTANCE)
    if handler is not undefined:
        from .conversions import truthy

        return truthy((yield from apply(vm, handler, target, value)))
    if not is_callable(target):
        raise vm.type_error("Right-hand side of 'instanceof' is not callable")
    return (yield from has_instance_step(vm, target, value))


def has_instance_step(vm: Any, target: Value, value: Value) -> Steps:
    """OrdinaryHasInstance."""
    if not is_callable(target):
        return False
    if type(target) is JSFunction and target.info.kind == "native" and target.info.is_bound:
        step = step_function("instance_of")
        return (yield (step, undefined, (value, target.data[0])))
    if not isinstance(value, JSObject):
        return False
    prototype = yield from get_step(vm, target, "prototype")
    if not isinstance(prototype, JSObject):
        raise vm.type_error("Function has non-object prototype in instanceof check")
    return (yield from native_in_prototype_chain(vm, value, prototype))


def native_in_prototype_chain(vm: Any, value: JSObject, prototype: JSObject) -> Steps:
    """True when `prototype` is found by going up from `value`."""
    current: JSObject | None = value
    while current is not None:
        if type(current) is JSProxy:
            current = yield (step_function("get_prototype_of"), undefined, (current,))
        else:
            current = current.proto
        if current is prototype:
            return True
    return False


# -- property access with a key that is an object


def native_get_element(vm: Any, target: Value, key: Value) -> Steps:
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    holder = target if isinstance(target, JSObject) else vm.prototype_of_primitive(target)
    if type(target) is str:
        from .conversions import to_object

        holder = to_object(vm, target)
    return (yield from get_step(vm, holder, name, target))


def native_set_element(vm: Any, target: Value, key: Value, value: Value, strict: bool) -> Steps:
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    return (yield (step_function("set"), undefined, (target, name, value, strict)))


def native_has_in(vm: Any, key: Value, target: JSObject) -> Steps:
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    return (yield (step_function("has"), undefined, (target, name)))


def native_delete_member(vm: Any, target: Value, key: Value, strict: bool) -> Steps:
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    return (yield (step_function("delete"), undefined, (target, name, strict)))


def native_set_array_length(vm: Any, array: Any, value: Value, strict: bool) -> Steps:
    """ArraySetLength: the value is converted twice."""
    first = yield from primitive_step(vm, value, "number")
    second = yield from primitive_step(vm, value, "number")
    length = vm.to_array_length(first)
    if to_number(vm, second) != length:
        raise vm.range_error("Invalid array length")
    if not array.define_own(vm, "length", Descriptor(value=length)) and strict:
        raise vm.type_error("Cannot delete an element of the array")
    return undefined


# -- construction


def native_construct_result(vm: Any, this: JSObject) -> Steps:
    """The end of a construction that paused: the object that was returned, else `this`."""
    result = yield (step_function("undefined"), undefined, ())
    return result if isinstance(result, JSObject) else this


def check_function_realm(vm: Any, function: Value) -> None:
    """GetFunctionRealm: all that can happen with one realm is that a revoked Proxy throws."""
    while True:
        vm.work(1)
        if type(function) is JSProxy:
            if function.handler is None:
                raise vm.type_error("Cannot perform 'get' on a proxy that has been revoked")
            function = function.target
        elif (
            type(function) is JSFunction
            and function.info.kind == "native"
            and function.info.is_bound
        ):
            function = function.data[0]
        else:
            return


def native_construct_slow(
    vm: Any, function: JSFunction, arguments: Any, new_target: Value
) -> Steps:
    """[[Construct]]; GetPrototypeFromConstructor asks a getter, a proxy, or the realm."""
    proto = yield from get_step(vm, new_target, "prototype")
    if not isinstance(proto, JSObject):
        check_function_realm(vm, new_target)
        name = getattr(function.info, "default_prototype", None) or "%Object.prototype%"
        proto = vm.intrinsic(name)
    step = step_function("construct_with")
    return (yield (step, undefined, (function, proto, arguments, new_target)))


NATIVES.update(
    {
        "add": native_add,
        "arithmetic": native_arithmetic,
        "array.set_length": native_set_array_length,
        "bitwise_not": native_bitwise_not,
        "coerce": native_coerce,
        "compare": native_compare,
        "construct_result": native_construct_result,
        "construct_slow": native_construct_slow,
        "delete_member": native_delete_member,
        "get_element": native_get_element,
        "has_in": native_has_in,
        "in_prototype_chain": native_in_prototype_chain,
        "instance_of": native_instance_of,
        "loose_equals": native_loose_equals,
        "negate": native_negate,
        "ordinary_has_instance": has_instance_step,
        "set_element": native_set_element,
        "stepped": native_stepped,
        "to_bigint": native_to_bigint,
        "to_integer": native_to_integer,
        "to_length": native_to_length,
        "to_number": native_to_number,
        "to_numeric": native_to_numeric,
        "to_primitive": native_to_primitive,
        "to_property_key": native_to_property_key,
        "to_string": native_to_string,
    }
)

__all__ = ["apply", "construct", "get_step", "has_instance_step", "method_step", "primitive_step"]
