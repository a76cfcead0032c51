"""Where errors are and how they are shown."""

from __future__ import annotations

import pickle

import pytest

from sequential_flow.syntax import LineTable, ScriptSyntaxError, line_and_column, parse_script


def error(source: str) -> ScriptSyntaxError:
    with pytest.raises(ScriptSyntaxError) as caught:
        parse_script(source)
    return caught.value


@pytest.mark.parametrize(
    ("source", "message", "line", "column"),
    [
        ("foo(})", "Unexpected token '}'", 1, 5),
        ("a b", "Unexpected identifier 'b'", 1, 3),
        ("f(1, 2", "Unexpected end of input", 1, 7),
        ("let x\nlet y, x", "Identifier 'x' has already been declared", 2, 8),
        ("x = 'abc\n'", "Unterminated string literal", 1, 5),
        ("`abc", "Unterminated template literal", 1, 1),
        ("\r\n/* abc", "Unterminated comment", 2, 1),
        ("\u2028/abc", "Unterminated regular expression literal", 2, 1),
        ("x = “a”", "Invalid or unexpected character '“'", 1, 5),
        ("'😀' x", "Unexpected identifier 'x'", 1, 6),
        ("[1 2]", "Unexpected number: missing ',' in array", 1, 4),
        ("function f() { await g() }", "'await' is only allowed in async functions", 1, 16),
        ("yield 1", "'yield' is only allowed in generators", 1, 1),
        ("with (a) {}", "with statements are not supported", 1, 1),
        ("({a: 1, b = 2})", "Invalid shorthand property initializer", 1, 11),
        ("v\\u0061r x", "Keyword 'var' must not contain escaped characters", 1, 1),
    ],
)
def test_message_and_place(source: str, message: str, line: int, column: int) -> None:
    caught = error(source)
    assert (caught.message, caught.line, caught.column) == (message, line, column)


def test_text_has_line_and_caret() -> None:
    assert str(error("let a = 1;\n\tif (a) { foo(; }\n")) == (
        "Unexpected token ';' (line 2, column 15)\n\tif (a) { foo(; }\n\t             ^"
    )


def test_long_lines_are_clipped_around_the_caret() -> None:
    excerpt = error("a;" * 5000 + "b c;" + "d;" * 5000).excerpt
    line, caret = excerpt.split("\n")
    assert len(line) <= 121
    assert line[len(caret) - 1 :].startswith("c;d;")
    assert line.startswith("…")
    assert line.endswith("…")


def test_errors_can_be_pickled() -> None:
    caught = error("a b")
    assert str(pickle.loads(pickle.dumps(caught))) == str(caught)


def test_line_table() -> None:
    source = "a\nb\r\nc\u2029d"
    places = [LineTable(source).locate(offset) for offset in range(len(source) + 1)]
    assert places == [line_and_column(source, offset) for offset in range(len(source) + 1)]
    assert [source[i] for i in range(len(source)) if places[i][1] == 1] == ["a", "b", "c", "d"]
