"""What survives everything, and that the kit finds what does not."""

from __future__ import annotations

import itertools
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import sequential_flow.step
import sequential_flow.testing.restarts
from sequential_flow import (
    CallFailed,
    Conflict,
    HostFunctions,
    InMemoryStorage,
    Limits,
    SQLiteStorage,
    Storage,
    Task,
)
from sequential_flow.snapshot import dump
from sequential_flow.testing import (
    WAYS,
    Fault,
    FaultyStorage,
    StorageCall,
    Trace,
    after,
    crash_everywhere,
    in_turn,
    play,
)
from sequential_flow.transitions import Transitions

ALL_KINDS = """
  const items = await Promise.all([1, 2, 3].map(async (n) => {
    const { got } = await (await fetch(`/item/${n}`)).json();
    console.log("took", n, got);
    return got;
  }));
  const first = await Promise.race([waitForEvent("go", { timeout: 9000 }), sleep(1000).then(() => "slept")]);
  await sleep(7 * 86400000);
  const { by } = await waitForEvent("approved");
  let sum = 0;
  for (let i = 0; i < 50; i++) sum += i;
  setTimeout((text) => console.log(text), 5000, "timer");
  const failure = await fetch("/bad").catch((error) => error.message);
  const late = await waitForEvent("nobody", { timeout: 10 }).catch((error) => error.name);
  const receipt = await call("pay", sum, { by });
  const refused = await call("refuse").catch((error) => error.message);
  ({ items, first, by, failure, late, receipt, refused })
"""
DIRECT = """
  const user = fetch("https://api.example.com/user/1");
  let total = 0;
  for (const id of user.orders) {
    try {
      total += fetch("https://api.example.com/order/" + id, { method: "POST", body: { id } }).price;
    } catch (error) {
      console.warn(id, error.message);
    }
    sleep(500);
  }
  const note = waitForEvent("note");
  ({ total, note, double: call("double", total) })
"""
SUM = "let sum = 0; for (const n of [1, 2, 3]) { console.log(n); sum += fetch(`/n/${n}`); } sum"
NUMBERS = {"/n/*": lambda request: int(request.url[-1])}


def host_functions() -> HostFunctions:
    functions = HostFunctions()
    functions.add("pay", lambda amount, options: f"{options['by']} paid {amount}")
    functions.add("double", lambda number: number * 2, inline=True)

    @functions.add("refuse")
    def refuse() -> None:
        raise CallFailed("no")

    return functions


def test_every_kind_of_pause() -> None:
    trace = crash_everywhere(
        ALL_KINDS,
        {
            "/item/*": lambda request: {"got": request.url},
            "/bad": {"error": "down"},
            "event approved": {"by": "ann"},
        },
        functions=host_functions(),
        max_runs=60,
    )
    assert trace.result == {
        "items": ["/item/1", "/item/2", "/item/3"],
        "first": "slept",
        "by": "ann",
        "failure": "fetch failed: down",
        "late": "TimeoutError",
        "receipt": "ann paid 1225",
        "refused": "no",
    }
    assert trace.lines == [*[f"took {n} /item/{n}" for n in (1, 2, 3)], "timer"]
    assert [request["kind"] for request in trace.requests].count("sleep") == 3


def test_the_direct_style() -> None:
    table = {
        "https://api.example.com/user/1": {"orders": [5, 6, 7]},
        "POST https://api.example.com/order/*": in_turn(
            {"price": 10}, {"error": "sold out"}, {"price": 5}
        ),
    }
    trace = crash_everywhere(
        DIRECT,
        table,
        functions=host_functions(),
        early_events=[("note", {"text": "early"}), ("unasked", 1)],
    )
    assert trace.result == {"total": 15, "note": {"text": "early"}, "double": 30}
    assert trace.logs == [{"level": "warn", "text": "6 fetch failed: sold out"}]
    assert trace.requests[1]["options"]["body"] == {"id": 5}


def test_another_storage(tmp_path: Path) -> None:
    opened: list[SQLiteStorage] = []

    def make_storage(clock: Callable[[], float]) -> Storage:
        opened.append(SQLiteStorage(tmp_path / f"{len(opened)}.sqlite", clock=clock))
        return opened[-1]

    crash_everywhere(SUM, NUMBERS, make_storage=make_storage, ways=("restarts", "messages"))
    assert len(opened) == 3
    for storage in opened:
        storage.close()


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("fetch('/n/1'); undefinedName", "ReferenceError"),
        ("fetch('/n/1'); for (;;) {}", "LimitError"),
        ("let let = 1", "SyntaxError"),
    ],
)
def test_flows_that_fail_always_fail_the_same(code: str, error: str) -> None:
    trace = crash_everywhere(
        code, NUMBERS, limits=Limits(steps=30_000), ways=[*{*WAYS} - {"slices"}]
    )
    assert trace.error is not None
    assert trace.error["name"] == error


