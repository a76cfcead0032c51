"""The JavaScript client in Node, Deno, Bun and Chromium, against the service on a real server.

What it must do stands in scenarios.mjs; the runtimes run it side by side.
"""

from __future__ import annotations

import json
import signal
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from client_world import World
from http_server import Received, Server, reply
from javascript_runtimes import ROOT, RUNTIMES, command_of, found_chromium, found_runtime

HERE = Path(__file__).parent
CLIENT = ROOT / "adapters" / "client" / "javascript"
MODULE = (CLIENT / "sequential-flow-client.js").as_uri()
SCENARIOS = 24


class Trial:
    """The scenarios in one runtime, which has a world of its own."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.world = World(folder)
        self.world.lose_first_answers()
        self.world.__enter__()
        self._process: subprocess.Popen[str] | None = None

    def about(self, client: str, *, is_browser: bool) -> dict[str, Any]:
        return {
            "client": client,
            "service": self.world.url,
            "hosts": self.world.hosts.url,
            "closed": "http://127.0.0.1:9",
            "isBrowser": is_browser,
        }

    def start(self, command: list[str]) -> None:
        about = json.dumps(self.about(MODULE, is_browser=False))
        self._process = subprocess.Popen(
            [*command, str(HERE / "scenarios.mjs"), about],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def results(self) -> dict[str, str]:
        assert self._process is not None
        out, errors = self._process.communicate(timeout=90)
        assert self._process.returncode == 0, errors
        results: dict[str, str] = json.loads(out)
        return results

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
        self.world.__exit__()


@pytest.fixture(scope="module")
def trials(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Trial]]:
    """Those of the runtimes that are installed, all under way."""
    folder = tmp_path_factory.mktemp("trials")
    trials = {name: Trial(folder / name) for name in RUNTIMES if found_runtime(name)}
    for name, trial in trials.items():
        trial.start(command_of(name))
    yield trials
    for trial in trials.values():
        trial.close()


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_scenarios(runtime: str, trials: dict[str, Trial]) -> None:
    command_of(runtime)
    trial = trials[runtime]
    check(trial.results())
    check_performed(trial.world)


def check(results: dict[str, str]) -> None:
    wrong = "\n\n".join(f"{name}: {what}" for name, what in results.items() if what != "ok")
    assert not wrong, wrong
    assert len(results) == SCENARIOS


def check_performed(world: World) -> None:
    """Each request goes out once, and under its key, whatever got lost on the way."""
    times = Counter[str]()
    for key, count in world.hosts.performed.items():
        times[key.partition(":")[0]] += count
    assert (times["sequence"], times["lossy"], times["body"], times["flaky"]) == (3, 3, 1, 3)
    assert len([key for key in world.hosts.performed if key.startswith("shared:")]) == 5


def test_in_a_browser(tmp_path: Path) -> None:
    """From a page of another origin: every request is a CORS request."""
    path = found_chromium()
    from playwright.sync_api import sync_playwright

    trial = Trial(tmp_path / "trial")
    try:
        with Server(_file) as pages, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
            page = browser.new_page()
            page.goto(f"{pages.url}/page.html")
            about = trial.about(f"{pages.url}/sequential-flow-client.js", is_browser=True)
            results = page.evaluate(
                "async (about) => (await import('/scenarios.mjs')).run(about)", about
            )
            browser.close()
    finally:
        trial.close()
    check(results)
    lines = [request.path for request in trial.world.hosts.log if request.method != "OPTIONS"]
    assert lines
    for request in trial.world.hosts.log:
        assert "cookie" not in request.headers
        assert "referer" not in request.headers


def _file(request: Received) -> bytes:
    name = request.path.lstrip("/")
    if name == "page.html":
        return reply("<!doctype html><title>A page</title>", headers={"Content-Type": "text/html"})
    known = {path.name: path for path in (*CLIENT.glob("*.js"), HERE / "scenarios.mjs")}
    if name not in known:
        return reply(b"", 404)
    return reply(known[name].read_bytes(), headers={"Content-Type": "text/javascript"})


_KILLED = """
import { Client, resultOf } from %s;
const code = "let sum = 0; for (let i = 1; i <= 5; i++) sum += fetch('/slow/0.15/' + i).n; sum";
const client = new Client(%s, { key: "k", allowHosts: ["127.0.0.1"], baseURL: %s });
console.log(resultOf(await client.run({ id: "t", code })));
"""


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_a_client_that_is_killed_again_and_again(
    runtime: str, world: World, tmp_path: Path
) -> None:
    """What was answered stays; what was under way goes out again with the same key."""
    script = tmp_path / "client.mjs"
    script.write_text(_KILLED % tuple(map(json.dumps, (MODULE, world.url, world.hosts.url))))
    command = [*command_of(runtime), str(script)]
    kills = 0
    for seconds in (0.35, 0.45):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            kills += 1
        process.wait()
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "15\n"
    assert kills > 0
    assert len(world.hosts.performed) == 5
    assert sum(world.hosts.performed.values()) <= 5 + kills


_TYPED = """
import { Client, FlowError, resultOf, type Checkpoint, type Task } from %s;
const kept: Checkpoint[] = [];
const client = new Client("https://flows.example.com", { key: "k", keep: (one) => void kept.push(one) });
const task: Task = await client.run({ id: "t", code: "1", saveToStorage: false });
for (const request of task.pendingRequests) if (request.kind === "sleep") console.log(request.dueAt);
try { resultOf(task) } catch (error) { if (error instanceof FlowError) console.log(error.code) }
"""


def test_types(tmp_path: Path) -> None:
    deno = command_of("deno")[0]
    script = tmp_path / "typed.ts"
    script.write_text(_TYPED % json.dumps(MODULE))
    command = [deno, "check", "--no-config", str(script)]
    right = subprocess.run(command, capture_output=True, text=True, check=False)
    assert right.returncode == 0, right.stderr
    script.write_text(script.read_text() + "client.runn('1');\nconst n: number = task.status;\n")
    wrong = subprocess.run(command, capture_output=True, text=True, check=False)
    assert wrong.returncode != 0
    assert "runn" in wrong.stderr
    assert "not assignable" in wrong.stderr
