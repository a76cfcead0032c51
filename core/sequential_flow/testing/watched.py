"""WatchedStorage: notes what the world can see of the task of one run, as it is stored."""

from __future__ import annotations

import json
from typing import Any

from ..storage.protocol import Storage
from ..task import Task


class WatchedStorage:
    """`storage`, watched.

    requests  id -> request, as JSON, of everything that was ever stored as outstanding
    problems  what must not happen, in words
    """

    def __init__(self, storage: Storage) -> None:
        self.requests: dict[int, dict[str, Any]] = {}
        self.problems: list[str] = []
        self._storage = storage
        self._ended: Task | None = None

    def save(self, task: Task, expected_revision: int) -> None:
        self._storage.save(task, expected_revision)
        if task.revision != expected_revision + 1:
            self.problems.append(f"revision {expected_revision} was followed by {task.revision}")
        if task.is_finished:
            self._end(task)
        elif task.status == "paused":
            self._note(task)

    def load(self, task_id: str) -> Task | None:
        return self._storage.load(task_id)

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        return self._storage.delete(task_id, expected_revision)

    def _note(self, task: Task) -> None:
        """Once it could be seen, a request is what it is."""
        for request in task.pending_requests:
            found = request.to_json()
            known = self.requests.setdefault(request.id, found)
            if json.dumps(known) != json.dumps(found):
                self.problems.append(f"request {request.id} was {known} and became {found}")

    def _end(self, task: Task) -> None:
        if self._ended is not None:
            self.problems.append(f"the task ended at {self._ended.vm_state} and once more")
        self._ended = task
