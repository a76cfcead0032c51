"""The root of the syntax tree's classes."""

from __future__ import annotations


class Node:
    """A node of the tree. `start` and `end` are offsets into the UTF-16 source string."""

    __slots__ = ("start", "end")  # noqa: RUF023
    type = "Node"

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end
