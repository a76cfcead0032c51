"""%Math%.

Math.random takes its bits from the operating system, so a machine has no generator whose state a
snapshot would have to keep, and two resumes of one snapshot draw different numbers.

https://tc39.es/ecma262/#sec-math-object
"""

from __future__ import annotations

import math
import os
import struct
from collections.abc import Callable
from typing import Any

from ..runtime.conversions import NAN, to_number, wrap_int32, wrap_uint32
from ..runtime.frames import NATIVES, run_native
from ..runtime.intrinsics import Constant, Data, ObjectSpec
from ..runtime.natives import Steps, primitive_step
from ..runtime.objects import CONFIGURABLE, JSObject
from ..runtime.operators import exponentiate
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value

INFINITY = math.inf
#: From here on every number is an integer.
_TWO_52 = 4503599627370496.0


def _again(vm: Any, fn: Any, *arguments: Value) -> Value:
    """Run the function `fn` again, with numbers for its arguments."""
    for value in arguments:
        if isinstance(value, JSObject):
            return run_native(vm, "math.again", fn, arguments)
    numbers = [to_number(vm, value) for value in arguments]
    return fn.info.implementation(vm, fn, None, *numbers)


def native_math_again(vm: Any, fn: Any, arguments: tuple[Value, ...]) -> Steps:
    numbers = []
    for value in arguments:
        numbers.append(to_number(vm, (yield from primitive_step(vm, value, "number"))))
    return fn.info.implementation(vm, fn, None, *numbers)


# -- rounding and signs


