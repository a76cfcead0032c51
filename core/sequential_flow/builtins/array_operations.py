"""What the prelude's array functions call on."""

from __future__ import annotations

import math
from operator import itemgetter
from typing import Any

from ..runtime.objects import IrregularArray, JSArray, JSObject, JSProxy
from ..runtime.values import HOLE, Value, undefined
from .array_access import check_string_length, has_plain_species, join_strings
from .array_mutation import work_of_sorting
from .operations import is_array

#: Arrays that are made longer than this start sparse.
MAX_DENSE_LENGTH = 1 << 22
#: Arrays nested deeper than this are not flattened.
MAX_NESTING = 8000
#: 2^32 - 1
MAX_LENGTH = 4294967295.0


def array_create(vm: Any, length: float, proto: JSObject | None = None) -> JSArray:
    """ArrayCreate: an array of holes."""
    check_array_length(vm, length)
    created: JSArray = vm.array([])
    if proto is not None:
        created.proto = proto
    if length > MAX_DENSE_LENGTH:
        created.irregular().length = int(length)
    elif length:
        vm.charge(8 * int(length))
        created.items = [HOLE] * int(length)
    return created


def check_array_length(vm: Any, length: float) -> Value:
    if length > MAX_LENGTH:
        raise vm.range_error("Invalid array length")
    return undefined


def is_plain_array(vm: Any, value: Value) -> bool:
    """True for a dense array: reading an element before asking whether it exists can't be seen."""
    return type(value) is JSArray


def append_hole(vm: Any, target: JSArray) -> Value:
    vm.allocated += 8
    target.items.append(HOLE)
    return undefined


def flatten_plainly(vm: Any, source: JSArray, depth: float) -> Value:
    """FlattenIntoArray where all arrays are plain; else undefined, with nothing done."""
    found: list[Value] = []
    stack = [iter(source.items)]
    while stack:
        for value in stack[-1]:
            if isinstance(value, JSObject) and depth >= len(stack):
                if type(value) is JSArray and value.proto is vm.array_prototype:
                    if len(stack) > MAX_NESTING:
                        raise vm.range_error("Maximum call stack size exceeded")
                    vm.work(1 + len(value.items) // 16)
                    vm.charge(8 * len(value.items))
                    stack.append(iter(value.items))
                    break
                if isinstance(value, (JSArray, JSProxy)):
                    return undefined
            if value is not HOLE:
                found.append(value)
        else:
            stack.pop()
    return vm.array(found)


def append_flattened(vm: Any, target: JSArray, value: Value) -> bool:
    """One result of flatMap; False for an array whose elements a script has a say in."""
    if type(value) is JSArray and value.proto is vm.array_prototype and not vm.indexed:
        vm.charge(8 * len(value.items))
        vm.work(len(value.items) // 16)
        target.items += [element for element in value.items if element is not HOLE]
        return True
    if is_array(vm, value):
        return False
    vm.allocated += 8
    target.items.append(value)
    return True


def has_only_length(vm: Any, target: JSObject) -> bool:
    """True for ``{length: n}``, all of whose elements are undefined."""
    return (
        type(target) is JSObject
        and len(target.props) == 1
        and target.proto is vm.object_prototype
        and not vm.indexed
    )


def throw_not_callable(vm: Any, value: Value) -> Value:
    from ..runtime.conversions import display

    raise vm.type_error(f"{display(value)} is not a function")


def list_pop(vm: Any, target: JSArray) -> Value:
    return target.items.pop()


def copy_range(
    vm: Any, source: JSArray, start: float, end: float, target: JSArray, at: float
) -> Value:
    """Overwrite elements of one list of the prelude's own with a stretch of another."""
    count = int(end) - int(start)
    vm.work(count // 100)
    target.items[int(at) : int(at) + count] = source.items[int(start) : int(end)]
    return undefined


def remove_undefined(vm: Any, target: JSArray) -> float:
    """Take the undefined values out of a list; returns how many there were."""
    before = len(target.items)
    if undefined in target.items:
        target.items[:] = [value for value in target.items if value is not undefined]
    return float(before - len(target.items))


def sort_by_keys(vm: Any, target: JSArray, keys: JSArray) -> Value:
    """Sort a list by the strings of another."""
    work_of_sorting(vm, len(keys.items))
    pairs = sorted(zip(keys.items, target.items, strict=True), key=itemgetter(0))
    target.items[:] = [value for _, value in pairs]
    return undefined


def replace_elements(vm: Any, target: JSObject, length: float, ordered: JSArray) -> bool:
    """The end of sort where writing the elements back can't be seen; False elsewhere."""
    if type(target) is not JSArray or len(target.items) != length or vm.indexed:
        return False
    if target.proto is not vm.array_prototype:
        return False
    holes = int(length) - len(ordered.items)
    target.items[:] = ordered.items + [HOLE] * holes
    return True


def fill_elements(vm: Any, target: JSObject, value: Value, start: float, end: float) -> bool:
    """Fill an array of which only the length is unusual, which makes it dense; False elsewhere."""
    if type(target) is not IrregularArray or target.proto is not vm.array_prototype or vm.indexed:
        return False
    ext = target.ext
    if ext is None or target.props or target.items or ext.accessors or not ext.extensible:
        return False
    if start != 0 or end != target.length() or not ext.length_writable:
        return False
    if ext.lazy is not None or ext.watcher is not None:
        return False
    vm.charge(8 * int(end))
    vm.work(int(end) // 50)
    target.items = [value] * int(end)
    target.ext = None
    target.__class__ = JSArray  # type: ignore[assignment]
    return True


def check_join(vm: Any, length: float, separator: str) -> Value:
    """End a join early that could only end with a string that is too long."""
    check_string_length(vm, len(separator) * max(length - 1, 0))
    return undefined


def operation_join_elements(vm: Any, parts: JSArray, separator: str) -> str:
    vm.work(len(parts.items) // 8)
    return join_strings(vm, parts.items, separator)


def object_to_string(vm: Any, value: Value) -> Value:
    """%Object.prototype.toString%; a tail call."""
    return vm.call(vm.intrinsic("%Object.prototype.toString%"), value)


def floor(vm: Any, number: float) -> float:
    return float(math.floor(number))


OPERATIONS = {
    "AppendFlattened": append_flattened,
    "AppendHole": append_hole,
    "ArrayCreate": array_create,
    "CheckArrayLength": check_array_length,
    "CheckJoin": check_join,
    "CopyRange": copy_range,
    "FillElements": fill_elements,
    "FlattenPlainly": flatten_plainly,
    "Floor": floor,
    "HasOnlyLength": has_only_length,
    "HasPlainSpecies": has_plain_species,
    "IsPlainArray": is_plain_array,
    "JoinElements": operation_join_elements,
    "ObjectToString": object_to_string,
    "Pop": list_pop,
    "RemoveUndefined": remove_undefined,
    "ReplaceElements": replace_elements,
    "SortByKeys": sort_by_keys,
    "ThrowNotCallable": throw_not_callable,
}
