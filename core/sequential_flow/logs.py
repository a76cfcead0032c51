"""LogObserver: structured logs of what tasks do; JSONFormatter: one JSON object a line.

    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JSONFormatter())
    logging.basicConfig(handlers=[handler], level=logging.INFO)
    flow = SequentialFlow(storage, observer=LogObserver())

    {"timestamp": "2026-01-01T00:00:00.000Z", "severity": "INFO", …, "message": "slice task_id=…",
     "event": "slice", "task_id": "…", "reason": "answer", "pending_request": 1, "revision": 2,
     "status": "paused", "steps": 120, "duration_ms": 1.3, "snapshot_bytes": 284, "pending": 1}

    event     fields besides task_id (and trace_id, where there is a trace)
    begin
    slice     reason pending_request revision status code steps duration_ms snapshot_bytes pending
    request   pending_request kind method url function outcome response_status retries duration_ms
    end       revision status code life_ms
    refuse    operation code cause

Every record has its fields as attributes (`extra`), for any other formatter or handler, and in its
message. Code, input, results, bodies, headers, variables, arguments and the text of errors are in
none; URLs stand there without user name, query and fragment, task ids only when they are possible.
"""

from __future__ import annotations

import json
import logging
import math
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .errors import SequentialFlowError
from .observe import Exchange, Observer, Slice
from .task import Task, iso_time

_TASK_ID = re.compile(r"[A-Za-z0-9._:-]{1,128}")


class LogObserver(Observer):
    """Writes to `logger`: a WARNING of flows and requests that failed, an ERROR of our own."""

    def __init__(self, logger: logging.Logger | None = None) -> None:
        self._logger = logger or logging.getLogger("sequential_flow.tasks")

    def begin_task(self, task: Task) -> None:
        self._log(logging.INFO, "begin", task)

    @contextmanager
    def slice(self, slice: Slice) -> Iterator[None]:
        begin = time.perf_counter()
        try:
            yield
        except BaseException as error:
            self._slice(slice, time.perf_counter() - begin, error)
            raise
        self._slice(slice, time.perf_counter() - begin, None)

    @contextmanager
    def request(self, exchange: Exchange) -> Iterator[None]:
        begin = time.perf_counter()
        try:
            yield
        finally:
            self._request(exchange, time.perf_counter() - begin)

    def refuse(self, operation: str, task_id: str, error: SequentialFlowError) -> None:
        level = logging.ERROR if error.http_status >= 500 else logging.INFO
        cause = error.__cause__
        self._log(
            level,
            "refuse",
            error.task if isinstance(error.task, Task) else None,
            task_id=task_id if _TASK_ID.fullmatch(task_id) else None,
            operation=operation,
            code=error.code,
            cause=None if cause is None else type(cause).__name__,
        )

    def _slice(self, slice: Slice, seconds: float, error: BaseException | None) -> None:
        if not self._logger.isEnabledFor(logging.WARNING):
            return
        task = slice.task
        self._log(
            logging.INFO,
            "slice",
            task,
            reason=slice.reason,
            pending_request=slice.request_id,
            revision=task.revision if error is None else slice.revision,
            status=slice.outcome(error),
            code=slice.code(error),
            steps=slice.steps,
            duration_ms=_milliseconds(seconds),
            snapshot_bytes=slice.snapshot_bytes,
            pending=len(task.pending_requests),
        )
        if error is None and slice.has_ended:
            self._log(
                logging.WARNING if task.status == "error" else logging.INFO,
                "end",
                task,
                revision=task.revision,
                status=slice.outcome(None),
                code=slice.code(None),
                life_ms=_milliseconds(slice.life_seconds),
            )

    def _request(self, exchange: Exchange, seconds: float) -> None:
        failed = exchange.outcome in ("error", "5xx")
        self._log(
            logging.WARNING if failed else logging.INFO,
            "request",
            exchange.task,
            pending_request=exchange.request.id,
            kind=exchange.request.kind,
            method=exchange.method,
            url=exchange.url,
            function=exchange.name,
            outcome=exchange.outcome,
            response_status=exchange.status if isinstance(exchange.status, int) else None,
            retries=exchange.retries,
            duration_ms=_milliseconds(seconds),
        )

    def _log(self, level: int, event: str, task: Task | None, **more: Any) -> None:
        if not self._logger.isEnabledFor(level):
            return
        fields: dict[str, Any] = {"event": event}
        if task is not None:
            fields["task_id"] = task.id
        fields.update((name, value) for name, value in more.items() if value is not None)
        if task is not None and task.traceparent is not None:
            fields["trace_id"] = task.traceparent[3:35]
        pairs = [f"{name}={value}" for name, value in fields.items() if name != "event"]
        self._logger.log(level, "%s", " ".join([event, *pairs]), extra=fields)


class JSONFormatter(logging.Formatter):
    """Formats any record as one line of JSON, with whatever it has as `extra`.

    What each reader knows: `severity`, `message` and `time` Cloud Logging, `level` and `timestamp`
    Lambda and CloudWatch, `exception` (a traceback) Error Reporting.
    """

    def format(self, record: logging.LogRecord) -> str:
        fields = self.fields(record)
        try:
            return json.dumps(fields, default=str, allow_nan=False)
        except (TypeError, ValueError, RecursionError):
            return json.dumps({name: _plain(value) for name, value in fields.items()})

    def fields(self, record: logging.LogRecord) -> dict[str, Any]:
        """What the line says; override it to add something."""
        when = iso_time(record.created)
        fields: dict[str, Any] = {
            "timestamp": when,
            "time": when,
            "severity": _severity(record.levelno),
            "level": _LAMBDA_LEVELS[_severity(record.levelno)],
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            fields["exception"] = self.formatException(record.exc_info)
        extra = {name: value for name, value in vars(record).items() if name not in _STANDARD}
        return {**fields, **{_free(name, fields): value for name, value in extra.items()}}


#: What every record has; the rest came as `extra`.
_STANDARD = {*vars(logging.makeLogRecord({})), "message", "asctime", "taskName"}

_LAMBDA_LEVELS = {
    "DEBUG": "DEBUG",
    "INFO": "INFO",
    "WARNING": "WARN",
    "ERROR": "ERROR",
    "CRITICAL": "FATAL",
}


def _severity(level: int) -> str:
    for name in ("CRITICAL", "ERROR", "WARNING", "INFO"):
        if level >= getattr(logging, name):
            return name
    return "DEBUG"


def _free(name: str, taken: dict[str, Any]) -> str:
    return f"extra_{name}" if name in taken else name


def _plain(value: Any) -> Any:
    """`value` where it is plain, else what `str` says of it."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value if isinstance(value, str | int | float | None) else str(value)


def _milliseconds(seconds: float) -> float:
    return round(seconds * 1000, 3)
