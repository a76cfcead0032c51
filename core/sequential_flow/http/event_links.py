"""EventLinks: links that let whoever has them send one event to one task, without a key.

    https://flows.example.com/tasks/ann-1/events/approved?token=sl1.…

The link is a POST, so that mail scanners which open every link send nothing. The answer to it shows
nothing of the task. A flow makes its own links with `call("eventLink", name, seconds)`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from ..host_functions import CallContext, HostFunctions
    from ..seal import Sealer

#: A week.
DEFAULT_SECONDS = 7 * 86_400
_MAX_SECONDS = 366 * 86_400
_PURPOSE = "event"


class EventLinks:
    """`base_url` is what comes before "/tasks/…": an origin with the base path, or less."""

    def __init__(
        self, sealer: Sealer, base_url: str = "", *, clock: Callable[[], float] = time.time
    ) -> None:
        self._sealer = sealer
        self._base_url = base_url.rstrip("/")
        self._clock = clock

    def link(self, task_id: str, name: str, expires_in_seconds: float = DEFAULT_SECONDS) -> str:
        """Raises ValueError for no time between now and a year."""
        if not 0 < expires_in_seconds <= _MAX_SECONDS:
            raise ValueError(f"a link lives for 1 to {_MAX_SECONDS} seconds")
        expires_at = self._clock() + expires_in_seconds
        token = self._sealer.sign_link(_PURPOSE, task_id, name, expires_at=expires_at)
        path = f"/tasks/{quote(task_id, safe='')}/events/{quote(name, safe='')}"
        return f"{self._base_url}{path}?token={token}"

    def verify(self, token: str, task_id: str, name: str) -> None:
        """Raises Unauthorized or Expired."""
        self._sealer.verify_link(token, _PURPOSE, task_id, name)

    def register(self, functions: HostFunctions) -> None:
        """Adds `eventLink(name, seconds)` to what scripts may call; it answers at once."""
        functions.add("eventLink", self._call, inline=True, with_context=True)

    def _call(
        self, context: CallContext, name: str, expires_in_seconds: float = DEFAULT_SECONDS
    ) -> str:
        from ..host_functions import CallFailed

        if not isinstance(name, str) or isinstance(expires_in_seconds, bool | str):
            raise CallFailed("eventLink takes an event's name and a number of seconds", "TypeError")
        try:
            return self.link(context.task_id, name, expires_in_seconds)
        except (TypeError, ValueError) as error:
            raise CallFailed(str(error), "RangeError") from error
