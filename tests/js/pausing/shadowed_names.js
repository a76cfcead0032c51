// The names that a host adds are names like all others: scripts may have their own.
function sleep(ms) { return `slept ${ms}`; }
const call = (...args) => args.length;
let waitForEvent = (name) => name + "!";
class setInterval {}
var queueMicrotask = 5;
console.log(sleep(10), call(1, 2), waitForEvent("e"), new setInterval() instanceof setInterval, queueMicrotask);
// expect: slept 10 2 e! true 5

function inner(setTimeout, { clearTimeout }) {
  return [setTimeout, clearTimeout, fetch("/echo/1")];
}
console.log(inner(1, { clearTimeout: 2 }).join()); // expect: 1,2,1

clearInterval = 1; // a property of the global object, in sloppy code
console.log(clearInterval + fetch("/echo/2"), globalThis.clearInterval); // expect: 3 1
delete globalThis.clearInterval;
console.log(typeof clearInterval, typeof setTimeout); // expect: undefined function
