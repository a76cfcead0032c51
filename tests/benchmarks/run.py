"""One command that measures the engine beside others, in one run, and prints ratios.

    python tests/benchmarks/run.py [--quick] [--only compute|snapshots|footprint]

Engines that are not installed are left out: QuickJS (``quickjs``), Js2Py, Monty
(``pydantic-monty``) and Node. Nothing here asserts a time; only that all engines give the same
results.
"""

from __future__ import annotations

import argparse
import platform
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "core")]

from tests.benchmarks import compute, footprint, snapshots  # noqa: E402

PARTS = {"compute": compute.report, "snapshots": snapshots.report, "footprint": footprint.report}


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the engine beside others.")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--only", choices=PARTS, help="one part alone")
    arguments = parser.parse_args()
    print(f"Python {platform.python_version()}, {platform.machine()}")
    for name, report in PARTS.items():
        if arguments.only in (None, name):
            print(f"\n## {name.capitalize()}\n", flush=True)
            report(arguments.quick)


if __name__ == "__main__":
    main()
