"""The root node."""

# Names and their order are ESTree's.
# ruff: noqa: RUF023

from __future__ import annotations

from .node import Node


class Program(Node):
    """A whole script, with what the compiler wants to know about it beforehand.

    has_await               an AwaitExpression or a `for await`, anywhere
    has_async               an async function, arrow function or method, anywhere
    has_promise_identifier  a reference to the name `Promise`
    has_then_member         a member named `then`, as in `x.then`
    mentions_global_this    `globalThis`, a sloppy `this`, or `this` at top level
    has_top_level_await     an await outside all functions
    uses_this               `this` at top level, or in an arrow function there
    uses_arguments          the name `arguments` there
    """

    __slots__ = (
        "body",
        "strict",
        "has_await",
        "has_async",
        "has_promise_identifier",
        "has_then_member",
        "mentions_global_this",
        "has_top_level_await",
        "uses_this",
        "uses_arguments",
    )
    type = "Program"

    def __init__(
        self,
        body: list[Node],
        strict: bool,
        has_await: bool,
        has_async: bool,
        has_promise_identifier: bool,
        has_then_member: bool,
        mentions_global_this: bool,
        has_top_level_await: bool,
        uses_this: bool,
        uses_arguments: bool,
        start: int,
        end: int,
    ) -> None:
        self.body = body
        self.strict = strict
        self.has_await = has_await
        self.has_async = has_async
        self.has_promise_identifier = has_promise_identifier
        self.has_then_member = has_then_member
        self.mentions_global_this = mentions_global_this
        self.has_top_level_await = has_top_level_await
        self.uses_this = uses_this
        self.uses_arguments = uses_arguments
        self.start = start
        self.end = end
