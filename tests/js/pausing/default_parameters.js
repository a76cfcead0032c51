const get = (x) => fetch("/echo/" + JSON.stringify(x));
function greet(name = get("you"), { punctuation = get("!"), ...more } = get({ more: 1 }), ...rest) {
  return name + punctuation + JSON.stringify(more) + rest.length;
}
console.log(greet());
console.log(greet("Ann", { punctuation: "?" }, 1, 2));
const arrow = (a, b = a + get(1), c = () => a + b) => c();
console.log(arrow(1), arrow(1, 5));
class Point { constructor(x = get(1), [y = get(2), z] = []) { this.at = [x, y, z]; } }
console.log(new Point().at.join(), new Point(5, [6, 7]).at.join());
const object = { method(a = get("m")) { return a; }, set value(v) { this.v = v; } };
console.log(object.method());
// expect: you!{"more":1}0
// expect: Ann?{}2
// expect: 3 6
// expect: 1,2, 5,6,7
// expect: m
