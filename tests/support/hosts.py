"""What the tests of `deploy/asgi` share: folders as hosts get them, programs, requests."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from javascript_runtimes import NODE_MODULES, ROOT, found_runtime, missing

DEPLOY = ROOT / "deploy" / "asgi"
KEY = "key-of-the-tests"
START_SECONDS = 60.0
#: Debian 12's own is older.
WRANGLERS_NODE = 20


def wrangler() -> Path:
    """Cloudflare's tool; a skip, or in CI a failure, without it."""
    program = NODE_MODULES / ".bin" / "wrangler"
    if not program.exists():
        missing("wrangler is not installed: make .venv/runtimes.stamp")
    shown = subprocess.run(["node", "--version"], capture_output=True, text=True, timeout=20).stdout
    if int(shown.removeprefix("v").partition(".")[0]) < WRANGLERS_NODE:
        pytest.skip(f"wrangler needs Node {WRANGLERS_NODE}; this is {shown.strip()}")
    return program


def dry_run(program: Path, project: Path, folder: Path) -> str:
    """What Wrangler shows when it packs `project` into `folder`/out, as it would for an upload."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "CI": "1",
        "WRANGLER_SEND_METRICS": "false",
    }
    done = subprocess.run(
        [str(program), "deploy", "--dry-run", "--outdir", str(folder / "out")],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def deno() -> Path:
    """Deno, with Pyodide and the database driver beside it."""
    path = found_runtime("deno")
    for name in ("pyodide", "postgres"):
        if path is None or not (NODE_MODULES / name).is_dir():
            missing(f"Deno or its {name} is not installed: make .venv/runtimes.stamp")
    assert path is not None
    return Path(path)


def add(kind: str, folder: Path) -> str:
    """`sequential-flow add`, from the checkout; what it shows."""
    roots = os.pathsep.join(str(ROOT / root) for root in ("core", "adapters/cli"))
    command = [sys.executable, "-P", "-m", "sequential_flow_cli", "add", kind, str(folder)]
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": roots}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def pack(folder: Path, *packages: Path) -> None:
    """pack.py, as its owner runs it."""
    script = DEPLOY / "deno" / "pack.py"
    command = [sys.executable, str(script), str(folder), *map(str, packages)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    (folder / "node_modules").symlink_to(NODE_MODULES)


@contextmanager
def running(
    command: Sequence[object], folder: Path, environment: dict[str, str], url: str
) -> Iterator[subprocess.Popen[bytes]]:
    """A server, from its first answer at `url` to SIGTERM; its log is in `folder`/log."""
    told = {"PATH": os.environ["PATH"], "HOME": str(folder), **environment}
    with open(folder / "log", "ab") as log:
        words = [str(word) for word in command]
        process = subprocess.Popen(words, cwd=folder, env=told, stdout=log, stderr=log)
    try:
        until = time.monotonic() + START_SECONDS
        while not _answers(url):
            assert process.poll() is None, (folder / "log").read_text()
            assert time.monotonic() < until, (folder / "log").read_text()
            time.sleep(0.05)
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def ask(url: str, method: str = "GET", body: Any = None, key: str = KEY) -> tuple[int, Any]:
    """Status and JSON; an error of HTTP is an answer as well."""
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    content = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, content, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, json.loads(answer.read() or b"null")
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read() or b"null")


def copied(*sources: Path, to: Path) -> Path:
    """The files, and those in the folders, in a new folder."""
    to.mkdir()
    for source in sources:
        for file in source.iterdir() if source.is_dir() else [source]:
            shutil.copy(file, to)
    return to


def _answers(url: str) -> bool:
    try:
        urllib.request.urlopen(url, timeout=START_SECONDS).close()
    except urllib.error.HTTPError as error:
        error.close()
    except OSError:
        return False
    return True
