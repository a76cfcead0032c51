"""Whatever callers send, they get an error task, and what is stored stays as it was."""

from __future__ import annotations

from typing import Any

import pytest

from flows import USER, data, refused
from sequential_flow import SequentialFlow


@pytest.fixture
def flow() -> SequentialFlow:
    return SequentialFlow()


@pytest.mark.parametrize("code", [None, 5, b"1", ["1"], {}, object()])
def test_code_of_wrong_types(flow: SequentialFlow, code: Any) -> None:
    assert refused(flow.execute(code), "INVALID_REQUEST")


@pytest.mark.parametrize(
    "code",
    ["let 1", "(", "'", "`", "/", "/(/", "}", "\\", "\0", "#!x\n(", "\ud800", "await = 1 ("],
)
def test_syntax_errors(flow: SequentialFlow, code: str) -> None:
    task = flow.execute(code, id="t")
    assert refused(task, "SYNTAX_ERROR")
    assert task.error_detail is not None
    assert task.error_detail["name"] == "SyntaxError"
    assert task.error_detail["stack"][0]["line"] >= 1
    assert refused(flow.get_task("t"), "TASK_NOT_FOUND")


@pytest.mark.parametrize("code", ["", " \n", "// nothing", ";", "'\ud800'.length > 5"])
def test_odd_but_good_code(flow: SequentialFlow, code: str) -> None:
    assert flow.execute(code).status == "completed"


def test_huge_code(flow: SequentialFlow) -> None:
    assert refused(flow.execute("x" * 10_000_000), "LIMIT_EXCEEDED")
    assert refused(flow.execute("(" * 200_000), "SYNTAX_ERROR")
    assert flow.execute("1+" * 100_000 + "1").status in ("completed", "error")


@pytest.mark.parametrize(
    "options",
    [
        {"id": ""},
        {"id": "a b"},
        {"id": 5},
        {"id": "\ud800"},
        {"name": 5},
        {"input": {1, 2}},
        {"input": float("nan")},
        {"input": object()},
        {"ttl": -1},
        {"ttl": "60"},
        {"style": "sync"},
        {"save_to_storage": False},
    ],
)
def test_bad_arguments_of_execute(flow: SequentialFlow, options: dict[str, Any]) -> None:
    assert refused(flow.execute(USER, **options), "INVALID_REQUEST")


@pytest.mark.parametrize(
    "arguments",
    [
        {"vm_state": 5},
        {"vm_state": "nonsense"},
        {"request_id": "1"},
        {"request_id": -1},
        {"request_id": True},
        {"request_id": 1, "response": {"data": {1}}},
        {"request_id": 1, "response": {"data": 1, "status": "200"}},
        {"request_id": 1, "response": {"data": 1, "headers": 5}},
    ],
)
def test_bad_arguments_of_resume(flow: SequentialFlow, arguments: dict[str, Any]) -> None:
    task = flow.execute(USER, id="t")
    assert refused(flow.resume("t", **{"response": data(1), **arguments}), "INVALID_REQUEST")
    assert flow.get_task("t") == task


@pytest.mark.parametrize("task_id", [None, 5, "", "a/b", "x" * 200, [], "\ud800"])
def test_bad_task_ids(flow: SequentialFlow, task_id: Any) -> None:
    assert refused(flow.get_task(task_id), "INVALID_REQUEST")
    assert refused(flow.delete_task(task_id), "INVALID_REQUEST")
    assert refused(flow.inspect_task(task_id), "INVALID_REQUEST")
    assert refused(flow.resume(task_id, data(1), request_id=1), "INVALID_REQUEST")


def test_results_that_are_no_json(flow: SequentialFlow) -> None:
    for code in ("const a = {}; a.a = a; a", "1n", "({ a: [1n] })"):
        task = flow.execute(code)
        assert refused(task, "SCRIPT_ERROR"), code
    for code in ("undefined", "(() => 1)", "Symbol()"):
        assert flow.execute(code).result is None, code
    assert flow.execute("new Map([[1, 2]])").result == {}
    assert flow.execute("[undefined, NaN, -0]").result == [None, None, 0]
