"""DurableObjectStorage: tasks in the SQLite of one Cloudflare Durable Object.

    DurableObjectStorage(run_of(ctx.storage.sql))

    tasks   id  revision  status  created_at  expires_at  write_id  part_count
            digest  record  snapshot
    parts   name  expires_at  data               of tasks over a megabyte

A record or a snapshot that is not there is an empty BLOB; there is no NULL.

The object is one thread, its SQL answers at once, and what one request writes without an `await`
becomes durable as one, before the response leaves. So reading and writing is a compare-and-set.
https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from sequential_flow import MAX_TASK_BYTES, Conflict, ListingPartedStorage, TaskHead

from .times import iso

Value: TypeAlias = str | int | bytes
#: One statement with its values for `?`; all rows, as lists.
Run: TypeAlias = Callable[[str, Sequence[Value]], Sequence[Sequence[Any]]]

#: A row takes 2 MB, of which this is a part.
_ROOM_BYTES = 1024 * 1024

_SCHEMA = (
    """
CREATE TABLE IF NOT EXISTS tasks (
  id TEXT PRIMARY KEY, revision INTEGER NOT NULL, status TEXT NOT NULL, created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL, write_id TEXT NOT NULL, part_count INTEGER NOT NULL,
  digest TEXT NOT NULL, record BLOB NOT NULL, snapshot BLOB NOT NULL
)""",
    """
CREATE TABLE IF NOT EXISTS parts (
  name TEXT PRIMARY KEY, expires_at TEXT NOT NULL, data BLOB NOT NULL
)""",
    "CREATE INDEX IF NOT EXISTS tasks_by_expiry ON tasks (expires_at)",
    "CREATE INDEX IF NOT EXISTS parts_by_expiry ON parts (expires_at)",
)
_COLUMNS = (
    "id, revision, status, created_at, expires_at, write_id, part_count, digest, record, snapshot"
)


class DurableObjectStorage(ListingPartedStorage):
    """The storage contract, over `run`. A task that takes more than `max_task_bytes` is TooLarge.

    An object keeps 10 GB. Nothing expires by itself: call `purge_expired`, as from an alarm.
    """

    def __init__(
        self,
        run: Run,
        *,
        max_task_bytes: int = MAX_TASK_BYTES,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._rows = _Rows(run)
        self._now = clock
        super().__init__(self._rows, max_task_bytes=max_task_bytes, clock=clock)

    def purge_expired(self) -> int:
        return self._rows.purge(iso(self._now()))


class _Rows:
    """The ItemStore. The lock is for tests with threads; an object has none."""

    room_bytes = _ROOM_BYTES

    def __init__(self, run: Run) -> None:
        self._run = run
        self._lock = threading.RLock()
        for statement in _SCHEMA:
            run(statement, ())

    def read_head(self, task_id: str) -> TaskHead | None:
        with self._lock:
            rows = self._run(f"SELECT {_COLUMNS} FROM tasks WHERE id = ?", (task_id,))
        return _head_of(rows[0]) if rows else None

    def write_head(self, head: TaskHead, expected_revision: int, now: str) -> TaskHead | None:
        with self._lock:
            before = self.read_head(head.id)
            if expected_revision or (before is not None and before.expires_at > now):
                _compare(head.id, before, expected_revision)
            places = ", ".join("?" * len(_COLUMNS.split()))
            sql = f"INSERT OR REPLACE INTO tasks ({_COLUMNS}) VALUES ({places})"
            self._run(sql, _values_of(head))
        return before

    def delete_head(self, task_id: str, expected_revision: int | None) -> TaskHead | None:
        with self._lock:
            before = self.read_head(task_id)
            if expected_revision is not None:
                _compare(task_id, before, expected_revision)
            self._run("DELETE FROM tasks WHERE id = ?", (task_id,))
        return before

    def write_parts(self, parts: Mapping[str, bytes], expires_at: str) -> None:
        with self._lock:
            for name, data in parts.items():
                self._run("INSERT INTO parts VALUES (?, ?, ?)", (name, expires_at, data))

    def read_parts(self, names: list[str]) -> list[bytes | None]:
        with self._lock:
            found = [self._run("SELECT data FROM parts WHERE name = ?", (name,)) for name in names]
        return [bytes(rows[0][0]) if rows else None for rows in found]

    def delete_parts(self, names: list[str]) -> None:
        with self._lock:
            for name in names:
                self._run("DELETE FROM parts WHERE name = ?", (name,))

    def list_heads(
        self, status: str | None, limit: int, cursor: str | None, now: str
    ) -> tuple[list[TaskHead], str | None]:
        """In the order of the ids."""
        sql = (
            f"SELECT {_COLUMNS} FROM tasks WHERE expires_at > ? AND id > ? "
            "AND ? IN ('', status) ORDER BY id LIMIT ?"
        )
        with self._lock:
            rows = self._run(sql, (now, cursor or "", status or "", limit + 1))
        heads = [_head_of(row) for row in rows[:limit]]
        return heads, heads[-1].id if len(rows) > limit else None

    def purge(self, now: str) -> int:
        with self._lock:
            gone = self._run("DELETE FROM tasks WHERE expires_at <= ? RETURNING id", (now,))
            self._run("DELETE FROM parts WHERE expires_at <= ?", (now,))
        return len(gone)


def run_of(sql: Any) -> Run:
    """`run` over `ctx.storage.sql`, for Pyodide: bytes are ArrayBuffers there."""
    from pyodide.ffi import to_js  # type: ignore[import-not-found]

    def run(statement: str, values: Sequence[Value]) -> Sequence[Sequence[Any]]:
        cursor = sql.exec(statement, *(to_js(value) for value in values))
        return [[_plain(cell) for cell in row] for row in cursor.raw().toArray()]

    return run


def _plain(cell: Any) -> Value:
    """A cell of JavaScript's as one of Python's; the only numbers are whole ones."""
    if isinstance(cell, str):
        return cell
    content: bytes | int = int(cell) if isinstance(cell, (int, float)) else cell.to_bytes()
    return content


def _compare(task_id: str, found: TaskHead | None, expected_revision: int) -> None:
    stored = 0 if found is None else found.revision
    if stored != expected_revision:
        raise Conflict(f"task {task_id!r} is at revision {stored}, not {expected_revision}")


def _values_of(head: TaskHead) -> list[Value]:
    return [
        head.id,
        head.revision,
        head.status,
        head.created_at,
        head.expires_at,
        head.write,
        head.part_count,
        head.digest,
        head.record or b"",
        head.snapshot or b"",
    ]


def _head_of(row: Sequence[Any]) -> TaskHead:
    return TaskHead(
        id=row[0],
        revision=row[1],
        status=row[2],
        created_at=row[3],
        expires_at=row[4],
        write=row[5],
        part_count=row[6],
        digest=row[7],
        record=row[8] or None,
        snapshot=row[9] or None,
    )
