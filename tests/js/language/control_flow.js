let n = 0; while (true) { if (++n > 5) break; if (n % 2) continue; console.log(n); }
do { n--; } while (n > 3); console.log(n);
outer: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { if (j === 1) continue outer; if (i === 2) break outer; console.log(i, j); } }
label: { console.log("in"); break label; }
for (const c of "ab") console.log(c); for (const i in "ab") console.log(i);
for (const [i, v] of ["x", "y"].entries()) console.log(i, v);
function grade(x) { switch (true) { case x > 90: return "A"; case x > 80: return "B"; default: return "C"; } } console.log(grade(95), grade(85), grade(10));
switch (3) { case 1: console.log(1); default: console.log("d"); case 2: console.log(2); break; case 4: console.log(4); }
switch ("a") { case "a": { let s = 1; console.log(s); } case "b": let s = 2; console.log(s); }
for (let i = 0, j = 10; i < j; i += 3, j -= 3) console.log(i, j);
for (;;) { break; } if (0) ; else console.log("else");
var x = 0; a: b: for (;;) { if (x++ > 2) break a; continue b; } console.log(x);
const w = []; for (const k in [7, 8]) w.push(k); for (var q of new Set([1, 1, 2])) w.push(q); console.log(w.join());
console.log(((x) => { for (const y of x) { if (y > 1) return y; } })([1, 2, 3]), (() => { try { return 1; } finally { console.log("f"); } })());
// expect: 2
// expect: 4
// expect: 3
// expect: 0 0
// expect: 1 0
// expect: in
// expect: a
// expect: b
// expect: 0
// expect: 1
// expect: 0 x
// expect: 1 y
// expect: A B C
// expect: d
// expect: 2
// expect: 1
// expect: 2
// expect: 0 10
// expect: 3 7
// expect: else
// expect: 4
// expect: 0,1,1,2
// expect: f
// expect: 2 1
