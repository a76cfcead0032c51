// node: 22
const get = (x) => fetch("/echo/" + JSON.stringify(x));
function* naturals() { let i = 0; try { while (true) yield get(i++); } finally { console.log("closed", get(i)); } }
console.log(naturals().map((x) => get(x * 2)).filter((x) => get(x % 4 === 0)).take(3).toArray().join());
console.log(naturals().drop(2).take(2).reduce((a, b) => a + get(b), 0));
console.log(naturals().some((x) => get(x === 2)), naturals().find((x) => get(x === 3)));
console.log(naturals().take(2).flatMap((x) => [x, get(x)]).toArray().join());
naturals().take(2).forEach((x) => console.log("each", get(x)));
console.log(Iterator.from({ next() { return { done: get(true), value: 1 }; } }).toArray().length);
const half = naturals().map((x) => get(x));
half.next();
console.log(half.return().done);
// expect: closed 5
// expect: 0,4,8
// expect: closed 4
// expect: 5
// expect: closed 3
// expect: closed 4
// expect: true 3
// expect: closed 2
// expect: 0,0,1,1
// expect: each 0
// expect: each 1
// expect: closed 2
// expect: 0
// expect: closed 1
// expect: true
