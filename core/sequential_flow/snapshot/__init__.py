"""Machine <-> Snapshot: `dump` writes one, `load` makes the machine again.

The format is drawn in `writer` and specified in FORMAT.md.
"""

from __future__ import annotations

from .writer import dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..limits import Limits
    from ..machine import Machine


def load(text: str, source: str, limits: Limits | None = None) -> Machine:
    """The machine that `dump` wrote, for the same source text. Raises SnapshotInvalid."""
    from .reader import load as read

    return read(text, source, limits)


__all__ = ["dump", "load"]
