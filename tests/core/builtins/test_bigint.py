"""BigInt: what expressions evaluate to. Where Node follows ECMA-262 the values are Node's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    ("BigInt(10)", "10n"),
    ('BigInt("0xff")', "255n"),
    ('BigInt("  12  ")', "12n"),
    ('BigInt("")', "0n"),
    ('BigInt("1.5")', "throws SyntaxError"),
    ("BigInt(1.5)", "throws RangeError"),
    ("BigInt(NaN)", "throws RangeError"),
    ("BigInt(true)", "1n"),
    ("BigInt(null)", "throws TypeError"),
    ("BigInt(undefined)", "throws TypeError"),
    ("BigInt(Symbol())", "throws TypeError"),
    ("BigInt(2 ** 70)", "1180591620717411303424n"),
    ("new BigInt(1)", "throws TypeError"),
    ("BigInt.asIntN(8, 255n)", "-1n"),
    ("BigInt.asIntN(8, 128n)", "-128n"),
    ("BigInt.asIntN(8, -129n)", "127n"),
    ("BigInt.asIntN(0, 5n)", "0n"),
    ("BigInt.asIntN(64, 2n ** 63n)", "-9223372036854775808n"),
    ("BigInt.asIntN(1, 1n)", "-1n"),
    ("BigInt.asUintN(8, -1n)", "255n"),
    ("BigInt.asUintN(8, 256n)", "0n"),
    ("BigInt.asUintN(64, -1n)", "18446744073709551615n"),
    ("BigInt.asUintN(-1, 0n)", "throws RangeError"),
    ("BigInt.asIntN(3, 25)", "throws TypeError"),
    ("BigInt.asIntN(200, 25n)", "25n"),
    ("(255n).toString(16)", '"ff"'),
    ("(-255n).toString(36)", '"-73"'),
    ("(10n ** 30n).toString()", '"1000000000000000000000000000000"'),
    ("(10n ** 30n).toString(7)", '"243230604464041356413054436032064451"'),
    ("(123n).toString(1)", "throws RangeError"),
    ("(1234567n).toLocaleString()", '"1,234,567"'),
    ("(-1234567n).toLocaleString()", '"-1,234,567"'),
    ("Object(5n) + 1n", "6n"),
    ("typeof Object(5n)", '"object"'),
    ("(5n).valueOf()", "5n"),
    ('BigInt.prototype.toString.call("5")', "throws TypeError"),
    ("Object.prototype.toString.call(5n)", '"[object BigInt]"'),
    ("5n / 2n", "2n"),
    ("-5n / 2n", "-2n"),
    ("-5n % 3n", "-2n"),
    ("2n ** 100n", "1267650600228229401496703205376n"),
    ("1n + 1", "throws TypeError"),
    ("5n > 4", "true"),
    ("5n == 5", "true"),
    ("5n === 5", "false"),
    ("-5n >> 1n", "-3n"),
    ("~5n", "-6n"),
    ("BigInt(Number.MAX_SAFE_INTEGER) + 2n", "9007199254740993n"),
    ('BigInt("9".repeat(40)) * 3n', "29999999999999999999999999999999999999997n"),
    ("(2n ** 3000n).toString(10).length", "904"),
    ("(2n ** 3000n).toString(3).slice(0, 20)", '"21010210000100201012"'),
    ("JSON.stringify({ a: 1n })", "throws TypeError"),
]


@pytest.mark.parametrize(("expression", "expected"), CASES)
def test_expression(show: Callable[[str], object], expression: str, expected: str) -> None:
    assert show(expression) == expected
