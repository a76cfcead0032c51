"""Pause points, temporaries and locals keep their numbers: snapshots of all releases name them.

``numbering.json`` holds what a snapshot relies on::

    {script: [{"index": 1, "name": "f", "kind": "function", "saved": ["v0", "t7"],
               "points": {"7": "2:5 t3 t5"}}]}

A point is where it stands in the source (line:column), and the temporaries that a frame keeps
there. New scripts are added by ::

    PYTHONPATH=core:tests/support python tests/core/compiler/test_numbering.py

It changes no table that is there already; with ``--replace`` it does, and then old snapshots need
to be refused.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from numbering_scripts import SCRIPTS
from sequential_flow.compiler.program import SourceProgram, compile_script
from sequential_flow.compiler.scope import children
from sequential_flow.compiler.template import FunctionTemplate
from sequential_flow.machine import SUPPORT
from sequential_flow.syntax import nodes

GOLDEN = Path(__file__).with_name("numbering.json")

BREAKS = """\
The numbering of {script!r} changed: function {index} ({name!r}), {what}.
  before: {before}
  now:    {now}
Snapshots name functions by index, pause points by number and locals by name, and they outlive
releases: a task that was stored before this change would go on at another place, or with other
variables. Take the numbers as before (a number that no longer is needed stays reserved). If old
snapshots shall really be refused, raise the version of the snapshot format and run
    PYTHONPATH=core:tests/support python tests/core/compiler/test_numbering.py --replace"""


def numbering(source: str) -> list[dict[str, Any]]:
    """The table of a script."""
    program = compile_script(source, SUPPORT)
    return [function_table(template) for template in program.templates]


def function_table(template: FunctionTemplate) -> dict[str, Any]:
    table = {"index": template.index, "name": template.name, "kind": template.kind}
    if template.unit.kind == "default":
        return table  # a class without a constructor has no code
    tables = template.tables()
    points = {}
    for number in sorted(tables.positions):
        line, column = template.position(number)
        points[str(number)] = " ".join([f"{line}:{column}", *tables.live_at[number]])
    return {**table, "saved": list(tables.saved), "points": points}


def difference(script: str, before: list[Any], now: list[Any]) -> str | None:
    """The first thing that is not as it was, as a message."""
    for old, new in zip(before, now, strict=False):
        for key in old:
            if old[key] != new[key]:
                what, first, second = first_difference(key, old[key], new[key])
                return BREAKS.format(
                    script=script,
                    index=old["index"],
                    name=old["name"],
                    what=what,
                    before=first,
                    now=second,
                )
    if len(before) != len(now):
        return f"{script!r} had {len(before)} functions, now it has {len(now)}"
    return None


def first_difference(key: str, old: Any, new: Any) -> tuple[str, Any, Any]:
    if key != "points":
        return f"its {key}", old, new
    for number in sorted({*old, *new}, key=int):
        if old.get(number) != new.get(number):
            return f"pause point {number}", old.get(number, "none"), new.get(number, "none")
    raise AssertionError(key)


def test_the_numbering_is_that_of_earlier_releases() -> None:
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert golden.keys() == SCRIPTS.keys(), "see the top of this file"
    for name, source in SCRIPTS.items():
        message = difference(name, golden[name], numbering(source))
        assert message is None, message


def test_a_change_is_explained() -> None:
    before = numbering("f(g())")
    now = numbering("f(  g())")
    message = difference("case", before, now)
    assert message is not None
    assert "pause point 4" in message
    assert "before: 1:3" in message
    assert "now:    1:5" in message
    assert difference("case", before, before) is None


@pytest.mark.parametrize("name", SCRIPTS)
def test_what_runs_first_does_not_matter(name: str) -> None:
    """Functions are numbered alike whichever is compiled first, and whether or not others are."""
    source = SCRIPTS[name]
    program = fresh_program(source)
    tables = [function_table(template) for template in reversed(program.templates)]
    assert tables[::-1] == numbering(source)


def fresh_program(source: str) -> SourceProgram:
    """Not from the cache."""
    known = compile_script(source, SUPPORT)
    return SourceProgram(known.name, known.source, known.tree, SUPPORT)


def test_the_scripts_have_every_construct() -> None:
    found = {type(node) for source in SCRIPTS.values() for node in walk(fresh_program(source).tree)}
    every = {
        kind
        for kind in vars(nodes).values()
        if isinstance(kind, type) and issubclass(kind, nodes.Node) and not kind.__subclasses__()
    }
    absent = {kind.__name__ for kind in every - found}
    assert absent <= {"EmptyStatement", "DebuggerStatement"}


def walk(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in children(node):
        yield from walk(child)


def write(replace: bool) -> None:
    known = json.loads(GOLDEN.read_text(encoding="utf-8")) if GOLDEN.exists() else {}
    if replace:
        known = {}
    tables = {name: known.get(name) or numbering(source) for name, source in SCRIPTS.items()}
    GOLDEN.write_text(shown(tables), encoding="utf-8")


def shown(tables: dict[str, list[Any]]) -> str:
    """JSON with one line a function."""
    parts = []
    for name, functions in tables.items():
        lines = ",\n".join("  " + json.dumps(function) for function in functions)
        parts.append(f"{json.dumps(name)}: [\n{lines}\n]")
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    write("--replace" in sys.argv)
