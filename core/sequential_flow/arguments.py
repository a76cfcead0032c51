"""What callers hand to the operations: checked, and brought into one form.

Everything here raises InvalidRequest with a line for the caller; nothing here touches a task.
"""

from __future__ import annotations

import json
import os
import re
from typing import Any

from .errors import InvalidRequest

#: 2 hours, as in the reference system.
DEFAULT_TTL_SECONDS = 7200.0

_ID = r"[A-Za-z0-9._:-]{1,128}"
_TOKEN = r"r([0-9]{1,15})\.([0-9]{1,15})"
_CENTURY_SECONDS = 100 * 365 * 86400
_EVENT = r"[A-Za-z0-9._:$-]{1,128}"
_STYLES = ("auto", "direct", "promise")


def task_id(value: object) -> str:
    if isinstance(value, str) and re.fullmatch(_ID, value):
        return value
    raise InvalidRequest(
        f"bad task id {_shown(value)}; use 1 to 128 letters, digits and . _ : - or leave it out"
    )


def new_task_id() -> str:
    """128 random bits."""
    return os.urandom(16).hex()


def source(value: object) -> str:
    if isinstance(value, str):
        return value
    raise InvalidRequest(f"code must be a string of JavaScript, not {_shown(value)}")


def name(value: object) -> str:
    """ "" for None."""
    if value is None:
        return ""
    if isinstance(value, str) and len(value) <= 1000:
        return value
    raise InvalidRequest(f"name must be a string of at most 1000 characters, not {_shown(value)}")


def style(value: object) -> str:
    if value in _STYLES:
        return str(value)
    raise InvalidRequest(f"style must be one of {', '.join(_STYLES)}, not {_shown(value)}")


def ttl_seconds(value: object) -> float:
    """The default for None."""
    if value is None:
        return DEFAULT_TTL_SECONDS
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and 0 < value <= _CENTURY_SECONDS:  # type: ignore[operator]
        return value  # type: ignore[return-value]
    raise InvalidRequest(f"ttl must be a positive number of seconds, not {_shown(value)}")


def json_value(what: str, value: object) -> Any:
    """A deep copy of `value` made of JSON types only."""
    try:
        return json.loads(json.dumps(value, allow_nan=False))
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequest(f"{what} must be JSON: {error}") from error


def target(vm_state: object, request_id: object) -> tuple[int | None, int | None]:
    """Revision of the token, and id of the request to answer; None for what is not said.

    `request_id` counts more than the request in the token, which is the first outstanding one.
    """
    revision, from_token = _token(vm_state)
    if request_id is None:
        return revision, from_token
    if type(request_id) is int and request_id > 0:
        return revision, request_id
    raise InvalidRequest(f"requestId must be a positive whole number, not {_shown(request_id)}")


def _token(vm_state: object) -> tuple[int | None, int | None]:
    if vm_state is None:
        return None, None
    match = re.fullmatch(_TOKEN, vm_state) if isinstance(vm_state, str) else None
    if match is None:
        raise InvalidRequest(
            f"bad vmState {_shown(vm_state)}; send back the vmState of the task, unchanged"
        )
    return int(match[1]), int(match[2]) or None


def paused_state(value: object) -> str:
    if isinstance(value, str):
        return value
    raise InvalidRequest(
        "saveToStorage: false needs pausedState, the sealed state that came with the task"
    )


def event_name(value: object) -> str:
    if isinstance(value, str) and re.fullmatch(_EVENT, value):
        return value
    raise InvalidRequest(
        f"bad event name {_shown(value)}; use 1 to 128 letters, digits and . _ : $ -"
    )


def event_key(value: object) -> str | None:
    if value is None or (isinstance(value, str) and 0 < len(value) <= 200):
        return value
    raise InvalidRequest(
        f"the key of an event must be a string of 1 to 200 characters, not {_shown(value)}"
    )


def answer(kind: str, value: object) -> dict[str, Any]:
    """What `Machine.answer` takes for a request of that kind, out of what a client sends.

    `{"error": message}` without `data` is a failure; `data` is the answer; anything else is the
    answer itself, as in the reference system.
    """
    value = json_value("the response", value)
    if isinstance(value, dict) and "data" not in value and value.get("error") is not None:
        return {"error": _failure(value["error"]) if kind == "fetch" else _error(value["error"])}
    if not isinstance(value, dict) or "data" not in value:
        value = {"data": value}
    return _response(value) if kind == "fetch" else {"data": value["data"]}


def _response(value: dict[str, Any]) -> dict[str, Any]:
    """With `data`, the rest is the response's head."""
    return {
        "data": value["data"],
        "status": _status(value.get("status", 200)),
        "statusText": _status_text(value.get("statusText", "")),
        "headers": _headers(value.get("headers") or {}),
    }


def _error(value: object) -> dict[str, str]:
    name = value.get("name") if isinstance(value, dict) else None
    return {"name": name if isinstance(name, str) else "Error", "message": _failure(value)}


def _failure(value: object) -> str:
    message = value.get("message") if isinstance(value, dict) else value
    return message if isinstance(message, str) else json.dumps(value)


def _status(value: object) -> int:
    if type(value) is int and 100 <= value <= 599:
        return value
    raise InvalidRequest(f"the response's status must be 100 to 599, not {_shown(value)}")


def _status_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    raise InvalidRequest(f"the response's statusText must be a string, not {_shown(value)}")


def _headers(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise InvalidRequest(f"the response's headers must be an object, not {_shown(value)}")
    return {name: _header(name, content) for name, content in value.items()}


def _header(name: str, value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_header(name, item) for item in value)
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return str(value)
    raise InvalidRequest(f"the response's header {name!r} must be a string, not {_shown(value)}")


def _shown(value: object) -> str:
    """A short, one-line picture of anything."""
    try:
        text = ascii(value)
    except Exception:
        text = f"<{type(value).__name__}>"
    return text if len(text) <= 60 else f"{text[:57]}..."
