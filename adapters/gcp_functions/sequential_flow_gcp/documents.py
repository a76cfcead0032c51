"""The documents of FirestoreStorage.

    ID             a task: its head, and all of it if it fits

        status       "paused"                          revision    7
        created_at   2026-01-01 00:00:00               expires_at  2026-01-01 02:00:00
        packed       {write, record, snapshot, parts, digest}    see `TaskHead`

    ID#WRITE#0 …   the parts of a large task           expires_at, packed {data}

    ID             what a delete leaves for a moment   revision 0, expires_at, packed {write}

Times are native timestamps, so that the console shows them and Firestore's TTL, on `expires_at`,
takes them. Of all fields only `created_at`, and `status` together with it, are worth an index.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sequential_flow import TaskHead

Fields = dict[str, Any]

#: Bytes of data in one document: Firestore's limit of 1 MiB, without names and the other fields.
ROOM_BYTES = 1_000_000

#: For how long the traces of a delete are of use, in case that they stay.
_TRACE_SECONDS = 60

#: All of a head but its snapshot: what listings and comparisons read.
LISTED = (
    "status",
    "revision",
    "created_at",
    "expires_at",
    "packed.write",
    "packed.record",
    "packed.parts",
    "packed.digest",
)
#: The same without the record.
COMPARED = tuple(field for field in LISTED if field != "packed.record")

#: Firestore keeps these for itself.
_RESERVED = re.compile(r"\.\.?|__.*__")


def document_id(task_id: str) -> str:
    """No task id has a `#`."""
    return f"#{task_id}" if _RESERVED.fullmatch(task_id) else task_id


def head_fields(head: TaskHead) -> Fields:
    return {
        "status": head.status,
        "revision": head.revision,
        "created_at": timestamp(head.created_at),
        "expires_at": timestamp(head.expires_at),
        "packed": {
            "write": head.write,
            "record": head.record,
            "snapshot": head.snapshot,
            "parts": head.part_count,
            "digest": head.digest,
        },
    }


def deleted_fields(write: str, now: float) -> Fields:
    """`status` and `created_at` must be removed."""
    expires_at = datetime.fromtimestamp(now, UTC) + timedelta(seconds=_TRACE_SECONDS)
    return {"revision": 0, "expires_at": expires_at, "packed": {"write": write}}


def part_fields(data: bytes, expires_at: str) -> Fields:
    return {"expires_at": timestamp(expires_at), "packed": {"data": data}}


def head_of(id_: str, fields: Mapping[str, Any] | None) -> TaskHead | None:
    """None for what a delete has left, and for no document."""
    if not fields or "status" not in fields:
        return None
    packed = fields["packed"]
    return TaskHead(
        id=id_.removeprefix("#"),
        revision=fields["revision"],
        status=fields["status"],
        created_at=iso(fields["created_at"]),
        expires_at=iso(fields["expires_at"]),
        write=packed["write"],
        record=packed.get("record"),
        snapshot=packed.get("snapshot"),
        part_count=packed["parts"],
        digest=packed["digest"],
    )


def timestamp(text: str) -> datetime:
    """Raises ValueError for what is no time."""
    return datetime.fromisoformat(text)


def iso(moment: datetime) -> str:
    """As tasks have it: UTC, with milliseconds."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"
