"""EncryptedStorage over storages of core, with a cipher made of the standard library."""

from __future__ import annotations

import hmac
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import shake_256
from pathlib import Path
from typing import Any

import pytest

from flows import POSTS, data, refused
from sequential_flow import (
    Cipher,
    Conflict,
    CustomStorage,
    EncryptedStorage,
    Expired,
    InMemoryStorage,
    PendingRequest,
    SequentialFlow,
    SnapshotInvalid,
    SQLiteStorage,
    Storage,
    StorageUnavailable,
    Task,
)
from sequential_flow.storage.protocol import ListsTasks, PurgesExpired
from storage_contract import CAP_BYTES, CappedContract, Clock, ListingContract, make_task


class StreamCipher:
    """Nonce, plaintext under a stream of SHAKE-256, mac over it all. For tests."""

    def __init__(self, key: bytes = b"k" * 32) -> None:
        self._key = key

    def encrypt(self, plaintext: bytes, associated_data: bytes) -> bytes:
        nonce = os.urandom(16)
        body = nonce + self._masked(nonce, plaintext)
        return body + self._mac(body, associated_data)

    def decrypt(self, ciphertext: bytes, associated_data: bytes) -> bytes:
        body, mac = ciphertext[:-32], ciphertext[-32:]
        if not hmac.compare_digest(self._mac(body, associated_data), mac):
            raise SnapshotInvalid("the key is another, or it was changed")
        return self._masked(body[:16], body[16:])

    def _masked(self, nonce: bytes, text: bytes) -> bytes:
        stream = shake_256(self._key + nonce).digest(len(text))
        masked = int.from_bytes(text, "big") ^ int.from_bytes(stream, "big")
        return masked.to_bytes(len(text), "big")

    def _mac(self, body: bytes, associated_data: bytes) -> bytes:
        message = len(body).to_bytes(8, "big") + body + associated_data
        return hmac.digest(self._key, message, "sha256")


class DictStorage(CustomStorage):
    """The reference system's three methods, over JSON texts."""

    def __init__(self) -> None:
        self.tasks: dict[str, str] = {}

    def save(self, task: dict[str, Any]) -> None:
        self.tasks[task["id"]] = json.dumps(task)

    def load(self, task_id: str) -> dict[str, Any] | None:
        return json.loads(self.tasks[task_id]) if task_id in self.tasks else None

    def delete(self, task_id: str) -> None:
        self.tasks.pop(task_id, None)


class TestOverMemory(ListingContract, CappedContract):
    @pytest.fixture
    def make_storage(self) -> Callable[[Clock], Storage]:
        return lambda clock: EncryptedStorage(InMemoryStorage(clock=clock), StreamCipher())

    @pytest.fixture
    def make_capped_storage(self) -> Callable[[Clock], Storage]:
        def make(clock: Clock) -> Storage:
            inner = InMemoryStorage(max_task_bytes=CAP_BYTES, clock=clock)
            return EncryptedStorage(inner, StreamCipher())

        return make


class TestOverSQLite(ListingContract):
    @pytest.fixture
    def make_storage(self, tmp_path: Path) -> Iterator[Callable[[Clock], Storage]]:
        opened = []

        def make(clock: Clock) -> Storage:
            opened.append(SQLiteStorage(tmp_path / "flows.sqlite", clock=clock))
            return EncryptedStorage(opened[-1], StreamCipher())

        yield make
        for storage in opened:
            storage.close()


@pytest.fixture
def inner() -> InMemoryStorage:
    return InMemoryStorage(clock=Clock())


@pytest.fixture
def storage(inner: InMemoryStorage) -> EncryptedStorage:
    return EncryptedStorage(inner, StreamCipher())


def stored(storage: Storage, task_id: str = "t") -> Task:
    task = storage.load(task_id)
    assert task is not None
    return task


def put(inner: Storage, task: Task, **changes: Any) -> None:
    """Writes `task`, with `changes` to its record, over what is stored."""
    inner.delete(task.id)
    inner.save(Task.from_record({**task.to_record(), **changes}), 0)


def put_back(inner: Storage, task: Task) -> None:
    put(inner, task)