def test_slow_answers() -> None:
    code = (
        "await Promise.race([fetch('/slow').then(() => 'fetched'), sleep(50).then(() => 'slept')])"
    )
    assert crash_everywhere(code, {"/slow": after(0.06, 1)}).result == "slept"
    assert crash_everywhere(code, {"/slow": after(0.04, 1)}).result == "fetched"
    event = "waitForEvent('go', {timeout: 100})"
    assert crash_everywhere(event, {"event go": after(0.05, "gone")}).result == "gone"
    assert crash_everywhere(event, {"event go": after(0.2, "gone")}).error is not None


def test_orders() -> None:
    code = "(await Promise.all([1, 2, 3].map(async (n) => { const r = await (await fetch(`/n/${n}`)).json(); console.log(n); return r; }))).join()"
    assert crash_everywhere(code, NUMBERS, any_order=True, ways=()).result == "1,2,3"
    race = "(await Promise.race([fetch('/n/1'), fetch('/n/2')])).json()"
    assert crash_everywhere(race, NUMBERS).result == 1
    with pytest.raises(
        AssertionError, match=r"newest request answered first: the result must be 1 and is 2"
    ):
        crash_everywhere(race, NUMBERS, any_order=True)


def test_the_example_works() -> None:
    lines = (sequential_flow.testing.__doc__ or "").splitlines()
    first, last = (
        next(number for number, line in enumerate(lines) if text in line)
        for text in ("import crash_everywhere", "trace.urls ==")
    )
    example = textwrap.dedent("\n".join(lines[first : last + 1]))
    names: dict[str, Any] = {}
    exec(example, names)
    names["test_the_report_survives_everything"]()


def test_a_long_flow_gets_a_sample() -> None:
    code = "let sum = 0; for (let i = 0; i < 40; i++) sum += fetch(`/n/${i % 10}`); sum"
    runs = []

    def make_storage(clock: Callable[[], float]) -> Storage:
        runs.append(clock)
        return InMemoryStorage(clock=clock)

    ways = ["storage", "worker"]
    crash_everywhere(code, NUMBERS, ways=ways, max_runs=3, make_storage=make_storage)
    assert len(runs) == 1 + 3 + 3 + 3


# -- what the kit finds


def test_what_is_different_each_time() -> None:
    with pytest.raises(AssertionError, match=r"^a new process for each step: the result must be "):
        crash_everywhere("fetch('/n/1'); Math.random()", NUMBERS)


def test_a_fetch_that_nobody_answers() -> None:
    with pytest.raises(AssertionError, match="there is no response for request 2, 'PUT /b'"):
        play("fetch('/a'); fetch('/b', {method: 'put'})", {"/a": 1, "POST /b": 1})
    with pytest.raises(AssertionError, match="waits for event go, and no answer will ever come"):
        play("waitForEvent('go')")


def test_a_bad_way() -> None:
    with pytest.raises(ValueError, match="unknown way 'stroage'; there are restarts, "):
        crash_everywhere("1", ways=["stroage"])
    with pytest.raises(TypeError, match="unknown argument 'inputs'"):
        play("1", inputs=1)  # type: ignore[call-arg]


class _Losing(InMemoryStorage):
    """Says that it has saved revision 3, and has not."""

    def save(self, task: Task, expected_revision: int) -> None:
        if task.revision != 3:
            super().save(task, expected_revision)


class _Garbling(InMemoryStorage):
    """Gives back other variables than it was given."""

    def load(self, task_id: str) -> Task | None:
        task = super().load(task_id)
        if task is not None and task.snapshot is not None:
            task.snapshot = task.snapshot.replace('"kept"', '"lost"')
        return task


class _Trusting(InMemoryStorage):
    """Does not compare what it sets."""

    def save(self, task: Task, expected_revision: int) -> None:
        stored = super().load(task.id)
        super().save(task, 0 if stored is None else stored.revision)


def test_a_storage_that_loses_a_step() -> None:
    with pytest.raises(AssertionError):
        crash_everywhere(SUM, NUMBERS, make_storage=lambda clock: _Losing(clock=clock))


