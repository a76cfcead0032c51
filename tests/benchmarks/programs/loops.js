// n: 600000, small: 30000, es: 5
function bench(n) {
  var total = 0;
  for (var i = 0; i < n; i++) {
    if (i % 3 === 0) total += i;
    else total -= 1;
  }
  return total;
}
bench(input);
