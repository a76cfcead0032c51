const s = Symbol("desc"); console.log(s.toString(), s.description, typeof s, Symbol.for("a") === Symbol.for("a"), Symbol("a") === Symbol("a"), { [s]: 1 }[s], Object.keys({ [s]: 1 }).length, Object.getOwnPropertySymbols({ [s]: 1 }).length);
try { s + ""; } catch (e) { console.log(e.name); } console.log({ [Symbol.toPrimitive]: (h) => h } + "", `${{ [Symbol.toPrimitive]: (h) => h }}`, +{ [Symbol.toPrimitive]: () => 5 });
console.log(Object.prototype.toString.call({ [Symbol.toStringTag]: "Tag" }), [].concat({ length: 1, 0: "x", [Symbol.isConcatSpreadable]: true }));
const p = new Proxy({ a: 1 }, { get: (t, k, r) => (k in t ? Reflect.get(t, k, r) : `no ${String(k)}`), has: (t, k) => k.startsWith("a"), set(t, k, v) { if (v < 0) throw new RangeError("neg"); t[k] = v; return true; }, deleteProperty: (t, k) => { console.log("del", k); return delete t[k]; }, ownKeys: (t) => [...Reflect.ownKeys(t), "extra"], getOwnPropertyDescriptor: (t, k) => ({ value: t[k], configurable: true, enumerable: true }) });
console.log(p.a, p.zzz, "abc" in p, "b" in p, (p.n = 3), Object.keys(p).join(), delete p.n); try { p.x = -1; } catch (e) { console.log(e.message); }
const fn = new Proxy(function (a) { return a; }, { apply: (t, th, args) => t(...args) * 2, construct: (t, args) => ({ made: args }) }); console.log(fn(4), new fn(1, 2).made.length, typeof fn);
const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); try { proxy.x; } catch (e) { console.log(e.name); }
console.log(Reflect.ownKeys({ b: 1, 1: 1, [s]: 1 }).length, Reflect.has({ x: 1 }, "x"), Reflect.getPrototypeOf([]) === Array.prototype, Array.isArray(new Proxy([], {})), JSON.stringify(new Proxy([1, { a: 2 }], {})));
const log = []; const tracer = new Proxy({}, { get(t, k) { log.push(k); return tracer; } }); tracer.a.b.c; console.log(log.join("."));
"use strict"; try { Object.freeze(p) && 0; } catch (e) { console.log(e.name); } try { new Proxy(Object.freeze({ a: 1 }), { get: () => 2 }).a; } catch (e) { console.log(e.name); }
// expect: Symbol(desc) desc symbol true false 1 0 1
// expect: TypeError
// expect: default string 5
// expect: [object Tag] [ 'x' ]
// expect: del n
// expect: 1 no zzz true false 3 a,n,extra true
// expect: neg
// expect: 8 2 function
// expect: TypeError
// expect: 3 true true true [1,{"a":2}]
// expect: a.b.c
// expect: TypeError
// expect: TypeError
