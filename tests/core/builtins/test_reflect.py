"""Reflect: what expressions evaluate to. The values are Node's, where it has the feature."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    ("Reflect.apply((a, b) => a + b, null, [1, 2])", "3"),
    ("Reflect.apply(1, null, [])", "throws TypeError"),
    ("Reflect.apply(() => 1, null)", "throws TypeError"),
    ("Reflect.construct(Date, [0]) instanceof Date", "true"),
    ("Reflect.construct(function () { return new.target; }, [], Array) === Array", "true"),
    ("Reflect.construct(() => 1, [])", "throws TypeError"),
    ("Reflect.construct(Date, [], () => 1)", "throws TypeError"),
    ("Reflect.construct(function () {}, [], Array) instanceof Array", "true"),
    ('Reflect.defineProperty({}, "a", { value: 1 })', "true"),
    ('Reflect.defineProperty(Object.freeze({}), "a", { value: 1 })', "false"),
    ('Reflect.defineProperty(1, "a", {})', "throws TypeError"),
    ('Reflect.deleteProperty({ a: 1 }, "a")', "true"),
    ('Reflect.deleteProperty(Object.freeze({ a: 1 }), "a")', "false"),
    ('Reflect.get({ get a() { return this.b; } }, "a", { b: 2 })', "2"),
    ("Reflect.get([5], 0)", "5"),
    ('Reflect.get(1, "a")', "throws TypeError"),
    ('Reflect.set({}, "a", 1)', "true"),
    ('Reflect.set(Object.freeze({ a: 1 }), "a", 2)', "false"),
    (
        '(() => { const r = {}; Reflect.set({ set a(v) { this.b = v; } }, "a", 3, r); return r; })()',
        "{b: 3}",
    ),
    ('(() => { const r = {}; Reflect.set({ a: 1 }, "a", 3, r); return r; })()', "{a: 3}"),
    ('Reflect.set({ a: 1 }, "a", 3, 1)', "false"),
    ('Reflect.set({ get a() { return 1; } }, "a", 3)', "false"),
    ('Reflect.set([1, 2, 3], "length", 1)', "true"),
    ('Reflect.set([1], "length", -1)', "throws RangeError"),
    ("Reflect.has([1], 0) && !Reflect.has([1], 1)", "true"),
    ("Reflect.ownKeys({ b: 1, 2: 1, [Symbol.iterator]: 1, 1: 1 }).length", "4"),
    ("Reflect.ownKeys([1, 2])", '["0", "1", "length"]'),
    ("Reflect.ownKeys(1)", "throws TypeError"),
    ("Reflect.getPrototypeOf([]) === Array.prototype", "true"),
    ("Reflect.setPrototypeOf({}, null)", "true"),
    ("Reflect.setPrototypeOf(Object.preventExtensions({}), null)", "false"),
    ("Reflect.setPrototypeOf({}, 1)", "throws TypeError"),
    ("Reflect.isExtensible(Object.seal({}))", "false"),
    ("Reflect.preventExtensions({})", "true"),
    (
        'Reflect.getOwnPropertyDescriptor({ a: 1 }, "a")',
        "{value: 1, writable: true, enumerable: true, configurable: true}",
    ),
    ('Reflect.getOwnPropertyDescriptor("a", 0)', "throws TypeError"),
    ("Object.prototype.toString.call(Reflect)", '"[object Reflect]"'),
]


@pytest.mark.parametrize(("expression", "shown"), CASES)
def test_reflect(show: Callable[[str], object], expression: str, shown: str) -> None:
    assert show(expression) == shown
