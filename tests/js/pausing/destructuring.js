const get = (x) => fetch("/echo/" + JSON.stringify(x));
const { a = get(1), b: { c = get(2) } = get({}), [get("key")]: d = get(4), ...rest } = get({ key: 3, x: 9 });
console.log(a, c, d, JSON.stringify(rest));
const [p = get("p"), , [q] = get(["q"]), ...others] = get([null, 1]);
console.log(p, q, others.length);
let target = {};
({ x: target[get("one")], y: target.two = get(22) } = get({ x: 11 }));
[target[get("three")] = get(33)] = [];
console.log(JSON.stringify(target));
for (const { id, tag = get("none") } of get([{ id: 1 }, { id: 2, tag: "t" }])) console.log(id, tag);
try { const { missing } = get(null); } catch (error) { console.log(error.name); }
let m = 1, n = 2;
[m, n] = [get(n), get(m)];
console.log(m, n);
// expect: 1 2 3 {"x":9}
// expect: null q 0
// expect: {"one":11,"two":22,"three":33}
// expect: 1 none
// expect: 2 t
// expect: TypeError
// expect: 2 1
