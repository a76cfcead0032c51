"""Expressions from the comma down to unary operators.

Chains are loops, not recursion: `a + b + c`, `a = b = c`, `p ? x : q ? y : z`, `!!!a` take one
Python frame however long they are.
"""

from __future__ import annotations

from .nodes import (
    ArrowFunctionExpression,
    AssignmentExpression,
    AwaitExpression,
    BinaryExpression,
    ChainExpression,
    ConditionalExpression,
    Identifier,
    LogicalExpression,
    MemberExpression,
    Node,
    PrivateIdentifier,
    SequenceExpression,
    UnaryExpression,
    UpdateExpression,
    YieldExpression,
)
from .patterns import PatternParser
from .tokens import CHECKED, IDENTIFIERS, SUFFIXES, words

_ASSIGNMENT = words("= += -= *= /= %= **= <<= >>= >>>= &= |= ^= &&= ||= ??=")
_LEVELS = (
    "??",
    "||",
    "&&",
    "|",
    "^",
    "&",
    "== != === !==",
    "< > <= >= in instanceof",
    "<< >> >>>",
    "+ -",
    "* / %",
    "**",
)
_PRECEDENCE = {operator: level for level, row in enumerate(_LEVELS, 1) for operator in row.split()}
_RELATIONAL = _PRECEDENCE["in"]
_EXPONENTIATION = _PRECEDENCE["**"]
_LOGICAL = words("?? || &&")
_PREFIX = words("! ~ + - ++ -- typeof void delete await")
#: After a name or a literal, these say that it is the whole expression.
_ENDS = words(", ) ; ] } : eof")
#: Tokens that cannot begin the operand of a top-level `await`.
_NO_OPERAND = (
    _ENDS
    | _ASSIGNMENT
    | words(". ?. => ? ?? || && | ^ & == != === !== < > <= >= in instanceof << >> >>> * % **")
)
#: Tokens that cannot begin the operand of `yield`.
_YIELD_ENDS = _ENDS | {"in"}


