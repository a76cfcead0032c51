"""Servers that tests of several folders share. Each starts when the first test asks for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from servers import MariaDBServer, PostgreSQLServer, RedisServer


@pytest.fixture(scope="session")
def redis_server() -> Iterator[RedisServer]:
    server = RedisServer()
    yield server
    server.close()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgreSQLServer]:
    server = PostgreSQLServer()
    yield server
    server.close()


@pytest.fixture(scope="session")
def mariadb_server() -> Iterator[MariaDBServer]:
    server = MariaDBServer()
    yield server
    server.close()
