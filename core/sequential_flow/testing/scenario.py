"""Scenario: a flow, and the world around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypedDict, Unpack

from ..flow import SequentialFlow
from ..host_functions import HostFunctions
from ..limits import Limits
from ..machine import InlineFunction
from ..storage.custom import CustomStorage, as_storage
from ..storage.memory import InMemoryStorage
from ..storage.protocol import Storage
from .clock import VirtualClock
from .responses import Responses

TASK_ID = "play"

Clock = Callable[[], float]
MakeStorage = Callable[[Clock], Storage | CustomStorage]


def in_memory(clock: Clock) -> Storage:
    return InMemoryStorage(clock=clock)


class Surroundings(TypedDict, total=False):
    """What may stand around a flow; all of it may be left out.

    input         as of `execute`
    style         as of `execute`
    ttl           as of `execute`
    functions     the host functions; they are called in every run again
    early_events  `[(name, data)]` that come before the flow waits for them
    limits        as of `SequentialFlow`
    make_storage  clock -> an empty storage; in memory when left out
    """

    input: Any
    style: str
    ttl: float | None
    functions: HostFunctions | None
    early_events: Sequence[tuple[str, Any]]
    limits: Limits | None
    make_storage: MakeStorage


class Scenario:
    """`code`, what the world answers to it, and what stands around it."""

    def __init__(
        self, code: str, responses: Responses | None = None, **around: Unpack[Surroundings]
    ) -> None:
        self.code = code
        self.responses = responses
        self.input = around.pop("input", None)
        self.style = around.pop("style", "auto")
        self.ttl = around.pop("ttl", None)
        self.functions = around.pop("functions", None)
        self.early_events = around.pop("early_events", ())
        self.limits = around.pop("limits", None) or Limits()
        self.make_storage = around.pop("make_storage", in_memory)
        if around:
            raise TypeError(f"unknown argument {next(iter(around))!r}")

    def storage(self, clock: VirtualClock) -> Storage:
        """An empty storage."""
        return as_storage(self.make_storage(clock), clock)

    def flow(self, storage: Storage, clock: VirtualClock, **more: Any) -> SequentialFlow:
        """What a process begins with."""
        return SequentialFlow(storage, self.limits, clock=clock, functions=self.functions, **more)

    def perform(self, request_id: int, name: str, args: Sequence[Any]) -> dict[str, Any]:
        """What the host function answers to a call."""
        functions = self.functions or HostFunctions()
        return functions.perform(TASK_ID, request_id, name, args)

    def inline(self, name: str) -> InlineFunction | None:
        """What answers a call at once, inside a step."""
        if self.functions is None or self.functions.get_inline(name) is None:
            return None
        return lambda request_id, args: self.perform(request_id, name, args)
