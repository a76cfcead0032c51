"""What clients were told, held against what the flow took."""

from __future__ import annotations

from collections import Counter
from itertools import count


class Ledger:
    """`name` is the URL of a fetch, or the name of a call or an event."""

    def __init__(self) -> None:
        self._acknowledged: set[str] = set()
        self._refused: set[str] = set()
        self._given: set[str] = set()
        self._moments = count()
        #: line -> when the sending began, and when it was acknowledged
        self._events: dict[str, tuple[int, int | None]] = {}

    def give(self, name: str, value: str) -> str:
        """Notes that somebody tries this answer; gives the line that the flow writes of it."""
        line = f"{name} {value}"
        self._given.add(line)
        return line

    def answered(self, line: str, error_code: str | None) -> None:
        (self._refused if error_code == "CONFLICT" else self._acknowledged).add(line)

    def begin_event(self, name: str, value: str) -> str:
        line = self.give(name, value)
        self._events[line] = next(self._moments), None
        return line

    def sent(self, line: str) -> None:
        self._events[line] = self._events[line][0], next(self._moments)

    def check(self, log: list[str]) -> None:
        """Raises AssertionError."""
        lines = set(log)
        twice = [line for line, times in Counter(log).items() if times > 1]
        assert not twice, f"taken twice: {twice}"
        made_up = {line for line in lines if not line.endswith(" over")} - self._given
        assert not made_up, f"nobody gave {made_up}"
        assert self._acknowledged <= lines, f"lost: {self._acknowledged - lines}"
        assert not self._refused & lines, f"refused and taken: {self._refused & lines}"
        self._check_events(lines)

    def _check_events(self, lines: set[str]) -> None:
        """Of two events with one name, the one that was stored before the other was sent is first."""
        for taken in lines & set(self._events):
            name, (begun, _) = taken.split(" ")[0], self._events[taken]
            for other, (_, stored) in self._events.items():
                if other.split(" ")[0] == name and stored is not None and stored < begun:
                    assert other in lines, f"the event {other!r} is lost, {taken!r} was taken"
