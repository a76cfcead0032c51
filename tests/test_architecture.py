"""The rules of the layout: imports point one way, core needs nothing, files stay small."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import sequential_flow

ROOT = Path(__file__).parents[1]
CORE = ROOT / "core" / "sequential_flow"
#: What the compiler wrote; a test of its own proves that.
GENERATED = CORE / "builtins" / "prelude" / "compiled"
SOURCES = sorted(
    path
    for path in [*ROOT.glob("core/**/*.py"), *ROOT.glob("adapters/**/*.py")]
    if GENERATED not in path.parents
)
CORE_SOURCES = [path for path in SOURCES if CORE in path.parents]
ADAPTER_SOURCES = [path for path in SOURCES if CORE not in path.parents]

_ENGINE = {"errors", "limits", "syntax", "compiler", "runtime"}
_MACHINE = _ENGINE | {"builtins", "web", "machine", "snapshot"}
_TASKS = {"errors", "limits", "task", "storage", "arguments"}
_HOSTING = {"host_functions", "observe", "queue"}

#: Part of core -> the parts it may import (itself always).
MAY_IMPORT = {
    "errors": set(),
    "limits": {"errors"},
    "host_functions": set(),
    "syntax": {"errors"},
    "compiler": {"errors", "limits", "syntax"},
    "runtime": {"errors", "limits", "syntax", "compiler"},
    "builtins": _ENGINE,
    "web": _ENGINE | {"builtins"},
    "activations": _ENGINE | {"builtins"},
    "machine": _ENGINE | {"builtins", "web", "activations"},
    "snapshot": _ENGINE | {"builtins", "web", "machine"},
    "task": {"errors"},
    "keys": set(),
    "cipher": set(),
    "seal": {"errors", "keys"},
    "queue": {"errors", "task", "storage"},
    "storage": {"errors", "task", "cipher"},
    "arguments": {"errors"},
    "history": {"task"},
    "observe": {"errors", "task", "history"},
    "logs": {"errors", "task", "observe"},
    "step": _TASKS | {"syntax", "machine", "snapshot", "history", "host_functions"},
    "transitions": _TASKS | _HOSTING | {"step"},
    "sealed": _TASKS | {"seal", "transitions", "step"},
    "flow": _TASKS | _HOSTING | {"seal", "sealed", "step", "transitions"},
    "default": _TASKS | {"flow"},
    "vm": _TASKS | {"step"},
    "network": {"errors", "task"},
    "http": _TASKS | {"flow", "host_functions", "seal"},
    "configuration": _TASKS | _HOSTING | {"cipher", "flow", "http", "network", "seal"},
    "work_message": {"errors", "arguments"},
    "handling": _TASKS | {"driver", "queue", "work_message"},
    "worker": _TASKS | {"flow", "driver", "handling", "queue", "work_message"},
    "testing": _TASKS
    | _HOSTING
    | {"syntax", "machine", "snapshot", "flow", "driver", "worker", "network"},
    "driver": _TASKS | {"flow", "history", "host_functions", "network", "observe"},
}

#: Adapters know each other here only: the file of one, the package of the other.
MAY_KNOW = {("serve", "sequential_flow_asgi")}

#: Files that may be longer than MAX_LINES, each with the reason.
LONG_FILES: dict[str, str] = {}
MAX_LINES = 600


def test_imports_point_one_way() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {target}"
        for path in CORE_SOURCES
        if (part := part_of(path)) != "__init__"
        for target, line in core_imports(path)
        if target != part and target not in MAY_IMPORT[part]
    ]
    assert wrong == []


def test_every_part_of_core_has_its_rule() -> None:
    assert {part_of(path) for path in CORE_SOURCES} - {"__init__"} <= set(MAY_IMPORT)


def test_the_rules_have_no_cycle() -> None:
    order: list[str] = []
    remaining = {part: set(targets) for part, targets in MAY_IMPORT.items()}
    while remaining:
        free = [part for part, targets in remaining.items() if not targets - set(order)]
        assert free, f"a cycle among {sorted(remaining)}"
        order += free
        for part in free:
            del remaining[part]


def test_core_needs_the_standard_library_only() -> None:
    foreign = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in CORE_SOURCES
        for name, line, level in imports(path)
        if level == 0 and name.split(".")[0] not in sys.stdlib_module_names
    ]
    assert foreign == []


def test_adapters_use_exported_names_only() -> None:
    wrong = []
    for path in ADAPTER_SOURCES:
        for node in ast.walk(parsed(path)):
            names: list[str] = []
            if isinstance(node, ast.ImportFrom) and node.module == "sequential_flow":
                exported = {*sequential_flow.__all__, "__version__", "*"}
                names = [alias.name for alias in node.names if alias.name not in exported]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""] if "sequential_flow." in f"{node.module}" else []
            elif isinstance(node, ast.Import):
                names = [alias.name for alias in node.names if "sequential_flow." in alias.name]
            wrong += [f"{path.relative_to(ROOT)} imports {name}" for name in names]
    assert wrong == []


def test_adapters_do_not_know_each_other() -> None:
    adapter_of = {path.name: path.parent.name for path in ROOT.glob("adapters/*/sequential_flow_*")}
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in ADAPTER_SOURCES
        for name, line, level in imports(path)
        if level == 0
        and adapter_of.get(name.split(".")[0], "") not in ("", *path.parts)
        and (path.stem, name) not in MAY_KNOW
    ]
    assert wrong == []


def test_files_stay_small(record_property: Callable[[str, object], None]) -> None:
    """Also the report: `pytest --junitxml` carries the sizes, a failure shows the longest."""
    sizes = {str(path.relative_to(ROOT)): line_count(path) for path in SOURCES}
    record_property("lines", sizes)
    longest = sorted(sizes.items(), key=lambda item: -item[1])[:10]
    too_long = {name for name, lines in sizes.items() if lines > MAX_LINES}
    report = "\n".join(f"{lines:6} {name}" for name, lines in longest)
    assert too_long == set(LONG_FILES), f"the longest files:\n{report}"


def test_nothing_is_called_manager_helper_or_util() -> None:
    vague = re.compile(r"manager|helper|(^|_)utils?($|_)|Utils?($|[A-Z])", re.IGNORECASE)
    ecma_262 = re.compile(r"iterator_?helper", re.IGNORECASE)
    names = [path.stem for path in SOURCES]
    for path in SOURCES:
        names += [node.name for node in ast.walk(parsed(path)) if isinstance(node, ast.ClassDef)]
    assert [name for name in names if vague.search(ecma_262.sub("", name))] == []


def test_every_module_says_what_it_is() -> None:
    silent = [path for path in SOURCES if not ast.get_docstring(parsed(path))]
    assert [str(path.relative_to(ROOT)) for path in silent if line_count(path) > 3] == []


def part_of(path: Path) -> str:
    """`core/sequential_flow/storage/memory.py` -> "storage"."""
    return path.relative_to(CORE).parts[0].removesuffix(".py")


def core_imports(path: Path) -> Iterator[tuple[str, int]]:
    """The parts of core that `path` imports, and where."""
    package = path.relative_to(CORE.parent).parts[:-1]
    for name, line, level in imports(path):
        parts = name.split(".") if name else []
        full = [*package[: len(package) - level + 1], *parts] if level else parts
        if full[:1] == ["sequential_flow"] and len(full) > 1:
            yield full[1], line


def imports(path: Path) -> Iterator[tuple[str, int, int]]:
    """Module, line and level of each import, those inside functions too.

    `from .. import x` counts as an import of `x`; what only type checkers see does not count.
    """
    for node in nodes_at_run_time(parsed(path)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno, 0) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno, node.level
        elif isinstance(node, ast.ImportFrom):
            yield from ((alias.name, node.lineno, node.level) for alias in node.names)


def nodes_at_run_time(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        yield from nodes_at_run_time(child)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def line_count(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())
