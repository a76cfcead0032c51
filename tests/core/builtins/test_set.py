"""Set: what expressions evaluate to, as JSON. The values are Node's where it has the feature."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    ("[...new Set([1, 1, '1', true, 1n, NaN, NaN, 0, -0].map(x => x))].length", 6),
    ("[...new Set('hello')].join('')", "helo"),
    (
        "(() => { const s = new Set([1,2,3]); const r = []; for (const x of s) { r.push(x); if (x === 1) { s.delete(2); s.add(4) } } return r })()",
        [1, 3, 4],
    ),
    (
        "(() => { const s = new Set([1,2,3]); const r = []; s.forEach((v, k, o) => r.push([v, k, o === s])); return r })()",
        [[1, 1, True], [2, 2, True], [3, 3, True]],
    ),
    ("[...new Set([1, 2]).entries()]", [[1, 1], [2, 2]]),
    (
        "Set.prototype.keys === Set.prototype.values && Set.prototype[Symbol.iterator] === Set.prototype.values",
        True,
    ),
    (
        "(() => { const s = new Set(); return [s.add(1) === s, s.has(1), s.delete(1), s.delete(1), s.size] })()",
        [True, True, True, False, 0],
    ),
    ("new Set([[1], [1]]).size", 2),
    ("(() => { try { Set() } catch (e) { return e.name } })()", "TypeError"),
    (
        "(() => { class S extends Set { add(v) { return super.add(v * 2) } }; return [...new S([1, 2])] })()",
        [2, 4],
    ),
    (
        "[Set.length, Set.name, Set.prototype.add.length, Set.prototype.forEach.length, Set.prototype.keys.name]",
        [0, "Set", 1, 1, "values"],
    ),
    ("Object.prototype.toString.call(new Set().values())", "[object Set Iterator]"),
    ("(() => { const s = new Set([3,1,2]); return [...s].sort() })()", [1, 2, 3]),
    ("Array.from(new Set([3,1,3]), x => x * 2)", [6, 2]),
    ("[...new Set([1, 2, 3]).union(new Set([3, 4]))]", [1, 2, 3, 4]),
    ("[...new Set([1, 2, 3]).intersection(new Set([3, 2]))]", [3, 2]),
    ("[...new Set([1, 2]).intersection(new Set([3, 2, 1]))]", [1, 2]),
    ("[...new Set([1, 2, 3]).difference(new Set([2]))]", [1, 3]),
    ("[...new Set([1, 2, 3]).symmetricDifference(new Set([3, 4]))]", [1, 2, 4]),
    (
        "[new Set([1]).isSubsetOf(new Set([1, 2])), new Set([1, 2]).isSupersetOf(new Set([1])), new Set([1]).isDisjointFrom(new Set([2]))]",
        [True, True, True],
    ),
    ("[...new Set([1, 2]).union(new Map([[2, 'x'], [3, 'y']]))]", [1, 2, 3]),
    (
        "[...new Set([1, 2, 3]).difference({ size: 1, has: (x) => x === 2, keys: () => [2].values() })]",
        [1, 3],
    ),
    ("(() => { try { new Set().union([1]) } catch (e) { return e.name } })()", "TypeError"),
    (
        "(() => { try { new Set().union({ size: -1, has() {}, keys() {} }) } catch (e) { return e.name } })()",
        "RangeError",
    ),
]


@pytest.mark.parametrize(("expression", "expected"), CASES)
def test_expression(expression: str, expected: object, evaluate: Callable[[str], object]) -> None:
    result = evaluate("return " + expression)
    assert result == expected
