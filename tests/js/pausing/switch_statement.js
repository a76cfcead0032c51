const get = (x) => fetch("/echo/" + JSON.stringify(x));
function pick(x) {
  const log = [];
  switch (get(x)) {
    case get(1): log.push("one");
    case get(2): { let y = get("two"); log.push(y); break; }
    default: log.push("default");
    case get(3): log.push("three"); try { break; } finally { log.push(get("f")); }
    case get(4): return get("four");
  }
  return log.join();
}
for (const x of [1, 2, 3, 4, 5]) console.log(pick(x));
if (get(false)) console.log("no"); else if (get(true)) console.log("else if"); else console.log("no");
// expect: one,two
// expect: two
// expect: three,f
// expect: four
// expect: default,three,f
// expect: else if
