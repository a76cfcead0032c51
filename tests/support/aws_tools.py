"""AWS's tools, each in a venv of its own, and what `sam build` makes.

    sam       SAM CLI, with cfn-lint
    checkov   the policy scan
    lambda    what Lambda's own Python has: its runtime interface, and boto3

`make .venv/sam.stamp` and so on installs them; SEQUENTIAL_FLOW_TOOLS names another folder for them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def tool(venv: str, program: str) -> Path:
    """`program` of `make .venv/VENV.stamp`; a skip, or in CI a failure, where there is none."""
    for folder in (os.environ.get("SEQUENTIAL_FLOW_TOOLS", ""), str(ROOT / ".venv")):
        path = Path(folder) / venv / "bin" / program
        if folder and path.exists():
            return path
    missing = f"{program} is not installed: make .venv/{venv}.stamp"
    if os.environ.get("SEQUENTIAL_FLOW_REQUIRE_SERVERS") or os.environ.get("CI"):
        pytest.fail(missing, pytrace=False)
    pytest.skip(missing)


def run_tool(*command: str | Path, cwd: Path = ROOT, seconds: float = 300) -> str:
    """Its output; fails with it when the program fails."""
    environment = {
        **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
        "SAM_CLI_TELEMETRY": "0",
        "AWS_DEFAULT_REGION": "eu-central-1",
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=seconds,
    )
    assert done.returncode == 0, f"{Path(command[0]).name} failed:\n{done.stdout[-6000:]}"
    return done.stdout


class BuiltStack:
    """What `sam build` makes of template.yaml, laid out as Lambda does: functions, and /opt."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "source").mkdir(parents=True)
        for name in ("template.yaml", "core", "adapters"):
            _copy(ROOT / name, folder / "source" / name)
        run_tool(
            *(tool("sam", "sam"), "build", "--template", folder / "source" / "template.yaml"),
            *("--build-dir", folder / "build", "--cache-dir", folder / "cache"),
            cwd=folder / "source",
        )
        self.opt = folder / "build" / "CoreLayer"
        self.template = folder / "build" / "template.yaml"

    def function(self, name: str) -> Path:
        """/var/task of ApiFunction or WorkerFunction."""
        return self.folder / "build" / name


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)
