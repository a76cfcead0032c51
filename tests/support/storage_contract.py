"""The tests that every storage passes. Subclass the classes that fit and give them their fixtures.

    StorageContract    all storages                 make_storage(clock)
    ListingContract    … that list and purge        the same
    CappedContract     … that limit a task's size   make_capped_storage(clock): at most CAP_BYTES

Backends with a server pass `server_contract.py` besides. SEQUENTIAL_FLOW_ROUNDS=200 repeats the
contests of many for one revision so often.
"""

from __future__ import annotations

import base64
import os
import random
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from sequential_flow import (
    Conflict,
    Expired,
    InvalidRequest,
    PendingRequest,
    SequentialFlow,
    Storage,
    Task,
    TooLarge,
)
from sequential_flow.storage.protocol import ListsTasks, PurgesExpired

START = 1_800_000_000.0
HOUR = 3600.0
MEGABYTE = 1024 * 1024
#: What a capped storage takes.
CAP_BYTES = 100_000
ROUNDS = int(os.environ.get("SEQUENTIAL_FLOW_ROUNDS", "2"))
CONTENDERS = 64

#: Ids that some storage may confuse: by case, as patterns, or with names of its own.
_ODD_IDS = """
a A aa . .. ... - _ : :: a_ a- a.b a_b a-b a:b A:B 0 00 1 -1 1e1 null None tasks expiry parts index
task:a deleted:a a:parts a.0 a.0.0 __id__ __a__ ~a ~0123456789abcdef0123456789abcdef
"""


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

    def test_keeps_every_valid_task_id_apart(self, storage: Storage) -> None:
        ids = [*_ODD_IDS.split(), "x" * 128, "x" * 127 + "X"]
        for task_id in ids:
            assert storage.load(task_id) is None
            storage.save(make_task(task_id, result=f"of {task_id}"), 0)
        for task_id in ids:
            assert storage.load(task_id) == make_task(task_id, result=f"of {task_id}")
        for number, task_id in enumerate(ids):
            assert storage.delete(task_id) is True
            assert [storage.load(i) is None for i in ids[: number + 1]] == [True] * (number + 1)

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

    @pytest.mark.parametrize("megabytes", [2, 10])
    def test_keeps_large_tasks(self, storage: Storage, megabytes: int) -> None:
        task = make_task(snapshot="€" + noise(megabytes * MEGABYTE))
        storage.save(task, 0)
        assert storage.load("t") == task

    def test_keeps_large_tasks_that_pack_well(self, storage: Storage) -> None:
        task = make_task(snapshot="0123456789€" * 300_000)
        storage.save(task, 0)
        assert storage.load("t") == task

    def test_keeps_large_records(self, storage: Storage) -> None:
        task = make_task(input=noise(2 * MEGABYTE), snapshot="small")
        storage.save(task, 0)
        assert storage.load("t") == task

    def test_goes_from_small_to_large_and_back(self, storage: Storage, clock: Clock) -> None:
        sizes = [10, 3 * MEGABYTE, 1500, 2 * MEGABYTE, 2 * MEGABYTE + 1, 0]
        for revision, size in enumerate(sizes):
            task = make_task(revision=revision + 1, snapshot=noise(size, revision))
            storage.save(task, revision)
            assert storage.load("t") == task
        assert storage.delete("t", len(sizes)) is True
        storage.save(make_task(snapshot=noise(2 * MEGABYTE)), 0)
        clock.now += HOUR
        small = make_task(ttl=3 * HOUR)
        storage.save(small, 0)
        assert storage.load("t") == small
        assert storage.delete("t") is True
        assert storage.load("t") is None

    @pytest.mark.parametrize("size", [10, 1_500_000])
    def test_leaves_the_old_task_when_it_refuses(self, storage: Storage, size: int) -> None:
        old = make_task(revision=3, snapshot=noise(size))
        storage.save(old, 0)
        for expected in (0, 2, 4):
            for snapshot in ("small", noise(1_500_000, 7)):
                with pytest.raises(Conflict):
                    storage.save(make_task(revision=9, snapshot=snapshot), expected)
                assert storage.load("t") == old

    def test_lets_exactly_one_of_many_win(self, storage: Storage) -> None:
        storage.save(make_task(), 0)
        for revision in range(1, ROUNDS + 1):
            winner = sole_winner(
                lambda number, revision=revision: storage.save(  # type: ignore[misc]
                    make_task(revision=revision + 1, result=number), revision
                )
            )
            assert storage.load("t") == make_task(revision=revision + 1, result=winner)

    def test_lets_exactly_one_of_many_create(self, storage: Storage) -> None:
        for number in range(ROUNDS):
            task_id = f"t{number}"
            winner = sole_winner(lambda n, id=task_id: storage.save(make_task(id, result=n), 0))  # type: ignore[misc]
            assert storage.load(task_id) == make_task(task_id, result=winner)

    def test_lets_exactly_one_of_many_replace_what_expired(
        self, storage: Storage, clock: Clock
    ) -> None:
        storage.save(make_task(revision=5), 0)
        clock.now += HOUR
        winner = sole_winner(lambda n: storage.save(make_task(ttl=2 * HOUR, result=n), 0))
        assert storage.load("t") == make_task(ttl=2 * HOUR, result=winner)

    def test_lets_exactly_one_of_many_delete(self, storage: Storage) -> None:
        for _ in range(ROUNDS):
            storage.save(make_task(), 0)
            sole_winner(lambda number: storage.delete("t", 1))
            assert storage.load("t") is None

    def test_lets_exactly_one_of_many_large_tasks_win(self, storage: Storage) -> None:
        storage.save(make_task(snapshot=noise(1_200_000)), 0)
        texts = [noise(1_200_000, seed) for seed in range(6)]
        winner = sole_winner(
            lambda number: storage.save(make_task(revision=2, snapshot=texts[number]), 1), 6
        )
        assert storage.load("t") == make_task(revision=2, snapshot=texts[winner])

    @pytest.mark.parametrize(("size", "revisions"), [(50_000, 30), (1_500_000, 8)])
    def test_shows_readers_no_mixture(self, storage: Storage, size: int, revisions: int) -> None:
        texts = [noise(size, seed) for seed in range(3)]
        storage.save(make_task(snapshot=texts[1], result=1), 0)

        def write_or_read(number: int) -> None:
            for revision in range(1, revisions):
                if number == 0:
                    text = texts[(revision + 1) % 3]
                    task = make_task(revision=revision + 1, result=revision + 1, snapshot=text)
                    storage.save(task, revision)
                else:
                    seen = storage.load("t")
                    assert seen is not None
                    assert seen.revision == seen.result
                    assert seen.snapshot == texts[seen.result % 3]

        run_threads(write_or_read, 3)

    def test_of_64_resumes_of_one_pause_exactly_one_wins(
        self, storage: Storage, clock: Clock
    ) -> None:
        flow = SequentialFlow(storage, clock=clock)
        for number in range(ROUNDS):
            task = flow.execute("[fetch('/1'), fetch('/2')]", id=f"flow-{number}")
            assert task.error is None
            tasks = resume_all_at_once(flow, task, [{"data": n} for n in range(CONTENDERS)])
            assert Counter(t.error_code for t in tasks) == {None: 1, "CONFLICT": CONTENDERS - 1}
            assert {t.vm_state for t in tasks} == {"r2.2"}
            winner = next(n for n, t in enumerate(tasks) if t.error is None)
            done = flow.resume(task.id, {"data": "end"}, "r2.2")
            assert done.result == [winner, "end"]

    def test_64_retries_of_one_resume_are_one_step(self, storage: Storage, clock: Clock) -> None:
        flow = SequentialFlow(storage, clock=clock)
        task = flow.execute("[fetch('/1'), fetch('/2')]", id="flow")
        tasks = resume_all_at_once(flow, task, [{"data": "same"}] * CONTENDERS)
        assert {(t.error, t.vm_state) for t in tasks} == {(None, "r2.2")}
        assert flow.get_task("flow").revision == 2


