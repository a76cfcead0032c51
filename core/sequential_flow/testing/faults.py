"""FaultyStorage: a storage that fails, or takes the process with it, at chosen calls.

FaultyStorage(storage, at(3, Fault.REFUSED))         the third call, counted from 1
FaultyStorage(storage, at_random(seed=7, share=0.2)) about every fifth
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple, TypeVar

from ..errors import InvalidRequest, StorageUnavailable
from ..storage.protocol import ListsTasks, PurgesExpired, Storage
from ..task import Task

_Found = TypeVar("_Found")


class Fault(Enum):
    """What happens to one call of a storage."""

    #: It raises StorageUnavailable; nothing was done.
    REFUSED = "refused"
    #: It was done, and raises StorageUnavailable all the same: the connection broke too late.
    ANSWER_LOST = "done, but the answer was lost"
    #: The process dies before it.
    DIES_BEFORE = "the process died before it"
    #: The process dies after it, before anybody learns of it.
    DIES_AFTER = "the process died after it"


class ProcessDied(BaseException):
    """Ends a simulated process; nothing but a test catches it."""


class StorageCall(NamedTuple):
    """`number` counts the calls of one FaultyStorage, from 1; `revision` is of what is saved."""

    number: int
    method: str
    task_id: str
    revision: int | None = None

    def __str__(self) -> str:
        revision = "" if self.revision is None else f" of revision {self.revision}"
        return f"storage call {self.number} ({self.method}{revision})"


#: Decides what happens to a call; None is that it goes well.
Plan = Callable[[StorageCall], Fault | None]


def at(number: int, fault: Fault) -> Plan:
    """A plan: `fault` at that call, counted from 1, and nothing else ever."""
    return lambda call: fault if call.number == number else None


def at_random(seed: int, share: float = 0.1) -> Plan:
    """A plan: any fault at about `share` of the calls (0 to 1)."""
    chance, faults = random.Random(seed), list(Fault)
    return lambda call: chance.choice(faults) if chance.random() < share else None


class FaultyStorage:
    """`storage` under a plan. `calls` has all calls so far; safe to use from several threads."""

    def __init__(self, storage: Storage, plan: Plan = lambda call: None) -> None:
        self.calls: list[StorageCall] = []
        self._storage = storage
        self._plan = plan
        self._lock = threading.Lock()

    def save(self, task: Task, expected_revision: int) -> None:
        self._call(
            "save", task.id, lambda: self._storage.save(task, expected_revision), task.revision
        )

    def load(self, task_id: str) -> Task | None:
        return self._call("load", task_id, lambda: self._storage.load(task_id))

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        return self._call(
            "delete", task_id, lambda: self._storage.delete(task_id, expected_revision)
        )

    def list(
        self, status: str | None = None, limit: int = 100, cursor: str | None = None
    ) -> tuple[list[Task], str | None]:
        storage = self._storage
        if not isinstance(storage, ListsTasks):
            raise InvalidRequest(f"{type(storage).__name__} cannot list tasks")
        return self._call("list", "", lambda: storage.list(status, limit, cursor))

    def purge_expired(self) -> int:
        """0 where the storage does that by itself."""
        storage = self._storage
        if not isinstance(storage, PurgesExpired):
            return 0
        return self._call("purge_expired", "", storage.purge_expired)

    def _call(
        self, method: str, task_id: str, perform: Callable[[], _Found], revision: int | None = None
    ) -> _Found:
        with self._lock:
            call = StorageCall(len(self.calls) + 1, method, task_id, revision)
            self.calls.append(call)
            fault = self._plan(call)
        if fault is Fault.REFUSED:
            raise StorageUnavailable(f"{call}: {fault.value}")
        if fault is Fault.DIES_BEFORE:
            raise ProcessDied(str(call))
        found = perform()
        if fault is Fault.ANSWER_LOST:
            raise StorageUnavailable(f"{call}: {fault.value}")
        if fault is Fault.DIES_AFTER:
            raise ProcessDied(str(call))
        return found
