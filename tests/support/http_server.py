"""A real HTTP server on a free loopback port, which can also misbehave byte by byte."""

from __future__ import annotations

import json
import socketserver
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, NamedTuple, cast


class Received(NamedTuple):
    """A request as it came; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


#: What to send: bytes, or pieces of it; a number is a pause in seconds.
Answer = bytes | Iterable[bytes | float]


class Server:
    """Answers with `answer(received)`; `log` has all requests in the order of arrival."""

    def __init__(
        self, answer: Callable[[Received], Answer], tls: ssl.SSLContext | None = None
    ) -> None:
        self.log: list[Received] = []
        self._server = _TCPServer(("127.0.0.1", 0), _Handler)
        self._server.answer, self._server.log, self._server.tls = answer, self.log, tls
        self.port = int(self._server.server_address[1])
        self.host = f"127.0.0.1:{self.port}"
        self.url = f"{'https' if tls else 'http'}://{self.host}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=[0.02], daemon=True)

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def reply(
    body: bytes | str | dict[str, Any] | list[Any] = b"",
    status: int = 200,
    headers: dict[str, str] | None = None,
) -> bytes:
    """A complete response; JSON unless `body` is bytes or a string."""
    fields = {"Connection": "close", **(headers or {})}
    if isinstance(body, dict | list):
        body = json.dumps(body)
        fields.setdefault("Content-Type", "application/json")
    data = body.encode() if isinstance(body, str) else body
    fields.setdefault("Content-Length", str(len(data)))
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + data


class _TCPServer(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    answer: Callable[[Received], Answer]
    log: list[Received]
    tls: ssl.SSLContext | None

    def handle_error(self, *args: object) -> None:
        """Clients that go away are part of the tests."""


class _Handler(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        server = cast(_TCPServer, self.server)
        with suppress(OSError):
            if server.tls is not None:
                self.request = server.tls.wrap_socket(self.request, server_side=True)
            received = _read(self.request.makefile("rb"))
            if received is None:
                return
            server.log.append(received)
            answer = server.answer(received)
            for piece in [answer] if isinstance(answer, bytes) else answer:
                if isinstance(piece, bytes):
                    self.request.sendall(piece)
                else:
                    time.sleep(piece)
            self.request.close()


def _read(stream: Any) -> Received | None:
    line = stream.readline().decode("latin-1").split()
    if len(line) != 3:
        return None
    headers = {}
    while header := stream.readline().strip().decode("latin-1"):
        name, _, value = header.partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", "0")))
    return Received(line[0], line[1], headers, body)
