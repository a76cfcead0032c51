"""Sealer: state and links that go through hands which we do not trust.

A seal is one line of URL-safe ASCII that carries a payload:

    sf1.<key id>.<body>.<mac>

    body   base64url without padding of
             version of the body   1 byte    0: the payload follows as it is; 1: zlib
             expires at            8 bytes   milliseconds since 1970, big-endian
             seal id               16 bytes  random, or what its maker says
             payload               the rest
    mac    base64url without padding of HMAC-SHA256(secret of the key, fields), where
    fields are "seal", audience, purpose and the line up to the mac, without its dot,
           each after its length as 8 bytes, big-endian

A link token carries no payload; what it speaks of stands in the link itself:

    sl1.<key id>.<expires at: milliseconds since 1970>.<mac>

    mac    the same over "link", audience, purpose, the line up to the mac, and each part

*Order of checks.* The shape of the line, then the mac, in constant time and compared as text, so
that base64 has one spelling only; then the expiry; then the payload is unpacked, never to more than
`max_payload_bytes`. Nothing inside a body is looked at before its mac is known to be right.

*What a seal proves*: one of the keys of this audience made it, for this purpose, and nobody has
changed a bit since. *What it does not do*: hide anything (who holds it can read code, variables and
input; encrypt the payload first where that matters), or stop somebody from sending it twice. For
the latter remember `seal_id` in a storage until the seal expires. Whoever has a secret can make
any seal; services that must not take each other's need other secrets, or at least audiences.

*Rotation*: the first key signs, all verify. Put the new key in front everywhere, wait until what
the old one signed has expired, then remove it. To be exact, first add the new key at the end
everywhere, so that no instance meets a key which it does not know yet.
"""

from __future__ import annotations

import base64
import hmac
import math
import os
import re
import struct
import time
import zlib
from collections.abc import Callable, Sequence
from typing import NamedTuple

from .errors import Expired, SnapshotInvalid, TooLarge, Unauthorized
from .keys import check_key, parse_keys

_SEAL = re.compile(
    r"(sf1\.([A-Za-z0-9_-]{1,32})\.([A-Za-z0-9_-]{34,}))\.([A-Za-z0-9_-]{43})", re.ASCII
)
_LINK = re.compile(r"(sl1\.([A-Za-z0-9_-]{1,32})\.([0-9]{1,16}))\.([A-Za-z0-9_-]{43})", re.ASCII)
_HEADER = struct.Struct(">BQ16s")
_PLAIN, _ZLIB = 0, 1
#: Of what no line can have around its payload: prefix, key id, dots and mac.
_AROUND = 3 + 32 + 43 + 3
_LATEST = 10**15  # milliseconds; the year 33658

_REFUSED = (
    "this sealed state is refused: it was changed, was not made for this, or its key is not in use "
    "any more; send it back exactly as it was given out"
)
_LINK_REFUSED = "this link is refused: it was changed, or its key is not in use any more"


class SealKey:
    """`id` is 1 to 32 of `A-Za-z0-9_-` and public; `secret` is 16 bytes or more, better 32.

    Raises ValueError otherwise.
    """

    __slots__ = ("id", "secret")

    def __init__(self, id: str, secret: bytes) -> None:
        check_key(id, secret, "seal key")
        self.id = id
        self.secret = secret

    def __repr__(self) -> str:
        return f"SealKey({self.id!r})"


class Unsealed(NamedTuple):
    """What a good seal says.

    seal_id     32 hexadecimal digits, of this seal alone; for remembering which were used
    expires_at  epoch seconds
    """

    payload: bytes
    seal_id: str
    expires_at: float


