"""String methods that take a pattern: match, replace, search, split and their kin.

A string, and a regular expression that nobody has tampered with, are dealt with here at once;
everything else goes the way of the specification, in prelude/string.js.

https://tc39.es/ecma262/#sec-properties-of-the-string-prototype-object
"""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import to_string
from ..runtime.objects import JSObject, is_callable
from ..runtime.operators import MAX_STRING_LENGTH
from ..runtime.regexp_object import JSRegExp
from ..runtime.values import (
    SYMBOL_MATCH,
    SYMBOL_REPLACE,
    SYMBOL_SEARCH,
    SYMBOL_SPLIT,
    Value,
    undefined,
)
from . import regexp_fast
from .string_arguments import charge
from .string_substitution import expand


def _slow(vm: Any, name: str, this: Value, *arguments: Value) -> Value:
    return vm.call(vm.intrinsic(f"%prelude:string.{name}%"), this, *arguments)


def string_prototype_match(
    vm: Any, fn: Any, this: Value, regexp: Value = undefined, *_: Value
) -> Value:
    if (
        type(this) is str
        and type(regexp) is JSRegExp
        and regexp_fast.is_pristine(vm, regexp, SYMBOL_MATCH)
    ):
        return regexp_fast.match(vm, regexp, this)
    return _slow(vm, "match", this, regexp)


def string_prototype_search(
    vm: Any, fn: Any, this: Value, regexp: Value = undefined, *_: Value
) -> Value:
    if (
        type(this) is str
        and type(regexp) is JSRegExp
        and regexp_fast.is_pristine(vm, regexp, SYMBOL_SEARCH)
    ):
        return regexp_fast.search(vm, regexp, this)
    return _slow(vm, "search", this, regexp)


def string_prototype_replace(
    vm: Any,
    fn: Any,
    this: Value,
    search: Value = undefined,
    replacement: Value = undefined,
    *_: Value,
) -> Value:
    if type(this) is str:
        if type(search) is str:
            if not isinstance(replacement, JSObject):
                return replace_first(vm, this, search, to_string(vm, replacement))
        elif type(search) is JSRegExp and regexp_fast.is_pristine(vm, search, SYMBOL_REPLACE):
            if type(replacement) is str:
                return regexp_fast.replace(vm, search, this, replacement)
            if is_callable(replacement):
                return regexp_fast.replace_with_function(vm, search, this, replacement)
    return _slow(vm, "replace", this, search, replacement)


def replace_first(vm: Any, text: str, search: str, template: str) -> str:
    """`text` with the first `search` in it replaced as `template` says."""
    if len(text) > 1000:
        vm.work(len(text) >> 8)
    at = text.find(search)
    if at < 0:
        return text
    if "$" in template:
        template = expand(vm, template, search, text, at, (), None)
    return joined(vm, [text[:at], template, text[at + len(search) :]])


def joined(vm: Any, parts: list[str]) -> str:
    """The concatenation, charged before it is made."""
    length = sum(map(len, parts))
    if length > 64:
        if length > MAX_STRING_LENGTH:
            raise vm.range_error("Invalid string length")
        vm.charge(length)
    return "".join(parts)


def string_prototype_replace_all(
    vm: Any,
    fn: Any,
    this: Value,
    search: Value = undefined,
    replacement: Value = undefined,
    *_: Value,
) -> Value:
    if type(this) is str and not isinstance(replacement, JSObject):
        if type(search) is str:
            return replace_every(vm, this, search, to_string(vm, replacement))
        if (
            type(search) is JSRegExp
            and "g" in search.flags
            and regexp_fast.is_pristine(vm, search, SYMBOL_REPLACE)
            and regexp_fast.is_pristine(vm, search, SYMBOL_MATCH)
        ):
            return regexp_fast.replace(vm, search, this, to_string(vm, replacement))
    return _slow(vm, "replaceAll", this, search, replacement)


