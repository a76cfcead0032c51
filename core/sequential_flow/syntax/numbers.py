"""Numbers as text (ECMA-262 6.1.6.1.20 Number::toString, 7.1.4.1 StringToNumber)."""

from __future__ import annotations

import re

#: WhiteSpace and LineTerminator, as ``str.strip`` takes them.
WHITE_SPACE = (
    "\t\n\v\f\r \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
# Compiled on first use, not at import.
_DECIMAL = r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"
_INTEGER = r"[+-]?[0-9]+"
_RADIX = r"0(?:[xX]([0-9a-fA-F]+)|[oO]([0-7]+)|[bB]([01]+))"
_NAN = float("nan")
_INFINITY = float("inf")


def number_to_string(number: float) -> str:
    """Number::toString with radix 10."""
    if number != number:
        return "NaN"
    if -1e15 < number < 1e15:
        whole = int(number)
        if whole == number:
            return str(whole)
    elif number in (_INFINITY, -_INFINITY):
        return "Infinity" if number > 0 else "-Infinity"
    return _shortest(number)


def _shortest(number: float) -> str:
    """Python's shortest round-trip digits, laid out as ECMA-262 does."""
    if number < 0:
        return "-" + _shortest(-number)
    digits, exponent = decimal_digits(number)
    count = len(digits)
    if count <= exponent <= 21:
        return digits + "0" * (exponent - count)
    if 0 < exponent <= 21:
        return digits[:exponent] + "." + digits[exponent:]
    if -6 < exponent <= 0:
        return "0." + "0" * -exponent + digits
    sign = "+" if exponent > 0 else "-"
    mantissa = digits if count == 1 else digits[0] + "." + digits[1:]
    return f"{mantissa}e{sign}{abs(exponent - 1)}"


def decimal_digits(number: float) -> tuple[str, int]:
    """(digits, n) of a positive number: 0.digits x 10^n, no trailing zeros."""
    mantissa, _, exponent = repr(number).partition("e")
    whole, _, fraction = mantissa.partition(".")
    if fraction == "0":
        fraction = ""
    point = len(whole) + (int(exponent) if exponent else 0)
    digits = whole + fraction
    stripped = digits.lstrip("0")
    point -= len(digits) - len(stripped)
    return stripped.rstrip("0"), point


def string_to_number(text: str) -> float:
    """StringToNumber."""
    text = text.strip(WHITE_SPACE)
    if not text:
        return 0.0
    if (text.isdecimal() and text.isascii()) or re.fullmatch(_DECIMAL, text):
        return float(text)
    if text in ("Infinity", "+Infinity"):
        return _INFINITY
    if text == "-Infinity":
        return -_INFINITY
    whole = _radix_integer(text)
    return _NAN if whole is None else integer_to_number(whole)


def _radix_integer(text: str) -> int | None:
    match = re.fullmatch(_RADIX, text)
    if match is None:
        return None
    hexadecimal, octal, binary = match.groups()
    if hexadecimal:
        return int(hexadecimal, 16)
    return int(octal, 8) if octal else int(binary, 2)


def integer_to_number(whole: int) -> float:
    """The nearest number; an infinity when out of range."""
    try:
        return float(whole)
    except OverflowError:
        return _INFINITY if whole > 0 else -_INFINITY


def string_to_bigint(text: str) -> int | None:
    """StringToBigInt; None for what is no integer."""
    text = text.strip(WHITE_SPACE)
    if not text:
        return 0
    if re.fullmatch(_INTEGER, text):
        return _long_integer(text)
    return _radix_integer(text)


def _long_integer(text: str) -> int:
    """int(text) without Python's limit on the number of digits."""
    if len(text) <= 4000:
        return int(text)
    if text[0] in "+-":
        return -_long_integer(text[1:]) if text[0] == "-" else _long_integer(text[1:])
    half = len(text) // 2
    scale: int = 10**half
    return _long_integer(text[:-half]) * scale + _long_integer(text[-half:])