def secretive_task() -> Task:
    """Every field that says something says "private"."""
    return make_task(
        name="private name",
        code="'private code'",
        input={"private": "private"},
        result=["private"],
        error="private error",
        error_detail={"code": "SCRIPT_ERROR", "message": "private"},
        snapshot="private snapshot " * 1000,
        pending_requests=[PendingRequest(1, "fetch", "https://private.example", None)],
        answered={"1": "privatedigest"},
        vm_state="private",
    )


def test_no_file_of_sqlite_shows_what_a_task_is_about(tmp_path: Path) -> None:
    path = tmp_path / "flows.sqlite"
    sqlite = SQLiteStorage(path, clock=Clock())
    storage = EncryptedStorage(sqlite, StreamCipher())
    storage.save(secretive_task(), 0)
    written = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"sfe1." in written
    assert b"private" not in written
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT id, revision, status, expires_at FROM tasks").fetchall()
    assert rows == [("t", 1, "paused", secretive_task().expires_at)]
    assert storage.load("t") == secretive_task()
    sqlite.close()


def test_only_the_listed_fields_of_a_record_say_anything(
    storage: EncryptedStorage, inner: InMemoryStorage
) -> None:
    """New fields of a task are encrypted without anybody having to think of it."""
    task = secretive_task()
    storage.save(task, 0)
    seen = stored(inner).to_record()
    fresh, record = Task("t").to_record(), task.to_record()
    clear = {name for name in seen if seen[name] != fresh[name]} - {"code", "pausedState"}
    assert clear <= {"status", "revision", "createdAt", "updatedAt", "expiresAt"}
    assert all(seen[name] == record[name] for name in clear)
    assert seen["code"].startswith("sfe1.")
    assert seen["pausedState"].startswith("sfe1.")


def test_the_same_task_is_never_the_same_text(
    storage: EncryptedStorage, inner: InMemoryStorage
) -> None:
    seen = set()
    for _ in range(20):
        storage.save(make_task(), 0)
        seen |= {stored(inner).code, stored(inner).snapshot}
        storage.delete("t")
    assert len(seen) == 40


def test_has_what_the_storage_inside_has() -> None:
    def wrapped(storage: Storage | CustomStorage) -> EncryptedStorage:
        return EncryptedStorage(storage, StreamCipher())

    class Purging(InMemoryStorage):
        list = None  # type: ignore[assignment]

        def create_schema(self) -> str:
            return "created"

        def close(self) -> str:
            return "closed"

    memory, custom = wrapped(InMemoryStorage()), wrapped(DictStorage())
    assert isinstance(memory, Storage)
    assert isinstance(memory, ListsTasks)
    assert isinstance(memory, PurgesExpired)
    assert not hasattr(memory, "create_schema")
    assert isinstance(custom, Storage)
    assert not isinstance(custom, ListsTasks)
    assert not isinstance(custom, PurgesExpired)
    assert isinstance(wrapped(Purging()), PurgesExpired)
    purging: Any = wrapped(Purging())
    assert (purging.create_schema(), purging.close()) == ("created", "closed")


def test_lists_names_and_results(storage: EncryptedStorage) -> None:
    storage.save(secretive_task(), 0)
    assert isinstance(storage, ListsTasks)
    (listed,), following = storage.list("paused")
    assert following is None
    assert listed == make_task_without_snapshot(secretive_task())
    assert storage.list("completed") == ([], None)


def make_task_without_snapshot(task: Task) -> Task:
    task.snapshot = None
    return task


def test_another_key_is_refused_and_harms_nothing(
    storage: EncryptedStorage, inner: InMemoryStorage
) -> None:
    storage.save(make_task(snapshot="s"), 0)
    other = EncryptedStorage(inner, StreamCipher(b"another key"))
    assert isinstance(other, ListsTasks)
    for operation in (lambda: other.load("t"), lambda: other.list()):
        with pytest.raises(SnapshotInvalid, match="stored task 't' cannot be decrypted: the key"):
            operation()
    flow = SequentialFlow(other, clock=Clock())
    assert refused(flow.resume("t", data(1), request_id=1), "SNAPSHOT_INVALID")
    assert storage.load("t") == make_task(snapshot="s")
    assert other.delete("t", 1) is True


