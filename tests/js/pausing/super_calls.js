const get = (x) => fetch("/echo/" + JSON.stringify(x));
class A {
  constructor(x) { this.x = get(x); }
  method(y) { return "A" + get(y) + this.x; }
  static create(...args) { get(0); return new this(...args); }
  set value(v) { this.stored = get(v); }
}
class B extends A {
  constructor(x) { const add = () => super(get(x) + 1); add(); this.y = get("y"); }
  method(y) { return super.method(get(y)) + super["method"](get("z")); }
  set value(v) { super.value = get(v + 1); }
  static create(...args) { return super.create(...args, get("unused")); }
}
const b = B.create(1);
console.log(b.x, b.y, b.method("m"));
b.value = 5;
console.log(b.stored, b instanceof A, b.constructor.name);
const base = { hi() { return get("hi ") + this.name; } };
const derived = { __proto__: base, name: "d", hi() { return super.hi() + get("!"); } };
console.log(derived.hi());
class C extends (get(true) ? A : B) {}
console.log(new C("c").method(1));
class Target { constructor() { this.target = new.target.name + get("!"); } }
console.log(new (class Sub extends Target {})().target, Reflect.construct(Target, [], A).target);
// expect: 2 y Am2Az2
// expect: 6 true B
// expect: hi d!
// expect: A1c
// expect: Sub! A!
