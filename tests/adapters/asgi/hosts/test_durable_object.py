"""The storage of a Durable Object, over the same database: SQLite, which answers at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import Any

import pytest

from sequential_flow import Storage
from sequential_flow_asgi.edge.durable_object import DurableObjectStorage, Run
from storage_contract import CAP_BYTES, START, CappedContract, Clock, ListingContract, make_task


@pytest.fixture
def run() -> Iterator[Run]:
    with closing(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)) as db:

        def run(statement: str, values: Sequence[Any]) -> list[Sequence[Any]]:
            return db.execute(statement, tuple(values)).fetchall()

        yield run


class TestDurableObjectStorage(ListingContract, CappedContract):
    @pytest.fixture
    def make_storage(self, run: Run) -> Callable[[Clock], Storage]:
        return lambda clock: DurableObjectStorage(run, clock=clock)

    @pytest.fixture
    def make_capped_storage(self, run: Run) -> Callable[[Clock], Storage]:
        return lambda clock: DurableObjectStorage(run, max_task_bytes=CAP_BYTES, clock=clock)


def test_large_tasks_leave_no_parts_behind(run: Run) -> None:
    storage = DurableObjectStorage(run, clock=lambda: START)
    noise = "".join(f"{number * 2654435761 % 2**32:08x}" for number in range(600_000))
    storage.save(make_task("t", snapshot=noise), 0)
    assert run("SELECT count(*) > 1 FROM parts", ())[0][0] == 1
    assert all(len(row[0]) <= 1024 * 1024 for row in run("SELECT data FROM parts", ()))
    storage.save(make_task("t", revision=2), 1)
    assert run("SELECT count(*) FROM parts", ())[0][0] == 0
    storage.save(make_task("t", revision=3, snapshot=noise), 2)
    later = DurableObjectStorage(run, clock=lambda: START + 1e6)
    assert later.purge_expired() == 1
    assert run("SELECT count(*) FROM parts", ())[0][0] == 0
