"""Regular expression patterns: sec-patterns, with what Annex B.1.2 tolerates.

    parse_pattern("(a|b)+", "g") -> Pattern

Without the u and v flags the lenient grammar of Annex B holds (`\\-`, a lone `]` or `{`,
`[\\d-x]`, octal escapes), because patterns written for Node rely on it. Groups are kept on a
stack here, so nesting costs no Python recursion.

| file                   | holds                                       |
|------------------------|---------------------------------------------|
| regexp.py              | flags, disjunctions, groups and quantifiers |
| regexp_class.py        | `[…]`                                       |
| regexp_reader.py       | the cursor, escapes, group names            |
| regexp_nodes.py        | the tree                                    |
| regexp_properties.py   | names known to `\\p{…}`                      |
"""

from __future__ import annotations

import re

from .regexp_class import parse_class
from .regexp_nodes import (
    Alternation,
    BackReference,
    Char,
    Dot,
    Group,
    InputEnd,
    InputStart,
    Lookaround,
    Node,
    Pattern,
    Quantifier,
    Sequence,
    WordBoundary,
)
from .regexp_reader import Reader, RegExpSyntaxError

__all__ = ["MAX_DEPTH", "RegExpSyntaxError", "parse_flags", "parse_pattern"]

#: Groups nested deeper than this are a RegExpSyntaxError.
MAX_DEPTH = 1000

_FLAGS = "dgimsuvy"
_QUANTIFIER = re.compile(r"(?:([*+?])|\{([0-9]+)(?:(,)([0-9]*))?\})(\??)")
_MODIFIERS = re.compile(r"\?([ims]*)(?:(-)([ims]*))?:")
_DECIMAL = re.compile(r"[1-9][0-9]*")
_SPECIAL = frozenset("^$\\.*+?()[]{}|")
_REPEATS = {"*": (0, None), "+": (1, None), "?": (0, 1)}
#: Longer counts are read as this one: no text has so many characters.
_HUGE_COUNT = 10**18


def parse_flags(flags: str) -> None:
    """Raises RegExpSyntaxError unless every flag is known and compatible with the others."""
    for index, flag in enumerate(flags):
        if flag not in _FLAGS or flag in flags[:index]:
            raise RegExpSyntaxError(f"Invalid flags '{flags}'", 0)
    if "u" in flags and "v" in flags:
        raise RegExpSyntaxError(f"Invalid flags '{flags}'", 0)


def parse_pattern(pattern: str, flags: str) -> Pattern:
    """`pattern` is in UTF-16 code units, as is the offset of a RegExpSyntaxError."""
    parse_flags(flags)
    return _Parser(pattern, flags).parse()


class _OpenGroup:
    """A group whose `)` has not been read; the outermost one is the pattern itself."""

    __slots__ = (
        "alternatives",
        "first_group",
        "flags_outside",
        "index",
        "items",
        "kind",
        "name",
        "serial",
        "start",
    )

    def __init__(self, kind: str, start: int, serial: int, first_group: int) -> None:
        self.kind = kind  #: "capture", ":", "=", "!", "<=" or "<!"
        self.start = start
        self.serial = serial
        self.first_group = first_group
        self.index = 0
        self.name: str | None = None
        self.flags_outside: tuple[bool, bool, bool] | None = None
        self.alternatives: list[Node] = []
        self.items: list[Node] = []

    def body(self) -> Node:
        last = _sequence(self.items)
        if not self.alternatives:
            return last
        return Alternation([*self.alternatives, last])


def _sequence(items: list[Node]) -> Node:
    return items[0] if len(items) == 1 else Sequence(items)


