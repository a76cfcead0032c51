"""Which variables are known to hold numbers, and which must not be."""

from __future__ import annotations

import pytest

from sequential_flow.compiler.program import compile_script
from sequential_flow.machine import SUPPORT, Machine


def types(source: str) -> dict[str, str | None]:
    """{variable: type} of all functions."""
    units = compile_script(source, SUPPORT).analysis.units
    return {binding.name: binding.type for unit in units for binding in unit.bindings}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # A counter is changed by constant steps only.
        ("let x = 0", "counter"),
        ("let x = 0; x++; --x; x += 1; x -= 2", "counter"),
        ("for (let x = 0; x < 9; x++) f(x)", "counter"),
        ("let x = 1; x = x + 1", "counter"),
        ("let x = 1e300", "float"),
        ("let x = 0.5", "float"),
        ("let x = -1", "float"),
        # An int is finite; sums of ints might double to an infinity.
        ("let x = 1; x = x * 2", "float"),
        ("let x = 1; x += x", "float"),
        ("let x = 1; x = x + x", "float"),
        ("let i = 0, x = i * 3", "int"),
        ("let i = 0, x = 0; i++; x = x + i", "int"),
        ("let x = y | 0", "int"),
        ("let x = y >>> 0", "int"),
        ("let x = y & 1; x ^= 3; x <<= 2", "int"),
        ("let i = 0, x = i + 1; i++", "counter"),
        # Arithmetic of one number is a number: the other operand would throw.
        ("let x = y - 1", "float"),
        ("let x = 2 * y", "float"),
        ("let x = 7 / 2", "float"),
        ("let x = 2 ** 2000", "float"),
        ("let x = +y", "float"),
        ("let x = c ? 1 : 0.5", "float"),
        ("let x = (y = 3)", "counter"),
        # Not known.
        ("let x = y + 1", None),
        ("let x = y - z", None),
        ("let x = -y", None),
        ("let x = ~y", None),
        ("let x", None),
        ("let x = 1; x = f()", None),
        ("let x = 1; x = 'a'", None),
        ("let x = 1; x += 'a'", None),
        ("let x = 1; x += f()", None),
        ("let x = 1; [x] = y", None),
        ("let x = 1; ({ a: x } = y)", None),
        ("let x = 1; for (x of y) f()", None),
        ("let x = 1; for (x in y) f()", None),
        ("let x = 1; x ??= 'a'", None),
        ("let x = 1; x ||= f()", None),
        ("let [x] = [1]", None),
        ("for (const x of y) f(x)", None),
        ("let x = 1n", None),
        ("let x = 1n; x++", None),
        ("let x = c ? 1 : 'a'", None),
        ("let x = 1, s = ''; s = x; x = s", None),
    ],
)
def test_assignments(source: str, expected: str | None) -> None:
    assert types(source)["x"] == expected


@pytest.mark.parametrize(
    "source",
    [
        "var x = 1; f(x)",
        "var x; x = 1; f(x)",
        "for (var x = 0; x < 3; x++) f(x)",
        "if (c) { var x = 1; f(x) }",
        "while (f()) { x = 1; g(x) } var x",
        "try { x = 1; f(x) } catch {} var x",
        "l: { x = 1; if (f(x)) break l; g(x) } var x",
        "switch (y) { case 1: x = 1; f(x) } var x",
    ],
)
def test_vars_that_are_written_first(source: str) -> None:
    assert types(source)["x"] == "counter"


