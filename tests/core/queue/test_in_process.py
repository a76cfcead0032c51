"""InProcessQueue."""

from __future__ import annotations

import threading
import time

import pytest

from queue_contract import VISIBILITY, ExtendingContract
from sequential_flow import InProcessQueue
from storage_contract import Clock


class TestInProcessQueue(ExtendingContract):
    @pytest.fixture(autouse=True)
    def _clock(self) -> None:
        self.clock = Clock()

    @pytest.fixture
    def queue(self, _clock: None) -> InProcessQueue:
        return InProcessQueue(visibility_seconds=VISIBILITY, clock=self.clock)

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds

    def test_forgets_what_was_deleted(self, queue: InProcessQueue) -> None:
        for number in range(1000):
            queue.send({"n": number})
            queue.delete(queue.receive()[0])
        assert queue.count() == 0
        assert len(queue._due) < 100

    def test_counts_delayed_and_held_messages(self, queue: InProcessQueue) -> None:
        queue.send({"n": 1}, 100)
        queue.send({"n": 2})
        queue.receive()
        assert queue.count() == 2

    def test_a_foreign_receipt_does_nothing(self, queue: InProcessQueue) -> None:
        queue.send({"n": 1})
        (delivery,) = queue.receive()
        queue.delete(delivery._replace(receipt="x"))
        assert queue.count() == 1


def test_a_waiting_receiver_wakes_up_when_a_message_is_due() -> None:
    queue = InProcessQueue()
    queue.send({"n": 1}, 0.1)
    begin = time.monotonic()
    assert queue.receive(1, 10)[0].message == {"n": 1}
    assert 0.05 < time.monotonic() - begin < 2


def test_a_given_back_message_wakes_a_waiting_receiver() -> None:
    queue = InProcessQueue()
    queue.send({"n": 1})
    (delivery,) = queue.receive()
    timer = threading.Timer(0.05, queue.extend, [delivery, 0])
    timer.start()
    assert queue.receive(1, 10)[0].attempts == 2
    timer.join()
