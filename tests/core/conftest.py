"""Every program that a test here compiles goes through the verifier."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from sequential_flow.compiler.verifier import verify
from sequential_flow.machine import SUPPORT

_lock = threading.Lock()


def _verify(*program: Any) -> None:
    """One at a time: `ast.parse` of Python 3.11.7 miscounts its depth in several threads."""
    with _lock:
        verify(*program)


@pytest.fixture(autouse=True, scope="session")
def _verified() -> Iterator[None]:
    SUPPORT.inspectors.append(_verify)
    yield
    SUPPORT.inspectors.remove(_verify)
