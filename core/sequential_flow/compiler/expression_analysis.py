"""Names in expressions: references, assignments and the functions of object literals."""

from __future__ import annotations

from typing import Any

from ..syntax import nodes as n
from .walker import PSEUDO, Walker


class ExpressionAnalysis(Walker):
    """Visitors of expressions."""

    def binary(self, node: Any) -> None:
        """Left-nested chains are long in practice (string building), so without recursion."""
        chain = []
        while type(node) in (n.BinaryExpression, n.LogicalExpression):
            chain.append(node)
            node = node.left
        self.visit(node)
        for link in reversed(chain):
            if type(link) is n.LogicalExpression:
                self.visit_region(link.right)
            else:
                self.visit(link.right)

    def if_statement(self, node: Any) -> None:
        before = self.region
        while type(node) is n.IfStatement:
            self.visit(node.test)
            self.visit_region(node.consequent)
            node = self.region = node.alternate
        if node is not None:
            self.visit(node)
        self.region = before

    def conditional(self, node: n.ConditionalExpression) -> None:
        self.visit(node.test)
        self.visit_region(node.consequent)
        self.visit_region(node.alternate)

    def chain(self, node: n.ChainExpression) -> None:
        self.visit_region(node.expression)

    def identifier(self, node: n.Identifier) -> None:
        self.refer(node.name, node)

    def this(self, node: n.ThisExpression) -> None:
        self.refer("this", node)

    def meta(self, node: n.MetaProperty) -> None:
        self.refer("new.target", node)

    def private(self, node: n.PrivateIdentifier) -> None:
        self.refer("#" + node.name, node)

    def call(self, node: n.CallExpression) -> None:
        if type(node.callee) is n.Super:
            for name in PSEUDO:
                self.refer(name, node)
        else:
            self.visit(node.callee)
        self.visit_all(node.arguments)

    def member(self, node: n.MemberExpression) -> None:
        chain = []
        current: Any = node
        while type(current) is n.MemberExpression:
            chain.append(current)
            current = current.object
        if type(current) is not n.Super:
            self.visit(current)
        else:
            self.refer("this", chain[-1])
        for link in reversed(chain):
            if link.computed or type(link.property) is n.PrivateIdentifier:
                self.visit(link.property)

    def property(self, node: n.Property) -> None:
        if node.computed:
            self.visit(node.key)
        self.visit_function_as(
            node.value, node.kind if node.kind != "init" else "method", node.method
        )
        name = self.key_name(node)
        if name is not None and not node.shorthand:
            if node.kind != "init":
                name = f"{node.kind} {name}"
            elif name == "__proto__" and not node.method:
                return
            self.name(node.value, name)

    def visit_function_as(self, value: Any, kind: str, is_method: bool) -> None:
        if type(value) is n.FunctionExpression and (is_method or kind in ("get", "set")):
            self.function(value, {"get": "getter", "set": "setter"}.get(kind, "method"))
        else:
            self.visit(value)

    def labeled(self, node: n.LabeledStatement) -> None:
        self.visit_region(node.body)

    def assignment(self, node: n.AssignmentExpression) -> None:
        target: Any = node.left
        if type(target) is n.Identifier:
            self.refer(target.name, target, True)
            self.note_source(target, self.source_of_assignment(node))
            if node.operator == "=":
                self.references[-1].written_at = node.end
            self.references[-1].appends = node.operator == "+="
        else:
            self.assignment_target(target)
        if node.operator in ("&&=", "||=", "??="):
            self.visit_region(node.right)
        else:
            self.visit(node.right)
        plain = type(target) is n.Identifier and not target.parenthesized
        if plain and node.operator in ("=", "&&=", "||=", "??="):
            self.name(node.right, target.name)

    @staticmethod
    def source_of_assignment(node: n.AssignmentExpression) -> Any:
        if node.operator == "=":
            return node.right
        return node if node.operator not in ("&&=", "||=", "??=") else None

    def assignment_target(self, target: Any) -> None:
        """The target of an assignment or a pattern: its identifiers are written."""
        kind = type(target)
        if kind is n.Identifier:
            self.refer(target.name, target, True)
            self.pending_sources.append((target, None))
        elif kind is n.ObjectPattern:
            for prop in target.properties:
                if type(prop) is n.RestElement:
                    self.assignment_target(prop.argument)
                else:
                    if prop.computed:
                        self.visit(prop.key)
                    self.assignment_target(prop.value)
        elif kind is n.ArrayPattern:
            for element in target.elements:
                if element is not None:
                    self.assignment_target(element)
        elif kind is n.AssignmentPattern:
            self.assignment_target(target.left)
            self.visit_region(target.right)
            if type(target.left) is n.Identifier and not target.left.parenthesized:
                self.name(target.right, target.left.name)
        elif kind is n.RestElement:
            self.assignment_target(target.argument)
        else:
            self.visit(target)

    def update(self, node: n.UpdateExpression) -> None:
        target: Any = node.argument
        if type(target) is n.Identifier:
            self.refer(target.name, target, True)
            self.pending_sources.append((target, node))
        else:
            self.visit(target)
