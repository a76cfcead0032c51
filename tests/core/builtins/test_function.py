"""Function, bound functions, arguments objects: what expressions evaluate to. The values are Node's, where it has the feature."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    ("(function (a, b) {}).length", "2"),
    ("(function f() {}).name", '"f"'),
    ("(() => {}).prototype", "undefined"),
    ("Function.prototype()", "undefined"),
    ("Function.prototype.name", '""'),
    ("Function.prototype.length", "0"),
    (
        "Object.getOwnPropertyNames(Function.prototype)",
        '["length", "name", "arguments", "caller", "constructor", "apply", "bind", "call", "toString"]',
    ),
    ("(function () {}).caller", "throws TypeError"),
    ("(() => 1).arguments", "throws TypeError"),
    ('Function.prototype.call.call(function (x) { return this + x; }, "a", "b")', '"ab"'),
    ("(function () { return typeof this; }).call(1)", '"object"'),
    ('(function () { "use strict"; return typeof this; }).call(1)', '"number"'),
    ("Math.max.apply(null, [1, 3, 2])", "3"),
    ("Math.max.apply(null, { length: 2, 0: 4, 1: 5 })", "5"),
    ("Math.max.apply(null, 1)", "throws TypeError"),
    ("Math.max.apply(null)", "-Infinity"),
    ("Function.prototype.apply.call(1)", "throws TypeError"),
    ("Function.prototype.bind.call({})", "throws TypeError"),
    ("(function f(a, b, c) {}).bind(null, 1).length", "2"),
    ("(function f() {}).bind().name", '"bound f"'),
    ('Object.defineProperty(function () {}, "name", { value: 1 }).bind().name', '"bound "'),
    (
        'Object.defineProperty(function () {}, "length", { value: Infinity }).bind(null, 1).length',
        "Infinity",
    ),
    ('Object.defineProperty(function () {}, "length", { value: 2.7 }).bind().length', "2"),
    ('"prototype" in (function () {}).bind()', "false"),
    (
        "new ((function (a, b) { this.s = [a, b, new.target !== undefined]; }).bind({}, 1))(2)",
        "{s: [1, 2, true]}",
    ),
    ("new ((() => 1).bind())()", "throws TypeError"),
    ("Object.getPrototypeOf((class A extends Array {}).bind()) === Array", "true"),
    ("(() => { const B = (class A {}).bind(); return new B() instanceof B; })()", "true"),
    ("Function.prototype[Symbol.hasInstance].call(Array, [])", "true"),
    ("Function.prototype[Symbol.hasInstance].call(1, [])", "false"),
    ("({}) instanceof { [Symbol.hasInstance]: () => 1 }", "true"),
    ("[] instanceof 1", "throws TypeError"),
    ("String(function  f ( a ) { return a ; })", '"function  f ( a ) { return a ; }"'),
    ("String(class  A { m ( ) { } })", '"class  A { m ( ) { } }"'),
    ("String((a) =>  a)", '"(a) =>  a"'),
    ("String({ get  x ( ) { return 1 } }.x)", '"1"'),
    (
        'String(Object.getOwnPropertyDescriptor({ get  x ( ) { return 1 } }, "x").get)',
        '"get  x ( ) { return 1 }"',
    ),
    ("String({ async  * m ( ) { } }.m)", '"async  * m ( ) { }"'),
    ("String(class A { constructor ( ) { } })", '"class A { constructor ( ) { } }"'),
    ("/^function max\\(\\) \\{\\s+\\[native code\\]\\s+\\}$/.test(String(Math.max))", "true"),
    ("/^function \\(\\) \\{\\s+\\[native code\\]\\s+\\}$/.test(String((() => 1).bind()))", "true"),
    ("Function.prototype.toString.call({})", "throws TypeError"),
    ("Object.getPrototypeOf(async () => 1)[Symbol.toStringTag]", '"AsyncFunction"'),
    ("Object.getPrototypeOf(function* () {})[Symbol.toStringTag]", '"GeneratorFunction"'),
    ("Object.getPrototypeOf(async function* () {}).constructor.name", '"AsyncGeneratorFunction"'),
    (
        "Object.getPrototypeOf(Object.getPrototypeOf(function* () {})) === Function.prototype",
        "true",
    ),
    ("(function (a, b) { arguments[0] = 9; return a; })(1)", "9"),
    ("(function (a) { a = 9; return arguments[0]; })(1)", "9"),
    ("(function (a) { a = 9; return arguments[0]; })()", "undefined"),
    ('(function (a) { "use strict"; a = 9; return arguments[0]; })(1)', "1"),
    ("(function (a = 0) { a = 9; return arguments[0]; })(1)", "1"),
    ("(function (a, a) { a = 9; return [arguments[0], arguments[1]]; })(1, 2)", "[1, 9]"),
    ("(function (a) { delete arguments[0]; arguments[0] = 2; return a; })(1)", "1"),
    ("(function (a) { Object.freeze(arguments); a = 2; return arguments[0]; })(1)", "1"),
    (
        "(function (a) { Object.defineProperty(arguments, 0, { get: () => 7 }); a = 2; return arguments[0]; })(1)",
        "7",
    ),
    ("(function (a) { Object.defineProperty(arguments, 0, { value: 7 }); return a; })(1)", "7"),
    ("(function () { return Object.keys(arguments); })(1, 2)", '["0", "1"]'),
    (
        "(function () { return Object.getOwnPropertyNames(arguments); })(1, 2)",
        '["0", "1", "length", "callee"]',
    ),
    (
        "(function () { return [...arguments].concat(Array.from(arguments)); })(1, 2)",
        "[1, 2, 1, 2]",
    ),
    ("(function () { return arguments.callee.name; })()", '""'),
    ('(function () { "use strict"; return arguments.callee; })()', "throws TypeError"),
    (
        "(function () { arguments.length = 1; return Array.prototype.slice.call(arguments); })(1, 2)",
        "[1]",
    ),
    (
        "(function () { arguments[5] = 1; return [arguments.length, 5 in arguments]; })(1, 2)",
        "[2, true]",
    ),
    (
        "(() => { function f() { return arguments.length; } return f.apply(null, [1, , 3]); })()",
        "3",
    ),
]


@pytest.mark.parametrize(("expression", "shown"), CASES)
def test_function(show: Callable[[str], object], expression: str, shown: str) -> None:
    assert show(expression) == shown
