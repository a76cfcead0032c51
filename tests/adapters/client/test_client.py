"""The Python client against the service on a real server, with real hosts to fetch from."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from client_world import KEY, World
from sequential_flow import (
    CallFailed,
    Conflict,
    Driver,
    HostFunctions,
    HttpFetch,
    HTTPRequest,
    HTTPResponse,
    InvalidRequest,
    NetworkPolicy,
    ScriptError,
    SnapshotInvalid,
    SyntaxInvalid,
    Task,
    TaskNotFound,
    Unauthorized,
    Worker,
)
from sequential_flow_client import (
    Checkpoint,
    Client,
    Overtaken,
    ServiceUnreachable,
    TaskUnfinished,
    error_of,
    result_of,
)

ROOT = Path(__file__).resolve().parents[3]
THREE = "const a = fetch('/1'); const b = fetch('/2'); const c = fetch('/3'); [a.n, b.n, c.n]"
PARALLEL = "(await Promise.all(['/slow/0.3/1', '/slow/0.3/2', '/slow/0.3/3'].map(async (u) => (await (await fetch(u)).json()).n)))"


def client_of(world: World, **more: Any) -> Client:
    more.setdefault(
        "fetch", HttpFetch(NetworkPolicy(["127.0.0.1"]), base_url=world.hosts.url, max_attempts=3)
    )
    return Client(world.url, KEY, **more)


def once(world: World, act: Callable[[Client], object]) -> None:
    """Another client, for one thing."""
    with client_of(world) as client:
        act(client)


@pytest.fixture
def client(world: World) -> Iterator[Client]:
    with client_of(world) as client:
        yield client


# -- the loop


def test_fetches_one_after_the_other(world: World, client: Client) -> None:
    task = client.run(THREE, id="t", input={"any": "thing"})
    assert result_of(task) == [1, 2, 3]
    created = client.get_task("t").idempotency_key(1).rsplit(":", 1)[0]
    assert world.hosts.performed == {f"{created}:{n}": 1 for n in (1, 2, 3)}


def test_fetches_side_by_side(world: World, client: Client) -> None:
    begin = time.monotonic()
    assert result_of(client.run(PARALLEL)) == [1, 2, 3]
    assert time.monotonic() - begin < 0.85


def test_a_flow_without_a_pause(client: Client) -> None:
    assert result_of(client.run("6 * input", input=7)) == 42


def test_sleeps_are_waited_for(client: Client) -> None:
    begin = time.monotonic()
    assert result_of(client.run("sleep(300); const a = fetch('/1'); sleep(100); a.n")) == 1
    assert 0.4 < time.monotonic() - begin < 5


def test_a_clock_that_is_ahead(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The service says that it is too early, and for how long."""
    ahead = time.time() + 3600
    begin = time.monotonic()
    monkeypatch.setattr(
        "sequential_flow_client.client.Driver",
        lambda *given, **more: Driver(
            *given, **more, clock=lambda: ahead + time.monotonic() - begin
        ),
    )
    assert result_of(client.run("sleep(600); 1")) == 1
    assert 0.6 < time.monotonic() - begin < 5


def test_calls(world: World) -> None:
    functions = HostFunctions()
    functions.add("double", lambda number: number * 2)

    @functions.add("refuse")
    def refuse() -> None:
        raise CallFailed("not today")

    with client_of(world, functions=functions) as client:
        code = "const a = call('double', 21); let b; try { call('refuse') } catch (e) { b = e.message } [a, b]"
        assert result_of(client.run(code)) == [42, "not today"]


def test_an_event_comes_while_the_client_waits(world: World, client: Client) -> None:
    code = "const who = waitForEvent('approved', {timeout: 20000}); who.by"
    world.later(0.4, lambda: once(world, lambda c: c.send_event("t", "approved", {"by": "Ann"})))
    assert result_of(client.run(code, id="t")) == "Ann"


def test_a_task_that_waits_for_an_event_is_given_back(client: Client) -> None:
    task = client.run("const a = fetch('/1'); waitForEvent('go') + a.n", id="t")
    assert (task.status, task.pending_requests[0].name) == ("paused", "go")
    with pytest.raises(TaskUnfinished):
        result_of(task)
    assert result_of(client.send_event("t", "go", 41)) == 42
    assert result_of(client.wait("t")) == 42


def test_a_worker_drives_and_the_client_waits(world: World, client: Client) -> None:
    fetch = HttpFetch(NetworkPolicy(["127.0.0.1"]), base_url=world.hosts.url)
    worker = Worker(world.flow, Driver(world.flow, fetch), world.queue)
    task = client.execute(THREE, id="t", drive=True)
    assert task.status == "running"
    assert client.wait("t", timeout_seconds=0.1).status == "running"
    stop = threading.Event()
    thread = threading.Thread(target=worker.run, args=[stop])
    thread.start()
    try:
        assert result_of(client.wait("t", timeout_seconds=20)) == [1, 2, 3]
    finally:
        stop.set()
        thread.join()


