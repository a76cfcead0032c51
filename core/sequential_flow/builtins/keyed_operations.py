"""What the prelude's Map and Set functions call on."""

from __future__ import annotations

from typing import Any

from ..runtime.keyed import (
    JSKeyedIterator,
    JSMap,
    JSSet,
    key_of,
    new_keyed,
    new_keyed_iterator,
)
from ..runtime.values import Value, undefined
from .map import incompatible


def require_set(vm: Any, value: Value, method: str) -> Value:
    if type(value) is not JSSet:
        raise incompatible(vm, method, value)
    return undefined


def set_cursor(vm: Any, target: Value, method: str = "") -> JSKeyedIterator:
    """An iterator that only the prelude sees."""
    if type(target) is not JSSet:
        raise incompatible(vm, method, target)
    return new_keyed_iterator(vm, "keys", target)


def map_cursor(vm: Any, target: Value, method: str = "") -> JSKeyedIterator:
    if type(target) is not JSMap:
        raise incompatible(vm, method, target)
    return new_keyed_iterator(vm, "keys", target)


def cursor_next(vm: Any, cursor: JSKeyedIterator) -> bool:
    return cursor.advance()


def cursor_key(vm: Any, cursor: JSKeyedIterator) -> Value:
    return cursor.entries[cursor.at - 2]


def cursor_value(vm: Any, cursor: JSKeyedIterator) -> Value:
    return cursor.entries[cursor.at - 1]


def set_new(vm: Any) -> JSSet:
    return new_keyed(vm, JSSet, vm.intrinsic("%Set.prototype%"))  # type: ignore[no-any-return]


def map_new(vm: Any) -> JSMap:
    return new_keyed(vm, JSMap, vm.intrinsic("%Map.prototype%"))  # type: ignore[no-any-return]


def set_copy(vm: Any, target: JSSet) -> JSSet:
    created = set_new(vm)
    size = len(target.index)
    vm.charge(130 * size)
    vm.work(size)
    created.contents = list(target.contents)
    return created


def set_add(vm: Any, target: JSSet, value: Value) -> Value:
    target.put_entry(vm, value, undefined)
    return undefined


def set_remove(vm: Any, target: JSSet, value: Value) -> Value:
    target.remove_entry(value)
    return undefined


def set_has(vm: Any, target: JSSet, value: Value) -> bool:
    return key_of(value) in target.index


def set_size(vm: Any, target: JSSet) -> float:
    return float(len(target.index))


def map_group(vm: Any, target: JSMap, key: Value, value: Value) -> Value:
    """AddValueToKeyedGroup."""
    at = target.index.get(key_of(key))
    if at is None:
        target.put_entry(vm, key, vm.array([value]))
    else:
        vm.allocated += 8
        target.entries[at + 1].items.append(value)
    return undefined


OPERATIONS = {
    "CursorKey": cursor_key,
    "CursorNext": cursor_next,
    "CursorValue": cursor_value,
    "MapCursor": map_cursor,
    "MapGroup": map_group,
    "NewMap": map_new,
    "NewSet": set_new,
    "RequireSet": require_set,
    "SetAdd": set_add,
    "SetCopy": set_copy,
    "SetCursor": set_cursor,
    "SetHas": set_has,
    "SetRemove": set_remove,
    "SetSize": set_size,
}
