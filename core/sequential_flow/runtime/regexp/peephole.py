"""What can follow an instruction, and the improvements that follow from it.

Everything here may only overestimate: `Following.chars` holds every character that the rest of
a match can begin with, and the flags say what else it can begin with.
"""

from __future__ import annotations

from . import charset, program
from .charset import CharSet
from .program import Instruction, Program

_MAX_MEMBERS = 300
_MOST_CHARACTERS = 0x8000
#: Instructions looked at per question, lest long patterns take quadratic time.
_MAX_SEEN = 100
_TAKES_ONE = {program.CHAR, program.IN, program.OUT, program.TEST, program.STRING}


class Following:
    """accepts: the match can end here, whatever comes
    counted: if a loop has had its minimum of iterations, that is
    at_end:  it can go on at the end of the text
    words:   a word boundary with this set can come first
    unknown: so can anything
    """

    __slots__ = ("accepts", "at_end", "chars", "counted", "unknown", "words")

    def __init__(self) -> None:
        self.chars: CharSet = charset.EMPTY
        self.accepts = False
        self.at_end = False
        self.counted = False
        self.words: frozenset[str] | None = None
        self.unknown = False


def follow(
    code: list[Instruction],
    sets: dict[int, CharSet],
    start: int,
    restricting: bool,
    limit: int = _MAX_SEEN,
) -> Following:
    """What can come from `start` on. With `restricting`, assertions are passed over, since
    all they do is to restrict; else they can begin a rest that takes part in backtracking."""
    result = Following()
    found: list[CharSet] = []
    seen: set[int] = set()
    pending = [start]
    while pending:
        pc = pending.pop()
        if pc in seen:
            continue
        seen.add(pc)
        if len(seen) > limit:
            result.unknown = True
            break
        op = code[pc]
        kind = op[0]
        if kind in _TAKES_ONE:
            found.append(sets[pc])
        elif kind == program.RUN or kind == program.RUN_ONLY:
            found.append(sets[pc])
            if op[2] == 0:
                pending.append(pc + 1 + (1 if kind == program.RUN else op[3]))
        elif kind == program.LAZY:
            found.append(sets[pc])
            pending.append(pc + 2)
        elif kind == program.SPLIT:
            pending += op[1:]
        elif kind == program.BRANCH:
            pending += op[2:]
        elif kind == program.JUMP:
            pending.append(op[1])
        elif kind == program.RESET:
            pending.append(pc + 2 if code[pc + 1][2] else pc + 1)
        elif kind == program.LOOP:
            pending += (pc + 1, op[5])
            result.counted |= op[2] > 1
        elif kind == program.LOOP_BACK:
            pending.append(op[4])
        elif kind in (program.SAVE, program.CLEAR, program.ENTER):
            pending.append(pc + 1)
        elif kind in (program.MATCH, program.LOOK_OK, program.LOOK_FAIL):
            result.accepts = True
        elif kind != program.FAIL:
            _assertion(result, op, pc, pending, restricting)
    result.chars = charset.union(*found, result.chars)
    return result


def _assertion(
    result: Following, op: Instruction, pc: int, pending: list[int], restricting: bool
) -> None:
    kind = op[0]
    if kind in (program.END, program.END_LINE):
        result.at_end = True
        if kind == program.END_LINE:
            result.chars = charset.union(result.chars, charset.LINE_TERMINATORS)
        if restricting:
            pending.append(pc + 1)
    elif restricting and kind == program.LOOK:
        pending.append(op[3])
    elif restricting and kind in (
        program.START,
        program.START_LINE,
        program.BOUNDARY,
        program.NOT_BOUNDARY,
    ):
        pending.append(pc + 1)
    elif kind == program.BOUNDARY:
        result.words = op[1]
    else:
        result.unknown = True


def improve(result: Program, sets: dict[int, CharSet]) -> None:
    code = result.instructions
    for pc, op in enumerate(code):
        if op[0] == program.RUN:
            _improve_run(code, sets, pc)
        elif op[0] == program.LAZY:
            literal = _literal(code, pc + 2)
            code[pc] = (program.LAZY, op[1], literal, op[3])
            code[pc + 1] = (program.LAZY_RETRY, op[1], literal, op[3])
        elif op[0] == program.SPLIT:
            _improve_split(code, sets, pc)
    _find_start(result, sets)


def _literal(code: list[Instruction], pc: int) -> str:
    """The text that must come at `pc`, if it is simply that."""
    while code[pc][0] == program.SAVE:
        pc += 1
    return code[pc][1] if code[pc][0] in (program.CHAR, program.STRING) else ""


def _improve_run(code: list[Instruction], sets: dict[int, CharSet], pc: int) -> None:
    """Giving back cannot help when no rest can begin with a character of the run, or when the
    rest can always end at once."""
    _, match, minimum, _ = code[pc]
    chars = sets[pc]
    after = follow(code, sets, pc + 2, restricting=False)
    if (after.accepts and not after.counted) or not (
        after.unknown
        or charset.intersection(chars, after.chars)
        or (after.words is not None and not (minimum and _same_kind(chars, after.words)))
    ):
        code[pc] = (program.RUN_ONLY, match, minimum, 1)
        return
    literal = _literal(code, pc + 2)
    code[pc] = (program.RUN, match, minimum, literal)
    code[pc + 1] = (program.RUN_RETRY, literal)


def _same_kind(chars: CharSet, words: frozenset[str]) -> bool:
    """All of `chars` or none of them are word characters: no boundary inside a run."""
    word = charset.from_ranges((ord(character), ord(character)) for character in words)
    common = charset.intersection(chars, word)
    return not common or common == chars


def _improve_split(code: list[Instruction], sets: dict[int, CharSet], pc: int) -> None:
    """The next character decides when both ways begin differently."""
    _, first, second = code[pc]
    ways = [follow(code, sets, target, restricting=False) for target in (first, second)]
    if any(way.unknown or way.accepts or way.words is not None for way in ways):
        return
    if charset.intersection(ways[0].chars, ways[1].chars):
        return
    if not ways[0].at_end and charset.size(ways[0].chars) <= _MAX_MEMBERS:
        code[pc] = (program.BRANCH, charset.members(ways[0].chars), first, second)
    elif not ways[1].at_end and charset.size(ways[1].chars) <= _MAX_MEMBERS:
        code[pc] = (program.BRANCH, charset.members(ways[1].chars), second, first)


def _find_start(result: Program, sets: dict[int, CharSet]) -> None:
    code = result.instructions
    pc = 0
    while code[pc][0] == program.SAVE:
        pc += 1
    if code[pc][0] == program.START:
        result.anchored = True
        return
    result.prefix = _literal(code, 0)
    if result.prefix:
        return
    start = follow(code, sets, 0, restricting=True, limit=len(code))
    anywhere = start.accepts or start.at_end or start.unknown
    if not anywhere and charset.size(start.chars) < _MOST_CHARACTERS:
        result.first = charset.compiled(charset.re_source(start.chars)).search
