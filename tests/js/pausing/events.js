// event: approved -> {"by": "Ann", "amount": 12.5}
// event: step -> 1
// event: step -> 2
// event: last -> null

const approval = await waitForEvent("approved", { timeout: 1000 });
console.log(approval.by, approval.amount); // expect: Ann 12.5

// Two that wait for the same name get one event each.
console.log((await Promise.all([waitForEvent("step"), waitForEvent("step")])).join()); // expect: 1,2
console.log(await waitForEvent({ toString: () => "last" }, {})); // expect: null

try {
  await waitForEvent("nothing", { timeout: 20 });
} catch (e) {
  console.log(e.name, e.message); // expect: TimeoutError No event 'nothing' within the time given
  console.log(e instanceof Error); // expect: true
}

// An event that loses a race holds nothing up, with or without a time-out.
console.log(await Promise.race([waitForEvent("cancel"), sleep(10).then(() => "done")])); // expect: done
waitForEvent("cancel", { timeout: 60_000 }).catch(() => console.log("never"));

await Promise.race([sleep(5), waitForEvent("cancel", { get timeout() { return 1000; } })]);
"end"; // result: "end"
