"""Patterns that Python's `re` may run: exact, and bounded though nothing can interrupt it.

A search is linear when the attempts at all places together scan the text a bounded number of
times. Attempts fail late only behind an unbounded loop, so each such loop must either

* be the first thing in the pattern: then an attempt inside a run fails like the one at the
  run's start did, and the search asks for a place that no character of the run precedes; or
* begin where the character before cannot be one of the loop's: then it scans a whole run, and
  no other attempt gets to the same run; or
* have nothing behind it that can fail.

What is not linear still goes to `re` while the text is short, by the bound of translate.py.
"""

from __future__ import annotations

import re

from ...syntax.regexp_nodes import InputStart, Node, Pattern, Sequence
from . import charset
from .machine import Meter
from .translate import After, NotTranslatable, Piece, Translator

#: Characters that `re` may look at in one call, which takes at most some ten milliseconds where
#: it backtracks. Plain scanning may go on longer: it does not outgrow what the text itself cost.
_MAX_WORK = 2_000_000
_MAX_SCAN = 20_000_000
#: Runs of fixed width are scanned so many characters at the price of one.
_QUICK_WIDTH = 32
#: `re` looks at about so many characters in the time of one step of the machine. What it does
#: again and again is simple, and mostly it does not come to it.
_CHARACTERS_A_STEP = 64
_REPEATED_CHARACTERS_A_STEP = 1024
_MAX_DEPTH = 20


class LinearPattern:
    """anchored: it begins with `^`, without the m flag
    cost: an attempt on n characters costs at most paths * n ** cost
    search_cost: a search at most paths * n ** search_cost
    """

    __slots__ = (
        "anchored",
        "cost",
        "find_all",
        "match",
        "paths",
        "run_before",
        "search_cost",
        "search_in",
    )

    def __init__(self, piece: Piece, anchored: bool) -> None:
        compiled = re.compile(piece.source)
        self.match = compiled.match
        self.search_in = compiled.search
        self.anchored = anchored
        self.paths = piece.paths * (1 + piece.width // _QUICK_WIDTH)
        self.cost = max(piece.cost, 1)
        self.search_cost = self.cost
        #: Set when `search_in` skips places that a character of this class precedes.
        self.run_before: re.Pattern[str] | None = None
        if not anchored and piece.cost and not _is_linear_search(piece.leaves):
            self.search_cost = piece.cost + 1
        elif not anchored and _begins_with_loop(piece):
            before = charset.re_source(piece.leaves[0].loop or charset.EMPTY)
            self.run_before = charset.compiled(before)
            self.search_in = re.compile(f"(?<!{before}){piece.source}").search
        #: Finds one match after the other; None where that is not what `re` would do.
        self.find_all = None
        if not anchored and self.run_before is None and self.search_cost == 1:
            self.find_all = compiled.finditer

    def fits(self, length: int, search: bool) -> bool:
        """Whether so many characters are few enough."""
        cost = self.search_cost if search else self.cost
        work: int = self.paths * length**cost
        return work <= (_MAX_SCAN if cost == 1 else _MAX_WORK)

    def run(self, text: str, index: int, search: bool, meter: Meter) -> re.Match[str] | None:
        if self.anchored and search:
            if index:
                return None
            search = False
        if not search:
            found = self.match(text, index)
        else:
            found = None
            before = self.run_before
            if before is not None and index and before.match(text, index - 1) is not None:
                found = self.match(text, index)
            if found is None:
                found = self.search_in(text, index)
        end = len(text) if found is None else found.end()
        scanned = end - index
        cost = self.search_cost if search else self.cost
        again = 0 if cost == 1 and self.paths == 1 else self.paths * scanned**cost
        meter(1 + scanned // _CHARACTERS_A_STEP + again // _REPEATED_CHARACTERS_A_STEP)
        return found


def _begins_with_loop(piece: Piece) -> bool:
    leaves = piece.leaves
    return bool(leaves) and leaves[0].loop is not None and not _cannot_fail(leaves[1:])


def _cannot_fail(leaves: list[Piece]) -> bool:
    return all(leaf.free for leaf in leaves)


def _is_linear_search(leaves: list[Piece]) -> bool:
    before = charset.EVERYTHING
    after_boundary = False
    for index, leaf in enumerate(leaves):
        if leaf.cost:
            if leaf.loop is None or leaf.ways:
                return False
            alone = not charset.intersection(before, leaf.loop)
            if after_boundary and _one_kind(leaf.loop):
                alone = True
            if index and not alone and not _cannot_fail(leaves[index + 1 :]):
                return False
        after_boundary = leaf.words
        before = charset.union(before, leaf.last) if leaf.nullable else leaf.last
    return True


def _one_kind(chars: charset.CharSet) -> bool:
    return charset.intersection(chars, charset.WORD) in (charset.EMPTY, chars)


def _begins_at_start(node: Node) -> bool:
    if isinstance(node, Sequence) and node.items:
        node = node.items[0]
    return isinstance(node, InputStart) and not node.multiline


def translate(pattern: Pattern) -> LinearPattern | None:
    if pattern.depth > _MAX_DEPTH:
        return None
    try:
        translator = Translator(pattern.unicode, "v" in pattern.flags)
        piece = translator.translate(pattern.body, After(accepts=True))
        return LinearPattern(piece, _begins_at_start(pattern.body))
    except NotTranslatable:
        return None
