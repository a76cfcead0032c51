"""CloudTasksQueue, through the real client to a server that speaks its protocol."""

from __future__ import annotations

import time
from collections.abc import Iterator

import grpc  # type: ignore[import-untyped]
import pytest

from cloud_tasks_server import ACCOUNT, QUEUE, CloudTasksServer
from sequential_flow import Delivery, Queue, StorageUnavailable
from sequential_flow_gcp import CloudTasksQueue
from sequential_flow_gcp.cloud_tasks import delivery_of, new_client

URL = "https://worker.example.com/"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[CloudTasksServer]:
    server = CloudTasksServer(pushes=False)
    monkeypatch.setenv("CLOUD_TASKS_EMULATOR_HOST", server.host)
    yield server
    server.close()


@pytest.fixture
def queue(server: CloudTasksServer) -> CloudTasksQueue:
    return CloudTasksQueue(QUEUE, URL, service_account=ACCOUNT, push_seconds=70)


def test_is_a_queue(queue: CloudTasksQueue) -> None:
    assert isinstance(queue, Queue)
    with pytest.raises(NotImplementedError):
        queue.receive()
    queue.delete(Delivery({}, 1, "t"))


def test_what_is_sent(queue: CloudTasksQueue, server: CloudTasksServer) -> None:
    queue.send({"task": "Ünï", "revision": 3})
    task = server.take()
    request = task.http_request
    assert (request.url, request.body) == (URL, b'{"task":"\\u00dcn\\u00ef","revision":3}')
    assert request.http_method.name == "POST"
    assert dict(request.headers) == {"content-type": "application/json"}
    assert request.oidc_token.service_account_email == ACCOUNT
    assert request.oidc_token.audience == URL
    assert task.dispatch_deadline.total_seconds() == 70
    delivery = delivery_of(
        {name.lower(): value for name, value in server.headers(task, 2).items()}, request.body
    )
    assert delivery.message == {"task": "Ünï", "revision": 3}
    assert delivery.attempts == 3


def test_without_an_account_there_is_no_token(server: CloudTasksServer) -> None:
    CloudTasksQueue(QUEUE, URL, push_seconds=1).send({})
    task = server.take()
    assert "Authorization" not in server.headers(task)
    assert task.dispatch_deadline.total_seconds() == 15


def test_delays(queue: CloudTasksQueue, server: CloudTasksServer) -> None:
    queue.send({}, queue.max_delay_seconds)
    queue.send({}, 2.5)
    soon, late = server.take(), server.take()
    assert soon.schedule_time.timestamp() == pytest.approx(time.time() + 2.5, abs=1)
    assert late.schedule_time.timestamp() == pytest.approx(time.time() + 30 * 86_400, abs=70)
    for delay in (-1, queue.max_delay_seconds + 1, float("nan")):
        with pytest.raises(ValueError, match="a delay must be"):
            queue.send({}, delay)
    with pytest.raises(TypeError):
        queue.send({"odd": object()})


def test_a_send_whose_answer_is_lost_is_one_message(
    queue: CloudTasksQueue, server: CloudTasksServer
) -> None:
    server.lost_answers = 1
    queue.send({"n": 1})
    assert server.count() == 1
    queue.send({"n": 1})  # another message, though it says the same
    assert server.count() == 2


def test_failures_are_one_line_without_secrets(
    queue: CloudTasksQueue, server: CloudTasksServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sequential_flow_gcp.service.PATIENCE_SECONDS", 0.2)
    for code, words in (
        (grpc.StatusCode.PERMISSION_DENIED, "roles"),
        (grpc.StatusCode.RESOURCE_EXHAUSTED, "overloaded"),
        (grpc.StatusCode.DEADLINE_EXCEEDED, "no answer"),
        (grpc.StatusCode.UNIMPLEMENTED, "refused the request"),
        (grpc.StatusCode.NOT_FOUND, "no such"),
    ):
        server.failure = code
        with pytest.raises(StorageUnavailable, match=words) as raised:
            queue.send({"task": "secret"})
        assert "hunter2" not in raised.value.message
        assert "secret" not in raised.value.message
        assert raised.value.message.startswith("the Cloud Tasks queue flows: ")


def test_another_queue_is_missing(server: CloudTasksServer) -> None:
    other = CloudTasksQueue(f"{QUEUE}-other", URL)
    with pytest.raises(StorageUnavailable, match="no such"):
        other.send({})


def test_without_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLOUD_TASKS_EMULATOR_HOST", raising=False)
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", "/nowhere/hunter2.json")
    with pytest.raises(StorageUnavailable, match="no credentials") as raised:
        CloudTasksQueue(QUEUE, URL).send({})
    assert "hunter2" not in raised.value.message


def test_a_client_of_ones_own(server: CloudTasksServer) -> None:
    CloudTasksQueue(QUEUE, URL, client=new_client()).send({"n": 1})
    assert server.count() == 1


@pytest.mark.parametrize(
    ("queue", "url"), [("flows", URL), (QUEUE, "worker.example.com"), (QUEUE + "/x", URL)]
)
def test_names_that_are_none(queue: str, url: str) -> None:
    with pytest.raises(ValueError, match="is no"):
        CloudTasksQueue(queue, url)
