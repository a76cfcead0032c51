"""Cursors of the storages that list newest first: "2026-01-01T00:00:00.000Z~task-id".

`created_at` stays the same as long as a task is stored, so a task never changes its place, and the
walk goes on after (created_at, id) of the last task seen, whatever came or went meanwhile.
"""

from __future__ import annotations

import re
from typing import Protocol

from ..errors import InvalidRequest

_CURSOR = r"([0-9TZ:.-]{1,32})~(~?[A-Za-z0-9._:-]{1,128})"


class Aged(Protocol):
    """A task, or what stands for one."""

    @property
    def id(self) -> str: ...

    @property
    def created_at(self) -> str: ...


def cursor_of(task: Aged) -> str:
    """The cursor that leads to what comes after `task`."""
    return f"{task.created_at}~{task.id}"


def position(cursor: str) -> tuple[str, str]:
    """created_at and id of the last task seen. Raises InvalidRequest for what is no cursor."""
    found = re.fullmatch(_CURSOR, cursor)
    if found is None:
        raise InvalidRequest("bad cursor; take it from the page before, unchanged")
    return found[1], found[2]
