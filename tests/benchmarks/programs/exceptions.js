// n: 30000, small: 4500, es: 5
function check(i) {
  if (i % 3 === 0) throw new Error("three " + i);
  return i;
}
function bench(n) {
  var caught = 0;
  var ends = 0;
  for (var i = 0; i < n; i++) {
    try {
      check(i);
    } catch (error) {
      caught += error.message.length;
    } finally {
      ends++;
    }
  }
  return caught + ends;
}
bench(input);
