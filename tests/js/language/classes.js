class A { static s = 1; #p = 2; pub = this.#p + 1; static #sp = 4; constructor(x) { this.x = x; } get p() { return this.#p; } set p(v) { this.#p = v; } static make() { return new this(9); } #m() { return "private"; } call() { return this.#m(); } static check(o) { return #p in o; } static get sp() { return A.#sp; } *[Symbol.iterator]() { yield this.x; } static { A.blocked = A.#sp + 1; } async am() { return this.x; } "quoted name"() { return 1; } 42() { return 2; } }
const a = new A(5); a.p = 7; console.log(a.x, a.p, a.pub, A.s, A.sp, A.blocked, a.call(), A.check(a), A.check({}), [...a], A.make().x, a["quoted name"](), a[42]());
class B extends A { y = super.p; constructor() { super(1); this.z = this.y; } get p() { return "B" + super.p; } static make() { return super.make().x + 1; } toString() { return `B(${this.x})`; } }
const b = new B(); console.log(b.z, b.p, B.make === A.make, `${b}`, b instanceof A, B.s, Object.getPrototypeOf(B) === A);
try { A(); } catch (e) { console.log(e.name); } try { new (class extends A { constructor() {} })(); } catch (e) { console.log(e.name); }
const C = class Inner { who() { return Inner.name; } }; console.log(C.name, new C().who(), typeof Inner);
class D extends null { static x() { return 1; } } console.log(D.x());
class E extends Array { sum() { return this.reduce((a, b) => a + b, 0); } } const e = E.from([1, 2, 3]); console.log(e.sum(), e.length, e.map((x) => x * 2) instanceof E, e);
class F { constructor() { return { other: true }; } } console.log(new F().other);
class G { static #count = 0; static inc() { return ++G.#count; } accessor = 1; static async = 2; get = 3; set = 4; static static = 5; } G.inc(); console.log(G.inc(), new G().get, G.static);
const mixin = (Base) => class extends Base { mixed() { return "mixed " + super.toString(); } }; console.log(new (mixin(B))().mixed());
console.log(Object.getOwnPropertyNames(A.prototype).join(), typeof A, A.length);
class H { static [Symbol.hasInstance](x) { return x === 1; } } console.log(1 instanceof H, class { static name = "custom"; }.name);
try { class I { #x; static t(o) { return o.#x; } } I.t({}); } catch (err) { console.log(err.name); }
function Old(v) { if (!new.target) return new Old(v); this.v = v; } Old.prototype.get = function () { return this.v; }; console.log(Old(3).get(), new Old(4).get());
// expect: 5 7 3 1 4 5 private true false [ 5 ] 9 1 2
// expect: 2 B2 false B(1) true 1 true
// expect: TypeError
// expect: ReferenceError
// expect: Inner Inner undefined
// expect: 1
// expect: 6 3 true E(3) [ 1, 2, 3 ]
// expect: true
// expect: 2 3 5
// expect: mixed B(1)
// expect: 42,constructor,p,call,am,quoted name function 1
// expect: true custom
// expect: TypeError
// expect: 3 4
