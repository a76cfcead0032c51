"""%Number%, its prototype, and the functions that it shares with the global object.

https://tc39.es/ecma262/#sec-number-objects
"""

from __future__ import annotations

import math
import re
from typing import Any

from ..runtime.conversions import (
    NAN,
    integer_or_infinity,
    to_number,
    to_numeric,
    to_string,
    wrap_int32,
)
from ..runtime.frames import NATIVES, run_native
from ..runtime.intrinsics import Constant, FunctionSpec, ObjectSpec, Ref
from ..runtime.natives import Steps, primitive_step
from ..runtime.number_format import to_exponential, to_fixed, to_precision, to_radix
from ..runtime.objects import Extras, JSObject, JSPrimitiveObject
from ..runtime.values import Value, undefined
from ..syntax.numbers import WHITE_SPACE, integer_to_number, number_to_string
from .number_locale import locale_number

_DECIMAL_PREFIX = re.compile(r"[+-]?(?:Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)")
_MAX_SAFE = 9007199254740991.0
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


# -- the constructor


def number_call(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    if not arguments:
        return 0.0
    value = arguments[0]
    if isinstance(value, JSObject):
        return run_native(vm, "number.of", value)
    return number_of(vm, value)


def number_of(vm: Any, value: Value) -> float:
    """ToNumeric of a primitive, a bigint rounded to a number."""
    numeric = to_numeric(vm, value)
    return integer_to_number(numeric) if type(numeric) is int else numeric


def native_number_of(vm: Any, value: Value) -> Steps:
    return number_of(vm, (yield from primitive_step(vm, value, "number")))


def number_construct(vm: Any, fn: Any, prototype: Any, *arguments: Value) -> Value:
    value = arguments[0] if arguments else 0.0
    if isinstance(value, JSObject):
        return run_native(vm, "number.construct", prototype, value)
    return number_object(vm, prototype, number_of(vm, value))


def native_number_construct(vm: Any, prototype: Any, value: Value) -> Steps:
    primitive = yield from primitive_step(vm, value, "number")
    return number_object(vm, prototype, number_of(vm, primitive))


def number_object(vm: Any, prototype: Any, value: float) -> JSPrimitiveObject:
    vm.allocated += 100
    created = JSPrimitiveObject()
    created.props = {}
    created.proto = prototype
    created.ext = None
    created.value = value
    return created


# -- functions of the constructor


def number_is_finite(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    return type(value) is float and value - value == 0.0


def number_is_integer(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    return type(value) is float and value.is_integer()


def number_is_nan(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    return type(value) is float and value != value


def number_is_safe_integer(
    vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value
) -> Value:
    return type(value) is float and value.is_integer() and -_MAX_SAFE <= value <= _MAX_SAFE


# -- parseFloat and parseInt, which the global object shares


def parse_float(vm: Any, fn: Any, this: Value, text: Value = undefined, *_: Value) -> Value:
    if type(text) is not str:
        if isinstance(text, JSObject):
            return run_native(vm, "coerce", fn, this, (text,), "-s")
        text = to_string(vm, text)
    if text[:1].isdigit() and text.isascii() and "_" not in text:
        try:
            return float(text)
        except ValueError:
            pass
    match = _DECIMAL_PREFIX.match(text.lstrip(WHITE_SPACE))
    if match is None:
        return NAN
    return float(match[0])


def parse_int(
    vm: Any, fn: Any, this: Value, text: Value = undefined, radix: Value = 0.0, *_: Value
) -> Value:
    if type(text) is not str or type(radix) is not float:
        if isinstance(text, JSObject) or isinstance(radix, JSObject):
            return run_native(vm, "coerce", fn, this, (text, radix), "-sn")
        text = to_string(vm, text)
        radix = to_number(vm, radix)
    if text.isdigit() and (radix == 0.0 or radix == 10.0) and len(text) < 16 and text.isascii():
        return float(int(text))
    return parse_integer(vm, text, wrap_int32(radix))


def parse_integer(vm: Any, text: str, radix: int) -> float:
    """The steps of parseInt after the conversions."""
    text = text.lstrip(WHITE_SPACE)
    negative = text[:1] == "-"
    if text[:1] in ("-", "+"):
        text = text[1:]
    if radix != 0 and not 2 <= radix <= 36:
        return NAN
    if radix in (0, 16) and text[:2] in ("0x", "0X"):
        text = text[2:]
        radix = 16
    allowed = _DIGITS[: radix or 10]
    digits = re.match(f"[{allowed}{allowed.upper()}]*", text)
    assert digits is not None
    if not digits[0]:
        return NAN
    value = _digits_value(vm, digits[0], radix or 10)
    return -value if negative else value


def _digits_value(vm: Any, digits: str, radix: int) -> float:
    if radix == 10:
        return float(digits)
    digits = digits.lstrip("0") or "0"
    if len(digits) > 1100:
        return math.inf
    if radix & (radix - 1) == 0 or len(digits) < 1000:
        return integer_to_number(int(digits, radix))
    return integer_to_number(int(digits[:1000], radix) * radix ** (len(digits) - 1000))


# -- the prototype


def this_number_value(vm: Any, fn: Any, this: Value) -> float:
    """ThisNumberValue."""
    if type(this) is float:
        return this
    if type(this) is JSPrimitiveObject and type(this.value) is float:
        return this.value
    raise vm.type_error(f"Number.prototype.{fn.info.name} requires that 'this' be a Number")


def number_prototype_to_string(
    vm: Any, fn: Any, this: Value, radix: Value = undefined, *_: Value
) -> Value:
    number = this_number_value(vm, fn, this)
    if radix is undefined or radix == 10.0:
        return number_to_string(number)
    if isinstance(radix, JSObject):
        return run_native(vm, "coerce", fn, this, (radix,), "-n")
    base = integer_or_infinity(to_number(vm, radix))
    if not 2.0 <= base <= 36.0:
        raise vm.range_error("toString() radix must be between 2 and 36")
    if base == 10.0:
        return number_to_string(number)
    vm.work(10)
    return to_radix(number, int(base))


def _fraction_digits(
    vm: Any, fn: Any, this: Value, number: float, digits: Value, least: float
) -> Value:
    """`digits` as a number of digits, checked; the text itself for what has no digits."""
    if isinstance(digits, JSObject):
        return run_native(vm, "coerce", fn, this, (digits,), "-n")
    count = integer_or_infinity(to_number(vm, digits))
    if number - number != 0.0:
        return number_to_string(number)
    if not least <= count <= 100.0:
        raise vm.range_error(f"{fn.info.name}() argument must be between {least:g} and 100")
    return count


def number_prototype_to_fixed(
    vm: Any, fn: Any, this: Value, digits: Value = 0.0, *_: Value
) -> Value:
    number = this_number_value(vm, fn, this)
    if isinstance(digits, JSObject):
        return run_native(vm, "coerce", fn, this, (digits,), "-n")
    count = integer_or_infinity(to_number(vm, digits))
    if not 0.0 <= count <= 100.0:
        raise vm.range_error("toFixed() digits argument must be between 0 and 100")
    if not -1e21 < number < 1e21:
        return number_to_string(number)
    return to_fixed(number, int(count))


def number_prototype_to_exponential(
    vm: Any, fn: Any, this: Value, digits: Value = undefined, *_: Value
) -> Value:
    number = this_number_value(vm, fn, this)
    count = _fraction_digits(vm, fn, this, number, digits, 0.0)
    if type(count) is str:
        return count
    return to_exponential(number, None if digits is undefined else int(count))


def number_prototype_to_precision(
    vm: Any, fn: Any, this: Value, precision: Value = undefined, *_: Value
) -> Value:
    number = this_number_value(vm, fn, this)
    if precision is undefined:
        return number_to_string(number)
    count = _fraction_digits(vm, fn, this, number, precision, 1.0)
    return count if type(count) is str else to_precision(number, int(count))


def number_prototype_to_locale_string(
    vm: Any, fn: Any, this: Value, locales: Value = undefined, options: Value = undefined, *_: Value
) -> Value:
    """Always in the way of en-US; of the options of Intl.NumberFormat the usual ones count."""
    return locale_number(vm, this_number_value(vm, fn, this), options)


def number_prototype_value_of(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this_number_value(vm, fn, this)


def make_number_prototype(vm: Any) -> JSObject:
    """A Number object around 0."""
    created = JSPrimitiveObject()
    created.props = {}
    created.proto = None
    created.ext = Extras()
    created.value = 0.0
    return created


NATIVES["number.construct"] = native_number_construct
NATIVES["number.of"] = native_number_of

INTRINSICS = {
    "%parseFloat%": FunctionSpec("parseFloat", 1, parse_float),
    "%parseInt%": FunctionSpec("parseInt", 2, parse_int),
    "%Number%": FunctionSpec(
        "Number",
        1,
        number_call,
        number_construct,
        {
            "EPSILON": Constant(2.0**-52),
            "MAX_SAFE_INTEGER": Constant(_MAX_SAFE),
            "MAX_VALUE": Constant(1.7976931348623157e308),
            "MIN_SAFE_INTEGER": Constant(-_MAX_SAFE),
            "MIN_VALUE": Constant(5e-324),
            "NaN": Constant(NAN),
            "NEGATIVE_INFINITY": Constant(-math.inf),
            "POSITIVE_INFINITY": Constant(math.inf),
            "isFinite": (number_is_finite, 1),
            "isInteger": (number_is_integer, 1),
            "isNaN": (number_is_nan, 1),
            "isSafeInteger": (number_is_safe_integer, 1),
            "parseFloat": Ref("%parseFloat%"),
            "parseInt": Ref("%parseInt%"),
        },
        "%Number.prototype%",
    ),
    "%Number.prototype%": ObjectSpec(
        {
            "constructor": Ref("%Number%"),
            "toExponential": (number_prototype_to_exponential, 1),
            "toFixed": (number_prototype_to_fixed, 1),
            "toLocaleString": (number_prototype_to_locale_string, 0),
            "toPrecision": (number_prototype_to_precision, 1),
            "toString": (number_prototype_to_string, 1),
            "valueOf": (number_prototype_value_of, 0),
        },
        make=make_number_prototype,
    ),
}
