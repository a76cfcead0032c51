"""Which web pages may call the service from a browser. None, unless they are listed.

Two checks keep pages away where no key does: the page's origin must be the service's own or a
listed one, and the service can be told by which host names clients may call it, so that a page
whose name leads to this machine (DNS rebinding) does not pass for its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .message import HTTPRequest
from .problem import Problem, shown

_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[^\s/?#@,*]+")
_HEADERS = ("authorization", "content-type", "idempotency-key", "x-api-key", "x-request-id")
_EXPOSED = "location, retry-after, x-request-id"


class Cors:
    """`origins` such as "https://app.example.com", or "*" for all.

    headers          request headers that pages may send
    credentials      whether browsers may add cookies; never with "*"
    max_age_seconds  how long browsers remember a preflight

    Raises ValueError for an origin that no browser would send.
    """

    def __init__(
        self,
        origins: Iterable[str],
        *,
        headers: Iterable[str] = _HEADERS,
        credentials: bool = False,
        max_age_seconds: int = 600,
    ) -> None:
        if isinstance(origins, str):
            raise TypeError("origins must be several strings, not one")
        self._origins = frozenset(_checked(origin) for origin in origins)
        self._any = "*" in self._origins
        if self._any and credentials:
            raise ValueError('credentials cannot be allowed to origin "*"; list the origins')
        self._headers = ", ".join(headers)
        self._credentials = credentials
        self._max_age_seconds = max_age_seconds

    def allows(self, origin: str) -> bool:
        return self._any or origin in self._origins

    def headers(self, request: HTTPRequest) -> dict[str, str]:
        """For every response. `vary` also where the origin is not allowed, for caches."""
        shared = {} if self._any else {"vary": "Origin"}
        origin = request.headers.get("origin", "")
        if not origin or not self.allows(origin):
            return shared
        allowed = {
            "access-control-allow-origin": "*" if self._any else origin,
            "access-control-expose-headers": _EXPOSED,
        }
        if self._credentials:
            allowed["access-control-allow-credentials"] = "true"
        return {**shared, **allowed}

    def preflight(self, request: HTTPRequest, methods: Iterable[str]) -> dict[str, str]:
        """For the answer to OPTIONS, besides `headers`; nothing when it is no allowed preflight."""
        is_preflight = "access-control-request-method" in request.headers
        if not is_preflight or not self.allows(request.headers.get("origin", "")):
            return {}
        return {
            "access-control-allow-methods": ", ".join(methods),
            "access-control-allow-headers": self._headers,
            "access-control-max-age": str(self._max_age_seconds),
        }


def refuse_foreign_host(request: HTTPRequest, hosts: frozenset[str]) -> None:
    """Raises Problem 403 when `Host` is another name; its port does not matter."""
    host = re.sub(r":[0-9]*$", "", request.headers.get("host", "")).lower()
    if host not in hosts:
        raise Problem(403, "FORBIDDEN", f"this service is not called {shown(host)}")


def refuse_foreign_page(request: HTTPRequest, cors: Cors | None) -> None:
    """Raises Problem 403 for a page of another origin that is not allowed."""
    origin = request.headers.get("origin")
    if origin is None or (cors is not None and cors.allows(origin)):
        return
    if origin.partition("://")[2] != request.headers.get("host"):
        raise Problem(403, "FORBIDDEN", "requests from this web page's origin are not allowed")


def _checked(origin: str) -> str:
    if origin == "*" or _ORIGIN.fullmatch(origin):
        return origin
    raise ValueError(f'bad origin {origin!r}; use scheme://host or scheme://host:port, or "*"')
