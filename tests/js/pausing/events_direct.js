// event: go -> ["a", "b"]
// event: a -> 1
// event: b -> 2

const seen = waitForEvent("go").map((name) => waitForEvent(name, { timeout: "1000" * 1 }));
console.log(seen.join()); // expect: 1,2

// While the script stands still, timers become due; their callbacks come afterwards.
setTimeout(() => console.log("timer"), 10);
let outcome;
try {
  outcome = waitForEvent("never", { timeout: fetch("/echo/30") });
} catch ({ name }) {
  outcome = name;
} finally {
  console.log("waited"); // expect: waited
}
console.log(outcome); // expect: TimeoutError
// expect: timer
