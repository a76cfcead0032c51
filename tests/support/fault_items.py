"""Backends in dictionaries, which let `around` decide about each of their operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sequential_flow import Conflict, CustomStorage
from sequential_flow.storage.parts import TaskHead

#: Gets the name of an operation, and what performs it; may do so or not, and may raise.
Around = Callable[[str, Callable[[], None]], None]


def nothing() -> None:
    """What a read changes."""


class DictionaryStorage(CustomStorage):
    """The reference system's three methods."""

    def __init__(self, around: Around) -> None:
        self._around = around
        self._tasks: dict[str, dict[str, Any]] = {}

    def save(self, task: dict[str, Any]) -> None:
        self._around("save", lambda: self._tasks.update({task["id"]: task}))

    def load(self, task_id: str) -> dict[str, Any] | None:
        self._around("load", nothing)
        return self._tasks.get(task_id)

    def delete(self, task_id: str) -> None:
        self._around("delete", _removing(self._tasks, task_id))


class DictionaryItems:
    """Small items, for PartedStorage; nearly every task is in parts."""

    room_bytes = 300

    def __init__(self, around: Around) -> None:
        self._around = around
        self._heads: dict[str, TaskHead] = {}
        self._parts: dict[str, bytes] = {}

    def read_head(self, task_id: str) -> TaskHead | None:
        self._around("read_head", nothing)
        return self._heads.get(task_id)

    def write_head(self, head: TaskHead, expected_revision: int, now: str) -> TaskHead | None:
        before: list[TaskHead | None] = []

        def write() -> None:
            found = self._heads.get(head.id)
            if (found.revision if found else 0) != expected_revision:
                raise Conflict("another revision is there")
            before.append(found)
            self._heads[head.id] = head

        self._around("write_head", write)
        return before[0]

    def delete_head(self, task_id: str, expected_revision: int | None) -> TaskHead | None:
        raise NotImplementedError("finished tasks are kept in these runs")

    def write_parts(self, parts: Mapping[str, bytes], expires_at: str) -> None:
        for name in parts:
            self._around("write_part", self._writing(name, parts[name]))

    def read_parts(self, names: list[str]) -> list[bytes | None]:
        self._around("read_parts", nothing)
        return [self._parts.get(name) for name in names]

    def delete_parts(self, names: list[str]) -> None:
        for name in names:
            self._around("delete_part", _removing(self._parts, name))

    def _writing(self, name: str, part: bytes) -> Callable[[], None]:
        return lambda: self._parts.update({name: part})


def _removing(entries: dict[str, Any], name: str) -> Callable[[], None]:
    def remove() -> None:
        entries.pop(name, None)

    return remove
