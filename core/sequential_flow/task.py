"""Task: the durable record of one run; PendingRequest: what it waits for.

This is the only file that knows the names of the wire and of stored records.

    Task.to_json()      what clients see; the reference system's names
    Task.to_record()    the same plus what only the storage sees (the snapshot, the input, …)
    Task.from_record()  back, trusting nothing
    Task.from_json()    what a client makes of the wire form

    status   running     there is work to do now: not started yet, or its time slice was used up
             paused      waits for the answer to at least one of `pending_requests`, or for its time
             completed   `result` is there
             error       `error` and `error_detail` are there

Times are ISO 8601 in UTC with milliseconds; such strings sort in the order of time.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from .errors import SequentialFlowError, SnapshotInvalid, SyntaxInvalid

#: With this begin the ids of records that are no tasks: of seals that were used.
HIDDEN = "~"

LIVE = ("running", "paused")
FINISHED = ("completed", "error")
STATUSES = LIVE + FINISHED

#: The errors that end a task; all others are of one call, and leave the stored task as it was.
_ENDINGS = ("SCRIPT_ERROR", "SYNTAX_ERROR", "LIMIT_EXCEEDED", "DELIVERY_FAILED")

#: What a task keeps of `console`; what comes after is dropped, and a last entry says so.
MAX_LOGS = 1000
MAX_LOG_CHARACTERS = 65_536
_LOG_IS_FULL = {"level": "warn", "text": "the log is full: the rest is dropped"}

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
    "logs": "logs",
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
    "driven": "driven",
    "answered": "answered",
    "events": "events",
    "eventKeys": "event_keys",
    "history": "history",
    "traceparent": "traceparent",
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
    "driven": (bool,),
    "answered": (dict,),
    "events": (list,),
    "eventKeys": (list,),
    "history": (list,),
    "logs": (list,),
    "traceparent": (str, _NOTHING),
    "pausedState": (str, _NOTHING),
    "pendingRequests": (list,),
}


class PendingRequest:
    """What the host must do; `id` counts from 1 in the life of the task. By kind:

    {"id": 1, "kind": "fetch", "url": "https://…", "options": null}   JSON, or null for none
    {"id": 2, "kind": "sleep", "dueAt": "2026-01-01T00:00:00.000Z"}
    {"id": 3, "kind": "event", "name": "approved", "dueAt": null}     or when it times out
    {"id": 4, "kind": "call", "name": "sendMail", "args": ["ann", 5]}
    """

    __slots__ = ("args", "due_at", "id", "kind", "name", "options", "url")

    def __init__(
        self,
        id: int,
        kind: str,
        url: str | None = None,
        options: Any = None,
        *,
        name: str | None = None,
        args: list[Any] | None = None,
        due_at: str | None = None,
    ) -> None:
        self.id = id
        self.kind = kind
        self.url = url
        self.options = options
        self.name = name
        self.args = args
        self.due_at = due_at

    def to_json(self) -> dict[str, Any]:
        own = {wire: getattr(self, name) for wire, (name, _) in _REQUESTS[self.kind].items()}
        return {"id": self.id, "kind": self.kind, **own}

    @classmethod
    def from_json(cls, value: Any) -> PendingRequest:
        """Raises SnapshotInvalid when `value` is not such an object."""
        try:
            request = cls(value["id"], value["kind"])
            for wire, (name, types) in _REQUESTS[request.kind].items():
                setattr(request, name, value[wire])
                if not isinstance(value[wire], types):
                    raise TypeError(wire)
        except (TypeError, KeyError):
            raise SnapshotInvalid(f"not a pending request: {value!r:.80}") from None
        if type(request.id) is not int:
            raise SnapshotInvalid(f"not a pending request: {value!r:.80}")
        return request

    def is_due(self, now: float) -> bool:
        """Whether its time has come at `now` (epoch seconds)."""
        return self.due_at is not None and self.due_at <= iso_time(now)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PendingRequest) and self.to_json() == other.to_json()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        what = self.url if self.kind == "fetch" else self.name or self.due_at
        return f"PendingRequest(id={self.id}, kind={self.kind!r}, {what!r:.80})"


#: kind -> {wire name: (attribute, types)}
_REQUESTS: dict[str, dict[str, tuple[str, tuple[type, ...]]]] = {
    "fetch": {"url": ("url", (str, _NOTHING)), "options": ("options", (object,))},
    "sleep": {"dueAt": ("due_at", (str,))},
    "event": {"name": ("name", (str,)), "dueAt": ("due_at", (str, _NOTHING))},
    "call": {"name": ("name", (str,)), "args": ("args", (list,))},
}
KINDS = tuple(_REQUESTS)


class Task:
    """One run of one flow.

    revision        storage's compare-and-set counter; 0 is "never stored"
    first_revision  the revision that this run began with (more than 1 after `replace`)
    ttl_seconds     time to live, counted anew from each stored step, or from the end of its sleep
    driven          whether a worker drives it
    answered        request id -> digest of its response, for the latest answers
    events          `[{"name", "data"}]` that came before the flow waited for them
    event_keys      keys of the latest events, to recognize a sender's retry
    history         the latest pauses, see `History`
    traceparent     W3C trace context of the task's root span; None without tracing
    snapshot        the paused machine as canonical JSON; None before the first step
    logs            `[{"level", "text"}]` that the flow printed so far, up to a cap
    sealed_state    the sealed snapshot, for whoever asked for it; never stored
    inspection      `{"frames", "pending"}` of `inspect_task`; never stored
    is_advanced     whether the call that returned this task also stored it; never stored itself
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
        driven: bool = False,
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
        self.driven = driven
        self.revision = revision
        self.first_revision = revision + 1
        self.answered: dict[str, str] = {}
        self.events: list[dict[str, Any]] = []
        self.event_keys: list[str] = []
        self.history: list[dict[str, Any]] = []
        self.traceparent: str | None = None
        self.snapshot: str | None = None
        self.logs: list[dict[str, str]] = []
        self.sealed_state: str | None = None
        self.inspection: dict[str, Any] | None = None
        self.is_advanced = False

    @property
    def fetch_request(self) -> PendingRequest | None:
        """The first outstanding fetch."""
        return next((r for r in self.pending_requests if r.kind == "fetch"), None)

    @property
    def first_request(self) -> PendingRequest | None:
        """What a client answers that names no request: the first fetch, else the first of all."""
        return self.fetch_request or next(iter(self.pending_requests), None)

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

    @property
    def due_at(self) -> str | None:
        """When the first sleep or time-out is over; None when there is none."""
        return min((r.due_at for r in self.pending_requests if r.due_at), default=None)

    def work_delay(self, now: float) -> float | None:
        """Seconds until there is something to do for whoever drives the task; None for nothing.

        0 when it is `running` or a fetch or call is outstanding; else until the first thing is due.
        """
        if self.status == "running" or any(
            r.due_at is None and r.kind != "event" for r in self.pending_requests
        ):
            return 0.0
        due = self.due_at
        return None if due is None else max(0.0, epoch_seconds(due) - now)

    def add_logs(self, entries: list[dict[str, str]]) -> None:
        """Keeps what fits under the caps, which count over the whole life of the task."""
        kept = list(self.logs)
        size = sum(len(entry["text"]) for entry in kept)
        for entry in entries:
            if kept and kept[-1] == _LOG_IS_FULL:
                break
            size += len(entry["text"])
            fits = len(kept) < MAX_LOGS and size <= MAX_LOG_CHARACTERS
            kept.append(entry if fits else _LOG_IS_FULL)
        self.logs = kept

    def idempotency_key(self, request_id: int) -> str:
        """`"<task id>:<created, epoch milliseconds>:<request id>"`: names a request for ever.

        It is the same whenever the request is performed again, and another in another run of a
        flow under the same id.
        """
        return f"{self.id}:{round(epoch_seconds(self.created_at) * 1000)}:{request_id}"

    def copy(self) -> Task:
        """A task with the same contents."""
        copied = object.__new__(Task)
        copied.__dict__.update(self.__dict__)
        return copied

    def touch(self, now: float) -> None:
        """Begins the next revision: new times, new resume token.

        The time to live begins when somebody can do something: with the first sleep or time-out
        that is over, if that is later than now.
        """
        self.revision += 1
        self.updated_at = iso_time(now)
        due = self.due_at
        begin = now if due is None else max(now, epoch_seconds(due))
        self.expires_at = iso_time(begin + self.ttl_seconds)
        first = self.first_request
        number = 0 if first is None else first.id
        self.vm_state = f"r{self.revision}.{number}" if self.status in LIVE else None

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
        if self.sealed_state is not None:
            out["pausedState"] = self.sealed_state
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

    @classmethod
    def from_json(cls, value: object) -> Task:
        """What `to_json` gives, on the other side of a wire; raises SnapshotInvalid.

        What a client cannot know has its default.
        """
        if not isinstance(value, Mapping):
            raise SnapshotInvalid(f"a task must be a JSON object, not {value!r:.80}")
        unknown = cls("")
        private = {wire: getattr(unknown, name) for wire, name in _PRIVATE.items()}
        wire = {name: value[name] for name in (*_WIRE, "pendingRequests") if name in value}
        task = cls.from_record({**private, **wire})
        task.sealed_state = value.get("pausedState")
        task.inspection = value.get("inspection")
        task.history = value.get("history", [])
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


def epoch_seconds(iso: str) -> float:
    """The opposite of `iso_time`. Raises ValueError."""
    return datetime.fromisoformat(iso).timestamp()


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
