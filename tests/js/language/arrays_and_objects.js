const a = [1, , 3]; console.log(a.length, 1 in a, a, [...a], a.length = 2, a);
a[5] = "x"; console.log(a.length, a.indexOf("x"), Object.keys(a).join());
const key = "dyn"; const o = { key, [key + 1]: 2, "quoted-key": 3, 4: 5, get g() { return this.key; }, set g(v) { this.key = v; }, m() { return "m"; }, async am() {}, *gm() {}, __proto__: { inherited: 1 } };
console.log(o, o.inherited, o.g, (o.g = "new", o.key), o.m(), Object.keys(o).join());
console.log({ ...[1, 2], ..."ab", ...null, ...{ a: 1 } }, { a: 1, a: 2 }.a, { 2: "b", 1: "a", x: "c", 0: "z" });
for (const k in { b: 1, 2: 1, a: 1, 1: 1 }) console.log(k);
const p = Object.create({ parent: 1 }, { own: { value: 1, enumerable: true }, hidden: { value: 2 } });
for (const k in p) console.log("in", k); console.log(JSON.stringify(p), p.hidden);
const nested = { a: { b: { c: [1, { d: 2 }] } } }; console.log(nested.a.b.c[1].d, nested["a"]["b"], nested.x?.y);
const sparse = []; sparse[3] = 1; console.log(sparse.length, sparse.map((x) => x * 2).length, sparse.findIndex((x) => x === undefined));
console.log([3, 1, 2].toString(), [[1, [2]], 3] + "", [null, undefined] + "", Array.isArray([]), [].concat([1], 2, [[3]]).length);
// expect: 3 false [ 1, <1 empty item> ] [ 1, undefined, 3 ] 2 [ 1, <1 empty item> ]
// expect: 6 5 0,5
// expect: {
// expect:   '4': 5,
// expect:   key: 'new',
// expect:   dyn1: 2,
// expect:   'quoted-key': 3,
// expect:   g: [Getter/Setter],
// expect:   m: [Function: m],
// expect:   am: [AsyncFunction: am],
// expect:   gm: [GeneratorFunction: gm]
// expect: } 1 dyn new m 4,key,dyn1,quoted-key,g,m,am,gm
// expect: { '0': 'a', '1': 'b', a: 1 } 2 { '0': 'z', '1': 'a', '2': 'b', x: 'c' }
// expect: 1
// expect: 2
// expect: b
// expect: a
// expect: in own
// expect: in parent
// expect: {"own":1} 2
// expect: 2 { c: [ 1, { d: 2 } ] } undefined
// expect: 4 4 0
// expect: 3,1,2 1,2,3 , true 3
