"""Map, WeakMap and WeakSet: what expressions evaluate to, as JSON. The values are Node's where it has the feature."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    (
        "new Map([[1, 'a'], ['1', 'b'], [true, 'c'], [1n, 'd'], [NaN, 'e'], [null, 'f'], [undefined, 'g']]).size",
        7,
    ),
    ("[...new Map([[1, 'a'], [2, 'b']])]", [[1, "a"], [2, "b"]]),
    (
        "(() => { const m = new Map(); m.set(-0, 'x'); return Object.is([...m.keys()][0], 0) })()",
        True,
    ),
    (
        "(() => { const m = new Map([[NaN, 1]]); return [m.get(NaN), m.has(NaN), m.delete(NaN), m.size] })()",
        [1, True, True, 0],
    ),
    (
        "(() => { const m = new Map([[1, 'a']]); return [m.get(1), m.get(true), m.get('1'), m.get(1n)].map(x => x === undefined) })()",
        [False, True, True, True],
    ),
    (
        "(() => { const m = new Map(); const r = []; m.set(1, 1); for (const [k] of m) { r.push(k); if (k < 5) m.set(k + 1, 1); m.delete(k) } return [r, m.size] })()",
        [[1, 2, 3, 4, 5], 0],
    ),
    (
        "(() => { const m = new Map([[1,1],[2,2],[3,3]]); const r = []; m.forEach((v, k, o) => { r.push([k, v, o === m]); m.delete(2); if (k === 1) m.set(4, 4) }); return r })()",
        [[1, 1, True], [3, 3, True], [4, 4, True]],
    ),
    (
        "(() => { const m = new Map([[1,1],[2,2]]); const it = m.keys(); it.next(); m.clear(); m.set(9, 9); return [it.next(), it.next(), it.next()] })()",
        [{"value": 9, "done": False}, {"done": True}, {"done": True}],
    ),
    (
        "(() => { const m = new Map(); for (let i = 0; i < 500; i++) m.set(i, i); const it = m.values(); for (let i = 0; i < 100; i++) it.next(); for (let i = 0; i < 480; i++) m.delete(i); m.set('end', 'e'); return [...it] })()",
        [
            480,
            481,
            482,
            483,
            484,
            485,
            486,
            487,
            488,
            489,
            490,
            491,
            492,
            493,
            494,
            495,
            496,
            497,
            498,
            499,
            "e",
        ],
    ),
    ("(() => { try { Map() } catch (e) { return e.name } })()", "TypeError"),
    ("(() => { try { new Map([1]) } catch (e) { return e.name } })()", "TypeError"),
    ("(() => { try { new Map(5) } catch (e) { return e.name } })()", "TypeError"),
    (
        "(() => { try { Map.prototype.get.call({}, 1) } catch (e) { return e.name } })()",
        "TypeError",
    ),
    ("new Map([['a', 1]]).set('b', 2).size", 2),
    (
        "[Map.length, Map.name, Map.prototype.set.length, Map.prototype.forEach.length, Map.prototype.entries.name, Map.prototype[Symbol.iterator].name]",
        [0, "Map", 2, 1, "entries", "entries"],
    ),
    ("Object.prototype.toString.call(new Map().entries())", "[object Map Iterator]"),
    (
        "(() => { class M extends Map { get(k) { return super.get(k) ?? 'none' } }; const m = new M([['a', 1]]); return [m.get('a'), m.get('b'), m instanceof M] })()",
        [1, "none", True],
    ),
    (
        "(() => { let closed = 0; const it = { [Symbol.iterator]() { return { next() { return { value: 5, done: false } }, return() { closed++; return {} } } } }; try { new Map(it) } catch (e) { return [e.name, closed] } })()",
        ["TypeError", 1],
    ),
    (
        "(() => { const log = []; class M extends Map { set(k, v) { log.push(k); return super.set(k, v) } }; new M([[1, 2], [3, 4]]); return log })()",
        [1, 3],
    ),
    (
        "(() => { const k = {}; const w = new WeakMap([[k, 1]]); return [w.get(k), w.has({}), w.delete(k), w.has(k)] })()",
        [1, False, True, False],
    ),
    ("(() => { try { new WeakMap().set(1, 2) } catch (e) { return e.name } })()", "TypeError"),
    (
        "(() => { const k = {}; const w = new WeakSet([k]); return [w.has(k), w.delete(k), w.delete(k), w.has(1)] })()",
        [True, True, False, False],
    ),
    (
        "(() => { const s = Symbol('x'); const w = new WeakMap(); w.set(s, 1); return w.get(s) })()",
        1,
    ),
    (
        "(() => { try { new WeakMap().set(Symbol.for('x'), 1) } catch (e) { return e.name } })()",
        "TypeError",
    ),
    (
        "(() => { const m = new Map([['a', 1], ['b', 2]]); return Object.fromEntries(m) })()",
        {"a": 1, "b": 2},
    ),
    ("JSON.stringify(new Map([[1, 2]]))", "{}"),
    ("new Map(new Map([[1, 2]]).entries()).get(1)", 2),
]


@pytest.mark.parametrize(("expression", "expected"), CASES)
def test_expression(expression: str, expected: object, evaluate: Callable[[str], object]) -> None:
    result = evaluate("return " + expression)
    assert result == expected
