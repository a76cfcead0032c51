"""Driven tasks: their messages go out before they are saved, so none can be left behind."""

from __future__ import annotations

from typing import Any

import pytest

from flows import PARALLEL, data, refused
from sequential_flow import Conflict, InMemoryStorage, SequentialFlow, StorageUnavailable, Task
from sequential_flow.queue.protocol import Delivery
from storage_contract import Clock


class Journal:
    """A storage and a queue that note, in one list, what is done to them.

    ("sent", id, revision, delay)   ("saved", id, revision)   ("deleted", id)
    """

    max_delay_seconds = 900.0

    def __init__(self, clock: Clock) -> None:
        self.entries: list[tuple[Any, ...]] = []
        self.storage = InMemoryStorage(clock=clock)
        #: What fails, and how: {"sent" or "saved": exception}.
        self.failing: dict[str, Exception] = {}

    def note(self, kind: str, *what: Any) -> None:
        self.entries.append((kind, *what))
        if kind in self.failing:
            raise self.failing[kind]

    def take(self) -> list[tuple[Any, ...]]:
        entries, self.entries = self.entries, []
        return entries

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        assert message.keys() == {"task", "revision"}
        self.note("sent", message["task"], message["revision"], delay_seconds)

    def receive(self, max_messages: int = 1, wait_seconds: float = 0) -> list[Delivery]:
        raise NotImplementedError("nobody receives here")

    def delete(self, delivery: Delivery) -> None:
        raise NotImplementedError("nobody receives here")


