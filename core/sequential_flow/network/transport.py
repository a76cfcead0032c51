"""One request and one response, over a connection to an address that the policy has judged."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from typing import Any, NamedTuple

from .failure import FetchFailed
from .policy import NetworkPolicy

_CHUNK_BYTES = 65536


class Message(NamedTuple):
    """A response as it came. Header names are in lower case; the body is still encoded."""

    status: int
    reason: str
    headers: dict[str, str]
    body: bytes


class Origin(NamedTuple):
    """Where a request goes; two requests with equal origins may share credentials."""

    scheme: str
    host: str
    port: int


class Interrupt:
    """Ends requests from outside: `trigger` breaks all connections, now and in future."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sockets: set[socket.socket] = set()
        self._event = threading.Event()

    def trigger(self) -> None:
        with self._lock:
            self._event.set()
            for connection in self._sockets:
                _break(connection)

    def wait(self, seconds: float) -> bool:
        """Sleeps; True as soon as somebody interrupts."""
        return self._event.wait(seconds)

    @contextmanager
    def watching(self, connection: socket.socket, seconds: float) -> Iterator[None]:
        """Breaks `connection` after `seconds`, however busy it is, or when triggered."""
        timer = threading.Timer(seconds, _break, [connection])
        timer.daemon = True
        with self._lock:
            self._sockets.add(connection)
            if self._event.is_set():
                _break(connection)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            with self._lock:
                self._sockets.discard(connection)


class Transport:
    """Makes exchanges. Nothing is kept between them but the TLS settings.

    timeout_seconds     for all of one exchange, from the connection to the last byte
    max_response_bytes  of the body, encoded or decoded
    """

    def __init__(
        self,
        policy: NetworkPolicy,
        *,
        timeout_seconds: float,
        max_response_bytes: int,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._policy = policy
        self._timeout_seconds = timeout_seconds
        self._max_response_bytes = max_response_bytes
        self._tls = tls

    def exchange(
        self,
        origin: Origin,
        method: str,
        path: str,
        headers: dict[str, str],
        body: bytes | None,
        interrupt: Interrupt,
    ) -> Message:
        """Raises FetchFailed, with `retryable` for everything a new connection may mend."""
        deadline = time.monotonic() + self._timeout_seconds
        where = f"{origin.host}:{origin.port}"
        addresses = self._policy.addresses(origin.host, origin.port)
        try:
            connection = self._connect(origin, addresses, deadline)
            with closing(connection), interrupt.watching(connection.sock, _left(deadline)):
                connection.request(method, path, body, headers)
                return self._receive(connection.getresponse())
        except ssl.SSLCertVerificationError as error:
            raise FetchFailed(f"certificate of {where}: {error.verify_message}") from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            if time.monotonic() >= deadline:
                message = f"no complete response from {where} in {self._timeout_seconds:g} seconds"
                raise FetchFailed(message, retryable=True) from error
            raise FetchFailed(f"{where}: {_reason(error)}", retryable=True) from error

    def _connect(
        self, origin: Origin, addresses: list[str], deadline: float
    ) -> http.client.HTTPConnection:
        """Connects to the first address that answers; the name stays in Host and SNI."""
        connection = http.client.HTTPConnection(origin.host, origin.port)
        connection.response_class = _WholeResponse
        connection.default_port = 443 if origin.scheme == "https" else 80
        plain = _first_connected(addresses, origin.port, deadline)
        try:
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            plain.settimeout(_left(deadline))
            connection.sock = plain
            if origin.scheme == "https":
                connection.sock = self._context().wrap_socket(plain, server_hostname=origin.host)
        except BaseException:
            plain.close()
            raise
        return connection

    def _context(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = ssl.create_default_context()
        return self._tls

    def _receive(self, response: http.client.HTTPResponse) -> Message:
        chunks, size = [], 0
        while chunk := response.read(_CHUNK_BYTES):
            chunks.append(chunk)
            size += len(chunk)
            if size > self._max_response_bytes:
                raise FetchFailed(f"the response is larger than {self._max_response_bytes} bytes")
        if response.length:
            raise http.client.IncompleteRead(b"", response.length)
        headers: dict[str, str] = {}
        for name, value in response.getheaders():
            known = headers.get(name.lower())
            headers[name.lower()] = value if known is None else f"{known}, {value}"
        return Message(response.status, response.reason, headers, b"".join(chunks))


class _WholeResponse(http.client.HTTPResponse):
    """http.client takes a head that breaks off for a whole one; this does not."""

    def begin(self) -> None:
        lines: Any = _LastLine(self.fp)
        self.fp = lines
        super().begin()
        if lines.last.strip(b"\r\n") or not lines.last:
            raise http.client.IncompleteRead(b"")


class _LastLine:
    """A binary stream that remembers the last line it gave."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.last = b""

    def readline(self, *limit: int) -> bytes:
        self.last = self._stream.readline(*limit)
        return self.last

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _first_connected(addresses: list[str], port: int, deadline: float) -> socket.socket:
    for address in addresses[:-1]:
        with suppress(OSError):
            return socket.create_connection((address, port), _left(deadline) / 2)
    return socket.create_connection((addresses[-1], port), _left(deadline))


def _left(deadline: float) -> float:
    seconds = deadline - time.monotonic()
    if seconds <= 0:
        raise TimeoutError("timed out")
    return seconds


def _break(connection: socket.socket) -> None:
    """Wakes whoever reads or writes; `socket.socket.shutdown` leaves TLS objects alone."""
    with suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)


def _reason(error: Exception) -> str:
    if isinstance(error, http.client.RemoteDisconnected):
        return "the connection was closed without a response"
    if isinstance(error, http.client.IncompleteRead):
        return "the connection was closed in the middle of the response"
    if isinstance(error, http.client.HTTPException):
        return f"not an HTTP response ({type(error).__name__})"
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
