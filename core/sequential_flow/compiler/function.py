"""One unit -> the Python source of its straight and its resumable form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..syntax import nodes as n
from . import classes
from .calls import PADDING
from .emit import UNDEFINED, Emitter, Jump, Operand
from .expressions import EXPRESSIONS
from .ir import Operation, Suspend, render_resumable, render_straight
from .scope import Binding, Scope, Unit
from .statements import STATEMENTS
from .template import Tables


class Compiled:
    """Generated source and the tables that belong to it. straight: "" for what has no straight form."""

    __slots__ = ("resumable", "straight", "tables")

    def __init__(self, tables: Tables, straight: str, resumable: Callable[[], str]) -> None:
        self.tables = tables
        self.straight = straight
        self.resumable = resumable


class FunctionCompiler(Emitter):
    """Compiles one unit. `discarded` are expressions whose value nobody needs."""

    def __init__(self, program: Any, unit: Unit) -> None:
        super().__init__(program, unit)
        self.discarded: set[Any] = set()
        self.keeps_completion = unit.kind == "script" and not program.is_prelude
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
        from .expressions import stable

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
            return node.id is None and not any(
                type(e) is not n.StaticBlock
                and e.static
                and not e.computed
                and type(e.key) is n.Identifier
                and e.key.name == "name"
                for e in node.body.body
            )
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
            created = self.closure(self.analysis.unit_of[node])
            binding = scope.bindings.get(node.id.name)
            if binding is not None and not self.is_global(binding):
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
        from .expressions import write_identifier

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
        with self.loop(False) as loop:
            self.jumps.append(Jump("chain", loop, ()))
            value = body()
            self.line(f"{result} = {value.text}")
            jump = self.jumps.pop()
        self.arrive(jump)
        return Operand(result, None, True, (), (result,))

    def short_circuit(self, operand: Operand) -> Operand:
        """Leave the chain when `operand` is nullish."""
        operand = self.atom(operand, self.reserve())
        self.line(f"if {operand.text} is U or {operand.text} is None: break")
        return operand

    def chain_callee(self, member: n.MemberExpression) -> tuple[Operand, Operand]:
        """(function, this) of ``(a?.b)(...)``."""
        from .calls import method_of

        result, this = f"t{self.reserve()}", f"t{self.reserve()}"
        self.line(f"{result} = U; {this} = U")
        with self.loop(False):
            function, base = method_of(self, member)
            self.line(f"{result} = {function.text}; {this} = {base.text}")
        return (
            Operand(result, None, True, (), (result,)),
            Operand(this, None, True, (), (this,)),
        )

    # -- strings

    def append_local(self, node: n.Node, number: int, a: str, b: str, kind: str | None) -> None:
        """``a += b`` of a Python local."""
        text = "" if kind == "str" else f"type({b}) is str and "
        fast = [(f"type({a}) is str and {text}len({b}) < 17", f"{a} += {b}; vm.allocated += 16")]
        if kind != "str":
            test = "" if kind in ("int", "float") else f" and type({b}) is float"
            fast.insert(0, (f"type({a}) is float{test}", f"{a} += {b}"))
            if kind in ("int", "float"):
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
            self.line(f"return generator_return(vm, gen, {value})")
        elif self.unit.is_async:
            self.line(f"return async_return(vm, gen, {value})")
        elif kind == "derived":
            self.line(f"return derived_result(vm, {value}, {self.pseudo('this')})")
        else:
            self.line(f"return {value}")

    # -- generators and async functions

    def suspend(self, node: n.Node, code: str) -> Operand:
        number = self.reserve()
        self.point(number, node)
        item = Suspend(number, f"t{number}", code)
        self.suspends.append(item)
        self.block.items.append(item)
        return Operand(f"t{number}", None, True, (), (f"t{number}",))

    def await_value(self, node: n.Node, value: Operand) -> Operand:
        return self.suspend(node, f"await_value(vm, gen, {value.text})")

    def yield_value(self, node: n.Node, value: Operand) -> Operand:
        if self.unit.is_async:
            value = self.await_value(node, value)
            received = self.suspend(node, f"async_yield(vm, gen, {value.text})")
            self.async_return_check(node, received)
            return received
        self.reserve()
        received = self.suspend(node, f"generator_yield(vm, gen, {value.text})")
        self.return_check(received)
        return received

    def return_check(self, received: Operand) -> None:
        with self.branch(f"type({received.text}) is ReturnCompletion"):
            self.return_value(Operand(f"{received.text}.value"))

    def async_return_check(self, node: n.Node, received: Operand) -> None:
        """``return()`` on an async generator: its value is awaited first."""
        with self.branch(f"type({received.text}) is ReturnCompletion"):
            awaited = self.await_value(node, Operand(f"{received.text}.value"))
            self.return_value(awaited)

    def delegate(self, node: n.YieldExpression) -> Operand:
        """``yield*`` (15.5.5): passes next, throw and return on to the inner iterator."""
        is_async = self.unit.is_async
        assert node.argument is not None
        value = self.expression(node.argument)
        opener = "get_async_iterator" if is_async else "get_iterator_record"
        record = self.operation(node, f"{opener}(vm, {value.text})")
        received = f"t{self.reserve()}"
        mode = f"t{self.reserve()}"
        result = f"t{self.reserve()}"
        held = Operand(record.text, None, True, (), (record.text, received, mode))
        self.line(f"{received} = U; {mode} = 0.0")
        with self.holding(held), self.loop() as loop:
            jump = Jump("loop", loop, ())
            jump.continues = loop
            self.jumps.append(jump)
            self.fuel(node)
            self.delegate_round(node, record.text, received, mode, result)
            self.jumps.pop()
        self.arrive(jump)
        return Operand(result, None, True, (), (result,))

    def delegate_round(self, node: Any, record: str, received: str, mode: str, result: str) -> None:
        answer = self.operation(node, f"delegate_step(vm, {record}, {mode}, {received})")
        if self.unit.is_async:
            with self.branch(f"{answer.text} is not EMPTY"):
                awaited = self.await_value(node, answer)
                self.line(f"{answer.text} = {awaited.text}")
        with self.branch(f"{answer.text} is EMPTY"):
            # The inner iterator has no return method.
            if self.unit.is_async:
                value = self.await_value(node, Operand(received))
                self.return_value(value)
            else:
                self.return_value(Operand(received))
        with self.holding(answer):
            self.line(f"check_iterator_result(vm, {answer.text})")
            done = self.operation(node, f"iterator_complete(vm, {answer.text})")
        with self.branch(done.text):
            value = self.operation(node, f"iterator_value(vm, {answer.text})")
            with self.branch(f"{mode} == 2.0"):
                self.return_value(value)
            self.line(f"{result} = {value.text}; break")
        self.delegate_yield(node, answer, received, mode)

    def delegate_yield(self, node: Any, answer: Operand, received: str, mode: str) -> None:
        caught = f"t{self.reserve()}"
        with self.catching(caught):
            if self.unit.is_async:
                inner = self.operation(node, f"iterator_value(vm, {answer.text})")
                got = self.suspend(node, f"async_yield(vm, gen, {inner.text})")
            else:
                got = self.suspend(node, f"generator_delegate(vm, gen, {answer.text})")
            self.line(f"{received} = {got.text}; {mode} = 0.0")
        self.line(f"if {caught} is not EMPTY: {received} = {caught}; {mode} = 1.0")
        self.line(
            f"if type({received}) is ReturnCompletion: {received} = {received}.value; {mode} = 2.0"
        )

    # -- the whole function

    def compile(self) -> Compiled:
        unit = self.unit
        self.prologue()
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
        self.hoist_globals()
        self.line("cv = U")
        self.statement_list(node.body)
        self.leave("cv" if self.keeps_completion else "U")

    def hoist_globals(self) -> None:
        """GlobalDeclarationInstantiation for what becomes a property of the global object."""
        scope = self.unit.scope
        if self.program.expose_globals:
            self.expose_lexicals(scope)
        self.hoist_functions_of_script(scope)

    def expose_lexicals(self, scope: Scope) -> None:
        for binding in scope.bindings.values():
            name = self.constant(binding.name)
            if binding.lexical:
                constant = binding.kind == "const"
                self.line(f"check_lexical(vm, {name})")
                self.line(f"vm.lexicals[{name}] = ({scope.env}, {binding.index}, {constant})")
            elif self.is_global(binding):
                self.line(f"check_var(vm, {name})")

    def hoist_functions_of_script(self, scope: Scope) -> None:
        functions = {node.id.name: node for node in scope.functions}
        for binding in scope.bindings.values():
            if self.is_global(binding):
                name = self.constant(binding.name)
                node = functions.get(binding.name)
                if node is None:
                    self.line(f"declare_var(vm, {name})")
                else:
                    created = self.closure(self.analysis.unit_of[node])
                    self.line(f"declare_function(vm, {name}, {created.text})")
        if not self.program.is_prelude:
            scope.functions = [
                node for node in scope.functions if not self.is_global(scope.bindings[node.id.name])
            ]
            self.hoist_functions(scope)

    def function_body(self) -> None:
        node = self.unit.node
        body = node.body
        if self.unit.generator:
            self.suspend(node, "generator_start(vm, gen)")
        if self.unit.kind in ("constructor",):
            self.effect(node, "initialize_fields(vm, fn, this)")
        self.hoist_functions(self.unit.body_scope)
        if type(body) is n.BlockStatement:
            self.statement_list(body.body)
            self.leave("U")
        else:
            self.return_value(self.expression(body))

    def prologue(self) -> None:
        """FunctionDeclarationInstantiation (10.2.11)."""
        unit = self.unit
        node = unit.node
        if unit.is_arrow:
            self.always.append("this = fn.this_value")
        elif not unit.strict and getattr(node, "uses_this", False) and unit.kind != "script":
            self.always.append("this = sloppy_this(vm, this)")
        self.take_new_target()
        if not self.is_coroutine:
            self.fuel(node)
        else:
            self.reserve()
        scope = unit.scope
        self.enter_scope(scope)
        self.pseudo_bindings(scope)
        if unit.kind not in ("fields", "static", "script"):
            self.bind_parameters(node)
        if unit.body_scope is not scope:
            self.enter_scope(unit.body_scope)
            self.copy_parameters(unit.body_scope, scope)
        self.declare_variables(unit.body_scope)

    def take_new_target(self) -> None:
        """new.target, and the check that a class is not called."""
        unit = self.unit
        binding = unit.scope.bindings.get("new.target") if unit.kind != "script" else None
        is_class = unit.kind in ("constructor", "derived")
        if not is_class and (binding is None or unit.kind != "function" or self.is_coroutine):
            return
        self.line("nt = take_new_target(vm)")
        self.extra_names["nt"] = None
        if is_class:
            self.line("if nt is U: class_called(vm, fn)")

    def pseudo_bindings(self, scope: Scope) -> None:
        for name, value in (("new.target", "nt"), ("this", "TDZ"), ("%function", "fn")):
            binding = scope.bindings.get(name)
            if binding is not None and binding.kind == "pseudo":
                if name == "new.target" and "nt" not in self.extra_names:
                    value = "U"
                self.line(f"{self.variable(binding)} = {value}")

    def bind_parameters(self, node: Any) -> None:
        """Parameters arrive as ``v0``, ``p1`` …, or all together as ``args``."""
        params = node.params
        scope = self.unit.scope
        whole = bool(node.uses_arguments and "arguments" in scope.bindings) or (
            bool(params) and type(params[-1]) is n.RestElement
        )
        whole = (
            whole
            or self.is_coroutine
            or len({p.name for p in params if type(p) is n.Identifier})
            < sum(type(p) is n.Identifier for p in params)
        )
        if whole:
            self.parameters = ["*args"]
            self.extra_names["args"] = None
            self.bind_from_args(node, params)
            return
        pending: list[tuple[Any, str]] = []
        for index, parameter in enumerate(params):
            name = self.direct_parameter(parameter) or f"p{index}"
            self.parameters.append(f"{name}=U")
            if name[0] == "p":
                self.extra_names[name] = None
            pending.append((parameter, name))
        for index in range(len(params), PADDING):
            self.parameters.append(f"p{index}=U")
        self.clear_parameters(pending)
        for parameter, name in pending:
            self.bind_parameter(parameter, Operand(name))

    def direct_parameter(self, parameter: Any) -> str | None:
        """The local of a parameter that can be received in place."""
        target = parameter.left if type(parameter) is n.AssignmentPattern else parameter
        if type(target) is not n.Identifier:
            return None
        binding = self.unit.scope.bindings[target.name]
        if binding.captured or binding.needs_tdz:
            return None
        return f"v{binding.index}"

    def clear_parameters(self, pending: list[tuple[Any, str]]) -> None:
        for binding in self.unit.scope.bindings.values():
            if binding.kind == "param" and binding.needs_tdz:
                self.line(f"{self.variable(binding)} = TDZ")

    def bind_from_args(self, node: Any, params: list[Any]) -> None:
        if node.uses_arguments and "arguments" in self.unit.scope.bindings:
            self.make_arguments(node)
        self.clear_parameters([])
        for index, parameter in enumerate(params):
            if type(parameter) is n.RestElement:
                rest = self.temporary(f"vm.array(list(args[{index}:]))")
                self.bind_parameter(parameter.argument, rest)
                continue
            value = self.temporary(f"args[{index}] if len(args) > {index} else U")
            self.bind_parameter(parameter, value)
        self.line("args = None")

    def make_arguments(self, node: Any) -> None:
        binding = self.unit.scope.bindings["arguments"]
        if binding.kind != "var":
            return
        mapped = not self.unit.strict and node.simple_params
        slots = "None"
        env = "None"
        if mapped:
            names = [p.name for p in node.params]
            bindings = [self.unit.scope.bindings[name] for name in names]
            if bindings and all(b.captured for b in bindings):
                env = self.unit.scope.env or "None"
                last = {name: index for index, name in enumerate(names)}
                slots = (
                    "("
                    + "".join(
                        f"{b.index if last[b.name] == i else -1}, " for i, b in enumerate(bindings)
                    )
                    + ")"
                )
        code = f"make_arguments(vm, fn, list(args), {env}, {slots}, {not mapped})"
        self.line(f"{self.variable(binding)} = {code}")

    def bind_parameter(self, parameter: Any, value: Operand) -> None:
        from . import patterns

        target, value = patterns.with_default(self, parameter, value)
        with self.holding(value):
            if type(target) is n.Identifier:
                binding = self.unit.scope.bindings[target.name]
                name = self.variable(binding)
                if name != value.text:
                    self.line(f"{name} = {value.text}")
            else:
                value = self.atom(value, self.reserve())
                patterns.destructure(self, target, value, "param")

    def copy_parameters(self, body: Scope, scope: Scope) -> None:
        """A body-level var of a parameter's name begins with the parameter's value."""
        for binding in body.bindings.values():
            if binding.kind != "var":
                continue
            outer = scope.bindings.get(binding.name)
            value = "U" if outer is None else self.variable(outer)
            self.line(f"{self.variable(binding)} = {value}")

    def declare_variables(self, scope: Scope) -> None:
        if scope is not self.unit.scope:
            return
        for binding in scope.bindings.values():
            if (
                binding.kind in ("var", "function")
                and not binding.captured
                and not self.is_global(binding)
            ):
                if binding.name == "arguments" and getattr(self.unit.node, "uses_arguments", False):
                    continue
                self.line(f"{self.variable(binding)} = U")

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
