"""Keys: who may come in.

    Authorization: Bearer KEY        or        X-API-Key: KEY

Both may be there, for a platform can claim `Authorization` for itself; one right key is enough.
A key is compared by its SHA-256 digest, in constant time, with every key there is.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable

from .message import HTTPRequest
from .problem import Problem

#: Instead of keys: everybody may do everything.
NO_AUTHENTICATION = "none"

_KEY = re.compile(r"[!-~]+")
_BEARER = re.compile(r"Bearer +([!-~]+)", re.IGNORECASE)


class Keys:
    """`keys` is several, or NO_AUTHENTICATION.

    Raises TypeError for a lone string, which would be a list of letters, and for None; ValueError
    for no keys at all and for a key that no header can carry. No message shows a key.
    """

    def __init__(self, keys: Iterable[str] | str) -> None:
        self.required = keys != NO_AUTHENTICATION
        if not self.required:
            keys = ()
        if isinstance(keys, str | bytes) or not isinstance(keys, Iterable):
            raise TypeError(
                "keys must be several strings, or NO_AUTHENTICATION to let everybody in"
            )
        self._digests = [_digest(_checked(key)) for key in keys]
        if self.required and not self._digests:
            raise ValueError("there are no keys; NO_AUTHENTICATION lets everybody in")

    def check(self, request: HTTPRequest) -> None:
        """Raises Problem 401."""
        if not self.required:
            return
        presented = _presented(request)
        if not presented:
            raise _unauthorized("a key is needed: Authorization: Bearer KEY, or X-API-Key: KEY")
        if not sum(self._matches(key) for key in presented):
            raise _unauthorized("the key is wrong", ', error="invalid_token"')

    def _matches(self, key: str) -> int:
        """How many; a sum, so that every key is compared, whatever was found before."""
        digest = _digest(key)
        return sum(hmac.compare_digest(digest, known) for known in self._digests)


def _presented(request: HTTPRequest) -> list[str]:
    bearer = _BEARER.fullmatch(request.headers.get("authorization", ""))
    key = request.headers.get("x-api-key")
    return ([bearer[1]] if bearer else []) + ([key] if key else [])


def _checked(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError(f"a key must be a string, not {type(key).__name__}")
    if not _KEY.fullmatch(key):
        raise ValueError("a key must be of visible ASCII characters, without spaces")
    if key == NO_AUTHENTICATION:
        raise ValueError(f"{NO_AUTHENTICATION!r} cannot be one key among several")
    return key


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()


def _unauthorized(detail: str, error: str = "") -> Problem:
    challenge = f'Bearer realm="sequential-flow"{error}'
    return Problem(401, "UNAUTHORIZED", detail, {"www-authenticate": challenge})
