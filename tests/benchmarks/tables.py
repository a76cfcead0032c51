"""Printing: columns, and the geometric mean."""

from __future__ import annotations

import math
from collections.abc import Iterable


def geometric_mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return math.exp(sum(map(math.log, known)) / len(known)) if known else None


def cell(value: float | str | None, unit: str = "") -> str:
    if value is None:
        return "-"
    if isinstance(value, str):
        return value
    digits = 1 if abs(value) < 100 else 0
    return f"{value:,.{digits}f}{unit}"


def row(cells: Iterable[float | str | None], widths: Iterable[int]) -> None:
    texts = [cell(value) for value in cells]
    first, *others = [
        text.ljust(width) if index == 0 else text.rjust(width)
        for index, (text, width) in enumerate(zip(texts, widths, strict=True))
    ]
    print(" ".join([first, *others]), flush=True)
