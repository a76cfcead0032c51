"""The backtracking matcher: runs a Program on an explicit stack.

The stack holds pairs. (pc, position) is a choice point: go on at pc. (-1 - register, value) is
the trail: put the value back. Backtracking pops until it has met a choice point. Python never
recurses, so the length of the text costs memory only, and MAX_STACK bounds that.

A step is one backtrack, choice or loop iteration; scanning 64 characters in C counts as one
more. The meter is called about every METER_INTERVAL steps and may raise to stop the match.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .casing import canonicalize
from .charset import LINE_TERMINATORS, members
from .program import (
    BACKREFERENCE,
    BOUNDARY,
    BRANCH,
    CHAR,
    CHAR_BACK,
    CLEAR,
    END,
    END_LINE,
    ENTER,
    IN,
    IN_BACK,
    JUMP,
    LAZY,
    LAZY_RETRY,
    LOOK,
    LOOK_FAIL,
    LOOK_OK,
    LOOP,
    LOOP_BACK,
    MATCH,
    NOT_BOUNDARY,
    OUT,
    OUT_BACK,
    RESET,
    RUN,
    RUN_ONLY,
    RUN_RETRY,
    SAVE,
    SPLIT,
    START,
    START_LINE,
    STRING,
    STRING_BACK,
    TEST,
    TEST_BACK,
    Instruction,
    Program,
)

Meter = Callable[[int], object]

METER_INTERVAL = 1000
#: Choice points and trail entries of one match, at about 120 bytes each.
MAX_STACK = 1_000_000

_LINE_ENDS = members(LINE_TERMINATORS)


class RegExpStackOverflow(Exception):
    """One match needed more than MAX_STACK stack entries, or the program is too large."""


def run(program: Program, text: str, position: int, search: bool, meter: Meter) -> list[int] | None:
    """The registers after a match at `position`, or with `search` at or after it."""
    if program.anchored:
        if position and search:
            return None
        search = False
    first = program.first
    prefix = program.prefix
    steps = 0
    length = len(text)
    while True:
        if prefix:
            found = text.find(prefix, position) if search else position
            if found < 0:
                meter(1 + steps + (length - position >> 6))
                return None
            steps += found - position >> 6
            position = found
        elif first is not None and search:
            candidate = first(text, position)
            if candidate is None:
                meter(1 + steps + (length - position >> 6))
                return None
            steps += candidate.start() - position >> 6
            position = candidate.start()
        registers = [-1] * program.register_count
        steps = _attempt(program, text, position, registers, steps + 1, meter)
        if steps < 0:
            meter(-steps)
            return registers
        position += 1
        if not search or position > length:
            meter(steps)
            return None


def _attempt(
    program: Program,
    text: str,
    position: int,
    registers: list[int],
    steps: int,
    meter: Meter,
) -> int:
    """The steps not yet metered, negative if there was a match (never 0)."""
    code = program.instructions
    length = len(text)
    stack: list[tuple[int, Any]] = []
    push = stack.append
    pop = stack.pop
    pc = 0
    at: Any = position  # a pair of ints only between the choice of a RUN_RETRY and it
    while True:
        op = code[pc]
        kind = op[0]
        pc += 1
        if kind == CHAR:
            if at < length and text[at] == op[1]:
                at += 1
                continue
        elif kind == IN:
            if at < length and text[at] in op[1]:
                at += 1
                continue
        elif kind == OUT:
            if at < length and text[at] not in op[1]:
                at += 1
                continue
        elif kind == STRING:
            if text.startswith(op[1], at):
                at += op[2]
                continue
        elif kind == SPLIT:
            steps += 1
            if steps >= METER_INTERVAL:
                steps = _charge(meter, steps, stack)
            push((op[2], at))
            pc = op[1]
            continue
        elif kind == BRANCH:
            steps += 1
            if steps >= METER_INTERVAL:
                steps = _charge(meter, steps, stack)
            pc = op[2] if at < length and text[at] in op[1] else op[3]
            continue
        elif kind == SAVE:
            push((-1 - op[1], registers[op[1]]))
            registers[op[1]] = at
            continue
        elif kind == RESET:
            push((-1 - op[1], registers[op[1]]))
            registers[op[1]] = 0
            continue
        elif kind == CLEAR:
            for register in range(op[1], op[2]):
                if registers[register] >= 0:
                    push((-1 - register, registers[register]))
                    registers[register] = -1
            continue
        elif kind == JUMP:
            pc = op[1]
            continue
        elif kind == RUN_ONLY:
            run_found = op[1](text, at)
            if run_found is not None:
                steps += run_found.end() - at >> 6
                at = run_found.end()
                pc += op[3]
                continue
        elif kind == RUN:
            run_found = op[1](text, at)
            if run_found is not None:
                end = run_found.end()
                steps += 1 + (end - at >> 6)
                low = at + op[2]
                if op[3]:
                    end = text.rfind(op[3], low, end + len(op[3]))
                    if end >= 0:
                        at = end
                        if at > low:
                            push((pc, (at - 1, low)))
                        pc += 1
                        continue
                else:
                    at = end
                    if at > low:
                        push((pc, (at - 1, low)))
                    pc += 1
                    continue
        elif kind == RUN_RETRY:
            at, low = at
            if op[1]:
                end = text.rfind(op[1], low, at + len(op[1]))
                if end >= 0:
                    steps += at - end >> 6
                    at = end
                    if at > low:
                        push((pc - 1, (at - 1, low)))
                    continue
                steps += at - low >> 6
            else:
                if at > low:
                    push((pc - 1, (at - 1, low)))
                continue
        elif kind in (LAZY, LAZY_RETRY):
            literal = op[2]
            steps += 1
            if kind == LAZY:
                if not literal:
                    push((pc, at))
                    pc += 1
                    continue
                taken = at
                pc += 1
            elif at < length and op[1](text, at) is not None:
                taken = at + 1
            else:
                taken = -1
            if taken >= 0:
                if not literal:
                    at = taken
                    push((pc - 1, at))
                    continue
                end = text.find(literal, taken)
                if end >= 0:
                    covered = op[3](text, taken, end).end()
                    steps += end - taken >> 6
                    if covered == end:
                        at = end
                        push((pc - 1, at))
                        continue
                else:
                    steps += length - taken >> 6
        elif kind == LOOP:
            count = registers[op[1]]
            if count >= op[2]:
                if count >= op[3]:
                    pc = op[5]
                elif op[4]:
                    push((op[5], at))
                else:
                    push((pc, at))
                    pc = op[5]
            continue
        elif kind == ENTER:
            steps += 1
            if steps >= METER_INTERVAL:
                steps = _charge(meter, steps, stack)
            count = registers[op[1]]
            push((-1 - op[1], count))
            registers[op[1]] = count + 1
            push((-1 - op[2], registers[op[2]]))
            registers[op[2]] = at
            for register in range(op[3], op[4]):
                if registers[register] >= 0:
                    push((-1 - register, registers[register]))
                    registers[register] = -1
            continue
        elif kind == LOOP_BACK:
            if at != registers[op[2]] or registers[op[1]] <= op[3]:
                pc = op[4]
                continue
        elif kind == TEST:
            if at < length and op[1](text, at) is not None:
                at += 1
                continue
        elif kind == BACKREFERENCE:
            end = _backreference(op, text, at, registers, program.unicode)
            if end >= 0:
                steps += abs(end - at) >> (1 if op[2] else 6)
                at = end
                continue
        elif kind == START:
            if at == 0:
                continue
        elif kind == END:
            if at == length:
                continue
        elif kind == START_LINE:
            if at == 0 or text[at - 1] in _LINE_ENDS:
                continue
        elif kind == END_LINE:
            if at == length or text[at] in _LINE_ENDS:
                continue
        elif kind in (BOUNDARY, NOT_BOUNDARY):
            before = at > 0 and text[at - 1] in op[1]
            after = at < length and text[at] in op[1]
            if (before != after) == (kind == BOUNDARY):
                continue
        elif kind == LOOK:
            registers[op[1]] = len(stack)
            registers[op[1] + 1] = at
            if op[2]:
                push((op[3], at))
            continue
        elif kind == LOOK_OK:
            height = registers[op[1]]
            at = registers[op[1] + 1]
            stack[height:] = [entry for entry in stack[height:] if entry[0] < 0]
            continue
        elif kind == LOOK_FAIL:
            height = registers[op[1]]
            while len(stack) > height:
                key, value = pop()
                if key < 0:
                    registers[-1 - key] = value
        elif kind == CHAR_BACK:
            if at > 0 and text[at - 1] == op[1]:
                at -= 1
                continue
        elif kind == STRING_BACK:
            if at >= op[2] and text.startswith(op[1], at - op[2]):
                at -= op[2]
                continue
        elif kind == IN_BACK:
            if at > 0 and text[at - 1] in op[1]:
                at -= 1
                continue
        elif kind == OUT_BACK:
            if at > 0 and text[at - 1] not in op[1]:
                at -= 1
                continue
        elif kind == TEST_BACK:
            if at > 0 and op[1](text, at - 1) is not None:
                at -= 1
                continue
        elif kind == MATCH:
            return -steps or -1
        # Failed here: backtrack.
        steps += 1
        if steps >= METER_INTERVAL:
            steps = _charge(meter, steps, stack)
        while stack:
            key, value = pop()
            if key >= 0:
                pc = key
                at = value
                break
            registers[-1 - key] = value
        else:
            return steps


def _charge(meter: Meter, steps: int, stack: list[tuple[int, Any]]) -> int:
    """The steps left unmetered, which is none."""
    meter(steps)
    if len(stack) > MAX_STACK:
        raise RegExpStackOverflow
    return 0


def _backreference(op: Instruction, text: str, at: int, registers: list[int], unicode: bool) -> int:
    """Where the position goes, or -1."""
    _, groups, fold, backward = op
    for group in groups:
        start, end = registers[2 * group], registers[2 * group + 1]
        if start >= 0 and end >= 0:
            break
    else:
        return at
    captured = text[start:end]
    begin = at - len(captured) if backward else at
    if begin < 0:
        return -1
    if not text.startswith(captured, begin):
        candidate = text[begin : begin + len(captured)]
        if not fold or len(candidate) != len(captured):
            return -1
        for left, right in zip(captured, candidate, strict=True):
            if left != right and canonicalize(left, unicode) != canonicalize(right, unicode):
                return -1
    return begin if backward else begin + len(captured)
