"""StagedService: a service over a store that can only be awaited.

Storages of core answer at once. Where a database is reached by `await` alone, a request is handled
in memory, in attempts:

    stage      what was read so far is in memory; whoever asks for a task that was not read ends
               the attempt, before anything was computed, and the next one has read it
    handle     the step runs, and saves into memory
    commit     what has changed is written by compare-and-set; when somebody else was faster,
               all is thrown away, and the next attempt begins with what they have left

A response leaves only when its task is stored. So a storage error, too, is an answer like those of
other storages. Whatever a step does outside of its task, as inline host functions do, an attempt
may do again.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import NamedTuple, Protocol

from sequential_flow import (
    HTTPRequest,
    HTTPResponse,
    InMemoryStorage,
    SequentialFlowError,
    Settings,
    SnapshotInvalid,
    StorageUnavailable,
    Task,
    TooLarge,
)

from .times import iso

#: A request reads one task and writes one; the others are for those who lose races.
_ATTEMPTS = 20


class Row(NamedTuple):
    """A task as it is stored. `text` is ASCII JSON, `expires_at` ISO 8601 in UTC."""

    revision: int
    expires_at: str
    text: str


class Store(Protocol):
    """What a host's database must do. Whatever it raises is STORAGE_UNAVAILABLE."""

    async def load(self, task_id: str) -> str | None:
        """The text of the row, an expired one too."""

    async def swap(self, task_id: str, revision: int, row: Row | None, now: str) -> bool:
        """Stores `row`, or removes the task without one, in one step; whether that was done.

        It is not when another revision, or none, is there; 0 means none, or one whose `expires_at`
        is not after `now`.
        """


class _NotRead(BaseException):
    """Ends an attempt; no handler of exceptions on the way may take it for a failure."""

    def __init__(self, task_id: str) -> None:
        self.task_id = task_id


class _Stage:
    """One attempt. `before` is what was read, `after` what has become of it."""

    def __init__(
        self, before: dict[str, Task | None], clock: Callable[[], float], max_task_bytes: int
    ) -> None:
        self.after: dict[str, Row | None] = {}
        self._before = before
        self._max_task_bytes = max_task_bytes
        self._memory = InMemoryStorage(clock=clock)
        for task in before.values():
            if task is not None:
                self._memory.save(task, 0)

    def load(self, task_id: str) -> Task | None:
        self._need(task_id)
        return self._memory.load(task_id)

    def save(self, task: Task, expected_revision: int) -> None:
        if expected_revision:
            self._need(task.id)
        row = _row_of(task)
        if len(row.text) > self._max_task_bytes:
            limit = f"its store takes at most {self._max_task_bytes}; keep less data in variables"
            raise TooLarge(f"task {task.id!r} takes {len(row.text)} bytes; {limit}")
        self._memory.save(task, expected_revision)
        self.after[task.id] = row

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        self._need(task_id)
        found = self._memory.delete(task_id, expected_revision)
        if found:
            self.after[task_id] = None
        return found

    def revision_before(self, task_id: str) -> int:
        task = self._before.get(task_id)
        return 0 if task is None else task.revision

    def _need(self, task_id: str) -> None:
        if task_id not in self._before and task_id not in self.after:
            raise _NotRead(task_id)


class _Failed:
    """The storage of an attempt whose store has failed: it says so."""

    def __init__(self, error: SequentialFlowError) -> None:
        self._error = error

    def load(self, task_id: str) -> Task | None:
        raise self._error

    def save(self, task: Task, expected_revision: int) -> None:
        raise self._error

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        raise self._error


class _Current:
    """The storage that the service knows: that of the attempt that runs now."""

    def __init__(self) -> None:
        self.stage: _Stage | _Failed = _Failed(StorageUnavailable("no request is being handled"))

    def load(self, task_id: str) -> Task | None:
        return self.stage.load(task_id)

    def save(self, task: Task, expected_revision: int) -> None:
        self.stage.save(task, expected_revision)

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        return self.stage.delete(task_id, expected_revision)


class StagedService:
    """Answers requests as `settings` says, over `store`; for one thread, with an event loop.

    max_task_bytes  of the JSON of one task; more is TooLarge
    """

    def __init__(
        self,
        settings: Settings,
        store: Store,
        *,
        base_path: str = "",
        max_task_bytes: int = 16 * 1024 * 1024,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._store = store
        self._clock = clock
        self._max_task_bytes = max_task_bytes
        self._current = _Current()
        flow = settings.flow(self._current, clock=clock)
        self._service = settings.service(flow, base_path=base_path)
        self.max_body_bytes = self._service.max_body_bytes

    async def handle(self, request: HTTPRequest) -> HTTPResponse:
        """Raises nothing."""
        before: dict[str, Task | None] = {}
        try:
            for _ in range(_ATTEMPTS):
                response = await self._attempt(request, before)
                if response is not None:
                    return response
            raise StorageUnavailable("the task is being written all the time; try again")
        except SequentialFlowError as error:
            return self._handled(request, _Failed(error))

    async def _attempt(
        self, request: HTTPRequest, before: dict[str, Task | None]
    ) -> HTTPResponse | None:
        """None when there has to be another; `before` has what that one needs."""
        stage = _Stage(before, self._clock, self._max_task_bytes)
        try:
            response = self._handled(request, stage)
        except _NotRead as missing:
            before[missing.task_id] = await self._read(missing.task_id)
            return None
        for task_id, row in stage.after.items():
            if not await self._swap(task_id, stage.revision_before(task_id), row):
                before[task_id] = await self._read(task_id)
                return None
        return response

    def _handled(self, request: HTTPRequest, stage: _Stage | _Failed) -> HTTPResponse:
        """Without an `await`, so no two requests are handled at once."""
        self._current.stage = stage
        return self._service.handle(request)

    async def _read(self, task_id: str) -> Task | None:
        try:
            text = await self._store.load(task_id)
        except Exception as error:
            raise _unavailable(error) from error
        return None if text is None else _task_of(text)

    async def _swap(self, task_id: str, revision: int, row: Row | None) -> bool:
        try:
            return bool(await self._store.swap(task_id, revision, row, iso(self._clock())))
        except Exception as error:
            raise _unavailable(error) from error


def _row_of(task: Task) -> Row:
    text = json.dumps(task.to_record(), separators=(",", ":"))
    return Row(task.revision, task.expires_at, text)


def _task_of(text: str) -> Task:
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SnapshotInvalid("a stored task is damaged: it is no JSON") from error
    return Task.from_record(record)


def _unavailable(error: Exception) -> StorageUnavailable:
    """Only the kind of error: its text may show an address, or what was stored."""
    return StorageUnavailable(f"the store of this host failed ({type(error).__name__}); try again")
