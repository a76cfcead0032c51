"""Flows that wait for times, events and host functions, as callers of SequentialFlow see them."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from flows import data, refused
from sequential_flow import (
    CallFailed,
    HostFunctions,
    InMemoryStorage,
    Limits,
    SequentialFlow,
    StorageUnavailable,
    Task,
)
from sequential_flow.task import iso_time
from storage_contract import Clock

#: The clock of the tests begins at 2027-01-15T08:00:00.000Z.
DAY = 86_400


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def flow(clock: Clock) -> SequentialFlow:
    return SequentialFlow(InMemoryStorage(clock=clock), clock=clock)


def requests(task: Task) -> list[dict[str, Any]]:
    return task.to_json()["pendingRequests"]  # type: ignore[no-any-return]


class TestSleep:
    def test_waits_until_it_is_due(self, flow: SequentialFlow, clock: Clock) -> None:
        task = flow.execute("const r = sleep(90_000); [r === undefined, 'woken']", id="t")
        assert requests(task) == [{"id": 1, "kind": "sleep", "dueAt": "2027-01-15T08:01:30.000Z"}]
        assert (task.status, task.fetch_request, task.due_at) == (
            "paused",
            None,
            "2027-01-15T08:01:30.000Z",
        )
        assert task.work_delay(clock()) == 90
        clock.now += 89.999
        early = flow.resume("t")
        assert refused(early, "INVALID_REQUEST")
        assert "nothing is due before 2027-01-15T08:01:30.000Z" in str(early.error)
        clock.now += 0.001
        assert flow.resume("t").result == [True, "woken"]

    def test_may_be_ended_early(self, flow: SequentialFlow) -> None:
        task = flow.execute("sleep(1000); 'woken'")
        assert flow.resume(task.id, data("ignored"), request_id=1).result == "woken"

    def test_may_be_ended_with_an_error(self, flow: SequentialFlow) -> None:
        code = "try { await sleep(1000) } catch (e) { e.name + ': ' + e.message }"
        task = flow.execute(code)
        failed = {"error": {"name": "Cancelled", "message": "by Ann"}}
        assert flow.resume(task.id, failed, request_id=1).result == "Cancelled: by Ann"

    @pytest.mark.parametrize("wait", ["0", "-1", "NaN", "undefined", "'x'", "null", "-Infinity"])
    def test_what_is_due_at_once_pauses_nothing(self, flow: SequentialFlow, wait: str) -> None:
        assert flow.execute(f"sleep({wait}); 'direct'").result == "direct"
        assert flow.execute(f"await sleep({wait}); 'promise'").result == "promise"

    @pytest.mark.parametrize("wait", ["Infinity", "1e300", "4e12"])
    def test_not_for_ever(self, flow: SequentialFlow, wait: str) -> None:
        direct = flow.execute(f"try {{ sleep({wait}) }} catch (e) {{ e.name }}")
        assert direct.result == "RangeError"
        promise = flow.execute(f"await sleep({wait}).catch((e) => e.name)")
        assert promise.result == "RangeError"

    def test_the_time_when_it_is_due_may_be_long_over(
        self, flow: SequentialFlow, clock: Clock
    ) -> None:
        task = flow.execute("sleep(10); sleep(10); 'woken'", ttl=30 * DAY)
        clock.now += 20 * DAY
        task = flow.resume(task.id)
        assert requests(task)[0]["dueAt"] == "2027-02-04T08:00:00.010Z"

    def test_fractions_of_a_millisecond_are_no_reason_to_wake_too_early(
        self, flow: SequentialFlow, clock: Clock
    ) -> None:
        """`is_due` and the machine must agree, or a worker would go on in vain."""
        clock.now += 0.0004
        task = flow.execute("sleep(10); 'woken'")
        for _ in range(1000):
            clock.now += 0.0001
            if task.pending_requests[0].is_due(clock()):
                break
        assert flow.resume(task.id).result == "woken"


class TestTimers:
    def test_fire_in_the_order_of_their_times(self, flow: SequentialFlow, clock: Clock) -> None:
        code = """
            for (const wait of [3000, 1000, 2000]) setTimeout((w) => console.log(w), wait, wait);
            'set'"""
        task = flow.execute(code)
        assert task.status == "paused"
        clock.now += 2
        task = flow.resume(task.id)
        assert [entry["text"] for entry in task.logs] == ["1000", "2000"]
        assert task.due_at == "2027-01-15T08:00:03.000Z"
        clock.now += 5
        task = flow.resume(task.id)
        assert (task.result, task.logs[-1]["text"]) == ("set", "3000")

    def test_wait_while_the_script_stands_still(self, flow: SequentialFlow, clock: Clock) -> None:
        code = "setTimeout(() => console.log('timer'), 1000); fetch('/x'); console.log('script')"
        task = flow.execute(code)
        clock.now += 1
        assert task.work_delay(clock()) == 0
        task = flow.resume(task.id)
        assert ([r["kind"] for r in requests(task)], task.logs) == (["fetch"], [])
        assert refused(flow.resume(task.id), "INVALID_REQUEST")
        task = flow.resume(task.id, data(1), request_id=2)
        assert [entry["text"] for entry in task.logs] == ["script", "timer"]
        assert task.status == "completed"

    def test_a_fired_timer_that_waits_can_be_cleared(
        self, flow: SequentialFlow, clock: Clock
    ) -> None:
        code = """const a = setTimeout(() => console.log('a'), 10);
            const b = setInterval(() => console.log('b'), 10);
            fetch('/x'); clearTimeout(a); clearInterval(b); 'cleared'"""
        task = flow.execute(code)
        clock.now += 1
        task = flow.resume(task.id)
        task = flow.resume(task.id, data(1), request_id=3)
        assert (task.result, task.logs) == ("cleared", [])

    def test_callbacks_may_pause(self, flow: SequentialFlow, clock: Clock) -> None:
        code = "setTimeout(() => console.log(fetch('/x') + sleep(50)), 10); 'set'"
        task = flow.execute(code)
        clock.now += 1
        task = flow.resume(task.id)
        task = flow.resume(task.id, data("x"), request_id=2)
        clock.now += 1
        task = flow.resume(task.id)
        assert (task.result, task.logs[0]["text"]) == ("set", "xundefined")

    def test_an_error_answers_a_timer_with_the_end_of_the_flow(self, flow: SequentialFlow) -> None:
        task = flow.execute("setTimeout(() => console.log('never'), 1000)")
        task = flow.resume(task.id, {"error": "no clock"}, request_id=1)
        assert (task.error, task.error_code, task.logs) == ("no clock", "SCRIPT_ERROR", [])

    def test_an_interval_ticks_until_it_is_cleared(
        self, flow: SequentialFlow, clock: Clock
    ) -> None:
        code = """let n = 0;
            const id = setInterval(() => { if (++n === 3) clearInterval(id) }, 1000);
            await new Promise((resolve) => setTimeout(resolve, 3500));
            n"""
        task = flow.execute(code)
        first = requests(task)[0]["id"]
        seen = []
        while task.status == "paused":
            seen.append([r["id"] for r in requests(task)])
            clock.now += 1
            task = flow.resume(task.id)
        assert task.result == 3
        assert first == 1
        assert seen == [[1, 2], [2, 3], [2, 4], [2]]

    def test_an_interval_does_not_catch_up(self, flow: SequentialFlow, clock: Clock) -> None:
        task = flow.execute("setInterval(() => console.log('tick'), 1000)")
        clock.now += 100
        task = flow.resume(task.id)
        assert (len(task.logs), task.due_at) == (1, "2027-01-15T08:01:41.000Z")

    @pytest.mark.parametrize("name", ["setTimeout", "setInterval", "queueMicrotask"])
    def test_code_in_strings_is_refused(self, flow: SequentialFlow, name: str) -> None:
        task = flow.execute(f"try {{ {name}('1 + 1') }} catch (e) {{ e.name + e.message }}")
        assert task.result == f"TypeError{name} needs a function; code in strings is not supported"


class TestEvents:
    def test_waits_for_an_event(self, flow: SequentialFlow) -> None:
        task = flow.execute("const d = waitForEvent('approved'); [d.by]", id="t")
        assert requests(task) == [{"id": 1, "kind": "event", "name": "approved", "dueAt": None}]
        assert task.work_delay(0) is None
        assert refused(flow.resume("t"), "INVALID_REQUEST")
        task = flow.send_event("t", "approved", {"by": "Ann"})
        assert (task.status, task.result) == ("completed", ["Ann"])
        assert refused(flow.send_event("t", "approved"), "TASK_NOT_FOUND")

    def test_an_event_that_came_before(self, flow: SequentialFlow) -> None:
        code = """const f = fetch('/x');
            [f, waitForEvent('a'), waitForEvent('b'), waitForEvent('a')]"""
        flow.execute(code, id="t")
        for name, value in [("a", 1), ("c", 0), ("a", 2), ("b", 3)]:
            task = flow.send_event("t", name, value)
            assert (task.status, [r["kind"] for r in requests(task)]) == ("paused", ["fetch"])
        assert flow.resume("t", data("x"), request_id=1).result == ["x", 1, 3, 2]

    def test_an_event_for_a_flow_that_has_not_started(self, flow: SequentialFlow) -> None:
        flow.execute("waitForEvent('a')", id="t", defer=True)
        assert flow.send_event("t", "a", 5).status == "running"
        assert flow.resume("t").result == 5

    def test_events_of_one_name_go_to_the_waits_in_their_order(self, flow: SequentialFlow) -> None:
        flow.execute("await Promise.all([waitForEvent('a'), waitForEvent('a')])", id="t")
        assert len(requests(flow.send_event("t", "a", 1))) == 1
        assert flow.send_event("t", "a", 2).result == [1, 2]

    def test_nobody_keeps_more_than_a_hundred(self, flow: SequentialFlow) -> None:
        flow.execute("fetch('/x'); let n = 0; for (;;) { n += waitForEvent('e') }", id="t")
        for _ in range(100):
            assert flow.send_event("t", "e", 1).error is None
        assert refused(flow.send_event("t", "e", 1), "TOO_LARGE")
        task = flow.resume("t", data(1), request_id=1)
        assert requests(task)[0]["id"] == 102
        assert task.events == []

    def test_a_key_makes_a_retry_harmless(self, flow: SequentialFlow) -> None:
        code = "[waitForEvent('a'), waitForEvent('a'), fetch('/x'), waitForEvent('a')]"
        flow.execute(code, id="t")
        first = flow.send_event("t", "a", 1, key="k1")
        assert flow.send_event("t", "a", 1, key="k1") == first
        flow.send_event("t", "a", 2, key="k2")
        before = flow.get_task("t")
        for key in ("k1", "k2"):
            assert flow.send_event("t", "a", 9, key=key) == before
        kept = flow.send_event("t", "a", 3, key="k3")
        assert flow.send_event("t", "a", 3, key="k3") == kept
        assert flow.resume("t", data("x"), request_id=3).result == [1, 2, "x", 3]

    def test_only_the_latest_keys_are_known(self, flow: SequentialFlow) -> None:
        flow.execute("fetch('/x')", id="t")
        for number in range(65):
            flow.send_event("t", "e", key=f"k{number}")
        assert len(flow.send_event("t", "e", key="k1").events) == 65
        assert len(flow.send_event("t", "e", key="k0").events) == 66

    def test_the_end_of_the_time(self, flow: SequentialFlow, clock: Clock) -> None:
        code = """try { waitForEvent('approved', {timeout: 60000}) } catch (e) {
            [e.name, e.message, e instanceof Error] }"""
        task = flow.execute(code, id="t")
        assert requests(task)[0]["dueAt"] == "2027-01-15T08:01:00.000Z"
        clock.now += 60
        message = "No event 'approved' within the time given"
        assert flow.resume("t").result == ["TimeoutError", message, True]

    def test_an_event_after_its_time_counts_when_nobody_looked_before(
        self, flow: SequentialFlow, clock: Clock
    ) -> None:
        flow.execute("waitForEvent('a', {timeout: 1000})", id="t")
        clock.now += 5
        assert flow.send_event("t", "a", "late").result == "late"

    @pytest.mark.parametrize(
        "options", ["null", "{}", "{timeout: undefined}", "{timeout: Infinity}"]
    )
    def test_without_a_time(self, flow: SequentialFlow, options: str) -> None:
        assert requests(flow.execute(f"waitForEvent('a', {options})"))[0]["dueAt"] is None

    def test_options_are_read_as_javascript_reads_them(self, flow: SequentialFlow) -> None:
        code = """
            const options = [
              new Proxy({timeout: 1000}, {}),
              Object.create({get timeout() { return fetch('/t') }}),
              {timeout: {valueOf: () => 3000}},
            ];
            await Promise.all(options.map((o) => waitForEvent('a', o)))"""
        task = flow.execute(code, style="direct")
        assert requests(task)[0]["dueAt"] == "2027-01-15T08:00:01.000Z"
        flow.send_event(task.id, "a")
        task = flow.resume(task.id, data(2000), request_id=2)
        assert requests(task)[0]["dueAt"] == "2027-01-15T08:00:02.000Z"
        assert requests(flow.send_event(task.id, "a"))[0]["dueAt"] == "2027-01-15T08:00:03.000Z"

    @pytest.mark.parametrize(
        "arguments",
        ["", "''", "'a b'", "'x'.repeat(129)", "'é'", "Symbol()", "'a', 5", "'a', {timeout: '5'}",
         "'a', {timeout: NaN}", "'a', {get timeout() { throw new TypeError('mine') }}",
         "{toString() { throw new TypeError('mine') }}"],
    )  # fmt: skip
    def test_bad_arguments_are_type_errors(self, flow: SequentialFlow, arguments: str) -> None:
        direct = f"try {{ waitForEvent({arguments}) }} catch (e) {{ e.name }}"
        # Only without arguments the name is "undefined", which is a good one.
        expected = None if arguments == "" else "TypeError"
        assert flow.execute(direct).result == expected
        promise = f"try {{ await waitForEvent({arguments}) }} catch (e) {{ e.name }}"
        assert flow.execute(promise).result == expected

    def test_names_that_callers_may_not_use(self, flow: SequentialFlow) -> None:
        flow.execute("waitForEvent('a')", id="t")
        for name in ("", "a b", "x" * 129, "ä", 5, None):
            assert refused(flow.send_event("t", name), "INVALID_REQUEST")  # type: ignore[arg-type]
        assert refused(flow.send_event("t", "a", key=""), "INVALID_REQUEST")
        assert refused(flow.send_event("t", "a", {1, 2}), "INVALID_REQUEST")
        assert refused(flow.send_event("no such task", "a"), "INVALID_REQUEST")
        assert refused(flow.send_event("other", "a"), "TASK_NOT_FOUND")

    def test_finished_tasks_take_no_events(self, flow: SequentialFlow) -> None:
        flow.execute("1", id="t", keep_finished=True)
        assert refused(flow.send_event("t", "a"), "CONFLICT")

    def test_lost_races_hold_up_nothing(self, flow: SequentialFlow) -> None:
        """A flow that has its result does not wait for an event that may never come."""
        code = "await Promise.race([waitForEvent('cancel'), fetch('/x').then((r) => r.json())])"
        task = flow.execute(code)
        assert flow.resume(task.id, data(5), request_id=2).result == 5

    def test_handlers_are_what_a_script_without_a_result_waits_for(
        self, flow: SequentialFlow
    ) -> None:
        code = "waitForEvent('a').then((x) => console.log(x)); console.log('waits')"
        task = flow.execute(code)
        assert task.status == "paused"
        task = flow.send_event(task.id, "a", 5)
        assert (task.status, task.logs[-1]["text"]) == ("completed", "5")


class TestCalls:
    def test_pauses_for_whoever_performs_it(self, flow: SequentialFlow) -> None:
        task = flow.execute("call('sendMail', 'ann', {a: [1, undefined]}, undefined).id")
        args = ["ann", {"a": [1, None]}, None]
        assert requests(task) == [{"id": 1, "kind": "call", "name": "sendMail", "args": args}]
        assert task.work_delay(0) == 0
        assert flow.resume(task.id, data({"id": 7}), request_id=1).result == 7

    @pytest.mark.parametrize(
        ("error", "seen"),
        [
            ("boom", ["Error", "boom", False]),
            ({"name": "TypeError", "message": "no"}, ["TypeError", "no", True]),
            ({"name": "Mine", "message": ""}, ["Mine", "", False]),
            ({"name": 5, "message": 6}, ["Error", '{"name": 5, "message": 6}', False]),
        ],
    )
    def test_fails(self, flow: SequentialFlow, error: Any, seen: list[Any]) -> None:
        code = "try { call('f') } catch (e) { [e.name, e.message, e instanceof TypeError] }"
        task = flow.execute(code)
        assert flow.resume(task.id, {"error": error}, request_id=1).result == seen

    @pytest.mark.parametrize("style", ["direct", "promise"])
    def test_inline_functions_run_at_once(self, clock: Clock, style: str) -> None:
        functions = HostFunctions()
        seen = []

        def slug(text: str) -> str:
            seen.append(text)
            if not text:
                raise CallFailed("no text", "RangeError")
            return text.lower()

        functions.add("slug", slug, inline=True)
        functions.add("late", slug)
        flow = SequentialFlow(clock=clock, functions=functions)
        code = """
            async function run() {
              try { return [await call('slug', 'AB'), await call('slug', '')] }
              catch (e) { return [e.message, e instanceof RangeError, await call('late', 'x')] }
            }
            run()"""
        task = flow.execute(code, style=style)
        assert seen == ["AB", ""]
        assert requests(task) == [{"id": 3, "kind": "call", "name": "late", "args": ["x"]}]
        assert flow.resume(task.id, data("y"), request_id=3).result == ["no text", True, "y"]

    @pytest.mark.parametrize("style", ["direct", "promise"])
    @pytest.mark.parametrize(
        ("setup", "argument", "name"),
        [
            ("const o = {}; o.o = o", "o", "TypeError"),
            ("let o = []; for (let i = 0; i < 600; i++) o = [o]", "o", "RangeError"),
            ("", "1n", "TypeError"),
        ],
    )
    def test_arguments_must_be_json(
        self, flow: SequentialFlow, setup: str, argument: str, name: str, style: str
    ) -> None:
        code = f"{setup}; try {{ await call('f', {argument}) }} catch (e) {{ e.name }}"
        assert flow.execute(code, style=style).result == name


class TestAnyRequestInAnyOrder:
    CODE = """await Promise.all([
        fetch('/x').then((r) => r.json()), sleep(5000).then(() => 'slept'),
        waitForEvent('e'), call('f', 1),
        new Promise((resolve) => setTimeout(resolve, 9000, 'timer')),
      ].map((p) => p.catch((e) => e.name)))"""
    RESULT = (1.5, "slept", "E", "F", "timer")
    ANSWERS = (1.5, None, "E", "F", None)

    @pytest.mark.parametrize("order", list(itertools.permutations(range(1, 5))), ids=str)
    def test_values(self, flow: SequentialFlow, order: tuple[int, ...]) -> None:
        task = flow.execute(self.CODE)
        assert [r["kind"] for r in requests(task)] == ["fetch", "sleep", "event", "call", "sleep"]
        for request_id in (*order[:2], 5, *order[2:]):
            answer = data(self.ANSWERS[request_id - 1])
            task = flow.resume(task.id, answer, request_id=request_id)
            again = flow.resume(task.id, answer, request_id=request_id)
            assert again == task or task.status == "completed"
        assert task.result == list(self.RESULT)

    def test_errors(self, flow: SequentialFlow) -> None:
        task = flow.execute(self.CODE)
        failed = {"error": {"name": "RangeError", "message": "m"}}
        for request_id in (4, 3, 2, 1):
            task = flow.resume(task.id, failed, request_id=request_id)
        task = flow.resume(task.id, data(None), request_id=5)
        assert task.result == ["TypeError", "RangeError", "RangeError", "RangeError", "timer"]

    def test_another_answer_is_a_conflict(self, flow: SequentialFlow) -> None:
        task = flow.execute(self.CODE)
        for request_id in (1, 2, 3, 4):
            flow.resume(task.id, data(1), request_id=request_id)
            assert refused(flow.resume(task.id, data(2), request_id=request_id), "CONFLICT")
        assert refused(flow.resume(task.id, data(2), request_id=9), "INVALID_REQUEST")

    def test_what_is_due_happens_with_any_answer(self, flow: SequentialFlow, clock: Clock) -> None:
        task = flow.execute(self.CODE)
        clock.now += 6
        task = flow.send_event(task.id, "e", "E")
        assert [r["id"] for r in requests(task)] == [1, 4, 5]


class TestFailTask:
    def test_ends_a_live_task(self, flow: SequentialFlow) -> None:
        flow.execute("waitForEvent('a')", id="t", keep_finished=True)
        flow.send_event("t", "b")
        task = flow.fail_task("t", None, StorageUnavailable("given up"))
        assert (task.status, task.error, task.pending_requests) == ("error", "given up", [])
        assert (task.snapshot, task.events, task.vm_state) == (None, [], None)
        assert flow.get_task("t") == task
        assert flow.fail_task("t", None, StorageUnavailable("again")) == task

    def test_leaves_one_that_has_got_on(self, flow: SequentialFlow) -> None:
        task = flow.execute("[fetch('/a'), fetch('/b')]", id="t")
        moved = flow.resume("t", data(1), request_id=1)
        assert flow.fail_task("t", task.revision, StorageUnavailable("x")) == moved
        ended = flow.fail_task("t", moved.revision, StorageUnavailable("x"))
        assert ended.status == "error"
        assert refused(flow.get_task("t"), "TASK_NOT_FOUND")


class TestHistory:
    def test_says_what_a_flow_did_and_when(self, flow: SequentialFlow, clock: Clock) -> None:
        code = """
            const token = 'secret', a = fetch('https://u:p@api.example.com/a?token=' + token + '#x');
            call('mail', token); sleep(1000);
            try { waitForEvent('approved', {timeout: 5000}) } catch {}
            waitForEvent('go'); fetch('/end')"""
        task = flow.execute(code, id="t")
        sent: list[tuple[Any, int]] = [({"data": "secret", "status": 201}, 1), (data(5), 2)]
        for response, request_id in sent:
            clock.now += 1
            task = flow.resume("t", response, request_id=request_id)
        clock.now += 1
        task = flow.resume("t")
        clock.now += 5
        task = flow.resume("t")
        clock.now += 1
        task = flow.send_event("t", "go", "secret")
        shown = [{k: v for k, v in entry.items() if k != "snapshotBytes"} for entry in task.history]
        times = [f"2027-01-15T08:00:{second:02}.000Z" for second in (0, 1, 2, 3, 8, 9)]
        assert shown == [
            {"id": 1, "kind": "fetch", "url": "https://api.example.com/a",
             "startedAt": times[0], "answeredAt": times[1], "status": 201},
            {"id": 2, "kind": "call", "name": "mail",
             "startedAt": times[1], "answeredAt": times[2], "status": "ok"},
            {"id": 3, "kind": "sleep",
             "startedAt": times[2], "answeredAt": times[3], "status": "due"},
            {"id": 4, "kind": "event", "name": "approved",
             "startedAt": times[3], "answeredAt": times[4], "status": "due"},
            {"id": 5, "kind": "event", "name": "go",
             "startedAt": times[4], "answeredAt": times[5], "status": "ok"},
            {"id": 6, "kind": "fetch", "url": "/end",
             "startedAt": times[5], "answeredAt": None, "status": None},
        ]  # fmt: skip
        assert all(entry["snapshotBytes"] > 100 for entry in task.history)
        assert "secret" not in str(task.history)

    def test_failures_and_what_the_flow_took_back(self, flow: SequentialFlow) -> None:
        code = """const t = setTimeout(() => {}, 1000), f = fetch('/x').catch(() => 0);
            await f; clearTimeout(t); await fetch('/y')"""
        task = flow.execute(code)
        task = flow.resume(task.id, {"error": "down"}, request_id=2)
        assert [entry["status"] for entry in task.history] == ["cleared", "error", None]

    def test_is_of_bounded_length(self, flow: SequentialFlow) -> None:
        task = flow.execute("for (let i = 0; i < 60; i++) fetch('/' + i); 1", id="t")
        for number in range(1, 60):
            task = flow.resume("t", data(1), request_id=number)
        assert [entry["id"] for entry in task.history] == list(range(11, 61))

    def test_of_an_ended_flow(self, flow: SequentialFlow) -> None:
        flow.execute("setTimeout(() => {}, 99999); fetch('/x'); null.x", id="t", keep_finished=True)
        task = flow.resume("t", data(1), request_id=2)
        assert (task.status, [entry["status"] for entry in task.history]) == (
            "error",
            ["cleared", 200],
        )


class TestLogs:
    def test_add_up_over_pauses(self, flow: SequentialFlow) -> None:
        task = flow.execute("console.log('a'); fetch('/x'); console.warn('b', {c: 1}); 1", id="t")
        assert task.to_json()["logs"] == [{"level": "log", "text": "a"}]
        task = flow.resume("t", data(1), request_id=1)
        assert task.to_json()["logs"] == [
            {"level": "log", "text": "a"},
            {"level": "warn", "text": "b { c: 1 }"},
        ]

    @pytest.mark.parametrize(
        ("line", "kept"), [("'x'", 1000), ("'x'.repeat(1000)", 65), ("'x'.repeat(70000)", 3)]
    )
    def test_are_capped(self, flow: SequentialFlow, line: str, kept: int) -> None:
        code = f"for (let i = 0; i < 600; i++) console.log({line}); fetch('/x'); "
        task = flow.execute(code * 2, id="t")
        task = flow.resume("t", data(1), request_id=1)
        assert len(task.logs) == kept + 1
        assert task.logs[-1] == {"level": "warn", "text": "the log is full: the rest is dropped"}
        task = flow.resume("t", data(1), request_id=2)
        assert len(task.logs) == kept + 1


def test_inspection_shows_what_waits(flow: SequentialFlow) -> None:
    code = """const who = 'Ann';
        await new Promise((resolve) => setTimeout(resolve, 1000))"""
    task = flow.inspect_task(flow.execute(code, id="t").id)
    assert task.inspection is not None
    assert task.inspection["pending"] == [
        {"id": 1, "kind": "sleep", "dueAt": "2027-01-15T08:00:01.000Z"}
    ]
    (frame,) = task.inspection["frames"]
    assert (frame["line"], frame["variables"]) == (2, {"who": "'Ann'"})


def test_requests_are_a_budget_for_waits_too(clock: Clock) -> None:
    flow = SequentialFlow(clock=clock, limits=Limits(requests=10))
    for code in (
        "for (;;) sleep(0)",
        "for (;;) await sleep(0)",
        "(function again() { setTimeout(again, 0) })()",
        "for (;;) setTimeout(() => {}, 1e6)",
        "for (;;) waitForEvent('a').then(1)",
    ):
        assert refused(flow.execute(code), "LIMIT_EXCEEDED")
    task = flow.execute("setInterval(() => {})")
    for _ in range(9):
        clock.now += 1
        task = flow.resume(task.id)
    assert task.status == "paused"
    clock.now += 1
    assert refused(flow.resume(task.id), "LIMIT_EXCEEDED")


def test_a_task_outlives_its_sleep() -> None:
    clock = Clock()
    flow = SequentialFlow(clock=clock)
    task = flow.execute("sleep(7 * 86400000); 'a week later'", ttl=60)
    assert task.expires_at == iso_time(clock() + 7 * 86400 + 60)
    clock.now += 7 * 86400 + 59
    assert flow.resume(task.id).result == "a week later"


def test_a_task_lives_from_its_first_due_time_on() -> None:
    clock = Clock()
    flow = SequentialFlow(clock=clock)
    code = "await Promise.all([sleep(3000), sleep(86400000)])"
    task = flow.execute(code, ttl=60)
    assert task.expires_at == iso_time(clock() + 63)
    clock.now += 3
    assert flow.resume(task.id).expires_at == iso_time(clock() + 86397 + 60)


def test_a_year_is_the_longest_wait() -> None:
    task = SequentialFlow().execute("try { sleep(367 * 86400000) } catch (e) { `${e}` }")
    assert task.result == "RangeError: A flow cannot wait for more than 366 days"
