"""Application, held against ASGI 3 message by message; no network."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import Mount

from asgi_client import KEY, App, Exchange, call, lifespan, request
from sequential_flow import (
    Cors,
    HostFunctions,
    HTTPService,
    SequentialFlow,
    SettingInvalid,
    Settings,
)
from sequential_flow_asgi import Application, Bounds, beside

pytestmark = pytest.mark.anyio

SETTINGS = Settings(api_keys=(KEY,))
TWO_FETCHES = """const user = fetch('https://api.example.com/user/1');
const posts = fetch('https://api.example.com/posts?by=' + user.id);
({name: user.name, count: posts.length})"""
JSON = ("Content-Type", "application/json")
AUTHORIZED = ("Authorization", f"Bearer {KEY}")


def application(flow: SequentialFlow | None = None, **options: Any) -> Application:
    return Application(flow or SequentialFlow(), SETTINGS, **options)


async def run_two_fetches(app: App, prefix: str = "") -> Any:
    task = (await call(app, "POST", f"{prefix}/execute", {"code": TWO_FETCHES})).json()
    for data in ({"id": 1, "name": "Ann"}, [1, 2]):
        body = {"taskId": task["id"], "vmState": task["vmState"], "fetchResponse": {"data": data}}
        task = (await call(app, "POST", f"{prefix}/resume", body)).json()
    return task["result"]


async def test_a_flow_pauses_and_resumes() -> None:
    assert await run_two_fetches(application()) == {"name": "Ann", "count": 2}


async def test_answers_are_those_of_the_service() -> None:
    app = application()
    assert (await request(app, "GET", "/healthz")).json() == {"status": "ok"}
    assert (await request(app, "GET", "/tasks")).status == 401
    assert (await call(app, "GET", "/nothing")).status == 404
    assert (await call(app, "PUT", "/execute")).headers["allow"] == "POST, OPTIONS"
    assert (await call(app, "GET", "/tasks?limit=2")).json() == {"tasks": [], "cursor": None}
    head = await request(app, "HEAD", "/healthz")
    assert (head.status, head.headers["content-length"]) == (200, "15")


async def test_paths_are_taken_as_they_came() -> None:
    """An encoded slash is no slash; a path that is not UTF-8 is refused, not guessed."""
    app = application()
    assert (await call(app, "GET", "/tasks%2Fa")).status == 404
    assert (await call(app, "GET", "/tasks/a%2Fb")).status == 400
    assert (await call(app, "GET", "/tasks/%FF")).status == 400


@pytest.mark.parametrize(
    "scope",
    [
        {"root_path": "/flows", "path": "/flows/execute", "raw_path": b"/flows/execute"},
        {"root_path": "/flows/", "path": "/flows/execute", "raw_path": b"/flows/execute"},
        {"root_path": "/flows", "path": "/execute", "raw_path": b"/execute"},
        {"root_path": "/flows", "path": "/execute", "raw_path": b"/flows/execute"},
        {"root_path": "/flows", "path": "/flows/execute", "raw_path": None},
        {"root_path": "/flows", "path": "/flows/execute", "raw_path": b"/flows/execute?a=1"},
    ],
)
async def test_a_mount_is_understood_however_servers_tell_it(scope: dict[str, Any]) -> None:
    app = application(SequentialFlow(queue=_NoQueue()))
    body = {"code": "fetch('https://a.example/')", "id": "t", "drive": True}
    answer = await call(app, "POST", "/ignored", body, scope)
    assert answer.status == 202, answer.body
    assert answer.headers["location"] == "/flows/tasks/t"


async def test_a_service_of_ones_own_has_its_own_base_path() -> None:
    flow = SequentialFlow()
    app = Application(flow, service=HTTPService(flow, keys=[KEY], base_path="/prod"))
    assert await run_two_fetches(app, "/prod") == {"name": "Ann", "count": 2}
    assert (await call(app, "GET", "/tasks")).status == 404


async def test_a_mount_that_cannot_be_one_is_an_error_of_the_service(
    caplog: pytest.LogCaptureFixture,
) -> None:
    answer = await call(application(), "GET", "/a b/tasks", scope={"root_path": "/a b"})
    assert (answer.status, answer.json()["code"]) == (500, "INTERNAL_ERROR")
    assert "bad base path" in caplog.text


async def test_clients_cannot_fill_the_memory_with_mounts() -> None:
    app = application()
    for number in range(40):
        scope = {"root_path": f"/t{number}"}
        assert (await call(app, "GET", f"/t{number}/tasks", scope=scope)).status == 200


async def test_starlette_mounts_it() -> None:
    flows = application()
    app = Starlette(routes=[Mount("/flows", flows)], lifespan=flows.lifespan)
    async with lifespan(app):
        assert await run_two_fetches(app, "/flows") == {"name": "Ann", "count": 2}
        document = (await request(app, "GET", "/flows/openapi.json")).json()
        assert document["servers"] == [{"url": "/flows"}]
    assert (await call(app, "GET", "/flows/tasks")).status == 503


async def test_fastapi_mounts_it() -> None:
    app = FastAPI()
    app.mount("/flows", application())
    assert await run_two_fetches(app, "/flows") == {"name": "Ann", "count": 2}
    assert (await request(app, "GET", "/flows/tasks")).status == 401


async def test_it_stands_beside_django() -> None:
    import django  # type: ignore[import-untyped]
    from django.conf import settings  # type: ignore[import-untyped]
    from django.core.asgi import get_asgi_application  # type: ignore[import-untyped]
    from django.http import HttpRequest, HttpResponse  # type: ignore[import-untyped]
    from django.urls import path  # type: ignore[import-untyped]

    def home(request: HttpRequest) -> HttpResponse:
        return HttpResponse("Django's own")

    urls = type("urls", (), {"urlpatterns": [path("", home)]})
    if not settings.configured:
        settings.configure(ROOT_URLCONF=urls, ALLOWED_HOSTS=["*"], SECRET_KEY="x" * 50)
        django.setup()
    app = beside(in_lower_case(get_asgi_application()), "/flows", application())
    async with lifespan(app):
        assert await run_two_fetches(app, "/flows") == {"name": "Ann", "count": 2}
        assert (await call(app, "GET", "/")).body == b"Django's own"
        assert (await call(app, "GET", "/flowsome")).status == 404


def in_lower_case(app: Any) -> Any:
    """Django's names of headers are not as ASGI wants them."""

    async def application(scope: Any, receive: Any, send: Any) -> None:
        async def send_lower(message: Any) -> None:
            if "headers" in message:
                pairs = [(name.lower(), value) for name, value in message["headers"]]
                message = {**message, "headers": pairs}
            await send(message)

        await app(scope, receive, send_lower)

    return application


