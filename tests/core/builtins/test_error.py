"""Error and its kin: what expressions evaluate to. The values are Node's, where it has the feature."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    ('new Error("a").message', '"a"'),
    ('Error("a") instanceof Error', "true"),
    ('Object.keys(new Error("a"))', "[]"),
    (
        'Object.getOwnPropertyDescriptor(new Error("a"), "message")',
        '{value: "a", writable: true, enumerable: false, configurable: true}',
    ),
    ('"message" in Object.getOwnPropertyDescriptors(new Error())', "false"),
    ('"cause" in new Error("a", {})', "false"),
    ('new Error("a", { cause: 0 }).cause', "0"),
    ('new Error("a", { cause: undefined }).hasOwnProperty("cause")', "true"),
    (
        'Object.getOwnPropertyDescriptor(new Error("a", { cause: 1 }), "cause")',
        "{value: 1, writable: true, enumerable: false, configurable: true}",
    ),
    ('new Error(undefined).hasOwnProperty("message")', "false"),
    ("new Error(null).message", '"null"'),
    ('new Error({ toString: () => "o" }).message', '"o"'),
    ("new Error(Symbol())", "throws TypeError"),
    ('new TypeError("t").name', '"TypeError"'),
    ("Object.getPrototypeOf(TypeError) === Error", "true"),
    ("Object.getPrototypeOf(URIError.prototype) === Error.prototype", "true"),
    (
        "[EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map((E) => E.name + E.length)",
        '["EvalError1", "RangeError1", "ReferenceError1", "SyntaxError1", "TypeError1", "URIError1"]',
    ),
    ('String(new RangeError("r"))', '"RangeError: r"'),
    ("String(new RangeError())", '"RangeError"'),
    ('Error.prototype.toString.call({ name: "N", message: "M" })', '"N: M"'),
    ('Error.prototype.toString.call({ name: "" , message: "M" })', '"M"'),
    ("Error.prototype.toString.call({})", '"Error"'),
    ("Error.prototype.toString.call(1)", "throws TypeError"),
    ('Error.prototype.message === "" && Error.prototype.name', '"Error"'),
    ('new AggregateError([1, 2], "m").errors', "[1, 2]"),
    ('new AggregateError(new Set([1]), "m", { cause: 2 }).cause', "2"),
    ("AggregateError([]).message", '""'),
    ("new AggregateError(1)", "throws TypeError"),
    ("AggregateError.length", "2"),
    ("Object.getPrototypeOf(AggregateError) === Error", "true"),
    ('Object.getOwnPropertyNames(new AggregateError([], "m")).includes("errors")', "true"),
    ('typeof new Error("x").stack', '"string"'),
    ('new Error("x").stack.split("\\n")[0]', '"Error: x"'),
    ('new (class E extends Error {})("m") instanceof Error', "true"),
    ('String(new (class E extends Error { name = "E"; })("m"))', '"E: m"'),
    ("Object.prototype.toString.call(new TypeError())", '"[object Error]"'),
    ('Reflect.construct(Error, ["m"], Array) instanceof Array', "true"),
    ("null.x", "throws TypeError"),
    ("undefined.f()", "throws TypeError"),
    (
        "(() => { try { null.x; } catch (e) { return e.message; } })()",
        "\"Cannot read properties of null (reading 'x')\"",
    ),
    ("(() => { try { ({}).f(); } catch (e) { return e.name; } })()", '"TypeError"'),
    ("(() => { try { x; let x; } catch (e) { return e.name; } })()", '"ReferenceError"'),
    ("(() => { try { [].reduce(() => 1); } catch (e) { return e.name; } })()", '"TypeError"'),
]


@pytest.mark.parametrize(("expression", "shown"), CASES)
def test_error(show: Callable[[str], object], expression: str, shown: str) -> None:
    assert show(expression) == shown
