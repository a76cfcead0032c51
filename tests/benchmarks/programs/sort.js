// n: 40000, small: 3000, es: 5
function bench(n) {
  var words = [];
  var seed = 42;
  for (var i = 0; i < n; i++) {
    seed = (seed * 16807) % 2147483647;
    words.push("w" + seed);
  }
  words.sort();
  return words[0] + words[n - 1];
}
bench(input);
