"""The essential internal methods of any object, Proxies included (ECMA-262 6.1.7.2).

Each function ends with the call into a script, if it makes one, so it may only be used as a tail
call, or yielded from a resumable native as a step. `property` has the fast ways of [[Get]] and
[[Set]].

Descriptors travel in two forms that a snapshot can keep::

    record   a property as found:    (value, attributes) or (get, set, attributes); None if absent
    fields   a Property Descriptor:  (("value", 1.0), ("writable", True), ...) without absent ones
"""

from __future__ import annotations

from typing import Any

from .conversions import to_number, to_property_key, truthy
from .frames import NATIVES, run_native
from .natives import Steps, apply, get_step, primitive_step
from .objects import (
    CONFIGURABLE,
    ENUMERABLE,
    WRITABLE,
    Accessor,
    Descriptor,
    IrregularObject,
    JSArray,
    JSFunction,
    JSObject,
    JSProxy,
    Property,
    is_callable,
)
from .property import get, has_property, set_prototype, show_key
from .steps import add_step, step_function
from .values import EMPTY, HOLE, Key, Symbol, Value, undefined

Record = tuple[Any, ...]
Fields = tuple[tuple[str, Any], ...]

#: The fields in the order in which ToPropertyDescriptor reads them.
FIELDS = ("enumerable", "configurable", "value", "writable", "get", "set")


# -- descriptors


def to_record(found: Property) -> Record:
    value = found.value
    if type(value) is Accessor:
        return (value.get, value.set, found.attributes)
    return (value, found.attributes)


def from_record(record: Record) -> Property:
    if len(record) == 3:
        return Property(Accessor(record[0], record[1]), record[2])
    return Property(record[0], record[1])


def record_object(vm: Any, record: Record | None) -> Value:
    """FromPropertyDescriptor of a property as found: an ordinary object, undefined for None."""
    if record is None:
        return undefined
    attributes = record[-1]
    props: dict[Key, Value]
    if len(record) == 3:
        props = {"get": record[0], "set": record[1]}
    else:
        props = {"value": record[0], "writable": bool(attributes & WRITABLE)}
    props["enumerable"] = bool(attributes & ENUMERABLE)
    props["configurable"] = bool(attributes & CONFIGURABLE)
    return vm.object(props)


def bare(created: JSObject) -> JSObject:
    """The same object without a prototype: what the prelude may read absent fields of."""
    created.proto = None
    created.__class__ = IrregularObject
    return created


def descriptor_fields(descriptor: Descriptor) -> Fields:
    return tuple(
        (name, getattr(descriptor, name))
        for name in ("value", "writable", "get", "set", "enumerable", "configurable")
        if getattr(descriptor, name) is not EMPTY
    )


def fields_descriptor(fields: Fields) -> Descriptor:
    return Descriptor(**dict(fields))


def _checked(vm: Any, descriptor: Descriptor) -> Descriptor:
    """The errors of ToPropertyDescriptor."""
    for name, value in (("Getter", descriptor.get), ("Setter", descriptor.set)):
        if value is not EMPTY and value is not undefined and not is_callable(value):
            raise vm.type_error(f"{name} must be a function")
    if descriptor.is_accessor and descriptor.is_data:
        raise vm.type_error(
            "Invalid property descriptor. "
            "Cannot both specify accessors and a value or writable attribute"
        )
    return descriptor


def _set_field(descriptor: Descriptor, name: str, value: Value) -> None:
    usual = name in ("value", "get", "set")
    setattr(descriptor, name, value if usual else truthy(value))


def plain_descriptor(vm: Any, source: Value) -> Descriptor | None:
    """ToPropertyDescriptor where it runs no script code, else None."""
    if not isinstance(source, JSObject):
        raise vm.type_error("Property description must be an object")
    descriptor = Descriptor()
    for name in FIELDS:
        current: JSObject | None = source
        while current is not None:
            if type(current) is JSProxy:
                return None
            value = current.lookup(vm, name)
            if value is not EMPTY:
                if type(value) is Accessor:
                    return None
                _set_field(descriptor, name, value)
                break
            current = current.proto
    return _checked(vm, descriptor)


def native_to_fields(vm: Any, source: JSObject) -> Steps:
    """ToPropertyDescriptor; returns fields."""
    descriptor = Descriptor()
    for name in FIELDS:
        if (yield (step_function("has"), undefined, (source, name))):
            value = yield (step_function("get"), undefined, (source, name, source))
            _set_field(descriptor, name, value)
    return descriptor_fields(_checked(vm, descriptor))


def to_fields(vm: Any, source: Value) -> Fields:
    """ToPropertyDescriptor of any value."""
    descriptor = plain_descriptor(vm, source)
    if descriptor is None:
        return run_native(vm, "to_fields", source)  # type: ignore[no-any-return]
    return descriptor_fields(descriptor)


# -- internal methods


def get_prototype_of(vm: Any, target: JSObject) -> JSObject | None:
    """[[GetPrototypeOf]]."""
    if type(target) is JSProxy:
        return run_native(vm, "proxy.get_prototype_of", target)  # type: ignore[no-any-return]
    return target.proto


