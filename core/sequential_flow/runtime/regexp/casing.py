"""Canonicalize (sec-runtime-semantics-canonicalize-ch) and sets closed under it."""

from __future__ import annotations

from functools import lru_cache

from .charset import CharSet, contains, from_ranges, ranges

#: 256-character pages that hold characters with case.
_CASED_PAGES = (
    *(*range(0x06), 0x10, 0x13, 0x1C, 0x1D, 0x1E, 0x1F, 0x21, 0x24, 0x2C, 0x2D, 0xA6, 0xA7),
    *(0xAB, 0xFB, 0xFF, 0x104, 0x105, 0x10C, 0x10D, 0x118, 0x16E, 0x1E9),
)
#: (lower, upper) of Unicode 15 to 17, which this Python may not know.
_NEWER = [
    *((0x19B, 0xA7DC), (0x264, 0xA7CB), (0x1C8A, 0x1C89), (0xA7CD, 0xA7CC), (0xA7CF, 0xA7CE)),
    *((0xA7D3, 0xA7D2), (0xA7D5, 0xA7D4), (0xA7DB, 0xA7DA)),
    *((upper + 0x20, upper) for upper in range(0x10D50, 0x10D66)),
    *((upper + 0x1B, upper) for upper in range(0x16EA0, 0x16EB9)),
]
_NEWER_UPPER = {chr(lower): chr(upper) for lower, upper in _NEWER}
_NEWER_FOLDED = {upper: lower for lower, upper in _NEWER_UPPER.items()}


def canonicalize(character: str, unicode: bool) -> str:
    """For patterns with the i flag; `unicode` is true with u or v."""
    if unicode:
        return _NEWER_FOLDED.get(character) or _simple_fold(character)
    upper = _NEWER_UPPER.get(character) or character.upper()
    if len(upper) != 1 or (upper < "\x80" <= character) or upper > "\uffff":
        return character
    return upper


def _simple_fold(character: str) -> str:
    """scf of CaseFolding.txt: what has no full folding of one character has one in lower()."""
    folded = character.casefold()
    if len(folded) == 1:
        return folded
    if character == "\u1fd3":
        return "\u0390"
    if character == "\u1fe3":
        return "\u03b0"
    if character == "\ufb05":
        return "\ufb06"
    lower = character.lower()
    return lower if len(lower) == 1 else character


@lru_cache(maxsize=2)
def _equivalents(unicode: bool) -> dict[int, tuple[int, ...]]:
    """For each character whose class has others in it: the whole class."""
    classes: dict[str, list[int]] = {}
    for page in _CASED_PAGES:
        if page > 0xFF and not unicode:
            break
        for code in range(page << 8, (page << 8) + 0x100):
            classes.setdefault(canonicalize(chr(code), unicode), []).append(code)
    return {code: tuple(same) for same in classes.values() if len(same) > 1 for code in same}


@lru_cache(maxsize=256)
def close_over_case(chars: CharSet, unicode: bool) -> CharSet:
    """Every character that Canonicalize makes equal to one of `chars`."""
    if not chars:
        return chars
    if chars[-1] <= 0x80:
        return _close_ascii(chars, unicode)
    added = [
        (other, other)
        for code, same in _equivalents(unicode).items()
        if contains(chars, code)
        for other in same
        if other != code
    ]
    return from_ranges([*ranges(chars), *added])


def _close_ascii(chars: CharSet, unicode: bool) -> CharSet:
    """Without the tables. Only k and s have equivalents outside ASCII, and only in u mode."""
    result: list[tuple[int, int]] = []
    for first, last in ranges(chars):
        result.append((first, last))
        upper = max(first, 0x41), min(last, 0x5A)
        if upper[0] <= upper[1]:
            result.append((upper[0] + 32, upper[1] + 32))
        lower = max(first, 0x61), min(last, 0x7A)
        if lower[0] <= lower[1]:
            result.append((lower[0] - 32, lower[1] - 32))
    closed = from_ranges(result)
    if unicode and contains(closed, 0x6B):
        closed = from_ranges([*ranges(closed), (0x212A, 0x212A)])
    if unicode and contains(closed, 0x73):
        closed = from_ranges([*ranges(closed), (0x17F, 0x17F)])
    return closed
