"""Object.prototype (ECMA-262 20.1.3)."""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import to_object, to_property_key
from ..runtime.frames import NATIVES, run_native
from ..runtime.internal_methods import (
    define_own_property,
    get_prototype_of,
    has_own_property,
    set_prototype_of,
)
from ..runtime.intrinsics import Getter, ObjectSpec, Ref
from ..runtime.natives import Steps, apply, get_step, primitive_step
from ..runtime.objects import (
    ENUMERABLE,
    Accessor,
    Descriptor,
    JSObject,
    JSPrimitiveObject,
    JSProxy,
    is_callable,
)
from ..runtime.steps import step_function
from ..runtime.values import EMPTY, SYMBOL_TO_STRING_TAG, Key, Value, undefined
from .operations import is_array


def object_prototype_has_own_property(
    vm: Any, fn: Any, this: Value, key: Value = undefined, *_: Value
) -> Value:
    """Object.prototype.hasOwnProperty"""
    if isinstance(key, JSObject):
        return run_native(vm, "object.has_own_property", this, key)
    name = to_property_key(vm, key)
    return has_own_property(vm, to_object(vm, this), name)


def native_has_own_property(vm: Any, this: Value, key: Value) -> Steps:
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    step = step_function("own_record")
    return (yield (step, undefined, (to_object(vm, this), name))) is not None


