"""Real ASGI servers around `server:app`, each a process of its own on a free loopback port."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import api_fuzzing

HOST = "127.0.0.1"
KEY = "a-key-of-the-tests"
START_SECONDS = 30.0
_ROOT = Path(__file__).parents[2]
_ASGI = _ROOT / "adapters" / "asgi"

#: Name -> what runs after `python -m`; the port is put in. With workers, hypercorn's own processes
#: hear no signals, and it forgets with which code they ended.
SERVERS = {
    "uvicorn": "uvicorn {app} --host 127.0.0.1 --port {port} --log-level info",
    "hypercorn": "hypercorn {app} --workers 0 --bind 127.0.0.1:{port}",
    "granian": "granian {app} --interface asgi --host 127.0.0.1 --port {port} --no-ws",
}


class ASGIServer:
    """A running server; a context manager. `folder` is its own, for its log."""

    def __init__(
        self,
        name: str,
        folder: Path,
        *,
        app: str = "server:app",
        options: str = "",
        prefix: str = "",
        **settings: str,
    ) -> None:
        command = f"{prefix} {sys.executable} -m {SERVERS[name]} {options}"
        self._command = command.split()
        self._app = app
        self._folder = folder
        self._settings = {"API_KEYS": KEY, **settings}
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    @property
    def log(self) -> str:
        return (self._folder / "server.log").read_text(errors="replace")

    def start(self) -> ASGIServer:
        """Returns when it answers. Raises RuntimeError with its log when it ends instead."""
        self.spawn()
        give_up = time.monotonic() + START_SECONDS
        while not self._answers():
            if self.is_over() or time.monotonic() > give_up:
                self.kill_all()
                raise RuntimeError(f"the server does not start:\n{self.log}")
            time.sleep(0.03)
        return self

    def spawn(self) -> subprocess.Popen[bytes]:
        """Only starts the process."""
        words = [word.format(app=self._app, port=self.port) for word in self._command]
        with open(self._folder / "server.log", "ab") as log:
            self.process = subprocess.Popen(
                words,
                cwd=self._folder,
                env=_environment(self._settings),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        return self.process

    def terminate(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)

    def wait(self, seconds: float = 30) -> int:
        """Its exit code."""
        assert self.process is not None
        return self.process.wait(seconds)

    def is_over(self) -> bool:
        return self.process is None or self.process.poll() is not None

    def kill_all(self) -> None:
        """`kill -9` to the server and to the processes that it has started."""
        if self.process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(10)

    def stop(self) -> None:
        """Raises TimeoutExpired when it does not end."""
        if self.is_over():
            return
        self.terminate()
        try:
            self.wait()
        finally:
            self.kill_all()

    def __enter__(self) -> ASGIServer:
        return self.start()

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def _answers(self) -> bool:
        with suppress(OSError, http.client.HTTPException):
            return self.call("GET", "/healthz")[0] == 200
        return False

    def call(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """Status and JSON, over a connection of its own."""
        with self.connection() as connection:
            return call(connection, method, path, body)

    @contextmanager
    def connection(self, seconds: float = 20) -> Iterator[http.client.HTTPConnection]:
        connection = http.client.HTTPConnection(HOST, self.port, timeout=seconds)
        try:
            yield connection
        finally:
            connection.close()

    def socket(self) -> socket.socket:
        """For what no client would do."""
        return socket.create_connection((HOST, self.port), 20)


def fuzz_uvicorn(folder: Path, examples: int, seed: int) -> tuple[int, str]:
    """As `fuzz_server`, of `server:app`; streams of changes last a moment only, or the run would wait for them."""
    settings = {
        "API_KEYS": api_fuzzing.KEY,
        "SEAL_KEYS": "a:MDEyMzQ1Njc4OWFiY2RlZg==",
        "LIMITS": '{"steps": 100000}',
        "BOUNDS": '{"stream_seconds": 0.2}',
        "KEEP_FINISHED": "true",
        "WORKER": "true",
        "ALLOW_HOSTS": "flows.invalid",
        "LOG_LEVEL": "error",
    }
    with ASGIServer("uvicorn", folder, **settings) as server:
        outcome = api_fuzzing.fuzz_server(server.url, folder, examples, seed)
        assert "Traceback" not in server.log, server.log
        return outcome


def call(
    connection: http.client.HTTPConnection, method: str, path: str, body: Any = None
) -> tuple[int, Any]:
    headers = {"Authorization": f"Bearer {KEY}"}
    content = None
    if body is not None:
        content = json.dumps(body).encode()
        headers["Content-Type"] = "application/json"
    connection.request(method, path, content, headers)
    response = connection.getresponse()
    answer = response.read()
    return response.status, json.loads(answer) if answer else None


def head_of(method: str, path: str, *fields: str) -> bytes:
    """A request without its body, as it stands on the wire."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Authorization: Bearer {KEY}"]
    lines += ["Content-Type: application/json", *fields]
    return "\r\n".join([*lines, "", ""]).encode()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _environment(settings: dict[str, str]) -> dict[str, str]:
    kept = {n: v for n, v in os.environ.items() if not n.startswith("SEQUENTIAL_FLOW_")}
    ours = {f"SEQUENTIAL_FLOW_{name}": value for name, value in settings.items()}
    path = os.pathsep.join(str(p) for p in (_ROOT / "core", _ASGI, _ROOT / "adapters" / "extras"))
    return {**kept, **ours, "PYTHONPATH": path, "PYTHONUNBUFFERED": "1"}
