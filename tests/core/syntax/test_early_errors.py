"""What is refused, and what is only nearly refused. test262 has thousands more of these."""

from __future__ import annotations

import pytest

from sequential_flow.syntax import ScriptSyntaxError, parse_script

REFUSED = r"""
let a; let a
let a; var a
var a; let a
{ function f() {} let f }
{ var a } let a
for (let a;;) { var a }
function f(a) { let a }
try {} catch ([a, a]) {}
try {} catch (e) { let e }
switch (1) { case 1: let a; case 2: let a }
let let
const a
let [a]
if (1) let a
if (1) const a = 1
if (1) class A {}
if (1) function f() {}
while (0) function f() {}
label: function f() {}
label: label: ;
break
continue
while (1) { label: ; continue label }
label: { continue label }
while (1) { (function () { break })() }
return
new.target
super.a
function f() { super.a }
class A { constructor() { super() } }
class A { constructor() {} constructor() {} }
class A { get constructor() {} }
class A { #constructor }
class A { static prototype() {} }
class A { constructor = 1 }
class A { #a; #a }
class A { m() { this.#b } }
class A { m() { delete this.#a } #a }
class A { a = arguments }
class A { static { await } }
class A { static { return } }
class A extends B { a = super() }
({a = 1})
f({a = 1})
({a = 1}).b
({__proto__: 1, "__proto__": 2})
[a, ...b,] = c
[...a = 1] = b
[(a = 1)] = b
({a}) = 1
([a]) = 1
(a, b) = 1
1 = a
a?.b = 1
new a?.b()
a?.`b`
a ?? b || c
-a ** b
a => {} ()
a\n=> 1
function* g() { yield\n* 2 }
(a, a) => 1
((a)) => 1
(...a, b) => 1
(a.b) => 1
()
(a,)
async (a, a) => 1
async (x = await 1) => 1
async (await) => 1
function* g(x = yield) {}
function* g() { (x = yield) => 1 }
async function f(x = await 1) {}
function f(a = 1) { "use strict" }
"use strict"; function f(a, a) {}
function eval() { "use strict" }
"use strict"; arguments = 1
"use strict"; delete a
"use strict"; 010
"use strict"; 08
"use strict"; "\01"
"\01"; "use strict"
"use strict"; let yield
"use strict"; implements
"use strict"; with (a) {}
with (a) {}
`\01`
1_
1__0
0_1
1_n
01n
3in []
"\u{110000}"
v\u0061r a
({ get\u0020a() {} })
/a
/a/gg
/a/uv
/(/
for (let a = 1 of b) ;
for (var a = 1 in b) ;
for (let a, b of c) ;
for (let of a) ;
for (async of a) ;
for (a of b, c) ;
throw\n1
async function f() { for await (a in b) ; }
import a from "a"
import("a")
export default 1
""".strip().splitlines()

ACCEPTED = r"""
var a; var a; function a() {} function a() {}
{ function f() {} function f() {} }
function f(a, a) {}
function f(a) { var a; function a() {} }
try {} catch (e) { var e }
let async, of, get, set; var let1, yield, await, static, implements
let\n[a] = b
var let; let\nlet2
if (1) let\n{}
label: for (;;) { continue label }
label: { break label }
async\nfunction f() {}
var async; async\n(a)
async (a, ...b) => 1
async (a, ...b)
(a, b,) => 1
({a = 1}) => a
({a = 1} = {})
[{a = 1}] = b
({__proto__: 1, __proto__})
({__proto__: a, __proto__: b} = c)
[(a), (b.c)] = d
[a, b] = [b, a]
(a?.b).c = 1
(-a) ** b
(a ?? b) || c
a ? (b) : (c => d)
a ? (b, c) : d => e
class A { static async *#m() {} static; get; set; async; get\n*b() {} 'constructor'() {} }
class A { get #a() {} set #a(v) {} m() { return #a in this } }
class A { static { var a; { let a } } static async() {} }
class A extends (class {}) { constructor() { (() => super())() } }
class A { a = () => new.target; b = super.c }
function f() { return () => new.target }
function* g() { yield\n2 }
function* g() { (function yield() {}); yield* yield }
for (let in a) ;
for (let of of a) ;
for (var i = (1 in a); ;) ;
for (let [a, b] of c) ;
for (a.b of c) ;
for (async of => 1; ;) ;
do ; while (0) a
a\n/b/c
a = b\n(c)
1..a; 1.0.a; 1 .a
"use\x20strict"; 010
("use strict"); 010
/[/]/.test(a / b / c)
`${`${a}`}`
x = {if: 1, class: 2, get: 3, async: 4, await: 5, "a": 6, 1: 7, [b]: 8, c, d() {}, *e() {}}
""".strip().splitlines()


def unfold(line: str) -> str:
    return line.replace(r"\n", "\n")


@pytest.mark.parametrize("source", REFUSED)
def test_refused(source: str) -> None:
    with pytest.raises(ScriptSyntaxError):
        parse_script(unfold(source))


@pytest.mark.parametrize("source", ACCEPTED)
def test_accepted(source: str) -> None:
    parse_script(unfold(source))


def test_strict_argument() -> None:
    parse_script("delete a")
    with pytest.raises(ScriptSyntaxError):
        parse_script("delete a", strict=True)


def test_hashbang() -> None:
    assert len(parse_script("#! /usr/bin/flow\na").body) == 1
    with pytest.raises(ScriptSyntaxError):
        parse_script(" #! /usr/bin/flow\na")
