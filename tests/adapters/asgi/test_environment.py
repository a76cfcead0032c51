"""The application as the environment says; start and end."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import runpy
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import sequential_flow
import sequential_flow_asgi
from asgi_client import KEY, Exchange, LifespanFailed, call, lifespan
from sequential_flow import (
    Driver,
    HostFunctions,
    InMemoryStorage,
    InProcessQueue,
    SequentialFlow,
    SettingInvalid,
    Settings,
    SQLiteQueue,
    StorageUnavailable,
    Task,
    Worker,
)
from sequential_flow_asgi import Application, Bounds, application_from_environment
from sequential_flow_asgi.environment import prepare, queue_beside

pytestmark = pytest.mark.anyio

SERVER = Path(__file__).parents[3] / "adapters" / "asgi" / "server.py"
SETTINGS = Settings(api_keys=(KEY,))
JSON = ("Content-Type", "application/json")
AUTHORIZED = ("Authorization", f"Bearer {KEY}")


@pytest.fixture(autouse=True)
def _untouched_logs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging, "basicConfig", lambda **options: None)


def environment(**settings: str) -> dict[str, str]:
    settings = {"API_KEYS": KEY, **settings}
    return {f"SEQUENTIAL_FLOW_{name}": value for name, value in settings.items()}


# -- settings --------------------------------------------------------------------------------------


async def test_the_environment_makes_an_application() -> None:
    functions = HostFunctions()
    functions.add("twice", lambda number: number * 2, inline=True)
    app = application_from_environment(
        functions, environment(LIMITS='{"steps": 500}', BOUNDS='{"threads": 1}', LOG_LEVEL="Error")
    )
    async with lifespan(app):
        answer = await call(app, "POST", "/execute", {"code": "call('twice', 21)"})
        assert answer.json()["result"] == 42
        endless = await call(app, "POST", "/execute", {"code": "while (true);"})
        assert endless.json()["errorDetail"]["code"] == "LIMIT_EXCEEDED"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"API_KEYS": ""}, "SEQUENTIAL_FLOW_API_KEYS is not set"),
        ({"STORAGE": "oracle://x"}, "SEQUENTIAL_FLOW_STORAGE: unknown storage"),
        ({"LIMITS": "{"}, "SEQUENTIAL_FLOW_LIMITS: must be JSON"),
        ({"WORKER": "perhaps"}, "SEQUENTIAL_FLOW_WORKER: must be true or false"),
        ({"LOG_LEVEL": "loud"}, "SEQUENTIAL_FLOW_LOG_LEVEL: must be one of debug, info,"),
        ({"BOUNDS": "16"}, "SEQUENTIAL_FLOW_BOUNDS: must be a JSON object such as"),
        ({"BOUNDS": "{"}, "SEQUENTIAL_FLOW_BOUNDS: must be JSON such as"),
        ({"BOUNDS": '{"thread": 1}'}, "no bound is called 'thread'; there are threads, "),
        ({"BOUNDS": '{"threads": 0}'}, "threads must be 1 or more"),
        ({"BOUNDS": '{"threads": 1.5}'}, "threads must be a whole number from 0 on"),
        ({"BOUNDS": '{"wait_seconds": "1"}'}, "wait_seconds must be a number from 0 on"),
        ({"BOUNDS": '{"wait_seconds": -1}'}, "wait_seconds must be a number from 0 on"),
        ({"BOUNDS": '{"streams": true}'}, "streams must be a whole number from 0 on"),
    ],
)
def test_a_bad_setting_is_one_clear_line(settings: dict[str, str], message: str) -> None:
    with pytest.raises(SettingInvalid) as refused:
        application_from_environment(environ=environment(**settings))
    assert message in str(refused.value)
    assert "\n" not in str(refused.value)


def test_server_py_has_the_app(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEQUENTIAL_FLOW_API_KEYS", KEY)
    assert isinstance(runpy.run_path(str(SERVER))["app"], Application)


def test_server_py_ends_with_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SEQUENTIAL_FLOW_API_KEYS", KEY)
    monkeypatch.setenv("SEQUENTIAL_FLOW_KEEP_FINISHED", "maybe")
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(SERVER))
    assert ended.value.code == 2
    line = "sequential-flow: SEQUENTIAL_FLOW_KEEP_FINISHED: must be true or false\n"
    assert capsys.readouterr().err == line


def test_logs_are_json_unless_they_go_somewhere_already(monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, Any] = {}
    monkeypatch.setattr(logging, "basicConfig", given.update)
    application_from_environment(environ=environment(LOG_LEVEL="warning"))
    assert given["level"] == "WARNING"
    record = logging.makeLogRecord({"msg": "hello", "levelno": logging.INFO})
    assert json.loads(given["handlers"][0].format(record))["message"] == "hello"
    assert "force" not in given


def test_all_of_core_is_there() -> None:
    assert sequential_flow_asgi.SequentialFlow is SequentialFlow
    assert {*sequential_flow.__all__, "Application", "Bounds"} <= set(dir(sequential_flow_asgi))
    for name in ("__wrong__", "Wrong"):
        with pytest.raises(AttributeError):
            getattr(sequential_flow_asgi, name)


# -- start-up --------------------------------------------------------------------------------------


class NewDatabase(InMemoryStorage):
    """Has no tables at first."""

    def __init__(self, error: str = "") -> None:
        super().__init__()
        self.made = 0
        self.error = error

    def load(self, task_id: str) -> Task | None:
        if not self.made:
            raise StorageUnavailable("a table is missing")
        return super().load(task_id)

    def create_schema(self) -> None:
        if self.error:
            raise StorageUnavailable(self.error)
        self.made += 1


def test_the_tables_of_a_new_database_are_made() -> None:
    storage = NewDatabase()
    prepare(storage)
    prepare(storage)
    assert storage.made == 1


def test_a_storage_that_is_away_is_noticed() -> None:
    with pytest.raises(StorageUnavailable, match="no route"):
        prepare(NewDatabase("no route"))

    class Away(InMemoryStorage):
        def load(self, task_id: str) -> Task | None:
            raise StorageUnavailable("away")

    with pytest.raises(StorageUnavailable, match="away"):
        prepare(Away())


async def test_start_up_fails_with_one_line() -> None:
    app = application_from_environment(environ=environment(STORAGE="sqlite:////proc/no/flows"))
    with pytest.raises(LifespanFailed, match=r"^sequential-flow: SQLite storage"):
        async with lifespan(app):
            raise AssertionError("it has started")


async def test_errors_that_are_not_ours_are_in_the_log_only(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail() -> None:
        raise RuntimeError("secret")

    app = Application(SequentialFlow(), SETTINGS, prepare=fail)
    with pytest.raises(LifespanFailed) as failed:
        async with lifespan(app):
            raise AssertionError("it has started")
    assert "RuntimeError" in str(failed.value)
    assert "secret" not in str(failed.value)
    assert "secret" in caplog.text


# -- a worker in the process -----------------------------------------------------------------------


def test_messages_are_beside_the_tasks(tmp_path: Path) -> None:
    file = tmp_path / "flows.sqlite"
    queue = queue_beside(Settings(storage=f"sqlite:///{file}"))
    assert isinstance(queue, SQLiteQueue)
    queue.send({"task": "t", "revision": 1})
    assert file.exists()
    queue.close()
    assert isinstance(queue_beside(Settings()), InProcessQueue)


async def test_a_worker_drives_tasks(tmp_path: Path) -> None:
    storage = f"sqlite:///{tmp_path}/flows.sqlite"
    functions = HostFunctions()
    functions.add("double", lambda number: number * 2)
    app = application_from_environment(functions, environment(STORAGE=storage, WORKER="true"))
    body = {"code": "call('double', 4) + call('double', 5)", "id": "t", "drive": True}
    async with lifespan(app):
        assert (await call(app, "POST", "/execute", body)).status == 202
        stream = Exchange(app, "GET", "/tasks/t/changes", [AUTHORIZED])
        stream.feed(b"")
        await stream.start().finish()
        assert (await call(app, "GET", "/tasks/t")).json()["result"] == 18
    names = {thread.name for thread in threading.enumerate()}
    assert not {"worker", "purge", "worker-0"} & names


async def test_without_a_worker_nothing_is_driven() -> None:
    app = application_from_environment(environ=environment())
    async with lifespan(app):
        answer = await call(app, "POST", "/execute", {"code": "1", "drive": True})
        assert answer.status == 400


async def test_expired_tasks_are_removed(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("sequential_flow_asgi.background._PURGE_SECONDS", 0.01)
    purges: list[int] = []
    done = threading.Event()

    class Purged(InMemoryStorage):
        def purge_expired(self) -> int:
            purges.append(1)
            if len(purges) == 1:
                raise StorageUnavailable("away")
            done.set()
            return 0

    queue = InProcessQueue()
    flow = SequentialFlow(Purged(), queue=queue)
    app = Application(flow, SETTINGS, worker=Worker(flow, Driver(flow), queue))
    async with lifespan(app):
        assert await asyncio.to_thread(done.wait, 20)
    assert "expired tasks stay for now: away" in caplog.text


# -- the end ---------------------------------------------------------------------------------------


class Nap:
    """A host function that sleeps until `wake`."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.over = threading.Event()
        functions = HostFunctions()
        functions.add("nap", self._nap, inline=True)
        self.flow = SequentialFlow(functions=functions)

    def _nap(self) -> None:
        self.begun.set()
        self.over.wait(20)


