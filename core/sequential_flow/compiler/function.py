"""One unit -> the Python source of its straight and its resumable form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..syntax import nodes as n
from . import classes
from .calls import PADDING, method_of
from .emit import UNDEFINED, Emitter, Jump, Operand
from .evaluation import stable
from .expressions import EXPRESSIONS
from .inference import NUMBERS
from .ir import Operation, render_resumable, render_straight
from .names import write_identifier
from .prologue import prologue
from .scope import Binding, Scope, Unit
from .script import completions, hoist_globals
from .statements import STATEMENTS
from .suspension import suspend
from .template import Tables


class Compiled:
    """Generated source and its tables. straight: "" for what has no straight form."""

    __slots__ = ("resumable", "straight", "tables")

    def __init__(self, tables: Tables, straight: str, resumable: Callable[[], str]) -> None:
        self.tables = tables
        self.straight = straight
        self.resumable = resumable


def is_static_name(element: Any) -> bool:
    """A static class element that is called ``name``."""
    if type(element) is n.StaticBlock or not element.static or element.computed:
        return False
    return type(element.key) is n.Identifier and element.key.name == "name"


class FunctionCompiler(Emitter):
    """Compiles one unit. `discarded` are expressions whose value nobody needs."""

    def __init__(self, program: Any, unit: Unit) -> None:
        super().__init__(program, unit)
        self.discarded: set[Any] = set()
        self.keeps_completion = unit.kind == "script" and not program.is_prelude
        #: The expression statements whose value the script may end with.
        self.completions = completions(unit.node.body) if self.keeps_completion else set()
        self.for_scopes: list[Scope] = []
        self.parameters: list[str] = []
        self.always: list[str] = []
        self.is_coroutine = unit.generator or unit.is_async

    # -- dispatch

    def expression(self, node: Any) -> Operand:
        operand: Operand = EXPRESSIONS[type(node)](self, node)
        return operand

    def discard(self, node: Any) -> None:
        """Evaluate for the effects alone."""
        self.discarded.add(node)
        operand = self.expression(node)
        if not operand.atom:
            self.reserve()

    def statement(self, node: Any) -> None:
        STATEMENTS[type(node)](self, node)

    def statement_list(self, body: list[Any]) -> None:
        for statement in body:
            self.statement(statement)

    def statements(self, body: list[Any], scope: Scope) -> None:
        """A block with its scope."""
        before = self.enter_scope(scope)
        self.hoist_functions(scope)
        self.statement_list(body)
        self.scope = before

    def operands(self, nodes: list[Any]) -> list[Any]:
        """Evaluate from left to right; every operand keeps its value while the later ones run."""
        found: list[Any] = []
        count = len(self.live)
        for index, node in enumerate(nodes):
            if node is None:
                found.append(None)
                continue
            operand = self.expression(node)
            later = nodes[index + 1 :]
            if operand.bindings:
                operand = stable(self, operand, *later)
            self.live.extend(t for t in operand.temps if t not in self.live)
            found.append(operand)
        del self.live[count:]
        return found

    def settled(self, operand: Operand, later: list[Any]) -> Operand:
        """`operand`, kept from what the properties after it may change."""
        if operand.bindings and later:
            return self.temporary(operand.text, operand.type)
        return operand

    @staticmethod
    def is_anonymous_function(node: Any) -> bool:
        if type(node) is n.ClassExpression:
            return node.id is None and not any(map(is_static_name, node.body.body))
        return type(node) is n.ArrowFunctionExpression or (
            type(node) is n.FunctionExpression and node.id is None
        )

    # -- this and its kin

    def this_of(self, node: Any) -> Operand:
        """``this`` for a super property, which refers to it by its own node."""
        binding = self.analysis.binding_of.get(node)
        if binding is None:
            return Operand("this")
        return self.this_binding(binding, self.reserve())

    def this_binding(self, binding: Binding, number: int) -> Operand:
        value = self.temporary(self.variable(binding), None, number)
        self.line(f"if {value.text} is TDZ: this_uninitialized(vm)")
        return value

    def pseudo(self, name: str) -> str:
        """The variable of a pseudo name (``new.target``) as seen from here."""
        scope: Scope | None = self.unit.scope
        while scope is not None:
            found = scope.bindings.get(name)
            if found is not None:
                return self.variable(found)
            scope = scope.parent
        raise AssertionError(name)

    # -- scopes

    def enter_scope(self, scope: Scope) -> Scope:
        """Make its Environment Record and its uninitialized bindings; returns the scope before."""
        before = self.scope
        self.scope = scope
        if scope.env is not None:
            outer = self.outer_record(scope.outer_env())
            slots = ", ".join("TDZ" if b.lexical else "U" for b in scope.captured)
            self.line(f"{scope.env} = [{outer}, {slots}]")
        for binding in scope.bindings.values():
            if not binding.captured and binding.needs_tdz and binding.lexical:
                self.line(f"{self.variable(binding)} = TDZ")
        return before

    def enter_for_scope(self, scope: Scope) -> None:
        self.for_scopes.append(self.scope)
        self.enter_scope(scope)

    def leave_for_scope(self) -> None:
        if self.for_scopes:
            self.scope = self.for_scopes.pop()

    def hoist_functions(self, scope: Scope) -> None:
        for node in scope.functions:
            binding = scope.bindings[node.id.name]
            if not self.is_global(binding):
                created = self.closure(self.analysis.unit_of[node])
                self.line(f"{self.variable(binding)} = {created.text}")

    def is_global(self, binding: Binding) -> bool:
        """True for a script-level var or function that is a property of the global object."""
        return (
            self.program.global_variables
            and binding.scope.kind == "script"
            and binding.kind in ("var", "function")
        )

    def initialize(self, target: n.Identifier, value: str, kind: str) -> None:
        """InitializeBinding for a declared name."""
        binding = self.analysis.binding_of.get(target)
        if binding is None:
            found: Scope | None = self.scope
            while found is not None and target.name not in found.bindings:
                found = found.parent
            if kind == "var" or found is None:
                write_identifier(self, target, value)
                return
            binding = found.bindings[target.name]
        self.line(f"{self.variable(binding)} = {value}")

    # -- functions

    def closure(self, unit: Unit, home: str | None = None) -> Operand:
        """A new function object of `unit`."""
        number = self.reserve()
        template = self.program.template(unit.index)
        if unit.is_arrow:
            code = f"arrow(vm, {template}, {self.env_here()}, this, fn.home)"
        elif home is not None:
            code = f"method(vm, {template}, {self.env_here()}, {home})"
        else:
            code = f"closure(vm, {template}, {self.env_here()})"
        return self.temporary(code, None, number)

    def prelude_function(self, binding: Binding, number: int) -> Operand:
        """A function of the same prelude file."""
        for node in binding.scope.functions:
            if node.id.name == binding.name:
                index = self.analysis.unit_of[node].index
                return self.temporary(f"vm.prelude_function(PROGRAM, {index})", None, number)
        raise AssertionError(f"{binding.name} is no function of the prelude file")

    # -- optional chains

    def chain(self, body: Callable[[], Operand], otherwise: str) -> Operand:
        """``body`` with short circuits; its value is `otherwise` when one is taken."""
        result = f"t{self.reserve()}"
        self.line(f"{result} = {otherwise}")
        found = Operand(result, None, True, (), (result,))
        with self.loop(False) as loop, self.holding(found):
            self.jumps.append(Jump("chain", loop, ()))
            value = body()
            self.line(f"{result} = {value.text}")
            jump = self.jumps.pop()
        self.arrive(jump)
        return found

    def short_circuit(self, operand: Operand) -> Operand:
        """Leave the chain when `operand` is nullish."""
        operand = self.atom(operand, self.reserve())
        if not operand.numeric:
            self.line(f"if {operand.text} is U or {operand.text} is None: break")
        return operand

    def chain_callee(self, member: n.MemberExpression) -> tuple[Operand, Operand]:
        """(function, this) of ``(a?.b)(...)``."""
        result, this = f"t{self.reserve()}", f"t{self.reserve()}"
        self.line(f"{result} = U; {this} = U")
        found = Operand(result, None, True, (), (result,)), Operand(this, None, True, (), (this,))
        with self.loop(False), self.holding(*found):
            function, base = method_of(self, member)
            self.line(f"{result} = {function.text}; {this} = {base.text}")
        return found

    # -- strings

    def append_local(self, node: n.Node, number: int, a: str, b: str, kind: str | None) -> None:
        """``a += b`` of a Python local."""
        text = "" if kind == "str" else f"type({b}) is str and "
        fast = [(f"type({a}) is str and {text}len({b}) < 17", f"{a} += {b}; vm.allocated += 16")]
        if kind != "str":
            test = "" if kind in NUMBERS else f" and type({b}) is float"
            fast.insert(0, (f"type({a}) is float{test}", f"{a} += {b}"))
            if kind in NUMBERS:
                fast.pop()
        self.point(number, node)
        self.block.items.append(Operation(number, a, f"add(vm, {a}, {b})", tuple(fast)))

    # -- completions

    def save_completion(self) -> Operand:
        if not self.keeps_completion:
            return UNDEFINED
        return self.temporary("cv")

    def restore_completion(self, saved: Operand) -> None:
        if self.keeps_completion:
            self.line(f"cv = {saved.text}")

    def return_value(self, value: Operand) -> None:
        """A return completion: at once, or through the finally blocks around it."""
        if not self.jumps or not any(jump.kind == "finally" for jump in self.jumps):
            self.leave(value.text)
            return
        self.line(f"rv = {value.text}")
        self.jump("return", None)

    def leave(self, value: str) -> None:
        kind = self.unit.kind
        if self.unit.generator:
            self.line(f"pc = -1; return generator_return(vm, gen, {value})")
        elif self.unit.is_async:
            self.line(f"pc = -1; return async_return(vm, gen, {value})")
        elif kind == "derived":
            self.line(f"return derived_result(vm, {value}, {self.pseudo('this')})")
        else:
            self.line(f"return {value}")

    # -- the whole function

    def compile(self) -> Compiled:
        unit = self.unit
        prologue(self)
        if unit.kind in ("fields", "static"):
            classes.initializer_body(self)
            self.leave("U")
        elif unit.kind == "script":
            self.script_body()
        else:
            self.function_body()
        return self.finish()

    def script_body(self) -> None:
        node = self.unit.node
        hoist_globals(self)
        self.line("cv = U")
        self.statement_list(node.body)
        self.leave("cv" if self.keeps_completion else "U")

    def function_body(self) -> None:
        node = self.unit.node
        body = node.body
        if self.unit.generator:
            suspend(self, node, "generator_start(vm, gen)")
        if self.unit.kind in ("constructor",):
            self.effect(node, "initialize_fields(vm, fn, this)")
        self.hoist_functions(self.unit.body_scope)
        if type(body) is n.BlockStatement:
            self.statement_list(body.body)
            self.leave("U")
        else:
            self.return_value(self.expression(body))

    # -- text

    def finish(self) -> Compiled:
        if not self.parameters:
            self.parameters = [f"p{index}=U" for index in range(PADDING)]
        loads = [
            f"{scope.env} = fn.env{'[0]' * self.hops(scope)}"
            for scope in self.unit.uses
            if scope.env is not None and scope.unit is not self.unit
        ]
        if self.uses_jumps:
            self.always.append("j = 0.0; rv = U")
        always = [*self.always, *loads]
        saved = self.saved_names()
        save = "".join(name + ", " for name in saved)
        for item in self.suspends:
            item.saved = save
        nargs = -1 if self.parameters == ["*args"] else len(self.parameters)
        tables = Tables(nargs, saved, self.live_at, self.positions, self.callees)
        straight = "" if self.is_coroutine else self.straight_source(always)
        return Compiled(tables, straight, lambda: self.resumable_source(always, save))

    def hops(self, scope: Scope) -> int:
        """How many Environment Records lie between the function's own outer one and `scope`."""
        hops = 0
        current: Scope | None = self.unit.outer
        while current is not None and current is not scope:
            if current.env is not None:
                hops += 1
            current = current.parent
        return hops

    def saved_names(self) -> tuple[str, ...]:
        names: dict[str, None] = {}
        for binding in self.unit.bindings:
            if not binding.captured and not self.is_global(binding):
                names[f"v{binding.index}"] = None
        for scope in [self.unit.scope, self.unit.body_scope, *self.analysis.scope_of.values()]:
            if scope.env is not None and scope.unit is self.unit:
                names[scope.env] = None
        names.update(self.extra_names)
        if self.keeps_completion:
            names["cv"] = None
        for live in self.live_at.values():
            names.update(dict.fromkeys(live))
        return tuple(names)

    def straight_source(self, always: list[str]) -> str:
        out = [f"def f(vm, fn, this, {', '.join(self.parameters)}):", " pc = 0", " try:"]
        out.extend("  " + line for line in always)
        render_straight(self.body, out, "  ")
        out.append(" except Pause as pause:")
        out.append("  capture(pause, fn, this, pc, locals()); raise")
        return "\n".join(out) + "\n"

    def resumable_source(self, always: list[str], save: str) -> str:
        out = ["def r(vm, fn, this, pc, values, gen, kind=0, value=U):"]
        if save:
            out.append(f" {save} = values".replace(",  =", ", ="))
        out.append(" try:")
        out.extend("  " + line for line in always)
        render_resumable(self.body, out, "  ")
        if self.is_coroutine:
            failed = "generator_failed" if self.unit.generator else "async_failed"
            out.append(" except Throw as thrown:")
            out.append(f"  return {failed}(vm, gen, thrown.value)")
            out.append(" except Pause as pause:")
            out.append("  capture_generator(pause, gen, pc, locals()); raise")
        else:
            out.append(" except Pause as pause:")
            out.append("  capture(pause, fn, this, pc, locals()); raise")
        return "\n".join(out) + "\n"


__all__ = ["Compiled", "FunctionCompiler"]
