"""Service: one of Google Cloud's services, with its client, its second tries, its errors in a line.

A client is made when it is first needed, once, and serves all threads and all invocations after
that. Only after a time-out is a new one made: the connection of an instance that was frozen for a
while may be dead without anybody having been told. Importing this loads nothing of Google's.

A call is tried again after contention, throttling, a failure of the service, a time-out or a broken
connection, at most TRIES times within PATIENCE_SECONDS, after a random part of a pause that
doubles. So a call may happen twice: whoever writes must be able to tell a write of its own from
another's.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from sequential_flow import StorageUnavailable

TRIES = 10
PATIENCE_SECONDS = 6.0
_FIRST_PAUSE_SECONDS = 0.05
_LONGEST_PAUSE_SECONDS = 1.5

_Answer = TypeVar("_Answer")


class Refused(Exception):
    """The service said no, in a way that the caller has asked to see."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Service:
    """`what` begins every error message; `client` is a client, or what makes one.

    Codes are the names of google.api_core's exceptions, such as "AlreadyExists".
    """

    def __init__(self, what: str, client: Any) -> None:
        self.what = what
        self._client = None if callable(client) else client
        self._make = client
        self._lock = threading.Lock()

    @property
    def client(self) -> Any:
        with self._lock:
            if self._client is None:
                self._client = self._make()
            return self._client

    def ask(self, question: Callable[[Any], _Answer], *known: str) -> _Answer:
        """What `question(client)` returns; it must not try again by itself.

        Raises Refused for an error whose code is one of `known`, StorageUnavailable for any other.
        """
        for is_last in self.tries():
            client = None
            try:
                client = self.client
                return question(client)
            except Exception as error:
                code = type(error).__name__
                if code in known:
                    raise Refused(code) from error
                if is_last or code not in _PASSING:
                    raise self._explained(code) from error
                if code == _TIME_OUT:
                    self._forget(client)
        raise AssertionError("unreachable")

    def tries(self) -> Iterator[bool]:
        """One for each try, after its pause: whether it is the last."""
        begin = time.monotonic()
        pause = _FIRST_PAUSE_SECONDS
        for number in range(1, TRIES + 1):
            is_last = number == TRIES or time.monotonic() - begin > PATIENCE_SECONDS
            yield is_last
            if is_last:
                return
            time.sleep(random.uniform(0, pause))
            pause = min(2 * pause, _LONGEST_PAUSE_SECONDS)

    def unavailable(self, reason: str) -> StorageUnavailable:
        return StorageUnavailable(f"{self.what}: {reason}")

    def _forget(self, client: Any) -> None:
        """The old one is closed when nobody uses it any more."""
        with self._lock:
            if callable(self._make) and self._client is client:
                self._client = None

    def _explained(self, code: str) -> StorageUnavailable:
        """Google's messages can quote names, values and accounts, so ours do not quote them."""
        reason = _REASONS.get(code) or (_OVERLOADED if code in _PASSING else _REFUSED)
        return self.unavailable(f"{reason} ({code})")


_TIME_OUT = "DeadlineExceeded"
#: What a call may meet in a moment of bad luck.
_PASSING = frozenset(
    (
        "Aborted",
        "BadGateway",
        "Cancelled",
        "DeadlineExceeded",
        "GatewayTimeout",
        "InternalServerError",
        "ResourceExhausted",
        "ServiceUnavailable",
        "TooManyRequests",
        "TransportError",
        "Unknown",
    )
)

_OVERLOADED = "it is overloaded or failing; try again"
_REFUSED = "it refused the request"
_CONNECTION = "the connection broke, or no answer came in time; try again"
_FORBIDDEN = "the service account may not do this; it needs the roles that the adapter documents"
_CREDENTIALS = "the credentials are not accepted; run as a service account that exists"
_NO_CREDENTIALS = (
    "there are no credentials; run as a service account, or: gcloud auth application-default login"
)

_REASONS = {
    "ServiceUnavailable": _CONNECTION,
    "DeadlineExceeded": _CONNECTION,
    "Aborted": "others are writing the same all the time; try again",
    "FailedPrecondition": "something is not set up: an index, or the database in this mode",
    "NotFound": "there is no such database, queue, topic or subscription in this project",
    "PermissionDenied": _FORBIDDEN,
    "Forbidden": _FORBIDDEN,
    "Unauthenticated": _CREDENTIALS,
    "RefreshError": _CREDENTIALS,
    "DefaultCredentialsError": _NO_CREDENTIALS,
    "OSError": _NO_CREDENTIALS,
    "ModuleNotFoundError": "a package is not installed: pip install 'sequential-flow[gcp]'",
}
