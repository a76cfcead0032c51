"""Map (ECMA-262 24.1) and %MapIteratorPrototype% (24.1.5)."""

from __future__ import annotations

from typing import Any

from ..runtime.intrinsics import Constant, FunctionSpec, Getter, Js, ObjectSpec, Ref
from ..runtime.keyed import (
    JSMap,
    JSMapIterator,
    key_of,
    keyed_step,
    new_keyed,
    new_keyed_iterator,
)
from ..runtime.objects import CONFIGURABLE, JSArray, JSObject
from ..runtime.plain_iteration import is_original, plain_values
from ..runtime.values import (
    EMPTY,
    HOLE,
    SYMBOL_ITERATOR,
    SYMBOL_SPECIES,
    SYMBOL_TO_STRING_TAG,
    Value,
    undefined,
)


def incompatible(vm: Any, method: str, this: Value) -> Exception:
    """The error for a method that was called on something else."""
    from ..runtime.conversions import display

    error: Exception = vm.type_error(
        f"Method {method} called on incompatible receiver {display(this)}"
    )
    return error


def map_call(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    raise vm.type_error("Constructor Map requires 'new'")


def map_construct(
    vm: Any, fn: Any, proto: JSObject, iterable: Value = undefined, *_: Value
) -> Value:
    created = new_keyed(vm, JSMap, proto)
    if iterable is undefined or iterable is None:
        return created
    if _has_plain_adder(vm, created):
        values = plain_values(vm, iterable)
        if values is not None and _add_pairs(vm, created, values):
            return created
        if values is not None:
            iterable = vm.array(values)
    return vm.call(vm.prelude("map", "fillMap"), undefined, created, iterable)


def _has_plain_adder(vm: Any, created: JSMap) -> bool:
    proto: Any = vm.intrinsic("%Map.prototype%")
    original = is_original(vm, proto, "set", "%Map.prototype.set%")
    return original and created.proto is proto


def _add_pairs(vm: Any, created: JSMap, pairs: list[Value]) -> bool:
    """AddEntriesFromIterable of dense pairs; False, with nothing done, when one is not dense."""
    for pair in pairs:
        if type(pair) is not JSArray or len(pair.items) < 2 or HOLE in pair.items[:2]:
            return False
    vm.work(2 * len(pairs))
    put_entry = created.put_entry
    for pair in pairs:
        items = pair.items
        put_entry(vm, items[0], items[1])
    return True


def map_species(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this


def map_prototype_clear(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not JSMap:
        raise incompatible(vm, "Map.prototype.clear", this)
    this.clear_entries()
    return undefined


def map_prototype_delete(vm: Any, fn: Any, this: Value, key: Value = undefined, *_: Value) -> Value:
    if type(this) is not JSMap:
        raise incompatible(vm, "Map.prototype.delete", this)
    return this.remove_entry(key)


def map_prototype_entries(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not JSMap:
        raise incompatible(vm, "Map.prototype.entries", this)
    return new_keyed_iterator(vm, "entries", this)


def map_prototype_get(vm: Any, fn: Any, this: Value, key: Value = undefined, *_: Value) -> Value:
    if type(this) is not JSMap:
        raise incompatible(vm, "Map.prototype.get", this)
    at = this.index.get(key if type(key) is str else key_of(key))
    return undefined if at is None else this.entries[at + 1]


def map_prototype_has(vm: Any, fn: Any, this: Value, key: Value = undefined, *_: Value) -> Value:
    if type(this) is not JSMap:
        raise incompatible(vm, "Map.prototype.has", this)
    return (key if type(key) is str else key_of(key)) in this.index


def map_prototype_keys(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not JSMap:
        raise incompatible(vm, "Map.prototype.keys", this)
    return new_keyed_iterator(vm, "keys", this)


def map_prototype_set(
    vm: Any, fn: Any, this: Value, key: Value = undefined, value: Value = undefined, *_: Value
) -> Value:
    if type(this) is not JSMap:
        raise incompatible(vm, "Map.prototype.set", this)
    kind = type(key)
    if kind is float:
        key = name = key + 0.0
        if key != key:
            name = key_of(key)
    else:
        name = key if kind is str else key_of(key)
    index = this.index
    if name in index:
        this.entries[index[name] + 1] = value
        return this
    entries = this.entries
    vm.allocated += 130
    index[name] = len(entries)
    entries += (key, value)
    return this


def map_prototype_size(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not JSMap:
        raise incompatible(vm, "get Map.prototype.size", this)
    return float(len(this.index))


def map_prototype_values(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not JSMap:
        raise incompatible(vm, "Map.prototype.values", this)
    return new_keyed_iterator(vm, "values", this)


def map_iterator_next(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """%MapIteratorPrototype%.next."""
    if type(this) is not JSMapIterator:
        raise incompatible(vm, "Map Iterator.prototype.next", this)
    value = keyed_step(vm, this)
    if value is EMPTY:
        return vm.object({"value": undefined, "done": True})
    return vm.object({"value": value, "done": False})


INTRINSICS: dict[str, ObjectSpec | FunctionSpec] = {
    "%Map%": FunctionSpec(
        "Map",
        0,
        map_call,
        map_construct,
        {
            "groupBy": Js("map", "groupBy"),
            SYMBOL_SPECIES: Getter(map_species),
        },
        prototype="%Map.prototype%",
    ),
    "%Map.prototype%": ObjectSpec(
        {
            "constructor": Ref("%Map%"),
            "clear": (map_prototype_clear, 0),
            "delete": (map_prototype_delete, 1),
            "entries": (map_prototype_entries, 0),
            "forEach": Js("map", "forEach"),
            "get": (map_prototype_get, 1),
            "has": (map_prototype_has, 1),
            "keys": (map_prototype_keys, 0),
            "set": (map_prototype_set, 2),
            "size": Getter(map_prototype_size),
            "values": (map_prototype_values, 0),
            SYMBOL_ITERATOR: Ref("%Map.prototype.entries%"),
            SYMBOL_TO_STRING_TAG: Constant("Map", CONFIGURABLE),
        }
    ),
    "%MapIteratorPrototype%": ObjectSpec(
        {
            "next": (map_iterator_next, 0),
            SYMBOL_TO_STRING_TAG: Constant("Map Iterator", CONFIGURABLE),
        },
        proto="%IteratorPrototype%",
    ),
}
