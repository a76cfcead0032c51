"""tree: files and their sizes, with packages on one line each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_COLUMN = 44


def tree(files: Mapping[str, bytes]) -> Iterator[str]:
    """Lines for paths with slashes; the last one has the sum."""
    yield from _lines(files, "")
    yield _line("", _count(files), _size(files))


def _lines(files: Mapping[str, bytes], indent: str) -> Iterator[str]:
    folders: dict[str, dict[str, bytes]] = {}
    for path, content in sorted(files.items()):
        folder, slash, rest = path.partition("/")
        if slash:
            folders.setdefault(folder, {})[rest] = content
    for folder, inside in folders.items():
        if "__init__.py" in inside:
            yield _line(f"{indent}{folder}/", _count(inside), _size(inside))
        else:
            yield f"{indent}{folder}/"
            yield from _lines(inside, f"{indent}  ")
    for path, content in sorted(files.items()):
        if "/" not in path:
            yield _line(f"{indent}{path}", "", _size({path: content}))


def _line(name: str, count: str, size: str) -> str:
    return f"{name:{_COLUMN}} {count:>10} {size:>9}"


def _count(files: Mapping[str, bytes]) -> str:
    return f"{len(files)} file{'s' if len(files) != 1 else ''}"


def _size(files: Mapping[str, bytes]) -> str:
    size = sum(map(len, files.values()))
    return f"{size} B" if size < 1000 else f"{size / 1000:.1f} kB"