def set_prototype_of(vm: Any, target: JSObject, proto: JSObject | None) -> bool:
    """[[SetPrototypeOf]]."""
    if type(target) is JSProxy:
        return run_native(vm, "proxy.set_prototype_of", target, proto)  # type: ignore[no-any-return]
    return set_prototype(vm, target, proto)


def is_extensible(vm: Any, target: JSObject) -> bool:
    """[[IsExtensible]]."""
    if type(target) is JSProxy:
        return run_native(vm, "proxy.is_extensible", target)  # type: ignore[no-any-return]
    return target.is_extensible()


def prevent_extensions(vm: Any, target: JSObject) -> bool:
    """[[PreventExtensions]]."""
    if type(target) is JSProxy:
        return run_native(vm, "proxy.prevent_extensions", target)  # type: ignore[no-any-return]
    return target.prevent_extensions(vm)


def get_own_property(vm: Any, target: JSObject, key: Key) -> Record | None:
    """[[GetOwnProperty]]; a record."""
    if type(target) is JSProxy:
        return run_native(vm, "proxy.get_own_property", target, key)  # type: ignore[no-any-return]
    found = target.get_own(vm, key)
    return None if found is None else to_record(found)


def define_own_property(vm: Any, target: JSObject, key: Key, descriptor: Descriptor) -> bool:
    """[[DefineOwnProperty]]."""
    if type(target) is JSProxy:
        fields = descriptor_fields(descriptor)
        return run_native(vm, "proxy.define_own_property", target, key, fields)  # type: ignore[no-any-return]
    if key == "length" and isinstance(target, JSArray) and descriptor.value is not EMPTY:
        if isinstance(descriptor.value, JSObject):
            fields = descriptor_fields(descriptor)
            return run_native(vm, "array.define_length", target, fields)  # type: ignore[no-any-return]
        descriptor.value = vm.to_array_length(descriptor.value)
    return target.define_own(vm, key, descriptor)


def delete_property(vm: Any, target: JSObject, key: Key) -> bool:
    """[[Delete]]."""
    if type(target) is JSProxy:
        return run_native(vm, "proxy.delete", target, key)  # type: ignore[no-any-return]
    return target.delete_own(vm, key)


def own_property_keys(vm: Any, target: JSObject) -> list[Key] | tuple[Key, ...]:
    """[[OwnPropertyKeys]]."""
    if type(target) is JSProxy:
        return run_native(vm, "proxy.own_keys", target)  # type: ignore[no-any-return]
    keys = target.own_keys(vm)
    if len(keys) > 100:
        vm.work(len(keys) * 3)
        vm.charge(len(keys) * 8)
    return keys


def set_property(vm: Any, target: JSObject, key: Key, value: Value, receiver: Value) -> bool:
    """[[Set]]; False where an assignment in strict code throws."""
    current: JSObject | None = target
    while current is not None:
        if type(current) is JSProxy:
            return run_native(vm, "proxy.set", current, key, value, receiver)  # type: ignore[no-any-return]
        found = current.get_own(vm, key)
        if found is not None:
            if type(found.value) is Accessor:
                if found.value.set is undefined:
                    return False
                return run_native(vm, "call_setter", found.value.set, receiver, value)  # type: ignore[no-any-return]
            if not found.attributes & WRITABLE:
                return False
            break
        current = current.proto
    return receive(vm, receiver, key, value)


def receive(vm: Any, receiver: Value, key: Key, value: Value) -> bool:
    """The end of OrdinarySet: the property goes to the receiver itself."""
    if not isinstance(receiver, JSObject):
        return False
    if type(receiver) is JSProxy:
        return run_native(vm, "proxy.receive", receiver, key, value)  # type: ignore[no-any-return]
    existing = receiver.get_own(vm, key)
    if existing is None:
        vm.allocated += 100
        return define_own_property(vm, receiver, key, Descriptor(value, True, True, True))
    if type(existing.value) is Accessor or not existing.attributes & WRITABLE:
        return False
    return define_own_property(vm, receiver, key, Descriptor(value=value))


def has_own_property(vm: Any, target: JSObject, key: Key) -> bool:
    """HasOwnProperty."""
    if type(target) is JSProxy:
        return run_native(vm, "has_own", target, key)  # type: ignore[no-any-return]
    return target.lookup(vm, key) is not EMPTY


def get_method(vm: Any, value: Value, key: Key) -> Value:
    """GetMethod."""
    return run_native(vm, "get_method", value, key)


# -- natives


def native_call_setter(vm: Any, setter: Value, receiver: Value, value: Value) -> Steps:
    yield from apply(vm, setter, receiver, value)
    return True


def native_has_own(vm: Any, target: JSObject, key: Key) -> Steps:
    return (yield (step_function("own_record"), undefined, (target, key))) is not None


