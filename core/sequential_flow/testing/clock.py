"""VirtualClock: time that stands still until a run moves it."""

from __future__ import annotations

#: 2026-01-01T00:00:00Z
START = 1_767_225_600.0


class VirtualClock:
    """Epoch seconds. Give it as `clock` to everything that shall live in the same time."""

    def __init__(self, now: float = START) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        """Raises ValueError for a step back."""
        if not seconds >= 0:
            raise ValueError(f"time goes forward only, not by {seconds!r} seconds")
        self.now += seconds

    def pass_by(self, moment: float) -> None:
        """Goes on to just after `moment`: 1.5 milliseconds, counted from whole milliseconds.

        So what the flow sees of the time is the same in every run, whatever floating point made of
        the way there.
        """
        self.now = max(self.now, round(moment, 3) + 0.0015)
