"""Redis and Valkey, through redis-py: `redis://user:password@host:6379/0`, or `rediss://` for TLS.

The query takes what `redis.Redis.from_url` takes, and `prefix`, with which all keys begin.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from sequential_flow import RedisStorage

_SECONDS = 10.0


def open_storage(
    location: str, *, timeout_seconds: float = _SECONDS, **options: Any
) -> RedisStorage:
    """`options` are RedisStorage's. Raises ValueError, without the location, when it is none."""
    try:
        url, prefix = _without_prefix(location)
        client = redis.Redis.from_url(
            url,
            socket_timeout=timeout_seconds,
            socket_connect_timeout=timeout_seconds,
            retry=Retry(NoBackoff(), 0),  # the storage itself tries once more
        )
        client.get_encoder()
    except (ValueError, TypeError):
        client = None
    if client is None:
        raise ValueError(
            "bad Redis location; it must be redis://user:password@host:6379/0, or rediss://… for "
            "TLS, with special characters as %XX, and settings of redis-py after a ?"
        )
    if prefix:
        options["prefix"] = prefix
    return RedisStorage(client, **options)


def _without_prefix(location: str) -> tuple[str, str | None]:
    parts = urlsplit(location)
    if not parts.hostname:
        raise ValueError("no host")
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    prefix = query.pop("prefix", None)
    return parts._replace(query=urlencode(query)).geturl(), prefix
