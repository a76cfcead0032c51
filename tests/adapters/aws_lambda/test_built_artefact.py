"""What `sam build` makes, laid out as Lambda lays it out, under AWS's own runtime interface."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aws_servers import SECRET_KEY, MotoServer
from aws_stack import API_KEY, SEAL_SECRET, Stack
from aws_tools import BuiltStack
from lambda_runtime import FunctionFailed, LambdaFunction

EVENTS = Path(__file__).parents[2] / "events" / "aws"
HTTP = sorted(
    path.stem
    for path in EVENTS.glob("*.json")
    if path.stem.startswith(("function-url", "http-api", "rest-api", "alb"))
)


def recorded(name: str, **members: Any) -> Any:
    """With the key of the stack; `members` go to the request's body."""
    event = json.loads((EVENTS / f"{name}.json").read_text().replace("key-of-the-tests", API_KEY))
    if members and "body" in event:
        text = event["body"]
        body = json.loads(base64.b64decode(text) if event["isBase64Encoded"] else text)
        text = json.dumps({**body, **members})
        event["body"] = (
            base64.b64encode(text.encode()).decode() if event["isBase64Encoded"] else text
        )
    return event


def body_of(answer: dict[str, Any]) -> Any:
    return json.loads(answer["body"])


@pytest.fixture(scope="module")
def stack(moto_server: MotoServer) -> Stack:
    return Stack(moto_server)


@pytest.fixture(scope="module")
def api(built: BuiltStack, stack: Stack) -> Iterator[LambdaFunction]:
    task = built.function("ApiFunction")
    handler = "lambda_function.lambda_handler"
    with LambdaFunction(task, built.opt, handler, stack.api_environment()) as function:
        yield function


@pytest.fixture(scope="module")
def worker(built: BuiltStack, stack: Stack) -> Iterator[LambdaFunction]:
    task = built.function("WorkerFunction")
    handler = "worker_function.worker_handler"
    environment = stack.environment()
    with LambdaFunction(task, built.opt, handler, environment, timeout_seconds=60) as function:
        yield function


def test_the_layer_has_core_and_its_bytecode(built: BuiltStack) -> None:
    core = built.opt / "python" / "sequential_flow"
    sources = list(core.rglob("*.py"))
    assert (core / "machine.py") in sources
    for source in sources:
        compiled = list((source.parent / "__pycache__").glob(f"{source.stem}.cpython-*.pyc"))
        assert compiled, source
        flags = int.from_bytes(compiled[0].read_bytes()[4:8], "little")
        assert flags == 0b01, "bytecode that is used whatever time the source has"
    assert b"/opt/python/sequential_flow/machine.py" in compiled_code(core, "machine")
    assert b"/sam" not in compiled_code(core, "machine")


def compiled_code(core: Path, name: str) -> bytes:
    return next((core / "__pycache__").glob(f"{name}.cpython-*.pyc")).read_bytes()


def test_the_functions_are_small(built: BuiltStack) -> None:
    for name in ("ApiFunction", "WorkerFunction"):
        folder = built.function(name)
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        assert size <= 100_000, f"{name} has {size} bytes"
        assert not list(folder.rglob("__pycache__"))
        assert (folder / "lambda_function.py").is_file()


@pytest.mark.parametrize("name", HTTP)
def test_http_events(name: str, api: LambdaFunction) -> None:
    answer = api.invoke(recorded(name, id=f"http-{name}"))
    assert answer["statusCode"] == 200, answer
    task = body_of(answer)
    assert (task["id"], task["status"]) == (f"http-{name}", "paused")


def test_direct_invocations(api: LambdaFunction) -> None:
    task = api.invoke({**recorded("direct-execute"), "id": "direct"})
    assert task["status"] == "paused"
    event = {**recorded("direct-resume"), "taskId": "direct", "vmState": task["vmState"]}
    assert api.invoke(event)["result"] == "Ann"


@pytest.mark.parametrize("event", [recorded("scheduled"), {}, [], None, "text"])
def test_bad_events(event: Any, api: LambdaFunction) -> None:
    assert api.invoke(event)["statusCode"] == 400


def test_wrong_keys(api: LambdaFunction) -> None:
    event = json.loads((EVENTS / "function-url.json").read_text())
    assert api.invoke(event)["statusCode"] == 401


def test_messages(api: LambdaFunction, worker: LambdaFunction, stack: Stack) -> None:
    for number in range(3):
        answer = api.invoke(recorded("function-url", id=f"task-{number}", code="6 * 7", drive=True))
        assert answer["statusCode"] == 202
    records = stack.receive()
    assert worker.invoke({"Records": records}) == {"batchItemFailures": []}
    assert stack.count() == 0, "the worker deletes what it has done"
    for number in range(3):
        task = stack.task(f"task-{number}")
        assert (task.status, task.result) == ("completed", 42)


def test_recorded_messages_of_tasks_that_are_not_there(worker: LambdaFunction) -> None:
    assert worker.invoke(recorded("sqs-foreign")) == {"batchItemFailures": []}
    assert worker.invoke(recorded("scheduled"))["statusCode"] == 400


def test_dead_letters_end_their_tasks(
    api: LambdaFunction, worker: LambdaFunction, stack: Stack
) -> None:
    body = {"id": "dead", "code": "fetch('https://127.0.0.1/')", "drive": True}
    api.invoke(recorded("function-url", **body))
    (record,) = stack.receive()
    event = {"Records": [{**record, "eventSourceARN": stack.dead_arn}]}
    assert worker.invoke(event) == {"batchItemFailures": []}
    task = stack.task("dead")
    assert (task.status, task.error_code) == ("error", "DELIVERY_FAILED")


class TestWhatIsMissing:
    def test_keys(self, built: BuiltStack, stack: Stack) -> None:
        task = built.function("ApiFunction")
        handler = "lambda_function.lambda_handler"
        with LambdaFunction(task, built.opt, handler, stack.environment()) as function:
            assert function.invoke(recorded("alb"))["statusCode"] == 500
            assert "SEQUENTIAL_FLOW_API_KEYS is not set" in function.log()

    def test_a_queue(self, built: BuiltStack, stack: Stack) -> None:
        """Raised, so that the messages come again."""
        task = built.function("WorkerFunction")
        handler = "worker_function.worker_handler"
        environment = stack.environment(QUEUE_URL="")
        with (
            LambdaFunction(task, built.opt, handler, environment) as function,
            pytest.raises(FunctionFailed, match="SEQUENTIAL_FLOW_QUEUE_URL is not set"),
        ):
            function.invoke(recorded("sqs"))


def test_nothing_secret_is_in_the_logs(
    api: LambdaFunction, worker: LambdaFunction, stack: Stack
) -> None:
    """After all of the above, with LogLevel DEBUG."""
    word = "hunter2-in-the-body"
    code = f"console.log('{word}'); throw new Error('{word}')"
    api.invoke(recorded("function-url", id="secret", code=code, input=word, drive=True))
    api.invoke({"code": f"fetch('https://example.com/?q={word}')", "input": word})
    api.invoke({"code": word, word: word})
    worker.invoke({"Records": stack.receive()})
    worker.invoke({"Records": [{**recorded("sqs-foreign")["Records"][0], "body": word}]})
    for log in (api.log(), worker.log()):
        assert "task" in log
        for secret in (word, API_KEY, SEAL_SECRET, SECRET_KEY):
            assert secret not in log
