"""Schemathesis against `server:app` under uvicorn, with all of its checks.

    python tests/fuzz/asgi_api.py [--seed N] [--examples N]

`--examples` is of each operation: 300 make more than 2,000 requests. A worker drives meanwhile what
is to be driven. Prints the report; exits with 1 when a check failed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "core"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from asgi_servers import fuzz_uvicorn


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--examples", type=int, default=300)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        try:
            print(fuzz_uvicorn(Path(folder), arguments.examples, arguments.seed)[1])
        except AssertionError as failure:
            print(failure)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
