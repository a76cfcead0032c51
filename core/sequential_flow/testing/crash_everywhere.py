"""play and crash_everywhere: one flow, in every way in which the world can treat it."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Iterator
from typing import Unpack

from ..task import PendingRequest
from .faults import Fault, StorageCall, at
from .play import Play
from .repeats import Repeated
from .responses import Responses
from .restarts import Restarted
from .scenario import Scenario, Surroundings
from .single_steps import SingleSteps
from .trace import Trace
from .worked import Worked
from .world import Choose, newest_first

#: What `crash_everywhere` does, unless it is told to do less.
WAYS = ("restarts", "steps", "slices", "messages", "storage", "worker")

#: At about how many of its single steps a fresh machine takes over.
_RELOADS = 300
#: So short that every look at the clock ends it.
_SHORTEST_SLICE_SECONDS = 1e-9
_SHUFFLES = 5
_WORKERS = 3

#: What is done to the flow, in words, and the run that does it.
Treatment = tuple[str, Callable[[], Trace]]


def play(code: str, responses: Responses | None = None, **around: Unpack[Surroundings]) -> Trace:
    """Runs a flow to its end without any mishap. For the arguments see `crash_everywhere`."""
    return Play(Scenario(code, responses, **around)).run()


def crash_everywhere(
    code: str,
    responses: Responses | None = None,
    *,
    ways: Collection[str] = WAYS,
    any_order: bool = False,
    seed: int = 0,
    max_runs: int = 200,
    **around: Unpack[Surroundings],
) -> Trace:
    """Runs a flow again and again, each time with another mishap; gives the trace of the first run.

    responses  what the world answers, see `responses`
    ways       what is done to the flow
               "restarts"  each step in a new process; each snapshot loaded and saved again
               "steps"     the machine in single steps, on fresh machines
               "slices"    time slices that are used up at once
               "messages"  what clients send comes twice, and again when it is out of date
               "storage"   each call of the storage, in turn, is refused, loses its answer, or is
                           the last that its process does
               "worker"    driven by a worker, whose messages come twice, late, in any order, and
                           which dies at each call of the storage
    any_order  the outcome does not depend on the order of the answers: that is tried, too
    seed       of what is left to chance
    max_runs   of "storage", and of the deaths of "worker"; a flow with more calls of the storage
               than that gets a sample
    around     see `Surroundings`

    Raises AssertionError, which says where, as soon as a run is not the same as the uninterrupted
    one: in its requests (ids, order and contents), its log, its result or error. So a flow must not
    show what is different each time: what comes from Math.random, or is read from the real clock.
    """
    unknown = set(ways) - set(WAYS)
    if unknown:
        raise ValueError(f"unknown way {min(unknown)!r}; there are {', '.join(WAYS)}")
    scenario = Scenario(code, responses, **around)
    first = Play(scenario)
    expected = first.run()
    for way in (way for way in WAYS if way in ways):
        for treatment in _TREATMENTS[way](scenario, first, seed, max_runs):
            _require(treatment, expected.difference)
    if any_order:
        for treatment in _orders(scenario, seed):
            _require(treatment, expected.difference_in_any_order)
    return expected


def _require(treatment: Treatment, difference: Callable[[Trace], str | None]) -> None:
    words, run = treatment
    try:
        found = difference(run())
    except AssertionError as error:
        raise AssertionError(f"{words}: {error}") from error
    if found is not None:
        raise AssertionError(f"{words}: {found}")


def _restarts(scenario: Scenario, first: Play, seed: int, max_runs: int) -> Iterator[Treatment]:
    yield "a new process for each step", Restarted(scenario).run


def _steps(scenario: Scenario, first: Play, seed: int, max_runs: int) -> Iterator[Treatment]:
    counting = SingleSteps(scenario)
    yield "in single steps", counting.run
    share = _RELOADS / (counting.steps + 1)
    yield "in single steps, restored", SingleSteps(scenario, share=share, seed=seed).run


def _slices(scenario: Scenario, first: Play, seed: int, max_runs: int) -> Iterator[Treatment]:
    yield "in short slices", Play(scenario, slice_seconds=_SHORTEST_SLICE_SECONDS).run


def _messages(scenario: Scenario, first: Play, seed: int, max_runs: int) -> Iterator[Treatment]:
    yield "every message twice and late", Repeated(scenario).run


def _storage(scenario: Scenario, first: Play, seed: int, max_runs: int) -> Iterator[Treatment]:
    for call, fault in _sample(first, list(Fault), seed, max_runs):
        yield f"{call}: {fault.value}", Play(scenario, at(call.number, fault)).run


def _worker(scenario: Scenario, first: Play, seed: int, max_runs: int) -> Iterator[Treatment]:
    if first.world.is_slow:  # a worker waits for its requests in real time
        return
    for number in range(_WORKERS):
        worked = Worked(scenario, seed=seed + number)
        yield f"driven by a worker (seed {seed + number})", worked.run
    deaths = [Fault.DIES_BEFORE, Fault.DIES_AFTER]
    for call, fault in _sample(worked, deaths, seed, max_runs):
        words = f"driven by a worker, {call}: {fault.value}"
        yield words, Worked(scenario, at(call.number, fault), seed=seed + _WORKERS - 1).run


def _sample(
    play: Play, faults: list[Fault], seed: int, most: int
) -> list[tuple[StorageCall, Fault]]:
    """Each call that `play` made with each fault; `most` of them when there are more."""
    pairs = [(call, fault) for call in play.storage.calls for fault in faults]
    chosen = random.Random(seed).sample(range(len(pairs)), min(most, len(pairs)))
    return [pairs[index] for index in sorted(chosen)]


def _orders(scenario: Scenario, seed: int) -> Iterator[Treatment]:
    yield "the newest request answered first", Play(scenario, choose=newest_first).run
    for number in range(_SHUFFLES):
        words = f"requests answered in any order (seed {seed + number})"
        yield words, Play(scenario, choose=_shuffled(seed + number)).run


def _shuffled(seed: int) -> Choose:
    chance = random.Random(seed)

    def choose(requests: list[PendingRequest]) -> PendingRequest:
        return chance.choice(requests)

    return choose


_TREATMENTS: dict[str, Callable[[Scenario, Play, int, int], Iterator[Treatment]]] = {
    "restarts": _restarts,
    "steps": _steps,
    "slices": _slices,
    "messages": _messages,
    "storage": _storage,
    "worker": _worker,
}
