"""Bodies: reads what clients send, with bounds for size, time and memory.

A client that is slow costs one suspended task and the bytes that it has sent, but no thread. What
is too large is refused before it is read. Small bodies are always taken; the large ones share an
amount of memory, so that many of them at once cannot use up the machine.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

from sequential_flow import HTTPRequest, HTTPResponse

from .asgi import Receive, Send, body_message, response_messages
from .bounds import Bounds

#: Bodies up to this size do not count.
_SMALL_BYTES = 64 * 1024
#: For clients that still send what nobody reads.
_PATIENCE_SECONDS = 2.0


class Disconnected(Exception):
    """The client has gone away before it had sent everything."""


class TooSlow(Exception):
    """The client takes too long to send its body."""


class MemoryFull(Exception):
    """Other large bodies take all the memory that there is for them."""


class Bodies:
    """All the large bodies that are in memory now."""

    def __init__(self, bounds: Bounds) -> None:
        self.seconds = bounds.body_seconds
        self._free_bytes = bounds.body_bytes

    def take(self, count: int) -> None:
        """Raises MemoryFull."""
        if count > self._free_bytes:
            raise MemoryFull
        self._free_bytes -= count

    def give_back(self, count: int) -> None:
        self._free_bytes += count


class Body:
    """The body of one request; `release` it when nobody needs its bytes any more."""

    def __init__(self, bodies: Bodies, max_bytes: int) -> None:
        self._bodies = bodies
        self._max_bytes = max_bytes
        self._taken_bytes = 0

    async def read(self, request: HTTPRequest, receive: Receive) -> bytes | None:
        """None for more than `max_bytes`. Raises Disconnected, TooSlow or MemoryFull."""
        if _declared_bytes(request) > self._max_bytes:
            return None
        try:
            async with asyncio.timeout(self._bodies.seconds):
                return await self._read(receive)
        except TimeoutError:
            raise TooSlow from None

    def release(self) -> None:
        self._bodies.give_back(self._taken_bytes)
        self._taken_bytes = 0

    async def _read(self, receive: Receive) -> bytes | None:
        content = bytearray()
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise Disconnected
            chunk: bytes = message.get("body", b"")
            size = len(content) + len(chunk)
            if size > self._max_bytes:
                return None
            if size > _SMALL_BYTES:
                self._bodies.take(size - self._taken_bytes)
                self._taken_bytes = size
            if not message.get("more_body", False):
                return bytes(content + chunk) if content else chunk
            content += chunk


async def respond_early(response: HTTPResponse, receive: Receive, send: Send) -> None:
    """Answers a request whose body was not read to its end.

    Many clients listen only when they have sent everything, and a connection that is closed before
    takes the answer with it. So what they send is thrown away for a while, while they have
    the whole answer already.
    """
    start, content = response_messages(response)
    with suppress(OSError):
        await send(start)
        await send({**content, "more_body": True})
        with suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE_SECONDS):
                await _discard(receive)
        await send(body_message(b""))


async def _discard(receive: Receive) -> None:
    while (message := await receive())["type"] == "http.request":
        if not message.get("more_body", False):
            return


def _declared_bytes(request: HTTPRequest) -> int:
    """What `content-length` says; 0 for nothing that can be understood."""
    length = request.headers.get("content-length", "")
    return int(length) if length.isdecimal() and length.isascii() and len(length) < 20 else 0
