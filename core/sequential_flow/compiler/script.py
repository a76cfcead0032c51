"""The declarations of a script: GlobalDeclarationInstantiation (16.1.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..syntax import nodes as n
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


def completions(body: list[Any]) -> set[Any]:
    """The expression statements that may be the last one to run in a script."""
    found: set[Any] = set()
    pending = [body]
    while pending:
        for statement in reversed(pending.pop()):
            if type(statement) is n.ExpressionStatement:
                found.add(statement)
                break
            pending.extend(inner_lists(statement))
    return found


def inner_lists(statement: Any) -> list[list[Any]]:
    """The statement lists inside a statement, not those of functions."""
    kind = type(statement)
    if kind is n.BlockStatement:
        return [statement.body]
    if kind is n.IfStatement:
        return [[s] for s in (statement.consequent, statement.alternate) if s is not None]
    if kind is n.TryStatement:
        handler = statement.handler
        return [[statement.block], [handler.body]] if handler is not None else [[statement.block]]
    if kind is n.SwitchStatement:
        return [case.consequent for case in statement.cases]
    if kind in LOOPS or kind is n.LabeledStatement:
        return [[statement.body]]
    return []


LOOPS = (n.DoWhileStatement, n.ForInStatement, n.ForOfStatement, n.ForStatement, n.WhileStatement)
