"""How String methods turn `this` and their arguments into strings and numbers.

A method looks at the types itself, which is quick, and where they are not as wanted it calls
`convert`; that converts in the order of the specification and runs the method again.

hints: one letter for each argument; a trailing ``*`` repeats the one before it for all the rest.

=====  =======================================================
``s``  ToString
``S``  the same, but undefined stays undefined
``n``  ToNumber (undefined becomes NaN)
``N``  the same, but undefined stays undefined
``r``  ToString, but a TypeError for a regular expression
=====  =======================================================
"""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import to_number, to_string, truthy
from ..runtime.frames import NATIVES, run_native
from ..runtime.natives import Steps, get_step, primitive_step
from ..runtime.objects import JSObject
from ..runtime.values import SYMBOL_MATCH, Value, undefined

FREE_LENGTH = 64


def convert(vm: Any, fn: Any, this: Value, arguments: tuple[Value, ...], hints: str) -> Value:
    """Run the String method `fn` again, with `this` a string and the arguments as in `hints`."""
    if this is undefined or this is None:
        raise vm.type_error(f"String.prototype.{fn.info.name} called on null or undefined")
    for value in (this, *arguments):
        if isinstance(value, JSObject):
            return run_native(vm, "string.convert", fn, this, arguments, hints)
    this = to_string(vm, this)
    letters = _letters(hints, len(arguments))
    values = [
        _convert(vm, value, letter) for value, letter in zip(arguments, letters, strict=False)
    ]
    return fn.info.implementation(vm, fn, this, *values)


def _letters(hints: str, count: int) -> str:
    if hints[-1:] == "*":
        return hints[:-1] + hints[-2] * count
    return hints


def _convert(vm: Any, value: Value, letter: str) -> Value:
    if value is undefined and letter in "SN":
        return undefined
    return to_number(vm, value) if letter in "nN" else to_string(vm, value)


def native_string_convert(
    vm: Any, fn: Any, this: Value, arguments: tuple[Value, ...], hints: str
) -> Steps:
    this = to_string(vm, (yield from primitive_step(vm, this, "string")))
    values = []
    for value, letter in zip(arguments, _letters(hints, len(arguments)), strict=False):
        if letter == "r" and (yield from is_regexp_step(vm, value)):
            what = f"String.prototype.{fn.info.name}"
            raise vm.type_error(f"First argument to {what} must not be a regular expression")
        hint = "number" if letter in "nN" else "string"
        if isinstance(value, JSObject):
            value = yield from primitive_step(vm, value, hint)
            letter = letter.lower()
        values.append(_convert(vm, value, letter))
    return fn.info.implementation(vm, fn, this, *values)


def is_regexp_step(vm: Any, value: Value) -> Steps:
    """IsRegExp."""
    if not isinstance(value, JSObject):
        return False
    matcher = yield from get_step(vm, value, SYMBOL_MATCH)
    if matcher is not undefined:
        return truthy(matcher)
    return value.class_name == "RegExp"


def position_in(number: float, length: int) -> int:
    """ToIntegerOrInfinity of `number`, clamped between 0 and `length`."""
    if number >= length:
        return length
    return int(number) if number > 0.0 else 0


def charge(vm: Any, text: str) -> str:
    """`text`, charged to the memory budget unless it is short."""
    if len(text) > FREE_LENGTH:
        vm.charge(len(text))
    return text


NATIVES["string.convert"] = native_string_convert
