"""console: ``vm.logs`` receives ``{"level": "log", "text": "…"}`` for each call.

Levels: log, info, warn, error, debug. The text is what Node would print, without its color.
"""

from __future__ import annotations

from typing import Any

from ..runtime.intrinsics import Constant, ObjectSpec
from ..runtime.objects import CONFIGURABLE, JSObject
from ..runtime.values import SYMBOL_TO_STRING_TAG, Symbol, Value, undefined
from ..syntax.numbers import number_to_string, string_to_number
from .inspection import inspect

#: UTF-16 units of one entry; the rest is cut off.
MAX_TEXT = 16_384
#: UTF-16 units that `inspect_value` gives at most.
MAX_SHOWN = 1_000
#: Entries that are kept; the last one says that more were dropped.
MAX_LOGS = 1_000


def inspect_value(vm: Any, value: Value) -> str:
    """A short text of a value, for tools that look at a paused machine; runs no script code."""
    text = inspect(vm, value, 1)
    return text if len(text) <= MAX_SHOWN else text[:MAX_SHOWN] + "…"


def _string(vm: Any, value: Value) -> str:
    """%s"""
    if type(value) is str:
        return value
    return inspect(vm, value, 0)


def _number(value: Value) -> float:
    if type(value) is float:
        return value
    if type(value) is str:
        return string_to_number(value)
    if type(value) is bool or value is None:
        return float(value or 0)
    return float("nan")


def _integer(value: Value) -> str:
    """%d and %i of a bigint, or %i of anything else."""
    number = _number(value)
    return "NaN" if number - number != 0.0 else number_to_string(float(int(number)))


def _directive(vm: Any, letter: str, value: Value) -> str:
    if letter == "s":
        return _string(vm, value)
    if letter in "dif":
        if type(value) is int and letter != "f":
            return inspect(vm, value)
        if isinstance(value, (JSObject, Symbol)):
            return "NaN"
        return _integer(value) if letter == "i" else number_to_string(_number(value))
    if letter == "c":
        return ""
    return inspect(vm, value, 4 if letter in "Oo" else 2)


def format_arguments(vm: Any, arguments: tuple[Value, ...]) -> str:
    """The text of one call: directives of a first string, then everything else, with spaces."""
    rest = list(arguments)
    parts: list[str] = []
    if len(rest) > 1 and type(rest[0]) is str and "%" in rest[0]:
        parts.append(_directives(vm, rest))
    parts += [value if type(value) is str else inspect(vm, value) for value in rest]
    return " ".join(parts)


def _directives(vm: Any, rest: list[Value]) -> str:
    """The first of `rest` with its directives replaced by later ones; takes what it uses."""
    template = rest.pop(0)
    text: list[str] = []
    at = 0
    while True:
        found = template.find("%", at)
        if found < 0 or found == len(template) - 1:
            text.append(template[at:])
            return "".join(text)
        letter = template[found + 1]
        text.append(template[at:found])
        at = found + 2
        if letter == "%":
            text.append("%")
        elif letter in "sdifjoOc" and rest:
            text.append(_directive(vm, letter, rest.pop(0)))
        else:
            text.append("%" + letter)


def write(vm: Any, level: str, arguments: tuple[Value, ...]) -> Value:
    logs = vm.logs
    if len(logs) >= MAX_LOGS:
        if len(logs) == MAX_LOGS:
            text = f"more than {MAX_LOGS} entries: the rest is dropped"
            logs.append({"level": "warn", "text": text})
        return undefined
    text = format_arguments(vm, arguments)
    if len(text) > MAX_TEXT:
        text = text[:MAX_TEXT] + "…"
    vm.charge(100 + 2 * len(text))
    vm.work(20 + len(text) // 10)
    logs.append({"level": level, "text": to_unicode(text)})
    return undefined


def to_unicode(text: str) -> str:
    """UTF-16 code units for the world outside; U+FFFD for surrogates without partner."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def console_debug(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    return write(vm, "debug", arguments)


def console_error(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    return write(vm, "error", arguments)


def console_info(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    return write(vm, "info", arguments)


def console_log(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    return write(vm, "log", arguments)


def console_warn(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    return write(vm, "warn", arguments)


INTRINSICS: dict[str, Any] = {
    "%console%": ObjectSpec(
        {
            "log": (console_log, 0),
            "warn": (console_warn, 0),
            "error": (console_error, 0),
            "info": (console_info, 0),
            "debug": (console_debug, 0),
            SYMBOL_TO_STRING_TAG: Constant("console", CONFIGURABLE),
        }
    ),
}
