"""A stable sort whose comparisons come in the same order on every version of Python.

A comparator may pause in the middle of a sort. The sort then begins again with the answers that it
has had, in another process and perhaps under another Python, so the order of its questions is part
of the snapshot format. Python's own sort asks in another order from one version to the next.

Natural runs, as they stand or backwards, are lengthened to `_run_length` by binary insertion, then
merged two by two. Arrays under 64 are asked about as CPython 3.11 does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")
Less = Callable[[T, T], bool]


def merge_sorted(items: Sequence[T], less: Less[T]) -> list[T]:
    """`items` in order, whatever `less` answers; what it raises passes."""
    runs = _runs(items, less)
    while len(runs) > 1:
        merged = [_merged(runs[at], runs[at + 1], less) for at in range(0, len(runs) - 1, 2)]
        runs = merged + runs[2 * len(merged) :]
    return runs[0] if runs else []


def _runs(items: Sequence[T], less: Less[T]) -> list[list[T]]:
    runs: list[list[T]] = []
    begin, count = 0, len(items)
    length = _run_length(count)
    while begin < count:
        run = _natural_run(items, begin, less)
        wanted = min(length, count - begin)
        for item in items[begin + len(run) : begin + wanted]:
            _insert(run, item, less)
        runs.append(run)
        begin += len(run)
    return runs


def _run_length(count: int) -> int:
    """32 to 64, so that there are about as many runs as a power of two; `count` itself below 64."""
    rest = 0
    while count >= 64:
        rest |= count & 1
        count >>= 1
    return count + rest


def _natural_run(items: Sequence[T], begin: int, less: Less[T]) -> list[T]:
    """The longest run from `begin` on: ascending, or strictly descending and turned round."""
    end, count = begin + 1, len(items)
    if end == count:
        return [items[begin]]
    descending = less(items[end], items[begin])
    end += 1
    while end < count and less(items[end], items[end - 1]) == descending:
        end += 1
    run = list(items[begin:end])
    if descending:
        run.reverse()
    return run


def _insert(run: list[T], item: T, less: Less[T]) -> None:
    low, high = 0, len(run)
    while low < high:
        middle = (low + high) >> 1
        if less(item, run[middle]):
            high = middle
        else:
            low = middle + 1
    run.insert(low, item)


def _merged(left: list[T], right: list[T], less: Less[T]) -> list[T]:
    merged: list[T] = []
    at, other, count, others = 0, 0, len(left), len(right)
    while at < count and other < others:
        if less(right[other], left[at]):
            merged.append(right[other])
            other += 1
        else:
            merged.append(left[at])
            at += 1
    return merged + left[at:] + right[other:]
