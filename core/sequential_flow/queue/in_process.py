"""InProcessQueue: messages between the threads of one process. For tests and single servers."""

from __future__ import annotations

import heapq
import threading
import time
from collections.abc import Callable
from itertools import count
from typing import Any, NamedTuple

from .protocol import CENTURY_SECONDS, Delivery, checked_delay, message_of, message_text

#: Longest uninterrupted wait, so that a clock which somebody sets is noticed.
_LONGEST_WAIT_SECONDS = 1.0


class _Message(NamedTuple):
    text: str
    attempts: int


class InProcessQueue:
    """Nothing survives the process. `clock` gives seconds; delays are measured by it.

    A message has a new number whenever it is sent, delivered or extended: `_messages` knows the
    present one, `_due` holds them by time, with numbers in it that no longer count.
    """

    max_delay_seconds = CENTURY_SECONDS

    def __init__(
        self, *, visibility_seconds: float = 30.0, clock: Callable[[], float] = time.time
    ) -> None:
        self.visibility_seconds = visibility_seconds
        self._clock = clock
        self._changed = threading.Condition()
        self._numbers = count(1)
        self._messages: dict[int, _Message] = {}
        self._due: list[tuple[float, int]] = []  # visible at, number

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        delay = checked_delay(delay_seconds, self.max_delay_seconds)
        text = message_text(message)
        with self._changed:
            self._place(_Message(text, 0), delay)

    def receive(self, max_messages: int = 1, wait_seconds: float = 0) -> list[Delivery]:
        give_up = time.monotonic() + wait_seconds
        with self._changed:
            while True:
                found = self._take(max_messages)
                left = give_up - time.monotonic()
                if found or left <= 0:
                    return found
                self._changed.wait(min(left, self._until_next()))

    def delete(self, delivery: Delivery) -> None:
        with self._changed:
            self._messages.pop(_number(delivery), None)
            self._forget_old_numbers()

    def extend(self, delivery: Delivery, seconds: float) -> bool:
        delay = checked_delay(seconds, self.max_delay_seconds)
        with self._changed:
            number = _number(delivery)
            if number not in self._messages:
                return False
            self._due = [(at, known) for at, known in self._due if known != number]
            heapq.heapify(self._due)
            heapq.heappush(self._due, (self._clock() + delay, number))
            self._changed.notify_all()
            return True

    def count(self) -> int:
        """How many messages there are, delayed and held ones included."""
        with self._changed:
            return len(self._messages)

    def _place(self, message: _Message, delay: float) -> int:
        number = next(self._numbers)
        self._messages[number] = message
        heapq.heappush(self._due, (self._clock() + delay, number))
        self._changed.notify_all()
        return number

    def _take(self, max_messages: int) -> list[Delivery]:
        """What is visible now, each under a new number."""
        taken: list[_Message] = []
        now = self._clock()
        while self._due and self._due[0][0] <= now and len(taken) < max_messages:
            message = self._messages.pop(heapq.heappop(self._due)[1], None)
            if message is not None:
                taken.append(_Message(message.text, message.attempts + 1))
        return [
            Delivery(
                message_of(message.text),
                message.attempts,
                str(self._place(message, self.visibility_seconds)),
            )
            for message in taken
        ]

    def _until_next(self) -> float:
        if not self._due:
            return _LONGEST_WAIT_SECONDS
        return min(_LONGEST_WAIT_SECONDS, max(0.001, self._due[0][0] - self._clock()))

    def _forget_old_numbers(self) -> None:
        """Keeps `_due` in proportion: deleted messages stay in it until their time otherwise."""
        if len(self._due) > 2 * len(self._messages) + 64:
            self._due = [entry for entry in self._due if entry[1] in self._messages]
            heapq.heapify(self._due)


def _number(delivery: Delivery) -> int:
    return int(delivery.receipt) if delivery.receipt.isdecimal() else 0
