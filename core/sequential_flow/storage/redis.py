"""RedisStorage: tasks in Redis or Valkey.

    PREFIXtask:ID      hash   revision write entry expires record snapshot      the task
    PREFIXtasks        zset   "CREATED_AT~ID", all with score 0                 for listings
    PREFIXexpiry       zset   "CREATED_AT~ID", with its expiry in ms            for purges
    PREFIXdeleted:ID   string the name of a delete, for a minute

Every write is one Lua script, which Redis runs alone: that is the compare-and-set. Each save and
each delete has a name of its own (128 random bits), so that when it is tried again because the
connection was lost, here or by redis-py itself, it is told what its first attempt was told, and
changes nothing.

Redis removes an expired task by itself, but only `expired_seconds` later, so that until then a load
can say that it expired, not merely that there is none. The sets are cleaned by saves and purges.

All keys of a script must be on one node: for Redis Cluster choose a prefix such as "{flows}:". What
Redis promises to keep over its own crash is a matter of its settings (`appendonly yes`).
"""

from __future__ import annotations

import inspect
import os
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from ..errors import Conflict, StorageUnavailable
from ..task import Task, iso_time
from .encoding import MAX_TASK_BYTES, decode_task, encode_task
from .paging import cursor_of, position
from .protocol import refuse_expired

_SAVE = """
local task, tasks, expiry = KEYS[1], KEYS[2], KEYS[3]
local expected, write, revision, now, expires, px, entry = unpack(ARGV, 1, 7)
local prefix, status, expires_at, record, snapshot = unpack(ARGV, 8, 12)
local old = redis.call('HMGET', task, 'revision', 'write', 'entry', 'expires')
if old[2] == write then return 1 end
if expected == '0' then
  if old[1] and tonumber(old[4]) > tonumber(now) then return 0 end
elseif old[1] ~= expected then
  return 0
end
if old[3] and old[3] ~= entry then
  redis.call('ZREM', tasks, old[3])
  redis.call('ZREM', expiry, old[3])
end
redis.call('DEL', task)
redis.call('HSET', task, 'revision', revision, 'write', write, 'entry', entry, 'expires', expires,
  'status', status, 'expires_at', expires_at, 'record', record)
if snapshot then redis.call('HSET', task, 'snapshot', snapshot) end
redis.call('PEXPIRE', task, px)
redis.call('ZADD', tasks, 0, entry)
redis.call('ZADD', expiry, expires, entry)
for _, due in ipairs(redis.call('ZRANGEBYSCORE', expiry, '-inf', now, 'LIMIT', 0, 8)) do
  local id = string.match(due, '~(.*)')
  if redis.call('HGET', prefix .. 'task:' .. id, 'entry') ~= due then
    redis.call('ZREM', tasks, due)
    redis.call('ZREM', expiry, due)
  end
end
return 1
"""

_DELETE = """
local task, tasks, expiry, deleted = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local expected, name = ARGV[1], ARGV[2]
if redis.call('GET', deleted) == name then return 1 end
local old = redis.call('HMGET', task, 'revision', 'entry')
if not old[1] or (expected ~= '' and old[1] ~= expected) then return 0 end
redis.call('DEL', task)
redis.call('ZREM', tasks, old[2])
redis.call('ZREM', expiry, old[2])
redis.call('SET', deleted, name, 'PX', 60000)
return 1
"""

#: Removes what is due, at most 100 entries; returns how many entries it saw, and tasks it removed.
_PURGE = """
local tasks, expiry, prefix, now = KEYS[1], KEYS[2], ARGV[1], ARGV[2]
local due, removed = redis.call('ZRANGEBYSCORE', expiry, '-inf', now, 'LIMIT', 0, 100), 0
for _, entry in ipairs(due) do
  local task = prefix .. 'task:' .. string.match(entry, '~(.*)')
  if redis.call('HGET', task, 'entry') == entry then removed = removed + redis.call('DEL', task) end
  redis.call('ZREM', tasks, entry)
  redis.call('ZREM', expiry, entry)
end
return {#due, removed}
"""
_PURGE_ENTRIES = 100

_Answer = TypeVar("_Answer")


