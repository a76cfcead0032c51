"""%RegExp%, its prototype and %RegExpStringIteratorPrototype%.

| file                      | holds                                                    |
|---------------------------|----------------------------------------------------------|
| regexp.py                 | the constructor, exec, test, flags, the tables           |
| regexp_symbols.py         | Symbol.match and its kin: the quick way, else prelude    |
| regexp_fast.py            | the quick way                                            |
| runtime/regexp_object.py  | the object, RegExpBuiltinExec                            |
| runtime/regexp/           | the matcher                                              |

https://tc39.es/ecma262/#sec-regexp-regular-expression-objects
"""

from __future__ import annotations

import re
from typing import Any

from ..runtime.conversions import to_string, truthy
from ..runtime.frames import NATIVES, run_native
from ..runtime.intrinsics import Data, FunctionSpec, Getter, ObjectSpec, Ref
from ..runtime.natives import Steps, apply, get_step, primitive_step
from ..runtime.objects import CONFIGURABLE, JSObject, is_callable
from ..runtime.regexp_object import (
    JSRegExp,
    builtin_exec,
    next_match,
    regexp_create,
)
from ..runtime.regexp_object import native_regexp_exec as exec_step
from ..runtime.values import (
    SYMBOL_MATCH,
    SYMBOL_MATCH_ALL,
    SYMBOL_REPLACE,
    SYMBOL_SEARCH,
    SYMBOL_SPECIES,
    SYMBOL_SPLIT,
    SYMBOL_TO_STRING_TAG,
    Value,
    undefined,
)
from ..syntax.numbers import WHITE_SPACE
from . import regexp_fast, regexp_symbols
from .string_arguments import is_regexp_step

# -- the constructor


def regexp_call(
    vm: Any, fn: Any, this: Value, pattern: Value = undefined, flags: Value = undefined, *_: Value
) -> Value:
    prototype = vm.intrinsic("%RegExp.prototype%")
    if isinstance(pattern, JSObject) or isinstance(flags, JSObject):
        return run_native(vm, "regexp.new", fn, prototype, pattern, flags)
    return _create(vm, prototype, pattern, flags)


def regexp_construct(
    vm: Any,
    fn: Any,
    prototype: Any,
    pattern: Value = undefined,
    flags: Value = undefined,
    *_: Value,
) -> Value:
    if isinstance(pattern, JSObject) or isinstance(flags, JSObject):
        return run_native(vm, "regexp.new", undefined, prototype, pattern, flags)
    return _create(vm, prototype, pattern, flags)


def _create(vm: Any, prototype: Any, pattern: Value, flags: Value) -> JSRegExp:
    source = "" if pattern is undefined else to_string(vm, pattern)
    return regexp_create(vm, prototype, source, "" if flags is undefined else to_string(vm, flags))


def native_regexp_new(
    vm: Any, called: Value, prototype: Any, pattern: Value, flags: Value
) -> Steps:
    """`called`: the constructor when it was called as a function, else undefined."""
    looks_like_one = yield from is_regexp_step(vm, pattern)
    if called is not undefined and looks_like_one and flags is undefined:
        constructor = yield from get_step(vm, pattern, "constructor")
        if constructor is called:
            return pattern
    source: Value = pattern
    if type(pattern) is JSRegExp:
        source = pattern.source
        if flags is undefined:
            flags = pattern.flags
    elif looks_like_one:
        source = yield from get_step(vm, pattern, "source")
        if flags is undefined:
            flags = yield from get_step(vm, pattern, "flags")
    if isinstance(source, JSObject):
        source = to_string(vm, (yield from primitive_step(vm, source, "string")))
    elif source is not undefined:
        source = to_string(vm, source)
    if isinstance(flags, JSObject):
        flags = to_string(vm, (yield from primitive_step(vm, flags, "string")))
    return _create(vm, prototype, source, flags)


def native_regexp_create(vm: Any, pattern: JSObject, flags: str) -> Steps:
    """RegExpCreate for a pattern that is an object."""
    source = to_string(vm, (yield from primitive_step(vm, pattern, "string")))
    return regexp_create(vm, vm.intrinsic("%RegExp.prototype%"), source, flags)


