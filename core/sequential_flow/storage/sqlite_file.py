"""SQLiteFile: one SQLite file, shared by any number of threads and processes.

The write-ahead log lets readers go on while somebody writes, and `synchronous=FULL` means that
what was written survives a power cut, not only `kill -9`.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from contextlib import closing
from typing import Any

from ..errors import StorageUnavailable, TooLarge

#: Connections from before a fork, kept so that nothing closes them.
_inherited: list[sqlite3.Connection | None] = []


class SQLiteFile:
    """Opens `path` on first use, and makes it, for its owner only, when it is not there.

    `what` names the file's user in error messages; `schema` is run whenever the file is opened, so
    it says IF NOT EXISTS. `busy_seconds` is how long a write waits for other processes' writes
    before it raises StorageUnavailable. One connection serves all threads, one after the other. An
    object may be used after `fork`: the child opens the file anew.
    """

    def __init__(
        self, what: str, path: str | os.PathLike[str], schema: str, busy_seconds: float
    ) -> None:
        self.path = os.path.abspath(os.fspath(path))
        self._what = what
        self._schema = schema
        self._busy_seconds = busy_seconds
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._process = 0

    def read(self, sql: str, values: dict[str, Any]) -> Any:
        """All rows."""
        try:
            with self._lock, closing(self._connect().execute(sql, values)) as cursor:
                return cursor.fetchall()
        except (sqlite3.Error, OSError) as error:
            raise self._unavailable(error) from error

    def write(self, sql: str, values: dict[str, Any]) -> int:
        """The number of rows written, by one statement in a transaction of its own."""
        try:
            with self._lock, closing(self._connect().execute(sql, values)) as cursor:
                return cursor.rowcount
        except (sqlite3.DataError, OverflowError) as error:
            raise TooLarge(f"the task is too large for SQLite ({error}); keep less data") from error
        except (sqlite3.Error, OSError) as error:
            raise self._unavailable(error) from error

    def close(self) -> None:
        """Closes the file; the next call opens it again."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None and self._process == os.getpid():
                connection.close()

    def _unavailable(self, error: Exception) -> StorageUnavailable:
        return StorageUnavailable(f"{self._what} {self.path}: {error}")

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
                connection.executescript(self._schema)
                return
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > give_up:
                    raise
                time.sleep(0.02)


def _make_private_file(path: str) -> None:
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
