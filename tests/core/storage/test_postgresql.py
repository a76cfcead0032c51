from __future__ import annotations

from collections.abc import Callable
from typing import Any

import psycopg
import psycopg_pool
import pytest
from psycopg.rows import dict_row

from sequential_flow.storage.sql import SQLStorage
from servers import PostgreSQLServer
from sql_contract import ConnectAt, SQLContract
from storage_contract import Clock, make_task, noise


@pytest.fixture
def server(postgresql_server: PostgreSQLServer) -> PostgreSQLServer:
    return postgresql_server


@pytest.fixture
def connect_at(server: PostgreSQLServer) -> ConnectAt:
    def connect_at(port: int, seconds: float, **settings: Any) -> Callable[[], Any]:
        limit = max(2, round(seconds))  # libpq's least
        settings = {**server.settings(port), "connect_timeout": limit, **settings}
        return lambda: psycopg.connect(**settings, autocommit=True)

    return connect_at


class TestPostgreSQL(SQLContract):
    @pytest.fixture
    def dialect(self) -> str:
        return "postgresql"

    def test_over_a_pool(
        self, server: PostgreSQLServer, new_storage: Callable[..., SQLStorage]
    ) -> None:
        with psycopg_pool.ConnectionPool(
            kwargs={**server.settings(), "row_factory": dict_row}, min_size=1, max_size=2
        ) as pool:
            storage = new_storage(pool, clock=Clock())
            large = make_task(snapshot=noise(2_500_000))
            storage.save(large, 0)
            assert storage.load("t") == large
            with pool.connection() as connection:
                assert connection.autocommit is False
            server.kill()
            server.start()
            storage.save(make_task(revision=2), 1)
            assert [task.id for task in storage.list()[0]] == ["t"]
            assert storage.delete("t", 2) is True
