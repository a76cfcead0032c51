const get = (x) => fetch("/echo/" + JSON.stringify(x));
console.log("before");
function check(x) { if (get(x) > 1) throw new RangeError("too large: " + get(x)); return x; }
[1, 2].map(check);
// error: RangeError: too large: 2
// expect: before