def object_prototype_is_prototype_of(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    """Object.prototype.isPrototypeOf"""
    if not isinstance(value, JSObject):
        return False
    target = to_object(vm, this)
    current: JSObject | None = value
    while current is not None:
        if type(current) is JSProxy:
            return run_native(vm, "in_prototype_chain", current, target)
        current = current.proto
        if current is target:
            return True
    return False


def object_prototype_property_is_enumerable(
    vm: Any, fn: Any, this: Value, key: Value = undefined, *_: Value
) -> Value:
    """Object.prototype.propertyIsEnumerable"""
    if isinstance(key, JSObject) or type(this) is JSProxy:
        return run_native(vm, "object.property_is_enumerable", this, key)
    name = to_property_key(vm, key)
    found = to_object(vm, this).get_own(vm, name)
    return found is not None and bool(found.attributes & ENUMERABLE)


def native_property_is_enumerable(vm: Any, this: Value, key: Value) -> Steps:
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    record = yield (step_function("own_record"), undefined, (to_object(vm, this), name))
    return record is not None and bool(record[-1] & ENUMERABLE)


def object_prototype_to_locale_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """Object.prototype.toLocaleString"""
    return run_native(vm, "object.to_locale_string", this)


def native_to_locale_string(vm: Any, this: Value) -> Steps:
    holder = this if isinstance(this, JSObject) else to_object(vm, this)
    method = yield (step_function("get"), undefined, (holder, "toString", this))
    return (yield from apply(vm, method, this))


#: Class names that Object.prototype.toString shows without a @@toStringTag.
_TAGS = frozenset(("Arguments", "Error", "Date", "RegExp"))


def builtin_tag(vm: Any, target: JSObject) -> str:
    """The builtinTag of Object.prototype.toString."""
    if is_array(vm, target):
        return "Array"
    if target.callable:
        return "Function"
    if isinstance(target, JSPrimitiveObject):
        kind = type(target.value)
        return {bool: "Boolean", float: "Number", str: "String"}.get(kind, "Object")
    return target.class_name if target.class_name in _TAGS else "Object"


def object_prototype_to_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """Object.prototype.toString"""
    if this is undefined:
        return "[object Undefined]"
    if this is None:
        return "[object Null]"
    target = to_object(vm, this)
    default = builtin_tag(vm, target)
    current: JSObject | None = target
    while current is not None:
        found = current.lookup(vm, SYMBOL_TO_STRING_TAG)
        if type(current) is JSProxy or type(found) is Accessor:
            return run_native(vm, "object.to_string", this, default)
        if found is not EMPTY:
            return f"[object {found if type(found) is str else default}]"
        current = current.proto
    return f"[object {default}]"


def native_to_string(vm: Any, this: Value, default: str) -> Steps:
    holder = this if isinstance(this, JSObject) else to_object(vm, this)
    tag = yield from get_step(vm, holder, SYMBOL_TO_STRING_TAG, this)
    return f"[object {tag if type(tag) is str else default}]"


def object_prototype_value_of(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """Object.prototype.valueOf"""
    return to_object(vm, this)


# -- Annex B, which ECMA-262 calls normative for __proto__ and optional for the rest


def get_proto(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """get Object.prototype.__proto__"""
    return get_prototype_of(vm, to_object(vm, this))


def set_proto(vm: Any, fn: Any, this: Value, proto: Value = undefined, *_: Value) -> Value:
    """set Object.prototype.__proto__"""
    if this is undefined or this is None:
        raise vm.type_error("Object.prototype.__proto__ called on null or undefined")
    if (proto is not None and not isinstance(proto, JSObject)) or not isinstance(this, JSObject):
        return undefined
    if type(this) is JSProxy:
        return run_native(vm, "object.set_proto", this, proto)
    if not set_prototype_of(vm, this, proto):
        raise vm.type_error("Cannot set the prototype of this object")
    return undefined


def native_set_proto(vm: Any, target: JSObject, proto: JSObject | None) -> Steps:
    if not (yield (step_function("set_prototype_of"), undefined, (target, proto))):
        raise vm.type_error("'setPrototypeOf' on proxy: trap returned falsish")
    return undefined


def define_getter(
    vm: Any, fn: Any, this: Value, key: Value = undefined, getter: Value = undefined, *_: Value
) -> Value:
    """Object.prototype.__defineGetter__"""
    target = to_object(vm, this)
    if not is_callable(getter):
        raise vm.type_error("Object.prototype.__defineGetter__: Expecting function")
    return _define_accessor(vm, target, key, "get", getter)


def define_setter(
    vm: Any, fn: Any, this: Value, key: Value = undefined, setter: Value = undefined, *_: Value
) -> Value:
    """Object.prototype.__defineSetter__"""
    target = to_object(vm, this)
    if not is_callable(setter):
        raise vm.type_error("Object.prototype.__defineSetter__: Expecting function")
    return _define_accessor(vm, target, key, "set", setter)


def _define_accessor(vm: Any, target: JSObject, key: Value, half: str, function: Value) -> Value:
    if isinstance(key, JSObject) or type(target) is JSProxy:
        return run_native(vm, "object.define_accessor", target, key, half, function)
    name = to_property_key(vm, key)
    descriptor = Descriptor(enumerable=True, configurable=True)
    setattr(descriptor, half, function)
    if not define_own_property(vm, target, name, descriptor):
        raise vm.type_error("Cannot redefine property")
    return undefined


def native_define_accessor(
    vm: Any, target: JSObject, key: Value, half: str, function: Value
) -> Steps:
    name = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    fields = ((half, function), ("enumerable", True), ("configurable", True))
    if not (yield (step_function("define"), undefined, (target, name, fields))):
        raise vm.type_error("Cannot redefine property")
    return undefined


def lookup_getter(vm: Any, fn: Any, this: Value, key: Value = undefined, *_: Value) -> Value:
    """Object.prototype.__lookupGetter__"""
    return run_native(vm, "object.lookup_accessor", to_object(vm, this), key, 0)


def lookup_setter(vm: Any, fn: Any, this: Value, key: Value = undefined, *_: Value) -> Value:
    """Object.prototype.__lookupSetter__"""
    return run_native(vm, "object.lookup_accessor", to_object(vm, this), key, 1)


def native_lookup_accessor(vm: Any, target: JSObject, key: Value, half: int) -> Steps:
    name: Key = to_property_key(vm, (yield from primitive_step(vm, key, "string")))
    current: Any = target
    while current is not None:
        record = yield (step_function("own_record"), undefined, (current, name))
        if record is not None:
            return record[half] if len(record) == 3 else undefined
        current = yield (step_function("get_prototype_of"), undefined, (current,))
    return undefined


NATIVES.update(
    {
        "object.define_accessor": native_define_accessor,
        "object.has_own_property": native_has_own_property,
        "object.lookup_accessor": native_lookup_accessor,
        "object.property_is_enumerable": native_property_is_enumerable,
        "object.set_proto": native_set_proto,
        "object.to_locale_string": native_to_locale_string,
        "object.to_string": native_to_string,
    }
)

OBJECT_PROTOTYPE = ObjectSpec(
    {
        "constructor": Ref("%Object%"),
        "__defineGetter__": (define_getter, 2),
        "__defineSetter__": (define_setter, 2),
        "hasOwnProperty": (object_prototype_has_own_property, 1),
        "__lookupGetter__": (lookup_getter, 1),
        "__lookupSetter__": (lookup_setter, 1),
        "isPrototypeOf": (object_prototype_is_prototype_of, 1),
        "propertyIsEnumerable": (object_prototype_property_is_enumerable, 1),
        "toString": (object_prototype_to_string, 0),
        "valueOf": (object_prototype_value_of, 0),
        "__proto__": Getter(get_proto, set_proto),
        "toLocaleString": (object_prototype_to_locale_string, 0),
    },
    proto=None,
)
