"""Driver: performs pending requests and resumes, until the flow ends.

Fetches and calls run side by side in threads; every answer is stored the moment it arrives, by a
resume of its own, so that a crash loses only what was still under way. Such a request is performed
again by the next driver, with the same `Idempotency-Key`: see `Task.idempotency_key`.

`Driver` drives one task for somebody who waits for it; a `Worker` takes tasks from a queue, and has
a driver perform the requests.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from functools import partial
from typing import Any, NamedTuple, Protocol

from .history import status_of
from .host_functions import HostFunctions
from .network.http_fetch import HttpFetch
from .network.transport import Interrupt
from .observe import Exchange, Observer, guarded
from .task import LIVE, PendingRequest, Task, epoch_seconds

_STORE_ATTEMPTS = 8
#: While a driver waits for a time, somebody else may get the flow on: an event arrives.
_LOOK_SECONDS = 2.0


class Event(NamedTuple):
    """Something that a driver did; `observe` gets it, in whichever thread it happened.

    kind      "request"   a request goes out
              "retry"     it goes out again after `seconds`; `detail` is why
              "response"  it was answered after `seconds`; `response` is there
              "stored"    the flow took an answer and got on; `task` is the new one
    """

    kind: str
    task: Task
    request: PendingRequest | None = None
    response: dict[str, Any] | None = None
    seconds: float = 0.0
    detail: str = ""


class DrivenFlow(Protocol):
    """What a driver needs of a flow: a `SequentialFlow`, or a client of one that is elsewhere."""

    functions: HostFunctions
    observer: Observer

    def get_task(self, task_id: str) -> Task: ...

    def resume(
        self,
        task_id: str,
        response: Any = None,
        vm_state: str | None = None,
        request_id: int | None = None,
        *,
        slice_seconds: float | None = None,
        announce: bool = True,
    ) -> Task: ...


class Driver:
    """Drives tasks of `flow`.

    fetch      performs the fetches
    functions  performs the calls; those of the flow when there are no others
    parallel   how many requests of one task are under way at once
    observe    is told what happens
    observer   instead of that of the flow
    clock      epoch seconds, as the flow's
    """

    def __init__(
        self,
        flow: DrivenFlow,
        fetch: HttpFetch | None = None,
        *,
        functions: HostFunctions | None = None,
        parallel: int = 8,
        observe: Callable[[Event], None] = lambda event: None,
        observer: Observer | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._flow = flow
        self._fetch = fetch or HttpFetch()
        self._functions = functions or flow.functions
        self._parallel = parallel
        self._observe = observe
        self._observer = flow.observer if observer is None else guarded(observer)
        self._clock = clock

    def drive(self, task_id: str) -> Task:
        """The task when it has ended, or when nothing is left that a driver can do for it.

        Waits in this process for what the flow waits for: answers, sleeps, events with a time-out.
        A task that waits only for events without one is returned as it is. An error task whose
        `is_finished` is False says why the driver had to give up; what is stored can be driven
        again.
        """
        under_way = self.under_way()
        try:
            return self._drive(task_id, under_way)
        finally:
            under_way.close()  # what has not come yet, nobody waits for any more

    def under_way(self) -> UnderWay:
        """A place to perform the requests of one task; close it."""
        return UnderWay(self.perform, self._parallel)

    def perform(
        self, task: Task, request: PendingRequest, interrupt: Interrupt | None = None
    ) -> dict[str, Any]:
        """The answer that `resume` takes: of one fetch or call, successful or not."""
        self._observe(Event("request", task, request))
        begin = time.monotonic()
        exchange = Exchange(task, request)
        with self._observer.request(exchange):
            if request.kind == "call":
                response = self._call(task, request)
            else:
                response = self._exchange(exchange, interrupt)
            exchange.status = status_of(response)
        seconds = time.monotonic() - begin
        self._observe(Event("response", task, request, response, seconds))
        return response

    def answer(
        self,
        task: Task,
        request: PendingRequest,
        response: dict[str, Any],
        *,
        slice_seconds: float | None = None,
        announce: bool = True,
    ) -> Task:
        """Stores one answer; `task` is as it was when the request was begun."""
        resume = partial(
            self._flow.resume,
            task.id,
            response,
            vm_state=task.vm_state,  # so that it cannot reach a task that replaced this one
            request_id=request.id,
            slice_seconds=slice_seconds,
            announce=announce,
        )
        answered = self._storing(resume)
        self._observe(Event("stored", answered, request))
        return answered

    def go_on(
        self, task: Task, *, slice_seconds: float | None = None, announce: bool = True
    ) -> Task:
        """One slice of a `running` task, or of one in which something is due."""
        resume = partial(
            self._flow.resume,
            task.id,
            vm_state=task.vm_state,
            slice_seconds=slice_seconds,
            announce=announce,
        )
        gone_on = self._storing(resume)
        self._observe(Event("stored", gone_on))
        return gone_on

    def can_go_on(self, task: Task) -> bool:
        """Whether there is something to do for the flow itself, without any answer."""
        return task.status == "running" or (task.status == "paused" and self.until_due(task) == 0)

    def until_due(self, task: Task) -> float | None:
        """Seconds until the first sleep or time-out is over; None when there is none."""
        due = task.due_at
        return None if due is None else max(0.0, epoch_seconds(due) - self._clock())

    def _drive(self, task_id: str, under_way: UnderWay) -> Task:
        task = self._go_on(self._flow.get_task(task_id))
        while task.status == "paused":
            under_way.begin(task)
            due = self.until_due(task)
            if not under_way and due is None:
                break
            for began, request, response in under_way.wait(_patience(due)):
                task = self._go_on(self.answer(began, request, response))
                if task.status != "paused":
                    break
            else:
                task = self._go_on(task if due is None else self._flow.get_task(task_id))
        return task

    def _go_on(self, task: Task) -> Task:
        """Until the flow waits or has ended."""
        while True:
            if self.can_go_on(task):
                task = self.go_on(task)
            elif task.error_code == "CONFLICT":  # another driver went on
                task = self._flow.get_task(task.id)
            else:
                return task

    def _call(self, task: Task, request: PendingRequest) -> dict[str, Any]:
        name, args = request.name or "", request.args or []
        key = task.idempotency_key(request.id)
        return self._functions.perform(task.id, request.id, name, args, key)

    def _exchange(self, exchange: Exchange, interrupt: Interrupt | None) -> dict[str, Any]:
        task, request = exchange.task, exchange.request

        def on_retry(reason: str, seconds: float) -> None:
            exchange.retries += 1
            self._observe(Event("retry", task, request, seconds=seconds, detail=reason))

        return self._fetch.perform(
            request, task.idempotency_key(request.id), interrupt, on_retry, exchange.headers
        )

    def _storing(self, step: Callable[[], Task]) -> Task:
        """`step` again while the storage is away: an answer that has come must not be lost."""
        for attempt in range(_STORE_ATTEMPTS):
            task = step()
            if task.error_code != "STORAGE_UNAVAILABLE":
                return task
            time.sleep(0.05 * 2**attempt)
        return task


class UnderWay:
    """The requests of one task that are being performed, at most `parallel` of them at once."""

    def __init__(
        self,
        perform: Callable[[Task, PendingRequest, Interrupt], dict[str, Any]],
        parallel: int,
    ) -> None:
        self._perform = perform
        self._pool = ThreadPoolExecutor(parallel, thread_name_prefix="request")
        self._interrupt = Interrupt()
        self._futures: dict[Future[dict[str, Any]], tuple[Task, PendingRequest]] = {}
        self._begun: set[int] = set()

    def __len__(self) -> int:
        return len(self._futures)

    def ids(self) -> set[int]:
        """The ids of the requests that are under way."""
        return {request.id for _, request in self._futures.values()}

    def begin(self, task: Task) -> None:
        """Begins what `task` waits for and what was not begun before."""
        for request in task.pending_requests if task.status in LIVE else ():
            if request.kind in ("fetch", "call") and request.id not in self._begun:
                self._begun.add(request.id)
                future = self._pool.submit(self._perform, task, request, self._interrupt)
                self._futures[future] = task, request

    def wait(
        self, seconds: float | None = None
    ) -> list[tuple[Task, PendingRequest, dict[str, Any]]]:
        """What has been answered, each with the task as it was when the request was begun.

        Empty when nothing comes within `seconds`.
        """
        if not self._futures:
            self._interrupt.wait(seconds or 0)
        done = wait(self._futures, seconds, return_when=FIRST_COMPLETED).done
        return [(*self._futures.pop(future), future.result()) for future in done]

    def drop_waiting(self) -> None:
        """Takes back what no thread has started with."""
        for future in [future for future in self._futures if future.cancel()]:
            self._begun.discard(self._futures.pop(future)[1].id)

    def close(self, *, wait: bool = True) -> None:
        """Breaks off what is under way. Host functions cannot be: `wait` waits for them."""
        self._interrupt.trigger()
        self._pool.shutdown(wait=wait, cancel_futures=True)


def _patience(due: float | None) -> float | None:
    """How long to wait for answers; a time that is due is reached, not just missed."""
    return None if due is None else min(due + 0.001, _LOOK_SECONDS)
