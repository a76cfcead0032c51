// call: sendMail -> {"id": 7, "to": ["ann", "😀"]}
// call: broken -> ! the call failed
// call: nothing -> null

const receipt = call("sendMail", "ann@example.com", { subject: "Hello" });
console.log(receipt.id, receipt.to.join()); // expect: 7 ann,😀
console.log(call("nothing")); // expect: null

try {
  call("broken", 1);
} catch (e) {
  console.log(e instanceof Error, e.name, e.message); // expect: true Error the call failed
}

// Everywhere, in direct style.
console.log([1, 2, 3].filter((n) => call("echo", n % 2)).join()); // expect: 1,3
const lazy = { get value() { return call("echo", "got"); }, [Symbol.toPrimitive]: () => call("echo", 40) };
console.log(lazy.value, lazy + 2); // expect: got 42
console.log("a-b".replace(/[ab]/g, (c) => call("echo", c + c))); // expect: aa-bb
const { a = call("echo", 1), ...rest } = call("echo", { b: 2 });
console.log(a, rest.b); // expect: 1 2
label: for (const x of call("echo", [1, 2, 3])) {
  try {
    if (call("echo", x) === 2) break label;
  } finally {
    console.log(call("echo", `finally ${x}`)); // expect: finally 1
  } // expect: finally 2
}

// Only what JSON keeps goes out.
console.log(JSON.stringify(call("echo", { u: undefined, f() {}, n: [undefined, -0] }))); // expect: {"n":[null,0]}
call("echo", [1, { two: 2 }]); // result: [1, {"two": 2}]
