"""Compute programs beside QuickJS, Js2Py and Node."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from . import engines
from .programs import Program, programs
from .tables import geometric_mean, row

WIDTHS = (18, 9, 9, 9, 9, 9, 9, 9, 9)
TITLES = ("milliseconds", "compile", "run", "QuickJS", "ratio", "Node", "ratio", "Js2Py", "ours is")


def report(quick: bool) -> None:
    rounds = 2 if quick else 5
    row(TITLES, WIDTHS)
    rows = []
    for program in programs():
        cells = [*measure(program, rounds), *against_js2py(program, 1 if quick else 2)]
        row(cells, WIDTHS)
        rows.append(cells)
    means = [geometric_mean(cells[index] for cells in rows) for index in (4, 6, 8)]
    row(["geometric mean", None, None, None, means[0], None, means[1], None, means[2]], WIDTHS)
    print("\nratio: our time over theirs. Js2Py: at a smaller n; ours is so many times faster.")


def measure(program: Program, rounds: int) -> list[Any]:
    """[name, compile, ours, QuickJS, ratio, Node, ratio]; the best of `rounds`, taken in turn."""
    quickjs = engines.quickjs()
    path = Path(__file__).parent / "programs" / f"{program.name}.js"
    ours: list[engines.Measured] = []
    theirs: list[engines.Measured] = []
    nodes: list[engines.Measured] = []
    for _ in range(rounds):
        ours.append(engines.sequential_flow(program.source, program.n))
        if quickjs is not None:
            theirs.append(quickjs(program.source, program.n))
        node = engines.node(path, program.n)
        if node is not None:
            nodes.append(node)
    check_equal(program.name, [*ours, *theirs, *nodes])
    compiling = min(engines.compile_milliseconds(program.source) for _ in range(rounds))
    run = best(ours)
    assert run is not None
    cells: list[Any] = [program.name, compiling, run]
    for other in (best(theirs), best(nodes)):
        cells += [other, None if other is None else run / other]
    return cells


def against_js2py(program: Program, rounds: int) -> tuple[float | str, float | None]:
    """(its milliseconds or why there are none, how many times faster ours is), at the small n."""
    if program.es > 5:
        return "-", None
    theirs: list[engines.Measured] = []
    for _ in range(rounds):
        measured = engines.js2py(program.source, program.small)
        if isinstance(measured, str):
            return measured, None
        theirs.append(measured)
    ours = [engines.sequential_flow(program.source, program.small) for _ in range(rounds + 2)]
    time, run = best(theirs), best(ours)
    assert time is not None
    assert run is not None
    if plain(theirs[0][1]) != plain(ours[0][1]):
        return "wrong", None
    return time, time / run


def best(measured: list[engines.Measured]) -> float | None:
    return min((time for time, _ in measured), default=None)


def check_equal(name: str, measured: list[engines.Measured]) -> None:
    results = {repr(plain(result)) for _, result in measured}
    if len(results) != 1:
        raise AssertionError(f"{name}: the engines disagree: {sorted(results)}")


def plain(value: Any) -> Any:
    """Engines give whole numbers as int or float."""
    return float(value) if isinstance(value, (int, float)) else value
