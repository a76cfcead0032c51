"""`add asgi` to projects of Starlette, FastAPI and Django, under uvicorn."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from added_projects import KEY, Project, line, settings, through_a_pause

START_SECONDS = 30.0


@contextmanager
def uvicorn(project: Project, app: str, told: dict[str, str]) -> Iterator[str]:
    """Its URL. The project's own copy of the packages comes before any that is installed."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", app, "--port", str(port), "--log-level", "warning"]
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(project.folder), **told}
    with open(project.folder / "log", "ab") as log:
        process = subprocess.Popen(
            command, cwd=project.folder, env=environment, stdout=log, stderr=log
        )
    try:
        until = time.monotonic() + START_SECONDS
        while not _listens(port):
            assert process.poll() is None, (project.folder / "log").read_text()
            assert time.monotonic() < until
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(20)
    assert "Traceback" not in (project.folder / "log").read_text()


def _listens(port: int) -> bool:
    with suppress(OSError):
        socket.create_connection(("127.0.0.1", port), 1).close()
        return True
    return False


def ask(url: str, method: str = "GET", body: Any = None) -> tuple[int, Any]:
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    content = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, content, headers, method=method)
    with urllib.request.urlopen(request, timeout=20) as answer:
        text = answer.read().decode()
    return answer.status, json.loads(text) if text[:1] in "{[" else text


def mounted(text: str, steps: list[str]) -> str:
    imported, made = line(steps, "from "), text.rindex("app = ")
    text = f"{text[:made]}{imported}\n\n{text[made:]}"
    text = text.replace("app = FastAPI()", "app = FastAPI(lifespan=flows.lifespan)")
    text = text.replace("app = Starlette(", "app = Starlette(lifespan=flows.lifespan, ")
    return f"{text}\n{line(steps, 'app.mount(')}\n"


def beside(text: str, steps: list[str]) -> str:
    return f"{text}\n{line(steps, 'from ')}\n{line(steps, 'application = ')}\n"


PROJECTS = {
    "starlette": ("main.py", "main:app", mounted, "/", "Hello, world!"),
    "fastapi": ("main.py", "main:app", mounted, "/", {"Hello": "World"}),
    "django": ("shop/asgi.py", "shop.asgi:application", beside, "/hello/", "Hello from Django"),
}


@pytest.mark.parametrize("name", PROJECTS)
def test_both_answer(name: str, tmp_path: Path) -> None:
    file, app, change, path, own = PROJECTS[name]
    project = Project(name, tmp_path)
    with uvicorn(project, app, {}) as url:
        assert ask(url + path) == (200, own)
    project.edit(file, project.add("asgi"), change)
    with uvicorn(project, app, settings(tmp_path)) as url:
        assert ask(url + path) == (200, own)
        through_a_pause(lambda method, path, body: ask(url + path, method, body), "/flows")
        assert ask(f"{url}/flows/openapi.json")[1]["servers"] == [{"url": "/flows"}]
        drives_flows(url)


def drives_flows(url: str) -> None:
    """So the lifespan has reached the service: without it there is no worker."""
    driven = {"id": "driven", "code": "sleep(10); 'rested'", "drive": True}
    assert ask(f"{url}/flows/execute", "POST", driven)[0] in (200, 202)
    until = time.monotonic() + 20
    while (task := ask(f"{url}/flows/tasks/driven")[1])["status"] != "completed":
        assert time.monotonic() < until, task
        time.sleep(0.05)
    assert task["result"] == "rested"


def test_without_keys_the_server_does_not_start_and_says_why(tmp_path: Path) -> None:
    project = Project("starlette", tmp_path)
    project.edit("main.py", project.add("asgi"), mounted)
    command = [sys.executable, "-c", "import main"]
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(project.folder)}
    done = subprocess.run(
        command, cwd=project.folder, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1
    assert "SEQUENTIAL_FLOW_API_KEYS is not set: give the keys" in done.stderr.splitlines()[-1]
