"""Which variables always hold numbers, so that the generated code need not ask.

Flow-insensitive and optimistic: every uncaptured let and const with an initializer, and every var
that is written before it is read, is assumed to be a number; assumptions that an assignment
contradicts are dropped until none is. Types, each a subset of the one after it::

    counter  integral, and changed by constant steps only: it never gets near an infinity
    int      integral and finite: a counter times a constant, an int and a counter added
    float    any number
"""

from __future__ import annotations

from typing import Any

from ..syntax import nodes as n
from .scope import Analysis, Binding

#: Arithmetic whose result is a number as soon as one operand is (the other would throw).
ARITHMETIC = frozenset(("-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>"))
INTEGRAL = frozenset(("&", "|", "^", "<<", ">>"))
#: The types of numbers, the narrowest first; a literal integer is narrower than all variables.
NUMBERS = ("literal", "counter", "int", "float")


def infer(analysis: Analysis) -> None:
    """Set the type of every binding that can be known."""
    candidates = [
        binding
        for unit in analysis.units
        for binding in unit.bindings
        if takes_part(binding) and binding.sources and None not in binding.sources
    ]
    for kind in NUMBERS[1:]:
        settle(analysis, [b for b in candidates if b.type is None], kind)


def takes_part(binding: Binding) -> bool:
    if binding.captured or binding.needs_tdz:
        return False
    return binding.kind in ("let", "const") or (binding.kind == "var" and binding.written_first)


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
    return found in NUMBERS and NUMBERS.index(found) <= NUMBERS.index(kind)


def type_of(analysis: Analysis, node: Any, depth: int = 0) -> str | None:
    """A type of NUMBERS, str, bool or None for an expression, as far as it can be known."""
    rule = RULES.get(type(node))
    if rule is None or depth > 50:
        return None
    found: str | None = rule(analysis, node, depth + 1)
    return found


def _literal(analysis: Analysis, node: n.Literal, depth: int) -> str | None:
    value = node.value
    if type(value) is float:
        return number_type(value)
    if type(value) is str:
        return "str"
    return "bool" if type(value) is bool else None


def number_type(value: float) -> str:
    """The type of a literal number."""
    return "literal" if abs(value) < 1e15 and value == int(value) else "float"


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
        return inner if inner in NUMBERS else "float"
    if inner not in NUMBERS:
        return None
    if operator == "-":
        return "float"
    return "int" if operator == "~" else None


def _binary(analysis: Analysis, node: n.BinaryExpression, depth: int) -> str | None:
    operator = node.operator
    if operator in ("<", ">", "<=", ">=", "==", "===", "!=", "!==", "in", "instanceof"):
        return "bool"
    left = type_of(analysis, node.left, depth)
    right = type_of(analysis, node.right, depth)
    return arithmetic_type(operator, left, right)


def arithmetic_type(operator: str, left: str | None, right: str | None) -> str | None:
    """The type of ``left operator right``."""
    numeric = (left in NUMBERS) + (right in NUMBERS)
    if operator == "+" and numeric < 2:
        return "str" if "str" in (left, right) else None
    if operator == ">>>":
        return "int"
    if not numeric or operator not in ARITHMETIC | {"+"}:
        return None
    if operator in INTEGRAL:
        return "int"
    if operator in "+-" and numeric == 2:
        return sum_type(left, right)
    if operator == "*" and {left, right} <= {"literal", "counter"} and "literal" in (left, right):
        return "int"
    return "float"


def sum_type(left: str | None, right: str | None) -> str:
    """The type of a sum or difference: it must not be able to double itself to an infinity."""
    both = {left, right}
    if "float" in both or both == {"int"}:
        return "float"
    if "literal" in both and "int" not in both:
        return "counter"
    return "int"


def _update(analysis: Analysis, node: n.UpdateExpression, depth: int) -> str | None:
    inner = type_of(analysis, node.argument, depth)
    return inner if inner in NUMBERS else None


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
    if first in NUMBERS and second in NUMBERS:
        return max(first, second, key=NUMBERS.index)
    return first if first == second else None


RULES: dict[type, Any] = {
    n.Literal: _literal,
    n.Identifier: _identifier,
    n.UnaryExpression: _unary,
    n.BinaryExpression: _binary,
    n.UpdateExpression: _update,
    n.AssignmentExpression: _assignment,
    n.ConditionalExpression: _conditional,
}
