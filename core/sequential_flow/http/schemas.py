"""The shapes on the wire, as JSON Schema (2020-12).

`check` refuses a body by the very schema that `GET /openapi.json` shows. It looks at names and
types, which is what `SequentialFlow` cannot see any more; patterns and ranges are checked there.

A member that is not known is refused by name: what is ignored hides a slip of the pen, and a
`saveToStroage: false` that is ignored puts on disk what should not be there. Optional members may
be null, which is the same as leaving them out.
"""

from __future__ import annotations

from typing import Any

from .problem import invalid, shown

Schema = dict[str, Any]

_CENTURY_MILLISECONDS = 100 * 365 * 86_400_000
#: A token whose second number is not 0.
_NAMES_A_REQUEST = r"^r[0-9]{1,15}\.[0-9]{0,14}[1-9][0-9]{0,14}$"
_TASK_ID = r"^[A-Za-z0-9._:-]{1,128}$"


def _optional(type_: str, description: str, **more: Any) -> Schema:
    return {"type": [type_, "null"], "description": description, **more}


def _not_true(*names: str) -> Schema:
    return {"properties": {name: {"enum": [False, None]} for name in names}}


_STORED: Schema = {"properties": {"saveToStorage": {"enum": [True, None]}}}

TASK_ID: Schema = {"type": "string", "pattern": _TASK_ID}

#: POST /execute
EXECUTE: Schema = {
    "type": "object",
    "required": ["code"],
    "additionalProperties": False,
    "properties": {
        "code": {"type": "string", "description": "the flow, in JavaScript"},
        "id": _optional("string", "random when left out", pattern=_TASK_ID),
        "name": _optional("string", "for people; the id when left out", maxLength=1000),
        "input": {"description": "any JSON; the flow's `input`"},
        "ttl": _optional(
            "number",
            "milliseconds the task lives after each stored step; 2 hours when left out",
            minimum=1,
            maximum=_CENTURY_MILLISECONDS,
        ),
        "style": {
            "enum": ["auto", "direct", "promise", None],
            "description": "whether `fetch` gives the answer or a promise; auto looks at the code",
        },
        "replace": _optional("boolean", "drop a stored task of this id"),
        "keepFinished": _optional("boolean", "keep the finished task until its time is over"),
        "saveToStorage": _optional("boolean", "false: the sealed state comes back in the answer"),
        "drive": _optional("boolean", "hand the task to a worker, which performs its requests"),
        "defer": _optional("boolean", "store the task and do nothing yet"),
    },
    "anyOf": [_STORED, _not_true("drive", "defer", "replace")],
}

_HEADER_VALUE: Schema = {"type": ["string", "number"]}

_HEAD: Schema = {
    "type": "object",
    "required": ["data"],
    "properties": {
        "data": {"description": "the body: parsed, when it is JSON"},
        "status": {"type": "integer", "minimum": 100, "maximum": 599},
        "statusText": {"type": ["string", "null"]},
        "headers": {
            "type": ["object", "null"],
            "additionalProperties": {
                "anyOf": [_HEADER_VALUE, {"type": "array", "items": _HEADER_VALUE}]
            },
        },
    },
}
_FAILURE: Schema = {
    "type": "object",
    "required": ["error"],
    "properties": {"error": {"description": "why no response came"}, "data": False},
}
_DATA: Schema = {
    "type": ["array", "boolean", "number", "object", "string", "null"],
    "properties": {"data": False},
    "description": "the data itself; null is the same as no answer at all",
}

