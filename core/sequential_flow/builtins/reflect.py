"""Reflect (ECMA-262 28.1)."""

from __future__ import annotations

from typing import Any

from ..runtime.calls import call_spread, construct
from ..runtime.conversions import display, to_property_key
from ..runtime.frames import NATIVES, run_native
from ..runtime.internal_methods import (
    define_own_property,
    delete_property,
    get_own_property,
    get_prototype_of,
    is_extensible,
    plain_descriptor,
    prevent_extensions,
    record_object,
    set_property,
    set_prototype_of,
)
from ..runtime.intrinsics import Constant, ObjectSpec
from ..runtime.natives import Steps, primitive_step
from ..runtime.objects import (
    CONFIGURABLE,
    JSArray,
    JSObject,
    JSProxy,
    is_callable,
    is_constructor,
)
from ..runtime.property import get, has_property
from ..runtime.steps import step_function
from ..runtime.values import EMPTY, HOLE, SYMBOL_TO_STRING_TAG, Value, undefined
from .operations import operation_own_property_keys


def _object(vm: Any, value: Value, method: str) -> JSObject:
    if not isinstance(value, JSObject):
        raise vm.type_error(f"Reflect.{method} called on non-object")
    return value


def reflect_apply(
    vm: Any,
    fn: Any,
    this: Value,
    target: Value = undefined,
    this_argument: Value = undefined,
    arguments: Value = undefined,
    *_: Value,
) -> Value:
    """Reflect.apply"""
    if not is_callable(target):
        raise vm.type_error(f"{display(target)} is not a function")
    if type(arguments) is JSArray and HOLE not in arguments.items:
        return call_spread(vm, target, this_argument, arguments.items)
    return vm.call(vm.prelude("reflect", "apply"), undefined, target, this_argument, arguments)


def reflect_construct(
    vm: Any,
    fn: Any,
    this: Value,
    target: Value = undefined,
    arguments: Value = undefined,
    new_target: Value = EMPTY,
    *_: Value,
) -> Value:
    """Reflect.construct"""
    if not is_constructor(target):
        raise vm.type_error(f"{display(target)} is not a constructor")
    if new_target is EMPTY:
        new_target = target
    elif not is_constructor(new_target):
        raise vm.type_error(f"{display(new_target)} is not a constructor")
    if type(arguments) is JSArray and HOLE not in arguments.items:
        return construct(vm, target, list(arguments.items), new_target)
    function = vm.prelude("reflect", "construct")
    return vm.call(function, undefined, target, arguments, new_target)


def reflect_define_property(
    vm: Any,
    fn: Any,
    this: Value,
    target: Value = undefined,
    key: Value = undefined,
    attributes: Value = undefined,
    *_: Value,
) -> Value:
    """Reflect.defineProperty"""
    holder = _object(vm, target, "defineProperty")
    if not isinstance(key, JSObject):
        name = to_property_key(vm, key)
        descriptor = plain_descriptor(vm, attributes)
        if descriptor is not None:
            vm.charge(100)
            return define_own_property(vm, holder, name, descriptor)
    return run_native(vm, "reflect.define_property", holder, key, attributes)


def native_define_property(vm: Any, target: JSObject, key: Value, attributes: Value) -> Steps:
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    fields = yield (step_function("to_fields"), undefined, (attributes,))
    return (yield (step_function("define"), undefined, (target, name, fields)))


def reflect_delete_property(
    vm: Any, fn: Any, this: Value, target: Value = undefined, key: Value = undefined, *_: Value
) -> Value:
    """Reflect.deleteProperty"""
    holder = _object(vm, target, "deleteProperty")
    if isinstance(key, JSObject):
        return run_native(vm, "reflect.keyed", "delete_property", holder, key, ())
    return delete_property(vm, holder, to_property_key(vm, key))


def reflect_get(
    vm: Any,
    fn: Any,
    this: Value,
    target: Value = undefined,
    key: Value = undefined,
    receiver: Value = EMPTY,
    *_: Value,
) -> Value:
    """Reflect.get"""
    holder = _object(vm, target, "get")
    if receiver is EMPTY:
        receiver = holder
    if isinstance(key, JSObject):
        return run_native(vm, "reflect.keyed", "get", holder, key, (receiver,))
    return get(vm, holder, to_property_key(vm, key), receiver)


