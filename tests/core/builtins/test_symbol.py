"""Symbol and Boolean: what expressions evaluate to. The values are Node's, where it has the feature."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    ("typeof Symbol()", '"symbol"'),
    ('Symbol("x").toString()', '"Symbol(x)"'),
    ('Symbol("x").description', '"x"'),
    ("Symbol().description", "undefined"),
    ('Symbol("").description', '""'),
    ("new Symbol()", "throws TypeError"),
    ('Symbol() + ""', "throws TypeError"),
    ("+Symbol()", "throws TypeError"),
    ("`${Symbol()}`", "throws TypeError"),
    ('String(Symbol("a"))', '"Symbol(a)"'),
    ('Symbol.for("a") === Symbol.for("a")', "true"),
    ('Symbol.for("a") === Symbol("a")', "false"),
    ('Symbol.keyFor(Symbol.for("k"))', '"k"'),
    ('Symbol.keyFor(Symbol("k"))', "undefined"),
    ("Symbol.keyFor(Symbol.iterator)", "undefined"),
    ('Symbol.keyFor("k")', "throws TypeError"),
    ("Symbol.for(Symbol())", "throws TypeError"),
    ('Symbol({ toString: () => "o" }).description', '"o"'),
    ('Object(Symbol("w")).description', '"w"'),
    ("Object(Symbol.iterator) == Symbol.iterator", "true"),
    ("Object(Symbol.iterator)[Symbol.toPrimitive]() === Symbol.iterator", "true"),
    ("Symbol.prototype[Symbol.toStringTag]", '"Symbol"'),
    ("Symbol.prototype.toString.call(1)", "throws TypeError"),
    (
        'Object.getOwnPropertyDescriptor(Symbol, "iterator")',
        "{value: symbol, writable: false, enumerable: false, configurable: false}",
    ),
    ("Object.getOwnPropertyDescriptor(Symbol.prototype, Symbol.toPrimitive).writable", "false"),
    ("Symbol.prototype[Symbol.toPrimitive].name", '"[Symbol.toPrimitive]"'),
    (
        'Object.getOwnPropertyDescriptor(Symbol.prototype, "description").get.name',
        '"get description"',
    ),
    ("class extends Symbol {}.name", '""'),
    ("new (class extends Symbol {})()", "throws TypeError"),
    ('JSON.stringify({ [Symbol("a")]: 1, b: Symbol("c") })', '"{}"'),
    ('Boolean("") || Boolean(NaN) || Boolean(0n)', "false"),
    ('new Boolean(false) ? "object" : "false"', '"object"'),
    ("new Boolean(false).valueOf()", "false"),
    ("String(new Boolean(1))", '"true"'),
    ("Boolean.prototype.valueOf()", "false"),
    ("Boolean.prototype.toString.call(1)", "throws TypeError"),
    ("new (class B extends Boolean { get v() { return this.valueOf(); } })(true).v", "true"),
]


@pytest.mark.parametrize(("expression", "shown"), CASES)
def test_symbol(show: Callable[[str], object], expression: str, shown: str) -> None:
    assert show(expression) == shown
