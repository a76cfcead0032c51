// Promise style: sleeps side by side, in races, and as the time-out of something else.

async function slow(name, ms) {
  await sleep(ms);
  console.log(name);
  return name;
}
console.log((await Promise.all([slow("c", 60), slow("a", 15), slow("b", 35)])).join()); // expect: a
// expect: b
// expect: c
// expect: c,a,b
console.log(await Promise.race([slow("late", 200), slow("soon", 10)])); // expect: soon
// expect: soon

const timeLimit = (ms) => new Promise((_, reject) => setTimeout(() => reject(new Error(`${ms} ms`)), ms));
try {
  await Promise.race([slow("too late", 260), timeLimit(20)]);
} catch (e) {
  console.log(e.message); // expect: 20 ms
}
console.log((await (await Promise.race([fetch("/echo/5"), timeLimit(40).catch(() => null)])).json())); // expect: 5

async function* ticks(n) {
  for (let i = 0; i < n; i++) { await sleep(1); yield i; }
}
let sum = 0;
for await (const tick of ticks(4)) sum += tick;
console.log(sum); // expect: 6
// What nobody waits for still comes to its end.
slow("afterwards", 330);
sum; // result: 6
// expect: late
// expect: too late
// expect: afterwards
