"""The staged functions in the real framework, driven by Cloud Tasks' protocol, with every harm.

Every message is delivered twice, and every tenth invocation is killed half-way, together with all
others that its process has in hand.
"""

from __future__ import annotations

import json
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from cloud_tasks_server import ACCOUNT, QUEUE, CloudTasksServer
from functions_framework_server import FunctionsFramework, stage
from google_emulators import PROJECT
from servers import HOST, free_port

KEY = "key-hunter2"
#: 100 requests, ten at a time, and two sleeps.
FLOW = """
let sum = 0;
for (let batch = 0; batch < 10; batch++) {
  const urls = Array.from({length: 10}, (_, i) => `${input.url}/${batch * 10 + i}`);
  const answers = await Promise.all(urls.map(url => fetch(url, {method: "POST"})));
  for (const answer of answers) sum += (await answer.json()).number;
  if (batch === 3 || batch === 6) await sleep(1200);
}
return sum;
"""


class Effects:
    """Counts what each Idempotency-Key brought about: a real service with real effects."""

    def __init__(self) -> None:
        self.keys: dict[str, str] = {}
        self.calls = Counter[str]()
        effects = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = 65536

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers.get("content-length") or 0))
                time.sleep(0.02)
                number = self.path.rpartition("/")[2]
                effects.calls[number] += 1
                effects.keys[self.headers["idempotency-key"]] = number
                body = json.dumps({"number": int(number)}).encode()
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments: object) -> None:
                pass

        self._server = ThreadingHTTPServer((HOST, 0), Handler)
        self._server.daemon_threads = True
        self.host = f"{HOST}:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=[0.02])
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stage(tmp_path_factory.mktemp("staged") / "source")


@pytest.fixture
def effects() -> Iterator[Effects]:
    effects = Effects()
    yield effects
    effects.close()


@pytest.fixture
def tasks() -> Iterator[CloudTasksServer]:
    server = CloudTasksServer(copies=2)
    yield server
    server.close()


@pytest.fixture(params=["firestore_emulator", "firestore_server"])
def storage(request: pytest.FixtureRequest) -> dict[str, str]:
    """Google's, where it can be had, and ours."""
    port = request.getfixturevalue(request.param).port
    return {"FIRESTORE_EMULATOR_HOST": f"{HOST}:{port}", "GOOGLE_CLOUD_PROJECT": PROJECT}


def test_100_fetches_and_two_sleeps_while_everything_is_doubled_and_killed(
    staged: Path, storage: dict[str, str], effects: Effects, tasks: CloudTasksServer
) -> None:
    port = free_port()
    environment = {
        **storage,
        "CLOUD_TASKS_EMULATOR_HOST": tasks.host,
        "SEQUENTIAL_FLOW_TASKS_QUEUE": QUEUE,
        "SEQUENTIAL_FLOW_WORKER_URL": f"http://{HOST}:{port}/",
        "SEQUENTIAL_FLOW_WORKER_ACCOUNT": ACCOUNT,
        "SEQUENTIAL_FLOW_CERTS_URL": tasks.certs_url,
        "SEQUENTIAL_FLOW_ALLOW_HOSTS": effects.host,
        "SEQUENTIAL_FLOW_TIMEOUT_SECONDS": "30",
        "SEQUENTIAL_FLOW_API_KEYS": KEY,
    }
    with ExitStack() as stack:
        worker = stack.enter_context(closing(WorkerAt(port, staged, environment)))
        service = stack.enter_context(closing(FunctionsFramework(staged, "flow", environment)))
        kills: list[int] = []

        def kill_every_tenth(number: int) -> None:
            """The tenth, or the first after it that has anything to do."""
            if number >= 10 * (len(kills) + 1):
                before = effects.calls.total()
                time.sleep(0.05)
                if effects.calls.total() > before:
                    kills.append(number)
                    worker.kill_invocations()

        tasks.on_push = kill_every_tenth
        begin = time.monotonic()
        task = ask(
            service.url, "/execute", code=FLOW, drive=True, input={"url": f"http://{effects.host}"}
        )
        while task["status"] in ("running", "paused"):
            assert time.monotonic() - begin < 120, (task, worker.log())
            time.sleep(0.2)
            task = ask(service.url, f"/tasks/{task['id']}")
        seconds = time.monotonic() - begin
        logs = worker.log() + service.log()
    assert (task["status"], task["error"], task["result"]) == ("completed", None, sum(range(100)))
    assert sorted(map(int, effects.keys.values())) == list(range(100))
    assert len(kills) >= 2
    assert 0 in tasks.statuses  # a push without an answer
    assert effects.calls.total() > 100
    assert KEY not in logs
    assert "Bearer" not in logs
    print(
        f"{seconds:.1f} s, {tasks.pushed} pushes, {len(kills)} kills, "
        f"{effects.calls.total()} calls for {len(effects.keys)} effects, "
        f"{Counter(tasks.statuses)}"
    )


class WorkerAt(FunctionsFramework):
    """At a port that was known before, for the queue must know it."""

    def __init__(self, port: int, source: Path, environment: dict[str, str]) -> None:
        self._known_port = port
        super().__init__(source, "worker", environment)

    def _start_on_free_port(self) -> None:
        self.port = self._known_port
        self.start()


def ask(url: str, path: str, **body: Any) -> dict[str, Any]:
    headers = {"content-type": "application/json", "x-api-key": KEY}
    data = json.dumps(body).encode() if body else None
    request = urllib.request.Request(url + path, data, headers)
    with urllib.request.urlopen(request, timeout=20) as answer:
        found: dict[str, Any] = json.loads(answer.read())
        return found
