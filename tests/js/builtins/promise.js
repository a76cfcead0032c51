const log = []; const p = new Promise((r, j) => { log.push("executor"); r(1); j(2); r(3); }); p.then((v) => { log.push(v); throw "t"; }).catch((e) => { log.push(e); return "c"; }).finally(() => log.push("f")).then((v) => log.push(v)); await new Promise((r) => setTimeoutLike(r)); function setTimeoutLike(r) { let n = 20; (function tick() { n-- ? Promise.resolve().then(tick) : r(); })(); } console.log(log.join());
console.log(await Promise.all([]), await Promise.all([1, Promise.resolve(2), { then: (r) => r(3) }]), await Promise.all(new Set([1])), await Promise.allSettled([Promise.reject(1), 2]), await Promise.race([new Promise(() => {}), 5])); try { await Promise.all([Promise.resolve(1), Promise.reject(new Error("first")), Promise.reject(2)]); } catch (e) { console.log(e.message); }
try { await Promise.any([]); } catch (e) { console.log(e.name, e.errors.length); } try { await new Promise(() => { throw new Error("in executor"); }); } catch (e) { console.log(e.message); } try { await { then() { throw "bad then"; } }; } catch (e) { console.log(e); } try { Promise(); } catch (e) { console.log(e.name); } const self = {}; self.p = new Promise((r) => (self.r = r)); self.r(self.p); try { await self.p; } catch (e) { console.log(e.name); }
class MyP extends Promise { static get [Symbol.species]() { return Promise; } tag = "my"; } const mp = new MyP((r) => r(1)); console.log(mp.tag, mp instanceof MyP, mp.then() instanceof MyP, MyP.resolve(2) instanceof MyP, await mp, (await MyP.all([1, 2])).length);
const seq = []; await [1, 2, 3].reduce((acc, x) => acc.then(() => new Promise((r) => r(seq.push(x)))), Promise.resolve()); console.log(seq); const limit = async (tasks, n) => { const out = []; const it = tasks.entries(); await Promise.all(Array.from({ length: n }, async () => { for (const [i, t] of it) out[i] = await t(); })); return out; }; console.log(await limit([1, 2, 3, 4].map((x) => async () => x * x), 2));
const retry = async (f, n) => { for (let i = 1; ; i++) { try { return await f(i); } catch (e) { if (i >= n) throw e; } } }; console.log(await retry((i) => (i < 3 ? Promise.reject(i) : Promise.resolve("ok " + i)), 5)); console.log(await Promise.reject(1).then(() => 0, (e) => e + 1), await Promise.resolve(1).finally(() => { throw 9; }).catch((e) => e));
// expect: executor,1,t,f,c
// expect: [] [ 1, 2, 3 ] [ 1 ] [
// expect:   { status: 'rejected', reason: 1 },
// expect:   { status: 'fulfilled', value: 2 }
// expect: ] 5
// expect: first
// expect: AggregateError 0
// expect: in executor
// expect: bad then
// expect: TypeError
// expect: TypeError
// expect: my true false true 1 2
// expect: [ 1, 2, 3 ]
// expect: [ 1, 4, 9, 16 ]
// expect: ok 3
// expect: 2 9
