"""Nodes of a parsed pattern.

Modifiers and flags are resolved while parsing: every node that depends on one carries the
effective value (`ignore_case`, `multiline`, `dot_all`), so `(?i:…)` leaves no node behind.
In u and v mode `code` is a code point, otherwise a UTF-16 code unit. Nodes of a pattern are
trees; a pattern may nest deeply, so whoever walks them uses a stack of its own.
"""

from __future__ import annotations


class Node:
    __slots__ = ()


class Char(Node):
    __slots__ = ("code", "ignore_case")

    def __init__(self, code: int, ignore_case: bool) -> None:
        self.code = code
        self.ignore_case = ignore_case


class Dot(Node):
    __slots__ = ("dot_all",)

    def __init__(self, dot_all: bool) -> None:
        self.dot_all = dot_all


class ClassEscape(Node):
    """`\\d`, `\\D`, `\\s`, `\\S`, `\\w` or `\\W`."""

    __slots__ = ("ignore_case", "letter")

    def __init__(self, letter: str, ignore_case: bool) -> None:
        self.letter = letter
        self.ignore_case = ignore_case


class PropertyEscape(Node):
    """`\\p{…}`; `value` is "" for a binary property. `of_strings` only in v mode."""

    __slots__ = ("ignore_case", "name", "negated", "of_strings", "value")

    def __init__(
        self, name: str, value: str, negated: bool, of_strings: bool, ignore_case: bool
    ) -> None:
        self.name = name
        self.value = value
        self.negated = negated
        self.of_strings = of_strings
        self.ignore_case = ignore_case


class ClassRange(Node):
    """Only inside a Class; both ends belong to it."""

    __slots__ = ("first", "last")

    def __init__(self, first: int, last: int) -> None:
        self.first = first
        self.last = last


class ClassStrings(Node):
    """`\\q{…}`, only inside a Class in v mode; each string is a tuple of code points."""

    __slots__ = ("strings",)

    def __init__(self, strings: list[tuple[int, ...]]) -> None:
        self.strings = strings


class Class(Node):
    """`operation` is "union", "intersection" or "difference"; items are class nodes.

    `has_strings` is MayContainStrings: only then can it match anything but one character.
    """

    __slots__ = ("has_strings", "ignore_case", "items", "negated", "operation")

    def __init__(self, negated: bool, operation: str, items: list[Node], ignore_case: bool) -> None:
        self.negated = negated
        self.operation = operation
        self.items = items
        self.ignore_case = ignore_case
        self.has_strings = False


class InputStart(Node):
    __slots__ = ("multiline",)

    def __init__(self, multiline: bool) -> None:
        self.multiline = multiline


class InputEnd(Node):
    __slots__ = ("multiline",)

    def __init__(self, multiline: bool) -> None:
        self.multiline = multiline


class WordBoundary(Node):
    __slots__ = ("ignore_case", "negated")

    def __init__(self, negated: bool, ignore_case: bool) -> None:
        self.negated = negated
        self.ignore_case = ignore_case


class BackReference(Node):
    """`groups` are several only for a name that several alternatives define."""

    __slots__ = ("groups", "ignore_case", "name")

    def __init__(self, groups: list[int], name: str | None, ignore_case: bool) -> None:
        self.groups = groups
        self.name = name
        self.ignore_case = ignore_case


class Sequence(Node):
    """Terms one after the other; with no items it is the empty pattern."""

    __slots__ = ("items",)

    def __init__(self, items: list[Node]) -> None:
        self.items = items


class Alternation(Node):
    __slots__ = ("alternatives",)

    def __init__(self, alternatives: list[Node]) -> None:
        self.alternatives = alternatives


class Group(Node):
    """A capturing group; other groups are represented by their content."""

    __slots__ = ("body", "index", "name")

    def __init__(self, index: int, name: str | None, body: Node) -> None:
        self.index = index
        self.name = name
        self.body = body


class Lookaround(Node):
    """`first_group` to `end_group` (exclusive) are the groups inside, as in Quantifier."""

    __slots__ = ("ahead", "body", "end_group", "first_group", "negated")

    def __init__(
        self, ahead: bool, negated: bool, body: Node, first_group: int, end_group: int
    ) -> None:
        self.ahead = ahead
        self.negated = negated
        self.body = body
        self.first_group = first_group
        self.end_group = end_group


class Quantifier(Node):
    """`maximum` is None when there is no bound."""

    __slots__ = ("body", "end_group", "first_group", "greedy", "maximum", "minimum")

    def __init__(
        self,
        body: Node,
        minimum: int,
        maximum: int | None,
        greedy: bool,
        first_group: int,
        end_group: int,
    ) -> None:
        self.body = body
        self.minimum = minimum
        self.maximum = maximum
        self.greedy = greedy
        self.first_group = first_group
        self.end_group = end_group


class Pattern:
    """A whole pattern.

    group_count: how many capturing groups, group 0 (the match) not counted
    group_names: names in source order, each with the indices of its groups
    depth:       how deep groups nest
    """

    __slots__ = ("body", "depth", "flags", "group_count", "group_names", "unicode")

    def __init__(
        self,
        body: Node,
        flags: str,
        unicode: bool,
        group_count: int,
        group_names: list[tuple[str, list[int]]],
        depth: int,
    ) -> None:
        self.body = body
        self.flags = flags
        self.unicode = unicode
        self.group_count = group_count
        self.group_names = group_names
        self.depth = depth
