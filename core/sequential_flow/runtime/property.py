"""Reading, writing, testing and deleting properties; may call getters, setters and Proxy traps.

Every function here ends with the call into the script, if it makes one (a tail call), or hands over
to a resumable native of `proxy`; so a pause inside needs no frame for it.
"""

from __future__ import annotations

from typing import Any

from .completion import Throw
from .conversions import to_object, to_property_key
from .frames import run_native
from .objects import (
    CONFIGURABLE,
    DEFAULT,
    WRITABLE,
    Accessor,
    Descriptor,
    IrregularObject,
    JSArray,
    JSFunction,
    JSObject,
    JSProxy,
    Property,
    array_index,
)
from .values import EMPTY, HOLE, Key, Symbol, Value, undefined


def show_key(key: Key) -> str:
    """The key as an error message names it."""
    return repr(key) if isinstance(key, Symbol) else str(key)


# -- reading


def get(vm: Any, target: JSObject, key: Key, receiver: Value) -> Value:
    """[[Get]]."""
    current: JSObject | None = target
    while current is not None:
        props = current.props
        if key in props:
            return props[key]
        if not current.plain:
            value = current.lookup(vm, key)
            if value is not EMPTY:
                if type(value) is Accessor:
                    return call_getter(vm, value, receiver)
                return value
            if type(current) is JSProxy:
                return run_native(vm, "proxy.get", current, key, receiver)
        current = current.proto
    return undefined


def call_getter(vm: Any, accessor: Accessor, receiver: Value) -> Value:
    getter = accessor.get
    if getter is undefined:
        return undefined
    if type(getter) is JSFunction:
        vm.fuel -= 4
        return getter.code(vm, getter, receiver)
    return vm.call(getter, receiver)


def get_member(vm: Any, value: Value, key: Key) -> Value:
    """GetV: property `key` of any value."""
    kind = type(value)
    if kind is JSObject:
        return get(vm, value, key, value)
    if kind is JSArray:
        if key == "length":
            return float(len(value.items))
        proto = value.proto
        if (
            key not in value.props
            and proto is not None
            and key in proto.props
            and (type(key) is not str or not key[:1].isdigit())
        ):
            return proto.props[key]
        return get(vm, value, key, value)
    if kind is str:
        proto = vm.string_prototype
        if key in proto.props and (type(key) is not str or not key[:1].isdigit()):
            return proto.props[key]
        if key == "length":
            return float(len(value))
        index = array_index(key)
        if 0 <= index < len(value):
            return value[index]
        return get(vm, proto, key, value)
    if isinstance(value, JSObject):
        return get(vm, value, key, value)
    if value is undefined or value is None:
        shown = "null" if value is None else "undefined"
        raise vm.type_error(f"Cannot read properties of {shown} (reading '{show_key(key)}')")
    return get(vm, vm.prototype_of_primitive(value), key, value)


def get_element(vm: Any, value: Value, key: Value) -> Value:
    """``value[key]`` for any key; converts the key after the base is known to be not nullish."""
    if type(key) is float:
        if type(value) is JSArray:
            items = value.items
            if 0.0 <= key < len(items):
                index = key.__trunc__()
                if index == key:
                    element = items[index]
                    if element is not HOLE:
                        return element
        elif type(value) is str and 0.0 <= key < len(value):
            index = key.__trunc__()
            if index == key:
                return value[index]
    elif type(key) is str or isinstance(key, Symbol):
        return get_member(vm, value, key)
    if value is undefined or value is None:
        shown = "null" if value is None else "undefined"
        what = (
            ""
            if isinstance(key, JSObject)
            else f" (reading '{show_key(to_property_key(vm, key))}')"
        )
        raise vm.type_error(f"Cannot read properties of {shown}{what}")
    if isinstance(key, JSObject):
        return run_native(vm, "get_element", value, key)
    vm.fuel -= 6
    return get_member(vm, value, to_property_key(vm, key))


def reference_key(vm: Any, base: Value, key: Value) -> Key:
    """ToPropertyKey for ``base[key] op= value``, after the base is known to be no nullish value."""
    if base is undefined or base is None:
        shown = "null" if base is None else "undefined"
        raise vm.type_error(f"Cannot read properties of {shown}")
    return to_property_key(vm, key)


def get_method(vm: Any, value: Value, key: str) -> Value:
    """The function for ``value.key(...)``, where `key` is a name in the source.

    Charged as a few steps, because built-in methods don't charge for being called.
    """
    vm.fuel -= 3
    kind = type(value)
    if kind is str:
        props = vm.string_prototype.props
        if key in props:
            return props[key]
    elif kind is JSArray and value.proto is vm.array_prototype and key not in value.props:
        props = value.proto.props
        if key in props:
            return props[key]
    return get_member(vm, value, key)


# -- writing