def reflect_get_own_property_descriptor(
    vm: Any, fn: Any, this: Value, target: Value = undefined, key: Value = undefined, *_: Value
) -> Value:
    """Reflect.getOwnPropertyDescriptor"""
    holder = _object(vm, target, "getOwnPropertyDescriptor")
    if isinstance(key, JSObject) or type(holder) is JSProxy:
        return run_native(vm, "reflect.own_descriptor", holder, key)
    return record_object(vm, get_own_property(vm, holder, to_property_key(vm, key)))


def native_own_descriptor(vm: Any, target: JSObject, key: Value) -> Steps:
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    return record_object(vm, (yield (step_function("own_record"), undefined, (target, name))))


def reflect_get_prototype_of(
    vm: Any, fn: Any, this: Value, target: Value = undefined, *_: Value
) -> Value:
    """Reflect.getPrototypeOf"""
    return get_prototype_of(vm, _object(vm, target, "getPrototypeOf"))


def reflect_has(
    vm: Any, fn: Any, this: Value, target: Value = undefined, key: Value = undefined, *_: Value
) -> Value:
    """Reflect.has"""
    holder = _object(vm, target, "has")
    if isinstance(key, JSObject):
        return run_native(vm, "reflect.keyed", "has", holder, key, ())
    return has_property(vm, holder, to_property_key(vm, key))


def reflect_is_extensible(
    vm: Any, fn: Any, this: Value, target: Value = undefined, *_: Value
) -> Value:
    """Reflect.isExtensible"""
    return is_extensible(vm, _object(vm, target, "isExtensible"))


def reflect_own_keys(vm: Any, fn: Any, this: Value, target: Value = undefined, *_: Value) -> Value:
    """Reflect.ownKeys"""
    return operation_own_property_keys(vm, _object(vm, target, "ownKeys"))


def reflect_prevent_extensions(
    vm: Any, fn: Any, this: Value, target: Value = undefined, *_: Value
) -> Value:
    """Reflect.preventExtensions"""
    return prevent_extensions(vm, _object(vm, target, "preventExtensions"))


def reflect_set(
    vm: Any,
    fn: Any,
    this: Value,
    target: Value = undefined,
    key: Value = undefined,
    value: Value = undefined,
    receiver: Value = EMPTY,
    *_: Value,
) -> Value:
    """Reflect.set"""
    holder = _object(vm, target, "set")
    if receiver is EMPTY:
        receiver = holder
    if isinstance(key, JSObject):
        return run_native(vm, "reflect.keyed", "set_property", holder, key, (value, receiver))
    return set_property(vm, holder, to_property_key(vm, key), value, receiver)


def native_keyed(
    vm: Any, step: str, target: JSObject, key: Value, rest: tuple[Value, ...]
) -> Steps:
    """An internal method with a key that is an object."""
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    return (yield (step_function(step), undefined, (target, name, *rest)))


def reflect_set_prototype_of(
    vm: Any, fn: Any, this: Value, target: Value = undefined, proto: Value = undefined, *_: Value
) -> Value:
    """Reflect.setPrototypeOf"""
    holder = _object(vm, target, "setPrototypeOf")
    if proto is not None and not isinstance(proto, JSObject):
        raise vm.type_error("Object prototype may only be an Object or null")
    return set_prototype_of(vm, holder, proto)


NATIVES.update(
    {
        "reflect.define_property": native_define_property,
        "reflect.keyed": native_keyed,
        "reflect.own_descriptor": native_own_descriptor,
    }
)

INTRINSICS: dict[str, Any] = {
    "%Reflect%": ObjectSpec(
        {
            "apply": (reflect_apply, 3),
            "construct": (reflect_construct, 2),
            "defineProperty": (reflect_define_property, 3),
            "deleteProperty": (reflect_delete_property, 2),
            "get": (reflect_get, 2),
            "getOwnPropertyDescriptor": (reflect_get_own_property_descriptor, 2),
            "getPrototypeOf": (reflect_get_prototype_of, 1),
            "has": (reflect_has, 2),
            "isExtensible": (reflect_is_extensible, 1),
            "ownKeys": (reflect_own_keys, 1),
            "preventExtensions": (reflect_prevent_extensions, 1),
            "set": (reflect_set, 3),
            "setPrototypeOf": (reflect_set_prototype_of, 2),
            SYMBOL_TO_STRING_TAG: Constant("Reflect", CONFIGURABLE),
        }
    )
}
