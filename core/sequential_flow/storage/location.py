"""open_storage: the storage that a location names, as in SEQUENTIAL_FLOW_STORAGE and `--store`."""

from __future__ import annotations

from .memory import InMemoryStorage
from .protocol import Storage


def open_storage(location: str) -> Storage:
    """`memory:`, `sqlite:///relative.sqlite` or `sqlite:////absolute.sqlite`.

    Raises ValueError, in one clear line, for anything else. Opens no file yet.
    """
    if location == "memory:":
        return InMemoryStorage()
    scheme, separator, path = location.partition(":///")
    if scheme == "sqlite" and separator and path:
        from .sqlite import SQLiteStorage  # loads sqlite3 only for those who use it

        return SQLiteStorage(path)
    raise ValueError(f"unknown storage {location!r}; use memory: or sqlite:///path/to/file.sqlite")
