"""Clients that share a task, over storages that fail before, during and after every call.

    python tests/fuzz/faults.py [--runs N] [--seed N] [--storage memory|custom|parts|sqlite|sealed]

The runs are dealt out to the storages in turn. Prints each failure with its seed, and the figures.
Exits with 1 when there was a failure. `tests/support/fault_runs.py` says what must hold.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "core"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from fault_runs import STORAGES, Run, in_file
from fault_sealed import SealedRun

#: seed -> a run
MakeRun = Callable[[int], Run | SealedRun]
NAMES = (*STORAGES, "sqlite", "sealed")
REPORT_EVERY = 500


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--storage", choices=NAMES)
    arguments = parser.parse_args()
    names = [arguments.storage] if arguments.storage else list(NAMES)
    with tempfile.TemporaryDirectory() as folder:
        make_storage, storage = in_file(Path(folder) / "faults.sqlite")
        kinds: dict[str, MakeRun] = {
            **{name: lambda seed, make=make: Run(seed, make) for name, make in STORAGES.items()},  # type: ignore[misc]
            "sqlite": lambda seed: Run(seed, make_storage),
            "sealed": SealedRun,
        }
        failures = run_all([(name, kinds[name]) for name in names], arguments.seed, arguments.runs)
        storage.close()
    return 1 if failures else 0


def run_all(kinds: list[tuple[str, MakeRun]], first: int, runs: int) -> int:
    """The number of failures."""
    begin, faults, failures = time.monotonic(), 0, 0
    for number in range(runs):
        name, make = kinds[number % len(kinds)]
        run = make(first + number)
        try:
            run.run()
        except Exception as error:
            failures += 1
            print(f"{name}, seed {first + number}: {error!r:.500}", flush=True)
        faults += run.faults
        if (number + 1) % REPORT_EVERY == 0 or number + 1 == runs:
            seconds = time.monotonic() - begin
            print(
                f"{number + 1} runs, {faults} faults, {failures} failures, {seconds:.0f} s",
                flush=True,
            )
    return failures


if __name__ == "__main__":
    sys.exit(main())
