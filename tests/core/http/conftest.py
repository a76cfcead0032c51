from __future__ import annotations

import pytest

from documented_service import DocumentedService
from sequential_flow import (
    EventLinks,
    HTTPService,
    InProcessQueue,
    Sealer,
    SealKey,
    SequentialFlow,
)


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def api(clock: Clock) -> DocumentedService:
    """A service with all that there is, over memory; the key is "k"."""
    sealer = Sealer([SealKey("a", b"0123456789abcdef")], clock=clock)
    flow = SequentialFlow(clock=clock, sealer=sealer, queue=InProcessQueue(clock=clock))
    links = EventLinks(sealer, clock=clock)
    service = HTTPService(flow, keys=["k"], links=links, max_body_bytes=100_000, clock=clock)
    return DocumentedService(service)