_SYNTAX = frozenset("^$\\.*+?()[]{}|/")
_CONTROL = {"\t": "\\t", "\n": "\\n", "\v": "\\v", "\f": "\\f", "\r": "\\r"}
_ESCAPED = frozenset(",-=<>#&!%:;@~'`\"" + WHITE_SPACE)
_ALPHANUMERIC = re.compile("[0-9A-Za-z]")
_TO_ESCAPE = re.compile(
    "[\ud800-\udbff][\udc00-\udfff]|["
    + re.escape("".join(sorted(_SYNTAX | _ESCAPED)))
    + "\ud800-\udfff]"
)


def regexp_escape(vm: Any, fn: Any, this: Value, text: Value = undefined, *_: Value) -> Value:
    if type(text) is not str:
        raise vm.type_error("RegExp.escape requires a string")
    vm.charge(4 * len(text))
    vm.work(len(text) >> 2)
    first = ""
    if _ALPHANUMERIC.match(text):
        first, text = f"\\x{ord(text[0]):02x}", text[1:]
    return first + _TO_ESCAPE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    """EncodeForRegExpEscape."""
    character = match[0]
    if character in _SYNTAX:
        return "\\" + character
    if character in _CONTROL:
        return _CONTROL[character]
    if len(character) == 2:
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}"


