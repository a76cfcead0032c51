"""match, replace, search and split on a regular expression that nobody has tampered with.

The specification goes through ``exec``, ``flags`` and ``lastIndex``, which a script may replace.
While they are the original ones, nothing of that can be observed, and one loop does it.
"""

from __future__ import annotations

from typing import Any

from ..runtime.operators import MAX_STRING_LENGTH
from ..runtime.regexp_object import (
    Captures,
    JSRegExp,
    advance,
    builtin_exec,
    captured,
    compiled,
    named_value,
    next_match,
    run_matcher,
    set_last_index,
)
from ..runtime.values import (
    SYMBOL_MATCH,
    SYMBOL_MATCH_ALL,
    SYMBOL_REPLACE,
    SYMBOL_SEARCH,
    SYMBOL_SPECIES,
    SYMBOL_SPLIT,
    Key,
    Value,
    undefined,
)
from .string_substitution import expand

#: The getters that ``flags`` asks, and itself.
_GETTERS = (
    "flags",
    "hasIndices",
    "global",
    "ignoreCase",
    "multiline",
    "dotAll",
    "unicode",
    "unicodeSets",
    "sticky",
)
_LAZY_GETTERS = frozenset(_GETTERS)
_METHODS = {
    SYMBOL_MATCH: "%RegExp.prototype[Symbol.match]%",
    SYMBOL_MATCH_ALL: "%RegExp.prototype[Symbol.matchAll]%",
    SYMBOL_REPLACE: "%RegExp.prototype[Symbol.replace]%",
    SYMBOL_SEARCH: "%RegExp.prototype[Symbol.search]%",
    SYMBOL_SPLIT: "%RegExp.prototype[Symbol.split]%",
    "exec": "%RegExp.prototype.exec%",
    "constructor": "%RegExp%",
}


def _is_original(vm: Any, proto: Any, key: Key) -> bool:
    if key in proto.props:
        return proto.props[key] is vm.intrinsics.get(_METHODS[key])
    lazy = proto.ext.lazy
    return lazy is not None and key in lazy


def has_original_exec(vm: Any, regexp: JSRegExp) -> bool:
    """True when RegExpExec on `regexp` means RegExpBuiltinExec, and ``lastIndex`` is a length."""
    index = regexp.last_index
    return (
        not regexp.props
        and regexp.ext is None
        and type(index) is float
        and index >= 0.0
        and regexp.proto is vm.intrinsics["%RegExp.prototype%"]
        and _is_original(vm, regexp.proto, "exec")
    )


def is_pristine(vm: Any, regexp: JSRegExp, method: Key) -> bool:
    """True when the original `method` runs on `regexp`, and all that it uses is original too."""
    if not has_original_exec(vm, regexp) or not regexp.last_index_writable:
        return False
    proto: Any = regexp.proto
    if not _is_original(vm, proto, method):
        return False
    if method is SYMBOL_SPLIT and not _species_is_original(vm, proto):
        return False
    lazy = proto.ext.lazy
    if lazy is not None and lazy.keys() >= _LAZY_GETTERS:
        return True
    return _getters_are_original(vm, proto, lazy)


def _getters_are_original(vm: Any, proto: Any, lazy: Any) -> bool:
    accessors = proto.ext.accessors
    for name in _GETTERS:
        if name in accessors:
            if accessors[name].get is not vm.intrinsics.get(f"%get RegExp.prototype.{name}%"):
                return False
        elif lazy is None or name not in lazy:
            return False
    return True


def _species_is_original(vm: Any, proto: Any) -> bool:
    if not _is_original(vm, proto, "constructor"):
        return False
    constructor = vm.intrinsic("%RegExp%")
    ext = constructor.ext
    if SYMBOL_SPECIES in ext.accessors:
        original = vm.intrinsics.get("%get RegExp[Symbol.species]%")
        return ext.accessors[SYMBOL_SPECIES].get is original
    return ext.lazy is not None and SYMBOL_SPECIES in ext.lazy


