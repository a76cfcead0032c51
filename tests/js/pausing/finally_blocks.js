const get = (x) => fetch("/echo/" + JSON.stringify(x));
function returns() { try { return get("try"); } finally { console.log("cleanup", get(1)); } }
function overrides() { try { return get("try"); } finally { return get("finally"); } }
function throws() { try { throw new Error(get("thrown")); } finally { get("nothing"); } }
function swallows() { for (;;) { try { throw get(1); } finally { get(2); break; } } return "swallowed"; }
console.log(returns(), overrides(), swallows());
try { throws(); } catch (error) { console.log(error.message); }
function nested() {
  try { try { throw get("a"); } catch (e) { throw e + get("b"); } finally { console.log("inner", get("c")); } }
  catch (e) { return e + get("d"); } finally { console.log("outer", get("e")); }
}
console.log(nested());
function continues() {
  const log = [];
  for (let i = 0; i < 4; i++) { try { if (get(i) % 2) continue; log.push(i); } finally { log.push(get("f" + i)); } }
  return log.join();
}
console.log(continues());
// expect: cleanup 1
// expect: try finally swallowed
// expect: thrown
// expect: inner c
// expect: outer e
// expect: abd
// expect: 0,f0,f1,2,f2,f3
