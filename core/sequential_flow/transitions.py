"""How a task moves: by compare-and-set on its revision, and in no other way.

    execute   (nothing) ──────────────> running* | paused | completed | error
    answer    paused or running ──────> the same, one request fewer
    event     paused or running ──────> the same, or the event is kept for later
    go on     running, or paused and
              something is due ───────> the same; `running` means: time slice used up, or deferred
    fail      paused or running ──────> error

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

from . import arguments
from .errors import (
    Conflict,
    Expired,
    InvalidRequest,
    SequentialFlowError,
    SnapshotInvalid,
    TaskExists,
    TaskNotFound,
    TooLarge,
)
from .host_functions import HostFunctions
from .limits import Limits
from .observe import Observer, Slice, guarded
from .queue.protocol import Queue
from .storage.protocol import Storage
from .task import LIVE, Task

#: How often a step that others overtook is tried again. Each time, one of them got on.
_ATTEMPTS = 1000

#: Events that a task keeps until the flow waits for them, and keys by which it knows retries.
_MAX_EVENTS = 100
_REMEMBERED_KEYS = 64

Seconds = float | None


class Transitions:
    """Moves the tasks of one storage. `clock` gives epoch seconds.

    queue   where driven tasks are announced, before they are saved: so no crash can leave one
            stored that no message speaks of. Receivers know a message that came too early
    """

    def __init__(
        self,
        storage: Storage,
        limits: Limits,
        clock: Callable[[], float],
        *,
        functions: HostFunctions | None = None,
        queue: Queue | None = None,
        observer: Observer | None = None,
    ) -> None:
        self._storage = storage
        self._limits = limits
        self._clock = clock
        self._functions = functions
        self._queue = queue
        self._observer = guarded(observer)

    def load(self, task_id: str) -> Task:
        """Raises TaskNotFound or Expired."""
        task = self._storage.load(task_id)
        if task is None:
            raise TaskNotFound(
                f"no task {task_id!r}; it never was, or it has finished, was deleted or has expired"
            )
        return task

    def execute(
        self, task: Task, *, replace: bool, defer: bool, may_exist: bool, slice_seconds: Seconds
    ) -> Task:
        """Begins `task`, or returns the stored task of which this is a retry."""
        for attempt in range(_ATTEMPTS):
            if may_exist:
                existing = self._existing(task.id)
                if existing is not None and not replace:
                    self._announce(_retried(existing, task))
                    return existing
                task.revision = 0 if existing is None else existing.revision
                task.first_revision = task.revision + 1
            if attempt == 0:
                self.begin(task)
            fresh = task.copy()
            try:
                if defer:
                    return self._stored("defer", fresh, announce=True)
                return self.step("execute", fresh, {}, slice_seconds, announce=True)
            except Conflict:
                may_exist = True
        raise Conflict(f"task {task.id!r} is being written all the time; try again")

    def begin(self, task: Task) -> None:
        """Shows a new task to the observer."""
        self._observer.begin_task(task)

    def answer(
        self,
        task_id: str,
        response: object,
        revision: int | None,
        request_id: int,
        *,
        slice_seconds: Seconds = None,
        announce: bool = True,
    ) -> Task:
        """Answers one request. Raises Conflict when it was answered otherwise already."""
        from .step import digest

        def attempt(task: Task) -> Task:
            request = task.request(request_id)
            if request is not None:
                answers = {request_id: arguments.answer(request.kind, response)}
                return self.step("answer", task, answers, slice_seconds, announce=announce)
            known = task.answered.get(str(request_id))
            same = [digest(arguments.answer(kind, response)) for kind in ("fetch", "call")]
            if known is not None and known in same:
                return task
            refuse_answer(task, request_id)

        return self._retrying(task_id, revision, attempt)

    def go_on(
        self,
        task_id: str,
        revision: int | None,
        *,
        slice_seconds: Seconds = None,
        announce: bool = True,
    ) -> Task:
        """Continues a `running` task, or a paused one in which something is due.

        One that has got on since `revision` is returned as it is.
        """

        def attempt(task: Task) -> Task:
            nonlocal revision
            revision = task.revision if revision is None else revision
            if task.status not in LIVE or task.revision > revision:
                return task
            check_can_go_on(task, self._clock())
            return self.step("go on", task, {}, slice_seconds, announce=announce)

        return self._retrying(task_id, revision, attempt)

    def send_event(
        self, task_id: str, name: str, data: object, key: str | None, slice_seconds: Seconds
    ) -> Task:
        """Answers the first request that waits for the event, or keeps the event for later."""

        def attempt(task: Task) -> Task:
            if key is not None and key in task.event_keys:
                return task
            if task.status not in LIVE:
                raise Conflict(f"task {task.id!r} has ended; it takes no more events")
            if key is not None:
                task.event_keys = [*task.event_keys, key][-_REMEMBERED_KEYS:]
            waiting = (r for r in task.pending_requests if r.kind == "event" and r.name == name)
            request = next(waiting, None)
            if request is not None:
                answers = {request.id: {"data": data}}
                return self.step("event", task, answers, slice_seconds, announce=True)
            if len(task.events) >= _MAX_EVENTS:
                raise TooLarge(f"task {task.id!r} has {_MAX_EVENTS} events that it has not taken")
            task.events = [*task.events, {"name": name, "data": data}]
            return self._stored("keep", task, announce=True)

        return self._retrying(task_id, None, attempt)

    def fail(self, task_id: str, revision: int | None, error: SequentialFlowError) -> Task:
        """Ends a live task with `error`, unless it has got on since `revision`."""
        from .step import end

        def attempt(task: Task) -> Task:
            if task.status not in LIVE or (revision is not None and task.revision > revision):
                return task
            end(task.fail(error))
            return self._stored("fail", task, announce=False)

        return self._retrying(task_id, revision, attempt)

    def delete(self, task_id: str) -> Task:
        """The task as it was; an empty one when it could not be read."""
        try:
            task = self._storage.load(task_id)
        except (Expired, SnapshotInvalid):
            task = None
        if not self._storage.delete(task_id):
            raise TaskNotFound(f"no task {task_id!r}; nothing to delete")
        task = task or Task(task_id, now=self._clock())
        with self._observer.slice(Slice("delete", task)):
            return task

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

    def step(
        self,
        reason: str,
        task: Task,
        answers: dict[int, dict[str, Any]],
        slice_seconds: Seconds = None,
        *,
        announce: bool = False,
        unstored_at: float | None = None,
    ) -> Task:
        """One run of the machine; the task as it has become.

        It is stored, except with `unstored_at`: then it is just as it becomes at that time.
        """
        from .step import advance  # loads the engine

        limits = self._limits
        if slice_seconds is not None:
            limits = limits.replace(slice_seconds=slice_seconds)
        seen = Slice(reason, task, next(iter(answers), None))
        with self._observer.slice(seen):
            clock = self._clock if unstored_at is None else lambda: unstored_at
            seen.steps = advance(task, limits, answers, self._functions, clock)
            if unstored_at is None:
                return self._store(task, announce=announce)
            task.touch(unstored_at)
            return task

    def _stored(self, reason: str, task: Task, *, announce: bool) -> Task:
        """A step without a run of the machine."""
        with self._observer.slice(Slice(reason, task)):
            return self._store(task, announce=announce)

    def _store(self, task: Task, *, announce: bool) -> Task:
        expected = task.revision
        task.touch(self._clock())
        if announce:
            self._announce(task)
        try:
            if task.status in LIVE or task.keep_finished:
                self._storage.save(task, expected)
            elif expected:
                self._storage.delete(task.id, expected)
        except Conflict as error:
            raise _Overtaken(error.message) from error
        task.is_advanced = True
        return task

    def _announce(self, task: Task) -> None:
        """Tells the workers that there is something to do for a driven task, or when."""
        if self._queue is None or not task.driven:
            return
        delay = task.work_delay(self._clock())
        if delay is not None:
            message = {"task": task.id, "revision": task.revision}
            self._queue.send(message, min(delay, self._queue.max_delay_seconds))


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


def check_can_go_on(task: Task, now: float) -> None:
    """Raises InvalidRequest when nothing but an answer makes the task get on."""
    if task.status == "paused" and not any(r.is_due(now) for r in task.pending_requests):
        until = "" if task.due_at is None else f", and nothing is due before {task.due_at}"
        raise InvalidRequest(f"task {task.id!r} waits for a response, and none was given{until}")


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


def refuse_answer(task: Task, request_id: int) -> NoReturn:
    known = [request.id for request in task.pending_requests] + [int(id_) for id_ in task.answered]
    if task.status in LIVE and request_id > max(known, default=0):
        raise InvalidRequest(f"task {task.id!r} has no request {request_id}")
    raise Conflict(f"request {request_id} of task {task.id!r} was answered already, otherwise")
