// n: 3000, small: 600, es: 5
function bench(n) {
  var rows = [];
  for (var i = 0; i < n; i++) {
    rows.push({ id: i, name: "name " + i, tags: ["a", "b", i], nested: { ok: i % 2 === 0, none: null } });
  }
  var text = JSON.stringify(rows);
  var copy = JSON.parse(text);
  return text.length + JSON.stringify(copy, null, 2).length + copy[n - 1].id;
}
bench(input);
