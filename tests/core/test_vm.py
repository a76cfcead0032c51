"""SequentialFetchVM, as in the reference system."""

from __future__ import annotations

import json

import pytest

from flows import POSTS, USER
from sequential_flow import InvalidRequest, Limits, SequentialFetchVM, SnapshotInvalid


def test_executes_and_resumes() -> None:
    vm = SequentialFetchVM()
    vm.initialize()
    paused = vm.execute_code(USER)
    assert paused["type"] == "pause"
    assert paused["fetchRequest"]["url"] == "https://api.example.com/user/123"
    vm.dispose()

    state = json.loads(json.dumps(paused["state"]))
    with SequentialFetchVM() as other:
        done = other.resume_execution(state, {"id": 123, "name": "Alice"})
    assert done == {"type": "complete", "result": "Alice"}


def test_two_fetches() -> None:
    with SequentialFetchVM() as vm:
        first = vm.execute_code(POSTS)
        second = vm.resume_execution(first["state"], {"id": 42, "name": "Alice"})
        assert second["fetchRequest"]["url"] == "api/posts?userId=42"
        done = vm.resume_execution(second["state"], {"length": 5})
        assert done["result"] == {"user": "Alice", "postCount": 5}
        assert vm.resume_execution(first["state"], {"id": 1})["type"] == "pause"


def test_several_requests() -> None:
    code = "return await Promise.all(['/a', '/b'].map(async (u) => (await fetch(u)).json()))"
    with SequentialFetchVM() as vm:
        first = vm.execute_code(code)
        assert [request["url"] for request in first["pendingRequests"]] == ["/a", "/b"]
        second = vm.resume_execution(first["state"], [2], request_id=2)
        assert vm.resume_execution(second["state"], [1])["result"] == [[1], [2]]


def test_input_errors_and_slices() -> None:
    with SequentialFetchVM(Limits(slice_seconds=0.005)) as vm:
        busy = "let n = 0; for (let i = 0; i < 300000; i++) n++; n + input.x"
        assert vm.execute_code(busy, {"x": 1}) == {"type": "complete", "result": 300001}
        failed = vm.execute_code("throw new TypeError('no')")
        assert (failed["type"], failed["error"]) == ("error", "no")
        assert failed["errorDetail"]["name"] == "TypeError"
        assert vm.execute_code("let 1")["errorDetail"]["code"] == "SYNTAX_ERROR"


def test_misuse() -> None:
    vm = SequentialFetchVM()
    with pytest.raises(RuntimeError, match="call initialize"):
        vm.execute_code("1")
    with vm:
        paused = vm.execute_code(USER)
        for state in (None, {}, "text", {"code": "1"}):
            with pytest.raises(InvalidRequest):
                vm.resume_execution(state, 1)  # type: ignore[arg-type]
        with pytest.raises(InvalidRequest, match="does not wait for request 9"):
            vm.resume_execution(paused["state"], 1, request_id=9)
        with pytest.raises(SnapshotInvalid):
            vm.resume_execution({**paused["state"], "pausedState": "{}"}, 1)
    with pytest.raises(RuntimeError):
        vm.resume_execution(paused["state"], 1)
