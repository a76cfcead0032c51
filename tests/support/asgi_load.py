"""Many open tasks at once, slow clients and large bodies, against a running ASGIServer."""

from __future__ import annotations

import resource
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from asgi_servers import ASGIServer, call, head_of

TWO_FETCHES = """const user = fetch('https://api.example.com/user/' + input);
const posts = fetch('https://api.example.com/posts?by=' + user.id);
({id: user.id, count: posts.length})"""


def finish_open_tasks(server: ASGIServer, count: int, clients: int = 16) -> tuple[float, float]:
    """Begins `count` tasks, all of which are open then, and ends each: seconds for both.

    Raises AssertionError when one of them has another result than its own.
    """
    begin = time.perf_counter()
    tasks = _side_by_side(server, clients, _begin, list(range(count)))
    half = time.perf_counter()
    results = _side_by_side(server, clients, _end, tasks)
    assert results == [{"id": number, "count": 2} for number in range(count)]
    return half - begin, time.perf_counter() - half


def _begin(connection: Any, number: int) -> Any:
    status, task = call(connection, "POST", "/execute", {"code": TWO_FETCHES, "input": number})
    assert (status, task["status"]) == (200, "paused"), task
    return task


def _end(connection: Any, task: Any) -> Any:
    number = int(task["fetchRequest"]["url"].rpartition("/")[2])
    for data in ({"id": number}, [1, 2]):
        body = {"taskId": task["id"], "vmState": task["vmState"], "fetchResponse": {"data": data}}
        status, task = call(connection, "POST", "/resume", body)
        assert status == 200, task
    return task["result"]


def _side_by_side(
    server: ASGIServer, clients: int, act: Callable[[Any, Any], Any], items: list[Any]
) -> list[Any]:
    def one(first: int) -> list[Any]:
        with server.connection(60) as connection:
            return [act(connection, item) for item in items[first::clients]]

    results: list[Any] = [None] * len(items)
    with ThreadPoolExecutor(clients) as pool:
        for first, part in enumerate(pool.map(one, range(clients))):
            results[first::clients] = part
    return results


@contextmanager
def slow_clients(server: ASGIServer, count: int) -> Iterator[None]:
    """So many that have begun to send a body, and do not go on."""
    allow_open_files(2 * count + 500)
    slow = [server.socket() for _ in range(count)]
    try:
        for client in slow:
            client.sendall(head_of("POST", "/execute", "Content-Length: 1000") + b'{"code":')
        yield
    finally:
        for client in slow:
            client.close()


def send_large_body(server: ASGIServer, count: int, form: str = "length") -> bytes:
    """The answer to a body of `count` bytes, which is sent whatever the server says to it."""
    is_chunked = form == "chunked"
    field = "Transfer-Encoding: chunked" if is_chunked else f"Content-Length: {count}"
    piece = b"x" * 1_000_000
    if is_chunked:
        piece = b"%x\r\n%b\r\n" % (len(piece), piece)
    with server.socket() as client:
        client.settimeout(20)
        client.sendall(head_of("POST", "/execute", field))
        for _ in range(count // 1_000_000):
            try:
                client.sendall(piece)
            except (BrokenPipeError, ConnectionResetError):
                break  # a server may close the connection before it has all
        return read_until(client, b"TOO_LARGE")


def read_until(client: socket.socket, end: bytes) -> bytes:
    """What comes up to `end`, at least. Raises AssertionError when the connection ends before."""
    got = b""
    while end not in got:
        piece = client.recv(65536)
        assert piece, got
        got += piece
    return got


def allow_open_files(count: int) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < count:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(count, hard), hard))
