"""How a task moves: by compare-and-set on its revision, and in no other way.

    execute   (nothing) ──────────────> running* | paused | completed | error
    answer    paused or running ──────> the same, one request fewer
    go on     running ────────────────> the same; `running` means: time slice used up, or deferred

    * `running` is stored before the first step with `defer`, and after a used-up time slice

A step loads the task, runs the machine, and saves at the revision it loaded. When somebody else
saved first, nothing of the step counts: it looks again, and if its own request is still
outstanding it runs again from there. So any number of answers may come from any number of places,
each is taken exactly once, and a crash at any moment leaves the task of the step before.

Finished tasks are deleted by the same compare-and-set, or saved with `keep_finished`.
What is raised here carries the task as stored in `error.task`, when it was loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

from .errors import (
    Conflict,
    Expired,
    InvalidRequest,
    SequentialFlowError,
    SnapshotInvalid,
    TaskExists,
    TaskNotFound,
)
from .limits import Limits
from .storage.protocol import Storage
from .task import LIVE, Task

#: How often a step that others overtook is tried again. Each time, one of them got on.
_ATTEMPTS = 1000


class Transitions:
    """Moves the tasks of one storage. `clock` gives epoch seconds."""

    def __init__(self, storage: Storage, limits: Limits, clock: Callable[[], float]) -> None:
        self._storage = storage
        self._limits = limits
        self._clock = clock

    def load(self, task_id: str) -> Task:
        """Raises TaskNotFound or Expired."""
        task = self._storage.load(task_id)
        if task is None:
            raise TaskNotFound(
                f"no task {task_id!r}; it never was, or it has finished, was deleted or has expired"
            )
        return task

    def execute(self, task: Task, *, replace: bool, defer: bool, may_exist: bool) -> Task:
        """Begins `task`, or returns the stored task of which this is a retry."""
        for _ in range(_ATTEMPTS):
            if may_exist:
                existing = self._existing(task.id)
                if existing is not None and not replace:
                    return _retried(existing, task)
                task.revision = 0 if existing is None else existing.revision
                task.first_revision = task.revision + 1
            fresh = task.copy()
            try:
                return self._store(fresh) if defer else self._step(fresh, {})
            except Conflict:
                may_exist = True
        raise Conflict(f"task {task.id!r} is being written all the time; try again")

    def answer(
        self, task_id: str, response: dict[str, Any], revision: int | None, request_id: int
    ) -> Task:
        """Answers one request. Raises Conflict when it was answered otherwise already."""
        from .step import digest

        def attempt(task: Task) -> Task:
            if task.request(request_id) is not None:
                return self._step(task, {request_id: response})
            if task.answered.get(str(request_id)) == digest(response):
                return task
            _refuse_answer(task, request_id)

        return self._retrying(task_id, revision, attempt)

    def go_on(self, task_id: str, revision: int | None) -> Task:
        """Continues a `running` task. One that has got on since `revision` is returned as it is."""

        def attempt(task: Task) -> Task:
            nonlocal revision
            revision = task.revision if revision is None else revision
            if task.status not in LIVE or task.revision > revision:
                return task
            if task.status == "paused":
                raise InvalidRequest(f"task {task.id!r} waits for a response, and none was given")
            return self._step(task, {})

        return self._retrying(task_id, revision, attempt)

    def delete(self, task_id: str) -> Task:
        """The task as it was; an empty one when it could not be read."""
        try:
            task = self._storage.load(task_id)
        except (Expired, SnapshotInvalid):
            task = None
        if not self._storage.delete(task_id):
            raise TaskNotFound(f"no task {task_id!r}; nothing to delete")
        return task or Task(task_id, now=self._clock())

    def _existing(self, task_id: str) -> Task | None:
        try:
            return self._storage.load(task_id)
        except Expired:
            return None

    def _retrying(
        self, task_id: str, revision: int | None, attempt: Callable[[Task], Task]
    ) -> Task:
        """`attempt` on the task as stored, again and again while others overtake it."""
        seen: Task | None = None
        for _ in range(_ATTEMPTS):
            task = self._reload(task_id, seen)
            seen = task.copy()
            with _about(seen):
                _check_token(task, revision)
                try:
                    return attempt(task)
                except _Overtaken:
                    continue
        raise Conflict(f"task {task_id!r} is being written all the time; try again")

    def _reload(self, task_id: str, seen: Task | None) -> Task:
        try:
            return self.load(task_id)
        except TaskNotFound:
            if seen is None:
                raise
        with _about(seen):
            raise Conflict(f"task {task_id!r} was finished or deleted by somebody else meanwhile")

    def _step(self, task: Task, answers: dict[int, dict[str, Any]]) -> Task:
        from .step import advance  # loads the engine

        advance(task, self._limits, answers)
        return self._store(task)

    def _store(self, task: Task) -> Task:
        expected = task.revision
        task.touch(self._clock())
        try:
            if task.status in LIVE or task.keep_finished:
                self._storage.save(task, expected)
            elif expected:
                self._storage.delete(task.id, expected)
        except Conflict as error:
            raise _Overtaken(error.message) from error
        return task


class _Overtaken(Conflict):
    """Somebody else saved first."""


@contextmanager
def _about(task: Task) -> Iterator[None]:
    """Errors from inside carry `task`."""
    try:
        yield
    except SequentialFlowError as error:
        error.task = task
        raise


def _retried(existing: Task, task: Task) -> Task:
    if existing.code == task.code and existing.input == task.input:
        return existing
    raise TaskExists(
        f"task {task.id!r} exists with other code or input; use another id, or replace it"
    )


def _check_token(task: Task, revision: int | None) -> None:
    if revision is None:
        return
    if revision > task.revision:
        raise InvalidRequest(
            f"this vmState is not of task {task.id!r}, which is at {task.vm_state}"
        )
    if revision < task.first_revision:
        raise Conflict(f"task {task.id!r} was replaced since this vmState was given out")


def _refuse_answer(task: Task, request_id: int) -> NoReturn:
    known = [request.id for request in task.pending_requests] + [int(id_) for id_ in task.answered]
    if task.status in LIVE and request_id > max(known, default=0):
        raise InvalidRequest(f"task {task.id!r} has no request {request_id}")
    raise Conflict(f"request {request_id} of task {task.id!r} was answered already, otherwise")
