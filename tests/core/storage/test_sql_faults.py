from __future__ import annotations

from typing import Any

import psycopg
import pymysql
import pytest

from sequential_flow import SQLStorage, StorageUnavailable, TooLarge
from sequential_flow.storage.sql_faults import (
    code_of,
    explained,
    is_duplicate,
    is_lost,
    is_rolled_back,
)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (psycopg.errors.UndefinedTable(), "42P01"),
        (psycopg.errors.UniqueViolation(), "23505"),
        (psycopg.errors.AdminShutdown(), None),
        (psycopg.errors.ConnectionFailure(), None),
        (psycopg.OperationalError("consuming input failed"), None),
        (pymysql.err.ProgrammingError(1146, "no such table"), 1146),
        (pymysql.err.OperationalError(2013, "lost connection"), None),
        (pymysql.err.OperationalError(1927, "killed"), None),
        (pymysql.err.OperationalError(4031, "idle for too long"), None),
        (pymysql.err.InterfaceError(0, ""), None),
        (pymysql.err.OperationalError(3024, "took too long"), 3024),
        (pymysql.err.InternalError("Packet sequence number wrong"), None),
        (TimeoutError("timed out"), None),
        (OSError(111, "refused"), None),
        (IndexError(), None),
    ],
)
def test_codes_are_answers_of_the_database(error: Exception, code: str | int | None) -> None:
    assert code_of(error) == code
    assert is_lost(error) is (code is None)
    assert is_duplicate(error) is (code == "23505")


def test_what_may_be_tried_again() -> None:
    for error in (
        psycopg.errors.SerializationFailure(),
        psycopg.errors.DeadlockDetected(),
        pymysql.err.OperationalError(1213, "deadlock"),
    ):
        assert is_rolled_back(error)
        assert not is_lost(error)
    assert not is_rolled_back(pymysql.err.OperationalError(1205, "lock wait"))


def test_messages_quote_no_driver() -> None:
    error = psycopg.errors.InsufficientPrivilege("SELECT 'hunter2'\nLINE 1")
    explanation = explained("the storage", error)
    assert isinstance(explanation, StorageUnavailable)
    assert explanation.message == (
        "the storage: the user may not do this (InsufficientPrivilege 42501)"
    )
    lost = explained("the storage", OSError("hunter2"), connecting=True)
    assert lost.message == (
        "the storage: cannot connect; is it up, and its address right? (OSError)"
    )
    packet = explained("the storage", pymysql.err.OperationalError(1153, "packet"))
    assert isinstance(packet, TooLarge)


@pytest.mark.parametrize(
    ("dialect", "options", "message"),
    [
        ("oracle", {}, "dialect must be 'postgresql' or 'mysql'"),
        ("mysql", {"table": "a; DROP TABLE b"}, "table must be a name"),
        ("mysql", {"table": "a" * 42}, "table must be a name"),
        ("mysql", {"table": ""}, "table must be a name"),
    ],
)
def test_bad_settings_are_found_at_once(
    dialect: str, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        SQLStorage(lambda: None, dialect, **options)


def test_a_location_is_no_connection_factory() -> None:
    with pytest.raises(TypeError, match="connect must be a function that returns a new connection"):
        SQLStorage("postgresql://me:hunter2@db/x", "postgresql")
