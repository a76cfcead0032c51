"""Sorting with a comparator that is a plain function.

When the comparator pauses, the sort is given up and its frame keeps the answers had so far; it
begins again with them later. The order of the calls depends on the answers alone, so it comes to
the same place. The prelude's merge sort serves what this can't: deep nesting of sorts, comparators
that are no plain functions or return objects.
"""

from __future__ import annotations

from typing import Any

from ..runtime.completion import Pause, Throw
from ..runtime.conversions import to_number
from ..runtime.frames import REPLAYED, NativeFrame
from ..runtime.objects import JSArray, JSFunction, JSObject
from ..runtime.values import Value, undefined
from .merge_sort import merge_sorted

#: Sorts inside comparators of sorts; each begins again when the innermost pauses.
MAX_NESTED_SORTS = 8


class _Unsuitable(Exception):
    """A comparator returned an object."""


def sort_compared(vm: Any, array: JSArray, compare: Value) -> Value:
    """Sort `array`, which no script has seen, in place; undefined when the prelude has to do it."""
    if type(compare) is not JSFunction or vm.native_depth >= MAX_NESTED_SORTS:
        return undefined
    count = len(array.items)
    vm.work(count // 8)
    vm.charge(16 * count)
    return _sort(vm, array, compare, [])


def _sort(vm: Any, array: JSArray, compare: JSFunction, answers: list[Value]) -> Value:
    known = list(reversed(answers))
    remember = answers.append

    def less(left: Value, right: Value) -> bool:
        answer = compare.code(vm, compare, undefined, left, right)
        remember(answer)
        return answer < 0.0 if type(answer) is float else _is_less(vm, answer)

    def less_again(left: Value, right: Value) -> bool:
        return _is_less(vm, known.pop()) if known else less(left, right)

    vm.native_depth += 1
    try:
        ordered = merge_sorted(array.items, less_again if known else less)
    except _Unsuitable:
        return undefined
    except Pause as pause:
        frame = NativeFrame("array.sort", (array, compare, vm.array(answers)), [])
        pause.frames.append(frame)
        raise
    finally:
        vm.native_depth -= 1
    array.items[:] = ordered
    return array


def _is_less(vm: Any, answer: Value) -> bool:
    """SortCompare's reading of a comparator's answer."""
    if isinstance(answer, JSObject):
        raise _Unsuitable
    return to_number(vm, answer) < 0.0


def resume_sort(
    vm: Any, results: list[tuple[bool, Value]], array: JSArray, compare: Any, answers: JSArray
) -> Value:
    """Go on after the comparator's answer has come."""
    is_throw, value = results[0]
    if is_throw:
        raise Throw(value)
    return _sort(vm, array, compare, [*answers.items, value])


REPLAYED["array.sort"] = resume_sort

OPERATIONS = {"SortCompared": sort_compared}
