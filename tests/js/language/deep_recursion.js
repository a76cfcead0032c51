const down = (n) => (n === 0 ? "bottom" : down(n - 1));
console.log(down(400));
const list = (n) => (n ? { next: list(n - 1) } : null);
let node = list(300), length = 0; while (node) { length++; node = node.next; }
console.log(length, JSON.stringify(list(50)).length);
// expect: bottom
// expect: 300 454
