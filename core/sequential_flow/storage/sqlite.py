"""SQLiteStorage: tasks in one file, shared by any number of threads and processes.

    tasks   id TEXT PRIMARY KEY   revision INTEGER   status TEXT   created_at TEXT
            expires_at TEXT       record TEXT        snapshot BLOB

`record` is the task as ASCII JSON without its snapshot; `snapshot` is that text as UTF-8, lone
surrogates included, uncompressed, so that `sqlite3` and `json_extract` can look at both.

Every write is one statement in its own transaction, with the revision in its WHERE clause: that is
the compare-and-set. `sqlite_file.py` has the file, its log and its locks.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

from ..errors import Conflict
from ..task import Task, iso_time
from .encoding import MAX_TASK_BYTES, plain_task, refuse_too_large, task_of_plain
from .paging import cursor_of, position
from .protocol import refuse_expired
from .sqlite_file import SQLiteFile

_SCHEMA = """
CREATE TABLE IF NOT EXISTS tasks (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, status TEXT NOT NULL, created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL, record TEXT NOT NULL, snapshot BLOB
);
CREATE INDEX IF NOT EXISTS tasks_by_age ON tasks (created_at, id);
CREATE INDEX IF NOT EXISTS tasks_by_expiry ON tasks (expires_at);
"""

_INSERT = """
INSERT INTO tasks (id, revision, status, created_at, expires_at, record, snapshot)
VALUES (:id, :revision, :status, :created_at, :expires_at, :record, :snapshot)
ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, status = excluded.status,
  created_at = excluded.created_at, expires_at = excluded.expires_at, record = excluded.record,
  snapshot = excluded.snapshot
WHERE tasks.expires_at <= :now
"""

_UPDATE = """
UPDATE tasks SET revision = :revision, status = :status, created_at = :created_at,
  expires_at = :expires_at, record = :record, snapshot = :snapshot
WHERE id = :id AND revision = :expected
"""

_PAGE = """
SELECT record, NULL FROM tasks
WHERE expires_at > :now AND (:status IS NULL OR status = :status)
  AND (:created IS NULL OR (created_at, id) < (:created, :id))
ORDER BY created_at DESC, id DESC LIMIT :limit
"""


class SQLiteStorage:
    """Opens `path` on first use, and makes it, for its owner only, when it is not there.

    `busy_seconds` is how long a write waits for other processes' writes before it raises
    StorageUnavailable. An object may be used after `fork`. A task that takes more than
    `max_task_bytes`, as it is stored, is TooLarge.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        busy_seconds: float = 10.0,
        max_task_bytes: int = MAX_TASK_BYTES,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._file = SQLiteFile("SQLite storage", path, _SCHEMA, busy_seconds)
        self.path = self._file.path
        self._max_task_bytes = max_task_bytes
        self._clock = clock

    def save(self, task: Task, expected_revision: int) -> None:
        row = {**_row_of(task, self._max_task_bytes), "now": iso_time(self._clock())}
        row["expected"] = expected_revision
        if self._file.write(_UPDATE if expected_revision else _INSERT, row) == 0:
            raise Conflict(f"task {task.id!r} is not at revision {expected_revision} any more")

    def load(self, task_id: str) -> Task | None:
        rows = self._file.read("SELECT record, snapshot FROM tasks WHERE id = :id", {"id": task_id})
        return refuse_expired(task_of_plain(*rows[0]), self._clock()) if rows else None

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        if expected_revision is None:
            return self._file.write("DELETE FROM tasks WHERE id = :id", {"id": task_id}) > 0
        sql = "DELETE FROM tasks WHERE id = :id AND revision = :revision"
        if self._file.write(sql, {"id": task_id, "revision": expected_revision}) == 0:
            raise Conflict(f"task {task_id!r} is not at revision {expected_revision} any more")
        return True

    def list(
        self, status: str | None = None, limit: int = 100, cursor: str | None = None
    ) -> tuple[list[Task], str | None]:
        """Newest first."""
        created, task_id = (None, None) if cursor is None else position(cursor)
        values = {"created": created, "id": task_id, "status": status, "limit": limit + 1}
        rows = self._file.read(_PAGE, {**values, "now": iso_time(self._clock())})
        tasks = [task_of_plain(*row) for row in rows[:limit]]
        return tasks, cursor_of(tasks[-1]) if len(rows) > limit else None

    def purge_expired(self) -> int:
        sql = "DELETE FROM tasks WHERE expires_at <= :now"
        return self._file.write(sql, {"now": iso_time(self._clock())})

    def close(self) -> None:
        """Closes the file; the next call opens it again."""
        self._file.close()


def _row_of(task: Task, max_task_bytes: int) -> dict[str, Any]:
    record, snapshot = plain_task(task)
    refuse_too_large(task.id, len(record) + len(snapshot or b""), max_task_bytes)
    return {
        "id": task.id,
        "revision": task.revision,
        "status": task.status,
        "created_at": task.created_at,
        "expires_at": task.expires_at,
        "record": record.decode("ascii"),
        "snapshot": snapshot,
    }
