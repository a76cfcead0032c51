"""DynamoDBStorage: tasks in one DynamoDB table. `items.py` draws the items, `table.py` moves them.

The table has the partition key `id` (a string), no sort key, TTL on the attribute `ttl`, and two
sparse indexes for listings, both with the sort key `place` and keys only:

    by_age      partition key `kind`      all tasks; written when a task is made or deleted
    by_status   partition key `status`    written when a status changes

A step that leaves a task `paused` writes neither of them. All tasks of one status are in one
partition of an index, which takes 1,000 writes a second: about 250 new tasks a second.

A role needs, and no more:

    dynamodb:GetItem PutItem BatchGetItem BatchWriteItem    on the table
    dynamodb:Query                                          on its indexes, to list
    dynamodb:Scan DeleteItem                                on the table, for `purge_expired` only
    s3:GetObject PutObject DeleteObject                     on BUCKET/PREFIX*, with a bucket
    s3:ListBucket                                           on the bucket, with a bucket: without it
                                                            a missing object looks forbidden
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from contextlib import suppress
from importlib.util import find_spec
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from sequential_flow import MAX_TASK_BYTES, ListingPartedStorage

from .bucket import Bucket
from .items import ITEM_BYTES
from .service import Refused
from .table import BY_AGE, BY_STATUS, Table

DEFAULT_PREFIX = "sequential-flow/"

_TABLE = r"[A-Za-z0-9_.-]{3,255}"
_BUCKET = r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"
_READY_SECONDS = 60.0


class DynamoDBStorage(ListingPartedStorage):
    """`table` is a name or an ARN.

    client          a boto3 client for DynamoDB; one is made on first use if there is none
    bucket          keeps tasks that do not fit an item as objects there, not as items of the table;
                    it stays readable only as long as the storage is given it. See `Bucket`
    prefix          begins the names of these objects
    max_task_bytes  a task that takes more, packed, is TooLarge
    item_bytes      the size from which a task is large: DynamoDB's own limit, or less
    """

    def __init__(
        self,
        table: str,
        client: Any = None,
        *,
        bucket: str | None = None,
        prefix: str = DEFAULT_PREFIX,
        s3_client: Any = None,
        max_task_bytes: int = MAX_TASK_BYTES,
        item_bytes: int = ITEM_BYTES,
        clock: Callable[[], float] = time.time,
    ) -> None:
        objects = Bucket(bucket, prefix, s3_client) if bucket else None
        self._table = Table(table, client, objects, item_bytes, clock)
        super().__init__(self._table, max_task_bytes=max_task_bytes, clock=clock)

    def purge_expired(self) -> int:
        """Reads the whole table. DynamoDB removes expired tasks by itself, within a few days."""
        return self._table.purge(self._clock())

    def create_schema(self) -> None:
        """Makes the table, for development, if it is missing, and waits until it is ready.

        In production let the template of the stack make it, with encryption and recovery.
        """
        aws, name = self._table.aws, self._table.name
        definition = table_definition(name)
        with suppress(Refused):
            aws.ask(lambda client: client.create_table(**definition), "ResourceInUseException")
        self._wait_until_ready()
        ttl = {"Enabled": True, "AttributeName": "ttl"}
        with suppress(Refused):
            aws.ask(
                lambda client: client.update_time_to_live(
                    TableName=name, TimeToLiveSpecification=ttl
                ),
                "ValidationException",  # it is on
                "UnknownOperationException",  # a local server without TTL
            )

    create_table = create_schema

    def _wait_until_ready(self) -> None:
        aws, name = self._table.aws, self._table.name
        give_up = time.monotonic() + _READY_SECONDS
        while time.monotonic() < give_up:
            answer = aws.ask_whole("Table", lambda client: client.describe_table(TableName=name))
            if answer["Table"]["TableStatus"] == "ACTIVE":
                return
            time.sleep(0.2)
        raise aws.unavailable(f"the table is not ready after {_READY_SECONDS:g} s; try again")


def table_definition(name: str) -> dict[str, Any]:
    """What CreateTable takes."""
    return {
        "TableName": name,
        "BillingMode": "PAY_PER_REQUEST",
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "AttributeDefinitions": [
            {"AttributeName": attribute, "AttributeType": "S"}
            for attribute in ("id", "kind", "place", "status")
        ],
        "GlobalSecondaryIndexes": [
            {
                "IndexName": index,
                "KeySchema": [
                    {"AttributeName": key, "KeyType": "HASH"},
                    {"AttributeName": "place", "KeyType": "RANGE"},
                ],
                "Projection": {"ProjectionType": "KEYS_ONLY"},
            }
            for index, key in ((BY_AGE, "kind"), (BY_STATUS, "status"))
        ],
    }


def open_storage(location: str) -> DynamoDBStorage:
    """`dynamodb://TABLE`, `dynamodb://TABLE?bucket=BUCKET` or `…&prefix=PREFIX`.

    Raises ValueError for anything else, and without boto3. Connects to nothing yet.
    """
    if find_spec("boto3") is None:
        raise ValueError("dynamodb://… needs boto3: pip install 'sequential-flow[aws]'")
    parts = urlsplit(location)
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    bucket, prefix = options.pop("bucket", None), options.pop("prefix", DEFAULT_PREFIX)
    well_formed = parts.scheme == "dynamodb" and not parts.path and not parts.fragment
    if not well_formed or options or not re.fullmatch(_TABLE, parts.netloc):
        raise ValueError("use dynamodb://TABLE, dynamodb://TABLE?bucket=BUCKET or …&prefix=PREFIX")
    if bucket is not None and not re.fullmatch(_BUCKET, bucket):
        raise ValueError("no bucket has such a name; use dynamodb://TABLE?bucket=BUCKET")
    return DynamoDBStorage(parts.netloc, bucket=bucket, prefix=prefix)
