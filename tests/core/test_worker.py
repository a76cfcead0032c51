"""The worker, with real queues, storages and HTTP servers."""

from __future__ import annotations

import logging
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from http_server import Answer, Received, Server, reply
from sequential_flow import (
    CallFailed,
    Delivery,
    Driver,
    HostFunctions,
    HttpFetch,
    InMemoryStorage,
    InProcessQueue,
    NetworkPolicy,
    SequentialFlow,
    SnapshotInvalid,
    SQLiteQueue,
    SQLiteStorage,
    Storage,
    StorageUnavailable,
    Task,
    Worker,
)
from sequential_flow.queue.protocol import Queue
from storage_contract import Clock

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
#: All kinds of pauses.
MIXED = """
  const numbers = await Promise.all([1, 2, 3].map(async (n) => (await (await fetch('/n/' + n)).json()).n));
  await sleep(20);
  const [sum, four] = await Promise.all([
    call('sum', ...numbers),
    fetch('/n/4').then((response) => response.json()),
    sleep(10),
  ]);
  let missed = 'no';
  try { await waitForEvent('never', { timeout: 15 }) } catch (error) { missed = 'yes' }
  const approved = await waitForEvent('approved');
  let turns = 0;
  for (let i = 0; i < 2000; i++) turns += i % 2;
  return { sum, four: four.n, missed, approved, turns };
"""
MIXED_RESULT = {"sum": 6, "four": 4, "missed": "yes", "approved": {"by": "Ann"}, "turns": 1000}


def number_of(received: Received) -> Answer:
    """`/n/7` -> {"n": 7}"""
    return reply({"n": int(received.path.rpartition("/")[2])})


class Doubling:
    """A queue that delivers every message twice, as two deliveries of their own."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue
        self.max_delay_seconds = queue.max_delay_seconds
        self.sent: list[dict[str, Any]] = []

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        self.sent.append(message)
        self._queue.send(message, delay_seconds)
        self._queue.send(message, delay_seconds)

    def receive(self, max_messages: int = 1, wait_seconds: float = 0) -> list[Delivery]:
        return self._queue.receive(max_messages, wait_seconds)

    def delete(self, delivery: Delivery) -> None:
        self._queue.delete(delivery)


class Recording(InProcessQueue):
    """Knows what was sent."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.sent: list[tuple[dict[str, Any], float]] = []

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        super().send(message, delay_seconds)
        self.sent.append((message, delay_seconds))


