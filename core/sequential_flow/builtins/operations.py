"""Abstract operations of ECMA-262 for the prelude: ``$Name(…)`` calls ``OPERATIONS["Name"]``.

Plain JavaScript does the rest: ``O[k]`` is Get, ``O[k] = v`` is Set with throwing (the prelude is
strict), ``k in O`` is HasProperty, ``typeof``, ``===``, ``O.m(x)`` is Invoke, ``!!v`` is ToBoolean.

Conversions
    ToObject(v)  ToString(v)  ToNumber(v)  ToNumeric(v)  ToBigInt(v)  ToPropertyKey(v)
    ToPrimitive(v, hint)  ToIntegerOrInfinity(v)  ToLength(v)  ToIndex(v)  ToUint32(v)  ToInt32(v)
    LengthOfArrayLike(O)  RequireObjectCoercible(v, methodName)
Tests
    IsObject(v)  IsCallable(v)  IsConstructor(v)  IsArray(v)  SameValue(a, b)  SameValueZero(a, b)
    IsExtensible(O)  OrdinaryHasInstance(C, O)
Properties
    GetMethod(V, P)                       undefined when nullish; throws when not callable
    CreateDataProperty(O, P, V)           true or false; P may be a number
    CreateDataPropertyOrThrow(O, P, V)
    DefineOwnProperty(O, P, D)            D as from ToPropertyDescriptor; true or false
    DefinePropertyOrThrow(O, P, D)
    SetProperty(O, P, V, Receiver)        [[Set]]: true or false
    DeleteProperty(O, P)                  [[Delete]]: true or false
    DeletePropertyOrThrow(O, P)
    HasOwnProperty(O, P)
    GetOwnProperty(O, P)                  undefined or an object without prototype: its fields
    FromPropertyDescriptor(D)             such an object -> an ordinary one
    ToPropertyDescriptor(v)               any object -> such an object, checked
    OwnPropertyKeys(O)                    a fresh array of strings and symbols
    EnumerableOwnKeys(O)                  a fresh array of strings (Object.keys)
    GetPrototypeOf(O)  SetPrototypeOf(O, proto)  PreventExtensions(O)
Objects, lists, calls
    OrdinaryObjectCreate(proto)
    OrdinaryCreateFromConstructor(newTarget, "%X.prototype%")
    GetPrototypeFromConstructor(newTarget, "%X.prototype%")
    SpeciesConstructor(O, "%X%")          the name of the default constructor
    Call(f, this, …args)  CallList(f, this, argsArray)  Construct(f, argsArray, newTarget?)
    CreateListFromArrayLike(v)            a fresh array
    Append(list, v)  ListCopy(list)  ListLength(list)
    Intrinsic("%Map%")  WellKnownSymbol("iterator")
Errors
    ThrowTypeError(msg)  ThrowRangeError(msg)  ThrowSyntaxError(msg)
    Display(v) (a short text for messages)  Unreachable()
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..runtime.arguments import JSArguments
from ..runtime.calls import call_spread, construct
from ..runtime.conversions import (
    display,
    length_of,
    to_bigint,
    to_index,
    to_integer_or_infinity,
    to_length,
    to_number,
    to_numeric,
    to_object,
    to_primitive,
    to_property_key,
    to_string,
    wrap_int32,
    wrap_uint32,
)
from ..runtime.frames import NATIVES, run_native
from ..runtime.internal_methods import (
    bare,
    define_own_property,
    delete_property,
    descriptor_fields,
    get_own_property,
    get_prototype_of,
    has_own_property,
    is_extensible,
    own_property_keys,
    plain_descriptor,
    prevent_extensions,
    record_object,
    set_property,
    set_prototype_of,
)
from ..runtime.natives import Steps, check_function_realm, get_step, primitive_step
from ..runtime.objects import (
    ENUMERABLE,
    Descriptor,
    IrregularObject,
    JSArray,
    JSFunction,
    JSObject,
    JSProxy,
    is_callable,
    is_constructor,
    same_value,
)
from ..runtime.property import delete_member, show_key
from ..runtime.steps import step_function
from ..runtime.values import (
    EMPTY,
    HOLE,
    SYMBOL_SPECIES,
    WELL_KNOWN_SYMBOLS,
    Key,
    Value,
    undefined,
)

# -- conversions


def operation_to_uint32(vm: Any, value: Value) -> Value:
    if isinstance(value, JSObject):
        return run_native(vm, "to_uint32", value)
    return float(wrap_uint32(to_number(vm, value)))


def operation_to_int32(vm: Any, value: Value) -> Value:
    if isinstance(value, JSObject):
        return run_native(vm, "to_int32", value)
    return float(wrap_int32(to_number(vm, value)))


def operation_to_index(vm: Any, value: Value) -> Value:
    if isinstance(value, JSObject):
        return run_native(vm, "to_index", value)
    return to_index(vm, value)


def length_of_array_like(vm: Any, target: JSObject) -> Value:
    """LengthOfArrayLike."""
    if isinstance(target, JSArray):
        return float(target.length())
    return run_native(vm, "length_of_array_like", target)


def require_object_coercible(vm: Any, value: Value, method: str) -> Value:
    if value is None or value is undefined:
        raise vm.type_error(f"{method} called on null or undefined")
    return value


def native_to_uint32(vm: Any, value: Value) -> Steps:
    return float(wrap_uint32(to_number(vm, (yield from primitive_step(vm, value, "number")))))


def native_to_int32(vm: Any, value: Value) -> Steps:
    return float(wrap_int32(to_number(vm, (yield from primitive_step(vm, value, "number")))))


def native_to_index(vm: Any, value: Value) -> Steps:
    return to_index(vm, (yield from primitive_step(vm, value, "number")))


def native_length_of_array_like(vm: Any, target: JSObject) -> Steps:
    length = yield from get_step(vm, target, "length")
    return length_of(to_number(vm, (yield from primitive_step(vm, length, "number"))))


# -- tests


def operation_is_object(vm: Any, value: Value) -> bool:
    return isinstance(value, JSObject)


def operation_is_callable(vm: Any, value: Value) -> bool:
    return is_callable(value)


def operation_is_constructor(vm: Any, value: Value) -> bool:
    return is_constructor(value)


def is_array(vm: Any, value: Value) -> bool:
    """IsArray."""
    while type(value) is JSProxy:
        if value.handler is None:
            raise vm.type_error("Cannot perform 'IsArray' on a proxy that has been revoked")
        vm.work(1)
        value = value.target
    return isinstance(value, JSArray)


def operation_same_value(vm: Any, left: Value, right: Value) -> bool:
    return same_value(left, right)


def same_value_zero(left: Value, right: Value) -> bool:
    """SameValueZero."""
    if type(left) is not type(right):
        return False
    return bool(left == right or (type(left) is float and left != left and right != right))


def operation_same_value_zero(vm: Any, left: Value, right: Value) -> bool:
    return same_value_zero(left, right)


def ordinary_has_instance(vm: Any, constructor: Value, value: Value) -> bool:
    return run_native(vm, "ordinary_has_instance", constructor, value)  # type: ignore[no-any-return]


# -- properties


def operation_get_method(vm: Any, value: Value, key: Key) -> Value:
    """GetMethod, where it runs no script code without a native."""
    current = value if isinstance(value, JSObject) else None
    while current is not None and type(current) is not JSProxy:
        found = current.lookup(vm, key)
        if found is not EMPTY:
            if type(found) is JSFunction:
                return found
            break
        current = current.proto
        if current is None:
            return undefined
    return run_native(vm, "get_method", value, key)


def create_data_property(vm: Any, target: JSObject, key: Value, value: Value) -> bool:
    """CreateDataProperty; `key` may be a number."""
    if type(target) is JSArray:
        items = target.items
        if type(key) is float and 0.0 <= key <= len(items) and key == int(key):
            index = int(key)
            if index == len(items):
                vm.allocated += 8
                items.append(value)
            else:
                items[index] = value
            return True
    elif type(target) is JSObject and type(key) is not float:
        vm.allocated += 100
        target.props[key] = value
        return True
    name = to_property_key(vm, key)
    vm.allocated += 100
    return define_own_property(vm, target, name, Descriptor(value, True, True, True))


def create_data_property_or_throw(vm: Any, target: JSObject, key: Value, value: Value) -> Value:
    """CreateDataPropertyOrThrow."""
    if type(target) is JSProxy:
        fields = descriptor_fields(Descriptor(value, True, True, True))
        return run_native(vm, "define_or_throw", target, to_property_key(vm, key), fields)
    if not create_data_property(vm, target, key, value):
        raise _cannot_define(vm, to_property_key(vm, key))
    return undefined


def _cannot_define(vm: Any, key: Key) -> Exception:
    error: Exception = vm.type_error(f"Cannot redefine property: {show_key(key)}")
    return error


def _descriptor(vm: Any, source: JSObject) -> Descriptor:
    """The Descriptor that a bare descriptor object of the prelude stands for."""
    descriptor = plain_descriptor(vm, source)
    assert descriptor is not None
    return descriptor


def operation_define_own_property(vm: Any, target: JSObject, key: Value, source: JSObject) -> bool:
    return define_own_property(vm, target, to_property_key(vm, key), _descriptor(vm, source))


def define_property_or_throw(vm: Any, target: JSObject, key: Key, descriptor: Descriptor) -> Value:
    """DefinePropertyOrThrow."""
    if type(target) is JSProxy or (key == "length" and isinstance(descriptor.value, JSObject)):
        return run_native(vm, "define_or_throw", target, key, descriptor_fields(descriptor))
    if not define_own_property(vm, target, key, descriptor):
        raise _cannot_define(vm, key)
    return undefined


def operation_define_property_or_throw(
    vm: Any, target: JSObject, key: Value, source: JSObject
) -> Value:
    return define_property_or_throw(vm, target, to_property_key(vm, key), _descriptor(vm, source))


def native_define_or_throw(vm: Any, target: JSObject, key: Key, fields: Any) -> Steps:
    if not (yield (step_function("define"), undefined, (target, key, fields))):
        raise _cannot_define(vm, key)
    return undefined


def operation_delete(vm: Any, target: JSObject, key: Value) -> bool:
    return delete_property(vm, target, to_property_key(vm, key))


def delete_property_or_throw(vm: Any, target: JSObject, key: Value) -> Value:
    """DeletePropertyOrThrow."""
    return delete_member(vm, target, key, True)


def operation_has_own_property(vm: Any, target: JSObject, key: Value) -> bool:
    return has_own_property(vm, target, to_property_key(vm, key))


def operation_get_own_property(vm: Any, target: JSObject, key: Value) -> Value:
    name = to_property_key(vm, key)
    if type(target) is JSProxy:
        return run_native(vm, "own_property_bare", target, name)
    record = get_own_property(vm, target, name)
    return undefined if record is None else bare(record_object(vm, record))


def native_own_property_bare(vm: Any, target: JSObject, key: Key) -> Steps:
    record = yield (step_function("own_record"), undefined, (target, key))
    return undefined if record is None else bare(record_object(vm, record))


def from_property_descriptor(vm: Any, source: Value) -> Value:
    """FromPropertyDescriptor of a bare descriptor object."""
    return undefined if source is undefined else vm.object(dict(source.props))


def operation_to_property_descriptor(vm: Any, source: Value) -> Value:
    descriptor = plain_descriptor(vm, source)
    if descriptor is None:
        return run_native(vm, "to_bare_descriptor", source)
    return bare(vm.object(dict(descriptor_fields(descriptor))))


def native_to_bare_descriptor(vm: Any, source: JSObject) -> Steps:
    fields = yield (step_function("to_fields"), undefined, (source,))
    return bare(vm.object(dict(fields)))


def operation_own_property_keys(vm: Any, target: JSObject) -> Value:
    if type(target) is JSProxy:
        return run_native(vm, "own_keys_array", target)
    return vm.array(list(own_property_keys(vm, target)))


def native_own_keys_array(vm: Any, target: JSObject) -> Steps:
    return vm.array(list((yield (step_function("own_keys"), undefined, (target,)))))


def enumerable_own_keys(vm: Any, target: JSObject) -> Value:
    """EnumerableOwnProperties(target, key): an array."""
    if type(target) is JSProxy:
        return run_native(vm, "enumerable_keys_array", target)
    return vm.array(enumerable_keys(vm, target))


def enumerable_keys(vm: Any, target: JSObject) -> list[str]:
    """The enumerable own string keys of anything but a Proxy."""
    keys = own_property_keys(vm, target)
    if type(target) is JSObject:
        return [key for key in keys if type(key) is str]
    found = []
    for key in keys:
        if type(key) is str:
            own = target.get_own(vm, key)
            if own is not None and own.attributes & ENUMERABLE:
                found.append(key)
    return found


def native_enumerable_keys_array(vm: Any, target: JSObject) -> Steps:
    found: list[Value] = []
    for key in (yield (step_function("own_keys"), undefined, (target,))):
        if type(key) is str:
            record = yield (step_function("own_record"), undefined, (target, key))
            if record is not None and record[-1] & ENUMERABLE:
                found.append(key)
    return vm.array(found)


# -- objects, lists and calls


def ordinary_object_create(vm: Any, proto: JSObject | None) -> JSObject:
    """OrdinaryObjectCreate."""
    vm.allocated += 100
    created = JSObject() if proto is not None else IrregularObject()
    created.props = {}
    created.proto = proto
    created.ext = None
    return created


def get_prototype_from_constructor(vm: Any, new_target: JSObject, default: str) -> Value:
    """GetPrototypeFromConstructor."""
    if type(new_target) is JSFunction:
        proto = new_target.lookup(vm, "prototype")
        if isinstance(proto, JSObject):
            return proto
    return run_native(vm, "prototype_from_constructor", new_target, default)


def native_prototype_from_constructor(vm: Any, new_target: JSObject, default: str) -> Steps:
    proto = yield from get_step(vm, new_target, "prototype")
    if isinstance(proto, JSObject):
        return proto
    check_function_realm(vm, new_target)
    return vm.intrinsic(default)


def ordinary_create_from_constructor(vm: Any, new_target: JSObject, default: str) -> Value:
    """OrdinaryCreateFromConstructor."""
    if type(new_target) is JSFunction:
        proto = new_target.lookup(vm, "prototype")
        if isinstance(proto, JSObject):
            return ordinary_object_create(vm, proto)
    return run_native(vm, "create_from_constructor", new_target, default)


def native_create_from_constructor(vm: Any, new_target: JSObject, default: str) -> Steps:
    proto = yield from native_prototype_from_constructor(vm, new_target, default)
    return ordinary_object_create(vm, proto)


def species_constructor(vm: Any, target: JSObject, default: str) -> Value:
    """SpeciesConstructor; `default` is the intrinsic name of the default constructor."""
    return run_native(vm, "species_constructor", target, default)


def native_species_constructor(vm: Any, target: JSObject, default: str) -> Steps:
    constructor = yield (step_function("get"), undefined, (target, "constructor", target))
    if constructor is undefined:
        return vm.intrinsic(default)
    if not isinstance(constructor, JSObject):
        raise vm.type_error("The .constructor property is not an object")
    species = yield (step_function("get"), undefined, (constructor, SYMBOL_SPECIES, constructor))
    if species is undefined or species is None:
        return vm.intrinsic(default)
    if not is_constructor(species):
        raise vm.type_error("object.constructor[Symbol.species] is not a constructor")
    return species


def call_list(vm: Any, function: Value, this: Value, arguments: JSArray) -> Value:
    """Call with a list."""
    return call_spread(vm, function, this, arguments.items)


def operation_call(vm: Any, function: Value, this: Value = undefined, *arguments: Value) -> Value:
    return vm.call(function, this, *arguments)


def operation_construct(
    vm: Any, function: Value, arguments: JSArray, new_target: Value = undefined
) -> Value:
    target = None if new_target is undefined else new_target
    return construct(vm, function, list(arguments.items), target)


def create_list_from_array_like(vm: Any, source: Value) -> Value:
    """CreateListFromArrayLike: a fresh array."""
    if not isinstance(source, JSObject):
        raise vm.type_error("CreateListFromArrayLike called on non-object")
    if type(source) is JSArray and HOLE not in source.items:
        vm.work(len(source.items) // 10)
        vm.charge(8 * len(source.items))
        return vm.array(list(source.items))
    values = source.plain_values() if type(source) is JSArguments else None
    if values is not None:
        return vm.array(list(values))
    return vm.call(vm.prelude("reflect", "listFromArrayLike"), undefined, source)


def append(vm: Any, target: JSArray, value: Value) -> Value:
    """Add to the end of a list of the prelude's own."""
    vm.allocated += 8
    target.items.append(value)
    return undefined