class Recorded:
    """The storage of a Journal."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._storage = journal.storage

    def save(self, task: Task, expected_revision: int) -> None:
        self._journal.note("saved", task.id, task.revision)
        self._storage.save(task, expected_revision)

    def load(self, task_id: str) -> Task | None:
        return self._storage.load(task_id)

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        self._journal.note("deleted", task_id)
        return self._storage.delete(task_id, expected_revision)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def journal(clock: Clock) -> Journal:
    return Journal(clock)


@pytest.fixture
def flow(journal: Journal, clock: Clock) -> SequentialFlow:
    return SequentialFlow(Recorded(journal), clock=clock, queue=journal)


def drive(flow: SequentialFlow, journal: Journal, code: str) -> Task:
    """The task as a worker leaves it after its first step."""
    flow.execute(code, id="t", drive=True)
    task = flow.resume("t", announce=False)
    journal.take()
    return task


class TestOrder:
    def test_a_driven_task_is_announced_before_it_is_stored(
        self, flow: SequentialFlow, journal: Journal
    ) -> None:
        task = flow.execute("fetch('/x')", id="t", drive=True)
        assert (task.status, task.revision, task.keep_finished) == ("running", 1, True)
        assert journal.take() == [("sent", "t", 1, 0.0), ("saved", "t", 1)]
        assert task.pending_requests == []

    def test_so_is_every_step_that_gives_it_work(
        self, flow: SequentialFlow, journal: Journal, clock: Clock
    ) -> None:
        drive(flow, journal, "waitForEvent('a'); fetch('/x'); sleep(60_000); 'done'")
        flow.send_event("t", "a")
        assert journal.take() == [("sent", "t", 3, 0.0), ("saved", "t", 3)]
        flow.resume("t", data(1), request_id=2)
        assert journal.take() == [("sent", "t", 4, 60.0), ("saved", "t", 4)]
        clock.now += 60
        assert flow.resume("t").result == "done"
        assert journal.take() == [("saved", "t", 5)]
        assert flow.get_task("t").result == "done"

    def test_a_wait_is_announced_for_its_time_at_most_as_far_as_the_queue_reaches(
        self, flow: SequentialFlow, journal: Journal
    ) -> None:
        drive(flow, journal, "waitForEvent('a'); sleep(600_000); sleep(1e9)")
        flow.send_event("t", "a")
        assert journal.take()[0] == ("sent", "t", 3, 600.0)
        flow.resume("t", data(None), request_id=2)
        assert journal.take()[0] == ("sent", "t", 4, 900.0)

    def test_nothing_is_sent_while_there_is_nothing_to_do(
        self, flow: SequentialFlow, journal: Journal
    ) -> None:
        drive(flow, journal, "waitForEvent('a'); waitForEvent('b')")
        flow.send_event("t", "other")
        assert journal.take() == [("saved", "t", 3)]
        flow.send_event("t", "a")
        assert journal.take() == [("saved", "t", 4)]
        flow.send_event("t", "b")
        assert journal.take() == [("saved", "t", 5)]

    def test_an_event_for_a_task_that_has_not_begun(
        self, flow: SequentialFlow, journal: Journal
    ) -> None:
        """The message of revision 1 may meet revision 2: then it must not be the only one."""
        flow.execute("waitForEvent('a')", id="t", drive=True)
        journal.take()
        flow.send_event("t", "a", 5)
        assert journal.take() == [("sent", "t", 2, 0.0), ("saved", "t", 2)]
        assert flow.resume("t", announce=False).result == 5

    def test_workers_that_announce_themselves(self, flow: SequentialFlow, journal: Journal) -> None:
        flow.execute(PARALLEL, id="t", drive=True)
        journal.take()
        flow.resume("t", announce=False)
        flow.resume("t", data("a"), request_id=1, announce=False)
        assert journal.take() == [("saved", "t", 2), ("saved", "t", 3)]

    def test_tasks_that_nobody_drives_send_nothing(
        self, flow: SequentialFlow, journal: Journal
    ) -> None:
        flow.execute("fetch('/x'); 1", id="t")
        flow.resume("t", data(1), request_id=1)
        assert journal.take() == [("saved", "t", 1), ("deleted", "t")]

    def test_reads_and_refusals_send_nothing(self, flow: SequentialFlow, journal: Journal) -> None:
        drive(flow, journal, "fetch('/x')")
        flow.get_task("t")
        assert refused(flow.resume("t"), "INVALID_REQUEST")
        assert refused(flow.resume("t", data(1), request_id=7), "INVALID_REQUEST")
        assert refused(flow.send_event("t", "bad name"), "INVALID_REQUEST")
        assert journal.take() == []


class TestRetries:
    def test_of_execute_announces_again(self, flow: SequentialFlow, journal: Journal) -> None:
        """The first message may have been dropped, because the save came too late or never."""
        flow.execute("fetch('/x')", id="t", drive=True)
        journal.take()
        again = flow.execute("fetch('/x')", id="t", drive=True)
        assert (again.status, again.revision) == ("running", 1)
        assert journal.take() == [("sent", "t", 1, 0.0)]

    def test_of_an_ended_task_sends_nothing(self, flow: SequentialFlow, journal: Journal) -> None:
        drive(flow, journal, "5")
        assert flow.execute("5", id="t", drive=True).result == 5
        assert journal.take() == []

    def test_with_other_code_is_refused(self, flow: SequentialFlow, journal: Journal) -> None:
        drive(flow, journal, "fetch('/x')")
        assert refused(flow.execute("fetch('/y')", id="t", drive=True), "TASK_EXISTS")
        assert journal.take() == []


class TestFailures:
    def test_a_queue_that_is_away_stores_nothing(
        self, flow: SequentialFlow, journal: Journal
    ) -> None:
        journal.failing["sent"] = StorageUnavailable("the queue is away")
        task = flow.execute("fetch('/x')", id="t", drive=True)
        assert refused(task, "STORAGE_UNAVAILABLE")
        assert [entry[0] for entry in journal.take()] == ["sent"]
        assert refused(flow.get_task("t"), "TASK_NOT_FOUND")

    def test_a_storage_that_is_away_leaves_a_message_too_many(
        self, flow: SequentialFlow, journal: Journal
    ) -> None:
        before = drive(flow, journal, "waitForEvent('a'); fetch('/x')")
        journal.failing["saved"] = StorageUnavailable("away")
        assert refused(flow.send_event("t", "a", key="k"), "STORAGE_UNAVAILABLE")
        assert [entry[0] for entry in journal.take()] == ["sent", "saved"]
        assert flow.get_task("t") == before
        journal.failing.clear()
        assert flow.send_event("t", "a", key="k").pending_requests[0].kind == "fetch"

    def test_who_is_overtaken_announces_what_it_saves(
        self, flow: SequentialFlow, journal: Journal
    ) -> None:
        """A message of each attempt, and the last is of what is stored."""
        drive(flow, journal, "waitForEvent('a'); fetch('/x')")
        journal.failing["saved"] = Conflict("somebody was first")
        sending = iter([None, None])

        def note(kind: str, *what: Any) -> None:
            if kind == "saved" and next(sending, "enough") == "enough":
                journal.failing.clear()
            Journal.note(journal, kind, *what)

        journal.note = note  # type: ignore[method-assign]
        task = flow.send_event("t", "a")
        entries = journal.take()
        assert [entry[0] for entry in entries] == ["sent", "saved"] * 3
        assert entries[-1] == ("saved", "t", task.revision)
        assert entries[-2][:3] == ("sent", "t", task.revision)


def test_driving_needs_a_queue(clock: Clock) -> None:
    flow = SequentialFlow(clock=clock)
    assert refused(flow.execute("1", drive=True), "INVALID_REQUEST")


def test_a_failed_task_is_kept_and_not_announced(flow: SequentialFlow, journal: Journal) -> None:
    drive(flow, journal, "fetch('/x')")
    task = flow.fail_task("t", None, StorageUnavailable("given up"))
    assert (task.status, flow.get_task("t")) == ("error", task)
    assert journal.take() == [("saved", "t", 3)]
