function* g(x) { const a = yield x; console.log("got", a); try { yield a * 2; } catch (e) { console.log("caught", e); yield "after"; } finally { console.log("finally"); } return "done"; }
const it = g(1); console.log(it.next("ignored"), it.next(5), it.throw("err"), it.next(), it.next());
function* fib() { let [a, b] = [0, 1]; for (;;) { yield a; [a, b] = [b, a + b]; } }
const firstTen = []; for (const x of fib()) { if (firstTen.length === 10) break; firstTen.push(x); } console.log(firstTen.join());
function* del() { const r = yield* [1, 2]; const v = yield* (function* () { yield 3; return "ret"; })(); yield v; } console.log([...del()].join());
const o = { *m() { yield this.k; }, k: "key", [Symbol.iterator]: function* () { yield* Object.keys(this); } }; console.log([...o.m()], [...o]);
const r = fib(); r.next(); console.log(r.return(7), r.next(), r[Symbol.iterator]() === r, Object.prototype.toString.call(r));
function* early() { return 1; yield 2; } console.log([...early()].length, early().next());
function* nested() { try { yield* (function* () { try { yield 1; } finally { console.log("inner"); yield 2; } })(); } finally { console.log("outer"); } } const n = nested(); n.next(); console.log(n.return(5), n.next());
try { const bad = (function* () { bad.next(); })(); bad.next(); } catch (e) { console.log(e.name); }
function* args() { yield arguments.length; yield* arguments; } console.log([...args("a", "b")]);
const lazyMap = function* (it, f) { for (const x of it) yield f(x); }; console.log(Math.max(...lazyMap([1, 5, 3], (x) => x * x)));
const [one, two] = fib(); console.log(one, two, Array.from(lazyMap("ab", (c) => c + c)));
// expect: got 5
// expect: caught err
// expect: finally
// expect: { value: 1, done: false } { value: 10, done: false } { value: 'after', done: false } { value: 'done', done: true } { value: undefined, done: true }
// expect: 0,1,1,2,3,5,8,13,21,34
// expect: 1,2,3,ret
// expect: [ 'key' ] [ 'm', 'k' ]
// expect: { value: 7, done: true } { value: undefined, done: true } true [object Generator]
// expect: 0 { value: 1, done: true }
// expect: inner
// expect: outer
// expect: { value: 2, done: false } { value: undefined, done: true }
// expect: TypeError
// expect: [ 2, 'a', 'b' ]
// expect: 25
// expect: 0 1 [ 'aa', 'bb' ]
