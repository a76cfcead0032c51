const o = { b: 1, a: { c: 2 } }; console.log(Object.keys(o), Object.values(o), Object.entries(o), Object.assign({}, o, { d: 1 }, null, "xy"), Object.fromEntries([["k", 1]]), Object.is(NaN, NaN), Object.getOwnPropertyNames("ab"));
const f = Object.freeze({ a: 1, n: { m: 1 } }); f.a = 2; f.n.m = 2; delete f.a; f.x = 1; console.log(f, Object.isFrozen(f), Object.isSealed(f), Object.isExtensible(f)); const se = Object.seal({ a: 1 }); se.a = 2; se.b = 1; console.log(se, delete se.a);
const d = Object.defineProperty({}, "x", { get: () => 42, enumerable: false, configurable: true }); console.log(d.x, Object.keys(d), Object.getOwnPropertyDescriptor(d, "x").enumerable, Object.getOwnPropertyDescriptors({ get a() { return 1; }, b: 2 }).b);
const p = { hi() { return "hi " + this.n; } }; const c = Object.create(p, { n: { value: "c", writable: true, enumerable: true } }); console.log(c.hi(), Object.getPrototypeOf(c) === p, p.isPrototypeOf(c), c.hasOwnProperty("n"), Object.hasOwn(c, "hi"), c.propertyIsEnumerable("n"), Object.setPrototypeOf({}, null) instanceof Object);
console.log(String({}), ({}).toString(), Object.prototype.toString.call([]), Object.prototype.toString.call(null), Object.prototype.toString.call(new Date(0)), Object(1) instanceof Number, typeof Object("s"), Object(null), ({ valueOf: () => 3 }) * 2, new Object() instanceof Object);
try { Object.defineProperty(Object.freeze({}), "x", { value: 1 }); } catch (e) { console.log(e.name); } try { Object.setPrototypeOf(p, c); } catch (e) { console.log(e.name); } console.log(Object.entries([7, 8]), Object.keys("ab"), { ...o, a: 2 }, structuredClone({ d: new Date(0), m: new Map([[1, { a: 1 }]]), r: /x/g }));
console.log(Reflect.ownKeys({ z: 1, 2: 1, 1: 1 }), Reflect.apply(Math.max, null, [1, 2]), Reflect.construct(Date, [0]).getTime(), Reflect.defineProperty({}, "a", { value: 1 }), Reflect.deleteProperty(f, "a"), Reflect.set({ set x(v) { this.y = v; } }, "x", 1), Reflect.get({ get x() { return this.q; } }, "x", { q: 5 }));
// expect: [ 'b', 'a' ] [ 1, { c: 2 } ] [ [ 'b', 1 ], [ 'a', { c: 2 } ] ] { '0': 'x', '1': 'y', b: 1, a: { c: 2 }, d: 1 } { k: 1 } true [ '0', '1', 'length' ]
// expect: { a: 1, n: { m: 2 } } true true false
// expect: { a: 2 } false
// expect: 42 [] false { value: 2, writable: true, enumerable: true, configurable: true }
// expect: hi c true true true false true false
// expect: [object Object] [object Object] [object Array] [object Null] [object Date] true object {} 6 true
// expect: TypeError
// expect: TypeError
// expect: [ [ '0', 7 ], [ '1', 8 ] ] [ '0', '1' ] { b: 1, a: 2 } { d: 1970-01-01T00:00:00.000Z, m: Map(1) { 1 => { a: 1 } }, r: /x/g }
// expect: [ '1', '2', 'z' ] 2 0 true false true 5
