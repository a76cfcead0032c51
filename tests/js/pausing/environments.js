// Closures that share variables still share them afterwards.
const get = (x) => fetch("/echo/" + JSON.stringify(x));
function pair() { let n = get(0); return { up: () => (n += get(1)), read: () => n }; }
const first = pair();
const second = pair();
first.up(); first.up(); second.up();
console.log(first.read(), second.read());
const list = [1, 2];
const same = list;
get(0);
same.push(3);
console.log(list.length, list === same);
const cycle = { name: "c" };
cycle.self = cycle;
get(0);
console.log(cycle.self.self === cycle);
const symbol = Symbol("mine");
const keyed = { [symbol]: 1, [Symbol.for("shared")]: 2 };
get(0);
console.log(keyed[symbol], keyed[Symbol.for("shared")], Symbol.keyFor(Symbol.for("shared")));
Array.prototype.last = function () { return this[this.length - 1]; };
String.prototype.shout = function () { return this.toUpperCase() + get("!"); };
Math.answer = 42;
get(0);
console.log([1, 2, 3].last(), "hi".shout(), Math.answer);
const frozen = Object.freeze({ a: 1 });
get(0);
console.log(Object.isFrozen(frozen), Reflect.set(frozen, "a", 2), frozen.a);
const bound = function (a, b) { return [this.x, a, b].join(); }.bind({ x: 1 }, 2);
get(0);
console.log(bound(3), [bound.name].join());
let big = 2n ** 100n, nan = NaN, minus = -0, inf = -Infinity, hole = [, 1];
get(0);
console.log(big, nan, Object.is(minus, -0), inf, 0 in hole, hole.length);
const re = /a(.)/gy;
re.exec("abac");
get(0);
console.log(re.lastIndex, re.exec("abac")[1], re.flags);
const date = new Date(0);
get(0);
console.log(date.toISOString());
// expect: 2 1
// expect: 3 true
// expect: true
// expect: 1 2 shared
// expect: 3 HI! 42
// expect: true false 1
// expect: 1,2,3 bound 
// expect: 1267650600228229401496703205376n NaN true -Infinity false 2
// expect: 2 c gy
// expect: 1970-01-01T00:00:00.000Z
