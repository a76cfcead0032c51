"""Operands as conditions, and operands that later code must not change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from .emit import Operand
from .scope import children

if TYPE_CHECKING:
    from .function import FunctionCompiler


def condition(operand: Operand) -> str:
    """A Python expression that is true when the (atomic) operand is truthy."""
    text = operand.text
    if operand.type == "bool" or operand.type == "str":
        return text
    if operand.numeric:
        return f"{text} == {text} and {text} != 0.0"
    return (
        f"{text} is True or {text} is not False and {text} is not U and {text} and {text} == {text}"
    )


def nullish(operand: Operand) -> str:
    """A Python expression that is true when the (atomic) operand is null or undefined."""
    if operand.numeric:
        return "False"  # Python warns of `is` with a literal
    return f"{operand.text} is None or {operand.text} is U"


def boolean(c: FunctionCompiler, node: n.Node) -> str:
    """Evaluate `node` for its truth: a Python condition."""
    operand = c.expression(node)
    if operand.type != "bool":
        operand = c.atom(operand, c.reserve())
    else:
        c.reserve()
    return condition(operand)


def stable(c: FunctionCompiler, operand: Operand, *later: Any) -> Operand:
    """`operand` in a form that the evaluation of the `later` nodes can't change."""
    if not operand.bindings or all(node is None or harmless(c, operand, node) for node in later):
        return operand
    return c.temporary(operand.text, operand.type)


def harmless(c: FunctionCompiler, operand: Operand, node: Any) -> bool:
    """True when evaluating `node` can't assign to a variable that `operand` reads."""
    kind = type(node)
    if kind in (
        n.Identifier,
        n.Literal,
        n.ThisExpression,
        n.FunctionExpression,
        n.ArrowFunctionExpression,
    ):
        return True
    captured = any(binding.captured for binding in operand.bindings)
    names = {binding.name for binding in operand.bindings}
    pending = [node]
    budget = 200
    while pending:
        current = pending.pop()
        kind = type(current)
        budget -= 1
        if budget < 0:
            return False
        if kind in (n.FunctionExpression, n.ArrowFunctionExpression):
            continue
        if captured and kind not in (n.Identifier, n.Literal, n.ThisExpression):
            return False
        if kind is n.AssignmentExpression or kind is n.UpdateExpression:
            target = current.left if kind is n.AssignmentExpression else current.argument
            if type(target) is not n.Identifier or target.name in names:
                return False
        if kind is n.YieldExpression and captured:
            return False
        pending.extend(children(current))
    return True
