"""HostFunctions: what is registered, what is called, and what a script learns of failures."""

from __future__ import annotations

import json
import logging
import math
from datetime import UTC, datetime
from typing import Any

import pytest

from sequential_flow import CallContext, CallFailed, HostFunctions


@pytest.fixture
def functions() -> HostFunctions:
    return HostFunctions()


def failure(answer: dict[str, Any]) -> tuple[str, str]:
    assert list(answer) == ["error"]
    return answer["error"]["name"], answer["error"]["message"]


def test_a_call_is_answered_with_what_the_function_returns(functions: HostFunctions) -> None:
    functions.add("add", lambda a, b: a + b)
    assert functions.perform("t", 1, "add", [2, 3]) == {"data": 5}


def test_add_is_a_decorator_too(functions: HostFunctions) -> None:
    @functions.add("shop.total", inline=True)
    def total(prices: list[int]) -> int:
        return sum(prices)

    assert total([1, 2]) == 3
    assert functions.perform("t", 1, "shop.total", [[1, 2]]) == {"data": 3}


def test_inline_is_said_when_adding(functions: HostFunctions) -> None:
    functions.add("slow", lambda: 1)
    functions.add("quick", lambda: 2, inline=True)
    assert functions.get_inline("slow") is None
    assert functions.get_inline("nobody") is None
    assert functions.get("nobody") is None
    quick = functions.get_inline("quick")
    assert quick is not None
    assert quick == functions.get("quick")
    assert functions.perform("t", 1, "quick", []) == {"data": 2}


def test_a_function_may_ask_which_call_it_is(functions: HostFunctions) -> None:
    def charge(context: CallContext, amount: int) -> list[Any]:
        return [context.task_id, context.request_id, context.idempotency_key, amount]

    functions.add("charge", charge, with_context=True)
    assert functions.perform("t", 7, "charge", [99], "key") == {"data": ["t", 7, "key", 99]}


def test_the_answer_is_json_and_a_copy(functions: HostFunctions) -> None:
    kept: dict[Any, Any] = {"pair": (1, None), "text": "é\ud800", 3: True}
    functions.add("kept", lambda: kept)
    answer = functions.perform("t", 1, "kept", [])
    assert answer == {"data": {"pair": [1, None], "text": "é\ud800", "3": True}}
    kept["text"] = "changed"
    assert answer["data"]["text"] == "é\ud800"


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value", [datetime.now(UTC), {1, 2}, math.nan, object, b"x", nested(10**5)]
)
def test_what_is_not_json_is_a_clear_error(functions: HostFunctions, value: object) -> None:
    functions.add("now", lambda: value)
    name, message = failure(functions.perform("t", 1, "now", []))
    assert name == "TypeError"
    assert message.startswith("the host function 'now' did not return JSON: ")


def test_call_failed_tells_the_script(functions: HostFunctions) -> None:
    def find(what: str) -> None:
        raise CallFailed(f"no {what}", name="NotFoundError") if what else CallFailed("what?")

    functions.add("find", find)
    assert failure(functions.perform("t", 1, "find", ["cat"])) == ("NotFoundError", "no cat")
    assert failure(functions.perform("t", 1, "find", [""])) == ("Error", "what?")


@pytest.mark.parametrize("error", [KeyError("password=1234"), SystemExit(3), RecursionError()])
def test_any_other_failure_goes_to_the_log_only(
    functions: HostFunctions, error: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(secret: str) -> None:
        raise error

    functions.add("fail", fail)
    with caplog.at_level(logging.ERROR, "sequential_flow"):
        answer = functions.perform("t-1", 4, "fail", ["hush"])
    assert failure(answer) == ("Error", "the call of 'fail' failed")
    (record,) = caplog.records
    assert record.getMessage() == "the host function 'fail' failed for task t-1, request 4"
    assert record.exc_info is not None
    assert record.exc_info[1] is error
    assert "hush" not in caplog.text


def test_ctrl_c_is_not_an_answer(functions: HostFunctions) -> None:
    def stopped() -> None:
        raise KeyboardInterrupt

    functions.add("stopped", stopped)
    with pytest.raises(KeyboardInterrupt):
        functions.perform("t", 1, "stopped", [])


def test_wrong_arguments_are_explained(functions: HostFunctions) -> None:
    functions.add("send", lambda to, subject="": None)
    name, message = failure(functions.perform("t", 1, "send", []))
    assert name == "TypeError"
    assert "'send' takes other arguments: missing a required argument: 'to'" in message
    assert "too many" in failure(functions.perform("t", 1, "send", [1, 2, 3]))[1]


def test_a_type_error_from_inside_is_not_explained(functions: HostFunctions) -> None:
    functions.add("length", lambda value: len(value))
    functions.add("max", max)  # has no signature
    assert failure(functions.perform("t", 1, "length", [5]))[1] == "the call of 'length' failed"
    assert failure(functions.perform("t", 1, "max", [5]))[1] == "the call of 'max' failed"


def test_an_unknown_name_is_an_answer(functions: HostFunctions) -> None:
    answer = functions.perform("t", 1, "nobody\n" + "x" * 500, [])
    name, message = failure(answer)
    assert name == "Error"
    assert message.startswith("no host function 'nobody\\nxxx")
    assert len(message) < 200
    json.dumps(answer)


@pytest.mark.parametrize("name", ["a", "_", "$", "sendMail", "mail.send_2", "x" * 100])
def test_good_names(functions: HostFunctions, name: str) -> None:
    functions.add(name, lambda: 1)
    assert functions.get(name) is not None


@pytest.mark.parametrize("name", ["", "1a", ".a", "a b", "a-b", "é", "a\n", "x" * 101, 5, None])
def test_bad_names(functions: HostFunctions, name: Any) -> None:
    with pytest.raises(ValueError, match="bad name of a host function"):
        functions.add(name, lambda: 1)


def test_a_name_is_taken_once(functions: HostFunctions) -> None:
    functions.add("once", lambda: 1)
    with pytest.raises(ValueError, match="there is a host function 'once' already"):
        functions.add("once", lambda: 2)


class AsyncCallable:
    async def __call__(self) -> int:
        return 1


async def coroutine() -> int:
    return 1


@pytest.mark.parametrize("function", [coroutine, AsyncCallable()])
def test_async_functions_are_refused(functions: HostFunctions, function: Any) -> None:
    with pytest.raises(TypeError, match="'later' is async"):
        functions.add("later", function)


def test_what_cannot_be_called_is_refused(functions: HostFunctions) -> None:
    not_callable: Any = 5
    with pytest.raises(TypeError, match="must be callable, not 5"):
        functions.add("five", not_callable)
