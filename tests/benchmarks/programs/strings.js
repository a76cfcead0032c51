// n: 150, small: 15, es: 5
function build(seed) {
  var text = "";
  for (var i = 0; i < 400; i++) text += String.fromCharCode(97 + ((i + seed) % 26)) + i;
  return text;
}
function bench(n) {
  var sum = 0;
  for (var round = 0; round < n; round++) {
    var text = build(round);
    for (var i = 0; i < 400; i++) sum = (sum * 31 + text.charCodeAt(i)) % 65521;
    sum += text.split("a").join("-").toUpperCase().slice(-20).length + text.indexOf("zz");
  }
  return sum + text;
}
bench(input);
