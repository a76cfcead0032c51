"""Units: functions, classes, field initializers and static blocks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..syntax import nodes as n
from .scope import Scope, Unit, children
from .statement_analysis import StatementAnalysis


class FunctionAnalysis(StatementAnalysis):
    """Visitors of everything that becomes a Python function of its own."""

    def enter_unit(self, kind: str, node: Any, key: Any) -> tuple[Unit, Scope]:
        unit = Unit(kind, node, self.unit, len(self.result.units))
        self.result.units.append(unit)
        self.result.unit_of[key] = unit
        unit.outer = self.scope
        before = (self.unit, self.scope)
        self.unit = unit
        unit.scope = unit.body_scope = self.scope = Scope("function", self.scope, unit)
        return before

    def leave_unit(self, before: tuple[Unit, Scope]) -> None:
        self.unit, self.scope = before

    def function_declaration(self, node: n.FunctionDeclaration) -> None:
        self.function(node, "function")

    def function_expression(self, node: n.FunctionExpression) -> None:
        if node.id is None:
            self.function(node, "function")
            return
        self.push("fname", node.id)
        self.scope.declare(node.id.name, "fname")
        self.function(node, "function")
        self.pop()

    def arrow(self, node: n.ArrowFunctionExpression) -> None:
        self.function(node, "arrow")

    def function(self, node: Any, kind: str) -> None:
        before = self.enter_unit(kind, node, node)
        unit = self.unit
        unit.strict = node.strict
        if node.id is not None:
            unit.name = node.id.name
        if kind != "arrow":
            self.declare_pseudo(node, kind)
        for parameter in node.params:
            self.parameter(parameter)
        body = node.body
        if type(body) is n.BlockStatement:
            if not node.simple_params and self.has_expressions(node.params):
                self.separate_body()
            self.hoist(body.body, unit.body_scope)
            self.visit_all(body.body)
        else:
            self.visit(body)
        self.leave_unit(before)

    def separate_body(self) -> None:
        """Parameters with expressions have a scope of their own (10.2.11, step 28)."""
        unit = self.unit
        unit.body_scope = self.scope = Scope("body", unit.scope, unit)

    @staticmethod
    def has_expressions(parameters: Iterable[Any]) -> bool:
        pending: list[Any] = list(parameters)
        while pending:
            node = pending.pop()
            if type(node) is n.AssignmentPattern or (type(node) is n.Property and node.computed):
                return True
            pending.extend(children(node))
        return False

    def declare_pseudo(self, node: Any, kind: str) -> None:
        scope = self.unit.scope
        if kind == "derived":
            scope.declare("this", "pseudo")
            scope.declare("%function", "pseudo")
        if node.uses_new_target or kind == "derived":
            scope.declare("new.target", "pseudo")
        if node.uses_arguments:
            scope.declare("arguments", "var").sources.append(None)

    def parameter(self, parameter: Any) -> None:
        self.declare_pattern(parameter, "param", None, parameter.end)
        target = parameter.left if type(parameter) is n.AssignmentPattern else parameter
        if type(target) is n.Identifier:
            binding = self.unit.scope.bindings[target.name]
            binding.sources.append(None)
            node = self.unit.node
            if node.uses_arguments and node.simple_params and not node.strict:
                binding.captured = True  # a mapped arguments object shares it

    def class_declaration(self, node: n.ClassDeclaration) -> None:
        self.refer(node.id.name, node.id, True, True)
        self.pending_sources.append((node.id, None))
        self.class_body(node)

    def class_expression(self, node: n.ClassExpression) -> None:
        self.class_body(node)

    def class_body(self, node: Any) -> None:
        scope = self.push("class", node)
        if node.id is not None:
            binding = scope.declare(node.id.name, "const")
            binding.initialized_at = node.end
        for element in node.body.body:
            key = getattr(element, "key", None)
            if type(key) is n.PrivateIdentifier:
                scope.declare("#" + key.name, "private")
        if node.superClass is not None:
            self.visit(node.superClass)
        self.class_elements(node, scope)
        self.pop()

    def class_elements(self, node: Any, scope: Scope) -> None:
        fields: list[Any] = []
        if self.constructor_key(node) is node:
            self.default_constructor(node)
        for number, element in enumerate(node.body.body):
            if getattr(element, "computed", False):
                self.visit(element.key)
            if type(element) is n.MethodDefinition:
                self.method(node, element)
            elif type(element) is n.PropertyDefinition and not element.static:
                fields.append(element)
                if element.computed:
                    scope.declare(f"%key{number}", "const").initialized_at = 0
            else:
                if type(element) is n.PropertyDefinition and element.computed:
                    scope.declare(f"%key{number}", "const").initialized_at = 0
                self.initializer("static", element, [(number, element)])
        brands = {
            element.key.name: element
            for element in node.body.body
            if type(element) is n.MethodDefinition
            and type(element.key) is n.PrivateIdentifier
            and not element.static
        }
        if fields or brands:
            positions = {id(element): number for number, element in enumerate(node.body.body)}
            elements = [*brands.values(), *fields]
            self.initializer("fields", node.body, [(positions[id(e)], e) for e in elements])

    def method(self, node: Any, element: n.MethodDefinition) -> None:
        kind = {"get": "getter", "set": "setter", "method": "method"}.get(element.kind)
        if kind is None:
            kind = "constructor" if node.superClass is None else "derived"
        self.function(element.value, kind)
        name = self.key_name(element)
        if element.kind == "constructor":
            name = node.id.name if node.id is not None else ""
            self.result.unit_of[element.value].class_node = node
        elif name is not None and element.kind != "method":
            name = f"{element.kind} {name}"
        self.unit_named(element.value, name)

    def unit_named(self, key: Any, name: str | None) -> None:
        self.result.unit_of[key].name = name or ""

    def default_constructor(self, node: Any) -> None:
        """The unit of a class without a constructor of its own."""
        before = self.enter_unit("default", node, node)
        self.unit.strict = True
        self.leave_unit(before)
        self.unit_named(node, node.id.name if node.id is not None else "")

    def initializer(self, kind: str, key: Any, elements: list[tuple[int, Any]]) -> None:
        """A function that initializes fields, or runs one static block."""
        before = self.enter_unit(kind, key, key)
        self.unit.strict = True
        self.unit.elements = elements
        for number, element in elements:
            if type(element) is n.StaticBlock:
                self.hoist(element.body, self.scope)
                self.visit_all(element.body)
                continue
            if type(element.key) is n.PrivateIdentifier:
                self.refer("#" + element.key.name, element.key)
            elif element.computed:
                self.refer(f"%key{number}", element)
            if type(element) is n.PropertyDefinition and element.value is not None:
                self.visit(element.value)
                name = self.key_name(element)
                if name is not None:
                    self.name(element.value, name)
        self.leave_unit(before)
