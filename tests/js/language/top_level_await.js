const value = await Promise.resolve(20);
const [x, y] = await Promise.all([1, (async () => 2)()]);
value + x + y;
// result: 23
