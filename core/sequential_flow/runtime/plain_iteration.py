"""Iterating what a script can't observe: built-in collections with their original iterators.

Everything else is iterated by the protocol, in the prelude or in generated code.
"""

from __future__ import annotations

import re
from typing import Any

from .keyed import JSKeyed, JSKeyedIterator, JSMap, JSMapIterator, JSSet, keyed_step
from .objects import JSArray, JSObject
from .values import EMPTY, HOLE, SYMBOL_ITERATOR, Key, Value, undefined

#: Compiled on first use, not at import.
_CODE_POINT = "(?s)[\ud800-\udbff][\udc00-\udfff]|."


def is_original(vm: Any, owner: JSObject, key: Key, name: str) -> bool:
    """True while the property `key` of an intrinsic is the intrinsic function `name`."""
    if key in owner.props:
        return owner.props[key] is vm.intrinsics.get(name)
    ext = owner.ext
    return ext is not None and ext.lazy is not None and key in ext.lazy


def plain_values(vm: Any, iterable: Value) -> list[Value] | None:
    """What iterating `iterable` gives, as a new list; None when a script's code has a say in it."""
    kind = type(iterable)
    if kind is JSArray:
        if iterable.proto is not vm.array_prototype or iterable.props or vm.indexed:
            return None
        if not vm.array_iteration_is_pristine():
            return None
        values = list(iterable.items)
        if HOLE in values:
            values = [undefined if value is HOLE else value for value in values]
        vm.charge(8 * len(values))
        return values
    if kind is JSMap or kind is JSSet:
        return _collection_values(vm, iterable)
    if isinstance(iterable, JSKeyedIterator):
        return _rest_of_iterator(vm, iterable)
    return _code_points(vm, iterable) if kind is str else None


def _code_points(vm: Any, text: str) -> list[Value] | None:
    method = "%String.prototype[Symbol.iterator]%"
    if not is_original(vm, vm.string_prototype, SYMBOL_ITERATOR, method):
        return None
    if not _plain_next(vm, "String"):
        return None
    vm.charge(8 * len(text))
    vm.work(len(text) // 8)
    return re.findall(_CODE_POINT, text)


def _collection_values(vm: Any, target: JSKeyed) -> list[Value] | None:
    is_map = type(target) is JSMap
    name = "Map" if is_map else "Set"
    proto: Any = vm.intrinsic(f"%{name}.prototype%")
    inherits = target.proto is proto
    if not inherits or target.props or target.ext is not None:
        return None
    method = "%Map.prototype.entries%" if is_map else "%Set.prototype.values%"
    if not is_original(vm, proto, SYMBOL_ITERATOR, method) or not _plain_next(vm, name):
        return None
    vm.work(len(target.entries) // 8)
    if not is_map:
        vm.charge(8 * len(target.index))
        return target.live_keys()
    vm.charge(150 * len(target.index))
    entries = target.contents
    return [vm.array(entries[at : at + 2]) for at in range(0, len(entries), 2)]


def _plain_next(vm: Any, name: str) -> bool:
    owner = vm.intrinsic(f"%{name}IteratorPrototype%")
    return is_original(vm, owner, "next", f"%{name}IteratorPrototype.next%")


def _rest_of_iterator(vm: Any, iterator: JSKeyedIterator) -> list[Value] | None:
    """What is left of a Map or Set iterator that iterates itself; it is at its end afterwards."""
    name = "Map" if type(iterator) is JSMapIterator else "Set"
    proto: Any = vm.intrinsic(f"%{name}IteratorPrototype%")
    inherits = iterator.proto is proto
    if not inherits or iterator.props or iterator.ext is not None:
        return None
    if SYMBOL_ITERATOR in proto.props or not _plain_next(vm, name):
        return None
    base = vm.intrinsic("%IteratorPrototype%")
    if not is_original(vm, base, SYMBOL_ITERATOR, "%IteratorPrototype[Symbol.iterator]%"):
        return None
    values: list[Value] = []
    if iterator.target is not None:
        size = len(iterator.target.index)
        vm.work(size)
        vm.charge((150 if iterator.kind == "entries" else 8) * size)
    while (value := keyed_step(vm, iterator)) is not EMPTY:
        values.append(value)
    return values
