"""Where a paused machine stands, for people: activations, their variables, outstanding requests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .builtins.console import inspect_value
from .runtime.frames import Activation, GeneratorActivation
from .runtime.generators import JSGenerator
from .runtime.objects import JSFunction, JSObject
from .runtime.promises import JSPromise
from .runtime.trace import frame_info
from .runtime.values import EMPTY

#: (FunctionInfo, pause point, {local: value})
Place = tuple[Any, int, dict[str, Any]]


def describe(machine: Any) -> dict[str, Any]:
    """The frames (innermost first) and requests of a paused machine, as JSON::

        {"frames": [{"function": "main", "line": 3, "column": 9, "source_line": "…",
                     "variables": {"user": "{ name: 'Ann' }"}}],
         "pending": [{"id": 1, "kind": "fetch", "url": "https://…", "options": null}]}

    In promise style the activations are those that wait for the outstanding requests.
    """
    places = [*saved_places(machine), *waiting_places(machine)]
    requests = [
        {"id": r.id, "kind": r.kind, "url": r.url, "options": r.options} for r in machine.pending
    ]
    frames = [frame_json(machine, place) for place in places if not place[0].program.is_prelude]
    return {"frames": frames, "pending": requests}


def saved_places(machine: Any) -> Iterator[Place]:
    """The activations that stand still, innermost first."""
    for frame in reversed(machine.stack):
        if isinstance(frame, (Activation, GeneratorActivation)):
            yield frame_info(frame), frame.pc, frame.values


def waiting_places(machine: Any) -> Iterator[Place]:
    """The async functions that wait for outstanding requests, from the requests outwards."""
    pending: list[JSPromise] = []
    for waiter in (request.waiter for request in machine.pending):
        if isinstance(waiter, JSPromise):
            pending.append(waiter)
        elif waiter is not None:  # a timer, whose callback may be the resolve of a promise
            pending.extend(promises_of_handler(waiter[1]))
    if not pending and machine.awaited is not None:
        pending = [machine.awaited]
    seen: set[int] = set()
    for promise in pending:
        if id(promise) in seen:
            continue
        seen.add(id(promise))
        for reaction in promise.reactions or ():
            coroutine = reaction[1]
            if isinstance(coroutine, JSGenerator) and id(coroutine) not in seen:
                seen.add(id(coroutine))
                yield coroutine_place(coroutine)
            pending.extend(promises_behind(reaction))


def promises_behind(reaction: tuple[Any, ...]) -> Iterator[JSPromise]:
    """The promises that a reaction will settle."""
    target = reaction[1]
    if isinstance(target, tuple):
        target = target[0]
    if isinstance(target, JSGenerator):
        target = target.promise
    if isinstance(target, JSPromise):
        yield target
    for handler in reaction[2:]:
        yield from promises_of_handler(handler)


def promises_of_handler(handler: Any) -> Iterator[JSPromise]:
    """The promises that a built-in's handler closes over: those of Promise.all and the like."""
    pending = [getattr(handler, "data", None), getattr(handler, "env", None)]
    for _ in range(64):
        if not pending:
            return
        thing = pending.pop()
        if isinstance(thing, JSPromise):
            yield thing
        elif isinstance(thing, (tuple, list)):
            pending.extend(thing)
        elif type(thing) is JSObject:
            pending.extend(thing.props.values())
        elif isinstance(thing, JSFunction):
            pending.append(thing.data)


def coroutine_place(coroutine: JSGenerator) -> Place:
    info = coroutine.function.info
    names = dict(zip(info.saved, coroutine.values, strict=False))
    return info, coroutine.pc, info.live_values(coroutine.pc, names)


def frame_json(machine: Any, place: Place) -> dict[str, Any]:
    """One activation: function, position, source line and variables."""
    info, pc, values = place
    line, column = info.position(pc)
    return {
        "function": info.name or "(script)",
        "line": line,
        "column": column,
        "source_line": info.program.source.split("\n")[line - 1].rstrip(),
        "variables": visible_variables(machine, info, info.offset(pc), values),
    }


def visible_variables(
    machine: Any, info: Any, offset: int, values: dict[str, Any]
) -> dict[str, str]:
    """{name: shown value} of the variables that a frame at `offset` holds."""
    found: dict[str, str] = {}
    for binding in info.unit.bindings:
        if binding.kind == "pseudo" or binding.name.startswith("%"):
            continue
        if binding.lexical and binding.initialized_at > offset:
            continue
        if binding.captured:
            record = values.get(binding.scope.env or "")
            value = record[binding.index] if isinstance(record, list) else EMPTY
        else:
            value = values.get(f"v{binding.index}", EMPTY)
        if value is not EMPTY:
            found[binding.name] = inspect_value(machine, value)
    return found
