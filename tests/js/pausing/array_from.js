const get = (x) => fetch("/echo/" + JSON.stringify(x));
console.log(Array.from([1, 2, 3], (x) => get(x + 1)).join());
console.log(Array.from({ length: 2, 0: "a", get 1() { return get("b"); } }).join());
const iterable = { *[Symbol.iterator]() { yield get(1); yield get(2); } };
console.log(Array.from(iterable).join());
class List extends Array { constructor(...items) { super(...items); this.made = get("yes"); } }
console.log(List.from([7, 8]).made, List.of(1).made, new List(1, 2, 3).map((x) => x * 2).made);
// expect: 2,3,4
// expect: a,b
// expect: 1,2
// expect: yes yes yes
