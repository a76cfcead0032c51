"""The prelude's generated modules: they are what the compiler makes, and they need no compiler."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sequential_flow.builtins import OPERATION_MODULES, compile_prelude, prelude_source
from sequential_flow.builtins.prelude_program import SUPPORT, PreludeProgram, prelude_program
from sequential_flow.compiler.program import SourceProgram
from sequential_flow.compiler.program import compile_prelude as compile_source

CORE = Path(__file__).parents[2] / "core"
NAMES = sorted(path.stem for path in compile_prelude.PRELUDE.glob("*.js"))

#: Runs some of the prelude in a realm of its own and says which of our modules it needed.
WITHOUT_COMPILER = """
import sys
from sequential_flow import builtins
from sequential_flow.builtins.prelude_program import prelude_program
from sequential_flow.limits import Limits
from sequential_flow.runtime.realm import Realm

class Bare(Realm):
    find = staticmethod(builtins.find)
    load_prelude = staticmethod(prelude_program)

vm = Bare(Limits())
vm.fuel = 1000
absolute = vm.intrinsic("%Math.abs%")
mapped = vm.array_prototype.lookup(vm, "map")
result = mapped.code(vm, mapped, vm.array([-1.0, 2.0]), absolute)
assert result.items == [1.0, 2.0], result.items
template = mapped.info
values = template.values({"v0": absolute})
again = template.resumable()(vm, mapped, vm.array([-3.0]), 0, values, None)
assert again.items == [3.0], again.items
ours = [name for name in sys.modules if name.startswith("sequential_flow.")]
print(*(name.partition(".")[2] for name in ours))
"""


def test_the_modules_are_what_the_compiler_makes() -> None:
    """When this fails: `make prelude`."""
    files = {
        path.name: path.read_text(encoding="utf-8")
        for path in compile_prelude.COMPILED.glob("*.py")
    }
    expected = compile_prelude.generated()
    stale = {name for name in {*files, *expected} if files.get(name) != expected.get(name)}
    assert stale == set(), "run `make prelude`"


@pytest.mark.parametrize("name", NAMES)
def test_a_compiled_program_knows_what_the_compiler_knows(name: str) -> None:
    loaded = PreludeProgram(name)
    source = compile_source(name, prelude_source(name), SUPPORT)
    assert len(loaded.templates) == len(source.templates)
    for ours, theirs in zip(loaded.templates, source.templates, strict=True):
        for fact in ("index", "name", "kind", "length", "constructor", "strict"):
            assert getattr(ours, fact) == getattr(theirs, fact), (ours.name, fact)
        assert ours.uses_new_target == theirs.uses_new_target
        assert ours.saved == theirs.saved
        live = {pc: names for pc, names in theirs.tables().live_at.items() if names}
        assert ours.tables().live_at == live


@pytest.mark.parametrize("name", NAMES)
def test_every_function_has_its_code(name: str) -> None:
    program = PreludeProgram(name)
    for template in program.templates:
        assert callable(template.resumable())
        if template.kind in ("generator", "async", "async generator"):
            continue
        assert template.straight() is template.code
        code = template.code.__code__
        count = code.co_argcount - 3
        assert template.nargs == count or (not count and template.nargs > 1000)


def test_functions_are_found_by_name() -> None:
    program = prelude_program("array")
    index = program.function_index("map")
    assert program.templates[index].name == "map"
    with pytest.raises(KeyError):
        program.function_index("no such function")


@pytest.mark.parametrize("name", ["", "no_such_file", "array_resumable", "../array", "__init__"])
def test_other_names_are_no_programs(name: str) -> None:
    with pytest.raises(KeyError):
        prelude_program(name)


def test_an_operation_has_one_home() -> None:
    from importlib import import_module

    seen: dict[str, str] = {}
    for module in OPERATION_MODULES:
        package = "sequential_flow" if module.startswith("web.") else "sequential_flow.builtins"
        for name in import_module(f"{package}.{module}").OPERATIONS:
            assert seen.setdefault(name, module) == module, name


def test_the_prelude_runs_without_parser_and_compiler() -> None:
    loaded = run(WITHOUT_COMPILER).split()
    assert "builtins.prelude.compiled.array" in loaded
    assert "builtins.prelude.compiled.array_resumable" in loaded
    assert [name for name in loaded if name.startswith("compiler.")] == ["compiler.template"]
    assert "syntax.parser" not in loaded


def test_only_what_is_used_is_loaded() -> None:
    loaded = run(
        "import sys; from sequential_flow.machine import Machine; m = Machine()\n"
        "m.start('[1, 2].map(x => x)'); m.run(); print(*sys.modules)"
    ).split()
    compiled = [name for name in loaded if ".prelude.compiled." in name]
    assert compiled == ["sequential_flow.builtins.prelude.compiled.array"]


def test_it_can_be_compiled_from_source_instead() -> None:
    script = "from sequential_flow.machine import prelude_program; print(prelude_program('map'))"
    printed = run(script, SEQUENTIAL_FLOW_PRELUDE="source")
    assert SourceProgram.__name__ in printed


def run(script: str, **environment: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(CORE), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
