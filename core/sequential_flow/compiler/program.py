"""A compiled script: its functions, compiled one by one when first called, and their namespace."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from ..syntax import nodes as n
from ..syntax import parse_script
from ..syntax.source import to_utf16
from .function import Compiled, FunctionCompiler
from .inference import infer
from .scope import Unit, analyze

#: Accepts any number of arguments.
ANY = 1 << 30
NOT_A_CONSTRUCTOR, BASE, DERIVED = 0, 1, 2


class FunctionTemplate:
    """What the closures of one unit have in common; a snapshot names it by program and index."""

    __slots__ = (
        "_compiled",
        "_resumable",
        "code",
        "constructor",
        "index",
        "is_class",
        "kind",
        "length",
        "nargs",
        "program",
        "unit",
        "uses_new_target",
    )

    def __init__(self, program: Program, unit: Unit) -> None:
        self.program = program
        self.unit = unit
        self.index = unit.index
        self.kind = kind_of(unit)
        self.is_class = unit.kind in ("constructor", "derived", "default")
        self.constructor = constructor_kind(unit)
        self.uses_new_target = self.is_class or "new.target" in unit.scope.bindings
        self.length = expected_arguments(unit.node, unit.kind)
        self._compiled: Compiled | None = None
        self._resumable: Callable[..., Any] | None = None
        #: ``code(vm, function, this, *arguments)``; compiles itself when first called.
        self.code: Callable[..., Any] = program.support.entry(self)
        self.nargs = ANY

    @property
    def name(self) -> str:
        return self.unit.name

    @property
    def strict(self) -> bool:
        return self.unit.strict

    @property
    def source(self) -> str:
        """The text that Function.prototype.toString gives."""
        node = self.unit.node
        return self.program.source[node.start : node.end]

    def compiled(self) -> Compiled:
        if self._compiled is None:
            with self.program.lock:
                if self._compiled is None:
                    self._compiled = FunctionCompiler(self.program, self.unit).compile()
        return self._compiled

    def straight(self) -> Callable[..., Any]:
        """Compile the code of fresh calls."""
        compiled = self.compiled()
        code = self.program.execute(compiled.straight, "f")
        self.nargs = ANY if compiled.nargs < 0 else compiled.nargs
        self.code = code
        return code

    def resumable(self) -> Callable[..., Any]:
        """``code(vm, function, this, pc, values, generator, kind, value)`` of saved activations."""
        if self._resumable is None:
            self._resumable = self.program.execute(self.compiled().resumable(), "r")
        return self._resumable

    # -- frames

    @property
    def saved(self) -> tuple[str, ...]:
        return self.compiled().saved

    def live_values(self, pc: int, names: dict[str, Any]) -> dict[str, Any]:
        """What a frame that stands at `pc` has to keep of its Python locals."""
        live = self.compiled().live_at.get(pc, ())
        return {
            name: names[name]
            for name in self.compiled().saved
            if name in names and (name[0] != "t" or name in live)
        }

    def values(self, names: dict[str, Any]) -> tuple[Any, ...]:
        """A frame's values in the order in which resumable code takes them."""
        return tuple(names.get(name) for name in self.compiled().saved)

    # -- positions

    def position(self, pc: int) -> tuple[int, int]:
        """(line, column) of a pause point, both from 1."""
        positions = self.compiled().positions
        offset = positions.get(pc)
        if offset is None:
            offset = getattr(self.unit.node, "start", 0)
        return self.program.line_and_column(offset)

    def callee_text(self, pc: int) -> str | None:
        """The source of what is called at a pause point."""
        span = self.compiled().callees.get(pc)
        if span is None or self.program.is_prelude:
            return None
        return self.program.source[span[0] : span[1]][:60]

    def furnish(self, vm: Any, function: Any) -> None:
        self.program.support.furnish(vm, function, self)


def kind_of(unit: Unit) -> str:
    if unit.generator:
        return "async generator" if unit.is_async else "generator"
    if unit.is_async:
        return "async"
    return "class" if unit.kind in ("constructor", "derived", "default") else unit.kind


def constructor_kind(unit: Unit) -> int:
    if unit.kind == "constructor":
        return BASE
    if unit.kind == "derived":
        return DERIVED
    if unit.kind == "default":
        return DERIVED if unit.node.superClass is not None else BASE
    if unit.kind == "function" and not unit.generator and not unit.is_async:
        return BASE
    return NOT_A_CONSTRUCTOR


