"""A server under load, killed with kill -9 again and again.

    python tests/fuzz/kill_server.py [--kills N] [--seed N] [--threads N]

Prints the figures; exits with 1, and the first problem, when something was lost, doubled or stuck.
`tests/support/killed_load.py` says what must hold. Moments are drawn from the seed; what the server
is doing then is not the same each time.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "core"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from killed_runs import kill_under_load


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=6)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "flows.sqlite"
        try:
            figures = kill_under_load(
                path, kills=arguments.kills, seed=arguments.seed, threads=arguments.threads
            )
        except AssertionError as error:
            print(f"seed {arguments.seed}: {error}")
            return 1
    print(", ".join(f"{value} {name}" for name, value in figures.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
