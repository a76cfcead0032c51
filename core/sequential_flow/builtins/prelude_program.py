"""The prelude's functions as the runtime sees them: taken from the modules that are generated.

For work on the JavaScript files: with ``SEQUENTIAL_FLOW_PRELUDE=source`` in the environment they
are compiled when they are used.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from importlib import import_module
from typing import Any

from ..compiler.template import ANY, FunctionTemplate, Program, Tables
from ..runtime.support import Support
from . import operation, prelude_source

#: The compiler's view of the runtime, shared by all machines of the process.
SUPPORT = Support(operation)
#: The home of the operations that come from `runtime.support`.
RUNTIME = "runtime"


class PreludeProgram(Program):
    """One file of the prelude; `compile_prelude` draws the module that it is made of."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "", SUPPORT, is_prelude=True)
        module = _module(name)
        self.namespace: dict[str, Any] = vars(module)
        self.namespace["PROGRAM"] = self
        for home, names in module.OPERATIONS.items():
            for each in names.split():
                found = SUPPORT.operation(each) if home == RUNTIME else operation(each, home)
                self.namespace[f"o_{each}"] = found
        self._declared: dict[str, int] = module.DECLARED
        self._facts: tuple[tuple[Any, ...], ...] = module.FUNCTIONS
        self.templates = [self._template(index) for index in range(len(self._facts))]

    def _template(self, index: int) -> FunctionTemplate:
        name, kind, length, constructor, uses_new_target, nargs = self._facts[index][:6]
        template = FunctionTemplate(
            self, index, name, kind, length, constructor, True, uses_new_target
        )
        self.namespace[f"F{index}"] = template
        code = self.namespace.get(f"f{index}")
        if code is not None:
            template.code = code
            template.nargs = ANY if nargs < 0 else nargs
        return template

    def tables(self, template: FunctionTemplate) -> Tables:
        nargs, saved, live_at = self._facts[template.index][5:]
        live = {number: tuple(names.split()) for number, names in live_at}
        return Tables(nargs, tuple(saved.split()), live)

    def straight(self, template: FunctionTemplate) -> Callable[..., Any]:
        return self.namespace[f"f{template.index}"]  # type: ignore[no-any-return]

    def resumable(self, template: FunctionTemplate) -> Callable[..., Any]:
        name = f"r{template.index}"
        if name not in self.namespace:
            return getattr(_module(f"{self.name}_resumable"), name)  # type: ignore[no-any-return]
        return self.namespace[name]  # type: ignore[no-any-return]

    def function_index(self, name: str) -> int:
        return self._declared[name]


def _module(name: str) -> Any:
    return import_module(f"{__package__}.prelude.compiled.{name}")


def _from_source(name: str) -> Program:
    from ..compiler.program import compile_prelude

    return compile_prelude(name, prelude_source(name), SUPPORT)


def _compiled(name: str) -> Program:
    from .prelude.compiled import FILES

    if name not in FILES:
        raise KeyError(name)
    return PreludeProgram(name)


_load = _from_source if os.environ.get("SEQUENTIAL_FLOW_PRELUDE") == "source" else _compiled
_programs: dict[str, Program] = {}
_loading = threading.RLock()  # loading one file may load another


def prelude_program(name: str) -> Program:
    """The prelude file of that name; the same for all machines. Raises KeyError for none."""
    found = _programs.get(name)
    if found is None:
        with _loading:
            found = _programs.get(name)
            if found is None:
                found = _programs[name] = _load(name)
    return found