@pytest.mark.parametrize("path", ["flows", "/flows/", ""])
def test_a_bad_path_beside_another(path: str) -> None:
    with pytest.raises(ValueError, match="bad path"):
        beside(application(), path, application())


async def test_websockets_are_closed() -> None:
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        sent.append(message)

    await application()({"type": "websocket", "path": "/"}, receive, send)
    assert sent == [{"type": "websocket.close", "code": 1000, "reason": ""}]
    with pytest.raises(ValueError, match="not 'other'"):
        await application()({"type": "other"}, receive, send)


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SEQUENTIAL_FLOW_API_KEYS", raising=False)
    with pytest.raises(SettingInvalid, match="SEQUENTIAL_FLOW_API_KEYS is not set"):
        Application(SequentialFlow())
    monkeypatch.setenv("SEQUENTIAL_FLOW_API_KEYS", "none")
    answer = asyncio.run(request(Application(SequentialFlow()), "GET", "/tasks"))
    assert answer.status == 200


# -- bodies ----------------------------------------------------------------------------------------


async def test_a_body_may_come_in_pieces() -> None:
    exchange = Exchange(application(), "POST", "/execute", [AUTHORIZED, JSON]).start()
    body = json.dumps({"code": "input.length", "input": "x" * 200_000}).encode()
    for begin in range(0, len(body), 7000):
        exchange.feed(body[begin : begin + 7000], more=True)
    exchange.feed(b"")
    assert (await exchange.finish()).json()["result"] == 200_000


async def test_a_body_that_is_declared_too_large_is_refused_before_it_comes() -> None:
    length = ("Content-Length", "50000000")
    exchange = Exchange(application(), "POST", "/execute", [AUTHORIZED, JSON, length]).start()
    await exchange.until("TOO_LARGE")
    assert exchange.response.status == 413
    for _ in range(10):  # it is thrown away
        exchange.feed(b"x" * 1_000_000, more=True)
    exchange.feed(b"")
    assert (await exchange.finish()).json()["code"] == "TOO_LARGE"


async def test_who_goes_on_sending_for_too_long_is_not_listened_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sequential_flow_asgi.bodies._PATIENCE_SECONDS", 0.02)
    length = ("Content-Length", "50000000")
    exchange = Exchange(application(), "POST", "/execute", [AUTHORIZED, JSON, length]).start()
    assert (await exchange.finish()).status == 413


