"""The two renderings of structured code."""

from __future__ import annotations

from typing import Any

import pytest

from sequential_flow.compiler.ir import (
    Block,
    Continue,
    Fuel,
    Guarded,
    If,
    Line,
    Loop,
    Operation,
    Suspend,
    Try,
    render_resumable,
    render_straight,
)


def block(*items: Any) -> Block:
    made = Block()
    made.items.extend(items)
    return made


def straight(*items: Any) -> str:
    out: list[str] = []
    render_straight(block(*items), out, "")
    return "\n".join(out)


def resumable(*items: Any) -> str:
    out: list[str] = []
    render_resumable(block(*items), out, "")
    return "\n".join(out)


def branch(then: list[Any], otherwise: list[Any]) -> If:
    made = If("c")
    made.then.items.extend(then)
    made.otherwise.items.extend(otherwise)
    return made


def loop(*items: Any, repeats: bool = True) -> Loop:
    made = Loop(repeats)
    made.body.items.extend(items)
    return made


def test_an_operation() -> None:
    call = Operation(5, "t5", "call(f)")
    assert straight(Line("v0 = 1.0"), call) == "v0 = 1.0\npc = 5; t5 = call(f)"
    assert resumable(Line("v0 = 1.0"), call, Line("v1 = t5")) == (
        "if pc < 5:\n v0 = 1.0\n pc = 5; t5 = call(f)\n"
        "elif pc == 5: t5 = value if kind == 0 else abrupt(kind, value)\n"
        "v1 = t5"
    )


def test_an_operation_without_a_value() -> None:
    assert resumable(Operation(1, None, "put()")) == (
        "if pc < 1:\n pc = 1; put()\nelif pc == 1: value if kind == 0 else abrupt(kind, value)"
    )


def test_fast_paths() -> None:
    add = Operation(3, "t3", "add(a, b)", (("x", "t3 = 1"), ("y", "t3 = 2")))
    assert straight(add) == "if x: t3 = 1\nelif y: t3 = 2\nelse: pc = 3; t3 = add(a, b)"


def test_fuel() -> None:
    assert straight(Fuel(2)) == "vm.fuel -= 1\nif vm.fuel < 0: pc = 2; refuel(vm)"


def test_nothing() -> None:
    assert straight() == resumable() == "pass"
    assert straight(branch([], [])) == "if c:\n pass"


def test_a_branch_without_pause_points() -> None:
    made = branch([Line("a")], [Line("b")])
    assert straight(made) == resumable(made) == "if c:\n a\nelse:\n b"
    assert straight(branch([], [Line("b")])) == "if not (c):\n b"


def test_a_branch_with_pause_points() -> None:
    first, second = Operation(2, None, "f()"), Operation(4, None, "g()")
    both = resumable(branch([first], [second])).splitlines()
    assert both[:2] == ["if pc <= 4:", " if 2 <= pc <= 2 or pc < 2 and (c):"]
    one = resumable(branch([Line("a")], [second])).splitlines()
    assert one[:2] == ["if pc <= 4:", " if pc < 4 and (c):"]
    assert straight(branch([first], [second])) == "if c:\n pc = 2; f()\nelse:\n pc = 4; g()"


def test_a_loop() -> None:
    made = loop(Operation(3, None, "f()"), Operation(6, None, "g()"))
    made.body.items.append(Guarded("j", [Continue(made)]))
    assert straight(made) == "while True:\n pc = 3; f()\n pc = 6; g()\n if j:\n  continue"
    lines = resumable(made).splitlines()
    assert lines[:2] == ["if pc <= 6:", " while True:"]
    assert lines[-3:] == ["  if j:", "   pc = 2; continue", "  pc = 2"]


def test_a_loop_without_pause_points() -> None:
    made = loop(Line("break"))
    assert straight(made) == "while True:\n break"


def test_a_block_to_break_out_of() -> None:
    made = loop(Line("break"), repeats=False)
    assert straight(made) == resumable(made) == "while True:\n break\n break"


def test_a_try() -> None:
    made = Try("x1")
    made.body.items.append(Operation(2, None, "f()"))
    assert straight(made) == (
        "x1 = EMPTY\ntry:\n pc = 2; f()\nexcept Throw as thrown: x1 = thrown.value"
    )
    assert resumable(made).startswith("if pc <= 2:\n x1 = EMPTY\n try:\n  if pc < 2:\n")


def test_a_suspension_leaves_the_function() -> None:
    made = Suspend(4, "t4", "generator_yield(vm, gen, v0)")
    made.saved = "v0, "
    assert straight(made) == (
        "gen.pc = 4; gen.values = (v0, ); pc = -1; return generator_yield(vm, gen, v0)"
    )
    assert made.resumption().startswith("elif pc == 4: t4 = value")


def test_spans() -> None:
    inner = branch([Line("a")], [Operation(7, None, "g()")])
    assert block(Line("a")).span() == (0, 0)
    assert inner.span() == (7, 7)
    assert block(Operation(3, None, "f()"), Line("a"), inner).span() == (3, 7)
    assert loop(Operation(3, None, "f()"), inner).span() == (3, 7)


def programs() -> list[Any]:
    """Code that logs each of its operations once, in order."""
    again = loop(Operation(2, "n", "note('l')"), repeats=True)
    again.body.items += [Guarded("n > 4", [Line("break")]), Operation(4, "n", "note('m')")]
    guarded = Try("x")
    guarded.body.items.append(Operation(6, "n", "note('t')"))
    return [
        block(Operation(1, "n", "note('a')"), Operation(2, "n", "note('b')"), Line("done = n")),
        block(Line("c = True"), branch([Operation(1, "n", "note('a')")], []), Line("done = n")),
        block(Line("c = False"), branch([], [Operation(1, "n", "note('a')")]), Line("done = n")),
        block(
            again,
            guarded,
            loop(Operation(8, "n", "note('x')"), Line("break"), repeats=False),
            Line("done = n"),
        ),
    ]


@pytest.mark.parametrize("index", range(len(programs())))
def test_resumed_at_every_point(index: int) -> None:
    """The straight code, and the resumable code paused after each operation, do the same."""
    whole = run(programs()[index], None)
    for stop in range(1, len(whole) + 1):
        assert run(programs()[index], stop) == whole


class Stop(Exception):
    pass


def run(code: Block, stop: int | None) -> list[str]:
    """What is noted; with `stop`, the code is left in that operation and entered again."""
    noted: list[str] = []

    def note(text: str) -> int:
        noted.append(text)
        if len(noted) == stop:
            raise Stop
        return len(noted)

    names: dict[str, Any] = {"note": note, "pc": 0, "n": 0, "EMPTY": None, "Throw": ValueError}
    names |= {"kind": 0, "value": stop}
    out: list[str] = []
    (render_straight if stop is None else render_resumable)(code, out, "")
    text = "\n".join(out)
    try:
        exec(text, names)
    except Stop:
        exec(text, names)
    assert names["done"] == len(noted)
    return noted
