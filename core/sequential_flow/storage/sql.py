"""SQLStorage: tasks in PostgreSQL, MySQL or MariaDB.

    SQLStorage(lambda: psycopg.connect(dsn, connect_timeout=5), "postgresql")
    SQLStorage(psycopg_pool.ConnectionPool(dsn), "postgresql")
    SQLStorage(lambda: pymysql.connect(**settings, read_timeout=10, write_timeout=10), "mysql")

A small task is one row, and a save one statement: the compare-and-set is in its WHERE clause. A
large one is a row and rows of parts (`parts.py`), because a MySQL server takes no statement over
max_allowed_packet, as little as 4 MiB; a transaction changes them together. `sql_dialects.py`
shows the tables.

When the connection breaks in the middle of a save, nobody knows whether the save happened. It is
then tried again on a new connection, under the name that it had: the row's `write_id` says whether
the first attempt arrived, and the compare-and-set that only one of the two can. A `delete` that is
tried again and finds nothing raises StorageUnavailable if it had to compare, for then it may have
been itself or somebody else who deleted.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from ..errors import Conflict, StorageUnavailable
from ..task import Task, iso_time
from .encoding import MAX_TASK_BYTES, decode_task
from .paging import cursor_of, position
from .parts import TaskHead, divide, read_whole
from .protocol import refuse_expired
from .sql_connections import ConnectFailed, Connections, Session
from .sql_dialects import PURGE_ROWS, Dialect
from .sql_faults import explained, is_duplicate, is_lost, is_rolled_back

#: What stands in one row, and in one part.
_ROOM_BYTES = 1024 * 1024
#: How often a statement that the database has rolled back is tried.
_ATTEMPTS = 30

_Result = TypeVar("_Result")
#: Gets a session, and whether an attempt before this one may have happened.
_Operation = Callable[[Session, bool], _Result]


class SQLStorage:
    """`connect` returns a new DB-API connection, or is a pool with `connection()`.

    dialect          "postgresql", or "mysql" for MariaDB too; the driver's placeholders must be %s
    table            the name of the table; the parts are in `<table>_parts`
    max_task_bytes   a task that takes more, packed, is TooLarge
    max_connections  open at the same time, when `connect` is not a pool
    timeout_seconds  the longest wait for a statement. For a driver that does not show its socket
                     (PyMySQL), set its own time-outs too; and every driver's for connecting,
                     or the pool's for waiting

    `create_schema` makes the tables; nothing else does.
    """

    def __init__(
        self,
        connect: Any,
        dialect: str,
        *,
        table: str = "sequential_flow_tasks",
        max_task_bytes: int = MAX_TASK_BYTES,
        max_connections: int = 8,
        timeout_seconds: float = 10.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._sql = Dialect(dialect, table)
        self._connections = Connections(connect, max_connections, timeout_seconds)
        self._what = "the PostgreSQL storage" if dialect == "postgresql" else "the MySQL storage"
        self._max_task_bytes = max_task_bytes
        self._timeout_seconds = timeout_seconds
        self._clock = clock

    def create_schema(self) -> None:
        """Makes the tables that are not there; may be called by many at once."""

        def create(session: Session, _: bool) -> None:
            session.execute("BEGIN")
            for statement in self._sql.schema:
                session.execute(statement)
            session.execute("COMMIT")

        self._attempt(create)

    def save(self, task: Task, expected_revision: int) -> None:
        head, parts = divide(task, _ROOM_BYTES, self._max_task_bytes)
        write = _Write(self._sql, head, parts, expected_revision, iso_time(self._clock()))
        if not self._attempt(lambda session, _: write.perform(session)):
            raise Conflict(f"task {task.id!r} is not at revision {expected_revision} any more")

    def load(self, task_id: str) -> Task | None:
        if not _is_possible(task_id):
            return None
        return read_whole(lambda: self._live_head(task_id), self._parts_of)

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        if not _is_possible(task_id):
            return False
        if expected_revision is None:
            sql = self._sql.delete
            return self._attempt(lambda session, again: session.execute(sql, task_id) > 0 or again)
        outcome = self._attempt(
            lambda session, again: self._delete_revision(session, again, task_id, expected_revision)
        )
        if outcome is None:
            raise StorageUnavailable(
                f"{self._what}: the connection broke, and task {task_id!r} is gone, by this "
                "delete or by another"
            )
        if not outcome:
            raise Conflict(f"task {task_id!r} is not at revision {expected_revision} any more")
        return True

    def list(
        self, status: str | None = None, limit: int = 100, cursor: str | None = None
    ) -> tuple[list[Task], str | None]:
        """Newest first."""
        seen = None if cursor is None else position(cursor)
        sql = self._sql.page(with_status=status is not None, with_cursor=seen is not None)
        values = [iso_time(self._clock()), *([] if status is None else [status])]
        values += [] if seen is None else [seen[0], *seen]
        rows = self._attempt(lambda session, _: session.query(sql, *values, limit + 1))
        heads = [_head_of(row) for row in rows[:limit]]
        following = cursor_of(heads[-1]) if len(rows) > limit else None
        tasks = [self._listed(head) for head in heads]
        return [task for task in tasks if task is not None], following

    def purge_expired(self) -> int:
        """In small steps, so that nobody waits for it."""
        now = iso_time(self._clock())
        values = (now,) if self._sql.name == "mysql" else (now, now)
        purged, step = 0, PURGE_ROWS
        while step == PURGE_ROWS:
            step = self._attempt(lambda session, _: session.execute(self._sql.purge, *values))
            purged += step
        return purged

    def close(self) -> None:
        """Closes idle connections; the next call opens new ones. A pool is its owner's to close."""
        self._connections.close()

    def _live_head(self, task_id: str) -> TaskHead | None:
        head = self._head(task_id)
        return None if head is None else refuse_expired(head, self._clock())

    def _head(self, task_id: str) -> TaskHead | None:
        rows = self._attempt(lambda session, _: session.query(self._sql.select_head, task_id))
        return _head_of(rows[0]) if rows else None

    def _parts_of(self, head: TaskHead) -> Sequence[bytes]:
        rows = self._attempt(
            lambda session, _: session.query(self._sql.select_parts, head.id, head.write)
        )
        return [bytes(row[0]) for row in rows]

    def _listed(self, head: TaskHead) -> Task | None:
        """None when the task was deleted while its parts were being read."""
        if head.record is not None:
            return decode_task(head.record, None)
        task = read_whole(lambda: self._head(head.id), self._parts_of)
        if task is not None:
            task.snapshot = None
        return task

    def _delete_revision(
        self, session: Session, again: bool, task_id: str, revision: int
    ) -> bool | None:
        """None when the task is gone and an attempt before may have removed it."""
        if session.execute(self._sql.delete_revision, task_id, revision):
            return True
        return None if again and not session.query(self._sql.select_write, task_id) else False

    def _attempt(self, operation: _Operation[_Result]) -> _Result:
        """`operation`, again after a deadlock, and once again after a lost connection.

        Not after a time-out: the caller has waited long enough.
        Raises StorageUnavailable, and TooLarge when the server refuses the size.
        """
        began, again = time.monotonic(), False
        for attempt in range(_ATTEMPTS):
            try:
                with self._connections.session() as session:
                    return operation(session, again)
            except StorageUnavailable:
                raise
            except ConnectFailed as error:
                cause = error.__cause__ or error
                raise explained(self._what, cause, connecting=True) from cause
            except Exception as error:
                if is_rolled_back(error) and attempt < _ATTEMPTS - 1:
                    time.sleep(random.uniform(0, min(0.001 * 2**attempt, 0.1)))
                    continue
                in_time = time.monotonic() - began < self._timeout_seconds / 2
                if is_lost(error) and in_time and not again:
                    again = True
                    continue
                raise explained(self._what, error) from error
        raise AssertionError("the last attempt returns or raises")


