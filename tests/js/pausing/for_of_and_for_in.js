const get = (x) => fetch("/echo/" + JSON.stringify(x));
for (const x of get([1, 2])) console.log(get(x));
for (const key in get({ a: 1, b: 2 })) console.log(get(key));
const fns = [];
for (let i = 0; i < get(3); i += get(1)) fns.push(() => get(i));
console.log(fns.map((f) => f()).join());
let n = 0;
do { n += get(2); } while (get(n) < 5);
while (get(n > 0)) n -= get(3);
console.log(n);
const holder = {};
for (holder[get("k")] of [1, 2]) get(0);
for (holder.p in { z: 1 });
console.log(JSON.stringify(holder));
for (const [key, value] of Object.entries(get({ x: 1, y: 2 }))) console.log(key, get(value));
for (const [k, v] of new Map([["m", 1]])) console.log(k, get(v));
for (const c of "hé😀") console.log(get(c).length);
const growing = [1];
for (const x of growing) if (get(growing.length) < 3) growing.push(x + 1);
console.log(growing.join());
// expect: 1
// expect: 2
// expect: a
// expect: b
// expect: 0,1,2
// expect: 0
// expect: {"k":2,"p":"z"}
// expect: x 1
// expect: y 2
// expect: m 1
// expect: 1
// expect: 1
// expect: 2
// expect: 1,2,3
