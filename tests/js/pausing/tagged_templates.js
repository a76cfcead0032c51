const get = (x) => fetch("/echo/" + JSON.stringify(x));
function tag(strings, ...values) {
  return strings.raw.map((text, i) => text + (i < values.length ? get(values[i]) : "")).join("");
}
console.log(tag`a${get(1)}b${get("two")}\n`);
const seen = new Set();
function same(strings) { seen.add(strings); get(0); return same; }
for (let i = 0; i < 3; i++) same`once``twice`;
console.log(seen.size);
console.log((() => get(null))() ?? String.raw`x${get("\\")}\y`);
const object = { get tag() { get("tag"); return (s) => s[0] + (this === undefined); } };
console.log(object.tag`text`);
// expect: a1btwo\n
// expect: 2
// expect: x\\y
// expect: textfalse
