"""Where the files are that `add` copies: in the checkout around this file, or in the wheel.

In a wheel the packages of all adapters are neighbours of this one; what belongs to no package is
in `pack/` beside this file's package, under its path in the repository (see pyproject.toml).
Neither is found by import: that could find a copy that an earlier `add` has made.
"""

from __future__ import annotations

from pathlib import Path

from ..settings import Problem

_PACKAGE = Path(__file__).resolve().parents[1]


def contents(source: str, package: Path = _PACKAGE) -> dict[str, bytes]:
    """Relative path -> bytes for a folder, "" -> bytes for a file.

    `source` is a path in the repository. Bytecode and hidden files are left out.
    """
    found = _find(source, package)
    if found.is_file():
        return {"": found.read_bytes()}
    files = (file for file in sorted(found.rglob("*")) if file.is_file())
    paths = {file.relative_to(found): file for file in files}
    return {path.as_posix(): file.read_bytes() for path, file in paths.items() if _is_ours(path)}


def _find(source: str, package: Path) -> Path:
    pack = package / "pack"
    if pack.is_dir():
        places = [pack / source, package.parent / Path(source).name]
    else:
        places = [package.parents[2] / source]
    for place in places:
        if place.exists():
            return place
    raise Problem(f"{source} is missing from this installation: install sequential-flow again")


def _is_ours(path: Path) -> bool:
    hidden = any(part.startswith(".") or part == "__pycache__" for part in path.parts)
    return not hidden and path.suffix != ".pyc"
