"""The service over SQLite behind a real server, and the hosts that flows fetch from.

The hosts know each request by its `Idempotency-Key`, and answer `/n` with `{"n": n}`:

    /slow/SECONDS/n     after a while
    /flaky/TIMES/n      503 with Retry-After at first, that many times for each key
    /elsewhere?to=URL   a redirect
    /echo               what was received
    /text               404, and text
    /hangs              nothing
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote

from http_server import Answer, Received, Server, reply
from sequential_flow import (
    Cors,
    HTTPRequest,
    HTTPResponse,
    HTTPService,
    InProcessQueue,
    Sealer,
    SealKey,
    SequentialFlow,
    SQLiteStorage,
)
from service_server import ServiceServer

KEY = "k"

_CORS = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "*",
    "access-control-allow-methods": "*",
    "access-control-expose-headers": "*",
}


class Hosts(Server):
    """What flows fetch from; `performed` counts per Idempotency-Key."""

    def __init__(self) -> None:
        super().__init__(self._answer)
        self.performed: Counter[str] = Counter()

    def bodies(self, path: str) -> list[bytes]:
        return [request.body for request in self.log if request.path == path]

    def _answer(self, request: Received) -> Answer:
        if request.method == "OPTIONS":
            return reply(b"", 204, _CORS)
        key = request.headers.get("idempotency-key", "")
        self.performed[key] += 1
        what, *rest = request.path.partition("?")[0].lstrip("/").split("/")
        if what == "slow":
            return _slow(float(rest[0]), _number(rest[1]))
        if what == "flaky" and self.performed[key] <= int(rest[0]):
            return reply(b"", 503, {**_CORS, "retry-after": "0"})
        if what == "elsewhere":
            to = unquote(request.path.partition("?to=")[2])
            return reply(b"", 302, {**_CORS, "location": to})
        if what == "echo":
            body = request.body.decode()
            type_ = request.headers.get("content-type")
            received = {"method": request.method, "body": body, "type": type_, "key": key}
            return reply({**received, "own": request.headers.get("x-own")}, headers=_CORS)
        if what == "text":
            return reply("plain", 404, _CORS)
        if what == "hangs":
            return [20.0]
        return _number(rest[-1] if rest else what)


def _number(text: str) -> bytes:
    return reply({"n": int(text)}, headers=_CORS)


def _slow(seconds: float, answer: bytes) -> Iterator[bytes | float]:
    yield seconds
    yield answer


class FaultyService(HTTPService):
    """Every answer comes from the service itself, unless `fault` has another for the request.

    `fault(request, response)` runs after the service has done its work: so a lost answer is one
    whose effects are there.
    """

    fault: Callable[[HTTPRequest, HTTPResponse], HTTPResponse] | None = None
    seen: list[HTTPRequest]

    def handle(self, request: HTTPRequest) -> HTTPResponse:
        self.seen.append(request)
        response = super().handle(request)
        return response if self.fault is None else self.fault(request, response)


class World:
    """`service` and `hosts` run inside `with`; `flow` is the service's."""

    def __init__(self, folder: Path) -> None:
        self.queue = InProcessQueue()
        self.flow = SequentialFlow(
            SQLiteStorage(folder / "tasks.sqlite"),
            sealer=Sealer([SealKey("a", b"0123456789abcdef")]),
            queue=self.queue,
        )
        self.service = FaultyService(self.flow, keys=[KEY], cors=Cors(["*"]))
        self.service.seen = []
        self._server = ServiceServer(self.service)
        self.hosts = Hosts()

    @property
    def url(self) -> str:
        return self._server.url

    def __enter__(self) -> World:
        self._server.__enter__()
        self.hosts.__enter__()
        return self

    def __exit__(self, *exception: object) -> None:
        self.hosts.__exit__()
        self._server.__exit__()

    def lose_first_answers(self) -> None:
        """Of every request that speaks of a "lossy" task, after its work is done."""
        lost: set[str] = set()

        def lose(request: HTTPRequest, response: HTTPResponse) -> HTTPResponse:
            sent = f"{request.method} {request.path} {request.body!r}"
            if "lossy" not in sent or sent in lost:
                return response
            lost.add(sent)
            headers = {"retry-after": "0", "access-control-allow-origin": "*"}
            return HTTPResponse(503, {**headers, "content-length": "0"})

        self.service.fault = lose

    def later(self, seconds: float, action: Callable[[], object]) -> threading.Thread:
        """Does something while a client runs."""

        def act() -> None:
            time.sleep(seconds)
            action()

        thread = threading.Thread(target=act, daemon=True)
        thread.start()
        return thread
