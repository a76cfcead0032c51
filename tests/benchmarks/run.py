"""One command that measures the engine beside others, in one run, and prints ratios.

    python tests/benchmarks/run.py [--quick] [--only PART] [--reference FOLDER]

Engines that are not installed are left out: QuickJS (``quickjs``), Js2Py, Monty
(``pydantic-monty``) and Node. PART is compute, snapshots, footprint or service; for FOLDER see
`http_service.py`. Nothing here asserts a time; only that all engines give the same
results.
"""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "core")]

from tests.benchmarks import compute, footprint, http_service, snapshots  # noqa: E402

PARTS = ("compute", "snapshots", "footprint", "service")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the engine beside others.")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--only", choices=PARTS, help="one part alone")
    parser.add_argument("--reference", type=Path, help="folder of the reference system's checkouts")
    arguments = parser.parse_args()
    reports: dict[str, Callable[[bool], None]] = {
        "compute": compute.report,
        "snapshots": snapshots.report,
        "footprint": footprint.report,
        "service": partial(http_service.report, reference=arguments.reference),
    }
    print(f"Python {platform.python_version()}, {platform.machine()}")
    for name in PARTS:
        if arguments.only in (None, name):
            print(f"\n## {name.capitalize()}\n", flush=True)
            reports[name](arguments.quick)


if __name__ == "__main__":
    main()
