"""InMemoryStorage: a dictionary. For tests, notebooks and flows that need not survive."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import NamedTuple

from ..errors import Conflict
from ..task import Task, iso_time
from .encoding import MAX_TASK_BYTES, plain_task, refuse_too_large, task_of_plain
from .protocol import refuse_expired


class _Row(NamedTuple):
    revision: int
    status: str
    expires_at: str
    record: bytes
    snapshot: bytes | None


class InMemoryStorage:
    """One process's tasks, as JSON text, so that nothing is shared with the caller.

    A task of which that text takes more than `max_task_bytes` is TooLarge.
    """

    def __init__(
        self,
        *,
        max_task_bytes: int = MAX_TASK_BYTES,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._max_task_bytes = max_task_bytes
        self._clock = clock
        self._lock = threading.Lock()
        self._rows: dict[str, _Row] = {}

    def save(self, task: Task, expected_revision: int) -> None:
        record, snapshot = plain_task(task)
        refuse_too_large(task.id, len(record) + len(snapshot or b""), self._max_task_bytes)
        with self._lock:
            self._check_revision(task.id, expected_revision)
            self._rows[task.id] = _Row(
                task.revision, task.status, task.expires_at, record, snapshot
            )

    def load(self, task_id: str) -> Task | None:
        with self._lock:
            found = self._rows.get(task_id)
        if found is None:
            return None
        return refuse_expired(task_of_plain(found.record, found.snapshot), self._clock())

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        with self._lock:
            if expected_revision is not None:
                self._check_revision(task_id, expected_revision)
            return self._rows.pop(task_id, None) is not None

    def list(
        self, status: str | None = None, limit: int = 100, cursor: str | None = None
    ) -> tuple[list[Task], str | None]:
        """In the order of the ids."""
        now = iso_time(self._clock())
        with self._lock:
            wanted = [
                (task_id, row.record)
                for task_id, row in self._rows.items()
                if row.expires_at > now
                and status in (None, row.status)
                and task_id > (cursor or "")
            ]
        page = sorted(wanted)[:limit]
        following = page[-1][0] if len(wanted) > limit else None
        return [task_of_plain(record, None) for _, record in page], following

    def purge_expired(self) -> int:
        now = iso_time(self._clock())
        with self._lock:
            dead = [task_id for task_id, row in self._rows.items() if row.expires_at <= now]
            for task_id in dead:
                del self._rows[task_id]
        return len(dead)

    def _check_revision(self, task_id: str, expected: int) -> None:
        row = self._rows.get(task_id)
        if expected == 0 and (row is None or row.expires_at <= iso_time(self._clock())):
            return
        stored = 0 if row is None else row.revision
        if stored != expected:
            raise Conflict(f"task {task_id!r} is at revision {stored}, not {expected}")
