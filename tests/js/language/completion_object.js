const a = 1;
const b = [2];
{ a, b, nested: { c: a + 1 }, "quoted": true }
// result: {"a": 1, "b": [2], "nested": {"c": 2}, "quoted": true}
