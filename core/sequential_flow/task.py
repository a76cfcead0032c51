"""Task: the durable record of one run; PendingRequest: what it waits for.

This is the only file that knows the names of the wire and of stored records.

    Task.to_json()      what clients see; the reference system's names
    Task.to_record()    the same plus what only the storage sees (the snapshot, the input, …)
    Task.from_record()  back, trusting nothing

    status   running     there is work to do now: not started yet, or its time slice was used up
             paused      waits for the answer to at least one of `pending_requests`
             completed   `result` is there
             error       `error` and `error_detail` are there

Times are ISO 8601 in UTC with milliseconds; such strings sort in the order of time.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from .errors import SequentialFlowError, SnapshotInvalid, SyntaxInvalid

LIVE = ("running", "paused")
FINISHED = ("completed", "error")
STATUSES = LIVE + FINISHED

#: The errors that end a task; all others are of one call, and leave the stored task as it was.
_ENDINGS = ("SCRIPT_ERROR", "SYNTAX_ERROR", "LIMIT_EXCEEDED")

#: Wire name -> attribute, for what is the same in both; in the order of the wire.
_WIRE = {
    "id": "id",
    "name": "name",
    "code": "code",
    "status": "status",
    "result": "result",
    "error": "error",
    "errorDetail": "error_detail",
    "vmState": "vm_state",
    "createdAt": "created_at",
    "updatedAt": "updated_at",
    "expiresAt": "expires_at",
}

#: Record name -> attribute, for what stays in storage.
_PRIVATE = {
    "revision": "revision",
    "firstRevision": "first_revision",
    "input": "input",
    "style": "style",
    "ttl": "ttl_seconds",
    "keepFinished": "keep_finished",
    "answered": "answered",
    "pausedState": "snapshot",
}

_NOTHING = type(None)
_TYPES: dict[str, tuple[type, ...]] = {
    "id": (str,),
    "name": (str,),
    "code": (str,),
    "status": (str,),
    "error": (str, _NOTHING),
    "errorDetail": (dict, _NOTHING),
    "vmState": (str, _NOTHING),
    "createdAt": (str,),
    "updatedAt": (str,),
    "expiresAt": (str,),
    "revision": (int,),
    "firstRevision": (int,),
    "style": (str,),
    "ttl": (int, float),
    "keepFinished": (bool,),
    "answered": (dict,),
    "pausedState": (str, _NOTHING),
    "pendingRequests": (list,),
}


class PendingRequest:
    """`{"id": 1, "kind": "fetch", "url": "https://…", "options": null}`: what the host must do.

    `id` counts from 1 in the life of the task; `options` is JSON, None when the script gave none.
    """

    __slots__ = ("id", "kind", "options", "url")

    def __init__(self, id: int, kind: str, url: str | None, options: Any = None) -> None:
        self.id = id
        self.kind = kind
        self.url = url
        self.options = options

    def to_json(self) -> dict[str, Any]:
        return {"id": self.id, "kind": self.kind, "url": self.url, "options": self.options}

    @classmethod
    def from_json(cls, value: Any) -> PendingRequest:
        """Raises SnapshotInvalid when `value` is not such an object."""
        try:
            request = cls(value["id"], value["kind"], value["url"], value["options"])
        except (TypeError, KeyError):
            raise SnapshotInvalid(f"not a pending request: {value!r:.80}") from None
        if type(request.id) is not int or not isinstance(request.kind, str):
            raise SnapshotInvalid(f"not a pending request: {value!r:.80}")
        return request

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PendingRequest) and self.to_json() == other.to_json()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"PendingRequest(id={self.id}, kind={self.kind!r}, url={self.url!r})"


class Task:
    """One run of one flow.

    revision        storage's compare-and-set counter; 0 is "never stored"
    first_revision  the revision that this run began with (more than 1 after `replace`)
    ttl_seconds     time to live, counted anew from each stored step
    answered        request id -> digest of its response, for the latest answers
    snapshot        the paused machine as canonical JSON; None before the first step
    logs            `[{"level", "text"}]` that this call printed; never stored
    inspection      `{"frames", "pending"}` of `inspect_task`; never stored
    """

    def __init__(
        self,
        id: str,
        *,
        name: str = "",
        code: str = "",
        status: str = "running",
        input: Any = None,
        style: str = "auto",
        ttl_seconds: float = 7200,
        keep_finished: bool = False,
        revision: int = 0,
        now: float | None = None,
    ) -> None:
        created = time.time() if now is None else now
        self.id = id
        self.name = name or id
        self.code = code
        self.status = status
        self.result: Any = None
        self.error: str | None = None
        self.error_detail: dict[str, Any] | None = None
        self.vm_state: str | None = None
        self.pending_requests: list[PendingRequest] = []
        self.created_at = self.updated_at = iso_time(created)
        self.expires_at = iso_time(created + ttl_seconds)
        self.input = input
        self.style = style
        self.ttl_seconds = ttl_seconds
        self.keep_finished = keep_finished
        self.revision = revision
        self.first_revision = revision + 1
        self.answered: dict[str, str] = {}
        self.snapshot: str | None = None
        self.logs: list[dict[str, str]] = []
        self.inspection: dict[str, Any] | None = None

    @property
    def fetch_request(self) -> PendingRequest | None:
        """The first outstanding fetch."""
        return next((r for r in self.pending_requests if r.kind == "fetch"), None)

    @property
    def error_code(self) -> str | None:
        """`error_detail["code"]`, such as "TASK_NOT_FOUND"; None when there is no error."""
        return None if self.error_detail is None else str(self.error_detail["code"])

    @property
    def is_finished(self) -> bool:
        """Whether the flow itself has ended; an error task may also be an error of the call."""
        return self.status == "completed" or self.error_code in _ENDINGS

    def request(self, request_id: int) -> PendingRequest | None:
        """The outstanding request with this id."""
        return next((r for r in self.pending_requests if r.id == request_id), None)

    def copy(self) -> Task:
        """A task with the same contents."""
        copied = object.__new__(Task)
        copied.__dict__.update(self.__dict__)
        return copied

    def touch(self, now: float) -> None:
        """Begins the next revision: new times, new resume token."""
        self.revision += 1
        self.updated_at = iso_time(now)
        self.expires_at = iso_time(now + self.ttl_seconds)
        first = self.pending_requests[0].id if self.pending_requests else 0
        self.vm_state = f"r{self.revision}.{first}" if self.status in LIVE else None

    def fail(self, error: SequentialFlowError | dict[str, Any]) -> Task:
        """Becomes an error task, and returns itself; the other fields stay."""
        detail = error if isinstance(error, dict) else _detail_of(error)
        self.status = "error"
        self.error = str(detail["message"])
        self.error_detail = detail
        return self

    def to_json(self) -> dict[str, Any]:
        """The task as clients see it; `json.dumps` takes it."""
        first = self.fetch_request
        out = {wire: getattr(self, name) for wire, name in _WIRE.items()}
        out["fetchRequest"] = None if first is None else first.to_json()
        out["pendingRequests"] = [request.to_json() for request in self.pending_requests]
        return out

    def to_record(self) -> dict[str, Any]:
        """The task as storages keep it: JSON, `to_json` plus the private fields."""
        private = {wire: getattr(self, name) for wire, name in _PRIVATE.items()}
        return {**self.to_json(), **private}

    @classmethod
    def from_record(cls, record: object) -> Task:
        """The opposite of `to_record`; raises SnapshotInvalid for anything else."""
        fields = _checked(record)
        task = cls(fields["id"])
        for wire, name in (*_WIRE.items(), *_PRIVATE.items()):
            setattr(task, name, fields[wire])
        requests = fields["pendingRequests"]
        task.pending_requests = [PendingRequest.from_json(request) for request in requests]
        return task

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Task) and self.to_record() == other.to_record()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Task({self.id!r}, {self.status}, revision={self.revision})"


def iso_time(seconds: float) -> str:
    """Epoch seconds -> "2026-01-01T00:00:00.000Z"."""
    whole, milliseconds = divmod(round(seconds * 1000), 1000)
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(whole))}.{milliseconds:03d}Z"


def _detail_of(error: SequentialFlowError) -> dict[str, Any]:
    name, stack = type(error).__name__, []
    if isinstance(error, SyntaxInvalid):
        name = "SyntaxError"
        stack = [{"function": None, "line": error.line, "column": error.column}]
    return {
        "name": name,
        "message": error.message,
        "code": error.code,
        "stack": stack,
        "retryable": error.retryable,
    }


def _checked(record: object) -> Mapping[str, Any]:
    """`record` itself; raises SnapshotInvalid naming the first field that is wrong."""
    if not isinstance(record, Mapping):
        raise SnapshotInvalid(f"a stored task must be a JSON object, not {record!r:.80}")
    for name in (*_WIRE, *_PRIVATE, "pendingRequests"):
        if name not in record:
            raise SnapshotInvalid(f"a stored task has no field {name!r}")
        if name in _TYPES and not isinstance(record[name], _TYPES[name]):
            raise SnapshotInvalid(f"a stored task has a bad {name!r}: {record[name]!r:.80}")
    if record["status"] not in STATUSES:
        raise SnapshotInvalid(f"a stored task has a bad 'status': {record['status']!r:.80}")
    return record
