"""AESGCMCipher: AES-GCM of the `cryptography` package (the extra `crypto`), for EncryptedStorage.

    storage = EncryptedStorage(storage, AESGCMCipher.from_text("2026-11:<base64>,2026-05:<base64>"))

What it makes of a plaintext:

    01            1 byte    version of this format
    n             1 byte    length of the key id
    key id        n bytes   ASCII
    nonce         12 bytes  random
    ciphertext    as long as the plaintext
    tag           16 bytes

The associated data is what stands before the nonce, followed by the caller's. The first key
encrypts, all decrypt: put a new key in front everywhere, and take the old one away when the last
task which it encrypted has expired. (To be exact, first add the new key at the end everywhere.)

A random nonce is good for 2**32 plaintexts under one key, which is two for each step of a task:
change the key before it has taken two billion steps. Use the key for nothing else.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from sequential_flow import SnapshotInvalid, parse_keys

_VERSION = 1
_NONCE_BYTES, _TAG_BYTES = 12, 16
_KEY_BYTES = (16, 24, 32)
_KEY_ID = re.compile(r"[A-Za-z0-9_-]{1,32}", re.ASCII)


class AESGCMCipher:
    """`keys` is key id -> 16, 24 or (better) 32 random bytes; the first one encrypts.

    Raises ValueError for no keys, and for ids or secrets that are none. Safe to use from several
    threads.
    """

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        if not keys:
            raise ValueError("an AESGCMCipher needs at least one key")
        self._ciphers = {_header(key_id): _aes(secret) for key_id, secret in keys.items()}
        self._first = next(iter(self._ciphers))

    @classmethod
    def from_text(cls, text: str) -> AESGCMCipher:
        """`"id:base64,id2:base64"`, see `parse_keys`; raises ValueError in one line, no secrets."""
        return cls(parse_keys(text))

    def __repr__(self) -> str:
        return f"AESGCMCipher(keys={[header[2:].decode() for header in self._ciphers]})"

    def encrypt(self, plaintext: bytes, associated_data: bytes) -> bytes:
        header, nonce = self._first, os.urandom(_NONCE_BYTES)
        ciphertext = self._ciphers[header].encrypt(nonce, plaintext, header + associated_data)
        return b"".join((header, nonce, ciphertext))

    def decrypt(self, ciphertext: bytes, associated_data: bytes) -> bytes:
        """Raises SnapshotInvalid."""
        header, nonce, body = _parts(ciphertext)
        cipher = self._ciphers.get(header)
        if cipher is None:
            raise SnapshotInvalid(
                f"it needs the key {header[2:].decode('ascii', 'replace')!r}, which is not among "
                "the keys; add that key again, after the first one"
            )
        try:
            return cipher.decrypt(nonce, body, header + associated_data)
        except InvalidTag:
            raise SnapshotInvalid("it was changed or moved, or its key is another") from None


def _header(key_id: str) -> bytes:
    if not _KEY_ID.fullmatch(key_id):
        raise ValueError("the id of an AES key must be 1 to 32 of A-Z a-z 0-9 _ -")
    return bytes([_VERSION, len(key_id)]) + key_id.encode("ascii")


def _aes(secret: bytes) -> AESGCM:
    if len(secret) not in _KEY_BYTES:
        raise ValueError(
            f"an AES key has 16, 24 or 32 bytes, not {len(secret)}; "
            "make one with: openssl rand -base64 32"
        )
    return AESGCM(secret)


def _parts(ciphertext: bytes) -> tuple[bytes, bytes, bytes]:
    """Header, nonce, ciphertext with tag. Raises SnapshotInvalid."""
    if ciphertext[:1] != bytes([_VERSION]):
        raise SnapshotInvalid("its format is not one that this release knows")
    nonce_at = 2 + (ciphertext[1] if len(ciphertext) > 1 else 0)
    body_at = nonce_at + _NONCE_BYTES
    if len(ciphertext) < body_at + _TAG_BYTES:
        raise SnapshotInvalid("it is cut off")
    return ciphertext[:nonce_at], ciphertext[nonce_at:body_at], ciphertext[body_at:]
