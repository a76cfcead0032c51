"""The service behind a real server: what only a connection shows."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from api_fuzzing import fuzz
from flows import POSTS
from sequential_flow import HTTPService, SequentialFlow
from service_server import ServiceServer

HEADERS = {"content-type": "application/json", "authorization": "Bearer k"}


@pytest.fixture
def server() -> Iterator[ServiceServer]:
    with ServiceServer(HTTPService(SequentialFlow(), keys=["k"], max_body_bytes=10_000)) as server:
        yield server


@pytest.fixture
def connection(server: ServiceServer) -> Iterator[http.client.HTTPConnection]:
    connection = http.client.HTTPConnection(server.host, timeout=10)
    yield connection
    connection.close()


def test_a_flow_over_one_connection(connection: http.client.HTTPConnection) -> None:
    answers = iter([{"data": {"id": 1, "name": "Ann"}}, {"data": [1, 2, 3]}])
    connection.request("POST", "/execute", json.dumps({"code": POSTS, "id": "t"}), HEADERS)
    sockets = {connection.sock}
    task = json.loads(connection.getresponse().read())
    while task["status"] == "paused":
        body = {"taskId": "t", "vmState": task["vmState"], "fetchResponse": next(answers)}
        connection.request("POST", "/resume", json.dumps(body), HEADERS)
        sockets.add(connection.sock)
        task = json.loads(connection.getresponse().read())
    assert task["result"] == {"user": "Ann", "postCount": 3}
    assert len(sockets) == 1


def test_head_and_no_content_leave_the_connection_usable(
    connection: http.client.HTTPConnection,
) -> None:
    for method, path, status in (
        ("HEAD", "/tasks", 200),
        ("OPTIONS", "/tasks", 204),
        ("HEAD", "/nowhere", 404),
        ("TRACE", "/tasks", 405),
        ("GET", "/tasks", 200),
    ):
        connection.request(method, path, headers=HEADERS)
        response = connection.getresponse()
        body = response.read()
        assert response.status == status
        assert bool(body) is (method not in ("HEAD", "OPTIONS"))


def test_a_body_that_is_too_large(connection: http.client.HTTPConnection) -> None:
    connection.request("POST", "/execute", b" " * 10_001, HEADERS)
    response = connection.getresponse()
    assert (response.status, json.loads(response.read())["code"]) == (413, "TOO_LARGE")


@pytest.mark.parametrize(
    "target",
    [b"/tasks/\xff\xfe", b"/tasks/%ff", b"/tasks/a?status=%00%ff", b"//", b"/%2e%2e/tasks"],
)
def test_odd_request_targets(target: bytes, server: ServiceServer) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as client:
        client.sendall(b"GET " + target + b" HTTP/1.1\r\nHost: x\r\nX-API-Key: k\r\n\r\n")
        status = client.makefile("rb").readline().split()[1]
    assert status in (b"400", b"404")


def test_schemathesis(tmp_path: Path) -> None:
    """The short form of `tests/fuzz/http_api.py`."""
    requests, _ = fuzz(tmp_path, examples=15, seed=1)
    assert requests > 300
