"""Bounds: how much of everything one process takes on at once."""

from __future__ import annotations

from typing import Any, NamedTuple


class Bounds(NamedTuple):
    """What is beyond them is answered with 503 and `retry-after`, or 408 for a slow body.

    threads           that run slices, and wait for the storage meanwhile
    waiting           requests that wait for a thread
    wait_seconds      how long one may wait for it
    body_seconds      how long a client may take to send a body
    body_bytes        of all the large bodies that are in memory together
    streams           of changes, open at the same time
    stream_seconds    after which a stream ends; clients reconnect, and show their keys again
    look_seconds      how often a stream looks at its task when nothing has happened for a while
    heartbeat_seconds after which a stream without news sends a comment
    drain_seconds     for requests and tasks in hand when the server stops
    """

    threads: int = 8
    waiting: int = 256
    wait_seconds: float = 10.0
    body_seconds: float = 60.0
    body_bytes: int = 256 * 1024 * 1024
    streams: int = 200
    stream_seconds: float = 3600.0
    look_seconds: float = 2.0
    heartbeat_seconds: float = 15.0
    drain_seconds: float = 25.0

    @classmethod
    def from_json(cls, value: object) -> Bounds:
        """`{"threads": 16}`; the others keep their defaults. Raises ValueError."""
        if not isinstance(value, dict):
            raise ValueError('must be a JSON object such as {"threads": 16}')
        checked: dict[str, Any] = {name: _checked(name, value[name]) for name in value}
        bounds = cls(**checked)
        if bounds.threads < 1:
            raise ValueError("threads must be 1 or more")
        return bounds


def _checked(name: str, value: Any) -> int | float:
    default = Bounds._field_defaults.get(name)
    if default is None:
        raise ValueError(f"no bound is called {name!r}; there are {', '.join(Bounds._fields)}")
    types = (int,) if isinstance(default, int) else (int, float)
    if isinstance(value, bool) or not isinstance(value, types) or not 0 <= value < 2**53:
        what = "a whole number" if isinstance(default, int) else "a number"
        raise ValueError(f"{name} must be {what} from 0 on")
    return value
