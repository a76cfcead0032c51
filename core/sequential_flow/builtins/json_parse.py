"""JSON.parse without a reviver.

Two parsers with one result. The quick one is Python's scanner in C, made exact: numbers become
floats, NaN and its kin are refused, lists become arrays. It recurses in C, so it only gets texts
whose nesting is known to be shallow. The other one keeps its own stack; it takes deep texts, and
whatever the quick one refuses, to say where the error is.

https://tc39.es/ecma262/#sec-json.parse
"""

from __future__ import annotations

import re
from typing import Any

from ..runtime.completion import Throw
from ..runtime.objects import JSArray, JSObject
from ..runtime.values import Value

#: Texts nested deeper than this go to the parser with a stack of its own.
SHALLOW = 100

try:
    from _json import make_scanner
except ImportError:  # an interpreter without the scanner in C
    make_scanner = None  # type: ignore[assignment, misc]

#: Errors that are said even where the text ends.
_COMPLETE = ("Unterminated", "Exponent", "No number", "Expected property")
_WHITE_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_PLAIN_STRING = re.compile(r'[^"\\\x00-\x1f]*')
_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt])|u([0-9a-fA-F]{4}))')
_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
#: An escape; group 1 is that of a surrogate, which the scanner in C would pair.
_ANY_ESCAPE = re.compile(r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})|.)", re.DOTALL)
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89abAB]")
_LITERALS: dict[str, Value] = {"true": True, "false": False, "null": None}
_NOT_BRACKETS = bytes(set(range(256)) - set(b'[]{}"\\'))


def parse_json(vm: Any, text: str) -> Value:
    """The value that `text` describes; a SyntaxError when it is no JSON."""
    vm.charge(2 * len(text) + 200 * text.count("{") + 100 * text.count("[") + 32 * text.count(","))
    vm.work(len(text) >> 4)
    if make_scanner is not None and is_shallow(text):
        try:
            return _scan(vm, text)
        except (ValueError, StopIteration):
            pass
    return _Parser(vm, text).parse()


def is_shallow(text: str) -> bool:
    """True when nothing in `text` nests deeper than SHALLOW; False may mean that it is no JSON."""
    if text.count("[") + text.count("{") <= SHALLOW:
        return True
    data = text.encode("latin-1", "replace").translate(None, _NOT_BRACKETS)
    if b"\\" in data:
        data = data.replace(b"\\\\", b"").replace(b'\\"', b"")
    # Every second part stands outside of strings.
    data = b"".join(data.split(b'"')[::2])
    for _ in range(SHALLOW):
        if not data:
            return True
        shorter = data.replace(b"[]", b"").replace(b"{}", b"")
        if len(shorter) == len(data):
            return False
        data = shorter
    return not data


class _Context:
    """What the scanner asks for its settings."""

    strict = True
    object_pairs_hook = None
    parse_float = float
    parse_int = float
    memo: dict[str, str]

    def __init__(self, vm: Any) -> None:
        self.memo = {}
        prototype = vm.object_prototype

        def make_object(props: dict[str, Value]) -> JSObject:
            created = JSObject()
            created.props = props
            created.proto = prototype
            created.ext = None
            if list in map(type, props.values()):
                for key, value in props.items():
                    if type(value) is list:
                        props[key] = make_array(vm, value)
            return created

        self.object_hook = make_object

    @staticmethod
    def parse_constant(name: str) -> Value:
        """NaN, Infinity and -Infinity are no JSON."""
        raise ValueError(name)


def make_array(vm: Any, items: list[Value]) -> JSArray:
    """An array of a parsed list, and arrays of the lists in it."""
    created = _array(vm, items)
    pending = [items] if list in map(type, items) else []
    while pending:
        current = pending.pop()
        for index, value in enumerate(current):
            if type(value) is list:
                current[index] = _array(vm, value)
                if list in map(type, value):
                    pending.append(value)
    return created


def _array(vm: Any, items: list[Value]) -> JSArray:
    created = JSArray()
    created.props = {}
    created.proto = vm.array_prototype
    created.ext = None
    created.items = items
    return created


def _scan(vm: Any, text: str) -> Value:
    if _SURROGATE_ESCAPE.search(text) is not None:
        text = _ANY_ESCAPE.sub(_unescape_surrogate, text)
    start = _WHITE_SPACE.match(text).end()  # type: ignore[union-attr]
    value, end = make_scanner(_Context(vm))(text, start)  # type: ignore[arg-type]
    if _WHITE_SPACE.match(text, end).end() != len(text):  # type: ignore[union-attr]
        raise ValueError
    return make_array(vm, value) if type(value) is list else value


def _unescape_surrogate(match: re.Match[str]) -> str:
    return match[0] if match[1] is None else chr(int(match[1], 16))


