"""What SQLStorage passes with each database and driver."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from typing import Any

import pytest

from sequential_flow import (
    SnapshotInvalid,
    Storage,
    StorageUnavailable,
)
from sequential_flow.storage.sql import SQLStorage
from server_contract import IMPATIENT_SECONDS, OpenAt, ServerContract
from storage_contract import (
    CAP_BYTES,
    HOUR,
    CappedContract,
    Clock,
    ListingContract,
    make_task,
    noise,
    run_threads,
)

#: Returns the `connect` of a SQLStorage: connections to a port, with time-outs in seconds.
ConnectAt = Callable[..., Callable[[], Any]]


class SQLContract(ListingContract, CappedContract, ServerContract):
    """Needs the fixtures `server`, `dialect`, `connect_at(port, seconds, **other settings)`."""

    @pytest.fixture
    def connect(self, server: Any, connect_at: ConnectAt) -> Callable[[], Any]:
        return connect_at(server.port, 20)

    @pytest.fixture
    def ask(self, connect: Callable[[], Any]) -> Callable[..., Any]:
        """Runs a statement on a connection of its own; the rows, if any."""

        def ask(sql: str, *values: object) -> Any:
            with closing(connect()) as connection:
                with closing(connection.cursor()) as cursor:
                    cursor.execute(sql, values)
                    rows = cursor.fetchall() if cursor.description else None
                connection.commit()
                return rows

        return ask

    @pytest.fixture
    def table(self, ask: Callable[..., Any]) -> Iterator[str]:
        table = f"flows_{time.monotonic_ns()}"
        yield table
        for name in (f"{table}_parts", table):
            ask(f"DROP TABLE IF EXISTS {name}")

    @pytest.fixture
    def new_storage(
        self, connect: Callable[[], Any], table: str, dialect: str
    ) -> Iterator[Callable[..., SQLStorage]]:
        with ExitStack() as opened:

            def make(connect: Any = connect, **options: Any) -> SQLStorage:
                storage = SQLStorage(connect, dialect, table=table, **options)
                opened.callback(storage.close)
                return storage

            make(connect).create_schema()
            yield make

    @pytest.fixture
    def make_storage(self, new_storage: Callable[..., SQLStorage]) -> Callable[[Clock], Storage]:
        return lambda clock: new_storage(clock=clock)

    @pytest.fixture
    def make_capped_storage(
        self, new_storage: Callable[..., SQLStorage]
    ) -> Callable[[Clock], Storage]:
        return lambda clock: new_storage(clock=clock, max_task_bytes=CAP_BYTES)

    @pytest.fixture
    def open_at(self, new_storage: Callable[..., SQLStorage], connect_at: ConnectAt) -> OpenAt:
        def open_storage(port: int, *, impatient: bool = False) -> Storage:
            seconds = IMPATIENT_SECONDS if impatient else 20
            connect = connect_at(port, seconds)
            return new_storage(connect, timeout_seconds=seconds, clock=Clock())

        return open_storage

    @pytest.fixture
    def secrets(self, server: Any) -> list[str]:
        return [server.password, server.user]

    def test_many_may_create_the_schema_at_once(
        self, new_storage: Callable[..., SQLStorage], ask: Callable[..., Any], table: str
    ) -> None:
        ask(f"DROP TABLE {table}_parts")
        ask(f"DROP TABLE {table}")
        storages = [new_storage() for _ in range(8)]
        run_threads(lambda number: storages[number].create_schema(), 8)
        storages[0].save(make_task(), 0)
        storages[1].create_schema()
        assert ask(f"SELECT id FROM {table}") in ([("t",)], (("t",),))

    def test_a_missing_table_is_named_as_the_reason(
        self, new_storage: Callable[..., SQLStorage], ask: Callable[..., Any], table: str
    ) -> None:
        storage = new_storage()
        ask(f"DROP TABLE {table}_parts")
        ask(f"DROP TABLE {table}")
        with pytest.raises(StorageUnavailable, match=r"a table is missing; call create_schema\(\)"):
            storage.load("t")

    def test_a_refused_password_is_the_reason_and_not_shown(
        self, server: Any, new_storage: Callable[..., SQLStorage], connect_at: ConnectAt
    ) -> None:
        storage = new_storage(connect_at(server.port, 5, password="hunter2"))
        with pytest.raises(StorageUnavailable) as raised:
            storage.load("t")
        assert "hunter2" not in raised.value.message

    def test_no_parts_stay_behind(
        self, new_storage: Callable[..., SQLStorage], ask: Callable[..., Any], table: str
    ) -> None:
        clock = Clock()
        storage = new_storage(clock=clock)

        def parts() -> int:
            return int(ask(f"SELECT count(*) FROM {table}_parts")[0][0])

        storage.save(make_task(snapshot=noise(3_000_000)), 0)
        assert parts() == 3
        storage.save(make_task(revision=2, snapshot=noise(2_500_000)), 1)
        assert parts() == 2
        storage.save(make_task(revision=3), 2)
        assert parts() == 0
        storage.save(make_task(revision=4, snapshot=noise(2_500_000)), 3)
        assert storage.delete("t", 4) is True
        assert parts() == 0
        storage.save(make_task(snapshot=noise(2_500_000)), 0)
        clock.now += HOUR
        storage.save(make_task(ttl=2 * HOUR), 0)
        assert parts() == 0
        storage.save(make_task("old", ttl=2 * HOUR, snapshot=noise(2_500_000)), 0)
        clock.now += HOUR
        assert storage.purge_expired() == 2
        assert parts() == 0

    def test_purges_many(
        self, new_storage: Callable[..., SQLStorage], ask: Callable[..., Any], table: str
    ) -> None:
        clock = Clock()
        storage = new_storage(clock=clock)
        storage.save(make_task("t"), 0)
        rest = "revision, status, created_at, expires_at, write_id, part_count, digest"
        digits = " UNION ALL ".join(f"SELECT {digit} AS n" for digit in range(11))
        ask(
            f"INSERT INTO {table} (id, {rest}) SELECT concat('t', a.n, '-', b.n, '-', c.n), {rest} "
            f"FROM {table}, ({digits}) AS a, ({digits}) AS b, ({digits}) AS c"
        )
        storage.save(make_task("young", ttl=2 * HOUR), 0)
        clock.now += HOUR
        assert storage.purge_expired() == 11**3 + 1
        assert storage.load("young") is not None

    @pytest.mark.parametrize(
        "damage",
        [
            "DELETE FROM {parts} WHERE number = 1",
            "UPDATE {parts} SET number = 7 WHERE number = 0",
            "UPDATE {parts} SET data = '' WHERE number = 0",
            "UPDATE {tasks} SET digest = 'x'",
            "UPDATE {tasks} SET part_count = 3",
            "UPDATE {tasks} SET record = NULL",
            "UPDATE {tasks} SET record = ''",
            "UPDATE {tasks} SET record = '{{}}'",
            "UPDATE {tasks} SET write_id = 'x'",
        ],
    )
    def test_a_damaged_task_is_snapshot_invalid(
        self,
        new_storage: Callable[..., SQLStorage],
        ask: Callable[..., Any],
        table: str,
        damage: str,
    ) -> None:
        storage = new_storage(clock=Clock())
        storage.save(make_task(snapshot=noise(2_500_000)), 0)
        ask(damage.format(tasks=table, parts=f"{table}_parts"))
        with pytest.raises(SnapshotInvalid, match=r"damaged|format"):
            storage.load("t")

    @pytest.mark.parametrize("task_id", ["", "t ", "T", "tü", "t\0", "%", "'", "x" * 129, "t\n"])
    def test_ids_that_cannot_be_are_not_there(
        self, new_storage: Callable[..., SQLStorage], task_id: str
    ) -> None:
        storage = new_storage(clock=Clock())
        storage.save(make_task(), 0)
        assert storage.load(task_id) is None
        assert storage.delete(task_id) is False
        assert storage.load("t") == make_task()

    def test_opens_a_limited_number_of_connections(
        self, new_storage: Callable[..., SQLStorage], connect: Callable[[], Any]
    ) -> None:
        made: list[Any] = []

        def counting() -> Any:
            made.append(connect())
            return made[-1]

        storage = new_storage(counting, max_connections=2, clock=Clock())
        run_threads(lambda number: storage.save(make_task(f"t{number}"), 0), 24)
        assert 1 <= len(made) <= 2

    def test_waits_for_a_connection_only_so_long(
        self, new_storage: Callable[..., SQLStorage], connect: Callable[[], Any]
    ) -> None:
        may_connect, connecting = threading.Event(), threading.Event()

        def slow() -> Any:
            connecting.set()
            may_connect.wait(20)
            return connect()

        storage = new_storage(slow, max_connections=1, timeout_seconds=0.2)

        def load_or_fail(number: int) -> None:
            if number == 0:
                assert storage.load("t") is None
                return
            connecting.wait(20)
            with pytest.raises(StorageUnavailable, match="all 1 database connections are busy"):
                storage.load("t")
            may_connect.set()

        run_threads(load_or_fail, 2)

    def test_works_on_after_a_fork(self, new_storage: Callable[..., SQLStorage]) -> None:
        storage = new_storage(clock=Clock())
        storage.save(make_task(), 0)
        child = os.fork()
        if child == 0:
            status = 1
            try:
                storage.save(make_task(revision=2, result="child"), 1)
                status = 0
            finally:
                os._exit(status)
        assert os.waitpid(child, 0)[1] == 0
        assert storage.load("t") == make_task(revision=2, result="child")

    def test_lists_newest_first(self, new_storage: Callable[..., SQLStorage]) -> None:
        storage = new_storage(clock=Clock())
        for number in range(3):
            storage.save(make_task(f"t{number}", created_at=f"2026-01-0{number + 1}"), 0)
        assert [task.id for task in storage.list()[0]] == ["t2", "t1", "t0"]

    def test_a_small_save_is_one_statement(
        self, new_storage: Callable[..., SQLStorage], connect: Callable[[], Any]
    ) -> None:
        statements: list[str] = []
        storage = new_storage(lambda: Recording(connect(), statements), clock=Clock())
        for revision in range(3):
            storage.save(make_task(revision=revision + 1), revision)
        assert storage.load("t") is not None
        assert storage.delete("t", 3) is True
        assert [sql.split()[0] for sql in statements] == [
            "INSERT",
            "UPDATE",
            "UPDATE",
            "SELECT",
            "DELETE",
        ]


class Recording:
    """A connection that writes down its statements."""

    def __init__(self, connection: Any, statements: list[str]) -> None:
        self._connection = connection
        self._statements = statements
        self.autocommit = connection.autocommit

    def cursor(self) -> Any:
        cursor = self._connection.cursor()
        execute = cursor.execute
        statements = self._statements

        class Cursor:
            description = None

            def __getattr__(self, name: str) -> Any:
                return getattr(cursor, name)

            def execute(self, sql: str, values: Any) -> None:
                statements.append(sql)
                execute(sql, values)

        return Cursor()

    def close(self) -> None:
        self._connection.close()