class CappedContract:
    """For storages with a limit of their own for the size of a task."""

    @pytest.fixture
    def capped(self, make_capped_storage: Callable[[Clock], Storage]) -> Storage:
        return make_capped_storage(Clock())

    def test_refuses_a_task_over_the_cap_and_keeps_the_old_one(self, capped: Storage) -> None:
        old = make_task(snapshot=noise(CAP_BYTES // 2))
        capped.save(old, 0)
        for field in ("snapshot", "code", "result"):
            huge = make_task(revision=2)
            setattr(huge, field, noise(2 * CAP_BYTES))
            with pytest.raises(TooLarge, match="'t'"):
                capped.save(huge, 1)
        with pytest.raises(TooLarge):
            capped.save(make_task("new", snapshot=noise(2 * CAP_BYTES)), 0)
        assert capped.load("t") == old
        assert capped.load("new") is None

    def test_a_flow_over_the_cap_can_go_on_with_less(self, capped: Storage) -> None:
        flow = SequentialFlow(capped, clock=Clock())
        task = flow.execute("const a = fetch('/1'); const b = fetch('/2'); a.length + b")
        refused = flow.resume(task.id, {"data": noise(2 * CAP_BYTES)}, task.vm_state)
        assert refused.error_code == "TOO_LARGE"
        assert refused.vm_state == task.vm_state
        paused = flow.resume(task.id, {"data": "four"}, task.vm_state)
        assert flow.resume(task.id, {"data": 1}, paused.vm_state).result == 5


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

    def test_lists_records_of_used_seals_like_tasks(self, storage: Storage) -> None:
        assert isinstance(storage, ListsTasks)
        for number in range(3):
            storage.save(make_task(f"~{number:032x}"), 0)
        assert len(all_pages(storage, None, 1)) == 3

    def test_lists_large_tasks(self, storage: Storage) -> None:
        assert isinstance(storage, ListsTasks)
        storage.save(make_task("snapshot", snapshot=noise(2 * MEGABYTE)), 0)
        storage.save(make_task("input", input=noise(2 * MEGABYTE), snapshot="small"), 0)
        tasks = {task.id: task for task in all_pages(storage, "paused", 10)}
        assert tasks == {
            "snapshot": make_task("snapshot"),
            "input": make_task("input", input=noise(2 * MEGABYTE)),
        }

    @pytest.mark.parametrize("limit", [1, 3, 1000])
    def test_a_walk_shows_what_stays_once_whatever_comes_and_goes(
        self, storage: Storage, clock: Clock, limit: int
    ) -> None:
        """Tasks made in the same millisecond, earlier and later, with ids on both sides."""
        assert isinstance(storage, ListsTasks)
        chance = random.Random(limit)
        stay, go = set(), []
        for number in range(24):
            task_id = f"{chance.choice('aZ_')}{number}"
            made = START - chance.choice([0, 0, 1, 2])
            storage.save(Task(task_id, now=made, ttl_seconds=2 * HOUR, revision=1), 0)
            if number % 2:
                stay.add(task_id)
            else:
                go.append(task_id)
        seen, cursor, number = [], None, 0
        while True:
            page, cursor = storage.list(None, limit, cursor)
            seen += [task.id for task in page if task.id in stay]
            if cursor is None:
                break
            number += 1
            storage.save(make_task(f"b{number}"), 0)
            if go:
                storage.delete(go.pop())
            moved = chance.choice(sorted(stay))
            task = storage.load(moved)
            assert task is not None
            task.touch(clock.now)
            storage.save(task, task.revision - 1)
        assert sorted(seen) == sorted(stay)

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


def noise(size: int, seed: int = 0) -> str:
    """`size` characters that hardly pack."""
    octets = random.Random(seed).randbytes(size * 3 // 4 + 3)
    return base64.b64encode(octets).decode("ascii")[:size]


def sole_winner(attempt: Callable[[int], object], contenders: int = CONTENDERS) -> int:
    """Runs `attempt(0)` … at once; all but one must raise Conflict. The number of that one."""
    barrier, wins = threading.Barrier(contenders), []

    def contend(number: int) -> None:
        barrier.wait()
        with suppress(Conflict):
            attempt(number)
            wins.append(number)

    run_threads(contend, contenders)
    assert len(wins) == 1
    return wins[0]


def resume_all_at_once(flow: SequentialFlow, task: Task, responses: list[Any]) -> list[Task]:
    """What each of the resumes of the task's first request returned."""
    barrier = threading.Barrier(len(responses))
    outcomes: dict[int, Task] = {}

    def resume(number: int) -> None:
        barrier.wait()
        outcomes[number] = flow.resume(task.id, responses[number], task.vm_state)

    run_threads(resume, len(responses))
    return [outcomes[number] for number in range(len(responses))]


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
