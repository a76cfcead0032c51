"""Table: the ItemStore of DynamoDBStorage: heads and parts in one table, large tasks in a bucket.

All reads are consistent, but for the indexes, which DynamoDB brings up to date a moment later; what
they name is then read from the table itself.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from sequential_flow import Conflict, InvalidRequest, TaskHead

from .bucket import Bucket
from .items import (
    BESIDE_DATA_BYTES,
    IN_BUCKET,
    LISTED,
    Item,
    deleted_item,
    head_item,
    head_of,
    item_of,
    part_item,
    place_of,
)
from .service import Refused, Service

BY_AGE = "by_age"
BY_STATUS = "by_status"

#: A BatchWriteItem takes no more.
_WRITES = 25
#: A BatchGetItem answers with 16 MB at most, which is 40 of the largest items.
_READS = 40
_FAILED = "ConditionalCheckFailedException"
_THROTTLED = "it is overloaded; try again (the table throttles a part of a batch)"
_CURSOR = r"[0-9TZ:.-]{1,32}~~?[A-Za-z0-9._:-]{1,128}"

_NEW = "attribute_not_exists(#revision) OR #expires_at <= :now"
_THIS = "#revision = :expected"
_ANY = "attribute_exists(#revision)"

_Element = TypeVar("_Element")


class Table:
    """`clock` gives epoch seconds, for what deletes leave behind."""

    def __init__(
        self,
        name: str,
        client: Any,
        bucket: Bucket | None,
        item_bytes: int,
        clock: Callable[[], float],
    ) -> None:
        self.aws = Service("dynamodb", f"the DynamoDB storage {name}", client)
        self.name = name
        self.room_bytes = item_bytes - BESIDE_DATA_BYTES
        self._bucket = bucket
        self._clock = clock

    # -- heads -----------------------------------------------------------------------------------

    def read_head(self, task_id: str) -> TaskHead | None:
        return head_of(self._item(task_id))

    def write_head(self, head: TaskHead, expected_revision: int, now: str) -> TaskHead | None:
        item = head_item(head, in_bucket=self._bucket is not None)
        try:
            if expected_revision:
                before = self._put(item, _THIS, {":expected": {"N": str(expected_revision)}})
            else:
                before = self._put(item, _NEW, {":now": {"S": now}})
        except Refused:
            raise _conflict(head.id, expected_revision) from None
        old = head_of(before)
        return None if old is None or old.write == head.write else old

    def delete_head(self, task_id: str, expected_revision: int | None) -> TaskHead | None:
        """Leaves the name of this delete behind, for the second try after a lost answer."""
        write = os.urandom(16).hex()
        item = deleted_item(task_id, write, self._clock())
        try:
            if expected_revision is None:
                return head_of(self._put(item, _ANY, {}))
            expected = {":expected": {"N": str(expected_revision)}}
            return head_of(self._put(item, _THIS, expected))
        except Refused:
            if self._item(task_id).get("write") == {"S": write}:
                return _forgotten(task_id, write)
            if expected_revision is None:
                return None
            raise _conflict(task_id, expected_revision) from None

    def _item(self, task_id: str) -> Item:
        """{} for none."""
        get = {
            "TableName": self.name,
            "Key": item_of({"id": task_id}),
            "ConsistentRead": True,
            "ReturnConsumedCapacity": "TOTAL",
        }
        answer = self.aws.ask_whole("ConsumedCapacity", lambda client: client.get_item(**get))
        item: Item = answer.get("Item", {})
        return item

    def _put(self, item: Item, condition: str, values: Item) -> Item | None:
        """The item before. Raises Refused when `condition` does not hold."""
        used = {f"#{name}": name for name in ("revision", "expires_at") if f"#{name}" in condition}
        put = {
            "TableName": self.name,
            "Item": item,
            "ConditionExpression": condition,
            "ExpressionAttributeNames": used,
            "ReturnValues": "ALL_OLD",
            "ReturnConsumedCapacity": "TOTAL",
        }
        if values:
            put["ExpressionAttributeValues"] = values
        answer = self.aws.ask_whole(
            "ConsumedCapacity", lambda client: client.put_item(**put), _FAILED
        )
        before: Item | None = answer.get("Attributes")
        return before

    # -- parts -----------------------------------------------------------------------------------

    def write_parts(self, parts: Mapping[str, bytes], expires_at: str) -> None:
        if self._bucket is not None:
            self._bucket.write(_write_of(next(iter(parts))), b"".join(parts.values()))
            return
        items = [part_item(name, data, expires_at) for name, data in parts.items()]
        self._write_batches([{"PutRequest": {"Item": item}} for item in items])

    def read_parts(self, names: list[str]) -> list[bytes | None]:
        if names[0].startswith("#"):
            return [self._needed_bucket().read(names[0][1:])]
        found = {item["id"]["S"]: item["data"]["B"] for item in self._read_batches(names)}
        return [found.get(name) for name in names]

    def delete_parts(self, names: list[str]) -> None:
        """Parts of a refused write are in the bucket, too, when there is one."""
        if self._bucket is not None or names[0].startswith("#"):
            self._needed_bucket().delete(_write_of(names[0]))
        keys = [item_of({"id": name}) for name in names if not name.startswith("#")]
        self._write_batches([{"DeleteRequest": {"Key": key}} for key in keys])

    def _needed_bucket(self) -> Bucket:
        if self._bucket is None:
            raise self.aws.unavailable("a large task is in a bucket; configure that bucket again")
        return self._bucket

    # -- batches ---------------------------------------------------------------------------------

    def _write_batches(self, requests: Sequence[Any]) -> None:
        for some in _chunks(requests, _WRITES):
            self._until_done(some, self._write_batch)

    def _write_batch(self, requests: Sequence[Any]) -> Sequence[Any]:
        """What was left undone."""
        batch = {self.name: requests}
        answer = self.aws.ask_whole(
            "UnprocessedItems", lambda client: client.batch_write_item(RequestItems=batch)
        )
        return [request for left in answer["UnprocessedItems"].values() for request in left]

    def _read_batches(self, ids: Sequence[str], attributes: Sequence[str] = ()) -> list[Item]:
        """The items that there are, in any order; all attributes when none are named."""
        items: list[Item] = []

        def read(ids: Sequence[str]) -> Sequence[str]:
            batch = {self.name: _keys_and_attributes(ids, attributes)}
            answer = self.aws.ask_whole(
                "Responses", lambda client: client.batch_get_item(RequestItems=batch)
            )
            items.extend(item for found in answer["Responses"].values() for item in found)
            left = answer.get("UnprocessedKeys", {}).values()
            return [key["id"]["S"] for request in left for key in request["Keys"]]

        for some in _chunks(ids, _READS):
            self._until_done(some, read)
        return items

    def _until_done(
        self,
        todo: Sequence[_Element],
        step: Callable[[Sequence[_Element]], Sequence[_Element]],
    ) -> None:
        """Repeats `step`, which returns what it left undone, as long as there is progress."""
        while todo:
            before = len(todo)
            for _ in self.aws.tries():
                todo = step(todo)
                if len(todo) < before:
                    break
            else:
                raise self.aws.unavailable(_THROTTLED)

    # -- listings --------------------------------------------------------------------------------

    def list_heads(
        self, status: str | None, limit: int, cursor: str | None, now: str
    ) -> tuple[list[TaskHead], str | None]:
        """Newest first."""
        if cursor is not None and not re.fullmatch(_CURSOR, cursor):
            raise InvalidRequest("bad cursor; take it from the page before, unchanged")
        found = list(islice(self._heads(status, limit + 1, cursor, now), limit + 1))
        return found[:limit], place_of(found[limit - 1]) if len(found) > limit else None

    def _heads(
        self, status: str | None, page: int, cursor: str | None, now: str
    ) -> Iterator[TaskHead]:
        """Heads that live; an index may know of what has changed or gone."""
        query = self._query(status, page)
        while True:
            places, cursor = self._places(query, cursor)
            ids = [place.partition("~")[2] for place in places]
            heads = {head.id: head for head in self._listed(ids)}
            for place, task_id in zip(places, ids, strict=True):
                head = heads.get(task_id)
                if head is None or head.expires_at <= now or place_of(head) != place:
                    continue
                if status is None or head.status == status:
                    yield head
            if cursor is None:
                return

    def _listed(self, ids: list[str]) -> Iterator[TaskHead]:
        for item in self._read_batches(ids, (*LISTED, IN_BUCKET)):
            head = head_of(item)
            if head is not None:
                yield head

    def _query(self, status: str | None, page: int) -> dict[str, Any]:
        key, value = ("kind", "task") if status is None else ("status", status)
        return {
            "TableName": self.name,
            "IndexName": BY_AGE if status is None else BY_STATUS,
            "KeyConditionExpression": "#key = :key",
            "ExpressionAttributeNames": {"#key": key},
            "ExpressionAttributeValues": {":key": {"S": value}},
            "ScanIndexForward": False,
            "Limit": page,
        }

    def _places(self, query: dict[str, Any], cursor: str | None) -> tuple[list[str], str | None]:
        """Places after `cursor`, and the cursor for more."""
        if cursor is not None:
            names = {**query["ExpressionAttributeNames"], "#place": "place"}
            values = {**query["ExpressionAttributeValues"], ":place": {"S": cursor}}
            query = {
                **query,
                "KeyConditionExpression": "#key = :key AND #place < :place",
                "ExpressionAttributeNames": names,
                "ExpressionAttributeValues": values,
            }
        answer = self.aws.ask_whole("Items", lambda client: client.query(**query))
        last = answer.get("LastEvaluatedKey")
        places = [item["place"]["S"] for item in answer["Items"]]
        return places, last["place"]["S"] if last else None

    # -- what is over ----------------------------------------------------------------------------

    def purge(self, now: float) -> int:
        """Removes what is over at `now`; the number of tasks in it."""
        return sum(self._purge(item, now) for item in self._expired(now))

    def _expired(self, now: float) -> Iterator[Item]:
        scan: dict[str, Any] = {
            "TableName": self.name,
            "ConsistentRead": True,
            "FilterExpression": "#ttl <= :now",
            "ProjectionExpression": "#ttl, " + _projection((*LISTED, IN_BUCKET)),
            "ExpressionAttributeNames": {"#ttl": "ttl", **_names((*LISTED, IN_BUCKET))},
            "ExpressionAttributeValues": {":now": {"N": f"{now:.3f}"}},
        }
        while True:
            answer = self.aws.ask_whole("Items", lambda client: client.scan(**scan))
            yield from answer["Items"]
            if not answer.get("LastEvaluatedKey"):
                return
            scan["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def _purge(self, item: Item, now: float) -> int:
        """1 for a task; 0 for anything else, or when somebody has renewed it meanwhile."""
        delete = {
            "TableName": self.name,
            "Key": {"id": item["id"]},
            "ConditionExpression": "#ttl <= :now",
            "ExpressionAttributeNames": {"#ttl": "ttl"},
            "ExpressionAttributeValues": {":now": {"N": f"{now:.3f}"}},
        }
        try:
            self.aws.ask(lambda client: client.delete_item(**delete), _FAILED)
        except Refused:
            return 0
        head = head_of(item)
        if head is not None and head.part_count:
            self.delete_parts(head.part_names())
        return 0 if head is None else 1


def _conflict(task_id: str, expected_revision: int) -> Conflict:
    return Conflict(f"task {task_id!r} is not at revision {expected_revision} any more")


def _forgotten(task_id: str, write: str) -> TaskHead:
    """Stands for a head of which nothing is known any more; its parts, if any, expire."""
    return TaskHead(
        id=task_id,
        revision=0,
        status="",
        created_at="",
        expires_at="",
        write=write,
        record=None,
        snapshot=None,
    )


def _write_of(name: str) -> str:
    """ "ID#WRITE#NUMBER" or "#WRITE" -> "WRITE"."""
    return name.split("#")[1]


def _keys_and_attributes(ids: Sequence[str], attributes: Sequence[str]) -> dict[str, Any]:
    request: dict[str, Any] = {
        "Keys": [item_of({"id": id_}) for id_ in ids],
        "ConsistentRead": True,
    }
    if attributes:
        request["ProjectionExpression"] = _projection(attributes)
        request["ExpressionAttributeNames"] = _names(attributes)
    return request


def _projection(attributes: Sequence[str]) -> str:
    return ", ".join(f"#{name}" for name in attributes)


def _names(attributes: Sequence[str]) -> dict[str, str]:
    """Some of our names are words of DynamoDB's."""
    return {f"#{name}": name for name in attributes}


def _chunks(elements: Sequence[_Element], size: int) -> Iterator[Sequence[_Element]]:
    for at in range(0, len(elements), size):
        yield elements[at : at + size]
