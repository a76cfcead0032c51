"""An order of strings for people, near to the root collation of Unicode (CLDR), without its tables.

Three levels, as there: letters first (white space, punctuation, symbols, digits, letters), then
accents, then case (small before capital). Strings that are canonically equivalent are equal.
"""

from __future__ import annotations

import unicodedata

#: ASCII before the digits, in CLDR's order; blanks and the rest of their kind stand before them.
_ASCII = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"
_RANKS = {character: (1, index) for index, character in enumerate(_ASCII)}
#: General category -> group of the primary level.
_GROUPS = {"Z": 0, "P": 2, "S": 3, "N": 4, "L": 5}
#: Letters that have no decomposition, but are a variant of another one.
_BASES = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "þ": "th", "ð": "d", "ı": "i",
}  # fmt: skip

#: Combining marks in the order of their secondary weights; the rest follow by code point.
_ACCENTS = "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303"
_MARKS = {mark: rank for rank, mark in enumerate(_ACCENTS)}

_Key = tuple[list[tuple[int, int]], list[int], list[int]]


def _key(text: str) -> _Key:
    primary: list[tuple[int, int]] = []
    secondary: list[int] = []
    tertiary: list[int] = []
    for character in unicodedata.normalize("NFD", text):
        category = unicodedata.category(character)
        if category[0] == "M":
            secondary.append(_MARKS.get(character, ord(character)) + 2)
            continue
        if category[0] == "C" and character not in "\t\n\v\f\r":
            continue
        small = character.lower()
        for base in _BASES.get(small, unicodedata.normalize("NFKD", small)):
            primary.append(_primary(base))
            secondary.append(0 if small not in _BASES else 1)
            tertiary.append(0 if character == small else 1)
    return primary, secondary, tertiary


def _primary(character: str) -> tuple[int, int]:
    if character in _RANKS:
        return _RANKS[character]
    if character in "\t\n\v\f\r ":
        return (0, ord(character))
    group = _GROUPS.get(unicodedata.category(character)[0], 6)
    if group == 4:
        return (4, int(unicodedata.numeric(character, 0) * 60))
    return (group, ord(character))


def compare(left: str, right: str) -> float:
    """-1, 0 or 1."""
    a, b = _key(left), _key(right)
    return float(a > b) - float(a < b)