#: POST /resume
RESUME: Schema = {
    "type": "object",
    "required": ["taskId"],
    "additionalProperties": False,
    "properties": {
        "taskId": TASK_ID,
        "vmState": _optional(
            "string",
            "the task's token, unchanged: which revision, and which request, is meant",
            pattern=r"^r[0-9]{1,15}\.[0-9]{1,15}$",
        ),
        "requestId": _optional(
            "integer", "which of `pendingRequests` is answered", minimum=1, maximum=2**53 - 1
        ),
        "fetchResponse": {
            "anyOf": [_HEAD, _FAILURE, _DATA],
            "description": "the answer; without one, the task goes on with whatever can go on",
        },
        "originalCode": _optional("string", "taken from old clients; the stored code counts"),
        "pausedState": _optional("string", "the sealed state, with `saveToStorage: false`"),
        "saveToStorage": _optional("boolean", "false: nothing is stored"),
    },
    "allOf": [
        {
            "anyOf": [
                {
                    "required": ["vmState"],
                    "properties": {"vmState": {"type": "string", "pattern": _NAMES_A_REQUEST}},
                },
                {"required": ["requestId"], "properties": {"requestId": {"type": "integer"}}},
                {"properties": {"fetchResponse": {"type": "null"}}},
            ]
        },
        {
            "anyOf": [
                _STORED,
                {"required": ["pausedState"], "properties": {"pausedState": {"type": "string"}}},
            ]
        },
    ],
}

_NULL: Schema = {"type": "null"}
_TIME: Schema = {"type": "string", "format": "date-time"}


def _request(kind: str, properties: dict[str, Schema]) -> Schema:
    return {
        "type": "object",
        "required": ["id", "kind", *properties],
        "properties": {
            "id": {"type": "integer", "minimum": 1},
            "kind": {"const": kind},
            **properties,
        },
    }


_TIME_OR_NULL: Schema = {"type": ["string", "null"], "format": "date-time"}

FETCH_REQUEST = _request("fetch", {"url": {"type": "string"}, "options": {}})
PENDING_REQUEST: Schema = {
    "oneOf": [
        {"$ref": "#/components/schemas/FetchRequest"},
        _request("sleep", {"dueAt": _TIME}),
        _request("event", {"name": {"type": "string"}, "dueAt": _TIME_OR_NULL}),
        _request("call", {"name": {"type": "string"}, "args": {"type": "array"}}),
    ]
}

ERROR_DETAIL: Schema = {
    "type": "object",
    "required": ["name", "message", "code", "stack", "retryable"],
    "properties": {
        "name": {"type": "string"},
        "message": {"type": "string"},
        "code": {"type": "string", "examples": ["SCRIPT_ERROR"]},
        "stack": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["function", "line", "column"],
                "properties": {
                    "function": {"type": ["string", "null"]},
                    "line": {"type": ["integer", "null"]},
                    "column": {"type": ["integer", "null"]},
                },
            },
        },
        "retryable": {"type": "boolean"},
    },
}

#: What `Task.to_json` gives.
TASK: Schema = {
    "type": "object",
    "required": [
        "id",
        "name",
        "code",
        "status",
        "result",
        "error",
        "errorDetail",
        "vmState",
        "fetchRequest",
        "pendingRequests",
        "logs",
        "createdAt",
        "updatedAt",
        "expiresAt",
    ],
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string"},
        "code": {"type": "string"},
        "status": {"enum": ["running", "paused", "completed", "error"]},
        "result": {"description": "any JSON"},
        "error": {"type": ["string", "null"]},
        "errorDetail": {"anyOf": [{"$ref": "#/components/schemas/ErrorDetail"}, _NULL]},
        "vmState": {"type": ["string", "null"]},
        "fetchRequest": {
            "anyOf": [{"$ref": "#/components/schemas/FetchRequest"}, _NULL],
            "description": "the first outstanding fetch",
        },
        "pendingRequests": {
            "type": "array",
            "items": {"$ref": "#/components/schemas/PendingRequest"},
        },
        "logs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["level", "text"],
                "properties": {"level": {"type": "string"}, "text": {"type": "string"}},
            },
        },
        "createdAt": _TIME,
        "updatedAt": _TIME,
        "expiresAt": _TIME,
        "pausedState": {"type": "string", "description": "sealed; `saveToStorage: false` only"},
        "history": {
            "type": "array",
            "items": {"$ref": "#/components/schemas/HistoryEntry"},
            "description": "`include=history` only",
        },
        "inspection": {
            "type": ["object", "null"],
            "description": "`include=inspection` only: the frames and variables of a live task",
        },
    },
}

TASK_PAGE: Schema = {
    "type": "object",
    "required": ["tasks", "cursor"],
    "properties": {
        "tasks": {"type": "array", "items": {"$ref": "#/components/schemas/Task"}},
        "cursor": {"type": ["string", "null"], "description": "null on the last page"},
    },
}

