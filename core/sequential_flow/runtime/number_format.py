"""Numbers as text in the ways that Number.prototype offers, exact through integer arithmetic.

`Number::toString` with radix 10 is in `numbers`.
"""

from __future__ import annotations

import math

from ..syntax.numbers import decimal_digits, number_to_string

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_fixed(number: float, digits: int) -> str:
    """Number.prototype.toFixed for a finite number below 10^21; ties go up."""
    sign = "-" if number < 0 else ""
    numerator, denominator = abs(number).as_integer_ratio()
    scaled = (2 * numerator * 10**digits + denominator) // (2 * denominator)
    text = str(scaled)
    if not digits:
        return sign + text
    text = text.zfill(digits + 1)
    return f"{sign}{text[:-digits]}.{text[-digits:]}"


def significant_digits(number: float, count: int) -> tuple[str, int]:
    """(digits, e) of a positive number: d.ddd x 10^e, the nearest with `count` digits; ties up."""
    numerator, denominator = number.as_integer_ratio()
    exponent = decimal_digits(number)[1] - 1
    # The shortest digits may have been rounded up to a power of ten.
    if (exponent < 0 and numerator * 10**-exponent < denominator) or (
        exponent >= 0 and numerator < 10**exponent * denominator
    ):
        exponent -= 1
    shift = count - 1 - exponent
    if shift >= 0:
        numerator *= 10**shift
    else:
        denominator *= 10**-shift
    whole = (2 * numerator + denominator) // (2 * denominator)
    text = str(whole)
    if len(text) > count:
        return text[:count], exponent + 1
    return text, exponent


def to_exponential(number: float, digits: int | None) -> str:
    """Number.prototype.toExponential of a finite number; None: as many digits as needed."""
    sign = "-" if number < 0 else ""
    number = abs(number)
    if number == 0.0:
        text, exponent = "0" * (1 + (digits or 0)), 0
    elif digits is None:
        text, point = decimal_digits(number)
        exponent = point - 1
    else:
        text, exponent = significant_digits(number, digits + 1)
    return sign + _scientific(text, exponent)


def _scientific(digits: str, exponent: int) -> str:
    mantissa = digits if len(digits) == 1 else f"{digits[0]}.{digits[1:]}"
    return f"{mantissa}e{'-' if exponent < 0 else '+'}{abs(exponent)}"


def to_precision(number: float, precision: int) -> str:
    """Number.prototype.toPrecision of a finite number."""
    sign = "-" if number < 0 else ""
    number = abs(number)
    if number == 0.0:
        digits, exponent = "0" * precision, 0
    else:
        digits, exponent = significant_digits(number, precision)
    if exponent < -6 or exponent >= precision:
        return sign + _scientific(digits, exponent)
    if exponent == precision - 1:
        return sign + digits
    if exponent >= 0:
        return f"{sign}{digits[: exponent + 1]}.{digits[exponent + 1 :]}"
    return f"{sign}0.{'0' * -(exponent + 1)}{digits}"


def to_radix(number: float, radix: int) -> str:
    """Number::toString with a radix other than 10, digit for digit as V8 does it."""
    if number != number:
        return "NaN"
    if number in (math.inf, -math.inf):
        return "Infinity" if number > 0 else "-Infinity"
    sign = "-" if number < 0 else ""
    number = abs(number)
    whole = math.floor(number)
    fraction = number - whole
    digits: list[int] = []
    delta = max(0.5 * (math.nextafter(number, math.inf) - number), 5e-324)
    if fraction >= delta:
        whole += _fraction_digits(fraction, delta, radix, digits)
    text = _whole_digits(float(whole), radix)
    if digits:
        text += "." + "".join([DIGITS[digit] for digit in digits])
    return sign + text


def _fraction_digits(fraction: float, delta: float, radix: int, digits: list[int]) -> int:
    """Append the digits that tell the number from its neighbours; returns the carry."""
    while True:
        fraction *= radix
        delta *= radix
        digit = int(fraction)
        digits.append(digit)
        fraction -= digit
        if (fraction > 0.5 or (fraction == 0.5 and digit & 1)) and fraction + delta > 1.0:
            while digits and digits[-1] + 1 >= radix:
                digits.pop()
            if not digits:
                return 1
            digits[-1] += 1
            return 0
        if fraction < delta:
            return 0


def _whole_digits(number: float, radix: int) -> str:
    """Digits of an integral number, with zeros for those past its 53 bits; rounding as in V8."""
    digits: list[str] = []
    while number / radix >= 9007199254740992.0:
        number /= radix
        digits.append("0")
    while True:
        digit = math.fmod(number, radix)
        digits.append(DIGITS[int(digit)])
        number = (number - digit) / radix
        if number <= 0.0:
            return "".join(reversed(digits))


def integer_to_radix(whole: int, radix: int) -> str:
    """Digits of any integer; by halving where it is long, so that it costs no quadratic time."""
    if whole < 0:
        return "-" + integer_to_radix(-whole, radix)
    if radix == 16:
        return f"{whole:x}"
    if radix == 2:
        return f"{whole:b}"
    if radix == 8:
        return f"{whole:o}"
    if whole.bit_length() > 2000:
        half = int(whole.bit_length() / math.log2(radix)) // 2
        high, low = divmod(whole, radix**half)
        return integer_to_radix(high, radix) + integer_to_radix(low, radix).rjust(half, "0")
    digits: list[str] = []
    while whole >= radix:
        whole, digit = divmod(whole, radix)
        digits.append(DIGITS[digit])
    digits.append(DIGITS[whole])
    return "".join(reversed(digits))


def rounded_digits(number: float, most: int) -> tuple[str, str]:
    """(whole, fraction) of a positive number's shortest digits, `most` decimals; ties up."""
    digits, point = decimal_digits(number) if number else ("", 0)
    if point < 0:
        digits, point = "0" * -point + digits, 0
    elif point > len(digits):
        digits += "0" * (point - len(digits))
    keep = point + most
    kept = int(digits[:keep] or "0") + (keep < len(digits) and digits[keep] >= "5")
    text = str(kept)
    fraction_length = min(most, max(0, len(digits) - point))
    text = text.zfill(fraction_length + 1)
    if not fraction_length:
        return text, ""
    return text[:-fraction_length], text[-fraction_length:].rstrip("0")


def grouped(whole: str) -> str:
    """``1234567`` -> ``1,234,567``."""
    first = len(whole) % 3
    groups = [whole[:first]] if first else []
    groups += [whole[at : at + 3] for at in range(first, len(whole), 3)]
    return ",".join(groups)


def to_locale_string(number: float, least: int = 0, most: int = 3, grouping: bool = True) -> str:
    """As Intl.NumberFormat of en-US shows a number, with `least` to `most` decimals."""
    if number != number:
        return "NaN"
    negative = math.copysign(1.0, number) < 0
    sign = "-" if negative else ""
    if number in (math.inf, -math.inf):
        return sign + "∞"
    whole, fraction = rounded_digits(abs(number), most)
    fraction = fraction.ljust(least, "0")
    if grouping:
        whole = grouped(whole)
    return f"{sign}{whole}.{fraction}" if fraction else sign + whole


__all__ = [
    "grouped",
    "integer_to_radix",
    "number_to_string",
    "to_exponential",
    "to_fixed",
    "to_locale_string",
    "to_precision",
    "to_radix",
]
