const get = (x) => fetch("/echo/" + JSON.stringify(x));
const note = (name) => get(name);
const handler = {
  get(target, key, receiver) { return note("get " + String(key)); },
  set(target, key, value) { console.log(note("set " + key)); target[key] = value; return true; },
  has(target, key) { return get(key === "there"); },
  deleteProperty(target, key) { console.log(note("delete " + key)); return delete target[key]; },
  ownKeys() { return get(["a", "b"]); },
  getOwnPropertyDescriptor(target, key) { return { value: get(key), enumerable: true, configurable: true }; },
  defineProperty(target, key, descriptor) { console.log(note("define " + key)); return Reflect.defineProperty(target, key, descriptor); },
  getPrototypeOf() { return get(null); },
  isExtensible(target) { return get(true); },
};
const proxy = new Proxy({}, handler);
console.log(proxy.x, proxy[1]);
proxy.y = 1;
console.log("there" in proxy, "gone" in proxy);
delete proxy.y;
console.log(Object.keys(proxy).join(), Object.getPrototypeOf(proxy), Object.isExtensible(proxy));
Object.defineProperty(proxy, "z", { value: 1, configurable: true });
for (const key in proxy) console.log("key", key);
console.log(Object.entries(proxy).length, { ...proxy }.a);
const callable = new Proxy(function () {}, {
  apply(target, self, args) { return get(args); },
  construct(target, args) { return { made: get(args.length) }; },
});
console.log(callable(1, 2).length, new callable(1, 2, 3).made);
// expect: get x get 1
// expect: set y
// expect: true false
// expect: delete y
// expect: a,b null true
// expect: define z
// expect: key a
// expect: key b
// expect: 2 get a
// expect: 2 3
