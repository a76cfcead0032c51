"""CustomStorage: any place that can save, load and delete.

    class FileStorage(CustomStorage):
        def save(self, task):    (folder / task["id"]).write_text(json.dumps(task))
        def load(self, task_id): …            # that dict again, or None
        def delete(self, task_id): …

Tasks come and go as JSON dictionaries (`Task.to_record`). With these three methods alone nobody
can compare and set, so of two *processes* that resume the same request at the same moment both
may win; inside one process exactly one does. A storage that can do better implements `Storage`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from ..errors import Conflict, Expired, SequentialFlowError, StorageUnavailable
from ..task import Task
from .protocol import Storage, refuse_expired


class CustomStorage:
    """Base class of storages with the reference system's three methods."""

    def save(self, task: dict[str, Any]) -> object:
        """Stores `task` under `task["id"]`, over whatever was there."""
        raise NotImplementedError

    def load(self, task_id: str) -> dict[str, Any] | None:
        """The dictionary as saved, or None."""
        raise NotImplementedError

    def delete(self, task_id: str) -> object:
        """Removes the task; nothing happens when there is none."""
        raise NotImplementedError


class ComparingStorage:
    """The storage contract over a CustomStorage: compares and sets under a lock of this process."""

    def __init__(self, custom: CustomStorage, *, clock: Callable[[], float] = time.time) -> None:
        self._custom = custom
        self._clock = clock
        self._lock = threading.RLock()

    def save(self, task: Task, expected_revision: int) -> None:
        with self._lock, _failing_clearly():
            self._check_revision(task.id, expected_revision)
            self._custom.save(task.to_record())

    def load(self, task_id: str) -> Task | None:
        with self._lock, _failing_clearly():
            record = self._custom.load(task_id)
        return None if record is None else refuse_expired(Task.from_record(record), self._clock())

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        with self._lock, _failing_clearly():
            if expected_revision is not None:
                self._check_revision(task_id, expected_revision)
            found = self._custom.load(task_id) is not None
            self._custom.delete(task_id)
        return found

    def _check_revision(self, task_id: str, expected: int) -> None:
        record = self._custom.load(task_id)
        stored = 0 if record is None else Task.from_record(record).revision
        if expected == 0 and record is not None and self._is_expired(record):
            return
        if stored != expected:
            raise Conflict(f"task {task_id!r} is at revision {stored}, not {expected}")

    def _is_expired(self, record: dict[str, Any]) -> bool:
        try:
            refuse_expired(Task.from_record(record), self._clock())
        except Expired:
            return True
        return False


@contextmanager
def _failing_clearly() -> Iterator[None]:
    """Whatever the three methods raise becomes StorageUnavailable."""
    try:
        yield
    except SequentialFlowError:
        raise
    except Exception as error:
        message = f"the custom storage failed ({type(error).__name__}: {error})"
        raise StorageUnavailable(message) from error


def as_storage(storage: Storage | CustomStorage, clock: Callable[[], float]) -> Storage:
    """`storage` under the full contract; raises TypeError when it is no storage at all."""
    if isinstance(storage, CustomStorage):
        _check_methods(type(storage))
        return ComparingStorage(storage, clock=clock)
    if isinstance(storage, Storage):
        return storage
    raise TypeError(
        f"storage must be a Storage or a CustomStorage, not {type(storage).__name__}; "
        "for example InMemoryStorage() or SQLiteStorage('flows.sqlite')"
    )


def _check_methods(class_: type[CustomStorage]) -> None:
    for name in ("save", "load", "delete"):
        if getattr(class_, name) is getattr(CustomStorage, name):
            raise TypeError(f"{class_.__name__} must define {name}()")
