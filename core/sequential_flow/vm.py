"""SequentialFetchVM: the reference system's low-level machine, without tasks and storage.

    with SequentialFetchVM() as vm:
        paused = vm.execute_code("const u = fetch('/user/1'); u.name")
        done = vm.resume_execution(paused["state"], {"name": "Alice"})

Both methods return one of

    {"type": "pause", "state": {…}, "fetchRequest": {…}, "pendingRequests": [{…}]}
    {"type": "complete", "result": …}
    {"type": "error", "error": message, "errorDetail": {…}}

`state` is JSON, `{"code", "pausedState", "pendingRequests"}`. Keep it anywhere, resume it in any
process. It is not signed, so take it back only from places that are trusted.
"""

from __future__ import annotations

from typing import Any

from . import arguments
from .errors import InvalidRequest
from .limits import Limits
from .step import advance
from .task import PendingRequest, Task


class SequentialFetchVM:
    """Runs one flow at a time. The methods raise RuntimeError before `initialize` and after
    `dispose`, and InvalidRequest or SnapshotInvalid for a state that is none.
    """

    def __init__(self, limits: Limits | None = None, *, style: str = "auto") -> None:
        self._limits = limits or Limits()
        self._style = arguments.style(style)
        self._is_ready = False

    def initialize(self) -> SequentialFetchVM:
        self._is_ready = True
        return self

    def execute_code(self, code: str, input: Any = None) -> dict[str, Any]:
        """Runs `code` to its first pause or its end."""
        source, value = arguments.source(code), arguments.json_value("input", input)
        return self._run(Task("vm", code=source, input=value, style=self._style), {})

    def resume_execution(
        self, state: dict[str, Any], data: Any, *, request_id: int | None = None
    ) -> dict[str, Any]:
        """Gives a response (as `SequentialFlow.resume` takes it) to the first outstanding fetch (or
        what else there is), or to `request_id`, and runs on.
        """
        task = _task_of(state)
        request = task.first_request if request_id is None else task.request(request_id)
        if request is None:
            raise InvalidRequest(f"this execution does not wait for request {request_id}")
        return self._run(task, {request.id: arguments.answer(request.kind, data)})

    def dispose(self) -> None:
        self._is_ready = False

    def __enter__(self) -> SequentialFetchVM:
        return self.initialize()

    def __exit__(self, *exception: object) -> None:
        self.dispose()

    def _run(self, task: Task, answers: dict[int, dict[str, Any]]) -> dict[str, Any]:
        if not self._is_ready:
            raise RuntimeError("call initialize() first, or use the machine in a with statement")
        advance(task, self._limits, answers)
        while task.status == "running":
            advance(task, self._limits, {})
        return _outcome(task)


def _outcome(task: Task) -> dict[str, Any]:
    if task.status == "completed":
        return {"type": "complete", "result": task.result}
    if task.status == "error":
        return {"type": "error", "error": task.error, "errorDetail": task.error_detail}
    wire = task.to_json()
    requests = wire["pendingRequests"]
    state = {"code": task.code, "pausedState": task.snapshot, "pendingRequests": requests}
    first = wire["fetchRequest"]
    return {"type": "pause", "state": state, "fetchRequest": first, "pendingRequests": requests}


def _task_of(state: object) -> Task:
    if not isinstance(state, dict) or not state.get("pendingRequests"):
        raise InvalidRequest("state must be the state of a paused execution, unchanged")
    task = Task("vm", code=arguments.source(state.get("code")))
    task.snapshot = state.get("pausedState")
    task.pending_requests = [PendingRequest.from_json(item) for item in state["pendingRequests"]]
    return task
