"""make_worker and make_event_function: what Google's services push, for core's Worker and flows.

Cloud Tasks, or a push subscription  ──POST──>  make_worker          200 done, 503 again
Pub/Sub, Eventarc  ──CloudEvent──>  make_event_function              returns, or raises: again
"""

from __future__ import annotations

import base64
import binascii
import logging
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from sequential_flow import (
    Delivery,
    SequentialFlow,
    StorageUnavailable,
    Unauthorized,
    message_of,
)

from .cloud_tasks import delivery_of
from .environment import Environment
from .handler import Function, Once
from .oidc import PushCheck
from .pubsub import NotDue, pushed_delivery

if TYPE_CHECKING:
    from sequential_flow import Worker

log = logging.getLogger("sequential_flow.gcp")

_PUBSUB = "google.cloud.pubsub.topic.v1.messagePublished"
#: Cloud Tasks takes no larger task, and our messages are small.
_MAX_BODY_BYTES = 1024 * 1024


def make_worker(
    worker: Worker | None = None,
    check: PushCheck | None = None,
    *,
    deadline_seconds: float | None = None,
    target: str = "worker",
) -> Function:
    """An HTTP function to which Cloud Tasks pushes; what is not given, the environment describes.

    deadline_seconds  what one call may take: less than the function's time-out
    target            as for `make_function`
    """

    def make() -> _Pushed:
        environment = Environment.read()
        return _Pushed(
            worker or environment.worker(),
            check or environment.push_check(),
            deadline_seconds or environment.deadline_seconds,
        )

    pushed = Once(make, target)
    return lambda request: pushed.get().answer(request)


class _Pushed:
    def __init__(self, worker: Worker, check: PushCheck, deadline_seconds: float) -> None:
        self._worker = worker
        self._check = check
        self._deadline_seconds = deadline_seconds

    def answer(self, request: Any) -> tuple[str, int]:
        """Text and status; Cloud Tasks takes anything but 2xx for "again"."""
        if request.method != "POST":
            return "POST only\n", 405
        try:
            self._check.check(request.headers)
            delivery = delivery_of(request.headers, request.stream.read(_MAX_BODY_BYTES))
        except Unauthorized as error:
            log.warning("refused a push: %s", error.message)
            return f"{error.message}\n", 401
        except ValueError as error:
            return f"{error}\n", 400
        except Exception as error:
            log.error("a push cannot be checked: %s", type(error).__name__)
            return "cannot check this now\n", 503
        if self._worker.handle(delivery, deadline_seconds=self._deadline_seconds):
            return "", 204
        return "again, please\n", 503


class FlowEvent(NamedTuple):
    """An event for a task; see `SequentialFlow.send_event`."""

    task: str
    name: str
    data: Any = None


Route = Callable[[Any], FlowEvent | None]


def flow_event_of(event: Any) -> FlowEvent | None:
    """For a message of Pub/Sub with the attributes `task` and `event`; its data is JSON or text."""
    message = _pubsub_message(event)
    attributes = message.get("attributes") or {}
    if "task" not in attributes or "event" not in attributes:
        return None
    data = message_of(_decoded(message)) if message.get("data") else None
    return FlowEvent(str(attributes["task"]), str(attributes["event"]), data)


def make_event_function(
    flow: SequentialFlow | None = None,
    worker: Worker | None = None,
    *,
    route: Route = flow_event_of,
    deadline_seconds: float | None = None,
    target: str = "events",
) -> Callable[[Any], None]:
    """A CloudEvent function. What is not given, the environment describes.

    An event for which `route` gives a FlowEvent goes to its task, once, however often it is
    delivered. Any other message of Pub/Sub is one of PubSubQueue's, for the worker. Everything else
    is dropped, with a line in the log.

    Who may publish to the topic may send such events; the platform's IAM decides that.
    """

    def make() -> _Events:
        environment = Environment.read()
        has_queue = bool(environment.tasks_queue or environment.pubsub_topic)
        made = worker or (environment.worker(flow) if has_queue else None)
        events_flow = flow or (made.flow if made else environment.flow())
        return _Events(events_flow, made, route, deadline_seconds or environment.deadline_seconds)

    events = Once(make, target)
    return lambda event: events.get().take(event)


class _Events:
    def __init__(
        self, flow: SequentialFlow, worker: Worker | None, route: Route, deadline_seconds: float
    ) -> None:
        self._flow = flow
        self._worker = worker
        self._route = route
        self._deadline_seconds = deadline_seconds

    def take(self, event: Any) -> None:
        """Raises when the event must come again."""
        wanted = self._route(event)
        if wanted is not None:
            self._send(wanted, event)
        elif self._worker is not None and event["type"] == _PUBSUB:
            self._work(pushed_delivery(event.data))
        else:
            log.warning("dropped an event of type %s: nobody wants it", _word(event["type"]))

    def _send(self, wanted: FlowEvent, event: Any) -> None:
        key = sha256(f"{event['source']} {event['id']}".encode()).hexdigest()
        task = self._flow.send_event(wanted.task, wanted.name, wanted.data, key=key)
        if task.error_detail is None or task.is_finished:
            return
        if task.error_code in ("STORAGE_UNAVAILABLE", "INTERNAL_ERROR", "CONFLICT"):
            raise StorageUnavailable(f"an event for a task must come again: {task.error_code}")
        log.warning("dropped an event for a task: %s", task.error_code)

    def _work(self, delivery: Delivery) -> None:
        assert self._worker is not None
        if not self._worker.handle(delivery, deadline_seconds=self._deadline_seconds):
            raise NotDue("a message must come again")


def _pubsub_message(event: Any) -> Mapping[str, Any]:
    data = event.data
    message = data.get("message") if isinstance(data, dict) else None
    return message if event["type"] == _PUBSUB and isinstance(message, dict) else {}


def _decoded(message: Mapping[str, Any]) -> str:
    try:
        return base64.b64decode(str(message["data"])).decode("utf-8", "replace")
    except binascii.Error:
        return ""


def _word(value: object) -> str:
    return "".join(c for c in str(value)[:100] if c.isalnum() or c in "._-")
