const o = { a: { b: () => "call", n: null }, arr: [1] }; let k = 0;
console.log(o?.a?.b?.(), o.x?.y.z.w(), o.a.n?.[k++], k, o.arr?.[0], o.nope?.(k++), k, null?.x, (o?.a).b(), delete o?.a?.n, o?.["a"].n);
let v; v ??= 1; v ||= 2; v &&= 3; console.log(v); const p = { get g() { console.log("get"); return 0; }, set g(x) { console.log("set", x); } }; p.g ??= 1; p.g ||= 2; p.g &&= 3;
console.log((null ?? undefined) || "x", 0 ?? "no", "" || "yes", (false && never) || "short", o.a?.b.call(null), o.a.b?.name, `${o?.zzz}`);
const fnm = (() => {}); let f2; f2 ??= function () {}; console.log(f2.name, typeof o?.q, o.a?.["b"]?.().length, (() => null)?.() ?? "n");
try { o.x.y?.z; } catch (e) { console.log(e.name); } class P { #x = { y: 1 }; t(q) { return q?.#x?.y; } } console.log(new P().t(new P()), new P().t(null));
// expect: call undefined undefined 0 1 undefined 0 undefined call true undefined
// expect: 3
// expect: get
// expect: get
// expect: set 2
// expect: get
// expect: x 0 yes short call b undefined
// expect: f2 undefined 4 n
// expect: TypeError
// expect: 1 undefined
