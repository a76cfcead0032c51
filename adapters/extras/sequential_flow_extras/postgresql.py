"""PostgreSQL, through psycopg 3: `postgresql://user:password@host:5432/database?sslmode=require`.

The query takes every setting of libpq; `connect_timeout` is 10 seconds if none is given. Make the
tables once, with `open_storage(location).create_schema()`.
"""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from sequential_flow import SQLStorage


def open_storage(location: str, **options: Any) -> SQLStorage:
    """`options` are SQLStorage's. Raises ValueError, without the location, when it is none."""
    try:
        settings = conninfo_to_dict(location)
    except psycopg.Error:
        settings = None
    if settings is None:
        raise ValueError(
            "bad PostgreSQL location; it must be postgresql://user:password@host:5432/database, "
            "with special characters as %XX, and settings of libpq after a ?"
        )
    settings = {"connect_timeout": 10, "application_name": "sequential-flow", **settings}

    def connect() -> psycopg.Connection[Any]:
        return psycopg.connect(**settings, autocommit=True)

    return SQLStorage(connect, "postgresql", **options)
