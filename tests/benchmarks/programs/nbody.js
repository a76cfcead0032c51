// n: 20000, small: 1800, es: 5
function bench(n) {
  var bodies = [
    { x: 0, y: 0, vx: 0, vy: 0, m: 1 },
    { x: 1, y: 0, vx: 0, vy: 0.9, m: 0.01 },
    { x: 0, y: 2, vx: -0.6, vy: 0, m: 0.02 },
  ];
  for (var step = 0; step < n; step++) {
    for (var i = 0; i < 3; i++) {
      for (var j = i + 1; j < 3; j++) {
        var a = bodies[i], b = bodies[j];
        var dx = b.x - a.x, dy = b.y - a.y;
        var d2 = dx * dx + dy * dy + 0.01;
        var f = 0.001 / (d2 * Math.sqrt(d2));
        a.vx += dx * f * b.m; a.vy += dy * f * b.m;
        b.vx -= dx * f * a.m; b.vy -= dy * f * a.m;
      }
    }
    for (i = 0; i < 3; i++) {
      bodies[i].x += bodies[i].vx * 0.001;
      bodies[i].y += bodies[i].vy * 0.001;
    }
  }
  return Math.round(bodies[1].x * 1e6) + Math.round(bodies[2].y * 1e6);
}
bench(input);
