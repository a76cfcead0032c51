"""Texts as u and v mode see them: in code points, with positions translated both ways.

Most texts have no surrogate pairs; then code points and UTF-16 code units are the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from threading import Lock

from ...syntax.regexp_reader import combine_surrogates

_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_WORTH_KEEPING = 64


class DecodedText:
    """pairs: where surrogate pairs begin, in code units of `source`"""

    __slots__ = ("pairs", "source", "text")

    def __init__(self, source: str) -> None:
        self.source = source
        self.text = combine_surrogates(source)
        self.pairs: list[int] = []
        if len(self.text) != len(source):
            self.pairs = [pair.start() for pair in _PAIR.finditer(source)]

    def from_units(self, index: int) -> int:
        """A position inside a pair becomes the one before it."""
        return index - bisect_left(self.pairs, index)

    def to_units(self, position: int) -> int:
        low, high = 0, len(self.pairs)
        while low < high:
            middle = (low + high) // 2
            if self.pairs[middle] - middle < position:
                low = middle + 1
            else:
                high = middle
        return position + low


class _LastText:
    """Global matches ask about the same text again and again; one is kept, under a lock."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.decoded: DecodedText | None = None

    def decode(self, source: str) -> DecodedText:
        with self.lock:
            last = self.decoded
        if last is not None and last.source is source:
            return last
        decoded = DecodedText(source)
        if len(source) >= _WORTH_KEEPING:
            with self.lock:
                self.decoded = decoded
        return decoded


_last_text = _LastText()


def decode(source: str) -> DecodedText | None:
    """None when `source` has no surrogate pairs, so that positions need no translation."""
    if source.isascii():
        return None
    decoded = _last_text.decode(source)
    return decoded if decoded.pairs else None
