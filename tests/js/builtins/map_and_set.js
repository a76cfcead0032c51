const m = new Map([["a", 1], [NaN, "nan"], [0, "zero"]]); m.set({}, "obj").set("a", 2); console.log(m.size, m.get("a"), m.get(NaN), m.get(-0), m.has({}), m.delete("a"), m.delete("a"), [...m.keys()].length, m);
m.forEach((v, k, self) => console.log(String(k), v, self === m)); m.clear(); console.log(m.size, Map.prototype.constructor === Map, new Map().set(1, 2).set(1, 3).get(1));
const s = new Set([1, 1, "1", NaN, NaN]); console.log(s.size, s.has("1"), s.add(5).size, s.delete(1), [...s], s, new Set("hello").size, [...new Set([3, 1, 3])].join());
const order = new Map(); order.set("x", 1); order.set("y", 2); order.delete("x"); order.set("x", 3); console.log([...order.entries()].join("|"));
const wm = new WeakMap(); const k = {}; wm.set(k, 1); console.log(wm.get(k), wm.has(k), wm.delete(k), wm.has(k)); const ws = new WeakSet([k]); console.log(ws.has(k), ws.has({})); try { wm.set(1, 1); } catch (e) { console.log(e.name); } try { Map(); } catch (e) { console.log(e.name); }
const it = new Map([[1, 2]]).entries(); console.log(it.next(), it.next(), Object.prototype.toString.call(it), new Map(Object.entries({ a: 1 })).get("a"), Object.fromEntries(new Map([["q", 1]])));
const g = new Set([1, 2, 3]); for (const x of g) { g.delete(x); if (x < 10) g.add(x + 10); } console.log([...g].join()); const inv = new Map([...new Map([["a", 1]])].map(([k, v]) => [v, k])); console.log(inv);
// expect: 4 2 nan zero false true false 3 Map(3) { NaN => 'nan', 0 => 'zero', {} => 'obj' }
// expect: NaN nan true
// expect: 0 zero true
// expect: [object Object] obj true
// expect: 0 true 3
// expect: 3 true 4 true [ '1', NaN, 5 ] Set(3) { '1', NaN, 5 } 4 3,1
// expect: y,2|x,3
// expect: 1 true true false
// expect: true false
// expect: TypeError
// expect: TypeError
// expect: { value: [ 1, 2 ], done: false } { value: undefined, done: true } [object Map Iterator] 1 { q: 1 }
// expect: 
// expect: Map(1) { 1 => 'a' }
