"""SQLiteStorage: tasks in one file, shared by any number of threads and processes.

    tasks   id TEXT PRIMARY KEY   revision INTEGER   status TEXT   created_at TEXT
            expires_at TEXT       record TEXT        snapshot BLOB

`record` is the task as ASCII JSON without its snapshot; `snapshot` is that text as UTF-8, lone
surrogates included, uncompressed, so that `sqlite3` and `json_extract` can look at both.

Every write is one statement in its own transaction, with the revision in its WHERE clause: that is
the compare-and-set. The write-ahead log lets readers go on meanwhile, and `synchronous=FULL` means
that what was saved survives a power cut, not only `kill -9`.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from typing import Any

from ..errors import Conflict, InvalidRequest, SnapshotInvalid, StorageUnavailable, TooLarge
from ..task import Task, iso_time
from .protocol import refuse_expired

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

#: Connections from before a fork, kept so that nothing closes them.
_inherited: list[sqlite3.Connection | None] = []


class SQLiteStorage:
    """Opens `path` on first use, and makes it, for its owner only, when it is not there.

    `busy_seconds` is how long a write waits for other processes' writes before it raises
    StorageUnavailable. One connection serves all threads, one after the other. An object may be
    used after `fork`: the child opens the file anew.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        busy_seconds: float = 10.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.path = os.path.abspath(os.fspath(path))
        self._busy_seconds = busy_seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._process = 0

    def save(self, task: Task, expected_revision: int) -> None:
        row = {**_row_of(task), "expected": expected_revision, "now": iso_time(self._clock())}
        if self._write(_UPDATE if expected_revision else _INSERT, row) == 0:
            raise Conflict(f"task {task.id!r} is not at revision {expected_revision} any more")

    def load(self, task_id: str) -> Task | None:
        rows = self._read("SELECT record, snapshot FROM tasks WHERE id = :id", {"id": task_id})
        return refuse_expired(_task_of(*rows[0]), self._clock()) if rows else None

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        if expected_revision is None:
            return self._write("DELETE FROM tasks WHERE id = :id", {"id": task_id}) > 0
        sql = "DELETE FROM tasks WHERE id = :id AND revision = :revision"
        if self._write(sql, {"id": task_id, "revision": expected_revision}) == 0:
            raise Conflict(f"task {task_id!r} is not at revision {expected_revision} any more")
        return True

    def list(
        self, status: str | None = None, limit: int = 100, cursor: str | None = None
    ) -> tuple[list[Task], str | None]:
        """Newest first."""
        created, task_id = _position(cursor)
        values = {"created": created, "id": task_id, "status": status, "limit": limit + 1}
        rows = self._read(_PAGE, {**values, "now": iso_time(self._clock())})
        tasks = [_task_of(*row) for row in rows[:limit]]
        last = tasks[-1] if len(rows) > limit else None
        return tasks, None if last is None else f"{last.created_at}~{last.id}"

    def purge_expired(self) -> int:
        sql = "DELETE FROM tasks WHERE expires_at <= :now"
        return self._write(sql, {"now": iso_time(self._clock())})

    def close(self) -> None:
        """Closes the file; the next call opens it again."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None and self._process == os.getpid():
                connection.close()

    def _read(self, sql: str, values: dict[str, Any]) -> Any:
        try:
            with self._lock, closing(self._connect().execute(sql, values)) as cursor:
                return cursor.fetchall()
        except (sqlite3.Error, OSError) as error:
            raise self._unavailable(error) from error

    def _write(self, sql: str, values: dict[str, Any]) -> int:
        """The number of rows written."""
        try:
            with self._lock, closing(self._connect().execute(sql, values)) as cursor:
                return cursor.rowcount
        except (sqlite3.DataError, OverflowError) as error:
            raise TooLarge(f"the task is too large for SQLite ({error}); keep less data") from error
        except (sqlite3.Error, OSError) as error:
            raise self._unavailable(error) from error

    def _unavailable(self, error: Exception) -> StorageUnavailable:
        return StorageUnavailable(f"SQLite storage {self.path}: {error}")

    def _connect(self) -> sqlite3.Connection:
        """This process's connection. SQLite forbids to touch, even to close, an inherited one."""
        if self._process != os.getpid():
            _inherited.append(self._connection)
            self._connection, self._process = None, os.getpid()
        if self._connection is None:
            self._connection = self._open()
        return self._connection

    def _open(self) -> sqlite3.Connection:
        _make_private_file(self.path)
        connection = sqlite3.connect(
            self.path, timeout=self._busy_seconds, isolation_level=None, check_same_thread=False
        )
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Turning the log on needs the file alone and does not wait by itself."""
        give_up = time.monotonic() + self._busy_seconds
        while True:
            try:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
                connection.executescript(_SCHEMA)
                return
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > give_up:
                    raise
                time.sleep(0.02)


def _make_private_file(path: str) -> None:
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _row_of(task: Task) -> dict[str, Any]:
    record = {**task.to_record(), "pausedState": None}
    snapshot = task.snapshot
    return {
        "id": task.id,
        "revision": task.revision,
        "status": task.status,
        "created_at": task.created_at,
        "expires_at": task.expires_at,
        "record": json.dumps(record, separators=(",", ":")),
        "snapshot": None if snapshot is None else snapshot.encode("utf-8", "surrogatepass"),
    }


def _task_of(record: str, snapshot: bytes | None) -> Task:
    try:
        fields = json.loads(record)
        if snapshot is not None:
            fields["pausedState"] = snapshot.decode("utf-8", "surrogatepass")
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise SnapshotInvalid(f"a stored task is damaged: {error}") from error
    return Task.from_record(fields)


def _position(cursor: str | None) -> Iterable[str | None]:
    """`"2026-01-01T00:00:00.000Z~task-id"` -> created_at and id of the last task seen."""
    if cursor is None:
        return None, None
    created, separator, task_id = cursor.partition("~")
    if not separator:
        raise InvalidRequest("bad cursor; take it from the page before, unchanged")
    return created, task_id
