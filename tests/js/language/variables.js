var a = 1; let b = 2; const c = 3;
console.log(a, b, c, typeof hoisted, hoisted, typeof later);
var hoisted = "set";
function later() {}
try { tdz; let tdz = 1; } catch (e) { console.log(e.name); }
try { c = 4; } catch (e) { console.log(e.name, c); }
{ let a = "inner"; { const a = "innermost"; console.log(a); } console.log(a); }
console.log(a);
for (var i = 0; i < 2; i++); console.log(i);
try { undefinedName; } catch (e) { console.log(e instanceof ReferenceError); }
console.log(typeof undefinedName, (() => { try { x; } catch (e) { return e.name; } let x; })());
function shadow(a) { var a; return a; } console.log(shadow(7));
// expect: 1 2 3 undefined undefined function
// expect: ReferenceError
// expect: TypeError 3
// expect: innermost
// expect: inner
// expect: 1
// expect: 2
// expect: true
// expect: undefined ReferenceError
// expect: 7
