const get = (x) => fetch("/echo/" + JSON.stringify(x));
const parsed = JSON.parse('{"a": 1, "list": [1, 2]}', (key, value) =>
  typeof value === "number" ? get(value * 10) : value);
console.log(parsed.a, parsed.list.join());
console.log(JSON.stringify({ when: { toJSON() { return get("now"); } } }));
console.log(JSON.stringify({ get lazy() { return get([1]); } }));
console.log(JSON.stringify([1, 2], (key, value) => (Array.isArray(value) ? value : get(value + 1))));
console.log(JSON.stringify({ a: [1, { b: 2 }] }, (key, value) => { get(0); return value; }, 2));
// expect: 10 10,20
// expect: {"when":"now"}
// expect: {"lazy":[1]}
// expect: [2,3]
// expect: {
// expect:   "a": [
// expect:     1,
// expect:     {
// expect:       "b": 2
// expect:     }
// expect:   ]
// expect: }
