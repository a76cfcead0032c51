"""Compiles the prelude: ``python -m sequential_flow.builtins.compile_prelude``, ``make prelude``.

``array.js`` becomes two modules in ``prelude/compiled``. ``array.py`` has what fresh calls run, and
the facts::

    OPERATIONS = {"operations": "IsCallable ToObject"}     module: what it defines of what is called
    K0 = 'constructor'                                     constants
    def f3(vm, fn, this, v0=U): ...                        the code of function 3
    DECLARED = {"map": 3}                                  functions of the top level
    FUNCTIONS = (                                          all functions, in source order
     ("map", "function", 1, 1, False, 4, "v0 v1", ((70, "t66"),)),
    )                  kind, length, constructor, uses_new_target, nargs, saved, live_at

``array_resumable.py`` has what saved activations run. It is read only when one goes on.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ..compiler.function import Compiled
from ..compiler.program import SourceProgram, compile_prelude
from ..compiler.template import FunctionTemplate
from ..runtime.support import OPERATIONS
from . import operation_home, prelude_source
from .prelude_program import RUNTIME, SUPPORT

PRELUDE = Path(__file__).parent / "prelude"
COMPILED = PRELUDE / "compiled"
_HEADER = "# Generated from {}.js by `make prelude`. Do not edit.\n"
_DESCRIPTION = '"""The prelude, compiled: see `compile_prelude`."""\n'
_NAMES = "from ....runtime.support import NAMES\nglobals().update(NAMES)\n"


def generated() -> dict[str, str]:
    """{file name: text} of all generated modules."""
    names = sorted(path.stem for path in PRELUDE.glob("*.js"))
    files = {"__init__.py": f"{_DESCRIPTION}FILES = {tuple(names)}\n"}
    for name in names:
        program = compile_prelude(name, prelude_source(name), SUPPORT)
        functions = [(each, program.compiled(each.index)) for each in program.templates]
        files[f"{name}.py"] = _main_module(program, functions)
        files[f"{name}_resumable.py"] = _resumable_module(program, functions)
    return files


def _main_module(program: SourceProgram, functions: list[tuple[FunctionTemplate, Compiled]]) -> str:
    parts = [_HEADER.format(program.name), _NAMES, _operations(program), _constants(program)]
    for template, compiled in functions:
        if compiled.straight:
            parts.append(_named(compiled.straight, template.index))
        else:
            parts.append(_named(compiled.resumable(), template.index))
    parts += [f"DECLARED = {program.declared()!a}\n", "FUNCTIONS = (\n"]
    parts += [f" {_facts(template, compiled)},\n" for template, compiled in functions]
    return "".join([*parts, ")\n"])


def _resumable_module(
    program: SourceProgram, functions: list[tuple[FunctionTemplate, Compiled]]
) -> str:
    parts = [_HEADER.format(program.name), f"from .{program.name} import *\n", _NAMES]
    for template, compiled in functions:
        if compiled.straight:
            parts.append(_named(compiled.resumable(), template.index))
    return "".join(parts)


def _named(source: str, index: int) -> str:
    """The function under its number: ``def f(`` becomes ``def f3(``."""
    return source.replace("(", f"{index}(", 1)


def _operations(program: SourceProgram) -> str:
    homes: dict[str, list[str]] = {}
    for name in sorted(key[2:] for key in program.namespace if key.startswith("o_")):
        homes.setdefault(RUNTIME if name in OPERATIONS else operation_home(name), []).append(name)
    table = {home: " ".join(names) for home, names in homes.items()}
    return f"OPERATIONS = {table!a}\n"


def _constants(program: SourceProgram) -> str:
    found = {key: value for key, value in program.namespace.items() if _is_constant(key)}
    return "".join(f"{key} = {value!a}\n" for key, value in found.items())


def _is_constant(name: str) -> bool:
    return name[0] in "KS" and name[1:].isdecimal()


def _facts(template: FunctionTemplate, compiled: Compiled) -> str:
    assert template.strict
    assert not template.is_class, "the prelude has no classes"
    tables = compiled.tables
    live = tuple((pc, " ".join(names)) for pc, names in tables.live_at.items() if names)
    facts = (
        template.name,
        template.kind,
        template.length,
        template.constructor,
        template.uses_new_target,
        tables.nargs,
        " ".join(tables.saved),
        live,
    )
    return ascii(facts)


def main() -> int:
    """Write the modules that have changed and remove those that have no source any more."""
    files = generated()
    COMPILED.mkdir(exist_ok=True)
    for path in COMPILED.glob("*.py"):
        if path.name not in files:
            path.unlink()
    for name, text in files.items():
        path = COMPILED / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(path.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
