// node: 22
const get = (x) => fetch("/echo/" + JSON.stringify(x));
class Even { static [Symbol.hasInstance](n) { return get(n % 2 === 0); } }
console.log(2 instanceof Even, 3 instanceof Even);
class Box { #x = 1; static check(o) { return #x in o && get(true); } }
console.log(Box.check(new Box()), Box.check({}));
console.log(get("a") in { a: 1 }, get(1) in get([1]), get("a") < get("b"), get([1]) == get("1"));
const special = { [Symbol.isConcatSpreadable]: true, get length() { return get(2); }, 0: "x", get 1() { return get("y"); } };
console.log([1].concat(special).join());
const tagged = { get [Symbol.toStringTag]() { return get("Tagged"); } };
console.log(String(tagged));
class Words extends Array { static get [Symbol.species]() { get(0); return Array; } }
console.log(new Words("a", "b").map((x) => get(x)).constructor.name);
console.log(Object.groupBy([1, 2, 3], (x) => get(x % 2 ? "odd" : "even")).odd.join());
console.log(Map.groupBy([1, 2, 3], (x) => get(x > 1)).get(true).join());
// expect: true false
// expect: true false
// expect: true false true true
// expect: 1,x,y
// expect: [object Tagged]
// expect: Array
// expect: 1,3
// expect: 2,3
