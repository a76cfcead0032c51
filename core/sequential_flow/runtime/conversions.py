"""Type conversion (ECMA-262 clause 7.1).

Functions named plainly take what needs no script code: a primitive. Where an object may come, the
function whose name ends in nothing special hands it to a resumable native (`natives`), which asks
its ``valueOf`` or ``toString``; those calls are tail calls, so a pause inside needs no frame.
"""

from __future__ import annotations

import math
from typing import Any

from ..syntax.numbers import number_to_string, string_to_bigint, string_to_number
from .frames import run_native
from .objects import JSObject, JSPrimitiveObject, JSStringObject
from .values import Key, Symbol, Value, undefined

NAN = float("nan")
TWO_32 = 4294967296
TWO_31 = 2147483648
MAX_SAFE_INTEGER = 9007199254740991


def truthy(value: Value) -> bool:
    """ToBoolean."""
    kind = type(value)
    if kind is bool:
        return bool(value)
    if kind is float:
        return bool(value == value and value != 0.0)
    if kind is str or kind is int:
        return bool(value)
    return value is not None and value is not undefined


def to_number(vm: Any, value: Value) -> float:
    """ToNumber; an object is asked for its primitive."""
    kind = type(value)
    if kind is float:
        return float(value)
    if kind is str:
        return string_to_number(value)
    if kind is bool:
        return 1.0 if value else 0.0
    if value is None:
        return 0.0
    if value is undefined:
        return NAN
    if kind is int:
        raise vm.type_error("Cannot convert a BigInt value to a number")
    if isinstance(value, Symbol):
        raise vm.type_error("Cannot convert a Symbol value to a number")
    return run_native(vm, "to_number", value)  # type: ignore[no-any-return]


def to_numeric(vm: Any, value: Value) -> Value:
    """ToNumeric: a float, or an int for a bigint."""
    if type(value) is int:
        return value
    if isinstance(value, JSObject):
        return run_native(vm, "to_numeric", value)
    return to_number(vm, value)


def to_string(vm: Any, value: Value) -> str:
    """ToString; an object is asked for its primitive."""
    kind = type(value)
    if kind is str:
        return str(value)
    if kind is float:
        return number_to_string(value)
    if kind is bool:
        return "true" if value else "false"
    if value is None:
        return "null"
    if value is undefined:
        return "undefined"
    if kind is int:
        return bigint_to_string(vm, value)
    if isinstance(value, Symbol):
        raise vm.type_error("Cannot convert a Symbol value to a string")
    return run_native(vm, "to_string", value)  # type: ignore[no-any-return]


def bigint_to_string(vm: Any, value: int) -> str:
    """Decimal digits of a bigint; charged by the size of the work, which is quadratic."""
    bits = value.bit_length()
    if bits > 4096:
        vm.work(bits * bits // 100_000)
    if bits > 10_000:
        return _long_decimal(value)
    return str(value)


def _long_decimal(value: int) -> str:
    """Decimal digits past Python's limit on int-to-str conversion, by halving."""
    if value < 0:
        return "-" + _long_decimal(-value)
    if value.bit_length() <= 10_000:
        return str(value)
    digits = int(value.bit_length() * 0.30103) // 2
    high, low = divmod(value, 10**digits)
    return _long_decimal(high) + _long_decimal(low).zfill(digits)


def to_property_key(vm: Any, value: Value) -> Key:
    """ToPropertyKey; an object is asked for its primitive."""
    if type(value) is str or isinstance(value, Symbol):
        return value
    if isinstance(value, JSObject):
        return run_native(vm, "to_property_key", value)
    return to_string(vm, value)


def to_object(vm: Any, value: Value) -> JSObject:
    """ToObject."""
    if isinstance(value, JSObject):
        return value
    if value is None or value is undefined:
        raise vm.type_error(f"Cannot convert {'null' if value is None else 'undefined'} to object")
    wrapper = (JSStringObject if type(value) is str else JSPrimitiveObject)()
    wrapper.props = {}
    wrapper.proto = vm.prototype_of_primitive(value)
    wrapper.ext = None
    wrapper.value = value
    return wrapper


def to_primitive(vm: Any, value: Value, hint: str = "default") -> Value:
    """ToPrimitive; hint: ``default``, ``number`` or ``string``."""
    if isinstance(value, JSObject):
        return run_native(vm, "to_primitive", value, hint)
    return value


def integer_or_infinity(number: float) -> float:
    """ToIntegerOrInfinity of a number: an integral float, never -0, or an infinity."""
    if number != number:
        return 0.0
    if number in (math.inf, -math.inf):
        return number
    return float(int(number))


def to_integer_or_infinity(vm: Any, value: Value) -> float:
    """ToIntegerOrInfinity."""
    if isinstance(value, JSObject):
        return run_native(vm, "to_integer", value)  # type: ignore[no-any-return]
    return integer_or_infinity(to_number(vm, value))


def wrap_int32(number: float) -> int:
    """ToInt32 of a number, as a Python int."""
    if number != number or number in (math.inf, -math.inf):
        return 0
    wrapped = int(number) & 0xFFFFFFFF
    return wrapped - TWO_32 if wrapped >= TWO_31 else wrapped


def wrap_uint32(number: float) -> int:
    """ToUint32 of a number, as a Python int."""
    if number != number or number in (math.inf, -math.inf):
        return 0
    return int(number) & 0xFFFFFFFF


def length_of(number: float) -> float:
    """ToLength of a number: an integral float from 0 to 2^53 - 1."""
    integer = integer_or_infinity(number)
    return 0.0 if integer <= 0.0 else min(integer, float(MAX_SAFE_INTEGER))


def to_length(vm: Any, value: Value) -> float:
    """ToLength."""
    if isinstance(value, JSObject):
        return run_native(vm, "to_length", value)  # type: ignore[no-any-return]
    return length_of(to_number(vm, value))


def to_index(vm: Any, value: Value) -> float:
    """ToIndex of a primitive."""
    integer = integer_or_infinity(to_number(vm, value))
    if not 0.0 <= integer <= MAX_SAFE_INTEGER:
        raise vm.range_error("Invalid index")
    return integer


def to_bigint(vm: Any, value: Value) -> int:
    """ToBigInt."""
    kind = type(value)
    if kind is int:
        return int(value)
    if kind is bool:
        return int(value)
    if kind is str:
        parsed = string_to_bigint(value)
        if parsed is None:
            raise vm.syntax_error(f"Cannot convert {value} to a BigInt")
        return parsed
    if isinstance(value, JSObject):
        return run_native(vm, "to_bigint", value)  # type: ignore[no-any-return]
    raise vm.type_error(f"Cannot convert {display(value)} to a BigInt")


def display(value: Value) -> str:
    """A short text of a value for error messages; never calls a script's code."""
    if type(value) is str:
        return '"' + (value if len(value) <= 40 else value[:40] + "…") + '"'
    if isinstance(value, Symbol):
        return repr(value)
    if isinstance(value, JSObject):
        return "function" if value.callable else f"#<{value.class_name}>"
    if type(value) is float:
        return number_to_string(value)
    if type(value) is bool:
        return "true" if value else "false"
    return "null" if value is None else str(value)[:40]
