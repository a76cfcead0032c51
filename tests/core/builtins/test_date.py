"""Date: what expressions evaluate to. Where Node follows ECMA-262 the values are Node's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    ("new Date(0).toISOString()", '"1970-01-01T00:00:00.000Z"'),
    ("new Date(2020, 0).toISOString()", '"2020-01-01T00:00:00.000Z"'),
    ("new Date(2020, 1, 30, 25, 61, 61, 1001).toISOString()", '"2020-03-02T02:02:02.001Z"'),
    ("new Date(99, 0).getFullYear()", "1999"),
    ("new Date(-1, 0).getFullYear()", "-1"),
    ("new Date(8.64e15).toISOString()", '"+275760-09-13T00:00:00.000Z"'),
    ("new Date(8.64e15 + 1).getTime()", "NaN"),
    ("new Date(NaN).getTime()", "NaN"),
    ("new Date(-1).getMilliseconds()", "999"),
    ("new Date(-1).getSeconds()", "59"),
    ("new Date(-1).getHours()", "23"),
    ("new Date(-62198755200000).toUTCString()", '"Fri, 01 Jan -0001 00:00:00 GMT"'),
    ("new Date(-62198755200000).toISOString()", '"-000001-01-01T00:00:00.000Z"'),
    (
        "new Date(-1e15).toString()",
        '"Tue Apr 05 -29719 22:13:20 GMT+0000 (Coordinated Universal Time)"',
    ),
    ("new Date(1e15).toISOString()", '"+033658-09-27T01:46:40.000Z"'),
    ('new Date("2020-01-01").getTime()', "1577836800000"),
    ('new Date("2020-01-01T10:00").getTime()', "1577872800000"),
    ('new Date("x").toString()', '"Invalid Date"'),
    ('new Date("x").toISOString()', "throws RangeError"),
    ('new Date("x").toJSON()', "null"),
    ("new Date(null).getTime()", "0"),
    ("new Date(undefined).getTime()", "NaN"),
    ("new Date(true).getTime()", "1"),
    ("new Date(new Date(5)).getTime()", "5"),
    ("new Date(2020, 0, 1) - new Date(2019, 0, 1)", "31536000000"),
    ("new Date(0) + 1", '"Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)1"'),
    ("typeof Date()", '"string"'),
    ("Date.UTC(2020)", "1577836800000"),
    ("Date.UTC(2020, 1, 30)", "1583020800000"),
    ("Date.UTC()", "NaN"),
    ("Date.UTC(1970, 0, 213503982336, 0, 0, 0, -18446744073709552000)", "34447360"),
    ('Date.parse("Thu, 01 Jan 1970 00:00:00 GMT")', "0"),
    ('Date.parse("Dec 25, 1995 13:30 GMT+0200")', "819891000000"),
    ('Date.parse("12/25/1995")', "819849600000"),
    ("Date.length", "7"),
    ("typeof Date.now()", '"number"'),
    ("new Date(0).toString()", '"Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)"'),
    ("new Date(0).toDateString()", '"Thu Jan 01 1970"'),
    ("new Date(0).toTimeString()", '"00:00:00 GMT+0000 (Coordinated Universal Time)"'),
    ("new Date(0).toUTCString()", '"Thu, 01 Jan 1970 00:00:00 GMT"'),
    ("new Date(0).toLocaleString()", '"1/1/1970, 12:00:00 AM"'),
    ("new Date(0).toLocaleDateString()", '"1/1/1970"'),
    ("new Date(0).toLocaleTimeString()", '"12:00:00 AM"'),
    (
        'new Date(0).toLocaleDateString("en-US", { weekday: "long", year: "numeric", month: "long", day: "numeric" })',
        '"Thursday, January 1, 1970"',
    ),
    ('new Date(0).toLocaleDateString("en-US", { month: "short", day: "numeric" })', '"Jan 1"'),
    (
        'new Date(0).toLocaleTimeString("en-US", { hour: "2-digit", minute: "2-digit" })',
        '"12:00 AM"',
    ),
    (
        'new Date(0).toLocaleString("en-US", { dateStyle: "medium", timeStyle: "short" })',
        '"Jan 1, 1970, 12:00 AM"',
    ),
    ('new Date(0).toLocaleString("en-US", { dateStyle: "full" })', '"Thursday, January 1, 1970"'),
    ('new Date(0).toLocaleString("en-US", { hour12: false })', '"1/1/1970, 24:00:00"'),
    ("new Date(Date.UTC(2024, 1, 29)).getDay()", "4"),
    ("new Date(Date.UTC(2024, 1, 29)).getUTCMonth()", "1"),
    ("new Date(0).getTimezoneOffset()", "0"),
    (
        "(d => [d.setFullYear(2021, 5, 7), d.toISOString()])(new Date(0))",
        '[1623024000000, "2021-06-07T00:00:00.000Z"]',
    ),
    (
        "(d => [d.setMonth(13), d.toISOString()])(new Date(0))",
        '[34214400000, "1971-02-01T00:00:00.000Z"]',
    ),
    (
        "(d => [d.setDate(0), d.toISOString()])(new Date(0))",
        '[-86400000, "1969-12-31T00:00:00.000Z"]',
    ),
    (
        "(d => [d.setHours(1, 2, 3, 4), d.toISOString()])(new Date(0))",
        '[3723004, "1970-01-01T01:02:03.004Z"]',
    ),
    (
        "(d => [d.setMinutes(61), d.toISOString()])(new Date(0))",
        '[3660000, "1970-01-01T01:01:00.000Z"]',
    ),
    (
        "(d => [d.setSeconds(61, 5), d.toISOString()])(new Date(0))",
        '[61005, "1970-01-01T00:01:01.005Z"]',
    ),
    (
        "(d => [d.setMilliseconds(-1), d.toISOString()])(new Date(0))",
        '[-1, "1969-12-31T23:59:59.999Z"]',
    ),
    ("(d => [d.setTime(1e20), d.getTime()])(new Date(0))", "[NaN, NaN]"),
    ("(d => [d.setHours(), d.getTime()])(new Date(0))", "[NaN, NaN]"),
    (
        "(d => [d.setFullYear(2000), d.toISOString()])(new Date(NaN))",
        '[946684800000, "2000-01-01T00:00:00.000Z"]',
    ),
    ("(d => [d.setMonth(1), d.getTime()])(new Date(NaN))", "[NaN, NaN]"),
    (
        "(d => [d.setUTCHours(5), d.toISOString()])(new Date(0))",
        '[18000000, "1970-01-01T05:00:00.000Z"]',
    ),
    ('new Date(2020, 5)[Symbol.toPrimitive]("number")', "1590969600000"),
    ('new Date(0)[Symbol.toPrimitive]("x")', "throws TypeError"),
    ("JSON.stringify({ d: new Date(0) })", '"{\\"d\\":\\"1970-01-01T00:00:00.000Z\\"}"'),
    ("Object.prototype.toString.call(new Date())", '"[object Date]"'),
    ("Date.prototype.getTime.call({})", "throws TypeError"),
    ("new Date(2019, 12).toISOString()", '"2020-01-01T00:00:00.000Z"'),
    ("new Date(0).valueOf()", "0"),
    ('new Date("2020-02-30").getTime()', "1583020800000"),
    ('new Date("2020-01-01T24:00:00Z").toISOString()', '"2020-01-02T00:00:00.000Z"'),
    ("new Date(2020, 0, 1, 0, 0, 0, 0.9).getTime()", "1577836800000"),
    ("new Date(0) < new Date(1)", "true"),
    ("new Date(1e81).getTime()", "NaN"),
    ('new Date("-000001-07-01T00:00Z").toISOString()', '"-000001-07-01T00:00:00.000Z"'),
    ("`${new Date(0)}`", '"Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)"'),
]


@pytest.mark.parametrize(("expression", "expected"), CASES)
def test_expression(show: Callable[[str], object], expression: str, expected: str) -> None:
    assert show(expression) == expected
