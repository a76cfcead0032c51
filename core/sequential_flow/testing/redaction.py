"""What must not stand in a fixture: keys, tokens and passwords in headers and URLs."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit, urlunsplit

REDACTED = "[redacted]"

#: In any part of the name of a header or of a query's parameter.
_SECRET = re.compile(
    r"auth|cookie|credential|jwt|key$|passw|secret|session|sig$|signature|token", re.IGNORECASE
)
#: Not secret, though they look like it.
_OPEN = re.compile(r"(idempotency-key|sec-websocket-.*|x-ratelimit-.*)", re.IGNORECASE)
#: Headers whose values are URLs.
_URLS = ("location", "content-location", "referer", "refresh")


def is_secret(name: str) -> bool:
    """Whether what is called `name` is likely to be a secret."""
    return bool(_SECRET.search(name)) and not _OPEN.fullmatch(name)


def redacted_headers(headers: Any) -> dict[str, str]:
    """The headers of a mapping or of pairs, names in lower case, without secrets."""
    pairs = headers.items() if isinstance(headers, dict) else headers or ()
    return {str(name).lower(): _redacted_header(str(name), str(value)) for name, value in pairs}


def redacted_url(url: str) -> str:
    """`url` without user name, password and secret parameters; the same each time."""
    try:
        parts = urlsplit(url)
        query = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return REDACTED
    netloc = parts.netloc.rpartition("@")[2]
    if not any(is_secret(name) for name, _ in query):
        return urlunsplit(parts._replace(netloc=netloc))
    shown = "&".join(f"{quote(name)}={_redacted_parameter(name, value)}" for name, value in query)
    return urlunsplit(parts._replace(netloc=netloc, query=shown))


def _redacted_header(name: str, value: str) -> str:
    if is_secret(name):
        return REDACTED
    return redacted_url(value) if name.lower() in _URLS else value


def _redacted_parameter(name: str, value: str) -> str:
    return REDACTED if is_secret(name) else quote(value)
