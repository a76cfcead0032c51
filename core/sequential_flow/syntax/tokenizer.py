"""Reads one token after another, on demand of the parser.

The current token is in the attributes:

    tok      its kind: a punctuator or keyword is its own kind; else "name", "number", "string",
             "private", "escaped" (a reserved word with an escape in it) or "eof"
    val      its value: the name, the cooked string, the number; for the others the text
    start    where it begins
    end      where it ends
    newline  whether a line end stands before it
    prev_end where the token before it ended
"""

from __future__ import annotations

import re

from .characters import is_id_continue, is_id_start
from .errors import ScriptSyntaxError
from .literals import LEGACY_ESCAPE, LiteralError, code_units, read_number, unescape
from .source import from_utf16
from .tokens import LINE_ENDS, RESERVED, TOKEN, TRIVIA, WHITE_SPACE, WORD_KINDS

TYPE_CHECKING = False  # Not from typing, which takes 3 ms to import.
if TYPE_CHECKING:
    from typing import NoReturn

_match = TOKEN.match
_kind_of_word = WORD_KINDS.get

_KINDS = ("", "", "name", "", "string", "string", "private", "number")
_STRING = {
    '"': r'"((?:[^"\\\n\r]|\\(?:\r\n|[\s\S]))*+)"',
    "'": r"'((?:[^'\\\n\r]|\\(?:\r\n|[\s\S]))*+)'",
}
_NAME = (
    rf"(?:[A-Za-z0-9_$]|[^\x00-\x7f{WHITE_SPACE}{LINE_ENDS}]"
    r"|\\u(?:\{[0-9a-fA-F]++\}|[0-9a-fA-F]{4}))++"
)
_NAME_PART = r"\\u(?:\{([0-9a-fA-F]++)\}|([0-9a-fA-F]{4}))|[\ud800-\udbff][\udc00-\udfff]|[\s\S]"
_TEMPLATE = r"((?:[^`\\$]|\\[\s\S]|\$(?!\{))*+)(`|\$\{)"
_REGEXP = (
    rf"/((?:[^/\\\[{LINE_ENDS}]|\\[^{LINE_ENDS}]"
    rf"|\[(?:[^\]\\{LINE_ENDS}]|\\[^{LINE_ENDS}])*+\])++)/([A-Za-z0-9_$]*+)"
)


