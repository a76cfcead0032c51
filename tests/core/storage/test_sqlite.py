from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sequential_flow import SnapshotInvalid, SQLiteStorage, Storage, StorageUnavailable
from storage_contract import CAP_BYTES, CappedContract, Clock, ListingContract, make_task

CORE = Path(__file__).parents[3] / "core"

#: Adds to a counter by compare-and-set, and prints a line for each success.
COUNTING = """
import sys
from sequential_flow import Conflict, SQLiteStorage
storage = SQLiteStorage(sys.argv[1])
done = 0
while done < int(sys.argv[2]):
    task = storage.load("counter")
    task.result += 1
    task.snapshot = str(task.result) * 5000
    task.revision += 1
    try:
        storage.save(task, task.revision - 1)
    except Conflict:
        continue
    done += 1
    print(task.result, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "flows.sqlite"


@pytest.fixture
def storage(path: Path) -> Iterator[SQLiteStorage]:
    storage = SQLiteStorage(path, clock=Clock())
    yield storage
    storage.close()


class TestSQLiteStorage(ListingContract, CappedContract):
    @pytest.fixture
    def opened(self) -> Iterator[list[SQLiteStorage]]:
        opened: list[SQLiteStorage] = []
        yield opened
        for storage in opened:
            storage.close()

    @pytest.fixture
    def make_storage(self, path: Path, opened: list[SQLiteStorage]) -> Callable[[Clock], Storage]:
        def make(clock: Clock) -> Storage:
            opened.append(SQLiteStorage(path, clock=clock))
            return opened[-1]

        return make

    @pytest.fixture
    def make_capped_storage(
        self, path: Path, opened: list[SQLiteStorage]
    ) -> Callable[[Clock], Storage]:
        def make(clock: Clock) -> Storage:
            opened.append(SQLiteStorage(path, max_task_bytes=CAP_BYTES, clock=clock))
            return opened[-1]

        return make


def start_counting(path: Path, times: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", COUNTING, str(path), str(times)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(CORE)},
    )


def test_several_processes_lose_no_update(path: Path) -> None:
    storage = SQLiteStorage(path)
    counter = make_task("counter", result=0)
    counter.expires_at = "2999"
    storage.save(counter, 0)
    storage.close()
    processes = [start_counting(path, 20) for _ in range(4)]
    printed = [int(line) for p in processes for line in p.communicate()[0].split()]
    assert [p.returncode for p in processes] == [0, 0, 0, 0]
    assert sorted(printed) == list(range(1, 81))
    check_counter(path, 80)


def test_survives_kill_9_in_the_middle_of_writes(path: Path) -> None:
    storage = SQLiteStorage(path)
    counter = make_task("counter", result=0)
    counter.expires_at = "2999"
    storage.save(counter, 0)
    storage.close()
    seen = 0
    for _ in range(5):
        process = start_counting(path, 1_000_000)
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(3)]
        time.sleep(random.uniform(0, 0.02))
        process.send_signal(signal.SIGKILL)
        lines += process.communicate()[0].split("\n")
        acknowledged = max(int(line) for line in lines if line.strip().isdecimal())
        assert acknowledged > seen
        seen = check_counter(path, acknowledged)


def check_counter(path: Path, at_least: int) -> int:
    """No acknowledged write is lost, and the record is whole; returns the counter."""
    storage = SQLiteStorage(path)
    task = storage.load("counter")
    storage.close()
    assert task is not None
    assert at_least <= task.result <= at_least + 1
    assert task.revision == task.result + 1
    assert task.snapshot in (None, str(task.result) * 5000)
    return int(task.result)


def test_processes_may_open_a_new_file_at_once(path: Path) -> None:
    code = "import sys; from sequential_flow import SQLiteStorage as S; S(sys.argv[1]).load('t')"
    environment = {**os.environ, "PYTHONPATH": str(CORE)}
    command = [sys.executable, "-c", code, str(path)]
    processes = [subprocess.Popen(command, env=environment) for _ in range(8)]
    assert [process.wait() for process in processes] == [0] * 8


def test_makes_a_private_file_with_a_write_ahead_log(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "flows.sqlite"
    storage = SQLiteStorage(path)
    storage.save(make_task(), 0)
    for file in path.parent.iterdir():
        assert file.stat().st_mode & 0o777 == 0o600, file
    assert path.parent.stat().st_mode & 0o777 == 0o700
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
    storage.close()


def test_works_on_after_a_fork(storage: SQLiteStorage) -> None:
    storage.save(make_task(), 0)
    child = os.fork()
    if child == 0:
        storage.save(make_task(revision=2, result="child"), 1)
        storage.close()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    loaded = storage.load("t")
    assert loaded is not None
    assert loaded.result == "child"


def test_a_busy_file_is_storage_unavailable(path: Path) -> None:
    storage = SQLiteStorage(path, busy_seconds=0.1)
    storage.save(make_task(), 0)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageUnavailable, match="locked"):
        storage.delete("t")
    other.execute("ROLLBACK")
    other.close()
    assert storage.delete("t") is True
    storage.close()


def test_what_is_no_database_is_storage_unavailable(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("this is not a database, but long enough to look at" * 50)
    (tmp_path / "file").write_text("")
    for bad in (tmp_path / "text", tmp_path, tmp_path / "file" / "below"):
        with pytest.raises(StorageUnavailable, match=f"SQLite storage {bad}: "):
            SQLiteStorage(bad, busy_seconds=0.1).load("t")


@pytest.mark.parametrize(
    "record", ["", "{", "[]", "{}", '{"id": 1}', "[" * 100_000, "null", '"text"', "NaN"]
)
def test_a_damaged_record_is_snapshot_invalid(storage: SQLiteStorage, record: str) -> None:
    storage.save(make_task(), 0)
    damage(storage, "UPDATE tasks SET record = ?", record)
    with pytest.raises(SnapshotInvalid):
        storage.load("t")


def test_a_damaged_snapshot_is_snapshot_invalid(storage: SQLiteStorage) -> None:
    storage.save(make_task(snapshot="{}"), 0)
    damage(storage, "UPDATE tasks SET snapshot = ?", b"\xff\xfe")
    with pytest.raises(SnapshotInvalid):
        storage.load("t")


def damage(storage: SQLiteStorage, statement: str, value: object) -> None:
    connection = sqlite3.connect(storage.path)
    with connection:
        connection.execute(statement, [value])
    connection.close()


def test_lists_newest_first(storage: SQLiteStorage) -> None:
    for number in range(3):
        storage.save(make_task(f"t{number}", created_at=f"2026-01-0{number + 1}"), 0)
    assert [task.id for task in storage.list()[0]] == ["t2", "t1", "t0"]