def list_copy(vm: Any, source: JSArray) -> Value:
    vm.charge(8 * len(source.items))
    return vm.array(list(source.items))


def list_length(vm: Any, source: JSArray) -> float:
    return float(len(source.items))


def operation_intrinsic(vm: Any, name: str) -> Value:
    return vm.intrinsic(name)


def well_known_symbol(vm: Any, name: str) -> Value:
    return WELL_KNOWN_SYMBOLS[name]


# -- errors


def throw_type_error(vm: Any, message: str) -> Value:
    raise vm.type_error(message)


def throw_range_error(vm: Any, message: str) -> Value:
    raise vm.range_error(message)


def throw_syntax_error(vm: Any, message: str) -> Value:
    raise vm.syntax_error(message)


def operation_display(vm: Any, value: Value) -> str:
    return display(value)


def unreachable(vm: Any) -> Value:
    raise AssertionError("the prelude reached what it can't reach")


NATIVES.update(
    {
        "create_from_constructor": native_create_from_constructor,
        "define_or_throw": native_define_or_throw,
        "enumerable_keys_array": native_enumerable_keys_array,
        "length_of_array_like": native_length_of_array_like,
        "own_keys_array": native_own_keys_array,
        "own_property_bare": native_own_property_bare,
        "prototype_from_constructor": native_prototype_from_constructor,
        "species_constructor": native_species_constructor,
        "to_bare_descriptor": native_to_bare_descriptor,
        "to_index": native_to_index,
        "to_int32": native_to_int32,
        "to_uint32": native_to_uint32,
    }
)