def expected_arguments(node: Any, kind: str) -> int:
    """ExpectedArgumentCount."""
    count = 0
    if kind not in ("default", "fields", "static", "script"):
        for parameter in node.params:
            if type(parameter) in (n.AssignmentPattern, n.RestElement):
                break
            count += 1
    return count


class Program:
    """One script.

    support: the names that generated code uses and what the templates need of the runtime (see
    `runtime.support`). expose_globals: the script shares its realm with others, so its declarations
    are visible to them. is_prelude: a file of the engine's own JavaScript.
    """

    def __init__(
        self,
        name: str,
        source: str,
        tree: n.Program,
        support: Any,
        expose_globals: bool = False,
        is_prelude: bool = False,
    ) -> None:
        self.name = name
        self.source = source
        self.tree = tree
        self.support = support
        self.expose_globals = expose_globals
        self.is_prelude = is_prelude
        self.global_variables = not is_prelude and (expose_globals or tree.mentions_global_this)
        self.lock = threading.RLock()
        self.analysis = analyze(tree, expose_globals, self.global_variables)
        infer(self.analysis)
        self.namespace: dict[str, Any] = dict(support.names())
        self.namespace["PROGRAM"] = self
        self._constants: dict[tuple[type, Any], str] = {}
        self._sites = 0
        self.templates = [FunctionTemplate(self, unit) for unit in self.analysis.units]
        for template in self.templates:
            self.namespace[f"F{template.index}"] = template

    # -- what the compiler asks for

    def constant(self, value: Any) -> str:
        """The name of a constant; equal constants share one."""
        key = (type(value), value)
        found = self._constants.get(key)
        if found is None:
            found = self._constants[key] = f"K{len(self._constants)}"
            self.namespace[found] = value
        return found

    def template(self, index: int) -> str:
        return f"F{index}"

    def operation(self, name: str) -> str:
        """The name of a Python operation that the prelude calls."""
        found = f"o_{name}"
        if found not in self.namespace:
            self.namespace[found] = self.support.operation(name)
        return found

    def template_site(self, cooked: tuple[str | None, ...], raw: tuple[str, ...]) -> str:
        """A constant for one tagged template in the source: (program, number, cooked, raw)."""
        name = f"S{self._sites}"
        self.namespace[name] = (self.name, self._sites, cooked, raw)
        self._sites += 1
        return name

    def execute(self, source: str, name: str) -> Callable[..., Any]:
        """Compile generated source and take the function that it defines."""
        self.support.inspect_source(source)
        code = compile(source, f"<flow {self.name}>", "exec", dont_inherit=True)
        defined: dict[str, Any] = {}
        exec(code, self.namespace, defined)  # noqa: S102 - generated by this compiler alone
        return defined[name]  # type: ignore[no-any-return]

    # -- what the runtime asks for

    def function_index(self, name: str) -> int:
        """The index of a function declared at the top level."""
        for statement in self.tree.body:
            if type(statement) is n.FunctionDeclaration and statement.id.name == name:
                return self.analysis.unit_of[statement].index
        raise KeyError(f"{self.name} declares no function {name}")

    def line_and_column(self, offset: int) -> tuple[int, int]:
        line = self.source.count("\n", 0, offset) + 1
        return line, offset - (self.source.rfind("\n", 0, offset) + 1) + 1

    def closure(self, vm: Any, index: int) -> Any:
        """A function object of a prelude function."""
        return self.support.prelude_closure(vm, self.templates[index])


_CACHE_SIZE = 256
_cache: OrderedDict[tuple[str, str], Program] = OrderedDict()
_cache_lock = threading.Lock()


def compile_script(source: str, support: Any, *, expose_globals: bool = False, name: str = "main") -> Program:
    """The Program of a script; programs are cached by source. Raises ScriptSyntaxError."""
    text = to_utf16(source)
    key = (name if expose_globals else "", text)
    with _cache_lock:
        found = _cache.get(key)
        if found is not None:
            _cache.move_to_end(key)
            return found
    flow = not expose_globals
    tree = parse_script(
        text, top_level_return=flow, top_level_await=flow, completion_object=flow
    )
    program = Program(name, text, tree, support, expose_globals)
    with _cache_lock:
        _cache[key] = program
        while len(_cache) > _CACHE_SIZE:
            _cache.popitem(last=False)
    return program


def compile_prelude(name: str, source: str, support: Any) -> Program:
    """The Program of a prelude file."""
    tree = parse_script(source, strict=True)
    return Program(name, source, tree, support, is_prelude=True)
