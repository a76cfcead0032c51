"""What the pattern and the class parser share: a cursor, escapes and group names."""

from __future__ import annotations

import re

from .regexp_nodes import ClassEscape, Node, PropertyEscape
from .regexp_properties import PROPERTIES_OF_STRINGS, resolve_property

_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_GROUP_OPENINGS = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]?|\((\?<(?![=!])|(?!\?))", re.DOTALL)
_HEX = frozenset("0123456789abcdefABCDEF")
_DIGITS = frozenset("0123456789")
_OCTAL = frozenset("01234567")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_PROPERTY = re.compile(r"\{(?:([A-Za-z_]+)=)?([A-Za-z0-9_]+)\}")
_CONTROLS = {"f": 12, "n": 10, "r": 13, "t": 9, "v": 11}
_SYNTAX_CHARACTERS = frozenset("^$\\.*+?()[]{}|/")
_ID_CONTINUE_EXTRA = "$\u200c\u200d"


class RegExpSyntaxError(Exception):
    """`offset` counts UTF-16 code units from the start of the pattern."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def combine_surrogates(text: str) -> str:
    """Surrogate pairs as single code points; lone surrogates stay."""
    if text.isascii() or _PAIR.search(text) is None:
        return text
    return _PAIR.sub(lambda pair: _combine(pair.group()), text)


def _combine(pair: str) -> str:
    return chr(0x10000 + ((ord(pair[0]) & 0x3FF) << 10) + (ord(pair[1]) & 0x3FF))


def code_units(text: str) -> str:
    """The inverse of combine_surrogates."""
    if text.isascii() or max(text) <= "\uffff":
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


class Reader:
    """Holds the cursor. In u and v mode `source` is in code points, else in code units."""

    def __init__(self, pattern: str, unicode: bool, unicode_sets: bool) -> None:
        self.unicode = unicode
        self.unicode_sets = unicode_sets
        self.source = combine_surrogates(pattern) if unicode else pattern
        self.position = 0
        self.ignore_case = False
        self._groups_ahead: tuple[int, bool] | None = None

    def error(self, message: str, position: int | None = None) -> RegExpSyntaxError:
        at = self.position if position is None else position
        astral = sum(character > "\uffff" for character in self.source[:at])
        return RegExpSyntaxError(message, at + astral)

    def peek(self, offset: int = 0) -> str:
        """The character there, or "" at the end."""
        at = self.position + offset
        return self.source[at] if at < len(self.source) else ""

    def groups_in_source(self) -> tuple[int, bool]:
        """How many capturing groups the whole pattern has, and whether one has a name.

        Counted only when Annex B's grammar asks, hence never in v mode.
        """
        if self._groups_ahead is None:
            openings = [m[1] for m in _GROUP_OPENINGS.finditer(self.source) if m[1] is not None]
            self._groups_ahead = len(openings), any(openings)
        return self._groups_ahead

    def class_escape(self) -> Node | None:
        """Reads `d`, `S`, `p{…}` and so on after a backslash, if one stands there."""
        letter = self.peek()
        if letter and letter in "dDsSwW":
            self.position += 1
            return ClassEscape(letter, self.ignore_case)
        if letter and letter in "pP" and self.unicode:
            return self._property_escape(letter == "P")
        return None

    def _property_escape(self, negated: bool) -> Node:
        match = _PROPERTY.match(self.source, self.position + 1)
        if match is None:
            raise self.error("Invalid property name")
        name, value = match[1], match[2]
        if name is None and value in PROPERTIES_OF_STRINGS and self.unicode_sets and not negated:
            self.position = match.end()
            return PropertyEscape(value, "", False, True, self.ignore_case)
        resolved = resolve_property(value, None) if name is None else resolve_property(name, value)
        if resolved is None:
            raise self.error("Invalid property name")
        self.position = match.end()
        return PropertyEscape(resolved[0], resolved[1], negated, False, self.ignore_case)

    def character_escape(self, in_class: bool) -> int:
        """Reads what follows a backslash as one character: CharacterEscape and Annex B's."""
        start = self.position
        character = self.peek()
        if not character:
            raise self.error("\\ at end of pattern")
        self.position += 1
        if character in _CONTROLS:
            return _CONTROLS[character]
        if character == "c":
            return self._control_escape(in_class)
        if character in _DIGITS:
            return self._digit_escape(character)
        if character == "x":
            return self._hex_escape()
        if character == "u":
            code = self._unicode_escape(self.unicode)
            if code is not None:
                return code
            if self.unicode:
                raise self.error("Invalid Unicode escape", start - 1)
            return 0x75
        if self.unicode:
            if character in _SYNTAX_CHARACTERS or (in_class and character == "-"):
                return ord(character)
            raise self.error("Invalid escape", start - 1)
        if character == "k" and self.groups_in_source()[1]:
            raise self.error("Invalid escape", start - 1)
        return ord(character)

    def _control_escape(self, in_class: bool) -> int:
        letter = self.peek()
        if letter in _LETTERS or (
            in_class and not self.unicode and letter and (letter in _DIGITS or letter == "_")
        ):
            self.position += 1
            return ord(letter) & 31
        if self.unicode:
            raise self.error("Invalid unicode escape", self.position - 2)
        self.position -= 1
        return 0x5C

    def _digit_escape(self, digit: str) -> int:
        if self.unicode:
            if digit == "0" and self.peek() not in _DIGITS:
                return 0
            raise self.error("Invalid decimal escape", self.position - 2)
        if digit not in _OCTAL:
            return ord(digit)
        value = int(digit)
        for _ in range(2):
            following = self.peek()
            if following not in _OCTAL or value * 8 + int(following) > 0o377:
                break
            value = value * 8 + int(following)
            self.position += 1
        return value

    def _hex(self, length: int) -> int | None:
        digits = self.source[self.position : self.position + length]
        if len(digits) < length or not _HEX.issuperset(digits):
            return None
        self.position += length
        return int(digits, 16)

    def _hex_escape(self) -> int:
        code = self._hex(2)
        if code is not None:
            return code
        if self.unicode:
            raise self.error("Invalid escape", self.position - 2)
        return 0x78

    def _unicode_escape(self, unicode: bool) -> int | None:
        """After `\\u`. `unicode` admits `{…}` and joins two escapes to a pair."""
        if unicode and self.peek() == "{":
            end = self.source.find("}", self.position)
            digits = self.source[self.position + 1 : max(end, 0)]
            if not digits or not _HEX.issuperset(digits):
                return None
            digits = digits.lstrip("0") or "0"
            if len(digits) > 6 or int(digits, 16) > 0x10FFFF:
                raise self.error("Invalid Unicode escape")
            self.position = end + 1
            return int(digits, 16)
        lead = self._hex(4)
        if lead is None or not unicode or not 0xD800 <= lead <= 0xDBFF:
            return lead
        if self.source.startswith("\\u", self.position):
            back = self.position
            self.position += 2
            trail = self._hex(4)
            if trail is not None and 0xDC00 <= trail <= 0xDFFF:
                return 0x10000 + ((lead & 0x3FF) << 10) + (trail & 0x3FF)
            self.position = back
        return lead

    def group_name(self) -> str:
        """Reads `name>` after `<`; the name comes in UTF-16 code units."""
        start = self.position
        name = ""
        while True:
            character = self.peek()
            if character == ">":
                break
            if not character:
                raise self.error("Invalid capture group name", start)
            self.position += 1
            if character == "\\":
                if self.peek() != "u":
                    raise self.error("Invalid Unicode escape", start)
                self.position += 1
                code = self._unicode_escape(True)
                if code is None:
                    raise self.error("Invalid Unicode escape", start)
                character = chr(code)
            elif "\ud800" <= character <= "\udbff" and "\udc00" <= self.peek() <= "\udfff":
                character = _combine(character + self.peek())
                self.position += 1
            if not _is_identifier_part(character, not name):
                raise self.error("Invalid capture group name", start)
            name += character
        self.position += 1
        if not name:
            raise self.error("Invalid capture group name", start)
        return code_units(name)


def _is_identifier_part(character: str, first: bool) -> bool:
    if first:
        return character == "$" or character.isidentifier()
    return character in _ID_CONTINUE_EXTRA or ("a" + character).isidentifier()