def test_the_policy_is_the_clients(world: World) -> None:
    fetch = HttpFetch(NetworkPolicy(["api.example.com"]), base_url=world.hosts.url)
    with client_of(world, fetch=fetch) as client:
        task = client.run("try { fetch('/1') } catch (e) { e.message }")
    assert "not in the list of allowed hosts" in result_of(task)
    assert world.hosts.log == []


def test_a_host_that_is_away_for_a_moment(world: World, client: Client) -> None:
    assert result_of(client.run("fetch('/flaky/2/7').n")) == 7
    assert list(world.hosts.performed.values()) == [3]


def test_halves_of_surrogate_pairs_in_a_response(world: World, client: Client) -> None:
    world.hosts._server.answer = lambda request: (
        b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n"\\ud83d"'
    )
    assert result_of(client.run("fetch('/x')")) == "?"


# -- errors


def test_errors_of_the_script(client: Client) -> None:
    with pytest.raises(ScriptError, match="no luck") as caught:
        result_of(client.run("fetch('/1'); throw new Error('no luck')"))
    assert isinstance(caught.value.task, Task)
    with pytest.raises(SyntaxInvalid):
        result_of(client.run("let let"))


def test_errors_of_the_call(world: World, client: Client) -> None:
    assert isinstance(error_of(client.get_task("none")), TaskNotFound)
    assert isinstance(error_of(client.run("1", id="bad id")), InvalidRequest)
    with Client(world.url, "wrong") as stranger:
        assert isinstance(error_of(stranger.run("1")), Unauthorized)
    assert isinstance(error_of(client.execute("1", ttl=float("1e300"))), InvalidRequest)
    assert error_of(client.run("1")) is None
    page = client.list_tasks(cursor="\x00")
    assert page.error is not None


def test_a_body_that_is_not_json(client: Client) -> None:
    assert isinstance(error_of(client.execute("1", input=float("nan"))), InvalidRequest)


def test_bad_urls() -> None:
    for url in ("example.com", "ftp://example.com", "https://a:b@example.com", "https://a/?b"):
        with pytest.raises(ValueError, match="URL"):
            Client(url)


def test_nobody_there(world: World) -> None:
    url = f"http://127.0.0.1:{_closed_port()}"
    task = Client(url, max_attempts=2).run("1", id="t")
    assert isinstance(error_of(task), ServiceUnreachable)
    assert task.error_detail is not None
    assert task.error_detail["retryable"]


def test_not_the_service(world: World) -> None:
    with Client(world.hosts.url, max_attempts=2) as client:
        task = client.run("1")
    assert isinstance(error_of(task), ServiceUnreachable)


def _closed_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


# -- the other operations


def test_operations(client: Client) -> None:
    task = client.execute("fetch('/1').n", id="t", ttl=60)
    again = client.execute("fetch('/1').n", id="t", ttl=60)
    assert again.vm_state == task.vm_state
    assert [listed.id for listed in client.list_tasks("paused", 10)] == ["t"]
    included = client.get_task("t", include=["history", "inspection"])
    assert included.history[0]["kind"] == "fetch"
    assert included.inspection is not None
    assert client.resume("t", {"data": {"n": 5}}, task.vm_state).result == 5
    client.execute("fetch('/1')", id="u")
    assert client.delete_task("u").id == "u"
    assert isinstance(error_of(client.get_task("u")), TaskNotFound)


def test_a_base_path(world: World) -> None:
    world.service._base_path = "/prod"
    with Client(f"{world.url}/prod/", KEY) as client:
        assert result_of(client.run("1")) == 1


# -- an answer that comes too late, twice, or not at all


def test_answers_that_get_lost(world: World, client: Client) -> None:
    """Each answer of the service is lost once, after its work was done; nothing is done twice."""
    lost: set[str] = set()

    def lose(request: HTTPRequest, response: HTTPResponse) -> HTTPResponse:
        sent = f"{request.method} {request.path} {request.body!r}"
        if sent in lost:
            return response
        lost.add(sent)
        return HTTPResponse(503, {"retry-after": "0", "content-length": "0"})

    world.service.fault = lose
    assert result_of(client.run(THREE, id="t")) == [1, 2, 3]
    assert len(lost) == 5
    assert set(world.hosts.performed.values()) == {1}


