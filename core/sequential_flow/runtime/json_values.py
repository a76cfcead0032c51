"""JSON as Python has it (dict, list, str, int, float, bool, None) <-> JavaScript values.

Both ways are loops, not recursions, and call no script code: getters count as undefined, toJSON is
not asked, a Date is its ISO string, a Proxy is what it stands for. Strings outside are Unicode,
inside UTF-16; integral numbers become ``int`` outside, as ``JSON.stringify`` would print them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from ..syntax.numbers import integer_to_number
from ..syntax.source import from_utf16, to_utf16
from .objects import (
    DEFAULT,
    ENUMERABLE,
    Accessor,
    JSArray,
    JSObject,
    JSPrimitiveObject,
    JSProxy,
)
from .values import EMPTY, HOLE, Key, Symbol, Value, undefined

#: Deeper nesting is refused: what reads the JSON afterwards is mostly recursive.
MAX_DEPTH = 500
#: JSON that has no value: undefined, functions, symbols.
_ABSENT = EMPTY


# -- JSON -> value


def json_to_value(vm: Any, json: Any) -> Value:
    """The JavaScript value of a JSON value."""
    result, pending = _shallow(vm, json)
    stack = [pending] if pending is not None else []
    while stack:
        source, target = stack.pop()
        if type(target) is JSArray:
            items = target.items
            vm.charge(8 * len(source))
            for element in source:
                value, pending = _shallow(vm, element)
                items.append(value)
                if pending is not None:
                    stack.append(pending)
        else:
            props = target.props
            vm.charge(100 * len(source))
            for key, element in source.items():
                value, pending = _shallow(vm, element)
                props[to_utf16(str(key))] = value
                if pending is not None:
                    stack.append(pending)
    return result


def _shallow(vm: Any, json: Any) -> tuple[Value, Any]:
    """(value, None), or (an empty object or array, what has to be filled into it)."""
    kind = type(json)
    if kind is str:
        vm.allocated += len(json)
        return to_utf16(json), None
    if kind is float or kind is bool or json is None:
        return json, None
    if kind is int:
        return integer_to_number(json), None
    if isinstance(json, dict):
        created: Value = vm.object({})
    else:
        created = vm.array([])
    return created, (json, created)


# -- value -> JSON


def value_to_json(vm: Any, value: Value) -> Any:
    """What JSON.stringify would keep of `value`; None for undefined.

    Throws a TypeError for a cycle or a bigint, a RangeError for nesting deeper than MAX_DEPTH.
    """
    return _Reader(vm).read(value)


class _Reader:
    """One conversion: a stack of (members to come, the container they go to, its source)."""

    def __init__(self, vm: Any) -> None:
        self.vm = vm
        self.stack: list[tuple[Iterator[tuple[Key, Value]], Any, JSObject]] = []
        self.path: set[int] = set()
        #: Bytes of the JSON, in which what is shared stands several times.
        self.size = 0

    def read(self, value: Value) -> Any:
        result = self.enter(value)
        while self.stack:
            members, container, source = self.stack[-1]
            for key, member in members:
                depth = len(self.stack)
                json = self.enter(member)
                if type(container) is list:
                    container.append(None if json is _ABSENT else json)
                elif json is not _ABSENT:
                    container[from_utf16(key)] = json
                if len(self.stack) != depth:
                    break
            else:
                self.stack.pop()
                self.path.discard(id(source))
        return None if result is _ABSENT else result

    def enter(self, value: Value) -> Any:
        """The JSON of a primitive; an empty container for an object, which is then on the stack."""
        while type(value) is JSProxy:
            if value.handler is None:
                raise self.vm.type_error("Cannot convert a revoked Proxy to JSON")
            value = value.target
        if isinstance(value, JSPrimitiveObject):
            value = value.value
        if not isinstance(value, JSObject):
            return self.primitive(value)
        if value.callable:
            return _ABSENT
        if value.class_name == "Date":
            time: float = value.time  # type: ignore[attr-defined]
            from .dates import to_iso_string

            return to_iso_string(time) if time == time else None
        if id(value) in self.path:
            raise self.vm.type_error("Converting circular structure to JSON")
        if len(self.stack) >= MAX_DEPTH:
            raise self.vm.range_error("The value is nested too deeply to be JSON")
        self.path.add(id(value))
        self.vm.work(1)
        self.grow(250)
        container: Any
        if isinstance(value, JSArray):
            container = []
            self.stack.append((self.elements(value), container, value))
        else:
            container = {}
            self.stack.append((self.members(value), container, value))
        return container

    def grow(self, size: int) -> None:
        self.size += size
        self.vm.allocated += size
        if self.size > self.vm.limits.memory_bytes:
            self.vm.charge(self.size)

    def primitive(self, value: Value) -> Any:
        kind = type(value)
        if kind is str:
            self.grow(len(value))
            return from_utf16(value)
        if kind is float:
            return number_to_json(value)
        if kind is bool or value is None:
            return value
        if kind is int:
            raise self.vm.type_error("Do not know how to serialize a BigInt")
        return _ABSENT

    def elements(self, array: JSArray) -> Iterator[tuple[Key, Value]]:
        self.grow(8 * array.length())
        self.vm.work(array.length())
        if type(array) is JSArray:
            for element in array.items:
                yield "", undefined if element is HOLE else element
            return
        for index in range(array.length()):
            found = array.lookup(self.vm, str(index))
            yield "", undefined if found is EMPTY or type(found) is Accessor else found

    def members(self, target: JSObject) -> Iterator[tuple[Key, Value]]:
        keys = target.own_keys(self.vm)
        self.grow(100 * len(keys))
        self.vm.work(len(keys))
        ext = target.ext
        for key in keys:
            if isinstance(key, Symbol):
                continue
            if ext is not None and not ext.attributes.get(key, DEFAULT) & ENUMERABLE:
                continue
            found = target.lookup(self.vm, key)
            if found is not EMPTY and type(found) is not Accessor:
                yield key, found


def number_to_json(number: float) -> int | float | None:
    """A number as JSON has it."""
    if not math.isfinite(number):
        return None
    if number == int(number) and abs(number) < 1e21:
        return int(number)
    return number
