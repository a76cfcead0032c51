function sloppy() { undeclared = 5; return typeof undeclared + (delete globalThis.undeclared); } console.log(sloppy());
function strict() { "use strict"; try { undeclared2 = 1; } catch (e) { return e.name; } } console.log(strict());
console.log((function () { "use strict"; try { delete Object.prototype; } catch (e) { return e.name; } })(), (function () { return delete Object.prototype; })());
console.log((function () { return typeof this; })(), (function () { "use strict"; return typeof this; })(), (() => { "use strict"; try { "s".x = 1; } catch (e) { return e.name; } })());
{ function inBlock() { return "block"; } console.log(inBlock()); }
console.log((function (a, a) { return a; })(1, 2), 010, (function () { var eval_ = 1; return eval_; })());
console.log((function f() { f = 1; return typeof f; })(), (function () { "use strict"; return (function g() { try { g = 1; } catch (e) { return e.name; } })(); })());
console.log((function () { if (false) { function nope() {} } return typeof nope; })());
let async = 1, of = 2, get = 3, set = 4, from = 5, let_ = 6; console.log(async + of + get + set + from + let_); var yield_ = 1, await_ = 2;
console.log(((x) => { x: for (;;) { break x; } return x; })(7), [] instanceof Object, (0, function () { return this === globalThis; })());
a = 1
var a
console.log(a)
;[1].forEach((x) => console.log(x))
const t = 4
/2/1
console.log(isNaN(t))
// expect: numbertrue
// expect: ReferenceError
// expect: TypeError false
// expect: object undefined TypeError
// expect: block
// expect: 2 8 1
// expect: function TypeError
// expect: undefined
// expect: 21
// expect: 7 true true
// expect: 1
// expect: 1
// expect: false
