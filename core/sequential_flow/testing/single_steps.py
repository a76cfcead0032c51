"""The machine in single steps: each call and each turn of a loop leaves it and enters it again."""

from __future__ import annotations

import random
from typing import Any

from ..errors import SyntaxInvalid
from ..machine import Machine, Request
from ..syntax.errors import ScriptSyntaxError
from ..task import PendingRequest, Task, iso_time
from .restarts import reloaded
from .scenario import TASK_ID, Scenario
from .trace import Trace
from .world import World


class SingleSteps:
    """One run of `scenario` without a storage.

    restored  at about how many of its steps a fresh machine goes on, chosen by `seed`; it takes
              the snapshot of the one before, and must give the same snapshot again
    steps     how many there were, after the run
    """

    def __init__(self, scenario: Scenario, *, share: float = 0.0, seed: int = 0) -> None:
        self.steps = 0
        self._scenario = scenario
        self._world = World(scenario)
        self._share = share
        self._chance = random.Random(seed)
        self._early = list(scenario.early_events)
        self._requests: dict[int, dict[str, Any]] = {}

    def run(self) -> Trace:
        """Raises AssertionError when something happens that must not."""
        try:
            machine = self._begin()
        except ScriptSyntaxError as error:
            failed = Task(TASK_ID).fail(SyntaxInvalid(str(error), error.line, error.column))
            return Trace([], [], None, failed.error_detail)
        while (status := machine.run(-1)) in ("paused", "sliced"):
            self.steps += 1
            if status == "paused":
                self._answer(machine)
            if self._chance.random() < self._share:
                machine = self._prepared(reloaded(machine, self._scenario.code))
        return self._trace(machine)

    def _begin(self) -> Machine:
        machine = Machine(limits=self._scenario.limits, style=self._scenario.style)
        machine.start(self._scenario.code, self._scenario.input)
        return self._prepared(machine)

    def _prepared(self, machine: Machine) -> Machine:
        machine.chunk_size = 0
        machine.wall_clock = self._world.clock
        machine.inline_function = self._scenario.inline
        return machine

    def _answer(self, machine: Machine) -> None:
        """One thing happens that the flow waits for."""
        if self._give_early_event(machine):
            return
        pending = [_pending(request) for request in machine.pending]
        self._requests.update((request.id, request.to_json()) for request in pending)
        request = self._world.next_request(pending)
        if request is not None:
            response = self._world.response(request)
            assert response is not None
            machine.answer(request.id, response)

    def _give_early_event(self, machine: Machine) -> bool:
        for request in machine.pending:
            for event in self._early if request.kind == "event" else ():
                if event[0] == request.options["name"]:
                    self._early.remove(event)
                    machine.answer(request.id, {"data": event[1]})
                    return True
        return False

    def _trace(self, machine: Machine) -> Trace:
        task = Task(TASK_ID)
        task.add_logs(machine.logs)
        requests = [self._requests[id_] for id_ in sorted(self._requests)]
        return Trace(requests, task.logs, machine.result, machine.error_detail)


def _pending(request: Request) -> PendingRequest:
    options = request.options if request.kind != "fetch" else {}
    due = request.due_at
    return PendingRequest(
        request.id,
        request.kind,
        request.url,
        request.options if request.kind == "fetch" else None,
        name=options.get("name"),
        args=options.get("args"),
        due_at=None if due is None else iso_time(due / 1000),
    )
