"""FirestoreStorage: its documents, and what it does when answers are lost or refused."""

from __future__ import annotations

import itertools
import threading
from typing import Any

import grpc  # type: ignore[import-untyped]
import pytest

from firestore_server import HOST, FirestoreServer
from google_emulators import PROJECT, firestore_client
from sequential_flow import Conflict, InvalidRequest, StorageUnavailable
from sequential_flow_gcp import FirestoreStorage
from sequential_flow_gcp.service import Refused, Service
from storage_contract import Clock, make_task, noise

_numbers = itertools.count()
ABORTED = grpc.StatusCode.ABORTED
UNAVAILABLE = grpc.StatusCode.UNAVAILABLE


@pytest.fixture
def server(firestore_server: FirestoreServer) -> FirestoreServer:
    firestore_server.refuse = []
    return firestore_server


@pytest.fixture
def collection() -> str:
    return f"requests_{next(_numbers)}"


@pytest.fixture
def storage(server: FirestoreServer, collection: str) -> FirestoreStorage:
    return FirestoreStorage(collection, firestore_client(server.port), clock=Clock())


def test_the_document_of_a_task(
    storage: FirestoreStorage, server: FirestoreServer, collection: str
) -> None:
    storage.save(make_task(revision=7, snapshot="s"), 0)
    fields = server.fields(f"{collection}/t")
    assert set(fields) == {"status", "revision", "created_at", "expires_at", "packed"}
    assert fields["status"].string_value == "paused"
    assert fields["revision"].integer_value == 7
    seconds = (
        fields["expires_at"].timestamp_value.seconds - fields["created_at"].timestamp_value.seconds
    )
    assert seconds == 3600


def test_parts_expire_with_their_task_and_go_with_it(
    storage: FirestoreStorage, server: FirestoreServer, collection: str
) -> None:
    storage.save(make_task(snapshot=noise(3_000_000)), 0)
    head, *parts = server.paths(collection)
    assert (head, len(parts)) == ("t", 3)
    for part in parts:
        fields = server.fields(f"{collection}/{part}")
        assert fields["expires_at"] == server.fields(f"{collection}/t")["expires_at"]
    storage.save(make_task(revision=2), 1)
    assert server.paths(collection) == ["t"]
    storage.delete("t", 2)
    assert server.paths(collection) == []


@pytest.mark.parametrize("code", [ABORTED, UNAVAILABLE])
def test_contention_is_tried_again(
    storage: FirestoreStorage, server: FirestoreServer, code: grpc.StatusCode
) -> None:
    for operation in (
        lambda: storage.save(make_task(), 0),
        lambda: storage.save(make_task(revision=2), 1),
        lambda: storage.delete("t", 2),
    ):
        server.refuse = [None, code, None, code]
        operation()
        server.refuse = []
    assert storage.load("t") is None


def test_contention_without_end(
    storage: FirestoreStorage, server: FirestoreServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage.save(make_task(), 0)
    monkeypatch.setattr("sequential_flow_gcp.service.PATIENCE_SECONDS", 0.3)
    for operation in (lambda: storage.save(make_task(revision=2), 1), lambda: storage.delete("t")):
        server.refuse = [None, ABORTED] * 50
        with pytest.raises(StorageUnavailable, match="others are writing the same") as raised:
            operation()
        assert "hunter2" not in raised.value.message
        server.refuse = []
    assert storage.load("t") == make_task()


def test_lost_answers(storage: FirestoreStorage, server: FirestoreServer) -> None:
    server.lost_answers = 1
    storage.save(make_task(), 0)
    server.lost_answers = 1
    storage.save(make_task(revision=2, snapshot=noise(1_500_000)), 1)
    assert storage.load("t") == make_task(revision=2, snapshot=noise(1_500_000))
    server.lost_answers = 1
    assert storage.delete("t", 2) is True
    assert storage.load("t") is None
    with pytest.raises(Conflict):
        storage.delete("t", 2)


def test_what_a_delete_leaves_is_no_task(
    storage: FirestoreStorage, server: FirestoreServer, collection: str
) -> None:
    """When the removal fails, only a trace stays, which expires."""
    storage.save(make_task(), 0)
    refused = grpc.StatusCode.PERMISSION_DENIED
    server.refuse = [None, None, refused]
    assert storage.delete("t") is True
    assert server.paths(collection) == ["t"]
    assert storage.load("t") is None
    assert storage.list() == ([], None)
    assert storage.delete("t") is False
    storage.save(make_task(), 0)
    assert storage.load("t") == make_task()


def test_a_purge_of_many_leaves_what_was_renewed(server: FirestoreServer, collection: str) -> None:
    clock = Clock()
    storage = FirestoreStorage(collection, firestore_client(server.port), clock=clock)
    for number in range(305):
        storage.save(make_task(f"t{number:03}"), 0)
    storage.save(make_task("young", ttl=7200), 0)
    clock.now += 3600
    # The first page, and a document that is not any more as it was read.
    server.refuse = [None, grpc.StatusCode.FAILED_PRECONDITION]
    assert storage.purge_expired() == 304
    assert storage.purge_expired() == 1
    assert server.paths(collection) == ["young"]


@pytest.mark.parametrize(
    "cursor",
    ["x", "x~t", "2026-01-01T00:00:00.000Z~", "2026-01-01~t", "2026-01-01T00:00:00.000Z~/"],
)
def test_cursors_that_are_none(storage: FirestoreStorage, cursor: str) -> None:
    with pytest.raises(InvalidRequest, match="bad cursor"):
        storage.list(cursor=cursor)


def test_a_client_of_its_own(
    server: FirestoreServer, collection: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", f"{HOST}:{server.port}")
    storage = FirestoreStorage(collection, project=PROJECT, clock=Clock())
    storage.save(make_task(), 0)
    assert storage.load("t") == make_task()


def test_a_client_that_is_used_by_others_is_closed_by_the_last() -> None:
    made: list[FakeClient] = []

    def make() -> FakeClient:
        made.append(FakeClient())
        return made[-1]

    service, inside, go_on = Service("a service", make), threading.Event(), threading.Event()

    def wait(client: Any) -> None:
        inside.set()
        go_on.wait(10)
        assert client.transport.closings == 0

    other = threading.Thread(target=service.ask, args=[wait])
    other.start()
    inside.wait(10)
    with pytest.raises(Refused):
        service.ask(time_out, "DeadlineExceeded")
    assert made[0].transport.closings == 0
    go_on.set()
    other.join()
    assert made[0].transport.closings == 1
    assert service.ask(lambda client: client) is made[1]


def test_a_client_that_was_given_is_never_closed() -> None:
    client = FakeClient()
    service = Service("a service", client)
    for _ in range(2):
        with pytest.raises(Refused):
            service.ask(time_out, "DeadlineExceeded")
    assert client.transport.closings == 0


class DeadlineExceeded(Exception):
    """Named as Google's."""


def time_out(client: Any) -> None:
    raise DeadlineExceeded


class FakeTransport:
    closings = 0

    def close(self) -> None:
        self.closings += 1


class FakeClient:
    def __init__(self) -> None:
        self.transport = FakeTransport()
