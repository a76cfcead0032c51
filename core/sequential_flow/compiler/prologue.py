"""What a function does before its body: FunctionDeclarationInstantiation (10.2.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
from . import patterns
from .calls import PADDING
from .emit import Operand
from .scope import Scope

if TYPE_CHECKING:
    from .function import FunctionCompiler


#: A call costs about as much as two rounds of an empty loop.
CALL_STEPS = 2


def prologue(c: FunctionCompiler) -> None:
    """FunctionDeclarationInstantiation (10.2.11)."""
    unit = c.unit
    node = unit.node
    if unit.is_arrow:
        c.always.append("this = fn.this_value")
    elif not unit.strict and getattr(node, "uses_this", False) and unit.kind != "script":
        c.always.append("if type(this) is not JSObject: this = sloppy_this(vm, this)")
    take_new_target(c)
    if not c.is_coroutine:
        c.fuel(node, CALL_STEPS)
    else:
        c.reserve()
    scope = unit.scope
    c.enter_scope(scope)
    pseudo_bindings(c, scope)
    if unit.kind not in ("fields", "static", "script"):
        bind_parameters(c, node)
    if unit.body_scope is not scope:
        c.enter_scope(unit.body_scope)
        copy_parameters(c, unit.body_scope, scope)
    declare_variables(c, unit.body_scope)


def take_new_target(c: FunctionCompiler) -> None:
    """new.target, and the check that a class is not called."""
    unit = c.unit
    binding = unit.scope.bindings.get("new.target") if unit.kind != "script" else None
    is_class = unit.kind in ("constructor", "derived")
    if not is_class and (binding is None or unit.kind != "function" or c.is_coroutine):
        return
    c.line("nt = take_new_target(vm)")
    c.extra_names["nt"] = None
    if is_class:
        c.line("if nt is U: class_called(vm, fn)")


def pseudo_bindings(c: FunctionCompiler, scope: Scope) -> None:
    for name, value in (("new.target", "nt"), ("this", "TDZ"), ("%function", "fn")):
        binding = scope.bindings.get(name)
        if binding is not None and binding.kind == "pseudo":
            if name == "new.target" and "nt" not in c.extra_names:
                value = "U"
            c.line(f"{c.variable(binding)} = {value}")


def bind_parameters(c: FunctionCompiler, node: Any) -> None:
    """Parameters arrive as ``v0``, ``p1`` …, or all together as ``args``."""
    params = node.params
    scope = c.unit.scope
    whole = bool(node.uses_arguments and "arguments" in scope.bindings) or (
        bool(params) and type(params[-1]) is n.RestElement
    )
    whole = (
        whole
        or c.is_coroutine
        or len({p.name for p in params if type(p) is n.Identifier})
        < sum(type(p) is n.Identifier for p in params)
    )
    if whole:
        c.parameters = ["*args"]
        c.extra_names["args"] = None
        bind_from_args(c, node, params)
        return
    pending: list[tuple[Any, str]] = []
    for index, parameter in enumerate(params):
        name = direct_parameter(c, parameter) or f"p{index}"
        c.parameters.append(f"{name}=U")
        if name[0] == "p":
            c.extra_names[name] = None
        pending.append((parameter, name))
    for index in range(len(params), PADDING):
        c.parameters.append(f"p{index}=U")
    clear_parameters(c, pending)
    for parameter, name in pending:
        bind_parameter(c, parameter, Operand(name))


def direct_parameter(c: FunctionCompiler, parameter: Any) -> str | None:
    """The local of a parameter that can be received in place."""
    target = parameter.left if type(parameter) is n.AssignmentPattern else parameter
    if type(target) is not n.Identifier:
        return None
    binding = c.unit.scope.bindings[target.name]
    if binding.captured or binding.needs_tdz:
        return None
    return f"v{binding.index}"


def clear_parameters(c: FunctionCompiler, pending: list[tuple[Any, str]]) -> None:
    for binding in c.unit.scope.bindings.values():
        if binding.kind == "param" and binding.needs_tdz:
            c.line(f"{c.variable(binding)} = TDZ")


def bind_from_args(c: FunctionCompiler, node: Any, params: list[Any]) -> None:
    if node.uses_arguments and "arguments" in c.unit.scope.bindings:
        make_arguments(c, node)
    clear_parameters(c, [])
    for index, parameter in enumerate(params):
        if type(parameter) is n.RestElement:
            rest = c.temporary(f"vm.array(list(args[{index}:]))")
            bind_parameter(c, parameter.argument, rest)
            continue
        value = c.temporary(f"args[{index}] if len(args) > {index} else U")
        bind_parameter(c, parameter, value)
    c.line("args = None")


def make_arguments(c: FunctionCompiler, node: Any) -> None:
    binding = c.unit.scope.bindings["arguments"]
    if binding.kind != "var":
        return
    mapped = not c.unit.strict and node.simple_params
    slots = "None"
    env = "None"
    if mapped:
        names = [p.name for p in node.params]
        bindings = [c.unit.scope.bindings[name] for name in names]
        if bindings and all(b.captured for b in bindings):
            env = c.unit.scope.env or "None"
            last = {name: index for index, name in enumerate(names)}
            slots = (
                "("
                + "".join(
                    f"{b.index if last[b.name] == i else -1}, " for i, b in enumerate(bindings)
                )
                + ")"
            )
    code = f"make_arguments(vm, fn, list(args), {env}, {slots}, {not mapped})"
    c.line(f"{c.variable(binding)} = {code}")


def bind_parameter(c: FunctionCompiler, parameter: Any, value: Operand) -> None:
    target, value = patterns.with_default(c, parameter, value)
    with c.holding(value):
        if type(target) is n.Identifier:
            binding = c.unit.scope.bindings[target.name]
            name = c.variable(binding)
            if name != value.text:
                c.line(f"{name} = {value.text}")
        else:
            value = c.atom(value, c.reserve())
            patterns.destructure(c, target, value, "param")


def copy_parameters(c: FunctionCompiler, body: Scope, scope: Scope) -> None:
    """A body-level var of a parameter's name begins with the parameter's value."""
    for binding in body.bindings.values():
        if binding.kind != "var":
            continue
        outer = scope.bindings.get(binding.name)
        value = "U" if outer is None else c.variable(outer)
        c.line(f"{c.variable(binding)} = {value}")


def declare_variables(c: FunctionCompiler, scope: Scope) -> None:
    if scope is not c.unit.scope:
        return
    for binding in scope.bindings.values():
        if (
            binding.kind in ("var", "function")
            and not binding.captured
            and not c.is_global(binding)
        ):
            if binding.name == "arguments" and getattr(c.unit.node, "uses_arguments", False):
                continue
            c.line(f"{c.variable(binding)} = U")
