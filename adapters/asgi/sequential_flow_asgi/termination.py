"""OnTermination: hears of SIGTERM and SIGINT before the server has told the application.

Servers wait for open responses before they send `lifespan.shutdown`, and a stream of changes is an
open response for as long as its task lives. So the application listens too; the server's own
handler is called after it.
"""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable
from typing import Any

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class OnTermination:
    """Calls `act` in the event loop. Without effect outside the main thread of the process."""

    def __init__(self, act: Callable[[], None]) -> None:
        self._act = act
        self._before: dict[signal.Signals, Any] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    def install(self) -> None:
        if threading.current_thread() is not threading.main_thread():
            return
        self._loop = asyncio.get_running_loop()
        for number in _SIGNALS:
            self._before[number] = signal.signal(number, self._handle)

    def remove(self) -> None:
        """Leaves alone what somebody else has put there since."""
        for number, before in self._before.items():
            if signal.getsignal(number) == self._handle:
                signal.signal(number, before)
        self._before.clear()

    def _handle(self, number: int, frame: Any) -> None:
        before = self._before.get(signal.Signals(number))
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._act)
        if callable(before):
            before(number, frame)
