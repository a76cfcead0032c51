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


class _Shared:
    """A client, and how many calls are using it."""

    __slots__ = ("client", "is_forgotten", "users")

    def __init__(self, client: Any) -> None:
        self.client = client
        self.users = 0
        self.is_forgotten = False


class Service:
    """`what` begins every error message; `client` is a client, or what makes one.

    Codes are the names of google.api_core's exceptions, such as "AlreadyExists".
    """

    def __init__(self, what: str, client: Any) -> None:
        self.what = what
        self._make = client if callable(client) else None
        self._shared = None if callable(client) else _Shared(client)
        self._lock = threading.Lock()

    def ask(self, question: Callable[[Any], _Answer], *known: str) -> _Answer:
        """What `question(client)` returns; it must not try again by itself.

        Raises Refused for an error whose code is one of `known`, StorageUnavailable for any other.
        """
        tries = self.tries()
        while True:
            is_last = next(tries)
            try:
                return self._ask(question)
            except Exception as error:
                code = type(error).__name__
                if code in known:
                    raise Refused(code) from error
                if is_last or code not in _PASSING:
                    raise self._explained(code) from error

    def tries(self) -> Iterator[bool]:
        """One for each try, after its pause: whether it is the last."""
        begin = time.monotonic()
        pause = _FIRST_PAUSE_SECONDS
        number = 0
        while True:
            number += 1
            is_last = number == TRIES or time.monotonic() - begin > PATIENCE_SECONDS
            yield is_last
            if is_last:
                return
            time.sleep(random.uniform(0, pause))
            pause = min(2 * pause, _LONGEST_PAUSE_SECONDS)

    def unavailable(self, reason: str) -> StorageUnavailable:
        return StorageUnavailable(f"{self.what}: {reason}")

    def _ask(self, question: Callable[[Any], _Answer]) -> _Answer:
        shared = self._begin()
        try:
            return question(shared.client)
        except Exception as error:
            if type(error).__name__ == _TIME_OUT:
                self._forget(shared)
            raise
        finally:
            self._end(shared)

    def _begin(self) -> _Shared:
        with self._lock:
            if self._shared is None:
                assert self._make is not None
                self._shared = _Shared(self._make())
            self._shared.users += 1
            return self._shared

    def _forget(self, shared: _Shared) -> None:
        """The next call makes a client. One that was given is all there is."""
        with self._lock:
            if self._make is not None:
                shared.is_forgotten = True
                if self._shared is shared:
                    self._shared = None

    def _end(self, shared: _Shared) -> None:
        """Whoever is the last to use a forgotten client closes it."""
        with self._lock:
            shared.users -= 1
            is_over = shared.is_forgotten and shared.users == 0
        if is_over:
            # Firestore's client has no way to be closed; the one inside has.
            getattr(shared.client, "_firestore_api", shared.client).transport.close()

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
