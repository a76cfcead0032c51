"""MySQL and MariaDB, through PyMySQL: `mysql://user:password@host:3306/database?ssl_ca=/path`.

The query takes `unix_socket`, `ssl_ca`, `ssl_cert`, `ssl_key`, and `ssl=true` for encryption with
the system's certificate authorities. Make the tables once, with
`open_storage(location).create_schema()`.
"""

from __future__ import annotations

import ssl
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

import pymysql

from sequential_flow import SQLStorage

_SETTINGS = ("unix_socket", "ssl_ca", "ssl_cert", "ssl_key")
_SECONDS = 10.0


def open_storage(location: str, *, timeout_seconds: float = _SECONDS, **options: Any) -> SQLStorage:
    """`options` are SQLStorage's. Raises ValueError, without the location, when it is none."""
    settings = {
        **_settings(location),
        "connect_timeout": timeout_seconds,
        "read_timeout": timeout_seconds,
        "write_timeout": timeout_seconds,
        "autocommit": True,
    }

    def connect() -> Any:
        return pymysql.connect(**settings)

    return SQLStorage(connect, "mysql", timeout_seconds=timeout_seconds, **options)


def _settings(location: str) -> dict[str, Any]:
    """Keyword arguments of `pymysql.connect`."""
    try:
        url = urlsplit(location)
        port = url.port or 3306
        query = dict(parse_qsl(url.query, keep_blank_values=True, strict_parsing=bool(url.query)))
    except ValueError:
        url = None
    if url is None or not url.hostname or not url.path.strip("/"):
        raise ValueError(
            "bad MySQL location; it must be mysql://user:password@host:3306/database, "
            "with special characters as %XX"
        )
    return {**_identity(url), "port": port, **_query_settings(query)}


def _identity(url: SplitResult) -> dict[str, Any]:
    return {
        "host": url.hostname,
        "user": unquote(url.username or ""),
        "password": unquote(url.password or ""),
        "database": unquote(url.path.strip("/")),
    }


def _query_settings(query: dict[str, str]) -> dict[str, Any]:
    settings: dict[str, Any] = {name: query[name] for name in _SETTINGS if name in query}
    if query.get("ssl") == "true":
        settings["ssl"] = ssl.create_default_context()
    unknown = [name for name in query if name not in (*_SETTINGS, "ssl")]
    if unknown or query.get("ssl", "true") != "true":
        raise ValueError(
            f"bad MySQL location; after the ? there may be {', '.join(_SETTINGS)} and ssl=true"
        )
    return settings
