const get = (x) => fetch("/echo/" + JSON.stringify(x));
console.log("a1b22".replace(/\d+/g, (digits) => get(Number(digits) * 2)));
console.log("x-y".replaceAll("-", (m, at) => get(m + at)));
console.log("name".replace("a", () => get("$&")));
console.log("k=v".replace(/(?<key>\w)=(?<value>\w)/, (...all) => get(all.at(-1)).key));
const custom = { [Symbol.replace](text, by) { return get(text) + get(by); } };
console.log("one".replace(custom, "two"));
console.log("a,b".split({ [Symbol.split](text) { return [get(text)]; } })[0]);
console.log("abc".search({ [Symbol.search]() { return get(7); } }));
// expect: a2b44
// expect: x-1y
// expect: n$&me
// expect: k
// expect: onetwo
// expect: a,b
// expect: 7
