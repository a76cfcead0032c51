"""The command `add`: an adapter, core and what belongs to them, into a project that is there."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from . import view
from .kits import KITS
from .kits.kit import Kit, Layout
from .kits.placing import place
from .kits.plan import Plan, layouts_for, needs_update, plan
from .kits.record import RECORD, Record
from .settings import Problem
from .tree import tree

_MOST_SHOWN = 5


def add(
    kind: Annotated[str, typer.Argument(help=f"What to add: {', '.join(KITS)}.")],
    directory: Annotated[str, typer.Argument(metavar="DIR", help="The folder of the project.")],
    project_type: Annotated[
        str | None,
        typer.Option("--project", help="The type of the project, when it is not found out."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be written, and write nothing.")
    ] = False,
    update: Annotated[
        bool, typer.Option("--update", help="Replace what an earlier add wrote; never your edits.")
    ] = False,
) -> None:
    """Add the flow service to an existing project, touching nothing that is there."""
    kit, project = _kit(kind), _project(directory)
    layouts = layouts_for(project, kit, _layout(kit, project_type), KITS)
    planned = plan(project, layouts, update=update)
    if not (dry_run or planned.obstacles):
        _carry_out(project, planned)
    if dry_run or not planned.obstacles:
        _show(project, planned, dry_run)
    if planned.obstacles:
        raise _refusal(planned)
    view.out.print("\n" + layouts[kit.name].next_steps_in(project).rstrip(), markup=False)


def _kit(kind: str) -> Kit:
    if kind not in KITS:
        raise Problem(f"cannot add {kind}; there are {', '.join(KITS)}")
    return KITS[kind]


def _project(directory: str) -> Path:
    project = Path(directory).resolve()
    if not project.is_dir():
        raise Problem(f"{directory} is no folder; give that of an existing project")
    return project


def _layout(kit: Kit, name: str | None) -> Layout | None:
    layout = kit.layout(name) if name else None
    if name and layout is None:
        raise Problem(f"{kit.name} knows no projects of type {name}; there are {kit.choices}")
    return layout


def _carry_out(project: Path, planned: Plan) -> None:
    if not planned.is_nothing or Record.of(project) != planned.record:
        place(project, planned)


def _show(project: Path, planned: Plan, dry_run: bool) -> None:
    if planned.is_nothing and not planned.obstacles:
        view.out.print(f"{project}: all of it is there already", markup=False)
        return
    view.out.print(f"{'would add to' if dry_run else 'added to'} {project}", markup=False)
    for line in tree({**planned.new, **planned.changed, RECORD: planned.record.to_bytes()}):
        view.out.print(f"  {line}", markup=False)
    for what, paths in (
        ("replaced", planned.changed),
        ("no longer needed, removed", planned.obsolete),
        ("edited by you, kept", planned.kept),
    ):
        if paths:
            view.out.print(f"  {what}: {_shown(list(paths))}", markup=False)
    if planned.same:
        view.out.print(f"  there already, the same: {len(planned.same)} files", markup=False)


def _refusal(planned: Plan) -> Problem:
    first = planned.obstacles[0].reason
    alike = [each.path for each in planned.obstacles if each.reason == first]
    more = len(planned.obstacles) - len(alike)
    others = f", and {more} for other reasons" if more else ""
    remedy = "--update replaces that" if needs_update(planned) else "move that away, and try again"
    return Problem(f"nothing was added; in the way: {_shown(alike)} ({first}){others}; {remedy}", 3)


def _shown(paths: list[str]) -> str:
    """`a, b, c`, or the first ones and how many there are besides."""
    rest = len(paths) - _MOST_SHOWN
    if rest <= 0:
        return ", ".join(paths)
    return f"{', '.join(paths[:3])} and {len(paths) - 3} more files"
