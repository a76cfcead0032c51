"""CloudTasksQueue: messages that Cloud Tasks pushes to the worker's URL.

    send ──> task in the queue ──> at its time: POST to the worker ──> 2xx: the task is gone
                                          ^                      └──> else: again, later ──┐
                                          └────────────────────────────────────────────────┘

There is nothing to receive: `worker.py` turns each push into a delivery, and its answer decides
what becomes of the task. `delivery_of` is that translation.

A service account that sends needs roles/cloudtasks.enqueuer on the queue, and
roles/iam.serviceAccountUser on the account in whose name Cloud Tasks pushes, which needs
roles/run.invoker on the worker, and nothing else.
"""

from __future__ import annotations

import math
import os
import re
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from sequential_flow import Delivery, checked_delay, message_of, message_text

from .service import Refused, Service

_QUEUE = r"projects/[a-z0-9.:-]+/locations/[a-z0-9-]+/queues/[A-Za-z0-9-]{1,100}"
_URL = r"https?://[^\s/?#@]+(/[^\s?#]*)?"
#: Cloud Tasks takes no schedule that is further away.
_MAX_DELAY_SECONDS = 30 * 86_400.0
#: Between our clock and Cloud Tasks' own.
_SLACK_SECONDS = 60.0
#: How long Cloud Tasks waits for a push: its own limits.
_MIN_PUSH_SECONDS, _MAX_PUSH_SECONDS = 15, 1800
#: As Cloud Tasks' emulators are found.
_EMULATOR = "CLOUD_TASKS_EMULATOR_HOST"


class CloudTasksQueue:
    """`queue` is "projects/P/locations/L/queues/Q"; `url` is the worker's.

    service_account  e-mail address of the account in whose name Cloud Tasks pushes, with an OIDC
                     token; without one it pushes without any proof
    audience         of the token; the URL when not given
    push_seconds     how long Cloud Tasks waits for the worker: longer than the worker's time-out
    client           a `google.cloud.tasks_v2.CloudTasksClient`, or a function that makes one; by
                     default one is made on first use

    Delays of more than 30 days are chained: `max_delay_seconds` is a little less than that, and
    whoever has to wait longer sends again. So does the worker.
    """

    max_delay_seconds = _MAX_DELAY_SECONDS - _SLACK_SECONDS

    def __init__(
        self,
        queue: str,
        url: str,
        *,
        service_account: str | None = None,
        audience: str | None = None,
        push_seconds: float = 600.0,
        client: Any = None,
        timeout_seconds: float = 5.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not re.fullmatch(_QUEUE, queue):
            raise ValueError(f"{queue!r} is not like projects/P/locations/L/queues/Q")
        if not re.fullmatch(_URL, url):
            raise ValueError(f"{url!r} is no URL of a worker")
        self.queue = queue
        self._request: dict[str, Any] = {"url": url, "http_method": "POST"}
        if service_account:
            self._request["oidc_token"] = {
                "service_account_email": service_account,
                "audience": audience or url,
            }
        whole = min(max(math.ceil(push_seconds), _MIN_PUSH_SECONDS), _MAX_PUSH_SECONDS)
        self._push_seconds = whole
        self._timeout_seconds = timeout_seconds
        self._clock = clock
        what = f"the Cloud Tasks queue {queue.rpartition('/')[2]}"
        self._service = Service(what, new_client if client is None else client)

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        """Delays are exact to a second or so."""
        delay = checked_delay(delay_seconds, self.max_delay_seconds)
        request = {"parent": self.queue, "task": self._task(message_text(message), delay)}
        with suppress(Refused):  # the name is ours alone: there was a first try, and it happened
            self._service.ask(
                lambda client: client.create_task(
                    request, retry=None, timeout=self._timeout_seconds
                ),
                *_THERE_ALREADY,
            )

    def receive(self, max_messages: int = 1, wait_seconds: float = 0) -> list[Delivery]:
        raise NotImplementedError("Cloud Tasks pushes its messages; use make_worker")

    def delete(self, delivery: Delivery) -> None:
        """The answer to the push does that."""

    def _task(self, text: str, delay: float) -> dict[str, Any]:
        """Its name is random: another send of the same message is another message."""
        task: dict[str, Any] = {
            "name": f"{self.queue}/tasks/{os.urandom(16).hex()}",
            "dispatch_deadline": {"seconds": self._push_seconds},
            "http_request": {
                **self._request,
                "headers": {"content-type": "application/json"},
                "body": text.encode("ascii"),
            },
        }
        if delay:
            task["schedule_time"] = datetime.fromtimestamp(self._clock() + delay, UTC)
        return task


def new_client() -> Any:
    """Of the emulator at CLOUD_TASKS_EMULATOR_HOST, if it is set."""
    from google.cloud.tasks_v2 import CloudTasksClient

    emulator = os.environ.get(_EMULATOR)
    if not emulator:
        return CloudTasksClient()
    import grpc  # type: ignore[import-untyped]
    from google.cloud.tasks_v2.services.cloud_tasks.transports import CloudTasksGrpcTransport

    return CloudTasksClient(
        transport=CloudTasksGrpcTransport(channel=grpc.insecure_channel(emulator))
    )


def delivery_of(headers: Mapping[str, str], body: bytes) -> Delivery:
    """A push, as a delivery. Raises ValueError for what is none.

    Whatever was wrong, a push that failed counts: also one that never reached the worker, for
    nobody can tell that from a worker that died.
    """
    name = headers.get("x-cloudtasks-taskname", "")
    retries = headers.get("x-cloudtasks-taskretrycount", "")
    if not name or not re.fullmatch("[0-9]{1,9}", retries):
        raise ValueError("no push of Cloud Tasks: its headers are missing")
    return Delivery(message_of(body.decode("utf-8", "replace")), int(retries) + 1, name)


#: As gRPC has it, and as HTTP has it.
_THERE_ALREADY = ("AlreadyExists", "Conflict")
