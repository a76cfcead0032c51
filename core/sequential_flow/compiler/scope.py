"""Scopes: which binding a name means, which bindings closures capture, and the functions of a script.

One walk declares and collects references; resolution follows at its end, when all hoisted names are
known. A `Unit` is anything that becomes one Python function: a JavaScript function, the script
itself, and a class's field initializers and static blocks. Units are numbered in source order; the
number is their name in snapshots.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..syntax import nodes as n

#: Names that are no identifiers but are bound like variables.
PSEUDO = ("this", "new.target", "%function")


class Binding:
    """One variable. `captured`: a closure uses it, so it lives in its scope's Environment Record."""

    __slots__ = (
        "captured",
        "index",
        "initialized_at",
        "kind",
        "mutable",
        "name",
        "needs_tdz",
        "scope",
        "sources",
        "type",
    )

    def __init__(self, name: str, kind: str, scope: Scope) -> None:
        self.name = name
        #: var let const class function param catch fname private pseudo
        self.kind = kind
        self.scope = scope
        self.captured = False
        #: Number of its Python local, or its slot in the Environment Record.
        self.index = -1
        self.mutable = False
        #: Offset after which code in the same scope finds it initialized.
        self.initialized_at = -1
        self.needs_tdz = False
        #: What is assigned to it: expression nodes, or None for something unknown.
        self.sources: list[Any] = []
        self.type: str | None = None

    @property
    def lexical(self) -> bool:
        return self.kind in ("let", "const", "class")


class Scope:
    """A region of names. env: the Python local that holds its Environment Record, when it has one."""

    __slots__ = ("bindings", "captured", "env", "functions", "kind", "parent", "unit")

    def __init__(self, kind: str, parent: Scope | None, unit: Unit) -> None:
        self.kind = kind
        self.parent = parent
        self.unit = unit
        self.bindings: dict[str, Binding] = {}
        #: Function declarations to be made when the scope is entered.
        self.functions: list[n.FunctionDeclaration] = []
        self.captured: list[Binding] = []
        self.env: str | None = None

    def declare(self, name: str, kind: str) -> Binding:
        found = self.bindings.get(name)
        if found is None:
            found = self.bindings[name] = Binding(name, kind, self)
            if kind == "private":
                return found
            self.unit.bindings.append(found)
        return found

    def outer_env(self) -> Scope | None:
        """The nearest enclosing scope that has an Environment Record."""
        scope = self.parent
        while scope is not None and scope.env is None:
            scope = scope.parent
        return scope


class Unit:
    """One function to be: kind is script, function, arrow, method, getter, setter, constructor,
    derived, default (a class without constructor), fields or static."""

    __slots__ = (
        "bindings",
        "body_scope",
        "elements",
        "index",
        "kind",
        "name",
        "node",
        "outer",
        "parent",
        "scope",
        "strict",
        "uses",
    )

    def __init__(self, kind: str, node: Any, parent: Unit | None, index: int) -> None:
        self.kind = kind
        self.node = node
        self.parent = parent
        self.index = index
        self.name = ""
        self.strict = False
        #: The scope in which the function stands.
        self.outer: Scope | None = None
        #: The scope of its parameters (and of everything else, unless body_scope is another).
        self.scope: Scope = None  # type: ignore[assignment]
        self.body_scope: Scope = None  # type: ignore[assignment]
        #: In declaration order; snapshots name locals by it.
        self.bindings: list[Binding] = []
        #: The class elements of a fields or static unit.
        self.elements: list[Any] = []
        #: Scopes outside whose Environment Records this unit reads.
        self.uses: dict[Scope, None] = {}

    @property
    def is_arrow(self) -> bool:
        return self.kind == "arrow"

    @property
    def generator(self) -> bool:
        return bool(getattr(self.node, "generator", False)) and self.kind not in ("fields", "static")

    @property
    def is_async(self) -> bool:
        if self.kind == "script":
            return bool(self.node.has_top_level_await)
        return bool(getattr(self.node, "async_", False)) and self.kind not in ("fields", "static")


class Analysis:
    """The result: units, and what every identifier, function and scope-making node means."""

    def __init__(self) -> None:
        self.units: list[Unit] = []
        #: {function node, or class body for fields, or static element: Unit}
        self.unit_of: dict[Any, Unit] = {}
        #: {node: Scope} for nodes that make a scope.
        self.scope_of: dict[Any, Scope] = {}
        #: {Identifier, ThisExpression, MetaProperty or PrivateIdentifier: Binding or None}
        self.binding_of: dict[Any, Binding | None] = {}


class _Reference:
    __slots__ = ("declares", "name", "node", "scope", "write")

    def __init__(self, name: str, node: Any, scope: Scope, write: bool, declares: bool) -> None:
        self.name = name
        self.node = node
        self.scope = scope
        self.write = write
        #: The declaration itself, which initializes.
        self.declares = declares


