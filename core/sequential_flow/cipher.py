"""Cipher: how stored tasks are made unreadable; `EncryptedStorage` calls it.

Core has no cipher of its own, because the standard library has none. `AESGCMCipher` of the extras
package is one; a key management service behind these two methods is another.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class Cipher(Protocol):
    """Authenticated encryption with associated data. Both methods may be called by several threads.

    A service behind it that cannot be reached is StorageUnavailable.
    """

    def encrypt(self, plaintext: bytes, associated_data: bytes) -> bytes:
        """Unreadable bytes, other ones each time, out of which `decrypt` gets `plaintext` again."""

    def decrypt(self, ciphertext: bytes, associated_data: bytes) -> bytes:
        """The plaintext.

        Raises SnapshotInvalid unless `ciphertext` comes from `encrypt` with this very
        `associated_data` and a key that is still known.
        """
