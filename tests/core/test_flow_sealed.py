"""Tasks without storage: `save_to_storage=False`, end to end."""

from __future__ import annotations

import json
from typing import Any

import pytest

from flows import PARALLEL, POSTS, data, refused
from sequential_flow import (
    CustomStorage,
    InMemoryStorage,
    Limits,
    Sealer,
    SealKey,
    SequentialFlow,
    SQLiteStorage,
    Storage,
    StorageUnavailable,
    Task,
)
from storage_contract import Clock

OLD, NEW = SealKey("old", b"o" * 32), SealKey("new", b"n" * 32)
HOUR = 3600.0


class PlainStorage(CustomStorage):
    """The three methods over a dictionary."""

    def __init__(self) -> None:
        self.tasks: dict[str, str] = {}

    def save(self, task: dict[str, Any]) -> None:
        self.tasks[task["id"]] = json.dumps(task)

    def load(self, task_id: str) -> dict[str, Any] | None:
        return json.loads(self.tasks[task_id]) if task_id in self.tasks else None

    def delete(self, task_id: str) -> None:
        self.tasks.pop(task_id, None)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def flow(clock: Clock) -> SequentialFlow:
    return make_flow(clock)


def make_flow(
    clock: Clock,
    *keys: SealKey,
    storage: Storage | CustomStorage | None = None,
    audience: str = "sequential-flow",
) -> SequentialFlow:
    sealer = Sealer(keys or (NEW,), audience, clock)
    return SequentialFlow(storage, clock=clock, sealer=sealer)


def begin(flow: SequentialFlow, code: str = POSTS, **options: Any) -> Task:
    task = flow.execute(code, id="t", save_to_storage=False, **options)
    assert task.status == "paused", task.error
    return task


def answer(flow: SequentialFlow, task: Task, value: Any, **options: Any) -> Task:
    """`value` for the request that the token names."""
    options = {"vm_state": task.vm_state, "paused_state": task.sealed_state, **options}
    return flow.resume(task.id, data(value), save_to_storage=False, **options)


class TestRounds:
    def test_from_the_first_pause_to_the_end(self, flow: SequentialFlow) -> None:
        first = begin(flow, name="My flow", input={"a": 1})
        assert first.to_json()["pausedState"] == first.sealed_state
        assert refused(flow.get_task("t"), "TASK_NOT_FOUND")
        second = answer(flow, first, {"id": 42, "name": "Alice"}, original_code=POSTS)
        assert (second.vm_state, second.name, second.input) == ("r2.2", "My flow", {"a": 1})
        assert second.fetch_request is not None
        assert second.fetch_request.url == "api/posts?userId=42"
        last = answer(flow, second, [1, 2])
        assert (last.status, last.result) == ("completed", {"user": "Alice", "postCount": 2})
        assert (last.sealed_state, "pausedState" in last.to_json()) == (None, False)
        assert len(flow.list_tasks()) == 0

    def test_in_another_process_that_shares_nothing(self, clock: Clock) -> None:
        task = begin(make_flow(clock))
        task = answer(make_flow(clock), task, {"id": 42, "name": "Alice"})
        assert answer(make_flow(clock), task, []).status == "completed"

    def test_requests_side_by_side_one_after_the_other(self, flow: SequentialFlow) -> None:
        task = begin(flow, PARALLEL)
        for request_id in (3, 1, 2):
            task = answer(flow, task, request_id, request_id=request_id)
        assert answer(flow, task, 4).result == [1, 2, 3, 4]

    def test_no_pause_and_no_success(self, flow: SequentialFlow) -> None:
        done = flow.execute("5", save_to_storage=False)
        assert (done.result, done.sealed_state) == (5, None)
        assert refused(flow.execute("null.x", save_to_storage=False), "SCRIPT_ERROR")
        assert refused(flow.execute("(", save_to_storage=False), "SYNTAX_ERROR")

    def test_sleeps_events_and_calls(self, flow: SequentialFlow, clock: Clock) -> None:
        task = begin(flow, "[sleep(1000) === undefined, waitForEvent('e'), call('f', 1)]")
        early = flow.resume("t", paused_state=task.sealed_state, save_to_storage=False)
        assert refused(early, "INVALID_REQUEST")
        clock.now += 1
        task = flow.resume("t", paused_state=task.sealed_state, save_to_storage=False)
        task = answer(flow, task, "E")
        assert answer(flow, task, "F").result == [True, "E", "F"]

    def test_nothing_is_due_while_a_fetch_is_outstanding(
        self, flow: SequentialFlow, clock: Clock
    ) -> None:
        """An attempt in vain must not use up the seal."""
        task = begin(flow, "setTimeout(() => console.log('timer'), 1000); fetch('/x')")
        state = task.sealed_state
        in_vain = flow.resume("t", paused_state=state, save_to_storage=False)
        assert refused(in_vain, "INVALID_REQUEST")
        task = answer(flow, task, 5)
        assert (task.status, task.work_delay(clock())) == ("paused", 1)

    def test_time_slices(self, clock: Clock) -> None:
        limits = Limits(slice_seconds=0.001)
        sealer = Sealer([NEW], clock=clock)
        flow = SequentialFlow(clock=clock, sealer=sealer, limits=limits)
        code = "let n = 0; for (let i = 0; i < 30_000; i++) n += i; n"
        task = flow.execute(code, id="t", save_to_storage=False)
        assert task.status == "running"
        while task.status == "running":
            state = task.sealed_state
            task = flow.resume("t", paused_state=state, save_to_storage=False, slice_seconds=1)
        assert task.result == 449_985_000

    def test_logs_and_history_go_with_it(self, flow: SequentialFlow) -> None:
        task = begin(flow, "console.log('a'); fetch('/x?secret'); console.log('b'); fetch('/y')")
        task = answer(flow, task, 1)
        assert [entry["text"] for entry in task.logs] == ["a", "b"]
        assert [entry["url"] for entry in task.history] == ["/x", "/y"]

    def test_a_stored_task_can_leave_its_storage(self, flow: SequentialFlow) -> None:
        flow.execute(POSTS, id="t")
        task = flow.get_task("t", with_state=True)
        moved = answer(flow, task, {"id": 1, "name": "Ann"})
        assert moved.vm_state == "r2.2"
        assert flow.get_task("t").vm_state == "r1.1"
        assert flow.get_task("t").sealed_state is None


