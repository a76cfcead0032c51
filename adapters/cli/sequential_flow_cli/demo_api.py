"""The small HTTP API of the demo, on a free loopback port, with a log of all its requests.

GET  /user/123               one user
GET  /posts?userId=123       the user's posts
GET  /customers?page=1       two pages of customers
GET  /customers/<id>/orders  2 is busy the first time (503), 4 does not exist (404)
POST /reports                201
"""

from __future__ import annotations

import json
import re
import select
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import urlsplit

_CUSTOMERS = [
    {"id": 1, "name": "Ada", "currency": "EUR"},
    {"id": 2, "name": "Grace", "currency": "USD"},
    {"id": 3, "name": "Linus", "currency": "EUR"},
    {"id": 4, "name": "Nobody", "currency": "EUR"},
]
_ORDERS = {
    1: [{"quantity": 2, "price": 19.5}, {"quantity": 1, "price": 300}],
    2: [{"quantity": 10, "price": 4.25}],
    3: [{"quantity": 3, "price": 99.99}],
}


class LogEntry:
    """One request. `status` is None as long as it has not been answered."""

    def __init__(self, line: str, key: str) -> None:
        self.line = line
        self.key = key
        self.status: int | None = None

    @property
    def is_answered(self) -> bool:
        """A 503 is "come back later", not an answer."""
        return self.status is not None and self.status < 500


class DemoApi:
    """A running API; a context manager."""

    def __init__(self) -> None:
        self.log: list[LogEntry] = []
        self._held: dict[str, threading.Event] = {}
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.api = self
        self.host = f"127.0.0.1:{self._server.server_address[1]}"
        self.url = f"http://{self.host}"

    def __enter__(self) -> DemoApi:
        threading.Thread(target=self._server.serve_forever, args=[0.05], daemon=True).start()
        return self

    def __exit__(self, *exception: object) -> None:
        for path in list(self._held):
            self.release(path)
        self._server.shutdown()
        self._server.server_close()

    def hold(self, path: str) -> None:
        """Lets requests of `path` wait until `release`."""
        self._held[path] = threading.Event()

    def release(self, path: str) -> None:
        self._held.pop(path).set()

    def wait_while_held(self, path: str) -> None:
        event = self._held.get(path)
        if event is not None:
            event.wait()

    def times_asked(self, line: str) -> int:
        return sum(entry.line == line for entry in self.log)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    api: DemoApi


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "demo"
    _busy: ClassVar[re.Pattern[str]] = re.compile(r"GET /customers/2/")

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self._answer()

    def _answer(self) -> None:
        api, line = self.server.api, f"{self.command} {self.path}"
        is_busy = bool(self._busy.match(line)) and not api.times_asked(line)
        entry = LogEntry(line, self.headers.get("Idempotency-Key", ""))
        api.log.append(entry)
        api.wait_while_held(self.path)
        if _is_gone(self.connection):
            self.close_connection = True
            return
        entry.status, body = (503, {"problem": "busy"}) if is_busy else _reply(line)
        self._send(entry.status, json.dumps(body).encode())

    def _send(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if status == 503:
            self.send_header("Retry-After", "0")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """The log is `DemoApi.log`."""


def _reply(line: str) -> tuple[int, Any]:
    """Status and body for `"GET /path?query"`."""
    method, _, target = line.partition(" ")
    url = urlsplit(target)
    if method == "POST" and url.path == "/reports":
        return 201, {"id": "report-1"}
    if url.path == "/user/123":
        return 200, {"id": 123, "name": "Alice"}
    if url.path == "/posts":
        return 200, [{"id": number, "title": f"Post {number}"} for number in range(1, 6)]
    if url.path == "/customers":
        is_last = url.query == "page=2"
        return 200, {
            "items": _CUSTOMERS[2:] if is_last else _CUSTOMERS[:2],
            "next": None if is_last else 2,
        }
    match = re.fullmatch(r"/customers/(\d+)/orders", url.path)
    orders = _ORDERS.get(int(match[1])) if match else None
    return (404, {"problem": "not found"}) if orders is None else (200, orders)


def _is_gone(connection: socket.socket) -> bool:
    """Whether the client has closed the connection, for example because it was killed."""
    readable, _, _ = select.select([connection], [], [], 0)
    if not readable:
        return False
    try:
        return connection.recv(1, socket.MSG_PEEK) == b""
    except OSError:
        return True
