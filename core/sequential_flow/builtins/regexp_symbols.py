"""RegExp.prototype[Symbol.match] and its kin, and the iterator of matchAll.

Each looks whether the quick way of regexp_fast.py is open; if not, prelude/regexp.js follows the
specification to the letter.
"""

from __future__ import annotations

import re
from typing import Any

from ..runtime.conversions import to_string
from ..runtime.frames import run_native
from ..runtime.objects import JSObject, is_callable
from ..runtime.regexp_object import (
    JSRegExp,
    advance,
    builtin_exec,
    captured,
    compiled,
    groups_object,
    match_array,
    next_match,
)
from ..runtime.values import (
    SYMBOL_MATCH,
    SYMBOL_REPLACE,
    SYMBOL_SEARCH,
    SYMBOL_SPLIT,
    Value,
    undefined,
)
from . import regexp_fast
from .string_pattern import joined
from .string_substitution import REFERENCE, expand


def _slow(vm: Any, name: str, this: Value, *arguments: Value) -> Value:
    if not isinstance(this, JSObject):
        raise vm.type_error("The method requires that 'this' be an object")
    return vm.call(vm.intrinsic(f"%prelude:regexp.{name}%"), this, *arguments)


def regexp_prototype_match(
    vm: Any, fn: Any, this: Value, text: Value = undefined, *_: Value
) -> Value:
    if (
        type(this) is JSRegExp
        and type(text) is str
        and regexp_fast.is_pristine(vm, this, SYMBOL_MATCH)
    ):
        return regexp_fast.match(vm, this, text)
    return _slow(vm, "match", this, text)


def regexp_prototype_match_all(
    vm: Any, fn: Any, this: Value, text: Value = undefined, *_: Value
) -> Value:
    return _slow(vm, "matchAll", this, text)


def regexp_prototype_replace(
    vm: Any,
    fn: Any,
    this: Value,
    text: Value = undefined,
    replacement: Value = undefined,
    *_: Value,
) -> Value:
    if (
        type(this) is JSRegExp
        and type(text) is str
        and regexp_fast.is_pristine(vm, this, SYMBOL_REPLACE)
    ):
        if is_callable(replacement):
            return regexp_fast.replace_with_function(vm, this, text, replacement)
        if not isinstance(replacement, JSObject):
            return regexp_fast.replace(vm, this, text, to_string(vm, replacement))
    return _slow(vm, "replace", this, text, replacement)


def regexp_prototype_search(
    vm: Any, fn: Any, this: Value, text: Value = undefined, *_: Value
) -> Value:
    if (
        type(this) is JSRegExp
        and type(text) is str
        and regexp_fast.is_pristine(vm, this, SYMBOL_SEARCH)
    ):
        return regexp_fast.search(vm, this, text)
    return _slow(vm, "search", this, text)


def regexp_prototype_split(
    vm: Any, fn: Any, this: Value, text: Value = undefined, limit: Value = undefined, *_: Value
) -> Value:
    if (
        type(this) is JSRegExp
        and type(text) is str
        and limit is undefined
        and regexp_fast.is_pristine(vm, this, SYMBOL_SPLIT)
    ):
        return regexp_fast.split(vm, this, text)
    return _slow(vm, "split", this, text, limit)


# -- the iterator of matchAll


class JSRegExpStringIterator(JSObject):
    """regexp is None once the iterator is at its end."""

    __slots__ = ("is_global", "is_unicode", "regexp", "text")
    class_name = "RegExp String Iterator"
    saved = ("regexp", "text", "is_global", "is_unicode")
    plain = False

    regexp: Any
    text: str
    is_global: bool
    is_unicode: bool


def operation_create_iterator(
    vm: Any, regexp: JSObject, text: str, is_global: bool, is_unicode: bool
) -> Value:
    """CreateRegExpStringIterator."""
    vm.allocated += 150
    created = JSRegExpStringIterator()
    created.props = {}
    created.proto = vm.intrinsic("%RegExpStringIteratorPrototype%")
    created.ext = None
    created.regexp = regexp
    created.text = text
    created.is_global = is_global
    created.is_unicode = is_unicode
    return created


