"""The handlers as the environment says, for functions without a line of code of their own.

Besides what `Settings` and `SecretSettings` read:

    SEQUENTIAL_FLOW_QUEUE_URL            the queue for driven tasks; without one nothing is driven
    SEQUENTIAL_FLOW_QUEUE_ARN            the same queue, for the Scheduler
    SEQUENTIAL_FLOW_VISIBILITY_SECONDS   of that queue; asked of SQS when not set
    SEQUENTIAL_FLOW_DEAD_LETTER_ARN      the queue that gets what was received too often
    SEQUENTIAL_FLOW_SCHEDULER_ROLE_ARN   the role in which EventBridge Scheduler sends to the queue
    SEQUENTIAL_FLOW_SCHEDULE_GROUP       the group of its schedules

Nothing is read, made or called before the first event; in Lambda, modules are loaded, and the
engine runs once, because there is the most processing power before the first event. What is wrong
with the environment is in the log, and each event is another try.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from sequential_flow import (
    HostFunctions,
    Limits,
    LogObserver,
    SequentialFlow,
    SequentialFlowError,
    SettingInvalid,
    Settings,
)

from .handler import FlowHandler, Handler, misconfigured
from .http_events import Gateway2, http_source
from .scheduler import Scheduler
from .secret_settings import PREFIX, SecretSettings
from .sqs import SQSQueue

#: Of the time that an invocation has, what one slice of computing takes; the rest is for storing.
_SLICE_SHARE = 0.6


def handler_from_environment(functions: HostFunctions | None = None) -> Handler:
    """Answers requests, and messages where there is a queue. `functions` is for `call`."""

    def build(context: Any) -> Handler:
        settings = SecretSettings()
        flow, queue = _flow(settings(), functions, context)
        if queue is None:
            return FlowHandler(flow, settings)
        worker = Lazily(lambda context: _worker(settings(), flow, queue, functions))
        return FlowHandler(flow, settings, worker)

    _warm_up()
    return Lazily(build, _answer_misconfigured)


def worker_handler_from_environment(functions: HostFunctions | None = None) -> Handler:
    """Answers messages. Raises when it cannot be built, so that they come again."""
    from . import worker  # noqa: F401  (before the first event)

    def build(context: Any) -> Handler:
        settings = SecretSettings()()
        flow, queue = _flow(settings, functions, context)
        if queue is None:
            raise SettingInvalid(f"{PREFIX}QUEUE_URL is not set; a worker needs its queue")
        return _worker(settings, flow, queue, functions)

    _warm_up()
    return Lazily(build)


class Lazily:
    """A handler that is built with the first event.

    otherwise   answers an event when it cannot be built; without one, the error is raised
    """

    def __init__(
        self,
        build: Callable[[Any], Handler],
        otherwise: Callable[[Exception, Any], Any] | None = None,
    ) -> None:
        self._build = build
        self._otherwise = otherwise
        self._handler: Handler | None = None
        self._lock = threading.Lock()

    def __call__(self, event: Any, context: Any) -> Any:
        if self._handler is None:
            try:
                with self._lock:
                    self._handler = self._handler or self._build(context)
            except (SequentialFlowError, ValueError) as error:
                if self._otherwise is None:
                    raise
                return self._otherwise(error, event)
        return self._handler(event, context)


def _flow(
    settings: Settings, functions: HostFunctions | None, context: Any
) -> tuple[SequentialFlow, SQSQueue | None]:
    queue = _queue(os.environ)
    settings = settings._replace(limits=_within_invocation(settings.limits, context))
    return settings.flow(functions=functions, queue=queue, observer=LogObserver()), queue


def _queue(environ: Mapping[str, str]) -> SQSQueue | None:
    url = environ.get(f"{PREFIX}QUEUE_URL")
    if not url:
        return None
    seconds = environ.get(f"{PREFIX}VISIBILITY_SECONDS")
    try:
        visibility = float(seconds) if seconds else None
    except ValueError:
        raise SettingInvalid(f"{PREFIX}VISIBILITY_SECONDS must be a number") from None
    return SQSQueue(url, scheduler=_scheduler(environ), visibility_seconds=visibility)


def _scheduler(environ: Mapping[str, str]) -> Scheduler | None:
    role = environ.get(f"{PREFIX}SCHEDULER_ROLE_ARN")
    if not role:
        return None
    queue_arn = environ.get(f"{PREFIX}QUEUE_ARN")
    if not queue_arn:
        raise SettingInvalid(f"{PREFIX}QUEUE_ARN is not set; the Scheduler needs it")
    return Scheduler(
        queue_arn,
        role,
        group=environ.get(f"{PREFIX}SCHEDULE_GROUP") or "default",
        dead_letter_arn=environ.get(f"{PREFIX}DEAD_LETTER_ARN") or None,
    )


def _worker(
    settings: Settings, flow: SequentialFlow, queue: SQSQueue, functions: HostFunctions | None
) -> Handler:
    from sequential_flow import Driver, Worker

    from .worker import WorkerHandler

    driver = Driver(flow, settings.fetch(), functions=functions)
    dead_letters = os.environ.get(f"{PREFIX}DEAD_LETTER_ARN")
    return WorkerHandler(Worker(flow, driver, queue), dead_letters)


def _warm_up() -> None:
    if "AWS_LAMBDA_RUNTIME_API" in os.environ:
        SequentialFlow().execute("fetch('/')")
        with suppress(ImportError):
            import boto3  # type: ignore[import-untyped]  # noqa: F401


def _within_invocation(limits: Limits, context: Any) -> Limits:
    """With slices that end well before the function's time-out, unless they are shorter anyway."""
    remaining = getattr(context, "get_remaining_time_in_millis", None)
    if remaining is None:
        return limits
    seconds = max(0.1, remaining() / 1000 * _SLICE_SHARE)
    if limits.slice_seconds is not None and limits.slice_seconds <= seconds:
        return limits
    fields = {name: getattr(limits, name) for name in Limits.__slots__}
    return Limits(**{**fields, "slice_seconds": seconds})


def _answer_misconfigured(error: Exception, event: Any) -> Any:
    source = http_source(event) if isinstance(event, Mapping) else None
    return misconfigured(error, source or Gateway2, event if source else {})
