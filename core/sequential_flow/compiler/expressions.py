"""The table of expressions, and those that fit nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from . import assignment, calls, classes, literals, members, names, operators
from .emit import UNDEFINED, Operand
from .evaluation import boolean
from .suspension import await_value, delegate, yield_value

if TYPE_CHECKING:
    from .function import FunctionCompiler


def conditional(c: FunctionCompiler, node: n.ConditionalExpression) -> Operand:
    test = boolean(c, node.test)
    number = c.reserve()
    result = f"t{number}"
    with c.branch(test) as item:
        first = c.expression(node.consequent)
        c.line(f"{result} = {first.text}")
    with c.into(item.otherwise):
        second = c.expression(node.alternate)
        c.line(f"{result} = {second.text}")
    kind = first.type if first.type == second.type else None
    return Operand(result, kind, True, (), (result,))


def sequence(c: FunctionCompiler, node: n.SequenceExpression) -> Operand:
    for expression in node.expressions[:-1]:
        c.discard(expression)
    return c.expression(node.expressions[-1])


def chain(c: FunctionCompiler, node: n.ChainExpression) -> Operand:
    return c.chain(lambda: c.expression(node.expression), "U")


def yield_expression(c: FunctionCompiler, node: n.YieldExpression) -> Operand:
    if node.delegate:
        return delegate(c, node)
    value = UNDEFINED if node.argument is None else c.expression(node.argument)
    return yield_value(c, node, value)


def await_expression(c: FunctionCompiler, node: n.AwaitExpression) -> Operand:
    return await_value(c, node, c.expression(node.argument))


EXPRESSIONS: dict[type, Any] = {
    n.ArrayExpression: literals.array,
    n.ArrowFunctionExpression: literals.function,
    n.AssignmentExpression: assignment.assignment,
    n.AwaitExpression: await_expression,
    n.BinaryExpression: operators.binary,
    n.CallExpression: calls.call,
    n.ChainExpression: chain,
    n.ClassExpression: classes.class_expression,
    n.ConditionalExpression: conditional,
    n.FunctionExpression: literals.function,
    n.Identifier: names.identifier,
    n.Literal: literals.literal,
    n.LogicalExpression: operators.logical,
    n.MemberExpression: members.member,
    n.MetaProperty: names.meta_property,
    n.NewExpression: calls.new,
    n.ObjectExpression: literals.object_literal,
    n.SequenceExpression: sequence,
    n.TaggedTemplateExpression: calls.tagged_template,
    n.TemplateLiteral: literals.template,
    n.ThisExpression: names.this,
    n.UnaryExpression: operators.unary,
    n.UpdateExpression: assignment.update,
    n.YieldExpression: yield_expression,
}
