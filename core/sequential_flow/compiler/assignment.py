"""Assignment and update expressions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from . import patterns
from .emit import UNDEFINED, Operand
from .evaluation import harmless, stable
from .ir import Operation
from .operators import apply_binary, logical_condition
from .scope import Binding

if TYPE_CHECKING:
    from .function import FunctionCompiler


def assignment(c: FunctionCompiler, node: n.AssignmentExpression) -> Operand:
    left: Any = node.left
    if node.operator == "=":
        if type(left) in (n.ObjectPattern, n.ArrayPattern):
            value = c.expression(node.right)
            value = c.atom(value, c.reserve())
            with c.holding(value):
                patterns.destructure(c, left, value, None)
            return value
        return simple_assignment(c, node, left)
    if node.operator in ("&&=", "||=", "??="):
        return logical_assignment(c, node, left)
    return compound_assignment(c, node, left)


def simple_assignment(c: FunctionCompiler, node: n.AssignmentExpression, left: Any) -> Operand:
    target = patterns.reference(c, left, node.right)
    with c.holding(*target.operands):
        value = c.expression(node.right)
        number = c.reserve()
        if type(left) is not n.Identifier or (not value.atom and node not in c.discarded):
            value = c.atom(value, number)
        with c.holding(value):
            target.write(c, value.text)
    return value


def compound_assignment(c: FunctionCompiler, node: n.AssignmentExpression, left: Any) -> Operand:
    target = patterns.reference(c, left, node.right)
    with c.holding(*target.operands):
        old = target.read(c)
        if append_string(c, node, left, target, old):
            return Operand(c.variable(c.analysis.binding_of[left]), None, True)  # type: ignore[arg-type]
        old = stable(c, old, node.right)
        with c.holding(old):
            right = c.expression(node.right)
        value = apply_binary(c, node, node.operator[:-1], old, right)
        number = c.reserve()
        if not value.atom and (type(left) is not n.Identifier or node not in c.discarded):
            value = c.atom(value, number)
        with c.holding(value):
            target.write(c, value.text)
    return value


def append_string(
    c: FunctionCompiler, node: n.AssignmentExpression, left: Any, target: Any, old: Operand
) -> bool:
    """``local += value`` in statement form, so that Python appends to a string in place."""
    binding = c.analysis.binding_of.get(left) if type(left) is n.Identifier else None
    if (
        node.operator != "+="
        or node not in c.discarded
        or binding is None
        or binding.captured
        or binding.type is not None
        or binding.kind == "const"
        or binding.kind == "fname"
        or not harmless(c, old, node.right)
        or is_shared(c, binding)
    ):
        return False
    right = c.expression(node.right)
    a = c.variable(binding)
    c.reserve()
    second, number = c.reserve(), c.reserve()
    value = c.atom(right, second)
    c.reserve()
    c.reserve()
    b = value.text
    c.append_local(node, number, a, b, value.type)
    return True


def is_shared(c: FunctionCompiler, binding: Binding) -> bool:
    """True when the loop around here may keep the string elsewhere; then each append is a copy."""
    for jump in reversed(c.jumps):
        if jump.kind == "loop" and jump.node is not None:
            start, end = jump.node.start, jump.node.end
            return any(start <= place < end for place in binding.places)
    return False


def logical_assignment(c: FunctionCompiler, node: n.AssignmentExpression, left: Any) -> Operand:
    target = patterns.reference(c, left, node.right)
    with c.holding(*target.operands):
        old = target.read(c)
        number = c.reserve()
        result = f"t{number}"
        c.line(f"{result} = {old.text}")
        held = Operand(result, None, True, (), (result,))
        with c.branch(logical_condition(node.operator[:-1], held)):
            value = c.expression(node.right)
            c.line(f"{result} = {value.text}")
            with c.holding(held):
                target.write(c, result)
    return held


def update(c: FunctionCompiler, node: n.UpdateExpression) -> Operand:
    sign = node.operator[0]
    if steps_in_place(c, node):
        return step_in_place(c, node, sign)
    target = patterns.reference(c, node.argument)
    with c.holding(*target.operands):
        old = target.read(c)
        first, second, number = c.reserve(), c.reserve(), c.reserve()
        discarded = node in c.discarded
        if old.numeric:
            return update_number(c, node, target, old, sign, (first, second), discarded)
        value = c.atom(old, first)
        code = f"{value.text} if type({value.text}) is float else to_numeric(vm, {value.text})"
        number_operand = c.operation(node, code, None, second)
        text = number_operand.text
        by = "1.0" if sign == "+" else "-1.0"
        new = c.temporary(
            f"{text} + {by} if type({text}) is float else increment({text}, {sign}1)", None, number
        )
        with c.holding(number_operand, new):
            target.write(c, new.text)
    return new if node.prefix else number_operand


def steps_in_place(c: FunctionCompiler, node: n.UpdateExpression) -> bool:
    """True for ``name++`` as a statement, of a plain variable that may hold anything."""
    target: Any = node.argument
    if node not in c.discarded or type(target) is not n.Identifier:
        return False
    binding = c.analysis.binding_of.get(target)
    if binding is None or binding.needs_tdz or binding.type is not None:
        return False
    return binding.kind in ("let", "var", "param", "catch") and not c.is_global(binding)


def step_in_place(c: FunctionCompiler, node: n.UpdateExpression, sign: str) -> Operand:
    """The same numbers as in general, but one operation."""
    name = c.variable(c.analysis.binding_of[node.argument])  # type: ignore[arg-type]
    c.reserve()
    c.reserve()
    number = c.reserve()
    c.reserve()
    c.reserve()
    c.point(number, node)
    fast = ((f"type({name}) is float", f"{name} = {name} {sign} 1.0"),)
    c.block.items.append(Operation(number, name, f"stepped(vm, {name}, {sign}1)", fast))
    return UNDEFINED


def update_number(
    c: FunctionCompiler,
    node: n.UpdateExpression,
    target: Any,
    old: Operand,
    sign: str,
    numbers: tuple[int, int],
    discarded: bool,
) -> Operand:
    """++ and -- of a variable that is known to hold a number."""
    if discarded or node.prefix:
        target.write(c, f"{old.text} {sign} 1.0")
        return Operand(old.text, old.type, True, old.bindings)
    before = c.temporary(old.text, old.type, numbers[0])
    with c.holding(before):
        target.write(c, f"{before.text} {sign} 1.0")
    return before
