"""Which characters may stand in an identifier.

ID_Start and ID_Continue follow from general categories (Unicode Standard Annex 31). Python's
own tables may be older than the Unicode version that ECMAScript asks for, and differ between
Python releases, so that the letters added after Unicode 14 are listed here.
"""

from __future__ import annotations

from functools import cache
from unicodedata import category

_START = frozenset(("Lu", "Ll", "Lt", "Lm", "Lo", "Nl"))
_CONTINUE = _START | {"Mn", "Mc", "Nd", "Pc"}

#: Other_ID_Start.
_MORE_START = frozenset("\u1885\u1886\u2118\u212e\u309b\u309c")
#: Other_ID_Continue, and the joiners that ECMAScript adds.
_MORE_CONTINUE = _MORE_START | frozenset(
    "\u00b7\u0387\u1369\u136a\u136b\u136c\u136d\u136e\u136f\u1370\u1371\u19da"
    "\u200c\u200d\u30fb\uff65"
)
#: A letter by its category that has Pattern_Syntax instead.
_NEVER = frozenset("\u2e2f")

# Ranges of code points added in Unicode 15.0 to 17.0.
_START_ADDED = (
    "88F C5C CDC 1C89-1C8A A7CB-A7CF A7D2 A7D4 A7DA-A7DC A7F1 105C0-105F3 10940-10959 "
    "10D4A-10D65 10D6F-10D85 10EC2-10EC7 1123F-11240 11380-11389 1138B 1138E 11390-113B5 113B7 "
    "113D1 113D3 11BC0-11BE0 11DB0-11DDB 11F02 11F04-11F10 11F12-11F33 1342F 13441-13446 "
    "13460-143FA 16100-1611D 16D40-16D6C 16EA0-16EB8 16EBB-16ED3 16FF2-16FF6 187F8-187FF 18CFF "
    "18D09-18D1E 18D80-18DF2 1B132 1B155 1DF25-1DF2A 1E030-1E06D 1E4D0-1E4EB 1E5D0-1E5ED 1E5F0 "
    "1E6C0-1E6DE 1E6E0-1E6E2 1E6E4-1E6E5 1E6E7-1E6ED 1E6F0-1E6F4 1E6FE-1E6FF 2B739-2B73F "
    "2CEA2-2CEAD 2EBF0-2EE5D 31350-33479 "
)
_CONTINUE_ADDED = (
    "897 CF3 ECE 1ACF-1ADD 1AE0-1AEB 10D40-10D49 10D69-10D6D 10EFA-10EFF 11241 113B8-113C0 "
    "113C2 113C5 113C7-113CA 113CC-113D0 113D2 113E1-113E2 116D0-116E3 11B60-11B67 11BF0-11BF9 "
    "11DE0-11DE9 11F00-11F01 11F03 11F34-11F3A 11F3E-11F42 11F50-11F5A 13440 13447-13455 "
    "1611E-16139 16D70-16D79 1CCF0-1CCF9 1E08F 1E4EC-1E4F9 1E5EE-1E5EF 1E5F1-1E5FA 1E6E3 1E6E6 "
    "1E6EE-1E6EF 1E6F5 "
)


@cache
def _code_points(ranges: str) -> frozenset[int]:
    points: set[int] = set()
    for item in ranges.split():
        first, _, last = item.partition("-")
        points.update(range(int(first, 16), int(last or first, 16) + 1))
    return frozenset(points)


def is_id_start(character: str) -> bool:
    """Whether an identifier may begin with `character`, which may be astral."""
    if character in "$_" or character in _MORE_START:
        return True
    if category(character) in _START:
        return character not in _NEVER
    return ord(character) in _code_points(_START_ADDED)


def is_id_continue(character: str) -> bool:
    """Whether `character`, which may be astral, may stand further on in an identifier."""
    if character == "$" or character in _MORE_CONTINUE:
        return True
    if category(character) in _CONTINUE:
        return character not in _NEVER
    return ord(character) in _code_points(_START_ADDED) or (
        ord(character) in _code_points(_CONTINUE_ADDED)
    )
