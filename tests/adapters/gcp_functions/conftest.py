"""The servers that stand in for Google Cloud. Each starts when the first test asks for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from firestore_emulator import FirestoreEmulator


@pytest.fixture(scope="session")
def firestore_emulator() -> Iterator[FirestoreEmulator]:
    server = FirestoreEmulator()
    yield server
    server.close()
