"""Service: one of AWS's services, with its client, its second tries, and its errors in one line.

A client is made when it is first needed, once, and serves all threads and all invocations after
that. Importing this loads nothing of boto3.

A call is tried again after throttling, a failure of the service, a time-out or a broken connection,
at most TRIES times within PATIENCE_SECONDS, after a random part of a pause that doubles. So a call
may happen twice: whoever writes must be able to tell a write of its own from another's.
"""

from __future__ import annotations

import logging
import random
import re
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from sequential_flow import StorageUnavailable

TRIES = 6
PATIENCE_SECONDS = 8.0
_FIRST_PAUSE_SECONDS = 0.05
_CONNECT_SECONDS = 2.0
#: Connections that a client keeps open, for as many threads.
_CONNECTIONS = 32

_Answer = TypeVar("_Answer")

_lock = threading.Lock()
_session: Any = None


class Refused(Exception):
    """The service said no, with a code that the caller has asked to see."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class CutOff(ConnectionError):
    """The answer ended before its end."""


class Service:
    """`name` is boto3's for the service; `what` begins every error message."""

    def __init__(
        self, name: str, what: str, client: Any = None, *, read_seconds: float = 5.0
    ) -> None:
        self.name = name
        self.what = what
        self._client = client
        self._read_seconds = read_seconds

    @property
    def client(self) -> Any:
        """The boto3 client."""
        if self._client is None:
            with _lock:
                if self._client is None:
                    self._client = _new_client(self.name, self._read_seconds)
        return self._client

    def ask(self, question: Callable[[Any], _Answer], *known: str) -> _Answer:
        """What `question(client)` returns.

        Raises Refused for an error whose code is one of `known`, StorageUnavailable for any other.
        """
        tries = self.tries()
        while True:
            is_last = next(tries)
            try:
                return question(self.client)
            except Exception as error:
                code = _code_of(error)
                if code in known:
                    raise Refused(code) from error
                if is_last or not _may_pass(error):
                    raise self._explained(error, code) from error

    def ask_whole(
        self, field: str, question: Callable[[Any], dict[str, Any]], *known: str
    ) -> dict[str, Any]:
        """As `ask`, for an answer that always has `field`.

        When the connection breaks in the middle of a JSON answer, botocore returns an empty one,
        as if there were no such item.
        """

        def whole(client: Any) -> dict[str, Any]:
            answer = question(client)
            if field not in answer:
                raise CutOff
            return answer

        return self.ask(whole, *known)

    def tries(self) -> Iterator[bool]:
        """One for each try, after its pause: whether it is the last."""
        begin = time.monotonic()
        pause = _FIRST_PAUSE_SECONDS
        for _ in range(TRIES - 1):
            if time.monotonic() - begin > PATIENCE_SECONDS:
                break
            yield False
            time.sleep(random.uniform(0, pause))
            pause *= 2
        yield True

    def unavailable(self, reason: str) -> StorageUnavailable:
        return StorageUnavailable(f"{self.what}: {reason}")

    def _explained(self, error: Exception, code: str) -> StorageUnavailable:
        """AWS's messages can quote keys, values and accounts, so ours do not quote them."""
        if code:
            reason = _REASONS.get(code) or (
                "it is overloaded or failing; try again" if _may_pass(error) else _REFUSED
            )
            return self.unavailable(f"{reason} ({code})")
        name = type(error).__name__
        return self.unavailable(f"{_REASONS.get(name, _LOST)} ({name})")


def _new_client(name: str, read_seconds: float) -> Any:
    """Only this module tries again, not the client: it can tell what may have happened."""
    global _session
    _keep_quiet()
    import boto3  # type: ignore[import-untyped]
    from botocore.config import Config  # type: ignore[import-untyped]

    if _session is None:
        _session = boto3.session.Session()
    config = Config(
        connect_timeout=_CONNECT_SECONDS,
        read_timeout=read_seconds,
        max_pool_connections=_CONNECTIONS,
        retries={"total_max_attempts": 1, "mode": "standard"},
        tcp_keepalive=True,
    )
    return _session.client(name, config=config)


def _keep_quiet() -> None:
    """At DEBUG, botocore logs secrets and bodies: only for whoever asks for just that."""
    logger = logging.getLogger("botocore")
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.INFO)


def _code_of(error: Exception) -> str:
    """The service's code; "" when the error is not the service's answer."""
    response = getattr(error, "response", None)
    if not isinstance(response, dict):
        return ""
    code = str(response.get("Error", {}).get("Code") or "no code")
    return code if re.fullmatch(r"[A-Za-z0-9. ]{1,80}", code) else "no code"


def _may_pass(error: Exception) -> bool:
    """Whether the same call may succeed in a moment."""
    from botocore import exceptions  # type: ignore[import-untyped]

    if isinstance(error, exceptions.ClientError):
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        return status >= 500 or status == 429 or _code_of(error) in _PASSING
    lost = (
        exceptions.ConnectionError,
        exceptions.HTTPClientError,
        exceptions.IncompleteReadError,
        exceptions.ChecksumError,
        OSError,
    )
    return isinstance(error, lost)


#: Codes of refusals that pass, with a status under 500.
_PASSING = frozenset(
    (
        "InternalServerError",
        "LimitExceededException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "RequestTimeout",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
    )
)

_LOST = "the connection broke, or no answer came in time; try again"
_REFUSED = "it refused the request"
_FORBIDDEN = "the role may not do this; its policy needs the actions that the adapter documents"
_CREDENTIALS = "it refused the credentials; are they valid, and of this account?"
_NO_QUEUE = "there is no such queue in this account and region"
_NO_CREDENTIALS = "there are no credentials; give the function a role, or set AWS_PROFILE"

#: By the service's code, or by the name of botocore's exception.
_REASONS = {
    "ResourceNotFoundException": "what it needs is missing in this account and region",
    "AWS.SimpleQueueService.NonExistentQueue": _NO_QUEUE,
    "QueueDoesNotExist": _NO_QUEUE,
    "NoSuchBucket": "there is no such bucket",
    "AccessDeniedException": _FORBIDDEN,
    "AccessDenied": _FORBIDDEN,
    "UnrecognizedClientException": _CREDENTIALS,
    "InvalidSignatureException": _CREDENTIALS,
    "SignatureDoesNotMatch": _CREDENTIALS,
    "InvalidAccessKeyId": _CREDENTIALS,
    "InvalidClientTokenId": _CREDENTIALS,
    "ExpiredTokenException": "the credentials are over; get new ones",
    "ExpiredToken": "the credentials are over; get new ones",
    "ServiceQuotaExceededException": "the account's quota is used up; ask AWS to raise it",
    "NoRegionError": "there is no region; set AWS_REGION",
    "NoCredentialsError": _NO_CREDENTIALS,
    "PartialCredentialsError": _NO_CREDENTIALS,
    "ModuleNotFoundError": "boto3 is not installed: pip install 'sequential-flow[aws]'",
    "EndpointConnectionError": "cannot connect; is the endpoint right, and reachable from here?",
    "ConnectTimeoutError": "cannot connect; is the endpoint right, and reachable from here?",
    "ParamValidationError": "it cannot be asked like this; is its name or address right?",
    "ResponseParserError": "what answers there is not AWS",
}
