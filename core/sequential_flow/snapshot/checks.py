"""What must hold between the slots of one object: {tag: check}. All contents are there by then."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..runtime.keyed import JSMap, JSSet
from ..runtime.objects import JSFunction, JSObject, JSProxy
from ..runtime.promises import PENDING
from ..runtime.values import undefined


def _arguments(thing: Any) -> bool:
    if thing.slots is None:
        return thing.env is None or type(thing.env) is list
    if type(thing.env) is not list:
        return False
    return all(slot < len(thing.env) for slot in thing.slots)


def _bound(thing: Any) -> bool:
    """A run-time function: its kind says what its data is."""
    kind, data = thing.info.intrinsic, thing.data
    if kind in ("bound", "bound constructor"):
        if type(data) is not tuple or len(data) < 2 or not getattr(data[0], "callable", False):
            return False
        return kind == "bound" or isinstance(data[0], (JSFunction, JSProxy))
    return True


def _keyed(thing: Any) -> bool:
    return len(thing.entries) == 2 * len(thing.index)


def _keyed_iterator(thing: Any) -> bool:
    if thing.target is None:
        return True
    wanted = JSMap if thing.class_name == "Map Iterator" else JSSet
    if type(thing.target) is not wanted or thing.at % 2:
        return False
    # From now on its collection may be compacted, so it has to stand on the list of today.
    thing.settle_place()
    return True


def _promise(thing: Any) -> bool:
    return (thing.state == PENDING) is (thing.reactions is not None)


def _proxy(thing: Any) -> bool:
    target = thing.target
    if target is None:
        return thing.handler is None
    if thing.handler is None:
        return False
    return not thing.is_callable or bool(getattr(target, "callable", False))


def _symbol(thing: Any) -> bool:
    return type(thing.description) is str or thing.description is undefined


def _iterator_record(thing: Any) -> bool:
    return isinstance(thing.iterator, JSObject) or not thing.keyed


def _array_iteration(thing: Any) -> bool:
    return hasattr(thing.array, "items")


def _key_enumeration(thing: Any) -> bool:
    return all(type(key) is str for key in thing.keys)


CHECKS: dict[str, Callable[[Any], bool]] = {
    "arguments": _arguments,
    "array_iteration": _array_iteration,
    "iterator_record": _iterator_record,
    "key_enumeration": _key_enumeration,
    "map": _keyed,
    "map_iterator": _keyed_iterator,
    "native": _bound,
    "promise": _promise,
    "proxy": _proxy,
    "set": _keyed,
    "set_iterator": _keyed_iterator,
    "symbol": _symbol,
}