async def test_who_may_not_come_in_is_not_told_about_sizes() -> None:
    length = ("Content-Length", "50000000")
    exchange = Exchange(application(), "POST", "/execute", [length])
    exchange.disconnect()
    await exchange.start().finish()
    assert exchange.response.status == 401


async def test_a_body_that_turns_out_too_large_is_read_no_further() -> None:
    app = Application(
        (flow := SequentialFlow()), service=HTTPService(flow, keys=[KEY], max_body_bytes=1000)
    )
    exchange = Exchange(app, "POST", "/execute", [AUTHORIZED, JSON]).start()
    for _ in range(3):
        exchange.feed(b" " * 400, more=True)
    await exchange.until("TOO_LARGE")
    exchange.disconnect()
    await exchange.finish()
    assert exchange.response.status == 413


async def test_a_slow_body_is_given_up() -> None:
    app = application(bounds=Bounds(body_seconds=0.05))
    exchange = Exchange(app, "POST", "/execute", [AUTHORIZED, JSON]).start()
    exchange.feed(b'{"code": ', more=True)
    answer = await exchange.finish()
    assert (answer.status, answer.json()["code"]) == (408, "REQUEST_TIMEOUT")
    assert answer.headers["connection"] == "close"
    second = Exchange(app, "POST", "/execute", [AUTHORIZED], {"http_version": "2"}).start()
    assert "connection" not in (await second.finish()).headers


async def test_large_bodies_share_the_memory_and_give_it_back() -> None:
    app = application(bounds=Bounds(body_bytes=150_000))
    large = json.dumps({"code": "1", "input": "x" * 100_000}).encode()
    slow = Exchange(app, "POST", "/execute", [AUTHORIZED, JSON]).start()
    slow.feed(large, more=True)
    await asyncio.sleep(0.01)
    refused = await request(app, "POST", "/execute", large, [AUTHORIZED, JSON])
    assert (refused.status, refused.headers["retry-after"]) == (503, "1")
    small = await call(app, "POST", "/execute", {"code": "1"})
    assert small.status == 200
    slow.feed(b"")
    assert (await slow.finish()).status == 200
    assert (await request(app, "POST", "/execute", large, [AUTHORIZED, JSON])).status == 200


async def test_a_client_that_goes_away_while_it_sends_gets_nothing() -> None:
    app = application(bounds=Bounds(body_bytes=150_000))
    exchange = Exchange(app, "POST", "/execute", [AUTHORIZED, JSON]).start()
    exchange.feed(b"x" * 100_000, more=True)
    exchange.disconnect()
    assert (await exchange.finish()).status == 0
    large = json.dumps({"code": "1", "input": "x" * 100_000}).encode()
    assert (await request(app, "POST", "/execute", large, [AUTHORIZED, JSON])).status == 200


# -- threads ---------------------------------------------------------------------------------------


class Gate:
    """A function for scripts that waits until it is let go, off the event loop or it would hang."""

    def __init__(self) -> None:
        self.is_open = threading.Event()
        self.begun = threading.Semaphore(0)

    def wait(self) -> str:
        self.begun.release()
        assert self.is_open.wait(20)
        return "done"

    def flow(self) -> SequentialFlow:
        functions = HostFunctions()
        functions.add("wait", self.wait, inline=True)
        return SequentialFlow(functions=functions)

    async def has_begun(self) -> None:
        assert await asyncio.to_thread(self.begun.acquire, timeout=20)


WAITS = json.dumps({"code": "call('wait')"}).encode()


async def test_too_much_at_once_is_refused_and_the_health_check_is_not() -> None:
    gate = Gate()
    app = application(gate.flow(), bounds=Bounds(threads=2, waiting=1))
    begun = [Exchange(app, "POST", "/execute", [AUTHORIZED, JSON]).start() for _ in range(3)]
    for exchange in begun:
        exchange.feed(WAITS)
    await gate.has_begun()
    await gate.has_begun()
    refused = await call(app, "GET", "/tasks")
    assert (refused.status, refused.json()["code"]) == (503, "OVERLOADED")
    assert refused.headers["retry-after"] == "1"
    assert (await request(app, "GET", "/healthz")).status == 200
    gate.is_open.set()
    answers = [await exchange.finish() for exchange in begun]
    assert [answer.json()["result"] for answer in answers] == ["done"] * 3
    assert (await call(app, "GET", "/tasks")).status == 200


