"""The tests that every storage passes. Subclass one of the classes and give it `make_storage`."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from sequential_flow import Conflict, Expired, InvalidRequest, PendingRequest, Storage, Task
from sequential_flow.storage.protocol import ListsTasks, PurgesExpired

START = 1_800_000_000.0
HOUR = 3600.0


class Clock:
    """Time that stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> float:
        return self.now


def make_task(task_id: str = "t", revision: int = 1, *, ttl: float = HOUR, **fields: Any) -> Task:
    task = Task(task_id, code="fetch('/x')", ttl_seconds=ttl, now=START, revision=revision)
    task.status = "paused"
    for name, value in fields.items():
        setattr(task, name, value)
    return task


class StorageContract:
    """`make_storage(clock)` must give an empty storage."""

    @pytest.fixture
    def clock(self) -> Clock:
        return Clock()

    @pytest.fixture
    def storage(self, make_storage: Callable[[Clock], Storage], clock: Clock) -> Storage:
        return make_storage(clock)

    def test_gives_back_what_was_saved(self, storage: Storage) -> None:
        task = make_task(
            name="Ünïcode 😀",
            code="'\ud800' + \"'\\\" \x00\"",
            input={"deep": [1, 2.5, None, True, {"": "\udfff"}]},
            result=[{}],
            snapshot='{"lone": "\ud83d", "quote": "\\""}',
            pending_requests=[PendingRequest(1, "fetch", "/x", {"method": "POST"})],
            answered={"1": "0123456789abcdef"},
            error_detail={"code": "X", "message": "m"},
            keep_finished=True,
            vm_state="r1.1",
        )
        storage.save(task, 0)
        assert storage.load("t") == task

    def test_knows_nothing_at_first(self, storage: Storage) -> None:
        assert storage.load("t") is None
        assert storage.delete("t") is False

    def test_accepts_every_valid_task_id(self, storage: Storage) -> None:
        for task_id in ("a", "A", ".", "..", "-", "_", ":", "a:b.c-d_e", "x" * 128):
            storage.save(make_task(task_id), 0)
        for task_id in ("a", "A", ".", "..", "-", "_", ":", "a:b.c-d_e", "x" * 128):
            loaded = storage.load(task_id)
            assert loaded is not None
            assert loaded.id == task_id

    def test_shares_nothing_with_the_caller(self, storage: Storage) -> None:
        task = make_task(result=[1])
        storage.save(task, 0)
        task.result.append(2)
        loaded = storage.load("t")
        assert loaded is not None
        loaded.result.append(3)
        again = storage.load("t")
        assert again is not None
        assert again.result == [1]

    def test_replaces_the_expected_revision(self, storage: Storage) -> None:
        storage.save(make_task(), 0)
        storage.save(make_task(revision=2, result="new"), 1)
        assert storage.load("t") == make_task(revision=2, result="new")

    def test_refuses_to_create_what_exists(self, storage: Storage) -> None:
        storage.save(make_task(), 0)
        with pytest.raises(Conflict):
            storage.save(make_task(result="other"), 0)
        assert storage.load("t") == make_task()

    def test_refuses_a_stale_revision(self, storage: Storage) -> None:
        storage.save(make_task(), 0)
        storage.save(make_task(revision=2), 1)
        with pytest.raises(Conflict):
            storage.save(make_task(revision=2, result="late"), 1)
        assert storage.load("t") == make_task(revision=2)

    def test_refuses_to_update_what_is_not_there(self, storage: Storage) -> None:
        with pytest.raises(Conflict):
            storage.save(make_task(revision=2), 1)
        assert storage.load("t") is None

    def test_deletes(self, storage: Storage) -> None:
        storage.save(make_task(), 0)
        assert storage.delete("t") is True
        assert storage.load("t") is None
        storage.save(make_task(), 0)

    def test_deletes_only_the_expected_revision(self, storage: Storage) -> None:
        storage.save(make_task(), 0)
        with pytest.raises(Conflict):
            storage.delete("t", 2)
        assert storage.load("t") is not None
        assert storage.delete("t", 1) is True
        with pytest.raises(Conflict):
            storage.delete("t", 1)

    def test_refuses_an_expired_task(self, storage: Storage, clock: Clock) -> None:
        storage.save(make_task(), 0)
        clock.now += HOUR - 0.001
        assert storage.load("t") is not None
        clock.now += 0.001
        with pytest.raises(Expired, match="'t' expired"):
            storage.load("t")

    def test_creates_over_an_expired_task(self, storage: Storage, clock: Clock) -> None:
        storage.save(make_task(revision=7), 0)
        clock.now += HOUR
        fresh = make_task(ttl=3 * HOUR)
        storage.save(fresh, 0)
        assert storage.load("t") == fresh

    def test_deletes_an_expired_task(self, storage: Storage, clock: Clock) -> None:
        storage.save(make_task(), 0)
        clock.now += HOUR
        assert storage.delete("t") is True

    def test_keeps_large_tasks(self, storage: Storage) -> None:
        task = make_task(snapshot="0123456789€" * 300_000)
        storage.save(task, 0)
        assert storage.load("t") == task

    def test_lets_exactly_one_of_many_win(self, storage: Storage) -> None:
        storage.save(make_task(), 0)
        barrier, wins = threading.Barrier(16), []

        def contend(number: int) -> None:
            barrier.wait()
            try:
                storage.save(make_task(revision=2, result=number), 1)
                wins.append(number)
            except Conflict:
                pass

        run_threads(contend, 16)
        assert len(wins) == 1
        assert storage.load("t") == make_task(revision=2, result=wins[0])

    def test_lets_exactly_one_of_many_create(self, storage: Storage) -> None:
        barrier, wins = threading.Barrier(16), []

        def contend(number: int) -> None:
            barrier.wait()
            try:
                storage.save(make_task(result=number), 0)
                wins.append(number)
            except Conflict:
                pass

        run_threads(contend, 16)
        assert len(wins) == 1

    def test_shows_readers_no_mixture(self, storage: Storage) -> None:
        size = 200_000
        storage.save(make_task(snapshot="0" * size, result=0), 0)

        def write_or_read(number: int) -> None:
            for revision in range(1, 30):
                if number == 0:
                    digit = revision % 10
                    task = make_task(
                        revision=revision + 1, result=digit, snapshot=f"{digit}" * size
                    )
                    storage.save(task, revision)
                else:
                    seen = storage.load("t")
                    assert seen is not None
                    assert seen.snapshot == str(seen.result) * size

        run_threads(write_or_read, 3)


