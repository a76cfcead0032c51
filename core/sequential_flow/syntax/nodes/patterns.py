"""Binding and assignment patterns."""

from __future__ import annotations

from .node import Node


class ObjectPattern(Node):
    """Property nodes, and at most one RestElement at the end."""

    __slots__ = ("properties",)
    type = "ObjectPattern"

    def __init__(self, properties: list[Node], start: int, end: int) -> None:
        self.properties = properties
        self.start = start
        self.end = end


class ArrayPattern(Node):
    """None is an elision."""

    __slots__ = ("elements",)
    type = "ArrayPattern"

    def __init__(self, elements: list[Node | None], start: int, end: int) -> None:
        self.elements = elements
        self.start = start
        self.end = end


class AssignmentPattern(Node):
    """A target with its default value."""

    __slots__ = ("left", "right")
    type = "AssignmentPattern"

    def __init__(self, left: Node, right: Node, start: int, end: int) -> None:
        self.left = left
        self.right = right
        self.start = start
        self.end = end


class RestElement(Node):
    __slots__ = ("argument",)
    type = "RestElement"

    def __init__(self, argument: Node, start: int, end: int) -> None:
        self.argument = argument
        self.start = start
        self.end = end
