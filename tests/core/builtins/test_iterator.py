"""Iterators, iterator helpers and generators: what expressions evaluate to, as JSON. The values are Node's where it has the feature."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    (
        "(() => { function* g() { const x = yield 1; yield x * 2; return 5 } const i = g(); return [i.next(), i.next(4), i.next(), i.next()] })()",
        [
            {"value": 1, "done": False},
            {"value": 8, "done": False},
            {"value": 5, "done": True},
            {"done": True},
        ],
    ),
    (
        "(() => { function* g() { try { yield 1; yield 2 } finally { yield 'f' } } const i = g(); return [i.next(), i.return(9), i.next(), i.next()] })()",
        [
            {"value": 1, "done": False},
            {"value": "f", "done": False},
            {"value": 9, "done": True},
            {"done": True},
        ],
    ),
    (
        "(() => { function* g() { try { yield 1 } catch (e) { yield 'c' + e } } const i = g(); i.next(); return [i.throw('x'), i.next()] })()",
        [{"value": "cx", "done": False}, {"done": True}],
    ),
    (
        "(() => { function* g() {} return [Object.prototype.toString.call(g()), g.prototype.constructor === undefined, typeof Object.getPrototypeOf(g).prototype.next] })()",
        ["[object Generator]", False, "function"],
    ),
    (
        "Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))[Symbol.iterator].name",
        "[Symbol.iterator]",
    ),
    ("[1, 2, 3].values().map((x) => x * 2).toArray()", [2, 4, 6]),
    ("[1, 2, 3, 4].values().filter((x) => x % 2).toArray()", [1, 3]),
    ("[1, 2, 3, 4].values().drop(1).take(2).toArray()", [2, 3]),
    ("[1, 2].values().flatMap((x) => [x, x * 10]).toArray()", [1, 10, 2, 20]),
    (
        "[[1, 2, 3].values().reduce((a, b) => a + b), [1].values().reduce((a, b) => a + b, 5)]",
        [6, 6],
    ),
    (
        "[[1, 2].values().some((x) => x > 1), [1, 2].values().every((x) => x > 1), [1, 2].values().find((x) => x > 1)]",
        [True, False, 2],
    ),
    (
        "(() => { const r = []; [5, 6].values().forEach((x, i) => r.push([x, i])); return r })()",
        [[5, 0], [6, 1]],
    ),
    (
        "Iterator.from({ next() { return { done: this.n > 2, value: this.n++ } }, n: 1 }).toArray()",
        [1, 2],
    ),
    (
        "(() => { let closed = 0; const it = { next: () => ({ done: false, value: 1 }), return() { closed++; return {} } }; const h = Iterator.prototype.map.call(it, (x) => x); h.next(); h.return(); return [closed, h.next()] })()",
        [1, {"done": True}],
    ),
    (
        "(() => { let closed = 0; const it = { next: () => ({ done: false, value: 1 }), return() { closed++; return {} } }; try { Iterator.prototype.take.call(it, NaN) } catch (e) { return [e.name, closed] } })()",
        ["RangeError", 1],
    ),
    ("(() => { try { new Iterator() } catch (e) { return e.name } })()", "TypeError"),
    (
        "(() => { class I extends Iterator { next() { return { done: true } } } return new I().map((x) => x).toArray() })()",
        [],
    ),
    (
        "(() => { const it = { next: () => ({ done: false, value: 1 }) }; it.__proto__ = Iterator.prototype; return it.take(3).map((x, i) => x + i).toArray() })()",
        [1, 2, 3],
    ),
]


@pytest.mark.parametrize(("expression", "expected"), CASES)
def test_expression(expression: str, expected: object, evaluate: Callable[[str], object]) -> None:
    result = evaluate("return " + expression)
    assert result == expected
