"""The items of DynamoDBStorage, and how many bytes they take.

    id            revision  status  kind    place            expires_at  ttl    write
    "user-report"       3   paused  task    CREATED_AT~ID    ISO time    epoch  32 hex digits
                  record  snapshot  parts  digest  in_bucket

                        a head: the task itself, as far as it fits; see core's storage/parts.py
    id ttl data         a part; its id is "ID#WRITE#NUMBER"
    id ttl write        what is left of a deleted task for an hour or more, to answer one question:
                        was it this delete that happened, when its answer was lost?

`ttl` is the table's TTL attribute, in whole epoch seconds; `expires_at` has the milliseconds. Only
heads have `status`, `kind` and `place`, so only they are in the indexes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sequential_flow import SnapshotInvalid, TaskHead

#: DynamoDB's limit, names of attributes included.
ITEM_BYTES = 409_600
#: What deletes leave behind stays at least as long.
_DELETED_SECONDS = 3600
#: The longest number that DynamoDB can keep.
_NUMBER_BYTES = 21

#: Attribute -> DynamoDB type.
_TYPES = {
    "id": "S",
    "revision": "N",
    "status": "S",
    "kind": "S",
    "place": "S",
    "expires_at": "S",
    "ttl": "N",
    "write": "S",
    "record": "B",
    "snapshot": "B",
    "parts": "N",
    "digest": "S",
    "in_bucket": "BOOL",
    "data": "B",
}
#: All of a head but the snapshot.
LISTED = ("id", "revision", "status", "place", "expires_at", "write", "record", "parts", "digest")
IN_BUCKET = "in_bucket"

Item = dict[str, dict[str, Any]]


class HeadInBucket(TaskHead):
    """A head whose parts are one object in the bucket."""

    __slots__ = ()

    def part_names(self) -> list[str]:
        """ "#WRITE": no name of a part item begins with a `#`."""
        return [f"#{self.write}"]


def head_item(head: TaskHead, *, in_bucket: bool = False) -> Item:
    fields: dict[str, Any] = {
        "id": head.id,
        "revision": head.revision,
        "status": head.status,
        "kind": "task",
        "place": place_of(head),
        "expires_at": head.expires_at,
        "ttl": ttl_of(head.expires_at),
        "write": head.write,
        "record": head.record,
        "snapshot": head.snapshot,
    }
    if head.part_count:
        fields["parts"] = 1 if in_bucket else head.part_count
        fields["digest"] = head.digest
        fields["in_bucket"] = in_bucket
    return item_of(fields)


def part_item(name: str, data: bytes, expires_at: str) -> Item:
    return item_of({"id": name, "ttl": ttl_of(expires_at), "data": data})


def deleted_item(task_id: str, write: str, now: float) -> Item:
    return item_of({"id": task_id, "ttl": math.ceil(now) + _DELETED_SECONDS, "write": write})


def head_of(item: Item | None) -> TaskHead | None:
    """The opposite of `head_item`; None for what is no task. Raises SnapshotInvalid."""
    if not item or "revision" not in item:
        return None
    try:
        fields = {name: value[_TYPES[name]] for name, value in item.items() if name in _TYPES}
        kind = HeadInBucket if fields.get(IN_BUCKET) else TaskHead
        return kind(
            id=fields["id"],
            revision=int(fields["revision"]),
            status=fields["status"],
            created_at=fields["place"].partition("~")[0],
            expires_at=fields["expires_at"],
            write=fields["write"],
            record=fields.get("record"),
            snapshot=fields.get("snapshot"),
            part_count=int(fields.get("parts", 0)),
            digest=fields.get("digest", ""),
        )
    except (KeyError, ValueError, AttributeError) as error:
        raise SnapshotInvalid(
            f"a stored task is damaged: its item in the table is not as it was written ({error!r})"
        ) from None


def item_of(fields: Mapping[str, Any]) -> Item:
    """Without what is None."""
    return {
        name: {_TYPES[name]: str(value) if _TYPES[name] == "N" else value}
        for name, value in fields.items()
        if value is not None
    }


def place_of(head: TaskHead) -> str:
    """Sorts by age; the same as long as the task is stored. It is also the cursor of a listing."""
    return f"{head.created_at}~{head.id}"


def ttl_of(expires_at: str) -> int:
    """DynamoDB removes what is over by this, so it never is before `expires_at`."""
    return math.ceil(datetime.fromisoformat(expires_at).timestamp())


def item_size(item: Item) -> int:
    """Bytes, as DynamoDB counts them, with numbers at their longest."""
    return sum(len(name) + _value_size(value) for name, value in item.items())


def _value_size(value: dict[str, Any]) -> int:
    ((kind, content),) = value.items()
    if kind == "N":
        return _NUMBER_BYTES
    return 1 if kind == "BOOL" else len(content)


def _most_bytes_beside_data() -> int:
    """Of the head that takes the most, for the longest id; a part takes less."""
    time = "2026-01-01T00:00:00.000Z"
    head = TaskHead(
        id="x" * 128,
        revision=1,
        status="completed",
        created_at=time,
        expires_at=time,
        write="0" * 32,
        record=b"",
        snapshot=b"",
        part_count=1,
        digest="0" * 64,
    )
    return item_size(head_item(head))


#: What an item needs for all but the packed task.
BESIDE_DATA_BYTES = _most_bytes_beside_data()
