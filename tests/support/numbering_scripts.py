"""Scripts that together have every construct of the language: their numbering is pinned.

Their very layout is: positions are part of it.
"""

SCRIPTS: dict[str, str] = {
    "arithmetic": """
let a = f(), b = 2, c = 'x';
a + b * c - a ** b % 3; a < b || b >= c && !a; a ?? c;
a & b | c ^ a << b >> c >>> 1; ~a; -a; +a; typeof a; typeof missing; void g();
a == b; a != c; a === b; a !== null; 'k' in o; a instanceof F;
a ? b : c; (f(), g()); delete o.k; delete o[a];
""",
    "assignments": """
let a = 1, o = {}, k;
a = f(); a += g(); a -= 1; a **= b; a ||= h(); a &&= h(); a ??= h();
o.p = f(); o[k] = g(); o.p += h(); o[f()] *= g(); o.p ??= 1; o[k] ||= f();
a++; --a; o.p++; --o[k]; out = f(); out += 1; out++;
let s = ''; s += f(); s += 'x';
""",
    "calls": """
f(); f(1, a, g()); o.m(1); o[k](f()); (0, o.m)(); o.a.b.c(d.e);
f(...a, 1, ...b); o.m(...a); new F; new F(1, g()); new o.F(...a);
(function () { return this; })(); (() => f())(); import_like(f)(g)(h);
""",
    "optional chains": """
a?.b; a?.[f()]; a?.b.c.d; a?.b(g()); a.b?.(1); a?.[k]?.(...b); (a?.b)(1); delete a?.b; a?.b?.c();
""",
    "literals": """
[1, f(), , ...g(), h()]; [];
({ a: f(), b, [k()]: g(), ...o, m() { return super.x; }, get p() { return 1; }, set p(v) { f(v); } });
({ __proto__: o, async am() { await 1; }, *gm() { yield 2; }, f: () => 1, 'quoted': class {} });
`a${f()}b${c}`; tag`x${g()}y${d}`; o.tag`z`; /re/g; 10n; null;
""",
    "branches and loops": """
if (f()) g(); else if (a) h(); else { k(); }
for (let i = 0; i < f(); i++) { if (g(i)) continue; if (h()) break; }
for (var j = f(); ; ) { break; }
while (f()) g();
do { if (a) continue; f(); } while (g());
outer: for (;;) { inner: while (f()) { if (a) continue outer; if (b) break outer; break inner; } }
block: { if (f()) break block; g(); }
""",
    "loops with closures": """
const fns = [];
for (let i = 0, n = f(); i < n; i++) { fns.push(() => i++); g(); }
for (const k in o()) { fns.push(() => k); }
for (let v of list) { const w = v; fns.push(() => w + v); f(); }
{ let x = f(); fns.push(() => x); { let y = g(); fns.push(() => x + y); } }
""",
    "iteration": """
for (const a of f()) g(a);
for ([a, b = f()] of g()) h();
for (o.p of list) f();
for (var x of f()) { if (x) continue; break; }
for (const k in f()) g(k);
for (o[f()] in g()) h();
function inner() { for (const a of f()) return g(a); }
""",
    "switch": """
switch (f()) { case 1: g(); case h(): { let a = k(); break; } default: let b = 2; use(() => b); case 'x': f(); }
function s(x) { l: switch (x) { case 1: for (;;) { break l; } case 2: return f(); } }
""",
    "exceptions": """
try { f(); } catch { g(); }
try { f(); } catch (e) { g(e); throw h(); } finally { k(); }
try { f(); } catch ({ name, message: m = g() }) { use(() => m); }
function t() {
  for (;;) { try { try { if (f()) return g(); if (a) break; } finally { if (h()) continue; } } finally { k(); } }
}
throw f();
""",
    "functions": """
function p(a, b = f(), { c, d: [e] = g() } = {}, ...rest) { return a + b + c + e + rest.length; }
function s(a, b) { arguments[0] = 1; return a + arguments.length + b; }
function strict(a) { 'use strict'; var x = f(); return arguments[0] + x; }
const arrow = (x, y = x) => f(x) + y, named = function self(n) { return n && self(n - 1); };
function body(a = () => v) { var v = f(); return a; }
function target() { return new.target && this; }
""",
    "destructuring": """
let [a, , b = f(), ...c] = g();
const { d, e: { f: x = f() } = {}, [k()]: y, ...z } = h();
var [v, { w }] = [1, {}];
[a, o.p, o[f()], ...c] = g();
({ a, b: o.q = f(), ...o.r } = h());
[a, b] = [b, a];
""",
    "classes": """
class A { constructor(x) { this.x = f(x); } m() { return g(); } static s() {} get p() { return 1; } }
class B extends A {
  #a = f(); b = g(this.#a); static c = h(); [k()] = 1; static [f()] = 2; 'q r' = 3;
  static { f(this.c); }
  constructor(x) { if (x) super(g(x)); else super(...x); this.#m(); super.m(); super.p = this.#a; }
  #m() { this.#a += 1; this.#a++; return #a in this; }
  get #g() { return this.#a; } set #g(v) { this.#a = v; }
  static async am() { await this.#m; } *gm() { yield super.m(); } [g()]() { return this.#g = 1; }
}
const C = class extends (f(), B) {}, D = class Named { n() { return Named; } };
""",
    "generators": """
function* g(a = f()) {
  const x = yield a; yield; const y = yield* f(yield x);
  try { yield 1; } catch (e) { yield e; } finally { yield 2; f(); }
  for (const i of x) { yield i; if (yield) return y; }
  return [yield, f(yield 1, yield 2)];
}
const o = { *m() { const { a = yield 1 } = yield; return a; } };
""",
    "async": """
const x = await f();
async function a(p = g()) { try { await p; return await f(await p, g()); } catch (e) { await e; } finally { await 1; } }
const b = async (v) => (await v) + (await f(v));
for await (const v of f()) { g(await v); if (v) break; }
async function* ag() { yield 1; const y = yield f(); yield* h(); for await (const z of y) yield z; return await y; }
a().then(b);
""",
    "dead zones": """
use(() => late); f();
let late = g(); const fixed = 1; class K { static self = K; }
{ use(() => inner); inner2; let inner = f(), inner2 = 2; }
function params(a = b, b = f()) { return a + b; }
typeof late; late += f(); var v; v = f(); v++;
function hoisted() { return late; }
{ function nested() { return fixed; } nested(); }
""",
    "a flow": """
const user = fetch('/users/' + input.id);
const posts = fetch(`/posts?by=${user.id}`, { method: 'GET' });
const titles = posts.filter((post) => post.likes > 10).map((post) => post.title.trim());
let total = 0;
for (const post of posts) total += post.likes;
if (!titles.length) return null;
{ name: user.name, titles, total }
""",
}