class Service:
    """A flow, a queue and a worker, over one storage and one server."""

    def __init__(
        self,
        server: Server,
        queue: Queue | None = None,
        storage: Storage | None = None,
        *,
        clock: Callable[[], float] = time.time,
        parallel: int = 8,
        timeout_seconds: float = 30,
        **settings: Any,
    ) -> None:
        self.queue: Any = Recording() if queue is None else queue
        self.storage = InMemoryStorage(clock=clock) if storage is None else storage
        self.functions = HostFunctions()
        self.functions.add("sum", lambda *values: sum(values))
        self.flow = SequentialFlow(
            self.storage, functions=self.functions, queue=self.queue, clock=clock
        )
        fetch = HttpFetch(
            NetworkPolicy([server.host]),
            base_url=server.url,
            max_attempts=1,
            timeout_seconds=timeout_seconds,
        )
        driver = Driver(self.flow, fetch, functions=self.functions, parallel=parallel, clock=clock)
        settings = {"retry_seconds": 0.0, **settings}
        self.worker = Worker(self.flow, driver, self.queue, clock=clock, **settings)

    def begin(self, code: str, task_id: str = "t") -> Task:
        task = self.flow.execute(code, id=task_id, drive=True)
        assert task.status == "running", task.error
        return task

    def one(self, **options: Any) -> bool:
        """Handles one message."""
        (delivery,) = self.queue.receive(1, 5)
        return self.worker.handle(delivery, **options)

    def all(self) -> Task:
        """Handles what there is, and what comes of it; the task "t"."""
        while deliveries := self.queue.receive():
            assert self.worker.handle(deliveries[0])
        return self.task()

    def task(self, task_id: str = "t") -> Task:
        return self.flow.get_task(task_id)

    def until(self, *statuses: str, task_id: str = "t", seconds: float = 20) -> Task:
        """Waits until the task has one of these statuses, or has only events to wait for."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            task = self.task(task_id)
            if task.status in statuses:
                return task
            time.sleep(0.01)
        raise AssertionError(f"still {task!r} {task.pending_requests}")

    def approve(self, task_id: str = "t") -> None:
        """Sends the event of MIXED when the task waits for it."""
        while [r.name for r in self.task(task_id).pending_requests] != ["approved"]:
            time.sleep(0.01)
        self.flow.send_event(task_id, "approved", {"by": "Ann"})

    @contextmanager
    def running(self, threads: int = 3, drain_seconds: float = 10) -> Iterator[None]:
        stop = threading.Event()
        options = {"threads": threads, "wait_seconds": 0.2, "drain_seconds": drain_seconds}
        running = threading.Thread(target=self.worker.run, args=[stop], kwargs=options)
        running.start()
        try:
            yield
        finally:
            stop.set()
            running.join()


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(number_of) as server:
        yield server


def keys(server: Server) -> Counter[str]:
    """How often each request came, as "task:request"."""
    sent = (received.headers["idempotency-key"].split(":") for received in server.log)
    return Counter(f"{task}:{request}" for task, _, request in sent)


# -- one message after the other -----------------------------------------------------------------


def test_a_loop_takes_a_message_for_each_step(server: Server) -> None:
    service = Service(server)
    service.begin(LOOP)
    assert service.queue.sent == [({"task": "t", "revision": 1}, 0)]
    task = service.all()
    assert (task.status, task.result) == ("completed", 45)
    assert [message["revision"] for message, _ in service.queue.sent] == list(range(1, 12))
    assert keys(server) == {f"t:{number}": 1 for number in range(1, 11)}
    assert service.queue.count() == 0


def test_requests_go_out_side_by_side_and_make_one_message(server: Server) -> None:
    meeting = threading.Barrier(6, timeout=10)

    def answer(received: Received) -> Answer:
        meeting.wait()
        return number_of(received)

    with Server(answer) as server:
        service = Service(server)
        service.begin(PARALLEL)
        task = service.all()
    assert task.result == [0, 1, 2, 3, 4, 5]
    assert task.revision == 1 + 1 + 6
    assert [message["revision"] for message, _ in service.queue.sent] == [1, 2]


def test_parallel_is_a_bound(server: Server) -> None:
    lock, now, most = threading.Lock(), [0], [0]

    def counting(received: Received) -> Answer:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        time.sleep(0.03)
        with lock:
            now[0] -= 1
        return number_of(received)

    with Server(counting) as server:
        service = Service(server, parallel=2)
        service.begin(PARALLEL)
        assert service.all().status == "completed"
    assert most[0] == 2


def test_chains_do_not_wait_for_the_slowest(server: Server) -> None:
    """What an answer brings about goes out while another request of the message is under way."""
    chain_is_through = threading.Event()

    def answer(received: Received) -> Answer:
        if received.path == "/n/3":
            chain_is_through.set()
        if received.path == "/n/9":
            assert chain_is_through.wait(10)
        return number_of(received)

    code = """
      const chain = async () => { for (const n of [1, 2, 3]) await fetch('/n/' + n); return 'chain' };
      return await Promise.all([fetch('/n/9').then((r) => r.status), chain()]);
    """
    with Server(answer) as server:
        service = Service(server)
        service.begin(code)
        assert service.all().result == [200, "chain"]


def test_all_kinds_of_pauses(server: Server) -> None:
    service = Service(server)
    service.begin(MIXED)
    with service.running():
        service.approve()
        task = service.until("completed")
    assert task.result == MIXED_RESULT
    assert max(keys(server).values()) == 1
    assert service.queue.count() == 0


def test_a_call_that_fails(server: Server) -> None:
    service = Service(server)

    def refuse(name: str) -> None:
        raise CallFailed(f"not {name}", "Refused")

    service.functions.add("refuse", refuse)
    service.begin(
        "let r; try { call('refuse', 'Ann') } catch (e) { r = `${e.name} ${e.message}` } r"
    )
    assert service.all().result == "Refused not Ann"


def test_a_script_error_ends_the_task(server: Server) -> None:
    service = Service(server)
    service.begin("fetch('/n/1'); throw new TypeError('no')")
    task = service.all()
    assert (task.status, task.error_code, task.error) == ("error", "SCRIPT_ERROR", "no")
    assert service.queue.count() == 0


# -- time ----------------------------------------------------------------------------------------


def test_a_sleep_is_a_delayed_message(server: Server) -> None:
    clock = Clock()
    service = Service(server, Recording(clock=clock), clock=clock)
    service.begin("sleep(3_600_000); fetch('/n/1').n")
    service.all()
    message, delay = service.queue.sent[-1]
    assert (message, round(delay)) == ({"task": "t", "revision": 2}, 3600)
    clock.now += 3590
    assert service.queue.receive() == []
    clock.now += 11
    assert service.all().result == 1
    assert service.queue.count() == 0


class ShortDelays(Recording):
    max_delay_seconds = 900.0


def test_a_long_sleep_is_a_chain_of_delayed_messages(server: Server) -> None:
    clock = Clock()
    service = Service(server, ShortDelays(clock=clock), clock=clock)
    service.begin("sleep(3_600_000); 'awake'")
    while service.all().status == "paused":
        clock.now += 100
    assert service.task().result == "awake"
    delays = [delay for _, delay in service.queue.sent]
    assert max(delays) == 900
    assert 5 <= len(delays) <= 7


def test_an_event_ends_the_wait_and_the_old_message_is_stale(server: Server) -> None:
    clock = Clock()
    service = Service(server, Recording(clock=clock), clock=clock)
    service.begin("waitForEvent('go', { timeout: 3_600_000 }) + fetch('/n/1').n")
    service.all()
    assert service.queue.count() == 1
    service.flow.send_event("t", "go", 4)
    assert service.all().result == 5
    clock.now += 3601
    sent = len(service.queue.sent)
    assert service.all().status == "completed"
    assert len(service.queue.sent) == sent
    assert service.queue.count() == 0


def test_an_event_without_a_time_out_needs_no_message(server: Server) -> None:
    service = Service(server)
    service.begin("waitForEvent('go')")
    assert service.all().status == "paused"
    assert service.queue.count() == 0
    service.flow.send_event("t", "go", 4)
    assert service.task().result == 4


def test_an_event_that_comes_before_the_flow_waits_for_it(server: Server) -> None:
    service = Service(server)
    service.begin("const first = fetch('/n/1').n; first + waitForEvent('go')")
    assert service.one()
    service.flow.send_event("t", "go", 4)
    assert service.task().status == "paused"
    assert service.all().result == 5
    assert len(server.log) == 1


def test_times_come_while_requests_are_under_way(server: Server) -> None:
    fast_came = threading.Event()

    def answer(received: Received) -> Answer:
        if received.path == "/n/2":
            fast_came.set()
        else:
            assert fast_came.wait(10)
        return number_of(received)

    code = """
      const slow = fetch('/n/1').then(() => 'answer');
      const first = await Promise.race([slow, sleep(50).then(() => 'time-out')]);
      return [first, (await (await fetch('/n/2')).json()).n, await slow];
    """
    with Server(answer) as server:
        service = Service(server)
        service.begin(code)
        assert service.all().result == ["time-out", 2, "answer"]


def test_long_computing_is_cut_into_slices(server: Server) -> None:
    service = Service(server, slice_seconds=0.02)
    service.begin("let n = 0; for (let i = 0; i < 3_000_000; i++) n += i % 3; n")
    task = service.all()
    assert task.result == 3_000_000
    assert task.revision > 3
    assert len(service.queue.sent) == task.revision - 1


def test_computing_goes_on_while_requests_are_under_way() -> None:
    """A slice is not the end of a message with a request under way."""
    service: Service

    def answer(received: Received) -> Answer:
        while len(service.task().logs) == 0:
            time.sleep(0.005)
        return number_of(received)

    code = """
      const answer = fetch('/n/1');
      let n = 0;
      for (let i = 0; i < 100_000; i++) n += i % 3;
      console.log(n);
      await sleep(1);
      return n + (await (await answer).json()).n;
    """
    with Server(answer) as server:
        service = Service(server, slice_seconds=0.02)
        service.begin(code)
        with service.running(threads=1):
            assert service.until("completed").result == 100_000


# -- deadlines -----------------------------------------------------------------------------------


def slow_from(number: int, seconds: float) -> Callable[[Received], Answer]:
    def answer(received: Received) -> Answer:
        if int(received.path.rpartition("/")[2]) >= number and len(seen) < 100:
            time.sleep(seconds)
        seen.append(received.path)
        return number_of(received)

    seen: list[str] = []
    return answer


def test_what_a_deadline_cuts_off_is_left_to_the_next_message() -> None:
    with Server(slow_from(0, 0.15)) as server:
        service = Service(server, parallel=1)
        service.begin(PARALLEL)
        service.one()  # to the first pause
        begin = time.monotonic()
        assert service.one(deadline_seconds=0.8)  # begins until 0.4, ends at 0.6
        assert time.monotonic() - begin < 0.8
        answered = 6 - len(service.task().pending_requests)
        assert 2 <= answered <= 4
        message, delay = service.queue.sent[-1]
        assert (message, delay) == ({"task": "t", "revision": 2 + answered}, 0)
        assert service.all().result == [0, 1, 2, 3, 4, 5]
    assert max(keys(server).values()) <= 2


def test_a_request_that_is_always_cut_off_ends_the_task() -> None:
    with Server(slow_from(0, 1)) as server:
        service = Service(server, max_deliveries=3)
        service.begin("fetch('/n/1').n")
        service.one()
        for _ in range(3):
            assert service.task().status == "paused"
            assert service.one(deadline_seconds=0.2)
    task = service.task()
    assert task.error_code == "DELIVERY_FAILED"
    assert task.error == (
        "a worker gave up at revision 2 after 3 deliveries: "
        "nothing was done in the time of one delivery (first: fetch 1)"
    )
    assert service.queue.count() == 0


def test_a_deadline_cuts_computing(server: Server) -> None:
    service = Service(server)
    service.begin("let n = 0; for (let i = 0; i < 3_000_000; i++) n += i % 3; n")
    begin = time.monotonic()
    assert service.one(deadline_seconds=0.4)
    assert time.monotonic() - begin < 2
    assert service.task().status == "running"


# -- messages that are late, early, doubled or foreign ---------------------------------------------


@pytest.mark.parametrize("code", [LOOP, PARALLEL])
def test_every_message_twice_by_one_thread(server: Server, code: str) -> None:
    service = Service(server, Doubling(InProcessQueue()))
    service.begin(code)
    assert service.all().result in (45, [0, 1, 2, 3, 4, 5])
    assert max(keys(server).values()) == 1
    assert len(service.queue.sent) <= 12


@pytest.mark.parametrize("kind", ["memory", "sqlite"])
def test_every_message_twice_by_many_threads(server: Server, tmp_path: Path, kind: str) -> None:
    queue: Any = InProcessQueue()
    storage: Any = InMemoryStorage()
    if kind == "sqlite":
        queue = SQLiteQueue(tmp_path / "flows.sqlite")
        storage = SQLiteStorage(tmp_path / "flows.sqlite")
    service = Service(server, Doubling(queue), storage, slice_seconds=0.02)
    for number in range(4):
        service.begin(MIXED, f"t{number}")
    with service.running(threads=4):
        for number in range(4):
            service.flow.send_event(f"t{number}", "approved", {"by": "Ann"}, key="once")
        for number in range(4):
            task = service.until("completed", "error", task_id=f"t{number}")
            assert task.result == MIXED_RESULT, task.error
    assert max(keys(server).values()) == 1
    assert len(service.queue.sent) < 4 * 40
    if kind == "sqlite":
        queue.close()
        storage.close()


def test_a_late_message_is_stale(server: Server) -> None:
    service = Service(server)
    service.begin("fetch('/n/1'); fetch('/n/2').n")
    (delivery,) = service.queue.receive()
    service.worker.handle(delivery)
    service.one()
    sent, requests = len(service.queue.sent), len(server.log)
    for _ in range(3):
        assert service.worker.handle(delivery)
    assert (len(service.queue.sent), len(server.log)) == (sent, requests)
    assert service.all().result == 2


def test_a_message_whose_worker_died_half_way_is_not(server: Server) -> None:
    """Half of the answers are stored; then nobody sent the next message."""
    service = Service(server)
    service.begin(PARALLEL)
    service.one()
    (delivery,) = service.queue.receive()
    for number in (1, 2, 3):
        service.flow.resume("t", {"data": {"n": number - 1}}, request_id=number, announce=False)
    assert service.worker.handle(delivery._replace(attempts=2))
    assert service.all().result == [0, 1, 2, 3, 4, 5]
    assert sorted(keys(server)) == ["t:4", "t:5", "t:6"]


def test_a_message_may_overtake_the_saving(server: Server) -> None:
    service = Service(server)
    service.queue.send({"task": "t", "revision": 1})
    assert service.one()
    message, delay = service.queue.sent[-1]
    assert message == {"task": "t", "revision": 1, "early": 1}
    assert 0 < delay < 1
    service.flow.execute("fetch('/n/1').n", id="t", defer=True, keep_finished=True)
    while service.queue.count():
        service.one()
    assert service.task().result == 1


def test_a_message_that_waits_for_the_saving_waits_in_the_worker_first(server: Server) -> None:
    service = Service(server)
    service.queue.send({"task": "t", "revision": 1})
    execute = service.flow.execute
    timer = threading.Timer(0.05, execute, ["1 + 1", "t"], {"defer": True, "keep_finished": True})
    timer.start()
    assert service.one()
    timer.join()
    assert service.task().result == 2
    assert len(service.queue.sent) == 1


def test_a_message_of_a_task_that_never_comes_is_dropped_in_the_end(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    clock = Clock()
    service = Service(server, Recording(clock=clock), clock=clock)
    service.queue.send({"task": "nobody", "revision": 1})
    waited = 0
    while service.queue.count():
        clock.now += 1
        waited += 1
        assert waited < 3600
        for delivery in service.queue.receive(10):
            service.worker.handle(delivery)
    assert waited > 600
    assert len(service.queue.sent) < 20
    assert "task nobody never came" in caplog.text


def test_finished_deleted_and_expired_tasks(server: Server) -> None:
    clock = Clock()
    service = Service(server, Recording(clock=clock), clock=clock)
    for task_id in ("done", "expired"):
        service.begin("1", task_id)
        assert service.one()
    service.queue.send({"task": "done", "revision": 2})
    assert service.one()
    service.begin("fetch('/n/1')", "expired2")
    clock.now += 100 * 86400
    assert service.one()
    assert service.queue.count() == 0
    assert server.log == []


def test_a_task_that_is_deleted_while_its_request_is_under_way() -> None:
    def answer(received: Received) -> Answer:
        service.flow.delete_task("t")
        return number_of(received)

    with Server(answer) as server:
        service = Service(server)
        service.begin("fetch('/n/1')")
        service.one()
        assert service.one()
    assert service.queue.count() == 0


def test_a_task_that_is_replaced_while_its_request_is_under_way() -> None:
    replaced: list[bool] = []

    def answer(received: Received) -> Answer:
        if not replaced:
            replaced.append(True)
            service.flow.execute("fetch('/n/5').n", id="t", drive=True, replace=True)
        return number_of(received)

    with Server(answer) as server:
        service = Service(server)
        service.begin("fetch('/n/1').n")
        assert service.all().result == 5


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"task": "t"},
        {"task": "t", "revision": "1"},
        {"task": "t", "revision": -1},
        {"task": "t", "revision": True},
        {"task": "a b", "revision": 1},
        {"task": ["t"], "revision": 1},
        {"task": "t", "revision": 1, "failures": "many"},
        {"task": "t", "revision": 1, "early": None},
    ],
)
def test_foreign_messages_are_logged_and_deleted(
    server: Server, message: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    service = Service(server)
    service.begin("1")
    service.queue.receive()
    service.queue.send(message)
    assert service.one()
    assert service.task().status == "running"
    assert service.queue.count() == 1
    assert "dropped a message" in caplog.text


@pytest.mark.parametrize("message", [None, "text", [1], 5])
def test_what_is_no_message_at_all(server: Server, message: Any) -> None:
    service = Service(server)
    assert service.worker.handle(Delivery(message, 1, "1"))


def test_an_event_while_requests_are_under_way_repeats_none() -> None:
    """The event's message finds the task in hand, and is handed over."""
    event_came = threading.Event()

    def answer(received: Received) -> Answer:
        if received.path == "/n/1":
            service.flow.send_event("t", "go", 2)
            assert event_came.wait(10)
        if received.path == "/n/2":
            event_came.set()
        return number_of(received)

    code = """
      const after = waitForEvent('go').then((n) => fetch('/n/' + n));
      const both = await Promise.all([fetch('/n/1'), after]);
      return both.map((response) => response.status);
    """
    with Server(answer) as server:
        service = Service(server)
        service.begin(code)
        with service.running(threads=3):
            assert service.until("completed").result == [200, 200]
    assert max(keys(server).values()) == 1


