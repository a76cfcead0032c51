"""Sets of characters as inversion lists.

A CharSet is a sorted tuple of boundaries: (0x30, 0x3A, 0x41, 0x5B) holds 0-9 and A-Z. The
characters are code points in u and v mode and code units otherwise; complements always go up to
the last code point, since a text of code units has nothing beyond U+FFFF to tell the difference.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from re import compile as compile_re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from re import Pattern as RePattern

CharSet = tuple[int, ...]

#: One past the last character.
LIMIT = 0x110000

EMPTY: CharSet = ()
EVERYTHING: CharSet = (0, LIMIT)
DIGITS: CharSet = (0x30, 0x3A)
WORD: CharSet = (0x30, 0x3A, 0x41, 0x5B, 0x5F, 0x60, 0x61, 0x7B)
#: WordCharacters with i and u: U+017F and U+212A fold to s and k.
WORD_FOLDED: CharSet = (*WORD, 0x17F, 0x180, 0x212A, 0x212B)
LINE_TERMINATORS: CharSet = (0x0A, 0x0B, 0x0D, 0x0E, 0x2028, 0x202A)
SPACE: CharSet = (
    *(0x09, 0x0E, 0x20, 0x21, 0xA0, 0xA1, 0x1680, 0x1681, 0x2000, 0x200B, 0x2028, 0x202A),
    *(0x202F, 0x2030, 0x205F, 0x2060, 0x3000, 0x3001, 0xFEFF, 0xFF00),
)


def from_ranges(ranges: Iterable[tuple[int, int]]) -> CharSet:
    """`ranges` are (first, last), in any order, overlapping or not."""
    bounds: list[int] = []
    for first, last in sorted(ranges):
        if bounds and first <= bounds[-1]:
            bounds[-1] = max(bounds[-1], last + 1)
        else:
            bounds += (first, last + 1)
    return tuple(bounds)


def ranges(chars: CharSet) -> Iterator[tuple[int, int]]:
    for index in range(0, len(chars), 2):
        yield chars[index], chars[index + 1] - 1


@lru_cache(maxsize=256)
def union(*sets: CharSet) -> CharSet:
    filled = [chars for chars in sets if chars]
    if len(filled) < 2:
        return filled[0] if filled else EMPTY
    return from_ranges(pair for chars in filled for pair in ranges(chars))


@lru_cache(maxsize=256)
def complement(chars: CharSet) -> CharSet:
    bounds = list(chars)
    if bounds and bounds[0] == 0:
        del bounds[0]
    else:
        bounds.insert(0, 0)
    if bounds and bounds[-1] == LIMIT:
        del bounds[-1]
    else:
        bounds.append(LIMIT)
    return tuple(bounds)


def intersection(left: CharSet, right: CharSet) -> CharSet:
    bounds: list[int] = []
    i = j = 0
    while i < len(left) and j < len(right):
        first = max(left[i], right[j])
        end = min(left[i + 1], right[j + 1])
        if first < end:
            bounds += (first, end)
        if left[i + 1] < right[j + 1]:
            i += 2
        else:
            j += 2
    return tuple(bounds)


def difference(left: CharSet, right: CharSet) -> CharSet:
    return intersection(left, complement(right)) if right else left


def contains(chars: CharSet, code: int) -> bool:
    return bisect_right(chars, code) % 2 == 1


def size(chars: CharSet) -> int:
    return sum(chars[1::2]) - sum(chars[::2])


def members(chars: CharSet) -> frozenset[str]:
    return frozenset(chr(code) for pair in ranges(chars) for code in range(pair[0], pair[1] + 1))


def escape(code: int) -> str:
    """One character in Python's notation, in a class or outside."""
    character = chr(code)
    if code < 0x80 and character.isalnum():
        return character
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"


@lru_cache(maxsize=256)
def re_source(chars: CharSet) -> str:
    """The set in Python's notation: one character wide and never a literal."""
    if not chars:
        return r"[^\s\S]"
    if chars == EVERYTHING:
        return r"[\s\S]"
    if chars[0] == 0 and chars[-1] == LIMIT:
        return f"[^{_items(chars[1:-1])}]"
    return f"[{_items(chars)}]"


def _items(chars: CharSet) -> str:
    return "".join(
        escape(first) if first == last else f"{escape(first)}-{escape(last)}"
        for first, last in ranges(chars)
    )


@lru_cache(maxsize=512)
def compiled(source: str) -> RePattern[str]:
    """A Python pattern built from re_source; the cache is locked by lru_cache."""
    return compile_re(source)
