const log = []; const tick = (v) => new Promise((r) => r(v));
async function f(x) { log.push("f" + x); const y = await tick(x + 1); log.push("y" + y); return y; }
f(1).then((v) => log.push("then" + v)); log.push("sync"); await null; await null; await null; log.push("end"); console.log(log.join());
console.log(await Promise.all([1, tick(2), f(3)]), await Promise.race([tick("a"), tick("b")]), await Promise.any([Promise.reject(1), tick(2)]));
console.log((await Promise.allSettled([tick(1), Promise.reject("no")])).map((r) => r.status + (r.value ?? r.reason)).join());
try { await Promise.reject(new Error("rejected")); } catch (e) { console.log(e.message); }
async function g() { try { return await Promise.reject("x"); } catch (e) { return "caught " + e; } finally { log.push("fin"); } } console.log(await g());
const order = []; (async () => { order.push(1); await 0; order.push(4); })(); Promise.resolve().then(() => order.push(5)); order.push(2); (async () => order.push(3))(); await tick(); await tick(); console.log(order.join());
console.log(await new Promise((r) => r(new Promise((s) => s("nested")))), await { then(r) { r("thenable"); } });
const p = Promise.resolve(1); console.log(p === Promise.resolve(p), Object.prototype.toString.call(p), await p.finally(() => 99), await p.then(2), await Promise.reject(3).catch((e) => e + 1));
class X { async m() { return this.v; } v = "method"; static async s() { return "static"; } } console.log(await new X().m(), await X.s(), await (async (a, b = 2) => a + b)(1));
try { await Promise.any([Promise.reject(1)]); } catch (e) { console.log(e.constructor.name, e.errors); }
const { promise, resolve } = Promise.withResolvers ? Promise.withResolvers() : (() => { let resolve; const promise = new Promise((r) => (resolve = r)); return { promise, resolve }; })(); resolve("wr"); console.log(await promise);
for (const x of [1, 2]) { if (await tick(x === 2)) console.log("found", x); } console.log([await tick(1), await tick(2)].length, `${await tick("t")}`, (await tick({ a: { b: 1 } })).a.b);
async function deep(n) { return n ? 1 + (await deep(n - 1)) : 0; } console.log(await deep(50));
// expect: f1,sync,y2,then2,end
// expect: [ 1, 2, 4 ] a 2
// expect: fulfilled1,rejectedno
// expect: rejected
// expect: caught x
// expect: 1,2,3,4,5
// expect: nested thenable
// expect: true [object Promise] 1 1 4
// expect: method static 3
// expect: AggregateError [ 1 ]
// expect: wr
// expect: found 2
// expect: 2 t 1
// expect: 50
