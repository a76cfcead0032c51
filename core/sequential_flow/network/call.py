"""What a script asked `fetch` for, as a request on the wire."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from ..task import PendingRequest
from .failure import FetchFailed
from .policy import normalized
from .transport import Origin

#: RFC 9110, 9.2.2.
IDEMPOTENT_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"})

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", re.ASCII)
_NORMALIZED_METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT")
_TEXT = re.compile(r"[\t -~]*")
_URL_CHARACTERS = "%/:=&?~#+!$,;'@()*[]|"

#: What belongs to the connection, or would let a script speak for it.
_OUR_HEADERS = (
    "accept-encoding",
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
)
#: What one origin must not learn about another.
_CREDENTIALS = ("authorization", "cookie")


class Call(NamedTuple):
    """`headers` have lower-case names; `redirect` is "follow", "error" or "manual"."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None
    redirect: str

    @property
    def origin(self) -> Origin:
        """Raises FetchFailed for what is no http or https URL."""
        try:
            parts = urlsplit(self.url)
            port = parts.port
        except ValueError as error:
            raise FetchFailed(f"bad URL {self.url!r:.200}: {error}") from error
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise FetchFailed(f"bad URL {self.url!r:.200}; an absolute http or https URL is needed")
        if parts.username is not None or parts.password is not None:
            raise FetchFailed("a URL must not carry a user name or password; send a header")
        default = 443 if parts.scheme == "https" else 80
        return Origin(parts.scheme, normalized(parts.hostname), default if port is None else port)

    @property
    def path(self) -> str:
        """The request target: path and query, percent-encoded."""
        parts = urlsplit(self.url)
        target = urlunsplit(("", "", parts.path or "/", parts.query, ""))
        return quote(
            target if target.startswith("/") else f"/{target}",
            safe=_URL_CHARACTERS,
            errors="replace",
        )

    def redirected(self, status: int, location: str) -> Call:
        """The call that follows a redirect, as in the Fetch standard's HTTP-redirect fetch."""
        call = self._replace(url=_joined(self.url, location))
        becomes_get = (status == 303 and self.method not in ("GET", "HEAD")) or (
            status in (301, 302) and self.method == "POST"
        )
        if becomes_get:
            call = call._replace(method="GET", body=None)
            call = call._without(("content-type", "content-language", "content-location"))
        return call if call.origin == self.origin else call._without(_CREDENTIALS)

    def _without(self, names: tuple[str, ...]) -> Call:
        headers = {name: value for name, value in self.headers.items() if name not in names}
        return self._replace(headers=headers)


def call_of(
    request: PendingRequest,
    base_url: str | None,
    idempotency_key: str,
    host_headers: Mapping[str, str] = MappingProxyType({}),
) -> Call:
    """Raises FetchFailed for anything that cannot be sent as it stands.

    `host_headers` count more than those of the script; what cannot be sent of them is left out.
    """
    options = request.options if isinstance(request.options, dict) else {}
    method = _method(options.get("method"))
    headers = _headers(options.get("headers"))
    body = _body(options.get("body"), headers)
    if body is not None and method in ("GET", "HEAD"):
        raise FetchFailed(f"a {method} request cannot have a body")
    headers.setdefault("idempotency-key", idempotency_key)
    _add(headers, host_headers)
    redirect = options.get("redirect") or "follow"
    url = _joined(base_url or "", (request.url or "").strip())
    return Call(method, url, headers, body, str(redirect))


def _joined(base: str, url: str) -> str:
    try:
        return urljoin(base, url)
    except ValueError as error:
        raise FetchFailed(f"bad URL {url!r:.200}: {error}") from error


def _method(value: Any) -> str:
    method = "GET" if value is None else str(value)
    if not _TOKEN.fullmatch(method) or method.upper() in ("CONNECT", "TRACE", "TRACK"):
        raise FetchFailed(f"bad method {method!r:.80}")
    return method.upper() if method.upper() in _NORMALIZED_METHODS else method


def _headers(value: Any) -> dict[str, str]:
    pairs = value.items() if isinstance(value, dict) else value or ()
    headers = {"accept": "*/*", "user-agent": "sequential-flow"}
    try:
        for name, content in pairs:
            lower, text = str(name).lower(), str(content).strip(" \t\r\n")
            if not _TOKEN.fullmatch(lower) or set("\r\n\0") & set(text):
                raise FetchFailed(f"bad header {lower!r:.80}")
            if lower not in _OUR_HEADERS:
                headers[lower] = text.encode("utf-8", "replace").decode("latin-1")
    except (TypeError, ValueError) as error:
        raise FetchFailed("headers must be an object or a list of pairs") from error
    return headers


def _add(headers: dict[str, str], host_headers: Mapping[str, str]) -> None:
    own = {str(name).lower(): str(text) for name, text in host_headers.items()}
    if "traceparent" in own:
        headers.pop("tracestate", None)  # what the script says is of another trace
    for name, text in own.items():
        if _TOKEN.fullmatch(name) and _TEXT.fullmatch(text) and name not in _OUR_HEADERS:
            headers[name] = text


def _body(value: Any, headers: dict[str, str]) -> bytes | None:
    if value is None:
        return None
    if isinstance(value, str):
        headers.setdefault("content-type", "text/plain;charset=UTF-8")
        return value.encode("utf-8", "replace")
    headers.setdefault("content-type", "application/json")
    return json.dumps(value).encode()
