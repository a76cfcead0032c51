"""Object (ECMA-262 20.1.1, 20.1.2); its prototype is in `object_prototype`.

What involves neither Proxies nor accessors runs here, everything else in prelude/object.js.
"""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import to_object, to_property_key
from ..runtime.frames import NATIVES, run_native
from ..runtime.internal_methods import (
    define_own_property,
    get_own_property,
    get_prototype_of,
    has_own_property,
    is_extensible,
    plain_descriptor,
    record_object,
    set_prototype_of,
)
from ..runtime.intrinsics import FunctionSpec, Js
from ..runtime.natives import Steps, primitive_step
from ..runtime.objects import (
    Accessor,
    Descriptor,
    JSArray,
    JSObject,
    JSProxy,
    array_index,
    same_value,
)
from ..runtime.property import may_add, set_integrity, show_key, test_integrity
from ..runtime.steps import step_function
from ..runtime.values import HOLE, Key, Symbol, Value, undefined
from .object_prototype import OBJECT_PROTOTYPE
from .operations import (
    enumerable_keys,
    enumerable_own_keys,
    operation_own_property_keys,
    ordinary_object_create,
)


def object_call(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    if value is undefined or value is None:
        return vm.object()
    return to_object(vm, value)


def object_construct(
    vm: Any, fn: Any, prototype: JSObject, value: Value = undefined, *_: Value
) -> Value:
    if prototype is not vm.object_prototype:
        return ordinary_object_create(vm, prototype)
    return object_call(vm, fn, undefined, value)


# -- copying


def object_assign(
    vm: Any, fn: Any, this: Value, target: Value = undefined, *sources: Value
) -> Value:
    """Object.assign"""
    receiver = to_object(vm, target)
    if type(receiver) is JSObject:
        for source in sources:
            if source is undefined or source is None:
                continue
            if type(source) is not JSObject or not _assign_plain(vm, receiver, source):
                break
        else:
            return receiver
    return vm.call(vm.prelude("object", "assign"), undefined, receiver, *sources)


def _assign_plain(vm: Any, target: JSObject, source: JSObject) -> bool:
    """Copy the properties of one plain object to another; False, and nothing done, if it can't."""
    new = [key for key in source.props if key not in target.props]
    if any(type(key) is not str and not isinstance(key, Symbol) for key in source.props):
        return False
    if not all(may_add(target.proto, key) for key in new):
        return False
    vm.work(len(source.props) // 8)
    vm.charge(100 * len(new))
    if any(array_index(key) >= 0 for key in new):
        for key in source.own_keys(vm):
            target.props[key] = source.props[key]
    else:
        target.props.update(source.props)
    return True


def object_create(
    vm: Any,
    fn: Any,
    this: Value,
    prototype: Value = undefined,
    properties: Value = undefined,
    *_: Value,
) -> Value:
    """Object.create"""
    if prototype is not None and not isinstance(prototype, JSObject):
        raise vm.type_error("Object prototype may only be an Object or null")
    created = ordinary_object_create(vm, prototype)
    if properties is undefined:
        return created
    return define_properties(vm, created, properties)


# -- defining properties


def object_define_property(
    vm: Any,
    fn: Any,
    this: Value,
    target: Value = undefined,
    key: Value = undefined,
    attributes: Value = undefined,
    *_: Value,
) -> Value:
    """Object.defineProperty"""
    if not isinstance(target, JSObject):
        raise vm.type_error("Object.defineProperty called on non-object")
    if not isinstance(key, JSObject) and type(target) is not JSProxy:
        name = to_property_key(vm, key)
        descriptor = plain_descriptor(vm, attributes)
        if descriptor is not None and not (
            name == "length" and isinstance(descriptor.value, JSObject)
        ):
            vm.charge(100)
            if not define_own_property(vm, target, name, descriptor):
                raise vm.type_error(f"Cannot redefine property: {show_key(name)}")
            return target
    return run_native(vm, "object.define_property", target, key, attributes)


def native_define_property(vm: Any, target: JSObject, key: Value, attributes: Value) -> Steps:
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    fields = yield (step_function("to_fields"), undefined, (attributes,))
    if not (yield (step_function("define"), undefined, (target, name, fields))):
        raise vm.type_error(f"Cannot redefine property: {show_key(name)}")
    return target


def object_define_properties(
    vm: Any,
    fn: Any,
    this: Value,
    target: Value = undefined,
    properties: Value = undefined,
    *_: Value,
) -> Value:
    """Object.defineProperties"""
    if not isinstance(target, JSObject):
        raise vm.type_error("Object.defineProperties called on non-object")
    return define_properties(vm, target, properties)


def define_properties(vm: Any, target: JSObject, properties: Value) -> Value:
    """ObjectDefineProperties"""
    props = to_object(vm, properties)
    if type(target) is not JSProxy and type(props) is JSObject:
        pending: list[tuple[Key, Descriptor]] = []
        for key in props.own_keys(vm):
            descriptor = plain_descriptor(vm, props.props[key])
            if descriptor is None or (isinstance(descriptor.value, JSObject) and key == "length"):
                break
            pending.append((key, descriptor))
        else:
            for key, descriptor in pending:
                vm.charge(100)
                if not define_own_property(vm, target, key, descriptor):
                    raise vm.type_error(f"Cannot redefine property: {show_key(key)}")
            return target
    return vm.call(vm.prelude("object", "defineProperties"), undefined, target, props)


# -- listing properties


def own_values(vm: Any, target: JSObject) -> list[tuple[str, Value]] | None:
    """The enumerable own string properties, None where reading them may run script code."""
    if type(target) is JSObject:
        vm.work(len(target.props) // 4)
        return [(key, target.props[key]) for key in target.own_keys(vm) if type(key) is str]
    if type(target) is JSArray and not target.props:
        return [(str(i), value) for i, value in enumerate(target.items) if value is not HOLE]
    if type(target) is JSProxy:
        return None
    found = []
    for key in enumerable_keys(vm, target):
        value = target.lookup(vm, key)
        if type(value) is Accessor:
            return None
        found.append((key, value))
    return found


def object_entries(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    """Object.entries"""
    target = to_object(vm, value)
    found = own_values(vm, target)
    if found is None:
        return vm.call(vm.prelude("object", "entries"), undefined, target)
    vm.charge(200 * len(found))
    return vm.array([vm.array([key, value]) for key, value in found])


def object_values(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    """Object.values"""
    target = to_object(vm, value)
    found = own_values(vm, target)
    if found is None:
        return vm.call(vm.prelude("object", "values"), undefined, target)
    return vm.array([value for _, value in found])


def object_keys(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    """Object.keys"""
    return enumerable_own_keys(vm, to_object(vm, value))


def object_get_own_property_names(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    """Object.getOwnPropertyNames"""
    target = to_object(vm, value)
    if type(target) is JSProxy:
        return run_native(vm, "object.own_keys_of_type", target, False)
    return vm.array([key for key in target.own_keys(vm) if type(key) is str])


def object_get_own_property_symbols(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    """Object.getOwnPropertySymbols"""
    target = to_object(vm, value)
    if type(target) is JSProxy:
        return run_native(vm, "object.own_keys_of_type", target, True)
    return vm.array([key for key in target.own_keys(vm) if isinstance(key, Symbol)])


def native_own_keys_of_type(vm: Any, target: JSObject, symbols: bool) -> Steps:
    keys = yield (step_function("own_keys"), undefined, (target,))
    return vm.array([key for key in keys if isinstance(key, Symbol) == symbols])


def object_get_own_property_descriptor(
    vm: Any, fn: Any, this: Value, value: Value = undefined, key: Value = undefined, *_: Value
) -> Value:
    """Object.getOwnPropertyDescriptor"""
    target = to_object(vm, value)
    if type(target) is JSProxy or isinstance(key, JSObject):
        return run_native(vm, "own_descriptor", target, key)
    return record_object(vm, get_own_property(vm, target, to_property_key(vm, key)))


def native_own_descriptor(vm: Any, target: JSObject, key: Value) -> Steps:
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    return record_object(vm, (yield (step_function("own_record"), undefined, (target, name))))


def object_get_own_property_descriptors(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    """Object.getOwnPropertyDescriptors"""
    target = to_object(vm, value)
    if type(target) is JSProxy:
        return vm.call(vm.prelude("object", "getOwnPropertyDescriptors"), undefined, target)
    found: dict[Key, Value] = {}
    for key in operation_own_property_keys(vm, target).items:
        vm.charge(200)
        found[key] = record_object(vm, get_own_property(vm, target, key))
    return vm.object(found)


# -- prototypes and integrity


def object_get_prototype_of(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    """Object.getPrototypeOf"""
    return get_prototype_of(vm, to_object(vm, value))


def object_set_prototype_of(
    vm: Any, fn: Any, this: Value, value: Value = undefined, proto: Value = undefined, *_: Value
) -> Value:
    """Object.setPrototypeOf"""
    if value is undefined or value is None:
        raise vm.type_error("Object.setPrototypeOf called on null or undefined")
    if proto is not None and not isinstance(proto, JSObject):
        raise vm.type_error("Object prototype may only be an Object or null")
    if not isinstance(value, JSObject):
        return value
    if type(value) is JSProxy:
        return run_native(vm, "object.set_prototype_of", value, proto)
    if not set_prototype_of(vm, value, proto):
        raise vm.type_error("Cannot set the prototype of this object")
    return value


def native_set_prototype_of(vm: Any, target: JSObject, proto: JSObject | None) -> Steps:
    if not (yield (step_function("set_prototype_of"), undefined, (target, proto))):
        raise vm.type_error("'setPrototypeOf' on proxy: trap returned falsish")
    return target


def object_is(
    vm: Any, fn: Any, this: Value, left: Value = undefined, right: Value = undefined, *_: Value
) -> Value:
    """Object.is"""
    return same_value(left, right)


def object_is_extensible(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    """Object.isExtensible"""
    return isinstance(value, JSObject) and is_extensible(vm, value)


def object_prevent_extensions(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    """Object.preventExtensions"""
    if not isinstance(value, JSObject):
        return value
    if type(value) is JSProxy:
        return run_native(vm, "object.prevent_extensions", value)
    if not value.prevent_extensions(vm):
        raise vm.type_error("Cannot prevent extensions")
    return value


def native_prevent_extensions(vm: Any, target: JSObject) -> Steps:
    if not (yield (step_function("prevent_extensions"), undefined, (target,))):
        raise vm.type_error("'preventExtensions' on proxy: trap returned falsish")
    return target


def _change_integrity(vm: Any, value: Value, frozen: bool) -> Value:
    if not isinstance(value, JSObject):
        return value
    if type(value) is JSProxy:
        return vm.call(vm.prelude("object", "setIntegrityLevel"), undefined, value, frozen)
    vm.work(len(value.props))
    set_integrity(vm, value, frozen)
    return value


def _has_integrity(vm: Any, value: Value, frozen: bool) -> Value:
    if not isinstance(value, JSObject):
        return True
    if type(value) is JSProxy:
        return vm.call(vm.prelude("object", "testIntegrityLevel"), undefined, value, frozen)
    return test_integrity(vm, value, frozen)


def object_freeze(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    """Object.freeze"""
    return _change_integrity(vm, value, True)


def object_seal(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    """Object.seal"""
    return _change_integrity(vm, value, False)


def object_is_frozen(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    """Object.isFrozen"""
    return _has_integrity(vm, value, True)


def object_is_sealed(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    """Object.isSealed"""
    return _has_integrity(vm, value, False)


def object_has_own(
    vm: Any, fn: Any, this: Value, value: Value = undefined, key: Value = undefined, *_: Value
) -> Value:
    """Object.hasOwn"""
    target = to_object(vm, value)
    if isinstance(key, JSObject):
        return run_native(vm, "object.has_own", target, key)
    return has_own_property(vm, target, to_property_key(vm, key))


def native_object_has_own(vm: Any, target: JSObject, key: Value) -> Steps:
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    return (yield (step_function("own_record"), undefined, (target, name))) is not None


NATIVES.update(
    {
        "object.define_property": native_define_property,
        "object.has_own": native_object_has_own,
        "object.own_keys_of_type": native_own_keys_of_type,
        "object.prevent_extensions": native_prevent_extensions,
        "object.set_prototype_of": native_set_prototype_of,
        "own_descriptor": native_own_descriptor,
    }
)

INTRINSICS: dict[str, Any] = {
    "%Object%": FunctionSpec(
        "Object",
        1,
        object_call,
        object_construct,
        {
            "assign": (object_assign, 2),
            "create": (object_create, 2),
            "defineProperties": (object_define_properties, 2),
            "defineProperty": (object_define_property, 3),
            "entries": (object_entries, 1),
            "freeze": (object_freeze, 1),
            "fromEntries": Js("object", "fromEntries"),
            "getOwnPropertyDescriptor": (object_get_own_property_descriptor, 2),
            "getOwnPropertyDescriptors": (object_get_own_property_descriptors, 1),
            "getOwnPropertyNames": (object_get_own_property_names, 1),
            "getOwnPropertySymbols": (object_get_own_property_symbols, 1),
            "getPrototypeOf": (object_get_prototype_of, 1),
            "groupBy": Js("object", "groupBy"),
            "hasOwn": (object_has_own, 2),
            "is": (object_is, 2),
            "isExtensible": (object_is_extensible, 1),
            "isFrozen": (object_is_frozen, 1),
            "isSealed": (object_is_sealed, 1),
            "keys": (object_keys, 1),
            "preventExtensions": (object_prevent_extensions, 1),
            "seal": (object_seal, 1),
            "setPrototypeOf": (object_set_prototype_of, 2),
            "values": (object_values, 1),
        },
        "%Object.prototype%",
    ),
    "%Object.prototype%": OBJECT_PROTOTYPE,
}