def test_every_changed_bit_of_the_texts_is_refused(
    storage: EncryptedStorage, inner: InMemoryStorage
) -> None:
    storage.save(make_task(snapshot="s"), 0)
    good = stored(inner)
    for name in ("code", "pausedState"):
        text = good.to_record()[name]
        for index in range(len(text)):
            for bit in range(7):
                changed = text[:index] + chr(ord(text[index]) ^ 1 << bit) + text[index + 1 :]
                put(inner, good, **{name: changed})
                with pytest.raises(SnapshotInvalid, match="stored task 't' cannot be decrypted"):
                    storage.load("t")
    put_back(inner, good)
    assert storage.load("t") == make_task(snapshot="s")


@pytest.mark.parametrize("name", ["code", "pausedState"])
@pytest.mark.parametrize("text", ["", "sfe1.", "sfe1.AAAA", "sfe1.A", "sfe1.\ud800", "1 + 1"])
def test_what_is_no_text_of_ours_is_refused(
    storage: EncryptedStorage, inner: InMemoryStorage, name: str, text: str
) -> None:
    storage.save(make_task(), 0)
    put(inner, stored(inner), **{name: text})
    with pytest.raises(SnapshotInvalid, match="stored task 't' cannot be decrypted"):
        storage.load("t")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("status", "completed"),
        ("status", "running"),
        ("revision", 2),
        ("createdAt", "2030-01-01T00:00:00.000Z"),
        ("updatedAt", "2030-01-01T00:00:00.000Z"),
        ("expiresAt", "2099-01-01T00:00:00.000Z"),
    ],
)
def test_the_clear_fields_are_bound(
    storage: EncryptedStorage, inner: InMemoryStorage, name: str, value: object
) -> None:
    storage.save(make_task(), 0)
    put(inner, stored(inner), **{name: value})
    with pytest.raises(SnapshotInvalid, match="stored task 't' cannot be decrypted"):
        storage.load("t")
    assert isinstance(storage, ListsTasks)
    with pytest.raises(SnapshotInvalid, match="stored task 't' cannot be decrypted"):
        storage.list()


def test_what_was_added_around_the_texts_is_ignored(
    storage: EncryptedStorage, inner: InMemoryStorage
) -> None:
    storage.save(make_task(), 0)
    put(inner, stored(inner), result="forged", name="forged", input=1, answered={"1": "x"})
    assert storage.load("t") == make_task()


def test_tasks_cannot_be_swapped(storage: EncryptedStorage, inner: InMemoryStorage) -> None:
    storage.save(make_task("a"), 0)
    storage.save(make_task("b"), 0)
    record = stored(inner, "a").to_record()
    inner.delete("b")
    inner.save(Task.from_record({**record, "id": "b"}), 0)
    with pytest.raises(SnapshotInvalid, match="stored task 'b' cannot be decrypted"):
        storage.load("b")
    assert storage.load("a") == make_task("a")


def test_the_texts_of_two_revisions_cannot_be_mixed(
    storage: EncryptedStorage, inner: InMemoryStorage
) -> None:
    storage.save(make_task(snapshot="old"), 0)
    old = stored(inner)
    storage.save(make_task(revision=2, snapshot="new"), 1)
    new = stored(inner)
    for changes in ({"code": old.code}, {"pausedState": old.snapshot}, {"pausedState": None}):
        put(inner, new, **changes)
        with pytest.raises(SnapshotInvalid, match="stored task 't' cannot be decrypted"):
            storage.load("t")


def test_the_texts_of_two_runs_cannot_be_mixed(
    storage: EncryptedStorage, inner: InMemoryStorage
) -> None:
    """Same id, same revision, same times."""
    storage.save(make_task(snapshot="first"), 0)
    first = stored(inner)
    storage.delete("t")
    storage.save(make_task(snapshot="second"), 0)
    put(inner, stored(inner), pausedState=first.snapshot)
    with pytest.raises(SnapshotInvalid, match="stored task 't' cannot be decrypted"):
        storage.load("t")


