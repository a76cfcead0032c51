"""Observer: what happens to tasks, for logs, metrics and traces.

    flow = SequentialFlow(storage, observer=LogObserver())
    flow = SequentialFlow(storage, observer=Observers(LogObserver(), MyObserver()))

Drivers and workers use the one of their flow. The methods are called in whichever thread does the
work, so several at a time. What they raise goes to the log `sequential_flow`, and nowhere else: an
observer that fails changes nothing for the flow.

An observer is given whole tasks. What is not to leave the service (code, input, results, bodies,
headers, variables, arguments, the text of errors) is its own duty to leave out; the properties of
`Slice` and `Exchange` are what may be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext

from .errors import Conflict, InternalError, SequentialFlowError
from .history import printable, redacted
from .task import LIVE, PendingRequest, Task

_METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")
_MAX_NAME = 100


class Slice:
    """One step of a task: a run of the machine, and the storing of what came of it.

    reason      "execute", "answer", "event" or "go on"; and, without a run of the machine, "defer"
                (begun, not run yet), "keep" (an event, for later), "fail" and "delete"
    task        as it was before; after the step, as it has become
    revision    of the task as it was before
    request_id  the request that was answered, or None
    steps       what the run spent of `Limits.steps`; 0 until it is over
    """

    __slots__ = ("reason", "request_id", "revision", "steps", "task")

    def __init__(self, reason: str, task: Task, request_id: int | None = None) -> None:
        self.reason = reason
        self.task = task
        self.revision = task.revision
        self.request_id = request_id
        self.steps = 0

    def outcome(self, error: BaseException | None) -> str:
        """The task's status; "overtaken" when somebody else stored first, so that nothing of this
        step counts and it is tried again; "failed" for other errors of the call; "deleted".
        """
        if error is not None:
            return "overtaken" if isinstance(error, Conflict) else "failed"
        return "deleted" if self.reason == "delete" else self.task.status

    @property
    def has_ended(self) -> bool:
        """Whether the task has, by this step, if the step raised nothing."""
        is_live = self.task.status in LIVE
        return is_live if self.reason == "delete" else not is_live

    def code(self, error: BaseException | None) -> str | None:
        """That of `error`, or of the error in which the flow ended, such as "SCRIPT_ERROR"."""
        if error is None:
            return self.task.error_code
        return (error if isinstance(error, SequentialFlowError) else InternalError).code

    @property
    def life_seconds(self) -> float:
        """From the beginning of the task to its latest step."""
        from datetime import datetime

        begin = datetime.fromisoformat(self.task.created_at)
        life = datetime.fromisoformat(self.task.updated_at) - begin
        return max(0.0, life.total_seconds())

    @property
    def snapshot_bytes(self) -> int:
        """How large the paused flow is; 0 when it has ended, or has not begun."""
        return len(self.task.snapshot or "")


class Exchange:
    """The performing of one request, with its redirects and retries.

    task     as it was when the request was begun
    headers  for the observer to fill: sent with a fetch, and counting more than the script's own
    status   of the response; "ok" of a call that went well, "error" of what failed; None until then
    retries  how often it was tried again
    """

    __slots__ = ("headers", "request", "retries", "status", "task")

    def __init__(self, task: Task, request: PendingRequest) -> None:
        self.task = task
        self.request = request
        self.headers: dict[str, str] = {}
        self.status: int | str | None = None
        self.retries = 0

    @property
    def method(self) -> str | None:
        """ "GET" and the like, "_OTHER" for unusual ones; None when it is no fetch."""
        if self.request.kind != "fetch":
            return None
        options = self.request.options
        method = options.get("method") if isinstance(options, dict) else None
        upper = "GET" if method is None else str(method).upper()
        return upper if upper in _METHODS else "_OTHER"

    @property
    def url(self) -> str | None:
        """Without user name, query and fragment; None when it is no fetch."""
        return None if self.request.url is None else redacted(self.request.url)

    @property
    def name(self) -> str | None:
        """Of the called function; None when it is no call."""
        return None if self.request.name is None else printable(self.request.name)[:_MAX_NAME]

    @property
    def outcome(self) -> str:
        """ "2xx" and so on, "ok", or "error"."""
        if isinstance(self.status, int):
            return f"{self.status // 100}xx"
        return self.status or "error"


class Observer:
    """Sees nothing and does nothing; override what you want to know.

    `slice` and `request` give context managers: best generators under `@contextmanager`.
    """

    def begin_task(self, task: Task) -> None:
        """A new task, before its first step; may set `task.traceparent`."""

    def slice(self, slice: Slice) -> AbstractContextManager[None]:
        """Around one step. What is raised inside is an error of the call; let it pass."""
        return nullcontext()

    def request(self, exchange: Exchange) -> AbstractContextManager[None]:
        """Around the performing of one request."""
        return nullcontext()

    def refuse(self, operation: str, task_id: str, error: SequentialFlowError) -> None:
        """A call of `operation`, such as "resume", ended in an error of the call.

        `error.task` is the task as stored, if it was loaded. `task_id` is "" when there is none.
        """


class Observers(Observer):
    """Several as one. The first one is the first to begin and the last to end."""

    def __init__(self, *observers: Observer) -> None:
        self._observers = [guarded(observer) for observer in observers]

    def begin_task(self, task: Task) -> None:
        for observer in self._observers:
            observer.begin_task(task)

    @contextmanager
    def slice(self, slice: Slice) -> Iterator[None]:
        with ExitStack() as stack:
            for observer in self._observers:
                stack.enter_context(observer.slice(slice))
            yield

    @contextmanager
    def request(self, exchange: Exchange) -> Iterator[None]:
        with ExitStack() as stack:
            for observer in self._observers:
                stack.enter_context(observer.request(exchange))
            yield

    def refuse(self, operation: str, task_id: str, error: SequentialFlowError) -> None:
        for observer in self._observers:
            observer.refuse(operation, task_id, error)


def guarded(observer: Observer | None) -> Observer:
    """`observer`, so that nothing gets out of it. Raises TypeError for what is none."""
    if observer is None:
        return Observer()
    if not isinstance(observer, Observer):
        raise TypeError(f"observer must be an Observer, not {type(observer).__name__}")
    return observer if isinstance(observer, _Guarded) else _Guarded(observer)


class _Guarded(Observer):
    """Keeps in what an observer raises; each kind of failure is logged once."""

    def __init__(self, observer: Observer) -> None:
        self._observer = observer
        self._noted: set[tuple[str, type]] = set()

    def begin_task(self, task: Task) -> None:
        self._try("begin_task", lambda: self._observer.begin_task(task))

    def slice(self, slice: Slice) -> AbstractContextManager[None]:
        return self._around("slice", lambda: self._observer.slice(slice))

    def request(self, exchange: Exchange) -> AbstractContextManager[None]:
        return self._around("request", lambda: self._observer.request(exchange))

    def refuse(self, operation: str, task_id: str, error: SequentialFlowError) -> None:
        self._try("refuse", lambda: self._observer.refuse(operation, task_id, error))

    @contextmanager
    def _around(
        self, hook: str, open: Callable[[], AbstractContextManager[None]]
    ) -> Iterator[None]:
        inner: AbstractContextManager[None] | None = None

        def enter() -> None:
            nonlocal inner
            manager = open()
            manager.__enter__()
            inner = manager

        self._try(hook, enter)
        try:
            yield
        except BaseException as error:
            self._leave(hook, inner, error)
            raise
        self._leave(hook, inner, None)

    def _leave(
        self,
        hook: str,
        inner: AbstractContextManager[None] | None,
        error: BaseException | None,
    ) -> None:
        if inner is None:
            return
        details = (None, None, None) if error is None else (type(error), error, error.__traceback__)
        try:
            inner.__exit__(*details)
        except BaseException as raised:
            if raised is not error:
                self._note(hook, raised)

    def _try(self, hook: str, action: Callable[[], None]) -> None:
        try:
            action()
        except Exception as error:
            self._note(hook, error)

    def _note(self, hook: str, error: BaseException) -> None:
        if not isinstance(error, Exception):
            raise error
        from logging import getLogger

        kind = hook, type(error)
        if kind not in self._noted:
            self._noted.add(kind)
            error.__suppress_context__ = True  # the call's own error: it may tell too much
            name = type(self._observer).__name__
            text = "%s failed in %s(); the flow goes on without it"
            getLogger("sequential_flow").error(text, name, hook, exc_info=error)
