from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from flows import POSTS, data
from planted_secrets import SECRET, run_with_secrets, secret_server
from sequential_flow import (
    Exchange,
    InMemoryStorage,
    JSONFormatter,
    LogObserver,
    PendingRequest,
    SequentialFlow,
    StorageUnavailable,
    Task,
)

TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


class Lines:
    """A logger of its own, and what it wrote."""

    def __init__(self, level: int = logging.INFO) -> None:
        self._stream = io.StringIO()
        handler = logging.StreamHandler(self._stream)
        handler.setFormatter(JSONFormatter())
        self.logger = logging.Logger("test", level)
        self.logger.addHandler(handler)

    @property
    def text(self) -> str:
        return self._stream.getvalue()

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return (json.loads(line) for line in self.text.splitlines())

    def events(self, event: str) -> list[dict[str, Any]]:
        return [line for line in self if line["event"] == event]


@pytest.fixture
def lines() -> Lines:
    return Lines()


def test_a_task_from_its_beginning_to_its_end(lines: Lines) -> None:
    clock = [1_767_225_600.0]
    flow = SequentialFlow(observer=LogObserver(lines.logger), clock=lambda: clock[0])
    task = flow.execute(POSTS, id="t")
    first = task.snapshot
    task = flow.resume("t", data({"id": 1, "name": "Ann"}), task.vm_state)
    clock[0] += 2.5
    flow.resume("t", data([1, 2]), task.vm_state)

    assert [line["event"] for line in lines] == ["begin", "slice", "slice", "slice", "end"]
    assert {line["task_id"] for line in lines} == {"t"}
    begun, answered, last = lines.events("slice")
    assert begun["reason"] == "execute"
    assert "pending_request" not in begun
    assert begun["snapshot_bytes"] == len(first or "") > 0
    assert answered["reason"] == "answer"
    assert (answered["pending_request"], answered["revision"], answered["pending"]) == (1, 2, 1)
    assert [line["status"] for line in lines.events("slice")] == ["paused", "paused", "completed"]
    assert all(line["steps"] > 0 and line["duration_ms"] > 0 for line in lines.events("slice"))
    assert (last["snapshot_bytes"], last["pending"]) == (0, 0)
    [end] = lines.events("end")
    assert (end["status"], end["life_ms"], end["severity"]) == ("completed", 2500, "INFO")


def test_how_flows_end(lines: Lines) -> None:
    flow = SequentialFlow(observer=LogObserver(lines.logger))
    flow.execute("throw new Error('the secret')")
    flow.execute("let let")
    flow.execute("fetch('/a')", id="dropped")
    flow.delete_task("dropped")
    flow.execute("fetch('/a')", id="poison")
    flow.fail_task("poison", None, StorageUnavailable("the secret"))
    ends = [(line["status"], line.get("code"), line["severity"]) for line in lines.events("end")]
    assert ends == [
        ("error", "SCRIPT_ERROR", "WARNING"),
        ("error", "SYNTAX_ERROR", "WARNING"),
        ("deleted", None, "INFO"),
        ("error", "STORAGE_UNAVAILABLE", "WARNING"),
    ]
    assert "secret" not in lines.text


def test_a_finished_task_that_is_deleted_does_not_end_again(lines: Lines) -> None:
    flow = SequentialFlow(observer=LogObserver(lines.logger), keep_finished=True)
    flow.execute("1", id="t")
    flow.delete_task("t")
    assert len(lines.events("end")) == 1
    assert lines.events("slice")[-1]["status"] == "deleted"


def test_steps_without_a_run(lines: Lines) -> None:
    flow = SequentialFlow(observer=LogObserver(lines.logger))
    flow.execute("sleep(1e6); waitForEvent('go')", id="t", defer=True)
    flow.send_event("t", "go", "the secret")
    flow.resume("t")
    seen = [(line["reason"], line["revision"], line["status"]) for line in lines.events("slice")]
    assert seen == [("defer", 1, "running"), ("keep", 2, "running"), ("go on", 3, "paused")]


def test_a_retried_execute_begins_nothing(lines: Lines) -> None:
    flow = SequentialFlow(observer=LogObserver(lines.logger))
    flow.execute("fetch('/a')", id="t")
    flow.execute("fetch('/a')", id="t")
    assert len(lines.events("begin")) == len(lines.events("slice")) == 1


def test_errors_of_calls(lines: Lines) -> None:
    flow = SequentialFlow(observer=LogObserver(lines.logger))
    flow.get_task("none")
    flow.resume("bad id\n", data(1), request_id=1)
    flow.execute("fetch('/a')", id="t")
    flow.resume("t", data(1), request_id=7)
    flow.list_tasks("nonsense")
    refusals = lines.events("refuse")
    assert [(line["operation"], line.get("task_id"), line["code"]) for line in refusals] == [
        ("get_task", "none", "TASK_NOT_FOUND"),
        ("resume", None, "INVALID_REQUEST"),
        ("resume", "t", "INVALID_REQUEST"),
        ("list_tasks", None, "INVALID_REQUEST"),
    ]
    assert {line["severity"] for line in refusals} == {"INFO"}


class Away(InMemoryStorage):
    def save(self, task: Task, expected_revision: int) -> None:
        raise StorageUnavailable("password=secret") from OSError("secret")


def test_a_storage_that_is_away(lines: Lines) -> None:
    SequentialFlow(Away(), observer=LogObserver(lines.logger)).execute("fetch('/a')", id="t")
    [step] = lines.events("slice")
    assert (step["status"], step["code"]) == ("failed", "STORAGE_UNAVAILABLE")
    assert step["revision"] == 0
    [refusal] = lines.events("refuse")
    assert (refusal["severity"], refusal["cause"]) == ("ERROR", "OSError")
    assert "secret" not in lines.text


