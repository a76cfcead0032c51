"""A real threaded HTTP server from the standard library around an HTTPService."""

from __future__ import annotations

import socketserver
import threading
from http.server import BaseHTTPRequestHandler
from typing import Any, cast

from sequential_flow import HTTPRequest, HTTPService


class ServiceServer:
    """Serves `service` on a free loopback port inside `with`; `url` has no slash at its end."""

    def __init__(self, service: HTTPService) -> None:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.service = service
        self.port = int(self._server.server_address[1])
        self.host = f"127.0.0.1:{self.port}"
        self.url = f"http://{self.host}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=[0.02], daemon=True)

    def __enter__(self) -> ServiceServer:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    service: HTTPService

    def handle_error(self, *args: object) -> None:
        """Clients that go away are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 65536

    def __getattr__(self, name: str) -> Any:
        """Every method, known or not, is for the service to judge."""
        if name.startswith("do_"):
            return self._answer
        raise AttributeError(name)

    def _answer(self) -> None:
        service = cast(_Server, self.server).service
        path, _, query = self.path.partition("?")
        headers = [(name, value) for name, value in self.headers.items()]
        length = int(self.headers.get("content-length") or 0)
        if length > service.max_body_bytes:  # the service refuses what is larger by a byte
            body = self.rfile.read(service.max_body_bytes + 1)
            self.close_connection = True
        else:
            body = self.rfile.read(length)
        response = service.handle(HTTPRequest(self.command, path, query, headers, body))
        head = "".join(f"{name}: {value}\r\n" for name, value in response.headers.items())
        self.wfile.write(f"HTTP/1.1 {response.status} -\r\n{head}\r\n".encode("latin-1"))
        self.wfile.write(response.body)
        self.wfile.flush()

    def log_message(self, *args: object) -> None:
        """The service has a log of its own."""
