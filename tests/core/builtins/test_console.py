"""console: the texts are those of Node's util.format, and no script code runs to make them."""

from __future__ import annotations

import pytest

from sequential_flow.builtins import console
from sequential_flow.machine import Machine

CASES = [
    (
        '"a", 1, -0, 1n, true, null, undefined, Symbol("s")',
        "a 1 -0 1n true null undefined Symbol(s)",
    ),
    (
        '[1, "b", [2, [3, [4, [5]]]]], { a: { b: { c: { d: 1 } } } }',
        "[ 1, 'b', [ 2, [ 3, [Array] ] ] ] { a: { b: { c: [Object] } } }",
    ),
    (
        '{ "a-b": 1, a1: 2, 3: 4, [Symbol("k")]: 5, "it\'s": "it\'s" }',
        "{ '3': 4, 'a-b': 1, a1: 2, \"it's\": \"it's\", [Symbol(k)]: 5 }",
    ),
    (
        '["\'", \'"\', \'\\\'"\', "\\n\\u0001\\\\", "\\ud800"]',
        "[ \"'\", '\"', `'\"`, '\\n\\x01\\\\', '\\ud800' ]",
    ),
    ("[], {}, [[]], [{}], { a: {} , b: [] }", "[] {} [ [] ] [ {} ] { a: {}, b: [] }"),
    (
        "[1, , 3, , ,], new Array(5), Object.assign([1, 2], { x: 1 })",
        "[ 1, <1 empty item>, 3, <2 empty items> ] [ <5 empty items> ] [ 1, 2, x: 1 ]",
    ),
    (
        "Array.from({ length: 30 }, (_, i) => i * 3)",
        "[\n   0,  3,  6,  9, 12, 15, 18, 21, 24,\n  27, 30, 33, 36, 39, 42, 45, 48, 51,\n  54, 57, 60, 63, 66, 69, 72, 75, 78,\n  81, 84, 87\n]",
    ),
    (
        "Array.from({ length: 120 }, (_, i) => i)",
        "[\n   0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,\n  12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,\n  24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,\n  36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,\n  48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,\n  60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,\n  72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,\n  84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,\n  96, 97, 98, 99,\n  ... 20 more items\n]",
    ),
    (
        'Array.from({ length: 27 }, (_, i) => "item" + i)',
        "[\n  'item0',  'item1',  'item2',\n  'item3',  'item4',  'item5',\n  'item6',  'item7',  'item8',\n  'item9',  'item10', 'item11',\n  'item12', 'item13', 'item14',\n  'item15', 'item16', 'item17',\n  'item18', 'item19', 'item20',\n  'item21', 'item22', 'item23',\n  'item24', 'item25', 'item26'\n]",
    ),
    (
        '{ a: "x".repeat(40), b: "y".repeat(40) }',
        "{\n  a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',\n  b: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'\n}",
    ),
    (
        "{ f() {}, g: () => 1, h: class {}, i: class A extends Array {}, j: async () => 1, k: function* () {} }",
        "{\n  f: [Function: f],\n  g: [Function: g],\n  h: [class h],\n  i: [class A extends Array],\n  j: [AsyncFunction: j],\n  k: [GeneratorFunction: k]\n}",
    ),
    (
        "function named() {}, class B {}, Object.assign(() => 1, { p: 1 })",
        "[Function: named] [class B] [Function (anonymous)] { p: 1 }",
    ),
    (
        "new (class Foo { constructor() { this.x = 1; } })(), Object.create(null), Object.create({ constructor: 1 })",
        "Foo { x: 1 } [Object: null prototype] {} {}",
    ),
    (
        "{ get a() { return 1; }, set a(v) {}, get b() { return 1; }, set c(v) {} }",
        "{ a: [Getter/Setter], b: [Getter], c: [Setter] }",
    ),
    (
        'new Map([["a", 1], [{ b: 2 }, [3]]]), new Set([1, "2"]), new Map(), new Set()',
        "Map(2) { 'a' => 1, { b: 2 } => [ 3 ] } Set(2) { 1, '2' } Map(0) {} Set(0) {}",
    ),
    ("new Date(0), new Date(NaN), /a\\/b/gi", "1970-01-01T00:00:00.000Z Invalid Date /a\\/b/gi"),
    (
        'Object(1), Object("ab"), Object(true), Object(Symbol("z")), Object(2n)',
        "[Number: 1] [String: 'ab'] [Boolean: true] [Symbol: Symbol(z)] [BigInt: 2n]",
    ),
    (
        "Promise.resolve(1), new Promise(() => {}), new WeakMap(), new WeakSet()",
        "Promise { 1 } Promise { <pending> } WeakMap { <items unknown> } WeakSet { <items unknown> }",
    ),
    (
        "(() => { const o = { a: 1 }; o.self = o; o.list = [o]; return o; })()",
        "<ref *1> { a: 1, self: [Circular *1], list: [ [Circular *1] ] }",
    ),
    ('(function () { return arguments; })(1, "b")', "[Arguments] { '0': 1, '1': 'b' }"),
    ("new Proxy({ a: 1 }, { get: () => 2 }), new Proxy([1], {})", "{ a: 1 } [ 1 ]"),
    (
        '"%s is %d years and %i, %f, %j %% %o", "Bob", 42.5, 42.9, "1.5", { a: 1 }, "rest", { b: [1] }',
        "Bob is 42.5 years and 42, 1.5, { a: 1 } % 'rest' { b: [ 1 ] }",
    ),
    ('"%s %s", "only"', "only %s"),
    ('"100%", 5', "100% 5"),
    ('"%s", { a: { b: 1 } }, "%d", "x"', "{ a: [Object] } %d x"),
    (
        "{ a: [{ b: { c: {} } }], d: new Map([[{ a: 1 }, { b: { c: 1 } }]]) }",
        "{ a: [ { b: [Object] } ], d: Map(1) { { a: 1 } => { b: [Object] } } }",
    ),
    ("[undefined, null, NaN, Infinity, -1.5e300]", "[ undefined, null, NaN, Infinity, -1.5e+300 ]"),
    (
        '{ [Symbol.toStringTag]: "Tagged", a: 1 }',
        "{ a: 1, [Symbol(Symbol.toStringTag)]: 'Tagged' }",
    ),
    (
        '[["aaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbb", "cccccccccccccccccccccccc", "d"], 1]',
        "[\n  [\n    'aaaaaaaaaaaaaaaaaaaaaa',\n    'bbbbbbbbbbbbbbbbbbbbbbbbbbb',\n    'cccccccccccccccccccccccc',\n    'd'\n  ],\n  1\n]",
    ),
    (
        'Array.from({ length: 10 }, (_, i) => ({ id: i, name: "n" + i }))',
        "[\n  { id: 0, name: 'n0' },\n  { id: 1, name: 'n1' },\n  { id: 2, name: 'n2' },\n  { id: 3, name: 'n3' },\n  { id: 4, name: 'n4' },\n  { id: 5, name: 'n5' },\n  { id: 6, name: 'n6' },\n  { id: 7, name: 'n7' },\n  { id: 8, name: 'n8' },\n  { id: 9, name: 'n9' }\n]",
    ),
    ("globalThis.Math, JSON, Reflect", "Object [Math] {} Object [JSON] {} Object [Reflect] {}"),
    (
        '[1.5, 2.25, 3, 4, 5, 6, 7, 100000], ["a", "b", "c", "d", "e", "f", "g", "h"]',
        "[\n  1.5,   2.25, 3,\n    4,      5, 6,\n    7, 100000\n] [\n  'a', 'b', 'c',\n  'd', 'e', 'f',\n  'g', 'h'\n]",
    ),
]