def native_get_method(vm: Any, value: Value, key: Key) -> Steps:
    if value is None or value is undefined:
        shown = "null" if value is None else "undefined"
        raise vm.type_error(f"Cannot read properties of {shown} (reading '{show_key(key)}')")
    holder = value if isinstance(value, JSObject) else vm.prototype_of_primitive(value)
    method = yield from get_step(vm, holder, key, value)
    if method is undefined or method is None:
        return undefined
    if not is_callable(method):
        raise vm.type_error(f"{show_key(key)} is not a function")
    return method


def native_define_length(vm: Any, array: JSArray, fields: Fields) -> Steps:
    """ArraySetLength with a value that is an object: it is converted twice."""
    descriptor = fields_descriptor(fields)
    first = yield from primitive_step(vm, descriptor.value, "number")
    second = yield from primitive_step(vm, descriptor.value, "number")
    number = to_number(vm, first)
    length = to_number(vm, second)
    if float(int(number) & 0xFFFFFFFF if number - number == 0.0 else 0) != length:
        raise vm.range_error("Invalid array length")
    descriptor.value = length
    return array.define_own(vm, "length", descriptor)


def native_key_list(vm: Any, source: JSObject) -> Steps:
    """CreateListFromArrayLike with property keys as its only types; a tuple."""
    length = yield from primitive_step(
        vm, (yield (step_function("get"), undefined, (source, "length", source))), "number"
    )
    keys: list[Key] = []
    for index in range(_count(vm, length)):
        key = yield (step_function("get"), undefined, (source, str(index), source))
        keys.append(_key(vm, key))
    return tuple(keys)


def _count(vm: Any, length: Value) -> int:
    from .conversions import length_of

    return int(length_of(to_number(vm, length)))


def _key(vm: Any, key: Value) -> Key:
    if type(key) is str or isinstance(key, Symbol):
        return key
    raise vm.type_error("A property key must be a string or a symbol")


def key_list(vm: Any, source: Value) -> tuple[Key, ...]:
    """CreateListFromArrayLike(source, property key)."""
    if not isinstance(source, JSObject):
        raise vm.type_error("CreateListFromArrayLike called on non-object")
    if type(source) is JSArray and HOLE not in source.items:
        vm.work(len(source.items))
        return tuple(_key(vm, key) for key in source.items)
    return run_native(vm, "key_list", source)  # type: ignore[no-any-return]


NATIVES.update(
    {
        "array.define_length": native_define_length,
        "call_setter": native_call_setter,
        "get_method": native_get_method,
        "has_own": native_has_own,
        "key_list": native_key_list,
        "to_fields": native_to_fields,
    }
)


# -- steps: the same for natives to yield


def _own_record(vm: Any, _fn: Any, _this: Value, target: Any, key: Any) -> Any:
    return get_own_property(vm, target, key)


def _define(vm: Any, _fn: Any, _this: Value, target: Any, key: Any, fields: Any) -> Any:
    return define_own_property(vm, target, key, fields_descriptor(fields))


def _own_keys(vm: Any, _fn: Any, _this: Value, target: Any) -> Any:
    if type(target) is JSProxy:
        return run_native(vm, "proxy.own_keys", target)
    return tuple(own_property_keys(vm, target))


def _set_property(
    vm: Any, _fn: Any, _this: Value, target: Any, key: Any, value: Value, receiver: Value
) -> Any:
    return set_property(vm, target, key, value, receiver)


def _get_method(vm: Any, _fn: Any, _this: Value, value: Value, key: Any) -> Any:
    return get_method(vm, value, key)


def _set_prototype_of(vm: Any, _fn: Any, _this: Value, target: Any, proto: Any) -> Any:
    return set_prototype_of(vm, target, proto)


def _is_extensible(vm: Any, _fn: Any, _this: Value, target: Any) -> Any:
    return is_extensible(vm, target)


def _prevent_extensions(vm: Any, _fn: Any, _this: Value, target: Any) -> Any:
    return prevent_extensions(vm, target)


def _delete_property(vm: Any, _fn: Any, _this: Value, target: Any, key: Any) -> Any:
    return delete_property(vm, target, key)


def _key_list(vm: Any, _fn: Any, _this: Value, source: Any) -> Any:
    return key_list(vm, source)


def _to_fields(vm: Any, _fn: Any, _this: Value, source: Any) -> Any:
    return to_fields(vm, source)


add_step("own_record", _own_record)
add_step("define", _define)
add_step("own_keys", _own_keys)
add_step("set_property", _set_property)
add_step("get_method", _get_method)
add_step("set_prototype_of", _set_prototype_of)
add_step("is_extensible", _is_extensible)
add_step("prevent_extensions", _prevent_extensions)
add_step("delete_property", _delete_property)
add_step("key_list", _key_list)
add_step("to_fields", _to_fields)

__all__ = [
    "JSFunction",
    "bare",
    "define_own_property",
    "delete_property",
    "descriptor_fields",
    "fields_descriptor",
    "from_record",
    "get",
    "get_method",
    "get_own_property",
    "get_prototype_of",
    "has_own_property",
    "has_property",
    "is_extensible",
    "key_list",
    "own_property_keys",
    "plain_descriptor",
    "prevent_extensions",
    "record_object",
    "set_property",
    "set_prototype_of",
    "to_fields",
    "to_property_key",
    "to_record",
]
