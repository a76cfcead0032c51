"""deploy/apps_script in a stand-in of Google's runtime, against the service on a real server."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from client_world import KEY, World
from javascript_runtimes import ROOT, command_of

HERE = Path(__file__).parent
FOLDER = ROOT / "deploy" / "apps_script"
FILES = [
    FOLDER / "SequentialFlow.gs",
    ROOT / "adapters" / "client" / "javascript" / "sequential-flow-core.js",
]
THREE = "const a = fetch('/1'); const b = fetch('/2'); const c = fetch('/3'); [a.n, b.n, c.n]"


class Project:
    """A script of somebody's; each `run` is an execution of its own."""

    def __init__(self, world: World, folder: Path) -> None:
        self._path = folder / "properties.json"
        self._base = json.dumps(world.hosts.url)
        properties = {
            "SEQUENTIAL_FLOW_URL": world.url,
            "SEQUENTIAL_FLOW_KEY": KEY,
            "SEQUENTIAL_FLOW_ALLOW_HOSTS": "127.0.0.1,api.example.com",
        }
        self._path.write_text(json.dumps({"properties": properties, "triggers": []}))

    def run(self, main: str, *, die_at: int | None = None) -> dict[str, Any] | None:
        """What came of `main`, where `base` is the hosts' URL; None when it died."""
        about = {
            "files": [str(path) for path in FILES],
            "properties": str(self._path),
            "main": f"var base = {self._base};\n{main}",
            **({} if die_at is None else {"dieAt": die_at}),
        }
        command = [*command_of("node"), str(HERE / "apps_script.cjs"), json.dumps(about)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        if die_at is not None and done.returncode < 0:
            return None
        assert done.returncode == 0, done.stderr
        out: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return out

    def flow(self, code: str, more: str = "") -> dict[str, Any]:
        """The task."""
        options = f"{{baseURL: base, maxFetchAttempts: 2, {more}}}"
        done = self.run(f"runFlow({{id: 't', code: {json.dumps(code)}}}, {options})")
        assert done is not None
        task: dict[str, Any] = done["result"]
        return task


@pytest.fixture
def project(world: World, tmp_path: Path) -> Project:
    return Project(world, tmp_path)


def test_a_flow(project: Project, world: World) -> None:
    task = project.flow(THREE)
    assert task["result"] == [1, 2, 3]
    assert list(world.hosts.performed.values()) == [1, 1, 1]


def test_requests_side_by_side(project: Project, world: World) -> None:
    code = "(await Promise.all(['/1', '/2', '/3'].map(async (u) => (await (await fetch(u)).json()).n)))"
    done = project.run(f"runFlow({{id: 't', code: {json.dumps(code)}}}, {{baseURL: base}})")
    assert done is not None
    assert done["result"]["result"] == [1, 2, 3]
    assert done["sent"][:4] == ["POST /execute", "GET /tasks/t", "GET /1", "GET /2"]


def test_what_flows_can_ask_for(project: Project) -> None:
    code = """
      const out = [];
      out.push(fetch('/echo', {method: 'POST', headers: {'X-Own': 'yes'}, body: {a: 1}}).body);
      out.push(fetch('/elsewhere?to=5').n, fetch('elsewhere/../6?x#y').n);
      out.push(call('double', 21));
      sleep(300);
      for (const url of ['http://localhost/', 'http://u:p@127.0.0.1/', 'http://a.com\\\\@127.0.0.1/', '/x/é', 'http://[::1]/', 'file:///etc'])
        try { out.push(fetch(url).n) } catch (e) { out.push(e.message) }
      try { fetch('/1', {method: 'HEAD'}) } catch (e) { out.push(e.message) }
      try { fetch('http://127.0.0.1:9/') } catch (e) { out.push(e.message) }
      out
    """.replace("/x/é", "/7?é")
    task = project.flow(code, "functions: {double(n) { return 2 * n }}")
    assert task["status"] == "completed", task["error"]
    out = task["result"]
    assert out[:4] == ['{"a":1}', 5, 6, 42]
    refused = ["not in the list", "bad URL", "bad URL", 7, "not in the list", "bad URL"]
    refused += ["cannot send HEAD", "Address unavailable"]
    for what, expected in zip(out[4:], refused, strict=True):
        assert what == expected or str(expected) in str(what)


def test_errors(project: Project) -> None:
    assert project.flow("throw new Error('no luck')")["errorDetail"]["code"] == "SCRIPT_ERROR"
    done = project.run("runFlow('1', {key: 'wrong'})")
    assert done is not None
    assert done["result"]["errorDetail"]["code"] == "UNAUTHORIZED"
    assert done["triggers"] == []


def test_a_flow_that_outlasts_an_execution(project: Project, world: World) -> None:
    code = "const a = fetch('/1'); sleep(1500); const b = fetch('/2'); a.n + b.n"
    task = project.flow(code, "deadline: Date.now() + 700")
    assert task["status"] == "paused"
    options = "function flowOptions() { return {baseURL: base} }"
    ends = "var ends = []; function onFlowEnd(task) { ends.push(task.result) }"
    done = project.run(f"{options}\n{ends}\ncontinueFlows(); ends")
    assert done is not None
    assert done["result"] == [3]
    assert done["triggers"] == []
    assert not [name for name in done["properties"] if name.startswith("sequential-flow:")]


def test_a_flow_that_waits_for_an_event(project: Project) -> None:
    task = project.flow("waitForEvent('go') * 2")
    assert task["status"] == "paused"
    done = project.run("sendFlowEvent('t', 'go', 21)")
    assert done is not None
    assert done["result"]["result"] == 42
    assert done["triggers"] == ["continueFlows"]
    done = project.run("continueFlows()")
    assert done is not None
    assert done["triggers"] == []


def test_executions_that_are_cut_off_anywhere(project: Project, world: World) -> None:
    """In each of its fetches, the service's and the hosts'; every next execution goes on."""
    start = f"runFlow({{id: 't', code: {json.dumps(THREE)}}}, {{baseURL: base}})"
    assert project.run(start, die_at=1) is None
    go_on = "function flowOptions() { return {baseURL: base} }\n"
    go_on += (
        "var ends = []; function onFlowEnd(task) { ends.push(task.result) }\ncontinueFlows(); ends"
    )
    done, deaths = project.run(go_on, die_at=3), 1
    while done is None:
        deaths += 1
        assert deaths < 20
        done = project.run(go_on, die_at=3 + deaths)
    assert done["result"] == [[1, 2, 3]]
    assert deaths >= 4
    assert len(world.hosts.performed) == 3
    assert sum(world.hosts.performed.values()) <= 3 + deaths


def test_the_manifest_and_the_page() -> None:
    manifest = json.loads((FOLDER / "appsscript.json").read_text())
    assert manifest["runtimeVersion"] == "V8"
    assert all(
        scope.startswith("https://www.googleapis.com/auth/script.")
        for scope in manifest["oauthScopes"]
    )
    page = (FOLDER / "README.md").read_text()
    assert "adapters/client/javascript/sequential-flow-core.js" in page
    properties = set(re.findall(r'getProperty\("(\w+)"\)', FILES[0].read_text()))
    assert properties == set(re.findall(r"`(SEQUENTIAL_FLOW_\w+)`", page))
