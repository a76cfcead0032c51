"""The servers that stand in for Google Cloud. Each starts when the first test asks for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from firestore_server import FirestoreServer
from google_emulators import FirestoreEmulator, PubSubEmulator


@pytest.fixture(scope="session")
def firestore_emulator() -> Iterator[FirestoreEmulator]:
    server = FirestoreEmulator()
    yield server
    server.close()


@pytest.fixture(scope="session")
def firestore_server() -> Iterator[FirestoreServer]:
    server = FirestoreServer()
    yield server
    server.close()


@pytest.fixture(scope="session")
def pubsub_emulator() -> Iterator[PubSubEmulator]:
    server = PubSubEmulator()
    yield server
    server.close()
