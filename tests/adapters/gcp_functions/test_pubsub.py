"""PubSubQueue, through the real clients to a server that speaks its protocol, and to the emulator."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Iterator
from typing import Any

import pytest

from google_emulators import PubSubEmulator
from pubsub_server import HOST, SUBSCRIPTION, TOPIC, PubSubServer
from queue_contract import VISIBILITY, ExtendingContract
from sequential_flow import Driver, SequentialFlow, StorageUnavailable, Worker
from sequential_flow_gcp import PubSubQueue
from sequential_flow_gcp.pubsub import NotDue, pushed_delivery
from storage_contract import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[PubSubServer]:
    server = PubSubServer(clock)
    monkeypatch.setenv("PUBSUB_EMULATOR_HOST", server.host)
    yield server
    server.close()


@pytest.fixture
def queue(server: PubSubServer, clock: Clock) -> PubSubQueue:
    return PubSubQueue(TOPIC, SUBSCRIPTION, visibility_seconds=VISIBILITY, clock=clock)


class TestPubSubQueue(ExtendingContract):
    @pytest.fixture(autouse=True)
    def _clock(self, clock: Clock) -> None:
        self.clock = clock

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds


def test_a_long_delay_is_held_and_sent_on(
    queue: PubSubQueue, server: PubSubServer, clock: Clock
) -> None:
    """Ten minutes at a time; and waiting does not count as a delivery."""
    queue.send({"n": 1}, 3600)
    for _ in range(5):
        assert queue.receive() == []
        assert server.count() == 1
        clock.now += 601
    clock.now += 3600
    (delivery,) = queue.receive(1, 2)
    assert (delivery.message, delivery.attempts) == ({"n": 1}, 1)
    queue.delete(delivery)
    assert server.count() == 0


def test_a_worker_that_pulls(queue: PubSubQueue, clock: Clock) -> None:
    flow = SequentialFlow(queue=queue, clock=clock)
    task = flow.execute("await sleep(5000); 'up'", drive=True)
    worker = Worker(flow, Driver(flow, clock=clock), queue, clock=clock)
    while flow.get_task(task.id).status != "completed":
        for delivery in queue.receive(1, 0.7):
            assert worker.handle(delivery)
        clock.now += 2.5
    assert flow.get_task(task.id).result == "up"


def test_a_pull_without_an_answer_is_an_empty_one(queue: PubSubQueue, server: PubSubServer) -> None:
    server.silent = True
    queue.send({"n": 1})
    assert queue.receive(1, 0.1) == []
    server.silent = False
    assert [delivery.message for delivery in queue.receive(1, 2)] == [{"n": 1}]


def test_what_is_missing(
    server: PubSubServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = PubSubQueue(f"{TOPIC}-other", f"{SUBSCRIPTION}-other")
    with pytest.raises(StorageUnavailable, match="the Pub/Sub topic flows-other: there is no such"):
        other.send({"n": "hunter2"})
    with pytest.raises(StorageUnavailable, match="the Pub/Sub subscription to flows-other"):
        other.receive()
    only_sends = PubSubQueue(TOPIC)
    only_sends.send({"n": 1})
    with pytest.raises(NotImplementedError, match="pushes"):
        only_sends.receive()


@pytest.mark.parametrize(
    ("topic", "subscription"), [("flows", None), (TOPIC, "flows"), (SUBSCRIPTION, None)]
)
def test_names_that_are_none(topic: str, subscription: str | None) -> None:
    with pytest.raises(ValueError, match="is not like projects"):
        PubSubQueue(topic, subscription)


def pushed(message: object, **attributes: str) -> dict[str, Any]:
    data = base64.b64encode(json.dumps(message).encode()).decode()
    return {"message": {"data": data, "attributes": attributes, "messageId": "7"}}


def test_pushed_messages() -> None:
    delivery = pushed_delivery({**pushed({"n": 1}), "deliveryAttempt": 3})
    assert (delivery.message, delivery.attempts, delivery.receipt) == ({"n": 1}, 3, "7")
    assert pushed_delivery(pushed({"n": 1})).attempts == 1
    late = {**pushed({"n": 1}, at="100.5"), "deliveryAttempt": 9}
    assert pushed_delivery(late, lambda: 101).attempts == 1
    with pytest.raises(NotDue):
        pushed_delivery(late, lambda: 100)


@pytest.mark.parametrize(
    "data", [None, [], {}, {"message": None}, {"message": {"data": "a", "attributes": {"at": "x"}}}]
)
def test_pushes_that_are_none_are_for_the_worker_to_drop(data: object) -> None:
    assert pushed_delivery(data).message == ""


def test_on_the_emulator(pubsub_emulator: PubSubEmulator, monkeypatch: pytest.MonkeyPatch) -> None:
    from google.cloud.pubsub_v1 import (  # type: ignore[import-untyped]
        PublisherClient,
        SubscriberClient,
    )

    monkeypatch.setenv("PUBSUB_EMULATOR_HOST", f"{HOST}:{pubsub_emulator.port}")
    PublisherClient().create_topic(name=TOPIC)
    subscription = {"name": SUBSCRIPTION, "topic": TOPIC, "enable_exactly_once_delivery": True}
    SubscriberClient().create_subscription(subscription)
    queue = PubSubQueue(TOPIC, SUBSCRIPTION)
    queue.send({"n": "later"}, 1.5)
    queue.send({"n": "now"})
    sent = time.monotonic()
    (first,) = queue.receive(1, 5)
    assert (first.message, first.attempts) == ({"n": "now"}, 1)
    assert queue.extend(first, 30)
    queue.delete(first)
    (second,) = queue.receive(1, 10)
    assert second.message == {"n": "later"}
    assert time.monotonic() - sent > 1.4
    assert queue.extend(second, 0)
    (again,) = queue.receive(1, 5)
    queue.delete(again)
    assert queue.receive(10, 1) == []