def set_member(vm: Any, target: Value, key: Key, value: Value, strict: bool = True) -> None:
    """PutValue for a property reference."""
    if type(target) is JSObject:
        if key in target.props:
            target.props[key] = value
            return
        if may_add(target.proto, key):
            vm.allocated += 60
            target.props[key] = value
            return
    if isinstance(target, JSObject):
        _set_on_object(vm, target, key, value, target, strict)
        return
    if target is undefined or target is None:
        shown = "null" if target is None else "undefined"
        raise vm.type_error(f"Cannot set properties of {shown} (setting '{show_key(key)}')")
    _set_on_object(vm, vm.prototype_of_primitive(target), key, value, target, strict)


def may_add(proto: JSObject | None, key: Key) -> bool:
    """True when nothing on the prototype chain has a say in adding the property `key`."""
    while proto is not None:
        if not proto.plain:
            ext = proto.ext
            if type(proto) is not IrregularObject or (
                ext is not None
                and (
                    key in ext.accessors
                    or key in ext.attributes
                    or (ext.lazy is not None and key in ext.lazy)
                )
            ):
                return False
        proto = proto.proto
    return True


def _set_on_object(
    vm: Any, target: JSObject, key: Key, value: Value, receiver: Value, strict: bool
) -> None:
    current: JSObject | None = target
    while current is not None:
        if type(current) is JSProxy:
            run_native(vm, "proxy.set_strict", current, key, value, receiver, strict)
            return
        found = current.get_own(vm, key)
        if found is not None:
            if type(found.value) is Accessor:
                _call_setter(vm, found.value, key, value, receiver, strict)
                return
            if not found.attributes & WRITABLE:
                _refuse(
                    vm, strict, f"Cannot assign to read only property '{show_key(key)}' of object"
                )
                return
            break
        current = current.proto
    if current is receiver and key != "length":
        assert current is not None
        _store(vm, current, key, value, found)
        return
    if not _set_on_receiver(vm, receiver, key, value, strict):
        _refuse(vm, strict, f"Cannot add property {show_key(key)}, object is not extensible")


def _store(vm: Any, target: JSObject, key: Key, value: Value, found: Property | None) -> None:
    """Overwrite an own writable data property."""
    if key in target.props:
        target.props[key] = value
    else:
        target.define_own(vm, key, Descriptor(value=value))


def _call_setter(
    vm: Any, accessor: Accessor, key: Key, value: Value, receiver: Value, strict: bool
) -> None:
    setter = accessor.set
    if setter is undefined:
        shown = show_key(key)
        _refuse(vm, strict, f"Cannot set property {shown} of object which has only a getter")
        return
    vm.fuel -= 4
    vm.call(setter, receiver, value)


def _set_on_receiver(vm: Any, receiver: Value, key: Key, value: Value, strict: bool) -> bool:
    """The end of OrdinarySet: define the property on the receiver itself."""
    if not isinstance(receiver, JSObject):
        return False
    if type(receiver) is JSProxy:
        run_native(vm, "proxy.receive_strict", receiver, key, value, strict)
        return True
    if key == "length" and isinstance(receiver, JSArray):
        set_array_length(vm, receiver, value, strict)
        return True
    existing = receiver.get_own(vm, key)
    if existing is None:
        if not receiver.is_extensible():
            return False
        vm.allocated += 60
        return receiver.define_own(vm, key, Descriptor(value, True, True, True))
    if type(existing.value) is Accessor or not existing.attributes & WRITABLE:
        return False
    return receiver.define_own(vm, key, Descriptor(value=value))


def set_array_length(vm: Any, array: JSArray, value: Value, strict: bool) -> None:
    """Assignment to an array's ``length`` (ArraySetLength)."""
    if isinstance(value, JSObject):
        run_native(vm, "array.set_length", array, value, strict)
        return
    length = vm.to_array_length(value)
    if not array.define_own(vm, "length", Descriptor(value=length)):
        _refuse(vm, strict, "Cannot delete an element of the array")


def _refuse(vm: Any, strict: bool, message: str) -> None:
    if strict:
        raise vm.type_error(message)


def set_element(vm: Any, target: Value, key: Value, value: Value, strict: bool = True) -> None:
    """``target[key] = value`` for any key."""
    if type(key) is float and type(target) is JSArray:
        items = target.items
        if 0.0 <= key <= len(items):
            index = key.__trunc__()
            if index == key:
                if index < len(items):
                    if items[index] is not HOLE or _no_indexed(vm, target.proto):
                        items[index] = value
                        return
                elif _no_indexed(vm, target.proto):
                    vm.allocated += 24
                    items.append(value)
                    return
    elif type(key) is str or isinstance(key, Symbol):
        set_member(vm, target, key, value, strict)
        return
    if target is undefined or target is None:
        shown = "null" if target is None else "undefined"
        raise vm.type_error(f"Cannot set properties of {shown}")
    if isinstance(key, JSObject):
        run_native(vm, "set_element", target, key, value, strict)
        return
    vm.fuel -= 6
    set_member(vm, target, to_property_key(vm, key), value, strict)


def _no_indexed(vm: Any, proto: JSObject | None) -> bool:
    """True when the prototypes of an array can't have indexed properties: they are untouched."""
    return proto is vm.array_prototype and not vm.indexed


