"""GET /tasks/{id}/changes: a task as server-sent events."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import pytest

from asgi_client import KEY, App, Exchange, Response, call, request
from sequential_flow import (
    HostFunctions,
    HTTPService,
    InMemoryStorage,
    SequentialFlow,
    Settings,
    StorageUnavailable,
    Task,
)
from sequential_flow_asgi import Application, Bounds

pytestmark = pytest.mark.anyio

SETTINGS = Settings(api_keys=(KEY,))
TWO_EVENTS = "waitForEvent('a'); waitForEvent('b')"
AUTHORIZED = ("Authorization", f"Bearer {KEY}")
QUICK = Bounds(look_seconds=0.02, heartbeat_seconds=0.05)


async def started(
    code: str = TWO_EVENTS, bounds: Bounds = QUICK, storage: Any = None, **body: Any
) -> Application:
    flow = SequentialFlow(storage, keep_finished=body.pop("keep", True))
    app = Application(flow, SETTINGS, bounds=bounds)
    answer = await call(app, "POST", "/execute", {"code": code, "id": "t", **body})
    assert answer.status == 200
    return app


def watch(app: App, *headers: tuple[str, str], task: str = "t", method: str = "GET") -> Exchange:
    exchange = Exchange(app, method, f"/tasks/{task}/changes", [AUTHORIZED, *headers])
    exchange.feed(b"")
    return exchange.start()


def events(response: Response) -> list[dict[str, str]]:
    """The fields of each event; comments left out."""
    found = []
    for block in response.body.decode().split("\n\n")[:-1]:
        lines = [line for line in block.split("\n") if not line.startswith(":")]
        fields = dict(line.split(": ", 1) for line in lines)
        if "data" in fields:
            found.append(fields)
    return found


def statuses(response: Response) -> list[str]:
    return [json.loads(event["data"])["status"] for event in events(response)]


async def send_event(app: App, name: str) -> None:
    assert (await call(app, "POST", f"/tasks/t/events/{name}", name)).status == 200


async def test_every_change_is_told_until_the_end() -> None:
    app = await started()
    stream = watch(app)
    await stream.until('"name":"a"')
    await send_event(app, "a")
    await stream.until('"name":"b"')
    await send_event(app, "b")
    response = await stream.finish()
    assert response.headers["content-type"] == "text/event-stream"
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["x-accel-buffering"] == "no"
    assert response.body.startswith(b"retry: 2000\n\n")
    assert statuses(response) == ["paused", "paused", "completed"]
    assert [event["event"] for event in events(response)] == ["task"] * 3
    assert [event["id"].partition("-")[0] for event in events(response)] == ["1", "2", "3"]
    last = json.loads(events(response)[-1]["data"])
    assert last == (await call(app, "GET", "/tasks/t")).json()


async def test_who_comes_back_hears_only_what_is_new() -> None:
    app = await started()
    first = watch(app)
    await first.until("event: task")
    first.disconnect()
    id_ = events(await first.finish())[0]["id"]
    again = watch(app, ("Last-Event-ID", id_))
    again.feed(b"")  # some servers say twice that there is no body
    await again.until(": still here")
    assert events(again.response) == []
    await send_event(app, "a")
    await again.until("event: task")
    assert statuses(again.response) == ["paused"]
    again.disconnect()
    await again.finish()


@pytest.mark.parametrize("last_event", ["", "nonsense", "1-1", "99-99999999"])
async def test_another_last_event_means_nothing(last_event: str) -> None:
    app = await started("1")
    response = await watch(app, ("Last-Event-ID", last_event)).finish()
    assert statuses(response) == ["completed"]


async def test_a_task_that_has_ended_and_is_known_keeps_no_browser_coming_back() -> None:
    app = await started("1")
    id_ = events(await watch(app).finish())[0]["id"]
    response = await watch(app, ("Last-Event-ID", id_)).finish()
    assert (response.status, response.body) == (204, b"")
    assert "content-type" not in response.headers


async def test_another_task_of_the_same_name_is_news() -> None:
    app = await started("1")
    id_ = events(await watch(app).finish())[0]["id"]
    assert (await call(app, "DELETE", "/tasks/t")).status == 200
    await asyncio.sleep(0.002)
    assert (await call(app, "POST", "/execute", {"code": "2", "id": "t"})).status == 200
    response = await watch(app, ("Last-Event-ID", id_)).finish()
    assert json.loads(events(response)[0]["data"])["result"] == 2


async def test_a_task_that_is_not_kept_is_gone() -> None:
    app = await started("waitForEvent('a')", keep=False)
    stream = watch(app)
    await stream.until("event: task")
    await send_event(app, "a")
    last = events(await stream.finish())[-1]
    assert last["event"] == "gone"
    assert json.loads(last["data"])["code"] == "TASK_NOT_FOUND"
    assert "id" not in last


@pytest.mark.parametrize(
    ("headers", "task", "status"),
    [
        ([], "t", 401),
        ([("X-API-Key", "wrong")], "t", 401),
        ([AUTHORIZED], "unknown", 404),
        ([AUTHORIZED], "%FF", 400),
        ([AUTHORIZED], "a%20b", 400),
    ],
)
async def test_who_may_not_have_the_task_gets_no_stream(
    headers: list[tuple[str, str]], task: str, status: int
) -> None:
    app = await started()
    assert (await request(app, "GET", f"/tasks/{task}/changes", b"", headers)).status == status
    answer = await request(app, "GET", f"/tasks/{task}/changes?key=x", b"", headers)
    assert answer.status in (400, 401)


async def test_other_methods() -> None:
    app = await started()
    refused = await call(app, "DELETE", "/tasks/t/changes")
    assert (refused.status, refused.headers["allow"]) == (405, "GET, HEAD, OPTIONS")
    assert (await call(app, "GET", "/tasks/t")).status == 200
    head = await watch(app, method="HEAD").finish()
    assert (head.status, head.headers["content-type"], head.body) == (200, "text/event-stream", b"")
    assert "content-length" not in head.headers


async def test_the_number_of_streams_is_bounded_and_a_place_becomes_free() -> None:
    app = await started(bounds=QUICK._replace(streams=1))
    first = watch(app)
    await first.until("event: task")
    refused = await watch(app).finish()
    assert (refused.status, refused.json()["code"]) == (503, "OVERLOADED")
    first.disconnect()
    await first.finish()
    second = watch(app)
    await second.until("event: task")
    second.disconnect()
    await second.finish()


async def test_a_stream_ends_after_its_time() -> None:
    app = await started(bounds=QUICK._replace(stream_seconds=0.1))
    assert statuses(await watch(app).finish()) == ["paused"]


async def test_streams_end_with_the_server() -> None:
    app = await started()
    stream = watch(app)
    await stream.until("event: task")
    await app.stop()
    assert statuses(await stream.finish()) == ["paused"]
    assert (await watch(app).finish()).status == 503
    await app.start()
    third = watch(app)
    await third.until("event: task")
    third.disconnect()
    await third.finish()


async def test_a_stream_survives_a_storage_that_is_away_for_a_while() -> None:
    storage = FailingStorage()
    app = await started("waitForEvent('a')", storage=storage)
    stream = watch(app)
    await stream.until("event: task")
    storage.is_away = True
    await stream.until(": still here")
    storage.is_away = False
    await send_event(app, "a")
    assert statuses(await stream.finish()) == ["paused", "completed"]


async def test_a_stream_survives_a_service_that_is_busy() -> None:
    functions = HostFunctions()
    functions.add("nap", lambda: time.sleep(0.2), inline=True)
    flow = SequentialFlow(functions=functions, keep_finished=True)
    app = Application(flow, SETTINGS, bounds=QUICK._replace(threads=1, waiting=0))
    await call(app, "POST", "/execute", {"code": "waitForEvent('a')", "id": "t"})
    stream = watch(app)
    await stream.until("event: task")
    while (await call(app, "POST", "/execute", {"code": "call('nap')"})).status == 503:
        await asyncio.sleep(0.001)
    await stream.until(": still here")
    while (await call(app, "POST", "/tasks/t/events/a", 1)).status == 503:
        await asyncio.sleep(0.001)
    assert statuses(await stream.finish()) == ["paused", "completed"]


async def test_a_client_that_takes_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sequential_flow_asgi.changes._SEND_SECONDS", 0.05)
    app = await started()
    never = asyncio.Event()

    async def receive() -> Any:
        await never.wait()

    async def send(message: Any) -> None:
        if message["type"] == "http.response.body":
            await never.wait()

    scope = Exchange(app, "GET", "/tasks/t/changes", [AUTHORIZED]).scope
    sent_all = asyncio.ensure_future(app(scope, _body_then(receive), send))
    await asyncio.wait_for(sent_all, 5)


async def test_text_of_every_kind_stays_in_its_event() -> None:
    code = "'\\n\\r\\u2028\\u2029\\ud800' + String.fromCharCode(0, 133)"
    response = await watch(await started(code)).finish()
    assert json.loads(events(response)[0]["data"])["result"] == "\n\r\u2028\u2029\ud800\0\x85"


async def test_below_a_mount() -> None:
    flow = SequentialFlow(keep_finished=True)
    app = Application(flow, service=HTTPService(flow, keys=[KEY], base_path="/prod"))
    await call(app, "POST", "/prod/execute", {"code": "1", "id": "t"})
    response = await call(app, "GET", "/prod/tasks/t/changes")
    assert statuses(response) == ["completed"]
    assert (await call(app, "GET", "/tasks/t/changes")).status == 404


class FailingStorage(InMemoryStorage):
    is_away = False

    def load(self, task_id: str) -> Task | None:
        if self.is_away:
            raise StorageUnavailable("away")
        return super().load(task_id)


def _body_then(receive: Any) -> Any:
    messages = [{"type": "http.request", "body": b"", "more_body": False}]

    async def first() -> Any:
        return messages.pop() if messages else await receive()

    return first
