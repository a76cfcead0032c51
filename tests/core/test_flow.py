"""SequentialFlow, request by request, over every storage of core."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import sequential_flow
from flows import PARALLEL, POSTS, USER, data, refused
from sequential_flow import (
    CustomStorage,
    InMemoryStorage,
    SequentialFlow,
    SQLiteStorage,
    Storage,
)
from sequential_flow.storage.custom import as_storage
from storage_contract import Clock


class PlainStorage(CustomStorage):
    """The three methods over a dictionary."""

    def __init__(self) -> None:
        self.tasks: dict[str, str] = {}

    def save(self, task: dict[str, Any]) -> None:
        self.tasks[task["id"]] = json.dumps(task)

    def load(self, task_id: str) -> dict[str, Any] | None:
        return json.loads(self.tasks[task_id]) if task_id in self.tasks else None

    def delete(self, task_id: str) -> None:
        self.tasks.pop(task_id, None)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["memory", "sqlite", "custom"])
def storage(
    request: pytest.FixtureRequest, tmp_path: Path, clock: Clock
) -> Iterator[Storage | CustomStorage]:
    if request.param == "sqlite":
        storage = SQLiteStorage(tmp_path / "flows.sqlite", clock=clock)
        yield storage
        storage.close()
    else:
        yield InMemoryStorage(clock=clock) if request.param == "memory" else PlainStorage()


@pytest.fixture
def flow(storage: Storage, clock: Clock) -> SequentialFlow:
    return SequentialFlow(storage, clock=clock)


class TestReadmeFlows:
    def test_one_fetch(self, flow: SequentialFlow) -> None:
        task = flow.execute(code=USER, id="my-task")
        assert (task.status, task.vm_state) == ("paused", "r1.1")
        assert task.fetch_request is not None
        assert task.fetch_request.to_json() == {
            "id": 1,
            "kind": "fetch",
            "url": "https://api.example.com/user/123",
            "options": None,
        }
        task = flow.resume(
            "my-task",
            data({"id": 123, "name": "Alice"}),
            vm_state=task.vm_state,
            original_code=task.code,
        )
        assert (task.status, task.result, task.error) == ("completed", "Alice", None)
        assert refused(flow.get_task("my-task"), "TASK_NOT_FOUND")

    def test_two_fetches(self, flow: SequentialFlow) -> None:
        task = flow.execute(code=POSTS, id="task-1")
        assert task.to_json()["fetchRequest"]["url"] == "api/user/1"
        task = flow.resume("task-1", data({"id": 42, "name": "Alice"}), vm_state=task.vm_state)
        assert (task.status, task.vm_state) == ("paused", "r2.2")
        assert task.to_json()["fetchRequest"]["url"] == "api/posts?userId=42"
        task = flow.resume("task-1", data({"length": 5}), vm_state=task.vm_state)
        assert (task.status, task.result) == ("completed", {"user": "Alice", "postCount": 5})

    def test_no_fetch(self, flow: SequentialFlow) -> None:
        assert flow.execute("const x = 5; x * 2").result == 10

    def test_a_throw(self, flow: SequentialFlow) -> None:
        task = flow.execute('throw new Error("x")', id="t")
        assert (task.status, task.error, task.error_code) == ("error", "x", "SCRIPT_ERROR")
        assert task.error_detail is not None
        assert task.error_detail["name"] == "Error"
        assert task.error_detail["stack"][0]["line"] == 1
        assert refused(flow.get_task("t"), "TASK_NOT_FOUND")

    def test_whole_response_as_data(self, flow: SequentialFlow) -> None:
        task = flow.execute(USER)
        assert flow.resume(task.id, {"name": "Bob"}, vm_state=task.vm_state).result == "Bob"

    def test_a_failed_request_can_be_caught(self, flow: SequentialFlow) -> None:
        code = "let r; try { r = fetch('/x') } catch (e) { r = [e.name, e.message] } r"
        task = flow.execute(code)
        task = flow.resume(task.id, {"error": "no route"}, vm_state=task.vm_state)
        assert task.status == "completed"
        assert task.result[0] == "TypeError"
        assert "no route" in task.result[1]


class TestTask:
    def test_times_and_names(self, flow: SequentialFlow, clock: Clock) -> None:
        task = flow.execute(USER, id="t", name="My flow", ttl=60)
        assert (task.name, flow.execute(USER, id="u").name) == ("My flow", "u")
        assert task.to_json()["createdAt"] == "2027-01-15T08:00:00.000Z"
        assert task.to_json()["expiresAt"] == "2027-01-15T08:01:00.000Z"
        assert flow.get_task("t") == task

    def test_ttl_is_two_hours_and_kept_over_resumes(
        self, flow: SequentialFlow, clock: Clock
    ) -> None:
        task = flow.execute(POSTS, id="t")
        assert task.expires_at == "2027-01-15T10:00:00.000Z"
        short = flow.execute(POSTS, id="s", ttl=600)
        clock.now += 300
        short = flow.resume("s", data({"id": 1}), vm_state=short.vm_state)
        assert short.expires_at == "2027-01-15T08:15:00.000Z"
        assert short.updated_at == "2027-01-15T08:05:00.000Z"
        assert short.created_at == "2027-01-15T08:00:00.000Z"

    def test_expires(self, flow: SequentialFlow, clock: Clock) -> None:
        task = flow.execute(USER, id="t", ttl=10)
        clock.now += 10
        assert refused(flow.get_task("t"), "EXPIRED")
        assert refused(flow.resume("t", data(1), vm_state=task.vm_state), "EXPIRED")
        assert flow.execute(POSTS, id="t").status == "paused"

    def test_input(self, flow: SequentialFlow) -> None:
        task = flow.execute("fetch('/x'); input.list[1].name", input={"list": [1, {"name": "é😀"}]})
        assert flow.resume(task.id, data(1), vm_state=task.vm_state).result == "é😀"
        assert flow.execute("input === null || input === undefined").result is True

    def test_style(self, flow: SequentialFlow) -> None:
        code = "const r = fetch('/x'); typeof r.then"
        direct = flow.execute(code, style="direct")
        assert flow.resume(direct.id, data({}), vm_state=direct.vm_state).result == "undefined"
        assert flow.execute(code, style="promise").pending_requests[0].url == "/x"

    def test_keep_finished(self, flow: SequentialFlow, clock: Clock) -> None:
        task = flow.execute(USER, id="t", keep_finished=True)
        done = flow.resume("t", data({"name": "A"}), vm_state=task.vm_state)
        assert flow.get_task("t") == done
        assert flow.resume("t", data({"name": "A"}), vm_state=task.vm_state).result == "A"
        assert refused(flow.resume("t", data({"name": "B"}), vm_state=task.vm_state), "CONFLICT")
        failed = flow.execute("throw 1", id="f", keep_finished=True)
        assert flow.get_task("f") == failed
        clock.now += 7200
        assert refused(flow.get_task("t"), "EXPIRED")

    def test_random_ids_differ(self, flow: SequentialFlow) -> None:
        tasks = [flow.execute(USER) for _ in range(5)]
        assert len({task.id for task in tasks}) == 5
        assert all(len(task.id) >= 24 for task in tasks)


class TestExecuteAgain:
    def test_a_retry_gets_the_task(self, flow: SequentialFlow) -> None:
        first = flow.execute(USER, id="t", input={"a": 1})
        assert flow.execute(USER, id="t", input={"a": 1}) == first
        task = flow.resume("t", data({"name": "A"}), vm_state=first.vm_state)
        assert task.status == "completed"

    @pytest.mark.parametrize(("code", "value"), [(POSTS, {"a": 1}), (USER, {"a": 2}), (USER, None)])
    def test_other_code_or_input_is_refused(
        self, flow: SequentialFlow, code: str, value: Any
    ) -> None:
        first = flow.execute(USER, id="t", input={"a": 1})
        task = flow.execute(code, id="t", input=value)
        assert refused(task, "TASK_EXISTS")
        assert task.code == ""
        assert flow.get_task("t") == first

    def test_replace(self, flow: SequentialFlow) -> None:
        old = flow.execute(USER, id="t")
        new = flow.execute(POSTS, id="t", replace=True)
        assert (new.status, new.vm_state) == ("paused", "r2.1")
        assert flow.get_task("t") == new
        late = flow.resume("t", data({"id": 9}), vm_state=old.vm_state)
        assert refused(late, "CONFLICT")
        assert flow.get_task("t") == new
        assert flow.resume("t", data({"id": 9}), vm_state=new.vm_state).status == "paused"
        assert flow.execute("1 + 1", id="t", replace=True).result == 2
        assert refused(flow.get_task("t"), "TASK_NOT_FOUND")

    def test_defer(self, flow: SequentialFlow) -> None:
        task = flow.execute(USER, id="t", defer=True)
        assert (task.status, task.vm_state, task.pending_requests) == ("running", "r1.0", [])
        assert flow.execute(USER, id="t", defer=True) == task
        task = flow.resume("t")
        assert (task.status, task.vm_state) == ("paused", "r2.1")
        assert flow.resume("t", vm_state="r1.0") == task
        assert refused(flow.resume("t"), "INVALID_REQUEST")

    def test_a_deferred_syntax_error_ends_the_task(self, flow: SequentialFlow) -> None:
        assert flow.execute("let 1", id="t", defer=True).status == "running"
        assert refused(flow.resume("t"), "SYNTAX_ERROR")
        assert refused(flow.get_task("t"), "TASK_NOT_FOUND")


class TestResume:
    def test_answers_in_any_order(self, flow: SequentialFlow) -> None:
        task = flow.execute(PARALLEL, id="t")
        assert [request.url for request in task.pending_requests] == ["/a", "/b", "/c"]
        seen = task.vm_state
        for request_id, value in ((3, 30), (1, 10), (2, 20)):
            task = flow.resume("t", data(value), vm_state=seen, request_id=request_id)
            assert task.status == "paused"
        assert [request.id for request in task.pending_requests] == [4]
        assert flow.resume("t", data(40), request_id=4).result == [10, 20, 30, 40]

    def test_the_same_answer_again_gets_the_task(self, flow: SequentialFlow) -> None:
        task = flow.execute(POSTS, id="t")
        second = flow.resume("t", data({"id": 1}), vm_state=task.vm_state)
        assert flow.resume("t", data({"id": 1}), vm_state=task.vm_state) == second
        assert flow.resume("t", {"id": 1}, request_id=1) == second

    def test_another_answer_is_a_conflict(self, flow: SequentialFlow) -> None:
        task = flow.execute(POSTS, id="t")
        second = flow.resume("t", data({"id": 1}), vm_state=task.vm_state)
        late = flow.resume("t", data({"id": 2}), vm_state=task.vm_state)
        assert refused(late, "CONFLICT")
        assert late.vm_state == second.vm_state == "r2.2"
        assert late.pending_requests == second.pending_requests
        assert flow.get_task("t") == second

    def test_an_old_answer_never_answers_the_next_request(self, flow: SequentialFlow) -> None:
        code = "let s = ''; for (let i = 0; i < 3; i++) s += fetch('/same').n; s"
        task = flow.execute(code, id="t")
        tokens = []
        for number in range(3):
            tokens.append(task.vm_state)
            for token in tokens[:-1]:
                assert refused(flow.resume("t", data({"n": "x"}), vm_state=token), "CONFLICT")
            task = flow.resume("t", data({"n": number}), vm_state=task.vm_state)
        assert task.result == "012"

    def test_needs_to_know_which_request(self, flow: SequentialFlow) -> None:
        task = flow.execute(USER, id="t")
        assert refused(flow.resume("t", data(1)), "INVALID_REQUEST")
        assert refused(flow.resume("t", vm_state=task.vm_state), "INVALID_REQUEST")
        assert refused(flow.resume("t", data(1), request_id=2), "INVALID_REQUEST")
        assert refused(flow.resume("t", data(1), vm_state="r9.1"), "INVALID_REQUEST")
        assert flow.get_task("t") == task

    def test_unknown_tasks(self, flow: SequentialFlow) -> None:
        assert refused(flow.resume("nobody", data(1), request_id=1), "TASK_NOT_FOUND")
        assert refused(flow.get_task("nobody"), "TASK_NOT_FOUND")
        assert refused(flow.delete_task("nobody"), "TASK_NOT_FOUND")
        assert refused(flow.inspect_task("nobody"), "TASK_NOT_FOUND")

    def test_delete_cancels(self, flow: SequentialFlow) -> None:
        task = flow.execute(USER, id="t")
        assert flow.delete_task("t") == task
        assert refused(flow.resume("t", data(1), vm_state=task.vm_state), "TASK_NOT_FOUND")

    def test_a_damaged_snapshot_stays_as_it_is(
        self, storage: Storage, flow: SequentialFlow, clock: Clock
    ) -> None:
        flow.execute(USER, id="t")
        for snapshot in ("", "{}", "[1]", "null", '{"version": 999}', "x" * 1000):
            stored = flow.get_task("t")
            stored.snapshot = snapshot
            stored.revision += 1
            as_storage(storage, clock).save(stored, stored.revision - 1)
            answered = flow.resume("t", data({"name": "A"}), request_id=1)
            assert refused(answered, "SNAPSHOT_INVALID")
            assert flow.get_task("t") == stored


class TestList:
    def test_pages(self, clock: Clock) -> None:
        flow = SequentialFlow(InMemoryStorage(clock=clock), clock=clock, keep_finished=True)
        for number in range(5):
            flow.execute(USER if number % 2 else "1", id=f"t{number}")
        page = flow.list_tasks(limit=3)
        rest = flow.list_tasks(limit=3, cursor=page.cursor)
        assert [task.id for task in page + rest] == ["t0", "t1", "t2", "t3", "t4"]
        assert (page.error, rest.cursor) == (None, None)
        assert [task.id for task in flow.list_tasks(status="paused")] == ["t1", "t3"]
        assert [item["id"] for item in page.to_json()["tasks"]] == ["t0", "t1", "t2"]

    @pytest.mark.parametrize(
        "arguments",
        [
            {"status": "x"},
            {"limit": 0},
            {"limit": 1001},
            {"limit": "5"},
            {"cursor": 5},
            {"cursor": "é"},
        ],
    )
    def test_bad_arguments(self, arguments: dict[str, Any]) -> None:
        page = SequentialFlow().list_tasks(**arguments)
        assert page.error is not None
        assert refused(page.error, "INVALID_REQUEST")

    def test_storages_that_cannot_list(self) -> None:
        page = SequentialFlow(PlainStorage()).list_tasks()
        assert page.error is not None
        assert refused(page.error, "INVALID_REQUEST")


class TestInspect:
    def test_shows_where_a_flow_stands(self, flow: SequentialFlow) -> None:
        lines = [
            "function outer(n) {",
            "  const twice = n * 2;",
            "  return fetch('/x/' + twice);",
            "}",
        ]
        flow.execute("\n".join([*lines, "outer(21)"]), id="t")
        task = flow.inspect_task("t")
        assert task.inspection is not None
        innermost, *_, outermost = task.inspection["frames"]
        assert (innermost["function"], innermost["line"]) == ("outer", 3)
        assert innermost["source_line"].strip() == "return fetch('/x/' + twice);"
        assert innermost["variables"]["twice"] == "42"
        assert outermost["line"] == 5
        assert flow.get_task("t").inspection is None

    def test_a_finished_task_has_nothing_to_inspect(self, flow: SequentialFlow) -> None:
        flow.execute("1", id="t", keep_finished=True)
        assert flow.inspect_task("t").inspection is None


def test_module_functions(tmp_path: Path) -> None:
    storage = SQLiteStorage(tmp_path / "flows.sqlite")
    sequential_flow.set_default_storage(storage)
    task = sequential_flow.execute(code=USER, id="t")
    assert sequential_flow.get_task("t") == task
    assert [listed.id for listed in sequential_flow.list_tasks()] == ["t"]
    assert sequential_flow.resume("t", data({"name": "A"}), vm_state=task.vm_state).result == "A"
    sequential_flow.execute(USER, id="u")
    assert sequential_flow.delete_task("u").id == "u"
    sequential_flow.set_default_storage(InMemoryStorage())
    storage.close()
    assert sequential_flow.get_task("t").error_code == "TASK_NOT_FOUND"


def test_a_defect_is_an_error_task_and_a_log_entry(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    flow = SequentialFlow()
    task = flow.execute(USER, id="t")

    def broken(*arguments: Any) -> None:
        raise KeyError("oops")

    monkeypatch.setattr("sequential_flow.step.advance", broken)
    answered = flow.resume("t", data(1), vm_state=task.vm_state)
    assert refused(answered, "INTERNAL_ERROR")
    assert "KeyError" in caplog.text
    assert flow.get_task("t") == task


def test_console_output_adds_up(flow: SequentialFlow) -> None:
    task = flow.execute("console.log('one', 1); fetch('/x'); console.error('two')")
    assert [(log["level"], log["text"]) for log in task.logs] == [("log", "one 1")]
    task = flow.resume(task.id, data(1), vm_state=task.vm_state)
    assert [(log["level"], log["text"]) for log in task.logs] == [
        ("log", "one 1"),
        ("error", "two"),
    ]
