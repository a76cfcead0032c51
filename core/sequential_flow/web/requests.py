"""The outstanding requests of a machine, and which of them is due first."""

from __future__ import annotations

from bisect import bisect_left
from heapq import heapify, heappop, heappush
from operator import attrgetter
from typing import Any

from ..runtime.promises import JSPromise
from ..runtime.values import Value

#: (its number for clearTimeout, callback, arguments, milliseconds between two calls or None): what
#: setTimeout and setInterval made.
Timer = tuple[float, Value, list[Value], float | None]

#: A leap year: a task lives as long as it sleeps, and somebody pays for its place.
MAX_MILLISECONDS = 366 * 86_400_000

_number = attrgetter("id")


class Request:
    """What the host has to do, or has to wait for.

    kind      url   options
    fetch     str   JSON, or None when the script gave none
    sleep     None  {"dueAt": epoch milliseconds}
    event     None  {"name": str, "dueAt": epoch milliseconds or None}
    call      None  {"name": str, "args": [JSON]}

    waiter: what the answer goes to: a promise, a Timer, or None when the script stands still.
    """

    __slots__ = ("id", "kind", "options", "url", "waiter")

    def __init__(
        self, id: int, kind: str, url: str | None, options: Any, waiter: JSPromise | Timer | None
    ) -> None:
        self.id = id
        self.kind = kind
        self.url = url
        self.options = options
        self.waiter = waiter

    @property
    def due_at(self) -> int | None:
        """Epoch milliseconds."""
        due: int | None = None if self.kind in ("fetch", "call") else self.options["dueAt"]
        return due


class Outstanding(list[Request]):
    """The requests in the order of their ids. All methods take logarithmic time, or nearly so."""

    def __init__(self, requests: list[Request] | None = None) -> None:
        super().__init__(requests or [])
        #: A heap of (due_at, id), in which requests that were taken stay until they come up.
        self._due = [(r.due_at, r.id) for r in self if r.due_at is not None]
        heapify(self._due)

    def add(self, request: Request) -> None:
        """`request` has the highest id so far."""
        self.append(request)
        if request.due_at is not None:
            heappush(self._due, (request.due_at, request.id))

    def find(self, request_id: float) -> Request | None:
        at = bisect_left(self, request_id, key=_number)
        return self[at] if at < len(self) and self[at].id == request_id else None

    def take(self, request: Request) -> None:
        """Removes one that is here."""
        del self[bisect_left(self, request.id, key=_number)]

    def first_due(self, now: float) -> Request | None:
        """The sleep or time-out that is over for the longest time at `now` (epoch milliseconds)."""
        while self._due and self._due[0][0] <= now:
            request = self.find(self._due[0][1])
            if request is not None:
                return request
            heappop(self._due)
        return None