class Overtaking(InMemoryStorage):
    """Somebody else saves first, once."""

    others: SequentialFlow | None = None

    def save(self, task: Task, expected_revision: int) -> None:
        if expected_revision and self.others is not None:
            others, self.others = self.others, None
            others.resume(task.id, data("other"), request_id=2)
        super().save(task, expected_revision)


def test_a_step_that_was_overtaken_and_its_repetition(lines: Lines) -> None:
    storage = Overtaking()
    flow = SequentialFlow(storage, observer=LogObserver(lines.logger))
    flow.execute("await Promise.all([fetch('/a'), fetch('/b')]); fetch('/c')", id="t")
    storage.others = SequentialFlow(storage)
    assert flow.resume("t", data(1), request_id=1).pending_requests[0].id == 3
    steps = [(line["revision"], line["status"], line.get("code")) for line in lines.events("slice")]
    assert steps == [(1, "paused", None), (1, "overtaken", "CONFLICT"), (3, "paused", None)]
    assert lines.events("refuse") == []


def exchange(**options: Any) -> Exchange:
    task = Task("t")
    task.traceparent = TRACEPARENT
    return Exchange(task, PendingRequest(3, "fetch", "https://u:p@h.example/a?token=x#f", options))


def test_requests(lines: Lines) -> None:
    performed = exchange(method="post", headers={"authorization": "secret"}, body="secret")
    with LogObserver(lines.logger).request(performed):
        performed.status, performed.retries = 503, 2
    [line] = lines
    assert line["duration_ms"] > 0
    expected = {
        "event": "request",
        "task_id": "t",
        "pending_request": 3,
        "kind": "fetch",
        "method": "POST",
        "url": "https://h.example/a",
        "outcome": "5xx",
        "response_status": 503,
        "retries": 2,
        "trace_id": "0af7651916cd43dd8448eb211c80319c",
        "severity": "WARNING",
    }
    assert {name: line[name] for name in expected} == expected
    assert "secret" not in lines.text


def test_a_call_and_a_request_that_broke_off(lines: Lines) -> None:
    call = PendingRequest(1, "call", name="send\nMail", args=["secret"])
    performed = Exchange(Task("t"), call)
    with LogObserver(lines.logger).request(performed):
        performed.status = "ok"
    with pytest.raises(OSError, match="gone"), LogObserver(lines.logger).request(exchange()):
        raise OSError("gone")
    called, broken = lines
    assert (called["function"], called["outcome"]) == ("send%0AMail", "ok")
    assert "url" not in called
    assert "method" not in called
    assert (broken["outcome"], broken["severity"]) == ("error", "WARNING")
    assert "secret" not in lines.text


def test_a_quiet_logger_costs_nothing_and_says_nothing() -> None:
    lines = Lines(logging.ERROR)
    flow = SequentialFlow(observer=LogObserver(lines.logger))
    flow.execute("throw 1")
    assert lines.text == ""


class TestJSONFormatter:
    def test_names_of_the_clouds(self) -> None:
        lines = Lines(logging.DEBUG)
        for level in (5, 10, 20, 25, 30, 40, 50, 60):
            lines.logger.log(level, "a %s", "b")
        assert [(line["severity"], line["level"]) for line in lines] == [
            ("DEBUG", "DEBUG"),
            ("INFO", "INFO"),
            ("INFO", "INFO"),
            ("WARNING", "WARN"),
            ("ERROR", "ERROR"),
            ("CRITICAL", "FATAL"),
            ("CRITICAL", "FATAL"),
        ]
        first = next(iter(lines))
        assert first["message"] == "a b"
        assert first["logger"] == "test"
        assert first["timestamp"] == first["time"]
        assert first["timestamp"].endswith("Z")

    def test_one_line_whatever_happens(self, lines: Lines) -> None:
        loop: list[Any] = []
        loop.append(loop)
        lines.logger.info(
            "a\nb \ud800",
            extra={"n": float("nan"), "o": object(), "loop": loop, "level": 1, "none": None},
        )
        try:
            raise KeyError("x")
        except KeyError:
            lines.logger.exception("broke")
        first, second = lines
        assert first["message"] == "a\nb \ud800"
        assert (first["n"], first["extra_level"], first["none"]) == ("nan", 1, None)
        assert first["o"].startswith("<object")
        assert first["loop"] == "[[...]]"
        assert second["exception"].startswith("Traceback")
        assert second["exception"].endswith("KeyError: 'x'")

    def test_nothing_of_a_plain_record_is_extra(self) -> None:
        record = logging.LogRecord("n", 20, "f.py", 1, "m", (), None)
        logging.Formatter().format(record)
        names = {"timestamp", "time", "severity", "level", "logger", "message"}
        assert set(json.loads(JSONFormatter().format(record))) == names


def test_no_line_has_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    lines = Lines(logging.DEBUG)
    with secret_server() as server, caplog.at_level(logging.CRITICAL, "sequential_flow"):
        run_with_secrets(LogObserver(lines.logger), server)
        assert any(SECRET in received.path for received in server.log)
    seen = {line["event"] for line in lines}
    assert seen == {"begin", "slice", "request", "end", "refuse"}
    assert len(list(lines)) > 50
    assert [line for line in lines if SECRET in str(line)] == []
    assert SECRET not in lines.text
