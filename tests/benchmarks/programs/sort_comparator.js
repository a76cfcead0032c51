// n: 10000, small: 1500, es: 5
function bench(n) {
  var rows = [];
  var seed = 42;
  for (var i = 0; i < n; i++) {
    seed = (seed * 16807) % 2147483647;
    rows.push({ key: seed % 5000, order: i });
  }
  rows.sort(function (a, b) { return a.key - b.key || a.order - b.order; });
  return rows[0].order + rows[n - 1].key;
}
bench(input);
