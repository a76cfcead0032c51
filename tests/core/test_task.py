from __future__ import annotations

import json
from typing import Any

import pytest

from sequential_flow import LimitExceeded, PendingRequest, SnapshotInvalid, SyntaxInvalid, Task
from sequential_flow.task import epoch_seconds, iso_time

START = 1_767_225_600.0


def paused_task() -> Task:
    task = Task("user-report", code="const u = fetch('https://…'); u.name", now=START)
    task.status = "paused"
    task.snapshot = "{}"
    task.pending_requests = [PendingRequest(1, "fetch", "https://…")]
    task.touch(START + 1.5)
    return task


def test_the_wire_form_is_the_products() -> None:
    assert paused_task().to_json() == {
        "id": "user-report",
        "name": "user-report",
        "code": "const u = fetch('https://…'); u.name",
        "status": "paused",
        "result": None,
        "error": None,
        "errorDetail": None,
        "vmState": "r1.1",
        "logs": [],
        "fetchRequest": {"id": 1, "kind": "fetch", "url": "https://…", "options": None},
        "pendingRequests": [{"id": 1, "kind": "fetch", "url": "https://…", "options": None}],
        "createdAt": "2026-01-01T00:00:00.000Z",
        "updatedAt": "2026-01-01T00:00:01.500Z",
        "expiresAt": "2026-01-01T02:00:01.500Z",
    }


def test_requests_have_names_for_ever() -> None:
    task = paused_task()
    assert task.idempotency_key(1) == "user-report:1767225600000:1"
    assert Task.from_record(task.to_record()).idempotency_key(2) == "user-report:1767225600000:2"


def test_records_round_trip_through_json() -> None:
    task = paused_task()
    assert Task.from_record(json.loads(json.dumps(task.to_record()))) == task


def test_the_first_fetch_is_the_fetch_request() -> None:
    task = paused_task()
    sleep, fetch = (
        PendingRequest(2, "sleep", due_at="2026-01-01T00:00:00.000Z"),
        PendingRequest(3, "fetch", "/b"),
    )
    task.pending_requests = [sleep, fetch]
    assert task.fetch_request == fetch
    assert task.request(2) == sleep
    assert task.request(9) is None
    task.pending_requests = []
    assert task.to_json()["fetchRequest"] is None


def test_the_token_names_the_fetch_request() -> None:
    """Old clients answer the `fetchRequest` of the task by its `vmState`."""
    task = paused_task()
    sleep = PendingRequest(2, "sleep", due_at="2026-01-01T00:00:00.000Z")
    task.pending_requests = [sleep, PendingRequest(3, "fetch", "/b")]
    task.touch(START)
    assert (task.vm_state, task.first_request) == ("r2.3", task.fetch_request)
    task.pending_requests = [sleep]
    task.touch(START)
    assert (task.vm_state, task.first_request) == ("r3.2", sleep)
    task.pending_requests = []
    task.touch(START)
    assert (task.vm_state, task.first_request) == ("r4.0", None)


REQUESTS = [
    PendingRequest(1, "fetch", "https://…", {"method": "POST"}),
    PendingRequest(2, "sleep", due_at="2026-01-01T00:00:02.000Z"),
    PendingRequest(3, "event", name="approved"),
    PendingRequest(4, "event", name="approved", due_at="2026-01-01T00:00:03.000Z"),
    PendingRequest(5, "call", name="f", args=[1, {"a": None}]),
]


@pytest.mark.parametrize("request_", REQUESTS, ids=repr)
def test_requests_round_trip(request_: PendingRequest) -> None:
    written = json.loads(json.dumps(request_.to_json()))
    assert list(written)[:2] == ["id", "kind"]
    assert PendingRequest.from_json(written) == request_
    task = paused_task()
    task.pending_requests = [request_]
    assert Task.from_record(json.loads(json.dumps(task.to_record()))) == task


@pytest.mark.parametrize("request_", REQUESTS, ids=repr)
def test_malformed_requests(request_: PendingRequest) -> None:
    good = request_.to_json()
    for name in good:
        for bad in ({k: v for k, v in good.items() if k != name}, {**good, name: 1.5}):
            if (name, bad.get(name)) != ("options", 1.5):
                with pytest.raises(SnapshotInvalid):
                    PendingRequest.from_json(bad)
    nothings: list[Any] = [None, [], "x", 5, {**good, "kind": ["fetch"]}, {**good, "id": True}]
    for nothing in nothings:
        with pytest.raises(SnapshotInvalid):
            PendingRequest.from_json(nothing)


