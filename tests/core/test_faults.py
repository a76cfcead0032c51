"""Clients that share a task over failing storages; the long form is `tests/fuzz/faults.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

import sequential_flow.step
from fault_runs import STORAGES, Run, in_file
from fault_sealed import SealedRun
from sequential_flow import InMemoryStorage, Task
from sequential_flow.transitions import Transitions

RUNS = 40


@pytest.mark.parametrize("storage", STORAGES)
def test_nothing_is_lost_or_doubled(storage: str) -> None:
    runs = [Run(seed, STORAGES[storage]) for seed in range(RUNS)]
    for run in runs:
        run.run()
    assert sum(run.faults for run in runs) > 5 * RUNS


def test_nothing_is_lost_or_doubled_in_a_file(tmp_path: Path) -> None:
    make_storage, storage = in_file(tmp_path / "faults.sqlite")
    for seed in range(RUNS // 2):
        Run(seed, make_storage).run()
    storage.close()


def test_sealed_states_make_a_chain() -> None:
    for seed in range(RUNS):
        SealedRun(seed).run()


# -- that the runs find what is wrong


class _Overwriting(InMemoryStorage):
    """Sets without comparing."""

    def save(self, task: Task, expected_revision: int) -> None:
        stored = self._rows.get(task.id)
        super().save(task, 0 if stored is None else stored.revision)


def fails(make_storage: object = STORAGES["memory"]) -> bool:
    """Whether one of the runs does."""
    for seed in range(RUNS):
        try:
            Run(seed, make_storage).run()  # type: ignore[arg-type]
        except AssertionError:
            return True
    return False


def test_a_storage_that_does_not_compare_is_found() -> None:
    assert fails(lambda run: _Overwriting(clock=run.clock))


def test_a_service_that_forgets_answers_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sequential_flow.step, "REMEMBERED_ANSWERS", 0)
    assert fails()


def test_a_service_that_takes_an_event_twice_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Transitions.send_event

    def send_event(
        self: Transitions,
        task_id: str,
        name: str,
        data: object,
        key: str | None,
        seconds: float | None,
    ) -> Task:
        return real(self, task_id, name, data, None, seconds)

    monkeypatch.setattr(Transitions, "send_event", send_event)
    assert fails()


def test_a_service_that_says_stored_too_early_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Transitions.answer

    def answer(self: Transitions, task_id: str, *arguments: object, **named: object) -> Task:
        """Takes a storage that is away for a success."""
        from sequential_flow import StorageUnavailable

        try:
            return real(self, task_id, *arguments, **named)  # type: ignore[arg-type]
        except StorageUnavailable:
            return Task(task_id)

    monkeypatch.setattr(Transitions, "answer", answer)
    assert fails()
