"""One seeded run of a task without storage, whose clients hold its sealed states.

The storage, which fails all the time, only remembers which states were used. What must hold:

- of several answers to one state one is taken, so that the states make a chain and never a tree;
- whoever gives the same answer to the same state again gets the same next state;
- what comes of it is the uninterrupted run that gets the same answers in the same order.
"""

from __future__ import annotations

import random
from typing import Any

from fault_flows import random_flow
from fault_replay import check_against_replay
from fault_runs import Switching
from interleaving import Interleaving
from sequential_flow import (
    InMemoryStorage,
    PendingRequest,
    Sealer,
    SealKey,
    SequentialFlow,
    Task,
)
from sequential_flow.task import epoch_seconds
from sequential_flow.testing import Fault, FaultyStorage, ProcessDied, VirtualClock, at_random
from sequential_flow.testing.faults import StorageCall

_ID = "sealed"
_MOVES = 1000
_TEN_YEARS = 10 * 365 * 86400.0


class SealedRun:
    """`states` has every state that somebody was given, the first one first."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.code = random_flow(seed)
        self.clock = VirtualClock()
        self.turns = Interleaving(seed)
        self.states: list[Task] = []
        self.taken: dict[int, dict[str, Any]] = {}
        self.faults = 0
        self._chance = random.Random(f"run {seed}")
        self._plan = at_random(seed, self._chance.choice((0.1, 0.4)))
        self._sealer = Sealer([SealKey("k", bytes(32))], clock=self.clock)
        storage = FaultyStorage(InMemoryStorage(clock=self.clock), self._fault)
        self._storage = Switching(storage, self.turns)

    def run(self) -> None:
        """Raises AssertionError."""
        first = self.new_process().execute(self.code, _ID, ttl=_TEN_YEARS, save_to_storage=False)
        self.states.append(first)
        clients = [_Client(self, number) for number in range(self._chance.randint(2, 4))]
        self.turns.run([client.run for client in clients])
        last = self.states[-1]
        assert last.status == "completed", last.error
        requests = {r.id: r.to_json() for state in self.states for r in state.pending_requests}
        log = [entry["text"] for entry in last.logs]
        check_against_replay(self.code, log, last.result, requests, sliced=False)

    def new_process(self) -> SequentialFlow:
        return SequentialFlow(self._storage, clock=self.clock, sealer=self._sealer)

    def take(self, state: Task, answer: dict[str, Any], following: Task) -> None:
        """Somebody was told that `answer` to `state` led to `following`."""
        revision = state.revision
        assert self.taken.setdefault(revision, answer) == answer, f"{state!r} took two answers"
        same = [known for known in self.states if known.revision == following.revision]
        for known in same[:1]:
            before, after = _seen_in(known), _seen_in(following)
            assert before == after, f"state {revision} led to {before} and {after}"
        self.states.append(following)
        self.states.sort(key=lambda state: state.revision)

    def _fault(self, call: StorageCall) -> Fault | None:
        fault = self._plan(call)
        self.faults += fault is not None
        return fault


def _seen_in(state: Task) -> list[Any]:
    """What is the same whenever a step is made again; what is due meanwhile is not."""
    lines = [entry["text"] for entry in state.logs if not entry["text"].endswith(" over")]
    return [lines, state.answered]


class _Client:
    """One of several that were given the same first state. It never gives up on a call."""

    def __init__(self, run: SealedRun, number: int) -> None:
        self._run = run
        self._number = number
        self._chance = random.Random(f"client {run.seed} {number}")
        self._values = 0
        self._flow = run.new_process()

    def run(self) -> None:
        """Until somebody has got the task to its end."""
        for _ in range(_MOVES):
            if self._run.states[-1].is_finished:
                return
            self._move(self._chance.choice(self._run.states[-3:]))
        raise AssertionError(f"the task is stuck: {self._run.states[-1]!r}")

    def _move(self, state: Task) -> None:
        """A known answer to a state again, or an own one."""
        if state.is_finished:
            return
        taken = self._run.taken.get(state.revision)
        answer = taken if taken is not None and self._chance.random() < 0.7 else self._answer(state)
        following = self._resume(state, answer)
        # the latter where the same answer was given earlier, when less was due
        if following.error_code not in ("CONFLICT", "INVALID_REQUEST"):
            assert following.error_code is None, f"{following.error_code}: {following.error}"
            self._run.take(state, answer, following)

    def _answer(self, state: Task) -> dict[str, Any]:
        """`{}` goes on with what is due."""
        answerable = [request for request in state.pending_requests if request.kind != "sleep"]
        if not answerable:
            assert state.due_at is not None
            self._run.clock.pass_by(epoch_seconds(state.due_at))
            return {}
        return self._answer_to(self._chance.choice(answerable))

    def _answer_to(self, request: PendingRequest) -> dict[str, Any]:
        self._values += 1
        value = f"{self._number}.{self._values}"
        data = {"value": value} if request.kind == "fetch" else value
        return {"request_id": request.id, "response": {"data": data}}

    def _resume(self, state: Task, answer: dict[str, Any]) -> Task:
        while True:
            try:
                task = self._flow.resume(
                    _ID, paused_state=state.sealed_state, save_to_storage=False, **answer
                )
            except ProcessDied:
                self._flow = self._run.new_process()
                continue
            if task.error_code != "STORAGE_UNAVAILABLE":
                return task
