"""The operations as functions, over one flow of the process."""

from __future__ import annotations

from typing import Any

from .flow import SequentialFlow, TaskPage
from .storage.custom import CustomStorage
from .storage.protocol import Storage
from .task import Task

_flow = SequentialFlow()


def set_default_storage(storage: Storage | CustomStorage) -> None:
    """Where the functions below keep tasks from now on; memory until this is called."""
    global _flow
    _flow = SequentialFlow(storage)


def execute(code: str, *args: Any, **options: Any) -> Task:
    """See `SequentialFlow.execute`."""
    return _flow.execute(code, *args, **options)


def resume(task_id: str, *args: Any, **options: Any) -> Task:
    """See `SequentialFlow.resume`."""
    return _flow.resume(task_id, *args, **options)


def get_task(task_id: str) -> Task:
    """See `SequentialFlow.get_task`."""
    return _flow.get_task(task_id)


def delete_task(task_id: str) -> Task:
    """See `SequentialFlow.delete_task`."""
    return _flow.delete_task(task_id)


def list_tasks(status: str | None = None, limit: int = 100, cursor: str | None = None) -> TaskPage:
    """See `SequentialFlow.list_tasks`."""
    return _flow.list_tasks(status, limit, cursor)
