"""EdgeApplication: the service as an ASGI 3 application that needs no thread.

app = EdgeApplication(settings.service(flow))           # a storage that answers at once
app = EdgeApplication(StagedService(settings, store))   # one that is awaited
"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol, TypeAlias

from sequential_flow import HTTPRequest, HTTPResponse

from ..asgi import Receive, Scope, Send, problem, request_of, respond
from ..bodies import Bodies, Body, Disconnected, MemoryFull, TooSlow, respond_early
from ..bounds import Bounds

_Answer: TypeAlias = HTTPResponse | Awaitable[HTTPResponse]


class Handles(Protocol):
    """An HTTPService, or one that is awaited."""

    @property
    def max_body_bytes(self) -> int: ...

    def handle(self, request: HTTPRequest) -> _Answer: ...


class EdgeApplication:
    """Answers HTTP for `service`. There is nothing to start or stop, and no stream of changes.

    The host bounds how long a client may send and how many may at once; `bounds` stands for hosts
    that do not.
    """

    def __init__(self, service: Handles, bounds: Bounds | None = None) -> None:
        self._service = service
        self._bodies = Bodies(bounds or Bounds())

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
        body = Body(self._bodies, self._service.max_body_bytes)
        try:
            content = await body.read(request, receive)
            if content is None:
                request.body = bytes(self._service.max_body_bytes + 1)  # only its length counts
                await respond_early(await self._answer(request), receive, send)
                return
            request.body = content
            await respond(await self._answer(request), send)
        except Disconnected:
            pass
        except TooSlow:
            detail = f"the body did not come within {self._bodies.seconds:g} seconds"
            await respond(problem(request, 408, "REQUEST_TIMEOUT", detail), send)
        except MemoryFull:
            detail = "the service has too much to do; try again"
            headers = {"retry-after": "1"}
            await respond(problem(request, 503, "OVERLOADED", detail, headers), send)
        finally:
            body.release()

    async def _answer(self, request: HTTPRequest) -> HTTPResponse:
        answer = self._service.handle(request)
        return answer if isinstance(answer, HTTPResponse) else await answer
