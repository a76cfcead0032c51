from __future__ import annotations

from collections import Counter

import pytest

from sequential_flow import (
    CustomStorage,
    InMemoryStorage,
    InvalidRequest,
    SequentialFlow,
    StorageUnavailable,
    Task,
)
from sequential_flow.storage.custom import as_storage
from sequential_flow.testing import (
    Fault,
    FaultyStorage,
    ProcessDied,
    VirtualClock,
    at,
    at_random,
)


def task(revision: int = 1) -> Task:
    return Task("t", code="1", revision=revision)


@pytest.mark.parametrize(
    ("fault", "raised", "is_done"),
    [
        (Fault.REFUSED, StorageUnavailable, False),
        (Fault.ANSWER_LOST, StorageUnavailable, True),
        (Fault.DIES_BEFORE, ProcessDied, False),
        (Fault.DIES_AFTER, ProcessDied, True),
    ],
)
def test_faults(fault: Fault, raised: type[BaseException], is_done: bool) -> None:
    inner = InMemoryStorage()
    storage = FaultyStorage(inner, at(2, fault))
    storage.save(task(), 0)
    with pytest.raises(raised, match=r"storage call 2 \(save of revision 2\)"):
        storage.save(task(2), 1)
    loaded = inner.load("t")
    assert loaded is not None
    assert loaded.revision == (2 if is_done else 1)
    assert storage.load("t") == loaded
    assert [str(call) for call in storage.calls] == [
        "storage call 1 (save of revision 1)",
        "storage call 2 (save of revision 2)",
        "storage call 3 (load)",
    ]


def test_everything_else_is_the_storages() -> None:
    storage = FaultyStorage(InMemoryStorage())
    storage.save(task(), 0)
    assert [found.id for found in storage.list()[0]] == ["t"]
    assert storage.purge_expired() == 0
    assert storage.delete("t", 1) is True
    assert storage.delete("t") is False
    assert [call.method for call in storage.calls] == [
        "save",
        "list",
        "purge_expired",
        "delete",
        "delete",
    ]


def test_a_storage_that_can_do_less() -> None:
    class Dictionary(CustomStorage, dict[str, object]):
        def save(self, task: dict[str, object]) -> None: ...
        def load(self, task_id: str) -> None: ...
        def delete(self, task_id: str) -> None: ...

    storage = FaultyStorage(as_storage(Dictionary(), VirtualClock()))
    assert storage.purge_expired() == 0
    with pytest.raises(InvalidRequest, match="cannot list tasks"):
        storage.list()


def test_one_seed_gives_one_behaviour() -> None:
    def outcomes(seed: int) -> list[str]:
        storage = FaultyStorage(InMemoryStorage(), at_random(seed, 0.5))
        found = []
        for _ in range(200):
            try:
                storage.load("t")
                found.append("")
            except (StorageUnavailable, ProcessDied) as error:
                found.append(type(error).__name__)
        return found

    assert outcomes(1) == outcomes(1) != outcomes(2)
    assert 70 < outcomes(1).count("") < 130
    assert set(Counter(outcomes(1))) == {"", "StorageUnavailable", "ProcessDied"}


def test_a_dying_process_is_no_error_of_a_task() -> None:
    flow = SequentialFlow(FaultyStorage(InMemoryStorage(), at(1, Fault.DIES_AFTER)))
    with pytest.raises(ProcessDied):
        flow.execute("fetch('/x')")


def test_the_clock_goes_forward_only() -> None:
    clock = VirtualClock(100.0)
    clock.advance(1.5)
    clock.pass_by(50)
    assert clock() == 101.5
    clock.pass_by(102)
    assert clock() == 102.0015
    with pytest.raises(ValueError, match="forward only"):
        clock.advance(-1)
