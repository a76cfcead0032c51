"""Scopes: which binding a name means, which bindings closures capture, the functions of a script.

One walk declares and collects references; resolution follows at its end, when all hoisted names are
known. A `Unit` is anything that becomes one Python function: a JavaScript function, the script
itself, and a class's field initializers and static blocks. Units are numbered in source order; the
number is their name in snapshots.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..syntax import nodes as n

#: Names that are no identifiers but are bound like variables.
PSEUDO = ("this", "new.target", "%function")


class Binding:
    """One variable. captured: a closure uses it, so it lives in an Environment Record."""

    __slots__ = (
        "captured",
        "index",
        "initialized_at",
        "kind",
        "mutable",
        "name",
        "needs_tdz",
        "places",
        "scope",
        "sources",
        "type",
        "written_first",
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
        #: Offsets of its uses, but for the targets of ``+=``.
        self.places: list[int] = []
        #: What is assigned to it: expression nodes, or None for something unknown.
        self.sources: list[Any] = []
        self.type: str | None = None
        #: The script can't read it before it was assigned (said of var; see `analysis`).
        self.written_first = False

    @property
    def lexical(self) -> bool:
        return self.kind in ("let", "const", "class")


class Scope:
    """A region of names. env: the Python local of its Environment Record, when it has one."""

    __slots__ = ("bindings", "captured", "env", "functions", "kind", "parent", "unit")

    def __init__(self, kind: str, parent: Scope | None, unit: Unit) -> None:
        self.kind = kind
        self.parent = parent
        self.unit = unit
        self.bindings: dict[str, Binding] = {}
        #: Function declarations to be made when the scope is entered.
        self.functions: list[Any] = []
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
        "class_node",
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
        #: The class whose written constructor it is, else None.
        self.class_node: Any = None
        #: The class elements of a fields or static unit.
        self.elements: list[Any] = []
        #: Scopes outside whose Environment Records this unit reads.
        self.uses: dict[Scope, None] = {}

    @property
    def is_arrow(self) -> bool:
        return self.kind == "arrow"

    @property
    def generator(self) -> bool:
        return bool(getattr(self.node, "generator", False)) and self.kind not in (
            "fields",
            "static",
        )

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