@pytest.mark.parametrize(
    "source",
    [
        "f(x); var x = 1",
        "x += 1; var x = 1",
        "x++; var x = 1",
        "x = x + 1; var x",
        "if (c) x = 1; f(x); var x",
        "if (c) x = 1; else x = 2; f(x); var x",
        "if (c) f(); else x = 1; f(x); var x",
        "c && (x = 1); f(x); var x",
        "c ? x = 1 : 0; f(x); var x",
        "c?.[x = 1]; f(x); var x",
        "c ??= x = 1; f(x); var x",
        "while (f()) x = 1; f(x); var x",
        "for (; f(); x = 1) g(x); var x",
        "for (; f();) { if (g()) continue; x = 1 } f(x); var x",
        "do { if (f()) continue; x = 1 } while (g(x)); var x",
        "for (;; f(x)) { if (g()) continue; x = 1 } var x",
        "for (const y of f()) x = 1; f(x); var x",
        "switch (y) { case 1: x = 1 } f(x); var x",
        "switch (y) { case 1: x = 1; case 2: f(x) } var x",
        "switch (y) { default: f(x); case 1: x = 1 } var x",
        "try { f(); x = 1 } catch {} g(x); var x",
        "try { f(); x = 1 } catch { g(x) } var x",
        "try { f(); x = 1 } finally { g(x) } var x",
        "try { f() } catch { x = 1 } g(x); var x",
        "l: { if (f()) break l; x = 1 } g(x); var x",
        "l: for (;;) { for (;;) { if (f()) break l; x = 1 } } g(x); var x",
        "let [y = x = 1] = f(); g(x); var x",
        "let { y = x = 1 } = f(); g(x); var x",
        "let y; [y = x = 1] = f(); g(x); var x",
        "let y; ({ y = x = 1 } = f()); g(x); var x",
        "function x() {} var x = 1",
    ],
)
def test_vars_that_may_be_read_first(source: str) -> None:
    assert types(source)["x"] is None
    assert types(f"function g() {{ {source} }}")["x"] is None


@pytest.mark.parametrize(
    "source",
    [
        "let x = 1; () => x",
        "let x = 1; () => { x = 'a' }",
        "let x = 1; function f() { x++ }",
        "let x = 1; class C { a = x }",
        "f(() => x); let x = 1",
        "g; { h(x); let x = 1 }",
        "switch (y) { case 1: let x = 1; default: f(x) }",
        "function f(x) { x = 1; return x }",
        "function f(x = 1) { return x }",
        "try { f() } catch (x) { x = 1 }",
        "function f() { arguments[0]; var arguments = 1; var x }",
        "class x {}",
    ],
)
def test_what_others_may_change(source: str) -> None:
    assert types(source)["x"] is None


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("let x = 1; for (let i = 0; i < 2000; i++) x += x; x === Infinity", True),
        ("let x = 1, i = 0; while (i++ < 1100) x = x * 2; [1][x] === undefined", True),
        ("let x = 2 ** 53; x++; x === 2 ** 53", True),
        ("let x = 0; x--; [5, 6][x] === undefined", True),
        ("let x = 0; x = -x; Object.is(x, -0)", True),
        (
            "let r = 0; do { if (r++ < 1) continue; x = 1 } while (r < 1); var x; String(x)",
            "undefined",
        ),
        ("let y; [y = x = 1] = [5]; String(x + 1); var x", "NaN"),
        ("var s = 0; for (var i = 0; i < 3; i++) s += i % 2 ? 0.5 : 'a'; s", "0a0.5a"),
        ("let i = 1; i = i << 31; i", -(2**31)),
        ("let i = 4294967295; i | 0", -1),
        ("let i = 1; (i >>> 0) + i", 2),
        ("let i = 7; i % 0 === i % 0", False),
        ("let i = 5; [i / 0, -i / 0, i ** -1].join()", "Infinity,-Infinity,0.2"),
        ("let big = 1n; let r; try { r = big - 1 } catch (e) { r = e.name } r", "TypeError"),
        ("1 ?? f()", 1),
        (
            "[1 == null, 1 != undefined, 1 === null, -1 !== undefined].join()",
            "false,true,false,true",
        ),
        ("const { toFixed } = 5; typeof toFixed + 0?.length", "functionundefined"),
    ],
)
def test_what_it_must_not_break(source: str, result: object) -> None:
    machine = Machine()
    machine.start(source)
    assert machine.run() == "completed"
    assert machine.result == result
