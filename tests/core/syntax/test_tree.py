"""The shape of the tree, shown as nested lists: [type, fields...]."""

from __future__ import annotations

from typing import Any

import pytest

from sequential_flow.syntax import parse_script
from sequential_flow.syntax.nodes import ExpressionStatement, Identifier, Literal, Node

HIDDEN = ("start", "end", "uses_", "strict", "simple_params", "parenthesized", "raw", "regex")


def shape(value: Any) -> str:
    """A node as `Type(fields)`: names and raw literals as written, a true field by its name."""
    if isinstance(value, Identifier):
        return value.name
    if isinstance(value, Literal):
        return value.raw
    if isinstance(value, list):
        return "[" + ", ".join(shape(item) for item in value) + "]"
    if not isinstance(value, Node):
        return str(value)
    fields = [name for cls in type(value).__mro__ for name in getattr(cls, "__slots__", ())]
    shown = []
    for name in fields:
        item = getattr(value, name)
        if (
            not name.startswith(HIDDEN)
            and item is not False
            and (item is not None or name == "cooked")
        ):
            shown.append(name if item is True else shape(item))
    return f"{value.type.removesuffix('Expression')}({', '.join(shown)})"


def expression(source: str) -> str:
    (statement,) = parse_script(source).body
    assert isinstance(statement, ExpressionStatement)
    return shape(statement.expression)


@pytest.mark.parametrize(
    ("source", "same_as"),
    [
        ("a + b * c ** d ** e", "a + (b * (c ** (d ** e)))"),
        ("a - b - c", "(a - b) - c"),
        ("a || b && c | d ^ e & f == g < h << i", "a || (b && (c | (d ^ (e & (f == (g < (h << i)))))))"),
        ("a ? b : c ? d : e", "a ? b : (c ? d : e)"),
        ("a = b += c", "a = (b += c)"),
        ("a = b ? c : d = e", "a = (b ? c : (d = e))"),
        ("typeof -a.b[0]++", "typeof (-(a.b[0]++))"),
        ("new a.b(c)(d)", "(new (a.b)(c))(d)"),
        ("new new a(b)(c)", "new (new a(b))(c)"),
        ("x => y => z", "x => (y => z)"),
        ("a, b, c", "(a, b, c)"),
        ("async x => await x ?? 1", "async x => ((await x) ?? 1)"),
        ("a\n++b\n", "a;++b"),
    ],
)  # fmt: skip
def test_grouping(source: str, same_as: str) -> None:
    assert shape(parse_script(source).body) == shape(parse_script(same_as).body)


@pytest.mark.parametrize(
    ("source", "tree"),
    [
        ("a?.b.c", "Chain(Member(Member(a, b, optional), c))"),
        ("(a?.b).c", "Member(Chain(Member(a, b, optional)), c)"),
        ("a?.[b]", "Chain(Member(a, b, computed, optional))"),
        ("f?.(...a)", "Chain(Call(f, [SpreadElement(a)], optional))"),
        ("-`a${b}c`", "Unary(-, prefix, TemplateLiteral([TemplateElement(a), TemplateElement(c, tail)], [b]))"),
        (r"f`\u`", "TaggedTemplate(f, TemplateLiteral([TemplateElement(None, tail)], []))"),
        ("[, a = 1] = b", "Assignment(=, ArrayPattern([None, AssignmentPattern(a, 1)]), b)"),
        ("({a, ...b} = c)", "Assignment(=, ObjectPattern([Property(a, a, init, shorthand), RestElement(b)]), c)"),
        ("({a: b.c} = d)", "Assignment(=, ObjectPattern([Property(a, Member(b, c), init)]), d)"),
        ("({get a() {}})", "Object([Property(a, Function([], BlockStatement([])), get)])"),
        ("({async *[a]() {}})", "Object([Property(a, Function([], BlockStatement([]), generator, async_), init, method, computed)])"),
        ("async (a) => b", "ArrowFunction([a], b, async_, expression)"),
        ("({a = 1}) => 1", "ArrowFunction([ObjectPattern([Property(a, AssignmentPattern(a, 1), init, shorthand)])], 1, expression)"),
        ("/[/]/g", "/[/]/g"),
    ],
)  # fmt: skip
def test_expressions(source: str, tree: str) -> None:
    assert expression(source) == tree


def test_else_if_nests_to_the_right() -> None:
    (statement,) = parse_script("if (a) {} else if (b) {} else ;").body
    block = "BlockStatement([])"
    inner = f"IfStatement(b, {block}, EmptyStatement())"
    assert shape(statement) == f"IfStatement(a, {block}, {inner})"


def test_extents() -> None:
    source = "x = class { static async m() { return 1 } }; (a, b).c"
    program = parse_script(source)
    method = program.body[0].expression.right.body.body[0]  # type: ignore[attr-defined]
    assert source[method.start : method.end] == "static async m() { return 1 }"
    assert source[method.value.start : method.value.end] == "async m() { return 1 }"
    member = program.body[1].expression  # type: ignore[attr-defined]
    assert source[member.start : member.end] == "(a, b).c"
    assert source[member.object.start : member.object.end] == "a, b"


def test_parenthesized_names() -> None:
    program = parse_script("(a) = 1; b = 2")
    assert [s.expression.left.parenthesized for s in program.body] == [True, False]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("1_000.5e1", 10005.0),
        (".5", 0.5),
        ("0xff", 255.0),
        ("0b11", 3.0),
        ("0o17", 15.0),
        ("017", 15.0),
        ("089", 89.0),
        ("1e999", float("inf")),
        ("0x" + "f" * 400, float("inf")),
        ("12345678901234567890n", 12345678901234567890),
        ("0xffn", 255),
        ("9" * 4200 + "n", 10**4200 - 1),
        (r"'\x41\u{1F600}\u0042\n\
c\0'", "A\ud83d\ude00B\nc\0"),
        ("'😀'", "\ud83d\ude00"),
        (r"'\101\8'", "A8"),
        ("null", None),
        ("true", True),
    ],
)  # fmt: skip
def test_literal_values(source: str, value: object) -> None:
    (statement,) = parse_script("x = " + source).body
    literal = statement.expression.right  # type: ignore[attr-defined]
    assert literal.value == value
    assert type(literal.value) is type(value)


def test_bigint_of_more_digits_than_python_converts() -> None:
    (statement,) = parse_script("1" + "0" * 20_000 + "n").body
    assert statement.expression.value == 10**20_000  # type: ignore[attr-defined]


def test_names_are_unescaped_code_units() -> None:
    program = parse_script(r"var \u0061b, 𠮷, \u{20BB7}c, ℘, ꟊ, a‌b")
    names = [d.id.name for d in program.body[0].declarations]  # type: ignore[attr-defined]
    assert names == ["ab", "\ud842\udfb7", "\ud842\udfb7c", "℘", "\ua7ca", "a\u200cb"]
