// n: 200000, small: 22500, es: 5
function bench(n) {
  var sieve = [];
  var i, k;
  for (i = 0; i < n; i++) sieve[i] = true;
  var count = 0;
  for (i = 2; i < n; i++) {
    if (!sieve[i]) continue;
    count++;
    for (k = i * 2; k < n; k += i) sieve[k] = false;
  }
  return count;
}
bench(input);