class _Parser(Reader):
    def __init__(self, pattern: str, flags: str) -> None:
        super().__init__(pattern, "u" in flags or "v" in flags, "v" in flags)
        self.flags = flags
        self.ignore_case = "i" in flags
        self.multiline = "m" in flags
        self.dot_all = "s" in flags
        self.group_count = 0
        self.depth = 0
        self.serial = 0
        self.named: dict[str, list[int]] = {}
        #: For each group of a name, which alternative of which open group it stands in.
        self.paths: dict[str, list[dict[int, int]]] = {}
        self.numbered_references: list[tuple[int, int]] = []
        self.named_references: list[tuple[BackReference, int]] = []
        self.open = [_OpenGroup(":", 0, 0, 1)]

    def parse(self) -> Pattern:
        source = self.source
        length = len(source)
        while self.position < length:
            character = source[self.position]
            if character not in _SPECIAL:
                self.position += 1
                atom: Node = Char(ord(character), self.ignore_case)
                if self.position < length and source[self.position] in "*+?{":
                    self._quantify(atom, self.group_count + 1)
                else:
                    self.open[-1].items.append(atom)
            elif character == "(":
                self._open_group()
            elif character == ")":
                self._close_group()
            elif character == "|":
                group = self.open[-1]
                group.alternatives.append(_sequence(group.items))
                group.items = []
                self.position += 1
            else:
                self._term(character)
        if len(self.open) > 1:
            raise self.error("Unterminated group", self.open[-1].start)
        self._resolve_references()
        return Pattern(
            self.open[0].body(),
            self.flags,
            self.unicode,
            self.group_count,
            list(self.named.items()),
            self.depth,
        )

    def _term(self, character: str) -> None:
        items = self.open[-1].items
        start = self.position
        if character in "*+?{":
            if character != "{" or self.unicode or _QUANTIFIER.match(self.source, start):
                raise self.error("Nothing to repeat")
        elif character in "]}" and self.unicode:
            raise self.error("Lone quantifier brackets")
        self.position += 1
        if character == "^":
            items.append(InputStart(self.multiline))
            return
        if character == "$":
            items.append(InputEnd(self.multiline))
            return
        if character == "\\" and self.peek() in ("b", "B"):
            items.append(WordBoundary(self.peek() == "B", self.ignore_case))
            self.position += 1
            return
        if character == ".":
            atom: Node = Dot(self.dot_all)
        elif character == "[":
            atom = parse_class(self)
        elif character == "\\":
            atom = self._atom_escape()
        else:
            atom = Char(ord(character), self.ignore_case)
        self._quantify(atom, self.group_count + 1)

    def _quantify(self, atom: Node, first_group: int) -> None:
        items = self.open[-1].items
        match = _QUANTIFIER.match(self.source, self.position)
        if match is None:
            if self.unicode and self.peek() == "{":
                raise self.error("Incomplete quantifier")
            items.append(atom)
            return
        symbol, low, comma, high, lazy = match.groups()
        if symbol:
            minimum, maximum = _REPEATS[symbol]
        else:
            minimum = _count(low)
            maximum = minimum if comma is None else _count(high) if high else None
            if maximum is not None and minimum > maximum:
                raise self.error("numbers out of order in {} quantifier")
        self.position = match.end()
        end_group = self.group_count + 1
        items.append(Quantifier(atom, minimum, maximum, not lazy, first_group, end_group))

    # -- groups --

    def _open_group(self) -> None:
        if len(self.open) > MAX_DEPTH:
            raise self.error("Regular expression too large")
        self.serial += 1
        start = self.position
        self.position += 1
        group = _OpenGroup("capture", start, self.serial, self.group_count + 1)
        source = self.source
        if not source.startswith("?", self.position):
            self._number(group)
        elif source.startswith(("?:", "?=", "?!"), self.position):
            group.kind = source[self.position + 1]
            self.position += 2
        elif source.startswith(("?<=", "?<!"), self.position):
            group.kind = source[self.position + 1 : self.position + 3]
            self.position += 3
        elif source.startswith("?<", self.position):
            self.position += 2
            name = self.group_name()
            self._number(group)
            group.name = name
            self._declare(name, group.index)
        else:
            self._modifiers(group)
        self.open.append(group)
        self.depth = max(self.depth, len(self.open) - 1)

    def _number(self, group: _OpenGroup) -> None:
        self.group_count += 1
        group.index = self.group_count

    def _declare(self, name: str, index: int) -> None:
        """Early error: two groups of a name that could both take part in one match."""
        path = {group.serial: len(group.alternatives) for group in self.open}
        for other in self.paths.setdefault(name, []):
            if all(path.get(serial, at) == at for serial, at in other.items()):
                raise self.error("Duplicate capture group name")
        self.paths[name].append(path)
        self.named.setdefault(name, []).append(index)

    def _modifiers(self, group: _OpenGroup) -> None:
        match = _MODIFIERS.match(self.source, self.position)
        if match is None:
            raise self.error("Invalid group", group.start)
        added, minus, removed = match[1], match[2], match[3] or ""
        both = added + removed
        if len(set(both)) < len(both) or (minus and not both):
            raise self.error("Invalid flags in group", group.start)
        self.position = match.end()
        group.kind = ":"
        group.flags_outside = (self.ignore_case, self.multiline, self.dot_all)
        self.ignore_case = ("i" in added) or (self.ignore_case and "i" not in removed)
        self.multiline = ("m" in added) or (self.multiline and "m" not in removed)
        self.dot_all = ("s" in added) or (self.dot_all and "s" not in removed)

    def _close_group(self) -> None:
        if len(self.open) == 1:
            raise self.error("Unmatched ')'")
        self.position += 1
        group = self.open.pop()
        body = group.body()
        if group.flags_outside is not None:
            self.ignore_case, self.multiline, self.dot_all = group.flags_outside
        if group.kind == "capture":
            body = Group(group.index, group.name, body)
        elif group.kind != ":":
            ahead = len(group.kind) == 1
            negated = group.kind[-1] == "!"
            end_group = self.group_count + 1
            body = Lookaround(ahead, negated, body, group.first_group, end_group)
            if self.unicode or not ahead:
                self.open[-1].items.append(body)
                return
        self._quantify(body, group.first_group)

    # -- escapes --

    def _atom_escape(self) -> Node:
        """After a backslash that begins an atom."""
        escape = self.class_escape()
        if escape is not None:
            return escape
        if self.peek() == "k" and (self.unicode or self.groups_in_source()[1]):
            return self._named_reference()
        number = _DECIMAL.match(self.source, self.position)
        if number is not None:
            group = _count(number[0])
            if self.unicode or group <= self.groups_in_source()[0]:
                self.numbered_references.append((group, self.position))
                self.position = number.end()
                return BackReference([group], None, self.ignore_case)
        return Char(self.character_escape(in_class=False), self.ignore_case)

    def _named_reference(self) -> Node:
        start = self.position
        self.position += 1
        if self.peek() != "<":
            raise self.error("Invalid named reference", start)
        self.position += 1
        reference = BackReference([], self.group_name(), self.ignore_case)
        self.named_references.append((reference, start))
        return reference

    def _resolve_references(self) -> None:
        for group, position in self.numbered_references:
            if group > self.group_count:
                raise self.error("Invalid escape", position)
        for reference, position in self.named_references:
            groups = self.named.get(reference.name or "")
            if groups is None:
                raise self.error("Invalid named capture referenced", position)
            reference.groups = groups


def _count(digits: str) -> int:
    return int(digits) if len(digits) < 19 else min(int(digits[:4000]), _HUGE_COUNT)
