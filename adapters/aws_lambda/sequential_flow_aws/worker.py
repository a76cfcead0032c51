"""make_worker_handler: core's Worker as the handler of a Lambda function that SQS invokes.

    queue = SQSQueue("https://sqs.….amazonaws.com/…/tasks", visibility_seconds=120)
    flow = SequentialFlow(DynamoDBStorage("tasks"), queue=queue)
    worker_handler = make_worker_handler(Worker(flow, Driver(flow), queue))

The event source mapping must report failures one by one (`ReportBatchItemFailures`), and the
queue's visibility time-out must be longer than the function's time-out. The messages of a batch
are handled side by side, until the invocation's time is nearly over: what is not done by then,
computing included, is left to messages that the worker sends. So no invocation runs into its
time-out.

What has been received too often lands in the dead-letter queue. When that queue invokes the same
function, and `dead_letter_arn` names it, the tasks of its messages end with DELIVERY_FAILED, so
that nobody waits for them for ever.
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sequential_flow import Delivery, Queue, Worker

from .handler import Handler, is_for_worker, refusal
from .sqs import delivery_of

_log = logging.getLogger("sequential_flow.aws")

#: Kept free at the end of an invocation, besides what the worker itself keeps free.
_MARGIN_SECONDS = 0.5


class ComeAgain(Exception):
    """Raised to Lambda, so that it invokes the function with the same event again."""


def make_worker_handler(worker: Worker, dead_letter_arn: str | None = None) -> Handler:
    """`dead_letter_arn` is the queue that gets what was received too often."""
    return WorkerHandler(worker, dead_letter_arn)


class WorkerHandler:
    """See `make_worker_handler`. Call it with an event and the context of the invocation.

    {"Records": [{"messageId": …, "receiptHandle": …, "body": …, "eventSourceARN": …}, …]}
    {"task": "user-report", "revision": 7}      one message, by a direct invocation

    Returns {"batchItemFailures": [{"itemIdentifier": messageId}, …]}: what must come again.
    """

    def __init__(self, worker: Worker, dead_letter_arn: str | None = None) -> None:
        self._worker = worker
        self._kept = _over(worker, _KeptByLambda(worker.queue))
        self._dead_letter_arn = dead_letter_arn

    def __call__(self, event: Any, context: Any) -> Any:
        if not isinstance(event, Mapping) or not is_for_worker(event):
            return refusal("unknown event: a worker takes messages of SQS")
        deadline = _seconds_left(context)
        if "Records" not in event:
            return self._one(dict(event), deadline)
        records: list[Mapping[str, Any]] = event["Records"]
        with ThreadPoolExecutor(len(records) or 1) as pool:
            done = list(pool.map(lambda record: self._handle(record, deadline), records))
        failed = [record for record, is_done in zip(records, done, strict=True) if not is_done]
        return {"batchItemFailures": [{"itemIdentifier": _id_of(record)} for record in failed]}

    def _one(self, message: dict[str, Any], deadline: float | None) -> dict[str, Any]:
        delivery = Delivery(message, 1, "")
        if not self._kept.handle(delivery, deadline_seconds=deadline):
            raise ComeAgain("the queue could not be written; the message must come again")
        return {"batchItemFailures": []}

    def _handle(self, record: Mapping[str, Any], deadline: float | None) -> bool:
        """False when the message must come again."""
        try:
            delivery = delivery_of(record)
        except ValueError as error:
            _log.error("cannot handle a message: %s", error)
            return False
        if self._dead_letter_arn and record.get("eventSourceARN") == self._dead_letter_arn:
            tries = self._worker.max_deliveries + 1
            delivery = delivery._replace(attempts=tries)  # one more than it has: it gives up
            return self._kept.handle(delivery, deadline_seconds=deadline)
        return self._worker.handle(delivery, deadline_seconds=deadline)


class _KeptByLambda:
    """A queue to send to, by a worker whose own message is not in it: Lambda ends that one."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    @property
    def max_delay_seconds(self) -> float:
        return self._queue.max_delay_seconds

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        self._queue.send(message, delay_seconds)

    def receive(self, max_messages: int = 1, wait_seconds: float = 0) -> list[Delivery]:
        return self._queue.receive(max_messages, wait_seconds)

    def delete(self, delivery: Delivery) -> None:
        pass


def _over(worker: Worker, queue: Queue) -> Worker:
    """The same worker, which knows of the same tasks in hand, over another queue."""
    other = copy.copy(worker)
    other.queue = queue
    return other


def _seconds_left(context: Any) -> float | None:
    """Until the time-out; None where there is no such context."""
    remaining = getattr(context, "get_remaining_time_in_millis", None)
    return None if remaining is None else max(0.1, remaining() / 1000 - _MARGIN_SECONDS)


def _id_of(record: Mapping[str, Any]) -> str:
    return str(record.get("messageId", ""))
