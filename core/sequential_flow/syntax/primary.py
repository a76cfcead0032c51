"""Primary expressions: names, literals, parentheses, `async`."""

from __future__ import annotations

from .initializers import InitializerParser
from .nodes import (
    ArrayExpression,
    AssignmentExpression,
    CallExpression,
    Identifier,
    Literal,
    Node,
    ObjectExpression,
    RestElement,
    SequenceExpression,
    ThisExpression,
)
from .scope import USES_THIS
from .tokens import CHECKED, IDENTIFIERS, SUFFIXES

TYPE_CHECKING = False  # Not from typing, which takes 3 ms to import.
if TYPE_CHECKING:
    from collections.abc import Callable

_CONSTANTS = {"null": None, "true": True, "false": False}
_FLAGS = frozenset("dgimsuvy")


class PrimaryParser(InitializerParser):
    """PrimaryExpression, and async arrow functions."""

    def parse_subscripts(self) -> Node:
        """LeftHandSideExpression."""
        start = self.start
        parse = _PRIMARY.get(self.tok)
        if parse is None:
            self.unexpected()
        node = parse(self)
        return self.parse_suffixes(node, start) if self.tok in SUFFIXES else node

    def parse_primary(self) -> Node:
        parse = _PRIMARY.get(self.tok)
        if parse is None:
            self.unexpected()
        return parse(self)

    # -- names and literals --

    def parse_reference(self) -> Node:
        """IdentifierReference."""
        start = self.start
        name = str(self.val)
        self.next()
        if name in CHECKED:
            self.check_reference(name, start)
        return Identifier(name, False, start, self.prev_end)

    def parse_this(self) -> Node:
        start = self.start
        self.next()
        self.uses |= USES_THIS
        if not self.strict or self.function.this_is_global:
            self.mentions_global_this = True
        return ThisExpression(start, self.prev_end)

    def parse_literal(self) -> Literal:
        """A number or a string."""
        start = self.start
        value = self.val
        if self.legacy_at == start and self.strict:
            self.fail(self.legacy_reason, start)
        self.next()
        end = self.prev_end
        return Literal(value, self.source[start:end], None, start, end)

    def parse_constant(self) -> Node:
        start = self.start
        word = self.tok
        self.next()
        return Literal(_CONSTANTS[word], word, None, start, self.prev_end)

    def parse_regexp(self) -> Node:
        from .regexp import RegExpSyntaxError, parse_pattern

        start = self.start
        pattern, flags = self.read_regexp()
        if len(set(flags)) != len(flags) or not _FLAGS.issuperset(flags) or {*"uv"} <= {*flags}:
            self.fail(f"Invalid regular expression flags '{flags}'", self.end - len(flags))
        try:
            parse_pattern(pattern, flags)
        except RegExpSyntaxError as error:
            self.fail(f"Invalid regular expression: {error.message}", start + 1 + error.offset)
        self.next()
        end = self.prev_end
        return Literal(None, self.source[start:end], (pattern, flags), start, end)

    def parse_template_literal(self) -> Node:
        return self.parse_template()

    def parse_function_expression(self) -> Node:
        return self.parse_function(self.start, async_=False, declaration=False)

    def parse_class_expression(self) -> Node:
        return self.parse_class(declaration=False)

    def parse_plain_parentheses(self) -> Node:
        return self.parse_parenthesized(False)

    def parse_plain_async(self) -> Node:
        return self.parse_async(False, False)

    def parse_import(self) -> Node:
        self.fail("'import' is not supported: a flow is a script, not a module", self.start)

    # -- parentheses and arrow functions --

    def parse_parenthesized(self, may_be_arrow: bool, no_in: bool = False) -> Node:
        """A parenthesized expression, or the parameters of an arrow function and its body."""
        start = self.start
        outer = self._enter_cover()
        items, inner, comma_at = self._parse_cover_list()
        inner_uses = self.uses
        if may_be_arrow and self.tok == "=>" and not self.newline:
            self._check_arrow_parameters()
            self._leave_cover(outer, is_arrow=True)
            params = [self.to_binding(item) for item in items]
            return self.parse_arrow(start, params, False, inner_uses, no_in)
        if self.pending_at >= 0:
            self.fail(self.pending_reason, self.pending_at)
        self._leave_cover(outer, is_arrow=False)
        if not items or comma_at >= 0:
            at = comma_at if comma_at >= 0 else self.prev_end - 1
            if self.tok == "=>":
                at = self.start
            self.fail(f"Unexpected token '{self.source[at]}'", at)
        if type(items[-1]) is RestElement:
            self.fail("Unexpected token '...'", items[-1].start)
        return self._parenthesize(items, *inner)

    def _parenthesize(self, items: list[Node], start: int, end: int) -> Node:
        if len(items) > 1:
            return SequenceExpression(items, start, end)
        node = items[0]
        if isinstance(node, Identifier):
            node.parenthesized = True
        elif isinstance(node, ObjectExpression | ArrayExpression | AssignmentExpression):
            self.parenthesized.add(node)
        return node

    def _enter_cover(self) -> tuple[int, int, str, int, int, int]:
        """Note apart what is used in a list that may turn out to be parameters."""
        outer = (
            self.uses,
            self.pending_at,
            self.pending_reason,
            self.yield_at,
            self.await_at,
            self.await_name_at,
        )
        self.uses = 0
        self.pending_at = self.yield_at = self.await_at = self.await_name_at = -1
        return outer

    def _leave_cover(self, outer: tuple[int, int, str, int, int, int], is_arrow: bool) -> None:
        uses, self.pending_at, self.pending_reason, yield_at, await_at, await_name_at = outer
        self.uses |= uses
        if is_arrow or self.yield_at < 0:
            self.yield_at = yield_at
        if is_arrow or self.await_at < 0:
            self.await_at = await_at
        if self.await_name_at < 0:
            self.await_name_at = await_name_at

    def _parse_cover_list(self) -> tuple[list[Node], tuple[int, int], int]:
        """From `(` to `)`: the items, their extent, and the place of a comma behind the last."""
        self.next()
        start = self.start
        items: list[Node] = []
        comma_at = -1
        while self.tok != ")":
            if self.tok == "...":
                items.append(self.parse_binding_rest())
                break
            items.append(self.parse_assign(False, True))
            if self.tok == ",":
                comma_at = self.start
                self.next()
            else:
                comma_at = -1
                break
        end = self.prev_end
        self.expect(")")
        return items, (start, end), comma_at

    def _check_arrow_parameters(self) -> None:
        if self.yield_at >= 0:
            self.fail("Yield expression is not allowed in formal parameters", self.yield_at)
        if self.await_at >= 0:
            self.fail("Await expression is not allowed in formal parameters", self.await_at)

    # -- async --

    def parse_async(self, may_be_arrow: bool, no_in: bool) -> Node:
        """An async function, an async arrow function, or the name `async`."""
        start = self.start
        self.next()
        tok = self.tok
        if not self.newline:
            if tok == "function":
                return self.parse_function(start, async_=True, declaration=False)
            if may_be_arrow:
                if tok in IDENTIFIERS and self.peek()[0] == "=>":
                    return self._parse_async_arrow_of_name(start, no_in)
                if tok == "(":
                    return self._parse_async_call(start, no_in)
        name = Identifier("async", False, start, self.prev_end)
        if may_be_arrow and tok == "=>" and not self.newline:
            return self.parse_arrow(start, [name], False, 0, no_in)
        return name

    def _parse_async_arrow_of_name(self, start: int, no_in: bool) -> Node:
        if self.val == "await":
            self.fail("'await' cannot be a parameter of an async function", self.start)
        param = self.parse_binding_identifier()
        if self.newline:
            self.unexpected()
        return self.parse_arrow(start, [param], True, 0, no_in)

    def _parse_async_call(self, start: int, no_in: bool) -> Node:
        """`async (...)`: a call, unless `=>` follows."""
        name = Identifier("async", False, start, self.prev_end)
        outer = self._enter_cover()
        items, comma_after_rest = self._parse_async_arguments()
        inner_uses = self.uses
        if self.tok == "=>" and not self.newline:
            self._check_arrow_parameters()
            if self.await_name_at >= 0:
                self.fail("'await' is not allowed in async parameters", self.await_name_at)
            if comma_after_rest >= 0:
                self.fail("Rest parameter must be last formal parameter", comma_after_rest)
            self._leave_cover(outer, is_arrow=True)
            params = [self.to_binding(item) for item in items]
            return self.parse_arrow(start, params, True, inner_uses, no_in)
        if self.pending_at >= 0:
            self.fail(self.pending_reason, self.pending_at)
        self._leave_cover(outer, is_arrow=False)
        return CallExpression(name, items, False, start, self.prev_end)

    def _parse_async_arguments(self) -> tuple[list[Node], int]:
        self.next()
        items: list[Node] = []
        comma_after_rest = -1
        while self.tok != ")":
            is_spread = self.tok == "..."
            if is_spread:
                items.append(self.parse_spread(cover=True))
            else:
                items.append(self.parse_assign(False, True))
            if self.tok != ")":
                if is_spread and comma_after_rest < 0:
                    comma_after_rest = self.start
                self.expect(",")
        self.next()
        return items, comma_after_rest


_PRIMARY: dict[str, Callable[[PrimaryParser], Node]] = {
    **dict.fromkeys(IDENTIFIERS, PrimaryParser.parse_reference),
    **dict.fromkeys(_CONSTANTS, PrimaryParser.parse_constant),
    "async": PrimaryParser.parse_plain_async,
    "number": PrimaryParser.parse_literal,
    "string": PrimaryParser.parse_literal,
    "this": PrimaryParser.parse_this,
    "/": PrimaryParser.parse_regexp,
    "/=": PrimaryParser.parse_regexp,
    "`": PrimaryParser.parse_template_literal,
    "(": PrimaryParser.parse_plain_parentheses,
    "[": PrimaryParser.parse_array,
    "{": PrimaryParser.parse_object,
    "function": PrimaryParser.parse_function_expression,
    "class": PrimaryParser.parse_class_expression,
    "new": PrimaryParser.parse_new,
    "super": PrimaryParser.parse_super,
    "import": PrimaryParser.parse_import,
}
