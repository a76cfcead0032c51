"""How much a machine keeps alive: an estimate, by a walk from the roots of a snapshot.

==============  ===============================================================
counted         bytes
==============  ===============================================================
object          160, and 60 for each property; 240 with internal slots
array           160, and 24 for each element (a number is an object of its own)
list, tuple     60, and 24 for each element
dict            100, and 100 for each entry
string          its length (twice, unless it is ASCII); 50 more and only once when it is long
bigint          its length
==============  ===============================================================

`Realm.charge` counts alike, so that a measured heap can be compared with what was charged.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Any

from .objects import JSArray, JSObject

#: Strings from this length on are counted once for all their references.
_LONG = 32
#: Slots that hold nothing of the script.
_SHARED = frozenset(("code", "info", "matcher"))
#: Values of these types cost no more than their place.
_SMALL = frozenset((float, bool, type(None)))


def measure(machine: Any, bound: int | None = None) -> int:
    """The estimated bytes of everything alive; stops early when it is more than `bound`."""
    limit = float("inf") if bound is None else bound
    #: What was seen, kept alive while ids are compared.
    seen: dict[int, Any] = {}
    todo: list[Any] = [roots(machine)]
    total = 0
    while todo and total <= limit:
        size, parts = contents(todo.pop())
        total += size
        for part in parts:
            kind = type(part)
            if kind in _SMALL:
                continue
            if kind is str:
                length = len(part)
                if length >= _LONG:
                    if id(part) in seen:
                        continue
                    seen[id(part)] = part
                    total += 50
                total += length if part.isascii() else 2 * length
            elif kind is int:
                total += part.bit_length() >> 3
            elif id(part) not in seen:
                seen[id(part)] = part
                todo.append(part)
    return total


def roots(machine: Any) -> list[Any]:
    """Where the walk begins."""
    return [
        machine.completion,
        machine.stack,
        [*machine.jobs, *machine.timers],
        [(request.url, request.options, request.waiter) for request in machine.pending],
        machine.awaited,
        machine.value,
        machine.new_target,
        machine.unhandled_rejections,
        machine.templates,
        machine.lexicals,
        machine.logs,
        machine.symbol_registry,
        list(machine.intrinsics.values()),
        list(machine.prelude_functions.values()),
    ]


def contents(thing: Any) -> tuple[int, Iterable[Any]]:
    """(bytes of `thing` itself, what it refers to)"""
    kind = type(thing)
    if kind is JSObject:
        props = thing.props
        return 160 + 60 * len(props), chain(props.values(), (thing.proto,))
    if kind is list or kind is tuple:
        return 60 + 24 * len(thing), () if _is_small(thing) else thing
    if kind is JSArray and not thing.props:
        items = thing.items
        return 160 + 24 * len(items), () if _is_small(items) else items
    if kind is dict:
        return 100 + 100 * len(thing), chain(thing, thing.values())
    if isinstance(thing, JSObject):
        return _object_contents(thing)
    return 100, [getattr(thing, name, None) for name in _slots(kind)]


def _is_small(items: Any) -> bool:
    return len(items) > 16 and _SMALL.issuperset(map(type, items))


def _object_contents(thing: JSObject) -> tuple[int, Iterable[Any]]:
    parts: list[Any] = [*thing.props, *thing.props.values(), thing.proto]
    ext = thing.ext
    if ext is not None:
        for accessor in ext.accessors.values():
            parts += (accessor.get, accessor.set)
    for kind in type(thing).__mro__:
        if kind is JSObject:
            break
        names = kind.__dict__.get("__slots__", ())
        parts += [getattr(thing, name, None) for name in names if name not in _SHARED]
    return 240 + 60 * len(thing.props), parts


def _slots(kind: type) -> tuple[str, ...]:
    """The names of what an internal record holds: frames, iterator records, private names."""
    if not kind.__module__.startswith(__package__):
        return ()
    return tuple(
        name
        for base in kind.__mro__
        for name in base.__dict__.get("__slots__", ())
        if name not in _SHARED
    )
