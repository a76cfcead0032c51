"""A TCP proxy in front of a real server, which can misbehave as networks and servers do."""

from __future__ import annotations

import random
import select
import socket
import threading
from contextlib import suppress

HOST = "127.0.0.1"
#: What a server that is none of ours may say.
GARBAGE = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 3\r\n\r\nno\n\x00\xff\xfe\x80" * 40


class TCPProxy:
    """`mode` says what happens to all connections, the open ones too, from then on.

    forward      bytes go through, both ways
    stall        connections are accepted and read, and nothing ever comes back
    garbage      whatever is asked is answered with GARBAGE
    drop_answer  the next question goes through; its answer is thrown away, and the connection cut.
                 Then `forward` again: so exactly one answer gets lost
    random_cuts  `forward`, but with `cut_probability` a chunk of bytes ends its connection, before
                 or after it went through
    """

    def __init__(self, port: int) -> None:
        self.mode = "forward"
        self.cut_probability = 0.02
        self.random = random.Random(1)
        self._server_port = port
        self._listener = socket.create_server((HOST, 0))
        self.port = int(self._listener.getsockname()[1])
        self._open: set[socket.socket] = set()
        self._closed = False
        self._threads: list[threading.Thread] = []
        self._spawn(self._accept)

    def close(self) -> None:
        self._closed = True
        for thread in list(self._threads):
            thread.join()
        self._listener.close()

    def _spawn(self, target: object, *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closed:
            if select.select([self._listener], [], [], 0.05)[0]:
                self._spawn(self._serve, self._listener.accept()[0])

    def _serve(self, client: socket.socket) -> None:
        with client, suppress(OSError):
            if self.mode in ("stall", "garbage"):
                self._pump(client, None)
                return
            with socket.create_connection((HOST, self._server_port)) as server:
                self._pump(client, server)

    def _pump(self, client: socket.socket, server: socket.socket | None) -> None:
        ends = [client] if server is None else [client, server]
        while not self._closed:
            for end in select.select(ends, [], [], 0.05)[0]:
                data = end.recv(65536)
                if not data or not self._passed(data, end, client, server):
                    return

    def _passed(
        self, data: bytes, end: socket.socket, client: socket.socket, server: socket.socket | None
    ) -> bool:
        """Deals with `data` from `end`; False to cut the connection."""
        from_client = end is client
        if self.mode == "garbage":
            client.sendall(GARBAGE if from_client else b"")
            return from_client
        if self.mode == "stall" or server is None:
            return True
        if self.mode == "drop_answer" and not from_client:
            self.mode = "forward"
            return False
        if self.mode == "random_cuts" and self.random.random() < self.cut_probability:
            if self.random.random() < 0.5:
                (server if from_client else client).sendall(data)
            return False
        (server if from_client else client).sendall(data)
        return True
