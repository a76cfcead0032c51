// call: broken -> ! no such address
// call: list -> [3, 4]

const results = await Promise.allSettled([call("list"), call("broken"), call("echo", { n: 1 })]);
console.log(results.map(({ status }) => status).join()); // expect: fulfilled,rejected,fulfilled
console.log(results[1].reason.message); // expect: no such address

const [three, four] = await call("list");
const sum = await call("echo", three + four);
console.log(sum); // expect: 7

// The arguments are taken when the call is made.
const list = [1];
const promise = call("echo", list);
list.push(2);
console.log((await promise).length, await call("broken").catch((e) => e.message)); // expect: 1 no such address
