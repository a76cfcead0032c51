"""Changes: a task as server-sent events.

    GET /tasks/{id}/changes                        event: task
    Last-Event-ID: 3-1767225600000                 id: 4-1767225600000
                                                   data: {"id": "…", "status": "paused", …}

The first event is the task as it is, each later one the task as it has become; what came and went
between two looks is left out. Ids are made of the task's revision, and of its beginning, so
that another task of the same name is another: who reconnects with `Last-Event-ID` hears nothing
twice. The stream ends with the task. `event: gone` says that it is not stored any more (finished
tasks are not, unless `keepFinished`). Reconnecting to a task that has ended, and of which the
client has the last event, is answered with 204, at which browsers stop.

Streams end when the server stops; clients reconnect, and land on another one.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime

from sequential_flow import HTTPResponse, SequentialFlow, Task

from .asgi import Receive, Send, body_message, respond, start_message
from .bounds import Bounds
from .threads import Busy, Threads

_FIRST_LOOK_SECONDS = 0.05
#: A client that has taken nothing for so long has gone away without saying so.
_SEND_SECONDS = 30.0
_RECONNECT_MILLISECONDS = 2000
#: Errors of a look that say nothing about the task.
_PASSING = ("STORAGE_UNAVAILABLE", "INTERNAL_ERROR")
_OF_ONE_ANSWER = ("content-length", "retry-after", "location")


class TooMany(Exception):
    """As many streams are open as there may be."""


class Changes:
    """The open streams over `flow`."""

    def __init__(self, flow: SequentialFlow, threads: Threads, bounds: Bounds) -> None:
        self._flow = flow
        self._threads = threads
        self._bounds = bounds
        self._open: set[_Stream] = set()
        self._is_ending = False

    async def stream(
        self, task_id: str, last_event: str, opened: HTTPResponse, receive: Receive, send: Send
    ) -> None:
        """`opened` is the answer to the same client's GET of the task: its headers stand here too.

        Raises TooMany.
        """
        if len(self._open) >= self._bounds.streams or self._is_ending:
            raise TooMany
        stream = _Stream(self._look(task_id), last_event, self._bounds, send)
        self._open.add(stream)
        try:
            await stream.run(opened, receive)
        finally:
            self._open.discard(stream)

    def begin(self) -> None:
        """The opposite of `end`."""
        self._is_ending = False

    def end(self) -> None:
        """Ends all streams, and opens no more: the server is about to stop."""
        self._is_ending = True
        for stream in self._open:
            stream.stop.set()

    def _look(self, task_id: str) -> Callable[[], Awaitable[Task]]:
        async def look() -> Task:
            return await self._threads.run(lambda: self._flow.get_task(task_id))

        return look


class _Stream:
    """One client's. `stop` is set when there is nobody left to send to, or no time."""

    def __init__(
        self,
        look: Callable[[], Awaitable[Task]],
        last_event: str,
        bounds: Bounds,
        send: Send,
    ) -> None:
        self.stop = asyncio.Event()
        self._look = look
        self._last_event = last_event
        self._bounds = bounds
        self._send_message = send
        self._sent_at = time.monotonic()

    async def run(self, opened: HTTPResponse, receive: Receive) -> None:
        task = await self._look_again()
        if task is not None and task.is_finished and event_id(task) == self._last_event:
            await respond(HTTPResponse(204, _kept(opened)), self._send_message)
            return
        watching = asyncio.ensure_future(self._watch(receive))
        try:
            with suppress(OSError, TimeoutError):  # the client has gone away
                await self._send_message(start_message(200, stream_headers(opened)))
                await self._send(f"retry: {_RECONNECT_MILLISECONDS}\n\n")
                await self._follow(task)
                await self._send_message(body_message(b""))
        finally:
            watching.cancel()

    async def _follow(self, task: Task | None) -> None:
        """Until the task ends, or the stream does."""
        pause = _FIRST_LOOK_SECONDS
        end = time.monotonic() + self._bounds.stream_seconds
        while not self.stop.is_set() and time.monotonic() < end:
            if task is not None:
                if task.error_detail is not None and not task.is_finished:
                    why = {"code": task.error_code, "detail": task.error}
                    return await self._send(f"event: gone\ndata: {_line(why)}\n\n")
                if event_id(task) != self._last_event:
                    pause = _FIRST_LOOK_SECONDS
                    await self._tell(task)
                if task.is_finished:
                    return None
            if time.monotonic() - self._sent_at > self._bounds.heartbeat_seconds:
                await self._send(": still here\n\n")
            await self._rest(pause)
            pause = min(pause * 2, self._bounds.look_seconds)
            task = await self._look_again()
        return None

    async def _tell(self, task: Task) -> None:
        self._last_event = event_id(task)
        data = _line(task.to_json())
        await self._send(f"event: task\nid: {self._last_event}\ndata: {data}\n\n")

    async def _look_again(self) -> Task | None:
        """None when now is no time to look."""
        try:
            task = await self._look()
        except Busy:
            return None
        return None if task.error_code in _PASSING else task

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self.stop.wait(), seconds)

    async def _send(self, text: str) -> None:
        async with asyncio.timeout(_SEND_SECONDS):
            await self._send_message(body_message(text.encode(), more=True))
        self._sent_at = time.monotonic()

    async def _watch(self, receive: Receive) -> None:
        """Notices that the client goes away, also while there is nothing to send."""
        while (await receive())["type"] != "http.disconnect":
            pass
        self.stop.set()


def event_id(task: Task) -> str:
    """Another one for every state that a task, or another task of its name, can be in."""
    began = datetime.fromisoformat(task.created_at)
    return f"{task.revision}-{round(began.timestamp() * 1000)}"


def stream_headers(opened: HTTPResponse) -> dict[str, str]:
    return {
        **_kept(opened),
        "content-type": "text/event-stream",
        "x-accel-buffering": "no",  # nginx and the like would keep events until there are many
    }


def _kept(opened: HTTPResponse) -> dict[str, str]:
    names = (*_OF_ONE_ANSWER, "content-type")
    return {name: value for name, value in opened.headers.items() if name not in names}


def _line(value: object) -> str:
    """ASCII: no line separator of any kind in it, nor half of a surrogate pair."""
    return json.dumps(value, separators=(",", ":"))
