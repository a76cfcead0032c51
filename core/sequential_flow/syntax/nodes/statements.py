"""Statement nodes."""

# Names and their order are ESTree's.
# ruff: noqa: RUF023

from __future__ import annotations

from .expressions import Identifier
from .node import Node


class ExpressionStatement(Node):
    """`directive` is the raw text of a directive, without its quotes."""

    __slots__ = ("expression", "directive")
    type = "ExpressionStatement"

    def __init__(self, expression: Node, directive: str | None, start: int, end: int) -> None:
        self.expression = expression
        self.directive = directive
        self.start = start
        self.end = end


class BlockStatement(Node):
    __slots__ = ("body",)
    type = "BlockStatement"

    def __init__(self, body: list[Node], start: int, end: int) -> None:
        self.body = body
        self.start = start
        self.end = end


class EmptyStatement(Node):
    __slots__ = ()
    type = "EmptyStatement"


class DebuggerStatement(Node):
    __slots__ = ()
    type = "DebuggerStatement"


class ReturnStatement(Node):
    __slots__ = ("argument",)
    type = "ReturnStatement"

    def __init__(self, argument: Node | None, start: int, end: int) -> None:
        self.argument = argument
        self.start = start
        self.end = end


class LabeledStatement(Node):
    __slots__ = ("label", "body")
    type = "LabeledStatement"

    def __init__(self, label: Identifier, body: Node, start: int, end: int) -> None:
        self.label = label
        self.body = body
        self.start = start
        self.end = end


class BreakStatement(Node):
    __slots__ = ("label",)
    type = "BreakStatement"

    def __init__(self, label: Identifier | None, start: int, end: int) -> None:
        self.label = label
        self.start = start
        self.end = end


class ContinueStatement(Node):
    __slots__ = ("label",)
    type = "ContinueStatement"

    def __init__(self, label: Identifier | None, start: int, end: int) -> None:
        self.label = label
        self.start = start
        self.end = end


class IfStatement(Node):
    __slots__ = ("test", "consequent", "alternate")
    type = "IfStatement"

    def __init__(
        self, test: Node, consequent: Node, alternate: Node | None, start: int, end: int
    ) -> None:
        self.test = test
        self.consequent = consequent
        self.alternate = alternate
        self.start = start
        self.end = end


class SwitchCase(Node):
    """`test` is None for `default:`."""

    __slots__ = ("test", "consequent")
    type = "SwitchCase"

    def __init__(self, test: Node | None, consequent: list[Node], start: int, end: int) -> None:
        self.test = test
        self.consequent = consequent
        self.start = start
        self.end = end


class SwitchStatement(Node):
    __slots__ = ("discriminant", "cases")
    type = "SwitchStatement"

    def __init__(self, discriminant: Node, cases: list[SwitchCase], start: int, end: int) -> None:
        self.discriminant = discriminant
        self.cases = cases
        self.start = start
        self.end = end


class ThrowStatement(Node):
    __slots__ = ("argument",)
    type = "ThrowStatement"

    def __init__(self, argument: Node, start: int, end: int) -> None:
        self.argument = argument
        self.start = start
        self.end = end


class CatchClause(Node):
    __slots__ = ("param", "body")
    type = "CatchClause"

    def __init__(self, param: Node | None, body: BlockStatement, start: int, end: int) -> None:
        self.param = param
        self.body = body
        self.start = start
        self.end = end


class TryStatement(Node):
    __slots__ = ("block", "handler", "finalizer")
    type = "TryStatement"

    def __init__(
        self,
        block: BlockStatement,
        handler: CatchClause | None,
        finalizer: BlockStatement | None,
        start: int,
        end: int,
    ) -> None:
        self.block = block
        self.handler = handler
        self.finalizer = finalizer
        self.start = start
        self.end = end


class WhileStatement(Node):
    __slots__ = ("test", "body")
    type = "WhileStatement"

    def __init__(self, test: Node, body: Node, start: int, end: int) -> None:
        self.test = test
        self.body = body
        self.start = start
        self.end = end


class DoWhileStatement(Node):
    __slots__ = ("body", "test")
    type = "DoWhileStatement"

    def __init__(self, body: Node, test: Node, start: int, end: int) -> None:
        self.body = body
        self.test = test
        self.start = start
        self.end = end


class ForStatement(Node):
    __slots__ = ("init", "test", "update", "body")
    type = "ForStatement"

    def __init__(
        self,
        init: Node | None,
        test: Node | None,
        update: Node | None,
        body: Node,
        start: int,
        end: int,
    ) -> None:
        self.init = init
        self.test = test
        self.update = update
        self.body = body
        self.start = start
        self.end = end


class ForInStatement(Node):
    __slots__ = ("left", "right", "body")
    type = "ForInStatement"

    def __init__(self, left: Node, right: Node, body: Node, start: int, end: int) -> None:
        self.left = left
        self.right = right
        self.body = body
        self.start = start
        self.end = end


class ForOfStatement(Node):
    __slots__ = ("left", "right", "body", "await_")
    type = "ForOfStatement"

    def __init__(
        self, left: Node, right: Node, body: Node, await_: bool, start: int, end: int
    ) -> None:
        self.left = left
        self.right = right
        self.body = body
        self.await_ = await_
        self.start = start
        self.end = end


class VariableDeclarator(Node):
    __slots__ = ("id", "init")
    type = "VariableDeclarator"

    def __init__(self, id: Node, init: Node | None, start: int, end: int) -> None:
        self.id = id
        self.init = init
        self.start = start
        self.end = end


class VariableDeclaration(Node):
    """kind: var, let, const."""

    __slots__ = ("declarations", "kind")
    type = "VariableDeclaration"

    def __init__(
        self, declarations: list[VariableDeclarator], kind: str, start: int, end: int
    ) -> None:
        self.declarations = declarations
        self.kind = kind
        self.start = start
        self.end = end
