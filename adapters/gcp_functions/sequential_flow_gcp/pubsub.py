"""PubSubQueue: messages about tasks in a topic of Pub/Sub, the other choice beside Cloud Tasks.

    topic ──> subscription ──> receive, delete, extend     workers that pull
         └──> Eventarc ──CloudEvent──> make_event_function, `pushed_delivery`

Pub/Sub knows no delays. A message carries the moment before which nobody is to see it, in its
attribute `at`, and whoever gets it too early holds it: `receive` by its acknowledgement deadline,
up to 10 minutes, and then by a new message in its place; a push by failing, so that it comes again
after the subscription's back-off. So delays are exact to seconds when pulled, and late by up to the
longest back-off when pushed. Cloud Tasks is exact in both cases.

A subscription for this needs, besides its retention of 7 days:

    exactly-once delivery   without it nobody is told that a message is no longer his
    a dead letter topic     without one deliveries are not counted, and a task whose worker dies
                            each time is tried until its time to live is over
    a retry policy          how soon what failed comes again

Needs roles/pubsub.publisher on the topic, and to pull roles/pubsub.subscriber on the subscription.
"""

from __future__ import annotations

import base64
import binascii
import math
import re
import time
from collections.abc import Callable
from typing import Any

from sequential_flow import Delivery, checked_delay, message_of, message_text

from .service import Refused, Service

_TOPIC = r"projects/[a-z0-9.:-]+/topics/[A-Za-z][A-Za-z0-9._~+%-]{2,254}"
_SUBSCRIPTION = r"projects/[a-z0-9.:-]+/subscriptions/[A-Za-z][A-Za-z0-9._~+%-]{2,254}"
_RETENTION_SECONDS = 7 * 86_400.0
_SLACK_SECONDS = 3600.0
#: Pub/Sub holds no message longer.
_MAX_HOLD_SECONDS = 600
_MAX_MESSAGES = 1000
#: One request waits at most so long.
_PULL_SECONDS = 20.0
_LATE = ("NotFound", "InvalidArgument", "FailedPrecondition")
_NOTHING = ("DeadlineExceeded", "GatewayTimeout")


class NotDue(Exception):
    """A pushed message that must come again."""


