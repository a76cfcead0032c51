"""Functions of all kinds: declarations, expressions, methods, arrow functions."""

from __future__ import annotations

from .nodes import (
    ArrowFunctionExpression,
    BlockStatement,
    FunctionDeclaration,
    FunctionExpression,
    Identifier,
    Node,
)
from .patterns import bound_names
from .primary import PrimaryParser
from .scope import (
    USES_ARGUMENTS,
    USES_NEW_TARGET,
    USES_SUPER_CALL,
    USES_SUPER_PROPERTY,
    USES_THIS,
    VARIABLE,
    FunctionContext,
    Scope,
)

#: What is put aside while an inner function is parsed.
Outer = tuple[FunctionContext, Scope, bool, int, int, int, int, int]


class FunctionParser(PrimaryParser):
    """Parameters and bodies."""

    # -- into a function and out of it --

    def enter_function(self, context: FunctionContext) -> Outer:
        outer = (
            self.function,
            self.scope,
            self.strict,
            self.uses,
            self.yield_at,
            self.await_at,
            self.await_name_at,
            self.pending_at,
        )
        self.function = context
        self.scope = Scope(self.scope, is_function=True)
        self.uses = 0
        self.pending_at = -1
        return outer

    def leave_function(self, outer: Outer) -> int:
        """Back to what was put aside; the USES_ bits of the inner function."""
        uses = self.uses
        (
            self.function,
            self.scope,
            self.strict,
            self.uses,
            self.yield_at,
            self.await_at,
            self.await_name_at,
            self.pending_at,
        ) = outer
        return uses

    # -- the kinds of functions --

    def parse_function(
        self, start: int, async_: bool, declaration: bool
    ) -> FunctionDeclaration | FunctionExpression:
        """From the word `function` on; `start` is where `async` stands, if it does."""
        self.next()
        generator = self.eat("*")
        if async_:
            self.has_async = True
        context = FunctionContext(async_, generator)
        if declaration:
            name: Identifier | None = self.parse_binding_identifier()
            self._declare_function(name, plain=not (async_ or generator))
        else:
            name = self._parse_own_name(context)
        outer = self.enter_function(context)
        params, simple = self._parse_parameters()
        body = self._parse_body(params, simple, not simple, name)
        strict = self.strict
        uses = self.leave_function(outer)
        kind = FunctionDeclaration if declaration else FunctionExpression
        return kind(
            name,
            params,
            body,
            generator,
            async_,
            False,
            strict,
            simple,
            *_flags(uses),
            start,
            self.prev_end,
        )

    def _declare_function(self, name: Identifier | None, plain: bool) -> None:
        assert name is not None
        if not plain and not self.scope.is_function:
            self.declare_lexical(name)
        elif not self.scope.declare_function(name.name, self.strict):
            self.redeclared(name)

    def _parse_own_name(self, context: FunctionContext) -> Identifier | None:
        """The name of a function expression, for which its own kind decides what is reserved."""
        if self.tok == "(":
            return None
        outer, self.function = self.function, context
        await_name_at = self.await_name_at
        name = self.parse_binding_identifier()
        self.function, self.await_name_at = outer, await_name_at
        return name

    def parse_method(self, context: FunctionContext, start: int) -> FunctionExpression:
        """From the parameters on; `start` is where the method's definition begins."""
        outer = self.enter_function(context)
        params, simple = self._parse_parameters()
        body = self._parse_body(params, simple, True, None)
        strict = self.strict
        uses = self.leave_function(outer)
        return FunctionExpression(
            None,
            params,
            body,
            context.generator,
            context.async_,
            False,
            strict,
            simple,
            *_flags(uses),
            start,
            self.prev_end,
        )

    def parse_arrow(
        self, start: int, params: list[Node], async_: bool, uses: int, no_in: bool
    ) -> ArrowFunctionExpression:
        """From `=>` on; `uses` are the USES_ bits of the parameters."""
        if async_:
            self.has_async = True
        outer = self.enter_function(self.function.arrow(async_))
        simple = all(type(param) is Identifier for param in params)
        self.next()
        if self.tok == "{":
            body: Node = self._parse_body(params, simple, True, None)
            expression = False
        else:
            self._declare_parameters(params, True)
            body = self.parse_assign(no_in)
            expression = True
        strict = self.strict
        inner_uses = self.leave_function(outer)
        self.uses |= inner_uses
        return ArrowFunctionExpression(
            None,
            params,
            body,
            False,
            async_,
            expression,
            strict,
            simple,
            *_flags(uses | inner_uses),
            start,
            self.prev_end,
        )

    # -- parameters and body --

    def _parse_parameters(self) -> tuple[list[Node], bool]:
        """FormalParameters with their parentheses, and whether they are all plain names."""
        self.expect("(")
        self.function.in_parameters = True
        params: list[Node] = []
        simple = True
        while self.tok != ")":
            if self.tok == "...":
                params.append(self.parse_binding_rest())
                simple = False
                break
            param = self.parse_binding_element()
            simple = simple and type(param) is Identifier
            params.append(param)
            if self.tok != ")":
                self.expect(",")
        self.expect(")")
        self.function.in_parameters = False
        return params, simple

    def _declare_parameters(self, params: list[Node], unique: bool) -> None:
        names = self.scope.names
        for param in params:
            for node in bound_names(param):
                name = node.name
                if name in names and (unique or self.strict):
                    self.fail(f"Duplicate parameter name '{name}' not allowed here", node.start)
                if self.strict:
                    self.check_strict_binding(node)
                names[name] = VARIABLE

    def _parse_body(
        self, params: list[Node], simple: bool, unique: bool, name: Identifier | None
    ) -> BlockStatement:
        """FunctionBody with its braces. A "use strict" in it reaches back to the parameters."""
        start = self.start
        self.expect("{")
        body: list[Node] = []
        was_strict = self.strict
        if self.tok == "string":
            self.parse_directives(body, simple)
        if name is not None and self.strict and not was_strict:
            self.check_strict_binding(name)
        self._declare_parameters(params, unique)
        while self.tok != "}":
            body.append(self.parse_statement(True))
        self.next()
        return BlockStatement(body, start, self.prev_end)


def _flags(uses: int) -> tuple[bool, bool, bool, bool, bool]:
    return (
        bool(uses & USES_ARGUMENTS),
        bool(uses & USES_THIS),
        bool(uses & USES_SUPER_PROPERTY),
        bool(uses & USES_SUPER_CALL),
        bool(uses & USES_NEW_TARGET),
    )
