"""World: one run's answers and its time. What a run does next depends on the task alone."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from ..arguments import answer
from ..task import PendingRequest, epoch_seconds
from .clock import VirtualClock
from .responses import NEVER, UNKNOWN, After, Answers, names_of
from .scenario import Scenario

Choose = Callable[[list[PendingRequest]], PendingRequest]


def oldest_first(requests: list[PendingRequest]) -> PendingRequest:
    """Fetches and calls before events, as where a worker does the former."""
    return next((request for request in requests if request.kind != "event"), requests[0])


def newest_first(requests: list[PendingRequest]) -> PendingRequest:
    return requests[-1]


class World:
    """`choose` says which of several outstanding requests is answered first.

    is_slow  whether there was an answer to a fetch or a call that did not come at once
    """

    def __init__(self, scenario: Scenario, choose: Choose = oldest_first) -> None:
        self.clock = VirtualClock()
        self.is_slow = False
        self._scenario = scenario
        self._answers = Answers(scenario.responses)
        self._choose = choose
        self._coming: dict[int, _Coming] = {}

    def next_request(self, pending: Sequence[PendingRequest]) -> PendingRequest | None:
        """The request to answer next; None: only time passes, and it has.

        Raises AssertionError when nothing can ever happen.
        """
        ready = [request for request in pending if self.response(request) is not None]
        if ready:
            return self._choose(ready)
        moment = min((self._moment(request) for request in pending), default=math.inf)
        if moment == math.inf:
            waits = ", ".join(names_of(request)[0] for request in pending)
            raise AssertionError(f"the flow waits for {waits}, and no answer will ever come")
        self.clock.pass_by(moment + 0.001)  # when workers are told of it, too
        if any(request.is_due(self.clock()) for request in pending):
            return None
        return self.next_request(pending)

    def response(self, request: PendingRequest) -> dict[str, Any] | None:
        """The answer, as `arguments.answer` has it; None: there is none, or not yet.

        It is found once for each request. Raises AssertionError when the world does not know it.
        """
        if request.id not in self._coming:
            self._coming[request.id] = self._find(request)
        coming = self._coming[request.id]
        return coming.response if coming.at <= self.clock() else None

    def comes_at(self, request: PendingRequest) -> float:
        """When the answer comes, in epoch seconds; infinite for never. Known after `response`."""
        return self._coming[request.id].at

    def _moment(self, request: PendingRequest) -> float:
        """When something happens to the request by itself."""
        due = math.inf if request.due_at is None else epoch_seconds(request.due_at)
        return min(self.comes_at(request), due)

    def _find(self, request: PendingRequest) -> _Coming:
        found = NEVER if request.kind == "sleep" else self._given(request)
        if found is NEVER:
            return _Coming(math.inf, None)
        at = self.clock()
        if isinstance(found, After):
            at, found = at + found.seconds, found.answer
            self.is_slow |= request.kind != "event"
        return _Coming(at, answer(request.kind, found))

    def _given(self, request: PendingRequest) -> Any:
        found = self._answers(request)
        if found is not UNKNOWN:
            return found
        if request.kind == "event":
            return NEVER
        if request.kind == "call" and self._scenario.functions is not None:
            return self._scenario.perform(request.id, request.name or "", request.args or [])
        name = names_of(request)[0]
        raise AssertionError(f"there is no response for request {request.id}, {name!r}")


class _Coming(NamedTuple):
    """`at` is in epoch seconds; infinite for never."""

    at: float
    response: dict[str, Any] | None
