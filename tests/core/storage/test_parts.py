"""Large tasks over a backend of small items, which fails or is overtaken at every step."""

from __future__ import annotations

import copy
import random
import threading
from collections.abc import Callable, Mapping

import pytest

from sequential_flow import (
    Conflict,
    Expired,
    SnapshotInvalid,
    Storage,
    StorageUnavailable,
    Task,
)
from sequential_flow.storage.parts import ListingPartedStorage, PartedStorage, TaskHead, divide
from storage_contract import (
    CAP_BYTES,
    HOUR,
    CappedContract,
    Clock,
    ListingContract,
    make_task,
    noise,
    run_threads,
)

ROOM_BYTES = 1000
LARGE = noise(5 * ROOM_BYTES)


class Items:
    """An ItemStore of dictionaries. `before` is called with the name of each operation."""

    def __init__(self, room_bytes: int = ROOM_BYTES) -> None:
        self.room_bytes = room_bytes
        self.heads: dict[str, TaskHead] = {}
        self.parts: dict[str, bytes] = {}
        self.expiry: dict[str, str] = {}
        self.before: Callable[[str], None] = lambda operation: None
        self.after: Callable[[str], None] = lambda operation: None
        self._lock = threading.RLock()

    def read_head(self, task_id: str) -> TaskHead | None:
        self.before("read_head")
        with self._lock:
            return copy.copy(self.heads.get(task_id))

    def write_head(self, head: TaskHead, expected_revision: int, now: str) -> TaskHead | None:
        self.before("write_head")
        with self._lock:
            old = self.heads.get(head.id)
            free = old is None or old.expires_at <= now
            fits = free if expected_revision == 0 else old and old.revision == expected_revision
            if not fits:
                raise Conflict("another revision")
            assert len(head.record or b"") + len(head.snapshot or b"") <= self.room_bytes
            self.heads[head.id] = copy.copy(head)
        self.after("write_head")
        return old

    def delete_head(self, task_id: str, expected_revision: int | None) -> TaskHead | None:
        self.before("delete_head")
        with self._lock:
            old = self.heads.get(task_id)
            if expected_revision is not None and (old is None or old.revision != expected_revision):
                raise Conflict("another revision")
            return self.heads.pop(task_id, None)

    def write_parts(self, parts: Mapping[str, bytes], expires_at: str) -> None:
        for name, data in parts.items():
            self.before("write_parts")
            assert len(data) <= self.room_bytes
            with self._lock:
                assert name not in self.parts
                self.parts[name], self.expiry[name] = data, expires_at

    def read_parts(self, names: list[str]) -> list[bytes | None]:
        self.before("read_parts")
        return [self.parts.get(name) for name in names]

    def delete_parts(self, names: list[str]) -> None:
        for name in names:
            self.before("delete_parts")
            self.parts.pop(name, None)

    def list_heads(
        self, status: str | None, limit: int, cursor: str | None, now: str
    ) -> tuple[list[TaskHead], str | None]:
        heads = [
            copy.copy(head)
            for task_id, head in sorted(self.heads.items())
            if head.expires_at > now and status in (None, head.status) and task_id > (cursor or "")
        ]
        return heads[:limit], heads[limit - 1].id if len(heads) > limit else None


class Purging(ListingPartedStorage):
    """With the purge that each backend writes for itself."""

    def __init__(self, items: Items, clock: Clock) -> None:
        super().__init__(items, clock=clock)
        self._dictionaries = items

    def purge_expired(self) -> int:
        from sequential_flow.task import iso_time

        now = iso_time(self._clock())
        dead = [head.id for head in self._dictionaries.heads.values() if head.expires_at <= now]
        return sum(self.delete(task_id) for task_id in dead)


class TestPartedStorage(ListingContract, CappedContract):
    @pytest.fixture
    def make_storage(self) -> Callable[[Clock], Storage]:
        return lambda clock: Purging(Items(100_000), clock)

    @pytest.fixture
    def make_capped_storage(self) -> Callable[[Clock], Storage]:
        return lambda clock: PartedStorage(Items(), max_task_bytes=CAP_BYTES, clock=clock)


