const get = (x) => fetch("/echo/" + JSON.stringify(x));
function* inner() {
  try {
    const sent = yield get(1);
    console.log("sent", get(sent));
    return get("result");
  } finally { console.log("inner finally", get(0)); }
}
function* outer() {
  const result = yield* inner();
  console.log("inner gave", result);
  try { yield get(2); } catch (error) { console.log("caught", get(error)); }
  yield* [get(3), get(4)];
}
const it = outer();
console.log(it.next().value, it.next("hello").value, it.throw("oops").value, it.next().value, it.next().done);
const stopped = outer();
stopped.next();
console.log(stopped.return("early").value, stopped.next().done);
const parameters = (function* (a = get("default")) { yield a; })();
console.log([...parameters].join());
// expect: sent hello
// expect: inner finally 0
// expect: inner gave result
// expect: caught oops
// expect: 1 2 3 4 true
// expect: inner finally 0
// expect: early true
// expect: default
