"""A flow that is elsewhere, as `Driver` wants it: stored there, or with its state sealed here."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

from sequential_flow import HostFunctions, Observer, Task

from .results import Overtaken

_SHORTEST_WAIT_SECONDS = 0.25
_LONGEST_WAIT_SECONDS = 60.0


class Checkpoint(NamedTuple):
    """All that a client must keep to go on with a task whose state is not stored.

    task    as JSON, with its sealed state
    answer  `{"requestId", "fetchResponse"}` that is about to be sent, or None

    An answer is kept before it is sent: made anew, it could be another one, and a sealed state
    takes one answer only.
    """

    task: dict[str, Any]
    answer: dict[str, Any] | None = None


class Resumes(Protocol):
    """The operations of the client that are needed here; each also says how long to wait."""

    def get_task(self, task_id: str) -> Task: ...

    def resume_with_wait(self, task_id: str, body: dict[str, Any]) -> tuple[Task, float | None]: ...


class StoredFlow:
    """One run of one task, stored at the service."""

    def __init__(self, client: Resumes, functions: HostFunctions) -> None:
        self.functions = functions
        self.observer = Observer()
        self._client = client
        self._created_at: str | None = None

    def get_task(self, task_id: str) -> Task:
        """An error of the call when another run has taken the place of this one."""
        task = self._client.get_task(task_id)
        if task.status == "error":
            return task
        if self._created_at not in (None, task.created_at):
            return task.fail(Overtaken(f"task {task_id!r} was replaced by another run"))
        self._created_at = task.created_at
        return task

    def resume(
        self,
        task_id: str,
        response: Any = None,
        vm_state: str | None = None,
        request_id: int | None = None,
        *,
        slice_seconds: float | None = None,
        announce: bool = True,
    ) -> Task:
        body: dict[str, Any] = {"taskId": task_id, "vmState": vm_state}
        if response is not None:
            body |= {"requestId": request_id, "fetchResponse": response}
        task, wait = self.send(body)
        if response is not None or task.error_code != "INVALID_REQUEST":
            return task
        # Too early: the service's clock is behind this one.
        time.sleep(min(max(wait or 0, _SHORTEST_WAIT_SECONDS), _LONGEST_WAIT_SECONDS))
        return self.get_task(task_id)

    def send(self, body: dict[str, Any]) -> tuple[Task, float | None]:
        return self._client.resume_with_wait(body["taskId"], body)


class SealedFlow(StoredFlow):
    """One run of one task, whose state is here. `keep` gets each checkpoint."""

    def __init__(
        self,
        client: Resumes,
        functions: HostFunctions,
        task: Task,
        keep: Callable[[Checkpoint], None],
    ) -> None:
        super().__init__(client, functions)
        self._task = task
        self._keep = keep

    def get_task(self, task_id: str) -> Task:
        return self._task.copy()

    def resume(self, *given: Any, **more: Any) -> Task:
        """A conflict is the end: nobody but this client has the state."""
        task = super().resume(*given, **more)
        return task.fail(Overtaken(task.error or "")) if task.error_code == "CONFLICT" else task

    def send(self, body: dict[str, Any]) -> tuple[Task, float | None]:
        """With the newest state, whichever the request was begun with."""
        body["vmState"] = self._task.vm_state
        if "fetchResponse" in body:
            answer = {name: body[name] for name in ("requestId", "fetchResponse")}
            self._keep(Checkpoint(self._task.to_json(), answer))
        sealed = {"pausedState": self._task.sealed_state, "saveToStorage": False}
        task, wait = super().send({**body, **sealed})
        if task.sealed_state is not None or task.is_finished:
            self._task = task
            self._keep(Checkpoint(task.to_json()))
        return task, wait
