"""Observer: what happens to tasks, for logs, metrics and traces.

Give one to `SequentialFlow` and to `Driver`. The methods are called in whichever thread does the
work, and must not raise. None of them sees more than it may tell: what is not to leave the service
(code, input, results, bodies, headers, variables) is the observer's own duty to leave out.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from .task import PendingRequest, Task


class Slice:
    """One run of the machine, with the storing of what came of it.

    reason      "execute", "answer", "go on" or "event"
    task        as it was before; after the run, as it has become
    request_id  the request that was answered, or None
    steps       what the run spent of `Limits.steps`; 0 until it is over
    """

    __slots__ = ("reason", "request_id", "steps", "task")

    def __init__(self, reason: str, task: Task, request_id: int | None = None) -> None:
        self.reason = reason
        self.task = task
        self.request_id = request_id
        self.steps = 0


class Observer:
    """Sees nothing and does nothing; override what you want to know."""

    def begin_task(self, task: Task) -> None:
        """A new task, before its first run; may set `task.traceparent`."""

    @contextmanager
    def slice(self, slice: Slice) -> Iterator[None]:
        """Around one run. An exception that passes is an error of the call; let it pass."""
        yield

    @contextmanager
    def request(self, task: Task, request: PendingRequest) -> Iterator[dict[str, str]]:
        """Around the performing of one request; gives headers to send with it."""
        yield {}
