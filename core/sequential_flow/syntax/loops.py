"""The `for` statements."""

from __future__ import annotations

from .nodes import (
    ForInStatement,
    ForOfStatement,
    ForStatement,
    Identifier,
    Node,
    VariableDeclaration,
    VariableDeclarator,
)
from .scope import Scope
from .statements import StatementParser
from .tokens import IDENTIFIERS


class LoopParser(StatementParser):
    """for (;;), for (… in …), for (… of …), for await (… of …)."""

    def parse_for(self) -> Node:
        start = self.start
        self.next()
        await_ = self.tok == "await" and self._take_for_await()
        self.expect("(")
        self.scope = Scope(self.scope, is_function=False)
        tok = self.tok
        if tok == ";":
            if await_:
                self.unexpected()
            node: Node = self._parse_for_rest(start, None)
        elif tok in ("var", "const") or (tok == "let" and self._at_let_declaration()):
            node = self._parse_for_declaration(start, await_)
        else:
            node = self._parse_for_expression(start, await_)
        self.leave_scope()
        return node

    def _take_for_await(self) -> bool:
        at_top = self.top_level_await and self.function is self.top_function
        if not at_top and not self.function.async_:
            self.fail("'for await' is only allowed in async functions", self.start)
        self.note_await(self.start)
        self.next()
        return True

    def _at_let_declaration(self) -> bool:
        ahead = self.peek()[0]
        return ahead in IDENTIFIERS or ahead in ("[", "{", "escaped")

    def _parse_for_declaration(self, start: int, await_: bool) -> Node:
        """`for (var …`, `for (let …`, `for (const …`."""
        kind, head = self.tok, self.start
        self.next()
        declarator_start = self.start
        target = self.parse_declared_target(kind)
        if self.tok == "of" or (self.tok == "in" and not await_):
            end = self.prev_end
            declarator = VariableDeclarator(target, None, declarator_start, end)
            left = VariableDeclaration([declarator], kind, head, end)
            return self._parse_for_each(start, left, await_)
        if await_:
            self.unexpected()
        declarations = [self.parse_initializer(kind, target, declarator_start, True)]
        if self.tok in ("of", "in"):
            self.fail(f"for-{self.tok} loop variable may not have an initializer", head)
        while self.eat(","):
            declarator_start = self.start
            target = self.parse_declared_target(kind)
            declarations.append(self.parse_initializer(kind, target, declarator_start, True))
        if self.tok in ("of", "in"):
            self.fail(f"for-{self.tok} loop must have a single variable", head)
        init = VariableDeclaration(declarations, kind, head, self.prev_end)
        return self._parse_for_rest(start, init)

    def _parse_for_expression(self, start: int, await_: bool) -> Node:
        """`for (expression; …` or `for (target of …`."""
        first, head = self.tok, self.start
        ahead = self.peek()[0] if first in ("let", "async") else ""
        if first == "let" and ahead == "[":
            self.unexpected()
        node = self._parse_head_expression()
        if self.tok == "of" or (self.tok == "in" and not await_):
            if self.tok == "of":
                self._check_of_head(node, head, first, await_)
            self.pending_at = -1
            left = self.to_assignment_target(node)
            return self._parse_for_each(start, left, await_)
        if self.pending_at >= 0:
            self.fail(self.pending_reason, self.pending_at)
        if await_:
            self.unexpected()
        return self._parse_for_rest(start, node)

    def _parse_head_expression(self) -> Node:
        """An expression without `in`; its cover grammar is left to be judged."""
        start = self.start
        self.pending_at = -1
        node = self.parse_assign(True, True)
        if self.tok != ",":
            return node
        if self.pending_at >= 0:
            self.fail(self.pending_reason, self.pending_at)
        return self.parse_more_expressions(node, start, True)

    def _check_of_head(self, node: Node, head: int, first: str, await_: bool) -> None:
        if first == "let":
            self.fail("The left-hand side of a for-of loop may not begin with 'let'", head)
        if first == "async" and not await_ and type(node) is Identifier:
            self.fail("The left-hand side of a for-of loop may not be 'async'", head)

    def _parse_for_each(self, start: int, left: Node, await_: bool) -> Node:
        is_of = self.tok == "of"
        self.next()
        right = self.parse_assign() if is_of else self.parse_expression()
        self.expect(")")
        body = self.parse_loop_body()
        if is_of:
            return ForOfStatement(left, right, body, await_, start, self.prev_end)
        return ForInStatement(left, right, body, start, self.prev_end)

    def _parse_for_rest(self, start: int, init: Node | None) -> ForStatement:
        """From the first semicolon on."""
        self.expect(";")
        test = None if self.tok == ";" else self.parse_expression()
        self.expect(";")
        update = None if self.tok == ")" else self.parse_expression()
        self.expect(")")
        body = self.parse_loop_body()
        return ForStatement(init, test, update, body, start, self.prev_end)
