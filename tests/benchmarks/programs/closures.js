// n: 150000, small: 10500, es: 5
function counter() {
  var count = 0;
  return function (step) {
    count += step;
    return count;
  };
}
function bench(n) {
  var first = counter();
  var second = counter();
  for (var i = 0; i < n; i++) first(second(1) % 7);
  return first(0);
}
bench(input);
