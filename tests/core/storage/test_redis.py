from __future__ import annotations

import secrets as random_secrets
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest
import redis
from redis.backoff import NoBackoff
from redis.cluster import RedisCluster
from redis.retry import Retry

from sequential_flow import Conflict, Expired, SnapshotInvalid, Storage, StorageUnavailable
from sequential_flow.storage.redis import RedisStorage
from server_contract import IMPATIENT_SECONDS, OpenAt, ServerContract
from servers import HOST, RedisServer
from storage_contract import CAP_BYTES, CappedContract, Clock, ListingContract, make_task


@pytest.fixture
def server(redis_server: RedisServer) -> RedisServer:
    return redis_server


@pytest.fixture
def client_at() -> Iterator[Callable[..., Any]]:
    clients: list[Any] = []

    def connect(port: int, seconds: float = 20.0, **options: Any) -> Any:
        client = redis.Redis(
            host=HOST,
            port=port,
            socket_timeout=seconds,
            socket_connect_timeout=seconds,
            retry=Retry(NoBackoff(), 0),
            **options,
        )
        clients.append(client)
        return client

    yield connect
    for client in clients:
        client.close()


@pytest.fixture
def client(server: RedisServer, client_at: Callable[..., Any]) -> Any:
    client = client_at(server.port)
    client.flushdb()
    return client


class TestRedisStorage(ListingContract, CappedContract, ServerContract):
    @pytest.fixture
    def make_storage(self, client: Any) -> Callable[[Clock], Storage]:
        return lambda clock: RedisStorage(client, clock=clock)

    @pytest.fixture
    def make_capped_storage(self, client: Any) -> Callable[[Clock], Storage]:
        return lambda clock: RedisStorage(client, max_task_bytes=CAP_BYTES, clock=clock)

    @pytest.fixture
    def secrets(self) -> list[str]:
        return ["hunter2"]

    @pytest.fixture
    def open_at(self, client: Any, client_at: Callable[..., Any]) -> OpenAt:
        def open_storage(port: int, *, impatient: bool = False) -> Storage:
            seconds = IMPATIENT_SECONDS if impatient else 20.0
            return RedisStorage(client_at(port, seconds), clock=Clock())

        return open_storage


@pytest.fixture
def storage(client: Any) -> RedisStorage:
    return RedisStorage(client, clock=Clock())


def test_redis_removes_expired_tasks_by_itself(client: Any) -> None:
    storage = RedisStorage(client, expired_seconds=0.15, clock=lambda: time.time())
    task = make_task()
    task.ttl_seconds = 0.15
    task.touch(time.time())
    storage.save(task, 0)
    assert storage.load("t") == task
    time.sleep(0.16)
    with pytest.raises(Expired):
        storage.load("t")
    assert storage.list() == ([], None)
    time.sleep(0.16)
    assert storage.load("t") is None
    assert client.keys("*task:*") == []


def test_saves_clean_the_sets_of_what_redis_has_removed(client: Any) -> None:
    clock = Clock()
    storage = RedisStorage(client, clock=clock)
    for number in range(10):
        storage.save(make_task(f"t{number}", ttl=1), 0)
    for number in range(9):
        client.delete(f"sequential_flow:task:t{number}")
    clock.now += 2
    assert client.zcard("sequential_flow:tasks") == 10
    for number in range(2):
        storage.save(make_task(f"new{number}"), 0)
    assert client.zrange("sequential_flow:expiry", 0, -1, withscores=False)[0].endswith(b"~t9")
    assert client.zcard("sequential_flow:tasks") == client.zcard("sequential_flow:expiry") == 3


def test_a_task_made_anew_has_one_place_in_the_listing(storage: RedisStorage, client: Any) -> None:
    storage.save(make_task(created_at="2026-01-01T00:00:00.000Z"), 0)
    client.delete("sequential_flow:task:t")  # as Redis does when it expires
    storage.save(make_task(created_at="2026-01-02T00:00:00.000Z"), 0)
    assert [task.id for task in storage.list()[0]] == ["t"]
    assert storage.delete("t") is True
    assert storage.list() == ([], None)


def test_deleted_tasks_leave_nothing_but_a_minute_of_memory(
    storage: RedisStorage, client: Any
) -> None:
    storage.save(make_task(), 0)
    storage.delete("t", 1)
    assert client.keys() == [b"sequential_flow:deleted:t"]
    assert 0 < client.pttl("sequential_flow:deleted:t") <= 60_000


