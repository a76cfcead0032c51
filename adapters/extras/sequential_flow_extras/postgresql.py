"""PostgreSQL, through psycopg 3: `postgresql://user:password@host:5432/database?sslmode=require`.

The query takes every setting of libpq; `connect_timeout` is 10 seconds if none is given. Make the
tables once, with `open_storage(location).create_schema()`.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from sequential_flow import SQLStorage


def open_storage(location: str, **options: Any) -> SQLStorage:
    """`options` are SQLStorage's. Raises ValueError, without the location, when it is none."""
    settings = _settings(location)

    def connect() -> psycopg.Connection[Any]:
        return psycopg.connect(**settings, autocommit=True)

    return SQLStorage(connect, "postgresql", **options)


def _settings(location: str) -> dict[str, Any]:
    """Keyword arguments of `psycopg.connect`."""
    settings: dict[str, Any] | None = None
    with suppress(psycopg.Error):  # its message may show the password
        settings = dict(conninfo_to_dict(location))
    if settings is None:
        raise ValueError(
            "bad PostgreSQL location; it must be postgresql://user:password@host:5432/database, "
            "with special characters as %XX, and settings of libpq after a ?"
        )
    return {"connect_timeout": 10, "application_name": "sequential-flow", **settings}
