class Custom extends Error { name = "Custom"; }
function inner() { throw new Custom("from inside"); }
console.log("start");
inner();
// error: Custom: from inside
// expect: start
