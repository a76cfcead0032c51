"""Responses: what the world answers to a flow.

    {
        "https://api.example.com/user/1": {"name": "Ann"},           any method
        "POST https://api.example.com/mails": {"data": null, "status": 201},
        "https://api.example.com/down": {"error": "connection refused"},
        "https://api.example.com/item/*": lambda request: {"url": request.url},
        "https://api.example.com/poll": in_turn({"done": False}, {"done": True}),
        "call sendMail": {"id": 7},
        "event approved": {"by": "ann"},
    }

An answer is what `SequentialFlow.resume` takes: `{"data", "status", …}`, `{"error": message}`, or
the data itself. A key with a method counts more than one without; the longest of several with `*`
counts. A call that is not in the table goes to the host function; an event that is not there does
not come, and a wait for it ends by its time-out. A fetch that is not there is an AssertionError.

Instead of a table a function may be given: `PendingRequest -> answer`, NEVER, or UNKNOWN, which is
the same as "not in the table".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, runtime_checkable

from ..task import PendingRequest

Responder = Callable[[PendingRequest], Any]


@runtime_checkable
class Begins(Protocol):
    """Responses that count: each run has a responder of its own."""

    def begin(self) -> Responder: ...


Responses = Mapping[str, Any] | Responder | Begins


class _Word:
    """A value that is nothing but itself."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


#: The answer that does not come.
NEVER = _Word("NEVER")
#: The table has nothing to say about this request.
UNKNOWN = _Word("UNKNOWN")


class After:
    """See `after`."""

    def __init__(self, seconds: float, answer: Any) -> None:
        self.seconds = seconds
        self.answer = answer


def after(seconds: float, answer: Any) -> After:
    """An answer that comes `seconds` after the request was made; others come at once."""
    return After(seconds, answer)


class InTurn:
    """See `in_turn`."""

    def __init__(self, answers: tuple[Any, ...]) -> None:
        self.answers = answers


def in_turn(*answers: Any) -> InTurn:
    """The first request of this key gets the first answer, the next one the second …

    The same request, made again after a crash, gets the same answer again.
    """
    return InTurn(answers)


class Answers:
    """The answers of one run; `responses` is a table or a function."""

    def __init__(self, responses: Responses | None) -> None:
        self._function = _function_of(responses)
        self._table = responses if isinstance(responses, Mapping) else {}
        self._turns: dict[str, list[int]] = {}

    def __call__(self, request: PendingRequest) -> Any:
        """The answer, NEVER, or UNKNOWN."""
        if self._function is not None:
            return self._function(request)
        key = self._key(request)
        if key is None:
            return UNKNOWN
        found = self._table[key]
        if isinstance(found, InTurn):
            found = self._next(key, found, request)
        return found(request) if callable(found) else found

    def _key(self, request: PendingRequest) -> str | None:
        names = names_of(request)
        exact = next((name for name in names if name in self._table), None)
        if exact is not None:
            return exact
        matching = [key for key in self._table if any(_matches(key, name) for name in names)]
        return max(matching, key=len, default=None)

    def _next(self, key: str, turns: InTurn, request: PendingRequest) -> Any:
        seen = self._turns.setdefault(key, [])
        if request.id not in seen:
            seen.append(request.id)
        number = seen.index(request.id)
        if number < len(turns.answers):
            return turns.answers[number]
        raise AssertionError(
            f"{key!r} has {len(turns.answers)} answers in turn, and request {request.id} is "
            f"number {number + 1}"
        )


def _function_of(responses: Responses | None) -> Responder | None:
    if responses is None or isinstance(responses, Mapping):
        return None
    return responses.begin() if isinstance(responses, Begins) else responses


def names_of(request: PendingRequest) -> list[str]:
    """The keys under which a table may have the answer, the most exact one first."""
    if request.kind == "fetch":
        return [f"{method_of(request)} {request.url}", str(request.url)]
    return [f"{request.kind} {request.name}"]


def method_of(request: PendingRequest) -> str:
    """The HTTP method of a fetch, in upper case."""
    options = request.options if isinstance(request.options, dict) else {}
    return str(options.get("method") or "GET").upper()


def _matches(key: str, name: str) -> bool:
    return key.endswith("*") and name.startswith(key[:-1])
