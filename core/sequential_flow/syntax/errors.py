"""The error that every rejection of a source text ends in."""

from __future__ import annotations

from .source import from_utf16, line_and_column, line_around

#: How much of a long line is shown on either side of the place of the error.
_SHOWN = 60


class ScriptSyntaxError(Exception):
    """The source text is not a script.

    `line` and `column` count from 1, `offset` from 0; columns and offsets are in UTF-16 units.
    As text: the message with its place, the line of the source, and a caret under the place.
    """

    def __init__(self, message: str, source: str, offset: int) -> None:
        super().__init__(message, source, offset)
        self.message = message
        self.offset = min(offset, len(source))
        self.line, self.column = line_and_column(source, self.offset)
        self.excerpt = _excerpt(source, self.offset)

    def __str__(self) -> str:
        return f"{self.message} (line {self.line}, column {self.column})\n{self.excerpt}"


def _excerpt(source: str, offset: int) -> str:
    line, column = line_around(source, offset)
    before = from_utf16(line[:column])
    after = from_utf16(line[column:])
    if len(before) > _SHOWN:
        before = "…" + before[-_SHOWN + 1 :]
    if len(after) > _SHOWN:
        after = after[: _SHOWN - 1] + "…"
    margin = "".join("\t" if character == "\t" else " " for character in before)
    return f"{before}{after}\n{margin}^"
