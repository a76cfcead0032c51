"""Play: one run of a flow through `SequentialFlow`, by a client that never gives up.

A move that fails for the storage's sake is made again; when the process dies, the next one has
nothing but the storage, and the client makes the move again. Every move says which request it
answers, so it does no harm to make it too often.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..flow import SequentialFlow
from ..queue.protocol import Queue
from ..task import PendingRequest, Task
from .clock import VirtualClock
from .faults import FaultyStorage, Plan, ProcessDied
from .scenario import TASK_ID, Scenario
from .trace import Trace
from .watched import WatchedStorage
from .world import Choose, World, oldest_first

#: How often a move is tried. A plan with more faults in a row than that gets stuck.
_ATTEMPTS = 50

Move = Callable[[SequentialFlow], Task]


class Play:
    """One run of `scenario`.

    plan           the faults of the storage
    slice_seconds  the time slice of each step
    choose         which outstanding request is answered first
    make_queue     clock -> the queue that tells workers of a task which they drive
    """

    def __init__(
        self,
        scenario: Scenario,
        plan: Plan = lambda call: None,
        *,
        slice_seconds: float | None = None,
        choose: Choose = oldest_first,
        make_queue: Callable[[VirtualClock], Queue] | None = None,
    ) -> None:
        self.scenario = scenario
        self.world = World(scenario, choose)
        self.watched = WatchedStorage(scenario.storage(self.world.clock))
        self.storage = FaultyStorage(self.watched, plan)
        self.slice_seconds = slice_seconds
        self.queue = None if make_queue is None else make_queue(self.world.clock)
        self.flow = self.new_process()

    def run(self) -> Trace:
        """Raises AssertionError when something happens that must not."""
        task = self.begin()
        while not task.is_finished:
            task = self.make(self.next_move(task))
        return self.trace(task)

    def begin(self) -> Task:
        """The task, with the events that come before it waits for them."""
        task = self.make(self._execute)
        for number, event in enumerate(self.scenario.early_events):
            task = self.make(send(event, f"early {number}"))
        return task

    def new_process(self) -> SequentialFlow:
        return self.scenario.flow(self.storage, self.world.clock, queue=self.queue)

    def restart(self) -> None:
        """All that is left is the storage, and the queue."""
        self.flow = self.new_process()

    def make(self, move: Move) -> Task:
        """Makes a move, as often as is needed."""
        for _ in range(_ATTEMPTS):
            try:
                task = move(self.flow)
            except ProcessDied:
                self.restart()
                continue
            if task.error_code != "STORAGE_UNAVAILABLE":
                self.check(task)
                return task
        raise AssertionError(f"a step failed {_ATTEMPTS} times in a row")

    def next_move(self, task: Task) -> Move:
        """What a client does that sees `task`."""
        if task.status == "running":
            return self._go_on(task)
        request = self.world.next_request(task.pending_requests)
        return self._go_on(task) if request is None else self.answering(task, request)

    def answering(self, task: Task, request: PendingRequest) -> Move:
        """The move that gives the world's answer to `request`."""
        response = self.world.response(request)
        assert response is not None
        if "data" in response and _is_next_event(task, request):
            event = (request.name or "", response["data"])
            return send(event, f"event {request.id}", self.slice_seconds)
        return _answer(request.id, response, task.vm_state, self.slice_seconds)

    def check(self, task: Task) -> None:
        """No move of a run fails."""
        if task.error_detail is not None and not task.is_finished:
            raise AssertionError(f"{task.error_code}: {task.error}")

    def trace(self, task: Task) -> Trace:
        """Of the finished task, which must be the one that is stored."""
        if self.watched.problems:
            raise AssertionError(self.watched.problems[0])
        if self.watched.load(TASK_ID) != task:
            raise AssertionError("the last answer shows another task than the one that is stored")
        requests = [self.watched.requests[id_] for id_ in sorted(self.watched.requests)]
        return Trace(requests, task.logs, task.result, task.error_detail)

    def _execute(self, flow: SequentialFlow) -> Task:
        scenario = self.scenario
        return flow.execute(
            scenario.code,
            TASK_ID,
            input=scenario.input,
            ttl=scenario.ttl,
            style=scenario.style,
            keep_finished=True,
            drive=self.queue is not None,
            slice_seconds=self.slice_seconds,
        )

    def _go_on(self, task: Task) -> Move:
        token, seconds = task.vm_state, self.slice_seconds
        return lambda flow: flow.resume(TASK_ID, vm_state=token, slice_seconds=seconds)


def _is_next_event(task: Task, request: PendingRequest) -> bool:
    """Whether an event of its name answers this request."""
    events = (r for r in task.pending_requests if r.kind == "event" and r.name == request.name)
    return next(events, None) == request


def _answer(
    request_id: int, response: dict[str, Any], token: str | None, seconds: float | None
) -> Move:
    return lambda flow: flow.resume(
        TASK_ID, response, vm_state=token, request_id=request_id, slice_seconds=seconds
    )


def send(event: tuple[str, Any], key: str, seconds: float | None = None) -> Move:
    """The move that sends `event`, name and data; made again with this key, it does nothing."""
    name, data = event
    return lambda flow: flow.send_event(TASK_ID, name, data, key=key, slice_seconds=seconds)