OPERATIONS: dict[str, Callable[..., Any]] = {
    "Append": append,
    "Call": operation_call,
    "CallList": call_list,
    "Construct": operation_construct,
    "CreateDataProperty": create_data_property,
    "CreateDataPropertyOrThrow": create_data_property_or_throw,
    "CreateListFromArrayLike": create_list_from_array_like,
    "DefineOwnProperty": operation_define_own_property,
    "DefinePropertyOrThrow": operation_define_property_or_throw,
    "DeleteProperty": operation_delete,
    "DeletePropertyOrThrow": delete_property_or_throw,
    "Display": operation_display,
    "EnumerableOwnKeys": enumerable_own_keys,
    "FromPropertyDescriptor": from_property_descriptor,
    "GetMethod": operation_get_method,
    "GetOwnProperty": operation_get_own_property,
    "GetPrototypeFromConstructor": get_prototype_from_constructor,
    "GetPrototypeOf": get_prototype_of,
    "HasOwnProperty": operation_has_own_property,
    "Intrinsic": operation_intrinsic,
    "IsArray": is_array,
    "IsCallable": operation_is_callable,
    "IsConstructor": operation_is_constructor,
    "IsExtensible": is_extensible,
    "IsObject": operation_is_object,
    "LengthOfArrayLike": length_of_array_like,
    "ListCopy": list_copy,
    "ListLength": list_length,
    "OrdinaryCreateFromConstructor": ordinary_create_from_constructor,
    "OrdinaryHasInstance": ordinary_has_instance,
    "OrdinaryObjectCreate": ordinary_object_create,
    "OwnPropertyKeys": operation_own_property_keys,
    "PreventExtensions": prevent_extensions,
    "RequireObjectCoercible": require_object_coercible,
    "SameValue": operation_same_value,
    "SameValueZero": operation_same_value_zero,
    "SetProperty": set_property,
    "SetPrototypeOf": set_prototype_of,
    "SpeciesConstructor": species_constructor,
    "ThrowRangeError": throw_range_error,
    "ThrowSyntaxError": throw_syntax_error,
    "ThrowTypeError": throw_type_error,
    "ToBigInt": to_bigint,
    "ToIndex": operation_to_index,
    "ToInt32": operation_to_int32,
    "ToIntegerOrInfinity": to_integer_or_infinity,
    "ToLength": to_length,
    "ToNumber": to_number,
    "ToNumeric": to_numeric,
    "ToObject": to_object,
    "ToPrimitive": to_primitive,
    "ToPropertyDescriptor": operation_to_property_descriptor,
    "ToPropertyKey": to_property_key,
    "ToString": to_string,
    "ToUint32": operation_to_uint32,
    "Unreachable": unreachable,
    "WellKnownSymbol": well_known_symbol,
}