class PubSubQueue:
    """`topic` is "projects/P/topics/T"; `subscription` "projects/P/subscriptions/S", to pull.

    visibility_seconds     how long a receiver holds a message: 10 to 600
    publisher, subscriber  clients of google.cloud.pubsub_v1, or functions that make one; by default
                           one is made on first use. PUBSUB_EMULATOR_HOST works as everywhere
    """

    max_delay_seconds = _RETENTION_SECONDS - _SLACK_SECONDS

    def __init__(
        self,
        topic: str,
        subscription: str | None = None,
        *,
        visibility_seconds: float = 60.0,
        publisher: Any = None,
        subscriber: Any = None,
        timeout_seconds: float = 5.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not re.fullmatch(_TOPIC, topic):
            raise ValueError(f"{topic!r} is not like projects/P/topics/T")
        if subscription is not None and not re.fullmatch(_SUBSCRIPTION, subscription):
            raise ValueError(f"{subscription!r} is not like projects/P/subscriptions/S")
        self.topic = topic
        self.subscription = subscription
        self.visibility_seconds = visibility_seconds
        self._timeout_seconds = timeout_seconds
        self._clock = clock
        short = topic.rpartition("/")[2]
        self._publisher = Service(
            f"the Pub/Sub topic {short}", _new_publisher if publisher is None else publisher
        )
        self._subscriber = Service(
            f"the Pub/Sub subscription to {short}",
            _new_subscriber if subscriber is None else subscriber,
        )

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        delay = checked_delay(delay_seconds, self.max_delay_seconds)
        data = message_text(message).encode("ascii")
        self._publish(data, {"at": f"{self._clock() + delay:.3f}"} if delay else {})

    def receive(self, max_messages: int = 1, wait_seconds: float = 0) -> list[Delivery]:
        give_up = time.monotonic() + wait_seconds
        while True:
            left = give_up - time.monotonic()
            found = [
                delivery
                for received in self._pull(max_messages, left)
                if (delivery := self._due(received)) is not None
            ]
            if found or give_up - time.monotonic() <= 0:
                return found

    def delete(self, delivery: Delivery) -> None:
        """Without a subscription the answer to the push does that."""
        if self.subscription is not None:
            self._acknowledge(delivery.receipt)

    def extend(self, delivery: Delivery, seconds: float) -> bool:
        """At most 600 seconds."""
        return self._hold(delivery.receipt, checked_delay(seconds, _MAX_HOLD_SECONDS))

    # -- requests --------------------------------------------------------------------------------

    def _publish(self, data: bytes, attributes: dict[str, str]) -> None:
        seconds = self._timeout_seconds
        self._publisher.ask(
            lambda client: client.publish(self.topic, data, timeout=seconds, **attributes).result(
                timeout=2 * seconds
            )
        )

    def _pull(self, max_messages: int, wait_seconds: float) -> list[Any]:
        seconds = min(max(wait_seconds, 0.5), _PULL_SECONDS)
        request = {
            "subscription": self._needed_subscription(),
            "max_messages": min(max_messages, _MAX_MESSAGES),
        }
        try:
            answer = self._subscriber.ask(
                lambda client: client.pull(request, retry=None, timeout=seconds), *_NOTHING
            )
        except Refused:
            return []
        for received in answer.received_messages:
            self._hold(received.ack_id, self.visibility_seconds)
        return list(answer.received_messages)

    def _due(self, received: Any) -> Delivery | None:
        """None for what is not due; it is held."""
        message = received.message
        attempts = received.delivery_attempt or 1
        at = _moment(message.attributes.get("at"))
        wait = at - self._clock()
        if wait > 0:
            if attempts > 1:
                self._publish(message.data, dict(message.attributes))
                self._acknowledge(received.ack_id)
            else:
                self._hold(received.ack_id, min(wait, _MAX_HOLD_SECONDS))
            return None
        text = message.data.decode("utf-8", "replace")
        return Delivery(message_of(text), max(1, attempts - bool(at)), received.ack_id)

    def _hold(self, receipt: str, seconds: float) -> bool:
        request = {
            "subscription": self._needed_subscription(),
            "ack_ids": [receipt],
            "ack_deadline_seconds": math.ceil(seconds),
        }
        return self._done(lambda client: client.modify_ack_deadline(request, **self._once))

    def _acknowledge(self, receipt: str) -> bool:
        request = {"subscription": self._needed_subscription(), "ack_ids": [receipt]}
        return self._done(lambda client: client.acknowledge(request, **self._once))

    def _done(self, question: Callable[[Any], object]) -> bool:
        try:
            self._subscriber.ask(question, *_LATE)
        except Refused:
            return False
        return True

    @property
    def _once(self) -> dict[str, Any]:
        return {"retry": None, "timeout": self._timeout_seconds}

    def _needed_subscription(self) -> str:
        if self.subscription is None:
            raise NotImplementedError("without a subscription Pub/Sub pushes: make_event_function")
        return self.subscription


def pushed_delivery(data: Any, clock: Callable[[], float] = time.time) -> Delivery:
    """The data of a CloudEvent of Pub/Sub, or the body of a push. Raises NotDue.

    {"message": {"data": "eyJ0…", "attributes": {"at": "1800000000.5"}, "messageId": "1"},
     "deliveryAttempt": 1}
    """
    envelope = data if isinstance(data, dict) else {}
    message = envelope.get("message")
    message = message if isinstance(message, dict) else {}
    attributes = message.get("attributes")
    attributes = attributes if isinstance(attributes, dict) else {}
    if _moment(attributes.get("at")) > clock():
        raise NotDue("a message came before its time, and must come again")
    try:
        text = base64.b64decode(str(message.get("data", ""))).decode("utf-8", "replace")
    except binascii.Error:
        text = ""
    attempts = envelope.get("deliveryAttempt")
    counted = attempts if isinstance(attempts, int) and attempts > 0 else 1
    is_delayed = "at" in attributes
    return Delivery(message_of(text), 1 if is_delayed else counted, str(message.get("messageId")))


def _moment(text: object) -> float:
    """Epoch seconds; 0 for no time at all."""
    try:
        return float(str(text)) if text else 0.0
    except ValueError:
        return 0.0


def _new_publisher() -> Any:
    from google.cloud.pubsub_v1 import PublisherClient  # type: ignore[import-untyped]

    return PublisherClient()


def _new_subscriber() -> Any:
    from google.cloud.pubsub_v1 import SubscriberClient

    return SubscriberClient()
