async function* g(n) { try { for (let i = 0; i < n; i++) { const s = yield i; if (s) console.log("sent", s); } return "r"; } finally { console.log("closed"); } }
for await (const x of g(2)) console.log(x); const it = g(3); console.log(await it.next(), await it.next("hi"), await it.return("early"), await it.next());
for await (const x of [1, Promise.resolve(2)]) console.log(x); for await (const x of g(5)) { if (x === 1) break; }
async function* d() { yield* [1, Promise.resolve(2)]; const r = yield* g(1); yield r; } const all = []; for await (const x of d()) all.push(x); console.log(all.join());
try { for await (const x of (async function* () { yield 1; throw new Error("gen"); })()) console.log(x); } catch (e) { console.log(e.message); }
const q = g(2); console.log((await Promise.all([q.next(), q.next(), q.next(), q.next()])).map((r) => r.value + "" + r.done).join());
const o = { async *m() { yield this.k; }, k: 1, [Symbol.asyncIterator]() { let i = 0; return { next: async () => ({ done: i++ > 1, value: i }) }; } }; for await (const x of o) console.log(x); console.log((await o.m().next()).value);
const t = (async function* () { try { yield 1; } catch (e) { yield "caught " + e; } })(); await t.next(); console.log((await t.throw("x")).value, Object.prototype.toString.call(t));
for await (const [k, v] of Object.entries({ a: 1 })) console.log(k, v);
// expect: 0
// expect: 1
// expect: closed
// expect: sent hi
// expect: closed
// expect: { value: 0, done: false } { value: 1, done: false } { value: 'early', done: true } { value: undefined, done: true }
// expect: 1
// expect: 2
// expect: closed
// expect: closed
// expect: 1,2,0,r
// expect: 1
// expect: gen
// expect: closed
// expect: 0false,1false,rtrue,undefinedtrue
// expect: 1
// expect: 2
// expect: 1
// expect: caught x [object AsyncGenerator]
// expect: a 1
