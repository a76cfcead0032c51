from __future__ import annotations

from typing import Any

import pytest

from sequential_flow.testing import Trace


def trace(**fields: Any) -> Trace:
    requests = [{"id": 1, "kind": "fetch", "url": "/a"}, {"id": 2, "kind": "call", "name": "f"}]
    logs = [{"level": "log", "text": "one"}, {"level": "log", "text": "two"}]
    return Trace(
        **{"requests": requests, "logs": logs, "result": {"a": 1}, "error": None, **fields}
    )


def test_views() -> None:
    assert trace().urls == ["/a"]
    assert trace().lines == ["one", "two"]
    assert trace().difference(trace()) is None
    assert trace().difference_in_any_order(trace()) is None


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"result": {"a": True}}, 'the result must be {"a": 1} and is {"a": true}'),
        ({"result": {"a": 1.0}}, 'the result must be {"a": 1} and is {"a": 1.0}'),
        ({"error": {"name": "E"}}, 'the error must be null and is {"name": "E"}'),
        ({"logs": []}, 'log entry 1 must be {"level": "log", "text": "one"} and is nothing'),
        (
            {"requests": trace().requests[:1]},
            'request 2 must be {"id": 2, "kind": "call", "name": "f"} and is nothing',
        ),
        ({"requests": [*trace().requests, None]}, "request 3 must be nothing and is null"),
        ({"result": "x" * 1000}, f'the result must be {{"a": 1}} and is "{"x" * 299}…'),
    ],
)
def test_the_first_difference(fields: dict[str, Any], words: str) -> None:
    assert trace().difference(trace(**fields)) == words


def test_members_have_an_order() -> None:
    assert trace(result={"a": 1, "b": 2}).difference(trace(result={"b": 2, "a": 1})) is not None


def test_any_order() -> None:
    first, second = trace().requests
    swapped = trace(
        requests=[{**second, "id": 1}, {**first, "id": 2}], logs=list(reversed(trace().logs))
    )
    assert trace().difference(swapped) is not None
    assert trace().difference_in_any_order(swapped) is None
    twice = trace(logs=[*trace().logs, trace().logs[0]])
    assert trace().difference_in_any_order(twice) == (
        """log entries: missing [], too many ['{"level": "log", "text": "one"}']"""
    )
