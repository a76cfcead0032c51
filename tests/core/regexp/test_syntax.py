"""parse_pattern: what it takes, what it refuses, and where."""

import pytest

from sequential_flow.syntax.regexp import MAX_DEPTH, RegExpSyntaxError, parse_flags, parse_pattern

VALID = [
    ("", ""),
    ("a|b|", ""),
    (r"\-\_\#", ""),
    ("]", ""),
    ("{", ""),
    ("a{,2}", ""),
    (r"[\d-x]", ""),
    (r"\8\1\07", ""),
    (r"\c", ""),
    (r"\k<a>", ""),
    (r"\u{61}", "u"),
    (r"\ud83d\ude00", "u"),
    ("(?=a)*", ""),
    (r"(?<a>.)\k<a>", ""),
    (r"\k<a>(?<a>.)", "u"),
    ("(?<a>x)|(?<a>y)", ""),
    ("(?:(?<a>x)|(?<a>y))(?<b>z)", ""),
    (r"(?<\u{61}\ud835\udc9c>.)", ""),
    ("(?<𝒜>.)".encode("utf-16-le").decode("utf-16-le"), "u"),
    ("(?i-ms:a)(?-i:b)(?s:.)", ""),
    (r"\p{L}\P{Script=Greek}\p{scx=Grek}\p{Emoji}\p{gc=Lu}", "u"),
    (r"\p{RGI_Emoji}[\p{Basic_Emoji}--\q{a|bc}]", "v"),
    (r"[a-z&&[aeiou]", "u"),
    (r"[[a-z]&&[aeiou]]", "v"),
    (r"[\w--\d--[a-c]]", "v"),
    (r"[^\q{a|b}]", "v"),
    ("(?<=a)(?<!b)", "u"),
    ("a{2,3}?", "u"),
    ("a{9007199254740991}", ""),
]

INVALID = [
    ("a", "gg", 0),
    ("a", "uv", 0),
    ("a", "x", 0),
    ("(", "", 0),
    (")", "", 0),
    ("a**", "", 2),
    ("*", "", 0),
    ("[b-a]", "", 2),
    ("[a", "", 2),
    ("\\", "", 1),
    ("a{2,1}", "", 1),
    ("(?<=a)*", "", 6),
    ("(?=a)*", "u", 5),
    (r"\k<a>(?<b>.)", "", 1),
    ("(?<a>.)(?<a>.)", "", 12),
    ("(?<a>(?<a>.))", "", 10),
    ("(?<1>.)", "", 3),
    ("(?<a", "", 3),
    ("(?i-i:a)", "", 0),
    ("(?-:a)", "", 0),
    ("(?ii:a)", "", 0),
    ("(?g:a)", "", 0),
    ("]", "u", 0),
    ("{", "u", 0),
    ("a{1", "u", 1),
    (r"\-", "u", 0),
    (r"\1", "u", 1),
    (r"\00", "u", 0),
    (r"[\d-x]", "u", 3),
    (r"\u{110000}", "u", 2),
    (r"\p{Foo}", "u", 1),
    (r"\p{Script=Foo}", "u", 1),
    (r"\p{ASCII=Yes}", "u", 1),
    (r"\p{RGI_Emoji}", "u", 1),
    (r"\P{RGI_Emoji}", "v", 1),
    (r"[^\p{RGI_Emoji}]", "v", 1),
    (r"[^\q{ab}]", "v", 1),
    ("[a&&&b]", "v", 2),
    ("[a--b&&c]", "v", 5),
    ("[ab--c]", "v", 3),
    ("[(]", "v", 1),
    ("[!!]", "v", 1),
    ("[a-z--b]", "v", 4),
]


@pytest.mark.parametrize(("pattern", "flags"), VALID)
def test_valid(pattern: str, flags: str) -> None:
    parse_pattern(pattern, flags)


@pytest.mark.parametrize(("pattern", "flags", "offset"), INVALID)
def test_invalid(pattern: str, flags: str, offset: int) -> None:
    with pytest.raises(RegExpSyntaxError) as caught:
        parse_pattern(pattern, flags)
    assert caught.value.offset == offset
    assert caught.value.message


def test_offset_counts_code_units() -> None:
    with pytest.raises(RegExpSyntaxError) as caught:
        parse_pattern("\ud83d\ude00*)", "u")
    assert caught.value.offset == 3


def test_groups() -> None:
    pattern = parse_pattern("(a)(?<n>b(?<m>c))|(?<n>d)", "")
    assert pattern.group_count == 4
    assert pattern.group_names == [("n", [2, 4]), ("m", [3])]


@pytest.mark.parametrize("opening", ["(", "(?:", "(?=", "(?<!"])
def test_nesting_is_bounded(opening: str) -> None:
    parse_pattern(opening * MAX_DEPTH + ")" * MAX_DEPTH, "")
    with pytest.raises(RegExpSyntaxError, match="too large"):
        parse_pattern(opening * 100_000 + ")" * 100_000, "")


def test_nested_classes_are_bounded() -> None:
    parse_pattern("[" * 50 + "]" * 50, "v")
    with pytest.raises(RegExpSyntaxError, match="too large"):
        parse_pattern("[" * 100_000, "v")


def test_flags() -> None:
    parse_flags("dgimsuy")
    parse_flags("v")
