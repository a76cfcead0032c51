"""Each script logs the same when every pause point is left, saved and entered in a fresh machine."""

from __future__ import annotations

import pytest

from sequential_flow import snapshot
from sequential_flow.machine import Machine

PROXY_TRAPS = """
const seen = [];
const handler = {};
for (const name of Reflect.ownKeys(Reflect)) {
  if (typeof name !== "string") continue;
  handler[name] = (...args) => {
    let total = 0;
    for (let i = 0; i < 2; i++) total += i;
    seen.push(name + total);
    return Reflect[name](...args);
  };
}
class Target { constructor(x) { this.x = x; } }
const proxy = new Proxy(Target, handler);
const made = new proxy(7);
const inner = new Proxy({ a: 1, [Symbol.iterator]: 2 }, handler);
inner.b = 2;
inner["c"] ??= 3;
"b" in inner;
delete inner.b;
Object.defineProperty(inner, "d", { value: 4, enumerable: true, configurable: true });
const keys = [Object.keys(inner), Reflect.ownKeys(inner).length, Object.entries(inner)];
const copy = { ...inner };
Object.assign(inner, { e: 5 });
Object.getOwnPropertyDescriptors(inner);
Object.isFrozen(inner);
Object.freeze(inner);
const chain = Object.create(inner);
try { chain.a = 9; } catch (error) { seen.push(error.message); }
let walked = "";
for (const key in chain) walked += key;
console.log(made.x, made instanceof proxy, keys, copy, walked, Object.isFrozen(inner));
console.log(seen.join());
"""

CHANGING_HANDLER = """
const log = [];
const handler = {
  get(target, key, receiver) {
    delete handler.get;
    log.push("get " + key);
    return Reflect.get(target, key, receiver);
  },
};
const proxy = new Proxy({ a: 1 }, handler);
console.log(proxy.a, proxy.a, log);
const revocable = Proxy.revocable({ b: 2 }, {
  get(target, key) { revocable.revoke(); return target[key] + 1; },
});
console.log(revocable.proxy.b);
try { revocable.proxy.b; } catch (error) { console.log(error.name); }
"""

DEEP_PROXIES = """
let proxy = { a: 1 };
for (let i = 0; i < 20; i++) {
  proxy = new Proxy(proxy, i % 2 ? {} : { get: (t, k, r) => Reflect.get(t, k, r) });
}
proxy.b = 2;
console.log(proxy.a, proxy.b, Object.keys(proxy));
"""

DESCRIPTORS = """
const log = [];
const field = (name, value) => ({ get: () => { log.push(name); return value; }, enumerable: true });
const attributes = Object.defineProperties({}, {
  enumerable: field("enumerable", true),
  value: field("value", 42),
  writable: field("writable", false),
});
const key = { toString() { log.push("key"); return "k"; } };
const target = Object.defineProperty({}, key, attributes);
console.log(Object.getOwnPropertyDescriptor(target, key), Object.hasOwn(target, key));
console.log(target.hasOwnProperty(key), target.propertyIsEnumerable(key), Reflect.get(target, key));
const length = Object.defineProperty([1, 2, 3], "length", { value: { valueOf: () => 1 } });
console.log(length, log.join());
const created = Object.create({}, { x: { get: () => 1, enumerable: true }, y: { value: 2 } });
console.log(created, created.x, created.y);
console.log(Object.values({ get a() { return 1; }, b: 2 }));
"""

CALLS = """
function f(a, b, c) { return [this.n, a, b, c, arguments.length].join(); }
const bound = f.bind({ n: 1 }, 2);
const twice = bound.bind({ n: 9 }, 3);
const list = { length: { valueOf: () => 2 }, get 0() { return 4; }, 1: 5 };
console.log(bound(3), twice(4), twice.name, twice.length);
console.log(f.apply({ n: 1 }, list), Reflect.apply(f, { n: 2 }, list));
class Point { constructor(x, y) { this.x = x; this.y = y; } }
const At = Point.bind(null, 1);
console.log(new At(2), new At(3) instanceof At, Reflect.construct(Point, list, At.constructor).x);
const target = new Proxy(f, { get: (t, k) => { let n = 0; n++; return t[k]; } });
console.log(target.bind({ n: 6 }, 7)(8), target.call({ n: 7 }, 1), target.bind().name);
console.log(Object.groupBy([1, 2, 3], (x) => (x % 2 ? "odd" : "even")));
function* pairs() { yield ["a", 1]; yield ["b", 2]; }
console.log(Object.fromEntries(pairs()));
"""

