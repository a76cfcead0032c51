"""What stands in for AWS, as real servers on free loopback ports, for the session.

    MotoServer   DynamoDB, SQS, S3, EventBridge Scheduler, Secrets Manager (PyPI: moto)
    Dynalite     DynamoDB again, by somebody else, with its data on the disk (npm: dynalite)

A missing dynalite is a failure when SEQUENTIAL_FLOW_REQUIRE_SERVERS or CI is set, else a skip.
Clients find the servers by AWS_ENDPOINT_URL, as everywhere; `environment` has all that they need.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from servers import HOST, Server

ROOT = Path(__file__).parents[2]
REGION = "eu-central-1"
#: Signs every request, and must never be seen in a message.
SECRET_KEY = "sk-hunter2-hunter2-hunter2"


def environment(url: str) -> dict[str, str]:
    """For boto3, in this process or another."""
    return {
        "AWS_ENDPOINT_URL": url,
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_REGION": REGION,
        "AWS_EC2_METADATA_DISABLED": "true",
    }


def client(name: str, url: str, *, read_seconds: float = 20.0) -> Any:
    """A boto3 client that tries once."""
    import boto3  # type: ignore[import-untyped]
    from botocore.config import Config  # type: ignore[import-untyped]

    return boto3.client(
        name,
        endpoint_url=url,
        region_name=REGION,
        aws_access_key_id="testing",
        aws_secret_access_key=SECRET_KEY,
        config=Config(
            connect_timeout=read_seconds,
            read_timeout=read_seconds,
            max_pool_connections=64,
            retries={"total_max_attempts": 1, "mode": "standard"},
        ),
    )


class _OwnServer(Server):
    """Runs in the account of the tests, for what it needs may be in a folder of theirs."""

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    def greet(self) -> None:
        with urllib.request.urlopen(self.url, timeout=2) as answer:
            answer.read()

    def _spawn(self, command: list[str]) -> subprocess.Popen[bytes]:
        with open(self.folder / "log", "ab") as log:
            return subprocess.Popen(
                command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )


class MotoServer(_OwnServer):
    package = "moto"

    def command(self) -> list[str]:
        return [sys.executable, "-W", "ignore", __file__, str(self.port)]

    def greet(self) -> None:
        self._ask("/test/clock?0")

    def reset(self) -> None:
        """Forgets everything."""
        self._ask("/moto-api/reset", b"")

    def pass_time(self, seconds: float) -> None:
        """Moves the clock of its SQS."""
        self._ask(f"/test/clock?{seconds}")

    def _ask(self, path: str, data: bytes | None = None) -> None:
        with urllib.request.urlopen(self.url + path, data, timeout=5) as answer:
            answer.read()


#: Clients that go away in the middle of a request are part of the tests; dynalite would end.
_STAY = """
process.on("uncaughtException", (error) => {
  if (error.code === "ECONNRESET" || error.code === "EPIPE") return;
  console.error(error);
  process.exit(1);
});
"""


class Dynalite(_OwnServer):
    package = "dynalite"

    def prepare(self) -> None:
        self.paths["node"] = shutil.which("node") or _missing("node is not installed")
        self.paths["cli"] = str(_installed_dynalite())
        (self.folder / "stay.js").write_text(_STAY)

    def command(self) -> list[str]:
        options = f"--host {HOST} --port {self.port} --path {self.folder}/data"
        return [
            *(self.paths["node"], "--require", f"{self.folder}/stay.js"),
            *(self.paths["cli"], *options.split()),
            *("--createTableMs", "0", "--deleteTableMs", "0", "--updateTableMs", "0"),
        ]


def _installed_dynalite() -> Path:
    for folder in (os.environ.get("SEQUENTIAL_FLOW_NODE", ""), ROOT / ".venv" / "node"):
        script = Path(folder) / "node_modules" / "dynalite" / "cli.js"
        if folder and script.is_file():
            return script.resolve()
    return Path(_missing("dynalite is not installed: make .venv/node.stamp"))


def _missing(what: str) -> str:
    if os.environ.get("SEQUENTIAL_FLOW_REQUIRE_SERVERS") or os.environ.get("CI"):
        pytest.fail(what, pytrace=False)
    pytest.skip(what)


# -- in the process of the moto server -----------------------------------------------------------


class _StricterMoto:
    """moto's application, where it is laxer than AWS, or slower than a test can wait.

    - It compares and sets in two steps, in several threads: so requests to DynamoDB take turns.
    - It takes every receipt that a message ever had; SQS takes the latest.
    - The clock of its SQS can be moved.
    """

    def __init__(self) -> None:
        from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

        self._moto = DomainDispatcherApplication(create_backend_app)
        self._turn = threading.Lock()
        self._ahead = 0.0
        models: Any = import_module("moto.sqs.models")
        real_seconds, real_milliseconds = models.unix_time, models.unix_time_millis
        models.unix_time = lambda: real_seconds() + self._ahead
        models.unix_time_millis = lambda: real_milliseconds() + self._ahead * 1000
        models.Message.had_receipt_handle = lambda self, handle: handle == self.receipt_handle

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        if environ["PATH_INFO"] == "/test/clock":
            self._ahead += float(environ["QUERY_STRING"])
            start_response("200 OK", [("Content-Length", "0")])
            return []
        if "DynamoDB" not in environ.get("HTTP_X_AMZ_TARGET", ""):
            return self._moto(environ, start_response)  # type: ignore[no-any-return]
        with self._turn:
            return self._moto(environ, start_response)  # type: ignore[no-any-return]


def _serve(port: int) -> None:
    from werkzeug.serving import WSGIRequestHandler, make_server

    class Handler(WSGIRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def log_request(self, *arguments: object) -> None:
            pass

    make_server(HOST, port, _StricterMoto(), threaded=True, request_handler=Handler).serve_forever()


if __name__ == "__main__":
    _serve(int(sys.argv[1]))
