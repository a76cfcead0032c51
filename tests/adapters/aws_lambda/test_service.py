"""Service: second tries, and errors in one line, against a server that answers as it is told."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import http_server
import sequential_flow
import sequential_flow_aws
from aws_servers import SECRET_KEY, client, environment
from http_server import Answer, Received, reply
from sequential_flow import StorageUnavailable
from sequential_flow_aws import service
from sequential_flow_aws.service import Refused, Service
from servers import free_port
from storage_contract import run_threads

ROOT = Path(__file__).parents[3]


class Scripted:
    """Answers from `answers`, one after the other; the last one for ever."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)
        self.server = http_server.Server(self._answer)

    def _answer(self, received: Received) -> Answer:
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]

    @property
    def count(self) -> int:
        return len(self.server.log)

    def ask(self, *known: str, read_seconds: float = 5.0) -> Any:
        """The tables that it lists."""
        with self.server:
            aws = client("dynamodb", self.server.url, read_seconds=read_seconds)
            asking = Service("dynamodb", "the DynamoDB storage t", aws)
            return asking.ask_whole("TableNames", lambda c: c.list_tables(), *known)["TableNames"]


def refusal(code: str, status: int = 400) -> bytes:
    return reply({"__type": f"com.amazonaws.x#{code}", "message": "of arn:aws:secret"}, status)


GOOD = reply({"TableNames": ["t"]})


@pytest.mark.parametrize(
    "answer",
    [
        refusal("ThrottlingException"),
        refusal("ProvisionedThroughputExceededException"),
        refusal("InternalServerError", 500),
        reply("busy", 503),
        reply("slow down", 429),
        reply("", 200, {"Content-Length": "100"}),
        reply('{"TableNa', 200, {"Content-Length": "100"}),
        b"",
        b"HTTP/1.1 200 OK\r\n",
    ],
    ids=lambda answer: answer[:60].decode().replace("\r\n", " "),
)
def test_what_passes_is_asked_again(answer: bytes) -> None:
    scripted = Scripted(answer, answer, GOOD)
    assert scripted.ask() == ["t"]
    assert scripted.count == 3


def test_a_time_out_is_asked_again() -> None:
    scripted = Scripted([2.0], GOOD)
    assert scripted.ask(read_seconds=0.2) == ["t"]


def test_what_does_not_pass_is_unavailable_in_the_end() -> None:
    scripted = Scripted(refusal("ThrottlingException"))
    with pytest.raises(StorageUnavailable) as raised:
        scripted.ask()
    assert raised.value.message == (
        "the DynamoDB storage t: it is overloaded or failing; try again (ThrottlingException)"
    )
    assert scripted.count == service.TRIES


def test_patience_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "PATIENCE_SECONDS", 0.0)
    scripted = Scripted(refusal("ThrottlingException"))
    with pytest.raises(StorageUnavailable):
        scripted.ask()
    assert scripted.count <= 2


def test_pauses_grow_and_are_random(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    for _ in range(50):
        assert list(Service("sqs", "q").tries()) == [False] * (service.TRIES - 1) + [True]
    longest = [max(pauses[number :: service.TRIES - 1]) for number in range(service.TRIES - 1)]
    limits = [0.05 * 2**number for number in range(service.TRIES - 1)]
    assert all(limit / 2 < found <= limit for found, limit in zip(longest, limits, strict=True))


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (refusal("AccessDeniedException"), "the role may not do this; its policy"),
        (refusal("UnrecognizedClientException"), "it refused the credentials"),
        (refusal("ResourceNotFoundException"), "what it needs is missing in this account"),
        (refusal("ValidationException"), r"it refused the request \(ValidationException\)"),
        (reply("no", 400), "it refused the request"),
        (reply({"__type": "<b>\n" * 50}, 400), r"it refused the request \(no code\)"),
        (reply("no JSON", 200), "the connection broke"),
    ],
)
def test_refusals_are_not_asked_again(answer: bytes, says: str) -> None:
    scripted = Scripted(answer)
    with pytest.raises(StorageUnavailable, match=f"the DynamoDB storage t: {says}") as raised:
        scripted.ask()
    assert "\n" not in raised.value.message
    for secret in (SECRET_KEY, "arn:aws"):
        assert secret not in raised.value.message
    if says != "the connection broke":
        assert scripted.count == 1


def test_a_refusal_that_the_caller_knows() -> None:
    with pytest.raises(Refused) as raised:
        Scripted(refusal("ResourceInUseException")).ask("Other", "ResourceInUseException")
    assert raised.value.code == "ResourceInUseException"


def test_the_package_has_the_names_of_core_too() -> None:
    assert sequential_flow_aws.SequentialFlow is sequential_flow.SequentialFlow
    assert {*sequential_flow_aws.__all__, *sequential_flow.__all__} <= set(dir(sequential_flow_aws))
    for name in ("__path_of__", "nothing"):
        with pytest.raises(AttributeError, match=f"has no attribute '{name}'"):
            getattr(sequential_flow_aws, name)


IMPORTS = """
import sys
{code}
loaded = [name for name in ("boto3", "botocore", "sqlite3", "asyncio") if name in sys.modules]
assert not loaded, loaded
"""


def run(code: str, environ: dict[str, str]) -> str:
    """What a fresh process prints."""
    paths = [str(ROOT / "core"), str(ROOT / "adapters" / "aws_lambda")]
    finished = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {json.dumps(paths)}\n{code}"],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.strip()


def test_boto3_is_loaded_by_the_first_call_only() -> None:
    code = """
from sequential_flow_aws import DynamoDBStorage, Scheduler, SQSQueue
DynamoDBStorage("tasks", bucket="objects")
SQSQueue("https://sqs.eu-central-1.amazonaws.com/1/tasks", scheduler=Scheduler("arn", "arn"))
"""
    run(IMPORTS.format(code=code), {})


FAIL = """
from sequential_flow_aws import DynamoDBStorage, StorageUnavailable
{before}
try:
    DynamoDBStorage("tasks").load("t")
except StorageUnavailable as error:
    print(error.message)
"""


@pytest.mark.parametrize(
    ("before", "without", "says"),
    [
        ("", ("AWS_REGION", "AWS_DEFAULT_REGION"), "there is no region; set AWS_REGION"),
        ("", ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"), "there are no credentials; give"),
        ("import sys; sys.modules['boto3'] = None", (), "boto3 is not installed: pip install"),
        ("", (), "cannot connect; is the endpoint right"),
    ],
)
def test_what_is_missing_is_said(before: str, without: tuple[str, ...], says: str) -> None:
    environ = environment(f"http://127.0.0.1:{free_port()}")
    kept = {name: value for name, value in environ.items() if name not in without}
    printed = run(FAIL.format(before=before), {**kept, "HOME": "/nonexistent"})
    assert printed.startswith(f"the DynamoDB storage tasks: {says}")


def test_one_client_serves_all_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def slowly(name: str, read_seconds: float) -> object:
        time.sleep(0.01)
        made.append(name)
        return object()

    monkeypatch.setattr(service, "_new_client", slowly)
    aws = Service("sqs", "q")
    clients: list[object] = []
    run_threads(lambda number: clients.append(aws.client), 16)
    assert made == ["sqs"]
    assert len(set(map(id, clients))) == 1