def get_species(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this


# -- exec, test


def regexp_prototype_exec(
    vm: Any, fn: Any, this: Value, text: Value = undefined, *_: Value
) -> Value:
    if type(this) is not JSRegExp:
        raise vm.type_error("RegExp.prototype.exec requires that 'this' be a RegExp object")
    if type(text) is not str:
        if isinstance(text, JSObject):
            return run_native(vm, "coerce", fn, this, (text,), "-s")
        text = to_string(vm, text)
    return builtin_exec(vm, this, text)


def regexp_prototype_test(
    vm: Any, fn: Any, this: Value, text: Value = undefined, *_: Value
) -> Value:
    if type(this) is JSRegExp and type(text) is str and regexp_fast.has_original_exec(vm, this):
        return next_match(vm, this, text, this.last_index) is not None
    if not isinstance(this, JSObject):
        raise vm.type_error("RegExp.prototype.test requires that 'this' be an object")
    return run_native(vm, "regexp.test", this, text)


def native_regexp_test(vm: Any, regexp: JSObject, value: Value) -> Steps:
    text = to_string(vm, (yield from primitive_step(vm, value, "string")))
    return (yield from regexp_exec_step(vm, regexp, text)) is not None


def regexp_exec_step(vm: Any, regexp: JSObject, text: str) -> Steps:
    """RegExpExec."""
    exec_ = yield from get_step(vm, regexp, "exec")
    if is_callable(exec_):
        result = yield from apply(vm, exec_, regexp, text)
        if result is not None and not isinstance(result, JSObject):
            raise vm.type_error("The result of exec is neither an object nor null")
        return result
    if type(regexp) is not JSRegExp:
        raise vm.type_error("RegExp.prototype.exec requires that 'this' be a RegExp object")
    return (yield from exec_step(vm, regexp, text, regexp.last_index))


# -- source, flags, toString

_TO_SHOW = re.compile(r"\\([\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]?|[/" + "\n\r\u2028\u2029]")
_LINES = {"\n": "\\n", "\r": "\\r", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def escape_pattern(source: str) -> str:
    """EscapeRegExpPattern: what between slashes is the same pattern."""

    def show(match: re.Match[str]) -> str:
        text = match[0]
        if text == "/":
            return "\\/"
        for line_end in _LINES:
            if line_end in text:
                text = text.replace("\\" + line_end, line_end).replace(line_end, _LINES[line_end])
        return text

    return _TO_SHOW.sub(show, source) if source else "(?:)"


def get_source(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is JSRegExp:
        return escape_pattern(this.source)
    if this is vm.intrinsic("%RegExp.prototype%"):
        return "(?:)"
    raise vm.type_error("RegExp.prototype.source getter called on non-RegExp object")


def _flag(vm: Any, this: Value, flag: str, name: str) -> Value:
    if type(this) is JSRegExp:
        return flag in this.flags
    if this is vm.intrinsic("%RegExp.prototype%"):
        return undefined
    raise vm.type_error(f"RegExp.prototype.{name} getter called on non-RegExp object")


def get_has_indices(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return _flag(vm, this, "d", "hasIndices")


def get_global(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return _flag(vm, this, "g", "global")


def get_ignore_case(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return _flag(vm, this, "i", "ignoreCase")


def get_multiline(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return _flag(vm, this, "m", "multiline")


def get_dot_all(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return _flag(vm, this, "s", "dotAll")


def get_unicode(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return _flag(vm, this, "u", "unicode")


def get_unicode_sets(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return _flag(vm, this, "v", "unicodeSets")


def get_sticky(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return _flag(vm, this, "y", "sticky")


_FLAG_NAMES = {
    "d": "hasIndices",
    "g": "global",
    "i": "ignoreCase",
    "m": "multiline",
    "s": "dotAll",
    "u": "unicode",
    "v": "unicodeSets",
    "y": "sticky",
}


def get_flags(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if not isinstance(this, JSObject):
        raise vm.type_error("RegExp.prototype.flags getter called on non-object")
    return run_native(vm, "regexp.flags", this)


def native_regexp_flags(vm: Any, regexp: JSObject) -> Steps:
    flags = ""
    for flag, name in _FLAG_NAMES.items():
        if truthy((yield from get_step(vm, regexp, name))):
            flags += flag
    return flags


def regexp_prototype_to_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if not isinstance(this, JSObject):
        raise vm.type_error("RegExp.prototype.toString requires that 'this' be an object")
    return run_native(vm, "regexp.to_string", this)


def native_regexp_to_string(vm: Any, regexp: JSObject) -> Steps:
    source = yield from get_step(vm, regexp, "source")
    source = to_string(vm, (yield from primitive_step(vm, source, "string")))
    flags = yield from get_step(vm, regexp, "flags")
    return f"/{source}/{to_string(vm, (yield from primitive_step(vm, flags, 'string')))}"


NATIVES["regexp.create"] = native_regexp_create
NATIVES["regexp.flags"] = native_regexp_flags
NATIVES["regexp.new"] = native_regexp_new
NATIVES["regexp.test"] = native_regexp_test
NATIVES["regexp.to_string"] = native_regexp_to_string

INTRINSICS = {
    "%RegExp%": FunctionSpec(
        "RegExp",
        2,
        regexp_call,
        regexp_construct,
        {"escape": (regexp_escape, 1), SYMBOL_SPECIES: Getter(get_species)},
        "%RegExp.prototype%",
    ),
    "%RegExp.prototype%": ObjectSpec(
        {
            "constructor": Ref("%RegExp%"),
            "exec": (regexp_prototype_exec, 1),
            "dotAll": Getter(get_dot_all),
            "flags": Getter(get_flags),
            "global": Getter(get_global),
            "hasIndices": Getter(get_has_indices),
            "ignoreCase": Getter(get_ignore_case),
            SYMBOL_MATCH: (regexp_symbols.regexp_prototype_match, 1),
            SYMBOL_MATCH_ALL: (regexp_symbols.regexp_prototype_match_all, 1),
            "multiline": Getter(get_multiline),
            SYMBOL_REPLACE: (regexp_symbols.regexp_prototype_replace, 2),
            SYMBOL_SEARCH: (regexp_symbols.regexp_prototype_search, 1),
            "source": Getter(get_source),
            SYMBOL_SPLIT: (regexp_symbols.regexp_prototype_split, 2),
            "sticky": Getter(get_sticky),
            "test": (regexp_prototype_test, 1),
            "toString": (regexp_prototype_to_string, 0),
            "unicode": Getter(get_unicode),
            "unicodeSets": Getter(get_unicode_sets),
        }
    ),
    "%RegExpStringIteratorPrototype%": ObjectSpec(
        {
            "next": (regexp_symbols.regexp_string_iterator_next, 0),
            SYMBOL_TO_STRING_TAG: Data("RegExp String Iterator", CONFIGURABLE),
        },
        proto="%IteratorPrototype%",
    ),
}
