"""AWS Lambda on this machine: a function in a process of its own, under AWS's runtime interface.

    function = LambdaFunction(task=folder, layers=folder_of_opt, handler="lambda_function.x", …)
    answer = function.invoke(event)

The process is `python -m awslambdaric`, as in Lambda's own runtime; this module plays the Runtime
API that it asks for events:

    GET  /2018-06-01/runtime/invocation/next            waits for an event
    POST /2018-06-01/runtime/invocation/ID/response     its answer
    POST /2018-06-01/runtime/invocation/ID/error        what the handler raised
    POST /2018-06-01/runtime/init/error                 what loading the handler raised

As in Lambda, one process has one event at a time, a process that runs into the time-out is killed,
the file system is not written (no bytecode), and the process after a killed one starts cold. Memory
is not limited, and a process between two events is not frozen.
"""

from __future__ import annotations

import json
import os
import queue
import socket
import subprocess
import threading
import time
import uuid
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from aws_tools import tool

#: Loading a function and building its client, on a busy machine.
START_SECONDS = 60.0
_VERSION = "/2018-06-01/runtime"


class FunctionFailed(Exception):
    """The handler, or the loading of it, raised: `error` is Lambda's JSON about it."""

    def __init__(self, error: dict[str, Any]) -> None:
        super().__init__(error.get("errorMessage"))
        self.error = error


class FunctionKilled(Exception):
    """The process was killed before it had answered."""


