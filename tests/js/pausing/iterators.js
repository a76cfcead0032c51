const get = (x) => fetch("/echo/" + JSON.stringify(x));
function range(limit) {
  let i = 0;
  return {
    [Symbol.iterator]() { get("start"); return this; },
    next() { return { get done() { return get(i >= limit); }, get value() { return get(i++); } }; },
    return() { console.log("closed", get(i)); return {}; },
  };
}
for (const x of range(3)) console.log(x);
for (const x of range(3)) { if (get(x) === 1) break; }
const [first, second] = range(5);
console.log(first, second);
console.log([...range(2), "end"].join(), Math.max(...range(4)));
console.log(new Map([[1, 2]].values()).size, new Set(range(3)).size);
try { for (const x of range(2)) throw new Error("inside " + get(x)); } catch (error) { console.log(error.message); }
const [...all] = range(3);
console.log(all.join());
console.log(Object.fromEntries(range(0)), Math.min(...range(1)));
// expect: 0
// expect: 1
// expect: 2
// expect: closed 2
// expect: closed 2
// expect: 0 1
// expect: 0,1,end 3
// expect: 1 3
// expect: closed 1
// expect: inside 0
// expect: 0,1,2
// expect: {} 0
