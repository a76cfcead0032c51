"""JSON values become JavaScript values and come back."""

from __future__ import annotations

from typing import Any

import pytest

from sequential_flow.machine import Machine
from sequential_flow.runtime.completion import Throw
from sequential_flow.runtime.json_values import MAX_DEPTH, json_to_value, value_to_json

CASES: list[Any] = [
    None,
    True,
    1,
    1.5,
    -3,
    10**20,
    "é😀\ud800",
    [],
    {},
    [1, [2, [None]], {"a": {"b": [False]}}],
    {"z": 1, "a": {"😀": "x"}},
]


@pytest.mark.parametrize("json", CASES)
def test_there_and_back(json: Any) -> None:
    machine = Machine()
    assert value_to_json(machine, json_to_value(machine, json)) == json


def test_strings_are_utf_16_inside() -> None:
    machine = Machine()
    assert json_to_value(machine, "😀") == "\ud83d\ude00"
    assert json_to_value(machine, 10**400) == float("inf")


def test_depth_is_bounded() -> None:
    machine = Machine()
    json: Any = 1
    for _ in range(100_000):
        json = [json]
    value = json_to_value(machine, json)
    with pytest.raises(Throw):
        value_to_json(machine, value)
    value = json_to_value(machine, 1)
    for _ in range(MAX_DEPTH):
        value = machine.array([value])
    assert value_to_json(machine, value) is not None


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("return { a: undefined, b() {}, c: Symbol(), d: 1, [Symbol.iterator]: 2 }", {"d": 1}),
        (
            "return [undefined, () => 1, NaN, -0]",
            [None, None, None, 0],
        ),
        ("return new Date(0)", "1970-01-01T00:00:00.000Z"),
        (
            "return [new Date(NaN), new Number(5), new Map([[1, 2]])]",
            [None, 5, {}],
        ),
        ("return Object.defineProperty({ a: 1 }, 'hidden', { value: 2 })", {"a": 1}),
        ("return [1, , 3]", [1, None, 3]),
        ("return { 2: 'b', 1: 'a', x: 'c' }", {"1": "a", "2": "b", "x": "c"}),
        ("const shared = { a: 1 }; return [shared, shared]", [{"a": 1}, {"a": 1}]),
    ],
)
def test_results(source: str, expected: Any) -> None:
    machine = Machine()
    machine.start(source)
    assert machine.run() == "completed"
    assert machine.result == expected


@pytest.mark.parametrize("source", ["const o = {}; o.o = [o]; return o", "return [1n]"])
def test_no_json(source: str) -> None:
    machine = Machine()
    machine.start(source)
    assert machine.run() == "error"
    assert machine.error_detail is not None
    assert machine.error_detail["name"] == "TypeError"