class RedisStorage:
    """`client` is a `redis.Redis` (or cluster client) with `decode_responses` off.

    Give it `socket_timeout` and `socket_connect_timeout`, or a server that stalls is waited for
    without end. A task that takes more than `max_task_bytes`, packed, is TooLarge.
    """

    def __init__(
        self,
        client: Any,
        prefix: str = "sequential_flow:",
        *,
        max_task_bytes: int = MAX_TASK_BYTES,
        expired_seconds: float = 600.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        _check_client(client)
        self._client = client
        self._prefix = prefix
        self._max_task_bytes = max_task_bytes
        self._expired_ms = round(expired_seconds * 1000)
        self._clock = clock
        self._sets = (f"{prefix}tasks", f"{prefix}expiry")
        self._save = client.register_script(_SAVE)
        self._delete = client.register_script(_DELETE)
        self._purge = client.register_script(_PURGE)

    def save(self, task: Task, expected_revision: int) -> None:
        encoded = encode_task(task, self._max_task_bytes)
        now, expires = round(self._clock() * 1000), _milliseconds(task.expires_at)
        values = [
            *(expected_revision, os.urandom(16).hex(), task.revision, now, expires),
            *(max(expires - now + self._expired_ms, 1), cursor_of(task), self._prefix),
            *(task.status, task.expires_at, encoded.record),
            *([] if encoded.snapshot is None else [encoded.snapshot]),
        ]
        if not self._run(self._save, [self._key(task.id), *self._sets], values):
            raise Conflict(f"task {task.id!r} is not at revision {expected_revision} any more")

    def load(self, task_id: str) -> Task | None:
        names = ("record", "snapshot")
        key = self._key(task_id)
        record, snapshot = self._ask(lambda: _fields(self._client.hmget(key, names), len(names)))
        if record is None:
            return None
        return refuse_expired(decode_task(record, snapshot), self._clock())

    def delete(self, task_id: str, expected_revision: int | None = None) -> bool:
        keys = [self._key(task_id), *self._sets, f"{self._prefix}deleted:{task_id}"]
        expected = "" if expected_revision is None else expected_revision
        found = self._run(self._delete, keys, [expected, os.urandom(16).hex()])
        if not found and expected_revision is not None:
            raise Conflict(f"task {task_id!r} is not at revision {expected_revision} any more")
        return found

    def list(
        self, status: str | None = None, limit: int = 100, cursor: str | None = None
    ) -> tuple[list[Task], str | None]:
        """Newest first."""
        if cursor is not None:
            position(cursor)
        tasks: list[Task] = []
        while len(tasks) <= limit:
            entries = self._entries_after(cursor, limit + 1)
            tasks += self._live_tasks(entries, status)
            if len(entries) <= limit:
                break
            cursor = entries[-1]
        return tasks[:limit], cursor_of(tasks[limit - 1]) if len(tasks) > limit else None

    def purge_expired(self) -> int:
        """Redis removes expired tasks by itself; this does it now, and cleans the sets."""
        removed, seen = 0, _PURGE_ENTRIES
        values = [self._prefix, round(self._clock() * 1000)]
        while seen == _PURGE_ENTRIES:
            seen, more = self._ask(lambda: _pair(self._purge(self._sets, values)))
            removed += more
        return removed

    def _key(self, task_id: str) -> str:
        return f"{self._prefix}task:{task_id}"

    def _entries_after(self, cursor: str | None, limit: int) -> Sequence[str]:
        start = "+" if cursor is None else f"({cursor}"
        return self._ask(
            lambda: [
                entry.decode("ascii")
                for entry in self._client.zrevrangebylex(self._sets[0], start, "-", 0, limit)
            ]
        )

    def _live_tasks(self, entries: Sequence[str], status: str | None) -> Sequence[Task]:
        now = iso_time(self._clock()).encode()
        tasks = []
        for entry, row in zip(entries, self._rows_of(entries), strict=True):
            of, state, expires_at, record = row
            if of != entry.encode() or record is None or expires_at is None or expires_at <= now:
                continue  # it has gone; or it was deleted, made anew, and has another place
            if status is None or state == status.encode():
                tasks.append(decode_task(record, None))
        return tasks

    def _rows_of(self, entries: Sequence[str]) -> Sequence[Sequence[bytes | None]]:
        names = ("entry", "status", "expires_at", "record")

        def question() -> Sequence[Sequence[bytes | None]]:
            pipeline = self._client.pipeline(transaction=False)
            for entry in entries:
                pipeline.hmget(self._key(entry.partition("~")[2]), names)
            return [_fields(row, len(names)) for row in pipeline.execute()]

        return self._ask(question)

    def _run(self, script: Any, keys: Sequence[str], values: Sequence[object]) -> bool:
        return self._ask(lambda: _flag(script(keys, values)))

    def _ask(self, question: Callable[[], _Answer]) -> _Answer:
        """Asks once more when the connection breaks: what is asked here may be asked again.

        Not after a time-out: the caller has waited long enough. Whatever else the client raises,
        and an answer of another shape, is StorageUnavailable.
        """
        began = time.monotonic()
        try:
            return question()
        except Exception as error:
            name = type(error).__name__
            if name != "ConnectionError" or time.monotonic() - began > _AGAIN_SECONDS:
                raise _unavailable(error) from error
        try:
            return question()
        except Exception as error:
            raise _unavailable(error) from error


#: A connection that breaks within this time is tried once more.
_AGAIN_SECONDS = 1.0

#: Messages of the client and of the server can quote keys and values, so ours do not quote them.
_REASONS = {
    "ConnectionError": "cannot connect, or the connection broke; is it up, and its address right?",
    "TimeoutError": "no answer came in time; try again",
    "InvalidResponse": "what answers there is no Redis",
    "AuthenticationError": "it refused the user or the password",
    "NoPermissionError": "the user may not do this",
    "OutOfMemoryError": "it has no memory left",
    "ReadOnlyError": "it is read-only; use the primary",
    "BusyLoadingError": "it is starting; try again",
}


def _unavailable(error: Exception) -> StorageUnavailable:
    name = type(error).__name__
    reason = _REASONS.get(name, "it did not do what it was asked")
    return StorageUnavailable(f"the Redis storage: {reason} ({name})")


def _check_client(client: Any) -> None:
    if not callable(getattr(client, "register_script", None)):
        raise TypeError(f"client must be a redis.Redis, not {type(client).__name__}")
    if inspect.iscoroutinefunction(client.execute_command):
        raise TypeError("client must be a redis.Redis, not one of redis.asyncio")
    if client.get_encoder().decode_responses:
        raise ValueError("client must not decode responses: tasks are bytes")


def _milliseconds(time_text: str) -> int:
    """ "2026-01-01T00:00:00.000Z" -> epoch milliseconds."""
    return round(datetime.fromisoformat(time_text).timestamp() * 1000)


def _flag(answer: object) -> bool:
    if type(answer) is int and answer in (0, 1):
        return answer == 1
    raise ValueError("not 0 or 1")


def _pair(answer: Any) -> tuple[int, int]:
    first, second = answer
    return int(first), int(second)


def _fields(answer: Any, count: int) -> list[bytes | None]:
    if len(answer) != count or not all(isinstance(field, (bytes, type(None))) for field in answer):
        raise ValueError("not the fields of a hash")
    return list(answer)
