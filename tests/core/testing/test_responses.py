from __future__ import annotations

from typing import Any

import pytest

from sequential_flow import PendingRequest
from sequential_flow.testing import NEVER, UNKNOWN, in_turn, play
from sequential_flow.testing.responses import Answers


def fetch(url: str, method: str | None = None, id: int = 1) -> PendingRequest:
    return PendingRequest(id, "fetch", url, None if method is None else {"method": method})


def test_the_most_exact_key_counts() -> None:
    answers = Answers(
        {"/a": 1, "post /a": 2, "POST /a": 3, "/a/*": 4, "/a/b*": 5, "GET /a/b*": 6, "*": 7}
    )
    assert answers(fetch("/a")) == 1
    assert answers(fetch("/a", "post")) == 3
    assert answers(fetch("/a/x")) == 4
    assert answers(fetch("/a/b", "PUT")) == 5
    assert answers(fetch("/a/b")) == 6
    assert answers(fetch("/else")) == 7
    assert answers(PendingRequest(1, "event", name="go")) == 7


def test_calls_and_events_have_keys_of_their_own() -> None:
    answers = Answers({"call f": lambda request: request.args, "event go": None, "go": 1})
    assert answers(PendingRequest(1, "call", name="f", args=[1, 2])) == [1, 2]
    assert answers(PendingRequest(1, "event", name="go")) is None
    assert answers(PendingRequest(1, "call", name="g", args=[])) is UNKNOWN
    assert repr([NEVER, UNKNOWN]) == "[NEVER, UNKNOWN]"


def test_answers_in_turn_are_of_requests_not_of_attempts() -> None:
    answers = Answers({"/a": in_turn("first", lambda request: request.id)})
    assert answers(fetch("/a", id=3)) == "first"
    assert answers(fetch("/a", id=5)) == 5
    assert answers(fetch("/a", id=3)) == "first"
    with pytest.raises(
        AssertionError, match="'/a' has 2 answers in turn, and request 6 is number 3"
    ):
        answers(fetch("/a", id=6))


def test_a_function() -> None:
    def answer(request: PendingRequest) -> Any:
        if request.kind != "fetch":
            return NEVER
        return {"data": request.url, "status": 201, "headers": {"x-a": "b"}}

    code = """
      const response = await fetch("/a", { method: "PUT", body: "b" });
      const got = [response.status, response.headers.get("x-a"), await response.text()];
      const late = await waitForEvent("go", { timeout: 3600000 }).catch((error) => error.name);
      [...got, late]
    """
    trace = play(code, answer)
    assert trace.result == [201, "b", "/a", "TimeoutError"]
    assert trace.to_json()["requests"][1] == {
        "id": 2,
        "kind": "event",
        "name": "go",
        "dueAt": "2026-01-01T01:00:00.000Z",
    }


def test_null_is_an_answer() -> None:
    assert (
        play(
            "[fetch('/a'), waitForEvent('e'), call('f')]",
            {"/a": None, "event e": None, "call f": None},
        ).result
        == [None] * 3
    )


def test_events_may_fail_too() -> None:
    code = "try { waitForEvent('e') } catch (error) { console.log(error.message) }"
    assert play(code, {"event e": {"error": "withdrawn"}}).lines == ["withdrawn"]
