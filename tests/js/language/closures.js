const fns = [];
for (let i = 0; i < 3; i++) fns.push(() => i++);
console.log(fns.map((f) => f() + f()).join());
var vs = [];
for (var v = 0; v < 3; v++) vs.push(() => v);
console.log(vs.map((f) => f()).join());
const counter = (() => { let n = 0; return { inc: () => ++n, get value() { return n; } }; })();
counter.inc(); counter.inc();
console.log(counter.value);
const late = []; for (const x of [1, 2]) { let y = x * 10; late.push(() => x + y); y++; }
console.log(late.map((f) => f()).join());
for (let i = 0, f = () => i; i < 2; i++) console.log(f(), i);
const compose = (...f) => (x) => f.reduceRight((acc, g) => g(acc), x);
console.log(compose((x) => x + 1, (x) => x * 2)(5));
(function named(n) { if (n) named(n - 1); else console.log(typeof named); })(2);
// expect: 1,3,5
// expect: 3,3,3
// expect: 2
// expect: 12,23
// expect: 0 0
// expect: 0 1
// expect: 11
// expect: function
