"""Every program that a test here compiles goes through the verifier."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sequential_flow.compiler.verifier import verify
from sequential_flow.machine import SUPPORT


@pytest.fixture(autouse=True, scope="session")
def _verified() -> Iterator[None]:
    SUPPORT.inspectors.append(verify)
    yield
    SUPPORT.inspectors.remove(verify)
