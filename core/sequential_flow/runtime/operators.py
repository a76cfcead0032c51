"""Operators whose operands are not both of the type that generated code deals with inline."""

from __future__ import annotations

import math
from typing import Any

from ..syntax.numbers import string_to_bigint, string_to_number
from .conversions import (
    display,
    to_numeric,
    to_property_key,
    to_string,
    wrap_int32,
    wrap_uint32,
)
from .frames import run_native
from .objects import JSFunction, JSObject, is_callable
from .values import SYMBOL_HAS_INSTANCE, Symbol, Value, undefined

NAN = math.nan
#: Concatenations above this length are charged to the memory budget.
FREE_LENGTH = 64
#: The longest string (as in other engines: 2^29 - 24).
MAX_STRING_LENGTH = 536870888


def concatenate(vm: Any, left: str, right: str) -> str:
    """String concatenation, charged where it is large."""
    length = len(left) + len(right)
    if length > FREE_LENGTH:
        if length > MAX_STRING_LENGTH:
            raise vm.range_error("Invalid string length")
        vm.charge(length)
        vm.steps_used += length >> 10
    return left + right


def add(vm: Any, left: Value, right: Value) -> Value:
    """``left + right``."""
    if type(left) is str:
        if type(right) is str:
            return concatenate(vm, left, right)
        if not isinstance(right, JSObject):
            return concatenate(vm, left, to_string(vm, right))
    elif type(left) is float and type(right) is float:
        return left + right
    if isinstance(left, JSObject) or isinstance(right, JSObject):
        return run_native(vm, "add", left, right)
    if type(right) is str:
        return concatenate(vm, to_string(vm, left), right)
    left = to_numeric(vm, left)
    right = to_numeric(vm, right)
    if type(left) is not type(right):
        raise mixed(vm)
    return left + right


def mixed(vm: Any) -> Exception:
    """The error for a bigint beside a number."""
    error: Exception = vm.type_error("Cannot mix BigInt and other types, use explicit conversions")
    return error


def remainder(left: float, right: float) -> float:
    """Number::remainder."""
    if right == 0.0 or left - left != 0.0 or right != right:
        return NAN
    return math.fmod(left, right)


def divide(left: float, right: float) -> float:
    """Number::divide."""
    if right:
        return left / right
    if right != right or not left or left != left:
        return NAN
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def exponentiate(base: float, exponent: float) -> float:
    """Number::exponentiate."""
    if exponent != exponent or (base in (1.0, -1.0) and exponent in (math.inf, -math.inf)):
        return NAN
    try:
        return math.pow(base, exponent)
    except OverflowError:
        odd = exponent == math.floor(exponent) and math.fmod(exponent, 2.0) != 0.0
        return -math.inf if base < 0 and odd else math.inf
    except ValueError:
        if base == 0.0:
            odd = exponent == math.floor(exponent) and math.fmod(exponent, 2.0) != 0.0
            return math.copysign(math.inf, base) if odd else math.inf
        return NAN


def arithmetic(vm: Any, operator: str, left: Value, right: Value) -> Value:
    """``- * / % **  & | ^ << >> >>>`` of any operands."""
    if isinstance(left, JSObject) or isinstance(right, JSObject):
        return run_native(vm, "arithmetic", operator, left, right)
    left = to_numeric(vm, left)
    right = to_numeric(vm, right)
    if type(left) is not type(right):
        raise mixed(vm)
    if type(left) is int:
        return bigint_arithmetic(vm, operator, left, right)
    return number_arithmetic(operator, left, right)


def number_arithmetic(operator: str, left: float, right: float) -> float:
    if operator == "-":
        return left - right
    if operator == "*":
        return left * right
    if operator == "/":
        return divide(left, right)
    if operator == "%":
        return remainder(left, right)
    if operator == "**":
        return exponentiate(left, right)
    return bitwise(operator, left, right)


