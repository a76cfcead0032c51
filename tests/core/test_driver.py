"""The driver against a real HTTP server."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from http_server import Answer, Received, Server, reply
from sequential_flow import (
    Driver,
    Event,
    HttpFetch,
    InMemoryStorage,
    NetworkPolicy,
    SequentialFlow,
    SQLiteStorage,
    StorageUnavailable,
    Task,
)

CORE = Path(__file__).parents[2] / "core"

LOOP = """
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += fetch('/n/' + i).n;
  sum
"""
PARALLEL = """
  const urls = Array.from({ length: 6 }, (_, i) => '/n/' + i);
  const items = await Promise.all(urls.map(async (url) => (await fetch(url)).json()));
  return items.map(({ n }) => n);
"""


def number_of(received: Received) -> Answer:
    """`/n/7` -> {"n": 7}"""
    return reply({"n": int(received.path.rpartition("/")[2])})


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(number_of) as server:
        yield server


def fetch_from(server: Server, **settings: Any) -> HttpFetch:
    return HttpFetch(NetworkPolicy([server.host]), base_url=server.url, **settings)


def run(flow: SequentialFlow, server: Server, code: str, **options: Any) -> Task:
    task = flow.execute(code, defer=True)
    return Driver(flow, fetch_from(server), **options).drive(task.id)


def test_drives_a_loop_to_its_end(server: Server) -> None:
    task = run(SequentialFlow(), server, LOOP)
    assert (task.status, task.result) == ("completed", 45)
    keys = [received.headers["idempotency-key"] for received in server.log]
    assert keys == [f"{task.id}:{number}" for number in range(1, 11)]


def test_requests_go_out_side_by_side() -> None:
    def slow(received: Received) -> Answer:
        time.sleep(0.2)
        return number_of(received)

    with Server(slow) as server:
        begin = time.monotonic()
        task = run(SequentialFlow(), server, PARALLEL)
        assert time.monotonic() - begin < 0.9
    assert task.result == [0, 1, 2, 3, 4, 5]


def test_parallel_is_a_bound() -> None:
    lock, now, most = threading.Lock(), [0], [0]

    def counting(received: Received) -> Answer:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        time.sleep(0.05)
        with lock:
            now[0] -= 1
        return number_of(received)

    with Server(counting) as server:
        assert run(SequentialFlow(), server, PARALLEL, parallel=2).status == "completed"
    assert most[0] == 2


def test_methods_headers_and_bodies_arrive() -> None:
    code = """
      const response = await fetch('/items?x=1', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Trace': 'abc' },
        body: JSON.stringify({ name: 'é' }),
      });
      return [response.status, response.ok, response.headers.get('x-kind'), await response.text()];
    """
    answer = reply("made", 201, {"X-Kind": "thing", "Content-Type": "text/plain"})
    with Server(lambda received: answer) as server:
        task = run(SequentialFlow(), server, code)
    assert task.result == [201, True, "thing", "made"]
    (received,) = server.log
    assert (received.method, received.path) == ("POST", "/items?x=1")
    assert received.body.decode() == '{"name":"é"}'
    assert received.headers["x-trace"] == "abc"


def test_failures_can_be_caught_by_the_script(server: Server) -> None:
    code = "let r; try { fetch('http://169.254.169.254/') } catch (e) { r = e.name } r"
    assert run(SequentialFlow(), server, code).result == "TypeError"
    task = run(SequentialFlow(), server, "fetch('http://169.254.169.254/')")
    assert (task.status, task.error_code) == ("error", "SCRIPT_ERROR")
    assert task.error is not None
    assert "not in the list of allowed hosts" in task.error


def test_a_flow_that_fails_does_not_wait_for_the_slow_ones() -> None:
    def answer(received: Received) -> Answer:
        time.sleep(5 if received.path == "/n/1" else 0)
        return number_of(received)

    code = "fetch('/n/1'); throw new Error(`after ${(await (await fetch('/n/2')).json()).n}`)"
    with Server(answer) as server:
        begin = time.monotonic()
        task = run(SequentialFlow(), server, code)
        assert (task.status, task.error) == ("error", "after 2")
        assert time.monotonic() - begin < 3


def test_a_driver_can_drive_again(server: Server) -> None:
    flow = SequentialFlow()
    driver = Driver(flow, fetch_from(server))
    ids = [flow.execute(LOOP, defer=True).id for _ in range(3)]
    assert [driver.drive(task_id).result for task_id in ids] == [45, 45, 45]


def test_what_cannot_be_driven(server: Server) -> None:
    flow = SequentialFlow(keep_finished=True)
    driver = Driver(flow, fetch_from(server))
    assert driver.drive("nobody").error_code == "TASK_NOT_FOUND"
    done = flow.execute("1 + 1", id="done")
    assert driver.drive("done") == done
    assert server.log == []


def test_events_tell_what_happens(server: Server) -> None:
    events: list[Event] = []
    task = run(SequentialFlow(), server, "fetch('/n/5').n", observe=events.append)
    assert [event.kind for event in events] == ["stored", "request", "response", "stored"]
    assert events[1].request is not None
    assert events[1].request.url == "/n/5"
    assert events[2].response is not None
    assert events[2].response["data"] == {"n": 5}
    assert events[3].task == task


def test_retries_are_events() -> None:
    answers = [reply("", 503, {"Retry-After": "0"}), reply({"n": 1})]
    events: list[Event] = []
    with Server(lambda received: answers.pop(0)) as server:
        run(SequentialFlow(), server, "fetch('/n/1').n", observe=events.append)
    (retry,) = (event for event in events if event.kind == "retry")
    assert (retry.detail, retry.seconds) == ("status 503", 0)


class AwayStorage(InMemoryStorage):
    """Fails three times whenever an answer is to be stored."""

    failures = 0

    def save(self, task: Task, expected_revision: int) -> None:
        self.failures += 1
        if expected_revision and self.failures % 4:
            raise StorageUnavailable("away")
        super().save(task, expected_revision)


def test_an_answer_waits_for_a_storage_that_is_away(server: Server) -> None:
    task = run(SequentialFlow(AwayStorage()), server, "fetch('/n/1').n + fetch('/n/2').n")
    assert task.result == 3
    assert [received.path for received in server.log] == ["/n/1", "/n/2"]


def test_two_drivers_may_drive_one_task(tmp_path: Path) -> None:
    """They may perform a request twice, but the flow takes one answer."""
    storage = SQLiteStorage(tmp_path / "flows.sqlite")
    flow = SequentialFlow(storage, keep_finished=True)
    with Server(number_of) as server:
        task = flow.execute(LOOP, defer=True)
        results: list[Any] = []

        def drive() -> None:
            results.append(Driver(flow, fetch_from(server)).drive(task.id).result)

        threads = [threading.Thread(target=drive) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == [45, 45, 45]
    storage.close()


DRIVING = """
import sys
from sequential_flow import Driver, HttpFetch, NetworkPolicy, SequentialFlow, SQLiteStorage
path, host = sys.argv[1:]
flow = SequentialFlow(SQLiteStorage(path), keep_finished=True)
fetch = HttpFetch(NetworkPolicy([host]), base_url=f"http://{host}/")
print(Driver(flow, fetch).drive("t").result)
"""


@pytest.mark.parametrize("code", [LOOP, PARALLEL + "\n"])
def test_kill_9_again_and_again(tmp_path: Path, code: str) -> None:
    """No answer that was stored is ever asked for again, wherever the process is killed."""
    path = tmp_path / "flows.sqlite"
    storage = SQLiteStorage(path)
    flow = SequentialFlow(storage, keep_finished=True)
    flow.execute(code, id="t", defer=True)

    def slow(received: Received) -> Answer:
        time.sleep(0.03)
        return number_of(received)

    with Server(slow) as server:
        kills = 0
        while True:
            stored = {f"t:{answered}" for answered in flow.get_task("t").answered}
            seen = len(server.log)
            process = start_driving(path, server)
            finished = not wait_for_requests(server, seen + 2, process)
            if not finished and kills < 6:
                process.send_signal(signal.SIGKILL)
                kills += 1
            output = process.communicate()[0]
            again = {received.headers["idempotency-key"] for received in server.log[seen:]}
            assert not again & stored
            if process.returncode == 0:
                break
    assert kills >= 2
    task = flow.get_task("t")
    assert task.status == "completed"
    assert task.result in (45, [0, 1, 2, 3, 4, 5])
    assert output.strip() == str(task.result)
    times = Counter(received.headers["idempotency-key"] for received in server.log)
    assert max(times.values()) <= kills + 1
    storage.close()


def start_driving(path: Path, server: Server) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", DRIVING, str(path), server.host],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(CORE)},
    )


def wait_for_requests(server: Server, count: int, process: subprocess.Popen[str]) -> bool:
    """False when the process ended first."""
    while len(server.log) < count:
        if process.poll() is not None:
            return False
        time.sleep(0.002)
    return True
