const report = (rows) => rows.map(({ at, ...r }) => ({ ...r, day: new Date(at).toISOString().slice(0, 10) }));
console.log(JSON.stringify(report([{ at: 0, n: 1 }, { at: 864e5, n: 2 }])));
const grouped = [["a", 1], ["b", 2], ["a", 3]].reduce((m, [k, v]) => ({ ...m, [k]: [...(m[k] ?? []), v] }), {});
console.log(grouped, Object.entries(grouped).map(([k, v]) => `${k}=${v.join("+")}`).join("&"));
const memo = new Map(); const fib = (n) => memo.get(n) ?? (memo.set(n, n < 2 ? n : fib(n - 1) + fib(n - 2)), memo.get(n)); console.log(fib(60));
const parse = (csv) => csv.trim().split(/\r?\n/).map((l) => l.split(",")).reduce(([h, ...r], l, i) => (i ? [h, ...r, Object.fromEntries(h.map((k, j) => [k, l[j]]))] : [l]), [[]]).slice(1);
console.log(parse("a,b\n1,2\n3,4"));
const words = "the quick the lazy the dog".split(" "); const counts = {}; for (const w of words) counts[w] = (counts[w] || 0) + 1; console.log(Object.entries(counts).sort(([, x], [, y]) => y - x)[0]);
// expect: [{"n":1,"day":"1970-01-01"},{"n":2,"day":"1970-01-02"}]
// expect: { a: [ 1, 3 ], b: [ 2 ] } a=1+3&b=2
// expect: 1548008755920
// expect: [ { a: '1', b: '2' }, { a: '3', b: '4' } ]
// expect: [ 'the', 3 ]
