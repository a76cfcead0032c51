"""Large tasks in storages of small items, such as DynamoDB (400 KB) and Firestore (1 MiB).

    head    one item under the task's id: what is compared, listed and expired, the name of the
            write that made it, and the packed task itself if it fits
    parts   else, items of their own with the packed task, cut; "ID#WRITE#0", "ID#WRITE#1", …

Each save has a name of its own, 128 random bits. It first writes its parts, under its own name,
where no reader looks; then the head, by compare-and-set: that one write switches over; then it
removes the parts of the head before. A reader that finds parts missing or other than the head says
has met a writer that switched meanwhile, so it looks at the head again; only if that still names
the same write is the task damaged.

The name also answers whether a write happened whose answer was lost: it has if the head has it.

What a crash leaves behind is parts that no head names. They carry the expiry of their task, and go
by the backend's own means, or by its purge.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from typing import Protocol

from ..errors import Conflict, SnapshotInvalid, StorageUnavailable
from ..task import Task, iso_time
from .encoding import MAX_TASK_BYTES, decode_task, encode_task
from .protocol import refuse_expired

#: How often a reader looks again while others write.
_READS = 20


class TaskHead:
    """What is in the head.

    write       names the save that made it
    record      the task without snapshot, packed; None when it is in the parts
    snapshot    its snapshot, packed; None when it has none, or it is in the parts
    part_count  0 when all is in the head
    digest      SHA-256 of the joined parts, in hex; "" without parts
    """

    __slots__ = (
        "created_at",
        "digest",
        "expires_at",
        "id",
        "part_count",
        "record",
        "revision",
        "snapshot",
        "status",
        "write",
    )

    def __init__(
        self,
        *,
        id: str,
        revision: int,
        status: str,
        created_at: str,
        expires_at: str,
        write: str,
        record: bytes | None,
        snapshot: bytes | None,
        part_count: int = 0,
        digest: str = "",
    ) -> None:
        self.id = id
        self.revision = revision
        self.status = status
        self.created_at = created_at
        self.expires_at = expires_at
        self.write = write
        self.record = record
        self.snapshot = snapshot
        self.part_count = part_count
        self.digest = digest

    def part_names(self) -> list[str]:
        """No task id has a `#`, so no part is ever taken for a task."""
        return [f"{self.id}#{self.write}#{number}" for number in range(self.part_count)]


class PartMissing(Exception):
    """Parts that are not what their head says."""


def divide(task: Task, room_bytes: int, max_task_bytes: int) -> tuple[TaskHead, list[bytes]]:
    """The head and the parts of a new write; neither takes more than `room_bytes` of data.

    The record stays in the head if it fits, so that listings need no parts. Raises TooLarge.
    """
    encoded = encode_task(task, max_task_bytes)
    record: bytes | None = encoded.record
    snapshot, payload = encoded.snapshot, b""
    if encoded.size > room_bytes:
        inner = b"" if len(encoded.record) <= room_bytes else encoded.record
        payload = len(inner).to_bytes(4, "big") + inner + (snapshot or b"")
        record, snapshot = None if inner else record, None
    parts = [payload[at : at + room_bytes] for at in range(0, len(payload), room_bytes)]
    head = TaskHead(
        id=task.id,
        revision=task.revision,
        status=task.status,
        created_at=task.created_at,
        expires_at=task.expires_at,
        write=os.urandom(16).hex(),
        record=record,
        snapshot=snapshot,
        part_count=len(parts),
        digest=sha256(payload).hexdigest() if parts else "",
    )
    return head, parts


def unite(head: TaskHead, parts: Iterable[bytes | None]) -> Task:
    """The opposite of `divide`. Raises PartMissing, or SnapshotInvalid for a damaged head."""
    record, snapshot = head.record, head.snapshot
    if head.part_count:
        payload = _payload(head, list(parts))
        split = 4 + int.from_bytes(payload[:4], "big")
        record, snapshot = payload[4:split] or record, payload[split:] or None
    if record is None:
        raise SnapshotInvalid(f"stored task {head.id!r} is damaged: it has no record")
    return decode_task(record, snapshot)


def _payload(head: TaskHead, parts: list[bytes | None]) -> bytes:
    present = [part for part in parts if part is not None]
    payload = b"".join(present)
    if len(present) != head.part_count or sha256(payload).hexdigest() != head.digest:
        raise PartMissing
    return payload


def read_whole(
    read_head: Callable[[], TaskHead | None],
    read_parts: Callable[[TaskHead], Iterable[bytes | None]],
) -> Task | None:
    """The task as some save left it, or None; see the top of this file."""
    write = None
    for _ in range(_READS):
        head = read_head()
        if head is None:
            return None
        try:
            return unite(head, read_parts(head) if head.part_count else ())
        except PartMissing:
            if head.write == write:
                message = f"stored task {head.id!r} is damaged: a part is missing or wrong"
                raise SnapshotInvalid(message) from None
            write = head.write
    raise StorageUnavailable("a large task is being written all the time; try again")


class ItemStore(Protocol):
    """A backend of small items: what PartedStorage needs of it.

    Every method raises StorageUnavailable when the backend fails. Reads see all earlier writes.
    """

    #: Bytes of data for which there is room in one item, beside names, times and the like.
    room_bytes: int

    def read_head(self, task_id: str) -> TaskHead | None:
        """The head, an expired one too."""

    def write_head(self, head: TaskHead, expected_revision: int, now: str) -> TaskHead | None:
        """Compares and sets in one step; returns the head that was there.

        0 means none, or one whose `expires_at` is not after `now`. Raises Conflict, also when it
        cannot tell its own write from another's: the caller looks.
        """

    def delete_head(self, task_id: str, expected_revision: int | None) -> TaskHead | None:
        """Compares (unless None) and removes; returns the head that was there. Raises Conflict."""

    def write_parts(self, parts: Mapping[str, bytes], expires_at: str) -> None:
        """Stores new parts; may use several requests. They may vanish after `expires_at`."""

    def read_parts(self, names: list[str]) -> list[bytes | None]:
        """The parts in the order of `names`; None for what is not there."""

    def delete_parts(self, names: list[str]) -> None:
        """Removes parts; nothing happens for what is not there."""


class ListsHeads(ItemStore, Protocol):
    """An ItemStore that can list."""

    def list_heads(
        self, status: str | None, limit: int, cursor: str | None, now: str
    ) -> tuple[list[TaskHead], str | None]:
        """As `ListsTasks.list`, with heads; those with `expires_at` after `now`."""


class PartedStorage:
    """The storage contract over an ItemStore. It holds no lock and remembers nothing."""

    def __init__(
        self,
        items: ItemStore,
        *,
        max_task_bytes: int = MAX_TASK_BYTES,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._items = items
        self._max_task_bytes = max_task_bytes
        self._clock = clock

    def save(self, task: Task, expected_revision: int) -> None:
        head, parts = divide(task, self._items.room_bytes, self._max_task_bytes)
        names = head.part_names()
        if parts:
            self._items.write_parts(dict(zip(names, parts, strict=True)), head.expires_at)
        try:
            before = self._items.write_head(head, expected_revision, iso_time(self._clock()))
        except Conflict:
            stored = self._items.read_head(task.id)
            if stored is not None and stored.write == head.write:
                return  # it was this write, whose answer was lost on the way
            self._remove_parts(names)
            raise
        if before is not None:
            self._remove_parts(before.part_names())

    def load(self, task_id: str) -> Task | None:
        return read_whole(lambda: self._live_head(task_id), self._parts_of)

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        head = self._items.delete_head(task_id, expected_revision)
        if head is not None:
            self._remove_parts(head.part_names())
        return head is not None

    def _live_head(self, task_id: str) -> TaskHead | None:
        """Parts may be gone as soon as the task is over, so its expiry is looked at first."""
        head = self._items.read_head(task_id)
        return None if head is None else refuse_expired(head, self._clock())

    def _parts_of(self, head: TaskHead) -> list[bytes | None]:
        return self._items.read_parts(head.part_names())

    def _remove_parts(self, names: list[str]) -> None:
        """The write itself is over, and what is left behind expires: a failure changes nothing."""
        if names:
            with suppress(StorageUnavailable):
                self._items.delete_parts(names)


class ListingPartedStorage(PartedStorage):
    """PartedStorage over an ItemStore that can list."""

    _items: ListsHeads

    def __init__(
        self,
        items: ListsHeads,
        *,
        max_task_bytes: int = MAX_TASK_BYTES,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(items, max_task_bytes=max_task_bytes, clock=clock)

    def list(
        self, status: str | None = None, limit: int = 100, cursor: str | None = None
    ) -> tuple[list[Task], str | None]:
        now = iso_time(self._clock())
        heads, following = self._items.list_heads(status, limit, cursor, now)
        tasks = [self._listed(head) for head in heads]
        return [task for task in tasks if task is not None], following

    def _listed(self, head: TaskHead) -> Task | None:
        """None when the task was deleted while its parts were being read."""
        if head.record is not None:
            return decode_task(head.record, None)
        task = read_whole(lambda: self._items.read_head(head.id), self._parts_of)
        if task is not None:
            task.snapshot = None
        return task