def test_a_worker_that_lost_its_message_announces_its_steps() -> None:
    """Its visibility time-out is over, and the message may be in other hands."""
    queue = Recording(visibility_seconds=1000)

    def answer(received: Received) -> Answer:
        queue.extend(Delivery(None, 1, str(next(iter(queue._messages)))), 0)
        lost.append(queue.receive()[0])
        service.worker.at_work._tasks["t"] = 0  # as the other worker is another process
        return number_of(received)

    lost: list[Delivery] = []
    with Server(answer) as server:
        service = Service(server, queue)
        service.begin("fetch('/n/1').n + sleep(1)")
        service.one()
        (delivery,) = queue.receive()
        service.worker.handle(delivery)
        assert lost[0].attempts == 2
        service.worker.handle(lost[0])
    with service.running():
        assert service.until("completed").status == "completed"


# -- failures --------------------------------------------------------------------------------------


def test_a_worker_that_always_dies_ends_the_task(server: Server) -> None:
    """Nobody deletes the message, and it comes again and again."""
    clock = Clock()
    service = Service(server, Recording(clock=clock, visibility_seconds=5), clock=clock)
    service.begin("call('sum', 1)")
    service.one()
    for attempt in range(1, 6):
        assert service.queue.receive()[0].attempts == attempt  # and dies
        clock.now += 6
    assert service.task().status == "paused"
    assert service.one()
    task = service.task()
    assert (task.status, task.error_code) == ("error", "DELIVERY_FAILED")
    assert task.error == (
        "a worker gave up at revision 2 after 5 deliveries: "
        "each time its worker died or was cut off"
    )
    assert service.queue.count() == 0


