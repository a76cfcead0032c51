"""A task -> its result, or the exception that says why there is none."""

from __future__ import annotations

from typing import Any

import sequential_flow
from sequential_flow import SequentialFlowError, Task


class ServiceUnreachable(SequentialFlowError):
    """The service gave no answer, or none that is its own; what it stored can be driven on."""

    code = "SERVICE_UNREACHABLE"
    http_status = 503
    retryable = True


class TaskUnfinished(SequentialFlowError):
    """The task has no result yet."""

    code = "TASK_UNFINISHED"
    http_status = 409
    retryable = True


class Overtaken(SequentialFlowError):
    """Somebody else went on with this task, in a way that leaves this client nothing to do."""

    code = "OVERTAKEN"
    http_status = 409


def result_of(task: Task) -> Any:
    """Raises the error of an error task, and TaskUnfinished for one that goes on."""
    error = error_of(task)
    if error is not None:
        raise error
    if task.status != "completed":
        unfinished = TaskUnfinished(f"task {task.id!r} is {task.status}")
        unfinished.task = task
        raise unfinished
    return task.result


def error_of(task: Task) -> SequentialFlowError | None:
    """An exception of the tree in `sequential_flow`, by its code; its `task` is `task`."""
    if task.status != "error":
        return None
    error = _class_of(task.error_code)(task.error or "")
    error.task = task
    return error


def _class_of(code: str | None) -> type[SequentialFlowError]:
    return _CLASSES.get(code or "", SequentialFlowError)


_EXPORTED = (getattr(sequential_flow, name) for name in sequential_flow.__all__)
_CLASSES = {
    class_.code: class_
    for class_ in (*_EXPORTED, ServiceUnreachable, Overtaken)
    if isinstance(class_, type)
    and issubclass(class_, SequentialFlowError)
    and class_ is not SequentialFlowError
}
