// Every callback of an Array method asks the host.
const get = (x) => fetch("/echo/" + JSON.stringify(x));
const list = [3, 1, 2];
console.log(list.map((x) => get(x * 2)).join());
console.log(list.filter((x) => get(x > 1)).join());
console.log(list.reduce((sum, x) => sum + get(x), 0));
console.log(list.reduceRight((text, x) => text + get(x), ""));
console.log(list.some((x) => get(x === 2)), list.every((x) => get(x < 3)));
console.log(list.find((x) => get(x < 3)), list.findIndex((x) => get(x < 3)));
console.log(list.findLast((x) => get(x < 3)), list.findLastIndex((x) => get(x < 0)));
console.log(list.flatMap((x) => [x, get(x)]).join());
list.forEach((x, i) => console.log(i, get(x)));
// expect: 6,2,4
// expect: 3,2
// expect: 6
// expect: 213
// expect: true false
// expect: 1 1
// expect: 2 -1
// expect: 3,3,1,1,2,2
// expect: 0 3
// expect: 1 1
// expect: 2 2
