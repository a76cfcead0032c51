"""DynamoDBStorage on two independent servers."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest

from aws_servers import SECRET_KEY, Dynalite, MotoServer, client
from sequential_flow import Storage
from sequential_flow_aws import DynamoDBStorage
from sequential_flow_aws.items import ITEM_BYTES
from server_contract import IMPATIENT_SECONDS, OpenAt, ServerContract
from servers import HOST
from storage_contract import CAP_BYTES, CappedContract, Clock, ListingContract

_numbers = itertools.count()


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
