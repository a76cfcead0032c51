"""The shapes of outstanding requests, see `machine.Request`."""

from __future__ import annotations

from typing import Any


def is_request(kind: Any, url: Any, options: Any) -> bool:
    """Whether `url` and `options` are as a request of that kind has them."""
    if kind == "fetch":
        return type(url) is str
    if url is not None or type(options) is not dict:
        return False
    due = options.get("dueAt")
    if kind == "sleep":
        return options.keys() == {"dueAt"} and _is_time(due)
    if kind == "event":
        timed = due is None or _is_time(due)
        return options.keys() == {"name", "dueAt"} and type(options["name"]) is str and timed
    if kind == "call":
        named = options.keys() == {"name", "args"} and type(options["name"]) is str
        return named and type(options["args"]) is list
    return False


def _is_time(value: Any) -> bool:
    """Epoch milliseconds, up to the year 9999."""
    return type(value) is int and 0 <= value < 253_402_300_800_000