class Failing(Driver):
    """Has a defect in the performing of some requests."""

    broken = True

    def perform(self, task: Task, request: Any, interrupt: Any = None) -> dict[str, Any]:
        if self.broken and request.url == "/n/2":
            raise KeyError("secret=1234")
        return super().perform(task, request, interrupt)


def failing(service: Service, server: Server) -> Failing:
    fetch = HttpFetch(NetworkPolicy([server.host]), base_url=server.url)
    service.worker.driver = driver = Failing(service.flow, fetch)
    return driver


def test_a_defect_is_tried_again_and_ends_the_task(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    service = Service(server, max_deliveries=3)
    failing(service, server)
    service.begin("fetch('/n/1'); fetch('/n/2')")
    task = service.all()
    assert task.error_code == "DELIVERY_FAILED"
    assert task.error == (
        "a worker gave up at revision 3 after 3 deliveries: "
        "KeyError in the worker; its log has the details"
    )
    failures = [message.get("failures") for message, _ in service.queue.sent]
    assert failures == [None, None, None, 1, 2]
    assert "secret" not in str(service.queue.sent)
    assert "KeyError" in caplog.text
    assert service.queue.count() == 0


def test_a_defect_that_passes_leaves_no_trace(server: Server) -> None:
    service = Service(server)
    driver = failing(service, server)
    service.begin("fetch('/n/1').n + fetch('/n/2').n")
    for _ in range(5):
        service.one()
    assert service.task().status == "paused"
    driver.broken = False
    assert service.all().result == 3


def test_tries_wait_longer_each_time(server: Server) -> None:
    clock = Clock()
    service = Service(server, Recording(clock=clock), clock=clock, retry_seconds=2.0)
    failing(service, server)
    service.begin("fetch('/n/2')")
    while service.task().status != "error":
        clock.now += 1
        for delivery in service.queue.receive():
            service.worker.handle(delivery)
    assert [delay for _, delay in service.queue.sent] == [0, 0, 2, 4, 8, 16]


def test_progress_is_not_a_failure(server: Server) -> None:
    """A message whose worker dies after each answer comes often, but not in vain."""
    service = Service(server, max_deliveries=2)
    service.begin(PARALLEL)
    service.one()
    for number in range(1, 6):
        (delivery,) = service.queue.receive()
        service.flow.resume("t", {"data": {"n": number - 1}}, request_id=number, announce=False)
        service.worker.handle(delivery._replace(attempts=7))  # the worker died again
    assert service.all().result == [0, 1, 2, 3, 4, 5]


class AwayStorage(InMemoryStorage):
    away = False

    def load(self, task_id: str) -> Task | None:
        if self.away:
            raise StorageUnavailable("the storage is away")
        return super().load(task_id)


def test_a_storage_that_is_away_is_no_failure(server: Server) -> None:
    clock = Clock()
    storage = AwayStorage(clock=clock)
    service = Service(server, Recording(clock=clock), storage, clock=clock)
    service.begin("fetch('/n/1').n")
    storage.away = True
    for _ in range(20):
        clock.now += 6
        assert service.one()
    storage.away = False
    clock.now += 6
    assert service.all().result == 1


def test_a_queue_that_is_away_keeps_the_message(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    service = Service(server, Recording(clock=clock), clock=clock)
    service.begin("fetch('/n/1').n")

    def away(message: dict[str, Any], delay_seconds: float = 0) -> None:
        raise StorageUnavailable("the queue is away")

    with monkeypatch.context() as patched:
        patched.setattr(service.queue, "send", away)
        assert not service.one()
    assert service.queue.count() == 1
    clock.now += 40
    assert service.all().result == 1
    assert max(keys(server).values()) == 1


class DamagedStorage(InMemoryStorage):
    damaged = False

    def load(self, task_id: str) -> Task | None:
        if self.damaged:
            raise SnapshotInvalid("a stored task is damaged")
        return super().load(task_id)


def test_a_task_that_cannot_be_read_is_given_up(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    storage = DamagedStorage()
    service = Service(server, storage=storage, max_deliveries=2)
    service.begin("fetch('/n/1')")
    storage.damaged = True
    while service.queue.count():
        service.one()
    assert "task t could not be ended" in caplog.text


def test_a_task_that_grows_too_large_for_its_storage(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sequential_flow import TooLarge

    service = Service(server)
    service.begin("fetch('/n/1').n")
    service.one()
    save = service.storage.save

    def cramped(task: Task, expected_revision: int) -> None:
        if task.status != "error":
            raise TooLarge("the task is too large; keep less data")
        save(task, expected_revision)

    monkeypatch.setattr(service.storage, "save", cramped)
    task = service.all()
    assert task.error_code == "DELIVERY_FAILED"
    assert task.error is not None
    assert task.error.endswith("the task is too large; keep less data")
    assert len(server.log) == 1


# -- running ---------------------------------------------------------------------------------------


def test_many_tasks(server: Server) -> None:
    service = Service(server)
    with service.running(threads=4):
        for number in range(20):
            service.begin(f"fetch('/n/{number}').n + fetch('/n/1').n", f"t{number}")
        for number in range(20):
            assert service.until("completed", task_id=f"t{number}").result == number + 1
    assert len(server.log) == 40


def test_stopping_finishes_what_is_in_hand() -> None:
    with Server(slow_from(0, 0.3)) as server:
        service = Service(server)
        service.begin("fetch('/n/1').n")
        with service.running():
            while not server.log:
                time.sleep(0.01)
    assert service.task().result == 1


def test_stopping_gives_back_what_takes_too_long() -> None:
    with Server(slow_from(0, 3)) as server:
        service = Service(server)
        service.begin("fetch('/n/1').n")
        with service.running(drain_seconds=0.1):
            while not server.log:
                time.sleep(0.01)
            begin = time.monotonic()
        assert time.monotonic() - begin < 2
        assert service.task().status == "paused"
        (delivery,) = service.queue.receive()
        assert delivery.message == {"task": "t", "revision": 2, "failures": 0, "error": ""}


def test_a_long_request_holds_its_message() -> None:
    with Server(slow_from(0, 1.0)) as server:
        service = Service(server, InProcessQueue(visibility_seconds=0.6), slice_seconds=0.1)
        service.begin("fetch('/n/1').n")
        with service.running():
            assert service.until("completed").result == 1
    assert len(server.log) == 1


def test_run_survives_a_queue_that_is_away(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    service = Service(server)
    service.begin("fetch('/n/1').n")
    failures: list[bool] = []
    receive = service.queue.receive

    def sometimes(max_messages: int = 1, wait_seconds: float = 0) -> list[Delivery]:
        if not failures:
            failures.append(True)
            raise StorageUnavailable("the queue is away")
        return receive(max_messages, wait_seconds)  # type: ignore[no-any-return]

    monkeypatch.setattr(service.queue, "receive", sometimes)
    with caplog.at_level(logging.ERROR), service.running(threads=1):
        assert service.until("completed").result == 1
    assert "the queue cannot be read: the queue is away" in caplog.text


# -- kill -9 ---------------------------------------------------------------------------------------

WORKING = """
import sys, threading
from sequential_flow import (
    Driver, HostFunctions, HttpFetch, NetworkPolicy, SequentialFlow, SQLiteQueue, SQLiteStorage, Worker
)
path, host, visibility, copies = sys.argv[1:]

class Queue(SQLiteQueue):
    def send(self, message, delay_seconds=0):
        print("sends", flush=True)
        for _ in range(int(copies)):
            super().send(message, delay_seconds)

queue = Queue(path, visibility_seconds=float(visibility))
functions = HostFunctions()
functions.add("sum", lambda *values: sum(values))
flow = SequentialFlow(SQLiteStorage(path), queue=queue, functions=functions)
fetch = HttpFetch(NetworkPolicy([host]), base_url=f"http://{host}/", max_attempts=1)
worker = Worker(flow, Driver(flow, fetch, functions=functions), queue,
                slice_seconds=0.05, retry_seconds=0.05, max_deliveries=50)
print("ready", flush=True)
worker.run(threading.Event(), threads=1, wait_seconds=0.05)
"""
#: Rounds of requests that are answered one after the other, so that a kill finds half a round.
ROUNDS = """
  let sum = 0;
  for (let round = 0; round < 5; round++) {
    const urls = [0, 1, 2, 3].map((i) => '/n/' + (round * 4 + i));
    const items = await Promise.all(urls.map(async (url) => (await fetch(url)).json()));
    for (const { n } of items) sum += n;
  }
  return sum;
"""


def start_working(
    path: Path, server: Server, *, visibility_seconds: float, copies: int = 1
) -> subprocess.Popen[str]:
    worker = subprocess.Popen(
        [
            sys.executable,
            "-c",
            WORKING,
            str(path),
            server.host,
            str(visibility_seconds),
            str(copies),
        ],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(CORE)},
    )
    assert worker.stdout is not None
    assert worker.stdout.readline() == "ready\n"
    return worker


def kill(worker: subprocess.Popen[str]) -> str:
    """What it has printed."""
    worker.send_signal(signal.SIGKILL)
    return worker.communicate()[0]


def wait_for_steps(flow: SequentialFlow, revision: int) -> None:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        task = flow.get_task("t")
        if task.status == "completed" or task.revision >= revision:
            return
        time.sleep(0.002)
    raise AssertionError((task, task.error, task.pending_requests))


def wait_until_completed(flow: SequentialFlow, task_ids: list[str]) -> list[Task]:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        tasks = [flow.get_task(task_id) for task_id in task_ids]
        if all(task.status == "completed" for task in tasks):
            return tasks
        time.sleep(0.02)
    raise AssertionError([(task, task.error, task.pending_requests) for task in tasks])


@pytest.mark.parametrize(("code", "result"), [(ROUNDS, 190), (MIXED, MIXED_RESULT)])
def test_kill_9_again_and_again(tmp_path: Path, code: str, result: Any) -> None:
    """The result is right, and no answer that was stored is ever asked for again."""
    path = tmp_path / "flows.sqlite"
    storage, queue = SQLiteStorage(path), SQLiteQueue(path)
    flow = SequentialFlow(storage, queue=queue)
    dice = random.Random(code)

    def slow(received: Received) -> Answer:
        time.sleep(0.03 * (1 + int(received.path.rpartition("/")[2]) % 4))
        return number_of(received)

    with Server(slow) as server:
        assert flow.execute(code, id="t", drive=True).status == "running"
        assert flow.send_event("t", "approved", {"by": "Ann"}).error is None
        for _ in range(8):
            before = flow.get_task("t")
            seen, steps = len(server.log), dice.randint(1, 4)
            worker = start_working(path, server, visibility_seconds=0.15)
            wait_for_steps(flow, before.revision + steps)
            time.sleep(dice.uniform(0, 0.02))
            kill(worker)
            stored = {before.idempotency_key(int(number)) for number in before.answered}
            assert not stored & {r.headers["idempotency-key"] for r in server.log[seen:]}
        worker = start_working(path, server, visibility_seconds=0.15)
        (task,) = wait_until_completed(flow, ["t"])
        kill(worker)
    assert task.result == result
    storage.close()
    queue.close()


def test_two_processes_with_every_message_twice(tmp_path: Path) -> None:
    """Copies do not multiply, and the flow takes one answer of each request."""
    path = tmp_path / "flows.sqlite"
    storage, queue = SQLiteStorage(path), SQLiteQueue(path)
    flow = SequentialFlow(storage, queue=Doubling(queue))
    ids = [f"t{number}" for number in range(5)]
    code = "let n = 0; for (let i = 0; i < 600_000; i++) n += i % 2;" + LOOP
    with Server(number_of) as server:
        workers = [start_working(path, server, visibility_seconds=10, copies=2) for _ in range(2)]
        for task_id in ids:
            flow.execute(code, id=task_id, drive=True)
        tasks = wait_until_completed(flow, ids)
        sends = sum(kill(worker).count("sends") for worker in workers)
    assert [task.result for task in tasks] == [45] * 5
    assert max(keys(server).values()) <= 2
    steps = sum(task.revision - 1 for task in tasks)
    assert steps - 5 <= sends <= steps + 5
    storage.close()
    queue.close()
