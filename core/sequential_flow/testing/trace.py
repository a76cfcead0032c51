"""Trace: all that the world outside saw of one run."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

_SHOWN_CHARACTERS = 300


@dataclass(frozen=True, slots=True)
class Trace:
    """What a flow asked for, what it printed, and how it ended.

    requests  each as `PendingRequest.to_json`, in the order of their ids
    logs      `[{"level", "text"}]`
    result    of a completed flow
    error     `errorDetail` of one that ended in an error, else None
    """

    requests: list[dict[str, Any]]
    logs: list[dict[str, str]]
    result: Any
    error: dict[str, Any] | None

    @property
    def urls(self) -> list[str]:
        """Of the fetches."""
        return [request["url"] for request in self.requests if request["kind"] == "fetch"]

    @property
    def lines(self) -> list[str]:
        """The texts of the log."""
        return [entry["text"] for entry in self.logs]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    def difference(self, other: Trace) -> str | None:
        """The first thing in which `other` is not the same, in words; None when it is the same."""
        return (
            _first("request", self.requests, other.requests)
            or _first("log entry", self.logs, other.logs)
            or _between("the error", self.error, other.error)
            or _between("the result", self.result, other.result)
        )

    def difference_in_any_order(self, other: Trace) -> str | None:
        """Like `difference`, where requests and log entries may come in another order."""
        return (
            _missing("requests", map(_without_id, self.requests), map(_without_id, other.requests))
            or _missing("log entries", self.logs, other.logs)
            or _between("the error", self.error, other.error)
            or _between("the result", self.result, other.result)
        )


def _first(what: str, expected: list[Any], found: list[Any]) -> str | None:
    for number in range(max(len(expected), len(found))):
        difference = _between(f"{what} {number + 1}", _at(expected, number), _at(found, number))
        if difference is not None:
            return difference
    return None


class _Nothing:
    """There is no such entry."""


def _at(entries: list[Any], number: int) -> Any:
    return entries[number] if number < len(entries) else _Nothing


def _between(what: str, expected: Any, found: Any) -> str | None:
    if _text(expected) == _text(found):
        return None
    return f"{what} must be {_shown(expected)} and is {_shown(found)}"


def _missing(what: str, expected: Any, found: Any) -> str | None:
    wanted, there = Counter(map(_text, expected)), Counter(map(_text, found))
    if wanted == there:
        return None
    missing, surplus = sorted((wanted - there).elements()), sorted((there - wanted).elements())
    return f"{what}: missing {_cut(str(missing))}, too many {_cut(str(surplus))}"


def _without_id(request: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in request.items() if name != "id"}


def _text(value: Any) -> str:
    """Tells apart what Python takes for equal, such as 1 and true, and the order of members."""
    return "nothing" if value is _Nothing else json.dumps(value)


def _shown(value: Any) -> str:
    return _cut(_text(value))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}…"
