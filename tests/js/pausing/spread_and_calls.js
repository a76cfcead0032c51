const get = (x) => fetch("/echo/" + JSON.stringify(x));
const show = (...all) => all.join("|");
console.log(show(get(1), ...get([2, 3]), get(4), ...get([])));
console.log([get(0), ...get([1, 2]), , get(3)].length);
console.log(Math.max(...get([1, 5, 3]), get(4)));
class Pair { constructor(...items) { this.items = items; } sum() { return this.items.reduce((a, b) => a + get(b), 0); } }
console.log(new Pair(get(1), ...get([2, 3])).sum());
const object = { base: 10, add(x, y) { return this.base + x + y; } };
console.log(object.add(get(1), object.add(get(2), get(3))));
console.log(show.apply(null, get([1, 2])), show.call(null, get(3)), show.bind(null, get(4))(get(5)));
console.log(Reflect.apply(show, null, [get("r")]), Reflect.construct(Pair, [get(7)]).sum());
// expect: 1|2|3|4
// expect: 5
// expect: 5
// expect: 6
// expect: 26
// expect: 1|2 3 4|5
// expect: r 7
