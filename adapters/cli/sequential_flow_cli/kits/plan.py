"""Plan: what an `add` would do to a project, file by file. Making one changes nothing.

A file of the kit                         what happens
    is not there                          it is written
    is there, the same                    it is left alone
    is there as an earlier add wrote it   --update replaces it
    was edited, and is the owner's        it is kept, unless the kit's has changed since, too
    is there, and anything else           it is in the way: nothing at all is written

What an earlier add wrote and the kit no longer has is removed by --update, unless it was edited.
Kits share files, such as core; so all that were added to a project are updated together.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from sequential_flow import __version__

from ..settings import Problem
from .kit import Kit, Layout
from .record import RECORD, Record, digest_of
from .sources import contents

_FOREIGN = "not the same"
_EDITED = "edited since it was added"
_OLDER = "as an earlier add wrote it"


class Wanted(NamedTuple):
    """A file of a kit."""

    content: bytes
    yours: bool


class Obstacle(NamedTuple):
    path: str
    reason: str


class Plan(NamedTuple):
    """Paths are relative to the project, with slashes.

    new        path -> content
    changed    path -> content, in the place of what an earlier add wrote
    obsolete   what an earlier add wrote, and is no longer needed
    same       what is there already
    kept       what the owner has edited
    obstacles  while there are any, nothing must be written
    record     what the project's record is to be
    """

    new: dict[str, bytes]
    changed: dict[str, bytes]
    obsolete: list[str]
    same: list[str]
    kept: list[str]
    obstacles: list[Obstacle]
    record: Record

    @property
    def is_nothing(self) -> bool:
        return not (self.new or self.changed or self.obsolete)


def layouts_for(
    project: Path, kit: Kit, chosen: Layout | None, kits: dict[str, Kit]
) -> dict[str, Layout]:
    """`kit` and what else has been added before, each as it was. Raises Problem."""
    record = Record.of(project)
    before = record.kinds.get(kit.name)
    if chosen is not None and before not in (None, chosen.name):
        raise Problem(
            f"{kit.name} is there for a project of type {before}; first remove its files, and its "
            f"name from {RECORD}",
            3,
        )
    layouts = {name: _known(kits, name, layout) for name, layout in record.kinds.items()}
    layouts.setdefault(kit.name, chosen or kit.layout_of(project))
    return layouts


def _known(kits: dict[str, Kit], name: str, layout: str) -> Layout:
    found = kits[name].layout(layout) if name in kits else None
    if found is None:
        raise Problem(f"{RECORD} names {name} for {layout}, which this version does not know", 3)
    return found


def plan(project: Path, layouts: dict[str, Layout], *, update: bool) -> Plan:
    """Raises Problem for a project that cannot be read."""
    record = Record.of(project)
    wanted: dict[str, Wanted] = {}
    for layout in layouts.values():
        wanted |= _wanted(project, layout)
    made = Plan({}, {}, [], [], [], [], Record(__version__, _names(layouts), {}))
    for path, file in wanted.items():
        _decide(made, project, path, file, record.files.get(path), update)
    for path in sorted(record.files.keys() - wanted.keys()):
        _decide_obsolete(made, project, path, record.files[path], update)
    return made


def _names(layouts: dict[str, Layout]) -> dict[str, str]:
    return {name: layout.name for name, layout in layouts.items()}


def _wanted(project: Path, layout: Layout) -> dict[str, Wanted]:
    folder = layout.folder(project)
    return {
        "/".join(part for part in (folder + copy.destination, relative) if part): Wanted(
            content, copy.yours
        )
        for copy in layout.copies
        for relative, content in contents(copy.source).items()
    }


def _decide(
    made: Plan, project: Path, path: str, file: Wanted, recorded: str | None, update: bool
) -> None:
    made.record.files[path] = wanted = digest_of(file.content)
    obstacle = _obstacle(project, path)
    if obstacle:
        made.obstacles.append(Obstacle(path, obstacle))
        return
    there = _digest_there(project / path)
    if there is None:
        made.new[path] = file.content
    elif there == wanted:
        made.same.append(path)
    elif file.yours and recorded == wanted:
        made.kept.append(path)
    elif there == recorded and update:
        made.changed[path] = file.content
    else:
        reason = _OLDER if there == recorded else _EDITED if recorded else _FOREIGN
        made.obstacles.append(Obstacle(path, reason))


def _decide_obsolete(made: Plan, project: Path, path: str, recorded: str, update: bool) -> None:
    obstacle = _obstacle(project, path)
    there = None if obstacle else _digest_there(project / path)
    if there is None and not obstacle:
        return
    if there == recorded and update:
        made.obsolete.append(path)
    else:
        reason = obstacle or (_OLDER if there == recorded else _EDITED)
        made.obstacles.append(Obstacle(path, reason))


def needs_update(made: Plan) -> bool:
    """Whether all that is in the way is what --update would replace."""
    return bool(made.obstacles) and all(each.reason == _OLDER for each in made.obstacles)


def _obstacle(project: Path, path: str) -> str:
    """Why `path` cannot be a file of ours; "" when it can. Links lead who knows where."""
    *folders, _name = path.split("/")
    place = project
    for folder in folders:
        place /= folder
        if place.is_symlink():
            return f"beyond the symbolic link {place.relative_to(project).as_posix()}"
        if not place.is_dir():
            is_file = os.path.lexists(place)
            return f"{place.relative_to(project).as_posix()} is no folder" if is_file else ""
    file = project / path
    return "no ordinary file" if file.is_symlink() or file.is_dir() else ""


def _digest_there(file: Path) -> str | None:
    """None when it is not there."""
    try:
        return digest_of(file.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Problem(f"cannot read {file}: {error.strerror}", 3) from error
