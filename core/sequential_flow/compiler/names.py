"""Names: reading and writing bindings and globals, this, new.target."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from .emit import UNDEFINED, Operand
from .scope import Binding

if TYPE_CHECKING:
    from .function import FunctionCompiler


def read_binding(c: FunctionCompiler, binding: Binding, node: n.Node, number: int = 0) -> Operand:
    """The value of a resolved name."""
    if binding.kind == "fname" and not binding.captured:
        return Operand("fn")
    if c.program.is_prelude and binding.scope.kind == "script":
        return c.prelude_function(binding, number or c.reserve())
    text = c.variable(binding)
    number = number or c.reserve()
    if binding.captured:
        operand = c.temporary(text, binding.type, number)
        if binding.needs_tdz:
            c.line(f"if {operand.text} is TDZ: tdz_error(vm, {c.constant(binding.name)})")
        return operand
    if binding.needs_tdz:
        c.line(f"if {text} is TDZ: tdz_error(vm, {c.constant(binding.name)})")
    bindings = (binding,) if binding.mutable or binding.needs_tdz or binding.kind != "const" else ()
    return Operand(text, binding.type, True, bindings)


def identifier(c: FunctionCompiler, node: n.Identifier) -> Operand:
    binding = c.analysis.binding_of.get(node)
    if binding is not None:
        return read_binding(c, binding, node)
    number = c.reserve()
    if node.name == "undefined" and not c.program.expose_globals:
        return UNDEFINED
    return global_read(c, node, number)


def global_read(c: FunctionCompiler, node: n.Identifier, number: int) -> Operand:
    key = c.constant(node.name)
    if c.program.expose_globals:
        return c.operation(node, f"global_get(vm, {key})", number=number)
    code = f"vm.globals[{key}] if {key} in vm.globals else global_get(vm, {key})"
    return c.operation(node, code, number=number)


def write_binding(
    c: FunctionCompiler, binding: Binding, value: str, node: n.Node, initialize: bool = False
) -> None:
    """Assign to a resolved name, or initialize it."""
    name = c.constant(binding.name)
    if not initialize:
        if binding.needs_tdz:
            text = "fn" if binding.kind == "fname" else c.variable(binding)
            c.line(f"if {text} is TDZ: tdz_error(vm, {name})")
        if binding.kind == "const":
            c.line(f"const_error(vm, {name})")
            return
        if binding.kind == "fname":
            if c.unit.strict:
                c.line(f"const_error(vm, {name})")
            return
    c.line(f"{c.variable(binding)} = {value}")


def write_identifier(c: FunctionCompiler, node: n.Identifier, value: str) -> None:
    """PutValue to a name."""
    binding = c.analysis.binding_of.get(node)
    number = c.reserve()
    if binding is not None:
        write_binding(c, binding, value, node)
        return
    code = f"global_set(vm, {c.constant(node.name)}, {value}, {c.unit.strict})"
    c.effect(node, code, number)


def this(c: FunctionCompiler, node: Any) -> Operand:
    binding = c.analysis.binding_of.get(node)
    number = c.reserve()
    if binding is None:
        return Operand("this")
    return c.this_binding(binding, number)


def meta_property(c: FunctionCompiler, node: n.MetaProperty) -> Operand:
    binding = c.analysis.binding_of.get(node)
    number = c.reserve()
    if binding is None:
        return UNDEFINED
    return c.temporary(c.variable(binding), None, number)
