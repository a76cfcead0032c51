"""Where variables live, and which reads have to ask whether they are initialized."""

from __future__ import annotations

import pytest

from sequential_flow.compiler.program import compile_script
from sequential_flow.compiler.scope import Binding, Unit
from sequential_flow.machine import SUPPORT


def units(source: str, shared: bool = False) -> list[Unit]:
    return compile_script(source, SUPPORT, expose_globals=shared).analysis.units


def bindings(source: str) -> dict[str, Binding]:
    return {binding.name: binding for unit in units(source) for binding in unit.bindings}


@pytest.mark.parametrize(
    "source",
    [
        "let x = 1; x",
        "function f() { var x = 1; return x }",
        "function f(x) { return x }",
        "const x = 1; { const y = x }",
        "for (let x of y) f(x)",
        "try { f() } catch (x) { g(x) }",
        "function x() {} x()",
        "let x = 1; { let x = 2; () => y; let y }",
        "function* g() { let x = yield 1; yield x }",
        "function f(x) { 'use strict'; return arguments[0] + x }",
    ],
)
def test_local(source: str) -> None:
    assert not bindings(source)["x"].captured


@pytest.mark.parametrize(
    "source",
    [
        "let x = 1; () => x",
        "function f() { var x; return function () { x = 1 } }",
        "function f(x) { return () => () => x }",
        "function f(x, y = () => x) {}",
        "for (let x = 0; ; ) { f(() => x) }",
        "for (const x of y) f(() => x)",
        "try { f() } catch (x) { () => x }",
        "class x { m() { return x } }",
        "const x = 1; class C { a = x }",
        "const x = 1; class C { static { f(x) } }",
        "let x; ({ get a() { return x } })",
        "(function x() { return () => x })",
        "function f(x) { return arguments[0] }",
        "let x; function* g() { yield x }",
    ],
)
def test_captured(source: str) -> None:
    assert bindings(source)["x"].captured


@pytest.mark.parametrize(
    ("source", "asks"),
    [
        ("let x = 1; x", False),
        ("const x = f(); g(x)", False),
        ("x; let x = 1", True),
        ("let x = x", True),
        ("let x = f(() => x)", True),
        ("() => x; let x = 1", True),
        ("let x = 1; () => x", True),
        ("var x; x", False),
        ("f(x); function x() {}", False),
        ("x = 1; let x", True),
        ("switch (y) { case 1: let x = 1; x }", True),
        ("for (const x of x) {}", True),
        ("for (let x = 0; x < 1; x++) {}", False),
        ("class x extends x {}", True),
        ("new x; class x {}", True),
        ("function f(x) { return x }", False),
        ("function f(x, y = x) { return x }", False),
        ("function f(y = x, x) {}", True),
        ("function f(y = x = 1, x) {}", True),
        ("function f(x = x) {}", True),
        ("function f(x = (() => x)()) {}", True),
        ("function f(y = () => x, x) {}", True),
        ("function f(x) { return () => x }", False),
        ("let { x, y = x } = o", True),
        ("try {} catch (x) { x }", False),
    ],
)
def test_dead_zones(source: str, asks: bool) -> None:
    found = [b for unit in units(source) for b in unit.bindings if b.name == "x"]
    assert any(binding.needs_tdz for binding in found) is asks


def test_locals_are_numbered_in_declaration_order() -> None:
    (unit,) = units("let a = 1; { let b = 2; var c } let d = 3; for (let e of f) {}")
    assert [binding.index for binding in unit.bindings] == list(range(len(unit.bindings)))
    assert [binding.name for binding in unit.bindings][:2] == ["a", "d"]


def test_records_hold_what_is_captured_and_nothing_else() -> None:
    script, *_ = units("let a = 1, b = 2, c = 3; { let d = 4, e = 5; () => a + c + e }")
    assert [binding.name for binding in script.scope.captured] == ["a", "c"]
    assert [binding.index for binding in script.scope.captured] == [1, 2]
    assert script.scope.env == "e0"
    assert {b.name: b.index for b in script.bindings if not b.captured} == {"b": 0, "d": 1}


def test_units_are_numbered_in_source_order() -> None:
    source = """
    function a() { return () => 1 }
    class B extends a { x = () => 2; static { f() } constructor() { super() } m() {} }
    const o = { get p() { return 3 }, async *g() {} };"""
    assert [(unit.index, unit.kind, unit.name) for unit in units(source)] == [
        (0, "script", ""),
        (1, "function", "a"),
        (2, "arrow", ""),
        (3, "static", ""),
        (4, "derived", "B"),
        (5, "method", "m"),
        (6, "fields", ""),
        (7, "arrow", "x"),
        (8, "getter", "get p"),
        (9, "method", "g"),
    ]


def test_scripts_of_one_realm_share_their_names() -> None:
    (unit,) = units("let a = 1; var b = 2; { let c = 3; }", shared=True)
    assert {b.name for b in unit.bindings if b.captured} == {"a"}
