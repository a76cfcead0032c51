"""A stand-in for Pub/Sub: one topic with one subscription, its gRPC protocol, and a clock to move.

The subscription is one with exactly-once delivery and a dead letter topic: late receipts are
refused, and deliveries are counted.
"""

from __future__ import annotations

import itertools
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc  # type: ignore[import-untyped]
from google.protobuf.empty_pb2 import Empty  # type: ignore[import-untyped]
from google.pubsub_v1.types import (
    AcknowledgeRequest,
    ModifyAckDeadlineRequest,
    PublishRequest,
    PublishResponse,
    PullRequest,
    PullResponse,
)

HOST = "127.0.0.1"
TOPIC = "projects/sequential-flow-test/topics/flows"
SUBSCRIPTION = "projects/sequential-flow-test/subscriptions/flows"
_ACK_DEADLINE_SECONDS = 10.0


class _Message:
    def __init__(self, id_: str, data: bytes, attributes: dict[str, str]) -> None:
        self.id = id_
        self.data = data
        self.attributes = attributes
        self.visible_at = 0.0
        self.attempts = 0
        self.ack_id = ""


class PubSubServer:
    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.silent = False
        self._changed = threading.Condition()
        self._messages: dict[str, _Message] = {}
        self._numbers = itertools.count(1)
        self._closed = False
        self._server = grpc.server(ThreadPoolExecutor(16, thread_name_prefix="pubsub"))
        self._add("Publisher", "Publish", self._publish, PublishRequest, PublishResponse)
        self._add("Subscriber", "Pull", self._pull, PullRequest, PullResponse)
        self._add("Subscriber", "Acknowledge", self._acknowledge, AcknowledgeRequest)
        self._add("Subscriber", "ModifyAckDeadline", self._modify, ModifyAckDeadlineRequest)
        self.host = f"{HOST}:{self._server.add_insecure_port(f'{HOST}:0')}"
        self._server.start()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._server.stop(0).wait()

    def count(self) -> int:
        with self._changed:
            return len(self._messages)

    def _add(self, service: str, name: str, method: Any, request: Any, answer: Any = None) -> None:
        serialize = answer.serialize if answer else Empty.SerializeToString
        handler = grpc.unary_unary_rpc_method_handler(method, request.deserialize, serialize)
        self._server.add_generic_rpc_handlers(
            (grpc.method_handlers_generic_handler(f"google.pubsub.v1.{service}", {name: handler}),)
        )

    def _publish(self, request: Any, context: Any) -> Any:
        if request.topic != TOPIC:
            context.abort(grpc.StatusCode.NOT_FOUND, "Resource not found")
        with self._changed:
            ids = []
            for message in request.messages:
                id_ = str(next(self._numbers))
                self._messages[id_] = _Message(id_, message.data, dict(message.attributes))
                ids.append(id_)
            self._changed.notify_all()
        return PublishResponse(message_ids=ids)

    def _pull(self, request: Any, context: Any) -> Any:
        if self.silent:
            while context.is_active():
                time.sleep(0.01)
        if request.subscription != SUBSCRIPTION:
            context.abort(grpc.StatusCode.NOT_FOUND, "Resource not found")
        with self._changed:
            while not (due := self._due()) and context.time_remaining() > 0.1 and not self._closed:
                self._changed.wait(0.02)
            if context.time_remaining() < 0.05:
                due = []  # too late: nobody would see them
            return PullResponse(
                received_messages=[self._deliver(m) for m in due[: request.max_messages]]
            )

    def _due(self) -> list[_Message]:
        now = self.clock()
        return [message for message in self._messages.values() if message.visible_at <= now]

    def _deliver(self, message: _Message) -> dict[str, Any]:
        message.attempts += 1
        message.ack_id = os.urandom(8).hex()
        message.visible_at = self.clock() + _ACK_DEADLINE_SECONDS
        return {
            "ack_id": message.ack_id,
            "delivery_attempt": message.attempts,
            "message": {
                "data": message.data,
                "attributes": message.attributes,
                "message_id": message.id,
            },
        }

    def _held(self, ack_id: str, context: Any) -> _Message:
        now = self.clock()
        for message in self._messages.values():
            if message.ack_id == ack_id and message.visible_at > now:
                return message
        context.abort(grpc.StatusCode.FAILED_PRECONDITION, "PERMANENT_FAILURE_INVALID_ACK_ID")
        raise AssertionError("unreachable")

    def _acknowledge(self, request: Any, context: Any) -> Empty:
        with self._changed:
            for ack_id in request.ack_ids:
                del self._messages[self._held(ack_id, context).id]
        return Empty()

    def _modify(self, request: Any, context: Any) -> Empty:
        if not 0 <= request.ack_deadline_seconds <= 600:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "bad deadline")
        with self._changed:
            for ack_id in request.ack_ids:
                message = self._held(ack_id, context)
                message.visible_at = self.clock() + request.ack_deadline_seconds
            self._changed.notify_all()
        return Empty()
