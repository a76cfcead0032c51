class Range { constructor(a, b) { Object.assign(this, { a, b }); } [Symbol.iterator]() { let i = this.a; const b = this.b; return { next: () => (i < b ? { value: i++, done: false } : { value: undefined, done: true }), return() { console.log("return"); return {}; } }; } }
console.log([...new Range(1, 4)], Math.max(...new Range(0, 3)), new Set(new Range(0, 2)).size); const [a] = new Range(5, 9); console.log(a);
for (const x of new Range(0, 5)) { if (x === 1) break; } try { for (const x of new Range(0, 5)) throw new Error("e" + x); } catch (e) { console.log(e.message); }
out: for (const x of new Range(0, 2)) for (const y of new Range(0, 2)) { if (y) continue out; console.log(x, y); }
console.log(Array.from(new Range(1, 3), (x) => x * 2), Object.fromEntries([["k", 1]]), [..."ab"].entries().next());
const m = new Map([[1, "a"]]); console.log([...m], [...m.keys()], [...m.values()], [...m.entries()], m[Symbol.iterator] === m.entries);
try { [...{}]; } catch (e) { console.log(e.name); } try { for (const x of 5); } catch (e) { console.log(e.name); } try { new Map([1]); } catch (e) { console.log(e.name); }
const bad = { [Symbol.iterator]() { return { next() { return 1; } }; } }; try { for (const x of bad); } catch (e) { console.log(e.name); }
const arr = [1, 2, 3]; for (const x of arr) { if (x < 3 && arr.length < 6) arr.push(x * 10); } console.log(arr.join());
const s = new Set([1, 2]); for (const x of s) { if (x < 4) s.add(x + 2); s.delete(x); } console.log([...s]);
// expect: [ 1, 2, 3 ] 2 2
// expect: return
// expect: 5
// expect: return
// expect: return
// expect: e0
// expect: 0 0
// expect: return
// expect: 1 0
// expect: return
// expect: [ 2, 4 ] { k: 1 } { value: [ 0, 'a' ], done: false }
// expect: [ [ 1, 'a' ] ] [ 1 ] [ 'a' ] [ [ 1, 'a' ] ] true
// expect: TypeError
// expect: TypeError
// expect: TypeError
// expect: TypeError
// expect: 1,2,3,10,20
// expect: []