def test_a_service_that_says_when(world: World, client: Client) -> None:
    times: list[float] = []

    def away(request: HTTPRequest, response: HTTPResponse) -> HTTPResponse:
        times.append(time.monotonic())
        if len(times) > 1:
            return response
        return HTTPResponse(429, {"retry-after": "1", "content-length": "8"}, b"<p>later")

    world.service.fault = away
    assert result_of(client.run("1")) == 1
    assert times[1] - times[0] >= 1


def test_somebody_else_answers_first(world: World, client: Client) -> None:
    """The other answer counts, and the client goes on from there."""
    first = client.execute(
        "const a = fetch('/slow/0.5/1'); const b = fetch('/2'); [a.n, b.n]", id="t"
    )
    world.later(
        0.2, lambda: once(world, lambda c: c.resume("t", {"data": {"n": 9}}, first.vm_state))
    )
    assert result_of(client.drive("t")) == [9, 2]


def test_two_clients_drive_one_task(world: World) -> None:
    code = "let sum = 0; for (let i = 1; i <= 6; i++) sum += fetch('/slow/0.02/' + i).n; sum"
    results: list[Task] = []

    def run() -> None:
        once(world, lambda client: results.append(client.run(code, id="t")))

    threads = [threading.Thread(target=run) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [task.result for task in results] == [21, 21, 21]
    assert len(world.hosts.performed) == 6  # each under one key, however often


def test_a_task_that_was_replaced(world: World, client: Client) -> None:
    world.later(
        0.3, lambda: once(world, lambda c: c.execute("fetch('/2').n", id="t", replace=True))
    )
    task = client.run("fetch('/slow/0.8/1').n", id="t")
    assert isinstance(error_of(task), Overtaken | Conflict)
    assert client.get_task("t").status == "paused"


# -- state that is not stored


def test_sealed_state(world: World, client: Client) -> None:
    kept: list[Checkpoint] = []
    task = client.run(THREE, id="t", save_to_storage=False, keep=kept.append)
    assert result_of(task) == [1, 2, 3]
    assert isinstance(error_of(client.get_task("t")), TaskNotFound)
    assert [c.answer is not None for c in kept] == [False, True, False, True, False, True, False]


def test_sealed_state_with_parallel_requests_and_a_sleep(client: Client) -> None:
    code = f"const all = {PARALLEL}; await new Promise((r) => setTimeout(r, 100)); all"
    assert result_of(client.run(code, save_to_storage=False)) == [1, 2, 3]


def test_go_on_from_every_checkpoint(world: World, client: Client) -> None:
    """Also from those whose answer was taken already, and from all but the newest."""
    kept: list[Checkpoint] = []
    client.run(THREE, id="t", save_to_storage=False, keep=kept.append)
    for checkpoint in kept:
        if checkpoint.answer is not None:
            assert result_of(client.go_on(checkpoint)) == [1, 2, 3]


def test_an_old_state_with_another_answer(client: Client) -> None:
    kept: list[Checkpoint] = []
    client.run("fetch('/1').n", id="t", save_to_storage=False, keep=kept.append)
    other = {"requestId": 1, "fetchResponse": {"data": {"n": 2}}}
    task = client.go_on(Checkpoint(kept[0].task, other))
    assert isinstance(error_of(task), Overtaken)


def test_a_broken_seal(client: Client) -> None:
    task = client.execute("fetch('/1').n", id="t", save_to_storage=False)
    broken = {**task.to_json(), "pausedState": "x" + (task.sealed_state or "")}
    assert isinstance(error_of(client.go_on(Checkpoint(broken))), SnapshotInvalid)


# -- a client that dies

_CLIENT = """
import sys
sys.path[:0] = sys.argv[4:]
from sequential_flow import HttpFetch, NetworkPolicy
from sequential_flow_client import Client, result_of
fetch = HttpFetch(NetworkPolicy(["127.0.0.1"]), base_url=sys.argv[2])
print(result_of(Client(sys.argv[1], "k", fetch=fetch).run(sys.argv[3], id="t")))
"""


def test_a_client_that_is_killed_again_and_again(world: World) -> None:
    """What was answered stays; what was under way goes out again with the same key."""
    code = "let sum = 0; for (let i = 1; i <= 5; i++) sum += fetch('/slow/0.15/' + i).n; sum"
    roots = [str(ROOT / "core"), str(ROOT / "adapters" / "client")]
    command = [sys.executable, "-I", "-c", _CLIENT, world.url, world.hosts.url, code, *roots]
    kills = 0
    for seconds in (0.5, 0.6, 0.7):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            kills += 1
        process.wait()
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "15\n"
    assert kills > 0
    assert len(world.hosts.performed) == 5
    assert sum(world.hosts.performed.values()) <= 5 + kills
