"""FirestoreStorage, through the real client."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from typing import Any

import pytest

from firestore_server import FirestoreServer
from google_emulators import FirestoreEmulator, firestore_client
from sequential_flow import SequentialFlow, Storage, StorageUnavailable, Task
from sequential_flow_gcp.firestore import FirestoreStorage
from server_contract import IMPATIENT_SECONDS, OpenAt, ServerContract, all_fail
from storage_contract import (
    CAP_BYTES,
    CappedContract,
    Clock,
    ListingContract,
    make_task,
    noise,
)
from tcp_proxy import TCPProxy

_numbers = itertools.count()


def new_collection() -> str:
    return f"tasks_{next(_numbers)}"


class FirestoreContract(ListingContract, CappedContract, ServerContract):
    """Define `server`."""

    @pytest.fixture
    def client(self, server: Any) -> Any:
        return firestore_client(server.port)

    @pytest.fixture
    def make_storage(self, client: Any) -> Callable[..., Storage]:
        return lambda clock, **options: FirestoreStorage(
            new_collection(), client, clock=clock, **options
        )

    @pytest.fixture
    def make_capped_storage(self, make_storage: Any) -> Callable[[Clock], Storage]:
        return lambda clock: make_storage(clock, max_task_bytes=CAP_BYTES)

    @pytest.fixture
    def secrets(self) -> list[str]:
        return ["hunter2"]

    @pytest.fixture
    def open_at(self) -> OpenAt:
        collection = new_collection()

        def open_storage(port: int, *, impatient: bool = False) -> Storage:
            return FirestoreStorage(
                collection,
                lambda: firestore_client(port),
                timeout_seconds=IMPATIENT_SECONDS if impatient else 20.0,
                clock=Clock(),
            )

        return open_storage

    @pytest.fixture
    def impatient(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sequential_flow_gcp.service.PATIENCE_SECONDS", 1.0)

    @pytest.mark.usefixtures("impatient")
    def test_a_server_that_is_down(self, open_at: OpenAt, secrets: list[str]) -> None:
        super().test_a_server_that_is_down(open_at, secrets)

    @pytest.mark.usefixtures("impatient")
    @pytest.mark.parametrize("mode", ["stall", "garbage"])
    def test_a_server_that_stalls_or_talks_garbage(
        self, proxy: TCPProxy, open_at: OpenAt, direct: Storage, secrets: list[str], mode: str
    ) -> None:
        """As in the contract, but that a gRPC channel does not try to connect again at once."""
        old = make_task(snapshot=noise(1_500_000))
        through = open_at(proxy.port, impatient=True)
        through.save(old, 0)
        proxy.mode = mode
        all_fail(through, secrets)
        all_fail(open_at(proxy.port, impatient=True), secrets)
        proxy.mode = "forward"
        assert direct.load("t") == old
        assert patiently(lambda: through.load("t")) == old
        through.save(make_task(revision=2), 1)


class TestOnASecondServer(FirestoreContract):
    """Runs everywhere; it keeps its documents while it is down."""

    @pytest.fixture
    def server(self, firestore_server: FirestoreServer) -> FirestoreServer:
        return firestore_server

    @pytest.mark.usefixtures("impatient")
    def test_a_server_that_is_killed_and_comes_back(
        self, server: Any, open_at: OpenAt, direct: Storage, secrets: list[str]
    ) -> None:
        """As in the contract, but that a gRPC channel does not try to connect again at once."""
        old = make_task(snapshot=noise(1_500_000))
        direct.save(old, 0)
        other = open_at(server.port)
        assert other.load("t") == old
        server.kill()
        try:
            all_fail(direct, secrets)
        finally:
            server.start()
        assert patiently(lambda: direct.load("t")) == old
        direct.save(make_task(revision=2), 1)
        assert patiently(lambda: other.load("t")) is not None
        assert other.delete("t", 2) is True

    @pytest.mark.usefixtures("impatient")
    def test_a_flow_goes_on_when_the_server_is_back(self, server: Any, direct: Storage) -> None:
        """The same."""
        flow = SequentialFlow(direct, clock=Clock())
        task = flow.execute("fetch('/1') + 1", id="flow")
        server.kill()
        try:
            refused = flow.resume("flow", {"data": 1}, task.vm_state)
        finally:
            server.start()
        assert refused.error_code == "STORAGE_UNAVAILABLE"
        patiently(lambda: direct.load("flow"))
        assert flow.resume("flow", {"data": 41}, task.vm_state).result == 42


class TestOnTheEmulator(FirestoreContract):
    """It keeps nothing over a kill."""

    test_a_server_that_is_killed_and_comes_back = None  # type: ignore[assignment]
    test_a_flow_goes_on_when_the_server_is_back = None  # type: ignore[assignment]

    @pytest.fixture
    def server(self, firestore_emulator: FirestoreEmulator) -> FirestoreEmulator:
        return firestore_emulator

    @pytest.mark.usefixtures("impatient")
    def test_a_server_that_comes_back_empty(
        self, server: FirestoreEmulator, open_at: OpenAt
    ) -> None:
        storage = open_at(server.port)
        storage.save(make_task(), 0)
        server.kill()
        try:
            all_fail(storage, [])
        finally:
            server.start()
        assert patiently(lambda: storage.load("t")) is None
        storage.save(make_task(), 0)
        assert isinstance(storage.load("t"), Task)


def patiently(load: Callable[[], Task | None]) -> Task | None:
    """A gRPC channel does not try to connect again at once."""
    give_up = time.monotonic() + 30
    while True:
        try:
            return load()
        except StorageUnavailable:
            assert time.monotonic() < give_up
