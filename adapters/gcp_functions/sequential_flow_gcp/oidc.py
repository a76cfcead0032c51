"""PushCheck: whether a push comes from the queue, or the topic, of this service.

oidc      the token in `Authorization` is signed by Google, for our audience, in the name of our
          service account. The default
platform  the platform has checked the signature and removed it, as Cloud Run does where no
          unauthenticated calls are allowed; the rest is checked here. A token whose signature
          is there is checked in full
header    the push carries the name of our queue in X-CloudTasks-QueueName. Anybody can write
          that, so only where nobody else can reach the worker
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from sequential_flow import Unauthorized

OIDC, PLATFORM, HEADER = "oidc", "platform", "header"
CHECKS = (OIDC, PLATFORM, HEADER)

#: Where Google publishes the keys with which it signs.
GOOGLE_CERTS_URL = "https://www.googleapis.com/oauth2/v1/certs"
_ISSUERS = ("https://accounts.google.com", "accounts.google.com")
#: What Cloud Run puts in place of a signature.
_REMOVED = "SIGNATURE_REMOVED_BY_GOOGLE"
_CERTS_SECONDS = 3600.0
_SKEW_SECONDS = 30


class PushCheck:
    """`check` raises Unauthorized; its message says what is wrong, and nothing of the token.

    kind             one of CHECKS
    audience         what the token must be for
    service_account  the e-mail address in whose name it must be
    queue            the short name of the queue, for `header`
    """

    def __init__(
        self,
        kind: str,
        *,
        audience: str = "",
        service_account: str = "",
        queue: str = "",
        certs_url: str = GOOGLE_CERTS_URL,
        clock: Callable[[], float] = time.time,
    ) -> None:
        needed = (queue,) if kind == HEADER else (audience, service_account)
        if kind not in CHECKS or not all(needed):
            raise ValueError(
                "a push check is oidc or platform, with audience and service account, "
                "or header, with a queue"
            )
        self._kind = kind
        self._audience = audience
        self._service_account = service_account
        self._queue = queue
        self._certificates = _Certificates(certs_url)
        self._clock = clock

    def check(self, headers: Mapping[str, str]) -> None:
        if self._kind == HEADER:
            name = headers.get("x-cloudtasks-queuename", "")
            if not _same(name, self._queue):
                raise Unauthorized("not from the queue of this worker")
            return
        scheme, _, token = headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Unauthorized("a push needs an OIDC token: Authorization: Bearer TOKEN")
        self._check_claims(self._claims(token.strip()))

    def _claims(self, token: str) -> Mapping[str, Any]:
        """What the token says, once it is known that Google says so."""
        if self._kind == PLATFORM and token.endswith(f".{_REMOVED}"):
            return self._fresh(_payload(token))
        from google.auth import exceptions, jwt

        try:
            found: Mapping[str, Any] = jwt.decode(  # type: ignore[no-untyped-call]
                token,
                certs=self._certificates.get(),
                audience=self._audience,
                clock_skew_in_seconds=_SKEW_SECONDS,
            )
        except exceptions.TransportError:
            raise
        except (ValueError, exceptions.GoogleAuthError):
            raise Unauthorized("the OIDC token is not valid here and now") from None
        return found

    def _fresh(self, claims: Mapping[str, Any]) -> Mapping[str, Any]:
        expires_at = claims.get("exp")
        if not isinstance(expires_at, int | float) or expires_at + _SKEW_SECONDS < self._clock():
            raise Unauthorized("the OIDC token is over")
        return claims

    def _check_claims(self, claims: Mapping[str, Any]) -> None:
        if claims.get("iss") not in _ISSUERS:
            raise Unauthorized("the OIDC token is not issued by Google")
        if not _same(claims.get("aud"), self._audience):
            raise Unauthorized("the OIDC token is for another audience")
        is_account = _same(claims.get("email"), self._service_account)
        if not is_account or claims.get("email_verified") is not True:
            raise Unauthorized("the OIDC token is of another account")


class _Certificates:
    """Google's, asked for once an hour; key id -> certificate."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._lock = threading.Lock()
        self._found: dict[str, str] = {}
        self._until = 0.0

    def get(self) -> dict[str, str]:
        """Raises google.auth.exceptions.TransportError."""
        with self._lock:
            if time.monotonic() >= self._until:
                self._found = self._fetched()
                self._until = time.monotonic() + _CERTS_SECONDS
            return self._found

    def _fetched(self) -> dict[str, str]:
        from google.auth.exceptions import TransportError
        from google.auth.transport.requests import Request

        answer = Request()(self._url, method="GET", timeout=5)
        try:
            found = json.loads(answer.data)
        except ValueError:
            found = None
        if answer.status != 200 or not isinstance(found, dict):
            raise TransportError("no certificates there")  # type: ignore[no-untyped-call]
        return found


def _payload(token: str) -> dict[str, Any]:
    parts = token.split(".")
    try:
        text = base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4))
        found = json.loads(text)
    except (IndexError, ValueError, binascii.Error, RecursionError):
        found = None
    if len(parts) != 3 or not isinstance(found, dict):
        raise Unauthorized("the OIDC token is damaged")
    return found


def _same(given: object, known: str) -> bool:
    if not isinstance(given, str):
        return False
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), known.encode())
