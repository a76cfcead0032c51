"""The tests that every queue passes. Subclass one of the classes and give it `queue` and `pass_time`."""

from __future__ import annotations

import math
import threading
import time
from typing import Any

import pytest

from sequential_flow.queue.protocol import Delivery, ExtendsDeliveries, Queue

#: The visibility time-out that `queue` must have, in seconds.
VISIBILITY = 4.0


class QueueContract:
    """Define `queue`, a fixture that gives an empty queue with a time-out of VISIBILITY.

    All times here are whole seconds, so that a service whose clock nobody can move may sleep.
    """

    most_deliveries = 60

    def pass_time(self, seconds: float) -> None:
        """Moves the clock of the queue; the default waits."""
        time.sleep(seconds)

    def test_is_a_queue(self, queue: Queue) -> None:
        assert isinstance(queue, Queue)
        assert queue.max_delay_seconds > 0

    def test_gives_what_was_sent(self, queue: Queue) -> None:
        message = {"task": "t:1", "revision": 3, "odd": ["Ünï 😀", None, 1.5, {"": True}]}
        queue.send(message)
        message["revision"] = 99
        (delivery,) = self.take(queue)
        assert delivery.message == {**message, "revision": 3}
        assert delivery.attempts == 1

    def test_is_empty_at_first(self, queue: Queue) -> None:
        assert queue.receive() == []
        assert queue.receive(10) == []

    def test_what_is_deleted_never_comes_again(self, queue: Queue) -> None:
        queue.send({"n": 1})
        (delivery,) = self.take(queue)
        queue.delete(delivery)
        queue.delete(delivery)
        self.pass_time(VISIBILITY + 1)
        assert queue.receive() == []

    def test_a_held_message_is_hidden_and_comes_again(self, queue: Queue) -> None:
        queue.send({"n": 1})
        (first,) = self.take(queue)
        assert queue.receive() == []
        self.pass_time(VISIBILITY + 1)
        (second,) = self.take(queue)
        assert (second.message, second.attempts) == ({"n": 1}, 2)
        assert second.receipt != first.receipt
        self.pass_time(VISIBILITY + 1)
        assert [delivery.attempts for delivery in self.take(queue)] == [3]

    def test_a_late_delete_does_not_end_a_new_delivery(self, queue: Queue) -> None:
        queue.send({"n": 1})
        (first,) = self.take(queue)
        self.pass_time(VISIBILITY + 1)
        (second,) = self.take(queue)
        queue.delete(first)
        self.pass_time(VISIBILITY + 1)
        (third,) = self.take(queue)
        assert third.attempts == 3
        queue.delete(third)
        assert second.receipt != third.receipt

    def test_a_delayed_message_waits(self, queue: Queue) -> None:
        queue.send({"n": "later"}, 3)
        queue.send({"n": "now"})
        assert [delivery.message["n"] for delivery in self.take(queue, 10)] == ["now"]
        self.pass_time(1)
        assert queue.receive(10) == []
        self.pass_time(2.5)
        assert "later" in [delivery.message["n"] for delivery in self.take(queue, 10)]

    def test_the_longest_delay_is_taken(self, queue: Queue) -> None:
        queue.send({"n": 1}, queue.max_delay_seconds)
        assert queue.receive() == []

    @pytest.mark.parametrize("delay", [-1, math.nan, math.inf])
    def test_bad_delays(self, queue: Queue, delay: float) -> None:
        with pytest.raises(ValueError, match="a delay must be 0 to"):
            queue.send({"n": 1}, delay)
        with pytest.raises(ValueError, match="a delay must be 0 to"):
            queue.send({"n": 1}, queue.max_delay_seconds + 1)
        assert queue.receive() == []

    @pytest.mark.parametrize("message", [{"n": {1}}, {"n": math.nan}, [1], "text", None])
    def test_what_is_no_json_object_is_refused(self, queue: Queue, message: Any) -> None:
        with pytest.raises(TypeError, match="a message must be"):
            queue.send(message)
        assert queue.receive() == []

    def test_several_at_once(self, queue: Queue) -> None:
        for number in range(5):
            queue.send({"n": number})
        found: list[Delivery] = []
        while len(found) < 5:
            some = self.take(queue, 3)
            assert 1 <= len(some) <= 3
            found += some
        assert sorted(delivery.message["n"] for delivery in found) == [0, 1, 2, 3, 4]
        assert len({delivery.receipt for delivery in found}) == 5
        assert queue.receive(10) == []

    def test_waiting_ends_with_the_first_message(self, queue: Queue) -> None:
        timer = threading.Timer(0.1, queue.send, [{"n": 1}])
        timer.start()
        begin = time.monotonic()
        (delivery,) = queue.receive(1, 10)
        assert time.monotonic() - begin < 5
        assert delivery.message == {"n": 1}
        timer.join()

    def test_waiting_in_vain(self, queue: Queue) -> None:
        begin = time.monotonic()
        assert queue.receive(1, 1) == []
        assert 0.5 < time.monotonic() - begin < 5

    def test_each_message_goes_to_one_receiver(self, queue: Queue) -> None:
        """That is more than is promised; but a queue that doubles every message is of no use.

        Who cannot promise it says in `most_deliveries` how many of 60 messages may come.
        """
        for number in range(60):
            queue.send({"n": number})
        lock, seen = threading.Lock(), list[int]()

        def work() -> None:
            while deliveries := queue.receive(4):
                for delivery in deliveries:
                    queue.delete(delivery)
                with lock:
                    seen.extend(delivery.message["n"] for delivery in deliveries)

        threads = [threading.Thread(target=work) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert set(seen) == set(range(60))
        assert len(seen) <= self.most_deliveries

    def take(self, queue: Queue, count: int = 1) -> list[Delivery]:
        """What is there; a service may need a moment."""
        return queue.receive(count, 2)


class ExtendingContract(QueueContract):
    """For a queue whose receivers may change how long they hold a message."""

    def test_can_extend(self, queue: Queue) -> None:
        assert isinstance(queue, ExtendsDeliveries)
        assert queue.visibility_seconds == VISIBILITY

    def test_extending_holds_a_message_longer(self, queue: Any) -> None:
        queue.send({"n": 1})
        (delivery,) = self.take(queue)
        self.pass_time(VISIBILITY - 2)
        assert queue.extend(delivery, 2 * VISIBILITY)
        self.pass_time(VISIBILITY)
        assert queue.receive() == []
        queue.delete(delivery)
        self.pass_time(2 * VISIBILITY)
        assert queue.receive() == []

    def test_extending_by_nothing_gives_a_message_back(self, queue: Any) -> None:
        queue.send({"n": 1})
        (first,) = self.take(queue)
        assert queue.extend(first, 0)
        (second,) = self.take(queue)
        assert second.attempts == 2
        assert not queue.extend(first, 100)
        queue.delete(second)
        assert not queue.extend(second, 100)
