const get = async (x) => (await fetch("/echo/" + JSON.stringify(x))).json();
class Store { #items = new Map(); static async open() { const s = new Store(); s.add(await get("opened")); return s; } add(x) { this.#items.set(x, x.length); return this; } async *[Symbol.asyncIterator]() { for (const [k, v] of this.#items) yield [await get(k), v]; } get size() { return this.#items.size; } }
const store = await Store.open(); store.add(await get("two")).add((await get({ deep: ["three"] })).deep[0]);
for await (const [k, v] of store) console.log(k, v, store.size);
const { a = await get("default"), ...rest } = await get({ b: 1 }); console.log(a, rest);
const label = async (x) => { switch (await get(x)) { case 1: return "one"; case await get(2): return "two"; default: return await get("many"); } }; console.log(await label(1), await label(2), await label(3));
outer: for (let i = 0; i < 3; i++) { for (const j of [0, 1]) { try { if ((await get(j)) === 1) continue outer; if (await get(i === 2)) break outer; } finally { console.log("f", await get(i), j); } } }
console.log(await [1, 2, 3].reduce(async (sum, x) => (await sum) + (await get(x)), 0), (await Promise.all(["x", "y"].map(async (k, i) => [k, await get(i)]))).flat().join());
let x = 1; x += await get(2); x *= await get(3); const o = { n: 1 }; o.n += await get(4); o[await get("k")] = await get("v"); console.log(x, o, (await get(null)) ?? (await get("nullish")), `${await get("t")}${await get(1)}`);
const wait = (p) => p.then((v) => "ok " + v, (e) => "failed " + e.message); console.log(await wait(get(1)), await wait(Promise.resolve().then(() => { throw new Error("later"); })));
try { await Promise.all([get(1), (async () => { await get(2); throw new Error("one failed"); })()]); } catch (e) { console.log(e.message); } finally { console.log(await get("cleanup")); }
return { done: await get(true), list: await Promise.all([1, 2].map(get)) };
// result: {"done": true, "list": [1, 2]}
// expect: opened 6 3
// expect: two 3 3
// expect: three 5 3
// expect: default { b: 1 }
// expect: one two many
// expect: f 0 0
// expect: f 0 1
// expect: f 1 0
// expect: f 1 1
// expect: f 2 0
// expect: 6 x,0,y,1
// expect: 9 { n: 5, k: 'v' } nullish t1
// expect: ok 1 failed later
// expect: one failed
// expect: cleanup
