"""History: the latest pauses of a task, for whoever wants to know what it did and when.

    {"id": 1, "kind": "fetch", "url": "https://api.example.com/user", "startedAt": "…",
     "answeredAt": "…", "status": 200, "snapshotBytes": 284}

`url` stands there without its query, user name and fragment, which may hold secrets; waits for
events and calls have `name` instead, sleeps neither. `status` is that of the response, "ok" for
other answers, "error" for failures, "due" when the time came, "cleared" when the flow itself took
the request back; it and `answeredAt` are null until then. `snapshotBytes` is how large the paused
flow was. Bodies, headers and arguments are never in it.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from .task import PendingRequest, Task

#: How many requests are remembered; the oldest make room.
MAX_ENTRIES = 50


def note_answers(task: Task, outcomes: dict[int, Any], now: str) -> None:
    """Closes the entries of `outcomes`: request id -> status."""
    task.history = [
        {**entry, "answeredAt": now, "status": outcomes[entry["id"]]}
        if entry["id"] in outcomes and entry["answeredAt"] is None
        else entry
        for entry in task.history
    ]


def note_requests(task: Task, requests: list[PendingRequest], now: str) -> None:
    """Opens an entry for each of `requests`; `task` is paused, with its snapshot."""
    size = len(task.snapshot or "")
    begun = [_entry(request, now, size) for request in requests]
    task.history = [*task.history, *begun][-MAX_ENTRIES:]


def status_of(response: dict[str, Any]) -> Any:
    """What `status` says of a response."""
    return "error" if "error" in response else response.get("status", "ok")


def redacted(url: str) -> str:
    """`url` without user name, query and fragment; "?" for what is no URL to fetch."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return "?"
    if parts.scheme not in ("", "http", "https"):
        return "?"  # the data of data:, the user name of a URL that lacks its scheme
    host, path = parts.netloc.rpartition("@")[2], parts.path
    if not host:
        path = path.rpartition("@")[2]
    return printable(urlunsplit((parts.scheme, host, path, "", "")))[:500]


def printable(text: str) -> str:
    """`text` for one line of a log: percent-encoded where it is not to be seen."""
    if text.isascii() and text.isprintable() and " " not in text:
        return text
    return "".join(
        sign if sign.isprintable() and sign != " " else quote(sign, errors="replace")
        for sign in text
    )


def _entry(request: PendingRequest, now: str, size: int) -> dict[str, Any]:
    entry: dict[str, Any] = {"id": request.id, "kind": request.kind}
    if request.kind == "fetch":
        entry["url"] = redacted(request.url or "")
    elif request.name is not None:
        entry["name"] = request.name
    times = {"startedAt": now, "answeredAt": None}
    return {**entry, **times, "status": None, "snapshotBytes": size}