@pytest.mark.parametrize(
    ("requests", "status", "delay"),
    [
        (REQUESTS, "paused", 0.0),
        (REQUESTS[1:4], "paused", 2.0),
        (REQUESTS[2:4], "paused", 3.0),
        (REQUESTS[2:3], "paused", None),
        (REQUESTS[4:], "paused", 0.0),
        (REQUESTS[2:3], "running", 0.0),
        ([], "completed", None),
    ],
)
def test_when_there_is_work(
    requests: list[PendingRequest], status: str, delay: float | None
) -> None:
    task = paused_task()
    task.status, task.pending_requests = status, requests
    assert task.work_delay(START) == delay
    assert task.work_delay(START + 100) == (None if delay is None else 0.0)


def test_requests_are_due_to_the_millisecond() -> None:
    sleep, event = REQUESTS[1], REQUESTS[2]
    assert not sleep.is_due(START + 1.999)
    assert sleep.is_due(START + 2)
    assert not event.is_due(START * 9)
    assert epoch_seconds(str(sleep.due_at)) == START + 2


def test_logs_are_capped() -> None:
    task = paused_task()
    for _ in range(3):
        task.add_logs([{"level": "log", "text": "x" * 100}] * 400)
    assert len(task.logs) == 656
    assert task.logs[-1]["text"] == "the log is full: the rest is dropped"
    before = task.copy()
    task.add_logs([{"level": "log", "text": ""}])
    assert task == before


def test_errors_carry_their_detail() -> None:
    task = paused_task().fail(SyntaxInvalid("unexpected )", 2, 5))
    assert (task.status, task.error, task.error_code) == ("error", "unexpected )", "SYNTAX_ERROR")
    assert task.error_detail == {
        "name": "SyntaxError",
        "message": "unexpected )",
        "code": "SYNTAX_ERROR",
        "stack": [{"function": None, "line": 2, "column": 5}],
        "retryable": False,
    }
    assert task.is_finished
    assert paused_task().fail(LimitExceeded("too many steps", "steps")).is_finished
    assert not paused_task().fail(SnapshotInvalid("x")).is_finished
    assert not paused_task().is_finished


@pytest.mark.parametrize("seconds", [0.0, 0.0005, 0.9996, START, START + 0.123, 32503680000.0])
def test_times_sort_as_strings(seconds: float) -> None:
    text = iso_time(seconds)
    assert len(text) == len("2026-01-01T00:00:00.000Z")
    assert iso_time(seconds + 0.002) > text


BROKEN: list[tuple[str, Any]] = [
    ("id", None),
    ("id", 3),
    ("code", ["x"]),
    ("status", "sleeping"),
    ("revision", "1"),
    ("ttl", None),
    ("pausedState", {}),
    ("answered", []),
    ("pendingRequests", {}),
    ("pendingRequests", [1]),
    ("pendingRequests", [{}]),
    ("pendingRequests", [{"id": "1", "kind": "fetch", "url": None, "options": None}]),
    ("pendingRequests", [{"id": 1, "kind": None, "url": None, "options": None}]),
    ("error", 5),
    ("errorDetail", "text"),
]


@pytest.mark.parametrize(("name", "value"), BROKEN)
def test_broken_records_are_refused(name: str, value: Any) -> None:
    with pytest.raises(SnapshotInvalid):
        Task.from_record({**paused_task().to_record(), name: value})


@pytest.mark.parametrize("name", sorted(paused_task().to_record()))
def test_incomplete_records_are_refused(name: str) -> None:
    record = paused_task().to_record()
    del record[name]
    if name == "fetchRequest":  # follows from pendingRequests
        assert Task.from_record(record) == paused_task()
        return
    with pytest.raises(SnapshotInvalid, match=f"no field '{name}'"):
        Task.from_record(record)


@pytest.mark.parametrize("record", [None, [], "text", 5])
def test_what_is_no_record_is_refused(record: Any) -> None:
    with pytest.raises(SnapshotInvalid):
        Task.from_record(record)
