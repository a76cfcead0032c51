"""Proxy: traps, forwarding and invariants: what expressions evaluate to. The values are Node's, where it has the feature."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    ("new Proxy({}, {}) instanceof Object", "true"),
    ("Proxy({}, {})", "throws TypeError"),
    ("new Proxy(1, {})", "throws TypeError"),
    ("Proxy.length", "2"),
    ('"prototype" in Proxy', "false"),
    ('new Proxy({ a: 1 }, { get: (t, k) => k + "!" }).b', '"b!"'),
    ("new Proxy({ a: 1 }, {}).a", "1"),
    ("new Proxy({ a: 1 }, { get: 1 }).a", "throws TypeError"),
    ("new Proxy(Object.freeze({ a: 1 }), { get: () => 2 }).a", "throws TypeError"),
    (
        'new Proxy(Object.defineProperty({}, "a", { set() {} }), { get: () => 2 }).a',
        "throws TypeError",
    ),
    ("Object.create(new Proxy({}, { get: (t, k, r) => typeof r + String(k) })).zz", '"objectzz"'),
    ('(() => { "use strict"; new Proxy({}, { set: () => false }).a = 1; })()', "throws TypeError"),
    (
        "(() => { const log = []; const p = new Proxy({}, { set(t, k, v, r) { log.push(k, v, r === p); return true; } }); p.a = 1; return log; })()",
        '["a", 1, true]',
    ),
    (
        "(() => { const log = []; const p = new Proxy({}, { defineProperty(t, k, d) { log.push(k, d); return Reflect.defineProperty(t, k, d); } }); p.a = 1; return log; })()",
        '["a", {value: 1, writable: true, enumerable: true, configurable: true}]',
    ),
    (
        "(() => { const o = Object.create(new Proxy({}, { set: () => true })); o.a = 1; return Object.keys(o); })()",
        "[]",
    ),
    ('Reflect.set(Object.freeze({ a: 1 }), "a", 2, new Proxy({}, {}))', "false"),
    ('Reflect.set({ a: 1 }, "a", 2, new Proxy({}, { defineProperty: () => true }))', "true"),
    ('"a" in new Proxy({}, { has: () => true })', "true"),
    ('"a" in new Proxy(Object.freeze({ a: 1 }), { has: () => false })', "throws TypeError"),
    ('"a" in Object.create(new Proxy({}, { has: () => 1 }))', "true"),
    ("delete new Proxy({ a: 1 }, {}).a", "true"),
    ('Reflect.deleteProperty(new Proxy({}, { deleteProperty: () => 0 }), "a")', "false"),
    (
        'Reflect.deleteProperty(new Proxy(Object.freeze({ a: 1 }), { deleteProperty: () => 1 }), "a")',
        "throws TypeError",
    ),
    ('Object.keys(new Proxy({ a: 1, b: 2 }, { ownKeys: () => ["b", "c"] }))', '["b"]'),
    ('Reflect.ownKeys(new Proxy({}, { ownKeys: () => ["a", "a"] }))', "throws TypeError"),
    ("Reflect.ownKeys(new Proxy({}, { ownKeys: () => [1] }))", "throws TypeError"),
    (
        "Reflect.ownKeys(new Proxy(Object.freeze({ a: 1 }), { ownKeys: () => [] }))",
        "throws TypeError",
    ),
    (
        'Reflect.ownKeys(new Proxy(Object.preventExtensions({}), { ownKeys: () => ["a"] }))',
        "throws TypeError",
    ),
    (
        'Object.getOwnPropertyDescriptor(new Proxy({}, { getOwnPropertyDescriptor: () => ({ value: 1, configurable: true }) }), "a")',
        "{value: 1, writable: false, enumerable: false, configurable: true}",
    ),
    (
        'Object.getOwnPropertyDescriptor(new Proxy({}, { getOwnPropertyDescriptor: () => ({ value: 1 }) }), "a")',
        "throws TypeError",
    ),
    (
        'Object.getOwnPropertyDescriptor(new Proxy({}, { getOwnPropertyDescriptor: () => 1 }), "a")',
        "throws TypeError",
    ),
    (
        'Object.defineProperty(new Proxy({}, { defineProperty: () => false }), "a", {})',
        "throws TypeError",
    ),
    (
        'Object.defineProperty(new Proxy(Object.preventExtensions({}), { defineProperty: () => true }), "a", {})',
        "throws TypeError",
    ),
    ("Object.getPrototypeOf(new Proxy([], { getPrototypeOf: () => null }))", "null"),
    (
        "Object.getPrototypeOf(new Proxy(Object.preventExtensions([]), { getPrototypeOf: () => null }))",
        "throws TypeError",
    ),
    ("Object.getPrototypeOf(new Proxy([], { getPrototypeOf: () => 1 }))", "throws TypeError"),
    (
        "Object.setPrototypeOf(new Proxy({}, { setPrototypeOf: () => false }), null)",
        "throws TypeError",
    ),
    ("new Proxy([], { getPrototypeOf: () => Date.prototype }) instanceof Date", "true"),
    ("Object.isExtensible(new Proxy({}, { isExtensible: () => false }))", "throws TypeError"),
    (
        "Object.preventExtensions(new Proxy({}, { preventExtensions: () => true }))",
        "throws TypeError",
    ),
    (
        "Object.preventExtensions(new Proxy({}, { preventExtensions: () => false }))",
        "throws TypeError",
    ),
    ("Object.isFrozen(Object.freeze(new Proxy({ a: 1 }, {})))", "true"),
    ("typeof new Proxy(() => 1, {})", '"function"'),
    ("new Proxy(() => 1, {})()", "1"),
    ("new Proxy(() => 1, { apply: (t, self, args) => args })(1, 2)", "[1, 2]"),
    ("new Proxy({}, { apply: () => 1 })()", "throws TypeError"),
    ("new (new Proxy(Date, {}))(0) instanceof Date", "true"),
    ("new (new Proxy(class {}, { construct: () => [1] }))()", "[1]"),
    ("new (new Proxy(class {}, { construct: () => 1 }))()", "throws TypeError"),
    ("new (new Proxy(() => 1, { construct: () => ({}) }))()", "throws TypeError"),
    (
        'new (class extends new Proxy(class A { constructor() { this.t = new.target.name; } }, {}) { static name = "B"; })()',
        '{t: "B"}',
    ),
    ("Array.isArray(new Proxy([], {}))", "true"),
    (
        "Array.isArray((() => { const r = Proxy.revocable([], {}); r.revoke(); return r.proxy; })())",
        "throws TypeError",
    ),
    ("JSON.stringify(new Proxy([1, { a: 2 }], {}))", '"[1,{\\"a\\":2}]"'),
    ("[].concat(new Proxy([1, 2], {}))", "[1, 2]"),
    (
        "(() => { const r = Proxy.revocable({ a: 1 }, {}); const before = r.proxy.a; r.revoke(); r.revoke(); return [before, typeof r.proxy]; })()",
        '[1, "object"]',
    ),
    (
        "(() => { const r = Proxy.revocable({}, {}); r.revoke(); return r.proxy.a; })()",
        "throws TypeError",
    ),
    (
        "(() => { const r = Proxy.revocable(() => 1, {}); r.revoke(); return r.proxy(); })()",
        "throws TypeError",
    ),
    ("Object.prototype.toString.call(new Proxy([], {}))", '"[object Array]"'),
    ("Object.prototype.toString.call(new Proxy(() => 1, {}))", '"[object Function]"'),
    (
        "(() => { const keys = []; for (const k in new Proxy({ a: 1, b: 2 }, {})) keys.push(k); return keys; })()",
        '["a", "b"]',
    ),
    ("({ ...new Proxy({ a: 1 }, { get: (t, k) => k }) })", '{a: "a"}'),
    ("(({ a, ...rest }) => rest)(new Proxy({ a: 1, b: 2 }, {}))", "{b: 2}"),
    ("[...new Proxy([1, 2], {})]", "[1, 2]"),
    (
        "(() => { class P { #x = 1; static x(o) { return o.#x; } } return P.x(new Proxy(new P(), {})); })()",
        "throws TypeError",
    ),
    (
        "new Proxy({ a: 1 }, new Proxy({}, { get: (t, trap) => (target, key) => trap + key })).zz",
        '"getzz"',
    ),
]


@pytest.mark.parametrize(("expression", "shown"), CASES)
def test_proxy(show: Callable[[str], object], expression: str, shown: str) -> None:
    assert show(expression) == shown