def create_data_property(vm: Any, target: JSObject, key: Key, value: Value) -> bool:
    """CreateDataProperty on anything but a Proxy."""
    if type(target) is JSObject:
        target.props[key] = value
        return True
    return target.define_own(vm, key, Descriptor(value, True, True, True))


# -- testing and deleting


def has_property(vm: Any, target: JSObject, key: Key) -> bool:
    """[[HasProperty]]."""
    current: JSObject | None = target
    while current is not None:
        if type(current) is JSProxy:
            return bool(run_native(vm, "proxy.has", current, key))
        if current.lookup(vm, key) is not EMPTY:
            return True
        current = current.proto
    return False


def has_in(vm: Any, key: Value, target: Value) -> bool:
    """The ``in`` operator."""
    vm.fuel -= 6
    if not isinstance(target, JSObject):
        raise vm.type_error("Cannot use 'in' operator to search for a key in a primitive value")
    if isinstance(key, JSObject):
        return bool(run_native(vm, "has_in", key, target))
    return has_property(vm, target, to_property_key(vm, key))


def delete_member(vm: Any, target: Value, key: Value, strict: bool = True) -> bool:
    """``delete target[key]``."""
    vm.fuel -= 6
    if target is undefined or target is None:
        raise vm.type_error(f"Cannot convert {target!r} to object")
    if isinstance(key, JSObject):
        return bool(run_native(vm, "delete_member", target, key, strict))
    key = to_property_key(vm, key)
    holder = to_object(vm, target)
    if type(holder) is JSProxy:
        return bool(run_native(vm, "proxy.delete_strict", holder, key, strict))
    if holder.delete_own(vm, key):
        return True
    _refuse(vm, strict, f"Cannot delete property '{show_key(key)}' of object")
    return False


# -- prototypes


def set_prototype(vm: Any, target: JSObject, proto: JSObject | None) -> bool:
    """OrdinarySetPrototypeOf; callers deal with proxies."""
    if target.proto is proto:
        return True
    if not target.is_extensible() or target is vm.object_prototype:
        return False
    above = proto
    while above is not None and type(above) is not JSProxy:
        if above is target:
            return False
        above = above.proto
    target.proto = proto
    if type(target) is JSObject and proto is None:
        target.__class__ = IrregularObject
    return True


# -- integrity levels


def set_integrity(vm: Any, target: JSObject, frozen: bool) -> bool:
    """SetIntegrityLevel of anything but a Proxy."""
    target.prevent_extensions(vm)
    for key in target.own_keys(vm):
        found = target.get_own(vm, key)
        assert found is not None
        descriptor = Descriptor(configurable=False)
        if frozen and type(found.value) is not Accessor:
            descriptor.writable = False
        if not target.define_own(vm, key, descriptor):
            raise vm.type_error(f"Cannot redefine property: {show_key(key)}")
    return True


def test_integrity(vm: Any, target: JSObject, frozen: bool) -> bool:
    """TestIntegrityLevel of anything but a Proxy."""
    if target.is_extensible():
        return False
    for key in target.own_keys(vm):
        found = target.get_own(vm, key)
        assert found is not None
        if found.attributes & CONFIGURABLE:
            return False
        if frozen and type(found.value) is not Accessor and found.attributes & WRITABLE:
            return False
    return True


def get_private(vm: Any, target: Value, name: Any) -> Value:
    """PrivateGet."""
    if not isinstance(target, JSObject) or name not in target.props:
        raise vm.type_error(
            f"Cannot read private member #{name.description} from an object "
            "whose class did not declare it"
        )
    if name.kind == "field":
        return target.props[name]
    if name.kind == "method":
        return name.method
    if name.getter is undefined:
        raise vm.type_error(f"'#{name.description}' was defined without a getter")
    return vm.call(name.getter, target)


def set_private(vm: Any, target: Value, name: Any, value: Value) -> None:
    """PrivateSet."""
    if not isinstance(target, JSObject) or name not in target.props:
        raise vm.type_error(
            f"Cannot write private member #{name.description} to an object "
            "whose class did not declare it"
        )
    if name.kind == "field":
        target.props[name] = value
    elif name.kind == "method":
        raise vm.type_error(f"Private method '#{name.description}' is not writable")
    elif name.setter is undefined:
        raise vm.type_error(f"'#{name.description}' was defined without a setter")
    else:
        vm.call(name.setter, target, value)


def add_private(vm: Any, target: JSObject, name: Any, value: Value) -> None:
    """PrivateFieldAdd and PrivateMethodOrAccessorAdd (then value is the brand, true)."""
    if name in target.props:
        raise vm.type_error(f"Cannot initialize #{name.description} twice on the same object")
    target.props[name] = value


def has_private(vm: Any, name: Any, target: Value) -> bool:
    """``#x in target``."""
    if not isinstance(target, JSObject):
        raise vm.type_error(
            "Cannot use 'in' operator to search for a private field in a primitive value"
        )
    return name in target.props


__all__ = [name for name in dir() if not name.startswith("_")] + ["DEFAULT", "Throw"]
