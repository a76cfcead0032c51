"""Matches, each on Python's `re` where it qualifies and on the backtracking machine."""

from collections.abc import Callable

import pytest

from sequential_flow.runtime.regexp.machine import RegExpStackOverflow
from sequential_flow.runtime.regexp.matcher import Matcher, compile_pattern, compile_source
from sequential_flow.syntax.regexp import parse_pattern

GRIN = "\ud83d\ude00"

CASES = [
    ("a|ab", "", "abc", ["a"]),
    ("((a)|(ab))((c)|(bc))", "", "abc", ["abc", "a", "a", None, "bc", None, "bc"]),
    ("a[a-z]{2,4}", "", "abcdefghi", ["abcde"]),
    ("a[a-z]{2,4}?", "", "abcdefghi", ["abc"]),
    ("(aa|aabaac|ba|b|c)*", "", "aabaac", ["aaba", "ba"]),
    ("(z)((a+)?(b+)?(c))*", "", "zaacbbbcac", ["zaacbbbcac", "z", "ac", "a", None, "c"]),
    ("(?=(a+))a*b\\1", "", "baaabac", ["aba", "a"]),
    ("(.*?)a(?!(a+)b\\2c)\\2(.*)", "", "baaabaac", ["baaabaac", "ba", None, "abaac"]),
    ("(?<=(\\d+)(\\d+))$", "", "1053", ["", "1", "053"]),
    ("(?<=\\1(a))b", "", "aab", ["b", "a"]),
    ("(a*)?", "", "b", ["", None]),
    ("(?:(a)|b)*", "", "ab", ["ab", None]),
    ("(?:(?<n>a)|(?<n>b))\\k<n>", "", "abb", ["bb", None, "b"]),
    ("(a?)*?$", "", "aaa", ["aaa", "a"]),
    ("(?:ab){2,3}?c", "", "abababc", ["abababc"]),
    ("(\\w+)@(\\w+)\\.com", "", "to: me@home.com.", ["me@home.com", "me", "home"]),
    ("\\s+$", "", "a  b  ", ["  "]),
    ("^b", "m", "a\nb", ["b"]),
    ("a$", "m", "a\u2028b", ["a"]),
    ("a.b", "", "a\nb a-b", ["a-b"]),
    ("a.b", "s", "a\nb", ["a\nb"]),
    ("\\bfoo\\b", "", "afoo foo", ["foo"]),
    ("\\B", "", "", [""]),
    ("[^]", "", "x", ["x"]),
    ("[]|b", "", "ab", ["b"]),
    ("(?i:A)b", "", "aB ab", ["ab"]),
    ("(?-i:A)b", "i", "aB AB", ["AB"]),
    ("(?s-m:.$)", "m", "a\nb", ["b"]),
    ("\u017f", "i", "s\u017f", ["\u017f"]),
    ("\u017f", "iu", "s", ["s"]),
    ("\\W", "iu", "\u017fK!", ["!"]),
    ("\u1e9e", "iu", "\u00df", ["\u00df"]),
    ("[^x]", "u", GRIN, [GRIN]),
    ("^.$", "u", GRIN, [GRIN]),
    ("^..$", "", GRIN, [GRIN]),
    ("\\ud83d", "u", GRIN + "\ud83d", ["\ud83d"]),
    ("(?<=.)b", "u", GRIN + "b", ["b"]),
    ("\\p{Lu}+", "u", "abcDEF", ["DEF"]),
    ("\\P{Lu}", "iu", "A", ["A"]),
    ("\\P{Lu}", "iv", "A!", ["!"]),
    ("[\\w--[a-c]]+", "v", "abcdefabc", ["def"]),
    ("[[a-z]&&[x-z_]]+", "v", "a_xyz", ["xyz"]),
    ("[\\q{abc|a|}z]", "v", "abcz", ["abc"]),
    ("^\\p{Emoji_Keycap_Sequence}$", "v", "1\ufe0f\u20e3", ["1\ufe0f\u20e3"]),
    ("^[\\w.]+@[\\w.]+$", "", "a.b@c.d", ["a.b@c.d"]),
    ("(?:[a-z]+\\.)+com", "", "x.y.com", ["x.y.com"]),
    ("<(\\w+)>(.*?)</\\1>", "", "<b>x</b>", ["<b>x</b>", "b", "x"]),
    ("(\\w+\\s?){2,}!", "", "ab cd!", ["ab cd!", "cd"]),
]


def unmetered(cost: int) -> None:
    assert cost > 0


class OutOfSteps(Exception):
    pass


def limited(steps: int) -> Callable[[int], None]:
    def meter(cost: int) -> None:
        nonlocal steps
        steps -= cost
        if steps < 0:
            raise OutOfSteps

    return meter