PROBLEM: Schema = {
    "type": "object",
    "required": ["type", "title", "status", "detail", "code", "requestId"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "code": {"type": "string"},
        "requestId": {"type": "string"},
    },
}

HISTORY_ENTRY: Schema = {
    "type": "object",
    "required": ["id", "kind", "startedAt", "answeredAt", "status", "snapshotBytes"],
    "properties": {
        "id": {"type": "integer"},
        "kind": {"enum": ["fetch", "sleep", "event", "call"]},
        "url": {"type": "string", "description": "of a fetch, without its query"},
        "name": {"type": "string", "description": "of an event or a call"},
        "startedAt": _TIME,
        "answeredAt": _TIME_OR_NULL,
        "status": {
            "type": ["integer", "string", "null"],
            "description": "of the response; or ok, error, due, cleared; null until then",
        },
        "snapshotBytes": {"type": "integer"},
    },
}

HEALTH: Schema = {
    "type": "object",
    "required": ["status"],
    "properties": {"status": {"const": "ok"}},
}

#: `components.schemas` of openapi.json
COMPONENTS: dict[str, Schema] = {
    "Execute": EXECUTE,
    "Resume": RESUME,
    "Task": TASK,
    "TaskPage": TASK_PAGE,
    "PendingRequest": PENDING_REQUEST,
    "FetchRequest": FETCH_REQUEST,
    "ErrorDetail": ERROR_DETAIL,
    "HistoryEntry": HISTORY_ENTRY,
    "Problem": PROBLEM,
    "Health": HEALTH,
    "Document": {"type": "object", "required": ["openapi", "info", "paths"]},
}

#: Path segments.
PATH: dict[str, Schema] = {
    "id": TASK_ID,
    "name": {"type": "string", "pattern": "^[A-Za-z0-9._:$-]{1,128}$"},
}

#: GET /tasks and GET /tasks/{id}
QUERY: dict[str, Schema] = {
    "status": {"enum": ["running", "paused", "completed", "error"]},
    "limit": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 100},
    "cursor": {"type": "string", "pattern": "^[!-~]{1,1000}$"},
    "include": {
        "type": "array",
        "items": {"enum": ["history", "inspection"]},
    },
}

_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "null": (type(None),),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
}


def check(schema: Schema, value: object) -> dict[str, Any]:
    """The members that are not null. Raises Problem 400, naming the first that is wrong."""
    if not isinstance(value, dict):
        raise invalid(f"the body must be a JSON object, not {_name_of(value)}")
    properties = schema["properties"]
    for name in value:
        if name not in properties:
            raise invalid(_unknown("member", name, properties))
    for name in schema["required"]:
        if name not in value:
            raise invalid(f"the body has no {name!r}, which is required")
    for name, member in value.items():
        _check_type(name, member, properties[name])
    return {name: member for name, member in value.items() if member is not None}


def unknown_query(name: str, known: list[str]) -> str:
    return _unknown("query parameter", name, known)


def _check_type(name: str, member: object, schema: Schema) -> None:
    types = schema.get("type")
    if types is None or any(is_of_type(member, t) for t in _listed(types)):
        return
    raise invalid(f"{name!r} must be {' or '.join(_listed(types))}, not {_name_of(member)}")


def is_of_type(value: object, type_: str) -> bool:
    """As JSON Schema has it: true is no number, and 1.0 is an integer."""
    if isinstance(value, bool):
        return type_ == "boolean"
    if type_ == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _PYTHON_TYPES[type_])


def _listed(types: str | list[str]) -> list[str]:
    return [types] if isinstance(types, str) else types


def _name_of(value: object) -> str:
    names = ("null", "boolean", "number", "string", "array", "object")
    return next((name for name in names if is_of_type(value, name)), type(value).__name__)


def _unknown(what: str, name: str, known: Any) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name[:100], list(known), n=1)
    hint = f"did you mean {close[0]!r}?" if close else f"there are {', '.join(known) or 'none'}"
    return f"unknown {what} {shown(name)}; {hint}"
