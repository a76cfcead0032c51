"""Pauses inside of conversions and callbacks of built-ins; a snapshot is taken at each."""

from __future__ import annotations

import pytest

from sequential_flow.machine import Machine
from sequential_flow.snapshot import dump, load

#: In each script ``ask(x)`` pauses and gives x back.
CASES = [
    ('"a-b".replace("-", { toString: () => ask("+") })', "a+b"),
    ('({ toString: () => ask("abc"), slice: "".slice }).slice({ valueOf: () => ask(1) })', "bc"),
    ('"abcabc".replaceAll("b", (m, p) => ask(m + p))', "ab1cab4c"),
    ('"abc".replace("b", (m, p) => ask(m + p))', "ab1c"),
    ('"a1b2".replace(/[0-9]/g, m => ask(m * 2))', "a2b4"),
    ('"a1b2".replace(/(?<d>[0-9])/g, (...args) => ask(args.at(-1).d + args.at(-3)))', "a11b23"),
    ('"x".padStart({ valueOf: () => ask(3) }, { toString: () => ask("ab") })', "abx"),
    ("String.fromCharCode({ valueOf: () => ask(65) }, { valueOf: () => ask(66) })", "AB"),
    ('String.raw({ raw: { length: 2, get 0() { return ask("x"); }, 1: "y" } }, 1)', "x1y"),
    ("String({ toString: () => ask('s') }) + new String({ toString: () => ask('t') })", "st"),
    ('"abc".concat({ toString: () => ask("d") }, { toString: () => ask("e") })', "abcde"),
    (
        '"abc".includes({ get [Symbol.match]() { return ask(undefined); }, toString: () => ask("b") })',
        True,
    ),
    ('"a,b".split({ [Symbol.split]: (s, l) => ask([s, l]) }, 5)', ["a,b", 5]),
    ("Math.max({ valueOf: () => ask(3) }, { valueOf: () => ask(7) }, 5)", 7),
    ("(255).toString({ valueOf: () => ask(16) })", "ff"),
    ("(1.5).toFixed({ valueOf: () => ask(2) })", "1.50"),
    ("Number({ valueOf: () => ask(5) }) + new Number({ valueOf: () => ask(6) })", 11),
    ("parseInt({ toString: () => ask('11') }, { valueOf: () => ask(2) })", 3),
    ("String(BigInt.asUintN({ valueOf: () => ask(8) }, { valueOf: () => BigInt(ask(257)) }))", "1"),
    ("new Date({ valueOf: () => ask(0) }).toISOString()", "1970-01-01T00:00:00.000Z"),
    (
        "new Date(2020, { valueOf: () => ask(1) }, { valueOf: () => ask(2) }).toISOString()",
        "2020-02-02T00:00:00.000Z",
    ),
    (
        "(d => [d.setHours({ valueOf() { d.setTime(5); return ask(1); } }, { valueOf: () => ask(2) }), +d])(new Date(0))",
        [3720000, 3720000],
    ),
    ("new Date(0).toJSON.call({ valueOf: () => ask(1), toISOString: () => ask('iso') })", "iso"),
    ('JSON.parse("[1,[2,3]]", (k, v) => typeof v === "number" ? ask(v + 1) : v)', [2, [3, 4]]),
    ('JSON.parse({ toString: () => ask("[1]") })', [1]),
    (
        'JSON.stringify({ a: { toJSON: k => ask(k + "!") }, b: [new Date(0)] })',
        '{"a":"a!","b":["1970-01-01T00:00:00.000Z"]}',
    ),
    (
        "JSON.stringify([1, { a: 2 }], (k, v) => typeof v === 'number' ? ask(v * 2) : v)",
        '[2,{"a":4}]',
    ),
    (
        "JSON.stringify({ get a() { return ask(1); }, get b() { return ask(2); } }, null, 1)",
        '{\n "a": 1,\n "b": 2\n}',
    ),
    (
        "JSON.stringify({ b: 1, a: 2 }, [Object.assign(new String('x'), { toString: () => ask('a') })])",
        '{"a":2}',
    ),
    ("/b/.exec({ toString: () => ask('abc') }).index", 1),
    ("(r => { r.lastIndex = { valueOf: () => ask(1) }; return r.exec('aaa').index; })(/a/g)", 1),
    ("/b/.test({ toString: () => ask('abc') })", True),
    ("(r => { r.exec = () => ask({ index: 1 }); return r.test('x'); })(/a/)", True),
    (
        "(r => { r.exec = s => ask(s === 'abc' ? null : 1); return 'abc'.replace(r, '-'); })(/b/)",
        "abc",
    ),
    (
        "'a1b2'.split(new (class extends RegExp { exec(s) { ask(0); return super.exec(s); } })('[0-9]'))",
        ["a", "b", ""],
    ),
    ("[...'a1b2'.matchAll(/[0-9]/g)].map(m => ask(m[0]))", ["1", "2"]),
    (
        "(i => [ask(i.next().value[0]), i.next().value[0], i.next().done])('a1b2'.matchAll(/[0-9]/g))",
        ["1", "2", True],
    ),
    (
        "(i => [i.next().value, ask(i.next().value), i.next().value])('ab😀'[Symbol.iterator]())",
        ["a", "b", "😀"],
    ),
    ("new RegExp({ toString: () => ask('a+') }, { toString: () => ask('g') }).toString()", "/a+/g"),
    (
        "new RegExp({ [Symbol.match]: true, get source() { return ask('x'); }, get flags() { return ask('i'); } }).toString()",
        "/x/i",
    ),
    (
        "RegExp.prototype.toString.call({ get source() { return ask('s'); }, get flags() { return ask('f'); } })",
        "/s/f",
    ),
    (
        "'abc'.match({ get [Symbol.match]() { return ask(undefined); }, toString: () => ask('b') }).index",
        1,
    ),
    ("'abc'.search({ toString: () => ask('c') })", 2),
    (
        "(r => [r.test('aXa'), ask(r.lastIndex), r.test('aXa'), r.lastIndex])(/a/g)",
        [True, 1, True, 3],
    ),
]


@pytest.mark.parametrize("saved", [False, True], ids=["kept", "saved"])
@pytest.mark.parametrize(("expression", "expected"), CASES)
def test_pause(expression: str, expected: object, saved: bool) -> None:
    machine = Machine(style="direct")
    source = (
        "const asked = []; function ask(x) { asked.push(x); fetch('/'); return asked.pop(); }\n"
        f"return {expression};"
    )
    machine.start(source)
    pauses = 0
    while machine.run() == "paused":
        pauses += 1
        if saved:
            text = dump(machine)
            machine = load(text, source)
            assert dump(machine) == text
        machine.answer(machine.pending[0].id, {"data": None, "status": 200})
    assert machine.error_detail is None, machine.error_detail
    assert machine.result == expected
    assert pauses