@pytest.mark.parametrize("use_re", [True, False])
@pytest.mark.parametrize(("source", "flags", "text", "expected"), CASES)
def test_search(
    source: str, flags: str, text: str, expected: list[str | None], use_re: bool
) -> None:
    captures = Matcher(parse_pattern(source, flags), use_re).search(text, 0, unmetered)
    assert captures is not None
    assert [pair and text[pair[0] : pair[1]] for pair in captures] == expected


@pytest.mark.parametrize("use_re", [True, False])
def test_match_is_anchored_at_the_index(use_re: bool) -> None:
    matcher = Matcher(parse_pattern("b+", ""), use_re)
    assert matcher.match("abb", 0, unmetered) is None
    assert matcher.match("abb", 1, unmetered) == [(1, 3)]
    assert matcher.match("abb", 2, unmetered) == [(2, 3)]
    assert matcher.match("abb", 4, unmetered) is None


@pytest.mark.parametrize("use_re", [True, False])
def test_start_of_input_is_not_the_index(use_re: bool) -> None:
    matcher = Matcher(parse_pattern("^b", ""), use_re)
    assert matcher.match("ab", 1, unmetered) is None
    assert matcher.search("ab", 1, unmetered) is None


@pytest.mark.parametrize("use_re", [True, False])
def test_search_from_inside_a_run(use_re: bool) -> None:
    matcher = Matcher(parse_pattern("(\\w+)@", ""), use_re)
    assert matcher.search("abc@", 1, unmetered) == [(1, 4), (1, 3)]


def test_unicode_positions_are_in_code_units() -> None:
    matcher = Matcher(parse_pattern("(b)", "u"))
    text = GRIN * 3 + "b" + GRIN
    assert matcher.search(text, 0, unmetered) == [(6, 7), (6, 7)]
    assert matcher.search(text, 7, unmetered) is None
    assert Matcher(parse_pattern(".", "u")).match(text, 1, unmetered) == [(0, 2)]


CATASTROPHES = [
    ("(a+)+$", "a" * 50 + "b"),
    ("(a|a)*$", "a" * 50 + "b"),
    ("(.*)*x", "a" * 50),
    ("(a|aa)+$", "a" * 60 + "b"),
    ("<[^>]+>", "<" * 100_000),
    ("^\\s+|\\s+$", "x" + " " * 100_000 + "x"),
    (".*.*.*foo", "a" * 5_000),
    ("(x+x+)+y", "x" * 60),
]


@pytest.mark.parametrize(("source", "text"), CATASTROPHES)
def test_catastrophes_burn_steps(source: str, text: str) -> None:
    with pytest.raises(OutOfSteps):
        Matcher(parse_pattern(source, "")).search(text, 0, limited(20_000))


LINEAR = [
    (r"\d{4}-\d{2}-\d{2}", "1" * 300_000),
    (r"(\w+)@(\w+)\.com", "a" * 300_000),
    (r"(\w+)@(\w+)\.com", "a@" * 150_000),
    (r"\s+", "x" * 300_000),
    (r"\s+$", " " * 300_000 + "x"),
    (r"[^a-z]", "a" * 300_000),
    (r"^([a-z]+):(\d+)$", "a" * 300_000),
    ('"(.*?)"', '"' + "a" * 300_000),
    (r"\b\w+\b!", "a" * 300_000),
]


@pytest.mark.parametrize(("source", "text"), LINEAR)
def test_what_flows_use_is_linear(source: str, text: str) -> None:
    assert Matcher(parse_pattern(source, "i")).search(text, 0, limited(20_000)) is None


def test_long_texts_need_no_recursion() -> None:
    text = "ab" * 50_000
    for source in ("(?:a|b)*", "(a|b)*", "(?:ab?)+", "(?:a(?=b)|b)*"):
        captures = Matcher(parse_pattern(source, ""), False).match(text, 0, unmetered)
        assert captures is not None
        assert captures[0] == (0, len(text))


def test_the_stack_is_bounded() -> None:
    with pytest.raises(RegExpStackOverflow):
        Matcher(parse_pattern("(a|b)*?c", "")).match("ab" * 500_000, 0, unmetered)


def test_deep_patterns() -> None:
    for opening, closing in (("(", ")"), ("(?:", ")*"), ("(?=", ")"), ("(?:", "|x)")):
        source = opening * 900 + "a" + closing * 900
        assert Matcher(parse_pattern(source, "")).match("a", 0, unmetered) is not None


def test_interface() -> None:
    matcher = compile_pattern(parse_pattern("(?<a>.)|(?<a>b)(c)", ""), "")
    assert matcher.group_count == 3
    assert matcher.group_names == [("a", [1, 2])]
    assert compile_source("a", "g") is compile_source("a", "g")
    with pytest.raises(ValueError, match="flags"):
        compile_pattern(parse_pattern("a", ""), "i")