def logs(source: str) -> list[dict[str, str]]:
    machine = Machine(style="direct")
    machine.start(source)
    machine.run()
    assert machine.error_detail is None, machine.error_detail
    return machine.logs


@pytest.mark.parametrize(("arguments", "text"), CASES)
def test_console_text(arguments: str, text: str) -> None:
    assert logs(f"console.log({arguments});") == [{"level": "log", "text": text}]


def test_levels() -> None:
    calls = "".join(
        f"console.{level}({level!r});" for level in ("log", "info", "warn", "error", "debug")
    )
    assert [entry["level"] for entry in logs(calls)] == ["log", "info", "warn", "error", "debug"]


def test_errors_show_their_stack() -> None:
    (entry,) = logs("console.log(new TypeError('wrong'), { e: new Error('inner') });")
    assert entry["text"].startswith("TypeError: wrong\n    at ")
    assert "e: Error: inner\n      at " in entry["text"]


def test_no_script_code_runs() -> None:
    source = """
    let calls = 0;
    const count = () => { calls++; return {}; };
    const handler = new Proxy({}, { get: count });
    console.log(new Proxy({ a: 1 }, handler), { get a() { return count(); }, toString: count },
      { [Symbol.toPrimitive]: count }, Object.defineProperty(new Error("e"), "stack", { get: count }));
    console.log("%s %d %j", { toString: count }, { valueOf: count }, { toJSON: count });
    console.log(calls);
    """
    assert logs(source)[-1]["text"] == "0"


def test_entries_are_bounded() -> None:
    entries = logs("for (let i = 0; i < 5000; i++) console.log(i);")
    assert len(entries) == console.MAX_LOGS + 1
    assert "dropped" in entries[-1]["text"]


def test_texts_are_bounded() -> None:
    (entry,) = logs("console.log('x'.repeat(1e6));")
    assert len(entry["text"]) <= console.MAX_TEXT + 1
    (entry,) = logs("let o = {}; for (let i = 0; i < 1e4; i++) o = [o, o]; console.log(o);")
    assert len(entry["text"]) < 1_000
    wide = "const o = {}; for (let i = 0; i < 1e4; i++) o['k' + i] = i; console.log(o);"
    assert len(logs(wide)[0]["text"]) <= console.MAX_TEXT + 1
