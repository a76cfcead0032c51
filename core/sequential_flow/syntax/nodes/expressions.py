"""Expression nodes."""

# Names and their order are ESTree's.
# ruff: noqa: RUF023

from __future__ import annotations

from .node import Node

#: What a Literal can stand for; null and a regular expression are None.
LiteralValue = float | int | str | bool | None


class Identifier(Node):
    """A reference, a binding or a plain property name; `parenthesized` is True for `(x)`."""

    __slots__ = ("name", "parenthesized")
    type = "Identifier"

    def __init__(self, name: str, parenthesized: bool, start: int, end: int) -> None:
        self.name = name
        self.parenthesized = parenthesized
        self.start = start
        self.end = end


class PrivateIdentifier(Node):
    """`#name`; the name is stored without its `#`."""

    __slots__ = ("name",)
    type = "PrivateIdentifier"

    def __init__(self, name: str, start: int, end: int) -> None:
        self.name = name
        self.start = start
        self.end = end


class Literal(Node):
    """Number as float, BigInt as int, string as code units; `regex` is (pattern, flags)."""

    __slots__ = ("value", "raw", "regex")
    type = "Literal"

    def __init__(
        self, value: LiteralValue, raw: str, regex: tuple[str, str] | None, start: int, end: int
    ) -> None:
        self.value = value
        self.raw = raw
        self.regex = regex
        self.start = start
        self.end = end


class ThisExpression(Node):
    __slots__ = ()
    type = "ThisExpression"


class Super(Node):
    __slots__ = ()
    type = "Super"


class ArrayExpression(Node):
    """None is an elision."""

    __slots__ = ("elements",)
    type = "ArrayExpression"

    def __init__(self, elements: list[Node | None], start: int, end: int) -> None:
        self.elements = elements
        self.start = start
        self.end = end


class ObjectExpression(Node):
    __slots__ = ("properties",)
    type = "ObjectExpression"

    def __init__(self, properties: list[Node], start: int, end: int) -> None:
        self.properties = properties
        self.start = start
        self.end = end


class Property(Node):
    """kind: init, get, set. Also the members of an ObjectPattern."""

    __slots__ = ("key", "value", "kind", "method", "shorthand", "computed")
    type = "Property"

    def __init__(
        self,
        key: Node,
        value: Node,
        kind: str,
        method: bool,
        shorthand: bool,
        computed: bool,
        start: int,
        end: int,
    ) -> None:
        self.key = key
        self.value = value
        self.kind = kind
        self.method = method
        self.shorthand = shorthand
        self.computed = computed
        self.start = start
        self.end = end


class SpreadElement(Node):
    __slots__ = ("argument",)
    type = "SpreadElement"

    def __init__(self, argument: Node, start: int, end: int) -> None:
        self.argument = argument
        self.start = start
        self.end = end


class UnaryExpression(Node):
    __slots__ = ("operator", "prefix", "argument")
    type = "UnaryExpression"

    def __init__(self, operator: str, prefix: bool, argument: Node, start: int, end: int) -> None:
        self.operator = operator
        self.prefix = prefix
        self.argument = argument
        self.start = start
        self.end = end


class UpdateExpression(Node):
    __slots__ = ("operator", "prefix", "argument")
    type = "UpdateExpression"

    def __init__(self, operator: str, prefix: bool, argument: Node, start: int, end: int) -> None:
        self.operator = operator
        self.prefix = prefix
        self.argument = argument
        self.start = start
        self.end = end


class BinaryExpression(Node):
    """`left` is a PrivateIdentifier in `#x in y`."""

    __slots__ = ("operator", "left", "right")
    type = "BinaryExpression"

    def __init__(self, operator: str, left: Node, right: Node, start: int, end: int) -> None:
        self.operator = operator
        self.left = left
        self.right = right
        self.start = start
        self.end = end


class LogicalExpression(Node):
    __slots__ = ("operator", "left", "right")
    type = "LogicalExpression"

    def __init__(self, operator: str, left: Node, right: Node, start: int, end: int) -> None:
        self.operator = operator
        self.left = left
        self.right = right
        self.start = start
        self.end = end


