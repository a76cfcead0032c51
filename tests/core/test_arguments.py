from __future__ import annotations

from typing import Any

import pytest

from sequential_flow import InvalidRequest, arguments


class Hostile:
    def __repr__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize("value", ["a", "A-b_c.d:e", "0", "x" * 128])
def test_task_ids(value: str) -> None:
    assert arguments.task_id(value) == value


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "x" * 129,
        "a b",
        "a/b",
        "ä",
        "a\n",
        "a\0",
        5,
        b"a",
        ["a"],
        "\ud800",
        Hostile(),
        "٣",
    ],
)
def test_bad_task_ids(value: Any) -> None:
    with pytest.raises(InvalidRequest, match="bad task id"):
        arguments.task_id(value)


def test_new_task_ids_are_valid_and_differ() -> None:
    ids = {arguments.new_task_id() for _ in range(100)}
    assert len(ids) == 100
    assert {arguments.task_id(id_) for id_ in ids} == ids


@pytest.mark.parametrize(
    ("vm_state", "request_id", "expected"),
    [
        ("r3.1", None, (3, 1)),
        ("r3.1", 2, (3, 2)),
        ("r3.0", None, (3, None)),
        (None, 2, (None, 2)),
        (None, None, (None, None)),
    ],
)
def test_targets(vm_state: Any, request_id: Any, expected: Any) -> None:
    assert arguments.target(vm_state, request_id) == expected


@pytest.mark.parametrize(
    ("vm_state", "request_id"),
    [
        ("", None),
        ("r3", None),
        ("3.1", None),
        ("r3.1 ", None),
        ("r-3.1", None),
        ("r٣.1", None),
        ("r3.1\n", None),
        (f"r{'9' * 5000}.1", None),
        ({}, None),
        (3.1, None),
        (None, 0),
        (None, -1),
        (None, True),
        (None, 1.0),
        (None, "1"),
        ("bad", 1),
    ],
)
def test_bad_targets(vm_state: Any, request_id: Any) -> None:
    with pytest.raises(InvalidRequest, match=r"vmState|requestId"):
        arguments.target(vm_state, request_id)


def whole(data: Any) -> dict[str, Any]:
    return {"data": data, "status": 200, "statusText": "", "headers": {}}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"data": {"name": "Alice"}}, whole({"name": "Alice"})),
        ({"data": None}, whole(None)),
        ({"name": "Alice"}, whole({"name": "Alice"})),
        ([1], whole([1])),
        ("text", whole("text")),
        (0, whole(0)),
        ({}, whole({})),
        ({"data": 1, "error": "x"}, whole(1)),
        ({"error": None, "items": []}, whole({"error": None, "items": []})),
        ({"error": "boom"}, {"error": "boom"}),
        ({"error": {"message": "boom", "x": 1}}, {"error": "boom"}),
        ({"error": {"code": 5}}, {"error": '{"code": 5}'}),
        (
            {"data": "x", "status": 404, "statusText": "No", "headers": {"a": "1", "b": ["2", 3]}},
            {"data": "x", "status": 404, "statusText": "No", "headers": {"a": "1", "b": "2, 3"}},
        ),
        ({"data": 1, "headers": None, "statusText": None}, whole(1)),
    ],
)
def test_responses(value: Any, expected: Any) -> None:
    assert arguments.answer("fetch", value) == expected


def deep() -> list[Any]:
    value: list[Any] = []
    for _ in range(100_000):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value",
    [
        {"data": 1, "status": "200"},
        {"data": 1, "status": 99},
        {"data": 1, "status": 600},
        {"data": 1, "status": True},
        {"data": 1, "statusText": 5},
        {"data": 1, "headers": [["a", "b"]]},
        {"data": 1, "headers": {"a": None}},
        {"data": 1, "headers": {"a": {}}},
        {"data": {1, 2}},
        {"data": float("nan")},
        {"data": b"bytes"},
        {"data": 10**5000},
        {"data": deep()},
        object(),
    ],
)
def test_bad_responses(value: Any) -> None:
    with pytest.raises(InvalidRequest):
        arguments.answer("fetch", value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"data": None}, {"data": None}),
        ({"data": 5, "status": "whatever"}, {"data": 5}),
        ("text", {"data": "text"}),
        ({"a": 1}, {"data": {"a": 1}}),
        ({"error": "no"}, {"error": {"name": "Error", "message": "no"}}),
        (
            {"error": {"name": "RangeError", "message": "no"}},
            {"error": {"name": "RangeError", "message": "no"}},
        ),
        ({"error": "no", "data": 1}, {"data": 1}),
        ({"error": None}, {"data": {"error": None}}),
    ],
)
@pytest.mark.parametrize("kind", ["sleep", "event", "call"])
def test_answers_of_other_kinds(kind: str, value: Any, expected: Any) -> None:
    assert arguments.answer(kind, value) == expected


@pytest.mark.parametrize("name", ["", "a b", "x" * 129, "é", 5, None, "a/b", "a\n"])
def test_bad_event_names(name: Any) -> None:
    with pytest.raises(InvalidRequest, match="bad event name"):
        arguments.event_name(name)


@pytest.mark.parametrize(
    "value", [0, -1, float("nan"), float("inf"), "60", True, 1e12, [], 10**400]
)
def test_bad_ttl(value: Any) -> None:
    with pytest.raises(InvalidRequest, match="ttl must be a positive number of seconds"):
        arguments.ttl_seconds(value)


def test_ttl() -> None:
    assert arguments.ttl_seconds(None) == 7200
    assert arguments.ttl_seconds(0.5) == 0.5


def test_json_values_are_copies() -> None:
    value = {"a": [1, (2, 3)]}
    copied = arguments.json_value("input", value)
    assert copied == {"a": [1, [2, 3]]}
    assert copied["a"] is not value["a"]


@pytest.mark.parametrize("value", [5, None, b"x", ["x"]])
def test_bad_source(value: Any) -> None:
    with pytest.raises(InvalidRequest, match="code must be a string of JavaScript"):
        arguments.source(value)


@pytest.mark.parametrize("value", [5, b"x", "x" * 1001])
def test_bad_names(value: Any) -> None:
    with pytest.raises(InvalidRequest, match="name must be a string"):
        arguments.name(value)


@pytest.mark.parametrize("value", ["async", None, 1, []])
def test_bad_styles(value: Any) -> None:
    with pytest.raises(InvalidRequest, match="style must be one of auto, direct, promise"):
        arguments.style(value)
