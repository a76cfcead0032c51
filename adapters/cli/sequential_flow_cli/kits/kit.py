"""Kit, Layout and Copy: a table of what `add` does, for each kind of project."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple


class Copy(NamedTuple):
    """One file, or one folder with all that is in it.

    source       path in the repository, such as "core/sequential_flow"
    destination  path in the project, below the layout's folder
    yours        the owner of the project is meant to change it: what they write there stays
    """

    source: str
    destination: str
    yours: bool = False


class Layout(NamedTuple):
    """How a kit lies in one kind of project.

    is_of       whether a folder is such a project
    next_steps  what its owner does then; {folder} in it is the layout's folder
    folder      where in the project all goes, with a slash at its end; "" is the project
    """

    name: str
    is_of: Callable[[Path], bool]
    copies: tuple[Copy, ...]
    next_steps: str
    folder: Callable[[Path], str] = lambda project: ""

    def next_steps_in(self, project: Path) -> str:
        return self.next_steps.replace("{folder}", self.folder(project))


class Kit(NamedTuple):
    """`layouts` in the order in which they are tried; the last one fits any project."""

    name: str
    layouts: tuple[Layout, ...]

    def layout(self, name: str) -> Layout | None:
        return next((layout for layout in self.layouts if layout.name == name), None)

    def layout_of(self, project: Path) -> Layout:
        return next(layout for layout in self.layouts if layout.is_of(project))

    @property
    def choices(self) -> str:
        return ", ".join(layout.name for layout in self.layouts)


def has_any(*names: str) -> Callable[[Path], bool]:
    """Whether a project has a file or folder of one of these names."""
    return lambda project: any((project / name).exists() for name in names)


def has_text(names: Iterable[str], text: bytes) -> Callable[[Path], bool]:
    """Whether a project has a file of one of these names with `text` in it."""

    def is_of(project: Path) -> bool:
        files = [project / name for name in names]
        return any(file.is_file() and text in file.read_bytes() for file in files)

    return is_of


def always(project: Path) -> bool:
    return True
