const o = { _v: 1, get v() { return this._v * 10; }, set v(x) { this._v = x; }, get ["c" + 1]() { return "computed"; } };
o.v = 5; o.v += 1; console.log(o.v, o._v, o.c1, Object.getOwnPropertyDescriptor(o, "v").set.name);
const child = Object.create(o); child.v = 2; console.log(child._v, o._v, child.v, Object.keys(child).join());
Object.defineProperty(o, "ro", { value: 1 }); o.ro = 2; console.log(o.ro, (() => { "use strict"; try { o.ro = 3; } catch (e) { return e.name; } })());
const onlyGet = { get x() { return 1; } }; onlyGet.x = 2; console.log(onlyGet.x);
class T { static get [Symbol.toStringTag]() { return "T!"; } get len() { return this.items.length; } items = [1, 2]; } console.log(String(T), new T().len);
const lazy = { get data() { Object.defineProperty(this, "data", { value: "computed once" }); return this.data; } }; console.log(lazy.data, lazy.data);
console.log(JSON.stringify({ get a() { return 1; }, b: { get c() { return [this === undefined]; } } }), { __proto__: { get z() { return this.q; } }, q: 8 }.z);
// expect: 510 51 computed set v
// expect: 2 51 20 _v
// expect: 1 TypeError
// expect: 1
// expect: class T { static get [Symbol.toStringTag]() { return "T!"; } get len() { return this.items.length; } items = [1, 2]; } 2
// expect: computed once computed once
// expect: {"a":1,"b":{"c":[false]}} 8
