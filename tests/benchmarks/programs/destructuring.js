// n: 12000, small: 0, es: 6
function swap({ a, b = 1, ...rest }) {
  return { a: b, b: a, ...rest };
}
function bench(n) {
  let state = { a: 0, b: 1, c: 2 };
  let list = [1, 2, 3];
  for (let i = 0; i < n; i++) {
    state = swap(state);
    const [first, ...others] = list;
    list = [...others, first + (i & 1)];
  }
  return state.a + state.b + state.c + list.length + Math.max(...list);
}
bench(input);
