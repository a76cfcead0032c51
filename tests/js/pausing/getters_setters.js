const get = (x) => fetch("/echo/" + JSON.stringify(x));
const user = {
  get name() { return get("Ann"); },
  set name(value) { console.log("set", get(value)); },
};
console.log(user.name + "!");
user.name = "Bob";
user.name += "a";
const { name, ...rest } = user;
console.log(name, Object.keys(rest).length);
class Base { get size() { return get(3); } static get kind() { return get("base"); } }
class Derived extends Base { get size() { return super.size + get(1); } }
console.log(new Derived().size, Derived.kind);
console.log(Object.entries({ get x() { return get(1); } }).join());
console.log({ ...{ get y() { return get(2); } } }.y);
console.log(Object.assign({}, { get z() { return get(3); } }).z);
// expect: Ann!
// expect: set Bob
// expect: set Anna
// expect: Ann 0
// expect: 4 base
// expect: x,1
// expect: 2
// expect: 3
