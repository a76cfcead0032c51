"""Calls: functions, methods, constructors, super, tagged templates, operations of the prelude."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from .emit import UNDEFINED, Operand
from .evaluation import stable
from .literals import argument_list
from .members import member_of, super_member

if TYPE_CHECKING:
    from .function import FunctionCompiler

#: Every compiled function takes at least so many arguments.
PADDING = 4


def call(c: FunctionCompiler, node: n.CallExpression) -> Operand:
    callee: Any = node.callee
    if type(callee) is n.Super:
        return super_call(c, node)
    if c.program.is_prelude and type(callee) is n.Identifier and callee.name.startswith("$"):
        return operation_call(c, node, callee.name[1:])
    function, this = evaluate_callee(c, callee)
    if node.optional:
        function = c.short_circuit(function)
    return finish_call(c, node, function, this, node.arguments)


def evaluate_callee(c: FunctionCompiler, callee: Any) -> tuple[Operand, Operand]:
    """(function, this) of a callee."""
    if type(callee) is n.MemberExpression:
        return method_of(c, callee)
    if type(callee) is n.ChainExpression and type(callee.expression) is n.MemberExpression:
        # (a?.b)() keeps its this.
        return c.chain_callee(callee.expression)
    function = c.expression(callee)
    return c.atom(function, c.reserve()), UNDEFINED


def method_of(c: FunctionCompiler, callee: n.MemberExpression) -> tuple[Operand, Operand]:
    if type(callee.object) is n.Super:
        this = c.this_of(callee)
        with c.holding(this):
            return super_member(c, callee), this
    base = c.expression(callee.object)
    base = c.atom(base, c.reserve())
    if callee.optional:
        base = c.short_circuit(base)
    if callee.computed or type(callee.property) is n.PrivateIdentifier:
        if base.bindings and callee.computed:
            base = stable(c, base, callee.property)
        with c.holding(base):
            return member_of(c, callee, base), base
    key = c.constant(callee.property.name)  # type: ignore[attr-defined]
    text = base.text
    code = (
        f"({text}.props[{key}] if {key} in {text}.props else {text}.proto.props[{key}] "
        f"if {key} in {text}.proto.props else get_member(vm, {text}, {key})) "
        f"if type({text}) is JSObject else get_method(vm, {text}, {key})"
    )
    with c.holding(base):
        return c.operation(callee, code), base


def finish_call(
    c: FunctionCompiler, node: Any, function: Operand, this: Operand, arguments: list[Any]
) -> Operand:
    function = stable(c, function, *arguments)
    if this.bindings:
        this = stable(c, this, *arguments)
    with c.holding(function, this):
        if any(type(argument) is n.SpreadElement for argument in arguments):
            items = argument_list(c, arguments)
            code = f"call_spread(vm, {function.text}, {this.text}, {items.text})"
            return call_operation(c, node, code)
        operands = c.operands(arguments)
    return call_operation(c, node, call_code(function, this, operands))


def call_operation(c: FunctionCompiler, node: Any, code: str) -> Operand:
    number = c.reserve()
    callee = getattr(node, "callee", None) or getattr(node, "tag", node)
    c.callees[number] = (callee.start, callee.end)
    return c.operation(node, code, None, number)


def call_code(function: Operand, this: Operand, operands: list[Operand]) -> str:
    values = "".join(", " + operand.text for operand in operands)
    f = function.text
    general = f"call(vm, {f}, {this.text}{values})"
    if len(operands) > PADDING:
        return general
    return f"{f}.code(vm, {f}, {this.text}{values}) if type({f}) is JSFunction else {general}"


def operation_call(c: FunctionCompiler, node: n.CallExpression, name: str) -> Operand:
    """``$Name(...)`` in the prelude.

    ``$Call(f, this, ...)`` is a call with that this; ``$Append`` adds to a list of the prelude's
    own; operations named Is… and Has… answer with a boolean.
    """
    if name == "Call":
        operands = c.operands(node.arguments)
        function = c.atom(operands[0], c.reserve())
        return call_operation(c, node, call_code(function, operands[1], operands[2:]))
    operands = c.operands(node.arguments)
    if name == "Append":
        c.reserve()
        c.line(f"{operands[0].text}.items.append({operands[1].text}); vm.allocated += 24")
        return UNDEFINED
    values = "".join(", " + operand.text for operand in operands)
    kind = "bool" if name.startswith(("Is", "Has")) else None
    return c.operation(node, f"{c.program.operation(name)}(vm{values})", kind)


def new(c: FunctionCompiler, node: n.NewExpression) -> Operand:
    function = c.atom(c.expression(node.callee), c.reserve())
    function = stable(c, function, *node.arguments)
    with c.holding(function):
        arguments = argument_tuple(c, node.arguments)
    return call_operation(c, node, f"construct(vm, {function.text}, {arguments})")


def argument_tuple(c: FunctionCompiler, arguments: list[Any]) -> str:
    """Evaluated arguments as a Python sequence."""
    if any(type(argument) is n.SpreadElement for argument in arguments):
        return argument_list(c, arguments).text
    operands = c.operands(arguments)
    return "(" + "".join(operand.text + ", " for operand in operands) + ")"


def super_call(c: FunctionCompiler, node: n.CallExpression) -> Operand:
    """``super(...)``: construct the parent, bind this, initialize the fields."""
    function = c.temporary(c.pseudo("%function"))
    with c.holding(function):
        arguments = argument_tuple(c, node.arguments)
        code = f"construct_super(vm, {function.text}, {arguments}, {c.pseudo('new.target')})"
        created = call_operation(c, node, code)
        c.line(f"if {c.pseudo('this')} is not TDZ: super_called_twice(vm)")
        c.line(f"{c.pseudo('this')} = {created.text}")
        number = c.reserve()
        with c.holding(created):
            c.effect(node, f"initialize_fields(vm, {function.text}, {created.text})", number)
    return created


def tagged_template(c: FunctionCompiler, node: n.TaggedTemplateExpression) -> Operand:
    function, this = evaluate_callee(c, node.tag)
    cooked = tuple(quasi.cooked for quasi in node.quasi.quasis)
    raw = tuple(quasi.raw for quasi in node.quasi.quasis)
    site = c.program.template_site(cooked, raw)
    with c.holding(function, this):
        strings = c.temporary(f"template_object(vm, {site})")
        with c.holding(strings):
            operands = [strings, *c.operands(node.quasi.expressions)]
    return call_operation(c, node, call_code(function, this, operands))
