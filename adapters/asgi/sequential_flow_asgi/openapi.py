"""What an ASGI server adds to core's openapi.json: the stream of changes."""

from __future__ import annotations

import json
from typing import Any

from sequential_flow import HTTPResponse

_DESCRIBED: dict[str, Any] = {
    "operationId": "watchTask",
    "summary": "The task as server-sent events, until it ends",
    "description": (
        "`event: task` has the task as `data`; `event: gone` says that it is not stored any more. "
        "The `id` of the last event, sent as `Last-Event-ID`, keeps it from being told again."
    ),
}
_LAST_EVENT: dict[str, Any] = {
    "name": "Last-Event-ID",
    "in": "header",
    "description": "the id of the last event that came",
    "schema": {"type": "string"},
}
_EVENT: dict[str, Any] = {
    "description": "each of the events",
    "type": "object",
    "required": ["event", "data"],
    "properties": {
        "event": {"enum": ["task", "gone"]},
        "id": {"type": "string", "description": "of `task` only"},
        "data": {
            "type": "string",
            "contentMediaType": "application/json",
            "description": "the Task, or the `code` and the `detail` of why it is gone",
        },
    },
}


def with_changes(document: HTTPResponse) -> HTTPResponse:
    """The response to `GET /openapi.json`, with `/tasks/{id}/changes`; any other as it is."""
    if document.status != 200 or not document.body:
        return document
    content = json.loads(document.body)
    if "paths" not in content:
        return document
    task = content["paths"]["/tasks/{id}"]
    responses = {**task["get"]["responses"], **_own_responses(task["get"]["responses"]["200"])}
    operation = {**_DESCRIBED, "parameters": [_LAST_EVENT], "responses": responses}
    path = {"get": operation, "parameters": task["parameters"]}
    content["paths"]["/tasks/{id}/changes"] = path
    document.body = json.dumps(content, separators=(",", ":")).encode()
    document.headers["content-length"] = str(len(document.body))
    return document


def _own_responses(of_task: dict[str, Any]) -> dict[str, Any]:
    headers = of_task["headers"]
    events = {"text/event-stream": {"schema": _EVENT}}
    return {
        "200": {"description": "The events", "headers": headers, "content": events},
        "204": {"description": "The task has ended, and nothing is new", "headers": headers},
    }
