"""Values of the literals that the token pattern does not take on its quick way.

These are strings and templates with escapes, and numbers with a prefix, a separator, an `n` or
a leading zero. Errors are LiteralError; its offset counts from the literal's beginning.
"""

from __future__ import annotations

import re

# Patterns are compiled when they are first needed (re keeps them).
_ESCAPE = (
    r"\\(?:u\{([0-9a-fA-F]++)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})"
    "|(\r\n|[\n\r\u2028\u2029])"
    r"|([0-3][0-7]{0,2}|[4-7][0-7]?|[89])|([\s\S]))"
)
_SINGLE = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v"}

_NUMBER = (
    r"(?P<prefixed>0(?:[xX][0-9a-fA-F_]*+|[oO][0-7_]*+|[bB][01_]*+)n?)"
    r"|(?P<octal>0[0-7]++(?![89_]))"
    r"|(?P<zero>0[0-9]++(?:\.[0-9]*+)?+(?:[eE][+-]?[0-9]++)?+)"
    r"|(?P<integer>(?:0|[1-9][0-9_]*+)n)"
    r"|(?P<decimal>(?:(?:0|[1-9][0-9_]*+)(?:\.(?:[0-9][0-9_]*+)?+)?+|\.[0-9][0-9_]*+)"
    r"(?:[eE][+-]?[0-9][0-9_]*+)?+)"
)
#: Enough digits to be far under Python's limit for one conversion of a decimal text.
_DIGITS = 4000

LEGACY_OCTAL = "Octal literals are not allowed in strict mode"
LEGACY_DECIMAL = "Decimals with leading zeros are not allowed in strict mode"
LEGACY_ESCAPE = "Octal escape sequences are not allowed in strict mode"


class LiteralError(Exception):
    """What is wrong with a literal, and how far from its beginning."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def code_units(code_point: int) -> str:
    """One code point as one or two UTF-16 code units."""
    if code_point < 0x10000:
        return chr(code_point)
    code_point -= 0x10000
    return chr(0xD800 + (code_point >> 10)) + chr(0xDC00 + (code_point & 0x3FF))


def unescape(text: str, in_template: bool) -> tuple[str, int]:
    """`text` without its escapes, and where its first legacy octal escape is, or -1."""
    legacy = -1

    def replace(match: re.Match[str]) -> str:
        nonlocal legacy
        group = match.lastindex
        content = match[group or 0]
        if group == 6:
            if content in "ux":
                raise LiteralError(_bad_escape(content), match.start())
            return _SINGLE.get(content, content)
        if group == 5:
            if content == "0" and text[match.end() : match.end() + 1] not in ("8", "9"):
                return "\0"
            if in_template:
                raise LiteralError(
                    "Octal escape sequences are not allowed in templates", match.start()
                )
            if legacy < 0:
                legacy = match.start()
            return content if content in "89" else chr(int(content, 8))
        if group == 4:
            return ""
        code_point = int(content, 16)
        if code_point > 0x10FFFF:
            raise LiteralError("Undefined Unicode code point", match.start())
        return code_units(code_point)

    return re.sub(_ESCAPE, replace, text), legacy


def _bad_escape(kind: str) -> str:
    return f"Invalid {'Unicode' if kind == 'u' else 'hexadecimal'} escape sequence"


def decimal_integer(digits: str) -> int:
    """int(digits) for any number of digits."""
    if len(digits) <= _DIGITS:
        return int(digits)
    half = len(digits) // 2
    low = decimal_integer(digits[half:])
    scale: int = 10 ** (len(digits) - half)
    return decimal_integer(digits[:half]) * scale + low


def _nearest(value: int) -> float:
    try:
        return float(value)
    except OverflowError:
        return float("inf")


def read_number(source: str, start: int) -> tuple[float | int, int, str]:
    """The number at `start`, where it ends, and why strict mode refuses it, or ''."""
    match = re.compile(_NUMBER).match(source, start)
    if match is None:
        raise LiteralError("Invalid number", 0)
    kind = match.lastgroup
    _check_separators(match[0], kind == "prefixed")
    text = match[0].replace("_", "")
    if kind == "decimal":
        return float(text), match.end(), ""
    if kind == "integer":
        return decimal_integer(text[:-1]), match.end(), ""
    if kind == "octal":
        return _nearest(int(text, 8)), match.end(), LEGACY_OCTAL
    if kind == "zero":
        return float(text), match.end(), LEGACY_DECIMAL
    digits = text.rstrip("n")
    if len(digits) == 2:
        raise LiteralError(f"Missing digits after '{digits}'", 2)
    value = int(digits, 0)
    return value if digits != text else _nearest(value), match.end(), ""


def _check_separators(text: str, prefixed: bool) -> None:
    if "_" not in text:
        return
    if "__" in text:
        raise LiteralError("Only one underscore is allowed as numeric separator", text.index("__"))
    digit = "[0-9a-fA-F]" if prefixed else "[0-9]"
    for match in re.finditer(f"_(?!{digit})|(?<!{digit})_|(?<=^0[bB])_", text):
        raise LiteralError("Numeric separators are not allowed here", match.start())
