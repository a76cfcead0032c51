"""Node, Deno, Bun and Chromium, where they are installed.

`make test` installs Deno, Bun and Pyodide from npm under `.venv/runtimes`; Chromium is Debian's,
driven by PyPI's playwright. Without one of them its tests are skipped, which says how to get it; in
CI a missing Node, Deno or Bun is a failure.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).resolve().parents[2]
NODE_MODULES = ROOT / ".venv" / "runtimes" / "node_modules"

#: What runs a script that may read files and use the network.
_COMMANDS = {
    "node": [],
    "deno": ["run", "--no-prompt", "--no-config", "--allow-net", "--allow-read", "--allow-env"],
    "bun": [],
}
RUNTIMES = tuple(_COMMANDS)


def found_runtime(name: str) -> str | None:
    """Its path."""
    return shutil.which(
        name, path=os.pathsep.join([str(NODE_MODULES / ".bin"), os.environ["PATH"]])
    )


def command_of(name: str) -> list[str]:
    """What comes before the path of a script; a skip, or in CI a failure, without the runtime."""
    path = found_runtime(name)
    if path is None:
        missing(f"{name} is not installed: make .venv/runtimes.stamp")
    return [path, *_COMMANDS[name]]


def missing(what: str) -> NoReturn:
    if os.environ.get("SEQUENTIAL_FLOW_REQUIRE_SERVERS") or os.environ.get("CI"):
        pytest.fail(what, pytrace=False)
    pytest.skip(what)


def found_chromium() -> str:
    """Its path; a skip, also in CI, when it or playwright is not there."""
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("chromium is not installed: sudo apt-get install chromium")
    pytest.importorskip("playwright.sync_api", reason="pip install playwright")
    return path
