"""One step of a task: from where it stands to its next pause or its end. Touches no storage."""

from __future__ import annotations

import json
from typing import Any

from .errors import LimitExceeded, SnapshotInvalid, SyntaxInvalid
from .limits import Limits
from .machine import Machine
from .snapshot import dump, load
from .snapshot.digest import sha256
from .syntax.errors import ScriptSyntaxError
from .task import PendingRequest, Task

#: How many of the latest answers a task remembers, to recognize a client's retry.
REMEMBERED_ANSWERS = 64

_STATUS = {"paused": "paused", "sliced": "running", "completed": "completed", "error": "error"}


def advance(task: Task, limits: Limits, answers: dict[int, dict[str, Any]]) -> None:
    """Gives `answers` (request id -> response) to the flow, runs it, and updates `task`.

    Every id must be outstanding. Raises SnapshotInvalid, and then `task` is as it was.
    """
    try:
        machine = _machine_of(task, limits)
    except ScriptSyntaxError as error:
        _end(task.fail(SyntaxInvalid(str(error), error.line, error.column)))
        return
    except LimitExceeded as error:
        _end(task.fail(error))
        return
    _give(machine, answers)
    outcome = machine.run(limits.slice_seconds)
    for request_id, response in answers.items():
        _remember(task, request_id, response)
    task.logs, machine.logs = machine.logs, []  # told once, not carried from pause to pause
    _take_outcome(task, machine, outcome, limits)


def inspect(task: Task, limits: Limits) -> dict[str, Any]:
    """`{"frames": […], "pending": […]}` of a live task; see `Machine.inspect`."""
    return _machine_of(task, limits).inspect()


def digest(response: dict[str, Any]) -> str:
    """64 bits that tell one response from another."""
    text = json.dumps(response, sort_keys=True)
    found: str = sha256(text.encode()).hexdigest()
    return found[:16]


def _machine_of(task: Task, limits: Limits) -> Machine:
    if task.snapshot is not None:
        return load(task.snapshot, task.code, limits)
    machine = Machine(limits=limits, style=task.style)
    machine.start(task.code, task.input)
    return machine


def _give(machine: Machine, answers: dict[int, dict[str, Any]]) -> None:
    try:
        for request_id, response in answers.items():
            machine.answer(request_id, response)
    except KeyError as error:
        raise SnapshotInvalid(f"the snapshot does not wait for request {error}") from error


def _take_outcome(task: Task, machine: Machine, outcome: str, limits: Limits) -> None:
    task.status = _STATUS[outcome]
    if outcome == "completed":
        task.result = machine.result
        _end(task)
    elif outcome == "error":
        assert machine.error_detail is not None
        _end(task.fail(machine.error_detail))
    else:
        _pause(task, machine, limits)


def _pause(task: Task, machine: Machine, limits: Limits) -> None:
    task.snapshot = dump(machine)
    task.pending_requests = [
        PendingRequest(request.id, request.kind, request.url, request.options)
        for request in machine.pending
    ]
    size = len(task.snapshot.encode("utf-8", "surrogatepass"))
    if size > limits.snapshot_bytes:
        message = (
            f"the paused flow is {size} bytes, more than snapshot_bytes = {limits.snapshot_bytes}; "
            "keep less data in variables across a fetch, or raise the limit"
        )
        _end(task.fail(LimitExceeded(message, "snapshot_bytes")))


def _end(task: Task) -> None:
    task.snapshot = None
    task.pending_requests = []


def _remember(task: Task, request_id: int, response: dict[str, Any]) -> None:
    answered = {**task.answered, str(request_id): digest(response)}
    while len(answered) > REMEMBERED_ANSWERS:
        del answered[next(iter(answered))]
    task.answered = answered
