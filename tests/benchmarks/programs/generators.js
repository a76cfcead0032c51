// n: 150000, small: 0, es: 6
function* count(limit) {
  for (let i = 0; i < limit; i++) yield i;
}
function* evens(source) {
  for (const x of source) if (x % 2 === 0) yield x;
}
function bench(n) {
  let total = 0;
  for (const x of evens(count(n))) total += x;
  return total;
}
bench(input);
