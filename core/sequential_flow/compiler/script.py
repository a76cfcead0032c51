"""The declarations of a script: GlobalDeclarationInstantiation (16.1.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .scope import Scope

if TYPE_CHECKING:
    from .function import FunctionCompiler


def hoist_globals(c: FunctionCompiler) -> None:
    """GlobalDeclarationInstantiation for what becomes a property of the global object."""
    scope = c.unit.scope
    if c.program.expose_globals:
        expose_lexicals(c, scope)
    hoist_functions_of_script(c, scope)


def expose_lexicals(c: FunctionCompiler, scope: Scope) -> None:
    for binding in scope.bindings.values():
        name = c.constant(binding.name)
        if binding.lexical:
            constant = binding.kind == "const"
            c.line(f"check_lexical(vm, {name})")
            c.line(f"vm.lexicals[{name}] = ({scope.env}, {binding.index}, {constant})")
        elif c.is_global(binding):
            c.line(f"check_var(vm, {name})")


def hoist_functions_of_script(c: FunctionCompiler, scope: Scope) -> None:
    functions = {node.id.name: node for node in scope.functions}
    for binding in scope.bindings.values():
        if c.is_global(binding):
            name = c.constant(binding.name)
            node = functions.get(binding.name)
            if node is None:
                c.line(f"declare_var(vm, {name})")
            else:
                created = c.closure(c.analysis.unit_of[node])
                c.line(f"declare_function(vm, {name}, {created.text})")
    if not c.program.is_prelude:
        c.hoist_functions(scope)
