"""Coroutine tests run on asyncio; it is what the application is made for."""

import pytest


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
