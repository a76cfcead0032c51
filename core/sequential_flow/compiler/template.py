"""Programs as the runtime sees them, whether they are compiled here or come compiled.

`program.SourceProgram` compiles a script; `builtins.prelude_program.PreludeProgram` takes its
functions from a generated module. Nothing in this file needs the parser or the compiler.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

#: Accepts any number of arguments.
ANY = 1 << 30
NOT_A_CONSTRUCTOR, BASE, DERIVED = 0, 1, 2


class Tables:
    """What belongs to the code of one function.

    nargs: how many arguments the code takes, -1 for any number. saved: the locals that a frame
    keeps. By pause point: live_at, the temporaries that are needed after it; positions, offsets
    into the source; callees, the (start, end) of what is called there.
    """

    __slots__ = ("callees", "live_at", "nargs", "positions", "saved")

    def __init__(
        self,
        nargs: int,
        saved: tuple[str, ...],
        live_at: dict[int, tuple[str, ...]],
        positions: dict[int, int] | None = None,
        callees: dict[int, tuple[int, int]] | None = None,
    ) -> None:
        self.nargs = nargs
        self.saved = saved
        self.live_at = live_at
        self.positions = positions or {}
        self.callees = callees or {}


class FunctionTemplate:
    """What the closures of one unit have in common; a snapshot names it by program and index.

    unit: the compiler's view of it, None for a function that came compiled.
    """

    __slots__ = (
        "_resumable",
        "_tables",
        "code",
        "constructor",
        "index",
        "is_class",
        "kind",
        "length",
        "name",
        "nargs",
        "program",
        "strict",
        "unit",
        "uses_new_target",
    )

    def __init__(
        self,
        program: Program,
        index: int,
        name: str,
        kind: str,
        length: int,
        constructor: int,
        strict: bool,
        uses_new_target: bool,
        unit: Any = None,
    ) -> None:
        self.program = program
        self.index = index
        self.name = name
        self.kind = kind
        self.length = length
        self.constructor = constructor
        self.strict = strict
        self.uses_new_target = uses_new_target
        self.unit = unit
        self.is_class = kind == "class"
        self.nargs = ANY
        self._tables: Tables | None = None
        self._resumable: Callable[..., Any] | None = None
        #: ``code(vm, function, this, *arguments)``; makes itself when first called.
        self.code: Callable[..., Any] = program.support.entry(self)

    @property
    def source(self) -> str:
        """The text that Function.prototype.toString gives."""
        node = self.unit.class_node or self.unit.node
        return self.program.source[node.start : node.end]

    # -- code

    def tables(self) -> Tables:
        if self._tables is None:
            with self.program.lock:
                if self._tables is None:
                    self._tables = self.program.tables(self)
        return self._tables

    def straight(self) -> Callable[..., Any]:
        """Make the code of fresh calls."""
        nargs = self.tables().nargs
        code = self.program.straight(self)
        self.nargs = ANY if nargs < 0 else nargs
        self.code = code
        return code

    def resumable(self) -> Callable[..., Any]:
        """``code(vm, function, this, pc, values, generator, kind, value)`` of saved activations."""
        if self._resumable is None:
            self._resumable = self.program.resumable(self)
        return self._resumable

    # -- frames

    @property
    def saved(self) -> tuple[str, ...]:
        return self.tables().saved

    def live_values(self, pc: int, names: dict[str, Any]) -> dict[str, Any]:
        """What a frame that stands at `pc` has to keep of its Python locals."""
        tables = self.tables()
        live = tables.live_at.get(pc, ())
        return {
            name: names[name]
            for name in tables.saved
            if name in names and (name[0] != "t" or name in live)
        }

    def values(self, names: dict[str, Any]) -> tuple[Any, ...]:
        """A frame's values in the order in which resumable code takes them."""
        return tuple(names.get(name) for name in self.tables().saved)

    # -- positions

    def position(self, pc: int) -> tuple[int, int]:
        """(line, column) of a pause point, both from 1."""
        return self.program.line_and_column(self.offset(pc))

    def offset(self, pc: int) -> int:
        """Where a pause point stands in the source."""
        offset = self.tables().positions.get(pc)
        return getattr(self.unit.node, "start", 0) if offset is None else offset

    def callee_text(self, pc: int) -> str | None:
        """The source of what is called at a pause point."""
        span = self.tables().callees.get(pc)
        if span is None or self.program.is_prelude:
            return None
        return self.program.source[span[0] : span[1]][:60]

    def furnish(self, vm: Any, function: Any) -> None:
        self.program.support.furnish(vm, function, self)


class Program:
    """Functions that share a namespace: one script, or one file of the prelude.

    support: the names that generated code uses and what the templates need of the runtime (see
    `runtime.support`). expose_globals: the script shares its realm with others, so its declarations
    are visible to them. is_prelude: a file of the engine's own JavaScript.
    """

    def __init__(
        self,
        name: str,
        source: str,
        support: Any,
        expose_globals: bool = False,
        is_prelude: bool = False,
    ) -> None:
        self.name = name
        self.source = source
        self.support = support
        self.expose_globals = expose_globals
        self.is_prelude = is_prelude
        self.lock = threading.RLock()
        self.templates: list[FunctionTemplate] = []

    # -- what the templates ask for

    def tables(self, template: FunctionTemplate) -> Tables:
        raise NotImplementedError

    def straight(self, template: FunctionTemplate) -> Callable[..., Any]:
        """The function that fresh calls run."""
        raise NotImplementedError

    def resumable(self, template: FunctionTemplate) -> Callable[..., Any]:
        """The function that saved activations run."""
        raise NotImplementedError

    def line_and_column(self, offset: int) -> tuple[int, int]:
        line = self.source.count("\n", 0, offset) + 1
        return line, offset - (self.source.rfind("\n", 0, offset) + 1) + 1

    # -- what the runtime asks for

    def function_index(self, name: str) -> int:
        """The index of a function declared at the top level. Raises KeyError."""
        raise NotImplementedError

    def closure(self, vm: Any, index: int) -> Any:
        """A function object of a prelude function."""
        return self.support.prelude_closure(vm, self.templates[index])