def math_abs(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return abs(x) if type(x) is float else _again(vm, fn, x)


def math_ceil(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    if type(x) is not float:
        return _again(vm, fn, x)
    return -(-x // 1.0) if x - x == 0.0 else x


def math_floor(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    if type(x) is not float:
        return _again(vm, fn, x)
    return x // 1.0 if x - x == 0.0 else x


def math_round(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    if type(x) is not float:
        return _again(vm, fn, x)
    if not -_TWO_52 < x < _TWO_52:
        return x
    below = x // 1.0
    return math.copysign(below + 1.0 if x - below >= 0.5 else below, x)


def math_trunc(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    if type(x) is not float:
        return _again(vm, fn, x)
    if not -_TWO_52 < x < _TWO_52:
        return x
    return math.copysign(float(int(x)), x)


def math_sign(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    if type(x) is not float:
        return _again(vm, fn, x)
    return math.copysign(1.0, x) if x and x == x else x


def math_fround(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _rounded_to("f", x) if type(x) is float else _again(vm, fn, x)


def math_f16round(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _rounded_to("e", x) if type(x) is float else _again(vm, fn, x)


def _rounded_to(format_: str, x: float) -> float:
    """`x` as the nearest number of a narrower IEEE format, ties to even."""
    if x != x:
        return x
    try:
        return float(struct.unpack(format_, struct.pack(format_, x))[0])
    except OverflowError:
        return math.copysign(INFINITY, x)


# -- several arguments


def math_max(vm: Any, fn: Any, this: Value, *values: Value) -> Value:
    if len(values) == 2:
        a, b = values
        if type(a) is float and type(b) is float:
            if a > b:
                return a
            if b > a:
                return b
    for value in values:
        if type(value) is not float:
            return _again(vm, fn, *values)
    vm.work(len(values) >> 3)
    if not values:
        return -INFINITY
    if any(value != value for value in values):
        return NAN
    result = max(values)
    if result == 0.0:
        return 0.0 if any(not _negative(value) for value in values if value == 0.0) else -0.0
    return result


def math_min(vm: Any, fn: Any, this: Value, *values: Value) -> Value:
    if len(values) == 2:
        a, b = values
        if type(a) is float and type(b) is float:
            if a < b:
                return a
            if b < a:
                return b
    for value in values:
        if type(value) is not float:
            return _again(vm, fn, *values)
    vm.work(len(values) >> 3)
    if not values:
        return INFINITY
    if any(value != value for value in values):
        return NAN
    result = min(values)
    if result == 0.0:
        return -0.0 if any(_negative(value) for value in values if value == 0.0) else 0.0
    return result


def _negative(number: float) -> bool:
    return math.copysign(1.0, number) < 0.0


def math_hypot(vm: Any, fn: Any, this: Value, *values: Value) -> Value:
    for value in values:
        if type(value) is not float:
            return _again(vm, fn, *values)
    vm.work(len(values))
    return math.hypot(*values)


def math_atan2(vm: Any, fn: Any, this: Value, y: Value = NAN, x: Value = NAN, *_: Value) -> Value:
    if type(y) is not float or type(x) is not float:
        return _again(vm, fn, y, x)
    return math.atan2(y, x)


def math_pow(
    vm: Any, fn: Any, this: Value, base: Value = NAN, exponent: Value = NAN, *_: Value
) -> Value:
    if type(base) is not float or type(exponent) is not float:
        return _again(vm, fn, base, exponent)
    return exponentiate(base, exponent)


def math_imul(vm: Any, fn: Any, this: Value, x: Value = NAN, y: Value = NAN, *_: Value) -> Value:
    if type(x) is not float or type(y) is not float:
        return _again(vm, fn, x, y)
    product = (wrap_int32(x) * wrap_int32(y)) & 0xFFFFFFFF
    return float(product - 0x100000000 if product & 0x80000000 else product)


def math_clz32(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    if type(x) is not float:
        return _again(vm, fn, x)
    return float(32 - wrap_uint32(x).bit_length())


# -- powers, logarithms, trigonometry


def math_sqrt(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    if type(x) is not float:
        return _again(vm, fn, x)
    return math.sqrt(x) if x >= 0.0 else NAN


def math_cbrt(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    if type(x) is not float:
        return _again(vm, fn, x)
    root = math.cbrt(x)
    if -1e45 < root < 1e45:
        # The C library misses some exact roots by one unit.
        whole = round(root)
        if whole and whole**3 == x:
            return float(whole)
    return root


def math_exp(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _applied(math.exp, x) if type(x) is float else _again(vm, fn, x)


def math_expm1(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _applied(math.expm1, x) if type(x) is float else _again(vm, fn, x)


def _applied(function: Callable[[float], float], x: float) -> float:
    """A function of the C library; NaN outside its domain, infinity where it is too large."""
    try:
        return function(x)
    except ValueError:
        return NAN
    except OverflowError:
        return INFINITY


def _logarithm(function: Callable[[float], float], x: float, zero: float) -> float:
    if x > zero:
        return function(x)
    return -INFINITY if x == zero else NAN


def math_log(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _logarithm(math.log, x, 0.0) if type(x) is float else _again(vm, fn, x)


def math_log10(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _logarithm(math.log10, x, 0.0) if type(x) is float else _again(vm, fn, x)


def math_log2(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _logarithm(math.log2, x, 0.0) if type(x) is float else _again(vm, fn, x)


def math_log1p(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _logarithm(math.log1p, x, -1.0) if type(x) is float else _again(vm, fn, x)


def math_sin(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _applied(math.sin, x) if type(x) is float else _again(vm, fn, x)


def math_cos(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _applied(math.cos, x) if type(x) is float else _again(vm, fn, x)


def math_tan(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _applied(math.tan, x) if type(x) is float else _again(vm, fn, x)


def math_asin(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _applied(math.asin, x) if type(x) is float else _again(vm, fn, x)


def math_acos(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _applied(math.acos, x) if type(x) is float else _again(vm, fn, x)


def math_atan(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return math.atan(x) if type(x) is float else _again(vm, fn, x)


def math_sinh(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    if type(x) is not float:
        return _again(vm, fn, x)
    return math.copysign(_applied(math.sinh, x), x)


def math_cosh(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _applied(math.cosh, x) if type(x) is float else _again(vm, fn, x)


def math_tanh(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return math.tanh(x) if type(x) is float else _again(vm, fn, x)


def math_asinh(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return math.asinh(x) if type(x) is float else _again(vm, fn, x)


def math_acosh(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    return _applied(math.acosh, x) if type(x) is float else _again(vm, fn, x)


def math_atanh(vm: Any, fn: Any, this: Value, x: Value = NAN, *_: Value) -> Value:
    if type(x) is not float:
        return _again(vm, fn, x)
    if x in (1.0, -1.0):
        return math.copysign(INFINITY, x)
    return _applied(math.atanh, x)


def math_random(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return (int.from_bytes(os.urandom(7)) >> 3) * 2.0**-53


NATIVES["math.again"] = native_math_again

INTRINSICS = {
    "%Math%": ObjectSpec(
        {
            "E": Constant(math.e),
            "LN10": Constant(2.302585092994046),
            "LN2": Constant(0.6931471805599453),
            "LOG10E": Constant(0.4342944819032518),
            "LOG2E": Constant(1.4426950408889634),
            "PI": Constant(math.pi),
            "SQRT1_2": Constant(0.7071067811865476),
            "SQRT2": Constant(1.4142135623730951),
            SYMBOL_TO_STRING_TAG: Data("Math", CONFIGURABLE),
            "abs": (math_abs, 1),
            "acos": (math_acos, 1),
            "acosh": (math_acosh, 1),
            "asin": (math_asin, 1),
            "asinh": (math_asinh, 1),
            "atan": (math_atan, 1),
            "atanh": (math_atanh, 1),
            "atan2": (math_atan2, 2),
            "cbrt": (math_cbrt, 1),
            "ceil": (math_ceil, 1),
            "clz32": (math_clz32, 1),
            "cos": (math_cos, 1),
            "cosh": (math_cosh, 1),
            "exp": (math_exp, 1),
            "expm1": (math_expm1, 1),
            "floor": (math_floor, 1),
            "f16round": (math_f16round, 1),
            "fround": (math_fround, 1),
            "hypot": (math_hypot, 2),
            "imul": (math_imul, 2),
            "log": (math_log, 1),
            "log1p": (math_log1p, 1),
            "log10": (math_log10, 1),
            "log2": (math_log2, 1),
            "max": (math_max, 2),
            "min": (math_min, 2),
            "pow": (math_pow, 2),
            "random": (math_random, 0),
            "round": (math_round, 1),
            "sign": (math_sign, 1),
            "sin": (math_sin, 1),
            "sinh": (math_sinh, 1),
            "sqrt": (math_sqrt, 1),
            "tan": (math_tan, 1),
            "tanh": (math_tanh, 1),
            "trunc": (math_trunc, 1),
        }
    ),
}
