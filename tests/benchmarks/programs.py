"""The compute programs: ``programs/*.js``, each with a first line ``// n: 1000, small: 10, es: 5``.

n: the global `input`, such that QuickJS takes some tens of milliseconds. small: the same for
engines that are hundreds of times slower. es: the language it needs (Js2Py knows ES5 alone).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

HEADER = re.compile(r"// n: (\d+), small: (\d+), es: (\d+)\n")


class Program(NamedTuple):
    name: str
    source: str
    n: int
    small: int
    es: int


def load(path: Path) -> Program:
    source = path.read_text(encoding="utf-8")
    header = HEADER.match(source)
    if header is None:
        raise ValueError(f"{path.name} has no header line")
    n, small, es = (int(text) for text in header.groups())
    return Program(path.stem, source, n, small, es)


def programs() -> list[Program]:
    return [load(path) for path in sorted((Path(__file__).parent / "programs").glob("*.js"))]
