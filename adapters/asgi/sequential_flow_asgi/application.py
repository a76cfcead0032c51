"""Application: the service as an ASGI 3 application, for any server and within any framework.

    app = Application(SequentialFlow(storage))          # keys and all else: from the environment
    app = Application(flow, Settings(api_keys=("…",)))

    uvicorn module:app
    Starlette(routes=[Mount("/flows", app)], lifespan=app.lifespan)
    application = beside(get_asgi_application(), "/flows", app)      # Django, see mounting.py

The event loop (asyncio's) reads and writes; slices and storages run in threads, within `Bounds`. A
client that goes away does not stop the step that it has begun: it is stored, for the retry to find.

    GET /tasks/{id}/changes    a task as server-sent events, see changes.py

All other paths are core's `HTTPService`. What only a server can say has the form of its problems:

    408 REQUEST_TIMEOUT    the body takes too long
    503 OVERLOADED         with retry-after: too much is waiting, or too many streams are open
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from urllib.parse import unquote

from sequential_flow import (
    HTTPRequest,
    HTTPResponse,
    HTTPService,
    SequentialFlow,
    SequentialFlowError,
    SettingInvalid,
    Settings,
    Worker,
)

from .asgi import Receive, Scope, Send, problem, request_of, respond, root_of
from .background import Background
from .bodies import Bodies, Body, Disconnected, MemoryFull, TooSlow, respond_early
from .bounds import Bounds
from .changes import Changes, TooMany, stream_headers
from .openapi import with_changes
from .termination import OnTermination
from .threads import Busy, Threads

_log = logging.getLogger("sequential_flow.asgi")

_CHANGES = re.compile(r"(.*/tasks/([^/]+))/changes")
_METHODS = "GET, HEAD, OPTIONS"
#: These ask no storage, and must be answered however much is waiting.
_AT_ONCE = ("/healthz", "/openapi.json")
#: More mounts than anybody has; a framework may let clients choose where they are.
_MAX_SERVICES = 16


class Application:
    """Answers HTTP requests for `flow`, at whatever path it is mounted.

    settings          who may come in; those of the environment when there are none
    service           instead of settings; its base path must be that of the mount
    worker            drives tasks in this process, between start-up and shutdown
    prepare           is called at start-up, in a thread; the server does not start when it raises
    loopback          only this machine can reach the server, so keys need not be set
    ends_on_signals   streams end at SIGTERM and SIGINT, for servers that wait for them (uvicorn)

    Raises SettingInvalid. `start`, `stop` and signals need a server that speaks the lifespan
    protocol; within a framework, give it `lifespan`.
    """

    def __init__(
        self,
        flow: SequentialFlow,
        settings: Settings | None = None,
        *,
        service: HTTPService | None = None,
        worker: Worker | None = None,
        prepare: Callable[[], None] = lambda: None,
        bounds: Bounds | None = None,
        loopback: bool = False,
        ends_on_signals: bool = False,
    ) -> None:
        self._flow = flow
        self._settings = settings or (None if service else Settings.from_environment())
        self._loopback = loopback
        self._service = service
        self._services: dict[str, HTTPService] = {}
        self._bounds = bounds or Bounds()
        self._threads = Threads(self._bounds)
        self._bodies = Bodies(self._bounds)
        self._changes = Changes(flow, self._threads, self._bounds)
        self._background = Background(flow, worker)
        self.prepare = prepare
        self._on_termination = OnTermination(self._changes.end) if ends_on_signals else None
        self._service_at("")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "lifespan":
            await self._speak_lifespan(receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1000, "reason": ""})
        else:
            raise ValueError(f"an ASGI application for http, not {scope['type']!r}")

    # -- requests --------------------------------------------------------------------------------

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = request_of(scope)
        try:
            service = self._service_at(root_of(scope))
        except (SettingInvalid, ValueError) as error:
            _log.error("cannot be mounted here: %s", error)
            detail = "the service is not configured for this path; its log says why"
            await respond(problem(request, 500, "INTERNAL_ERROR", detail), send)
            return
        body = Body(self._bodies, service.max_body_bytes)
        try:
            content = await body.read(request, receive)
            if content is None:
                request.body = _too_large(service)
                await respond_early(service.handle(request), receive, send)
                return
            request.body = content
            await self._answer(scope, service, request, receive, send)
        except Disconnected:
            pass
        except TooSlow:
            detail = f"the body did not come within {self._bodies.seconds:g} seconds"
            headers = {"connection": "close"} if scope["http_version"] in ("1.0", "1.1") else {}
            await respond(problem(request, 408, "REQUEST_TIMEOUT", detail, headers), send)
        except (Busy, MemoryFull, TooMany) as error:
            _log.warning("overloaded: %s", type(error).__name__)
            await respond(overloaded(request), send)
        finally:
            body.release()

    async def _answer(
        self,
        scope: Scope,
        service: HTTPService,
        request: HTTPRequest,
        receive: Receive,
        send: Send,
    ) -> None:
        changes = _CHANGES.fullmatch(request.path)
        if changes is not None:
            await self._stream(service, request, changes, receive, send)
        elif request.path.removeprefix(root_of(scope)) in _AT_ONCE:
            await respond(with_changes(service.handle(request)), send)
        else:
            await respond(await self._threads.run(lambda: service.handle(request)), send)

    async def _stream(
        self,
        service: HTTPService,
        request: HTTPRequest,
        path: re.Match[str],
        receive: Receive,
        send: Send,
    ) -> None:
        """Lets in whoever may GET the task, and nobody else."""
        if request.method not in ("GET", "HEAD", "OPTIONS"):
            detail = f"/tasks/{{id}}/changes takes {_METHODS}"
            refusal = problem(request, 405, "METHOD_NOT_ALLOWED", detail, {"allow": _METHODS})
            await respond(refusal, send)
            return
        asked = HTTPRequest(request.method, path[1], request.query, request.headers)
        opened = await self._threads.run(lambda: service.handle(asked))
        if request.method == "OPTIONS":
            await respond(_only_what_streams_take(opened), send)
        elif opened.status != 200:
            await respond(opened, send)
        elif request.method == "HEAD":
            await respond(HTTPResponse(200, stream_headers(opened)), send)
        else:
            last_event = request.headers.get("last-event-id", "")
            await self._changes.stream(unquote(path[2]), last_event, opened, receive, send)

    def _service_at(self, root: str) -> HTTPService:
        """Raises SettingInvalid, and ValueError for a mount that cannot be a base path."""
        if self._service is not None:
            return self._service
        service = self._services.get(root)
        if service is None:
            assert self._settings is not None
            service = self._settings.service(self._flow, loopback=self._loopback, base_path=root)
            if len(self._services) >= _MAX_SERVICES:
                self._services.clear()
            self._services[root] = service
        return service

    # -- start and end ---------------------------------------------------------------------------

    @asynccontextmanager
    async def lifespan(self, app: object = None) -> AsyncIterator[None]:
        """What a framework runs the application within; `app` is the framework's own."""
        await self.start()
        try:
            yield
        finally:
            await self.stop()

    async def start(self) -> None:
        """Raises what `prepare` raises."""
        self._threads.open()
        self._changes.begin()
        await self._threads.run(self.prepare)
        self._background.start(self._bounds.drain_seconds)
        if self._on_termination is not None:
            self._on_termination.install()

    async def stop(self) -> None:
        """Ends the streams, and waits for the requests and the tasks in hand."""
        if self._on_termination is not None:
            self._on_termination.remove()
        self._changes.end()
        stopping = asyncio.to_thread(self._background.stop)
        done, _ = await asyncio.gather(self._threads.drain(self._bounds.drain_seconds), stopping)
        if not done:
            _log.warning("requests were cut off; their clients can try again")
        self._threads.close()

    async def _speak_lifespan(self, receive: Receive, send: Send) -> None:
        await receive()
        try:
            await self.start()
        except Exception as error:
            await send({"type": "lifespan.startup.failed", "message": _why_not(error)})
            return
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.stop()
        await send({"type": "lifespan.shutdown.complete"})


def overloaded(request: HTTPRequest) -> HTTPResponse:
    detail = "the service has too much to do; try again"
    return problem(request, 503, "OVERLOADED", detail, {"retry-after": "1"})


def _too_large(service: HTTPService) -> bytes:
    """Stands for a body that was not read: the service looks at its length only."""
    return bytes(service.max_body_bytes + 1)


def _only_what_streams_take(options: HTTPResponse) -> HTTPResponse:
    """An answer to OPTIONS for a task, as one for its changes."""
    headers = {**options.headers, "allow": _METHODS}
    if "access-control-allow-methods" in headers:
        headers["access-control-allow-methods"] = _METHODS
        headers["access-control-allow-headers"] += ", last-event-id"
    return HTTPResponse(options.status, headers)


def _why_not(error: Exception) -> str:
    """One line; of errors that are not ours the name only, for nobody knows what they say."""
    if isinstance(error, SequentialFlowError):
        return f"sequential-flow: {error.message.splitlines()[0]}"
    _log.error("cannot start", exc_info=error)
    return f"sequential-flow cannot start: {type(error).__name__}; its log has the details"