async def test_requests_in_hand_are_finished_before_the_end() -> None:
    nap = Nap()
    app = Application(nap.flow, SETTINGS)
    async with lifespan(app):
        exchange = Exchange(app, "POST", "/execute", [AUTHORIZED, JSON]).start()
        exchange.feed(b'{"code": "call(\'nap\')"}')
        await asyncio.to_thread(nap.begun.wait, 20)
        asyncio.get_running_loop().call_later(0.1, nap.over.set)
    assert (await exchange.finish(1)).status == 200
    assert (await call(app, "GET", "/tasks")).status == 503


async def test_what_takes_too_long_is_cut_off(caplog: pytest.LogCaptureFixture) -> None:
    nap = Nap()
    app = Application(nap.flow, SETTINGS, bounds=Bounds(drain_seconds=0.05))
    async with lifespan(app):
        exchange = Exchange(app, "POST", "/execute", [AUTHORIZED, JSON]).start()
        exchange.feed(b'{"code": "call(\'nap\')"}')
        await asyncio.to_thread(nap.begun.wait, 20)
    assert "requests were cut off" in caplog.text
    nap.over.set()
    await exchange.finish()


@pytest.fixture
def handled() -> Iterator[list[int]]:
    """Signals that came to the handlers of before, as a server's."""
    came: list[int] = []

    def note(number: int, frame: Any) -> None:
        came.append(number)

    before = {number: signal.signal(number, note) for number in (signal.SIGTERM, signal.SIGINT)}
    yield came
    for number, handler in before.items():
        signal.signal(number, handler)