class TestWhatIsRefused:
    def test_every_changed_bit(self, flow: SequentialFlow) -> None:
        task = begin(flow, "const secret = 'data'; fetch('/x')")
        state = task.sealed_state
        assert state is not None
        for at, character in enumerate(state):
            for bit in range(8):
                changed = state[:at] + chr(ord(character) ^ 1 << bit) + state[at + 1 :]
                assert refused(answer(flow, task, 1, paused_state=changed), "SNAPSHOT_INVALID")
        assert answer(flow, task, 1).result == 1

    def test_parts_and_rubbish(self, flow: SequentialFlow) -> None:
        task = begin(flow)
        state = task.sealed_state or ""
        head, key, body, mac = state.split(".")
        for text in (
            "", "x", state[:-1], state[1:], state + "x", state + "\n", " " + state, state * 2,
            ".".join((head, key, body)), ".".join((head, key, body, mac[::-1])),
            ".".join((head, "other", body, mac)), "\ud800" + state, state.upper(),
        ):  # fmt: skip
            assert refused(answer(flow, task, 1, paused_state=text), "SNAPSHOT_INVALID")
        nothings: list[Any] = [None, 5, b"x", {}]
        for nothing in nothings:
            assert refused(answer(flow, task, 1, paused_state=nothing), "INVALID_REQUEST")

    def test_a_seal_that_holds_no_task(self, clock: Clock) -> None:
        sealer = Sealer([NEW], clock=clock)
        flow = SequentialFlow(clock=clock, sealer=sealer)
        task = begin(flow)
        for payload in (b"", b"null", b"{}", b"\xff", b'{"id": "t"}', b"[" * 99):
            state = sealer.seal(payload, purpose="task", expires_at=clock() + 60)
            assert refused(answer(flow, task, 1, paused_state=state), "SNAPSHOT_INVALID")
        other = sealer.seal(
            json.dumps(task.to_record()).encode(), purpose="another", expires_at=clock() + 60
        )
        assert refused(answer(flow, task, 1, paused_state=other), "SNAPSHOT_INVALID")

    def test_other_services(self, clock: Clock) -> None:
        task = begin(make_flow(clock))
        for other in (make_flow(clock, OLD), make_flow(clock, audience="staging")):
            assert refused(answer(other, task, 1), "SNAPSHOT_INVALID")

    def test_other_code_and_other_tasks(self, flow: SequentialFlow) -> None:
        task = begin(flow)
        assert refused(answer(flow, task, 1, original_code="fetch('/evil')"), "INVALID_REQUEST")
        stray = flow.resume(
            "other", data(1), request_id=1, paused_state=task.sealed_state, save_to_storage=False
        )
        assert refused(stray, "INVALID_REQUEST")
        user = {"id": 1, "name": "Ann"}
        assert answer(flow, task, user, original_code=POSTS).status == "paused"

    def test_other_requests(self, flow: SequentialFlow) -> None:
        task = begin(flow)
        state = task.sealed_state
        assert refused(answer(flow, task, 1, vm_state="r9.1"), "INVALID_REQUEST")
        assert refused(answer(flow, task, 1, request_id=2), "INVALID_REQUEST")
        unnamed = flow.resume("t", data(1), paused_state=state, save_to_storage=False)
        assert refused(unnamed, "INVALID_REQUEST")
        second = answer(flow, task, {"id": 1, "name": "Ann"})
        assert refused(answer(flow, second, 1, request_id=1, vm_state=None), "CONFLICT")

    def test_without_keys(self, clock: Clock) -> None:
        task = begin(make_flow(clock))
        flow = SequentialFlow(clock=clock)
        assert refused(flow.execute("1", save_to_storage=False), "INVALID_REQUEST")
        assert refused(answer(flow, task, 1), "INVALID_REQUEST")
        flow.execute(POSTS, id="t")
        assert refused(flow.get_task("t", with_state=True), "INVALID_REQUEST")

    @pytest.mark.parametrize("option", ["drive", "defer", "replace"])
    def test_what_needs_a_storage(self, flow: SequentialFlow, option: str) -> None:
        task = flow.execute("1", save_to_storage=False, **{option: True})  # type: ignore[arg-type]
        assert refused(task, "INVALID_REQUEST")

    def test_after_its_time(self, flow: SequentialFlow, clock: Clock) -> None:
        task = begin(flow, ttl=HOUR)
        clock.now += HOUR - 0.001
        second = answer(flow, task, {"id": 1, "name": "Ann"})
        clock.now += 0.001
        assert refused(answer(flow, task, {"id": 1, "name": "Ann"}), "EXPIRED")
        clock.now += HOUR - 0.001
        assert refused(answer(flow, second, []), "EXPIRED")


