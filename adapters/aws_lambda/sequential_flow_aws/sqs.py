"""SQSQueue: messages in a standard queue of SQS.

A role needs `sqs:SendMessage` to send, and `sqs:ReceiveMessage`, `sqs:DeleteMessage`,
`sqs:ChangeMessageVisibility` and `sqs:GetQueueAttributes` to work. Where Lambda itself receives (an
event source mapping), `delivery_of` makes deliveries of its records.
"""

from __future__ import annotations

import math
import re
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from sequential_flow import Delivery, checked_delay, message_of, message_text

from .scheduler import Scheduler
from .service import Refused, Service

#: Of SQS: for DelaySeconds, for one receive, for a message that somebody holds.
_MAX_DELAY_SECONDS = 900.0
_MAX_MESSAGES = 10
_MAX_WAIT_SECONDS = 20
_MAX_HOLD_SECONDS = 43_200.0

_URL = r"https?://[^\s/?#@]+(/[A-Za-z0-9_.-]+)*/([A-Za-z0-9_-]{1,80})"

#: SQS's ways to say that a receipt no longer counts.
_LATE = (
    "ReceiptHandleIsInvalid",
    "InvalidParameterValue",
    "InvalidParameterValueException",
    "MessageNotInflight",
    "AWS.SimpleQueueService.MessageNotInflight",
)


class SQSQueue:
    """`client` is a boto3 client for SQS; one is made on first use if there is none.

    scheduler           for delays of more than 15 minutes; without one `max_delay_seconds` is 900,
                        and whoever has to wait longer sends again
    visibility_seconds  how long a receiver holds a message; the queue's own setting when not given
    """

    def __init__(
        self,
        queue_url: str,
        client: Any = None,
        *,
        scheduler: Scheduler | None = None,
        visibility_seconds: float | None = None,
    ) -> None:
        found = re.fullmatch(_URL, queue_url)
        if found is None:
            raise ValueError(f"{queue_url!r} is no URL of a standard SQS queue")
        self.queue_url = queue_url
        self._scheduler = scheduler
        self._visibility = visibility_seconds
        self._visibility_lock = threading.Lock()
        what = f"the SQS queue {found[2]}"
        self._aws = Service("sqs", what, client, read_seconds=_MAX_WAIT_SECONDS + 5.0)

    @property
    def max_delay_seconds(self) -> float:
        return self._scheduler.max_delay_seconds if self._scheduler else _MAX_DELAY_SECONDS

    @property
    def visibility_seconds(self) -> float:
        """Asks SQS, once. Raises StorageUnavailable."""
        with self._visibility_lock:
            if self._visibility is None:
                self._visibility = self._asked_visibility()
            return self._visibility

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        """Delays are in whole seconds, rounded up; those by the scheduler in minutes."""
        delay = checked_delay(delay_seconds, self.max_delay_seconds)
        text = message_text(message)
        if delay > _MAX_DELAY_SECONDS and self._scheduler is not None:
            self._scheduler.send(text, delay)
            return
        whole = math.ceil(delay)
        send = {"QueueUrl": self.queue_url, "MessageBody": text, "DelaySeconds": whole}
        self._aws.ask_whole("MessageId", lambda client: client.send_message(**send))

    def receive(self, max_messages: int = 1, wait_seconds: float = 0) -> list[Delivery]:
        """At most 10. Waiting is in whole seconds, rounded up."""
        give_up = time.monotonic() + wait_seconds
        while True:
            left = give_up - time.monotonic()
            found = self._receive(max_messages, left)
            if found or give_up - time.monotonic() < 0.5:
                return found

    def delete(self, delivery: Delivery) -> None:
        handle = self._handle(delivery)
        with suppress(Refused):
            self._aws.ask(lambda client: client.delete_message(**handle), *_LATE)

    def extend(self, delivery: Delivery, seconds: float) -> bool:
        """At most 12 hours, in whole seconds, rounded up."""
        whole = math.ceil(checked_delay(seconds, _MAX_HOLD_SECONDS))
        change = {**self._handle(delivery), "VisibilityTimeout": whole}
        try:
            self._aws.ask(lambda client: client.change_message_visibility(**change), *_LATE)
        except Refused:
            return False
        return True

    def _receive(self, max_messages: int, wait_seconds: float) -> list[Delivery]:
        receive = {
            "QueueUrl": self.queue_url,
            "MaxNumberOfMessages": min(max_messages, _MAX_MESSAGES),
            "WaitTimeSeconds": min(max(0, math.ceil(wait_seconds)), _MAX_WAIT_SECONDS),
            "MessageSystemAttributeNames": ["ApproximateReceiveCount"],
        }
        if self._visibility is not None:
            receive["VisibilityTimeout"] = math.ceil(self._visibility)
        answer = self._aws.ask(lambda client: client.receive_message(**receive))
        return [
            Delivery(
                message_of(found["Body"]),
                int(found["Attributes"]["ApproximateReceiveCount"]),
                found["ReceiptHandle"],
            )
            for found in answer.get("Messages", ())
        ]

    def _asked_visibility(self) -> float:
        question = {"QueueUrl": self.queue_url, "AttributeNames": ["VisibilityTimeout"]}
        answer = self._aws.ask_whole(
            "Attributes", lambda client: client.get_queue_attributes(**question)
        )
        return float(answer["Attributes"]["VisibilityTimeout"])

    def _handle(self, delivery: Delivery) -> dict[str, Any]:
        return {"QueueUrl": self.queue_url, "ReceiptHandle": delivery.receipt}


def delivery_of(record: Mapping[str, Any]) -> Delivery:
    """A record of a Lambda event from SQS. Raises ValueError for anything else."""
    try:
        return Delivery(
            message_of(str(record["body"])),
            int(record["attributes"]["ApproximateReceiveCount"]),
            str(record["receiptHandle"]),
        )
    except (KeyError, TypeError, ValueError):
        raise ValueError("a record of an SQS event needs body, attributes, receiptHandle") from None
