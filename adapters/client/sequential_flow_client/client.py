"""Client: the operations over HTTP, and the caller's loop.

`execute`, `resume`, … are those of `SequentialFlow`, and like those they do not raise for anything
about the task: an error task says what is wrong, also that there was no key (UNAUTHORIZED) or no
answer (SERVICE_UNREACHABLE). `result_of` makes exceptions of them.

`run` makes the whole loop, in the calling thread: execute, perform the requests, wait for the
sleeps, resume, until the flow ends. It may die at any moment: the same `run`, with the same id,
goes on, and what was under way is performed again with the same `Idempotency-Key`.
"""

from __future__ import annotations

import os
import ssl
import time
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any
from urllib.parse import quote

from sequential_flow import (
    Driver,
    Event,
    HostFunctions,
    HttpFetch,
    SequentialFlowError,
    Task,
    TaskPage,
)

from .connection import Connection, Reply
from .remote import Checkpoint, SealedFlow, StoredFlow
from .results import ServiceUnreachable

_LIVE = ("running", "paused")
_FIRST_LOOK_SECONDS = 0.25
_LONGEST_LOOK_SECONDS = 15.0


class Client:
    """A client of the service at `url`; several threads may use it.

    key              one of the service's; None when it wants none
    fetch            performs the fetches: its NetworkPolicy, time-outs, base URL. Without one,
                     any public address may be asked
    functions        performs the `call(…)`s of the flows
    parallel         how many requests of one task are under way at once
    timeout_seconds  for one request to the service
    max_attempts     of one request to the service, while it is away or asks to come back later
    observe          is told what happens, as by a Driver

    Raises ValueError for a bad URL.
    """

    def __init__(
        self,
        url: str,
        key: str | None = None,
        *,
        fetch: HttpFetch | None = None,
        functions: HostFunctions | None = None,
        parallel: int = 8,
        timeout_seconds: float = 60.0,
        max_attempts: int = 6,
        tls: ssl.SSLContext | None = None,
        observe: Callable[[Event], None] = lambda event: None,
    ) -> None:
        self._connection = Connection(
            url, key, timeout_seconds=timeout_seconds, max_attempts=max_attempts, tls=tls
        )
        self._fetch = fetch
        self._functions = HostFunctions() if functions is None else functions
        self._parallel = parallel
        self._observe = observe

    # -- the loop

    def run(
        self,
        code: str,
        id: str | None = None,
        name: str | None = None,
        input: Any = None,
        ttl: float | None = None,
        *,
        style: str = "auto",
        keep_finished: bool = True,
        save_to_storage: bool = True,
        keep: Callable[[Checkpoint], None] = lambda checkpoint: None,
    ) -> Task:
        """The task when it has ended, or when this client cannot get it on: it waits for an event.

        keep_finished    so that the result can be asked for again, until the task's time is over
        save_to_storage  False: the service stores nothing, the sealed state comes here each time.
                         `keep` is then given all that `go_on` needs after a crash
        """
        task = self.execute(
            code,
            id,
            name,
            input,
            ttl,
            style=style,
            keep_finished=keep_finished and save_to_storage,
            save_to_storage=save_to_storage,
        )
        if task.status not in _LIVE:
            return task
        if save_to_storage:
            return self.drive(task.id)
        checkpoint = Checkpoint(task.to_json())
        keep(checkpoint)
        return self.go_on(checkpoint, keep=keep)

    def drive(self, task_id: str) -> Task:
        """The same for a stored task."""
        return self._driver(StoredFlow(self, self._functions)).drive(task_id)

    def go_on(
        self,
        checkpoint: Checkpoint,
        *,
        keep: Callable[[Checkpoint], None] = lambda checkpoint: None,
    ) -> Task:
        """The same from the newest checkpoint of a task that is not stored."""
        task = Task.from_json(checkpoint.task)
        flow = SealedFlow(self, self._functions, task, keep)
        if checkpoint.answer is not None:
            answer = checkpoint.answer
            resumed = flow.resume(
                task.id, answer["fetchResponse"], task.vm_state, answer["requestId"]
            )
            if resumed.status not in _LIVE:
                return resumed
        return self._driver(flow).drive(task.id)

    def wait(self, task_id: str, timeout_seconds: float | None = None) -> Task:
        """The task when it has ended, by whoever drives it, or as it is after `timeout_seconds`."""
        give_up = None if timeout_seconds is None else time.monotonic() + timeout_seconds
        look = _FIRST_LOOK_SECONDS
        while True:
            task = self.get_task(task_id)
            left = look if give_up is None else give_up - time.monotonic()
            if task.status not in _LIVE or left <= 0:
                return task
            time.sleep(min(look, left))
            look = min(look * 1.5, _LONGEST_LOOK_SECONDS)

    # -- the operations

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
    ) -> Task:
        """As `SequentialFlow.execute`. An id is made here, so that a retry finds the task."""
        task_id = os.urandom(16).hex() if id is None else id
        body = {
            "code": code,
            "id": task_id,
            "name": name,
            "input": input,
            "ttl": None if ttl is None else ttl * 1000,
            "style": style,
            "replace": replace or None,
            "defer": defer or None,
            "drive": drive or None,
            "keepFinished": keep_finished,
            "saveToStorage": None if save_to_storage else False,
        }
        return self._task("POST", "/execute", task_id, body)[0]

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
    ) -> Task:
        """As `SequentialFlow.resume`."""
        body = {
            "taskId": task_id,
            "fetchResponse": response,
            "vmState": vm_state,
            "requestId": request_id,
            "originalCode": original_code,
            "pausedState": paused_state,
            "saveToStorage": None if save_to_storage else False,
        }
        return self.resume_with_wait(task_id, body)[0]

    def resume_with_wait(self, task_id: str, body: dict[str, Any]) -> tuple[Task, float | None]:
        """`POST /resume` as it stands; also the seconds after which the service wants to be asked
        again, when it says so.
        """
        return self._task("POST", "/resume", task_id, body)

    def send_event(
        self, task_id: str, name: str, data: Any = None, *, key: str | None = None
    ) -> Task:
        """As `SequentialFlow.send_event`; without a key, one is made for the retries in here."""
        path = f"{_path(task_id)}/events/{quote(name, safe='')}"
        headers = {"idempotency-key": os.urandom(16).hex() if key is None else key}
        return self._task("POST", path, task_id, data, headers)[0]

    def get_task(self, task_id: str, *, include: Iterable[str] = ()) -> Task:
        """`include` may have "history" and "inspection"."""
        names = ",".join(include)
        query = f"?include={quote(names, safe=',')}" if names else ""
        return self._task("GET", _path(task_id) + query, task_id)[0]

    def delete_task(self, task_id: str) -> Task:
        """Deletes the task, which also cancels it; returns it as it was."""
        return self._task("DELETE", _path(task_id), task_id)[0]

    def list_tasks(
        self, status: str | None = None, limit: int = 100, cursor: str | None = None
    ) -> TaskPage:
        """As `SequentialFlow.list_tasks`."""
        given = {"status": status, "limit": limit, "cursor": cursor}
        query = "&".join(f"{k}={quote(str(v), safe='')}" for k, v in given.items() if v is not None)
        page = TaskPage()
        try:
            reply = self._connection.exchange("GET", f"/tasks?{query}")
            if reply.status != 200:
                page.error = _task_of(reply, "")
                return page
            page.extend(Task.from_json(task) for task in reply.body["tasks"])
            page.cursor = reply.body["cursor"]
        except SequentialFlowError as error:
            page.error = Task("").fail(error)
        return page

    def close(self) -> None:
        """Closes the connection of the calling thread."""
        self._connection.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _driver(self, flow: StoredFlow) -> Driver:
        return Driver(flow, self._fetch, parallel=self._parallel, observe=self._observe)

    def _task(
        self,
        method: str,
        path: str,
        task_id: str,
        body: Any = None,
        headers: dict[str, str] | None = None,
    ) -> tuple[Task, float | None]:
        try:
            reply = self._connection.exchange(method, path, body, headers)
            return _task_of(reply, task_id), reply.retry_after
        except SequentialFlowError as error:
            return Task(task_id).fail(error), None


def _path(task_id: str) -> str:
    return f"/tasks/{quote(task_id, safe='')}"


def _task_of(reply: Reply, task_id: str) -> Task:
    """A task, a problem as an error task; raises when it is neither."""
    body = reply.body
    if isinstance(body, dict) and "pendingRequests" in body:
        return Task.from_json(body)
    if isinstance(body, dict) and isinstance(body.get("code"), str) and "detail" in body:
        detail = {
            "name": "ServiceError",
            "message": f"{body['detail']}",
            "code": body["code"],
            "stack": [],
            "retryable": reply.status == 503,
        }
        return Task(task_id).fail(detail)
    raise ServiceUnreachable(f"the service answered {reply.status} without a task")
