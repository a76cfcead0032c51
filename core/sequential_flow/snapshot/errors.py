"""Complaints about snapshots."""

from __future__ import annotations

from typing import Any

from ..errors import SnapshotInvalid


def invalid(what: str) -> SnapshotInvalid:
    return SnapshotInvalid(f"the snapshot is damaged: {what}")


def check_list(value: Any, length: int, what: str) -> Any:
    """`value`, which must be a list of that length (-1: any)."""
    if type(value) is not list or (length >= 0 and len(value) != length):
        raise invalid(f"{what} is malformed")
    return value


def check_count(value: Any, what: str) -> int:
    if type(value) is not int or not 0 <= value <= 1 << 62:
        raise invalid(f"{what} is no count")
    return value
