const order = [];
const get = (x) => fetch("/echo/" + JSON.stringify(x)).then((r) => r.json());
get("a").then((x) => order.push(x)).finally(() => order.push("finally"));
get("b").then((x) => { order.push(x); return get("c"); }).then((x) => order.push(x));
Promise.resolve().then(() => order.push("microtask"));
order.push("sync");
await null;
order.push("after await");
await get("d");
order.push("d");
await new Promise((resolve) => get("e").then(resolve));
console.log(order.join(" "));
// expect: sync microtask after await a finally b d c
