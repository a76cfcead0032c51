"""InMemoryStorage: a dictionary. For tests, notebooks and flows that need not survive."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from typing import Any

from ..errors import Conflict
from ..task import Task, iso_time
from .protocol import refuse_expired


class InMemoryStorage:
    """One process's tasks, as JSON text, so that nothing is shared with the caller."""

    def __init__(self, *, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._records: dict[str, tuple[int, str, str]] = {}  # revision, expires_at, JSON

    def save(self, task: Task, expected_revision: int) -> None:
        text = json.dumps(task.to_record())
        with self._lock:
            self._check_revision(task.id, expected_revision)
            self._records[task.id] = (task.revision, task.expires_at, text)

    def load(self, task_id: str) -> Task | None:
        with self._lock:
            found = self._records.get(task_id)
        if found is None:
            return None
        return refuse_expired(Task.from_record(json.loads(found[2])), self._clock())

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        with self._lock:
            if expected_revision is not None:
                self._check_revision(task_id, expected_revision)
            return self._records.pop(task_id, None) is not None

    def list(
        self, status: str | None = None, limit: int = 100, cursor: str | None = None
    ) -> tuple[list[Task], str | None]:
        now = iso_time(self._clock())
        with self._lock:
            live = [text for _, expires, text in self._records.values() if expires > now]
        records = [json.loads(text) for text in live]
        wanted = [r for r in records if status in (None, r["status"]) and r["id"] > (cursor or "")]
        page = sorted(wanted, key=lambda record: str(record["id"]))[:limit]
        following = page[-1]["id"] if len(wanted) > limit else None
        return [_without_snapshot(record) for record in page], following

    def purge_expired(self) -> int:
        now = iso_time(self._clock())
        with self._lock:
            dead = [id_ for id_, (_, expires, _) in self._records.items() if expires <= now]
            for task_id in dead:
                del self._records[task_id]
        return len(dead)

    def _check_revision(self, task_id: str, expected: int) -> None:
        stored, expires, _ = self._records.get(task_id, (0, "", ""))
        if expected == 0 and expires <= iso_time(self._clock()):
            return
        if stored != expected:
            raise Conflict(f"task {task_id!r} is at revision {stored}, not {expected}")


def _without_snapshot(record: dict[str, Any]) -> Task:
    return Task.from_record({**record, "pausedState": None})
