// node: 22
const get = (x) => fetch("/echo/" + JSON.stringify(x));
const map = new Map([["a", 1], ["b", 2]]);
map.forEach((value, key) => { console.log(key, get(value)); if (key === "a") map.set("c", 3); });
const set = new Set([1, 2, 3]);
set.forEach((x) => { get(x); if (x === 1) set.delete(2); });
console.log([...set].join(), [...map.keys()].join());
for (const x of set) { if (get(x) < 3) set.add(x + 10); }
console.log([...set].join());
const entries = map.entries();
entries.next();
console.log(get(1), entries.next().value.join());
console.log([...new Set([1, 2]).union(new Set(get([2, 3])))].join());
const like = { size: 2, has(x) { return get(x === 2); }, keys() { return [2, 3][Symbol.iterator](); } };
console.log([...new Set([1, 2, 5]).intersection(like)].join(), [...new Set([1, 2, 5]).difference(like)].join());
const weak = new WeakMap();
const key = {};
weak.set(key, get("kept"));
console.log(weak.get(key), weak.has({}));
// expect: a 1
// expect: b 2
// expect: c 3
// expect: 1,3 a,b,c
// expect: 1,3,11
// expect: 1 b,2
// expect: 1,2,3
// expect: 2 1,5
// expect: kept false
