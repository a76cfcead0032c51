"""EdgeApplication: the service as an ASGI 3 application that needs no thread.

app = EdgeApplication(settings.service(flow))           # a storage that answers at once
app = EdgeApplication(StagedService(settings, store))   # one that is awaited
"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol, TypeAlias

from sequential_flow import HTTPRequest, HTTPResponse

from ..asgi import Receive, Scope, Send, request_of, respond

_Answer: TypeAlias = HTTPResponse | Awaitable[HTTPResponse]


class Handles(Protocol):
    """An HTTPService, or one that is awaited."""

    @property
    def max_body_bytes(self) -> int: ...

    def handle(self, request: HTTPRequest) -> _Answer: ...


class _Disconnected(Exception):
    """The client has gone away before it had sent everything."""


class EdgeApplication:
    """Answers HTTP for `service`. There is nothing to start or stop, and no stream of changes.

    The host bounds how long a client may take and how many may come at once. No timer is set here:
    Pyodide cannot take one back, and it would keep an instance alive, at its owner's cost.
    """

    def __init__(self, service: Handles) -> None:
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._http(request_of(scope), receive, send)
        elif scope["type"] == "lifespan":
            await receive()
            await send({"type": "lifespan.startup.complete"})
            await receive()
            await send({"type": "lifespan.shutdown.complete"})
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1000, "reason": ""})
        else:
            raise ValueError(f"an ASGI application for http, not {scope['type']!r}")

    async def _http(self, request: HTTPRequest, receive: Receive, send: Send) -> None:
        try:
            request.body = await self._body(receive)
        except _Disconnected:
            return
        await respond(await self._answer(request), send)

    async def _body(self, receive: Receive) -> bytes:
        """All of it; what is too large ends with one byte more than the service takes."""
        content = bytearray()
        most = self._service.max_body_bytes + 1
        while len(content) < most:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise _Disconnected
            content += message.get("body", b"")
            if not message.get("more_body", False):
                break
        return bytes(content[:most])

    async def _answer(self, request: HTTPRequest) -> HTTPResponse:
        answer = self._service.handle(request)
        return answer if isinstance(answer, HTTPResponse) else await answer
