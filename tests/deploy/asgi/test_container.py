"""The image without Docker: the Dockerfile's own lines, in a folder of their own.

What is not run is `pip install` in a fresh image: its requirements are compared with the packages
that these tests run with.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from hosts import DEPLOY, KEY, ask, running
from javascript_runtimes import ROOT

_CODE = "const u = fetch('https://api.example.com/user/1'); u.name"


def instructions() -> list[tuple[str, str]]:
    text = (DEPLOY / "container" / "Dockerfile").read_text()
    lines = re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).replace("\\\n", "").splitlines()
    parts = [line.partition(" ") for line in lines if line.strip()]
    return [(name, words.strip()) for name, _, words in parts]


def values(name: str) -> list[str]:
    return [words for found, words in instructions() if found == name]


def program(words: str) -> list[str]:
    """A CMD in its exec form; `python` and the packages are those of the tests."""
    command: list[str] = json.loads(words[words.index("[") :])
    return [sys.executable if word == "python" else word for word in command]


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """What COPY makes of the repository."""
    for source in ("core", "adapters/asgi", "adapters/extras"):
        assert f"!{source}" in (DEPLOY / "container" / "Dockerfile.dockerignore").read_text()
    srv = tmp_path / "srv"
    srv.mkdir()
    for words in values("COPY"):
        *sources, destination = words.split()
        for source in sources:
            if (ROOT / source).is_dir():
                ignore = shutil.ignore_patterns("__pycache__", "Makefile")
                shutil.copytree(ROOT / source, srv / destination, dirs_exist_ok=True, ignore=ignore)
            else:
                shutil.copy(ROOT / source, srv / destination)
    return srv


def test_its_requirements_are_what_the_tests_run_with(image: Path) -> None:
    (install,) = [words for words in values("RUN") if words.startswith("pip install")]
    files = re.findall(r"--requirement (\S+)", install)
    assert len(files) == 2
    for file in files:
        for line in (image / file).read_text().splitlines():
            if line and not line.startswith("#"):
                wanted = Requirement(line)
                assert wanted.specifier.contains(version(wanted.name)), line


def test_it_serves_is_healthy_writes_nothing_and_stops_in_order(image: Path) -> None:
    (compile_all,) = [words for words in values("RUN") if "compileall" in words]
    subprocess.run([sys.executable, *compile_all.split()[1:]], cwd=image, check=True, timeout=120)
    (image / "log").touch()
    before = {path: path.stat().st_mtime_ns for path in image.rglob("*")}
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    told = {
        "PORT": port,
        "SEQUENTIAL_FLOW_API_KEYS": KEY,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
    }
    url = f"http://127.0.0.1:{port}"
    (command,), (check,) = values("CMD"), values("HEALTHCHECK")
    with running(program(command), image, told, f"{url}/healthz") as server:
        assert subprocess.run(program(check), env=told, timeout=20).returncode == 0
        elsewhere = subprocess.run(
            program(check), env={**told, "PORT": "1"}, stderr=subprocess.DEVNULL, timeout=20
        )
        assert elsewhere.returncode != 0
        task = ask(f"{url}/execute", "POST", {"code": _CODE, "id": "one"})[1]
        answer = {"data": {"name": "Ann"}}
        body = {"taskId": "one", "vmState": task["vmState"], "fetchResponse": answer}
        assert ask(f"{url}/resume", "POST", body)[1]["result"] == "Ann"
    assert server.returncode in (0, -15)
    log = (image / "log").read_text()
    assert "Application shutdown complete" in log
    assert KEY not in log
    after = {path: path.stat().st_mtime_ns for path in image.rglob("*")}
    assert {path for path in after if after[path] != before.get(path)} == {image / "log"}


def test_its_user_is_a_number_and_not_root() -> None:
    (user,) = values("USER")
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user)
    names = [name for name, _ in instructions()]
    assert names.index("USER") < names.index("CMD")
