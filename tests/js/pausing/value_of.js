const get = (x) => fetch("/echo/" + JSON.stringify(x));
const five = { valueOf() { return get(5); } };
console.log(five + 1, five - 1, five * 2, five / 2, five % 3, five ** 2, -five, +five, ~five);
console.log(five & 4, five | 2, five ^ 1, five << 1, five >> 1, five >>> 1);
console.log(five < 6, five <= five, 6 > five, five == 5, five != 5);
let count = { valueOf: () => get(1) };
count++;
console.log(count);
let sum = 10;
sum += five;
sum -= five;
console.log(sum, Math.max(1, five, 3), Number(five), isNaN(five), [1, 2, 3].at({ valueOf: () => get(-1) }));
console.log(new Date(five).getTime(), "abcdef".slice({ valueOf: () => get(2) }, five));
// expect: 6 4 10 2.5 2 25 -5 5 -6
// expect: 4 7 4 10 2 2
// expect: true true true true false
// expect: 2
// expect: 10 5 5 false 3
// expect: 5 cde
