"""`server:app` under uvicorn, hypercorn and granian: real processes, real sockets."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from asgi_load import finish_open_tasks, read_until, send_large_body, slow_clients
from asgi_servers import SERVERS, ASGIServer, call, head_of

pytestmark = pytest.mark.parametrize("name", SERVERS)

TWO_FETCHES = """const user = fetch('https://api.example.com/user/1');
const posts = fetch('https://api.example.com/posts?by=' + user.id);
({name: user.name, count: posts.length})"""
#: Computes for about half a second.
LONG = "let n = 0; while (n < 200000) n++; fetch('https://a.example/' + n)"
LARGE_BYTES = 50_000_000

Servers = dict[str, ASGIServer]


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """Each runs once for all the tests that do not stop it."""
    running: Servers = {}
    try:
        for name in SERVERS:
            folder = tmp_path_factory.mktemp(name)
            running[name] = ASGIServer(
                name, folder, STORAGE=f"sqlite:///{folder}/flows.sqlite", KEEP_FINISHED="true"
            ).start()
        yield running
    finally:
        for server in running.values():
            server.stop()


@pytest.fixture
def server(name: str, servers: Servers) -> ASGIServer:
    return servers[name]


def test_a_flow_pauses_and_resumes(server: ASGIServer) -> None:
    with server.connection() as connection:
        status, task = call(connection, "POST", "/execute", {"code": TWO_FETCHES})
        assert (status, task["status"]) == (200, "paused")
        for data in ({"id": 1, "name": "Ann"}, [1, 2]):
            body = {"taskId": task["id"], "vmState": task["vmState"], "fetchResponse": data}
            status, task = call(connection, "POST", "/resume", body)
        assert task["result"] == {"name": "Ann", "count": 2}


def test_answers_come_at_once(server: ASGIServer) -> None:
    assert median_seconds(server) < 0.03


def test_several_processes_answer_at_once_too(name: str, tmp_path: Path) -> None:
    storage = f"sqlite:///{tmp_path}/flows.sqlite"
    with ASGIServer(name, tmp_path, options="--workers 2", STORAGE=storage) as server:
        finish_open_tasks(server, 20, clients=4)
        assert median_seconds(server) < 0.03


def test_other_methods_and_paths(server: ASGIServer) -> None:
    with server.connection() as connection:
        connection.request("HEAD", "/healthz")
        response = connection.getresponse()
        assert (response.status, response.read()) == (200, b"")
        connection.request("OPTIONS", "/execute")
        response = connection.getresponse()
        assert (response.status, response.read()) == (204, b"")
        assert call(connection, "GET", "/tasks/a%2Fb")[0] == 400
        assert call(connection, "GET", "/healthz") == (200, {"status": "ok"})


def test_changes_are_streamed_until_the_task_ends(server: ASGIServer) -> None:
    server.call("POST", "/execute", {"code": "waitForEvent('a')", "id": "watched"})
    with server.socket() as watcher:
        watcher.sendall(head_of("GET", "/tasks/watched/changes"))
        begin = read_until(watcher, b'"status":"paused"')
        assert b"text/event-stream" in begin.lower()
        server.call("POST", "/tasks/watched/events/a", 7)
        assert b'"result":7' in read_until(watcher, b"0\r\n\r\n")


def test_many_watch_and_go_away(server: ASGIServer) -> None:
    server.call("POST", "/execute", {"code": "waitForEvent('a')", "id": "popular"})
    for _ in range(3):
        watchers = [server.socket() for _ in range(100)]
        for watcher in watchers:
            watcher.sendall(head_of("GET", "/tasks/popular/changes"))
        for watcher in watchers:
            read_until(watcher, b"event: task")
            watcher.close()
    # Three times a hundred are more than there may be at once: places have become free.
    with server.socket() as watcher:
        watcher.sendall(head_of("GET", "/tasks/popular/changes"))
        read_until(watcher, b"event: task")


def test_50_megabytes_are_refused_before_they_are_sent(server: ASGIServer) -> None:
    with server.socket() as client:
        client.sendall(head_of("POST", "/execute", f"Content-Length: {LARGE_BYTES}"))
        assert b" 413 " in read_until(client, b"TOO_LARGE")


@pytest.mark.parametrize("form", ["length", "chunked"])
def test_who_sends_50_megabytes_all_the_same_hurts_nobody(server: ASGIServer, form: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = pool.map(lambda _: send_large_body(server, LARGE_BYTES, form), range(4))
        assert max(finish_open_tasks(server, 20, clients=2)) < 20
        assert [answer.split()[1] for answer in answers] == [b"413"] * 4


def test_500_slow_clients_hurt_nobody(server: ASGIServer) -> None:
    with slow_clients(server, 500):
        assert max(finish_open_tasks(server, 20, clients=2)) < 20


def test_many_tasks_are_open_at_once(server: ASGIServer) -> None:
    """The short form of the 10,000 of tests/benchmarks/asgi.py."""
    finish_open_tasks(server, 300)


def test_a_client_that_goes_away_does_not_stop_the_step(server: ASGIServer) -> None:
    with server.socket() as client:
        body = json.dumps({"code": LONG, "id": "left"}).encode()
        client.sendall(head_of("POST", "/execute", f"Content-Length: {len(body)}") + body)
        time.sleep(0.05)
    give_up = time.monotonic() + 20
    while (answer := server.call("GET", "/tasks/left"))[0] != 200:
        assert time.monotonic() < give_up
        time.sleep(0.05)
    assert answer[1]["fetchRequest"]["url"] == "https://a.example/200000"


def test_logs_are_json_lines_without_what_is_private(server: ASGIServer) -> None:
    server.call("POST", "/execute", {"code": "'private' + input", "input": "secret", "id": "ann"})
    lines = [json.loads(line) for line in server.log.splitlines() if line.startswith("{")]
    ours = [line for line in lines if line["logger"].startswith("sequential_flow")]
    assert {"sequential_flow.http", "sequential_flow.tasks"} <= {line["logger"] for line in ours}
    assert any(line.get("task_id") == "ann" and line.get("status") == 200 for line in ours)
    assert not any(word in json.dumps(ours) for word in ("private", "secret", "a-key-of"))


# -- start and end ---------------------------------------------------------------------------------


def test_sigterm_finishes_what_is_in_hand(name: str, tmp_path: Path) -> None:
    storage = f"sqlite:///{tmp_path}/flows.sqlite"
    with ASGIServer(name, tmp_path, STORAGE=storage) as server:
        server.call("POST", "/execute", {"code": "waitForEvent('a')", "id": "watched"})
        with server.socket() as watcher, ThreadPoolExecutor(1) as pool:
            watcher.sendall(head_of("GET", "/tasks/watched/changes"))
            read_until(watcher, b"event: task")
            answer = pool.submit(server.call, "POST", "/execute", {"code": LONG})
            time.sleep(0.15)
            begin = time.monotonic()
            server.terminate()
            status, task = answer.result()
            assert (status, task["status"]) == (200, "paused")
            assert watcher.recv(100) == b"0\r\n\r\n"
            server.wait()
            assert time.monotonic() - begin < 15


def test_a_worker_in_the_process_goes_on_after_kill_9(name: str, tmp_path: Path) -> None:
    settings = {"STORAGE": f"sqlite:///{tmp_path}/flows.sqlite", "WORKER": "true"}
    server = ASGIServer(name, tmp_path, ALLOW_HOSTS="127.0.0.1", **settings)
    try:
        server.start()
        code = f"fetch('{server.url}/healthz'); sleep(2000); fetch('{server.url}/healthz').status"
        assert server.call("POST", "/execute", {"code": code, "id": "t", "drive": True})[0] == 202
        wait_until(server, lambda task: [r["kind"] for r in task["pendingRequests"]] == ["sleep"])
        time.sleep(0.3)  # the message is sent a moment after the step is stored
        server.kill_all()
        server.start()
        task = wait_until(server, lambda task: task["status"] in ("completed", "error"))
        assert task["result"] == "ok", task
    finally:
        server.kill_all()


@pytest.mark.parametrize(
    ("setting", "line"),
    [
        ({"API_KEYS": ""}, "SEQUENTIAL_FLOW_API_KEYS is not set"),
        ({"STORAGE": "sqlite:////proc/no/flows"}, "SQLite storage"),
    ],
)
def test_a_server_with_bad_settings_does_not_start(
    name: str, tmp_path: Path, setting: dict[str, str], line: str
) -> None:
    server = ASGIServer(name, tmp_path, **setting)
    server.spawn()
    try:
        assert server.wait() != 0
    finally:
        server.kill_all()
    found = [text for text in server.log.splitlines() if line in text]
    assert found, server.log
    assert any("sequential-flow: " in text for text in found)


def wait_until(server: ASGIServer, is_so: Callable[[Any], bool]) -> Any:
    """The task `t` when it is so."""
    give_up = time.monotonic() + 60
    while not is_so(task := server.call("GET", "/tasks/t")[1]):
        assert time.monotonic() < give_up, server.log
        time.sleep(0.05)
    return task


def median_seconds(server: ASGIServer) -> float:
    """Nagle's algorithm would cost 40 ms a request on a connection that stays."""
    seconds = []
    with server.connection() as connection:
        for _ in range(21):
            begin = time.perf_counter()
            assert call(connection, "GET", "/tasks?limit=1")[0] == 200
            seconds.append(time.perf_counter() - begin)
    return statistics.median(seconds)
