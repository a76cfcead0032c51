const get = async (x) => (await fetch("/echo/" + JSON.stringify(x))).json();
async function* numbers(limit) {
  try { for (let i = 0; i < limit; i++) yield await get(i); }
  finally { console.log("ended", await get("bye")); }
}
for await (const n of numbers(3)) console.log(n);
for await (const n of numbers(5)) if (n === 1) break;
for await (const x of [get("a"), "b", get("c")]) console.log(x);
async function* outer() { const r = yield* numbers(1); yield [r, await get("outer")]; }
for await (const x of outer()) console.log(x);
try { for await (const x of numbers(2)) throw new Error("stop " + x); } catch (error) { console.log(error.message); }
const it = numbers(2);
const all = await Promise.all([it.next(), it.next(), it.next(), it.return("r")]);
console.log(JSON.stringify(all));
// expect: 0
// expect: 1
// expect: 2
// expect: ended bye
// expect: ended bye
// expect: a
// expect: b
// expect: c
// expect: 0
// expect: ended bye
// expect: [ undefined, 'outer' ]
// expect: ended bye
// expect: stop 0
// expect: ended bye
// expect: [{"value":0,"done":false},{"value":1,"done":false},{"done":true},{"value":"r","done":true}]
