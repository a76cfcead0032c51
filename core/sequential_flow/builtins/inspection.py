"""Values as text for people, as Node's ``util.inspect`` shows them. Never runs a script's code.

Getters are shown as ``[Getter]``, Proxies as their targets. Depth, items and size are bounded.
"""

from __future__ import annotations

import math
import re
from typing import Any

from ..runtime.objects import (
    ENUMERABLE,
    Accessor,
    JSArray,
    JSError,
    JSFunction,
    JSObject,
    JSPrimitiveObject,
    JSProxy,
    JSStringObject,
    array_index,
)
from ..runtime.values import (
    EMPTY,
    HOLE,
    SYMBOL_TO_STRING_TAG,
    Key,
    Symbol,
    Value,
    undefined,
)
from ..syntax.numbers import number_to_string

MAX_ITEMS = 100
MAX_STRING = 10_000
#: Entries of all objects together; what comes later is cut off.
MAX_ENTRIES = 2_000
BREAK_LENGTH = 80
#: Inner levels that may share a line.
COMPACT = 3

_WITH_TEXT = (JSFunction, JSError, JSPrimitiveObject)
_WRAPPERS: dict[type, str] = {float: "Number", str: "String", bool: "Boolean", int: "BigInt"}
_IDENTIFIER = re.compile("[A-Za-z_][A-Za-z_0-9]*", re.ASCII)
_ESCAPED = re.compile("[\x00-\x1f'\\\\\x7f-\x9f\ud800-\udfff]")
_SHORT_ESCAPES = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", "\\": "\\\\"}
_PAIR = re.compile("([\ud800-\udbff][\udc00-\udfff])")


def quote(text: str) -> str:
    """A string as a literal, in the quotes that need the fewest escapes."""
    mark = "'"
    if "'" in text:
        if '"' not in text:
            mark = '"'
        elif "`" not in text and "${" not in text:
            mark = "`"

    def escaped(match: re.Match[str]) -> str:
        character = match.group()
        if character == "'":
            return "\\'" if mark == "'" else "'"
        if character in _SHORT_ESCAPES:
            return _SHORT_ESCAPES[character]
        code = ord(character)
        return f"\\u{code:04x}" if code > 0xFF else f"\\x{code:02X}"

    parts = _PAIR.split(text)
    parts[::2] = [_ESCAPED.sub(escaped, part) for part in parts[::2]]
    return mark + "".join(parts) + mark


def inspect_primitive(value: Value) -> str:
    kind = type(value)
    if kind is str:
        rest = len(value) - MAX_STRING
        if rest > 0:
            return f"{quote(value[:MAX_STRING])}... {rest} more character{'s' * (rest > 1)}"
        return quote(value)
    if kind is float:
        return "-0" if value == 0.0 and math.copysign(1.0, value) < 0 else number_to_string(value)
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        bits = value.bit_length()
        return f"{value}n" if bits < 10_000 else f"{'-' * (value < 0)}0x{abs(value):x}n"
    if isinstance(value, Symbol):
        return repr(value)
    return "null" if value is None else "undefined"


