"""make_worker_handler in this process: batches, failures one by one, deadlines, dead letters."""

from __future__ import annotations

import json
import logging
import time
from typing import Any

import pytest

from http_server import Received, Server, reply
from sequential_flow import (
    Delivery,
    Driver,
    HttpFetch,
    InMemoryStorage,
    Limits,
    NetworkPolicy,
    SequentialFlow,
    StorageUnavailable,
    Task,
    Worker,
)
from sequential_flow_aws import ComeAgain, make_worker_handler

ARN = "arn:aws:sqs:eu-central-1:123456789012:tasks"
DEAD_ARN = f"{ARN}-dead"


class RecordingQueue:
    """Notes what is sent and deleted; `is_down` makes all of it fail."""

    max_delay_seconds = 900.0

    def __init__(self) -> None:
        self.sent: list[tuple[dict[str, Any], float]] = []
        self.deleted: list[str] = []
        self.is_down = False

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        self._check()
        self.sent.append((message, delay_seconds))

    def receive(self, max_messages: int = 1, wait_seconds: float = 0) -> list[Delivery]:
        raise AssertionError("Lambda receives")

    def delete(self, delivery: Delivery) -> None:
        self._check()
        self.deleted.append(delivery.receipt)

    def _check(self) -> None:
        if self.is_down:
            raise StorageUnavailable("the queue is down")


class Context:
    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds

    def get_remaining_time_in_millis(self) -> int:
        return int((self._until - time.monotonic()) * 1000)


class Setting:
    """A flow, its worker and the handler, over one queue."""

    def __init__(self, fetch: HttpFetch | None = None) -> None:
        self.queue = RecordingQueue()
        self.flow = SequentialFlow(InMemoryStorage(), Limits(steps=10**10), queue=self.queue)
        worker = Worker(self.flow, Driver(self.flow, fetch), self.queue)
        self.handle = make_worker_handler(worker, DEAD_ARN)

    def drive(self, code: str, id: str, input: Any = None) -> dict[str, Any]:
        """A record of the message about it."""
        self.flow.execute(code, id, input=input, drive=True)
        message, _ = self.queue.sent.pop()
        return record(message, f"id-{id}")

    def work(self, *records: dict[str, Any]) -> None:
        """Handles them, and what they send, in batches, until nothing is left."""
        batch = list(records)
        while batch:
            assert failures(self.handle({"Records": batch}, Context(60))) == []
            batch = [record(message, f"n{n}") for n, (message, _) in enumerate(self.queue.sent)]
            self.queue.sent.clear()

    def task(self, id: str) -> Task:
        return self.flow.get_task(id)


def record(
    message: Any, message_id: str = "id-1", tries: int = 1, arn: str = ARN
) -> dict[str, Any]:
    return {
        "messageId": message_id,
        "receiptHandle": f"receipt of {message_id}",
        "body": message if isinstance(message, str) else json.dumps(message),
        "attributes": {"ApproximateReceiveCount": str(tries)},
        "eventSource": "aws:sqs",
        "eventSourceARN": arn,
    }


def failures(answer: dict[str, Any]) -> list[str]:
    assert list(answer) == ["batchItemFailures"]
    return [item["itemIdentifier"] for item in answer["batchItemFailures"]]


def test_a_batch() -> None:
    setting = Setting()
    records = [setting.drive(f"{n} * 2", f"t{n}") for n in range(5)]
    assert failures(setting.handle({"Records": records}, Context(60))) == []
    assert [setting.task(f"t{n}").result for n in range(5)] == [0, 2, 4, 6, 8]
    assert sorted(setting.queue.deleted) == [f"receipt of id-t{n}" for n in range(5)]


def test_an_empty_batch_is_no_event_of_sqs() -> None:
    assert failures(Setting().handle({"Records": []}, Context(60))) == []


def test_flows_of_a_batch_wait_side_by_side() -> None:
    def answer(request: Received) -> bytes:
        time.sleep(0.4)
        return reply({"ok": True})

    with Server(answer) as server:
        setting = Setting(HttpFetch(NetworkPolicy([server.host])))
        records = [setting.drive("fetch(input).ok", f"t{n}", server.url) for n in range(4)]
        begin = time.monotonic()
        setting.work(*records)
        assert time.monotonic() - begin < 1.4
    assert [setting.task(f"t{n}").result for n in range(4)] == [True] * 4


def test_only_what_failed_comes_again() -> None:
    setting = Setting()
    good = setting.drive("1", "good")
    broken = {"messageId": "id-broken", "receiptHandle": "r", "body": "{}"}
    assert failures(setting.handle({"Records": [good, broken]}, Context(60))) == ["id-broken"]
    assert setting.task("good").result == 1


