"""RepeatingQueue: a queue that does what queues may do, all the time.

Every message is delivered twice, at least; what was sent first comes last as often as not; a second
copy may come a minute late. One seed gives one behaviour. Time is that of the run.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from itertools import count
from typing import Any

from ..queue.protocol import CENTURY_SECONDS, Delivery, checked_delay, message_of, message_text

_LATEST_COPY_SECONDS = 60.0
_HELD_SECONDS = 30.0


class _Copy:
    """One copy of a message, until it is deleted."""

    __slots__ = ("attempts", "receipt", "text", "visible_at")

    def __init__(self, text: str, visible_at: float) -> None:
        self.text = text
        self.visible_at = visible_at
        self.attempts = 0
        self.receipt = ""


class RepeatingQueue:
    """For one thread; `clock` gives epoch seconds."""

    max_delay_seconds = CENTURY_SECONDS

    def __init__(self, clock: Callable[[], float], seed: int) -> None:
        self._clock = clock
        self._chance = random.Random(seed)
        self._receipts = count(1)
        self._copies: list[_Copy] = []

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        at = self._clock() + checked_delay(delay_seconds, self.max_delay_seconds)
        late = self._chance.choice((0.0, self._chance.uniform(0, _LATEST_COPY_SECONDS)))
        text = message_text(message)
        self._copies += [_Copy(text, at), _Copy(text, at + late)]

    def receive(self, max_messages: int = 1, wait_seconds: float = 0) -> list[Delivery]:
        now = self._clock()
        visible = [copy for copy in self._copies if copy.visible_at <= now]
        chosen = self._chance.sample(visible, min(max_messages, len(visible)))
        return [self._delivered(copy, now) for copy in chosen]

    def delete(self, delivery: Delivery) -> None:
        self._copies = [copy for copy in self._copies if copy.receipt != delivery.receipt]

    def next_at(self) -> float:
        """When the next message is visible, in epoch seconds; infinite when there is none."""
        return min((copy.visible_at for copy in self._copies), default=math.inf)

    def let_go(self) -> None:
        """Whoever held messages has died: they are visible again."""
        for copy in self._copies:
            if copy.receipt:
                copy.visible_at = min(copy.visible_at, self._clock())

    def _delivered(self, copy: _Copy, now: float) -> Delivery:
        copy.attempts += 1
        copy.receipt = str(next(self._receipts))
        copy.visible_at = now + _HELD_SECONDS
        return Delivery(message_of(copy.text), copy.attempts, copy.receipt)