def replace_every(vm: Any, text: str, search: str, template: str) -> str:
    """`text` with each `search` in it replaced as `template` says."""
    vm.work(len(text) >> 8)
    if not search:
        found = list(range(len(text) + 1))
    else:
        count = text.count(search)
        if "$" not in template:
            length = len(text) + count * (len(template) - len(search))
            if length > 64:
                if length > MAX_STRING_LENGTH:
                    raise vm.range_error("Invalid string length")
                vm.charge(length)
            return text.replace(search, template)
        found = []
        at = text.find(search)
        while at >= 0:
            found.append(at)
            at = text.find(search, at + len(search))
    vm.charge(16 * len(found))
    vm.work(len(found))
    parts: list[str] = []
    last = 0
    for at in found:
        parts.append(text[last:at])
        parts.append(expand(vm, template, search, text, at, (), None))
        last = at + len(search)
    parts.append(text[last:])
    return joined(vm, parts)


def string_prototype_split(
    vm: Any,
    fn: Any,
    this: Value,
    separator: Value = undefined,
    limit: Value = undefined,
    *_: Value,
) -> Value:
    if type(this) is str and limit is undefined:
        if type(separator) is str:
            return split(vm, this, separator)
        if type(separator) is JSRegExp and regexp_fast.is_pristine(vm, separator, SYMBOL_SPLIT):
            return regexp_fast.split(vm, separator, this)
    return _slow(vm, "split", this, separator, limit)


def split(vm: Any, text: str, separator: str) -> Value:
    """An array of what stands between the separators."""
    if len(text) > 64:
        count = text.count(separator) if separator else len(text)
        vm.charge(len(text) + 60 * count)
        vm.work((len(text) >> 6) + (count >> 1))
    return vm.array(text.split(separator) if separator else list(text))


# -- operations of prelude/string.js, on strings that are already converted


def operation_split_string(vm: Any, text: str, separator: Value, limit: float) -> Value:
    """The steps of split after the conversions; `limit` is a Uint32."""
    if limit == 0.0:
        return vm.array([])
    if separator is undefined:
        return vm.array([text])
    parts = split(vm, text, separator)
    del parts.items[int(limit) :]
    return parts


def operation_find_all(vm: Any, text: str, search: str) -> Value:
    """Where `search` occurs in `text`, without overlaps."""
    step = max(1, len(search))
    vm.charge(40 * (text.count(search) if search else len(text)))
    found: list[Value] = []
    at = text.find(search)
    while at >= 0:
        found.append(float(at))
        at = text.find(search, at + step) if at + step <= len(text) else -1
    vm.work(len(found) + (len(text) >> 8))
    return vm.array(found)


def operation_splice(vm: Any, text: str, positions: Any, length: float, replacements: Any) -> Value:
    """`text` where `length` code units at each of `positions` are replaced."""
    size = int(length)
    parts: list[str] = []
    last = 0
    for position, replacement in zip(positions.items, replacements.items, strict=True):
        at = int(position)
        parts += (text[last:at], replacement)
        last = at + size
    parts.append(text[last:])
    return joined(vm, parts)


def operation_substitute(
    vm: Any, matched: str, text: str, position: float, replacement: str
) -> Value:
    """GetSubstitution for a string that was searched for."""
    return expand(vm, replacement, matched, text, int(position), (), None)


def operation_index_of(vm: Any, text: str, search: str) -> Value:
    """StringIndexOf from the start, -1 when it is not found."""
    vm.work(len(text) >> 8)
    return float(text.find(search))


def operation_substring(vm: Any, text: str, start: float, end: float) -> Value:
    return charge(vm, text[int(start) : int(end)])


def operation_join(vm: Any, parts: Any) -> Value:
    return joined(vm, parts.items)


OPERATIONS = {
    "FindAll": operation_find_all,
    "ConcatenateStrings": operation_join,
    "SpliceString": operation_splice,
    "SplitString": operation_split_string,
    "StringIndexOf": operation_index_of,
    "Substitute": operation_substitute,
    "Substring": operation_substring,
}
