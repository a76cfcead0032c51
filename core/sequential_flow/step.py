"""One step of a task: from where it stands to its next pause or its end. Touches no storage."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

from .errors import LimitExceeded, SnapshotInvalid, SyntaxInvalid
from .history import note_answers, note_requests, status_of
from .host_functions import HostFunctions
from .limits import Limits
from .machine import InlineFunction, Machine, Request
from .snapshot import dump, load
from .snapshot.digest import sha256
from .syntax.errors import ScriptSyntaxError
from .task import PendingRequest, Task, iso_time

#: How many of the latest answers a task remembers, to recognize a client's retry.
REMEMBERED_ANSWERS = 64

_STATUS = {"paused": "paused", "sliced": "running", "completed": "completed", "error": "error"}


def advance(
    task: Task,
    limits: Limits,
    answers: dict[int, dict[str, Any]],
    functions: HostFunctions | None = None,
    clock: Callable[[], float] = time.time,
) -> int:
    """Gives `answers` (request id -> response) to the flow, runs it, and updates `task`.

    Every id must be outstanding. Whatever is due at `clock` (epoch seconds) happens, too. Returns
    the steps spent. Raises SnapshotInvalid, and then `task` is as it was.
    """
    try:
        machine = _machine_of(task, limits)
    except ScriptSyntaxError as error:
        end(task.fail(SyntaxInvalid(str(error), error.line, error.column)))
        return 0
    except LimitExceeded as error:
        end(task.fail(error))
        return 0
    machine.wall_clock = clock
    if functions is not None:
        machine.inline_function = _inline(task, functions)
    steps_before, requests_before = machine.steps_used, task.pending_requests
    _give(machine, answers)
    outcome = _run(task, machine, limits)
    for request_id, response in answers.items():
        _remember(task, request_id, response)
    task.add_logs(machine.logs)
    machine.logs = []
    _take_outcome(task, machine, outcome, limits)
    _note(task, requests_before, answers, clock())
    return machine.steps_used - steps_before


def inspect(task: Task, limits: Limits) -> dict[str, Any]:
    """`{"frames": […], "pending": […]}` of a live task; see `Machine.inspect`."""
    pending = [request.to_json() for request in task.pending_requests]
    return {**_machine_of(task, limits).inspect(), "pending": pending}


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


def _inline(task: Task, functions: HostFunctions) -> Callable[[str], InlineFunction | None]:
    def find(name: str) -> InlineFunction | None:
        if functions.get_inline(name) is None:
            return None
        return lambda request_id, args: functions.perform(
            task.id, request_id, name, args, task.idempotency_key(request_id)
        )

    return find


def _give(machine: Machine, answers: dict[int, dict[str, Any]]) -> None:
    try:
        for request_id, response in answers.items():
            machine.answer(request_id, response)
    except KeyError as error:
        raise SnapshotInvalid(f"the snapshot does not wait for request {error}") from error


def _run(task: Task, machine: Machine, limits: Limits) -> str:
    """Runs on, too, with events that came before the flow waited for them."""
    while True:
        outcome = machine.run(limits.slice_seconds)
        early = _early_event(task, machine) if outcome == "paused" else None
        if early is None:
            return outcome
        request, event = early
        task.events = [other for other in task.events if other is not event]
        machine.answer(request.id, {"data": event["data"]})


def _early_event(task: Task, machine: Machine) -> tuple[Request, dict[str, Any]] | None:
    if not task.events:
        return None
    for request in machine.pending:
        if request.kind == "event":
            for event in task.events:
                if event["name"] == request.options["name"]:
                    return request, event
    return None


def _take_outcome(task: Task, machine: Machine, outcome: str, limits: Limits) -> None:
    task.status = _STATUS[outcome]
    if outcome == "completed":
        task.result = machine.result
        end(task)
    elif outcome == "error":
        assert machine.error_detail is not None
        end(task.fail(machine.error_detail))
    else:
        _pause(task, machine, limits)


def _pause(task: Task, machine: Machine, limits: Limits) -> None:
    task.snapshot = dump(machine)
    task.pending_requests = [_pending(request) for request in machine.pending]
    size = len(task.snapshot.encode("utf-8", "surrogatepass"))
    if size > limits.snapshot_bytes:
        message = (
            f"the paused flow is {size} bytes, more than snapshot_bytes = {limits.snapshot_bytes}; "
            "keep less data in variables across a fetch, or raise the limit"
        )
        end(task.fail(LimitExceeded(message, "snapshot_bytes")))


def _pending(request: Request) -> PendingRequest:
    if request.kind == "fetch":
        return PendingRequest(request.id, "fetch", request.url, request.options)
    due = request.due_at
    return PendingRequest(
        request.id,
        request.kind,
        name=request.options.get("name"),
        args=request.options.get("args"),
        due_at=None if due is None else iso_time(due / 1000),
    )


def end(task: Task) -> None:
    """Drops what only a live task has."""
    task.snapshot = None
    task.pending_requests = []
    task.events = []


def _note(
    task: Task, before: list[PendingRequest], answers: dict[int, dict[str, Any]], now: float
) -> None:
    """What the step did, into the task's history."""
    known = {request.id for request in before}
    outstanding = {request.id for request in task.pending_requests}
    gone: dict[int, Any] = {
        request.id: "due" if request.is_due(now) else "cleared"
        for request in before
        if request.id not in outstanding
    }
    gone.update((request_id, status_of(response)) for request_id, response in answers.items())
    if gone:
        note_answers(task, gone, iso_time(now))
    begun = [request for request in task.pending_requests if request.id not in known]
    if begun:
        note_requests(task, begun, iso_time(now))


def _remember(task: Task, request_id: int, response: dict[str, Any]) -> None:
    answered = {**task.answered, str(request_id): digest(response)}
    while len(answered) > REMEMBERED_ANSWERS:
        del answered[next(iter(answered))]
    task.answered = answered
