const get = async (x) => { const response = await fetch("/echo/" + JSON.stringify(x)); return response.json(); };
async function total(list) { let sum = 0; for (const x of list) sum += await get(x); return sum; }
console.log(await total([1, 2, 3]));
const [a, b] = await Promise.all([total([1, 2]), total([10, 20])]);
console.log(a, b);
class Api { #base = "/echo/"; async load(x) { try { return await (await fetch(this.#base + x)).json(); } finally { console.log("loaded", x); } } static async make() { return new this(); } }
const api = await Api.make();
console.log(await api.load(5));
console.log(await Promise.race([get("first"), new Promise(() => {})]));
console.log((await Promise.allSettled([get(1), Promise.reject(new Error("no"))])).map((r) => r.status).join());
await (async () => { throw new Error("deep"); })().catch((error) => console.log("caught", error.message));
const thenable = { then(resolve) { get("thenable").then(resolve); } };
console.log(await thenable);
const results = await Promise.all([3, 1, 2].map(async (x) => (await get(x)) * 2));
console.log(results.join());
console.log(`${await get("in template")} ${[await get(1), ...(await get([2]))]} ${{ k: await get(3) }.k}`);
const f = async (x = 1, ...rest) => (await get(x)) + rest.length;
console.log(await f(), await f(5, 1, 1), (await get({ n: { m: 1 } }))?.n.m);
// expect: 6
// expect: 3 30
// expect: loaded 5
// expect: 5
// expect: first
// expect: fulfilled,rejected
// expect: caught deep
// expect: thenable
// expect: 6,2,4
// expect: in template 1,2 3
// expect: 1 7 1
