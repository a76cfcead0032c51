"""EncryptedStorage: any storage, with tasks that only the service can read.

The storage inside sees a task of which this is true:

    id, status, revision, createdAt, updatedAt, expiresAt    as they are: it needs them
    code          "sfe1." and base64url of the encrypted record
    pausedState   "sfe1." and base64url of the encrypted snapshot (of nothing when there is none)
    all the rest  as in a new task

The `name` is encrypted too: people write into names whom a flow is about, and no storage searches
by it. Ids are not, so choose ids that say nothing. There are two texts because listings leave the
snapshot out. What is encrypted is packed (`encoding.py`): its length depends on what it says.

Both texts are bound to the clear fields, and the second to the first, as associated data. So nobody
who can write to the storage, but has no key, can read a task, change it, make one up, move it to
another id or revision, or give it another expiry: it is then refused with SnapshotInvalid. *What
remains possible for such a person*: delete tasks, put back an older state of the same task as a
whole (encryption cannot know that it is old), and see how many there are, how large and how busy.

A task of an EncryptedStorage that is loaded without one is a task whose snapshot is invalid; it
cannot run by mistake, because even a task that has not begun has a `pausedState`.
"""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable
from hashlib import sha256
from typing import Any

from ..cipher import Cipher
from ..errors import SnapshotInvalid
from ..task import Task
from .custom import CustomStorage, as_storage
from .encoding import decode_task, encode_task
from .protocol import ListsTasks, Storage

_PREFIX = "sfe1."
#: What stays readable. Not to be changed without another prefix: it is the associated data.
_CLEAR = ("id", "status", "revision", "createdAt", "updatedAt", "expiresAt")
#: What is passed on to a storage that has it.
_OPTIONAL = ("purge_expired", "create_schema", "close")


class EncryptedStorage:
    """Encrypts what goes into `storage`, and decrypts what comes out of it.

    It has `list`, `purge_expired`, `create_schema` and `close` when `storage` has them. With
    `accept_plain`, tasks that were stored before encryption are read as well (and encrypted by
    their next step); leave it on only as long as there are such tasks, because who can write to
    the storage can then make up tasks. `clock` is for a CustomStorage.
    """

    def __init__(
        self,
        storage: Storage | CustomStorage,
        cipher: Cipher,
        *,
        accept_plain: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not isinstance(cipher, Cipher):
            raise TypeError(f"cipher must be a Cipher, not {type(cipher).__name__}")
        self._storage = as_storage(storage, clock)
        self._cipher = cipher
        self._accept_plain = accept_plain
        self._offer_optional_methods()

    def save(self, task: Task, expected_revision: int) -> None:
        self._storage.save(self._closed(task), expected_revision)

    def load(self, task_id: str) -> Task | None:
        stored = self._storage.load(task_id)
        return None if stored is None else self._opened(stored)

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        return self._storage.delete(task_id, expected_revision)

    def _offer_optional_methods(self) -> None:
        """On the instance, so that `isinstance(self, ListsTasks)` says what is true of it."""
        inner = self._storage
        offered = {name: getattr(inner, name) for name in _OPTIONAL if hasattr(inner, name)}
        if isinstance(inner, ListsTasks):
            offered["list"] = self._page_of(inner)
        self.__dict__.update(offered)

    def _page_of(self, inner: ListsTasks) -> Callable[..., tuple[list[Task], str | None]]:
        def page(
            status: str | None = None, limit: int = 100, cursor: str | None = None
        ) -> tuple[list[Task], str | None]:
            stored, following = inner.list(status, limit, cursor)
            return [self._opened(task, with_snapshot=False) for task in stored], following

        return page

    def _closed(self, task: Task) -> Task:
        """What the storage inside sees of `task`."""
        encoded, clear = encode_task(task), _clear(task)
        code = _text(self._cipher.encrypt(encoded.record, _about(clear)))
        snapshot = _text(self._cipher.encrypt(encoded.snapshot or b"", _about(clear, code)))
        texts = {"code": code, "pausedState": snapshot}
        return Task.from_record({**Task(task.id).to_record(), **clear, **texts})

    def _opened(self, stored: Task, *, with_snapshot: bool = True) -> Task:
        """The task that was saved; a listed one without its snapshot."""
        code, clear = stored.code, _clear(stored)
        if self._accept_plain and not code.startswith(_PREFIX):
            return stored
        try:
            record = self._cipher.decrypt(_ciphertext(code), _about(clear))
            if not with_snapshot:
                return decode_task(record, None)
            snapshot = self._cipher.decrypt(_ciphertext(stored.snapshot), _about(clear, code))
            return decode_task(record, snapshot or None)
        except SnapshotInvalid as error:
            message = f"stored task {stored.id!r} cannot be decrypted: {error.message}"
            raise SnapshotInvalid(message) from error


def _text(ciphertext: bytes) -> str:
    return _PREFIX + base64.urlsafe_b64encode(ciphertext).decode("ascii")


def _ciphertext(text: str | None) -> bytes:
    """Raises SnapshotInvalid unless `text` is exactly what `_text` makes."""
    if text is None or not text.startswith(_PREFIX):
        raise SnapshotInvalid("it is not encrypted, or not as a whole")
    try:
        ciphertext = base64.urlsafe_b64decode(text.removeprefix(_PREFIX))
    except ValueError:
        ciphertext = b""
    if _text(ciphertext) != text:
        raise SnapshotInvalid("it was changed")
    return ciphertext


def _clear(task: Task) -> dict[str, Any]:
    record = task.to_record()
    return {name: record[name] for name in _CLEAR}


def _about(clear: dict[str, Any], code: str | None = None) -> bytes:
    """The associated data of the record's text, or of the snapshot's that stands beside `code`."""
    beside = None if code is None else sha256(code.encode("utf-8", "surrogatepass")).hexdigest()
    return json.dumps(["sequential-flow record", *clear.values(), beside]).encode("ascii")
