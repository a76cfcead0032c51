from collections.abc import Callable

import pytest

from sequential_flow import InMemoryStorage, Storage
from storage_contract import CAP_BYTES, CappedContract, Clock, ListingContract


class TestInMemoryStorage(ListingContract, CappedContract):
    @pytest.fixture
    def make_storage(self) -> Callable[[Clock], Storage]:
        return lambda clock: InMemoryStorage(clock=clock)

    @pytest.fixture
    def make_capped_storage(self) -> Callable[[Clock], Storage]:
        return lambda clock: InMemoryStorage(max_task_bytes=CAP_BYTES, clock=clock)