class Sealer:
    """Seals payloads and signs links with `keys[0]`; takes back those of all `keys`.

    `audience` names the service: it does not take what was made for another. Raises ValueError for
    no keys, or two with the same id. Safe to use from several threads.
    """

    def __init__(
        self,
        keys: Sequence[SealKey],
        audience: str = "sequential-flow",
        clock: Callable[[], float] = time.time,
        *,
        max_payload_bytes: int = 64 * 1024 * 1024,
    ) -> None:
        if not keys:
            raise ValueError("a Sealer needs at least one SealKey")
        self._keys = {key.id: key.secret for key in keys}
        if len(self._keys) < len(keys):
            raise ValueError("two seal keys have the same id")
        self._signing = keys[0]
        self._audience = audience
        self._clock = clock
        self._max_payload_bytes = max_payload_bytes

    @classmethod
    def from_text(
        cls, text: str, audience: str = "sequential-flow", clock: Callable[[], float] = time.time
    ) -> Sealer:
        """`"id:base64,id2:base64"`, see `parse_keys`; raises ValueError in one line, no secrets."""
        keys = [SealKey(key_id, secret) for key_id, secret in parse_keys(text).items()]
        return cls(keys, audience, clock)

    def __repr__(self) -> str:
        return f"Sealer(keys={list(self._keys)}, audience={self._audience!r})"

    def seal(
        self, payload: bytes, *, purpose: str, expires_at: float, seal_id: str | None = None
    ) -> str:
        """One line. Raises TooLarge above max_payload_bytes.

        `seal_id`, 32 hexadecimal digits, is for seals of which only one may be used; without it
        each has an id of its own.
        """
        if len(payload) > self._max_payload_bytes:
            raise self._too_large()
        packed = zlib.compress(payload, 6)
        version, data = (_ZLIB, packed) if len(packed) < len(payload) else (_PLAIN, payload)
        identity = os.urandom(16) if seal_id is None else bytes.fromhex(seal_id)
        body = _HEADER.pack(version, _milliseconds(expires_at), identity) + data
        line = f"sf1.{self._signing.id}.{_base64url(body)}"
        return f"{line}.{self._mac(self._signing.secret, 'seal', purpose, line)}"

    def unseal(self, text: str, *, purpose: str) -> bytes:
        """The payload. Raises SnapshotInvalid, Expired or TooLarge."""
        return self.read(text, purpose=purpose).payload

    def read(self, text: str, *, purpose: str) -> Unsealed:
        """The payload with its id and expiry. Raises SnapshotInvalid, Expired or TooLarge."""
        if len(text) > self._max_payload_bytes * 4 // 3 + _HEADER.size * 2 + _AROUND:
            raise self._too_large()
        match = _SEAL.fullmatch(text)
        if match is None or not self._is_signed(match, "seal", purpose):
            raise SnapshotInvalid(_REFUSED)
        version, milliseconds, identity, data = _body(match[3])
        if self._is_past(milliseconds):
            raise Expired("this sealed state has expired; execute the flow again")
        return Unsealed(self._unpacked(version, data), identity.hex(), milliseconds / 1000)

    def sign_link(self, purpose: str, *parts: str, expires_at: float) -> str:
        """A token that lets whoever has it do `purpose` with exactly `parts` until `expires_at`."""
        line = f"sl1.{self._signing.id}.{_milliseconds(expires_at)}"
        return f"{line}.{self._mac(self._signing.secret, 'link', purpose, line, *parts)}"

    def verify_link(self, token: str, purpose: str, *parts: str) -> None:
        """Raises Unauthorized, or Expired, unless `sign_link` gave `token` for exactly these."""
        match = _LINK.fullmatch(token)
        if match is None or not self._is_signed(match, "link", purpose, *parts):
            raise Unauthorized(_LINK_REFUSED)
        if self._is_past(int(match[3])):
            raise Expired("this link has expired; ask for a new one")

    def _is_signed(self, match: re.Match[str], kind: str, purpose: str, *parts: str) -> bool:
        secret = self._keys.get(match[2])
        if secret is None:
            return False
        expected = self._mac(secret, kind, purpose, match[1], *parts)
        return hmac.compare_digest(expected, match[4])

    def _mac(self, secret: bytes, kind: str, purpose: str, line: str, *parts: str) -> str:
        fields = [
            field.encode("utf-8", "surrogatepass")
            for field in (kind, self._audience, purpose, line, *parts)
        ]
        message = b"".join(struct.pack(">Q", len(field)) + field for field in fields)
        return _base64url(hmac.digest(secret, message, "sha256"))

    def _is_past(self, milliseconds: int) -> bool:
        return milliseconds <= round(self._clock() * 1000)

    def _unpacked(self, version: int, data: bytes) -> bytes:
        if version == _PLAIN:
            return data
        if version != _ZLIB:
            raise SnapshotInvalid("this sealed state was made by a newer release; use that one")
        unpacker = zlib.decompressobj()
        try:
            payload = unpacker.decompress(data, self._max_payload_bytes + 1)
        except zlib.error as error:
            raise SnapshotInvalid(_REFUSED) from error
        if len(payload) > self._max_payload_bytes:
            raise self._too_large()
        if not unpacker.eof or unpacker.unused_data:
            raise SnapshotInvalid(_REFUSED)
        return payload

    def _too_large(self) -> TooLarge:
        return TooLarge(
            f"a sealed state may have {self._max_payload_bytes} bytes; keep less data in variables"
        )


def _milliseconds(seconds: float) -> int:
    """Raises ValueError for what is no time."""
    if not math.isfinite(seconds) or not 0 <= seconds * 1000 <= _LATEST:
        raise ValueError(f"expires_at must be epoch seconds, not {seconds}")
    return round(seconds * 1000)


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _body(encoded: str) -> tuple[int, int, bytes, bytes]:
    """Version, expiry in milliseconds, seal id, data."""
    try:
        body = base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))
    except ValueError as error:  # only somebody with the secret gets here
        raise SnapshotInvalid(_REFUSED) from error
    version, milliseconds, identity = _HEADER.unpack_from(body)
    return version, milliseconds, identity, body[_HEADER.size :]
