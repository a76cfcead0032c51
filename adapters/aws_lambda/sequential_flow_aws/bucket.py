"""Bucket: the large tasks of DynamoDBStorage as objects in S3, one for each write."""

from __future__ import annotations

from typing import Any

from .service import Refused, Service

_READ_SECONDS = 10.0


class Bucket:
    """Objects named PREFIX + the name of the write that made them.

    Objects of tasks that DynamoDB's TTL has removed stay behind. The bucket needs a lifecycle rule
    that removes what is older than the longest `ttl` in use.
    """

    def __init__(self, name: str, prefix: str, client: Any = None) -> None:
        self._name = name
        self._prefix = prefix
        what = f"the DynamoDB storage's bucket {name}"
        self._aws = Service("s3", what, client, read_seconds=_READ_SECONDS)

    def write(self, name: str, data: bytes) -> None:
        where = self._where(name)
        self._aws.ask(lambda client: client.put_object(**where, Body=data))

    def read(self, name: str) -> bytes | None:
        where = self._where(name)
        try:
            return self._aws.ask(
                lambda client: bytes(client.get_object(**where)["Body"].read()), "NoSuchKey"
            )
        except Refused:
            return None

    def delete(self, name: str) -> None:
        where = self._where(name)
        self._aws.ask(lambda client: client.delete_object(**where))

    def _where(self, name: str) -> dict[str, str]:
        return {"Bucket": self._name, "Key": f"{self._prefix}{name}"}
