"""functions-framework, as a process, serving a staged source folder as Google Cloud does."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

from servers import HOST, Server

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy" / "gcp" / "deploy.sh"


def stage(folder: Path) -> Path:
    """The source folder that would be uploaded, written by the deploy script."""
    subprocess.run([str(DEPLOY), "--stage-only", str(folder)], check=True, timeout=60)
    return folder


class FunctionsFramework(Server):
    """`target` is a name in main.py; `environment` is all that it sees of ours."""

    package = "functions-framework"

    def __init__(
        self,
        source: Path,
        target: str,
        environment: dict[str, str],
        signature: str = "http",
    ) -> None:
        self._source = source
        self._target = target
        self._signature = signature
        self.environment = environment
        super().__init__()

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    def command(self) -> list[str]:
        return [
            *(sys.executable, "-W", "ignore", "-m", "functions_framework"),
            *("--source", str(self._source / "main.py"), "--target", self._target),
            *("--signature-type", self._signature, "--host", HOST, "--port", str(self.port)),
        ]

    def greet(self) -> None:
        """Whoever has loaded the function listens."""
        with socket.create_connection((HOST, self.port), 1) as connection:
            connection.settimeout(10)
            connection.sendall(b"GET /robots.txt HTTP/1.0\r\n\r\n")
            assert connection.recv(12).startswith(b"HTTP/1.")

    def kill_invocations(self) -> None:
        """`kill -9` to the process that runs the function; the framework starts another."""
        assert self._process is not None
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")
        for child in children.read_text().split():
            os.kill(int(child), signal.SIGKILL)

    def _spawn(self, command: list[str]) -> subprocess.Popen[bytes]:
        """In the account of the tests: what it needs may be in folders of theirs."""
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), **self.environment}
        with open(self.folder / "log", "ab") as log:
            return subprocess.Popen(
                command,
                cwd=self._source,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
