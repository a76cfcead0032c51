"""A worker whose requests somebody else answers, too: the newest revision is still spoken of."""

from __future__ import annotations

import time
from typing import Any

import pytest

from sequential_flow import (
    Driver,
    InMemoryStorage,
    InProcessQueue,
    PendingRequest,
    SequentialFlow,
    Task,
    Worker,
)
from sequential_flow.driver import UnderWay
from sequential_flow.network.transport import Interrupt

CODE = "await Promise.all([fetch('/a'), fetch('/b')]); await fetch('/c')"
ANSWER = {"data": "the same", "status": 200, "statusText": "", "headers": {}}
OTHER = {"data": "another", "status": 200, "statusText": "", "headers": {}}


class Overtaken(Driver):
    """While it performs /a, somebody else answers /b; its own answers come together, /a first."""

    def __init__(self, flow: SequentialFlow, others: dict[str, Any]) -> None:
        super().__init__(flow)
        self.flow = flow
        self._others = others

    def under_way(self) -> UnderWay:
        return _Together(self.perform, 8)

    def perform(
        self, task: Task, request: PendingRequest, interrupt: Interrupt | None = None
    ) -> dict[str, Any]:
        if request.url == "/a":
            answered = self.flow.resume(task.id, self._others, request_id=2)
            assert answered.error is None
        return ANSWER


class _Together(UnderWay):
    def wait(
        self, seconds: float | None = None
    ) -> list[tuple[Task, PendingRequest, dict[str, Any]]]:
        while not all(future.done() for future in self._futures):
            time.sleep(0.001)
        return sorted(super().wait(seconds), key=lambda answer: answer[1].id)


@pytest.mark.parametrize("others", [ANSWER, OTHER], ids=["the same", "another"])
def test_an_answer_that_comes_too_late_leaves_no_task_without_a_message(
    others: dict[str, Any],
) -> None:
    queue = InProcessQueue()
    flow = SequentialFlow(InMemoryStorage(), queue=queue)
    flow.execute(CODE, "t", drive=True)
    worker = Worker(flow, Overtaken(flow, others), queue)
    for _ in range(2):
        (delivery,) = queue.receive()
        assert worker.handle(delivery)
    task = flow.get_task("t")
    assert [request.url for request in task.pending_requests] == ["/c"]
    assert task.revision in [delivery.message["revision"] for delivery in queue.receive(10)]
