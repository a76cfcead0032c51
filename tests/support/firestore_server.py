"""A second Firestore: as much of its gRPC protocol as a storage needs, for machines without the emulator.

Documents, preconditions, field masks, atomic commits, queries with order, cursor, projection and
limit; the size limits; a write that changes nothing keeps its time, as in the real one. It keeps its
documents while it is down. Not here: transactions, transforms, indexes, rules.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc  # type: ignore[import-untyped]
from google.cloud.firestore_v1.types import (
    BatchGetDocumentsRequest,
    BatchGetDocumentsResponse,
    CommitRequest,
    CommitResponse,
    Document,
    RunQueryRequest,
    RunQueryResponse,
)

HOST = "127.0.0.1"
_MAX_DOCUMENT_BYTES = 1_048_576
_MAX_REQUEST_BYTES = 10 * 1024 * 1024
_DESCENDING = 2
_EQUAL = 5

_Document = Document.pb()


class Refusal(Exception):
    def __init__(self, code: grpc.StatusCode, detail: str) -> None:
        super().__init__(detail)
        self.code = code


class FirestoreServer:
    """Answers at `port`, from `start` to `kill`."""

    def __init__(self) -> None:
        #: What the next requests are answered with, instead of being performed; None performs one.
        self.refuse: list[grpc.StatusCode | None] = []
        #: How many commits happen without their answer.
        self.lost_answers = 0
        self._documents: dict[str, Any] = {}
        self._lock = threading.Lock()
        self._time_us = time.time_ns() // 1000
        self.port = 0
        self.start()

    def start(self) -> None:
        self._pool = ThreadPoolExecutor(16, thread_name_prefix="firestore")
        self._server = grpc.server(
            self._pool, options=[("grpc.max_receive_message_length", _MAX_REQUEST_BYTES)]
        )
        handlers = {
            "BatchGetDocuments": grpc.unary_stream_rpc_method_handler(
                self._get,
                BatchGetDocumentsRequest.pb().FromString,
                BatchGetDocumentsResponse.pb().SerializeToString,
            ),
            "Commit": grpc.unary_unary_rpc_method_handler(
                self._commit, CommitRequest.pb().FromString, CommitResponse.pb().SerializeToString
            ),
            "RunQuery": grpc.unary_stream_rpc_method_handler(
                self._query,
                RunQueryRequest.pb().FromString,
                RunQueryResponse.pb().SerializeToString,
            ),
        }
        service = "google.firestore.v1.Firestore"
        self._server.add_generic_rpc_handlers(
            (grpc.method_handlers_generic_handler(service, handlers),)
        )
        self.port = self._server.add_insecure_port(f"{HOST}:{self.port}")
        self._server.start()

    def kill(self) -> None:
        self._server.stop(0).wait()
        self._pool.shutdown()

    def close(self) -> None:
        self.kill()

    def fields(self, path: str) -> dict[str, Any]:
        """Of the document at `COLLECTION/ID`, as its protocol has them."""
        with self._lock:
            name = next(name for name in self._documents if name.endswith(f"/{path}"))
            return dict(self._documents[name].fields)

    def paths(self, collection: str) -> list[str]:
        with self._lock:
            return sorted(
                name.rpartition("/")[2] for name in self._documents if f"/{collection}/" in name
            )

    # -- the protocol ----------------------------------------------------------------------------

    def _get(self, request: Any, context: Any) -> Iterator[Any]:
        self._may_refuse(context)
        mask = request.mask.field_paths if request.HasField("mask") else None
        for name in request.documents:
            answer = BatchGetDocumentsResponse.pb()()
            answer.read_time.FromMicroseconds(time.time_ns() // 1000)
            with self._lock:
                document = self._documents.get(name)
            if document is None:
                answer.missing = name
            else:
                answer.found.CopyFrom(_projected(document, mask))
            yield answer

    def _commit(self, request: Any, context: Any) -> Any:
        self._may_refuse(context)
        answer = CommitResponse.pb()()
        try:
            with self._lock:
                for write in request.writes:
                    self._check(write)
                self._time_us = max(self._time_us + 1, time.time_ns() // 1000)
                for write in request.writes:
                    result = answer.write_results.add()
                    if write.delete:
                        self._documents.pop(write.delete, None)
                        result.update_time.FromMicroseconds(self._time_us)
                    else:
                        result.update_time.CopyFrom(self._update(write))
                answer.commit_time.FromMicroseconds(self._time_us)
        except Refusal as refusal:
            context.abort(refusal.code, str(refusal))
        if self.lost_answers:
            self.lost_answers -= 1
            context.abort(grpc.StatusCode.UNAVAILABLE, "the answer is lost")
        return answer

    def _query(self, request: Any, context: Any) -> Iterator[Any]:
        self._may_refuse(context)
        query = request.structured_query
        prefix = f"{request.parent}/{query.from_[0].collection_id}/"
        with self._lock:
            found = [d for name, d in self._documents.items() if name.startswith(prefix)]
        if query.HasField("where"):
            wanted = query.where.field_filter
            assert wanted.op == _EQUAL
            path = wanted.field.field_path
            found = [d for d in found if path in d.fields and d.fields[path] == wanted.value]
        paths = [order.field.field_path for order in query.order_by]
        found = [d for d in found if all(p == "__name__" or p in d.fields for p in paths)]
        for order in reversed(query.order_by):
            path = order.field.field_path
            found.sort(key=lambda d, p=path: _key(d, p), reverse=order.direction == _DESCENDING)  # type: ignore[misc]
        if query.HasField("start_at"):
            found = [d for d in found if _is_after(d, query)]
        mask = [field.field_path for field in query.select.fields]
        if query.HasField("limit"):
            found = found[: query.limit.value]
        for document in found:
            answer = RunQueryResponse.pb()()
            answer.read_time.FromMicroseconds(time.time_ns() // 1000)
            answer.document.CopyFrom(_projected(document, mask))
            yield answer

    def _check(self, write: Any) -> None:
        name = write.delete or write.update.name
        old, condition = self._documents.get(name), write.current_document
        kind = condition.WhichOneof("condition_type")
        if kind == "exists" and condition.exists != (old is not None):
            code = grpc.StatusCode.NOT_FOUND if old is None else grpc.StatusCode.ALREADY_EXISTS
            raise Refusal(code, "existence")
        if kind == "update_time" and (old is None or old.update_time != condition.update_time):
            raise Refusal(grpc.StatusCode.FAILED_PRECONDITION, "the stored version is another")
        if write.ByteSize() > _MAX_DOCUMENT_BYTES:
            raise Refusal(grpc.StatusCode.INVALID_ARGUMENT, "the document is too large")

    def _update(self, write: Any) -> Any:
        """The document's new time."""
        old = self._documents.get(write.update.name)
        document = _Document()
        document.name = write.update.name
        if write.HasField("update_mask"):
            if old is not None:
                document.CopyFrom(old)
            for path in write.update_mask.field_paths:
                document.fields.pop(path, None)
        for path, value in write.update.fields.items():
            document.fields[path].CopyFrom(value)
        if old is not None and old.fields == document.fields:
            return old.update_time
        document.update_time.FromMicroseconds(self._time_us)
        if old is None:
            document.create_time.FromMicroseconds(self._time_us)
        self._documents[document.name] = document
        return document.update_time

    def _may_refuse(self, context: Any) -> None:
        code = self.refuse.pop(0) if self.refuse else None
        if code is not None:
            context.abort(code, "hunter2")


def _projected(document: Any, mask: Any) -> Any:
    if not mask:
        return document
    found = _Document()
    found.name = document.name
    found.create_time.CopyFrom(document.create_time)
    found.update_time.CopyFrom(document.update_time)
    for path in mask:
        first, _, rest = path.partition(".")
        if first not in document.fields:
            continue
        if not rest:
            found.fields[first].CopyFrom(document.fields[first])
        else:
            values = document.fields[first].map_value.fields
            chosen = found.fields[first].map_value.fields
            if rest in values:
                chosen[rest].CopyFrom(values[rest])
    return found


def _key(document: Any, path: str) -> Any:
    return document.name if path == "__name__" else _plain(document.fields[path])


def _plain(value: Any) -> Any:
    kind = value.WhichOneof("value_type")
    found = getattr(value, kind)
    return found.ToNanoseconds() if kind == "timestamp_value" else found


def _is_after(document: Any, query: Any) -> bool:
    """Whether it comes after the cursor, in the order of the query."""
    for order, value in zip(query.order_by, query.start_at.values, strict=True):
        here, there = _key(document, order.field.field_path), _plain(value)
        if here != there:
            return bool((here < there) == (order.direction == _DESCENDING))
    return bool(query.start_at.before)