class _Write:
    """One save. `perform` may be called again and again: it happens at most once."""

    def __init__(
        self, sql: Dialect, head: TaskHead, parts: Sequence[bytes], expected: int, now: str
    ) -> None:
        self._sql = sql
        self._head = head
        self._parts = parts
        self._expected = expected
        self._now = now

    def perform(self, session: Session) -> bool:
        """Whether the task was stored; False is a conflict."""
        if not self._parts and self._write_head(session, small=True):
            return True
        while True:
            found = session.query(self._sql.select_write, self._head.id)
            if found and found[0][1] == self._head.write:
                return True  # an attempt before this one arrived after all
            if not self._is_expected(found):
                return False
            if self._write_all(session):
                return True

    def _is_expected(self, found: Sequence[Sequence[Any]]) -> bool:
        if not found:
            return self._expected == 0
        revision, _, expires_at = found[0]
        return bool(expires_at <= self._now if self._expected == 0 else revision == self._expected)

    def _write_all(self, session: Session) -> bool:
        session.execute("BEGIN")
        if not self._write_head(session, small=False):
            session.execute("ROLLBACK")
            return False
        head = self._head
        session.execute(self._sql.delete_other_parts, head.id, head.write)
        for number, data in enumerate(self._parts):
            session.execute(self._sql.insert_part, head.id, head.write, number, data)
        session.execute("COMMIT")
        return True

    def _write_head(self, session: Session, *, small: bool) -> bool:
        sql, row = self._sql, _row_of(self._head)
        if self._expected:
            update = sql.update_small if small else sql.update
            return session.execute(update, *row[1:], row[0], self._expected) > 0
        if sql.insert_over is not None:
            insert = sql.insert_over_small if small else sql.insert_over
            return session.execute(insert, *row, self._now) > 0
        try:
            return session.execute(sql.insert, *row) > 0
        except Exception as error:
            if not is_duplicate(error):
                raise
        replace = sql.replace_expired_small if small else sql.replace_expired
        return session.execute(replace, *row[1:], row[0], self._now) > 0


def _is_possible(task_id: str) -> bool:
    """No database is asked for other ids: each has its own idea of what they are equal to."""
    return re.fullmatch(r"~?[A-Za-z0-9._:-]{1,128}", task_id) is not None


def _row_of(head: TaskHead) -> Sequence[object]:
    """In the order of the columns."""
    return (
        head.id,
        head.revision,
        head.status,
        head.created_at,
        head.expires_at,
        head.write,
        head.part_count,
        head.digest,
        head.record,
        head.snapshot,
    )


def _head_of(row: Sequence[Any]) -> TaskHead:
    names = (
        "id",
        "revision",
        "status",
        "created_at",
        "expires_at",
        "write",
        "part_count",
        "digest",
    )
    fields = dict(zip(names, row, strict=False))
    record, snapshot = (None if data is None else bytes(data) for data in row[8:])
    return TaskHead(**fields, record=record, snapshot=snapshot)
