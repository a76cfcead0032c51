"""FirestoreStorage: tasks in one collection of Firestore, in Native mode.

`documents.py` draws the documents, `collection.py` moves them. Firestore removes expired tasks by
itself when the collection has a TTL policy on `expires_at`, within a day; until then a load says
that they are over. Listing by status needs a composite index; `firestore.indexes.json` has both,
and keeps the rest from being indexed, which would cost writes.

A service account needs roles/datastore.user, and no more.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from sequential_flow import MAX_TASK_BYTES, ListingPartedStorage

from .collection import Collection

#: As in the reference system.
DEFAULT_COLLECTION = "sequential_flow_tasks"

_COLLECTION = r"(?!__.*__$)[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}"
_PROJECT = r"[a-z0-9.:-]{1,100}"
_DATABASE = r"\(default\)|[a-z][a-z0-9-]{2,61}[a-z0-9]"
_KNOWN = "firestore://COLLECTION, or firestore://COLLECTION?project=PROJECT&database=DATABASE"


class FirestoreStorage(ListingPartedStorage):
    """`client` is a `google.cloud.firestore.Client`, or a function that makes one.

    Without it a client is made on first use: of `project`, or of the project that the environment
    names, and `database`. FIRESTORE_EMULATOR_HOST works as everywhere.

    max_task_bytes   a task that takes more, packed, is TooLarge
    timeout_seconds  for each request
    """

    def __init__(
        self,
        collection: str = DEFAULT_COLLECTION,
        client: Any = None,
        *,
        project: str | None = None,
        database: str | None = None,
        max_task_bytes: int = MAX_TASK_BYTES,
        timeout_seconds: float = 5.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not re.fullmatch(_COLLECTION, collection):
            raise ValueError(f"{collection!r} is no name of a Firestore collection")

        def make_client() -> Any:
            from google.cloud.firestore_v1 import Client

            return Client(project=project, database=database)

        self._collection = Collection(
            collection, make_client if client is None else client, timeout_seconds, clock
        )
        super().__init__(self._collection, max_task_bytes=max_task_bytes, clock=clock)

    def purge_expired(self) -> int:
        """Reads the whole collection. With the TTL policy Firestore does this by itself."""
        return self._collection.purge(self._clock())


def open_storage(location: str) -> FirestoreStorage:
    """`firestore://COLLECTION`, `firestore://COLLECTION?project=PROJECT&database=DATABASE`.

    Raises ValueError for anything else. Connects to nothing yet.
    """
    parts = urlsplit(location)
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    project, database = options.pop("project", None), options.pop("database", None)
    if (
        (parts.scheme, parts.path, parts.fragment, options) != ("firestore", "", "", {})
        or not re.fullmatch(_COLLECTION, parts.netloc)
        or not (project is None or re.fullmatch(_PROJECT, project))
        or not (database is None or re.fullmatch(_DATABASE, database))
    ):
        raise ValueError(f"unknown storage {location!r}; use {_KNOWN}")
    return FirestoreStorage(parts.netloc, project=project, database=database)
