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
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from http_server import Answer, Received, Server, reply
from sequential_flow import (
    CallFailed,
    Driver,
    Event,
    Exchange,
    HostFunctions,
    HttpFetch,
    InMemoryStorage,
    NetworkPolicy,
    Observer,
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
    assert keys == [task.idempotency_key(number) for number in range(1, 11)]


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


def test_calls_are_performed_by_host_functions(server: Server) -> None:
    functions = HostFunctions()
    functions.add("sum", lambda *values: sum(values))
    functions.add("double", lambda value: value * 2, inline=True)
    code = "call('sum', call('double', 2), fetch('/n/3').n)"
    flow = SequentialFlow(functions=functions)
    assert run(flow, server, code, functions=functions).result == 7


def test_what_a_script_learns_of_failed_calls(server: Server) -> None:
    functions = HostFunctions()

    def find(name: str) -> None:
        raise CallFailed(f"no {name}", "NotFoundError")

    functions.add("find", find)
    code = """
      const errors = [];
      for (const name of ['find', 'nobody'])
        try { call(name, 'Ann') } catch (e) { errors.push(`${e.name}: ${e.message}`) }
      errors
    """
    task = run(SequentialFlow(functions=functions), server, code, functions=functions)
    assert task.result == [
        "NotFoundError: no Ann",
        "Error: no host function 'nobody' is registered here",
    ]


def test_calls_and_fetches_run_side_by_side(server: Server) -> None:
    meeting = threading.Barrier(3, timeout=10)
    functions = HostFunctions()
    functions.add("meet", lambda name: (meeting.wait(), name)[1])

    def answer(received: Received) -> Answer:
        meeting.wait()
        return number_of(received)

    code = """
      const [a, b, c] = await Promise.all([call('meet', 'a'), call('meet', 'b'), fetch('/n/3')]);
      return [a, b, (await c.json()).n];
    """
    with Server(answer) as meeting_server:
        task = run(SequentialFlow(), meeting_server, code, functions=functions)
    assert task.result == ["a", "b", 3]


def test_sleeps_are_waited_for(server: Server) -> None:
    begin = time.monotonic()
    task = run(SequentialFlow(), server, "sleep(150); fetch('/n/1').n + 1")
    assert task.result == 2
    assert 0.15 <= time.monotonic() - begin < 2


def test_times_come_while_requests_are_under_way() -> None:
    """The flow gets on at once; it ends, as in Node, when the slow answer is there as well."""
    code = """
      const slow = fetch('/n/1').then(() => 'answer');
      const first = await Promise.race([slow, sleep(100).then(() => 'time-out')]);
      return [first, (await (await fetch('/n/2')).json()).n, await slow];
    """
    fast_came = threading.Event()

    def answer(received: Received) -> Answer:
        if received.path == "/n/2":
            fast_came.set()
        assert fast_came.wait(10)
        return number_of(received)

    with Server(answer) as server:
        assert run(SequentialFlow(), server, code).result == ["time-out", 2, "answer"]


def test_an_event_without_a_time_out_is_not_waited_for(server: Server) -> None:
    flow = SequentialFlow()
    driver = Driver(flow, fetch_from(server))
    task = flow.execute("waitForEvent('ok').n + fetch('/n/1').n", defer=True)
    paused = driver.drive(task.id)
    assert (paused.status, [request.kind for request in paused.pending_requests]) == (
        "paused",
        ["event"],
    )
    flow.send_event(task.id, "ok", {"n": 5})
    assert driver.drive(task.id).result == 6


def test_an_event_that_times_out(server: Server) -> None:
    code = "let r; try { r = waitForEvent('ok', { timeout: 100 }) } catch (e) { r = e.name } r"
    task = run(SequentialFlow(), server, code)
    assert task.status == "completed"


def test_an_event_while_the_driver_waits_for_a_time(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sequential_flow.driver._LOOK_SECONDS", 0.05)
    flow = SequentialFlow()
    task = flow.execute("waitForEvent('ok', { timeout: 60_000 }).n + fetch('/n/1').n")
    timer = threading.Timer(0.1, flow.send_event, [task.id, "ok", {"n": 5}])
    timer.start()
    assert Driver(flow, fetch_from(server)).drive(task.id).result == 6
    timer.join()


def test_an_answer_does_not_reach_a_task_that_replaced_its_own() -> None:
    """Both runs number their requests from 1."""
    flow = SequentialFlow(keep_finished=True)

    def replacing(received: Received) -> Answer:
        if received.path == "/n/1":
            flow.execute("fetch('/n/2').n", id="t", replace=True)
        return number_of(received)

    flow.execute("fetch('/n/1').n", id="t")
    with Server(replacing) as server:
        Driver(flow, fetch_from(server)).drive("t")
    assert flow.get_task("t").result != 1


class Tracing(Observer):
    """Gives every request a header."""

    @contextmanager
    def request(self, exchange: Exchange) -> Iterator[None]:
        exchange.headers["traceparent"] = f"trace-{exchange.request.id}"
        yield


def test_an_observer_adds_headers(server: Server) -> None:
    code = """
      fetch('/n/1');
      fetch('/n/2', { headers: { traceparent: 'mine', 'x-own': '1' } });
      fetch('/n/3', { headers: [['x-own', '2']] }).n
    """
    assert run(SequentialFlow(), server, code, observer=Tracing()).result == 3
    assert [received.headers["traceparent"] for received in server.log] == [
        "trace-1",
        "trace-2",
        "trace-3",
    ]
    assert [received.headers.get("x-own") for received in server.log] == [None, "1", "2"]


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
            before = flow.get_task("t")
            stored = {before.idempotency_key(int(answered)) for answered in before.answered}
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
