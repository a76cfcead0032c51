"""Threads: where slices run, so that the event loop never waits for one.

A fixed number of threads takes requests in the order of their arrival. Neither those that wait nor
the time for which they do can grow without limit: a client that is told at once to come back does
better than one that is answered after it has given up.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple, TypeVar

from .bounds import Bounds

_Result = TypeVar("_Result")


class Busy(Exception):
    """Too much is waiting already, or something has waited for too long."""


class _Work(NamedTuple):
    call: Callable[[], Any]
    future: asyncio.Future[Any]
    since: float


class Threads:
    """They start when they are needed, and end with `close` or with the process."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._changed = threading.Condition()
        self._waiting: deque[_Work] = deque()
        self._threads: list[threading.Thread] = []
        self._in_hand = 0
        self._is_closed = False

    async def run(self, call: Callable[[], _Result]) -> _Result:
        """What `call` returns or raises; it runs in one of the threads. Raises Busy.

        Whoever is cancelled meanwhile leaves a call that has begun to its end.
        """
        future: asyncio.Future[_Result] = asyncio.get_running_loop().create_future()
        with self._changed:
            if self._is_closed or self._in_hand >= self._bounds.threads + self._bounds.waiting:
                raise Busy
            self._waiting.append(_Work(call, future, time.monotonic()))
            self._in_hand += 1
            self._changed.notify()
            if len(self._threads) < min(self._in_hand, self._bounds.threads):
                self._start_one()
        return await future

    def open(self) -> None:
        """The opposite of `close`."""
        with self._changed:
            self._is_closed = False

    async def drain(self, seconds: float) -> bool:
        """Whether all that was begun has ended within `seconds`; new calls are still taken."""
        give_up = time.monotonic() + seconds
        while self._in_hand and time.monotonic() < give_up:
            await asyncio.sleep(0.01)
        return not self._in_hand

    def close(self) -> None:
        """Takes no more calls; the threads end when those that wait are done."""
        with self._changed:
            self._is_closed = True
            self._threads.clear()
            self._changed.notify_all()

    def _start_one(self) -> None:
        """They are daemons: a slice that is cut off has stored nothing and can run again."""
        name = f"slices-{len(self._threads) + 1}"
        self._threads.append(threading.Thread(target=self._loop, name=name, daemon=True))
        self._threads[-1].start()

    def _loop(self) -> None:
        while (work := self._next()) is not None:
            settle = self._performed(work)
            with self._changed:
                self._in_hand -= 1
            with suppress(RuntimeError):  # the event loop is closed: nobody waits any more
                work.future.get_loop().call_soon_threadsafe(settle)

    def _next(self) -> _Work | None:
        with self._changed:
            while not self._waiting and threading.current_thread() in self._threads:
                self._changed.wait()
            return self._waiting.popleft() if self._waiting else None

    def _performed(self, work: _Work) -> Callable[[], None]:
        """What the event loop is to do about it."""
        if work.future.cancelled():
            return lambda: None
        if time.monotonic() - work.since > self._bounds.wait_seconds:
            return _unless_done(work.future, work.future.set_exception, Busy())
        try:
            return _unless_done(work.future, work.future.set_result, work.call())
        except Exception as error:
            return _unless_done(work.future, work.future.set_exception, error)


def _unless_done(
    future: asyncio.Future[Any], settle: Callable[[Any], None], outcome: Any
) -> Callable[[], None]:
    return lambda: None if future.done() else settle(outcome)
