const get = (x) => fetch("/echo/" + JSON.stringify(x));
let page = 0; const all = [];
do { const { items, next } = get({ items: [page * 2, page * 2 + 1], next: page < 2 ? page + 1 : null }); all.push(...items); page = next; } while (page !== null);
console.log(all.join());
for (let i = get(0), n = get(2); get(i < n); i += get(1)) { if (get(i) === 1) continue; console.log("i", i); }
let tries = 0; while (true) { try { if (get(++tries) < 3) throw new Error("retry"); console.log("tries", tries); break; } catch (e) { if (get(tries) > 5) throw e; } }
const stack = [[1, [2, [3]]]]; const out = []; while (stack.length) { const top = stack.pop(); if (Array.isArray(top)) stack.push(...top.map((x) => x)); else out.push(get(top)); } console.log(out.sort().join());
a: while (get(true)) { while (get(true)) { if (get(1)) break a; } }
var i = 3; while (i --> 0) if (get(i) === 1) break; console.log(i);
// expect: 0,1,2,3,4,5
// expect: i 0
// expect: tries 3
// expect: 1,2,3
// expect: 1
