"""The base of the analysis: walking, declaring names, noting references, naming functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..syntax import nodes as n
from .scope import PSEUDO, Analysis, Binding, Scope, Unit, children


class Reference:
    """One use of a name.

    region: the node that may not run at all in which it stands, None for the function itself.
    written_at: for a plain assignment the offset where it is done, else -1.
    """

    __slots__ = ("appends", "declares", "name", "node", "region", "scope", "write", "written_at")

    def __init__(
        self, name: str, node: Any, scope: Scope, write: bool, declares: bool, region: Any
    ) -> None:
        self.name = name
        self.node = node
        self.scope = scope
        self.write = write
        self.region = region
        self.written_at = -1
        #: The target of ``+=``.
        self.appends = False
        #: The declaration itself, which initializes.
        self.declares = declares


class Walker:
    """Collects declarations and references; the productions are in the classes above it.

    pending_sources: (written identifier, what is assigned), noted until references are resolved.
    """

    def __init__(self, expose_globals: bool, global_variables: bool) -> None:
        self.result = Analysis()
        self.global_variables = global_variables
        self.references: list[Reference] = []
        self.expose_globals = expose_globals
        self.scope: Scope = None  # type: ignore[assignment]
        self.unit: Unit = None  # type: ignore[assignment]
        #: The innermost node around here that may not run.
        self.region: n.Node | None = None
        self.pending_sources: list[tuple[Any, Any]] = []
        self.visitors: dict[type, Callable[[Any], None]] = {}

    def function(self, node: Any, kind: str) -> None:
        """A function of any kind; see `function_analysis`."""
        raise NotImplementedError

    def visit(self, node: Any) -> None:
        visitor = self.visitors.get(type(node))
        if visitor is not None:
            visitor(node)
        else:
            for child in children(node):
                self.visit(child)

    def visit_all(self, nodes: Iterable[Any]) -> None:
        for node in nodes:
            if node is not None:
                self.visit(node)

    def visit_region(self, node: Any) -> None:
        """Visit what may not run."""
        if node is not None:
            before, self.region = self.region, node
            self.visit(node)
            self.region = before

    def leaf(self, node: Any) -> None:
        pass

    def refer(self, name: str, node: Any, write: bool = False, declares: bool = False) -> None:
        self.references.append(Reference(name, node, self.scope, write, declares, self.region))

    def note_source(self, target: n.Identifier, source: Any) -> None:
        """Remember what is assigned to `target`; kept in the reference until it is resolved."""
        self.references[-1].write = True
        self.pending_sources.append((target, source))

    def push(self, kind: str, node: Any) -> Scope:
        self.scope = Scope(kind, self.scope, self.unit)
        self.result.scope_of[node] = self.scope
        return self.scope

    def pop(self) -> None:
        assert self.scope.parent is not None
        self.scope = self.scope.parent

    def declare(self, name: str, kind: str) -> Binding:
        scope = self.unit.body_scope if kind == "var" else self.scope
        if kind == "var":
            # A catch parameter or block may lie between; var belongs to the function.
            existing = scope.bindings.get(name)
            if existing is not None:
                return existing
        return scope.declare(name, kind)

    def hoist(self, body: Iterable[Any], scope: Scope) -> None:
        """Declare the lexical names and functions of a statement list."""
        for statement in body:
            kind = type(statement)
            while kind is n.LabeledStatement:
                statement = statement.body
                kind = type(statement)
            if kind is n.FunctionDeclaration:
                top = scope is self.unit.body_scope
                binding = scope.declare(statement.id.name, "var" if top else "function")
                binding.sources.append(None)
                scope.functions.append(statement)
            elif kind is n.ClassDeclaration:
                scope.declare(statement.id.name, "class").initialized_at = statement.end
            elif kind is n.VariableDeclaration and statement.kind != "var":
                for declarator in statement.declarations:
                    self.pattern_names(declarator.id, statement.kind, scope)

    def pattern_names(self, target: Any, kind: str, scope: Scope) -> None:
        def leaf(inner: Any) -> None:
            scope.declare(inner.name, kind)

        self._names(target, leaf)

    def _names(self, target: Any, leaf: Callable[[Any], None]) -> None:
        kind = type(target)
        if kind is n.Identifier:
            leaf(target)
        elif kind is n.ObjectPattern:
            for prop in target.properties:
                self._names(prop.argument if type(prop) is n.RestElement else prop.value, leaf)
        elif kind is n.ArrayPattern:
            for element in target.elements:
                if element is not None:
                    self._names(element, leaf)
        elif kind is n.AssignmentPattern:
            self._names(target.left, leaf)
        elif kind is n.RestElement:
            self._names(target.argument, leaf)

    def declare_pattern(
        self, target: Any, kind: str, source: Any, end: int, inner: bool = False
    ) -> None:
        """Declare the names of a binding pattern and visit its default values."""
        if type(target) is n.Identifier:
            binding = self.declare(target.name, kind)
            if binding.initialized_at < 0 or kind == "var":
                binding.initialized_at = max(binding.initialized_at, end)
            if kind != "var" or source is not None or inner:
                self.refer(target.name, target, True, kind != "var")
                self.references[-1].written_at = end
                self.pending_sources.append((target, source))
            if kind in ("let", "const") and source is None:
                binding.sources.append(None)
        else:
            self.pattern_parts(
                target, lambda leaf: self.declare_pattern(leaf, kind, None, end, True)
            )

    def pattern_parts(self, target: Any, leaf: Callable[[Any], None]) -> None:
        kind = type(target)
        if kind is n.ObjectPattern:
            for prop in target.properties:
                if type(prop) is n.RestElement:
                    self.pattern_parts(prop.argument, leaf)
                    continue
                if prop.computed:
                    self.visit(prop.key)
                self.pattern_parts(prop.value, leaf)
        elif kind is n.ArrayPattern:
            for element in target.elements:
                if element is not None:
                    self.pattern_parts(element, leaf)
        elif kind is n.AssignmentPattern:
            self.visit_region(target.right)
            if type(target.left) is n.Identifier:
                self.name(target.right, target.left.name)
            self.pattern_parts(target.left, leaf)
        elif kind is n.RestElement:
            self.pattern_parts(target.argument, leaf)
        else:
            leaf(target)

    def name(self, node: Any, name: str) -> None:
        """Give an anonymous function or class (already visited) the name of its target."""
        kind = type(node)
        if kind is n.ArrowFunctionExpression or (kind is n.FunctionExpression and node.id is None):
            self.result.unit_of[node].name = name
        elif kind is n.ClassExpression and node.id is None:
            self.result.unit_of[self.constructor_key(node)].name = name

    @staticmethod
    def constructor_key(node: Any) -> Any:
        """What the unit of a class's constructor is filed under."""
        for element in node.body.body:
            if type(element) is n.MethodDefinition and element.kind == "constructor":
                return element.value
        return node

    @staticmethod
    def key_name(element: Any) -> str | None:
        """The name that a property key gives, None for a computed one."""
        from .literals import property_name

        if element.computed:
            return None
        if type(element.key) is n.PrivateIdentifier:
            return "#" + element.key.name
        return property_name(element.key)


__all__ = ["PSEUDO", "Reference", "Walker", "children"]
