"""Pattern -> Program.

Trees may be deep, so both passes keep a stack of their own: `_nullable_nodes` visits children
before parents, and `_Emitter` works off a list of tasks, the last one first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...syntax.regexp_nodes import (
    Alternation,
    BackReference,
    Char,
    Class,
    Group,
    InputEnd,
    InputStart,
    Lookaround,
    Node,
    Pattern,
    PropertyEscape,
    Quantifier,
    Sequence,
    WordBoundary,
)
from . import charset, program
from .casing import close_over_case
from .charset import CharSet
from .classes import ClassResolver
from .machine import RegExpStackOverflow
from .peephole import improve
from .program import Instruction, Program

#: Sets (or their complements) up to this size become a frozenset; others a compiled class.
_MAX_MEMBERS = 300
#: A property of strings may stand for thousands of instructions.
_MAX_INSTRUCTIONS = 100_000
_NO_MAXIMUM = 1 << 62
#: More than Python's re can count to.
_RE_MAXIMUM = 1 << 31
_ONE_CHARACTER = 1
_BACK = {
    program.CHAR: program.CHAR_BACK,
    program.IN: program.IN_BACK,
    program.OUT: program.OUT_BACK,
    program.TEST: program.TEST_BACK,
}

Task = tuple[Callable[..., object], tuple[Any, ...]]


def compile_program(pattern: Pattern) -> Program:
    emitter = _Emitter(pattern)
    captures = 2 * (pattern.group_count + 1)
    emitter.run()
    result = Program(emitter.code, captures, emitter.register_count, pattern.unicode)
    improve(result, emitter.sets)
    return result


def children(node: Node) -> list[Node]:
    if isinstance(node, Sequence):
        return node.items
    if isinstance(node, Alternation):
        return node.alternatives
    if isinstance(node, (Group, Lookaround, Quantifier)):
        return [node.body]
    return []


def _nullable_nodes(root: Node, resolver: ClassResolver) -> set[int]:
    """The ids of nodes that can match without consuming a character."""
    order: list[Node] = []
    pending = [root]
    while pending:
        node = pending.pop()
        order.append(node)
        pending += children(node)
    nullable: set[int] = set()
    for node in reversed(order):
        if _is_nullable(node, nullable, resolver):
            nullable.add(id(node))
    return nullable


def _is_nullable(node: Node, nullable: set[int], resolver: ClassResolver) -> bool:
    if isinstance(node, Sequence):
        return all(id(item) in nullable for item in node.items)
    if isinstance(node, Alternation):
        return any(id(item) in nullable for item in node.alternatives)
    if isinstance(node, Group):
        return id(node.body) in nullable
    if isinstance(node, Quantifier):
        return node.minimum == 0 or id(node.body) in nullable
    if isinstance(node, Class) and node.has_strings:
        return () in resolver.resolve(node)[1]
    return isinstance(node, (BackReference, InputEnd, InputStart, Lookaround, WordBoundary))


class _Emitter:
    def __init__(self, pattern: Pattern) -> None:
        self.pattern = pattern
        self.resolver = ClassResolver(pattern.unicode, "v" in pattern.flags)
        self.nullable = _nullable_nodes(pattern.body, self.resolver)
        self.code: list[Instruction] = []
        self.tasks: list[Task] = []
        self.register_count = 2 * (pattern.group_count + 1)
        #: For each instruction that goes forward: which characters it can begin with.
        self.sets: dict[int, CharSet] = {}
        self.tests: dict[CharSet, tuple[int, Any]] = {}

    def run(self) -> None:
        self.emit(program.SAVE, 0)
        self.later(self.node, self.pattern.body, False)
        while self.tasks:
            function, arguments = self.tasks.pop()
            function(*arguments)
            if len(self.code) > _MAX_INSTRUCTIONS:
                raise RegExpStackOverflow
        self.emit(program.SAVE, 1)
        self.emit(program.MATCH)

    def emit(self, *instruction: Any) -> int:
        self.code.append(instruction)
        return len(self.code) - 1

    def later(self, function: Callable[..., object], *arguments: Any) -> None:
        self.tasks.append((function, arguments))

    def registers(self, count: int) -> int:
        self.register_count += count
        return self.register_count - count

    # -- tasks --

    def node(self, node: Node, backward: bool) -> None:
        chars = node.chars if isinstance(node, _Resolved) else self.resolver.single(node)
        if chars is not None:
            self.one_of(chars, backward)
        elif isinstance(node, Sequence):
            self.sequence(node.items, backward)
        elif isinstance(node, Alternation):
            self.alternation(node.alternatives, backward)
        elif isinstance(node, Group):
            begin, end = 2 * node.index, 2 * node.index + 1
            self.later(self.emit, program.SAVE, begin if backward else end)
            self.later(self.node, node.body, backward)
            self.emit(program.SAVE, end if backward else begin)
        elif isinstance(node, Quantifier):
            self.quantifier(node, backward)
        elif isinstance(node, Lookaround):
            self.lookaround(node)
        elif isinstance(node, BackReference):
            groups = tuple(node.groups)
            self.emit(program.BACKREFERENCE, groups, node.ignore_case, backward)
        elif isinstance(node, (Class, PropertyEscape)):
            self.strings(node, backward)
        else:
            self.assertion(node)

    def assertion(self, node: Node) -> None:
        if isinstance(node, InputStart):
            self.emit(program.START_LINE if node.multiline else program.START)
        elif isinstance(node, InputEnd):
            self.emit(program.END_LINE if node.multiline else program.END)
        elif isinstance(node, WordBoundary):
            word = charset.members(self.resolver.word(node.ignore_case))
            self.emit(program.NOT_BOUNDARY if node.negated else program.BOUNDARY, word)
        else:
            raise TypeError(type(node).__name__)

    def sequence(self, items: list[Node], backward: bool) -> None:
        """Neighbouring characters that match only themselves become one STRING."""
        grouped: list[tuple[Callable[..., None], Any]] = []
        text = ""
        for item in items:
            literal = self.literal(item)
            if literal is None:
                if text:
                    grouped.append((self.string, text))
                    text = ""
                grouped.append((self.node, item))
            else:
                text += literal
        if text:
            grouped.append((self.string, text))
        for function, argument in grouped if backward else reversed(grouped):
            self.later(function, argument, backward)

    def literal(self, node: Node) -> str | None:
        if type(node) is not Char:
            return None
        if node.ignore_case:
            closed = close_over_case((node.code, node.code + 1), self.pattern.unicode)
            if charset.size(closed) > 1:
                return None
        return chr(node.code)

    def string(self, text: str, backward: bool) -> None:
        if len(text) == _ONE_CHARACTER:
            self.one_of((ord(text), ord(text) + 1), backward)
            return
        kind = program.STRING_BACK if backward else program.STRING
        at = self.emit(kind, text, len(text))
        if not backward:
            self.sets[at] = (ord(text[0]), ord(text[0]) + 1)

    def one_of(self, chars: CharSet, backward: bool) -> None:
        test = self.tests.get(chars)
        if test is None:
            test = self.tests[chars] = self.test(chars)
        kind, operand = test
        at = self.emit(_BACK[kind] if backward else kind, operand)
        if not backward:
            self.sets[at] = chars

    def test(self, chars: CharSet) -> tuple[int, Any]:
        if charset.size(chars) == _ONE_CHARACTER:
            return program.CHAR, chr(chars[0])
        if charset.size(chars) <= _MAX_MEMBERS:
            return program.IN, charset.members(chars)
        outside = charset.complement(chars)
        if charset.size(outside) <= _MAX_MEMBERS:
            return program.OUT, charset.members(outside)
        return program.TEST, charset.compiled(charset.re_source(chars)).match

    def alternation(self, alternatives: list[Node], backward: bool) -> None:
        jumps: list[int] = []
        self.later(self.patch_jumps, jumps)
        self.later(self.node, alternatives[-1], backward)
        for alternative in reversed(alternatives[:-1]):
            split: list[int] = []
            self.later(self.end_alternative, split, jumps)
            self.later(self.node, alternative, backward)
            self.later(self.begin_alternative, split)

    def begin_alternative(self, split: list[int]) -> None:
        split.append(self.emit(program.SPLIT))

    def end_alternative(self, split: list[int], jumps: list[int]) -> None:
        jumps.append(self.emit(program.JUMP))
        self.code[split[0]] = (program.SPLIT, split[0] + 1, len(self.code))

    def patch_jumps(self, jumps: list[int]) -> None:
        for at in jumps:
            self.code[at] = (program.JUMP, len(self.code))

    def strings(self, node: Node, backward: bool) -> None:
        """A class of v mode with strings: the longest first, sec-compileatom."""
        chars, strings = self.resolver.resolve(node)
        ordered = sorted(strings, key=lambda string: (-len(string), string))
        ignore_case = isinstance(node, (Class, PropertyEscape)) and node.ignore_case
        alternatives: list[Node] = [
            Sequence([Char(code, ignore_case) for code in string]) for string in ordered if string
        ]
        if chars:
            alternatives.append(_Resolved(chars))
        if () in strings:
            alternatives.append(Sequence([]))
        if not alternatives:
            self.emit(program.FAIL)
            return
        self.alternation(alternatives, backward)

    # -- lookarounds --

    def lookaround(self, node: Lookaround) -> None:
        register = self.registers(2)
        at = self.emit(program.LOOK)
        self.later(self.end_lookaround, node, at, register)
        self.later(self.node, node.body, not node.ahead)

    def end_lookaround(self, node: Lookaround, at: int, register: int) -> None:
        self.emit(program.LOOK_FAIL if node.negated else program.LOOK_OK, register)
        self.code[at] = (program.LOOK, register, node.negated, len(self.code))

    # -- quantifiers --

    def quantifier(self, node: Quantifier, backward: bool) -> None:
        if node.maximum == 0:
            return
        chars = None if backward else self.resolver.single(node.body)
        if chars is not None and self.run_of(node, chars):
            return
        nullable = id(node.body) in self.nullable
        if node.minimum <= 1 and not nullable and node.maximum is None:
            self.star(node, backward)
        elif node.minimum == 0 and not nullable and node.maximum == 1:
            self.optional(node, backward)
        elif node.minimum == node.maximum == 1:
            self.later(self.node, node.body, backward)
        else:
            self.counted(node, backward)

    def run_of(self, node: Quantifier, chars: CharSet) -> bool:
        minimum = node.minimum
        source = charset.re_source(chars)
        maximum = node.maximum
        if minimum >= _RE_MAXIMUM or (maximum is not None and maximum >= _RE_MAXIMUM):
            maximum = None
            if minimum >= _RE_MAXIMUM:
                return False
        if node.greedy or minimum == maximum:
            counts = f"{{{minimum},{'' if maximum is None else maximum}}}+"
            match = charset.compiled(source + counts).match
            if minimum == maximum:
                at = self.emit(program.RUN_ONLY, match, minimum, 0)
            else:
                at = self.emit(program.RUN, match, minimum, "")
                self.emit(program.RUN_RETRY, "")
            self.sets[at] = chars
            return True
        if maximum is not None:
            return False
        if minimum:
            match = charset.compiled(f"{source}{{{minimum}}}").match
            self.sets[self.emit(program.RUN_ONLY, match, minimum, 0)] = chars
        operands = (
            charset.compiled(source).match,
            "",
            charset.compiled(source + "*+").match,
        )
        self.sets[self.emit(program.LAZY, *operands)] = chars
        self.emit(program.LAZY_RETRY, *operands)
        return True

    def star(self, node: Quantifier, backward: bool) -> None:
        """`*` and `+` of what consumes something need no count."""
        at = len(self.code)
        if node.minimum:
            self.later(self.end_plus, node, at)
        else:
            self.emit(program.SPLIT)
            self.later(self.end_star, node, at)
        if node.end_group > node.first_group:
            self.emit(program.CLEAR, 2 * node.first_group, 2 * node.end_group)
        self.later(self.node, node.body, backward)

    def end_star(self, node: Quantifier, at: int) -> None:
        self.emit(program.JUMP, at)
        self.end_split(node, at)

    def end_plus(self, node: Quantifier, at: int) -> None:
        leave = len(self.code) + 1
        self.emit(program.SPLIT, *((at, leave) if node.greedy else (leave, at)))

    def optional(self, node: Quantifier, backward: bool) -> None:
        at = self.emit(program.SPLIT)
        self.later(self.end_split, node, at)
        self.later(self.node, node.body, backward)

    def end_split(self, node: Quantifier, at: int) -> None:
        body, leave = at + 1, len(self.code)
        self.code[at] = (program.SPLIT, *((body, leave) if node.greedy else (leave, body)))

    def counted(self, node: Quantifier, backward: bool) -> None:
        count = self.registers(2)
        self.emit(program.RESET, count)
        at = self.emit(program.LOOP)
        captures = 2 * node.first_group, 2 * node.end_group
        self.emit(program.ENTER, count, count + 1, *captures)
        self.later(self.end_counted, node, at, count)
        self.later(self.node, node.body, backward)

    def end_counted(self, node: Quantifier, at: int, count: int) -> None:
        self.emit(program.LOOP_BACK, count, count + 1, node.minimum, at)
        maximum = _NO_MAXIMUM if node.maximum is None else node.maximum
        leave = len(self.code)
        self.code[at] = (program.LOOP, count, node.minimum, maximum, node.greedy, leave)


class _Resolved(Node):
    """Stands in for a class whose set is known."""

    __slots__ = ("chars",)

    def __init__(self, chars: CharSet) -> None:
        self.chars = chars
