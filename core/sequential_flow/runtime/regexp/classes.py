"""Which characters (and in v mode, strings) a class node stands for: CompileToCharSet.

Sets of v mode are closed under case before any set operation, which is what
MaybeSimpleCaseFolding means by comparing folded members; others are closed at the end.
"""

from __future__ import annotations

from ...syntax.regexp_nodes import (
    Char,
    Class,
    ClassEscape,
    ClassRange,
    ClassStrings,
    Dot,
    Node,
    PropertyEscape,
)
from . import charset
from .casing import canonicalize, close_over_case
from .charset import CharSet
from .properties import property_set, property_strings

Strings = frozenset[tuple[int, ...]]
_NO_STRINGS: Strings = frozenset()


class ClassResolver:
    """For one pattern: its mode decides what a character is."""

    def __init__(self, unicode: bool, unicode_sets: bool) -> None:
        self.unicode = unicode
        self.unicode_sets = unicode_sets

    def single(self, node: Node) -> CharSet | None:
        """The set of a node that always matches one character; None for other nodes."""
        if isinstance(node, Char):
            chars: CharSet = (node.code, node.code + 1)
            return close_over_case(chars, self.unicode) if node.ignore_case else chars
        if isinstance(node, Dot):
            excluded = charset.EMPTY if node.dot_all else charset.LINE_TERMINATORS
            return charset.complement(excluded)
        if isinstance(node, ClassEscape):
            return self._escape(node)
        if isinstance(node, PropertyEscape) and not node.of_strings:
            chars = self._property(node)
            return close_over_case(chars, self.unicode) if node.ignore_case else chars
        if isinstance(node, Class) and not node.has_strings:
            return self.resolve(node)[0]
        return None

    def word(self, ignore_case: bool) -> CharSet:
        return charset.WORD_FOLDED if ignore_case and self.unicode else charset.WORD

    def resolve(self, node: Node) -> tuple[CharSet, Strings]:
        """Recursion is bounded by the parser's limit on nested classes."""
        if not isinstance(node, Class):
            return self._operand(node)
        chars, strings = self._operate(node)
        if node.ignore_case and not self.unicode_sets:
            chars = close_over_case(chars, self.unicode)
        if node.negated:
            chars = charset.complement(chars)
        return chars, strings

    def _operate(self, node: Class) -> tuple[CharSet, Strings]:
        if node.operation == "union":
            plain = [(item.first, item.last) for item in node.items if type(item) is ClassRange]
            chars = charset.from_ranges(plain)
            if self.unicode_sets and node.ignore_case:
                chars = close_over_case(chars, self.unicode)
            strings = _NO_STRINGS
            for item in node.items:
                if type(item) is not ClassRange:
                    more, more_strings = self._operand_of(item, node.ignore_case)
                    chars = charset.union(chars, more)
                    strings |= more_strings
            return chars, strings
        chars, strings = self._operand_of(node.items[0], node.ignore_case)
        for item in node.items[1:]:
            other, other_strings = self._operand_of(item, node.ignore_case)
            if node.operation == "intersection":
                chars, strings = charset.intersection(chars, other), strings & other_strings
            else:
                chars, strings = charset.difference(chars, other), strings - other_strings
        return chars, strings

    def _operand_of(self, node: Node, ignore_case: bool) -> tuple[CharSet, Strings]:
        if isinstance(node, ClassRange):
            chars: CharSet = (node.first, node.last + 1)
            fold = ignore_case and self.unicode_sets
            return (close_over_case(chars, True) if fold else chars), _NO_STRINGS
        if isinstance(node, ClassStrings):
            return self._strings(node.strings, ignore_case)
        return self.resolve(node)

    def _operand(self, node: Node) -> tuple[CharSet, Strings]:
        if isinstance(node, ClassEscape):
            return self._escape(node), _NO_STRINGS
        if isinstance(node, PropertyEscape):
            if node.of_strings:
                return self._strings(property_strings(node.name), node.ignore_case)
            return self._property(node), _NO_STRINGS
        raise TypeError(type(node).__name__)

    def _strings(
        self, strings: list[tuple[int, ...]], ignore_case: bool
    ) -> tuple[CharSet, Strings]:
        chars = charset.from_ranges((s[0], s[0]) for s in strings if len(s) == 1)
        longer = [string for string in strings if len(string) != 1]
        if ignore_case:
            chars = close_over_case(chars, True)
            longer = [
                tuple(ord(canonicalize(chr(code), True)) for code in string) for string in longer
            ]
        return chars, frozenset(longer)

    def _escape(self, node: ClassEscape) -> CharSet:
        kind = node.letter.lower()
        if kind == "d":
            chars = charset.DIGITS
        elif kind == "s":
            chars = charset.SPACE
        else:
            chars = self.word(node.ignore_case)
        return chars if kind == node.letter else charset.complement(chars)

    def _property(self, node: PropertyEscape) -> CharSet:
        chars = property_set(node.name, node.value)
        if self.unicode_sets and node.ignore_case:
            chars = close_over_case(chars, True)
        return charset.complement(chars) if node.negated else chars
