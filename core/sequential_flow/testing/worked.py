"""Worked: one run that a worker drives, from a queue that repeats everything."""

from __future__ import annotations

import math
from typing import Any

from ..driver import Driver, UnderWay
from ..queue.protocol import Delivery
from ..task import LIVE, PendingRequest, Task
from ..worker import Worker
from .faults import Plan, ProcessDied
from .play import Play
from .repeating_queue import RepeatingQueue
from .scenario import TASK_ID, Scenario
from .trace import Trace
from .world import World

#: Deliveries after which a task that has not ended never will.
_MAX_DELIVERIES = 100_000


class Worked(Play):
    """Clients begin the task and send events; all else is the worker's."""

    queue: RepeatingQueue

    def __init__(
        self, scenario: Scenario, plan: Plan = lambda call: None, *, seed: int = 0
    ) -> None:
        super().__init__(scenario, plan, make_queue=lambda clock: RepeatingQueue(clock, seed))
        self._worker = self._new_worker()

    def run(self) -> Trace:
        self.begin()
        for _ in range(_MAX_DELIVERIES):
            deliveries = self.queue.receive()
            if deliveries:
                self._handle(deliveries[0])
            elif not self._send_event() and not self._pass_time():
                return self._ended()
        raise AssertionError(f"the task has not ended after {_MAX_DELIVERIES} deliveries")

    def restart(self) -> None:
        super().restart()
        self.queue.let_go()
        self._worker = self._new_worker()

    def _new_worker(self) -> Worker:
        clock = self.world.clock
        return Worker(self.flow, _WorldDriver(self), self.queue, clock=clock)

    def _handle(self, delivery: Delivery) -> None:
        try:
            self._worker.handle(delivery)
        except ProcessDied:
            self.restart()

    def _send_event(self) -> bool:
        """Whether the flow waits for an event, and nothing else can be done before."""
        task = self._stored()
        ready = [request for request in task.pending_requests if self.world.response(request)]
        if not ready or any(request.kind != "event" for request in ready):
            return False
        self.make(self.answering(task, ready[0]))
        return True

    def _pass_time(self) -> bool:
        """Until the next message or event is there; False when none will ever be."""
        events = [request for request in self._stored().pending_requests if request.kind == "event"]
        moments = [self.world.comes_at(request) + 0.001 for request in events]
        at = min([*moments, self.queue.next_at()])
        if at < math.inf:
            self.world.clock.pass_by(at)
        return at < math.inf

    def _stored(self) -> Task:
        task = self.watched.load(TASK_ID)
        assert task is not None
        return task

    def _ended(self) -> Trace:
        task = self._stored()
        if not task.is_finished:
            raise AssertionError(f"the task is {task.status}, and no message speaks of it")
        return self.trace(task)


class _WorldDriver(Driver):
    """A driver that asks the world of `play`, one request after the other."""

    def __init__(self, play: Play) -> None:
        super().__init__(play.flow, clock=play.world.clock)
        self._world = play.world

    def under_way(self) -> UnderWay:
        return _OneByOne(self._world)


class _OneByOne(UnderWay):
    """Requests that are performed when somebody waits for them, the oldest first."""

    def __init__(self, world: World) -> None:
        self._begun: set[int] = set()
        self._world = world
        self._waiting: list[tuple[Task, PendingRequest]] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def ids(self) -> set[int]:
        return {request.id for _, request in self._waiting}

    def begin(self, task: Task) -> None:
        for request in task.pending_requests if task.status in LIVE else ():
            if request.kind in ("fetch", "call") and request.id not in self._begun:
                self._begun.add(request.id)
                self._waiting.append((task, request))

    def wait(
        self, seconds: float | None = None
    ) -> list[tuple[Task, PendingRequest, dict[str, Any]]]:
        if not self._waiting:
            return []
        task, request = self._waiting.pop(0)
        response = self._world.response(request)
        assert response is not None
        return [(task, request, response)]

    def drop_waiting(self) -> None:
        """There is always time."""

    def close(self, *, wait: bool = True) -> None:
        """Nothing goes on by itself."""
