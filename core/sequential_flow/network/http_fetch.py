"""HttpFetch: one pending request -> the response for `resume`, with redirects and retries."""

from __future__ import annotations

import random
import ssl
import time
from collections.abc import Callable, Mapping
from typing import Any

from ..task import PendingRequest
from .call import IDEMPOTENT_METHODS, Call, call_of
from .content import data_of
from .failure import FetchFailed
from .policy import NetworkPolicy
from .transport import Interrupt, Message, Transport

_REDIRECTS = (301, 302, 303, 307, 308)
_RETRIED_STATUSES = (429, 502, 503, 504)
_FIRST_WAIT_SECONDS = 0.25


class HttpFetch:
    """Performs requests; safe to call from several threads.

    base_url            what relative URLs are relative to
    timeout_seconds     for one exchange; each redirect and each retry has its own
    max_response_bytes  of one body, decoded
    max_attempts        for idempotent methods; others are tried once
    max_wait_seconds    longest wait before a retry; a Retry-After beyond it ends the retries
    """

    def __init__(
        self,
        policy: NetworkPolicy | None = None,
        *,
        base_url: str | None = None,
        timeout_seconds: float = 30.0,
        max_response_bytes: int = 10 * 1024 * 1024,
        max_redirects: int = 10,
        max_attempts: int = 4,
        max_wait_seconds: float = 30.0,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._base_url = base_url
        self._max_response_bytes = max_response_bytes
        self._max_redirects = max_redirects
        self._max_attempts = max_attempts
        self._max_wait_seconds = max_wait_seconds
        self._transport = Transport(
            policy or NetworkPolicy(),
            timeout_seconds=timeout_seconds,
            max_response_bytes=max_response_bytes,
            tls=tls,
        )

    def perform(
        self,
        request: PendingRequest,
        idempotency_key: str,
        interrupt: Interrupt | None = None,
        on_retry: Callable[[str, float], None] = lambda reason, seconds: None,
        headers: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """`{"data", "status", "statusText", "headers"}`, or `{"error": message}`.

        `interrupt` ends it from outside. `on_retry` is told why there is a retry, and after how
        many seconds. `headers` are sent besides those of the script, see `call_of`.
        """
        try:
            call = call_of(request, self._base_url, idempotency_key, headers or {})
            return self._with_retries(call, interrupt or Interrupt(), on_retry)
        except FetchFailed as failure:
            return {"error": str(failure)}

    def _with_retries(
        self, call: Call, interrupt: Interrupt, on_retry: Callable[[str, float], None]
    ) -> dict[str, Any]:
        attempts = self._max_attempts if call.method in IDEMPOTENT_METHODS else 1
        for attempt in range(1, attempts):
            try:
                message = self._follow(call, interrupt)
            except FetchFailed as failure:
                if not failure.retryable:
                    raise
                reason, wait = str(failure), self._backoff(attempt)
            else:
                if message.status not in _RETRIED_STATUSES:
                    return self._response(message)
                reason, wait = f"status {message.status}", self._wait_after(message, attempt)
                if wait > self._max_wait_seconds:
                    return self._response(message)
            on_retry(reason, wait)
            if interrupt.wait(wait):
                raise FetchFailed("stopped")
        return self._response(self._follow(call, interrupt))

    def _follow(self, call: Call, interrupt: Interrupt) -> Message:
        """The first response that is no redirect, each hop under the policy."""
        for _ in range(self._max_redirects + 1):
            headers = {**call.headers, "accept-encoding": "gzip, deflate", "connection": "close"}
            message = self._transport.exchange(
                call.origin, call.method, call.path, headers, call.body, interrupt
            )
            location = message.headers.get("location")
            if message.status not in _REDIRECTS or not location or call.redirect == "manual":
                return message
            if call.redirect == "error":
                raise FetchFailed(f"redirected to {location!r:.200}, and redirect is 'error'")
            call = call.redirected(message.status, location)
        raise FetchFailed(f"more than {self._max_redirects} redirects")

    def _response(self, message: Message) -> dict[str, Any]:
        return {
            "data": data_of(message.body, message.headers, self._max_response_bytes),
            "status": message.status,
            "statusText": message.reason,
            "headers": message.headers,
        }

    def _wait_after(self, message: Message, attempt: int) -> float:
        asked = retry_after_seconds(message.headers.get("retry-after"), time.time())
        return self._backoff(attempt) if asked is None else asked

    def _backoff(self, attempt: int) -> float:
        """Exponential with full jitter, so that many flows do not come back at once."""
        longest: float = min(_FIRST_WAIT_SECONDS * 2**attempt, self._max_wait_seconds)
        return longest * random.uniform(0.5, 1.0)


def retry_after_seconds(value: str | None, now: float) -> float | None:
    """`"120"` or `"Fri, 31 Dec 1999 23:59:59 GMT"` -> seconds from `now`; None for neither."""
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value)
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - now)
    except (ValueError, OverflowError):
        return None
