"""String methods that look into a string: characters, code points, substrings to be found.

https://tc39.es/ecma262/#sec-properties-of-the-string-prototype-object
"""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import NAN
from ..runtime.values import Value, undefined
from .string_arguments import convert, position_in


def string_prototype_at(vm: Any, fn: Any, this: Value, index: Value = 0.0, *_: Value) -> Value:
    if type(this) is not str or type(index) is not float:
        return convert(vm, fn, this, (index,), "n")
    length = len(this)
    if index != index:
        index = 0.0
    if not -length - 1 < index < length:
        return undefined
    position = int(index)
    return this[position] if -length <= position < length else undefined


def string_prototype_char_at(
    vm: Any, fn: Any, this: Value, position: Value = 0.0, *_: Value
) -> Value:
    if type(this) is not str or type(position) is not float:
        return convert(vm, fn, this, (position,), "n")
    if 0.0 <= position < len(this):
        return this[int(position)]
    return this[:1] if _means_zero(position) else ""


def _means_zero(position: float) -> bool:
    """True for what ToIntegerOrInfinity makes zero of, but zero itself."""
    return position != position or -1.0 < position < 0.0


def string_prototype_char_code_at(
    vm: Any, fn: Any, this: Value, position: Value = 0.0, *_: Value
) -> Value:
    if type(this) is str and type(position) is float and position >= 0.0:
        try:
            return float(ord(this[int(position)]))
        except (IndexError, OverflowError):
            return NAN
    if type(this) is not str or type(position) is not float:
        return convert(vm, fn, this, (position,), "n")
    return float(ord(this[0])) if this and _means_zero(position) else NAN


def code_point_at(text: str, index: int) -> int:
    """CodePointAt: the code point that begins at `index`."""
    first = ord(text[index])
    if 0xD800 <= first < 0xDC00 and index + 1 < len(text):
        second = ord(text[index + 1])
        if 0xDC00 <= second < 0xE000:
            return ((first - 0xD800) << 10) + (second - 0xDC00) + 0x10000
    return first


def string_prototype_code_point_at(
    vm: Any, fn: Any, this: Value, position: Value = 0.0, *_: Value
) -> Value:
    if type(this) is not str or type(position) is not float:
        return convert(vm, fn, this, (position,), "n")
    if _means_zero(position):
        position = 0.0
    if not 0.0 <= position < len(this):
        return undefined
    return float(code_point_at(this, int(position)))


def string_prototype_index_of(
    vm: Any, fn: Any, this: Value, search: Value = undefined, position: Value = 0.0, *_: Value
) -> Value:
    if type(this) is not str or type(search) is not str or type(position) is not float:
        return convert(vm, fn, this, (search, position), "sn")
    if len(this) > 1000:
        vm.work(len(this) >> 8)
    if position <= 0.0:
        return float(this.find(search))
    return float(this.find(search, position_in(position, len(this))))


def string_prototype_last_index_of(
    vm: Any, fn: Any, this: Value, search: Value = undefined, position: Value = NAN, *_: Value
) -> Value:
    if type(this) is not str or type(search) is not str or type(position) is not float:
        return convert(vm, fn, this, (search, position), "sn")
    if len(this) > 1000:
        vm.work(len(this) >> 8)
    if position != position:
        return float(this.rfind(search))
    return float(this.rfind(search, 0, position_in(position, len(this)) + len(search)))


def string_prototype_includes(
    vm: Any, fn: Any, this: Value, search: Value = undefined, position: Value = 0.0, *_: Value
) -> Value:
    if type(this) is not str or type(search) is not str or type(position) is not float:
        return convert(vm, fn, this, (search, position), "rn")
    if len(this) > 1000:
        vm.work(len(this) >> 8)
    if position <= 0.0:
        return search in this
    return this.find(search, position_in(position, len(this))) >= 0


def string_prototype_starts_with(
    vm: Any, fn: Any, this: Value, search: Value = undefined, position: Value = 0.0, *_: Value
) -> Value:
    if type(this) is not str or type(search) is not str or type(position) is not float:
        return convert(vm, fn, this, (search, position), "rn")
    return this.startswith(search, position_in(position, len(this)))


def string_prototype_ends_with(
    vm: Any, fn: Any, this: Value, search: Value = undefined, end: Value = undefined, *_: Value
) -> Value:
    if (
        type(this) is not str
        or type(search) is not str
        or (end is not undefined and type(end) is not float)
    ):
        return convert(vm, fn, this, (search, end), "rN")
    if type(end) is not float:
        return this.endswith(search)
    return this.endswith(search, 0, position_in(end, len(this)))
