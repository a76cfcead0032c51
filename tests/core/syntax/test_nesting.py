"""No input may exhaust Python's stack, and long chains are not nested at all."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable

import pytest

from sequential_flow.syntax import ScriptSyntaxError, parse_script
from sequential_flow.syntax.nodes import Program

NESTED = {
    "parentheses": ("(", "1", ")"),
    "arrays": ("[", "", "]"),
    "objects": ("({a:", "1", "})"),
    "calls": ("f(", "", ")"),
    "members": ("a[", "1", "]"),
    "functions": ("function f() {", "", "}"),
    "function expressions": ("(function () {", "", "})"),
    "methods": ("({ a() {", "", "} })"),
    "classes": ("(class { a = ", "1", "})"),
    "heritage": ("(class extends ", "A", "{})"),
    "arrows": ("a => ", "1", ""),
    "parameters": ("({ a = ", "1", "}) => 1"),
    "blocks": ("{", "", "}"),
    "ifs": ("if (a) ", ";", ""),
    "loops": ("for (const a of b) {", "", "}"),
    "templates": ("`${", "1", "}`"),
    "conditions": ("a ? ", "1", " : 2"),
    "news": ("new ", "A", ""),
    "tries": ("try {", "", "} catch { }"),
}

CHAINS = {
    "sum": "+".join("a" * 10_000),
    "power": "**".join("a" * 5_000),
    "members": "a" + ".b" * 10_000,
    "calls": "a" + "()" * 10_000,
    "templates": "a" + "``" * 5_000,
    "else if": "if (a) ; " + "else if (b) ; " * 5_000,
    "conditions": "a ? b : " * 5_000 + "c",
    "assignments": "a = " * 5_000 + "b",
    "not": "!" * 10_000 + "a",
    "mixed": "a || b && " * 5_000 + "c",
    "commas": "a, " * 10_000 + "b",
    "labels": "".join(f"a{i}: " for i in range(2_000)) + ";",
}


def under(frames: int, call: Callable[[], object]) -> object:
    """`call` with that many more Python frames below it."""
    return call() if frames == 0 else under(frames - 1, call)


def nested(kind: str, depth: int) -> str:
    opening, inside, closing = NESTED[kind]
    return opening * depth + inside + closing * depth


@pytest.mark.parametrize("kind", NESTED)
def test_sixty_levels(kind: str) -> None:
    assert under(150, lambda: parse_script(nested(kind, 60)))


@pytest.mark.parametrize("kind", NESTED)
@pytest.mark.parametrize("frames", [0, 300, 700])
def test_too_deep_is_a_syntax_error(kind: str, frames: int) -> None:
    with pytest.raises(ScriptSyntaxError, match=r"nested too deeply \(limit \d+\)"):
        under(frames, lambda: parse_script(nested(kind, 5_000)))


@pytest.mark.parametrize("kind", ["parentheses", "blocks", "news"])
def test_max_depth(kind: str) -> None:
    parse_script(nested(kind, 8), max_depth=10)
    with pytest.raises(ScriptSyntaxError, match=r"limit 10\)"):
        parse_script(nested(kind, 11), max_depth=10)


@pytest.mark.parametrize("kind", CHAINS)
def test_chains(kind: str) -> None:
    assert under(250, lambda: parse_script(CHAINS[kind]))


def test_random_text_gives_a_tree_or_a_syntax_error() -> None:
    pieces = [piece for row in NESTED.values() for piece in row]
    pieces += ["a", "1", "'b'", "`c", "/d/", ",", ";", "=>", "=", "...", "?.", "async", "await"]
    pieces += ["yield", "let", "#", "\\u0061", "\n", "}", ")", "]", "\ud800"]
    randomness = random.Random(1)
    for _ in range(1_500):
        source = " ".join(randomness.choices(pieces, k=randomness.randint(1, 40)))
        with contextlib.suppress(ScriptSyntaxError):
            assert isinstance(parse_script(source, completion_object=True), Program)
