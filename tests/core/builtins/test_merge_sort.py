"""The sort under comparators: stable, and asking in an order that no version of Python changes."""

from __future__ import annotations

import random
from functools import cmp_to_key

import pytest

from sequential_flow.builtins.merge_sort import merge_sorted

Asked = list[tuple[int, int]]


def sort(items: list[int]) -> tuple[list[int], Asked]:
    asked: Asked = []

    def less(left: int, right: int) -> bool:
        asked.append((left, right))
        return left < right

    return merge_sorted(items, less), asked


@pytest.mark.parametrize("count", [0, 1, 2, 3, 31, 32, 63, 64, 65, 100, 127, 128, 1000, 4097])
def test_sorts(count: int) -> None:
    dice = random.Random(count)
    for spread in (2, count + 1, 10**9):
        items = [dice.randrange(spread) for _ in range(count)]
        assert sort(items)[0] == sorted(items)


def test_keeps_equal_items_in_their_order() -> None:
    dice = random.Random(1)
    pairs = [(dice.randrange(5), number) for number in range(500)]
    ordered = merge_sorted(pairs, lambda left, right: left[0] < right[0])
    assert ordered == sorted(pairs, key=lambda pair: pair[0])


def test_asks_in_this_order_for_ever() -> None:
    assert sort([3, 1, 2])[1] == [(1, 3), (2, 1), (2, 3), (2, 1)]
    assert sort([1, 2, 3])[1] == [(2, 1), (3, 2)]
    assert sort([3, 2, 1])[1] == [(2, 3), (1, 2)]
    assert sort([2, 1, 4, 3])[1] == [(1, 2), (4, 1), (4, 2), (3, 2), (3, 4)]


def test_asks_little_about_what_is_in_order() -> None:
    assert len(sort(list(range(1000)))[1]) == 999
    assert len(sort(list(range(1000, 0, -1)))[1]) == 999
    dice = random.Random(2)
    items = [dice.random() for _ in range(1000)]
    asked = 0

    def compare(left: float, right: float) -> int:
        nonlocal asked
        asked += 1
        return -1 if left < right else 1

    sorted(items, key=cmp_to_key(compare))
    own = 0

    def less(left: float, right: float) -> bool:
        nonlocal own
        own += 1
        return left < right

    merge_sorted(items, less)
    assert own <= 1.05 * asked


@pytest.mark.parametrize("count", [5, 64, 1000])
def test_ends_whatever_the_answers(count: int) -> None:
    dice = random.Random(3)
    items = list(range(count))
    assert sorted(merge_sorted(items, lambda left, right: dice.random() < 0.5)) == items
