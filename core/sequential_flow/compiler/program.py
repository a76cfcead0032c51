"""A script: its functions, compiled one by one when first called, and their namespace."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from ..syntax import nodes as n
from ..syntax.errors import ScriptSyntaxError
from ..syntax.parser import parse_script
from ..syntax.source import to_utf16
from .analysis import analyze
from .emit import FunctionTooLarge
from .function import Compiled, FunctionCompiler
from .inference import infer
from .scope import Unit
from .template import BASE, DERIVED, NOT_A_CONSTRUCTOR, FunctionTemplate, Program, Tables


def template_of(program: Program, unit: Unit) -> FunctionTemplate:
    kind = kind_of(unit)
    uses_new_target = kind == "class" or "new.target" in unit.scope.bindings
    return FunctionTemplate(
        program,
        unit.index,
        unit.name,
        kind,
        expected_arguments(unit.node, unit.kind),
        constructor_kind(unit),
        unit.strict,
        uses_new_target,
        unit,
    )


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


class SourceProgram(Program):
    """A program that is compiled here."""

    def __init__(
        self,
        name: str,
        source: str,
        tree: n.Program,
        support: Any,
        expose_globals: bool = False,
        is_prelude: bool = False,
    ) -> None:
        super().__init__(name, source, support, expose_globals, is_prelude)
        self.tree = tree
        self.global_variables = not is_prelude and (expose_globals or tree.mentions_global_this)
        self.analysis = analyze(tree, expose_globals, self.global_variables)
        infer(self.analysis)
        self.namespace: dict[str, Any] = dict(support.names())
        self.namespace["PROGRAM"] = self
        self._constants: dict[tuple[type, Any], str] = {}
        self._sites = 0
        self._compiled: dict[int, Compiled] = {}
        #: Functions compile on first use, in whichever thread; names and numbers are counted.
        self._lock = threading.RLock()
        self.templates = [template_of(self, unit) for unit in self.analysis.units]
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
        try:
            code = compile(source, f"<flow {self.name}>", "exec", dont_inherit=True)
        except (SyntaxError, RecursionError, MemoryError):
            # Python has limits of its own, as on nested loops.
            raise self.support.refusal("its statements are nested too deeply") from None
        defined: dict[str, Any] = {}
        exec(code, self.namespace, defined)
        return defined[name]  # type: ignore[no-any-return]

    # -- what the templates ask for

    def compiled(self, index: int) -> Compiled:
        """The generated source of a function."""
        with self._lock:
            found = self._compiled.get(index)
            if found is None:
                compiler = FunctionCompiler(self, self.templates[index].unit)
                try:
                    found = self._compiled[index] = compiler.compile()
                except RecursionError:
                    raise self.support.refusal("it is nested too deeply") from None
                except FunctionTooLarge:
                    raise self.support.refusal("it is too large") from None
            return found

    def tables(self, template: FunctionTemplate) -> Tables:
        return self.compiled(template.index).tables

    def straight(self, template: FunctionTemplate) -> Callable[..., Any]:
        with self._lock:
            return self.execute(self.compiled(template.index).straight, "f")

    def resumable(self, template: FunctionTemplate) -> Callable[..., Any]:
        with self._lock:
            template.tables()
            return self.execute(self.compiled(template.index).resumable(), "r")

    # -- what the runtime asks for

    def declared(self) -> dict[str, int]:
        """{name: index} of the functions declared at the top level."""
        return {
            statement.id.name: self.analysis.unit_of[statement].index
            for statement in self.tree.body
            if type(statement) is n.FunctionDeclaration and statement.id is not None
        }

    def function_index(self, name: str) -> int:
        return self.declared()[name]


_CACHE_SIZE = 256
_cache: OrderedDict[tuple[str, str], SourceProgram] = OrderedDict()
_cache_lock = threading.Lock()


def compile_script(
    source: str, support: Any, *, expose_globals: bool = False, name: str = "main"
) -> SourceProgram:
    """The Program of a script; programs are cached by source. Raises ScriptSyntaxError."""
    text = to_utf16(source)
    key = (name if expose_globals else "", text)
    with _cache_lock:
        found = _cache.get(key)
        if found is not None:
            _cache.move_to_end(key)
            return found
    flow = not expose_globals
    tree = parse_script(text, top_level_return=flow, top_level_await=flow, completion_object=flow)
    try:
        program = SourceProgram(name, text, tree, support, expose_globals)
    except RecursionError:
        raise ScriptSyntaxError("Code is nested too deeply", text, 0) from None
    with _cache_lock:
        _cache[key] = program
        while len(_cache) > _CACHE_SIZE:
            _cache.popitem(last=False)
    return program


def compile_prelude(name: str, source: str, support: Any) -> SourceProgram:
    """The Program of a prelude file."""
    tree = parse_script(source, strict=True)
    return SourceProgram(name, source, tree, support, is_prelude=True)


__all__ = ["Program", "SourceProgram", "compile_prelude", "compile_script"]
