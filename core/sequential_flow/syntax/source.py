"""Source text as the parser sees it: UTF-16 code units, and lines to find a place again."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right

_LINE_END = "\r\n|[\n\r\u2028\u2029]"
_NATIVE = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"


def to_utf16(text: str) -> str:
    """`text` with each character above U+FFFF replaced by its surrogate pair."""
    if text.isascii():
        return text
    units = text.encode(_NATIVE, "surrogatepass")
    if len(units) == 2 * len(text):
        return text
    return "".join(map(chr, memoryview(units).cast("H")))


def from_utf16(text: str) -> str:
    """`text` with each surrogate pair joined to one character; lone surrogates stay."""
    if text.isascii():
        return text
    return text.encode(_NATIVE, "surrogatepass").decode(_NATIVE, "surrogatepass")


class LineTable:
    """The lines of one source text; answers where an offset is in logarithmic time."""

    __slots__ = ("starts",)

    def __init__(self, source: str) -> None:
        self.starts = [0, *(match.end() for match in re.finditer(_LINE_END, source))]

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column of `offset`, both counted from 1, the column in UTF-16 units."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


def line_and_column(source: str, offset: int) -> tuple[int, int]:
    """Line and column of one `offset`; make a LineTable to ask for many."""
    return LineTable(source[: offset + 1]).locate(offset)


def line_around(source: str, offset: int) -> tuple[str, int]:
    """The line that `offset` is in, without its end, and where in that line it is."""
    _, column = line_and_column(source, offset)
    start = offset - column + 1
    end = re.compile(_LINE_END).search(source, start)
    return source[start : end.start() if end else len(source)], column - 1
