"""Property access: named, computed, private, super, optional."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from .emit import Operand
from .evaluation import stable

if TYPE_CHECKING:
    from .function import FunctionCompiler


def member(c: FunctionCompiler, node: n.MemberExpression) -> Operand:
    chain: list[Any] = []
    current: Any = node
    while type(current) is n.MemberExpression and not current.optional:
        chain.append(current)
        current = current.object
    if type(current) is n.MemberExpression:
        operand = optional_member(c, current)
    elif type(current) is n.Super:
        operand = super_member(c, chain.pop())
    else:
        operand = c.expression(current)
    for link in reversed(chain):
        operand = member_of(c, link, operand)
    return operand


def optional_member(c: FunctionCompiler, node: n.MemberExpression) -> Operand:
    base = c.expression(node.object)
    base = c.short_circuit(base)
    return member_of(c, node, base)


def member_of(c: FunctionCompiler, node: n.MemberExpression, base: Operand) -> Operand:
    """The property that `node` names, of an evaluated base."""
    key: Any = node.property
    if node.computed:
        return element_of(c, node, base)
    number = c.reserve()
    base = c.atom(base, number)
    if type(key) is n.PrivateIdentifier:
        return private_of(c, node, base, number)
    return named_of(c, node, base, key.name, number)


def private_of(c: FunctionCompiler, node: Any, base: Operand, number: int) -> Operand:
    binding = c.analysis.binding_of[node.property]
    assert binding is not None
    name = c.variable(binding)
    return c.operation(node, f"get_private(vm, {base.text}, {name})", number=number)


def named_of(c: FunctionCompiler, node: n.Node, base: Operand, name: str, number: int) -> Operand:
    text = base.text
    key = c.constant(name)
    if name == "length":
        code = (
            f"len({text}.items) + 0.0 if type({text}) is JSArray "
            f"else len({text}) + 0.0 if type({text}) is str else get_member(vm, {text}, {key})"
        )
        return c.operation(node, code, number=number)
    code = (
        f"{text}.props[{key}] if type({text}) is JSObject and {key} in {text}.props "
        f"else get_member(vm, {text}, {key})"
    )
    return c.operation(node, code, number=number)


def element_of(c: FunctionCompiler, node: n.MemberExpression, base: Operand) -> Operand:
    key_node: Any = node.property
    if type(key_node) is n.Literal and type(key_node.value) is str:
        c.reserve()
        number = c.reserve()
        if not is_index(key_node.value):
            return named_of(c, node, c.atom(base, number), key_node.value, number)
        key = c.constant(key_node.value)
        return c.operation(node, f"get_member(vm, {base.text}, {key})", number=number)
    base = stable(c, base, key_node)
    base = c.atom(base, c.reserve())
    with c.holding(base):
        key_operand = c.expression(key_node)
    number = c.reserve()
    key_operand = c.atom(key_operand, number)
    return c.operation(node, read_element(base, key_operand), number=number)


def is_index(text: str) -> bool:
    return text.isdigit()


def read_element(base: Operand, key: Operand) -> str:
    """Code for ``base[key]``, both atomic."""
    b, k = base.text, key.text
    slow = f"get_element(vm, {b}, {k})"
    if key.type == "str" or key.type == "bool":
        return slow
    if key.integral:
        inside = f"0 <= (i := {k}.__trunc__()) < len({b}.items)"
    else:
        number = "" if key.type == "float" else f"type({k}) is float and "
        inside = f"{number}0.0 <= {k} < len({b}.items) and (i := {k}.__trunc__()) == {k}"
    found = f"(x := {b}.items[i]) is not HOLE"
    return f"x if type({b}) is JSArray and {inside} and {found} else {slow}"


def super_member(c: FunctionCompiler, node: n.MemberExpression) -> Operand:
    this_operand = c.this_of(node)
    with c.holding(this_operand):
        key = super_key(c, node)
    code = f"super_get(vm, fn.home, {key}, {this_operand.text})"
    return c.operation(node, code)


def super_key(c: FunctionCompiler, node: n.MemberExpression) -> str:
    """The key of ``super[key]``; a computed one is still to be converted."""
    if node.computed:
        return c.atom(c.expression(node.property), c.reserve()).text
    c.reserve()
    return c.constant(node.property.name)  # type: ignore[attr-defined]
