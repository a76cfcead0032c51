// n: 100000, small: 10500, es: 5
function bench(n) {
  var point = { x: 1, y: 2, inner: { z: 3 } };
  for (var i = 0; i < n; i++) {
    point.x = point.y + point.inner.z;
    point.y = (point.x - i) % 1000;
    point.inner.z = point.y & 15;
  }
  return point.x + point.y + point.inner.z;
}
bench(input);
