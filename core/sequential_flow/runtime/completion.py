"""The two exceptions that cross generated code: `Throw` and `Pause`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .values import Value

if TYPE_CHECKING:
    from .frames import Frame


class Throw(Exception):
    """A JavaScript throw completion. Scripts can catch it; `value` is what was thrown."""

    def __init__(self, value: Value) -> None:
        self.value = value


class Pause(BaseException):
    """Unwinds the Python stack; every activation on the way adds its frame, innermost first.

    Scripts can't catch it. reason: ``request`` (an answer is needed), ``slice`` (the time slice
    is used up), ``stack`` (the Python stack is nearly full: the frames go on from a fresh one) or
    ``memory`` (the live heap is to be measured). `after` is what the innermost frame receives when
    nothing else answers it.
    """

    def __init__(self, reason: str, request: Any = None) -> None:
        self.reason = reason
        self.request = request
        self.frames: list[Frame] = []


class Abort(BaseException):
    """A used-up budget: ends the task. Scripts can't catch it, `finally` blocks don't run."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