def test_tasks_from_before_encryption_are_read_when_asked_for(inner: InMemoryStorage) -> None:
    inner.save(make_task(snapshot="plain"), 0)
    with pytest.raises(SnapshotInvalid, match="it is not encrypted"):
        EncryptedStorage(inner, StreamCipher()).load("t")
    moving = EncryptedStorage(inner, StreamCipher(), accept_plain=True)
    assert moving.load("t") == make_task(snapshot="plain")
    assert isinstance(moving, ListsTasks)
    assert moving.list()[0] == [make_task()]
    moving.save(make_task(revision=2, snapshot="plain"), 1)
    assert "plain" not in f"{stored(inner).to_record()}"
    assert EncryptedStorage(inner, StreamCipher()).load("t") == moving.load("t")


@pytest.mark.parametrize("defer", [False, True])
def test_an_encrypted_task_cannot_run_without_the_cipher(
    inner: InMemoryStorage, defer: bool
) -> None:
    clock = Clock()
    flow = SequentialFlow(EncryptedStorage(inner, StreamCipher()), clock=clock)
    task = flow.execute(POSTS, id="t", defer=defer)
    assert task.status == ("running" if defer else "paused")
    bare = SequentialFlow(inner, clock=clock)
    if defer:
        assert refused(bare.resume("t"), "SNAPSHOT_INVALID")
    else:
        assert refused(bare.resume("t", data({"id": 1}), request_id=1), "INVALID_REQUEST")
    assert flow.get_task("t").to_json() == task.to_json()


def test_encrypts_for_storages_with_the_three_methods_alone() -> None:
    clock, custom = Clock(), DictStorage()
    storage = EncryptedStorage(custom, StreamCipher(), clock=clock)
    storage.save(secretive_task(), 0)
    assert "private" not in custom.tasks["t"]
    assert storage.load("t") == secretive_task()
    with pytest.raises(Conflict):
        storage.save(make_task(revision=3), 2)
    clock.now += 3600
    with pytest.raises(Expired):
        storage.load("t")


def test_a_flow_runs_from_pause_to_pause(inner: InMemoryStorage) -> None:
    flow = SequentialFlow(EncryptedStorage(inner, StreamCipher()), clock=Clock())
    flow.execute(POSTS, id="t", input={"secret": 1})
    assert flow.resume("t", data({"id": 7, "name": "Ann"}), request_id=1).status == "paused"
    task = flow.resume("t", data([1, 2]), request_id=2)
    assert task.result == {"user": "Ann", "postCount": 2}


def test_a_cipher_that_is_out_of_reach_changes_nothing(
    storage: EncryptedStorage, inner: InMemoryStorage
) -> None:
    class Away(StreamCipher):
        def encrypt(self, plaintext: bytes, associated_data: bytes) -> bytes:
            raise StorageUnavailable("the key service does not answer")

        def decrypt(self, ciphertext: bytes, associated_data: bytes) -> bytes:
            raise StorageUnavailable("the key service does not answer")

    storage.save(make_task(), 0)
    away = EncryptedStorage(inner, Away())
    with pytest.raises(StorageUnavailable, match="key service"):
        away.load("t")
    with pytest.raises(StorageUnavailable, match="key service"):
        away.save(make_task(revision=2), 1)
    assert storage.load("t") == make_task()


def test_damage_inside_is_clear(inner: InMemoryStorage) -> None:
    class Careless(StreamCipher):
        """Gives back something else, which no Cipher may."""

        def decrypt(self, ciphertext: bytes, associated_data: bytes) -> bytes:
            return super().decrypt(ciphertext, associated_data)[:-3]

    storage = EncryptedStorage(inner, Careless())
    storage.save(make_task(snapshot="s" * 10_000), 0)
    with pytest.raises(SnapshotInvalid, match=r"stored task 't' cannot be decrypted: .*damaged"):
        storage.load("t")


def test_refuses_what_is_no_cipher_and_no_storage() -> None:
    assert isinstance(StreamCipher(), Cipher)
    with pytest.raises(TypeError, match="cipher must be a Cipher, not bytes"):
        EncryptedStorage(InMemoryStorage(), b"key")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="storage must be a Storage"):
        EncryptedStorage({}, StreamCipher())  # type: ignore[arg-type]
