"""What flows add to scripts, and the facts that the compiler asks for."""

from __future__ import annotations

import pytest

from sequential_flow.syntax import ScriptSyntaxError, from_utf16, parse_script, to_utf16
from sequential_flow.syntax.nodes import Program

FACTS = (
    "has_await",
    "has_async",
    "has_promise_identifier",
    "has_then_member",
    "mentions_global_this",
    "has_top_level_await",
    "uses_this",
    "uses_arguments",
)


def flow(source: str) -> Program:
    return parse_script(source, top_level_return=True, top_level_await=True, completion_object=True)


@pytest.mark.parametrize(
    ("source", "facts"),
    [
        ("a.b(c)", ""),
        ("async () => 1", "has_async"),
        ("({ async m() { await 1 } })", "has_async has_await"),
        ("async function f() { for await (const a of b) ; }", "has_async has_await"),
        ("await f()", "has_await has_top_level_await"),
        ("for await (const a of b) ;", "has_await has_top_level_await"),
        ("Promise.all([])", "has_promise_identifier"),
        ("({ Promise })", "has_promise_identifier"),
        ("a.Promise", ""),
        ("a.then(b)", "has_then_member"),
        ("a?.['then']", "has_then_member"),
        ("({ then: 1 })", ""),
        ("globalThis.a", "mentions_global_this"),
        ("() => this", "mentions_global_this uses_this"),
        ("function f() { this }", "mentions_global_this"),
        ("function f() { 'use strict'; this }", ""),
        ("class A { m() { return this } }", ""),
        ("'use strict'; this", "mentions_global_this uses_this"),
        ("() => arguments", "uses_arguments"),
    ],
)
def test_facts(source: str, facts: str) -> None:
    program = flow(source)
    assert [fact for fact in FACTS if getattr(program, fact)] == sorted(
        facts.split(), key=FACTS.index
    )


@pytest.mark.parametrize(
    ("source", "flags"),
    [
        ("function f() { this; arguments }", "uses_this uses_arguments"),
        ("function f() { () => { this; () => arguments } }", "uses_this uses_arguments"),
        ("function f() { (a = this) => 1 }", "uses_this"),
        ("function f() { async (a = arguments) => 1 }", "uses_arguments"),
        ("function f(a = new.target) { }", "uses_new_target"),
        ("function f() { function g() { this; arguments } }", ""),
        ("function f() { class A { a = this; static { this } } }", ""),
        ("function f() { class A extends this.b { [a]() {} } }", "uses_this"),
        ("function f() { class A { [arguments]() {} } }", "uses_arguments"),
    ],
)  # fmt: skip
def test_function_flags(source: str, flags: str) -> None:
    (function,) = parse_script(source).body
    names = ("uses_this", "uses_arguments", "uses_super_property", "uses_new_target")
    assert [name for name in names if getattr(function, name)] == flags.split()


def test_arrow_and_constructor_flags() -> None:
    (statement,) = parse_script("(a = this) => arguments").body
    arrow = statement.expression  # type: ignore[attr-defined]
    assert arrow.uses_this
    assert arrow.uses_arguments
    (declaration,) = parse_script("class A extends B { constructor() { super(); super.a } }").body
    constructor = declaration.body.body[0].value  # type: ignore[attr-defined]
    assert constructor.uses_super_call
    assert constructor.uses_super_property
    assert constructor.strict


def test_return_and_await_at_top_level() -> None:
    flow("if (await a) return await b; for await (const c of d) return")
    for source in ("return", "await a", "function f() { await a }"):
        with pytest.raises(ScriptSyntaxError):
            parse_script(source)
    for source in ("function f() { await a }", "() => await a", "(a = await b) => a"):
        with pytest.raises(ScriptSyntaxError):
            flow(source)


@pytest.mark.parametrize("source", ["await", "await = 1", "await.a", "f(await)", "await: ;"])
def test_await_may_be_a_name_at_top_level(source: str) -> None:
    assert not flow(source).has_await


@pytest.mark.parametrize(
    ("source", "last"),
    [
        ("{ a: 1, b }", "ObjectExpression"),
        ("const u = f(); { user: u.name, n: u.p.length }", "ObjectExpression"),
        ("{ a }", "ObjectExpression"),
        ("{ a: 1 };", "ObjectExpression"),
        ("{ ...a, [b]: 1, c() {} } // done", "ObjectExpression"),
        ("{}", "BlockStatement"),
        ("{ foo(); }", "BlockStatement"),
        ("{ a; b }", "BlockStatement"),
        ("{ let a = 1; a }", "BlockStatement"),
        ("{ a: 1 } b", "Identifier"),
        ("if (a) { b: 1 }", "IfStatement"),
    ],
)
def test_completion_object(source: str, last: str) -> None:
    node = flow(source).body[-1]
    assert getattr(node, "expression", node).type == last


def test_completion_object_keeps_facts_and_reports_the_better_error() -> None:
    assert flow("{ a: await b, c: Promise }").has_promise_identifier
    assert flow("{ a: await b }").has_top_level_await
    with pytest.raises(ScriptSyntaxError) as caught:
        flow("{ a: 1, b: foo( }")
    assert caught.value.column == 17


def test_utf16() -> None:
    text = "a😀\ud800b"
    assert to_utf16(text) == "a\ud83d\ude00\ud800b"
    assert from_utf16(to_utf16(text)) == text
