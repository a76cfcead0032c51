"""%BigInt% and its prototype.

https://tc39.es/ecma262/#sec-bigint-objects
"""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import (
    bigint_to_string,
    integer_or_infinity,
    to_bigint,
    to_index,
    to_number,
)
from ..runtime.frames import NATIVES, run_native
from ..runtime.intrinsics import Data, FunctionSpec, ObjectSpec, Ref
from ..runtime.natives import Steps, primitive_step
from ..runtime.number_format import grouped, integer_to_radix
from ..runtime.objects import CONFIGURABLE, JSObject, JSPrimitiveObject
from ..runtime.operators import MAX_BIGINT_BITS
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value, undefined
from ..syntax.numbers import number_to_string


def bigint_call(vm: Any, fn: Any, this: Value, value: Value = undefined, *_: Value) -> Value:
    if isinstance(value, JSObject):
        return run_native(vm, "bigint.of", value)
    return bigint_of(vm, value)


def bigint_of(vm: Any, value: Value) -> int:
    if type(value) is not float:
        if type(value) is str and len(value) > 1000:
            vm.work(len(value) ** 2 // 20_000)
        return to_bigint(vm, value)
    if not value.is_integer():
        shown = number_to_string(value)
        raise vm.range_error(
            f"The number {shown} cannot be converted to a BigInt because it is not an integer"
        )
    return int(value)


def native_bigint_of(vm: Any, value: Value) -> Steps:
    return bigint_of(vm, (yield from primitive_step(vm, value, "number")))


def bigint_as_int_n(
    vm: Any, fn: Any, this: Value, bits: Value = undefined, value: Value = undefined, *_: Value
) -> Value:
    if isinstance(bits, JSObject) or isinstance(value, JSObject):
        return run_native(vm, "bigint.wrap", fn, bits, value)
    width = int(to_index(vm, bits))
    number = to_bigint(vm, value)
    if number.bit_length() < width:
        return number
    wrapped = number & ((1 << width) - 1)
    return wrapped - (1 << width) if width and wrapped >> (width - 1) else wrapped


def bigint_as_uint_n(
    vm: Any, fn: Any, this: Value, bits: Value = undefined, value: Value = undefined, *_: Value
) -> Value:
    if isinstance(bits, JSObject) or isinstance(value, JSObject):
        return run_native(vm, "bigint.wrap", fn, bits, value)
    width = int(to_index(vm, bits))
    number = to_bigint(vm, value)
    if number >= 0 and number.bit_length() <= width:
        return number
    if width > MAX_BIGINT_BITS:
        raise vm.range_error("Maximum BigInt size exceeded")
    if width > 2048:
        vm.charge(width // 8)
        vm.work(width // 4096)
    return number & ((1 << width) - 1)


def native_bigint_wrap(vm: Any, fn: Any, bits: Value, value: Value) -> Steps:
    """The arguments of asIntN and asUintN one after the other, each with its checks."""
    width = to_index(vm, (yield from primitive_step(vm, bits, "number")))
    number = to_bigint(vm, (yield from primitive_step(vm, value, "number")))
    return fn.info.implementation(vm, fn, undefined, width, number)


def this_bigint_value(vm: Any, fn: Any, this: Value) -> int:
    """ThisBigIntValue."""
    if type(this) is int:
        return this
    if type(this) is JSPrimitiveObject and type(this.value) is int:
        return this.value
    raise vm.type_error(f"BigInt.prototype.{fn.info.name} requires that 'this' be a BigInt")


def bigint_prototype_to_string(
    vm: Any, fn: Any, this: Value, radix: Value = undefined, *_: Value
) -> Value:
    value = this_bigint_value(vm, fn, this)
    if radix is undefined:
        return bigint_to_string(vm, value)
    if isinstance(radix, JSObject):
        return run_native(vm, "coerce", fn, this, (radix,), "-n")
    base = integer_or_infinity(to_number(vm, radix))
    if not 2.0 <= base <= 36.0:
        raise vm.range_error("toString() radix must be between 2 and 36")
    if base == 10.0:
        return bigint_to_string(vm, value)
    bits = value.bit_length()
    if bits > 4096:
        vm.charge(bits)
        vm.work(bits if base in (2.0, 8.0, 16.0) else bits * bits // 100_000)
    return integer_to_radix(value, int(base))


def bigint_prototype_to_locale_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """In the way of en-US."""
    digits = bigint_to_string(vm, this_bigint_value(vm, fn, this))
    if digits[0] == "-":
        return "-" + grouped(digits[1:])
    return grouped(digits)


def bigint_prototype_value_of(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return this_bigint_value(vm, fn, this)


def bigint_construct(vm: Any, fn: Any, prototype: Any, *_: Value) -> Value:
    raise vm.type_error("BigInt is not a constructor")


NATIVES["bigint.of"] = native_bigint_of
NATIVES["bigint.wrap"] = native_bigint_wrap

INTRINSICS = {
    "%BigInt%": FunctionSpec(
        "BigInt",
        1,
        bigint_call,
        bigint_construct,
        {"asIntN": (bigint_as_int_n, 2), "asUintN": (bigint_as_uint_n, 2)},
        "%BigInt.prototype%",
    ),
    "%BigInt.prototype%": ObjectSpec(
        {
            "constructor": Ref("%BigInt%"),
            "toLocaleString": (bigint_prototype_to_locale_string, 0),
            "toString": (bigint_prototype_to_string, 0),
            "valueOf": (bigint_prototype_value_of, 0),
            SYMBOL_TO_STRING_TAG: Data("BigInt", CONFIGURABLE),
        }
    ),
}
