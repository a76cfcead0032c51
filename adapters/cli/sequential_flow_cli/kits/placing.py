"""place: does what a plan says to a project, all of it or nothing.

First everything is written into a folder within the project, so that a full disk shows before any
file is touched; then each file gets its place by one rename. When anything fails, or the user
interrupts, all is put back. Only a process that is killed leaves a part, of whole files, and the
folder, which says so to the next one; `add` again, and the rest is added.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ..settings import Problem
from .plan import Plan
from .record import RECORD

STAGING = ".sequential-flow.partial"


def place(project: Path, plan: Plan) -> None:
    """Raises Problem, and then nothing has changed."""
    assert not plan.obstacles
    staging = project / STAGING
    try:
        staging.mkdir()
    except FileExistsError:
        raise Problem(
            f"{staging} is there: another add is at work, or one was killed; then remove it", 3
        ) from None
    except OSError as error:
        raise _problem(project, error) from error
    try:
        _place(project, staging, plan)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _place(project: Path, staging: Path, plan: Plan) -> None:
    undo: list[Callable[[], None]] = []
    try:
        # The record comes last: a part of the files under the old record can be updated again.
        changed = {**plan.changed, RECORD: plan.record.to_bytes()}
        for path, content in {**plan.new, **changed}.items():
            _write(staging / "new" / path, content)
        for path in plan.new:
            _put(staging / "new" / path, project / path, undo)
        for path in plan.obsolete:
            _set_aside(project / path, staging / "old" / path, undo)
        for path in changed:
            _replace(staging / "new" / path, project / path, staging / "old" / path, undo)
    except BaseException as error:
        for step in reversed(undo):
            step()
        if isinstance(error, OSError):
            raise _problem(project, error) from error
        raise
    for path in plan.obsolete:
        _remove_empty_folders((project / path).parent, project)


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _put(staged: Path, file: Path, undo: list[Callable[[], None]]) -> None:
    """Raises FileExistsError when somebody else has put something there meanwhile."""
    _make_folder(file.parent, undo)
    if os.path.lexists(file):
        raise FileExistsError(0, "was written meanwhile", str(file))
    staged.rename(file)
    undo.append(file.unlink)


def _set_aside(file: Path, aside: Path, undo: list[Callable[[], None]]) -> None:
    aside.parent.mkdir(parents=True, exist_ok=True)
    file.rename(aside)
    undo.append(lambda: _move(aside, file))


def _replace(staged: Path, file: Path, aside: Path, undo: list[Callable[[], None]]) -> None:
    """At every moment there is either the old file or the new one."""
    if not file.exists():
        _put(staged, file, undo)
        return
    aside.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(file, aside)
    shutil.copymode(file, staged)
    staged.replace(file)
    undo.append(lambda: _move(aside, file))


def _move(source: Path, target: Path) -> None:
    source.replace(target)


def _make_folder(folder: Path, undo: list[Callable[[], None]]) -> None:
    if not folder.exists():
        _make_folder(folder.parent, undo)
        folder.mkdir()
        undo.append(folder.rmdir)


def _remove_empty_folders(folder: Path, project: Path) -> None:
    """Upwards from `folder`, as far as they are empty."""
    with suppress(OSError):
        while folder != project:
            folder.rmdir()
            folder = folder.parent


def _problem(project: Path, error: OSError) -> Problem:
    where = error.filename or project
    return Problem(f"nothing was added: {where}: {error.strerror or error}", 3)
