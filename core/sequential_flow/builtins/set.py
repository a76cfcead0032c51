"""Set (ECMA-262 24.2) and %SetIteratorPrototype% (24.2.6); the set methods are in set_methods."""

from __future__ import annotations

from typing import Any

from ..runtime.intrinsics import Constant, FunctionSpec, Getter, Js, ObjectSpec, Ref
from ..runtime.keyed import (
    JSSet,
    JSSetIterator,
    key_of,
    keyed_step,
    new_keyed,
    new_keyed_iterator,
)
from ..runtime.objects import CONFIGURABLE, JSObject
from ..runtime.plain_iteration import is_original, plain_values
from ..runtime.values import (
    EMPTY,
    SYMBOL_ITERATOR,
    SYMBOL_SPECIES,
    SYMBOL_TO_STRING_TAG,
    Value,
    undefined,
)
from .map import incompatible
from .set_methods import (
    set_difference,
    set_intersection,
    set_is_disjoint_from,
    set_is_subset_of,
    set_is_superset_of,
    set_symmetric_difference,
    set_union,
)


def set_call(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    raise vm.type_error("Constructor Set requires 'new'")


def set_construct(
    vm: Any, fn: Any, proto: JSObject, iterable: Value = undefined, *_: Value
) -> Value:
    created = new_keyed(vm, JSSet, proto)
    if iterable is undefined or iterable is None:
        return created
    if _has_plain_adder(vm, created):
        values = plain_values(vm, iterable)
        if values is not None:
            vm.work(2 * len(values))
            put_entry = created.put_entry
            for value in values:
                put_entry(vm, value, undefined)
            return created
    return vm.call(vm.prelude("set", "fillSet"), undefined, created, iterable)


def _has_plain_adder(vm: Any, created: JSSet) -> bool:
    proto: Any = vm.intrinsic("%Set.prototype%")
    original = is_original(vm, proto, "add", "%Set.prototype.add%")
    return original and created.proto is proto


def set_species(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this


def set_prototype_add(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    if type(this) is not JSSet:
        raise incompatible(vm, "Set.prototype.add", this)
    kind = type(value)
    if kind is float:
        value = name = value + 0.0
        if value != value:
            name = key_of(value)
    else:
        name = value if kind is str else key_of(value)
    index = this.index
    if name not in index:
        entries = this.entries
        vm.allocated += 130
        index[name] = len(entries)
        entries += (value, undefined)
    return this


def set_prototype_clear(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not JSSet:
        raise incompatible(vm, "Set.prototype.clear", this)
    this.clear_entries()
    return undefined


def set_prototype_delete(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    if type(this) is not JSSet:
        raise incompatible(vm, "Set.prototype.delete", this)
    return this.remove_entry(value)


def set_prototype_entries(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not JSSet:
        raise incompatible(vm, "Set.prototype.entries", this)
    return new_keyed_iterator(vm, "entries", this)


def set_prototype_has(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    if type(this) is not JSSet:
        raise incompatible(vm, "Set.prototype.has", this)
    return (value if type(value) is str else key_of(value)) in this.index


def set_prototype_size(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not JSSet:
        raise incompatible(vm, "get Set.prototype.size", this)
    return float(len(this.index))


def set_prototype_values(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not JSSet:
        raise incompatible(vm, "Set.prototype.values", this)
    return new_keyed_iterator(vm, "values", this)


def set_iterator_next(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """%SetIteratorPrototype%.next."""
    if type(this) is not JSSetIterator:
        raise incompatible(vm, "Set Iterator.prototype.next", this)
    value = keyed_step(vm, this)
    if value is EMPTY:
        return vm.object({"value": undefined, "done": True})
    return vm.object({"value": value, "done": False})


INTRINSICS: dict[str, ObjectSpec | FunctionSpec] = {
    "%Set%": FunctionSpec(
        "Set",
        0,
        set_call,
        set_construct,
        {SYMBOL_SPECIES: Getter(set_species)},
        prototype="%Set.prototype%",
    ),
    "%Set.prototype%": ObjectSpec(
        {
            "constructor": Ref("%Set%"),
            "add": (set_prototype_add, 1),
            "clear": (set_prototype_clear, 0),
            "delete": (set_prototype_delete, 1),
            "difference": (set_difference, 1),
            "entries": (set_prototype_entries, 0),
            "forEach": Js("set", "forEach"),
            "has": (set_prototype_has, 1),
            "intersection": (set_intersection, 1),
            "isDisjointFrom": (set_is_disjoint_from, 1),
            "isSubsetOf": (set_is_subset_of, 1),
            "isSupersetOf": (set_is_superset_of, 1),
            "keys": Ref("%Set.prototype.values%"),
            "size": Getter(set_prototype_size),
            "symmetricDifference": (set_symmetric_difference, 1),
            "union": (set_union, 1),
            "values": (set_prototype_values, 0),
            SYMBOL_ITERATOR: Ref("%Set.prototype.values%"),
            SYMBOL_TO_STRING_TAG: Constant("Set", CONFIGURABLE),
        }
    ),
    "%SetIteratorPrototype%": ObjectSpec(
        {
            "next": (set_iterator_next, 0),
            SYMBOL_TO_STRING_TAG: Constant("Set Iterator", CONFIGURABLE),
        },
        proto="%IteratorPrototype%",
    ),
}
