"""AESGCMCipher, by itself and under EncryptedStorage."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from flows import POSTS, data
from sequential_flow import (
    Cipher,
    EncryptedStorage,
    InMemoryStorage,
    SequentialFlow,
    SnapshotInvalid,
    SQLiteStorage,
    Storage,
)
from sequential_flow_extras.aes_gcm import AESGCMCipher
from storage_contract import Clock, ListingContract, make_task, run_threads

OLD, NEW = b"o" * 32, b"n" * 32
ABOUT = b"task t, revision 1"


class TestEncryptedSQLite(ListingContract):
    @pytest.fixture
    def make_storage(self, tmp_path: Path) -> Iterator[Callable[[Clock], Storage]]:
        opened = []

        def make(clock: Clock) -> Storage:
            opened.append(SQLiteStorage(tmp_path / "flows.sqlite", clock=clock))
            return EncryptedStorage(opened[-1], AESGCMCipher({"k": NEW}))

        yield make
        for storage in opened:
            storage.close()


@pytest.fixture
def cipher() -> AESGCMCipher:
    return AESGCMCipher({"k": NEW})


@pytest.mark.parametrize("size", [16, 24, 32])
@pytest.mark.parametrize("plaintext", [b"", b"x", os.urandom(100_000)])
def test_gives_back_the_plaintext(size: int, plaintext: bytes) -> None:
    cipher = AESGCMCipher({"k": os.urandom(size)})
    assert isinstance(cipher, Cipher)
    for about in (b"", ABOUT):
        ciphertext = cipher.encrypt(plaintext, about)
        assert len(ciphertext) == 2 + len("k") + 12 + len(plaintext) + 16
        assert cipher.decrypt(ciphertext, about) == plaintext


def test_writes_the_documented_format(cipher: AESGCMCipher) -> None:
    ciphertext = cipher.encrypt(b"plain", ABOUT)
    assert ciphertext[:3] == b"\x01\x01k"
    nonce, body = ciphertext[3:15], ciphertext[15:]
    assert AESGCM(NEW).decrypt(nonce, body, b"\x01\x01k" + ABOUT) == b"plain"


def test_reads_what_was_written_by_the_first_release() -> None:
    """Must be read for ever."""
    written = bytes.fromhex(GOLDEN)
    assert AESGCMCipher({"2026-11": bytes(range(32))}).decrypt(written, ABOUT) == b"a stored task"


GOLDEN = "0107323032362d31311850cc86613e24e04a3b342648c8df03509cb63c8622ad7fd6bf3c544cbdf82c44c44db6652667b362"


def test_every_changed_bit_is_refused(cipher: AESGCMCipher) -> None:
    ciphertext = cipher.encrypt(b'{"id":"t"}', ABOUT)
    for bit in range(len(ciphertext) * 8):
        changed = bytearray(ciphertext)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(SnapshotInvalid):
            cipher.decrypt(bytes(changed), ABOUT)
    assert cipher.decrypt(ciphertext, ABOUT) == b'{"id":"t"}'


def test_every_truncation_and_extension_is_refused(cipher: AESGCMCipher) -> None:
    ciphertext = cipher.encrypt(b"plain", ABOUT)
    for end in range(len(ciphertext)):
        for changed in (ciphertext[:end], ciphertext[end + 1 :], ciphertext[:end] + b"\xff" * 300):
            with pytest.raises(SnapshotInvalid):
                cipher.decrypt(changed, ABOUT)
    with pytest.raises(SnapshotInvalid):
        cipher.decrypt(ciphertext + b"\x00", ABOUT)


@pytest.mark.parametrize("about", [b"", ABOUT[:-1], ABOUT + b" ", b"task u, revision 1"])
def test_other_associated_data_is_refused(cipher: AESGCMCipher, about: bytes) -> None:
    ciphertext = cipher.encrypt(b"plain", ABOUT)
    with pytest.raises(SnapshotInvalid, match="it was changed or moved, or its key is another"):
        cipher.decrypt(ciphertext, about)


def test_no_nonce_comes_twice(cipher: AESGCMCipher) -> None:
    nonces: set[bytes] = set()

    def encrypt(number: int) -> None:
        nonces.update([cipher.encrypt(b"same", ABOUT)[3:15] for _ in range(5000)])

    run_threads(encrypt, 4)
    assert len(nonces) == 20_000


def test_keys_rotate() -> None:
    of_old = AESGCMCipher({"old": OLD}).encrypt(b"plain", ABOUT)
    both = AESGCMCipher({"new": NEW, "old": OLD})
    of_new = both.encrypt(b"plain", ABOUT)
    assert both.decrypt(of_old, ABOUT) == both.decrypt(of_new, ABOUT) == b"plain"
    after = AESGCMCipher({"new": NEW})
    assert after.decrypt(of_new, ABOUT) == b"plain"
    with pytest.raises(SnapshotInvalid, match="it needs the key 'old', which is not among the key"):
        after.decrypt(of_old, ABOUT)
    with pytest.raises(SnapshotInvalid, match="its key is another"):
        AESGCMCipher({"old": NEW}).decrypt(of_old, ABOUT)


def test_stored_tasks_outlive_a_rotation() -> None:
    clock = Clock()
    old, both = AESGCMCipher({"old": OLD}), AESGCMCipher({"new": NEW, "old": OLD})
    inner = InMemoryStorage(clock=clock)
    SequentialFlow(EncryptedStorage(inner, old), clock=clock).execute(POSTS, id="t")
    rotated = SequentialFlow(EncryptedStorage(inner, both), clock=clock)
    assert rotated.resume("t", data({"id": 7, "name": "Ann"}), request_id=1).status == "paused"
    only_new = SequentialFlow(EncryptedStorage(inner, AESGCMCipher({"new": NEW})), clock=clock)
    task = only_new.resume("t", data([1]), request_id=2)
    assert task.result == {"user": "Ann", "postCount": 1}


def test_a_removed_key_is_named_and_the_task_is_intact() -> None:
    inner = InMemoryStorage(clock=Clock())
    storage = EncryptedStorage(inner, AESGCMCipher({"old": OLD}))
    storage.save(make_task(), 0)
    message = "stored task 't' cannot be decrypted: it needs the key 'old'"
    with pytest.raises(SnapshotInvalid, match=message):
        EncryptedStorage(inner, AESGCMCipher({"new": NEW})).load("t")
    assert storage.load("t") == make_task()


def test_keys_come_from_settings() -> None:
    text = f"new:{base64.b64encode(NEW).decode()},old:{base64.b64encode(OLD).decode()}"
    of_settings, given = AESGCMCipher.from_text(text), AESGCMCipher({"new": NEW, "old": OLD})
    assert given.decrypt(of_settings.encrypt(b"plain", b""), b"") == b"plain"
    assert of_settings.encrypt(b"", b"")[2:5] == b"new"
    with pytest.raises(ValueError, match="keys, entry 1: must be id:base64"):
        AESGCMCipher.from_text("something")
    with pytest.raises(ValueError, match="an AES key has 16, 24 or 32 bytes, not 20"):
        AESGCMCipher.from_text(f"k:{base64.b64encode(b's' * 20).decode()}")


def test_refuses_bad_keys() -> None:
    with pytest.raises(ValueError, match="at least one key"):
        AESGCMCipher({})
    with pytest.raises(ValueError, match="an AES key has 16, 24 or 32 bytes, not 31"):
        AESGCMCipher({"k": b"s" * 31})
    for key_id in ("", "a b", "ä", "x" * 33):
        with pytest.raises(ValueError, match="the id of an AES key must be"):
            AESGCMCipher({key_id: NEW})


def test_shows_no_secrets() -> None:
    assert repr(AESGCMCipher({"new": NEW, "old": OLD})) == "AESGCMCipher(keys=['new', 'old'])"