class TestKeys:
    def test_are_rotated(self, clock: Clock) -> None:
        task = begin(make_flow(clock, OLD))
        assert f".{OLD.id}." in (task.sealed_state or "")
        task = answer(make_flow(clock, NEW, OLD), task, {"id": 1, "name": "Ann"})
        assert f".{NEW.id}." in (task.sealed_state or "")
        assert answer(make_flow(clock, NEW), task, []).status == "completed"


class TestSingleUse:
    @pytest.fixture(params=["memory", "sqlite", "custom"])
    def flow(self, request: Any, clock: Clock, tmp_path: Any) -> Any:
        if request.param == "custom":
            yield make_flow(clock, storage=PlainStorage())
        elif request.param == "memory":
            yield make_flow(clock, storage=InMemoryStorage(clock=clock))
        else:
            storage = SQLiteStorage(tmp_path / "flows.sqlite", clock=clock)
            yield make_flow(clock, storage=storage)
            storage.close()

    def test_another_answer_is_a_conflict(self, flow: SequentialFlow) -> None:
        task = begin(flow, PARALLEL)
        moved = answer(flow, task, 1)
        assert refused(answer(flow, task, 2), "CONFLICT")
        assert refused(answer(flow, task, 1, request_id=2), "CONFLICT")
        assert answer(flow, moved, 2, request_id=2).status == "paused"

    def test_the_same_answer_is_a_retry(self, flow: SequentialFlow) -> None:
        task = begin(flow)
        first = answer(flow, task, {"id": 1, "name": "Ann"})
        again = answer(flow, task, {"id": 1, "name": "Ann"})
        assert again.to_record() == {**first.to_record(), "pausedState": again.snapshot}
        assert answer(flow, again, [1]).result == {"user": "Ann", "postCount": 1}

    def test_used_seals_are_no_tasks(self, flow: SequentialFlow) -> None:
        answer(flow, begin(flow), {"id": 1, "name": "Ann"})
        listed = flow.list_tasks()
        assert (list(listed), listed.cursor) == ([], None)

    def test_used_seals_are_forgotten_with_the_seal(
        self, flow: SequentialFlow, clock: Clock
    ) -> None:
        task = begin(flow, ttl=60)
        answer(flow, task, {"id": 1, "name": "Ann"})
        clock.now += 60
        assert flow.purge_expired() in (0, 1)
        assert refused(answer(flow, task, 2), "EXPIRED")

    def test_no_answer_goes_unremembered(self, clock: Clock) -> None:
        class Down(PlainStorage):
            down = True

            def save(self, task: dict[str, Any]) -> None:
                if self.down:
                    raise OSError("no route")
                super().save(task)

        storage = Down()
        flow = make_flow(clock, storage=storage)
        task = begin(flow)
        assert refused(answer(flow, task, 1), "STORAGE_UNAVAILABLE")
        assert StorageUnavailable.retryable
        storage.down = False
        assert answer(flow, task, {"id": 1, "name": "Ann"}).status == "paused"


def test_the_same_answer_leads_to_the_same_state_whenever_it_comes(
    flow: SequentialFlow, clock: Clock
) -> None:
    code = "const t = Date.now(); setTimeout(() => fetch('/timer'), 5000); const x = await fetch('/x'); fetch(`/y/${Date.now() - t}`)"
    task = flow.execute(code, save_to_storage=False)

    def answer() -> Task:
        return flow.resume(
            task.id,
            data(1),
            task.vm_state,
            request_id=2,
            paused_state=task.sealed_state,
            save_to_storage=False,
        )

    clock.now += 1
    first = answer()
    clock.now += 10
    second = answer()
    assert second.pending_requests == first.pending_requests
    assert first.pending_requests[-1].url == "/y/1000"
    assert (second.snapshot, second.expires_at) == (first.snapshot, first.expires_at)
