"""open_storage: the storage that a location names, as in SEQUENTIAL_FLOW_STORAGE and `--store`.

    memory:                            sqlite:///relative.sqlite    sqlite:////absolute.sqlite
    postgresql://user@host/database    mysql://user@host/database   redis://host:6379/0
    dynamodb://TABLE                   firestore://COLLECTION

What needs a package besides the standard library is in the adapters, and loaded when it is named.
"""

from __future__ import annotations

from importlib import import_module

from .memory import InMemoryStorage
from .protocol import Storage

#: Scheme -> the module whose `open_storage(location)` opens it, and the extra that it needs.
_ADAPTERS = {
    "postgresql": ("sequential_flow_extras.postgresql", "sql"),
    "postgres": ("sequential_flow_extras.postgresql", "sql"),
    "mysql": ("sequential_flow_extras.mysql", "sql"),
    "mariadb": ("sequential_flow_extras.mysql", "sql"),
    "redis": ("sequential_flow_extras.redis", "redis"),
    "rediss": ("sequential_flow_extras.redis", "redis"),
    "dynamodb": ("sequential_flow_aws.dynamodb", "aws"),
    "firestore": ("sequential_flow_gcp.firestore", "gcp"),
}
_KNOWN = (
    "memory:, sqlite:///path/to/file.sqlite, postgresql://…, mysql://…, redis://…, "
    "dynamodb://TABLE or firestore://COLLECTION"
)


def open_storage(location: str) -> Storage:
    """Raises ValueError, in one clear line without passwords, for what is no such location.

    Opens no file and no connection yet. A database with tables needs `create_schema()` once.
    """
    if location == "memory:":
        return InMemoryStorage()
    scheme, separator, rest = location.partition("://")
    if scheme == "sqlite" and rest.startswith("/") and len(rest) > 1:
        from .sqlite import SQLiteStorage  # loads sqlite3 only for those who use it

        return SQLiteStorage(rest[1:])
    if separator and rest and scheme in _ADAPTERS:
        return _opened_by_adapter(scheme, location)
    known = scheme if separator and scheme in ("sqlite", *_ADAPTERS) else ""
    raise ValueError(f"unknown storage{known and f' {known}://…'}; use {_KNOWN}")


def _opened_by_adapter(scheme: str, location: str) -> Storage:
    module, extra = _ADAPTERS[scheme]
    try:
        adapter = import_module(module)
    except ModuleNotFoundError as error:
        raise ValueError(
            f"{scheme}://… needs the Python package {error.name}: "
            f"pip install 'sequential-flow[{extra}]'"
        ) from None
    storage = adapter.open_storage(location)
    if not isinstance(storage, Storage):
        raise TypeError(f"{module}.open_storage must return a Storage")
    return storage
