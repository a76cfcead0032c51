"""SequentialFlow: execute, resume, get, delete, list.

This is the outermost layer: `arguments` checks what callers say, `transitions` moves tasks, `step`
runs the machine, and `_guarded` here turns what they raise into an error task. So none of the
methods raises for anything about a task. An error task carries the fields of the task as it is
now, when it could be loaded; what is stored has not changed.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from . import arguments
from .errors import InternalError, InvalidRequest, SequentialFlowError
from .host_functions import HostFunctions
from .limits import Limits
from .observe import Observer, guarded
from .queue.protocol import Queue
from .storage.custom import CustomStorage, as_storage
from .storage.memory import InMemoryStorage
from .storage.protocol import ListsTasks, PurgesExpired, Storage
from .task import HIDDEN, LIVE, STATUSES, Task
from .transitions import Transitions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .seal import Sealer
    from .sealed import SealedTasks


class TaskPage(list[Task]):
    """A page of `list_tasks`: a list; `cursor` leads to the next page, None at the end.

    When the listing failed, the page is empty and `error` is the error task that says why.
    """

    cursor: str | None = None
    error: Task | None = None

    def to_json(self) -> dict[str, Any]:
        return {"tasks": [task.to_json() for task in self], "cursor": self.cursor}


class SequentialFlow:
    """Runs flows over one storage. Keeps nothing else, so many may share a storage.

    keep_finished  the default of `execute`
    sealer         seals the state of tasks that are not stored
    functions      what scripts reach with `call`
    queue          tells workers of tasks that they drive
    observer       sees every step, for logs, metrics and traces; drivers and workers use it, too

    Raises TypeError for a storage that is none.
    """

    def __init__(
        self,
        storage: Storage | CustomStorage | None = None,
        limits: Limits | None = None,
        *,
        keep_finished: bool = False,
        clock: Callable[[], float] = time.time,
        sealer: Sealer | None = None,
        functions: HostFunctions | None = None,
        queue: Queue | None = None,
        observer: Observer | None = None,
    ) -> None:
        self._storage = as_storage(
            InMemoryStorage(clock=clock) if storage is None else storage, clock
        )
        self._limits = limits or Limits()
        self.observer = guarded(observer)
        #: What scripts reach with `call`.
        self.functions = HostFunctions() if functions is None else functions
        self._transitions = Transitions(
            self._storage,
            self._limits,
            clock,
            functions=self.functions,
            queue=queue,
            observer=self.observer,
        )
        self._keep_finished = keep_finished
        self._clock = clock
        self._sealer = sealer
        self._has_queue = queue is not None

    def execute(
        self,
        code: str,
        id: str | None = None,
        name: str | None = None,
        input: Any = None,
        ttl: float | None = None,
        *,
        style: str = "auto",
        replace: bool = False,
        defer: bool = False,
        drive: bool = False,
        keep_finished: bool | None = None,
        save_to_storage: bool = True,
        slice_seconds: float | None = None,
    ) -> Task:
        """Runs `code` to its first pause or its end.

        ttl              seconds the task lives after each stored step; None is 2 hours
        style            "direct" or "promise" fetches; "auto" looks at the code
        replace          drop a stored task of this id; otherwise it is TASK_EXISTS, or, when it has
                         the same code and input, a client's retry, which gets that task
        defer            store the task as `running` and do nothing yet; `resume(id)` starts it
        drive            leave all of it to the workers: `defer`, `keep_finished`, and a message to
                         the queue
        keep_finished    keep the finished task in storage until its time to live is over
        save_to_storage  False: nothing is stored; the task has all of its state with it, sealed, in
                         `sealed_state`, and `resume` wants it back
        slice_seconds    instead of that of `limits`, for this call
        """

        def operation() -> Task:
            if drive and not self._has_queue:
                raise InvalidRequest("drive: true needs a queue, and this service has none")
            if not save_to_storage and (drive or defer or replace):
                raise InvalidRequest("drive, defer and replace need saveToStorage: true")
            task = Task(
                arguments.new_task_id() if id is None else arguments.task_id(id),
                name=arguments.name(name),
                code=arguments.source(code),
                input=arguments.json_value("input", input),
                style=arguments.style(style),
                ttl_seconds=arguments.ttl_seconds(ttl),
                keep_finished=drive
                or (self._keep_finished if keep_finished is None else keep_finished),
                driven=drive,
                now=self._clock(),
            )
            if not save_to_storage:
                return self._sealed().execute(task, slice_seconds)
            return self._transitions.execute(
                task,
                replace=replace,
                defer=defer or drive,
                may_exist=id is not None,
                slice_seconds=slice_seconds,
            )

        return self._guarded("execute", id, operation)

    def resume(
        self,
        task_id: str,
        response: Any = None,
        vm_state: str | None = None,
        request_id: int | None = None,
        *,
        original_code: str | None = None,
        paused_state: str | None = None,
        save_to_storage: bool = True,
        slice_seconds: float | None = None,
        announce: bool = True,
    ) -> Task:
        """Answers one request and runs on.

        `response` is `{"data", "status", "statusText", "headers"}`, `{"error": message}`, or the
        data itself. `vm_state` or `request_id` says which request it answers. Without a response,
        whatever can go on does: a `running` task, sleeps that are due, events that time out.
        `original_code` is taken from old clients and not looked at: the stored code counts.

        paused_state  with `save_to_storage=False`, the `sealed_state` of the task
        announce      tell the workers of a driven task; a worker that will do so itself does not
        """

        def operation() -> Task:
            target = arguments.target(vm_state, request_id)
            known_id = arguments.task_id(task_id)
            if not save_to_storage:
                state = arguments.paused_state(paused_state)
                return self._sealed().resume(
                    known_id, state, response, target, original_code, slice_seconds
                )
            revision, wanted = target
            if response is None:
                return self._transitions.go_on(
                    known_id, revision, slice_seconds=slice_seconds, announce=announce
                )
            if wanted is None:
                raise InvalidRequest(
                    "which request is answered? give the task's vmState or requestId"
                )
            return self._transitions.answer(
                known_id, response, revision, wanted, slice_seconds=slice_seconds, announce=announce
            )

        return self._guarded("resume", task_id, operation)

    def send_event(
        self,
        task_id: str,
        name: str,
        data: Any = None,
        *,
        key: str | None = None,
        slice_seconds: float | None = None,
    ) -> Task:
        """Gives `data` (any JSON) to the `waitForEvent(name)` of the task, and runs on.

        When the flow does not wait for it yet, it is kept until it does; up to 100 are. `key` names
        this event: another one with the same key is a sender's retry, and changes nothing.
        """

        def operation() -> Task:
            return self._transitions.send_event(
                arguments.task_id(task_id),
                arguments.event_name(name),
                arguments.json_value("the event's data", data),
                arguments.event_key(key),
                slice_seconds,
            )

        return self._guarded("send_event", task_id, operation)

    def fail_task(self, task_id: str, revision: int | None, error: SequentialFlowError) -> Task:
        """Ends a live task with `error`, unless it has got on since `revision`."""
        return self._guarded(
            "fail_task",
            task_id,
            lambda: self._transitions.fail(arguments.task_id(task_id), revision, error),
        )

    def get_task(self, task_id: str, *, with_state: bool = False) -> Task:
        """The task as stored; `with_state` adds `sealed_state`, which leads out of the storage."""

        def operation() -> Task:
            task = self._transitions.load(arguments.task_id(task_id))
            if with_state and task.status in LIVE:
                task.sealed_state = self._sealed().seal(task)
            return task

        return self._guarded("get_task", task_id, operation)

    def delete_task(self, task_id: str) -> Task:
        """Deletes the task, which also cancels it; returns it as it was."""
        return self._guarded(
            "delete_task", task_id, lambda: self._transitions.delete(arguments.task_id(task_id))
        )

    def list_tasks(
        self, status: str | None = None, limit: int = 100, cursor: str | None = None
    ) -> TaskPage:
        """Stored tasks, at most `limit` (1 to 1000); see `ListsTasks.list`."""
        page = TaskPage()

        def operation() -> Task:
            tasks, page.cursor = self._list(status, limit, cursor)
            page.extend(tasks)
            return Task("list")

        outcome = self._guarded("list_tasks", None, operation)
        page.error = outcome if outcome.error_detail else None
        return page

    def inspect_task(self, task_id: str) -> Task:
        """The task with `inspection`: where a live flow stands, its frames and variables."""

        def operation() -> Task:
            task = self._transitions.load(arguments.task_id(task_id))
            if task.status in LIVE:
                from .step import inspect

                task.inspection = inspect(task, self._limits)
            return task

        return self._guarded("inspect_task", task_id, operation)

    def purge_expired(self) -> int:
        """Removes expired tasks; 0 where the storage does that by itself.

        The only operation that raises: StorageUnavailable, for whoever runs it on a schedule.
        """
        return self._storage.purge_expired() if isinstance(self._storage, PurgesExpired) else 0

    def _guarded(self, name: str, task_id: object, operation: Callable[[], Task]) -> Task:
        """The one place where exceptions become error tasks."""
        try:
            return operation()
        except SequentialFlowError as error:
            return self._error_task(name, task_id, error)
        except Exception as error:
            return self._error_task(name, task_id, _defect(error))

    def _error_task(self, name: str, task_id: object, problem: SequentialFlowError) -> Task:
        known_id = task_id if isinstance(task_id, str) else ""
        self.observer.refuse(name, known_id, problem)
        if isinstance(problem.task, Task):
            return problem.task.fail(problem)
        return Task(known_id, now=self._clock()).fail(problem)

    def _list(self, status: str | None, limit: int, cursor: str | None) -> tuple[list[Task], Any]:
        if not isinstance(self._storage, ListsTasks):
            raise InvalidRequest(f"{type(self._storage).__name__} cannot list tasks")
        if status is not None and status not in STATUSES:
            raise InvalidRequest(f"status must be one of {', '.join(STATUSES)}")
        if type(limit) is not int or not 1 <= limit <= 1000:
            raise InvalidRequest("limit must be a whole number from 1 to 1000")
        if cursor is not None and not (isinstance(cursor, str) and cursor.isascii()):
            raise InvalidRequest("bad cursor; take it from the page before, unchanged")
        tasks, following = self._storage.list(status, limit, cursor)
        return [task for task in tasks if not task.id.startswith(HIDDEN)], following

    def _sealed(self) -> SealedTasks:
        if self._sealer is None:
            raise InvalidRequest("sealed state needs seal keys, and this service has none")
        from .sealed import SealedTasks

        return SealedTasks(self._sealer, self._transitions, self._storage, self._clock)


def _defect(error: Exception) -> InternalError:
    """The traceback goes to the log of the service; the caller learns nothing of the inside."""
    import logging

    logging.getLogger("sequential_flow").error("a defect of Sequential Flow", exc_info=error)
    name = type(error).__name__
    problem = InternalError(
        f"a defect of Sequential Flow ({name}); the service's log has the details"
    )
    problem.__cause__ = error
    return problem