async def test_streams_end_at_the_signal_and_not_with_the_last_of_them(handled: list[int]) -> None:
    app = Application(SequentialFlow(), SETTINGS, ends_on_signals=True)
    before = signal.getsignal(signal.SIGTERM)
    async with lifespan(app):
        await call(app, "POST", "/execute", {"code": "waitForEvent('a')", "id": "t"})
        stream = Exchange(app, "GET", "/tasks/t/changes", [AUTHORIZED])
        stream.feed(b"")
        await stream.start().until("event: task")
        os.kill(os.getpid(), signal.SIGTERM)
        await stream.finish()
        assert handled == [signal.SIGTERM]
    assert signal.getsignal(signal.SIGTERM) is before


async def test_handlers_of_others_stay(handled: list[int]) -> None:
    def other(number: int, frame: Any) -> None:
        raise AssertionError("nobody sends anything")

    app = Application(SequentialFlow(), SETTINGS, ends_on_signals=True)
    async with lifespan(app):
        signal.signal(signal.SIGTERM, other)
    assert signal.getsignal(signal.SIGTERM) is other


async def test_signals_that_were_ignored_still_end_streams(handled: list[int]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    app = Application(SequentialFlow(), SETTINGS, ends_on_signals=True)
    async with lifespan(app):
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.sleep(0.01)
        await call(app, "POST", "/execute", {"code": "waitForEvent('a')", "id": "t"})
        assert (await call(app, "GET", "/tasks/t/changes")).status == 503


def in_another_thread(function: Callable[[], None]) -> None:
    failures: list[BaseException] = []

    def run() -> None:
        try:
            function()
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert failures == []


def test_outside_the_main_thread_there_are_no_signals() -> None:
    async def once() -> None:
        async with lifespan(Application(SequentialFlow(), SETTINGS, ends_on_signals=True)):
            pass

    in_another_thread(lambda: asyncio.run(once()))


def test_a_signal_after_the_end_of_the_event_loop(handled: list[int]) -> None:
    app = Application(SequentialFlow(), SETTINGS, ends_on_signals=True)
    asyncio.run(app.start())
    os.kill(os.getpid(), signal.SIGTERM)
    assert handled == [signal.SIGTERM]
    assert sys.exc_info() == (None, None, None)
