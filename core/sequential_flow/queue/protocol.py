"""The queue contract.

    send ──> waits `delay_seconds` ──> visible ──> receive ──> held ──> delete
                                          ^                      │
                                          └── not deleted within the visibility time-out

Delivery is **at least once**: a message comes again until somebody deletes it, now and then even
once more, perhaps to two receivers at once. The order is not promised. What was sent survives what
the queue promises to survive, from the moment that `send` returns. Messages are JSON objects and
small (a few hundred bytes). All methods are safe to call from several threads. They raise
StorageUnavailable when the queue cannot be reached; then a message may have been sent or deleted.
"""

from __future__ import annotations

import json
import math
from typing import Any, NamedTuple, Protocol, runtime_checkable

#: The longest delay where the queue itself sets no limit.
CENTURY_SECONDS = 100 * 365 * 86400.0


class Delivery(NamedTuple):
    """A message that a receiver holds.

    message   the JSON as it was sent; anything at all when somebody else writes to the queue
    attempts  how often it has been delivered, this time included; 1 at first
    receipt   names this delivery; a later delivery of the same message has another
    """

    message: Any
    attempts: int
    receipt: str


@runtime_checkable
class Queue(Protocol):
    """Takes messages, and gives each to a receiver until it is deleted."""

    @property
    def max_delay_seconds(self) -> float:
        """The longest delay that `send` takes."""

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        """`message` becomes visible after `delay_seconds`, and not much later.

        Raises ValueError for a negative or too long delay, TypeError for what is not JSON.
        """

    def receive(self, max_messages: int = 1, wait_seconds: float = 0) -> list[Delivery]:
        """Up to `max_messages` visible messages, held for the visibility time-out.

        With none there, waits up to `wait_seconds` for the first.
        """

    def delete(self, delivery: Delivery) -> None:
        """Ends the message. Nothing happens when it is gone, or was delivered again since."""


@runtime_checkable
class ExtendsDeliveries(Protocol):
    """A queue whose receivers may change how long they hold a message."""

    @property
    def visibility_seconds(self) -> float:
        """The visibility time-out: how long a receiver holds a message at first."""

    def extend(self, delivery: Delivery, seconds: float) -> bool:
        """Holds the message for `seconds` from now; 0 gives it back.

        False when it is gone, or was delivered again since: then nothing has changed.
        """


def checked_delay(delay_seconds: float, max_seconds: float) -> float:
    """`delay_seconds`; raises ValueError unless it is 0 to `max_seconds`."""
    if math.isfinite(delay_seconds) and 0 <= delay_seconds <= max_seconds:
        return delay_seconds
    raise ValueError(f"a delay must be 0 to {max_seconds:g} seconds, not {delay_seconds!r}")


def message_text(message: object) -> str:
    """`message` as ASCII JSON; raises TypeError for anything but a JSON object."""
    if not isinstance(message, dict):
        raise TypeError(f"a message must be a JSON object, not {type(message).__name__}")
    try:
        return json.dumps(message, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise TypeError(f"a message must be JSON: {error}") from error


def message_of(text: str) -> Any:
    """The opposite of `message_text`; the text itself when it is not JSON."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
