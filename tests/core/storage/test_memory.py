from collections.abc import Callable

import pytest

from sequential_flow import InMemoryStorage, Storage
from storage_contract import Clock, ListingContract


class TestInMemoryStorage(ListingContract):
    @pytest.fixture
    def make_storage(self) -> Callable[[Clock], Storage]:
        return lambda clock: InMemoryStorage(clock=clock)
