// Direct style: sleep stands still wherever it is called, and timers wait until the script is done.

const log = (text) => console.log(text);

log(sleep(5)); // expect: undefined
setTimeout(log, 10, "timer 1"); // expect: 3,2,1
setTimeout(() => {
  log("timer 2");
  sleep(20);
  log("after timer 2");
}, 20);
setTimeout(log, 30, "timer 3");
const cleared = setTimeout(log, 10, "never");

const order = [3, 1, 2].sort((a, b) => { sleep(5); return b - a; });
log(order.join());

function* countdown(n) {
  try {
    while (n > 0) { sleep(n); yield n--; }
  } finally {
    sleep(1);
    log("ended"); // expect: ended
  }
}
for (const n of countdown(5)) if (n === 3) break;

class Slow {
  #wait = sleep(3);
  static ready = (sleep(2), "ready");
  get value() { sleep(2); return 7; }
  toString() { sleep(2); return "slow"; }
}
log(`${new Slow()} ${new Slow().value} ${Slow.ready}`); // expect: slow 7 ready
log([1, 2, 3].map((n) => { sleep({ valueOf: () => fetch("/echo/" + n) }); return n * n; }).join()); // expect: 1,4,9
log(JSON.stringify({ a: { toJSON() { sleep("1"); return 1; } } })); // expect: {"a":1}

let text = "";
try {
  try { sleep(4); throw new Error("x"); } finally { sleep(4); text += "finally "; }
} catch (e) { sleep(-1); text += e.message; }
log(text); // expect: finally x

sleep(100); // all of the timers are due now, and none has run
clearTimeout(cleared);
log("script"); // expect: script
// expect: timer 1
// expect: timer 2
// expect: after timer 2
// expect: timer 3
