// n: 60000, small: 6000, es: 5
function bench(n) {
  var state = "idle";
  var steps = 0;
  outer: for (var i = 0; i < n; i++) {
    for (var k = 0; k < 3; k++) {
      switch (state) {
        case "idle":
          state = i % 5 === 0 ? "busy" : "idle";
          continue outer;
        case "busy":
          steps += k;
          state = "done";
          break;
        case "done":
          state = "idle";
          steps++;
          break;
        default:
          return -1;
      }
    }
  }
  return steps;
}
bench(input);