class LambdaFunction:
    """One environment of a function; `close` it.

    task             what Lambda has as /var/task
    layers           what Lambda has as /opt
    environment      of the function; nothing else of ours is in there
    timeout_seconds  of one invocation
    """

    def __init__(
        self,
        task: Path,
        layers: Path,
        handler: str,
        environment: dict[str, str],
        *,
        timeout_seconds: float = 29.0,
        python: Path | None = None,
    ) -> None:
        self.timeout_seconds = timeout_seconds
        self._task, self._layers, self._handler = task, layers, handler
        self._environment = environment
        self._python = python or tool("lambda", "python")
        self._api = _RuntimeAPI()
        self._process: subprocess.Popen[bytes] | None = None
        self._log: list[bytes] = []
        self._readers: list[threading.Thread] = []
        self.starts = 0
        self.started_at = 0.0

    def invoke(
        self, event: Any, *, kill_after_seconds: float | None = None, raw: bool = False
    ) -> Any:
        """What the handler returns. `kill_after_seconds` counts from when the process has the event.

        Raises FunctionFailed for what it raises, FunctionKilled when it was killed meanwhile.
        `raw` gives the bytes of the answer.
        """
        self.start()
        invocation = _Invocation(json.dumps(event).encode(), self.timeout_seconds)
        self._api.events.put(invocation)
        self._wait(invocation.taken.is_set, START_SECONDS)
        seconds = self.timeout_seconds if kill_after_seconds is None else kill_after_seconds
        if not invocation.answered.wait(seconds) and self._is_running():
            self.kill()
            raise FunctionKilled(f"after {seconds:.3f} s")
        if not invocation.answered.is_set():
            raise FunctionKilled("the process ended")
        if invocation.failed:
            raise FunctionFailed(json.loads(invocation.answer))
        return invocation.answer if raw else json.loads(invocation.answer)

    def start(self) -> None:
        """A new process, unless there is one."""
        if self._is_running():
            return
        self._api.forget()
        self.starts += 1
        command = [str(self._python), "-m", "awslambdaric", self._handler]
        self.started_at = time.time()
        self._process = subprocess.Popen(
            command,
            cwd=self._task,
            env=self._lambda_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        reader = threading.Thread(target=self._read, args=[self._process], daemon=True)
        reader.start()
        self._readers.append(reader)

    def kill(self) -> None:
        """`kill -9`, and waits until the process is gone."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()

    def close(self) -> None:
        self.kill()
        self._api.close()
        for reader in self._readers:
            reader.join()

    def log(self) -> str:
        """What all of its processes have written."""
        return b"".join(self._log).decode("utf-8", "replace")

    def __enter__(self) -> LambdaFunction:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def _wait(self, is_there: Any, seconds: float) -> None:
        give_up = time.monotonic() + seconds
        while not is_there():
            if self._api.init_error is not None:
                raise FunctionFailed(self._api.init_error)
            if not self._is_running() or time.monotonic() > give_up:
                raise RuntimeError(f"the function does not start:\n{self.log()[-3000:]}")
            time.sleep(0.001)

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        with process.stdout:
            for line in process.stdout:
                self._log.append(line)

    def _lambda_environment(self) -> dict[str, str]:
        return {
            "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{self._api.port}",
            "AWS_LAMBDA_FUNCTION_NAME": "function",
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1024",
            "AWS_LAMBDA_LOG_FORMAT": "JSON",
            "AWS_LAMBDA_LOG_LEVEL": "DEBUG",
            "LAMBDA_TASK_ROOT": str(self._task),
            "_HANDLER": self._handler,
            "PYTHONPATH": f"{self._task}:{self._layers}/python",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PATH": os.environ["PATH"],
            "LANG": "en_US.UTF-8",
            "TZ": ":UTC",
            **self._environment,
        }


class _Invocation:
    """An event on its way, and what became of it."""

    def __init__(self, event: bytes, timeout_seconds: float) -> None:
        self.id = str(uuid.uuid4())
        self.event = event
        self.timeout_seconds = timeout_seconds
        self.taken = threading.Event()
        self.answered = threading.Event()
        self.answer = b""
        self.failed = False


class _RuntimeAPI:
    """The server; `events` are handed out one by one."""

    def __init__(self) -> None:
        self.events: queue.Queue[_Invocation | None] = queue.Queue()
        self.current: _Invocation | None = None
        self.init_error: dict[str, Any] | None = None
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.api = self
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, args=[0.02], daemon=True)
        self._thread.start()

    def forget(self) -> None:
        """What a process that is gone was to get or has said."""
        self.current, self.init_error = None, None
        with suppress(queue.Empty):
            while True:
                self.events.get_nowait()

    def next(self, connection: socket.socket) -> _Invocation | None:
        """None when the process that asks is gone."""
        while True:
            with suppress(queue.Empty):
                self.current = self.events.get(timeout=0.05)
                return self.current
            if _is_closed(connection):
                return None

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _is_closed(connection: socket.socket) -> bool:
    connection.setblocking(False)
    try:
        return connection.recv(1, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True
    finally:
        connection.setblocking(True)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    api: _RuntimeAPI

    def handle_error(self, *args: object) -> None:
        """Killed processes are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    """Buffered, without Nagle's algorithm: otherwise an answer waits for 40 ms."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 65536
    server: _Server

    def do_GET(self) -> None:
        invocation = self.server.api.next(self.connection)
        if invocation is None:
            self.close_connection = True
            return
        deadline = int((time.time() + invocation.timeout_seconds) * 1000)
        headers = {
            "Lambda-Runtime-Aws-Request-Id": invocation.id,
            "Lambda-Runtime-Deadline-Ms": str(deadline),
            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:eu-central-1:123456789012:function:f",
            "Lambda-Runtime-Trace-Id": "Root=1-6553a1c2-0f1e2d3c4b5a69788796a5b4;Sampled=0",
            "Content-Type": "application/json",
        }
        self._reply(200, invocation.event, headers)
        invocation.taken.set()

    def do_POST(self) -> None:
        body = self._body()
        api = self.server.api
        if self.path == f"{_VERSION}/init/error":
            api.init_error = json.loads(body)
        elif api.current is not None and api.current.id in self.path:
            api.current.answer = body
            api.current.failed = self.path.endswith("/error")
            api.current.answered.set()
        self._reply(202, b'{"status":"OK"}', {"Content-Type": "application/json"})

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        pieces = []
        while size := int(self.rfile.readline(), 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(pieces)

    def _reply(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response_only(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *args: object) -> None:
        pass
