"""waitForEvent and call on a bare machine."""

from __future__ import annotations

from typing import Any

import pytest

from sequential_flow.machine import InlineFunction, Machine
from sequential_flow.snapshot import dump, load


def paused(source: str, style: str = "auto") -> Machine:
    machine = Machine(style=style)
    machine.wall_clock = lambda: 1000.0
    machine.start(source)
    assert machine.run() == "paused", machine.error_detail
    return machine


def finish(machine: Machine, source: str, *responses: dict[str, Any]) -> Any:
    """The result after `responses`, each given to a machine of its own."""
    for response in responses:
        machine = load(dump(machine), source)
        machine.answer(machine.pending[0].id, response)
        machine.run()
    assert machine.error_detail is None
    return machine.result


@pytest.mark.parametrize("style", ["direct", "promise"])
def test_requests_and_their_answers(style: str) -> None:
    source = """
      async function main() {
        return [await waitForEvent('e.1:x_-$', {timeout: 5}), await call('f', 'é😀\\ud800', {a: [-0]})];
      }
      main()"""
    machine = paused(source, style)
    asked = machine.pending[0]
    assert (asked.kind, asked.url) == ("event", None)
    assert asked.options == {"name": "e.1:x_-$", "dueAt": 1_000_005}
    machine.answer(1, {"data": {"é": ["😀"]}})
    assert machine.run() == "paused"
    options = machine.pending[0].options
    assert options == {"name": "f", "args": ["é😀\ud800", {"a": [0]}]}
    assert finish(machine, source, {"data": [None]}) == [{"é": ["😀"]}, [None]]


def test_answers_are_copies() -> None:
    source = "const a = call('f'), b = call('f'); a.x = 1; [a === b, b.x === undefined]"
    shared: dict[str, Any] = {}
    machine = paused(source)
    machine.answer(1, {"data": shared})
    machine.run()
    machine.answer(2, {"data": shared})
    machine.run()
    assert (machine.result, shared) == ([False, True], {})


@pytest.mark.parametrize(
    ("options", "due"),
    [("{timeout: 0}", 1_000_000), ("{timeout: -5}", 1_000_000), ("{timeout: 1.9}", 1_000_001)],
)
def test_timeouts_are_whole_milliseconds_from_now(options: str, due: int) -> None:
    machine = Machine()
    machine.wall_clock = lambda: 999.0
    machine.start(f"waitForEvent('e', {options})")
    machine.wall_clock = lambda: 1000.0 if not machine.pending else 0.0
    assert machine.run() == "paused"
    assert machine.pending[0].due_at == due


def test_a_timeout_that_is_over_at_once_is_thrown_without_a_pause() -> None:
    machine = Machine()
    machine.start("try { waitForEvent('e', {timeout: 0}) } catch (e) { String(e) }")
    assert machine.run() == "completed"
    assert machine.result == "TimeoutError: No event 'e' within the time given"


def test_conversions_may_pause_and_happen_once() -> None:
    source = """
      let n = 0;
      const name = { toString() { n++; return fetch('/name') } };
      const options = { get timeout() { n++; return { valueOf() { n++; return fetch('/ms') } } } };
      const value = waitForEvent(name, options);
      [value, call(name, n), n]"""
    machine = paused(source)
    answers = ["e", 500, "sent", "f", "called"]
    assert finish(machine, source, *({"data": a} for a in answers)) == ["sent", "called", 4]


def test_errors_of_hosts_are_errors_of_their_kind() -> None:
    source = """
      const caught = [];
      for (let i = 0; i < 3; i++) try { call('f') } catch (e) {
        caught.push(e.constructor.name, e.name, e.message, e instanceof Error) }
      caught"""
    result = finish(
        paused(source),
        source,
        {"error": "plain 😀"},
        {"error": {"name": "RangeError", "message": "far"}},
        {"error": {"name": "OutOfStock", "message": "none"}},
    )
    assert result == [
        "Error", "Error", "plain 😀", True, "RangeError", "RangeError", "far", True,
        "Error", "OutOfStock", "none", True,
    ]  # fmt: skip


@pytest.mark.parametrize("style", ["direct", "promise"])
def test_inline_functions(style: str) -> None:
    calls: list[tuple[int, list[Any]]] = []

    def perform(request_id: int, args: list[Any]) -> dict[str, Any]:
        calls.append((request_id, args))
        return {"error": "no"} if args == ["bad"] else {"data": args}

    def find(name: str) -> InlineFunction | None:
        return perform if name == "f" else None

    machine = Machine(style=style)
    machine.inline_function = find
    machine.start(
        """(async () => {
          const got = await call('f', 1, {a: undefined}, undefined);
          try { await call('f', 'bad') } catch (e) { return [got, e.message] }
        })()"""
    )
    assert machine.run() == "completed"
    assert machine.result == [[1, {}, None], "no"]
    assert calls == [(1, [1, {}, None]), (2, ["bad"])]