class OperatorParser(PatternParser):
    """Expression, AssignmentExpression, ConditionalExpression, binary and unary operators."""

    def parse_expression(self, no_in: bool = False) -> Node:
        """Expression: assignments separated by commas."""
        start = self.start
        node = self.parse_assign(no_in)
        return self.parse_more_expressions(node, start, no_in) if self.tok == "," else node

    def parse_more_expressions(self, node: Node, start: int, no_in: bool = False) -> Node:
        """The rest of an Expression, from the first comma on."""
        expressions = [node]
        while self.tok == ",":
            self.next()
            expressions.append(self.parse_assign(no_in))
        return SequenceExpression(expressions, start, self.prev_end)

    # -- assignment and conditional --

    def parse_assign(self, no_in: bool = False, cover: bool = False) -> Node:
        """AssignmentExpression. With `cover`, `pending_at` may be left for the caller to judge."""
        self.depth += 1
        if self.depth > self.safe_depth:
            self.check_depth()
        # What waits for its right side: (left, operator, start) or (test, consequent, start).
        waiting: list[tuple[Node, str | Node, int]] | None = None
        while True:
            start = self.start
            tok = self.tok
            if tok == "name":
                name = self.val
                self.next()
                node: Node = Identifier(name, False, start, self.prev_end)  # type: ignore[arg-type]
                if name in CHECKED:
                    self.check_reference(name, start)
                tok = self.tok
                if tok in _ENDS:
                    break
                if tok == "=>" and not self.newline:
                    node = self.parse_arrow(start, [node], False, 0, no_in)
                    break
                if tok in SUFFIXES:
                    node = self.parse_suffixes(node, start)
                if self.tok not in _ASSIGNMENT:
                    node = self.parse_binary(no_in, node, start)
            elif tok == "(":
                node = self.parse_parenthesized(True, no_in)
                if node.start == start and type(node) is ArrowFunctionExpression:
                    break
                node = self._continue(node, start, no_in)
            elif tok == "{" or tok == "[":
                node = self._parse_cover(start, no_in, cover)
            elif tok == "function":
                node = self.parse_function(start, async_=False, declaration=False)
                node = self._continue(node, start, no_in)
            elif tok == "class":
                node = self._continue(self.parse_class(declaration=False), start, no_in)
            elif tok == "string" or tok == "number":
                node = self.parse_literal()
                if self.tok in _ENDS:
                    break
                node = self._continue(node, start, no_in)
            elif tok in IDENTIFIERS:
                contextual = self._parse_contextual(start, no_in)
                if contextual is None:
                    node = self.parse_binary(no_in, None, start)
                elif type(contextual) in (ArrowFunctionExpression, YieldExpression):
                    node = contextual
                    break
                else:
                    node = self._continue(contextual, start, no_in)
            else:
                node = self.parse_binary(no_in, None, start)
            tok = self.tok
            if tok == "?":
                self.next()
                consequent = self.parse_assign()
                self.expect(":")
                waiting = waiting or []
                waiting.append((node, consequent, start))
            elif tok in _ASSIGNMENT:
                waiting = waiting or []
                waiting.append((self._target(node, tok, start), tok, start))
                self.next()
            else:
                break
        self.depth -= 1
        return self._fold(node, waiting) if waiting else node

    def _continue(self, node: Node, start: int, no_in: bool) -> Node:
        """Suffixes and operators behind an operand that has been read."""
        if self.tok in SUFFIXES:
            node = self.parse_suffixes(node, start)
        return self.parse_binary(no_in, node, start)

    def _fold(self, node: Node, waiting: list[tuple[Node, str | Node, int]]) -> Node:
        end = self.prev_end
        for left, middle, start in reversed(waiting):
            if isinstance(middle, str):
                node = AssignmentExpression(middle, left, node, start, end)
            else:
                node = ConditionalExpression(left, middle, node, start, end)
        return node

    def _target(self, node: Node, operator: str, start: int) -> Node:
        """`node` as the left side of an assignment."""
        if operator == "=":
            return self.to_assignment_target(node)
        self.check_simple_target(node, "assignment")
        return node

    def _parse_cover(self, start: int, no_in: bool, cover: bool) -> Node:
        """An array or object literal, which may be a pattern instead."""
        outer_at, outer_reason = self.pending_at, self.pending_reason
        self.pending_at = -1
        node = self.parse_array() if self.tok == "[" else self.parse_object()
        tok = self.tok
        if tok == "=":
            self.pending_at, self.pending_reason = outer_at, outer_reason
            return node
        if self.pending_at >= 0 and not (cover and (tok in _ENDS or tok == "in" or tok == "of")):
            self.fail(self.pending_reason, self.pending_at)
        if self.pending_at < 0:
            self.pending_at, self.pending_reason = outer_at, outer_reason
        return self._continue(node, start, no_in) if tok not in _ENDS else node

    def _parse_contextual(self, start: int, no_in: bool) -> Node | None:
        """`yield`, async functions, `of => x` and the like; None for what is like any operand."""
        tok = self.tok
        if tok == "yield" and self.function.generator:
            return self._parse_yield(no_in)
        if tok == "async":
            return self.parse_async(True, no_in)
        if tok == "await" and self.await_is_keyword():
            return None
        node = self.parse_identifier()
        if self.tok == "=>" and not self.newline:
            return self.parse_arrow(start, [node], False, 0, no_in)
        return node

    def _parse_yield(self, no_in: bool) -> YieldExpression:
        start = self.start
        if self.function.in_parameters:
            self.fail("Yield expression is not allowed in formal parameters", start)
        self.yield_at = start
        self.next()
        if self.newline or self.tok in _YIELD_ENDS:
            return YieldExpression(None, False, start, self.prev_end)
        delegate = self.eat("*")
        argument = self.parse_assign(no_in)
        return YieldExpression(argument, delegate, start, self.prev_end)

    # -- await --

    def await_is_keyword(self) -> bool:
        """Whether the current `await` begins an AwaitExpression.

        In async functions always. At top level, where flows may await: unless the token behind
        it cannot begin an operand, in which case `await` is a name, as in any other script.
        """
        if self.function.async_:
            return True
        if not self.top_level_await or self.function is not self.top_function:
            return False
        return self.peek()[0] not in _NO_OPERAND

    def note_await(self, start: int) -> None:
        """An `await` is about to be taken as a keyword."""
        if self.function.in_parameters:
            self.fail("Await expression is not allowed in formal parameters", start)
        self.await_at = start
        self.has_await = True
        if not self.function.async_:
            self.has_top_level_await = True

    # -- binary and unary operators --

    def parse_binary(self, no_in: bool, node: Node | None, start: int) -> Node:
        """Binary operators by precedence; `node` is the first operand if it has been read."""
        if node is None:
            node = self._parse_operand(0)
        elif (self.tok == "++" or self.tok == "--") and not self.newline:
            node = self._postfix(node, start)
        operator = self.tok
        level = _PRECEDENCE.get(operator, 0)
        if not level or (no_in and operator == "in"):
            return node
        operands = [node]
        starts = [start]
        operators: list[str] = []
        levels: list[int] = []
        while True:
            while levels and levels[-1] >= level and not (level == levels[-1] == _EXPONENTIATION):
                self._reduce(operands, starts, operators.pop())
                levels.pop()
            if not level:
                return operands[0]
            if level == _EXPONENTIATION and self._is_bare_unary(operands[-1], starts[-1]):
                self.fail(
                    "Unary operator used immediately before exponentiation expression;"
                    " use parentheses",
                    starts[-1],
                )
            operators.append(operator)
            levels.append(level)
            self.next()
            starts.append(self.start)
            operands.append(self._parse_operand(level))
            operator = self.tok
            level = _PRECEDENCE.get(operator, 0)
            if no_in and operator == "in":
                level = 0

    def _is_bare_unary(self, node: Node, start: int) -> bool:
        return node.start == start and isinstance(node, UnaryExpression | AwaitExpression)

    def _reduce(self, operands: list[Node], starts: list[int], operator: str) -> None:
        """Replace the last two operands by the operation on them."""
        right, right_start = operands.pop(), starts.pop()
        left, start = operands[-1], starts[-1]
        end = self.prev_end
        if operator in _LOGICAL:
            for node, at in ((left, start), (right, right_start)):
                if (
                    isinstance(node, LogicalExpression)
                    and node.start == at
                    and (node.operator == "??") != (operator == "??")
                ):
                    self.fail("Cannot mix '??' with '||' or '&&' without parentheses", node.end)
            operands[-1] = LogicalExpression(operator, left, right, start, end)
        else:
            operands[-1] = BinaryExpression(operator, left, right, start, end)

    def _parse_operand(self, level: int) -> Node:
        """UnaryExpression, or `#name` in front of `in`; `level` is the operator's before it."""
        tok = self.tok
        if tok in _PREFIX and (tok != "await" or self.await_is_keyword()):
            return self._parse_unary()
        if tok == "private":
            return self._parse_private_operand(level)
        start = self.start
        node = self.parse_subscripts()
        tok = self.tok
        if (tok == "++" or tok == "--") and not self.newline:
            node = self._postfix(node, start)
        return node

    def _parse_private_operand(self, level: int) -> PrivateIdentifier:
        node = PrivateIdentifier(str(self.val), self.start, self.end)
        if level >= _RELATIONAL or self.peek()[0] != "in":
            self.unexpected()
        self.next()
        self.use_private_name(node)
        return node

    def _postfix(self, node: Node, start: int) -> UpdateExpression:
        self.check_simple_target(node, "postfix operation")
        operator = self.tok
        self.next()
        return UpdateExpression(operator, False, node, start, self.prev_end)

    def _parse_unary(self) -> Node:
        """A row of prefix operators and their operand."""
        prefixes: list[tuple[str, int]] = []
        while self.tok in _PREFIX and (self.tok != "await" or self.await_is_keyword()):
            if self.tok == "await":
                self.note_await(self.start)
            prefixes.append((self.tok, self.start))
            self.next()
        start = self.start
        node = self.parse_subscripts()
        if (self.tok == "++" or self.tok == "--") and not self.newline:
            node = self._postfix(node, start)
        end = self.prev_end
        for operator, at in reversed(prefixes):
            if operator == "++" or operator == "--":
                self.check_simple_target(node, "prefix operation")
                node = UpdateExpression(operator, True, node, at, end)
            elif operator == "await":
                node = AwaitExpression(node, at, end)
            else:
                if operator == "delete":
                    self._check_delete(node, at)
                node = UnaryExpression(operator, True, node, at, end)
        return node

    def _check_delete(self, node: Node, start: int) -> None:
        if isinstance(node, Identifier) and self.strict:
            self.fail("Delete of an unqualified identifier in strict mode", start)
        if isinstance(node, ChainExpression):
            node = node.expression
        if isinstance(node, MemberExpression) and isinstance(node.property, PrivateIdentifier):
            self.fail("Private fields can not be deleted", start)