@pytest.fixture
def items() -> Items:
    return Items()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def storage(items: Items, clock: Clock) -> PartedStorage:
    return PartedStorage(items, clock=clock)


def test_a_small_task_is_one_item_and_one_write(items: Items, storage: PartedStorage) -> None:
    operations: list[str] = []
    items.before = operations.append
    storage.save(make_task(code="", snapshot="s"), 0)
    assert storage.load("t") == make_task(code="", snapshot="s")
    assert operations == ["write_head", "read_head"]
    assert items.parts == {}


def test_parts_are_named_by_their_write_and_carry_the_expiry(
    items: Items, storage: PartedStorage
) -> None:
    storage.save(make_task(snapshot=LARGE), 0)
    head = items.heads["t"]
    assert head.part_count == 4
    assert list(items.parts) == head.part_names()
    assert items.expiry == dict.fromkeys(head.part_names(), head.expires_at)
    assert len(head.write) == 32
    assert head.record is not None
    assert head.snapshot is None


def test_a_record_that_is_large_is_in_the_parts(items: Items, storage: PartedStorage) -> None:
    task = make_task(input=LARGE, snapshot="s")
    storage.save(task, 0)
    assert items.heads["t"].record is None
    assert storage.load("t") == task


def test_no_parts_stay_behind(items: Items, storage: PartedStorage) -> None:
    storage.save(make_task(snapshot=LARGE), 0)
    storage.save(make_task(revision=2, snapshot=LARGE), 1)
    assert set(items.parts) == set(items.heads["t"].part_names())
    with pytest.raises(Conflict):
        storage.save(make_task(revision=2, snapshot=LARGE), 1)
    assert set(items.parts) == set(items.heads["t"].part_names())
    storage.save(make_task(revision=3), 2)
    assert items.parts == {}
    storage.save(make_task(revision=4, snapshot=LARGE), 3)
    assert storage.delete("t") is True
    assert items.parts == {}


def test_a_reader_whom_writers_overtake_sees_the_new_task(
    items: Items, storage: PartedStorage
) -> None:
    storage.save(make_task(snapshot=LARGE), 0)
    newest = make_task(revision=2, snapshot=LARGE[::-1])

    def overtake(operation: str) -> None:
        if operation == "read_parts":
            items.before = lambda operation: None
            storage.save(newest, 1)

    items.before = overtake
    assert storage.load("t") == newest


def test_a_reader_whom_a_delete_overtakes_sees_nothing(
    items: Items, storage: PartedStorage
) -> None:
    storage.save(make_task(snapshot=LARGE), 0)

    def overtake(operation: str) -> None:
        if operation == "read_parts":
            items.before = lambda operation: None
            storage.delete("t")

    items.before = overtake
    assert storage.load("t") is None


def test_a_reader_gives_up_when_writers_never_rest(items: Items, storage: PartedStorage) -> None:
    storage.save(make_task(snapshot=LARGE), 0)

    def overtake(operation: str) -> None:
        if operation == "read_parts":
            items.parts.clear()
            items.heads["t"] = divide(make_task(snapshot=LARGE), ROOM_BYTES, CAP_BYTES)[0]

    items.before = overtake
    with pytest.raises(StorageUnavailable, match="being written all the time"):
        storage.load("t")


@pytest.mark.parametrize("number", range(4))
def test_a_part_that_is_missing_or_changed_is_damage(
    items: Items, storage: PartedStorage, number: int
) -> None:
    storage.save(make_task(snapshot=LARGE), 0)
    name = items.heads["t"].part_names()[number]
    part = items.parts[name]
    for changed in (part[:-1], part + b"x", bytes([part[0] ^ 1]) + part[1:], b""):
        items.parts[name] = changed
        with pytest.raises(SnapshotInvalid, match="'t' is damaged: a part is missing or wrong"):
            storage.load("t")
    del items.parts[name]
    with pytest.raises(SnapshotInvalid):
        storage.load("t")
    items.parts[name] = part
    assert storage.load("t") == make_task(snapshot=LARGE)


