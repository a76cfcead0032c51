from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pymysql
import pymysql.cursors
import pytest

from sequential_flow.storage.sql import SQLStorage
from servers import MariaDBServer
from sql_contract import ConnectAt, SQLContract
from storage_contract import MEGABYTE, Clock, make_task, noise


@pytest.fixture
def server(mariadb_server: MariaDBServer) -> MariaDBServer:
    return mariadb_server


@pytest.fixture
def connect_at(server: MariaDBServer) -> ConnectAt:
    def connect_at(port: int, seconds: float, **settings: Any) -> Callable[[], Any]:
        limits = dict.fromkeys(("read_timeout", "write_timeout"), seconds)
        settings = {**server.settings(port), "connect_timeout": seconds, **limits, **settings}
        return lambda: pymysql.connect(**settings)

    return connect_at


class TestMariaDB(SQLContract):
    @pytest.fixture
    def dialect(self) -> str:
        return "mysql"

    def test_keeps_what_no_packet_of_the_server_could(
        self, new_storage: Callable[..., SQLStorage], ask: Callable[..., Any]
    ) -> None:
        assert ask("SELECT @@max_allowed_packet")[0][0] == 16 * MEGABYTE
        storage = new_storage(clock=Clock())
        task = make_task(snapshot=noise(28 * MEGABYTE))
        storage.save(task, 0)
        assert storage.load("t") == task

    def test_over_dictionaries(
        self, server: MariaDBServer, new_storage: Callable[..., SQLStorage], connect_at: ConnectAt
    ) -> None:
        cursors = pymysql.cursors.DictCursor
        storage = new_storage(connect_at(server.port, 20, cursorclass=cursors), clock=Clock())
        task = make_task(snapshot=noise(2_500_000))
        storage.save(task, 0)
        assert storage.load("t") == task
        storage.save(make_task(revision=2), 1)
        assert [task.id for task in storage.list()[0]] == ["t"]