class ListingContract(StorageContract):
    """For storages that can list and purge, too."""

    def test_lists_every_live_task_once(self, storage: Storage, clock: Clock) -> None:
        assert isinstance(storage, ListsTasks)
        for number in range(7):
            task = make_task(f"t{number}", ttl=2 * HOUR, snapshot="big")
            task.status = "completed" if number % 2 else "paused"
            storage.save(task, 0)
        storage.save(make_task("short"), 0)
        clock.now += HOUR
        tasks = all_pages(storage, None, 3)
        assert sorted(task.id for task in tasks) == [f"t{number}" for number in range(7)]
        assert all(task.snapshot is None for task in tasks)
        paused = all_pages(storage, "paused", 1)
        assert sorted(task.id for task in paused) == ["t0", "t2", "t4", "t6"]
        with suppress(InvalidRequest):
            assert storage.list(cursor="nonsense")[0] is not None

    def test_purges_expired_tasks(self, storage: Storage, clock: Clock) -> None:
        assert isinstance(storage, PurgesExpired)
        storage.save(make_task("old"), 0)
        storage.save(make_task("young", ttl=2 * HOUR), 0)
        clock.now += HOUR
        assert storage.purge_expired() == 1
        assert storage.purge_expired() == 0
        assert storage.load("old") is None
        assert storage.load("young") is not None


def all_pages(storage: ListsTasks, status: str | None, limit: int) -> list[Task]:
    tasks, cursor = storage.list(status, limit)
    while cursor is not None:
        page, cursor = storage.list(status, limit, cursor)
        assert 0 < len(page) <= limit
        tasks += page
    return tasks


def run_threads(target: Callable[[int], None], count: int) -> None:
    """Runs `target(0)` … `target(count - 1)` side by side; raises the first failure."""
    failures: list[BaseException] = []

    def guarded(number: int) -> None:
        try:
            target(number)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=guarded, args=[number]) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
