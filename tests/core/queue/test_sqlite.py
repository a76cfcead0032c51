"""SQLiteQueue: the contract, several processes, and what can happen to a file."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from queue_contract import VISIBILITY, ExtendingContract
from sequential_flow import (
    SequentialFlow,
    SQLiteQueue,
    SQLiteStorage,
    StorageUnavailable,
)
from storage_contract import Clock

CORE = Path(__file__).parents[3] / "core"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "flows.sqlite"


class TestSQLiteQueue(ExtendingContract):
    @pytest.fixture(autouse=True)
    def _clock(self) -> None:
        self.clock = Clock()

    @pytest.fixture
    def queue(self, _clock: None, path: Path) -> Iterator[SQLiteQueue]:
        queue = SQLiteQueue(path, visibility_seconds=VISIBILITY, clock=self.clock)
        yield queue
        queue.close()

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds

    def test_a_delete_in_time_counts_after_the_time_out(self, queue: SQLiteQueue) -> None:
        """As long as nobody else got the message."""
        queue.send({"n": 1})
        (delivery,) = queue.receive()
        self.pass_time(VISIBILITY + 1)
        queue.delete(delivery)
        assert queue.count() == 0

    def test_messages_survive_closing(self, queue: SQLiteQueue) -> None:
        queue.send({"n": 1})
        queue.close()
        (delivery,) = queue.receive()
        queue.close()
        queue.delete(delivery)
        assert queue.count() == 0

    def test_what_is_no_json_in_the_file_is_delivered_as_it_is(
        self, queue: SQLiteQueue, path: Path
    ) -> None:
        queue.send({"n": 1})
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("UPDATE messages SET body = '{broken'")
        assert queue.receive()[0].message == "{broken"

    def test_a_foreign_receipt_does_nothing(self, queue: SQLiteQueue) -> None:
        queue.send({"n": 1})
        (delivery,) = queue.receive()
        for receipt in ("", "x", "1.", "1.0", delivery.receipt + "0"):
            queue.delete(delivery._replace(receipt=receipt))
        assert queue.count() == 1


def test_shares_the_file_of_a_storage(path: Path) -> None:
    storage, queue = SQLiteStorage(path), SQLiteQueue(path)
    task = SequentialFlow(storage).execute("fetch('/x')")
    queue.send({"task": task.id})
    assert queue.receive()[0].message == {"task": task.id}
    assert storage.load(task.id) == task
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    storage.close()
    queue.close()


def test_a_locked_file_is_unavailable(path: Path) -> None:
    queue = SQLiteQueue(path, busy_seconds=0.05)
    queue.send({"n": 1})
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageUnavailable, match=r"SQLite queue .*flows\.sqlite: .*locked"):
            queue.send({"n": 2})
        with pytest.raises(StorageUnavailable):
            queue.receive()
        other.execute("ROLLBACK")
    assert [delivery.message for delivery in queue.receive(10)] == [{"n": 1}]
    queue.close()


def test_a_file_that_is_no_database(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database, but long enough to look at" * 100)
    queue = SQLiteQueue(path)
    with pytest.raises(StorageUnavailable):
        queue.send({"n": 1})
    queue.close()


def test_works_after_a_fork(path: Path) -> None:
    queue = SQLiteQueue(path)
    queue.send({"n": "parent"})
    child = multiprocessing.get_context("fork").Process(target=queue.send, args=[{"n": "child"}])
    child.start()
    child.join()
    assert child.exitcode == 0
    messages = [delivery.message["n"] for delivery in queue.receive(10)]
    assert sorted(messages) == ["child", "parent"]
    queue.close()


RECEIVING = """
import sys, time
from sequential_flow import SQLiteQueue
queue = SQLiteQueue(sys.argv[1], visibility_seconds=0.3)
while deliveries := queue.receive(3, 0.5):
    for delivery in deliveries:
        queue.delete(delivery)
        print(delivery.message["n"], flush=True)
        time.sleep(float(sys.argv[2]))
"""


def start_receiving(path: Path, seconds_each: float) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", RECEIVING, str(path), str(seconds_each)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(CORE)},
    )


def test_processes_share_the_messages_and_kill_9_loses_none(path: Path) -> None:
    queue = SQLiteQueue(path)
    for number in range(60):
        queue.send({"n": number})
    victim = start_receiving(path, 60)
    assert victim.stdout is not None
    first = victim.stdout.readline()
    victim.send_signal(signal.SIGKILL)  # while it holds two more
    victim.communicate()
    others = [start_receiving(path, 0) for _ in range(2)]
    outputs = [first, *(process.communicate(timeout=30)[0] for process in others)]
    seen = [int(line) for output in outputs for line in output.split()]
    assert sorted(seen) == list(range(60))
    assert queue.count() == 0
    queue.close()
