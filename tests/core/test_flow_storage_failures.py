"""A storage that fails loses nothing: the stored task is as it was, and a retry succeeds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from flows import POSTS, USER, data, refused
from sequential_flow import InMemoryStorage, SequentialFlow, StorageUnavailable
from storage_contract import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


class FlakyStorage(InMemoryStorage):
    """Fails in the methods named in `failing`, before anything is done."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__(clock=clock)
        self.failing = ""

    def __getattribute__(self, name: str) -> Any:
        if name in ("load", "save", "delete", "list") and name in self.failing.split():
            raise StorageUnavailable("the storage is away")
        return super().__getattribute__(name)


def test_nothing_is_lost(clock: Clock) -> None:
    storage = FlakyStorage(clock)
    flow = SequentialFlow(storage, clock=clock)
    task = flow.execute(POSTS, id="t")
    for failing in ("load", "save", "delete"):
        storage.failing = failing
        if failing != "delete":
            answered = flow.resume("t", data({"id": 1}), vm_state=task.vm_state)
            assert refused(answered, "STORAGE_UNAVAILABLE")
            assert answered.error_detail is not None
            assert answered.error_detail["retryable"] is True
        else:
            assert refused(flow.delete_task("t"), "STORAGE_UNAVAILABLE")
        storage.failing = ""
        assert flow.get_task("t") == task
    assert flow.resume("t", data({"id": 1}), vm_state=task.vm_state).status == "paused"


def test_a_failure_at_the_last_step(clock: Clock) -> None:
    storage = FlakyStorage(clock)
    flow = SequentialFlow(storage, clock=clock)
    task = flow.execute(USER, id="t")
    storage.failing = "delete"
    answered = flow.resume("t", data({"name": "A"}), vm_state=task.vm_state)
    assert refused(answered, "STORAGE_UNAVAILABLE")
    storage.failing = ""
    assert flow.resume("t", data({"name": "A"}), vm_state=task.vm_state).result == "A"


def test_purge(clock: Clock) -> None:
    storage = FlakyStorage(clock)
    flow = SequentialFlow(storage, clock=clock)
    flow.execute(USER, ttl=10)
    flow.execute(USER, ttl=20)
    clock.now += 10
    assert flow.purge_expired() == 1
    assert flow.purge_expired() == 0


def test_execute_and_list(clock: Clock) -> None:
    storage = FlakyStorage(clock)
    storage.failing = "save load list"
    flow = SequentialFlow(storage, clock=clock)
    assert refused(flow.execute(USER), "STORAGE_UNAVAILABLE")
    assert refused(flow.execute(USER, id="t"), "STORAGE_UNAVAILABLE")
    page = flow.list_tasks()
    assert page == []
    assert page.error is not None
    assert refused(page.error, "STORAGE_UNAVAILABLE")