def children(node: n.Node) -> Iterable[n.Node]:
    """The direct child nodes, in the order of their fields."""
    for cls in type(node).__mro__:
        for field in cls.__dict__.get("__slots__", ()):
            value = getattr(node, field, None)
            if isinstance(value, n.Node):
                yield value
            elif type(value) is list:
                for item in value:
                    if isinstance(item, n.Node):
                        yield item


class Analyzer:
    """Walks a Program; see `analyze`."""

    def __init__(self, expose_globals: bool, global_variables: bool) -> None:
        self.result = Analysis()
        self.global_variables = global_variables
        self.references: list[_Reference] = []
        self.expose_globals = expose_globals
        self.scope: Scope = None  # type: ignore[assignment]
        self.unit: Unit = None  # type: ignore[assignment]
        self.visitors: dict[type, Callable[[Any], None]] = {
            n.Identifier: self.identifier,
            n.ThisExpression: self.this,
            n.MetaProperty: self.meta,
            n.PrivateIdentifier: self.private,
            n.FunctionDeclaration: self.function_declaration,
            n.FunctionExpression: self.function_expression,
            n.ArrowFunctionExpression: self.arrow,
            n.ClassDeclaration: self.class_declaration,
            n.ClassExpression: self.class_expression,
            n.BlockStatement: self.block,
            n.ForStatement: self.for_statement,
            n.ForInStatement: self.for_in_of,
            n.ForOfStatement: self.for_in_of,
            n.SwitchStatement: self.switch,
            n.TryStatement: self.try_statement,
            n.VariableDeclaration: self.variable_declaration,
            n.CallExpression: self.call,
            n.MemberExpression: self.member,
            n.Property: self.property,
            n.AssignmentExpression: self.assignment,
            n.UpdateExpression: self.update,
            n.LabeledStatement: self.labeled,
            n.BreakStatement: self.leaf,
            n.ContinueStatement: self.leaf,
            n.Literal: self.leaf,
            n.TemplateElement: self.leaf,
            n.BinaryExpression: self.binary,
            n.LogicalExpression: self.binary,
            n.IfStatement: self.if_statement,
        }

    # -- the walk

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

    def leaf(self, node: Any) -> None:
        pass

    def binary(self, node: Any) -> None:
        """Left-nested chains are long in practice (string building), so without recursion."""
        chain = []
        while type(node) in (n.BinaryExpression, n.LogicalExpression):
            chain.append(node.right)
            node = node.left
        self.visit(node)
        for right in reversed(chain):
            self.visit(right)

    def if_statement(self, node: Any) -> None:
        while type(node) is n.IfStatement:
            self.visit(node.test)
            self.visit(node.consequent)
            node = node.alternate
        if node is not None:
            self.visit(node)

    def refer(self, name: str, node: Any, write: bool = False, declares: bool = False) -> None:
        self.references.append(_Reference(name, node, self.scope, write, declares))

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
        self.visit_function_as(node.value, node.kind if node.kind != "init" else "method", node.method)
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
        self.visit(node.body)

    def assignment(self, node: n.AssignmentExpression) -> None:
        target: Any = node.left
        if type(target) is n.Identifier:
            self.refer(target.name, target, True)
            self.note_source(target, self.source_of_assignment(node))
        else:
            self.assignment_target(target)
        self.visit(node.right)
        if type(target) is n.Identifier and not target.parenthesized:
            if node.operator in ("=", "&&=", "||=", "??="):
                self.name(node.right, target.name)

    @staticmethod
    def source_of_assignment(node: n.AssignmentExpression) -> Any:
        if node.operator == "=":
            return node.right
        return node if node.operator not in ("&&=", "||=", "??=") else None

    def note_source(self, target: n.Identifier, source: Any) -> None:
        """Remember what is assigned to `target`; kept in the reference until it is resolved."""
        self.references[-1].write = True
        self.pending_sources.append((target, source))

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
            self.visit(target.right)
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

    # -- NamedEvaluation

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

    # -- declarations

    def variable_declaration(self, node: n.VariableDeclaration) -> None:
        for declarator in node.declarations:
            if declarator.init is not None:
                self.visit(declarator.init)
            self.declare_pattern(declarator.id, node.kind, declarator.init, declarator.end)
            if type(declarator.id) is n.Identifier:
                self.name(declarator.init, declarator.id.name)

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
                self.pending_sources.append((target, source))
            if kind in ("let", "const") and source is None:
                binding.sources.append(None)
        else:
            self.pattern_parts(target, lambda leaf: self.declare_pattern(leaf, kind, None, end, True))

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
            self.visit(target.right)
            if type(target.left) is n.Identifier:
                self.name(target.right, target.left.name)
            self.pattern_parts(target.left, leaf)
        elif kind is n.RestElement:
            self.pattern_parts(target.argument, leaf)
        else:
            leaf(target)

    def declare(self, name: str, kind: str) -> Binding:
        scope = self.unit.body_scope if kind == "var" else self.scope
        if kind == "var":
            # A catch parameter or block may lie between; var belongs to the function.
            existing = scope.bindings.get(name)
            if existing is None and name in self.unit.scope.bindings:
                if self.unit.body_scope is self.unit.scope:
                    existing = self.unit.scope.bindings[name]
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

    # -- scopes

    def push(self, kind: str, node: Any) -> Scope:
        self.scope = Scope(kind, self.scope, self.unit)
        self.result.scope_of[node] = self.scope
        return self.scope

    def pop(self) -> None:
        assert self.scope.parent is not None
        self.scope = self.scope.parent

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
        self.visit_all([init, node.test, node.update, node.body])
        self.pop()

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
        self.visit(node.body)
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
        for case in node.cases:
            if case.test is not None:
                self.visit(case.test)
            self.visit_all(case.consequent)
        self.pop()

    def try_statement(self, node: n.TryStatement) -> None:
        self.visit(node.block)
        if node.handler is not None:
            self.push("catch", node.handler)
            if node.handler.param is not None:
                self.declare_pattern(node.handler.param, "catch", None, node.handler.param.end)
            self.visit(node.handler.body)
            self.pop()
        if node.finalizer is not None:
            self.visit(node.finalizer)

    # -- functions

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

    # -- classes

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

    # -- the whole

    pending_sources: list[tuple[Any, Any]]

    def program(self, node: n.Program) -> Analysis:
        self.pending_sources = []
        unit = Unit("script", node, None, 0)
        unit.strict = node.strict
        self.result.units.append(unit)
        self.result.unit_of[node] = unit
        self.unit = unit
        unit.scope = unit.body_scope = self.scope = Scope("script", None, unit)
        self.hoist(node.body, self.scope)
        self.visit_all(node.body)
        self.resolve()
        return self.result

    def resolve(self) -> None:
        binding_of = self.result.binding_of
        for reference in self.references:
            binding = self.look_up(reference)
            binding_of[reference.node] = binding
            if binding is None:
                continue
            unit = reference.scope.unit
            home = binding.scope.unit
            if reference.write and not reference.declares:
                binding.mutable = True
            if unit is not home or binding.kind == "private" or binding.name.startswith("%key"):
                binding.captured = True
                unit.uses[binding.scope] = None
            elif self.exposed(binding):
                binding.captured = True
            self.check_tdz(binding, reference, unit is not home)
        for target, source in self.pending_sources:
            found = binding_of.get(target)
            if found is not None:
                found.sources.append(source)

    def exposed(self, binding: Binding) -> bool:
        """True for a script-level let, const or class that later scripts may see."""
        return self.expose_globals and binding.scope.kind == "script"

    @staticmethod
    def check_tdz(binding: Binding, reference: _Reference, other_unit: bool) -> None:
        if reference.declares or not (binding.lexical or binding.kind in ("param", "pseudo")):
            return
        early = reference.node.end <= binding.initialized_at
        if binding.kind == "param":
            if other_unit or not early:
                return
            binding.needs_tdz = binding.needs_tdz or not reference.write
        elif other_unit or early or binding.scope.kind == "switch" or binding.kind == "pseudo":
            binding.needs_tdz = True

    def look_up(self, reference: _Reference) -> Binding | None:
        scope: Scope | None = reference.scope
        name = reference.name
        pseudo = name in PSEUDO
        while scope is not None:
            found = scope.bindings.get(name)
            if found is not None:
                outside = scope.kind == "script" and found.kind in ("var", "function")
                return None if outside and self.global_variables else found
            if pseudo and scope is scope.unit.scope and not scope.unit.is_arrow:
                return None
            scope = scope.parent
        return None


