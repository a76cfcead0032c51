"""`sequential-flow serve`: what it prints works when it is pasted."""

from __future__ import annotations

import json
import logging
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from sequential_flow_cli.main import app, entry_point

ROOT = Path(__file__).parents[3]
ROOTS = [ROOT / "core", *(ROOT / "adapters" / name for name in ("cli", "asgi", "extras"))]


@contextmanager
def serving(folder: Path, *options: str, **settings: str) -> Iterator[tuple[str, dict[str, str]]]:
    """What a served process has printed, and its environment; stopped by Ctrl-C."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "PYTHONPATH": os.pathsep.join(map(str, ROOTS)),
        "PYTHONUNBUFFERED": "1",
        **settings,
    }
    command = [sys.executable, "-m", "sequential_flow_cli", "serve", "--port", "0", *options]
    with (
        open(folder / "out", "w+") as out,
        open(folder / "err", "w+") as err,
        subprocess.Popen(command, cwd=folder, env=environment, stdout=out, stderr=err) as process,
    ):
        try:
            yield until(folder / "out", "/openapi.json"), environment
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 0, (folder / "err").read_text()
        finally:
            process.kill()


def until(file: Path, end: str) -> str:
    give_up = time.monotonic() + 20
    while end not in (text := file.read_text()):
        assert time.monotonic() < give_up, (file.parent / "err").read_text()
        time.sleep(0.02)
    return text


def paste(text: str, environment: dict[str, str]) -> str:
    done = subprocess.run(
        ["bash", "-eu"], input=text, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_it_prints_works_when_it_is_pasted(tmp_path: Path) -> None:
    with serving(tmp_path) as (printed, environment):
        for _ in range(2):
            answers = paste(printed, environment)
            lines = answers.splitlines()
            changes = [json.loads(line[6:]) for line in lines if line.startswith("data: ")]
            assert changes[-1]["result"] == "lift-off"
            assert [log["text"] for log in changes[-1]["logs"]] == ["3", "2", "1"]
            answered = [json.loads(line) for line in lines if line.startswith("{")]
            assert answered[1]["fetchRequest"]["url"] == "https://api.example.com/user/1"
            assert answered[2]["result"] == "Ann"
            assert {task["id"] for task in answered[3]["tasks"]} == {"user", "countdown"}
            assert answered[4]["openapi"] == "3.1.0"
    log = (tmp_path / "err").read_text()
    assert "for this machine only" in log
    assert "POST /execute 202" in log
    assert "stopped; the tasks are stored" in log
    assert (tmp_path / ".local/share/sequential-flow/flows.sqlite").exists()


def test_with_keys_and_without_a_worker(tmp_path: Path) -> None:
    settings = {"SEQUENTIAL_FLOW_API_KEYS": "first-key,second-key"}
    options = ("--no-worker", "--quiet", "--store", "memory:")
    with serving(tmp_path, *options, **settings) as (printed, environment):
        assert "countdown" not in printed
        assert "first-key" not in printed
        assert '"Ann"' in paste(printed, environment)
        url = re.search(r"http://127.0.0.1:[0-9]+", printed)
        assert url is not None
        refused = paste(f"curl -s {url[0]}/tasks", environment)
        assert json.loads(refused)["status"] == 401
    assert "POST" not in (tmp_path / "err").read_text()


def test_only_this_machine_can_reach_it_and_by_its_own_name(tmp_path: Path) -> None:
    with serving(tmp_path, "--store", "memory:") as (printed, environment):
        port = re.search(r"127.0.0.1:([0-9]+)", printed)
        assert port is not None
        foreign = paste(
            f"curl -s -H 'Host: evil.example' http://127.0.0.1:{port[1]}/tasks", environment
        )
        assert json.loads(foreign)["status"] == 403
        listening = subprocess.run(["ss", "-Hltn"], capture_output=True, text=True, check=False)
        if listening.returncode == 0:
            assert f"127.0.0.1:{port[1]} " in listening.stdout


# -- within this process ---------------------------------------------------------------------------


@pytest.fixture
def _logs_as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(logging, "basicConfig", lambda **options: None)
    logger = logging.getLogger("sequential_flow")
    level = logger.level
    yield
    logger.setLevel(level)


@pytest.mark.usefixtures("_logs_as_before")
@pytest.mark.parametrize("options", [[], ["--no-worker", "--quiet"], ["--allow-host", "a.example"]])
def test_ctrl_c_stops_it(
    options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    free = _free_port()
    monkeypatch.setattr(
        sys,
        "argv",
        ["sequential-flow", "serve", "--port", str(free), "--store", "memory:", *options],
    )
    interrupting = threading.Thread(target=_interrupt_when_it_answers, args=[free])
    interrupting.start()
    with pytest.raises(SystemExit) as ended:
        entry_point()
    interrupting.join()
    assert ended.value.code == 0
    assert f"curl -sNw '\\n' http://127.0.0.1:{free}/tasks" in capsys.readouterr().out


def test_a_store_that_cannot_be_opened() -> None:
    code, problem = _run(["--port", "0", "--store", "sqlite:////proc/no/flows"])
    assert problem.startswith("SQLite storage")
    assert code == 1  # of the runner; 3 by `entry_point`, as for every command


@pytest.mark.usefixtures("_logs_as_before")
def test_what_is_wrong_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, problem = _run(["--port", str(port), "--store", "memory:"])
    assert (code, problem) == (3, f"port {port} is in use; choose another with --port")
    assert _run(["--store", "oracle://x"])[1].startswith("SEQUENTIAL_FLOW_STORAGE: unknown")
    monkeypatch.setenv("SEQUENTIAL_FLOW_LIMITS", "{")
    assert _run([])[1].startswith("SEQUENTIAL_FLOW_LIMITS: must be JSON")


@pytest.mark.usefixtures("_logs_as_before")
def test_a_port_that_one_may_not_have(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Any, address: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket.socket, "bind", refuse)
    code, problem = _run(["--port", "80", "--store", "memory:"])
    assert (code, problem) == (
        3,
        "port 80 is not ours: Permission denied; choose another with --port",
    )


def test_without_uvicorn_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    code, problem = _run([])
    assert (code, problem) == (3, "serve needs uvicorn: pip install 'sequential-flow[asgi]'")


def _run(arguments: list[str]) -> tuple[int, str]:
    """The exit code, and the problem if there is one."""
    result = CliRunner().invoke(app, ["serve", *arguments])
    return getattr(result.exception, "exit_code", result.exit_code), str(result.exception)


def _interrupt_when_it_answers(port: int) -> None:
    give_up = time.monotonic() + 20
    while time.monotonic() < give_up:
        try:
            with socket.create_connection(("127.0.0.1", port), 5) as client:
                client.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
                if client.recv(100).startswith(b"HTTP/1.1 200"):
                    break
        except OSError:
            time.sleep(0.02)
    os.kill(os.getpid(), signal.SIGINT)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
