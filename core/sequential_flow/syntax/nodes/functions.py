"""Functions and classes."""

# Names and their order are ESTree's.
# ruff: noqa: N803, RUF023

from __future__ import annotations

from .expressions import Identifier
from .node import Node


class Function(Node):
    """What the three kinds of function nodes have in common.

    `strict` says that the body is strict code. A `uses_*` flag is True when the construct
    appears in the function itself or in an arrow function within it; field initializers and
    static blocks are functions of their own in this respect. `start` and `end` delimit the
    text that Function.prototype.toString answers with.
    """

    __slots__ = (
        "id",
        "params",
        "body",
        "generator",
        "async_",
        "expression",
        "strict",
        "simple_params",
        "uses_arguments",
        "uses_this",
        "uses_super_property",
        "uses_super_call",
        "uses_new_target",
    )

    def __init__(
        self,
        id: Identifier | None,
        params: list[Node],
        body: Node,
        generator: bool,
        async_: bool,
        expression: bool,
        strict: bool,
        simple_params: bool,
        uses_arguments: bool,
        uses_this: bool,
        uses_super_property: bool,
        uses_super_call: bool,
        uses_new_target: bool,
        start: int,
        end: int,
    ) -> None:
        self.id = id
        self.params = params
        self.body = body
        self.generator = generator
        self.async_ = async_
        self.expression = expression
        self.strict = strict
        self.simple_params = simple_params
        self.uses_arguments = uses_arguments
        self.uses_this = uses_this
        self.uses_super_property = uses_super_property
        self.uses_super_call = uses_super_call
        self.uses_new_target = uses_new_target
        self.start = start
        self.end = end


class FunctionDeclaration(Function):
    __slots__ = ()
    type = "FunctionDeclaration"


class FunctionExpression(Function):
    __slots__ = ()
    type = "FunctionExpression"


class ArrowFunctionExpression(Function):
    """`expression` is True for a body without braces."""

    __slots__ = ()
    type = "ArrowFunctionExpression"


class ClassBody(Node):
    """MethodDefinition, PropertyDefinition and StaticBlock nodes."""

    __slots__ = ("body",)
    type = "ClassBody"

    def __init__(self, body: list[Node], start: int, end: int) -> None:
        self.body = body
        self.start = start
        self.end = end


class ClassDeclaration(Node):
    __slots__ = ("id", "superClass", "body")
    type = "ClassDeclaration"

    def __init__(
        self, id: Identifier, superClass: Node | None, body: ClassBody, start: int, end: int
    ) -> None:
        self.id = id
        self.superClass = superClass
        self.body = body
        self.start = start
        self.end = end


class ClassExpression(Node):
    __slots__ = ("id", "superClass", "body")
    type = "ClassExpression"

    def __init__(
        self, id: Identifier | None, superClass: Node | None, body: ClassBody, start: int, end: int
    ) -> None:
        self.id = id
        self.superClass = superClass
        self.body = body
        self.start = start
        self.end = end


class MethodDefinition(Node):
    """kind: constructor, method, get, set."""

    __slots__ = ("key", "value", "kind", "computed", "static")
    type = "MethodDefinition"

    def __init__(
        self,
        key: Node,
        value: FunctionExpression,
        kind: str,
        computed: bool,
        static: bool,
        start: int,
        end: int,
    ) -> None:
        self.key = key
        self.value = value
        self.kind = kind
        self.computed = computed
        self.static = static
        self.start = start
        self.end = end


class PropertyDefinition(Node):
    """A class field."""

    __slots__ = ("key", "value", "computed", "static")
    type = "PropertyDefinition"

    def __init__(
        self, key: Node, value: Node | None, computed: bool, static: bool, start: int, end: int
    ) -> None:
        self.key = key
        self.value = value
        self.computed = computed
        self.static = static
        self.start = start
        self.end = end


class StaticBlock(Node):
    __slots__ = ("body",)
    type = "StaticBlock"

    def __init__(self, body: list[Node], start: int, end: int) -> None:
        self.body = body
        self.start = start
        self.end = end
