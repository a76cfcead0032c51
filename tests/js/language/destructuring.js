const [a, , b = 5, ...rest] = [1, 2, undefined, 4, 5]; console.log(a, b, rest);
const { x, y: { z = 3, ...more } = {}, ["c" + "k"]: ck = "d", ...others } = { x: 1, y: { m: 1, n: 2 }, o: 9 }; console.log(x, z, more, ck, others);
let p, q; [p, q] = [1, 2]; [p, q] = [q, p]; console.log(p, q);
const obj = {}; ({ a: obj.x, b: [obj.y, obj["z"]] } = { a: 1, b: [2, 3] }); console.log(obj);
function f({ a = 1, b: { c } = { c: 2 } } = {}, [d, [e] = [4]] = []) { return [a, c, d, e]; } console.log(f(), f({ a: 9 }, [8, [7]]));
for (const { id, tags: [first] } of [{ id: 1, tags: ["t"] }]) console.log(id, first);
const [m, n] = new Map([["k", "v"]]); console.log(m, n);
try { const { x } = null; } catch (e) { console.log(e.name); }
try { const [y] = {}; } catch (e) { console.log(e.name); }
const { length } = "hello"; const [c1, ...cs] = "héllo"; console.log(length, c1, cs.join(""));
const [fn = () => 1, cl = class {}] = []; console.log(fn.name, cl.name);
let i = 0; const arr = []; [arr[i++], arr[i++]] = ["a", "b"]; console.log(arr, i);
try { throw { code: 42, info: ["i"] }; } catch ({ code, info: [one] }) { console.log(code, one); }
console.log((([a, b] = [1, 2], { c } = { c: 3 }) => a + b + c)(), (([x, [y]]) => x + y)([1, [2]]));
const swap = ({ left, right }) => ({ left: right, right: left }); console.log(swap({ left: 1, right: 2 }));
// expect: 1 5 [ 4, 5 ]
// expect: 1 3 { m: 1, n: 2 } d { o: 9 }
// expect: 2 1
// expect: { x: 1, y: 2, z: 3 }
// expect: [ 1, 2, undefined, 4 ] [ 9, 2, 8, 7 ]
// expect: 1 t
// expect: [ 'k', 'v' ] undefined
// expect: TypeError
// expect: TypeError
// expect: 5 h éllo
// expect: fn cl
// expect: [ 'a', 'b' ] 2
// expect: 42 i
// expect: 6 3
// expect: { left: 2, right: 1 }
