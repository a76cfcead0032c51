"""iso: a moment as it stands in tasks."""

from __future__ import annotations

from datetime import UTC, datetime


def iso(now: float) -> str:
    """2026-01-01T00:00:00.000Z, of epoch seconds; such texts sort as their times do."""
    text = datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")
