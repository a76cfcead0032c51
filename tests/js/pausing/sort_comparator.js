const get = (x) => fetch("/echo/" + JSON.stringify(x));
const rows = [5, 3, 9, 1, 7, 2];
console.log(rows.sort((a, b) => get(a) - get(b)).join());
console.log(rows.toSorted((a, b) => get(b - a)).join());
const thing = (n) => ({ toString() { return get(n); } });
console.log([thing("b"), thing("a"), thing("c")].sort().map(String).join());
try {
  [2, 1].sort(() => { get(0); throw new Error("no order"); });
} catch (error) { console.log(error.message); }
// expect: 1,2,3,5,7,9
// expect: 9,7,5,3,2,1
// expect: a,b,c
// expect: no order
