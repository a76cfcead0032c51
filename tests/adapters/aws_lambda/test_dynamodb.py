"""DynamoDBStorage on two independent servers."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from typing import Any

import pytest

from aws_servers import SECRET_KEY, Dynalite, MotoServer, client, environment
from sequential_flow import (
    InvalidRequest,
    SnapshotInvalid,
    Storage,
    StorageUnavailable,
    Task,
    open_storage,
)
from sequential_flow_aws import DynamoDBStorage, dynamodb
from sequential_flow_aws.items import BESIDE_DATA_BYTES, ITEM_BYTES, head_of, item_size
from server_contract import IMPATIENT_SECONDS, OpenAt, ServerContract
from servers import HOST
from storage_contract import (
    CAP_BYTES,
    HOUR,
    START,
    CappedContract,
    Clock,
    ListingContract,
    all_pages,
    make_task,
    noise,
)

_numbers = itertools.count()

MEGABYTE = 1_000_000
BUCKET = "large-tasks"


def new_table() -> str:
    return f"tasks-{next(_numbers)}"


class DynamoDBContract(ListingContract, CappedContract):
    """Define `aws`, a client for DynamoDB."""

    item_bytes = ITEM_BYTES

    @pytest.fixture
    def make_storage(self, aws: Any) -> Callable[..., Storage]:
        def make(clock: Clock, **options: Any) -> Storage:
            options["item_bytes"] = self.item_bytes
            storage = DynamoDBStorage(new_table(), aws, clock=clock, **options)
            storage.create_schema()
            return storage

        return make

    @pytest.fixture
    def make_capped_storage(self, make_storage: Any) -> Callable[[Clock], Storage]:
        return lambda clock: make_storage(clock, max_task_bytes=CAP_BYTES)


class TestOnMoto(DynamoDBContract):
    """It takes items of 405,000 bytes at most, the real one of 409,600."""

    item_bytes = 405_000

    @pytest.fixture
    def aws(self, moto: MotoServer) -> Any:
        return client("dynamodb", moto.url)


class TestOnDynalite(DynamoDBContract, ServerContract):
    @pytest.fixture
    def server(self, dynalite: Dynalite) -> Dynalite:
        return dynalite

    @pytest.fixture
    def aws(self, server: Dynalite) -> Any:
        return client("dynamodb", server.url)

    @pytest.fixture
    def secrets(self) -> list[str]:
        return [SECRET_KEY]

    @pytest.fixture
    def open_at(self, aws: Any) -> OpenAt:
        table = new_table()
        DynamoDBStorage(table, aws).create_schema()

        def open_storage(port: int, *, impatient: bool = False) -> Storage:
            seconds = IMPATIENT_SECONDS if impatient else 20.0
            there = client("dynamodb", f"http://{HOST}:{port}", read_seconds=seconds)
            return DynamoDBStorage(table, there, clock=Clock())

        return open_storage


# -- large tasks in a bucket ---------------------------------------------------------------------


@pytest.fixture
def s3(moto: MotoServer) -> Any:
    objects = client("s3", moto.url)
    objects.create_bucket(
        Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"}
    )
    return objects


def objects_in(s3: Any) -> list[str]:
    return [found["Key"] for found in s3.list_objects_v2(Bucket=BUCKET).get("Contents", [])]


class TestInABucket:
    """What the contract says about large tasks."""

    test_keeps_large_tasks = ListingContract.test_keeps_large_tasks
    test_keeps_large_records = ListingContract.test_keeps_large_records
    test_goes_from_small_to_large_and_back = ListingContract.test_goes_from_small_to_large_and_back
    test_lets_one_win = ListingContract.test_lets_exactly_one_of_many_large_tasks_win
    test_lists_large_tasks = ListingContract.test_lists_large_tasks

    @pytest.fixture
    def clock(self) -> Clock:
        return Clock()

    @pytest.fixture
    def aws(self, moto: MotoServer) -> Any:
        return client("dynamodb", moto.url)

    @pytest.fixture
    def table(self, aws: Any) -> str:
        name = new_table()
        DynamoDBStorage(name, aws).create_schema()
        return name

    @pytest.fixture
    def storage(self, table: str, aws: Any, s3: Any, clock: Clock) -> DynamoDBStorage:
        return DynamoDBStorage(
            table, aws, bucket=BUCKET, s3_client=s3, clock=clock, item_bytes=400_000
        )

    def test_each_task_is_one_object(self, storage: DynamoDBStorage, s3: Any) -> None:
        storage.save(make_task(snapshot=noise(3 * MEGABYTE)), 0)
        (first,) = objects_in(s3)
        assert first.startswith("sequential-flow/")
        storage.save(make_task(revision=2, snapshot=noise(2 * MEGABYTE)), 1)
        (second,) = objects_in(s3)
        assert second != first
        storage.save(make_task(revision=3), 2)
        assert objects_in(s3) == []
        storage.save(make_task(revision=4, snapshot=noise(2 * MEGABYTE)), 3)
        assert storage.delete("t", 4)
        assert objects_in(s3) == []

    def test_purging_removes_the_objects(
        self, storage: DynamoDBStorage, s3: Any, clock: Clock
    ) -> None:
        storage.save(make_task(snapshot=noise(2 * MEGABYTE)), 0)
        clock.now += HOUR
        assert storage.purge_expired() == 1
        assert objects_in(s3) == []

    def test_a_bucket_may_be_configured_later(
        self, storage: DynamoDBStorage, table: str, aws: Any, clock: Clock
    ) -> None:
        before = DynamoDBStorage(table, aws, clock=clock, item_bytes=400_000)
        old = make_task(snapshot=noise(2 * MEGABYTE))
        before.save(old, 0)
        assert storage.load("t") == old
        new = make_task(revision=2, snapshot=noise(2 * MEGABYTE, 1))
        storage.save(new, 1)
        assert storage.load("t") == new
        assert count_items(aws, table) == 1
        with pytest.raises(StorageUnavailable, match="a large task is in a bucket; configure"):
            before.load("t")

    def test_an_object_that_is_gone(self, storage: DynamoDBStorage, s3: Any) -> None:
        storage.save(make_task(snapshot=noise(2 * MEGABYTE)), 0)
        s3.delete_object(Bucket=BUCKET, Key=objects_in(s3)[0])
        with pytest.raises(SnapshotInvalid, match="'t' is damaged: a part is missing"):
            storage.load("t")

    def test_a_bucket_that_is_not_there(self, table: str, aws: Any, s3: Any) -> None:
        storage = DynamoDBStorage(table, aws, bucket="nowhere", s3_client=s3, clock=Clock())
        storage.save(make_task(), 0)
        message = "the DynamoDB storage's bucket nowhere: there is no such bucket"
        with pytest.raises(StorageUnavailable, match=message):
            storage.save(make_task(revision=2, snapshot=noise(2 * MEGABYTE)), 1)
        assert storage.load("t") == make_task()


# -- items ---------------------------------------------------------------------------------------


@pytest.fixture
def aws(dynalite: Dynalite) -> Any:
    return client("dynamodb", dynalite.url)


@pytest.fixture
def table(aws: Any) -> str:
    name = new_table()
    DynamoDBStorage(name, aws).create_schema()
    return name


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def storage(table: str, aws: Any, clock: Clock) -> DynamoDBStorage:
    return DynamoDBStorage(table, aws, clock=clock)


def items_of(aws: Any, table: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    for page in aws.get_paginator("scan").paginate(TableName=table, ConsistentRead=True):
        items += page["Items"]
    return items


def count_items(aws: Any, table: str) -> int:
    return len(items_of(aws, table))


def test_the_limit_of_an_item_is_counted_exactly(
    storage: DynamoDBStorage, aws: Any, table: str
) -> None:
    """The largest head that is not divided is as large as dynalite takes, for the longest id."""
    room = ITEM_BYTES - BESIDE_DATA_BYTES
    task_id = "x" * 128
    text = noise_that_packs_to(room, task_id)
    storage.save(make_task(task_id, snapshot=text), 0)
    (item,) = items_of(aws, table)
    assert item_size(item) > ITEM_BYTES - 300  # without parts, digest and in_bucket
    storage.save(make_task(task_id, snapshot=text + noise(8), revision=2), 1)
    assert count_items(aws, table) == 2

    filled = {
        **item,
        "digest": {"S": "0" * 64},
        "parts": {"N": "1" * 38},
        "in_bucket": {"BOOL": True},
    }
    filled["revision"] = {"N": "1" * 38}
    filled["status"] = {"S": "completed"}
    missing = ITEM_BYTES - item_size(filled)
    filled["snapshot"] = {"B": item["snapshot"]["B"] + b"x" * missing}
    assert missing >= 0
    aws.put_item(TableName=table, Item=filled)
    filled["snapshot"] = {"B": filled["snapshot"]["B"] + b"x" * 20}
    with pytest.raises(aws.exceptions.ClientError, match="Item size"):
        aws.put_item(TableName=table, Item=filled)


def noise_that_packs_to(size: int, task_id: str) -> str:
    """A snapshot with which the record takes `size` bytes at most, and hardly less."""
    from sequential_flow.storage.encoding import encode_task

    letters = "".join(chr(32 + n) for n in random.Random(1).randbytes(size) if n < 95)
    text = letters * 4

    def packed(length: int) -> int:
        return encode_task(make_task(task_id, snapshot=text[:length])).size

    low, high = 0, len(text)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if packed(middle) <= size else (low, middle)
    return text[:low]


def test_ttl_is_in_whole_seconds_and_never_early(
    storage: DynamoDBStorage, aws: Any, table: str
) -> None:
    storage.save(make_task(ttl=HOUR + 0.001, snapshot=noise(MEGABYTE)), 0)
    for item in items_of(aws, table):
        assert item["ttl"] == {"N": str(int(START + HOUR) + 1)}


def test_ttl_is_on(moto: MotoServer) -> None:
    aws = client("dynamodb", moto.url)
    storage = DynamoDBStorage("tasks", aws)
    storage.create_table()
    storage.create_schema()
    described = aws.describe_time_to_live(TableName="tasks")["TimeToLiveDescription"]
    assert described == {"TimeToLiveStatus": "ENABLED", "AttributeName": "ttl"}


def test_a_table_that_is_not_ready(
    storage: DynamoDBStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dynamodb, "_READY_SECONDS", 0.0)
    with pytest.raises(StorageUnavailable, match="the table is not ready after 0 s"):
        storage.create_schema()


def test_a_table_that_is_not_there(aws: Any) -> None:
    with pytest.raises(StorageUnavailable, match="the DynamoDB storage nowhere: what it needs is"):
        DynamoDBStorage("nowhere", aws).load("t")


def test_a_delete_leaves_a_trace_without_contents_that_expires(
    storage: DynamoDBStorage, aws: Any, table: str, clock: Clock
) -> None:
    storage.save(make_task(snapshot=noise(MEGABYTE)), 0)
    assert storage.delete("t", 1)
    (trace,) = items_of(aws, table)
    assert set(trace) == {"id", "ttl", "write"}
    assert trace["ttl"] == {"N": str(int(START + HOUR))}
    assert storage.list() == ([], None)
    assert storage.delete("t") is False
    clock.now += HOUR
    assert storage.purge_expired() == 0
    assert items_of(aws, table) == []


def test_purging_removes_parts_too(
    storage: DynamoDBStorage, aws: Any, table: str, clock: Clock
) -> None:
    storage.save(make_task(snapshot=noise(MEGABYTE)), 0)
    storage.save(make_task("young", ttl=2 * HOUR, snapshot=noise(MEGABYTE)), 0)
    assert count_items(aws, table) == 6
    clock.now += HOUR
    assert storage.purge_expired() == 1
    assert count_items(aws, table) == 3
    assert storage.load("young") is not None


def test_the_clock_of_milliseconds(storage: DynamoDBStorage) -> None:
    task = make_task(created_at="2026-01-01T00:00:00.001Z")
    storage.save(task, 0)
    assert storage.load("t") == task
    assert storage.list()[0] == [task]


@pytest.mark.parametrize(
    "change",
    [
        {"place": None},
        {"write": None},
        {"expires_at": None},
        {"record": {"S": "text"}},
        {"parts": {"S": "one"}},
        {"record": {"B": b""}},
        {"record": None},
        {"record": {"B": b"\x07"}},
    ],
    ids=str,
)
def test_a_damaged_item(
    storage: DynamoDBStorage, aws: Any, table: str, change: dict[str, Any]
) -> None:
    storage.save(make_task(), 0)
    (item,) = items_of(aws, table)
    item = {name: value for name, value in {**item, **change}.items() if value is not None}
    aws.put_item(TableName=table, Item=item)
    with pytest.raises(SnapshotInvalid, match=r"damaged|format"):
        storage.load("t")


# -- what a client may meet ----------------------------------------------------------------------


class Between:
    """A client that hands `question` of one operation to `meet` instead."""

    def __init__(self, aws: Any, operation: str, meet: Callable[..., Any]) -> None:
        self._aws = aws
        self._operation = operation
        self._meet = meet

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._aws, name)
        if name != self._operation:
            return real
        return lambda **question: self._meet(real, **question)


def test_what_a_batch_leaves_undone_is_done_later(table: str, aws: Any) -> None:
    def half(real: Any, **question: Any) -> Any:
        requests = question["RequestItems"][table]
        middle = len(requests) // 2 or 1
        answer = real(RequestItems={table: requests[:middle]})
        left = {table: requests[middle:]} if len(requests) > 1 else {}
        return {**answer, "UnprocessedItems": left}

    task = make_task(snapshot=noise(4 * MEGABYTE))
    DynamoDBStorage(table, Between(aws, "batch_write_item", half), clock=Clock()).save(task, 0)
    assert DynamoDBStorage(table, aws, clock=Clock()).load("t") == task


def test_a_batch_that_gets_nowhere(
    table: str, aws: Any, storage: DynamoDBStorage, clock: Clock
) -> None:
    def nowhere(real: Any, **question: Any) -> Any:
        left = question["RequestItems"]
        return {"Responses": {}, "UnprocessedKeys": left, "UnprocessedItems": left}

    task = make_task(snapshot=noise(MEGABYTE))
    storage.save(task, 0)
    writing = DynamoDBStorage(table, Between(aws, "batch_write_item", nowhere), clock=clock)
    with pytest.raises(StorageUnavailable, match="the table throttles a part of a batch"):
        writing.save(make_task(revision=2, snapshot=noise(MEGABYTE)), 1)
    reading = DynamoDBStorage(table, Between(aws, "batch_get_item", nowhere), clock=clock)
    with pytest.raises(StorageUnavailable, match="the table throttles a part of a batch"):
        reading.load("t")
    assert storage.load("t") == task


def test_an_index_that_is_behind_the_table(
    table: str, aws: Any, storage: DynamoDBStorage, clock: Clock
) -> None:
    """It still has what was deleted, made anew, finished, or has expired since."""
    for number in range(8):
        storage.save(make_task(f"t{number}", ttl=2 * HOUR), 0)
    storage.save(make_task("short"), 0)
    answers: list[Any] = []
    page = {
        "TableName": table,
        "IndexName": "by_status",
        "KeyConditionExpression": "#s = :s",
        "ExpressionAttributeNames": {"#s": "status"},
        "ExpressionAttributeValues": {":s": {"S": "paused"}},
        "ScanIndexForward": False,
    }
    answers.append(aws.query(**page))
    storage.delete("t0")
    storage.delete("t1")
    storage.save(Task("t1", now=START + 1, revision=1), 0)
    done = make_task("t2", revision=2, ttl=2 * HOUR)
    done.status = "completed"
    storage.save(done, 1)
    aws.delete_item(TableName=table, Key={"id": {"S": "t3"}})
    clock.now += HOUR
    behind = DynamoDBStorage(
        table, Between(aws, "query", lambda real, **question: answers[0]), clock=clock
    )
    tasks, cursor = behind.list("paused")
    assert [task.id for task in tasks] == ["t7", "t6", "t5", "t4"]
    assert cursor is None


def test_listings_are_newest_first(storage: DynamoDBStorage) -> None:
    for number in range(5):
        task = Task(f"t{number}", now=START + number, revision=1)
        task.status = "error" if number % 2 else "paused"
        storage.save(task, 0)
    assert [task.id for task in all_pages(storage, None, 2)] == ["t4", "t3", "t2", "t1", "t0"]
    assert [task.id for task in all_pages(storage, "error", 1)] == ["t3", "t1"]
    for cursor in ("", "x", "2026~a b", "2026-01-01T00:00:00.000Z~t\n"):
        with pytest.raises(InvalidRequest, match="bad cursor"):
            storage.list(cursor=cursor)


def test_a_purge_leaves_what_was_renewed_meanwhile(
    table: str, aws: Any, storage: DynamoDBStorage, clock: Clock
) -> None:
    storage.save(make_task(), 0)
    clock.now += HOUR
    renewed = make_task(revision=2, ttl=3 * HOUR)

    def late(real: Any, **question: Any) -> Any:
        answer = real(**question)
        storage.save(renewed, 1)
        return answer

    purging = DynamoDBStorage(table, Between(aws, "scan", late), clock=clock)
    assert purging.purge_expired() == 0
    assert storage.load("t") == renewed


def test_a_purge_reads_all_pages(storage: DynamoDBStorage, clock: Clock) -> None:
    for number in range(6):
        storage.save(make_task(f"t{number}", snapshot=noise(350_000, number)), 0)
    clock.now += HOUR
    assert storage.purge_expired() == 6


def test_a_second_try_over_an_expired_task_keeps_its_own_parts(
    table: str, aws: Any, storage: DynamoDBStorage, clock: Clock
) -> None:
    """The first try has happened, and expired before the second: which meets its own head."""

    def twice(real: Any, **question: Any) -> Any:
        real(**question)
        question["ExpressionAttributeValues"] = {":now": {"S": "9999"}}
        return real(**question)

    task = make_task(snapshot=noise(MEGABYTE))
    DynamoDBStorage(table, Between(aws, "put_item", twice), clock=clock).save(task, 0)
    assert storage.load("t") == task


def test_heads_come_back_from_items() -> None:
    assert head_of(None) is None
    assert head_of({"id": {"S": "t"}, "write": {"S": "w"}}) is None


# -- locations -----------------------------------------------------------------------------------


def test_a_location(moto: MotoServer, s3: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment(moto.url).items():
        monkeypatch.setenv(name, value)
    DynamoDBStorage("tasks").create_schema()
    storage = open_storage(f"dynamodb://tasks?bucket={BUCKET}&prefix=flows/")
    task = Task("t", now=START * 2, revision=1)
    task.snapshot = noise(MEGABYTE)
    storage.save(task, 0)
    with pytest.raises(SnapshotInvalid):
        open_storage(f"dynamodb://tasks?bucket={BUCKET}").load("t")
    assert storage.load("t") == task
    assert objects_in(s3)[0].startswith("flows/")


@pytest.mark.parametrize(
    "location",
    [
        "dynamodb://t",
        "dynamodb://tasks/",
        "dynamodb://tasks#x",
        "dynamodb://tasks?region=eu",
        "dynamodb://tasks?bucket=",
        "dynamodb://tasks?bucket=A_B",
        "dynamodb://user@tasks",
    ],
)
def test_what_is_no_location(location: str) -> None:
    with pytest.raises(ValueError, match=r"dynamodb://TABLE\?bucket=BUCKET"):
        open_storage(location)


def test_a_location_without_boto3(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dynamodb, "find_spec", lambda name: None)
    with pytest.raises(ValueError, match=r"needs boto3: pip install 'sequential-flow\[aws\]'"):
        open_storage("dynamodb://tasks")