def test_purges_many(client: Any) -> None:
    clock = Clock()
    storage = RedisStorage(client, clock=clock)
    for number in range(250):
        storage.save(make_task(f"t{number}", ttl=1), 0)
    clock.now += 1
    storage.save(make_task("young"), 0)
    assert storage.purge_expired() == 250
    assert [task.id for task in storage.list()[0]] == ["young"]
    assert client.zcard("sequential_flow:expiry") == 1


def test_prefixes_keep_tasks_apart(client: Any) -> None:
    one, two = (RedisStorage(client, prefix, clock=Clock()) for prefix in ("one:", "two:"))
    one.save(make_task(), 0)
    assert two.load("t") is None
    assert two.list() == ([], None)
    assert two.delete("t") is False
    assert one.load("t") == make_task()


class ClusterNode(RedisServer):
    """A cluster of one, which refuses scripts over several slots as any cluster does."""

    def command(self) -> list[str]:
        return [*super().command(), "--cluster-enabled", "yes"]

    def greet(self) -> None:
        client: Any
        with closing(redis.Redis(host=HOST, port=self.port, socket_timeout=1)) as client:
            if client.execute_command("CLUSTER INFO").get("cluster_slots_ok") == "0":
                client.execute_command("CLUSTER ADDSLOTSRANGE 0 16383")
            assert client.execute_command("CLUSTER INFO")["cluster_state"] == "ok"


def test_a_cluster_with_a_prefix_that_is_one_slot() -> None:
    with closing(ClusterNode()) as server, closing(RedisCluster(HOST, server.port)) as client:
        storage = RedisStorage(client, "{flows}:", clock=Clock())
        for number in range(4):
            storage.save(make_task(f"t{number}"), 0)
        assert storage.load("t1") == make_task("t1")
        assert storage.delete("t1", 1) is True
        assert [task.id for task in storage.list()[0]] == ["t3", "t2", "t0"]
        assert storage.purge_expired() == 0
        with pytest.raises(StorageUnavailable):
            RedisStorage(client).save(make_task(), 0)


def test_scripts_survive_a_flush(storage: RedisStorage, client: Any) -> None:
    storage.save(make_task(), 0)
    client.script_flush()
    storage.save(make_task(revision=2), 1)
    with pytest.raises(Conflict):
        storage.save(make_task(revision=2), 1)


@pytest.mark.parametrize("record", [b"", b"\x00", b"\x00{}", b"\x01nothing", b"\x02{}", b"{}"])
def test_a_damaged_task_is_snapshot_invalid(
    storage: RedisStorage, client: Any, record: bytes
) -> None:
    storage.save(make_task(), 0)
    client.hset("sequential_flow:task:t", "record", record)
    with pytest.raises(SnapshotInvalid):
        storage.load("t")


def test_a_refusing_server_is_storage_unavailable(
    server: RedisServer, client: Any, client_at: Callable[..., Any]
) -> None:
    password = random_secrets.token_hex(8)
    client.set("sequential_flow:task:t", "a string")
    with pytest.raises(StorageUnavailable, match="ResponseError"):
        RedisStorage(client).load("t")
    client.acl_setuser("reader", enabled=True, passwords=[f"+{password}"], commands=["+ping"])
    try:
        with pytest.raises(StorageUnavailable, match="the user may not do this") as raised:
            RedisStorage(client_at(server.port, username="reader", password=password)).load("t")
        assert password not in raised.value.message
        with pytest.raises(StorageUnavailable, match="refused the user or the password") as raised:
            RedisStorage(client_at(server.port, username="reader", password="hunter2")).load("t")
        assert "hunter2" not in raised.value.message
    finally:
        client.acl_deluser("reader")


def test_unsuitable_clients_are_refused_at_once(client_at: Callable[..., Any]) -> None:
    with pytest.raises(TypeError, match=r"must be a redis\.Redis, not str"):
        RedisStorage("redis://x")
    with pytest.raises(TypeError, match=r"not one of redis\.asyncio"):
        RedisStorage(redis.asyncio.Redis())
    with pytest.raises(ValueError, match="must not decode responses"):
        RedisStorage(client_at(1, decode_responses=True))


def test_lists_newest_first(storage: RedisStorage) -> None:
    for number in range(3):
        storage.save(make_task(f"t{number}", created_at=f"2026-01-0{number + 1}"), 0)
    assert [task.id for task in storage.list()[0]] == ["t2", "t1", "t0"]
