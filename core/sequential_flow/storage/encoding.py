"""Tasks as bytes.

    record     the task without its snapshot: compact ASCII JSON, lone surrogates as \\udxxx
    snapshot   the text of the snapshot: UTF-8, lone surrogates included

SQLite keeps these two as they are, so that other programs can look at them. The other storages keep
each of them packed, with one byte in front that says how:

    00 …       the bytes themselves
    01 …       zlib

A reader refuses every other first byte, so a later format only has to take the next number. What
is unpacked never grows over MAX_UNPACKED_BYTES, whatever was stored.
"""

from __future__ import annotations

import json
import zlib

from ..errors import SnapshotInvalid, TooLarge
from ..task import Task

#: Default of `max_task_bytes` everywhere: the most that one stored task may take, packed.
MAX_TASK_BYTES = 32 * 1024 * 1024
#: The most that a record or a snapshot may take, unpacked.
MAX_UNPACKED_BYTES = 128 * 1024 * 1024

_PLAIN, _ZLIB = 0, 1
#: Less is not worth the time. Level 1 is three times as fast as 6, and 8 % larger.
_WORTH_PACKING_BYTES = 512
_LEVEL = 1


class EncodedTask:
    """A task, packed. `snapshot` is None when it has none."""

    __slots__ = ("record", "snapshot")

    def __init__(self, record: bytes, snapshot: bytes | None) -> None:
        self.record = record
        self.snapshot = snapshot

    @property
    def size(self) -> int:
        return len(self.record) + len(self.snapshot or b"")


def encode_task(task: Task, max_task_bytes: int = MAX_TASK_BYTES) -> EncodedTask:
    """Raises TooLarge when `task`, packed, is larger than `max_task_bytes`."""
    record, snapshot = plain_task(task)
    for data in (record, snapshot or b""):
        refuse_too_large(task.id, len(data), MAX_UNPACKED_BYTES)
    encoded = EncodedTask(pack(record), None if snapshot is None else pack(snapshot))
    refuse_too_large(task.id, encoded.size, max_task_bytes)
    return encoded


def decode_task(record: bytes, snapshot: bytes | None) -> Task:
    """The opposite of `encode_task`. Raises SnapshotInvalid for anything else."""
    return task_of_plain(unpack(record), None if snapshot is None else unpack(snapshot))


def plain_task(task: Task) -> tuple[bytes, bytes | None]:
    """Record and snapshot, not packed."""
    record = json.dumps({**task.to_record(), "pausedState": None}, separators=(",", ":"))
    text = task.snapshot
    return record.encode("ascii"), None if text is None else text.encode("utf-8", "surrogatepass")


def task_of_plain(record: bytes | str, snapshot: bytes | None) -> Task:
    """The opposite of `plain_task`. Raises SnapshotInvalid for anything else."""
    try:
        fields = json.loads(record)
        if snapshot is not None:
            fields["pausedState"] = snapshot.decode("utf-8", "surrogatepass")
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise SnapshotInvalid(f"a stored task is damaged: {error}") from error
    return Task.from_record(fields)


def pack(data: bytes) -> bytes:
    """`data` with its first byte, compressed when that makes it a tenth smaller."""
    if len(data) >= _WORTH_PACKING_BYTES:
        packed = zlib.compress(data, _LEVEL)
        if len(packed) < len(data) * 0.9:
            return bytes([_ZLIB]) + packed
    return bytes([_PLAIN]) + data


def unpack(data: bytes) -> bytes:
    """Raises SnapshotInvalid for what `pack` did not make."""
    if data[:1] == bytes([_PLAIN]):
        return data[1:]
    if data[:1] != bytes([_ZLIB]):
        raise SnapshotInvalid("a stored task has a format that this version does not know")
    decompressor = zlib.decompressobj()
    try:
        plain = decompressor.decompress(memoryview(data)[1:], MAX_UNPACKED_BYTES)
    except zlib.error as error:
        raise SnapshotInvalid(f"a stored task is damaged: {error}") from error
    if not decompressor.eof or decompressor.unused_data:
        raise SnapshotInvalid("a stored task is damaged: it is cut off, or larger than allowed")
    return plain


def refuse_too_large(task_id: str, size: int, max_bytes: int) -> None:
    """Raises TooLarge when `size` is over `max_bytes`."""
    if size > max_bytes:
        raise TooLarge(
            f"task {task_id!r} takes {size} bytes and its storage at most {max_bytes}; "
            "keep less data in variables, or fetch it again when it is needed"
        )