class Inspection:
    """One run of inspect; holds what Node calls its context."""

    def __init__(self, vm: Any, depth: float) -> None:
        self.vm = vm
        self.max_depth = depth
        self.seen: list[JSObject] = []
        self.circular: dict[int, int] = {}
        self.indentation = 0
        self.current_depth = 0
        self.entries_left = MAX_ENTRIES

    # -- any value

    def value(self, value: Value, level: int) -> str:
        while type(value) is JSProxy:
            if value.handler is None:
                return "<Revoked Proxy>"
            value = value.target
        if not isinstance(value, JSObject):
            return inspect_primitive(value)
        for other in self.seen:
            if other is value:
                index = self.circular.setdefault(id(value), len(self.circular) + 1)
                return f"[Circular *{index}]"
        return self.object(value, level)

    def object(self, target: JSObject, level: int) -> str:
        name = self.constructor_name(target)
        tag = self.plain_get(target, SYMBOL_TO_STRING_TAG)
        own = target.get_own(self.vm, SYMBOL_TO_STRING_TAG)
        if own is not None and own.attributes & ENUMERABLE:
            tag = ""  # it is among the properties
        shown_tag = f" [{tag}]" if type(tag) is str and tag and tag != name else ""
        base, opening, closing, items = self.shape(target, name, shown_tag)
        keys = self.shown_keys(target)
        if not keys and items is None:
            if base:
                return base
            return f"{opening}{closing}"
        if level > self.max_depth:
            if base:
                return base
            shown = "Array" if isinstance(target, JSArray) else (name or "Object: null prototype")
            return f"[{shown}{shown_tag}]"
        self.seen.append(target)
        self.current_depth = level
        output = items(level) if items is not None else []
        for key in keys:
            if self.entries_left <= 0:
                output.append("...")
                break
            output.append(self.property(target, key, level))
        self.seen.pop()
        index = self.circular.get(id(target))
        if index is not None:
            reference = f"<ref *{index}>"
            if base:
                base = f"{reference} {base}"
            else:
                opening = f"{reference} {opening}"
        return self.reduce(output, base, opening, closing, level, target)

    def shape(self, target: JSObject, name: str | None, tag: str) -> tuple[str, str, str, Any]:
        """(base, opening brace, closing brace, function that gives the items or None)."""
        kind = target.class_name
        if isinstance(target, JSArray):
            prefix = "" if name == "Array" and not tag else f"{name or '[Array: null prototype]'}"
            length = target.length()
            prefix = f"{prefix}({length}){tag} " if prefix else ""
            items = (lambda level: self.array(target, level)) if length else None
            return "", f"{prefix}[", "]", items
        if kind in ("Map", "Set") and hasattr(target, "contents"):
            entries: Any = target
            size = len(entries.contents) // 2
            items = (lambda level: self.keyed(entries, level)) if size else None
            return "", f"{name or kind}({size}){tag} {{", "}", items
        if kind == "Promise":
            return "", f"{name or kind}{tag} {{", "}", lambda level: self.promise(target, level)
        if kind in ("WeakMap", "WeakSet"):
            return "", f"{name or kind}{tag} {{", "}", lambda level: ["<items unknown>"]
        if isinstance(target, _WITH_TEXT) or kind in ("RegExp", "Date"):
            return self.base(target, name, tag), "{", "}", None
        if kind == "Arguments":
            return "", "[Arguments] {", "}", None
        if name == "Object" and not tag:
            return "", "{", "}", None
        return "", f"{name or '[Object: null prototype]'}{tag} {{", "}", None

    def base(self, target: Any, name: str | None, tag: str) -> str:
        """The text of an object that is more than its properties."""
        if isinstance(target, JSFunction):
            return self.function(target, tag)
        if isinstance(target, JSError):
            return self.error(target)
        if isinstance(target, JSPrimitiveObject):
            kind = _WRAPPERS.get(type(target.value), "Symbol")
            return f"[{kind}: {inspect_primitive(target.value)}]{tag}"
        if target.class_name == "RegExp":
            return f"/{target.source}/{target.flags}"
        if target.time != target.time:
            return "Invalid Date"
        from ..runtime.dates import to_iso_string

        return str(to_iso_string(target.time))

    # -- parts

    def plain_get(self, target: JSObject, key: Key) -> Value:
        """The property's value where that runs no script code, else undefined."""
        current: JSObject | None = target
        while current is not None and type(current) is not JSProxy:
            found = current.lookup(self.vm, key)
            if found is not EMPTY:
                return undefined if type(found) is Accessor else found
            current = current.proto
        return undefined

    def constructor_name(self, target: JSObject) -> str | None:
        current: JSObject | None = target
        while current is not None and type(current) is not JSProxy:
            found = current.lookup(self.vm, "constructor")
            if type(found) is JSFunction:
                name = self.plain_get(found, "name")
                if type(name) is str and name:
                    return name
            current = current.proto
        return None

    def shown_keys(self, target: JSObject) -> list[Key]:
        keys = []
        elements = isinstance(target, (JSArray, JSStringObject))
        for key in target.own_keys(self.vm):
            if elements and array_index(key) >= 0:
                continue
            found = target.get_own(self.vm, key)
            if found is not None and found.attributes & ENUMERABLE:
                keys.append(key)
        return keys

    def property(self, target: JSObject, key: Key, level: int) -> str:
        if isinstance(key, Symbol):
            name = f"[{key!r}]"
        else:
            name = key if _IDENTIFIER.fullmatch(key) else quote(key)
        return f"{name}: {self.property_value(target, key, level)}"

    def property_value(self, target: JSObject, key: Key, level: int) -> str:
        found = target.lookup(self.vm, key)
        if type(found) is Accessor:
            if found.set is undefined:
                return "[Getter]"
            return "[Setter]" if found.get is undefined else "[Getter/Setter]"
        return self.child(found, level)

    def child(self, value: Value, level: int, indentation: int = 2) -> str:
        self.entries_left -= 1
        self.indentation += indentation
        text = self.value(value, level + 1)
        self.indentation -= indentation
        return text

    def array(self, target: JSArray, level: int) -> list[str]:
        output: list[str] = []
        length = target.length()
        at = 0
        while at < length and len(output) < MAX_ITEMS and self.entries_left > 0:
            found = target.lookup(self.vm, str(at))
            if found is EMPTY:
                holes = self.holes(target, at, length)
                output.append(f"<{holes} empty item{'s' * (holes > 1)}>")
                at += holes
                continue
            output.append(self.property_value(target, str(at), level))
            at += 1
        return _more(output, length - at)

    def holes(self, target: JSArray, start: int, length: int) -> int:
        """How many elements are missing from `start` on."""
        items = target.items
        at = start
        while at < len(items) and items[at] is HOLE:
            at += 1
        if at < len(items):
            return at - start
        later = [index for key in target.props if (index := array_index(key)) >= at]
        if target.ext is not None:
            later += [index for key in target.ext.accessors if (index := array_index(key)) >= at]
        return min(later, default=length) - start

    def keyed(self, target: Any, level: int) -> list[str]:
        contents = target.contents
        size = len(contents) // 2
        output = []
        for at in range(0, 2 * min(size, MAX_ITEMS), 2):
            if self.entries_left <= 0:
                break
            text = self.child(contents[at], level)
            if target.class_name == "Map":
                text = f"{text} => {self.child(contents[at + 1], level)}"
            output.append(text)
        return _more(output, size - len(output))

    def promise(self, target: Any, level: int) -> list[str]:
        if target.state == "pending":
            return ["<pending>"]
        text = self.child(target.value, level)
        return [f"<rejected> {text}" if target.state == "rejected" else text]

    def function(self, target: JSFunction, tag: str) -> str:
        name = self.plain_get(target, "name")
        named = name if type(name) is str else ""
        if target.info.is_class:
            text = f"class {named or '(anonymous)'}"
            parent = target.proto
            if type(parent) is JSFunction and parent is not self.vm.function_prototype:
                above = self.plain_get(parent, "name")
                text += f" extends {above if type(above) is str and above else '[null prototype]'}"
            return f"[{text}]"
        kind = self.constructor_name(target) or "Function"
        return f"[{kind}{': ' + named if named else ' (anonymous)'}]{'' if kind in tag else tag}"

    def error(self, target: JSError) -> str:
        stack = self.plain_get(target, "stack")
        if type(stack) is str and stack:
            text = stack
        else:
            name = self.plain_get(target, "name")
            message = self.plain_get(target, "message")
            shown = [part for part in (name, message) if type(part) is str and part]
            text = f"[{': '.join(shown)}]"
        if self.indentation:
            text = text.replace("\n", "\n" + " " * self.indentation)
        return text

    # -- layout

    def reduce(
        self, output: list[str], base: str, opening: str, closing: str, level: int, target: JSObject
    ) -> str:
        """One line or many, by the rules of Node's reduceToSingleString."""
        entries = len(output)
        if isinstance(target, JSArray) and entries > 6:
            output = self.group(output, target)
        start = f"{base} " if base else ""
        if self.current_depth - level < COMPACT and entries == len(output):
            used = len(output) + self.indentation + len(opening) + len(base) + 10
            total = sum(map(len, output)) + len(output) + used
            if total <= BREAK_LENGTH and not any("\n" in text for text in output):
                return f"{start}{opening} {', '.join(output)} {closing}"
        line = "\n" + " " * self.indentation
        return f"{start}{opening}{line}  {f',{line}  '.join(output)}{line}{closing}"

    def group(self, output: list[str], target: JSArray) -> list[str]:
        """Short array elements in columns, by the rules of Node's groupArrayElements."""
        count = min(len(output), MAX_ITEMS) if len(output) > MAX_ITEMS else len(output)
        lengths = [len(text) + 2 for text in output[:count]]
        total = sum(lengths)
        widest = max(lengths)
        if widest * 3 + self.indentation >= BREAK_LENGTH:
            return output
        if not (total / widest > 5 or widest - 2 <= 6):
            return output
        bias = math.sqrt(widest - total / len(output))
        biased = max(widest - 3 - bias, 1)
        columns = min(
            round(math.sqrt(2.5 * biased * count) / biased),
            (BREAK_LENGTH - self.indentation) // widest,
            COMPACT * 4,
            15,
        )
        if columns <= 1:
            return output
        widths = [max(lengths[column::columns], default=0) for column in range(columns)]
        right = all(type(item) in (float, int) for item in target.items)
        rows = []
        for row in range(0, count, columns):
            cells = output[row : min(row + columns, count)]
            last = len(cells) - 1
            pairs = list(zip(cells, widths, strict=False))
            if right:
                texts = [f"{text}, ".rjust(width) for text, width in pairs[:last]]
                texts.append(cells[last].rjust(widths[last] - 2))
            else:
                texts = [f"{text}, ".ljust(width) for text, width in pairs[:last]]
                texts.append(cells[last])
            rows.append("".join(texts))
        return rows + output[count:]


def _more(output: list[str], rest: int) -> list[str]:
    if rest > 0:
        output.append(f"... {rest} more item{'s' * (rest > 1)}")
    return output


def inspect(vm: Any, value: Value, depth: float = 2) -> str:
    """The text of a value; deeper levels than `depth` are named only."""
    return Inspection(vm, depth).value(value, 0)
