"""A strict ASGI server without a network: every message of an application is held against ASGI 3.

https://asgi.readthedocs.io/en/latest/specs/www.html and …/lifespan.html. What is not allowed is an
AssertionError of the test.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, MutableMapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import unquote

Message = MutableMapping[str, Any]
App = Callable[[Any, Any, Any], Awaitable[None]]

KEY = "a-key-of-the-tests"


class Response:
    def __init__(self) -> None:
        self.status = 0
        self.headers: dict[str, str] = {}
        self.body = b""
        self.is_complete = False

    def json(self) -> Any:
        return json.loads(self.body)


class Exchange:
    """One request. `feed` gives its body; `disconnect` is the client going away."""

    def __init__(
        self,
        app: App,
        method: str,
        target: str,
        headers: Iterable[tuple[str, str]] = (),
        scope: dict[str, Any] | None = None,
    ) -> None:
        path, _, query = target.partition("?")
        self.scope: dict[str, Any] = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.5"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": unquote(path),
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [(n.lower().encode(), v.encode("latin-1")) for n, v in headers],
            "client": ("127.0.0.1", 50000),
            "server": ("127.0.0.1", 8000),
            **(scope or {}),
        }
        self.response = Response()
        self.task: asyncio.Task[None] | None = None
        self.asked = 0
        self._app = app
        self._incoming: asyncio.Queue[Message] = asyncio.Queue()
        self._sent = asyncio.Event()
        self._is_gone = False

    def start(self) -> Exchange:
        self.task = asyncio.ensure_future(self._run())
        return self

    def feed(self, body: bytes, *, more: bool = False) -> None:
        self._incoming.put_nowait({"type": "http.request", "body": body, "more_body": more})

    def disconnect(self) -> None:
        self._is_gone = True
        self._incoming.put_nowait({"type": "http.disconnect"})

    async def finish(self, seconds: float = 20) -> Response:
        assert self.task is not None
        await asyncio.wait_for(self.task, seconds)
        assert self.response.is_complete or self._is_gone, "the application did not respond"
        return self.response

    async def until(self, text: str, seconds: float = 20) -> None:
        """Until the response has `text`, or has ended."""
        async with asyncio.timeout(seconds):
            while text.encode() not in self.response.body and not self.response.is_complete:
                self._sent.clear()
                await self._sent.wait()
        assert text.encode() in self.response.body, self.response.body

    async def _run(self) -> None:
        await self._app(self.scope, self._receive, self._send)

    async def _receive(self) -> Message:
        self.asked += 1
        return await self._incoming.get()

    async def _send(self, message: Message) -> None:
        response = self.response
        assert not response.is_complete, "a message after the last one"
        if message["type"] == "http.response.start":
            assert response.status == 0, "two starts"
            assert set(message) <= {"type", "status", "headers", "trailers"}
            assert isinstance(message["status"], int)
            response.status = message["status"]
            for name, value in message["headers"]:
                assert type(name) is bytes
                assert type(value) is bytes
                assert name == name.lower()
                assert name.decode() not in response.headers, "a header twice"
                assert b"\r" not in value
                assert b"\n" not in value
                response.headers[name.decode()] = value.decode("latin-1")
        else:
            assert message["type"] == "http.response.body", message["type"]
            assert set(message) <= {"type", "body", "more_body"}
            assert response.status, "a body before the start"
            assert type(message.get("body", b"")) is bytes
            response.body += message.get("body", b"")
            response.is_complete = not message.get("more_body", False)
            if response.is_complete:
                self._check_length()
        self._sent.set()
        if self._is_gone:
            raise OSError("the client has disconnected")

    def _check_length(self) -> None:
        response = self.response
        length = response.headers.get("content-length")
        if self.scope["method"] == "HEAD" or response.status in (204, 304):
            assert response.body == b""
        elif length is not None:
            assert int(length) == len(response.body)


async def request(
    app: App,
    method: str,
    target: str,
    body: bytes | None = b"",
    headers: Iterable[tuple[str, str]] = (),
    scope: dict[str, Any] | None = None,
) -> Response:
    """One request to its end; `body` None sends none at all."""
    exchange = Exchange(app, method, target, headers, scope)
    if body is not None:
        exchange.feed(body)
    return await exchange.start().finish()


async def call(
    app: App, method: str, target: str, body: Any = None, scope: dict[str, Any] | None = None
) -> Response:
    """A request with a key, with `body` as JSON."""
    headers = [("Authorization", f"Bearer {KEY}"), ("Host", "flows.test")]
    content = b""
    if body is not None:
        content = json.dumps(body).encode()
        headers.append(("Content-Type", "application/json"))
        headers.append(("Content-Length", str(len(content))))
    return await request(app, method, target, content, headers, scope)


class LifespanFailed(Exception):
    """The application said so."""


@asynccontextmanager
async def lifespan(app: App) -> AsyncIterator[None]:
    """The application between start-up and shutdown. Raises LifespanFailed."""
    incoming: asyncio.Queue[Message] = asyncio.Queue()
    outgoing: asyncio.Queue[Message] = asyncio.Queue()

    async def send(message: Message) -> None:
        outgoing.put_nowait(message)

    scope = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}, "state": {}}
    running = asyncio.ensure_future(app(scope, incoming.get, send))
    incoming.put_nowait({"type": "lifespan.startup"})
    answer = await asyncio.wait_for(outgoing.get(), 20)
    if answer["type"] == "lifespan.startup.failed":
        await running
        raise LifespanFailed(answer["message"])
    assert answer == {"type": "lifespan.startup.complete"}
    try:
        yield
    finally:
        incoming.put_nowait({"type": "lifespan.shutdown"})
        assert await asyncio.wait_for(outgoing.get(), 40) == {"type": "lifespan.shutdown.complete"}
        await asyncio.wait_for(running, 5)
