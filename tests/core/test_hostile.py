"""Hostile scripts end as LIMIT_EXCEEDED or a JavaScript error, soon and in little memory.

Each runs in a process of its own, with the other limits' defaults. The bound on time is two seconds on
a machine that runs the calibration loop in its usual time, and grows on slower ones.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

CORE = Path(__file__).resolve().parents[2] / "core"
SECONDS = 2.0
MEGABYTES = 300
#: A budget that an endless loop uses up well within the time.
STEPS = 1_000_000

RUN = """
import json, resource, sys, time
from pathlib import Path
from sequential_flow import Limits, SequentialFlow
from sequential_flow.storage.memory import InMemoryStorage

def peak_kilobytes():
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # ru_maxrss of a new process may be that of the one that made it.
    return int(status.read_text().partition("VmHWM:")[2].split()[0])

source = eval(sys.stdin.read())
start = time.process_time()
flow = SequentialFlow(storage=InMemoryStorage(), limits=Limits(steps=STEPS))
task = flow.execute(code=source, id="hostile")
print(json.dumps({
    "status": task.status,
    "result": task.result,
    "error": task.error,
    "code": task.error_code,
    "seconds": time.process_time() - start,
    "megabytes": peak_kilobytes() / 1024,
}))
"""


def run(source: str, seconds: float = 60) -> dict[str, Any]:
    """Run a Python expression that gives the script."""
    done = subprocess.run(
        [sys.executable, "-c", RUN.replace("STEPS", str(STEPS))],
        input=source,
        capture_output=True,
        text=True,
        timeout=seconds,
        env={"PYTHONPATH": str(CORE)},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def calibrate() -> float:
    """How many times slower than usual this machine is, at least 1."""
    start = time.process_time()
    total = 0
    for i in range(1_000_000):
        total += i & 3
    return max(1.0, (time.process_time() - start) / 0.08)


@pytest.fixture(scope="module")
def slowness() -> float:
    return calibrate()


#: {name: Python expression of the script}.
SCRIPTS = {
    "endless while": "'while (true) {}'",
    "endless for with growth": "'const a = []; for (;;) a.push(a)'",
    "endless do in a function": "'(function () { do {} while (1); })()'",
    "endless concat": "'let a = [1]; for (;;) a = a.concat(a)'",
    "endless map": "'const m = new Map(); for (let i = 0; ; i++) m.set(i, {})'",
    "endless properties": "'const o = {}; for (let i = 0; ; i++) o[\"k\" + i] = i'",
    "endless strings": "'const a = []; for (let i = 0; ; i++) a.push(\"x\".repeat(1000) + i)'",
    "endless closures": "'let f = null; for (;;) { const g = f; f = () => g; }'",
    "endless generator": "'function* g() { for (;;) yield 1 } [...g()]'",
    "endless microtasks": "'function f() { Promise.resolve().then(f) } f(); await new Promise(() => {})'",
    "endless async": "'async function f() { for (;;) await 1 } await f()'",
    "endless regexp": "'for (;;) /a/.test(\"b\")'",
    "endless getter": "'const o = { get x() { return this.x } }; o.x'",
    "endless toString": "'const o = { toString() { return `${this}` } }; `${o}`'",
    "endless valueOf": "'const o = { valueOf() { return +this } }; +o'",
    "endless toJSON": "'const o = { toJSON() { return JSON.stringify(o) } }; JSON.stringify(o)'",
    "endless iterator": "'const i = { [Symbol.iterator]() { return i }, next() { return {} } }; [...i]'",
    "endless array from": "'Array.from({ length: 2 ** 31 })'",
    "repeat": "'\"x\".repeat(2 ** 30)'",
    "repeat within limits": "'\"x\".repeat(2 ** 29 - 24)'",
    "repeat many": "'const a = []; for (let i = 0; i < 100; i++) a.push(\"x\".repeat(2 ** 24) + i)'",
    "padding": "'\"x\".padStart(2 ** 29)'",
    "doubling": "'let s = \"x\"; for (let i = 0; i < 40; i++) s += s; s.length'",
    "doubling template": "'let s = \"x\"; for (let i = 0; i < 40; i++) s = `${s}${s}`; s.length'",
    "doubling join": "'let s = \"x\"; for (let i = 0; i < 40; i++) s = [s, s].join(); s.length'",
    "doubling replace": "'let s = \"x\"; for (let i = 0; i < 40; i++) s = s.replace(/x/g, \"xx\"); s.length'",
    "doubling replaceAll": "'let s = \"x\"; for (let i = 0; i < 40; i++) s = s.replaceAll(\"x\", \"xx\")'",
    "doubling array": "'let a = [1]; for (let i = 0; i < 40; i++) a = [...a, ...a]; a.length'",
    "deep recursion": "'function f() { return f() + 1 } f()'",
    "mutual recursion": "'const f = () => g(), g = () => [1].map(f); f()'",
    "deep constructor": "'class A { constructor() { this.a = new A() } } new A()'",
    "deep async": "'async function f() { await f() } await f()'",
    "deep generators": "'function* g() { yield* g() } [...g()]'",
    "deep proxies": "'let p = {}; for (let i = 0; i < 1e5; i++) p = new Proxy(p, {}); p.x'",
    "deep prototypes": "'let p = {}; for (let i = 0; i < 1e6; i++) p = Object.create(p); p.x'",
    "deep bound": "'let f = () => 1; for (let i = 0; i < 1e5; i++) f = f.bind(null); f()'",
    "deep JSON": "'JSON.parse(\"[\".repeat(1e6))'",
    "deep JSON value": "'let a = []; for (let i = 0; i < 1e5; i++) a = [a]; JSON.stringify(a)'",
    "deep result": "'let a = []; for (let i = 0; i < 1e5; i++) a = [a]; a'",
    "deep flat": "'let a = []; for (let i = 0; i < 1e5; i++) a = [a]; a.flat(Infinity).length; while (1);'",
    "deep toString": "'let a = []; for (let i = 0; i < 1e5; i++) a = [a]; String(a)'",
    "deep clone": "'let a = []; for (let i = 0; i < 1e5; i++) a = [a]; structuredClone(a); while (1);'",
    "deep log": "'let a = []; for (let i = 0; i < 1e5; i++) a = [a]; console.log(a); while (1);'",
    "nested parentheses": "'(' * 100_000 + '1' + ')' * 100_000",
    "nested arrays": "'[' * 100_000 + ']' * 100_000",
    "nested blocks": "'{' * 100_000 + '}' * 100_000",
    "nested functions": "'(()=>' * 50_000 + '1' + ')' * 50_000",
    "nested objects": "'x=' + '{a:' * 100_000 + '1' + '}' * 100_000",
    "nested templates": "'`${' * 50_000 + '1' + '}`' * 50_000",
    "nested ifs": "'if(1)' * 100_000 + ';while(1);'",
    "nested unary": "'!' * 200_000 + '1;while(1);'",
    "nested new": "'new ' * 100_000 + 'x'",
    "nested ternary": "'1?' * 100_000 + '1' + ':1' * 100_000 + ';while(1);'",
    "long sum": "'1' + '+1' * 200_000 + ';while(1);'",
    "long member chain": "'x' + '.a' * 200_000",
    "long call chain": "'x' + '()' * 200_000",
    "long else if": "'if(0);' + 'else if(0);' * 50_000 + 'while(1);'",
    "many functions": "'function f(){}' * 60_000 + 'while(1);'",
    "nested regexp": "'/' + '(' * 100_000 + ')' * 100_000 + '/'",
    "ten megabyte literal": "'\"' + 'x' * 10_000_000 + '\"'",
    "ten megabyte regexp": "'/' + 'x' * 10_000_000 + '/'",
    "regexp backtracking": "'/(a+)+$/.test(\"a\".repeat(50000) + \"b\")'",
    "regexp alternatives": "'/^(a|a|aa)+$/.test(\"a\".repeat(50000) + \"b\")'",
    "regexp back reference": "'/(a*)*\\\\1b/.test(\"a\".repeat(50000))'",
    "regexp stars": "'/a*a*a*a*a*a*b/.test(\"a\".repeat(50000))'",
    "regexp look behind": "'/(?<=(a+)+b)c/.test(\"a\".repeat(50000)); while (1);'",
    "regexp quantifier": "'/((a{1,1000}){1,1000}){1,1000}b/.test(\"a\".repeat(50000))'",
    "regexp split": "'\"a\".repeat(1e6).split(/(?:)/).length; while (1);'",
    "array join": "'new Array(2 ** 32 - 1).join()'",
    "array fill": "'new Array(2 ** 32 - 1).fill(0)'",
    "array spread": "'[...new Array(2 ** 32 - 1)]'",
    "array reverse": "'new Array(2 ** 32 - 1).reverse()'",
    "array sort": "'new Array(2 ** 32 - 1).sort()'",
    "array indexOf": "'new Array(2 ** 32 - 1).indexOf(1)'",
    "array includes": "'new Array(2 ** 32 - 1).includes(1); while (1);'",
    "array forEach": "'new Array(2 ** 32 - 1).forEach(() => {}); while (1);'",
    "array copyWithin": "'new Array(2 ** 32 - 1).copyWithin(0, 1); while (1);'",
    "array keys": "'[...new Array(2 ** 32 - 1).keys()]'",
    "array like": "'Array.prototype.slice.call({ length: 2 ** 53 - 1 })'",
    "array length": "'const a = []; a.length = 2 ** 32 - 1; a.map((x) => x); while (1);'",
    "array unshift": "'const a = []; for (;;) a.unshift(...a, 1)'",
    "apply": "'Math.max.apply(null, { length: 2 ** 32 })'",
    "inconsistent comparator": (
        "'const a = Array.from({ length: 3e5 }, (_, i) => i);"
        " a.sort(() => Math.random() - 0.5); while (1);'"
    ),
    "growing comparator": "'const a = [2, 1, 3]; a.sort((x, y) => { a.push(1); return x - y }); while (1);'",
    "endless proxy": (
        "'const p = new Proxy({}, { get: () => p, has: () => true, getPrototypeOf: () => p });"
        " let q = p; for (;;) q = q.a; '"
    ),
    "proxy of itself": "'const h = {}; const p = new Proxy({}, h); Object.setPrototypeOf(h, p); p.x'",
    "proxy prototype": "'const o = {}; const p = new Proxy(o, {}); Object.setPrototypeOf(o, p); o.x'",
    "proxy instanceof": "'const p = new Proxy({}, { getPrototypeOf: () => p }); p instanceof Object'",
    "proxy keys": "'new Proxy({}, { ownKeys: () => new Array(2 ** 32 - 1) }); Object.keys(new Proxy({}, { ownKeys: () => ({ length: 2 ** 53 - 1 }) }))'",
    "bigint power": "'2n ** (2n ** 40n)'",
    "bigint shift": "'1n << (1n << 40n)'",
    "bigint squares": "'let b = 3n; for (let i = 0; i < 100; i++) b *= b'",
    "bigint division": "'let b = 3n ** 1000000n; for (;;) b / 7n'",
    "bigint text": "'String(3n ** 3000000n).length; while (1);'",
    "bigint parse": "'BigInt(\"9\".repeat(3000000)); while (1);'",
    "number text": "'for (;;) (1.5).toString(36)'",
    "date parse": "'Date.parse(\"1\".repeat(1e7)); while (1);'",
    "JSON large": "'const a = new Array(1e6).fill(\"xxxxxxxxxx\"); for (;;) JSON.parse(JSON.stringify(a))'",
    "JSON indent": "'let a = []; for (let i = 0; i < 400; i++) a = [a, a]; JSON.stringify(a)'",
    "shared result": "'let a = []; for (let i = 0; i < 100; i++) a = [a, a]; a'",
    "shared input clone": "'let a = []; for (let i = 0; i < 100; i++) a = [a, a]; structuredClone(a); while(1);'",
    "encodeURI": "'encodeURIComponent(\"\\\\u20ac\".repeat(1e7)); while (1);'",
    "normalize": "'\"\\\\ufdfa\".repeat(1e6).normalize(\"NFKD\"); while (1);'",
    "case": "'for (;;) \"x\".repeat(1e6).toUpperCase()'",
    "indexOf": "'const s = \"a\".repeat(1e6), t = \"a\".repeat(5e5) + \"b\"; for (;;) s.indexOf(t)'",
    "split": "'for (;;) \"x\".repeat(1e6).split(\"\")'",
    "logs": "'for (;;) console.log(\"x\".repeat(10000))'",
    "symbols": "'const a = []; for (;;) a.push(Symbol(\"x\"))'",
    "global symbols": "'for (let i = 0; ; i++) Symbol.for(\"x\" + i)'",
    "errors": "'const a = []; for (;;) a.push(new Error(\"x\"))'",
    "promises": "'const a = []; for (;;) a.push(new Promise(() => {}))'",
    "finally that loops": "'for (;;) { try { throw 1 } catch {} finally { continue } }'",
    "catch that hides": "'for (;;) try { (function f() { f() })() } catch {}'",
    "spread call": "'const a = new Array(1e6).fill(1); for (;;) Math.max(...a)'",
    "fromCharCode": "'const a = new Array(1e5).fill(65); let s = \"\"; for (;;) s += String.fromCharCode(...a)'",
    "set union": "'let s = new Set([1]); for (let i = 0; ; i++) s = s.union(new Set([i]))'",
    "group by": "'Map.groupBy({ [Symbol.iterator]: () => ({ next: () => ({ value: {} }) }) }, (x) => x)'",
    "requests": "'const a = []; for (;;) a.push(fetch(\"/x\").then(1))'",
    "large request": "'for (let i = 0; ; i++) fetch(\"/\" + \"x\".repeat(1e6) + i).then(1)'",
    "template site": "'const f = (s) => s; for (;;) f`a${1}b`'",
    "a million timers": "'for (let i = 0; i < 1e6; i++) setTimeout(() => {}, 0); while (1);'",
    "timers of one another": "'(function again() { setTimeout(again, 0) })()'",
    "timers with many arguments": "'const a = new Array(1e5).fill(1); for (;;) setTimeout(f, 1e6, ...a); function f() {}'",
    "timers cleared in vain": "'for (let i = 0; i < 5e4; i++) setTimeout(() => {}, 1e6); for (;;) clearTimeout(1e9)'",
    "timers cleared from the end": "'for (let i = 0; i < 5e4; i++) setTimeout(() => {}, 1e6); for (let i = 5e4; i; i--) clearTimeout(i); while (1);'",
    "queueMicrotask that multiplies": "'(function f() { queueMicrotask(f); queueMicrotask(f) })()'",
    "endless sleep": "'for (;;) sleep(0)'",
    "sleep with a valueOf": "'const o = { valueOf() { return sleep(o) } }; sleep(o)'",
    "huge event names": "'waitForEvent(\"x\".repeat(2 ** 28)); while (1);'",
    "many events": "'for (let i = 0; ; i++) waitForEvent(\"x\".repeat(100) + i).then(1)'",
    "event options": "'const o = { get timeout() { return waitForEvent(\"e\", o) } }; waitForEvent(\"e\", o)'",
    "call with much": "'const a = new Array(1e6).fill(\"xxxxxxxxxx\"); for (;;) call(\"f\", a).then(1)'",
    "call with many": "'const a = new Array(1e6).fill(1); for (;;) call(\"f\", ...a).then(1)'",
    "weak map": "'const w = new WeakMap(); const k = []; for (;;) { const o = {}; k.push(o); w.set(o, k) }'",
}  # fmt: skip


@pytest.mark.parametrize("name", SCRIPTS)
def test_hostile(name: str, slowness: float) -> None:
    ended = run(SCRIPTS[name])
    assert ended["status"] == "error", ended
    assert ended["code"] in ("LIMIT_EXCEEDED", "SCRIPT_ERROR", "SYNTAX_ERROR", "TOO_LARGE")
    assert ended["seconds"] <= SECONDS * slowness, ended
    assert ended["megabytes"] <= MEGABYTES, ended


# -- attempts to reach Python

#: Each gives true when nothing of Python came out.
ESCAPES = r"""
({}).constructor.constructor === Function
(() => { try { Function("return 1")(); return false } catch { return true } })()
(() => { try { (() => {}).constructor("return 1")(); return false } catch { return true } })()
(() => { try { Reflect.construct(Function, ["return 1"]); return false } catch { return true } })()
(() => { try { [].map.constructor("return this")(); return false } catch { return true } })()
(() => { try { (async () => {}).constructor("return 1"); return false } catch { return true } })()
(() => { try { (function* () {}).constructor("yield 1"); return false } catch { return true } })()
(() => { try { return eval("1") === undefined } catch { return true } })()
[1, "x", true, {}, [], () => {}, Symbol("s"), 1n, /r/, new Date(), new Map(), new Error("e"), Promise.resolve(1), (function* () {})(), new Proxy({}, {}), Math, JSON, globalThis, fetch, console].every((v) => ["__class__", "__globals__", "__builtins__", "__dict__", "__init__", "__code__", "__mro__", "__subclasses__", "__reduce__", "__getattribute__", "__module__", "__import__", "__self__", "__func__", "__closure__", "__call__", "__iter__", "gi_frame", "gi_code", "cr_frame", "func_globals", "f_back", "f_globals", "f_locals", "tb_frame", "props", "proto", "ext", "env", "code", "nargs", "fn", "vm", "data"].every((k) => v[k] === undefined))
["__class__", "__globals__", "__builtins__", "__dict__", "__import__", "vm", "fn", "undefined_", "PROGRAM", "K0", "F0", "v0", "t1", "locals", "capture", "refuel", "o_Pop", "$Append", "open", "exec", "sys", "os", "print", "globals", "getattr"].every((k) => !(k in globalThis))
[vm, fn].length
typeof vm + typeof fn + typeof pc + typeof locals + typeof __builtins__ + typeof K0 === "undefined".repeat(6)
Object.getOwnPropertyNames({}.__proto__).every((k) => !/^__(class|dict|init|module|reduce|doc|hash)/.test(k))
({ __proto__: null }).__proto__ === undefined
({ ["__proto__"]: 1 }).__proto__ === 1
(() => { const o = {}; o.__class__ = { __name__: "int" }; return o.__class__.__name__ === "int" && o.constructor === Object })()
(() => { class __import__ { static __globals__ = 1; __init__() { return 2 } } return new __import__().__init__() === 2 })()
(() => { try { null.x } catch (e) { return !/File|\.py|Traceback|0x/.test(e.stack + e.message) && e.__traceback__ === undefined && e.__cause__ === undefined && e.args === undefined } })()
(() => { try { (function f() { f() })() } catch (e) { return e instanceof RangeError && !/Recursion|\.py/.test(e.stack + e.message) } })()
(() => { try { undefined_name } catch (e) { return e instanceof ReferenceError && !("with_traceback" in e) && Object.keys(e).length === 0 } })()
(() => { try { JSON.parse("{") } catch (e) { return e instanceof SyntaxError && e.doc === undefined && e.pos === undefined } })()
(() => { try { new RegExp("(") } catch (e) { return e instanceof SyntaxError && e.pattern === undefined } })()
(() => { Error.prepareStackTrace = (e, s) => s; const s = new Error("x").stack; return typeof s === "string" || s === undefined })()
(() => { try { decodeURIComponent("%ff") } catch (e) { return e instanceof URIError && e.object === undefined } })()
(() => { const s = Symbol.for("__class__"); return ({})[s] === undefined && Symbol.keyFor(s) === "__class__" })()
Object.getOwnPropertyNames(Symbol).every((k) => !k.startsWith("__"))
(() => { const o = { get __class__() { return "mine" } }; return o.__class__ === "mine" })()
(() => { let seen = []; const p = new Proxy({}, { get(t, k) { seen.push(String(k)); return undefined }, has(t, k) { seen.push(String(k)); return false } }); try { `${p}` } catch {} try { p + 1 } catch {} JSON.stringify(p); [].concat(p); try { for (const x of p); } catch {} return seen.every((k) => !k.startsWith("__")) })()
"{0.__class__}".replace("0", "{0}") === "{{0}.__class__}"
"%(__class__)s {v0} {0} %s".length === 25
`${"{__builtins__}"}` === "{__builtins__}"
"x".replace(/x/, "\\g<0>$&") === "\\g<0>x"
new RegExp("(?P<n>x)".slice(0, 2) === "(?" ? "x" : "").test("x")
(() => { try { new RegExp("(?#c)"); return false } catch { return true } })()
(() => { try { new RegExp("(?P<n>x)"); return false } catch { return true } })()
(() => { try { new RegExp("(?(1)a|b)"); return false } catch { return true } })()
isNaN(Number("1_000")) && isNaN(Number("0x")) && isNaN(Number("infinity")) && isNaN(Number("nan ")) && isNaN(parseFloat("inf"))
isNaN(Number("\u0661\u0662"))
Object.getPrototypeOf(Object.getPrototypeOf((function* () {})())) !== null && (function* () {})().gi_frame === undefined
(() => { const f = function () { return typeof this }; return f.call(undefined) === "object" && f.call(globalThis) === "object" })()
fetch.call.call === Function.prototype.call
(function () { try { return !arguments.callee.caller } catch (e) { return e instanceof TypeError } })()
(() => { try { return (() => 1).caller === undefined } catch { return true } })()
[].constructor.constructor === Function && (1).constructor.constructor === Function
Object.keys(globalThis).every((k) => typeof k === "string") && Reflect.ownKeys(globalThis).includes("Object")
globalThis.constructor === Object || typeof globalThis.constructor === "function"
(() => { const d = Object.getOwnPropertyDescriptors(Function.prototype); return !("func_code" in d) && !("__code__" in d) })()
typeof require + typeof process + typeof module + typeof import_ === "undefined".repeat(4)
"\ud800".length === 1 && encodeURIComponent("a") === "a"
String(fetch).includes("native code") && !String(fetch).includes("0x")
"".constructor.prototype.format === undefined && "".format === undefined && "".encode === undefined && "".join === undefined
[].append === undefined && [].extend === undefined && ({}).items === undefined && ({}).update === undefined && (1.5).hex === undefined && (1n).to_bytes === undefined
""".strip().splitlines()  # fmt: skip
HOST_ERRORS = {"[vm, fn].length"}


@pytest.mark.parametrize("script", ESCAPES)
def test_escape_attempts(script: str) -> None:
    from sequential_flow.machine import Machine

    machine = Machine()
    machine.start(script)
    machine.run()
    if script in HOST_ERRORS:
        assert machine.error_detail is not None
        assert machine.error_detail["message"] == "vm is not defined"
        return
    assert machine.error_detail is None
    assert machine.result is True