def test_a_storage_that_garbles_variables() -> None:
    code = "const word = 'kept'; fetch('/n/1'); word"
    with pytest.raises(AssertionError, match=r"the result must be|shows another task|stored is"):
        crash_everywhere(
            code.replace("'kept'", "'k' + 'ept'"),
            NUMBERS,
            make_storage=lambda clock: _Garbling(clock=clock),
        )


def test_answers_that_are_taken_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sequential_flow.step, "REMEMBERED_ANSWERS", 0)
    with pytest.raises(
        AssertionError, match=r"^every message twice and late: CONFLICT: request 1 "
    ):
        crash_everywhere(SUM, NUMBERS, ways=["messages"])
    with pytest.raises(
        AssertionError,
        match=r"^storage call 4 \(save of revision 2\): done, but the answer was lost: CONFLICT",
    ):
        crash_everywhere(SUM, NUMBERS, ways=["storage"])


def test_steps_that_no_message_speaks_of(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Transitions._store

    def store(self: Transitions, task: Task, *, announce: bool) -> Task:
        """Saves first, and sends then."""
        stored = real(self, task, announce=False)
        if announce:
            self._announce(task)
        return stored

    monkeypatch.setattr(Transitions, "_store", store)
    event = "waitForEvent('go'); fetch('/n/1')"
    with pytest.raises(
        AssertionError,
        match=r"^driven by a worker, storage call \d+ \(save of revision \d\): the process died after it: the task is \w+, and no message speaks of it",
    ):
        crash_everywhere(event, {**NUMBERS, "event go": 1}, ways=["worker"])


def test_an_event_that_counts_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Transitions.send_event

    def send_event(
        self: Transitions, task_id: str, name: str, data: object, key: object, seconds: Any
    ) -> Task:
        return real(self, task_id, name, data, None, seconds)

    monkeypatch.setattr(Transitions, "send_event", send_event)
    code = "waitForEvent('go'); fetch('/n/1')"
    with pytest.raises(AssertionError, match=r"twice and late: a message that came again changed"):
        crash_everywhere(code, {**NUMBERS, "event go": 1}, ways=["messages"])


@pytest.mark.parametrize(
    ("stores", "words"),
    [(False, "request 1 took a second, other answer"), (True, "that was refused changed the task")],
)
def test_an_answer_to_what_was_answered(
    monkeypatch: pytest.MonkeyPatch, stores: bool, words: str
) -> None:
    real = Transitions.answer

    def answer(self: Transitions, task_id: str, *arguments: Any, **named: Any) -> Task:
        try:
            return real(self, task_id, *arguments, **named)
        except Conflict:
            task = self.load(task_id)
            if not stores:
                return task
            self._store(task, announce=False)
            raise

    monkeypatch.setattr(Transitions, "answer", answer)
    with pytest.raises(AssertionError, match=words):
        crash_everywhere(SUM, NUMBERS, ways=["messages"])


def test_a_revision_that_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Task.touch

    def touch(self: Task, now: float) -> None:
        real(self, now)
        real(self, now)

    monkeypatch.setattr(Task, "touch", touch)
    with pytest.raises(AssertionError, match="revision 0 was followed by 2"):
        play(SUM, NUMBERS)


def test_a_request_that_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    real, count = Task.touch, itertools.count()

    def touch(self: Task, now: float) -> None:
        real(self, now)
        for request in self.pending_requests:
            request.options = next(count)

    monkeypatch.setattr(Task, "touch", touch)
    code = "await Promise.all(['/n/1', '/n/2'].map((url) => fetch(url)))"
    with pytest.raises(AssertionError, match=r"request 2 was \{.*\} and became \{"):
        play(code, NUMBERS)


def test_a_storage_that_is_always_away() -> None:
    with pytest.raises(AssertionError, match="a step failed 50 times in a row"):
        play(SUM, NUMBERS, make_storage=lambda clock: FaultyStorage(InMemoryStorage(), always))


def always(call: StorageCall) -> Fault:
    return Fault.REFUSED


def test_snapshots_that_change(monkeypatch: pytest.MonkeyPatch) -> None:
    count = itertools.count()
    monkeypatch.setattr(
        sequential_flow.testing.restarts, "dump", lambda machine: dump(machine) + " " * next(count)
    )
    with pytest.raises(AssertionError, match="becomes another snapshot"):
        crash_everywhere(SUM, NUMBERS, ways=["restarts"])


def test_traces_of_two_runs_are_equal() -> None:
    assert isinstance(play(SUM, NUMBERS), Trace)
    assert play(SUM, NUMBERS) == play(SUM, NUMBERS)
