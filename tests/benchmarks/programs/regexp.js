// n: 3000, small: 900, es: 5
function bench(n) {
  var lines = [];
  for (var i = 0; i < n; i++) lines.push("2024-0" + (1 + i % 9) + "-1" + (i % 10) + " user" + i + "@example.com GET /path/" + i);
  var date = /^(\d{4})-(\d\d)-(\d\d)/;
  var total = 0;
  for (i = 0; i < n; i++) {
    var match = date.exec(lines[i]);
    total += Number(match[2]) * Number(match[3]);
    if (/@example\.(com|org)\b/i.test(lines[i])) total++;
  }
  var text = lines.join("\n");
  var words = text.match(/[a-z]+\d+/g).length;
  return total + words + text.replace(/\d+/g, "#").length;
}
bench(input);