class Tokenizer:
    """The source text and the current token."""

    def __init__(self, source: str, offset: int = 0) -> None:
        self.source = source
        self.tok = ""
        self.val: str | float | int = ""
        self.start = self.end = self.prev_end = offset
        self.newline = False
        #: Where the last token was that strict mode refuses, and the reason.
        self.legacy_at = -1
        self.legacy_reason = ""

    # -- errors --

    def fail(self, message: str, offset: int) -> NoReturn:
        raise ScriptSyntaxError(message, self.source, offset)

    def unexpected(self) -> NoReturn:
        """The current token has no place in the grammar."""
        self.fail(self.describe(), self.start)

    def describe(self) -> str:
        tok = self.tok
        if tok == "eof":
            return "Unexpected end of input"
        if tok in ("number", "string"):
            return f"Unexpected {tok}"
        text = from_utf16(self.source[self.start : self.end])
        if tok == "escaped":
            return f"Keyword '{self.val}' must not contain escaped characters"
        return f"Unexpected {'identifier' if tok == 'name' else 'token'} '{text}'"

    # -- tokens --

    def next(self) -> None:
        """Go on to the next token."""
        end = self.end
        self.prev_end = end
        match = _match(self.source, end)
        if match is None:
            self._next_slow()
            return
        trivia = match[1]
        self.newline = trivia is not None and ("\n" in trivia or _has_line_end(trivia))
        group = match.lastindex
        if group == 3:
            self.tok = self.val = match[3]
            self.start, self.end = match.span(3)
        elif group == 2:
            word = match[2]
            self.val = word
            self.tok = _kind_of_word(word, "name")
            self.start, self.end = match.span(2)
        else:
            self._take_literal(match, group or 0)

    def _take_literal(self, match: re.Match[str], group: int) -> None:
        self.tok = _KINDS[group]
        self.end = match.end()
        if group == 7:
            self.val = float(match[7])
            self.start = match.start(7)
        else:
            self.val = match[group]
            self.start = match.start(group) - 1

    def peek(self) -> tuple[str, bool]:
        """Kind of the token after the current one, and whether a line end stands between."""
        saved = (self.tok, self.val, self.start, self.end, self.prev_end, self.newline)
        self.next()
        ahead = self.tok, self.newline
        self.tok, self.val, self.start, self.end, self.prev_end, self.newline = saved
        return ahead

    # -- the slow way --

    def _next_slow(self) -> None:
        """The next token, when the pattern of all plain tokens does not match."""
        source, before = self.source, self.end
        trivia = re.compile(TRIVIA).match(source, before)
        start = trivia.end() if trivia else before
        self.newline = _has_line_end(source[before:start])
        self.start = self.end = start
        character = source[start : start + 1]
        if not character:
            self.tok, self.val = "eof", ""
        elif character in "\"'":
            self._read_string(character)
        elif character in ".0123456789":
            self._read_number()
        elif character == "#":
            self.val, self.end = self._read_name(start + 1)
            self.tok = "private"
        elif source.startswith("/*", start):
            self.fail("Unterminated comment", start)
        else:
            self.val, self.end = self._read_name(start)
            if self.val == source[start : self.end]:
                self.tok = _kind_of_word(self.val, "name")
            else:
                self.tok = "escaped" if self.val in RESERVED else "name"

    def _read_string(self, quote: str) -> None:
        start = self.start
        match = re.compile(_STRING[quote]).match(self.source, start)
        if match is None:
            self.fail("Unterminated string literal", start)
        try:
            self.val, legacy = unescape(match[1], in_template=False)
        except LiteralError as error:
            self.fail(error.message, start + 1 + error.offset)
        if legacy >= 0:
            self.legacy_at, self.legacy_reason = start, LEGACY_ESCAPE
        self.tok = "string"
        self.end = match.end()

    def _read_number(self) -> None:
        start = self.start
        try:
            self.val, self.end, legacy = read_number(self.source, start)
        except LiteralError as error:
            self.fail(error.message, start + error.offset)
        if legacy:
            self.legacy_at, self.legacy_reason = start, legacy
        self.tok = "number"
        following = self.source[self.end : self.end + 1]
        if following == "_":
            self.fail("Numeric separators are not allowed here", self.end)
        if following.isdigit() and following.isascii():
            self.fail(f"Invalid digit '{following}' in number", self.end)
        if following and (following == "\\" or self._name_begins(self.end)):
            self.fail("Identifier directly after number", self.end)

    def _name_begins(self, offset: int) -> bool:
        return is_id_start(from_utf16(self.source[offset : offset + 2])[0])

    def _read_name(self, start: int) -> tuple[str, int]:
        """The identifier at `start`, unescaped, and where it ends."""
        match = re.compile(_NAME).match(self.source, start)
        if match is None:
            if self.source.startswith("\\", start):
                self.fail("Invalid Unicode escape sequence", start)
            self._invalid(from_utf16(self.source[start : start + 2])[:1], start)
        name: list[str] = []
        for part in re.finditer(_NAME_PART, match[0]):
            character = self._name_character(part, start + part.start())
            if not (is_id_continue(character) if name else is_id_start(character)):
                self._invalid(character, start + part.start())
            name.append(code_units(ord(character)))
        if self.source.startswith("\\", match.end()):
            self.fail("Invalid Unicode escape sequence", match.end())
        return "".join(name), match.end()

    def _invalid(self, character: str, offset: int) -> NoReturn:
        shown = f"'{character}'" if character.isprintable() else f"U+{ord(character):04X}"
        self.fail(f"Invalid or unexpected character {shown}", offset)

    def _name_character(self, part: re.Match[str], offset: int) -> str:
        digits = part[1] or part[2]
        if digits is None:
            return from_utf16(part[0])
        code_point = int(digits, 16)
        if code_point > 0x10FFFF:
            self.fail("Undefined Unicode code point", offset)
        return chr(code_point)

    # -- what only the parser can tell apart --

    def read_regexp(self) -> tuple[str, str]:
        """Pattern and flags of the literal that the current `/` or `/=` begins."""
        match = re.compile(_REGEXP).match(self.source, self.start)
        if match is None:
            self.fail("Unterminated regular expression literal", self.start)
        self.end = match.end()
        following = self.source[self.end : self.end + 1]
        if following == "\\" or (following > "\x7f" and self._name_begins(self.end)):
            self.fail("Invalid regular expression flags", self.end)
        return match[1], match[2]

    def read_template(self, start: int) -> tuple[str, bool]:
        """The raw characters of a template from `start` on, and whether they end it.

        Leaves `end` behind the backquote or the `${`.
        """
        match = re.compile(_TEMPLATE).match(self.source, start)
        if match is None:
            self.fail("Unterminated template literal", start - 1)
        self.end = match.end()
        return match[1], match[2] == "`"


def _has_line_end(text: str) -> bool:
    return any(character in text for character in LINE_ENDS)
