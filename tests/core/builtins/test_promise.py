"""Promise: what expressions evaluate to, as JSON. The values are Node's where it has the feature."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    ("await Promise.all([1, Promise.resolve(2), new Promise(r => r(3))])", [1, 2, 3]),
    ("await Promise.all([])", []),
    ("await Promise.all([Promise.reject(new Error('x'))]).catch(e => e.message)", "x"),
    (
        "await Promise.allSettled([1, Promise.reject('no')])",
        [{"status": "fulfilled", "value": 1}, {"status": "rejected", "reason": "no"}],
    ),
    ("await Promise.any([Promise.reject(1), Promise.resolve(2)])", 2),
    (
        "await Promise.any([Promise.reject(1)]).catch(e => [e.name, e.message, e.errors, e instanceof AggregateError])",
        ["AggregateError", "All promises were rejected", [1], True],
    ),
    ("await Promise.race([new Promise(() => {}), Promise.resolve('r')])", "r"),
    ("await Promise.resolve(1).then(x => x + 1).then(x => { throw x }).catch(x => x * 10)", 20),
    ("await Promise.reject(5).finally(() => 7).catch(x => x)", 5),
    ("await Promise.resolve(5).finally(() => 7)", 5),
    ("await Promise.resolve(5).finally(() => { throw 8 }).catch(x => x)", 8),
    ("await new Promise((_, reject) => { reject(1); throw 2 }).catch(x => x)", 1),
    ("await new Promise(() => { throw 3 }).catch(x => x)", 3),
    (
        "await (async () => { const log = []; const p = Promise.resolve(); p.then(() => log.push(1)).then(() => log.push(2)); (async () => { await null; log.push('a'); await null; log.push('b') })(); await new Promise(r => p.then(() => p.then(() => p.then(() => p.then(r))))); return log })()",
        [1, "a", 2, "b"],
    ),
    (
        "await (async () => { const log = []; const thenable = { then(r) { log.push('then'); r('v') } }; log.push(await thenable); return log })()",
        ["then", "v"],
    ),
    (
        "await (async () => { const log = []; Promise.resolve().then(() => log.push(1)).then(() => log.push(2)).then(() => log.push(3)).then(() => log.push(4)); new Promise(r => r(Promise.resolve())).then(() => log.push('adopted')); await new Promise(r => { let n = 0; const tick = () => ++n > 10 ? r() : Promise.resolve().then(tick); tick() }); return log })()",
        [1, 2, 3, "adopted", 4],
    ),
    (
        "await (async () => { const p = new Promise(r => setTimeoutLess(r)); function setTimeoutLess(r) { r(1); r(2) } return p })()",
        1,
    ),
    (
        "await (async () => { let resolve; const p = new Promise(r => resolve = r); resolve(p); try { await p } catch (e) { return [e.name] } })()",
        ["TypeError"],
    ),
    (
        "await (async () => { class P extends Promise {}; const p = P.resolve(1); return [p instanceof P, p.then(x => x) instanceof P, await p.then(x => x + 1), (await P.all([p])).length] })()",
        [True, True, 2, 1],
    ),
    ("await (async () => { try { Promise() } catch (e) { return e.name } })()", "TypeError"),
    ("await (async () => { try { new Promise(1) } catch (e) { return e.name } })()", "TypeError"),
    (
        "await (async () => { const p = Promise.resolve(1); return Promise.resolve(p) === p })()",
        True,
    ),
    ("await Promise.all(new Set([1, Promise.resolve(2)]))", [1, 2]),
    ("await Promise.all(5).catch(e => e.name)", "TypeError"),
    (
        "await (async () => { const log = []; const bad = { get then() { throw 'getter' } }; try { await bad } catch (e) { log.push(e) } return log })()",
        ["getter"],
    ),
    (
        "[Promise.length, Promise.all.length, Promise.prototype.then.length, Promise.prototype.finally.length, Promise.prototype.catch.name, Promise.prototype.finally.name]",
        [1, 1, 2, 1, "catch", "finally"],
    ),
    (
        "await (async () => { const r = []; for await (const x of [Promise.resolve(1), 2]) r.push(x); return r })()",
        [1, 2],
    ),
    (
        "await (async () => { async function* g() { yield 1; yield Promise.resolve(2); return 3 } const r = []; for await (const x of g()) r.push(x); return r })()",
        [1, 2],
    ),
    (
        "await (async () => { const thenable = { then: (r) => r(42) }; return Promise.resolve(thenable) })()",
        42,
    ),
    (
        "await (async () => { const p = Promise.reject(new Error('late')); await null; return p.catch(e => e.message) })()",
        "late",
    ),
    ("await Promise.try((a, b) => a + b, 1, 2)", 3),
    ("await Promise.try(() => { throw 1 }).catch((e) => e + 1)", 2),
    (
        "await (async () => { const { promise, resolve } = Promise.withResolvers(); resolve(4); return promise })()",
        4,
    ),
]


@pytest.mark.parametrize(("expression", "expected"), CASES)
def test_expression(expression: str, expected: object, evaluate: Callable[[str], object]) -> None:
    result = evaluate("return " + expression)
    assert result == expected
