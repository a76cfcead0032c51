"""compile_pattern and the Matcher it gives.

A pattern runs on Python's `re` where linear.py has proved that this is exact and cannot take
long, and otherwise on the metered machine of machine.py.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import Any

from ...syntax.regexp import parse_pattern
from ...syntax.regexp_nodes import Pattern
from ...syntax.source import to_utf16
from . import linear, machine
from .decoded import DecodedText, decode
from .machine import Meter
from .program import Program

#: How many matches are collected before their memory is accounted for.
_MATCHES_AT_ONCE = 10_000

#: The two ends of each group in UTF-16 code units, group 0 first; None for one that did not
#: take part in the match.
Captures = list[tuple[int, int] | None]


class Matcher:
    """One pattern, compiled when first used; threads may share it.

    group_count: groups other than group 0
    group_names: names in source order, each with the indices of its groups
    """

    __slots__ = (
        "_linear",
        "_pattern",
        "_program",
        "_use_re",
        "group_count",
        "group_names",
        "unicode",
    )

    def __init__(self, pattern: Pattern, use_re: bool = True) -> None:
        self.group_count = pattern.group_count
        self.group_names = [(to_utf16(name), groups) for name, groups in pattern.group_names]
        self.unicode = pattern.unicode
        self._pattern = pattern
        self._use_re = use_re
        self._linear: linear.LinearPattern | None = None
        self._program: Program | None = None

    def match(self, text: str, index: int, meter: Meter) -> Captures | None:
        """A match that begins at `index` exactly (in u and v mode, with the character that
        `index` stands in)."""
        return self._run(text, index, False, meter)

    def search(self, text: str, index: int, meter: Meter) -> Captures | None:
        """The first match that begins at `index` or later."""
        return self._run(text, index, True, meter)

    def find_all(self, text: str, vm: Any, match_bytes: int) -> list[Captures] | None:
        """All matches, each searched from the end of the one before it; None where `re` can't
        give them at once, or some are empty. Each is charged to the budget as `match_bytes`."""
        linear = self._linear
        if linear is None or linear.find_all is None or not linear.fits(len(text), True):
            return None
        if self.unicode and not text.isascii():
            return None
        matches = linear.find_all(text)
        found: list[Any] = []
        while True:
            some = [match.regs for match in islice(matches, _MATCHES_AT_ONCE)]
            found += some
            if len(some) < _MATCHES_AT_ONCE:
                break
            vm.charge(len(found) * match_bytes)
        vm.charge(len(some) * match_bytes)
        vm.work(1 + len(found) + len(text) // 64)
        if [regs for regs in found if regs[0][0] == regs[0][1]]:
            return None
        if not self.group_count:
            return [list(regs) for regs in found]
        return [[pair if pair[0] >= 0 else None for pair in regs] for regs in found]

    def _run(self, text: str, index: int, search: bool, meter: Meter) -> Captures | None:
        if index > len(text):
            return None
        decoded = decode(text) if self.unicode else None
        if decoded is not None:
            text = decoded.text
            index = decoded.from_units(index)
        if self._use_re and self._linear is None:
            self._linear = linear.translate(self._pattern)
            self._use_re = self._linear is not None
        quick = self._linear
        if quick is not None and quick.fits(len(text) - index, search):
            found = quick.run(text, index, search, meter)
            if found is None:
                return None
            captures: Captures = [pair if pair[0] >= 0 else None for pair in found.regs]
        else:
            registers = machine.run(self.program(), text, index, search, meter)
            if registers is None:
                return None
            captures = [
                (registers[at], registers[at + 1]) if registers[at] >= 0 else None
                for at in range(0, 2 * self.group_count + 2, 2)
            ]
        return captures if decoded is None else _in_units(captures, decoded)

    def program(self) -> Program:
        if self._program is None:
            from .compiler import compile_program  # most patterns never need it

            self._program = compile_program(self._pattern)
        return self._program


def _in_units(captures: Captures, decoded: DecodedText) -> Captures:
    return [
        None if pair is None else (decoded.to_units(pair[0]), decoded.to_units(pair[1]))
        for pair in captures
    ]


def compile_pattern(pattern: Pattern, flags: str) -> Matcher:
    """`flags` are those the pattern was parsed with."""
    if flags != pattern.flags:
        raise ValueError("flags differ from the pattern's")
    return Matcher(pattern)


@lru_cache(maxsize=500)
def compile_source(source: str, flags: str) -> Matcher:
    """Parses and compiles, with a bounded cache that lru_cache locks; RegExpSyntaxError."""
    return Matcher(parse_pattern(source, flags))