def test_all_comes_again_while_the_queue_is_down() -> None:
    setting = Setting()
    records = [setting.drive("sleep(60000)", f"t{n}") for n in range(3)]
    setting.queue.is_down = True
    event = {"Records": records}
    assert failures(setting.handle(event, Context(60))) == ["id-t0", "id-t1", "id-t2"]
    setting.queue.is_down = False
    again = {"Records": [{**r, "attributes": {"ApproximateReceiveCount": "2"}} for r in records]}
    assert failures(setting.handle(again, Context(60))) == []
    assert len(setting.queue.sent) == 3


def test_messages_that_are_none_are_dropped(caplog: pytest.LogCaptureFixture) -> None:
    setting = Setting()
    event = {"Records": [record("hunter2"), record({"task": 1}), record("[]")]}
    assert failures(setting.handle(event, Context(60))) == []
    assert len(setting.queue.deleted) == 3
    assert caplog.text.count("dropped a message") == 3
    assert "hunter2" not in caplog.text


@pytest.mark.parametrize("event", [None, "x", {}, {"Records": "x"}, {"Records": [{"s3": {}}]}])
def test_other_events_get_400(event: Any) -> None:
    assert Setting().handle(event, Context(60))["statusCode"] == 400


class TestDeadlines:
    def test_computing_stops_before_the_time_out(self) -> None:
        setting = Setting()
        event = {"Records": [setting.drive("for (;;) {}", "t")]}
        begin = time.monotonic()
        assert failures(setting.handle(event, Context(2))) == []
        assert time.monotonic() - begin < 1.9
        assert setting.task("t").status == "running"
        ((message, delay),) = setting.queue.sent
        assert (message["task"], delay) == ("t", 0.0)

    def test_requests_that_take_longer_are_left_to_the_next(self) -> None:
        def answer(request: Received) -> bytes:
            time.sleep(3)
            return reply({})

        with Server(answer) as server:
            setting = Setting(HttpFetch(NetworkPolicy([server.host])))
            event = {"Records": [setting.drive("fetch(input)", "t", server.url)]}
            begin = time.monotonic()
            assert failures(setting.handle(event, Context(2))) == []
            assert time.monotonic() - begin < 1.9
        assert setting.task("t").status == "paused"
        assert len(setting.queue.sent) == 1

    def test_without_a_context_there_is_none(self) -> None:
        setting = Setting()
        assert failures(setting.handle({"Records": [setting.drive("1", "t")]}, None)) == []
        assert setting.task("t").result == 1


class TestDeadLetters:
    def test_their_tasks_end(self) -> None:
        setting = Setting()
        dead = {**setting.drive("fetch('/')", "t"), "eventSourceARN": DEAD_ARN}
        assert failures(setting.handle({"Records": [dead]}, Context(60))) == []
        task = setting.task("t")
        assert (task.status, task.error_code) == ("error", "DELIVERY_FAILED")
        assert setting.queue.deleted == [], "Lambda deletes from that queue"

    def test_tasks_that_got_on_do_not(self) -> None:
        setting = Setting()
        dead = {**setting.drive("waitForEvent('a'); waitForEvent('b'); 1", "t")}
        setting.handle({"Records": [dead]}, Context(60))
        assert setting.task("t").status == "paused"
        dead["eventSourceARN"] = DEAD_ARN
        assert failures(setting.handle({"Records": [dead]}, Context(60))) == []
        assert setting.task("t").status == "paused"

    def test_of_tasks_that_are_gone(self) -> None:
        setting = Setting()
        dead = record({"task": "gone", "revision": 1, "early": 12}, arn=DEAD_ARN)
        assert failures(setting.handle({"Records": [dead]}, Context(60))) == []


class TestOneMessage:
    """A direct invocation, or a schedule whose target is the function."""

    def test_it_is_handled(self) -> None:
        setting = Setting()
        setting.flow.execute("6 * 7", "t", drive=True)
        message, _ = setting.queue.sent.pop()
        assert failures(setting.handle(message, Context(60))) == []
        assert setting.task("t").result == 42

    def test_what_must_come_again_is_raised(self) -> None:
        setting = Setting()
        setting.flow.execute("sleep(60000)", "t", drive=True)
        message, _ = setting.queue.sent.pop()
        setting.queue.is_down = True
        with pytest.raises(ComeAgain):
            setting.handle(message, Context(60))


def test_bodies_never_reach_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    setting = Setting()
    code = "console.log(input); fetch('https://127.0.0.1/' + input)"
    setting.work(setting.drive(code, "t", "hunter2"), record("hunter2"))
    assert setting.task("t").status == "error"
    assert "hunter2" not in caplog.text
