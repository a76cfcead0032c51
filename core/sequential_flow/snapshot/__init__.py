"""Machine <-> Snapshot: `dump` writes one, `load` makes the machine again.

The format is drawn in `writer` and specified in FORMAT.md.
"""

from __future__ import annotations

from .reader import load
from .writer import dump

__all__ = ["dump", "load"]
