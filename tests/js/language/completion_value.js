// input: {"items": [1, 2, 3]}
let sum = 0;
for (const x of input.items) sum += x;
if (sum > 5) sum * 2; else sum;
// result: 12
