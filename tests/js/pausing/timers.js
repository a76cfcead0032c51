// Timers: their order, their arguments, and who may take them back.

const log = (text) => console.log(text);

setTimeout(log, 60, "60"); // expect: script
setTimeout(log, 20, "20, first"); // expect: microtask 1
setTimeout(log, 20, "20, second"); // expect: microtask 2
queueMicrotask(() => log("microtask 1")); // expect: at once
Promise.resolve().then(() => log("microtask 2")); // expect: its microtask
setTimeout(() => {
  log("at once");
  queueMicrotask(() => log("its microtask"));
}); // expect: 20, first
log("script"); // expect: 20, second

// None of these fires.
const never = setTimeout(log, 30, "never");
clearTimeout(never);
clearTimeout(never);
const other = setTimeout(log, 40, "never");
setTimeout(() => clearTimeout(other), 10);
[undefined, null, NaN, "x", {}, 1e9, true].forEach(clearTimeout);

// Delays are numbers, somehow; nothing is the same as none.
for (const delay of ["80", { valueOf: () => 90 }, 100.7]) setTimeout((d) => log(String(d)), delay, +delay);
// expect: 60
// expect: 80
// expect: 90
// expect: 100.7

const done = await new Promise((resolve) => {
  const seen = [];
  for (const delay of [-5, NaN, undefined, "0"]) setTimeout(() => seen.push(delay), delay);
  setTimeout(() => resolve(seen), 150);
});
log(done.length); // expect: 4

// A timer in a timer, with a request in between.
await new Promise((resolve) => {
  setTimeout(async () => {
    log(await (await fetch("/echo/1")).json()); // expect: 1
    setTimeout(resolve, 10);
  }, 10);
});

// An interval, which is taken back in its own callback, and by another name.
let ticks = 0;
await new Promise((resolve) => {
  const interval = setInterval((step) => {
    ticks += step;
    log(`tick ${ticks}`); // expect: tick 2
    if (ticks === 6) { // expect: tick 4
      clearInterval(interval); // expect: tick 6
      setTimeout(resolve, 50);
    }
  }, 15, 2);
});
const second = setInterval(() => log("never"), 20);
setTimeout(() => clearTimeout(second), 5);

// What throws here would end the flow; what is handled in time does not.
const rejected = Promise.reject(new Error("late"));
queueMicrotask(() => rejected.catch(() => log("handled"))); // expect: handled

// The flow ends with its last timer.
setTimeout(() => log("the end"), 60); // expect: the end
null; // result: null
