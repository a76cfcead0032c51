"""The instructions of the backtracking matcher, and the program they make.

An instruction is a tuple whose first member is one of the numbers below. Positions count
characters of the text as the matcher sees it. `registers` hold the two ends of each group
(group 0 is the match), then what loops and lookarounds need; -1 is "not set".

| instruction                          | does                                                  |
|--------------------------------------|-------------------------------------------------------|
| CHAR char / CHAR_BACK char           | one character, forward or right to left                |
| STRING text length / STRING_BACK     | several                                               |
| IN set / IN_BACK set                 | one character of a frozenset                          |
| OUT set / OUT_BACK set               | one character not of it                               |
| TEST match / TEST_BACK match         | one character a compiled class matches                |
| SPLIT first second                   | tries first, then second                              |
| BRANCH set first second              | first if the next character is of the set             |
| CLEAR first end                      | forgets these capture registers                       |
| JUMP pc                              |                                                       |
| SAVE register / RESET register       | the position, or 0, goes to the register              |
| LOOP … / ENTER … / LOOP_BACK …       | RepeatMatcher with a count, below                     |
| RUN match minimum literal            | greedy run of one class; RUN_RETRY gives back         |
| RUN_ONLY match minimum skip          | the same where giving back cannot help                |
| LAZY test literal cover              | lazy run of one class; LAZY_RETRY takes one more      |
| BACKREFERENCE groups fold backward   |                                                       |
| START, END, START_LINE, END_LINE     |                                                       |
| BOUNDARY set / NOT_BOUNDARY set      |                                                       |
| LOOK register negated after          | a lookaround begins                                   |
| LOOK_OK register / LOOK_FAIL register| its body matched: positive, negative                  |
| MATCH, FAIL                          |                                                       |

A run that gives back, or a lazy one, that a literal text follows skips to where that text is.

LOOP count minimum maximum greedy exit: goes on to the ENTER behind it, or to exit.
ENTER count start first end: begins an iteration; `count` and `start` are the registers of its
number and position, and the capture registers from `first` to `end` (exclusive) are reset.
LOOP_BACK count start minimum loop: ends an iteration, which fails if it was empty and not needed.
"""

from __future__ import annotations

from typing import Any

(
    CHAR,
    STRING,
    IN,
    OUT,
    SPLIT,
    BRANCH,
    RUN,
    RUN_RETRY,
    RUN_ONLY,
    SAVE,
    RESET,
    CLEAR,
    JUMP,
    LOOP,
    ENTER,
    LOOP_BACK,
    LAZY,
    LAZY_RETRY,
    TEST,
    BACKREFERENCE,
    START,
    END,
    START_LINE,
    END_LINE,
    BOUNDARY,
    NOT_BOUNDARY,
    LOOK,
    LOOK_OK,
    LOOK_FAIL,
    CHAR_BACK,
    STRING_BACK,
    IN_BACK,
    OUT_BACK,
    TEST_BACK,
    MATCH,
    FAIL,
) = range(36)

Instruction = tuple[Any, ...]


class Program:
    """`register_count` registers, of which the first `capture_registers` are results.

    prefix: every match begins with this text
    first:  a compiled class that every match begins with, or None
    anchored: a match can begin only at the start of the text
    """

    __slots__ = (
        "anchored",
        "capture_registers",
        "first",
        "instructions",
        "prefix",
        "register_count",
        "unicode",
    )

    def __init__(
        self,
        instructions: list[Instruction],
        capture_registers: int,
        register_count: int,
        unicode: bool,
    ) -> None:
        self.instructions = instructions
        self.capture_registers = capture_registers
        self.register_count = register_count
        self.unicode = unicode
        self.prefix = ""
        self.first: Any = None
        self.anchored = False
