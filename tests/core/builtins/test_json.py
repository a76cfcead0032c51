"""JSON: what expressions evaluate to. Where Node follows ECMA-262 the values are Node's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    (
        'JSON.parse(\'{"a":[1,2,{"b":null}],"c":"\\\\u0041\\\\n","d":-0.5e2}\')',
        '{a: [1, 2, {b: null}], c: "A\\n", d: -50}',
    ),
    ('JSON.parse(\'{"__proto__":1,"2":1,"1":2,"a":1,"a":2}\')', "{1: 2, 2: 1, __proto__: 1, a: 2}"),
    (
        'Object.keys(JSON.parse(\'{"__proto__":1,"2":1,"1":2,"a":1,"a":2}\'))',
        '["1", "2", "__proto__", "a"]',
    ),
    ("JSON.parse('\"\\\\ud83d\\\\ude00\"').length", "2"),
    ("JSON.parse('\"\\\\ud83d\"').length", "1"),
    ('JSON.parse("-0")', "-0"),
    ('JSON.parse(" 1 ")', "1"),
    ('JSON.parse("1e400")', "Infinity"),
    ('JSON.parse("null")', "null"),
    ("JSON.parse(null)", "null"),
    ('JSON.parse(["1"])', "1"),
    ("JSON.parse()", "throws SyntaxError"),
    ('JSON.parse("NaN")', "throws SyntaxError"),
    ('JSON.parse("01")', "throws SyntaxError"),
    ('JSON.parse("1.")', "throws SyntaxError"),
    ('JSON.parse(".5")', "throws SyntaxError"),
    ('JSON.parse("+1")', "throws SyntaxError"),
    ("JSON.parse(\"'a'\")", "throws SyntaxError"),
    ("JSON.parse('{\"a\":1,}')", "throws SyntaxError"),
    ('JSON.parse("[1,]")', "throws SyntaxError"),
    ("JSON.parse('\"\\t\"')", "throws SyntaxError"),
    ("JSON.parse('\"\\\\x\"')", "throws SyntaxError"),
    ('JSON.parse("\\u00a01")', "throws SyntaxError"),
    ('JSON.parse("[1] x")', "throws SyntaxError"),
    ('JSON.parse("/*a*/1")', "throws SyntaxError"),
    ("JSON.parse('[1,2,3]', (k, v) => Array.isArray(v) ? v : v * 2)", "[2, 4, 6]"),
    ('JSON.parse(\'{"a":1,"b":{"c":2}}\', (k, v) => k === "c" ? undefined : v)', "{a: 1, b: {}}"),
    (
        'JSON.parse(\'{"a":1,"b":{"c":2}}\', function (k, v) { return k === "" ? Object.keys(this) : v; })',
        '[""]',
    ),
    ("JSON.parse('[1,2]', function (k, v) { if (k === \"0\") this[1] = 9; return v; })", "[1, 9]"),
    (
        'JSON.stringify({ a: 1, b: [1, "x", null, true], c: undefined, d() {}, e: Symbol() })',
        '"{\\"a\\":1,\\"b\\":[1,\\"x\\",null,true]}"',
    ),
    (
        "JSON.stringify([undefined, () => 1, Symbol(), NaN, Infinity, -0])",
        '"[null,null,null,null,null,0]"',
    ),
    (
        'JSON.stringify("a\\"\\\\\\n\\u0001\\u007f\\u2028\xe9\U0001f600\\ud800")',
        '"\\"a\\\\\\"\\\\\\\\\\\\n\\\\u0001\x7f\u2028\xe9\U0001f600\\\\ud800\\""',
    ),
    ("JSON.stringify(undefined)", "undefined"),
    ("JSON.stringify(() => 1)", "undefined"),
    ("JSON.stringify(null)", '"null"'),
    ("JSON.stringify(Symbol())", "undefined"),
    ("JSON.stringify({ b: 1, 2: 1, 1: 2 })", '"{\\"1\\":2,\\"2\\":1,\\"b\\":1}"'),
    (
        "JSON.stringify({ a: [], b: {}, c: [[]] }, null, 2)",
        '"{\\n  \\"a\\": [],\\n  \\"b\\": {},\\n  \\"c\\": [\\n    []\\n  ]\\n}"',
    ),
    (
        'JSON.stringify({ a: [1, { b: 2 }], c: {} }, null, "--")',
        '"{\\n--\\"a\\": [\\n----1,\\n----{\\n------\\"b\\": 2\\n----}\\n--],\\n--\\"c\\": {}\\n}"',
    ),
    ("JSON.stringify([1], null, 20)", '"[\\n          1\\n]"'),
    ('JSON.stringify([1], null, "0123456789ABC")', '"[\\n01234567891\\n]"'),
    ("JSON.stringify([1], null, new Number(1))", '"[\\n 1\\n]"'),
    ('JSON.stringify([1], null, new String("x"))', '"[\\nx1\\n]"'),
    (
        'JSON.stringify({ a: 1, b: 2, c: { a: 3, d: 4 } }, ["a", "c", "a", 1, new String("d")])',
        '"{\\"a\\":1,\\"c\\":{\\"a\\":3,\\"d\\":4}}"',
    ),
    ('JSON.stringify({ a: 1, b: 2 }, (k, v) => k === "a" ? undefined : v)', '"{\\"b\\":2}"'),
    (
        'JSON.stringify({ a: [1, 2] }, (k, v) => typeof v === "number" ? v + 1 : v)',
        '"{\\"a\\":[2,3]}"',
    ),
    ("JSON.stringify({ toJSON(k) { return `<${k}>`; } })", '"\\"<>\\""'),
    ("JSON.stringify({ a: { toJSON(k) { return `<${k}>`; } } })", '"{\\"a\\":\\"<a>\\"}"'),
    (
        'JSON.stringify([new Number(1), new String("s"), new Boolean(false), Object(Symbol())])',
        '"[1,\\"s\\",false,{}]"',
    ),
    ("JSON.stringify({ get a() { return 5; } })", '"{\\"a\\":5}"'),
    (
        "JSON.stringify(Object.create({ a: 1 }, { b: { value: 2, enumerable: true }, c: { value: 3 } }))",
        '"{\\"b\\":2}"',
    ),
    ("JSON.stringify(new Map([[1, 2]]))", '"{}"'),
    ("JSON.stringify(new (class A { x = 1; #y = 2; })())", '"{\\"x\\":1}"'),
    ('JSON.stringify(new Error("x"))', '"{}"'),
    ("JSON.stringify(Object.assign(Object.create(null), { a: 1 }))", '"{\\"a\\":1}"'),
    ("JSON.stringify([, 1])", '"[null,1]"'),
    ("JSON.stringify(Object(1n))", "throws TypeError"),
    (
        'JSON.stringify({ a: "x".repeat(5), b: 1e21, c: 1e-7 })',
        '"{\\"a\\":\\"xxxxx\\",\\"b\\":1e+21,\\"c\\":1e-7}"',
    ),
    ('JSON.stringify({ "\\n": 1, "\xe9": 2 })', '"{\\"\\\\n\\":1,\\"\xe9\\":2}"'),
    ("JSON.stringify(new Proxy({ a: 1, b: [1] }, {}))", '"{\\"a\\":1,\\"b\\":[1]}"'),
    ("JSON.stringify(new Proxy([1, 2], {}))", '"[1,2]"'),
    (
        "(a => { a.push(a); try { JSON.stringify(a); } catch (e) { return e.message; } })([])",
        "\"Converting circular structure to JSON\\n    --> starting at object with constructor 'Array'\\n    --- index 0 closes the circle\"",
    ),
    (
        "(a => { a.b = { c: a }; try { JSON.stringify(a); } catch (e) { return e.message; } })({})",
        "\"Converting circular structure to JSON\\n    --> starting at object with constructor 'Object'\\n    |     property 'b' -> object with constructor 'Object'\\n    --- property 'c' closes the circle\"",
    ),
    (
        "(a => { a.b = { c: [{ d: a.b }, a] }; try { JSON.stringify({ x: a }); } catch (e) { return e.message; } })({})",
        "\"Converting circular structure to JSON\\n    --> starting at object with constructor 'Object'\\n    |     property 'b' -> object with constructor 'Object'\\n    |     property 'c' -> object with constructor 'Array'\\n    --- index 1 closes the circle\"",
    ),
    ('JSON.parse("[".repeat(5000) + "]".repeat(5000)).length', "1"),
    ('JSON.stringify(JSON.parse("[".repeat(3000) + "]".repeat(3000))).length', "6000"),
    ('JSON.stringify(JSON.parse(\'{"a":\'.repeat(2000) + "1" + "}".repeat(2000))).length', "12001"),
    ("JSON[Symbol.toStringTag]", '"JSON"'),
    ('JSON.stringify({ a: [] }, null, "\\t")', '"{\\n\\t\\"a\\": []\\n}"'),
    ("JSON.stringify({ a: { b: {} } }, null, 1)", '"{\\n \\"a\\": {\\n  \\"b\\": {}\\n }\\n}"'),
    ('JSON.stringify("\\u2029\\udfff\\ud83d\\ude00")', '"\\"\u2029\\\\udfff\U0001f600\\""'),
    (
        "JSON.stringify({ date: new Date(0), n: null })",
        '"{\\"date\\":\\"1970-01-01T00:00:00.000Z\\",\\"n\\":null}"',
    ),
    (
        'JSON.stringify([[1, 2], [3, [4]]], null, " ")',
        '"[\\n [\\n  1,\\n  2\\n ],\\n [\\n  3,\\n  [\\n   4\\n  ]\\n ]\\n]"',
    ),
    (
        "JSON.stringify({ x: { y: [ { z: undefined } ] } }, null, 2)",
        '"{\\n  \\"x\\": {\\n    \\"y\\": [\\n      {}\\n    ]\\n  }\\n}"',
    ),
]


@pytest.mark.parametrize(("expression", "expected"), CASES)
def test_expression(show: Callable[[str], object], expression: str, expected: str) -> None:
    assert show(expression) == expected
