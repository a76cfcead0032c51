"""One seeded run: several clients get one task on, over a storage that fails all the time.

The clients see the same task, answer its requests with answers of their own, send events, let time
pass, make the same call again after every failure, and die. What must hold in the end:

- the flow has ended, and took one answer to each request: its log has one line for each;
- an answer that was acknowledged is in the log, and one that was refused is not; no event is lost,
  or taken twice;
- the uninterrupted run that gets the same answers in the same order has the same log and the same
  result, and makes the same requests.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from fault_flows import random_flow
from fault_items import DictionaryItems, DictionaryStorage
from fault_ledger import Ledger
from fault_replay import check_against_replay
from interleaving import Interleaving
from sequential_flow import (
    InMemoryStorage,
    PendingRequest,
    SequentialFlow,
    SQLiteStorage,
    Storage,
    StorageUnavailable,
    Task,
)
from sequential_flow.storage.custom import as_storage
from sequential_flow.storage.parts import PartedStorage
from sequential_flow.task import epoch_seconds
from sequential_flow.testing import Fault, FaultyStorage, ProcessDied, VirtualClock, at_random
from sequential_flow.testing.faults import StorageCall
from sequential_flow.testing.watched import WatchedStorage

#: Moves of one client after which the task counts as stuck.
_MOVES = 3000
_TEN_YEARS = 10 * 365 * 86400.0
_SHORTEST_SLICE_SECONDS = 1e-9

Call = Callable[[SequentialFlow], Task]
#: Run -> a storage; a name for each is in STORAGES.
MakeStorage = Callable[["Run"], Storage]


class Run:
    """All that the clients of one run share.

    faults  how often something went wrong on purpose
    sliced  whether time slices are used up now and then
    """

    def __init__(self, seed: int, make_storage: MakeStorage) -> None:
        self.seed = seed
        self.task_id = f"task-{seed}"
        self.code = random_flow(seed)
        self.clock = VirtualClock()
        self.ledger = Ledger()
        self.turns = Interleaving(seed)
        self.faults = 0
        self._chance = random.Random(f"run {seed}")
        self._is_over = False
        self.sliced = self._chance.random() < 0.3
        self._plan = at_random(seed, self._chance.choice((0.02, 0.1, 0.3)))
        self.watched = WatchedStorage(make_storage(self))
        self.storage = Switching(FaultyStorage(self.watched, self.plan), self.turns)

    def run(self) -> None:
        """Raises AssertionError."""
        clients = [Client(self, number) for number in range(self._chance.randint(2, 4))]
        self.turns.run([client.run for client in clients])
        self._is_over = True
        task = self.watched.load(self.task_id)
        assert task is not None
        assert task.status == "completed", task.error
        assert self.watched.problems == []
        log = [entry["text"] for entry in task.logs]
        self.ledger.check(log)
        check_against_replay(self.code, log, task.result, self.watched.requests, sliced=self.sliced)

    def plan(self, call: StorageCall) -> Fault | None:
        fault = None if self._is_over else self._plan(call)
        self.faults += fault is not None
        return fault

    def around(self, operation: str, perform: Callable[[], None]) -> None:
        """One operation inside a storage, with a fault as likely as not."""
        fault = self.plan(StorageCall(0, operation, ""))
        if fault is Fault.REFUSED:
            raise StorageUnavailable(operation)
        if fault is Fault.DIES_BEFORE:
            raise ProcessDied(operation)
        perform()
        if fault is Fault.ANSWER_LOST:
            raise StorageUnavailable(operation)
        if fault is Fault.DIES_AFTER:
            raise ProcessDied(operation)

    def around_alone(self, operation: str, perform: Callable[[], None]) -> None:
        """The same where others may come in between."""
        if not self._is_over:
            self.turns.switch()
        self.around(operation, perform)


class Switching:
    """`storage`, where other clients go on before and after each call."""

    def __init__(self, storage: Storage, turns: Interleaving) -> None:
        self._storage = storage
        self._turns = turns

    def save(self, task: Task, expected_revision: int) -> None:
        self._turns.switch()
        self._storage.save(task, expected_revision)
        self._turns.switch()

    def load(self, task_id: str) -> Task | None:
        self._turns.switch()
        found = self._storage.load(task_id)
        self._turns.switch()
        return found

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        raise NotImplementedError("finished tasks are kept in these runs")


class Client:
    """One of several that see the same task, each in a process of its own."""

    def __init__(self, run: Run, number: int) -> None:
        self._run = run
        self._number = number
        self._chance = random.Random(f"client {run.seed} {number}")
        self._made: list[Call] = []
        self._values = 0
        self._flow = self._new_process()

    def run(self) -> None:
        """Until it sees that the task has ended."""
        self._insist(self._execute)
        for _ in range(_MOVES):
            task = self._insist(lambda flow: flow.get_task(self._run.task_id))
            if task.is_finished:
                return
            self._move(task)
        raise AssertionError(f"the task is stuck: {task!r}, {task.pending_requests}")

    def _move(self, task: Task) -> None:
        if self._made and self._chance.random() < 0.15:
            self._try(self._chance.choice(self._made))
        elif task.status == "running" or self._is_due(task):
            self._try(self._going_on(task))
        else:
            self._get_on(task)

    def _get_on(self, task: Task) -> None:
        answerable = [request for request in task.pending_requests if request.kind != "sleep"]
        if not answerable or (task.due_at is not None and self._chance.random() < 0.1):
            assert task.due_at is not None, f"{task!r} waits for nothing"
            self._run.clock.pass_by(epoch_seconds(task.due_at))
            return
        request = self._chance.choice(answerable)
        if request.kind == "event" and self._chance.random() < 0.8:
            self._send(request.name or "")
        else:
            self._answer(task, request)

    def _answer(self, task: Task, request: PendingRequest) -> None:
        value = self._new_value() if self._chance.random() < 0.7 else f"same-{request.id}"
        data = {"value": value} if request.kind == "fetch" else value
        line = self._run.ledger.give(request.url or request.name or "", value)
        token = self._chance.choice((None, task.vm_state))
        seconds = self._slice()
        outcome = self._try(
            lambda flow: flow.resume(
                self._run.task_id,
                {"data": data},
                vm_state=token,
                request_id=request.id,
                slice_seconds=seconds,
            )
        )
        if outcome is not None:
            self._run.ledger.answered(line, None if outcome.is_finished else outcome.error_code)

    def _send(self, name: str) -> None:
        value, seconds = self._new_value(), self._slice()
        line = self._run.ledger.begin_event(name, value)
        outcome = self._try(
            lambda flow: flow.send_event(
                self._run.task_id, name, value, key=value, slice_seconds=seconds
            )
        )
        if outcome is not None and outcome.error_code is None:
            self._run.ledger.sent(line)

    def _going_on(self, task: Task) -> Call:
        token, seconds = task.vm_state, self._slice()
        return lambda flow: flow.resume(self._run.task_id, vm_state=token, slice_seconds=seconds)

    def _execute(self, flow: SequentialFlow) -> Task:
        return flow.execute(self._run.code, self._run.task_id, ttl=_TEN_YEARS, keep_finished=True)

    def _insist(self, call: Call) -> Task:
        """Makes a call until it is done."""
        while (task := self._once(call)) is None:
            pass
        assert task.error_code is None or task.is_finished, f"{task.error_code}: {task.error}"
        return task

    def _try(self, call: Call) -> Task | None:
        """Makes a call, mostly until it is done; None for a client that does not get to know."""
        self._made.append(call)
        while (task := self._once(call)) is None:
            if self._chance.random() < 0.2:
                return None
        allowed = (None, "CONFLICT", "INVALID_REQUEST")  # the last: it went on for too early
        assert task.error_code in allowed or task.is_finished, f"{task.error_code}: {task.error}"
        return task

    def _once(self, call: Call) -> Task | None:
        """None when it failed, or this process died, which the next one does not know of."""
        try:
            task = call(self._flow)
        except ProcessDied:
            self._flow = self._new_process()
            return None
        return None if task.error_code == "STORAGE_UNAVAILABLE" else task

    def _new_process(self) -> SequentialFlow:
        return SequentialFlow(self._run.storage, clock=self._run.clock)

    def _is_due(self, task: Task) -> bool:
        return any(request.is_due(self._run.clock()) for request in task.pending_requests)

    def _new_value(self) -> str:
        self._values += 1
        return f"{self._number}.{self._values}"

    def _slice(self) -> float | None:
        is_short = self._run.sliced and self._chance.random() < 0.3
        return _SHORTEST_SLICE_SECONDS if is_short else None


def in_file(path: Path) -> tuple[MakeStorage, SQLiteStorage]:
    """One SQLite file for many runs; close the storage after them."""
    storage = SQLiteStorage(path, clock=VirtualClock())
    return (lambda run: storage), storage


STORAGES: dict[str, MakeStorage] = {
    "memory": lambda run: InMemoryStorage(clock=run.clock),
    "custom": lambda run: as_storage(DictionaryStorage(run.around), run.clock),
    "parts": lambda run: PartedStorage(DictionaryItems(run.around_alone), clock=run.clock),
}
