try { throw new Error("a", { cause: "b" }); } catch (e) { console.log(e.message, e.cause, e.name, e instanceof Error, String(e)); }
function f() { try { return "try"; } finally { return "finally"; } } console.log(f());
function g() { for (const x of [1, 2]) { try { continue; } finally { if (x === 2) return "g" + x; } } } console.log(g());
try { try { throw 1; } finally { console.log("cleanup"); } } catch (e) { console.log("outer", e); }
try { try { throw 1; } catch (e) { throw e + 1; } finally { console.log("fin"); } } catch (e) { console.log(e); }
try { null.x; } catch (e) { console.log(e.name); } try { undefined(); } catch (e) { console.log(e.name); }
try { (void 0).foo(); } catch { console.log("no binding"); }
try { let z = z + 1; } catch (e) { console.log(e.name); } try { [].reduce((a) => a); } catch (e) { console.log(e.message); }
class MyError extends TypeError { constructor(m) { super(m); this.name = "MyError"; } } try { throw new MyError("mine"); } catch (e) { console.log(`${e}`, e instanceof TypeError, e.constructor.name); }
const e = new AggregateError([1, new Error("x")], "many"); console.log(e.errors.length, e.message);
console.log((() => { try { throw 1; } catch (x) { var x = 2; return x; } })(), (() => { l: try { return 1; } finally { break l; } return 2; })());
let log = []; const h = () => { try { log.push("t"); throw 0; } catch { log.push("c"); return log.push("r"); } finally { log.push("f"); } }; h(); console.log(log.join(""));
console.log(new RangeError("r").toString(), Error("called").message, Object.prototype.toString.call(new Error()), "stack" in new Error());
function* gen() { try { yield 1; } finally { console.log("gen closed"); } } for (const x of gen()) { try { throw x; } catch { break; } }
// expect: a b Error true Error: a
// expect: finally
// expect: g2
// expect: cleanup
// expect: outer 1
// expect: fin
// expect: 2
// expect: TypeError
// expect: TypeError
// expect: no binding
// expect: ReferenceError
// expect: Reduce of empty array with no initial value
// expect: MyError: mine true MyError
// expect: 2 many
// expect: 2 2
// expect: tcrf
// expect: RangeError: r called [object Error] true
// expect: gen closed
