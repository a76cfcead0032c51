"""The ASGI application under Mangum and AWS's own runtime interface, beside the native handler."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aws_tools import BuiltStack
from lambda_runtime import LambdaFunction

ROOT = Path(__file__).parents[3]
EVENTS = ROOT / "tests" / "events" / "aws"
KEY = "key-of-the-tests"
NAMES = ("alb", "function-url", "http-api-1.0", "http-api-2.0", "rest-api", "rest-api-base64")


def recorded(name: str) -> Any:
    return json.loads((EVENTS / f"{name}.json").read_text())


@pytest.fixture(scope="module")
def function(
    built: BuiltStack, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LambdaFunction]:
    task = tmp_path_factory.mktemp("mangum")
    asgi = ROOT / "adapters" / "asgi"
    shutil.copytree(asgi / "sequential_flow_asgi", task / "sequential_flow_asgi")
    shutil.copy(asgi / "server.py", task)
    shutil.copy(ROOT / "deploy" / "aws" / "mangum" / "lambda_function.py", task)
    environment = {"SEQUENTIAL_FLOW_API_KEYS": KEY, "SEQUENTIAL_FLOW_STORAGE": "memory:"}
    handler = "lambda_function.lambda_handler"
    with LambdaFunction(task, built.opt, handler, environment) as function:
        yield function


@pytest.mark.parametrize("name", NAMES)
def test_http_events(name: str, function: LambdaFunction) -> None:
    answer = function.invoke(recorded(name))
    assert answer["statusCode"] == 200, answer
    assert json.loads(answer["body"])["status"] == "paused"


def test_a_flow_goes_on(function: LambdaFunction) -> None:
    event = recorded("function-url")
    task = json.loads(function.invoke(event)["body"])
    event["rawPath"] = event["requestContext"]["http"]["path"] = "/resume"
    answers = {"taskId": task["id"], "vmState": task["vmState"]}
    event["body"] = json.dumps({**answers, "fetchResponse": {"data": {"name": "Ann"}}})
    event["isBase64Encoded"] = False
    assert json.loads(function.invoke(event)["body"])["result"] == "Ann"


def test_wrong_keys(function: LambdaFunction) -> None:
    event = recorded("function-url")
    event["headers"]["authorization"] = "Bearer another"
    assert function.invoke(event)["statusCode"] == 401
