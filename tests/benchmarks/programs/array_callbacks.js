// n: 60000, small: 4500, es: 5
function bench(n) {
  var list = [];
  for (var i = 0; i < n; i++) list.push(i);
  return list
    .map(function (x) { return x * 3; })
    .filter(function (x) { return x % 2 === 0; })
    .reduce(function (sum, x) { return sum + x; }, 0);
}
bench(input);