def test_parts_that_expired_before_their_head_are_no_damage(
    items: Items, storage: PartedStorage, clock: Clock
) -> None:
    storage.save(make_task(snapshot=LARGE), 0)
    clock.now += HOUR
    items.parts.clear()
    with pytest.raises(Expired):
        storage.load("t")


@pytest.mark.parametrize("snapshot", ["small", LARGE])
def test_a_write_that_the_client_repeated_is_no_conflict(
    items: Items, storage: PartedStorage, snapshot: str
) -> None:
    """Clients try again by themselves when an answer is lost; the condition then fails."""

    def lose_the_answer(operation: str) -> None:
        items.after = lambda operation: None
        raise Conflict("the second attempt met the first")

    for expected in (0, 1):
        items.after = lose_the_answer
        task = make_task(revision=expected + 1, snapshot=snapshot)
        storage.save(task, expected)
        assert storage.load("t") == task


def test_a_failing_removal_of_old_parts_fails_no_save(items: Items, storage: PartedStorage) -> None:
    storage.save(make_task(snapshot=LARGE), 0)
    items.before = fail_at("delete_parts", 0)
    storage.save(make_task(revision=2), 1)
    assert storage.load("t") == make_task(revision=2)


def test_a_failure_anywhere_leaves_the_old_task_or_the_new_one(
    items: Items, storage: PartedStorage
) -> None:
    """And the next save succeeds, whatever a crash left behind."""
    texts = ["small", LARGE, LARGE[::-1], "tiny"]
    rounds, failures = 0, 0
    for old_text in texts:
        for new_text in texts:
            for at in range(20):
                items.__init__()  # type: ignore[misc]
                old = make_task(revision=1, snapshot=old_text)
                new = make_task(revision=2, snapshot=new_text)
                storage.save(old, 0)
                items.before = fail_at(None, at)
                try:
                    storage.save(new, 1)
                    stored = new
                except StorageUnavailable:
                    failures += 1
                    stored = old
                items.before = lambda operation: None
                assert storage.load("t") == stored
                storage.save(make_task(revision=3), stored.revision)
                rounds += 1
    assert rounds == 320
    assert failures > 30


def test_a_switch_whose_answer_is_lost_keeps_its_parts(
    items: Items, storage: PartedStorage
) -> None:
    storage.save(make_task(snapshot=LARGE), 0)
    items.after = fail_at("write_head", 0)
    new = make_task(revision=2, snapshot=LARGE[::-1])
    with pytest.raises(StorageUnavailable):
        storage.save(new, 1)
    assert storage.load("t") == new


def test_threads_see_no_mixture(items: Items) -> None:
    storage = PartedStorage(items, clock=Clock())
    storage.save(make_task(result=0, snapshot=noise(4000, 0)), 0)
    chance = random.Random(3)

    def pause(operation: str) -> None:
        if chance.random() < 0.2:
            threading.Event().wait(0.0002)

    items.before = pause

    def work(number: int) -> None:
        for _ in range(60):
            task = storage.load("t")
            assert task is not None
            assert task.snapshot == noise(4000, task.result)
            try:
                storage.save(following(task), task.revision)
            except Conflict:
                continue

    run_threads(work, 6)
    assert set(items.parts) == set(items.heads["t"].part_names())


def following(task: Task) -> Task:
    task = task.copy()
    task.revision += 1
    task.result += 1
    task.snapshot = noise(4000, task.result)
    return task


def fail_at(operation: str | None, count: int) -> Callable[[str], None]:
    """Raises at the operation after `count` others; of this name, if one is given."""
    left = [count]

    def before(name: str) -> None:
        if operation in (None, name):
            left[0] -= 1
            if left[0] < 0:
                raise StorageUnavailable("injected")

    return before
