"""The uninterrupted run that gets the answers in the order in which a log has them."""

from __future__ import annotations

from typing import Any

from sequential_flow.machine import Machine, Request
from sequential_flow.snapshot import dump, load


def check_against_replay(
    code: str, log: list[str], result: Any, requests: dict[int, dict[str, Any]], *, sliced: bool
) -> None:
    """Raises AssertionError unless the uninterrupted run has that log, result and `requests`.

    It may have made more requests: some are answered before anybody could see them. An answer that
    came between two slices met a flow that was not yet done with the one before; then ids and
    arguments may be others.
    """
    made: dict[int, dict[str, Any]] = {}
    machine = _replayed(code, log, made)
    assert [entry["text"] for entry in machine.logs] == log
    assert machine.result == result
    for request_id, request in requests.items():
        found = {name: request.get(name) for name in ("kind", "url", "name", "args")}
        if sliced:
            assert _named(found) in map(_named, made.values()), f"{found} in {made}"
        else:
            assert made.get(request_id) == found, f"{request_id}: {made.get(request_id)}, {found}"


def _replayed(code: str, log: list[str], made: dict[int, dict[str, Any]]) -> Machine:
    """At the end of the run; `made` gets all requests."""
    machine = _timeless(Machine())
    machine.start(code)
    while (status := machine.run()) == "paused":
        made.update((request.id, _content(request)) for request in machine.pending)
        number = len(machine.logs)
        assert number < len(log), f"the flow ended, and waits in the uninterrupted run: {log}"
        machine = _answered(machine, code, log[number])
    assert status == "completed", machine.error_detail
    return machine


def _named(content: dict[str, Any]) -> tuple[Any, ...]:
    return content["kind"], content["url"], content["name"]


def _answered(machine: Machine, code: str, line: str) -> Machine:
    """`machine` with the answer that `line` speaks of."""
    name, _, value = line.partition(" ")
    for request in machine.pending:
        if request.kind == "sleep":
            found = _woken(machine, code, request.id, line)
            if found is not None:
                return found
        elif name in (request.url, (request.options or {}).get("name")):
            data = {"value": value} if request.kind == "fetch" else value
            machine.answer(request.id, {"data": data})
            return machine
    raise AssertionError(f"the flow took {line!r}, for which it did not wait")


def _woken(machine: Machine, code: str, request_id: int, line: str) -> Machine | None:
    """A copy in which that sleep is over, if it is the one of `line`."""
    copies = [_timeless(load(dump(machine), code)) for _ in range(2)]
    for copy in copies:
        copy.answer(request_id, {"data": None})
    before = len(machine.logs)
    copies[0].run()
    is_it = [entry["text"] for entry in copies[0].logs[before : before + 1]] == [line]
    return copies[1] if is_it else None


def _timeless(machine: Machine) -> Machine:
    """Nothing is ever due by itself."""
    machine.wall_clock = lambda: 0.0
    return machine


def _content(request: Request) -> dict[str, Any]:
    options = request.options if request.kind in ("event", "call") else {}
    return {
        "kind": request.kind,
        "url": request.url,
        "name": options.get("name"),
        "args": options.get("args"),
    }