class AssignmentExpression(Node):
    __slots__ = ("operator", "left", "right")
    type = "AssignmentExpression"

    def __init__(self, operator: str, left: Node, right: Node, start: int, end: int) -> None:
        self.operator = operator
        self.left = left
        self.right = right
        self.start = start
        self.end = end


class ConditionalExpression(Node):
    __slots__ = ("test", "consequent", "alternate")
    type = "ConditionalExpression"

    def __init__(self, test: Node, consequent: Node, alternate: Node, start: int, end: int) -> None:
        self.test = test
        self.consequent = consequent
        self.alternate = alternate
        self.start = start
        self.end = end


class CallExpression(Node):
    __slots__ = ("callee", "arguments", "optional")
    type = "CallExpression"

    def __init__(
        self, callee: Node, arguments: list[Node], optional: bool, start: int, end: int
    ) -> None:
        self.callee = callee
        self.arguments = arguments
        self.optional = optional
        self.start = start
        self.end = end


class NewExpression(Node):
    __slots__ = ("callee", "arguments")
    type = "NewExpression"

    def __init__(self, callee: Node, arguments: list[Node], start: int, end: int) -> None:
        self.callee = callee
        self.arguments = arguments
        self.start = start
        self.end = end


class MemberExpression(Node):
    __slots__ = ("object", "property", "computed", "optional")
    type = "MemberExpression"

    def __init__(
        self, object: Node, property: Node, computed: bool, optional: bool, start: int, end: int
    ) -> None:
        self.object = object
        self.property = property
        self.computed = computed
        self.optional = optional
        self.start = start
        self.end = end


class ChainExpression(Node):
    """The whole of an optional chain: where its short circuit ends."""

    __slots__ = ("expression",)
    type = "ChainExpression"

    def __init__(self, expression: Node, start: int, end: int) -> None:
        self.expression = expression
        self.start = start
        self.end = end


class SequenceExpression(Node):
    __slots__ = ("expressions",)
    type = "SequenceExpression"

    def __init__(self, expressions: list[Node], start: int, end: int) -> None:
        self.expressions = expressions
        self.start = start
        self.end = end


class TemplateElement(Node):
    """`cooked` is None for an invalid escape in a tagged template."""

    __slots__ = ("cooked", "raw", "tail")
    type = "TemplateElement"

    def __init__(self, cooked: str | None, raw: str, tail: bool, start: int, end: int) -> None:
        self.cooked = cooked
        self.raw = raw
        self.tail = tail
        self.start = start
        self.end = end


class TemplateLiteral(Node):
    __slots__ = ("quasis", "expressions")
    type = "TemplateLiteral"

    def __init__(
        self, quasis: list[TemplateElement], expressions: list[Node], start: int, end: int
    ) -> None:
        self.quasis = quasis
        self.expressions = expressions
        self.start = start
        self.end = end


class TaggedTemplateExpression(Node):
    __slots__ = ("tag", "quasi")
    type = "TaggedTemplateExpression"

    def __init__(self, tag: Node, quasi: TemplateLiteral, start: int, end: int) -> None:
        self.tag = tag
        self.quasi = quasi
        self.start = start
        self.end = end


class YieldExpression(Node):
    __slots__ = ("argument", "delegate")
    type = "YieldExpression"

    def __init__(self, argument: Node | None, delegate: bool, start: int, end: int) -> None:
        self.argument = argument
        self.delegate = delegate
        self.start = start
        self.end = end


class AwaitExpression(Node):
    __slots__ = ("argument",)
    type = "AwaitExpression"

    def __init__(self, argument: Node, start: int, end: int) -> None:
        self.argument = argument
        self.start = start
        self.end = end


class MetaProperty(Node):
    """`new.target`."""

    __slots__ = ("meta", "property")
    type = "MetaProperty"

    def __init__(self, meta: Identifier, property: Identifier, start: int, end: int) -> None:
        self.meta = meta
        self.property = property
        self.start = start
        self.end = end
