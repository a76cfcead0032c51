"""Array.prototype's methods that change the array (ECMA-262 23.1.3), for plain dense arrays.

As in array_access, everything else goes to prelude/array_generic.js.
"""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import to_string
from ..runtime.objects import JSArray, JSObject, is_callable
from ..runtime.values import HOLE, Value, undefined
from .array_access import (
    final_index,
    generic,
    has_plain_species,
    relative_index,
    skip_count,
)


def _is_plain(vm: Any, this: Value) -> bool:
    return type(this) is JSArray and this.proto is vm.array_prototype and not vm.indexed


def array_push(vm: Any, fn: Any, this: Value, *values: Value) -> Value:
    if type(this) is JSArray and this.proto is vm.array_prototype and not vm.indexed:
        items = this.items
        vm.allocated += 24 * len(values)
        items += values
        return float(len(items))
    return generic(vm, "push", this, values)


def array_pop(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is JSArray:
        items = this.items
        if not items:
            return undefined
        if items[-1] is not HOLE:
            return items.pop()
    return generic(vm, "pop", this, ())


def array_shift(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is JSArray and this.proto is vm.array_prototype and not vm.indexed:
        items = this.items
        if not items:
            return undefined
        if len(items) > 1000:
            vm.work(len(items) // 200)
        first = items.pop(0)
        return undefined if first is HOLE else first
    return generic(vm, "shift", this, ())


def array_unshift(vm: Any, fn: Any, this: Value, *values: Value) -> Value:
    if _is_plain(vm, this):
        items = this.items
        vm.allocated += 24 * len(values)
        if len(items) > 1000:
            vm.work(len(items) // 200)
        items[:0] = values
        return float(len(items))
    return generic(vm, "unshift", this, values)


def array_reverse(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if _is_plain(vm, this):
        vm.work(len(this.items) // 50)
        this.items.reverse()
        return this
    return generic(vm, "reverse", this, ())


def array_fill(
    vm: Any,
    fn: Any,
    this: Value,
    value: Value = undefined,
    start: Value = undefined,
    end: Value = undefined,
    *_: Value,
) -> Value:
    if not _is_plain(vm, this) or isinstance(start, JSObject) or isinstance(end, JSObject):
        return generic(vm, "fill", this, (value, start, end))
    items = this.items
    k = relative_index(vm, start, len(items))
    final = final_index(vm, end, len(items))
    if k < final:
        vm.work((final - k) // 50)
        items[k:final] = [value] * (final - k)
    return this


def array_copy_within(
    vm: Any,
    fn: Any,
    this: Value,
    target: Value = undefined,
    start: Value = undefined,
    end: Value = undefined,
    *_: Value,
) -> Value:
    asked = any(isinstance(value, JSObject) for value in (target, start, end))
    if asked or not _is_plain(vm, this):
        return generic(vm, "copyWithin", this, (target, start, end))
    items = this.items
    length = len(items)
    to = relative_index(vm, target, length)
    from_ = relative_index(vm, start, length)
    final = final_index(vm, end, length)
    count = min(final - from_, length - to)
    if count > 0:
        vm.work(count // 50)
        items[to : to + count] = items[from_ : from_ + count]
    return this


def array_splice(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    if any(isinstance(value, JSObject) for value in arguments[:2]) or not has_plain_species(
        vm, this
    ):
        return generic(vm, "splice", this, arguments)
    items = this.items
    length = len(items)
    start = relative_index(vm, arguments[0], length) if arguments else 0
    count = skip_count(vm, arguments, length, start)
    vm.charge(8 * max(count, len(arguments)))
    vm.work((length - start) // 200)
    removed = items[start : start + count]
    items[start : start + count] = arguments[2:]
    return vm.array(removed)


# -- sorting


def array_sort(vm: Any, fn: Any, this: Value, comparator: Value = undefined, *_: Value) -> Value:
    check_comparator(vm, comparator)
    if comparator is undefined and _is_plain(vm, this):
        ordered = sort_primitives(vm, this.items)
        if ordered is not None:
            holes = len(this.items) - len(ordered)
            this.items[:] = ordered + [HOLE] * holes
            return this
    return _sort_in_prelude(vm, "sort", this, comparator)


def array_to_sorted(
    vm: Any, fn: Any, this: Value, comparator: Value = undefined, *_: Value
) -> Value:
    check_comparator(vm, comparator)
    if comparator is undefined and _is_plain(vm, this):
        ordered = sort_primitives(vm, this.items)
        if ordered is not None:
            return vm.array(ordered + [undefined] * (len(this.items) - len(ordered)))
    return _sort_in_prelude(vm, "toSorted", this, comparator)


def check_comparator(vm: Any, comparator: Value) -> None:
    if comparator is not undefined and not is_callable(comparator):
        raise vm.type_error("The comparison function must be either a function or undefined")


def _sort_in_prelude(vm: Any, name: str, this: Value, comparator: Value) -> Value:
    return vm.call(vm.prelude("array_sort", name), this, comparator)


def sort_primitives(vm: Any, items: list[Value]) -> list[Value] | None:
    """The elements in the order of their strings, undefined last, holes left out.

    None where an object has to be asked for its string.
    """
    keys: list[tuple[str, Value]] = []
    absent = 0
    vm.charge(100 * len(items))
    for value in items:
        if value is undefined:
            absent += 1
        elif isinstance(value, JSObject):
            return None
        elif value is not HOLE:
            keys.append((to_string(vm, value), value))
    work_of_sorting(vm, len(keys))
    keys.sort(key=_first)
    return [value for _, value in keys] + [undefined] * absent


def _first(pair: tuple[str, Value]) -> str:
    return pair[0]


def work_of_sorting(vm: Any, count: int) -> None:
    vm.work(count * count.bit_length() // 4)
