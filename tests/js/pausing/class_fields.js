const get = (x) => fetch("/echo/" + JSON.stringify(x));
class Counter {
  value = get(1);
  #hidden = get(this.value + 1);
  [get("computed")] = get(3);
  static total = get(10);
  static #secret = get(20);
  static { this.total += get(5); console.log("static block", this.total, Counter.#secret); }
  get hidden() { return this.#hidden; }
  #bump() { return (this.#hidden += get(1)); }
  bump() { return this.#bump(); }
  arrow = () => this.value + get(100);
}
const counter = new Counter();
console.log(counter.value, counter.hidden, counter.computed, counter.bump(), counter.arrow());
class Loud extends Counter {
  extra = get("extra");
  constructor() { console.log("before", get(0)); super(); console.log("after", this.extra, this.value); }
}
new Loud();
console.log(Object.keys(new Loud()).join());
// expect: static block 15 20
// expect: 1 2 3 3 101
// expect: before 0
// expect: after extra 1
// expect: before 0
// expect: after extra 1
// expect: value,computed,arrow,extra
