"""Database connections for SQLStorage: borrowed from a pool, or kept here.

A connection that failed in any way is closed, never used again. One that has been idle for a second
is asked for a sign of life first. No statement waits longer than `timeout_seconds`: drivers that
have no such limit themselves (psycopg) get their socket shut down by `_Deadlines`, which they
report as a lost connection.

Nothing of a driver is imported: it is DB-API 2.0, `autocommit` as an attribute (psycopg) or as a
method (PyMySQL, mysqlclient), and `fileno()` where there is one.
"""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from typing import Any

from ..errors import StorageUnavailable

#: A connection that was idle for longer is asked for a sign of life.
_TRUSTED_SECONDS = 1.0

#: Connections from before a fork: they are the parent's, and kept so that nothing closes them.
_inherited: list[list[tuple[float, Any]]] = []


class ConnectFailed(Exception):
    """`__cause__` is what the driver said."""


class Session:
    """A borrowed connection in autocommit mode."""

    def __init__(self, connection: Any, deadline: Callable[[], None]) -> None:
        self._connection = connection
        self._renew_deadline = deadline

    def execute(self, sql: str, *values: object) -> int:
        """The number of rows that it wrote."""
        self._renew_deadline()
        with closing(self._connection.cursor()) as cursor:
            cursor.execute(sql, values)
            return int(cursor.rowcount)

    def query(self, sql: str, *values: object) -> list[Sequence[Any]]:
        """All rows."""
        self._renew_deadline()
        with closing(self._connection.cursor()) as cursor:
            cursor.execute(sql, values)
            return [tuple(r.values()) if isinstance(r, Mapping) else r for r in cursor.fetchall()]


class Connections:
    """`connect` is a connection factory, or a pool whose `connection()` is a context manager.

    With a factory, at most `max_connections` are open, and as many are kept. After a fork, the
    child opens its own.
    """

    def __init__(self, connect: Any, max_connections: int, timeout_seconds: float) -> None:
        self._connect = connect
        self._borrow: Any = getattr(connect, "connection", None)
        if self._borrow is None and not callable(connect):
            raise TypeError(
                "connect must be a function that returns a new connection, or a pool with "
                f"connection(), not {type(connect).__name__}"
            )
        self._max_connections = max_connections
        self._timeout_seconds = timeout_seconds
        self._idle: list[tuple[float, Any]] = []
        self._begin_anew()

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Raises ConnectFailed, StorageUnavailable, and what the driver raises inside."""
        if self._process != os.getpid():
            self._begin_anew()
        opened = self._own() if self._borrow is None else self._borrowed()
        with opened as connection, self._deadlines.over(connection) as renew:
            yield Session(connection, renew)

    def close(self) -> None:
        """Closes what is idle; a pool is its owner's to close."""
        self._drop_idle()

    def _begin_anew(self) -> None:
        _inherited.append(self._idle)
        self._idle = []
        self._free = threading.BoundedSemaphore(self._max_connections)
        self._deadlines = _Deadlines(self._timeout_seconds)
        self._process = os.getpid()

    @contextmanager
    def _borrowed(self) -> Iterator[Any]:
        entered = False
        try:
            with self._borrow() as connection:
                entered = True
                with _autocommit(connection):
                    yield connection
        except Exception as error:
            if entered:
                raise
            raise ConnectFailed from error

    @contextmanager
    def _own(self) -> Iterator[Any]:
        if not self._free.acquire(timeout=self._timeout_seconds):
            raise StorageUnavailable(
                f"all {self._max_connections} database connections are busy; try again, or raise "
                "max_connections"
            )
        try:
            connection = self._take()
            try:
                yield connection
            except BaseException:
                _close(connection)
                self._drop_idle()
                raise
            self._idle.append((time.monotonic(), connection))
        finally:
            self._free.release()

    def _take(self) -> Any:
        while True:
            try:
                since, connection = self._idle.pop()
            except IndexError:
                return self._opened()
            if time.monotonic() - since < _TRUSTED_SECONDS or self._lives(connection):
                return connection
            _close(connection)

    def _opened(self) -> Any:
        try:
            connection = self._connect()
            _set_autocommit(connection, True)
        except Exception as error:
            raise ConnectFailed from error
        return connection

    def _lives(self, connection: Any) -> bool:
        with suppress(Exception), self._deadlines.over(connection) as renew:
            return bool(Session(connection, renew).query("SELECT 1"))
        return False

    def _drop_idle(self) -> None:
        """The others are most likely as dead as the one that failed."""
        while self._idle:
            with suppress(IndexError):
                _close(self._idle.pop()[1])


class _Deadlines:
    """Shuts down sockets on which an answer is overdue.

    One thread looks around four times in a period and ends when it has had nothing to do, so that
    a statement costs no thread, and no wake-up.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._due: dict[socket.socket, float] = {}
        self._thread: threading.Thread | None = None

    @contextmanager
    def over(self, connection: Any) -> Iterator[Callable[[], None]]:
        """Gives the function that begins the period again."""
        own = _own_handle(connection)
        if own is None:
            yield lambda: None
            return

        def renew() -> None:
            with self._lock:
                self._due[own] = time.monotonic() + self._seconds
                self._watch()

        try:
            yield renew
        finally:
            with self._lock:
                self._due.pop(own, None)
            own.close()

    def _watch(self) -> None:
        if self._thread is None or not self._thread.is_alive():
            name = "sequential_flow deadlines"
            self._thread = threading.Thread(target=self._look_around, name=name, daemon=True)
            self._thread.start()

    def _look_around(self) -> None:
        idle = 0
        while idle < 8:
            time.sleep(self._seconds / 4)
            with self._lock:
                idle = 0 if self._due else idle + 1
                now = time.monotonic()
                for handle in [handle for handle, due in self._due.items() if due < now]:
                    del self._due[handle]
                    with suppress(OSError):
                        handle.shutdown(socket.SHUT_RDWR)
                if idle == 8:
                    self._thread = None


def _own_handle(connection: Any) -> socket.socket | None:
    """A second handle on the connection's socket: it stays ours whatever the driver does."""
    try:
        return socket.socket(fileno=os.dup(connection.fileno()))
    except Exception:
        return None  # no socket, or a driver that does not show it and has time-outs of its own


@contextmanager
def _autocommit(connection: Any) -> Iterator[None]:
    """For a pool's connection, which goes back as it came."""
    before = connection.autocommit
    _set_autocommit(connection, True)
    yield
    _set_autocommit(connection, False if callable(before) else before)


def _set_autocommit(connection: Any, on: bool) -> None:
    if callable(connection.autocommit):
        connection.autocommit(on)
    else:
        connection.autocommit = on


def _close(connection: Any) -> None:
    with suppress(Exception):
        connection.close()
