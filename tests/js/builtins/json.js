console.log(JSON.stringify({ a: [1, "x", null, undefined, () => 1, NaN, new Date(0), { toJSON: () => "j" }], u: undefined, f() {}, s: Symbol("x"), n: { d: {} } }));
console.log(JSON.stringify([1, { a: 2 }], null, 2)); console.log(JSON.stringify({ b: 1, a: { c: [] } }, null, "--")); console.log(JSON.stringify({ a: 1, b: 2, c: { a: 3, d: 4 } }, ["a", "c"]));
console.log(JSON.stringify({ a: 1, b: "x" }, (k, v) => (typeof v === "number" ? v + 1 : v)), JSON.stringify("q\"\\\n\ud800é😀"), JSON.stringify(undefined), JSON.stringify(null), JSON.stringify(new Map([[1, 2]])), JSON.stringify(Object(1)), JSON.stringify([new Boolean(false), new String("s")]));
console.log(JSON.parse('{"a":[1,2,{"b":null}],"c":"\\u0041\\n","proto":1}'), JSON.parse(" [1 , 2 ] "), JSON.parse('"x"'), JSON.parse("1e3"), JSON.parse('{"a":1,"a":2}').a, JSON.parse("[1,2,3]", (k, v) => (Array.isArray(v) ? v : v * 2)));
for (const bad of ["{", "[1,]", "{'a':1}", "01", "undefined", "", "[1] x", '"\n"', "nul", "1.", "+1", '{"a" 1}']) { try { JSON.parse(bad); console.log("parsed", bad); } catch (e) { console.log(e.name); } }
const c = {}; c.self = c; try { JSON.stringify(c); } catch (e) { console.log(e.name); } try { JSON.stringify(1n); } catch (e) { console.log(e.name); }
console.log(JSON.stringify({ [Symbol("k")]: 1, 2: "b", 1: "a", z: 0 }), JSON.stringify(Object.create({ inherited: 1 })), JSON.stringify([[], {}], null, 1), JSON.stringify({ date: new Date(Date.UTC(2024, 1, 29)) }), JSON.stringify([-0, 1e21, 1e-7]));
const reviver = (k, v) => (/^\d{4}-/.test(v) ? new Date(v) : v); console.log(JSON.parse('{"d":"2024-01-01T00:00:00.000Z"}', reviver).d.getTime(), JSON.parse('{"a":{"b":1}}', (k, v) => (k === "b" ? undefined : v)));
// expect: {"a":[1,"x",null,null,null,null,"1970-01-01T00:00:00.000Z","j"],"n":{"d":{}}}
// expect: [
// expect:   1,
// expect:   {
// expect:     "a": 2
// expect:   }
// expect: ]
// expect: {
// expect: --"b": 1,
// expect: --"a": {
// expect: ----"c": []
// expect: --}
// expect: }
// expect: {"a":1,"c":{"a":3}}
// expect: {"a":2,"b":"x"} "q\"\\\n\ud800é😀" undefined null {} 1 [false,"s"]
// expect: { a: [ 1, 2, { b: null } ], c: 'A\n', proto: 1 } [ 1, 2 ] x 1000 2 [ 2, 4, 6 ]
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: TypeError
// expect: TypeError
// expect: {"1":"a","2":"b","z":0} {} [
// expect:  [],
// expect:  {}
// expect: ] {"date":"2024-02-29T00:00:00.000Z"} [0,1e+21,1e-7]
// expect: 1704067200000 { a: {} }
