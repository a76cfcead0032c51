const get = (x) => fetch("/echo/" + JSON.stringify(x));
const factorial = (n) => (n <= 1 ? get(1) : n * factorial(n - get(1)));
console.log(factorial(6));
const tree = { v: 1, kids: [{ v: 2, kids: [{ v: 3, kids: [] }] }, { v: 4, kids: [] }] };
const sum = (node) => get(node.v) + node.kids.map(sum).reduce((a, b) => a + b, 0);
console.log(sum(tree));
function even(n) { return n === 0 ? get("even") : odd(n - 1); }
function odd(n) { return n === 0 ? get("odd") : even(n - 1); }
console.log(even(5), even(4));
function* walk(node) { yield get(node.v); for (const kid of node.kids) yield* walk(kid); }
console.log([...walk(tree)].join());
// expect: 720
// expect: 10
// expect: odd even
// expect: 1,2,3,4
