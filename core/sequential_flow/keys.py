"""Secret keys with names, as settings give them: `id:base64,id2:base64`.

The first key signs or encrypts, all of them verify or decrypt. To change keys, put the new one in
front, and take the old one away when nothing made with it is needed any more.
"""

from __future__ import annotations

import binascii
import re

KEY_ID = re.compile(r"[A-Za-z0-9_-]{1,32}", re.ASCII)
#: Of the shortest secret that counts as one.
MINIMUM_BYTES = 16

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]+", re.ASCII)
_MAKE_ONE = "make a key with: openssl rand -base64 32"


def parse_keys(text: str) -> dict[str, bytes]:
    """`"new:base64,old:base64"` -> `{"new": secret, "old": secret}`, in that order.

    Either alphabet of base64, with or without padding; blanks around entries are ignored. Raises
    ValueError in one line, which never shows what stands in an entry: it may be the secret.
    """
    keys: dict[str, bytes] = {}
    for number, entry in enumerate(text.split(","), 1):
        key_id, secret = _entry(entry.strip(), f"keys, entry {number}")
        if key_id in keys:
            raise ValueError(f"keys, entry {number}: its id stands before another key already")
        keys[key_id] = secret
    return keys


def check_key(key_id: str, secret: bytes, what: str = "key") -> None:
    """Raises TypeError or ValueError, which begins with `what`, for what is no id or no secret."""
    if not isinstance(key_id, str) or not isinstance(secret, bytes):
        raise TypeError(f"{what}: the id must be str and the secret bytes")
    if not KEY_ID.fullmatch(key_id):
        raise ValueError(f"{what}: the id must be 1 to 32 of A-Z a-z 0-9 _ -")
    if len(secret) < MINIMUM_BYTES:
        raise ValueError(
            f"{what}: the secret has {len(secret)} bytes, and needs {MINIMUM_BYTES}; {_MAKE_ONE}"
        )


def _entry(entry: str, what: str) -> tuple[str, bytes]:
    key_id, separator, encoded = entry.partition(":")
    if not separator:
        raise ValueError(f"{what}: must be id:base64; {_MAKE_ONE}")
    secret = _decoded(encoded)
    if secret is None:
        raise ValueError(f"{what}: what follows the colon is not base64; {_MAKE_ONE}")
    check_key(key_id, secret, what)
    return key_id, secret


def _decoded(encoded: str) -> bytes | None:
    """The bytes; None unless `encoded` is exactly how they are written, padding or not."""
    digits = encoded.rstrip("=")
    padding = "=" * (-len(digits) % 4)
    if not _BASE64.fullmatch(digits) or encoded not in (digits, digits + padding):
        return None
    padded = digits.replace("-", "+").replace("_", "/") + padding
    try:
        secret = binascii.a2b_base64(padded, strict_mode=True)
    except binascii.Error:
        return None
    return secret if binascii.b2a_base64(secret, newline=False).decode() == padded else None