def bitwise(operator: str, left: float, right: float) -> float:
    """``& | ^ << >> >>>`` of two numbers."""
    if operator == ">>>":
        return float(wrap_uint32(left) >> (wrap_uint32(right) & 31))
    a = wrap_int32(left)
    if operator == "&":
        return float(a & wrap_int32(right))
    if operator == "|":
        return float(a | wrap_int32(right))
    if operator == "^":
        return float(a ^ wrap_int32(right))
    shift = wrap_uint32(right) & 31
    if operator == ">>":
        return float(a >> shift)
    return float(wrap_int32(float(a << shift)))


#: The longest bigint, in bits (as in other engines: 2^30).
MAX_BIGINT_BITS = 1 << 30


def _check_bits(vm: Any, bits: int, quadratic: int = 0) -> None:
    """Charge the work and memory of a bigint of `bits` bits before it is made."""
    if bits > MAX_BIGINT_BITS:
        raise vm.range_error("Maximum BigInt size exceeded")
    if bits > 2048:
        vm.charge(bits // 8)
        vm.work((bits + quadratic) // 4096)


def bigint_arithmetic(vm: Any, operator: str, left: int, right: int) -> int:
    bits = left.bit_length()
    more = right.bit_length()
    if operator == "*":
        _check_bits(vm, bits + more, bits * more // 64)
        return left * right
    if operator == "**":
        return _bigint_power(vm, left, right)
    if operator in ("/", "%"):
        if right == 0:
            raise vm.range_error("Division by zero")
        _check_bits(vm, bits, bits * more // 64)
        quotient = abs(left) // abs(right)
        if operator == "/":
            return quotient if (left < 0) == (right < 0) else -quotient
        rest = abs(left) % abs(right)
        return -rest if left < 0 else rest
    if operator in ("<<", ">>"):
        return _bigint_shift(vm, left, right if operator == "<<" else -right)
    if operator == ">>>":
        raise vm.type_error("BigInts have no unsigned right shift, use >> instead")
    _check_bits(vm, max(bits, more) + 1)
    if operator == "-":
        return left - right
    if operator == "&":
        return left & right
    return left | right if operator == "|" else left ^ right


def _bigint_power(vm: Any, base: int, exponent: int) -> int:
    if exponent < 0:
        raise vm.range_error("Exponent must be non-negative")
    if base in (0, 1, -1):
        return int(base ** (exponent & 1 if base == -1 else exponent and 1))
    bits = base.bit_length() * min(exponent, MAX_BIGINT_BITS + 1)
    _check_bits(vm, bits, bits * bits // 64)
    return int(base**exponent)


def _bigint_shift(vm: Any, value: int, places: int) -> int:
    if places <= 0:
        return value >> min(-places, value.bit_length() + 1)
    if value == 0:
        return 0
    _check_bits(vm, value.bit_length() + places)
    return value << places


def negate(vm: Any, value: Value) -> Value:
    """Unary ``-``."""
    if isinstance(value, JSObject):
        return run_native(vm, "negate", value)
    return -to_numeric(vm, value)


def bitwise_not(vm: Any, value: Value) -> Value:
    """``~value``."""
    if isinstance(value, JSObject):
        return run_native(vm, "bitwise_not", value)
    value = to_numeric(vm, value)
    return ~value if type(value) is int else float(~wrap_int32(value))


def increment(value: Value, by: int) -> Value:
    """``++`` and ``--`` of a numeric value."""
    return value + by if type(value) is int else value + float(by)


def stepped(vm: Any, value: Value, by: int) -> Value:
    """The value of a variable after ``++`` or ``--``."""
    if isinstance(value, JSObject):
        return run_native(vm, "stepped", value, by)
    return increment(to_numeric(vm, value), by)


# -- comparison


def compare(vm: Any, operator: str, left: Value, right: Value) -> bool:
    """``< > <= >=`` of any operands."""
    if isinstance(left, JSObject) or isinstance(right, JSObject):
        return bool(run_native(vm, "compare", operator, left, right))
    return compare_primitives(vm, operator, left, right)


def compare_primitives(vm: Any, operator: str, left: Value, right: Value) -> bool:
    if not (type(left) is str and type(right) is str):
        if type(left) is int and type(right) is str:
            right = string_to_bigint(right)
        elif type(left) is str and type(right) is int:
            left = string_to_bigint(left)
        else:
            left = to_numeric(vm, left)
            right = to_numeric(vm, right)
        if left is None or right is None:
            return False
    if operator == "<":
        return bool(left < right)
    if operator == ">":
        return bool(left > right)
    return bool(left <= right if operator == "<=" else left >= right)


def strict_equals(left: Value, right: Value) -> bool:
    """``left === right``."""
    return type(left) is type(right) and bool(left == right)


def loose_equals(vm: Any, left: Value, right: Value) -> bool:
    """``left == right``."""
    if type(left) is type(right):
        return bool(left == right)
    if left is None or left is undefined:
        return right is None or right is undefined
    if right is None or right is undefined:
        return False
    left_object = isinstance(left, JSObject)
    right_object = isinstance(right, JSObject)
    if left_object and right_object:
        return left is right
    if left_object or right_object:
        return bool(run_native(vm, "loose_equals", left, right))
    return equal_primitives(left, right)


def equal_primitives(left: Value, right: Value) -> bool:
    """IsLooselyEqual of primitives of different types, none nullish."""
    if type(left) is type(right):
        return bool(left == right)
    if isinstance(left, Symbol) or isinstance(right, Symbol):
        return left is right
    if type(left) is int and type(right) is str:
        return left == string_to_bigint(right)
    if type(right) is int and type(left) is str:
        return right == string_to_bigint(left)
    return bool(_as_number(left) == _as_number(right))


def _as_number(value: Value) -> Any:
    if type(value) is str:
        return string_to_number(value)
    return int(value) if type(value) is bool else value


# -- typeof, instanceof


def type_of(value: Value) -> str:
    """The ``typeof`` operator."""
    kind = type(value)
    if kind is str:
        return "string"
    if kind is float:
        return "number"
    if kind is bool:
        return "boolean"
    if value is undefined:
        return "undefined"
    if value is None:
        return "object"
    if kind is int:
        return "bigint"
    if isinstance(value, Symbol):
        return "symbol"
    return "function" if value.callable else "object"


def instance_of(vm: Any, value: Value, target: Value) -> bool:
    """``value instanceof target``."""
    if not isinstance(target, JSObject):
        raise vm.type_error("Right-hand side of 'instanceof' is not an object")
    if type(target) is JSFunction and "prototype" in target.props and vm.plain_has_instance(target):
        return _in_chain(vm, value, target.props["prototype"])
    return bool(run_native(vm, "instance_of", value, target))


def _in_chain(vm: Any, value: Value, prototype: Value) -> bool:
    from .objects import JSProxy

    if not isinstance(value, JSObject):
        return False
    if not isinstance(prototype, JSObject):
        raise vm.type_error(f"Function has non-object prototype '{display(prototype)}'")
    current = value.proto
    if type(value) is JSProxy:
        return bool(run_native(vm, "in_prototype_chain", value, prototype))
    while current is not None:
        if current is prototype:
            return True
        if type(current) is JSProxy:
            return bool(run_native(vm, "in_prototype_chain", current, prototype))
        current = current.proto
    return False


def template_string(vm: Any, value: Value) -> str:
    """ToString for a template literal's substitution."""
    return to_string(vm, value)


__all__ = [
    "SYMBOL_HAS_INSTANCE",
    "add",
    "arithmetic",
    "bitwise_not",
    "compare",
    "instance_of",
    "is_callable",
    "loose_equals",
    "negate",
    "strict_equals",
    "to_property_key",
    "type_of",
]
