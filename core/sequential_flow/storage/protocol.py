"""The storage contract.

Three methods are required; what only some storages can do stands in protocols of its own.
Every method is atomic and safe to call from several threads. All of them raise
StorageUnavailable when the storage cannot be reached: then nothing has changed, or, when the
connection broke in the middle of a write, the write may have happened whole. Either is harmless to
a caller that compares revisions: it loads again and sees. A storage that can find out what became
of such a write (ours can: each save has a name, see `parts.py`) tries once more before it raises.
It never writes twice, nor tells two savers of one revision that both have won. It may raise
Conflict for a save that did happen when, before it could ask, another save has come on top.
"""

from __future__ import annotations

from typing import Protocol, TypeVar, runtime_checkable

from ..errors import Expired
from ..task import Task, iso_time


@runtime_checkable
class Storage(Protocol):
    """Keeps at most one task per id."""

    def save(self, task: Task, expected_revision: int) -> None:
        """Stores `task` if the stored revision is `expected_revision`.

        0 means that nothing may be stored yet; an expired task counts as nothing. Readers see
        the old task or the new one, never a mixture; the stored task shares nothing with `task`.
        Raises Conflict when another revision (or none) is there, TooLarge when it does not fit.
        """

    def load(self, task_id: str) -> Task | None:
        """The task as last saved, or None.

        Raises Expired when its time is over, and SnapshotInvalid when the record is damaged.
        """

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        """Removes the task; False when there was none.

        Raises Conflict when `expected_revision` is given and another revision (or none) is there.
        """


@runtime_checkable
class ListsTasks(Protocol):
    """A storage that can list."""

    def list(
        self, status: str | None = None, limit: int = 100, cursor: str | None = None
    ) -> tuple[list[Task], str | None]:
        """A page of live and finished tasks without their snapshots, and the next page's cursor.

        Expired tasks are left out. The order is the storage's own. A walk through all pages shows
        every task that was there all the time exactly once. Raises InvalidRequest for a cursor that
        it can tell is not its own.
        """


@runtime_checkable
class PurgesExpired(Protocol):
    """A storage whose expired tasks stay until somebody removes them."""

    def purge_expired(self) -> int:
        """Removes all expired tasks; returns how many there were."""


@runtime_checkable
class CreatesSchema(Protocol):
    """A storage that needs tables, or the like, before its first use."""

    def create_schema(self) -> None:
        """Makes what is missing; any number of processes may do it at once, and again."""


class Expiring(Protocol):
    """A task, or what stands for one."""

    @property
    def id(self) -> str: ...

    @property
    def expires_at(self) -> str: ...


_Expiring = TypeVar("_Expiring", bound=Expiring)


def refuse_expired(task: _Expiring, now: float) -> _Expiring:
    """`task`; raises Expired when it is over at `now` (epoch seconds)."""
    if task.expires_at <= iso_time(now):
        raise Expired(f"task {task.id!r} expired at {task.expires_at}; execute the flow again")
    return task
