"""CharacterClass: `[…]`, with the set notation of v mode."""

from __future__ import annotations

from .regexp_nodes import Class, ClassRange, ClassStrings, Node, PropertyEscape
from .regexp_reader import Reader

#: Classes of v mode nested deeper are a RegExpSyntaxError.
MAX_NESTED_CLASSES = 50

_SET_SYNTAX = frozenset("()[]{}/-\\|")
_DOUBLE_PUNCTUATORS = frozenset("&!#$%*+,.:;<=>?@^`~")
_SET_PUNCTUATORS = frozenset("&-!#%,:;<=>@`~")


def parse_class(reader: Reader) -> Class:
    """The cursor stands after `[`; it is left after the matching `]`."""
    if reader.unicode_sets:
        return _parse_class_set(reader)
    negated = _skip_caret(reader)
    items: list[Node] = []
    while True:
        if reader.peek() == "]":
            reader.position += 1
            return Class(negated, "union", items, reader.ignore_case)
        first = _class_atom(reader)
        if reader.peek() != "-" or reader.peek(1) in ("", "]"):
            items.append(first)
            continue
        start = reader.position
        reader.position += 1
        last = _class_atom(reader)
        if isinstance(first, ClassRange) and isinstance(last, ClassRange):
            if first.first > last.first:
                raise reader.error("Range out of order in character class", start)
            items.append(ClassRange(first.first, last.first))
        elif reader.unicode:
            raise reader.error("Invalid character class", start)
        else:
            items += [first, ClassRange(0x2D, 0x2D), last]


def _skip_caret(reader: Reader) -> bool:
    if reader.peek() != "^":
        return False
    reader.position += 1
    return True


def _class_atom(reader: Reader) -> Node:
    """A single character comes as a range of one."""
    character = reader.peek()
    if not character:
        raise reader.error("Unterminated character class")
    reader.position += 1
    if character != "\\":
        return ClassRange(ord(character), ord(character))
    escape = reader.class_escape()
    if escape is not None:
        return escape
    if reader.peek() == "b":
        reader.position += 1
        return ClassRange(8, 8)
    code = reader.character_escape(in_class=True)
    return ClassRange(code, code)


class _OpenClass:
    """A nested class being read. `operation` is None until a second operand decides it."""

    __slots__ = ("awaits_operand", "items", "negated", "operation", "start")

    def __init__(self, negated: bool, start: int) -> None:
        self.negated = negated
        self.start = start
        self.operation: str | None = None
        self.items: list[Node] = []
        self.awaits_operand = False


def _parse_class_set(reader: Reader) -> Class:
    start = reader.position
    stack = [_OpenClass(_skip_caret(reader), start)]
    while True:
        character = reader.peek()
        if not character:
            raise reader.error("Unterminated character class")
        current = stack[-1]
        if character == "]":
            reader.position += 1
            closed = _close(reader, stack.pop())
            if not stack:
                return closed
            _add_operand(reader, stack[-1], closed)
        elif character in "&-" and reader.peek(1) == character:
            _set_operator(reader, current, character)
        elif character == "[":
            if len(stack) >= MAX_NESTED_CLASSES:
                raise reader.error("Regular expression too large")
            reader.position += 1
            start = reader.position
            stack.append(_OpenClass(_skip_caret(reader), start))
        else:
            _parse_operand(reader, current)


def _close(reader: Reader, current: _OpenClass) -> Class:
    if current.awaits_operand:
        raise reader.error("Invalid set operation in character class", current.start)
    operation = current.operation or "union"
    node = Class(current.negated, operation, current.items, reader.ignore_case)
    node.has_strings = _may_contain_strings(operation, current.items)
    if node.has_strings and node.negated:
        raise reader.error("Negated character class may contain strings", current.start)
    if len(node.items) == 1 and not node.negated and isinstance(node.items[0], Class):
        return node.items[0]
    return node


def _set_operator(reader: Reader, current: _OpenClass, character: str) -> None:
    operation = "intersection" if character == "&" else "difference"
    allowed = len(current.items) == 1 if current.operation is None else True
    if (
        not allowed
        or not current.items
        or current.awaits_operand
        or current.operation not in (None, operation)
        or (character == "&" and reader.peek(2) == "&")
    ):
        raise reader.error("Invalid set operation in character class")
    current.operation = operation
    current.awaits_operand = True
    reader.position += 2


def _add_operand(reader: Reader, current: _OpenClass, operand: Node) -> None:
    if current.operation in ("intersection", "difference"):
        if not current.awaits_operand:
            raise reader.error("Invalid set operation in character class")
        current.awaits_operand = False
    elif current.items:
        current.operation = "union"
    current.items.append(operand)


def _parse_operand(reader: Reader, current: _OpenClass) -> None:
    if reader.peek() == "\\":
        reader.position += 1
        escape = reader.class_escape()
        if escape is not None:
            _add_operand(reader, current, escape)
            return
        if reader.peek() == "q":
            reader.position += 1
            _add_operand(reader, current, _class_strings(reader))
            return
        reader.position -= 1
    first = _set_character(reader)
    if reader.peek() != "-" or reader.peek(1) == "-":
        _add_operand(reader, current, ClassRange(first, first))
        return
    reader.position += 1
    last = _set_character(reader)
    if first > last:
        raise reader.error("Range out of order in character class")
    if current.operation not in (None, "union"):
        raise reader.error("Invalid set operation in character class")
    current.operation = "union"
    current.items.append(ClassRange(first, last))


def _set_character(reader: Reader) -> int:
    character = reader.peek()
    if not character:
        raise reader.error("Unterminated character class")
    if character == "\\":
        reader.position += 1
        escaped = reader.peek()
        if escaped == "b":
            reader.position += 1
            return 8
        if escaped and escaped in _SET_PUNCTUATORS:
            reader.position += 1
            return ord(escaped)
        return reader.character_escape(in_class=False)
    if character in _SET_SYNTAX or (
        character in _DOUBLE_PUNCTUATORS and reader.peek(1) == character
    ):
        raise reader.error("Invalid character in character class")
    reader.position += 1
    return ord(character)


def _class_strings(reader: Reader) -> Node:
    if reader.peek() != "{":
        raise reader.error("Invalid escape")
    reader.position += 1
    strings: list[tuple[int, ...]] = []
    current: list[int] = []
    while True:
        character = reader.peek()
        if not character:
            raise reader.error("Unterminated character class")
        if character in "|}":
            reader.position += 1
            strings.append(tuple(current))
            if character == "}":
                return ClassStrings(strings)
            current = []
        else:
            current.append(_set_character(reader))


def _may_contain_strings(operation: str, items: list[Node]) -> bool:
    """Static semantics MayContainStrings of a class that is not negated."""
    if operation == "union":
        return any(map(_has_strings, items))
    if operation == "difference":
        return _has_strings(items[0])
    return all(map(_has_strings, items))


def _has_strings(node: Node) -> bool:
    if isinstance(node, Class):
        return node.has_strings
    if isinstance(node, ClassStrings):
        return any(len(string) != 1 for string in node.strings)
    return isinstance(node, PropertyEscape) and node.of_strings
