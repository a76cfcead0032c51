function f(a, b = a + 1, ...c) { return [a, b, c.length, arguments.length].join(); }
console.log(f(1), f(1, 2, 3, 4), f.length, f.name);
const arrow = (x, { y = 2, z: [w] = [3] } = {}) => x + y + w;
console.log(arrow(1), arrow(1, { y: 5, z: [7] }));
function self() { return typeof this; }
console.log(self.call(5), self.call("s"), (function () { "use strict"; return typeof this; }).call(5));
console.log((() => typeof this)(), new (function () { this.x = new.target === undefined; })().x);
function args() { arguments[0] = "changed"; return arguments.length; }
console.log(args(1, 2), (function (a) { arguments[0] = 9; return a; })(1), (function (a) { "use strict"; arguments[0] = 9; return a; })(1));
console.log(((a, b) => a + b).length, (function () {}).name, (() => {}).name, ({ m() {} }).m.name);
const bound = f.bind(null, 1); console.log(bound(5), bound.name, bound.length);
console.log([1, 2].map(parseInt).join(), [3].map((x) => ({ x }))[0].x);
console.log((function () { return this; }).call(null) === globalThis, void 0, (1, 2));
var g = function fact(n) { return n < 2 ? 1 : n * fact(n - 1); }; console.log(g(10));
// expect: 1,2,0,1 1,2,2,4 1 f
// expect: 6 13
// expect: object object number
// expect: object false
// expect: 2 9 1
// expect: 2   m
// expect: 1,5,0,2 bound f 0
// expect: 1,NaN 3
// expect: true undefined 2
// expect: 3628800
