"""JSON.stringify of values in which no script's code has a say.

`quick_stringify` walks plain objects, arrays and primitives with a stack of its own. It reads data
properties only, so when it meets anything else (a toJSON method, an accessor, a Proxy, a wrapper
object, a cycle) it can give up without a trace, and prelude/json.js starts from the beginning.

https://tc39.es/ecma262/#sec-json.stringify
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from json.encoder import encode_basestring
from typing import Any

from ..runtime.objects import JSArray, JSFunction, JSObject, JSProxy
from ..runtime.operators import MAX_STRING_LENGTH
from ..runtime.values import EMPTY, HOLE, Symbol, Value, undefined
from ..syntax.numbers import number_to_string

#: Values nested deeper than this are left to the prelude.
_DEEP = 5000
#: Values between two charges to the budgets.
_CHUNK = 1024

_LONE_SURROGATE = re.compile(
    "[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]"
)


def quote_json_string(text: str) -> str:
    """QuoteJSONString."""
    quoted = encode_basestring(text)
    if not quoted.isascii():
        return _LONE_SURROGATE.sub(_escape, quoted)
    return quoted


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


class GiveUp(Exception):
    """A script's code has a say in the text."""


def quick_stringify(vm: Any, value: Value, gap: str) -> Value:
    """The JSON text of `value`, or undefined for what has none. Raises GiveUp."""
    if not isinstance(value, JSObject):
        text = _primitive(value)
        return undefined if text is None else text
    return _Writer(vm, gap).write(value)


def _primitive(value: Value) -> str | None:
    """The text of a primitive, None for one that is left out."""
    kind = type(value)
    if kind is str:
        return quote_json_string(value)
    if kind is float:
        return number_to_string(value) if value - value == 0.0 else "null"
    if kind is bool:
        return "true" if value else "false"
    if value is None:
        return "null"
    if kind is int:
        raise GiveUp
    return None


class _Writer:
    def __init__(self, vm: Any, gap: str) -> None:
        self.vm = vm
        self.gap = gap
        self.colon = ": " if gap else ":"
        #: Prototypes from which no toJSON is inherited.
        self.plain_prototypes: set[int] = set()
        self.keys: dict[str, str] = {}
        self.parts: list[str] = []
        self.chunks: list[str] = []
        self.length = 0

    def write(self, value: JSObject) -> Value:
        if isinstance(value, JSFunction) and self._check(value):
            return undefined
        parts = self.parts
        put = parts.append
        gap = self.gap
        keys = self.keys
        colon = self.colon
        #: (iterator, is an array, identity) of what is open outside of the current container.
        stack: list[tuple[Iterator[Any], bool, int]] = []
        inside = id(value)
        open_ids = {inside}
        entries, is_array = self._open(value)
        comma = newline = "\n" + gap if gap else ""
        while True:
            for entry in entries:
                if is_array:
                    element = entry
                else:
                    key, element = entry
                kind = type(element)
                if kind is str:
                    text = encode_basestring(element)
                    if not text.isascii():
                        text = quote_json_string(element)
                    if len(text) > 1000:
                        self._collect()
                elif kind is float:
                    text = number_to_string(element) if element - element == 0.0 else "null"
                elif kind is JSObject or kind is JSArray:
                    text = ""
                elif kind is bool:
                    text = "true" if element else "false"
                elif element is None:
                    text = "null"
                elif (
                    element is undefined
                    or element is HOLE
                    or isinstance(element, Symbol)
                    or (kind is JSFunction and self._check(element))
                ):
                    if not is_array:
                        continue
                    text = "null"
                else:
                    raise GiveUp
                if is_array:
                    put(comma + text)
                else:
                    name = keys.get(key)
                    if name is None:
                        if type(key) is not str:
                            continue
                        name = keys[key] = quote_json_string(key) + colon
                    put(comma + name + text)
                comma = "," + newline
                if not text:
                    if len(stack) >= _DEEP or id(element) in open_ids:
                        raise GiveUp
                    stack.append((entries, is_array, inside))
                    inside = id(element)
                    open_ids.add(inside)
                    entries, is_array = self._open(element)
                    if gap:
                        newline = "\n" + gap * (len(stack) + 1)
                    comma = newline
                    break
            else:
                open_ids.remove(inside)
                outside = "\n" + gap * len(stack) if gap else ""
                bracket = "]" if is_array else "}"
                # The comma is still none where nothing was written.
                put(bracket if comma == newline else outside + bracket)
                if not stack:
                    break
                entries, is_array, inside = stack.pop()
                newline = outside
                comma = "," + newline
            if len(parts) > _CHUNK:
                self._collect()
        self._collect()
        return "".join(self.chunks)

    def _collect(self) -> None:
        """Join the parts so far, and account for them."""
        text = "".join(self.parts)
        self.vm.work(len(self.parts) >> 2)
        self.parts.clear()
        self.chunks.append(text)
        self.length += len(text)
        if self.length > MAX_STRING_LENGTH:
            raise self.vm.range_error("Invalid string length")
        self.vm.allocated += len(text)
        if self.length > self.vm.limits.memory_bytes:
            self.vm.charge(self.length)
        self.vm.work(len(text) >> 4)

    def _check(self, value: JSObject) -> bool:
        """True for an object without toJSON, else GiveUp."""
        unusual = "toJSON" in value.props or value.ext is not None
        if unusual and value.lookup(self.vm, "toJSON") is not EMPTY:
            raise GiveUp
        proto = value.proto
        if proto is None or id(proto) in self.plain_prototypes:
            return True
        current: JSObject | None = proto
        while current is not None:
            if type(current) is JSProxy or current.lookup(self.vm, "toJSON") is not EMPTY:
                raise GiveUp
            current = current.proto
        self.plain_prototypes.add(id(proto))
        return True

    def _open(self, value: Any) -> tuple[Iterator[Any], bool]:
        """Begin a container: its bracket, and what is in it."""
        self._check(value)
        if type(value) is JSArray:
            items = value.items
            if HOLE in items and (value.proto is not self.vm.array_prototype or self.vm.indexed):
                raise GiveUp
            self.parts.append("[")
            return iter(items), True
        if type(value) is not JSObject:
            raise GiveUp
        self.parts.append("{")
        props = value.props
        for key in props:
            if type(key) is str and key[:1].isdigit():
                return iter([(key, props[key]) for key in value.own_keys(self.vm)]), False
        return iter(props.items()), False
