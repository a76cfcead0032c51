"""A server under load that is killed at random moments, and what must hold afterwards."""

from __future__ import annotations

import random
import time
from pathlib import Path

from killed_load import Load
from killed_server import KilledServer

#: How long a server lives, in seconds.
_LIVES = (0.02, 0.6)


def kill_under_load(path: Path, *, kills: int, seed: int, threads: int = 6) -> dict[str, float]:
    """Figures of the run. `path` is of a file that is not there yet. Raises AssertionError."""
    chance = random.Random(f"kills {seed}")
    server = KilledServer(path)
    load = Load(server, seed, threads)
    server.start()
    load.start()
    try:
        longest = 0.0
        for _ in range(kills):
            time.sleep(chance.uniform(*_LIVES))
            server.kill()
            begin = time.monotonic()
            server.start()
            longest = max(longest, time.monotonic() - begin)
            if load.problems:
                break
        load.stop()
        assert not load.problems, load.problems[0]
        load.check_all()
    finally:
        load.problems.append("over")
        load.stop()
        server.close()
    return {"kills": kills, **load.figures, "longest start in s": round(longest, 2)}
