const get = (x) => fetch("/echo/" + JSON.stringify(x));
const object = {
  first: get(1),
  [get("second")]: get(2),
  get [get("third")]() { return get(3); },
  [get("fourth")](x = get(4)) { return x; },
  ...get({ fifth: 5 }),
  last: get("end"),
};
console.log(JSON.stringify(object), object.fourth());
class Named { static [get("make")]() { return get("made"); } get [get("prop")]() { return get("p"); } }
console.log(Named.make(), new Named().prop);
object[get("a")] = object[get("b")] = get("c");
console.log(object.a, object.b);
object[get("n")] = 1;
object[get("n")] += get(2);
object[get("n")]++;
console.log(object.n, delete object[get("n")], object.n);
// expect: {"first":1,"second":2,"third":3,"fifth":5,"last":"end"} 4
// expect: made p
// expect: c c
// expect: 4 true undefined
