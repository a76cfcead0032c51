// input: [3, 4]
const [a, b] = input;
if (a < b) return { max: b, when: new Date(0), map: undefined, list: [undefined, NaN] };
console.log("never");
// result: {"max": 4, "when": "1970-01-01T00:00:00.000Z", "list": [null, null]}