def match(vm: Any, regexp: JSRegExp, text: str) -> Value:
    """RegExp.prototype[Symbol.match]."""
    if "g" not in regexp.flags:
        return builtin_exec(vm, regexp, text)
    found = [text[pair[0] : pair[1]] for (pair, *_) in all_matches(vm, regexp, text)]  # type: ignore[index]
    vm.charge(8 * len(found) + len(text))
    return vm.array(found) if found else None


def all_matches(vm: Any, regexp: JSRegExp, text: str) -> list[Captures]:
    """The matches of a global regexp from the start; ``lastIndex`` ends as 0."""
    set_last_index(vm, regexp, 0.0)
    sticky = "y" in regexp.flags
    unicode = compiled(vm, regexp).unicode
    matcher = compiled(vm, regexp)
    groups = 60 + 100 * matcher.group_count
    if not sticky:
        quick: list[Captures] | None = matcher.find_all(text, vm, groups)
        if quick is not None:
            return quick
    matches: list[Captures] = []
    index = 0
    while True:
        found = run_matcher(vm, regexp, text, index, sticky)
        if found is None:
            return matches
        matches.append(found)
        vm.allocated += groups
        if len(matches) * groups > vm.limits.memory_bytes:
            vm.charge(len(matches) * groups)
        start, index = found[0]  # type: ignore[misc]
        if start == index:
            index = advance(text, index, unicode)
            if index > len(text):
                return matches


def search(vm: Any, regexp: JSRegExp, text: str) -> Value:
    """RegExp.prototype[Symbol.search]."""
    found = run_matcher(vm, regexp, text, 0, "y" in regexp.flags)
    return -1.0 if found is None else float(found[0][0])  # type: ignore[index]


def replace(vm: Any, regexp: JSRegExp, text: str, template: str) -> Value:
    """RegExp.prototype[Symbol.replace] with a string."""
    if "g" in regexp.flags:
        matches = all_matches(vm, regexp, text)
    else:
        found = next_match(vm, regexp, text, regexp.last_index)
        matches = [] if found is None else [found]
    if not matches:
        return text
    parts: list[str] = []
    last = 0
    length = 0
    plain = "$" not in template
    for found in matches:
        start, end = found[0]  # type: ignore[misc]
        replacement = template if plain else expanded(vm, regexp, text, found, template)
        parts.append(text[last:start])
        parts.append(replacement)
        length += len(replacement)
        last = end
    parts.append(text[last:])
    length += len(text)
    if length > 64:
        if length > MAX_STRING_LENGTH:
            raise vm.range_error("Invalid string length")
        vm.charge(length)
    return "".join(parts)


def replace_with_function(vm: Any, regexp: JSRegExp, text: str, function: Value) -> Value:
    """The same with a function, which the prelude calls. A tail call."""
    each = vm.intrinsic("%prelude:regexp.replaceEach%")
    return vm.call(each, undefined, regexp, text, function)


def expanded(vm: Any, regexp: JSRegExp, text: str, found: Captures, template: str) -> str:
    """The replacement for one match."""
    values = captured(text, found)
    names = dict(compiled(vm, regexp).group_names)

    def named(name: str) -> str:
        value = named_value(names[name], values) if name in names else undefined
        return "" if value is undefined else str(value)

    start = found[0][0]  # type: ignore[index]
    return expand(vm, template, values[0], text, start, values[1:], named if names else None)


def split(vm: Any, regexp: JSRegExp, text: str) -> Value:
    """RegExp.prototype[Symbol.split] without a limit."""
    if not text:
        found = run_matcher(vm, regexp, text, 0, True)
        return vm.array([text] if found is None else [])
    parts: list[Value] = []
    last = 0
    index = 0
    unicode = compiled(vm, regexp).unicode
    while index < len(text):
        found = run_matcher(vm, regexp, text, index, False)
        if found is None:
            break
        start, end = found[0]  # type: ignore[misc]
        if start >= len(text):
            break
        if end == last:
            index = advance(text, start, unicode)
            continue
        parts.append(text[last:start])
        parts += captured(text, found)[1:]
        vm.allocated += 60 + 8 * len(found) + end - last
        last = index = end
    parts.append(text[last:])
    return vm.array(parts)
