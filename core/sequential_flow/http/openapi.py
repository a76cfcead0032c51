"""GET /openapi.json: OpenAPI 3.1, made of the routes and the schemas that the code itself uses."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, NamedTuple

from . import schemas
from .routes import ROUTES, Operation, Route

Json = dict[str, Any]


class _Described(NamedTuple):
    """What routes.py does not say of an operation.

    success   status -> what it means
    answer    the schema of a success
    of_task   statuses of errors that are answered with the task; "" when none are
    others    statuses of problems only this operation has
    """

    summary: str
    success: dict[int, str]
    answer: str
    of_task: tuple[int, ...] = ()
    others: tuple[int, ...] = ()
    body: Json | None = None
    headers: tuple[str, ...] = ()
    links: Json | None = None


def document(base_path: str = "") -> Json:
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Sequential Flow",
            "version": "1",
            "description": "JavaScript flows that pause at every request and resume anywhere.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": base_path or "/"}],
        "security": [{"bearer": []}, {"apiKey": []}],
        "paths": {route.template: _path(route) for route in ROUTES},
        "components": {
            "schemas": schemas.COMPONENTS,
            "headers": _HEADERS,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "apiKey": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
                "link": {
                    "type": "apiKey",
                    "in": "query",
                    "name": "token",
                    "description": "of a signed link, for this one event of this one task",
                },
            },
        },
    }


def _path(route: Route) -> Json:
    names = [part[1:-1] for part in route.template.split("/") if part.startswith("{")]
    operations: Json = {
        method.lower(): _operation(operation, _DESCRIBED[operation.name])
        for method, operation in route.operations.items()
    }
    if names:
        operations["parameters"] = [
            {"name": name, "in": "path", "required": True, "schema": schemas.PATH[name]}
            for name in names
        ]
    return operations


def _operation(operation: Operation, described: _Described) -> Json:
    out: Json = {"operationId": operation.name, "summary": described.summary}
    if operation.open:
        out["security"] = []
    elif operation.name == "sendEvent":
        out["security"] = [{"bearer": []}, {"apiKey": []}, {"link": []}]
    parameters = [_query(name) for name in operation.query or () if name != "token"]
    parameters += [_HEADER_PARAMETERS[name] for name in described.headers]
    if parameters:
        out["parameters"] = parameters
    if described.body is not None:
        out["requestBody"] = described.body
    out["responses"] = {**_successes(described), **_errors(operation, described)}
    return out


def _query(name: str) -> Json:
    parameter: Json = {"name": name, "in": "query", "schema": schemas.QUERY[name]}
    if name == "include":
        parameter.update({"style": "form", "explode": False})
    return parameter


def _successes(described: _Described) -> Json:
    return {str(status): _success(status, described) for status in described.success}


def _success(status: int, described: _Described) -> Json:
    response: Json = {"description": described.success[status], "headers": {**_EVERY_HEADER}}
    if status != 204:
        response["content"] = {"application/json": {"schema": _reference(described.answer)}}
        if described.answer == "Task":
            response["headers"]["Retry-After"] = _header("Retry-After")
    if status == 202:
        response["headers"]["Location"] = _header("Location")
    if described.links is not None and status != 204:
        response["links"] = described.links
    return response


def _errors(operation: Operation, described: _Described) -> Json:
    problems = {500} if operation.open else {400, 401, 403, 413, 500, *described.others}
    if described.body is not None:
        problems.add(415)
    statuses = sorted(problems | set(described.of_task))
    return {str(status): _error(status, status in described.of_task) for status in statuses}


def _error(status: int, can_be_of_task: bool) -> Json:
    content: Json = {"application/problem+json": {"schema": _reference("Problem")}}
    if can_be_of_task:
        content["application/json"] = {"schema": _reference("Task")}
    headers = {**_EVERY_HEADER}
    if status == 401:
        headers["WWW-Authenticate"] = _header("WWW-Authenticate")
    if status == 503 or can_be_of_task:
        headers["Retry-After"] = _header("Retry-After")
    return {"description": HTTPStatus(status).phrase, "headers": headers, "content": content}


def _reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _header(name: str) -> Json:
    return {"$ref": f"#/components/headers/{name}"}


def _body(schema: Json, *, required: bool, examples: Json | None = None) -> Json:
    media: Json = {"schema": schema}
    if examples:
        media["examples"] = examples
    return {"required": required, "content": {"application/json": media}}


_HEADERS: Json = {
    "X-Request-Id": {
        "description": "the client's, when it is 1 to 128 of A-Z a-z 0-9 . _ : / + = -",
        "required": True,
        "schema": {"type": "string"},
    },
    "Retry-After": {"description": "seconds", "schema": {"type": "integer", "minimum": 0}},
    "Location": {"description": "the task", "schema": {"type": "string"}},
    "WWW-Authenticate": {"schema": {"type": "string"}},
}
_EVERY_HEADER = {"X-Request-Id": _header("X-Request-Id")}

_HEADER_PARAMETERS: Json = {
    "Idempotency-Key": {
        "name": "Idempotency-Key",
        "in": "header",
        "description": "the same key makes a repeated event harmless",
        "schema": {"type": "string", "pattern": "^[!-~]{1,200}$"},
    },
}

_TASK_LINKS: Json = {
    "resume": {
        "operationId": "resume",
        "requestBody": {
            "taskId": "$response.body#/id",
            "vmState": "$response.body#/vmState",
            "fetchResponse": {"data": {"id": 123, "name": "Ann"}},
        },
    },
    "getTask": {"operationId": "getTask", "parameters": {"id": "$response.body#/id"}},
    "deleteTask": {"operationId": "deleteTask", "parameters": {"id": "$response.body#/id"}},
    "sendEvent": {
        "operationId": "sendEvent",
        "parameters": {"id": "$response.body#/id", "name": "approved"},
    },
}

_EXECUTE_EXAMPLES: Json = {
    "two fetches": {
        "value": {
            "code": "const user = fetch('https://api.example.com/user/123');\n"
            "const posts = fetch('https://api.example.com/posts?userId=' + user.id);\n"
            "({user: user.name, postCount: posts.length})"
        }
    },
    "an approval": {
        "value": {
            "id": "order-7",
            "code": "const answer = waitForEvent('approved');\n({approved: answer.by, n: input.n})",
            "input": {"n": 3},
            "ttl": 3_600_000,
        }
    },
}
_RESUME_EXAMPLES: Json = {
    "a response": {
        "value": {
            "taskId": "order-7",
            "vmState": "r1.1",
            "fetchResponse": {
                "data": {"id": 123, "name": "Ann"},
                "status": 200,
                "statusText": "OK",
                "headers": {"content-type": "application/json"},
            },
        }
    },
    "a failure": {
        "value": {
            "taskId": "order-7",
            "requestId": 1,
            "fetchResponse": {"error": "connection refused"},
        }
    },
}

_DESCRIBED = {
    "execute": _Described(
        "Run a flow to its first pause or its end",
        {200: "The task", 202: "The task; a worker drives it"},
        "Task",
        of_task=(400, 409, 413, 422, 500, 503),
        body=_body(_reference("Execute"), required=True, examples=_EXECUTE_EXAMPLES),
        links=_TASK_LINKS,
    ),
    "resume": _Described(
        "Answer one request and run on",
        {200: "The task"},
        "Task",
        of_task=(400, 401, 404, 409, 410, 413, 422, 500, 503),
        body=_body(_reference("Resume"), required=True, examples=_RESUME_EXAMPLES),
        links=_TASK_LINKS,
    ),
    "listTasks": _Described(
        "List tasks, where the storage can", {200: "A page"}, "TaskPage", others=(422, 503)
    ),
    "getTask": _Described(
        "The task as stored",
        {200: "The task"},
        "Task",
        of_task=(400, 404, 410, 422, 500, 503),
    ),
    "deleteTask": _Described(
        "Delete a task, which also cancels it",
        {200: "The task as it was"},
        "Task",
        of_task=(400, 404, 409, 500, 503),
    ),
    "sendEvent": _Described(
        "Send an event to a task, which may be waiting for it already or not yet",
        {200: "The task", 204: "Sent, by a signed link"},
        "Task",
        of_task=(400, 404, 409, 410, 413, 422, 500, 503),
        body=_body({"description": "any JSON; no body is null"}, required=False),
        headers=("Idempotency-Key",),
    ),
    "getHealth": _Described("That the service answers", {200: "It does"}, "Health"),
    "getOpenAPI": _Described("This document", {200: "OpenAPI 3.1"}, "Document"),
}
