"""Driver: performs pending requests and resumes, until the flow ends.

Requests run side by side in threads; every answer is stored the moment it arrives, by a resume of
its own, so that a crash loses only what was still under way. Such a request is performed again by
the next driver, with the same `Idempotency-Key`: `<task id>:<request id>`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from functools import partial
from typing import Any, NamedTuple

from .flow import SequentialFlow
from .network.http_fetch import HttpFetch
from .network.transport import Interrupt
from .task import PendingRequest, Task

_STORE_ATTEMPTS = 8


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


class Driver:
    """Drives tasks of `flow`. `fetch` performs the requests; `parallel` of them at once."""

    def __init__(
        self,
        flow: SequentialFlow,
        fetch: HttpFetch | None = None,
        *,
        parallel: int = 8,
        observe: Callable[[Event], None] = lambda event: None,
    ) -> None:
        self._flow = flow
        self._fetch = fetch or HttpFetch()
        self._parallel = parallel
        self._observe = observe

    def drive(self, task_id: str) -> Task:
        """The task when it has ended, or when nothing is left that a driver can do for it.

        An error task whose `is_finished` is False says why the driver had to give up; what is
        stored can be driven again.
        """
        pool = ThreadPoolExecutor(self._parallel, thread_name_prefix="fetch")
        interrupt = Interrupt()
        try:
            return self._drive(task_id, pool, interrupt)
        finally:
            interrupt.trigger()  # what is still under way, nobody waits for any more
            pool.shutdown(cancel_futures=True)

    def _drive(self, task_id: str, pool: ThreadPoolExecutor, interrupt: Interrupt) -> Task:
        task = self._go_on(self._flow.get_task(task_id))
        under_way: dict[Future[dict[str, Any]], PendingRequest] = {}
        begun: set[int] = set()
        while task.status == "paused":
            for request in task.pending_requests:
                if request.kind == "fetch" and request.id not in begun:
                    begun.add(request.id)
                    under_way[pool.submit(self._perform, task, request, interrupt)] = request
            if not under_way:
                break
            for future in wait(under_way, return_when=FIRST_COMPLETED).done:
                task = self._answer(task, under_way.pop(future), future.result())
                if task.status != "paused":
                    break
        return task

    def _perform(self, task: Task, request: PendingRequest, interrupt: Interrupt) -> dict[str, Any]:
        def on_retry(reason: str, seconds: float) -> None:
            self._observe(Event("retry", task, request, seconds=seconds, detail=reason))

        self._observe(Event("request", task, request))
        begin = time.monotonic()
        response = self._fetch.perform(request, f"{task.id}:{request.id}", interrupt, on_retry)
        seconds = time.monotonic() - begin
        self._observe(Event("response", task, request, response, seconds))
        return response

    def _answer(self, task: Task, request: PendingRequest, response: dict[str, Any]) -> Task:
        resume = partial(self._flow.resume, task.id, response, request_id=request.id)
        answered = self._storing(resume)
        self._observe(Event("stored", answered, request))
        return self._go_on(answered)

    def _go_on(self, task: Task) -> Task:
        """Until the flow waits or has ended."""
        while True:
            if task.status == "running":
                task = self._storing(partial(self._flow.resume, task.id, vm_state=task.vm_state))
                self._observe(Event("stored", task))
            elif task.error_code == "CONFLICT":  # another driver went on
                task = self._flow.get_task(task.id)
            else:
                return task

    def _storing(self, step: Callable[[], Task]) -> Task:
        """`step` again while the storage is away: an answer that has come must not be lost."""
        for attempt in range(_STORE_ATTEMPTS):
            task = step()
            if task.error_code != "STORAGE_UNAVAILABLE":
                return task
            time.sleep(0.05 * 2**attempt)
        return task
