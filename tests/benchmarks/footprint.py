"""What a fresh process pays beyond a bare interpreter, and how large the wheel is."""

from __future__ import annotations

import io
import os
import resource
import subprocess
import sys
import zipfile
from pathlib import Path
from statistics import median
from typing import NamedTuple

from .tables import row

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ["core/sequential_flow", "adapters/cli/sequential_flow_cli"]
IMPORT = "import sequential_flow"
FIRST_PAUSE = """
from sequential_flow import SequentialFlow
code = "const user = fetch('https://api.example.com/user/' + 123); user.name"
task = SequentialFlow().execute(code=code, id="one")
assert task.status == "paused"
"""


#: Prints the peak RSS; what the operating system says of a child includes its parent's before exec.
PEAK = """
with open("/proc/self/status") as status:
    print(status.read().partition("VmHWM:")[2].split()[0])
"""


class Process(NamedTuple):
    seconds: float
    mebibytes: float


def report(quick: bool) -> None:
    widths = (44, 12, 12)
    rounds = 9 if quick else 31
    bare, imported, paused = measured(["pass", IMPORT, FIRST_PAUSE], rounds)
    row(["", "measured", "bar"], widths)
    row(["bare interpreter", milli(bare.seconds), None], widths)
    row(["  its peak RSS", f"{bare.mebibytes:.1f} MiB", None], widths)
    row(["import, beyond it", milli(imported.seconds - bare.seconds), "30 ms"], widths)
    row(["first pause, beyond it", milli(paused.seconds - bare.seconds), "60 ms"], widths)
    memory = f"{paused.mebibytes - bare.mebibytes:.1f} MiB"
    row(["  peak RSS, beyond it", memory, "20 MiB"], widths)
    row(["wheel", f"{wheel_bytes() / 1024:.0f} KB", "256 KB"], widths)


def milli(seconds: float) -> str:
    return f"{seconds * 1e3:.1f} ms"


def measured(programs: list[str], rounds: int) -> list[Process]:
    """Medians of fresh processes, taken in turn, without the first round, which may write caches."""
    runs = [[fresh(program) for program in programs] for _ in range(rounds + 1)][1:]
    columns = list(zip(*runs, strict=True))
    return [
        Process(median(p.seconds for p in column), median(p.mebibytes for p in column))
        for column in columns
    ]


def fresh(program: str) -> Process:
    """Processor time and peak RSS of a new interpreter that runs `program`."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "core")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", program + PEAK]
    start = children_seconds()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return Process(children_seconds() - start, int(done.stdout) / 1024)


def children_seconds() -> float:
    times = resource.getrusage(resource.RUSAGE_CHILDREN)
    return times.ru_utime + times.ru_stime


def wheel_bytes() -> int:
    """The size of the packages as a wheel packs them (deflated), without its few metadata files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as wheel:
        for package in PACKAGES:
            for path in sorted((ROOT / package).rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    wheel.write(path, path.relative_to(ROOT))
    return buffer.tell()
