"""Record: what `add` has written into a project, in its file `.sequential-flow.json`.

    {"about": "…", "version": "0.1.0",
     "kinds": {"aws_lambda": "serverless"},
     "files": {"sequential_flow/__init__.py": "32 hexadecimal digits", …}}

A digest tells what the owner has edited from what an older version wrote. It does not see line
ends, which version control may change. The file belongs into version control with the rest.
"""

from __future__ import annotations

import json
import re
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from sequential_flow import __version__

from ..settings import Problem

RECORD = ".sequential-flow.json"

_ABOUT = (
    "Written by `sequential-flow add`. It tells your edits from what was copied; keep it in "
    "version control."
)
_DIGEST = re.compile(r"[0-9a-f]{32}")


class Record(NamedTuple):
    """`kinds`: kit -> layout. `files`: path -> digest of what was written there."""

    version: str
    kinds: dict[str, str]
    files: dict[str, str]

    @classmethod
    def of(cls, project: Path) -> Record:
        """An empty one where nothing was added yet. Raises Problem."""
        try:
            return cls._from_json(json.loads((project / RECORD).read_bytes()))
        except FileNotFoundError:
            return cls(__version__, {}, {})
        except OSError as error:
            raise Problem(f"cannot read {project / RECORD}: {error.strerror}", 3) from error
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise Problem(
                f"{project / RECORD} is damaged; get it back from version control, or remove it, "
                "and files that differ will have to be removed too",
                3,
            ) from None

    @classmethod
    def _from_json(cls, value: Any) -> Record:
        version, kinds, files = value["version"], value["kinds"], value["files"]
        good = (
            isinstance(version, str)
            and all(isinstance(layout, str) for layout in kinds.values())
            and all(_is_path(path) for path in files)
            and all(_DIGEST.fullmatch(digest) for digest in files.values())
        )
        if not good:
            raise ValueError
        return cls(version, kinds, files)

    def to_bytes(self) -> bytes:
        fields = {
            "about": _ABOUT,
            "version": self.version,
            "kinds": dict(sorted(self.kinds.items())),
            "files": dict(sorted(self.files.items())),
        }
        return (json.dumps(fields, indent=1) + "\n").encode()


def digest_of(content: bytes) -> str:
    return blake2b(content.replace(b"\r\n", b"\n"), digest_size=16).hexdigest()


def _is_path(path: str) -> bool:
    """Relative, and within the project; the record is a file that anybody may have changed."""
    parts = path.split("/")
    return "\\" not in path and ":" not in path and not {"", ".", ".."} & set(parts)
