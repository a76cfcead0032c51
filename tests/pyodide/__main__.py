"""python tests/pyodide [--runtime node|deno|bun] [--core FOLDER | --wheel FILE]

Runs the whole pause/resume suite under Pyodide, on Node, Deno and Bun one after the other, with the
core of this repository, of another folder, or of a wheel. Ends with 1 when something failed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from javascript_runtimes import ROOT, RUNTIMES
from pyodide_suite import SUITE, run


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runtime", choices=RUNTIMES, action="append")
    parser.add_argument("--core", type=Path, default=ROOT / "core")
    parser.add_argument("--wheel", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if given.wheel is not None:
            zipfile.ZipFile(given.wheel).extractall(folder)
            given.core = Path(folder)
        failed = 0
        for runtime in given.runtime or RUNTIMES:
            result = run(runtime, SUITE, core=given.core)
            for test, what in result.pop("failures").items():
                print(f"FAILED {runtime} {test}\n{what}\n")
            print(f"{runtime:5}", "  ".join(f"{name} {value}" for name, value in result.items()))
            failed += result["failed"]
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
