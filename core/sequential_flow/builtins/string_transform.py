"""String methods that make a string of another one.

https://tc39.es/ecma262/#sec-properties-of-the-string-prototype-object
"""

from __future__ import annotations

import re
from typing import Any

from ..runtime.operators import MAX_STRING_LENGTH
from ..runtime.values import Value, undefined
from ..syntax.numbers import WHITE_SPACE
from ..syntax.source import from_utf16, to_utf16
from .string_arguments import charge, convert, position_in

#: A surrogate that is no half of a pair.
_LONE_SURROGATE = "[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]"
_FORMS = ("NFC", "NFD", "NFKC", "NFKD")


def _integer(number: float, length: int) -> int:
    """ToIntegerOrInfinity, as an index for a Python slice of a string of that length."""
    if -length < number < length:
        return int(number)
    return length if number > 0.0 else -length if number < 0.0 else 0


def string_prototype_slice(
    vm: Any, fn: Any, this: Value, start: Value = 0.0, end: Value = undefined, *_: Value
) -> Value:
    if (
        type(this) is not str
        or type(start) is not float
        or (end is not undefined and type(end) is not float)
    ):
        return convert(vm, fn, this, (start, end), "nN")
    length = len(this)
    first = int(start) if -length < start < length else _integer(start, length)
    if type(end) is not float:
        result = this[first:]
    else:
        result = this[first : int(end) if -length < end < length else _integer(end, length)]
    return result if len(result) < 64 else charge(vm, result)


def string_prototype_substring(
    vm: Any, fn: Any, this: Value, start: Value = 0.0, end: Value = undefined, *_: Value
) -> Value:
    if (
        type(this) is not str
        or type(start) is not float
        or (end is not undefined and type(end) is not float)
    ):
        return convert(vm, fn, this, (start, end), "nN")
    length = len(this)
    first = position_in(start, length)
    last = position_in(end, length) if type(end) is float else length
    return charge(vm, this[first:last] if first <= last else this[last:first])


def string_prototype_substr(
    vm: Any, fn: Any, this: Value, start: Value = 0.0, length: Value = undefined, *_: Value
) -> Value:
    """Of Annex B, but in wide use."""
    if (
        type(this) is not str
        or type(start) is not float
        or (length is not undefined and type(length) is not float)
    ):
        return convert(vm, fn, this, (start, length), "nN")
    size = len(this)
    first = _integer(start, size)
    if first < 0:
        first += size
    last = first + position_in(length, size) if type(length) is float else size
    return charge(vm, this[first:last])


def string_prototype_concat(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    if type(this) is not str:
        return convert(vm, fn, this, arguments, "s*")
    length = len(this)
    for argument in arguments:
        if type(argument) is not str:
            return convert(vm, fn, this, arguments, "s*")
        length += len(argument)
    _check_length(vm, length)
    return this + "".join(arguments)


def _check_length(vm: Any, length: int) -> None:
    """Charge a string of that length before it is made."""
    if length > MAX_STRING_LENGTH:
        raise vm.range_error("Invalid string length")
    if length > 64:
        vm.charge(length)


def string_prototype_repeat(vm: Any, fn: Any, this: Value, count: Value = 0.0, *_: Value) -> Value:
    if type(this) is not str or type(count) is not float:
        return convert(vm, fn, this, (count,), "n")
    if count != count:
        return ""
    if count <= -1.0 or count == float("inf"):
        raise vm.range_error(f"Invalid count value: {count:g}")
    if not this:
        return ""
    times = int(count)
    _check_length(vm, len(this) * times)
    return this * times


def _padding(vm: Any, this: str, target: float, fill: Value) -> str:
    """What StringPad adds."""
    text = " " if fill is undefined else fill
    if not target > len(this) or not text:
        return ""
    missing = position_in(target, MAX_STRING_LENGTH + 1) - len(this)
    if missing <= 0:
        return ""
    _check_length(vm, len(this) + missing)
    return str((text * (missing // len(text) + 1))[:missing])


def string_prototype_pad_start(
    vm: Any, fn: Any, this: Value, target: Value = 0.0, fill: Value = undefined, *_: Value
) -> Value:
    if (
        type(this) is not str
        or type(target) is not float
        or (fill is not undefined and type(fill) is not str)
    ):
        return convert(vm, fn, this, (target, fill), "nS")
    return _padding(vm, this, target, fill) + this


def string_prototype_pad_end(
    vm: Any, fn: Any, this: Value, target: Value = 0.0, fill: Value = undefined, *_: Value
) -> Value:
    if (
        type(this) is not str
        or type(target) is not float
        or (fill is not undefined and type(fill) is not str)
    ):
        return convert(vm, fn, this, (target, fill), "nS")
    return this + _padding(vm, this, target, fill)


def string_prototype_trim(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not str:
        return convert(vm, fn, this, (), "")
    return charge(vm, this.strip(WHITE_SPACE))


def string_prototype_trim_start(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not str:
        return convert(vm, fn, this, (), "")
    return charge(vm, this.lstrip(WHITE_SPACE))


def string_prototype_trim_end(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not str:
        return convert(vm, fn, this, (), "")
    return charge(vm, this.rstrip(WHITE_SPACE))


def string_prototype_to_lower_case(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not str:
        return convert(vm, fn, this, (), "")
    if len(this) > 64:
        vm.charge(len(this))
        vm.work(len(this) >> 5)
    return this.lower() if this.isascii() else to_utf16(from_utf16(this).lower())


def string_prototype_to_upper_case(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not str:
        return convert(vm, fn, this, (), "")
    if len(this) > 64:
        vm.charge(len(this))
        vm.work(len(this) >> 5)
    return this.upper() if this.isascii() else to_utf16(from_utf16(this).upper())


def string_prototype_normalize(
    vm: Any, fn: Any, this: Value, form: Value = undefined, *_: Value
) -> Value:
    if type(this) is not str or (form is not undefined and type(form) is not str):
        return convert(vm, fn, this, (form,), "S")
    if form is undefined:
        form = "NFC"
    if form not in _FORMS:
        raise vm.range_error("The normalization form should be one of NFC, NFD, NFKC, NFKD.")
    if this.isascii():
        return this
    from unicodedata import normalize

    # One character of a compatibility form may become eighteen.
    _check_length(vm, len(this) * (18 if form[2] == "K" else 4))
    vm.work(len(this) >> 2)
    return to_utf16(normalize(form, from_utf16(this)))


def string_prototype_is_well_formed(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not str:
        return convert(vm, fn, this, (), "")
    return this.isascii() or re.search(_LONE_SURROGATE, this) is None


def string_prototype_to_well_formed(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    if type(this) is not str:
        return convert(vm, fn, this, (), "")
    if this.isascii():
        return this
    vm.work(len(this) >> 4)
    return re.sub(_LONE_SURROGATE, "\ufffd", this)


def string_prototype_locale_compare(
    vm: Any, fn: Any, this: Value, that: Value = undefined, *_: Value
) -> Value:
    if type(this) is not str or type(that) is not str:
        return convert(vm, fn, this, (that,), "s")
    if this == that:
        return 0.0
    from .collation import compare

    vm.work((len(this) + len(that)) * 8)
    return compare(from_utf16(this), from_utf16(that))
