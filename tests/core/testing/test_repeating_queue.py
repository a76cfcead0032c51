from __future__ import annotations

from collections import Counter

import pytest

from sequential_flow import Queue
from sequential_flow.testing import VirtualClock
from sequential_flow.testing.repeating_queue import RepeatingQueue


def test_every_message_comes_twice_in_any_order() -> None:
    clock = VirtualClock()
    queue = RepeatingQueue(clock, seed=1)
    assert isinstance(queue, Queue)
    for number in range(20):
        queue.send({"n": number}, 5)
    assert queue.receive() == []
    received = []
    while queue.next_at() < float("inf"):
        clock.pass_by(queue.next_at())
        for delivery in queue.receive(3):
            received.append(delivery.message["n"])
            assert delivery.attempts == 1
            queue.delete(delivery)
    assert set(Counter(received).values()) == {2}
    assert received != sorted(received)
    assert 35 < clock() - VirtualClock()() < 66


def test_a_held_message_comes_again() -> None:
    clock = VirtualClock()
    queue = RepeatingQueue(clock, seed=1)
    queue.send({"n": 1})
    held = queue.receive()[0]
    clock.advance(100)
    deliveries = queue.receive(5)
    assert sorted(delivery.attempts for delivery in deliveries) == [1, 2]
    queue.delete(held)  # a receipt that counts no more
    queue.let_go()
    again = queue.receive(5)
    assert sorted(delivery.attempts for delivery in again) == [2, 3]
    for delivery in again:
        queue.delete(delivery)
    assert queue.next_at() == float("inf")


def test_it_refuses_what_queues_refuse() -> None:
    queue = RepeatingQueue(VirtualClock(), seed=1)
    with pytest.raises(ValueError, match="a delay must be"):
        queue.send({}, -1)
    with pytest.raises(TypeError, match="must be a JSON object"):
        queue.send([])  # type: ignore[arg-type]