ARGUMENTS = """
function sloppy(a, b) {
  const read = () => [a, b, arguments[0], arguments[1], arguments.length].join();
  const log = [read()];
  arguments[0] = "x"; log.push(read());
  b = "y"; log.push(read());
  Object.defineProperty(arguments, 1, { writable: false }); b = "z"; log.push(read());
  delete arguments[0]; a = "w"; log.push(read());
  arguments.length = 7; log.push(read(), [...arguments].length);
  return log;
}
console.log(sloppy(1, 2, 3));
console.log(sloppy(1));
(function () { "use strict"; arguments[0] = 5; console.log(arguments, Object.keys(arguments)); })(1, 2);
console.log((function () { return Math.max.apply(null, arguments); })(3, 9, 4));
"""

ERRORS = """
const text = (value) => ({ toString() { return value; } });
const error = new TypeError(text("message"), { get cause() { return text("cause"); } });
console.log(error.message, String(error.cause), Object.keys(error));
function* errors() { yield 1; yield new Error("two"); }
const all = new AggregateError(errors(), text("all"), { cause: 0 });
console.log(all.message, all.errors.length, all.cause, all instanceof Error);
const named = { get name() { return text("N"); }, get message() { return text("M"); } };
console.log(Error.prototype.toString.call(named));
class Mine extends RangeError { get name() { return "Mine"; } }
try { throw new Mine("m"); } catch (thrown) { console.log(String(thrown)); }
"""

CLONES = """
const log = [];
const source = { a: [1, , 3], map: new Map([[{ k: 1 }, new Set([1])]]), date: new Date(0) };
source.self = source;
Object.defineProperty(source, "got", { get() { log.push("got"); return { source }; }, enumerable: true });
const clone = structuredClone(source);
console.log(clone, clone.self === clone, clone.got.source === clone, log);
for (const bad of [() => 1, Symbol("s"), { f() {} }]) {
  try { structuredClone(bad); } catch (error) { console.log(error.name); }
}
"""

CONVERSIONS = """
const key = { toString() { let n = 0; for (let i = 0; i < 3; i++) n += i; return "k" + n; } };
const object = {};
object.__defineGetter__(key, () => 5);
console.log(object.k3, object.__lookupGetter__(key)(), Reflect.has(object, key));
console.log(Reflect.set({ set k3(v) { this.seen = v; } }, key, 1), Reflect.deleteProperty(object, key));
console.log(Object.prototype.toString.call({ get [Symbol.toStringTag]() { return "Tag"; } }));
console.log({ toString() { return "local"; } }.toLocaleString(), Symbol(key).description);
console.log(parseInt({ toString: () => "12px" }), isNaN({ valueOf: () => NaN }), encodeURI(key));
"""

SCRIPTS = {
    "proxy traps": PROXY_TRAPS,
    "a handler that changes": CHANGING_HANDLER,
    "proxies of proxies": DEEP_PROXIES,
    "descriptors": DESCRIPTORS,
    "calls": CALLS,
    "arguments": ARGUMENTS,
    "errors": ERRORS,
    "clones": CLONES,
    "conversions": CONVERSIONS,
}


def texts(machine: Machine) -> list[str]:
    return [entry["text"] for entry in machine.logs]


@pytest.mark.parametrize("name", SCRIPTS)
def test_restored_at_every_pause_point(name: str) -> None:
    source = SCRIPTS[name]
    straight = Machine()
    straight.start(source)
    assert straight.run() == "completed", straight.error_detail
    machine = Machine()
    machine.start(source)
    machine.chunk_size = 0
    lines: list[str] = []
    while (status := machine.run(-1)) == "sliced":
        lines += texts(machine)
        machine.logs = []
        text = snapshot.dump(machine)
        machine = snapshot.load(text, source, limits=machine.limits)
        machine.chunk_size = 0
        assert snapshot.dump(machine) == text
    assert status == "completed", machine.error_detail
    assert lines + texts(machine) == texts(straight)
