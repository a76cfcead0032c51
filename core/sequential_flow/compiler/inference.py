"""Which variables always hold numbers, so that the generated code need not ask.

Flow-insensitive and optimistic: every uncaptured let and const with an initializer is assumed to be
a number (or an integral number); assumptions that an assignment contradicts are dropped until none
is. Only variables that are provably initialized before their first read take part.
"""

from __future__ import annotations

from typing import Any

from ..syntax import nodes as n
from .scope import Analysis, Binding

#: Arithmetic whose result is a number as soon as one operand is (the other would throw).
ARITHMETIC = frozenset(("-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>"))
INTEGRAL = frozenset(("&", "|", "^", "<<", ">>", ">>>"))


def infer(analysis: Analysis) -> None:
    """Set the type of every binding that can be known."""
    candidates = [
        binding
        for unit in analysis.units
        for binding in unit.bindings
        if binding.kind in ("let", "const")
        and not binding.captured
        and not binding.needs_tdz
        and binding.sources
        and None not in binding.sources
    ]
    for kind in ("int", "float"):
        settle(analysis, [b for b in candidates if b.type is None], kind)


def settle(analysis: Analysis, candidates: list[Binding], kind: str) -> None:
    """Find the largest set of candidates that are all of `kind`."""
    for binding in candidates:
        binding.type = kind
    changed = True
    while changed:
        changed = False
        for binding in candidates:
            if binding.type is None:
                continue
            if not all(fits(type_of(analysis, source), kind) for source in binding.sources):
                binding.type = None
                changed = True


def fits(found: str | None, kind: str) -> bool:
    return found == kind or (kind == "float" and found == "int")


def type_of(analysis: Analysis, node: Any, depth: int = 0) -> str | None:
    """int, float, str, bool or None for an expression, as far as it can be known."""
    rule = RULES.get(type(node))
    if rule is None or depth > 50:
        return None
    return rule(analysis, node, depth + 1)


def _literal(analysis: Analysis, node: n.Literal, depth: int) -> str | None:
    value = node.value
    if type(value) is float:
        return "int" if value == int(value) and abs(value) < 1e15 else "float"
    if type(value) is str:
        return "str"
    return "bool" if type(value) is bool else None


def _identifier(analysis: Analysis, node: n.Identifier, depth: int) -> str | None:
    binding = analysis.binding_of.get(node)
    return None if binding is None else binding.type


def _unary(analysis: Analysis, node: n.UnaryExpression, depth: int) -> str | None:
    operator = node.operator
    if operator == "!":
        return "bool"
    if operator == "typeof":
        return "str"
    inner = type_of(analysis, node.argument, depth)
    if operator == "+":
        return "int" if inner == "int" else "float"
    if inner in ("int", "float"):
        if operator == "-":
            return "float"
        return "int" if operator == "~" else None
    return None


def _binary(analysis: Analysis, node: n.BinaryExpression, depth: int) -> str | None:
    operator = node.operator
    if operator in ("<", ">", "<=", ">=", "==", "===", "!=", "!==", "in", "instanceof"):
        return "bool"
    left = type_of(analysis, node.left, depth)
    right = type_of(analysis, node.right, depth)
    return arithmetic_type(operator, left, right)


def arithmetic_type(operator: str, left: str | None, right: str | None) -> str | None:
    """The type of ``left operator right``."""
    numeric = ("int", "float")
    if operator == "+":
        if left in numeric and right in numeric:
            return "int" if left == right == "int" else "float"
        return "str" if "str" in (left, right) else None
    if operator == ">>>":
        return "int"
    if operator in ARITHMETIC and (left in numeric or right in numeric):
        if operator in INTEGRAL or (operator in "-*" and left == right == "int"):
            return "int"
        return "float"
    return None


def _update(analysis: Analysis, node: n.UpdateExpression, depth: int) -> str | None:
    inner = type_of(analysis, node.argument, depth)
    return inner if inner in ("int", "float") else None


def _assignment(analysis: Analysis, node: n.AssignmentExpression, depth: int) -> str | None:
    right = type_of(analysis, node.right, depth)
    if node.operator == "=":
        return right
    if node.operator in ("&&=", "||=", "??="):
        return None
    return arithmetic_type(node.operator[:-1], type_of(analysis, node.left, depth), right)


def _conditional(analysis: Analysis, node: n.ConditionalExpression, depth: int) -> str | None:
    first = type_of(analysis, node.consequent, depth)
    second = type_of(analysis, node.alternate, depth)
    if first == second:
        return first
    return "float" if {first, second} == {"int", "float"} else None


RULES: dict[type, Any] = {
    n.Literal: _literal,
    n.Identifier: _identifier,
    n.UnaryExpression: _unary,
    n.BinaryExpression: _binary,
    n.UpdateExpression: _update,
    n.AssignmentExpression: _assignment,
    n.ConditionalExpression: _conditional,
}