def regexp_string_iterator_next(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not JSRegExpStringIterator:
        raise vm.type_error("next method called on incompatible receiver")
    regexp = this.regexp
    if regexp is None:
        return vm.object({"value": undefined, "done": True})
    if type(regexp) is JSRegExp and regexp_fast.has_original_exec(vm, regexp):
        return _plain_next(vm, this, regexp)
    return _slow(vm, "nextMatch", this)


def _plain_next(vm: Any, this: JSRegExpStringIterator, regexp: JSRegExp) -> Value:
    found = next_match(vm, regexp, this.text, regexp.last_index)
    if found is None:
        this.regexp = None
        return vm.object({"value": undefined, "done": True})
    result = match_array(vm, regexp, this.text, found)
    if not this.is_global:
        this.regexp = None
    elif found[0][0] == found[0][1]:  # type: ignore[index]
        regexp.last_index = float(advance(this.text, int(regexp.last_index), this.is_unicode))
    return vm.object({"value": result, "done": False})


def operation_iterator_regexp(vm: Any, iterator: JSRegExpStringIterator) -> Value:
    return iterator.regexp


def operation_iterator_text(vm: Any, iterator: JSRegExpStringIterator) -> Value:
    return iterator.text


def operation_iterator_is_global(vm: Any, iterator: JSRegExpStringIterator) -> Value:
    return iterator.is_global


def operation_iterator_is_unicode(vm: Any, iterator: JSRegExpStringIterator) -> Value:
    return iterator.is_unicode


def operation_end_iterator(vm: Any, iterator: JSRegExpStringIterator) -> Value:
    iterator.regexp = None
    return undefined


# -- operations of prelude/regexp.js


def operation_builtin_exec(vm: Any, regexp: Value, text: str) -> Value:
    """RegExpBuiltinExec of what RegExpExec was given."""
    if type(regexp) is not JSRegExp:
        raise vm.type_error("RegExp.prototype.exec requires that 'this' be a RegExp object")
    return builtin_exec(vm, regexp, text)


def operation_create(vm: Any, pattern: Value, flags: str) -> Value:
    """RegExpCreate for a pattern that may be an object. A tail call."""
    constructor = vm.intrinsic("%RegExp%")
    if isinstance(pattern, JSObject):
        return run_native(vm, "regexp.create", pattern, flags)
    return constructor.info.construct(
        vm, constructor, vm.intrinsic("%RegExp.prototype%"), pattern, flags
    )


def operation_is_regexp_object(vm: Any, value: Value) -> Value:
    """True for what has [[RegExpMatcher]]."""
    return type(value) is JSRegExp


def operation_advance(vm: Any, text: str, index: float, unicode: bool) -> Value:
    """AdvanceStringIndex."""
    if index + 1.0 >= len(text):
        return index + 1.0
    return float(advance(text, int(index), unicode))


def operation_matches(vm: Any, regexp: JSRegExp, text: str) -> Value:
    """For each match of a pristine regexp an array of the arguments for a replacing function."""
    if "g" in regexp.flags:
        matches = regexp_fast.all_matches(vm, regexp, text)
    else:
        found = next_match(vm, regexp, text, regexp.last_index)
        matches = [] if found is None else [found]
    names = compiled(vm, regexp).group_names
    result: list[Value] = []
    for found in matches:
        values = captured(text, found)
        groups = groups_object(vm, names, values) if names else None
        values += (float(found[0][0]), text)  # type: ignore[index]
        if groups is not None:
            values.append(groups)
        result.append(vm.array(values))
    return vm.array(result)


def operation_splice_matches(vm: Any, text: str, matches: Any, replacements: Any) -> Value:
    """`text` with each of the `matches` of operation_matches replaced."""
    parts: list[str] = []
    last = 0
    for match, replacement in zip(matches.items, replacements.items, strict=True):
        values = match.items
        at = int(values[-2] if type(values[-1]) is str else values[-3])
        parts += (text[last:at], replacement)
        last = at + len(values[0])
    parts.append(text[last:])
    return joined(vm, parts)


def operation_substitution(
    vm: Any, matched: str, text: str, position: float, captures: Any, named: Any, template: str
) -> Value:
    """GetSubstitution. `named`: what `operation_names` asked for, or undefined."""
    at = min(int(position), len(text))
    if named is undefined:
        return expand(vm, template, matched, text, at, captures.items, None)
    values = iter(named.items)
    return expand(vm, template, matched, text, at, captures.items, lambda _: next(values))


def operation_names(vm: Any, template: str) -> Value:
    """The names in each ``$<name>`` of a replacement text, in order."""
    names = [match[3] for match in re.finditer(REFERENCE, template)]
    return vm.array([name for name in names if name is not None])


def operation_clamp_index(vm: Any, index: float, text: str) -> Value:
    """`index` clamped between 0 and the length of `text`."""
    return min(max(index, 0.0), float(len(text)))


def operation_flags_are_global(vm: Any, flags: str) -> Value:
    return "g" in flags


def operation_flags_are_sticky(vm: Any, flags: str) -> Value:
    return "y" in flags


def operation_flags_are_unicode(vm: Any, flags: str) -> Value:
    return "u" in flags or "v" in flags


OPERATIONS = {
    "AdvanceStringIndex": operation_advance,
    "ClampIndex": operation_clamp_index,
    "CreateRegExpStringIterator": operation_create_iterator,
    "EndRegExpStringIterator": operation_end_iterator,
    "FlagsAreGlobal": operation_flags_are_global,
    "FlagsAreSticky": operation_flags_are_sticky,
    "FlagsAreUnicode": operation_flags_are_unicode,
    "GetSubstitution": operation_substitution,
    "IsRegExpObject": operation_is_regexp_object,
    "IteratedGlobal": operation_iterator_is_global,
    "IteratedRegExp": operation_iterator_regexp,
    "IteratedText": operation_iterator_text,
    "IteratedUnicode": operation_iterator_is_unicode,
    "RegExpBuiltinExec": operation_builtin_exec,
    "RegExpCreate": operation_create,
    "RegExpMatches": operation_matches,
    "SpliceMatches": operation_splice_matches,
    "SubstitutionNames": operation_names,
}
