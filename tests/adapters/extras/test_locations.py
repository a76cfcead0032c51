"""open_storage of each database, against the real server."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from sequential_flow import (
    RedisStorage,
    SequentialFlow,
    SQLStorage,
    Storage,
    StorageUnavailable,
    open_storage,
)
from servers import HOST, MariaDBServer, PostgreSQLServer, RedisServer, free_port

FLOW = "fetch('/1') + fetch('/2')"


def runs_a_flow(storage: Storage) -> bool:
    flow = SequentialFlow(storage)
    task = flow.execute(FLOW)
    task = flow.resume(task.id, {"data": 1}, task.vm_state)
    return bool(flow.resume(task.id, {"data": 2}, task.vm_state).result == 3)


def test_postgresql(postgresql_server: PostgreSQLServer) -> None:
    user, password = postgresql_server.user, quote(postgresql_server.password, safe="")
    storage = open_storage(
        f"postgresql://{user}:{password}@{HOST}:{postgresql_server.port}/postgres?sslmode=disable"
    )
    assert isinstance(storage, SQLStorage)
    storage.create_schema()
    assert runs_a_flow(storage)
    assert runs_a_flow(storage)
    storage.close()


def test_mysql(mariadb_server: MariaDBServer) -> None:
    user, password = mariadb_server.user, quote(mariadb_server.password, safe="")
    location = f"mysql://{user}:{password}@{HOST}:{mariadb_server.port}/flows"
    storage = open_storage(location)
    assert isinstance(storage, SQLStorage)
    storage.create_schema()
    assert runs_a_flow(storage)
    assert runs_a_flow(storage)
    storage.close()


def test_mysql_over_a_unix_socket(mariadb_server: MariaDBServer) -> None:
    user, password = mariadb_server.user, quote(mariadb_server.password, safe="")
    socket = mariadb_server.folder / "socket"
    storage = open_storage(f"mysql://{user}:{password}@localhost/flows?unix_socket={socket}")
    assert isinstance(storage, SQLStorage)
    storage.create_schema()
    assert runs_a_flow(storage)
    storage.close()


def test_redis(redis_server: RedisServer) -> None:
    storage = open_storage(
        f"redis://{HOST}:{redis_server.port}/3?prefix=mine:&health_check_interval=9"
    )
    assert isinstance(storage, RedisStorage)
    assert runs_a_flow(storage)
    task = SequentialFlow(storage).execute(FLOW, id="t")
    assert task.error is None
    assert storage._client.exists("mine:task:t")
    storage._client.close()


@pytest.mark.parametrize(
    "location",
    [
        "postgresql://me:hunter2@db/x?nothing=1",
        "postgresql://me:hunter2@[db/x",
        "mysql://me:hunter2@db:port/x",
        "mysql://me:hunter2@db",
        "mysql://me:hunter2@[db/x",
        "mysql://me:hunter2@db/x?nothing=1",
        "mysql://me:hunter2@db/x?ssl=hunter2",
        "mysql:///x",
        "redis://me:hunter2@db:port/0",
        "redis://me:hunter2@[db/0",
        "redis://me:hunter2@db/0?socket_timeout=hunter2",
        "redis:///0",
    ],
)
def test_bad_locations_are_one_clear_line_without_passwords(location: str) -> None:
    with pytest.raises(ValueError, match=r"^bad (PostgreSQL|MySQL|Redis) location; ") as raised:
        open_storage(location)
    error: BaseException | None = raised.value
    assert "\n" not in str(error)
    while error is not None:
        assert "hunter2" not in str(error)
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("scheme", ["postgresql", "mysql", "redis"])
def test_a_server_that_is_not_there(scheme: str) -> None:
    storage = open_storage(f"{scheme}://me:hunter2@{HOST}:{free_port()}/x1".replace("/x1", "/1"))
    with pytest.raises(StorageUnavailable, match="cannot connect") as raised:
        storage.load("t")
    assert "hunter2" not in raised.value.message


def test_encryption_is_asked_for() -> None:
    from sequential_flow_extras.mysql import _settings

    settings = _settings("mysql://me@db/x?ssl=true&ssl_ca=/ca.pem")
    assert settings["ssl"].verify_mode.name == "CERT_REQUIRED"
    assert settings["ssl_ca"] == "/ca.pem"
    assert (settings["user"], settings["password"], settings["port"]) == ("me", "", 3306)
