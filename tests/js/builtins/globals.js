console.log(typeof globalThis, globalThis === this || typeof this, parseInt("101", 2), parseFloat("1.5.5"), isNaN(undefined), isFinite(Infinity), encodeURIComponent("ü&?"), decodeURI("%41%2F"), [undefined, NaN, Infinity].join());
try { decodeURIComponent("%"); } catch (e) { console.log(e.name); } console.log(typeof structuredClone, Number.parseFloat === parseFloat, Object.getOwnPropertyDescriptor(globalThis, "NaN").writable, typeof Symbol.iterator, typeof Reflect, Math[Symbol.toStringTag], JSON[Symbol.toStringTag]);
const c = structuredClone({ a: [1, { b: new Set([1]) }], n: null, d: new Date(3) }); console.log(c, c.d.getTime()); try { structuredClone(() => 1); } catch (e) { console.log(e.name); } const cyc = { x: 1 }; cyc.self = cyc; const cc = structuredClone(cyc); console.log(cc.self === cc, cc !== cyc);
console.log([10, 1, 5].map(String), ["1", "2"].map(Number), [0, 1, ""].filter(Boolean), [1, 2].map(BigInt), Array.from([1], Symbol).length, new Boolean(false) ? "truthy" : "falsy", Boolean("false"), new Number(5) + 1, new String("ab").length, typeof Object(1n));
console.log("%s is %d years and %i, %f, %O %%", "Bob", 42.5, 42.5, 1.5, { b: 2 }, "extra"); console.log(); console.log(null, undefined, true, -0, [undefined, null], { a: undefined }, "str", ["str"], [[]], {}, () => 1, class A {}, Symbol("s"), 10n, new Error("e").message);
console.log([1.5, "a", [2, [3, [4, [5]]]]], { a: { b: { c: { d: 1 } } } }, new Map([["k", { v: 1 }]]), new Set([[1]]), [, 1], Object.create(null), new (class Foo { x = 1; })(), new Date(0), /re/g, Promise.resolve(1), function named() {}, [function () {}], { f() {} }, "a'b", ["a'b"], new Array(3), { "k-e": 1 });
// expect: object true 5 1.5 true false %C3%BC%26%3F A%2F ,NaN,Infinity
// expect: URIError
// expect: function true false symbol object Math JSON
// expect: { a: [ 1, { b: [Set] } ], n: null, d: 1970-01-01T00:00:00.003Z } 3
// expect: DataCloneError
// expect: true true
// expect: [ '10', '1', '5' ] [ 1, 2 ] [ 1 ] [ 1n, 2n ] 1 truthy true 6 2 object
// expect: Bob is 42.5 years and 42, 1.5, { b: 2 } % extra
// expect: 
// expect: null undefined true -0 [ undefined, null ] { a: undefined } str [ 'str' ] [ [] ] {} [Function (anonymous)] [class A] Symbol(s) 10n e
// expect: [ 1.5, 'a', [ 2, [ 3, [Array] ] ] ] { a: { b: { c: [Object] } } } Map(1) { 'k' => { v: 1 } } Set(1) { [ 1 ] } [ <1 empty item>, 1 ] [Object: null prototype] {} Foo { x: 1 } 1970-01-01T00:00:00.000Z /re/g Promise { 1 } [Function: named] [ [Function (anonymous)] ] { f: [Function: f] } a'b [ "a'b" ] [ <3 empty items> ] { 'k-e': 1 }
