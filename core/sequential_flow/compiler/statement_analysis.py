"""Scopes of statements: blocks, loops, switch, catch; declarations of variables."""

from __future__ import annotations

from typing import Any

from ..syntax import nodes as n
from .expression_analysis import ExpressionAnalysis


class StatementAnalysis(ExpressionAnalysis):
    """Visitors of statements."""

    def variable_declaration(self, node: n.VariableDeclaration) -> None:
        for declarator in node.declarations:
            if declarator.init is not None:
                self.visit(declarator.init)
            self.declare_pattern(declarator.id, node.kind, declarator.init, declarator.end)
            if type(declarator.id) is n.Identifier:
                self.name(declarator.init, declarator.id.name)

    def block(self, node: n.BlockStatement) -> None:
        self.push("block", node)
        self.hoist(node.body, self.scope)
        self.visit_all(node.body)
        self.pop()

    def for_statement(self, node: n.ForStatement) -> None:
        self.push("loop", node)
        init: Any = node.init
        if type(init) is n.VariableDeclaration and init.kind != "var":
            for declarator in init.declarations:
                self.pattern_names(declarator.id, init.kind, self.scope)
        self.visit_all([init, node.test])
        self.visit_region(node.update)
        self.visit_region(node.body)
        self.pop()

    def while_statement(self, node: n.WhileStatement) -> None:
        self.visit(node.test)
        self.visit_region(node.body)

    def do_while_statement(self, node: n.DoWhileStatement) -> None:
        self.visit_region(node.body)
        self.visit(node.test)

    def for_in_of(self, node: Any) -> None:
        left = node.left
        lexical = type(left) is n.VariableDeclaration and left.kind != "var"
        if lexical:
            # The expression sees the names uninitialized.
            head = self.push("block", node.right)
            for declarator in left.declarations:
                self.pattern_names(declarator.id, left.kind, head)
            for binding in head.bindings.values():
                binding.initialized_at = node.end
            self.visit(node.right)
            self.pop()
        else:
            self.visit(node.right)
        self.push("loop", node)
        before, self.region = self.region, node
        if lexical:
            for declarator in left.declarations:
                self.pattern_names(declarator.id, left.kind, self.scope)
        if type(left) is n.VariableDeclaration:
            for declarator in left.declarations:
                if declarator.init is not None:
                    self.visit(declarator.init)
                self.declare_for_target(declarator.id, left.kind, left.end)
        else:
            self.assignment_target(left)
        self.visit_region(node.body)
        self.region = before
        self.pop()

    def declare_for_target(self, target: Any, kind: str, end: int) -> None:
        if type(target) is n.Identifier:
            binding = self.declare(target.name, kind)
            binding.initialized_at = max(binding.initialized_at, end)
            binding.sources.append(None)
            self.refer(target.name, target, True, kind != "var")
            self.pending_sources.append((target, None))
        else:
            self.declare_pattern(target, kind, None, end)

    def switch(self, node: n.SwitchStatement) -> None:
        self.visit(node.discriminant)
        self.push("switch", node)
        for case in node.cases:
            self.hoist(case.consequent, self.scope)
        before = self.region
        for case in node.cases:
            self.region = case
            if case.test is not None:
                self.visit(case.test)
            self.visit_all(case.consequent)
        self.region = before
        self.pop()

    def try_statement(self, node: n.TryStatement) -> None:
        self.visit_region(node.block)
        if node.handler is not None:
            self.push("catch", node.handler)
            if node.handler.param is not None:
                self.declare_pattern(node.handler.param, "catch", None, node.handler.param.end)
            self.visit_region(node.handler.body)
            self.pop()
        self.visit_region(node.finalizer)
