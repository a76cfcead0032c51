"""The small projects of `tests/projects`, and the flow service added to them by the command line.

    project = Project("chalice", folder)
    shown = project.add("aws_lambda")       the command's output
    project.edit("app.py", shown, …)        what it told the owner to write

`through_a_pause` is a flow, from execute over resume to its end, by whatever means of asking.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
KEY = "key-of-the-tests"
CODE = "const user = fetch('https://api.example.com/user/1');\nuser.name"

#: Method, path and body -> status and JSON.
Ask = Callable[[str, str, Any], tuple[int, Any]]

_ROOTS = (ROOT / "core", ROOT / "adapters" / "cli")


class Project:
    """A copy of `tests/projects/NAME` in `folder`."""

    def __init__(self, name: str, folder: Path) -> None:
        self.folder = folder / name
        shutil.copytree(ROOT / "tests" / "projects" / name, self.folder)
        self._own = self._files()

    def add(self, kind: str) -> str:
        """What `sequential-flow add` shows. Nothing that was there has changed then."""
        roots = os.pathsep.join(map(str, _ROOTS))
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": roots}
        command = [sys.executable, "-P", "-m", "sequential_flow_cli", "add", kind, self.folder]
        done = subprocess.run(
            [str(word) for word in command],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert (done.returncode, done.stderr) == (0, "")
        after = self._files()
        assert {path: after[path] for path in self._own} == self._own
        return done.stdout

    def edit(self, name: str, shown: str, change: Callable[[str, list[str]], str]) -> None:
        """`change` gets the file's text and the indented lines of `shown`, what to write."""
        steps = [line.strip() for line in shown.splitlines() if re.match(r"  +\S", line)]
        file = self.folder / name
        file.write_text(change(file.read_text(), steps))

    def _files(self) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}


def line(steps: list[str], begin: str) -> str:
    """The one line among what the owner is told to write that begins like this."""
    (found,) = [step for step in steps if step.startswith(begin)]
    return found


def settings(folder: Path) -> dict[str, str]:
    """What the service is told, besides the AWS and Google parts that are no part of these tests."""
    return {
        "SEQUENTIAL_FLOW_API_KEYS": KEY,
        "SEQUENTIAL_FLOW_STORAGE": f"sqlite:///{folder}/flows.sqlite",
    }


def through_a_pause(ask: Ask, prefix: str = "") -> None:
    status, task = ask("POST", f"{prefix}/execute", {"id": "user-name", "code": CODE})
    assert (status, task["status"]) == (200, "paused"), task
    assert task["fetchRequest"]["url"] == "https://api.example.com/user/1"
    answer = {
        "taskId": "user-name",
        "vmState": task["vmState"],
        "fetchResponse": {"data": {"name": "Ann"}},
    }
    status, task = ask("POST", f"{prefix}/resume", answer)
    assert (status, task["status"], task["result"]) == (200, "completed", "Ann"), task
