"""Collection: the ItemStore of FirestoreStorage: heads and parts in one collection.

A write compares and sets without a transaction: it reads the little that it compares, and writes
under the precondition that the document is still the one that it read. Every write changes the name
of the write, for Firestore takes no notice of one that changes nothing.

A delete first puts its own name into the document, under the same precondition, and then removes
the document. So it is known, even when an answer is lost, whose delete it was.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from sequential_flow import Conflict, InvalidRequest, StorageUnavailable, TaskHead

from .documents import (
    COMPARED,
    LISTED,
    ROOM_BYTES,
    Fields,
    deleted_fields,
    document_id,
    head_fields,
    head_of,
    iso,
    part_fields,
    timestamp,
)
from .service import Refused, Service

#: Under the 10 MiB that a request may have, and the 4 MiB of the emulator.
_PARTS_AT_ONCE = 3
_PAGE = 300
_BUSY = "others are writing the same task all the time; try again"
#: How a write is refused whose document is not as it was.
_CHANGED = ("AlreadyExists", "Aborted", "FailedPrecondition", "NotFound")


class Collection:
    """`clock` gives epoch seconds; `timeout_seconds` is for each request."""

    room_bytes = ROOM_BYTES

    def __init__(
        self, name: str, client: Any, timeout_seconds: float, clock: Callable[[], float]
    ) -> None:
        self._name = name
        self._service = Service(f"the Firestore storage {name}", client)
        self._once: dict[str, Any] = {"retry": None, "timeout": timeout_seconds}
        self._clock = clock

    # -- heads -----------------------------------------------------------------------------------

    def read_head(self, task_id: str) -> TaskHead | None:
        found = self._read(task_id, None)
        return head_of(found.id, found.to_dict())

    def write_head(self, head: TaskHead, expected_revision: int, now: str) -> TaskHead | None:
        before = None
        for _ in self._service.tries():
            found = self._read(head.id, COMPARED)
            stored = head_of(found.id, found.to_dict())
            if stored is not None and stored.write == head.write:
                return before  # a try before this one was it
            _compare(head.id, stored, expected_revision, now)
            before = stored
            try:
                self._set(found, head_fields(head))
            except Refused:
                continue
            return before
        raise self._service.unavailable(_BUSY)

    def delete_head(self, task_id: str, expected_revision: int | None) -> TaskHead | None:
        fields = deleted_fields(os.urandom(16).hex(), self._clock())
        before = None
        for _ in self._service.tries():
            found = self._read(task_id, COMPARED)
            stored = head_of(found.id, found.to_dict())
            if stored is None and _write_of(found) == fields["packed"]["write"]:
                self._remove(found)
                return before
            if expected_revision is not None:
                _compare(task_id, stored, expected_revision, "")
            if stored is None:
                return None
            before = stored
            try:
                self._remove(found, self._set(found, _with_removals(fields)))
            except Refused:
                continue
            return before
        raise self._service.unavailable(_BUSY)

    def _read(self, task_id: str, fields: tuple[str, ...] | None) -> Any:
        """The document's snapshot, of one that is not there, too."""
        return self._service.ask(
            lambda client: self._reference(client, document_id(task_id)).get(fields, **self._once)
        )

    def _set(self, found: Any, fields: Fields) -> Any:
        """Writes if the document is as it was found; its new time. Raises Refused."""

        def question(client: Any) -> Any:
            document = self._reference(client, found.id)
            if not found.exists:
                return document.create(fields, **self._once)
            unchanged = client.write_option(last_update_time=found.update_time)
            return document.update(fields, unchanged, **self._once)

        return self._service.ask(question, *_CHANGED).update_time

    def _remove(self, found: Any, update_time: Any = None) -> None:
        """What a delete has left. If it stays, for whatever reason, it expires."""
        option = {"last_update_time": update_time or found.update_time}
        with suppress(Refused, StorageUnavailable):
            self._service.ask(
                lambda client: self._reference(client, found.id).delete(
                    client.write_option(**option), **self._once
                ),
                *_CHANGED,
            )

    def _reference(self, client: Any, id_: str) -> Any:
        return client.collection(self._name).document(id_)

    # -- parts -----------------------------------------------------------------------------------

    def write_parts(self, parts: Mapping[str, bytes], expires_at: str) -> None:
        names = list(parts)
        for at in range(0, len(names), _PARTS_AT_ONCE):
            some = {
                name: part_fields(parts[name], expires_at)
                for name in names[at : at + _PARTS_AT_ONCE]
            }
            self._commit(lambda client, batch, some=some: self._add(client, batch, some))

    def read_parts(self, names: list[str]) -> list[bytes | None]:
        def question(client: Any) -> dict[str, bytes]:
            references = [self._reference(client, name) for name in names]
            found = client.get_all(references, **self._once)
            return {part.id: part.get("packed.data") for part in found if part.exists}

        data = self._service.ask(question)
        return [data.get(name) for name in names]

    def delete_parts(self, names: list[str]) -> None:
        def fill(client: Any, batch: Any) -> None:
            for name in names:
                batch.delete(self._reference(client, name))

        self._commit(fill)

    def _add(self, client: Any, batch: Any, parts: Mapping[str, Fields]) -> None:
        for name, fields in parts.items():
            batch.set(self._reference(client, name), fields)

    def _commit(self, fill: Callable[..., None]) -> None:
        def question(client: Any) -> None:
            batch = client.batch()
            fill(client, batch)
            batch.commit(**self._once)

        self._service.ask(question)

    # -- listings --------------------------------------------------------------------------------

    def list_heads(
        self, status: str | None, limit: int, cursor: str | None, now: str
    ) -> tuple[list[TaskHead], str | None]:
        """Newest first."""
        heads: list[TaskHead] = []
        for head in self._heads(status, limit + 1, _position(cursor)):
            if head.expires_at > now:
                if len(heads) == limit:
                    return heads, f"{heads[-1].created_at}~{heads[-1].id}"
                heads.append(head)
        return heads, None

    def _heads(
        self, status: str | None, page: int, after: tuple[Any, str] | None
    ) -> Iterator[TaskHead]:
        while True:
            found = self._page(status, page, after)
            heads = (head_of(document.id, document.to_dict()) for document in found)
            yield from (head for head in heads if head is not None)
            if len(found) < page:
                return
            after = found[-1].get("created_at"), found[-1].id

    def _page(self, status: str | None, page: int, after: tuple[Any, str] | None) -> list[Any]:
        def question(client: Any) -> list[Any]:
            from google.cloud.firestore_v1.base_query import FieldFilter

            query = client.collection(self._name)
            if status is not None:
                query = query.where(filter=FieldFilter("status", "==", status))
            query = query.order_by("created_at", direction="DESCENDING")
            query = query.order_by("__name__", direction="DESCENDING")
            if after is not None:
                created_at, id_ = after
                place = {"created_at": created_at, "__name__": self._reference(client, id_)}
                query = query.start_after(place)
            return list(query.select(LISTED).limit(page).stream(**self._once))

        return self._service.ask(question)

    # -- what is over ----------------------------------------------------------------------------

    def purge(self, now: float) -> int:
        """Removes what is over at `now`; the number of tasks in it."""
        return sum(
            self._purge(document)
            for document in self._all()
            if document.get("expires_at").timestamp() <= now
        )

    def _all(self) -> Iterator[Any]:
        after: str | None = None
        while True:
            found = self._all_after(after)
            yield from found
            if len(found) < _PAGE:
                return
            after = found[-1].id

    def _all_after(self, after: str | None) -> list[Any]:
        def question(client: Any) -> list[Any]:
            query = client.collection(self._name).order_by("__name__")
            if after is not None:
                query = query.start_after({"__name__": self._reference(client, after)})
            query = query.select(("status", "expires_at")).limit(_PAGE)
            return list(query.stream(**self._once))

        return self._service.ask(question)

    def _purge(self, found: Any) -> int:
        """1 for a task; 0 for anything else, or when somebody has renewed it meanwhile."""
        try:
            self._service.ask(
                lambda client: self._reference(client, found.id).delete(
                    client.write_option(last_update_time=found.update_time), **self._once
                ),
                *_CHANGED,
            )
        except Refused:
            return 0
        return int("status" in found.to_dict())


def _compare(task_id: str, stored: TaskHead | None, expected_revision: int, now: str) -> None:
    """Raises Conflict. 0 is nothing, or what is over."""
    if expected_revision == 0:
        if stored is None or stored.expires_at <= now:
            return
    elif stored is not None and stored.revision == expected_revision:
        return
    raise Conflict(f"task {task_id!r} is not at revision {expected_revision} any more")


def _write_of(found: Any) -> str | None:
    return found.get("packed.write") if found.exists else None


def _with_removals(fields: Fields) -> Fields:
    from google.cloud.firestore_v1 import DELETE_FIELD

    return {**fields, "status": DELETE_FIELD, "created_at": DELETE_FIELD}


def _position(cursor: str | None) -> tuple[Any, str] | None:
    """created_at and document id. Raises InvalidRequest for what is no cursor."""
    if cursor is None:
        return None
    created_at, _, task_id = cursor.partition("~")
    try:
        moment = timestamp(created_at)
        if task_id and iso(moment) == created_at and "/" not in task_id:
            return moment, document_id(task_id)
    except ValueError:
        pass
    raise InvalidRequest("bad cursor; take it from the page before, unchanged")
