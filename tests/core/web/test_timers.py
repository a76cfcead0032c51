"""sleep, setTimeout, setInterval and queueMicrotask on a bare machine, by a clock of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from sequential_flow import Limits
from sequential_flow.builtins import _found
from sequential_flow.builtins import global_object as module
from sequential_flow.machine import Machine
from sequential_flow.runtime.intrinsics import ObjectSpec
from sequential_flow.snapshot import dump, load
from sequential_flow.web.requests import Outstanding, Request


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def start(source: str, style: str = "auto", limits: Limits | None = None) -> tuple[Machine, Clock]:
    machine, clock = Machine(style=style, limits=limits), Clock()
    machine.wall_clock = clock
    machine.start(source)
    return machine, clock


def run(source: str, style: str = "auto") -> list[str]:
    """The lines of the console; time passes, from a snapshot, whenever the script waits."""
    machine, clock = start(source, style)
    while (status := machine.run()) == "paused":
        clock.now = min(request.due_at or 0 for request in machine.pending) / 1000
        machine = load(dump(machine), source)
        machine.wall_clock = clock
    assert status == "completed", machine.error_detail
    return [entry["text"] for entry in machine.logs]


class TestOrder:
    def test_microtasks_come_before_the_next_timer(self) -> None:
        source = """
          const log = (x) => console.log(x);
          for (const name of ['a', 'b']) setTimeout(() => {
            log(name); queueMicrotask(() => log(name + ' microtask'));
            Promise.resolve().then(() => log(name + ' reaction')).then(() => log(name + ' end'));
          }, 10);
          null"""
        after = ["microtask", "reaction", "end"]
        expected = [*("a", *(f"a {x}" for x in after)), *("b", *(f"b {x}" for x in after))]
        assert run(source, "direct") == expected

    def test_by_time_then_by_age_whenever_they_are_looked_at(self) -> None:
        source = """
          for (const ms of [5, 1, 3, 1, 5, 0]) setTimeout((x) => console.log(x), ms, ms);
          fetch('/x')"""
        machine, clock = start(source)
        assert machine.run() == "paused"
        clock.now += 1
        machine.answer(7, {"data": 1})
        assert machine.run() == "completed"
        assert [entry["text"] for entry in machine.logs] == ["0", "1", "1", "3", "5", "5"]

    def test_a_timer_that_is_due_in_a_callback_waits_for_the_older_ones(self) -> None:
        source = """
          setTimeout(() => { console.log(1); setTimeout(() => console.log(3), 0) }, 10);
          setTimeout(() => console.log(2), 10)"""
        assert run(source) == ["1", "2", "3"]

    def test_microtasks_nest(self) -> None:
        source = """
          queueMicrotask(() => { console.log(1); queueMicrotask(() => console.log(3)) });
          queueMicrotask(() => console.log(2)); console.log(0)"""
        assert run(source) == ["0", "1", "2", "3"]

    def test_callbacks_get_their_arguments_and_no_this(self) -> None:
        source = """
          'use strict';
          setTimeout(function (...args) { console.log(this === undefined, ...args) }, 1, 'a', 2);
          setTimeout(new Proxy(() => console.log('proxy'), {}), 2);
          setTimeout(console.log.bind(null, 'bound'), 3, 'more'); null"""
        assert run(source) == ["true a 2", "proxy", "bound more"]


class TestClearing:
    def test_by_the_number_or_its_text_and_nothing_else(self) -> None:
        source = """
          const ids = [1, 2, 3, 4].map((n) => setTimeout(() => console.log(n), 10));
          clearTimeout(ids[0]); clearInterval(String(ids[1]));
          for (const x of [true, null, undefined, {}, [ids[2]], BigInt(ids[2]), Symbol(), NaN, -1,
                           0.5, 1e300, { valueOf: () => ids[2] }]) clearTimeout(x);
          ids.join()"""
        assert run(source) == ["3", "4"]

    def test_does_not_touch_other_requests(self) -> None:
        machine, _ = start("const p = fetch('/x').then(1); clearTimeout(1); sleep(1).then(1)")
        machine.run()
        assert [request.kind for request in machine.pending] == ["fetch", "sleep"]
        machine, _ = start("sleep(1).then(1); clearTimeout(1); 5")
        assert machine.run() == "paused"

    def test_of_an_interval_wherever_it_stands(self) -> None:
        for clear in ("queueMicrotask(clear)", "clear()", "Promise.resolve().then(clear)"):
            source = f"""
              let n = 0;
              const id = setInterval(() => {{ console.log(++n); if (n === 2) {clear} }}, 10);
              function clear() {{ clearInterval(id) }}
              null"""
            assert run(source) == ["1", "2"]

    def test_of_many_takes_no_time_worth_mentioning(self) -> None:
        source = """
          for (let i = 0; i < 5000; i++) setTimeout(() => {}, 1e6);
          for (let i = 5000; i > 0; i--) clearTimeout(i); 'cleared'"""
        machine, _ = start(source)
        assert machine.run() == "completed"
        assert machine.steps_used < 200_000


class TestManyTimers:
    def test_that_are_due_at_once_cost_little(self) -> None:
        source = "let n = 0; for (let i = 0; i < 20_000; i++) setTimeout(() => { n++ }, 0); null"
        machine, _ = start(source)
        assert machine.run() == "completed"
        assert machine.steps_used < 1_000_000

    def test_that_wait_for_the_script(self) -> None:
        source = """
          let n = 0; for (let i = 0; i < 5000; i++) setTimeout(() => queueMicrotask(() => n++), i);
          fetch('/x'); setTimeout(() => console.log(n), 6000); null"""
        machine, clock = start(source)
        assert machine.run() == "paused"
        clock.now += 5
        assert machine.run() == "paused"
        assert (len(machine.timers), len(machine.pending)) == (5000, 1)
        machine = load(dump(machine), source)
        machine.wall_clock = clock
        machine.answer(5001, {"data": 1})
        assert machine.run() == "paused"
        clock.now += 6
        assert machine.run() == "completed"
        assert machine.logs[0]["text"] == "5000"
        assert machine.steps_used < 1_000_000


class TestErrors:
    @pytest.mark.parametrize(
        "setter", ["setTimeout(f, 1)", "setInterval(f, 1)", "queueMicrotask(f)"]
    )
    def test_of_callbacks_end_the_flow(self, setter: str) -> None:
        machine, clock = start(f"const f = () => {{ throw new RangeError('x') }}; {setter}; 5")
        machine.run()
        clock.now += 1
        assert machine.run() == "error"
        assert machine.error_detail is not None
        assert (machine.error_detail["name"], machine.pending) == ("RangeError", [])

    def test_of_promises_end_it_before_the_next_timer(self) -> None:
        source = """
          setTimeout(() => { Promise.reject(new Error('first')) }, 0);
          setTimeout(() => console.log('never'), 0)"""
        machine, _ = start(source)
        assert (machine.run(), machine.logs) == ("error", [])

    def test_of_an_awaited_script_end_it_with_its_timers(self) -> None:
        source = "setTimeout(() => console.log('never'), 10); await null; throw new Error('x')"
        assert start(source)[0].run() == "error"

    @pytest.mark.parametrize("wait", ["Symbol()", "1n", "{valueOf() { throw new TypeError() }}"])
    @pytest.mark.parametrize("name", ["sleep", "setTimeout"])
    def test_of_delays_that_are_no_numbers(self, name: str, wait: str) -> None:
        first = "" if name == "sleep" else "() => {}, "
        machine, _ = start(f"try {{ {name}({first}{wait}) }} catch (e) {{ e.name }}", "direct")
        assert (machine.run(), machine.result) == ("completed", "TypeError")


# -- names that have become built-ins


@contextmanager
def older_release(*names: str) -> Iterator[None]:
    """Without these global names."""
    now = module.INTRINSICS["%GlobalObject%"]
    properties = {key: spec for key, spec in now.properties.items() if key not in names}
    module.INTRINSICS["%GlobalObject%"] = _found["%GlobalObject%"] = ObjectSpec(properties)
    try:
        yield
    finally:
        module.INTRINSICS["%GlobalObject%"] = _found["%GlobalObject%"] = now


@pytest.mark.parametrize("name", ["sleep", "call", "setInterval", "queueMicrotask"])
@pytest.mark.parametrize(
    "make",
    ["{} = (x) => x + 1", "globalThis.{} = (x) => x + 1", "this.{} = (x) => x + 1"],
)
def test_a_scripts_own_global_stays_its_own(name: str, make: str) -> None:
    """Snapshots of the time before the name was a built-in load, and the script sees no change."""
    source = f"""
      {make.format(name)}; const before = fetch('/a');
      const seen = [typeof {name}, {name}(before), Object.keys(globalThis).includes('{name}')];
      fetch('/b'); [...seen, {name}(1), delete globalThis.{name}, typeof {name}]"""
    with older_release(name):
        machine = Machine(style="direct")
        machine.start(source)
        assert machine.run() == "paused"
        text = dump(machine)
    members = json.loads(text)
    assert ["globals" in members, "intrinsics" in members] == [True, False]
    for _ in range(2):
        machine = load(text, source)
        assert dump(load(dump(machine), source)) == dump(machine)
        machine.answer(machine.pending[0].id, {"data": 5})
        machine.run()
        text = dump(machine) if machine.phase != "ended" else text
    assert machine.result == ["function", 6, True, 2, True, "undefined"]


# -- the list of requests


def request(number: int, due: int | None) -> Request:
    return Request(number, "event", None, {"name": "e", "dueAt": due}, None)


class TestOutstanding:
    def test_finds_and_takes(self) -> None:
        pending = Outstanding()
        made: list[Request] = [request(number, None) for number in (1, 3, 4, 9)]
        for one in made:
            pending.add(one)
        assert pending.find(4) is made[2]
        found: list[Any] = [pending.find(number) for number in (0, 2, 10, 3.5, float("nan"))]
        assert found == [None] * 5
        pending.take(made[1])
        assert (pending, pending.find(3)) == ([made[0], made[2], made[3]], None)

    def test_what_is_due_first(self) -> None:
        pending = Outstanding([request(1, 50), request(2, None), request(3, 20), request(4, 50)])
        pending.add(request(5, 20))
        assert pending.first_due(19) is None
        order = []
        while (first := pending.first_due(50)) is not None:
            assert pending.first_due(50) is first
            order.append(first.id)
            pending.take(first)
        assert order == [3, 5, 1, 4]
        assert [one.id for one in pending] == [2]