def analyze(
    program: n.Program, expose_globals: bool = False, global_variables: bool = False
) -> Analysis:
    """Resolve all names of `program`, and place every binding.

    expose_globals: script-level lexical names will be seen by later scripts of the same realm, so they
    live in an Environment Record. global_variables: script-level vars and functions are properties
    of the global object, as anybody can see who looks at it.
    """
    analyzer = Analyzer(expose_globals, global_variables)
    result = analyzer.program(program)
    place(result, expose_globals)
    return result


def place(result: Analysis, expose_globals: bool) -> None:
    """Number locals in declaration order, and give captured bindings their slots."""
    environments = 0
    scopes: dict[Scope, None] = {}
    for unit in result.units:
        local = 0
        for binding in unit.bindings:
            if expose_globals and binding.scope.kind == "script" and binding.lexical:
                binding.captured = True
            if binding.captured:
                scopes[binding.scope] = None
                binding.scope.captured.append(binding)
                binding.index = len(binding.scope.captured)
            else:
                binding.index = local
                local += 1
    for scope in result.scope_of.values():
        for binding in scope.bindings.values():
            if binding.kind == "private":
                scope.captured.append(binding)
                binding.index = len(scope.captured)
                scopes[scope] = None
    for scope in scopes:
        scope.env = f"e{environments}"
        environments += 1
