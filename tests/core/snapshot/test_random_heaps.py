"""Random heaps: what a script can still see of them is the same after a round trip."""

from __future__ import annotations

import random

import pytest

from sequential_flow.snapshot import dump, load
from snapshot_scripts import answer, paused

VALUES = (
    "1", "-0", "0.1", "NaN", "1e300", "'text'", "'\\ud83d\\ude00'", "'\\udc00'", "true", "null",
    "undefined", "7n", "-(2n ** 70n)", "Symbol.iterator", "Symbol.for('k')", "Symbol('s')",
    "{}", "[]", "[1, , 2]", "new Map()", "new Set([1, 'a'])", "new WeakMap()", "new Date(5)",
    "/a(?<n>b)/gi", "new TypeError('t')", "function () { return this }", "(x) => x",
    "class { #p = 1; static s = 2; get g() { return this.#p } }", "function* () { yield 1 }",
    "async () => 1", "Object.create(null)", "Object(Symbol('boxed'))", "Object('str')", "Math",
    "Array.prototype.map", "[].values()", "new Map([[1, 2]]).entries()", "'ab'[Symbol.iterator]()",
    "(function () { return arguments })(1, 2)", "new Proxy({}, {})", "Math.max.bind(null, 1)",
)  # fmt: skip
STEPS = (
    "x.{k} = y", "x[{i}] = y", "Object.defineProperty(x, '{k}', {{value: y, configurable: true}})",
    "Object.defineProperty(x, '{k}', {{get() {{ return y }}, configurable: true}})", "delete x.{k}",
    "Object.freeze(x)", "Object.preventExtensions(x)", "Object.setPrototypeOf(x, y)", "x.push(y)",
    "x.length = {i}", "x.set(y, x)", "x.add(y)", "x.delete(y)", "x.next()", "x[Symbol('{k}')] = y",
    "y.{k} = x", "new x()", "all.push(x)", "all.push(() => [x, y])",
    "all[{i}] = class extends x {{}}", "String.prototype.{k} = y", "delete Array.prototype.{m}",
    "globalThis.{k} = y", "x.name", "x.exec('aab')",
)  # fmt: skip
#: What the script sees of its heap: a text that takes everything into account.
SHOW = """
const seen = new Map();
const show = (v) => {
  if (typeof v === 'symbol') return String(v);
  if (Object.is(v, -0)) return '-0';
  if (typeof v === 'function' || (typeof v === 'object' && v)) {
    if (seen.has(v)) return '#' + seen.get(v);
    seen.set(v, seen.size);
    let own = [];
    try { own = Reflect.ownKeys(v).map((k) => {
      const d = Object.getOwnPropertyDescriptor(v, k);
      return [String(k), d.enumerable, d.configurable, d.writable, show(d.get),
        show(d.value)] + '' });
    } catch (e) { own = [String(e)] }
    let inside = '';
    if (v instanceof Map || v instanceof Set) inside = [...v].map(show).join();
    return Object.prototype.toString.call(v) + Object.isExtensible(v) + own + inside
      + (v === Object.prototype ? '' : show(Object.getPrototypeOf(v)));
  }
  return typeof v + String(v);
};
all.map((v) => { try { return show(v) } catch (e) { return String(e) } }).join('\\n')
"""


def program(seed: int) -> str:
    chance = random.Random(seed)
    lines = ["const all = [], attempt = (f) => { try { f() } catch (e) {} }; let x, y;"]
    lines += [f"all.push({chance.choice(VALUES)});" for _ in range(30)]
    for _ in range(60):
        step = chance.choice(STEPS).format(
            k=chance.choice("abcde"), i=chance.randrange(7), m=chance.choice(["at", "fill", "with"])
        )
        places = chance.randrange(30), chance.randrange(30)
        lines.append(f"x = all[{places[0]}]; y = all[{places[1]}]; attempt(() => {step});")
    return "\n".join([*lines, "fetch('/');", SHOW])


@pytest.mark.parametrize("seed", range(20))
def test_random_heaps(seed: int) -> None:
    source = program(seed)
    machine = paused(source)
    text = dump(machine)
    restored = load(text, source)
    assert dump(restored) == text
    for each in (machine, restored):
        answer(each)
        assert each.run() == "completed", each.error_detail
    assert restored.result == machine.result
    assert len(str(machine.result)) > 1000