async def test_what_has_waited_too_long_is_refused_and_not_run() -> None:
    gate = Gate()
    app = application(gate.flow(), bounds=Bounds(threads=1, wait_seconds=0.05))
    first = Exchange(app, "POST", "/execute", [AUTHORIZED, JSON]).start()
    first.feed(WAITS)
    await gate.has_begun()
    second = Exchange(app, "POST", "/execute", [AUTHORIZED, JSON]).start()
    second.feed(json.dumps({"code": "fetch('https://a.example/')", "id": "late"}).encode())
    await asyncio.sleep(0.1)
    gate.is_open.set()
    assert (await first.finish()).status == 200
    assert (await second.finish()).status == 503
    assert (await call(app, "GET", "/tasks/late")).status == 404


async def test_a_client_that_goes_away_does_not_stop_the_step() -> None:
    """Also when the server cancels the application's task."""
    gate = Gate()
    app = application(gate.flow(), bounds=Bounds(threads=1))
    body = json.dumps({"code": "call('wait'); fetch('https://a.example/')", "id": "t"}).encode()
    exchange = Exchange(app, "POST", "/execute", [AUTHORIZED, JSON]).start()
    exchange.feed(body)
    await gate.has_begun()
    waiting = Exchange(app, "POST", "/execute", [AUTHORIZED, JSON]).start()
    waiting.feed(json.dumps({"code": "fetch('https://a.example/')", "id": "never"}).encode())
    await asyncio.sleep(0.01)
    for gone in (exchange, waiting):
        assert gone.task is not None
        gone.task.cancel()
    gate.is_open.set()
    while (await call(app, "GET", "/tasks/t")).status != 200:
        await asyncio.sleep(0.01)
    assert (await call(app, "GET", "/tasks/never")).status == 404


async def test_a_disconnected_client_is_no_error_when_the_answer_comes() -> None:
    gate = Gate()
    exchange = Exchange(application(gate.flow()), "POST", "/execute", [AUTHORIZED, JSON]).start()
    exchange.feed(WAITS)
    await gate.has_begun()
    exchange.disconnect()
    gate.is_open.set()
    await exchange.finish()


def test_an_event_loop_that_has_ended_meanwhile_is_no_error() -> None:
    gate = Gate()
    app = application(gate.flow())

    async def begin() -> None:
        exchange = Exchange(app, "POST", "/execute", [AUTHORIZED, JSON]).start()
        exchange.feed(WAITS)
        await gate.has_begun()

    loop = asyncio.new_event_loop()
    loop.run_until_complete(begin())
    for task in asyncio.all_tasks(loop):
        task.cancel()
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    gate.is_open.set()
    answer = asyncio.run(call(app, "GET", "/tasks"))
    assert answer.status == 200


async def test_slices_do_not_hold_up_the_event_loop() -> None:
    app = application()
    code = "let n = 0; while (n < 300000) n++; n"
    busy = asyncio.ensure_future(call(app, "POST", "/execute", {"code": code}))
    longest = 0.0
    while not busy.done():
        begin = time.monotonic()
        await asyncio.sleep(0.001)
        longest = max(longest, time.monotonic() - begin)
    assert (await busy).json()["result"] == 300_000
    assert longest < 1.0


# -- web pages -------------------------------------------------------------------------------------


async def test_pages_may_watch_tasks_where_they_may_call() -> None:
    flow = SequentialFlow()
    cors = Cors(["https://app.example.com"])
    app = Application(flow, service=HTTPService(flow, keys=[KEY], cors=cors))
    asked = [("Origin", "https://app.example.com"), ("Access-Control-Request-Method", "GET")]
    answer = await request(app, "OPTIONS", "/tasks/a/changes", headers=asked)
    assert answer.status == 204
    assert answer.headers["allow"] == "GET, HEAD, OPTIONS"
    assert answer.headers["access-control-allow-methods"] == "GET, HEAD, OPTIONS"
    assert answer.headers["access-control-allow-headers"].endswith(", last-event-id")
    foreign = await request(app, "OPTIONS", "/tasks/a/changes")
    assert "access-control-allow-methods" not in foreign.headers


async def test_the_document_has_the_changes() -> None:
    from openapi_spec_validator import validate

    answer = await request(application(), "GET", "/openapi.json")
    document = answer.json()
    validate(document)
    assert document["paths"]["/tasks/{id}/changes"]["get"]["operationId"] == "watchTask"
    assert (await request(application(), "HEAD", "/openapi.json")).status == 200


class _NoQueue:
    max_delay_seconds = 60.0

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        pass

    def receive(self, max_messages: int = 1, wait_seconds: float = 0) -> list[Any]:
        raise AssertionError("nobody receives")

    def delete(self, delivery: Any) -> None:
        raise AssertionError("nobody deletes")
