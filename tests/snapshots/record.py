"""Records golden snapshots: one file a script and pause, which every later release must resume.

    python tests/snapshots/record.py [--again]

Files of released formats are never written again; `--again` is for a format that is still in the
making. A file: ``{"source": …, "snapshot": the text, "end": [result, error detail, logs]}``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(again: bool) -> None:
    from snapshot_scripts import SCRIPTS, run_straight, snapshots

    folder = HERE / "format-1"
    folder.mkdir(exist_ok=True)
    for name, source in SCRIPTS.items():
        texts, _ = snapshots(source)
        for kind, text in (("first", texts[0]), ("middle", texts[len(texts) // 2])):
            path = folder / f"{name.replace(' ', '-')}-{kind}.json"
            if again or not path.exists():
                golden = {"source": source, "snapshot": text, "end": run_straight(source)}
                path.write_text(json.dumps(golden, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parents[1] / "core"), str(HERE.parent / "support")]
    main("--again" in sys.argv)
