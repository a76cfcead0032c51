"""Connection: requests to the service, made again until it answers.

Every operation of the service may be made again unchanged: an `execute` with an id, an answer that
is the same, an event with a key. So what gets no answer is simply sent again.
"""

from __future__ import annotations

import http.client
import json
import random
import ssl
import threading
import time
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from sequential_flow import InvalidRequest

from .results import ServiceUnreachable

#: The service is there, or something before it, but not now.
_PASSING = (429, 502, 503, 504)
_FIRST_WAIT_SECONDS = 0.1
_LONGEST_WAIT_SECONDS = 30.0


class Reply(NamedTuple):
    """`body` is JSON; None when there is no body. Header names are in lower case."""

    status: int
    headers: dict[str, str]
    body: Any

    @property
    def retry_after(self) -> float | None:
        """Seconds; None when the header is not there, or no number."""
        value = self.headers.get("retry-after", "").strip()
        return float(value) if value.isdecimal() else None


class Connection:
    """Keeps one connection a thread. Follows no redirects and uses no proxy.

    timeout_seconds  for one attempt, between two pieces of it
    max_attempts     of one request

    Raises ValueError for a URL that is none.
    """

    def __init__(
        self,
        url: str,
        key: str | None,
        *,
        timeout_seconds: float,
        max_attempts: int,
        tls: ssl.SSLContext | None,
    ) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query:
            raise ValueError(f"bad URL {url!r}; use https://host or https://host/base")
        if parts.username is not None:
            raise ValueError("the URL must not carry a user name or password; give a key")
        self._place = f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname
        self._is_https = parts.scheme == "https"
        self._base_path = parts.path.rstrip("/")
        self._headers = {"accept": "application/json"}
        if key is not None:
            self._headers["authorization"] = f"Bearer {key}"
        self._timeout_seconds = timeout_seconds
        self._max_attempts = max_attempts
        self._tls = tls
        self._kept = threading.local()

    def exchange(
        self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> Reply:
        """The last reply, whatever it says. Raises ServiceUnreachable when there is none, and
        InvalidRequest for a body that is not JSON.
        """
        content = None if body is None else _encoded(body)
        last: Reply | ServiceUnreachable
        for attempt in range(self._max_attempts):
            wait = min(_FIRST_WAIT_SECONDS * 2**attempt, _LONGEST_WAIT_SECONDS)
            wait *= random.uniform(0.5, 1.0)
            try:
                last = self._attempt(method, path, content, headers or {})
            except (OSError, http.client.HTTPException) as error:
                self.close()
                last = ServiceUnreachable(f"{self._place}: {str(error) or type(error).__name__}")
            else:
                if last.status not in _PASSING:
                    break
                wait = max(wait, last.retry_after or 0)
                if wait > _LONGEST_WAIT_SECONDS:
                    break
            if attempt + 1 < self._max_attempts:
                time.sleep(wait)
        if isinstance(last, ServiceUnreachable):
            raise last
        return last

    def close(self) -> None:
        """The connection of this thread; the next request opens another."""
        connection = self._kept.__dict__.pop("connection", None)
        if connection is not None:
            connection.close()

    def _attempt(
        self, method: str, path: str, content: bytes | None, headers: Mapping[str, str]
    ) -> Reply:
        connection = self._connection()
        own = {} if content is None else {"content-type": "application/json"}
        connection.request(
            method, self._base_path + path, content, {**self._headers, **own, **headers}
        )
        response = connection.getresponse()
        text = response.read()
        names = {name.lower(): value for name, value in response.getheaders()}
        return Reply(response.status, names, _decoded(text))

    def _connection(self) -> http.client.HTTPConnection:
        connection: http.client.HTTPConnection | None = getattr(self._kept, "connection", None)
        if connection is None:
            if self._is_https:
                connection = http.client.HTTPSConnection(
                    self._place, timeout=self._timeout_seconds, context=self._tls
                )
            else:
                connection = http.client.HTTPConnection(self._place, timeout=self._timeout_seconds)
            self._kept.connection = connection
        return connection


def _encoded(body: Any) -> bytes:
    """UTF-8; half of a surrogate pair, which the service refuses, becomes "?"."""
    try:
        text = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequest(f"what is sent must be JSON: {error}") from error
    return text.encode("utf-8", "replace")


def _decoded(text: bytes) -> Any:
    """None for what is no JSON, such as the page of a gateway."""
    try:
        return json.loads(text) if text else None
    except ValueError:
        return None
