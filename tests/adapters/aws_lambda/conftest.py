"""The servers that stand in for AWS. Each starts when the first test asks for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from aws_servers import Dynalite, MotoServer
from aws_tools import BuiltStack


@pytest.fixture(scope="session")
def moto_server() -> Iterator[MotoServer]:
    server = MotoServer()
    yield server
    server.close()


@pytest.fixture(scope="session")
def dynalite() -> Iterator[Dynalite]:
    server = Dynalite()
    yield server
    server.close()


@pytest.fixture
def moto(moto_server: MotoServer) -> MotoServer:
    """Empty."""
    moto_server.reset()
    return moto_server


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> BuiltStack:
    """What `sam build` makes of the template."""
    return BuiltStack(tmp_path_factory.mktemp("sam"))