class _Parser:
    """The parser with a stack of its own."""

    def __init__(self, vm: Any, text: str) -> None:
        self.vm = vm
        self.text = text
        self.at = 0

    def parse(self) -> Value:
        #: (container, key of the value that is being read) of what is open.
        stack: list[tuple[Any, str]] = []
        container: Any = None
        key = ""
        while True:
            # A value begins here.
            self._skip()
            value = self._begin()
            if type(value) is JSArray or type(value) is JSObject:
                self._skip()
                if not self._accept("]" if type(value) is JSArray else "}"):
                    stack.append((container, key))
                    container = value
                    key = ""
                    if type(value) is JSObject:
                        key = self._key("Expected property name or '}'")
                    continue
            # A value has ended.
            while True:
                if container is None:
                    self._skip()
                    if self.at < len(self.text):
                        what = "Unexpected non-whitespace character after JSON"
                        raise self.vm.syntax_error(f"{what} at position {self.at}")
                    return value
                if type(container) is JSArray:
                    container.items.append(value)
                else:
                    container.props[key] = value
                self._skip()
                if self._accept(","):
                    break
                if not self._accept("]" if type(container) is JSArray else "}"):
                    what = "']' after array element"
                    if type(container) is JSObject:
                        what = "'}' after property value"
                    raise self._error(f"Expected ',' or {what}")
                value = container
                container, key = stack.pop()
            if type(container) is JSObject:
                self._skip()
                key = self._key("Expected double-quoted property name")

    def _skip(self) -> None:
        self.at = _WHITE_SPACE.match(self.text, self.at).end()  # type: ignore[union-attr]

    def _accept(self, character: str) -> bool:
        if self.text.startswith(character, self.at):
            self.at += 1
            return True
        return False

    def _begin(self) -> Value:
        """A primitive, or an empty container whose opening bracket has been read."""
        character = self.text[self.at : self.at + 1]
        if character == '"':
            return self._string()
        if character == "{":
            self.at += 1
            return self.vm.object({})
        if character == "[":
            self.at += 1
            return self.vm.array([])
        for word, value in _LITERALS.items():
            if character == word[0]:
                for letter in word:
                    if not self._accept(letter):
                        raise self._error()
                return value
        number = _NUMBER.match(self.text, self.at)
        if number is None:
            if character == "-":
                self.at += 1
                raise self._error("No number after minus sign")
            raise self._error()
        self.at = number.end()
        if self.text.startswith((".", "e", "E"), self.at):
            what = "Exponent part is missing a number"
            if self.text[self.at] == ".":
                what = "Unterminated fractional number"
            self.at += 1
            if self.text.startswith(("+", "-"), self.at):
                self.at += 1
            raise self._error(what)
        return float(number[0])

    def _key(self, expected: str) -> str:
        if not self.text.startswith('"', self.at):
            raise self._error(expected)
        name = self._string()
        self._skip()
        if not self._accept(":"):
            raise self._error("Expected ':' after property name")
        return name

    def _string(self) -> str:
        text = self.text
        parts: list[str] = []
        self.at += 1
        while True:
            plain = _PLAIN_STRING.match(text, self.at)
            assert plain is not None
            parts.append(plain[0])
            self.at = plain.end()
            character = text[self.at : self.at + 1]
            if character == '"':
                self.at += 1
                return "".join(parts)
            if character == "":
                raise self._error("Unterminated string")
            if character != "\\":
                raise self._error("Bad control character in string literal")
            escape = _ESCAPE.match(text, self.at)
            if escape is None:
                self.at += 1
                in_unicode = text.startswith("u", self.at)
                raise self._error("Bad Unicode escape" if in_unicode else "Bad escaped character")
            parts.append(
                chr(int(escape[2], 16)) if escape[2] else _ESCAPES.get(escape[1], escape[1])
            )
            self.at = escape.end()

    def _error(self, what: str = "") -> Throw:
        if what.startswith(_COMPLETE) or (what and self.at < len(self.text)):
            message = f"{what} in JSON at position {self.at}"
        elif self.at >= len(self.text):
            message = "Unexpected end of JSON input"
        else:
            message = self._unexpected()
        error: Throw = self.vm.syntax_error(message)
        return error

    def _unexpected(self) -> str:
        text, at = self.text, self.at
        if at == 0 and text in ("NaN", "Infinity", "undefined"):
            return f'"{text}" is not valid JSON'
        shown = text if len(text) <= 40 else f"...{text[max(0, at - 10) : at + 10]}..."
        if len(text) > 40 and at < 10:
            shown = shown[3:]
        return f"Unexpected token '{text[at]}', \"{shown}\" is not valid JSON"
