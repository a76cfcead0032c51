"""Each operation: a request -> a call of SequentialFlow -> a response.

A task answers with the status of its error, when that error is of the call; a flow that has ended,
in whatever way, is 200. A task that a worker drives and that is not at its end is 202, with its
place in `location`. `retry-after` stands on 503, on 202, and where a task waits for nothing but
time, also when a resume came too early: then it is the seconds until the first sleep is over.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from typing import Any, NamedTuple

from ..flow import SequentialFlow
from ..task import LIVE, Task, epoch_seconds
from . import schemas
from .body import json_of, optional_json_of
from .message import HTTPRequest, HTTPResponse
from .problem import Problem, invalid, shown, status_of

JSON = "application/json"
PROBLEM_JSON = "application/problem+json"

_IDEMPOTENCY_KEY = re.compile(r"[!-~]{1,200}")


class Call(NamedTuple):
    """One request on its way through the service.

    path   the segments of the route in braces, such as {"id": "ann-1"}
    query  decoded; only names that the operation knows
    link   a signed link let it in, and not a key
    """

    request: HTTPRequest
    path: dict[str, str]
    query: dict[str, str]
    link: bool = False


class Answer(NamedTuple):
    """A response, and the task that it speaks of, for the log."""

    response: HTTPResponse
    task_id: str = ""


class Operations:
    """The operations on tasks. `by_name` finds them as routes.py calls them."""

    def __init__(self, flow: SequentialFlow, *, base_path: str, clock: Callable[[], float]) -> None:
        self._flow = flow
        self._base_path = base_path
        self._clock = clock
        self.by_name: dict[str, Callable[[Call], Answer]] = {
            "execute": self._execute,
            "resume": self._resume,
            "getTask": self._get_task,
            "deleteTask": self._delete_task,
            "listTasks": self._list_tasks,
            "sendEvent": self._send_event,
        }

    def _execute(self, call: Call) -> Answer:
        body = schemas.check(schemas.EXECUTE, json_of(call.request))
        task = self._flow.execute(
            body["code"],
            body.get("id"),
            body.get("name"),
            body.get("input"),
            _seconds(body.get("ttl")),
            style=body.get("style", "auto"),
            replace=body.get("replace", False),
            defer=body.get("defer", False),
            keep_finished=body.get("keepFinished"),
            save_to_storage=body.get("saveToStorage", True),
            drive=body.get("drive", False),
        )
        accepted = body.get("drive", False) and task.status in LIVE
        return self._task(task, accepted=accepted)

    def _resume(self, call: Call) -> Answer:
        body = schemas.check(schemas.RESUME, json_of(call.request))
        request_id = body.get("requestId")
        return self._task(
            self._flow.resume(
                body["taskId"],
                body.get("fetchResponse"),
                body.get("vmState"),
                None if request_id is None else int(request_id),
                original_code=body.get("originalCode"),
                paused_state=body.get("pausedState"),
                save_to_storage=body.get("saveToStorage", True),
            )
        )

    def _get_task(self, call: Call) -> Answer:
        include = _included(call.query.get("include"))
        inspects = "inspection" in include
        load = self._flow.inspect_task if inspects else self._flow.get_task
        task = load(call.path["id"])
        more: dict[str, Any] = {"inspection": task.inspection} if inspects else {}
        if "history" in include:
            more["history"] = task.history
        return self._task(task, more)

    def _delete_task(self, call: Call) -> Answer:
        return self._task(self._flow.delete_task(call.path["id"]))

    def _list_tasks(self, call: Call) -> Answer:
        limit, cursor = call.query.get("limit", "100"), call.query.get("cursor")
        if not re.fullmatch("[0-9]{1,4}", limit):
            raise invalid(f"limit must be a whole number from 1 to 1000, not {shown(limit)}")
        if cursor is not None and not re.fullmatch("[!-~]{1,1000}", cursor):
            raise invalid("bad cursor; take it from the page before, unchanged")
        page = self._flow.list_tasks(call.query.get("status"), int(limit), cursor)
        if page.error is not None:
            raise _problem_of_task(page.error)
        return Answer(json_response(200, page.to_json()))

    def _send_event(self, call: Call) -> Answer:
        data, key = optional_json_of(call.request), _idempotency_key(call.request)
        task = self._flow.send_event(call.path["id"], call.path["name"], data, key=key)
        if not call.link:
            return self._task(task)
        if _status(task) != 200:
            raise _problem_of_task(task)
        return Answer(HTTPResponse(204, {}), task.id)

    def _task(
        self, task: Task, more: dict[str, Any] | None = None, *, accepted: bool = False
    ) -> Answer:
        response = json_response(_status(task), {**task.to_json(), **(more or {})})
        wait = 1 if accepted else self._seconds_to_wait(task)
        if wait is not None:
            response.headers["retry-after"] = str(wait)
        if accepted:
            response.status = 202
            response.headers["location"] = f"{self._base_path}/tasks/{task.id}"
        return Answer(response, task.id)

    def _seconds_to_wait(self, task: Task) -> int | None:
        """None when it is not the clock alone that gets the task on."""
        if task.due_at is None or any(r.kind != "sleep" for r in task.pending_requests):
            return None
        return max(0, math.ceil(epoch_seconds(task.due_at) - self._clock()))


def json_response(status: int, value: object, media_type: str = JSON) -> HTTPResponse:
    return HTTPResponse(status, {"content-type": media_type}, _encoded(value))


def problem_response(problem: Problem, request_id: str) -> HTTPResponse:
    response = json_response(problem.status, problem.to_json(request_id), PROBLEM_JSON)
    response.headers.update(problem.headers)
    return response


def _encoded(value: object) -> bytes:
    try:
        return _PLAIN.encode(value).encode()
    except UnicodeEncodeError:  # half of a surrogate pair, from a script's string
        return _ESCAPED.encode(value).encode()


_PLAIN = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_ESCAPED = json.JSONEncoder(allow_nan=False, separators=(",", ":"))


def _status(task: Task) -> int:
    if task.status != "error" or task.is_finished:
        return 200
    return status_of(task.error_code or "")


def _problem_of_task(task: Task) -> Problem:
    return Problem(_status(task), task.error_code or "INTERNAL_ERROR", task.error or "")


def _seconds(milliseconds: float | None) -> float | None:
    if milliseconds is None:
        return None
    limits = schemas.EXECUTE["properties"]["ttl"]
    if not limits["minimum"] <= milliseconds <= limits["maximum"]:
        raise invalid(f"ttl must be {limits['minimum']} to {limits['maximum']} milliseconds")
    return milliseconds / 1000


def _included(text: str | None) -> list[str]:
    names = text.split(",") if text else []
    known = schemas.QUERY["include"]["items"]["enum"]
    for name in names:
        if name not in known:
            raise invalid(f"cannot include {shown(name)}; there are {', '.join(known)}")
    return names


def _idempotency_key(request: HTTPRequest) -> str | None:
    values = request.headers.all("idempotency-key")
    if not values:
        return None
    if len(values) > 1 or not _IDEMPOTENCY_KEY.fullmatch(values[0]):
        raise invalid("Idempotency-Key must be one header of 1 to 200 visible ASCII characters")
    return values[0]
