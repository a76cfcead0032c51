"""The Worker's own code over stand-ins for Cloudflare's modules, and under Pyodide over SQLite.

`asgi.fetch` is a strict ASGI server here; `ctx.storage.sql` is SQLite's, with JavaScript's types.
"""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

import asgi_client
from hosts import DEPLOY, add, deno, dry_run, pack, wrangler
from javascript_runtimes import ROOT
from sequential_flow_asgi.edge.durable_object import DurableObjectStorage
from storage_contract import START, make_task

KEY = asgi_client.KEY


#: JavaScript's null, which is not None in Pyodide any more.
JS_NULL = object()


class Buffer:
    """An ArrayBuffer, as Pyodide shows it."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def to_bytes(self) -> bytes:
        return self._content


class Sql:
    """`ctx.storage.sql`."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def exec(self, statement: str, *values: Any) -> Any:
        rows = [
            [Buffer(cell) if isinstance(cell, bytes) else cell for cell in row]
            for row in self._database.execute(statement, values)
        ]
        return SimpleNamespace(raw=lambda: SimpleNamespace(toArray=lambda: rows))


class Storage:
    """`ctx.storage`."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.sql = Sql(database)
        self.alarm: object = JS_NULL

    async def getAlarm(self) -> object:  # noqa: N802
        return self.alarm

    async def setAlarm(self, when: float) -> None:  # noqa: N802
        self.alarm = when


class Namespace:
    """`env.FLOWS`: one object a name."""

    def __init__(self, env: Any, make: Any, database: sqlite3.Connection) -> None:
        self._env, self._make, self._database = env, make, database
        self.objects: dict[str, Any] = {}

    def idFromName(self, name: str) -> str:  # noqa: N802
        return name

    def get(self, name: str) -> Any:
        if name not in self.objects:
            ctx = SimpleNamespace(storage=Storage(self._database))
            self.objects[name] = self._make(ctx, self._env)
        return self.objects[name]


class Base:
    """WorkerEntrypoint and DurableObject."""

    def __init__(self, ctx: Any, env: Any) -> None:
        self.ctx, self.env = ctx, env


async def fetch(app: Any, request: Any, env: Any) -> Any:
    """What Cloudflare's `asgi` does, strictly."""
    async with asgi_client.lifespan(app):
        return await asgi_client.call(app, *request)


@pytest.fixture
def entry(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The module that wrangler.jsonc names."""
    stands_in: dict[str, dict[str, Any]] = {
        "workers": {"WorkerEntrypoint": Base, "DurableObject": Base},
        "asgi": {"fetch": fetch},
        "js": {"Object": SimpleNamespace(keys=lambda env: list(vars(env)))},
        "pyodide": {},
        "pyodide.ffi": {"to_js": lambda value: value},
    }
    for name, names in stands_in.items():
        module = ModuleType(name)
        vars(module).update(names)
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.syspath_prepend(str(DEPLOY / "cloudflare" / "src"))
    yield import_module("entry")
    for name in ("entry", "sequential_flow_worker"):
        sys.modules.pop(name)


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(":memory:", isolation_level=None)
    yield database
    database.close()


def worker(entry: Any, database: sqlite3.Connection, **settings: str) -> Any:
    env = SimpleNamespace(SEQUENTIAL_FLOW_API_KEYS=KEY, **settings)
    env.FLOWS = Namespace(env, entry.Flows, database)
    return entry.Default(None, env)


def ask(worker: Any, *request: Any) -> tuple[int, Any]:
    answer = asyncio.run(worker.fetch(request))
    return answer.status, answer.json()


def test_a_flow_from_its_start_to_its_end(entry: Any, database: sqlite3.Connection) -> None:
    code = "const u = fetch('https://api.example.com/user/1'); u.name"
    status, task = ask(worker(entry, database), "POST", "/execute", {"code": code, "id": "one"})
    assert (status, task["status"]) == (200, "paused")
    other = worker(entry, database)  # the object was evicted; its database stays
    assert ask(other, "GET", "/tasks")[1]["tasks"][0]["id"] == "one"
    body = {"taskId": "one", "vmState": task["vmState"], "fetchResponse": {"data": {"name": "Ann"}}}
    status, task = ask(other, "POST", "/resume", body)
    assert (status, task["result"]) == (200, "Ann")
    assert database.execute("SELECT count(*) FROM tasks").fetchone() == (0,)


def test_expired_tasks_go_by_the_alarm(
    entry: Any, database: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    flows = worker(entry, database)
    ask(flows, "POST", "/execute", {"code": "fetch('https://a.example/')", "ttl": 1})
    instance = flows.env.FLOWS.objects["flows"]
    first = instance.ctx.storage.alarm
    assert first > 1000
    again = entry.Flows(instance.ctx, instance.env)
    asyncio.run(asyncio.sleep(0.01))
    asyncio.run(again.alarm())
    assert database.execute("SELECT count(*) FROM tasks").fetchone() == (0,)
    assert instance.ctx.storage.alarm >= first


def test_variables_of_the_worker_are_the_settings(entry: Any, database: sqlite3.Connection) -> None:
    strict = worker(entry, database, SEQUENTIAL_FLOW_LIMITS='{"source_bytes": 10}')
    assert ask(strict, "POST", "/execute", {"code": "1 + 1 + 1 + 1 + 1"})[1]["status"] == "error"
    wrong = worker(entry, database, SEQUENTIAL_FLOW_LIMIT="{}")
    with pytest.raises(ValueError, match="SEQUENTIAL_FLOW_LIMIT"):
        ask(wrong, "GET", "/healthz")


def test_wrangler_packs_all_of_the_service(tmp_path: Path) -> None:
    program = wrangler()
    project = tmp_path / "worker"
    (project / "src").mkdir(parents=True)
    for name in ("wrangler.jsonc", "src/entry.py"):
        (project / name).write_bytes((DEPLOY / "cloudflare" / name).read_bytes())
    add("cloudflare", project)
    shown = dry_run(program, project, tmp_path)
    assert "WARNING" not in shown  # as for a field that it does not know
    assert "env.FLOWS (Flows)" in shown
    packed = {
        path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.py")
    }
    written = {
        path.relative_to(project / "src").as_posix() for path in (project / "src").rglob("*.py")
    }
    assert packed == written
    assert "sequential_flow_asgi/edge/durable_object.py" in packed


def test_its_statements_in_workerd(database: sqlite3.Connection) -> None:
    """Each statement of the storage gives the same in a Durable Object of Cloudflare's runtime."""
    done: list[tuple[str, list[Any], list[Any]]] = []

    def run(statement: str, values: Sequence[Any]) -> Any:
        rows = database.execute(statement, tuple(values)).fetchall()
        done.append(
            (statement, [plain(value) for value in values], [list(map(plain, row)) for row in rows])
        )
        return rows

    large = os.urandom(1_500_000).hex()
    storage = DurableObjectStorage(run, clock=lambda: START)
    for number, task_id in enumerate(("a", "b", "c")):
        storage.save(make_task(task_id, name="Ünïcode 😀", snapshot=large if number else None), 0)
    storage.save(make_task("b", revision=2, status="completed"), 1)
    assert storage.load("c") == make_task("c", name="Ünïcode 😀", snapshot=large)
    assert [task.id for task in storage.list(limit=2)[0]] == ["a", "b"]
    assert [task.id for task in storage.list("completed", cursor="a")[0]] == ["b"]
    assert storage.delete("a", 1) is True
    assert DurableObjectStorage(run, clock=lambda: START + 1e6).purge_expired() == 2

    program = wrangler().parents[1] / "miniflare" / "dist" / "src" / "index.js"
    command = ["node", str(Path(__file__).with_name("replay_in_workerd.mjs")), program.as_uri()]
    asked = json.dumps(
        [{"statement": statement, "values": values} for statement, values, _ in done]
    )
    shown = subprocess.run(command, input=asked, capture_output=True, text=True, timeout=60)
    assert shown.returncode == 0, shown.stderr
    assert json.loads(shown.stdout) == [rows for _, _, rows in done]


def plain(value: Any) -> Any:
    return {"bytes": b64encode(value).decode()} if isinstance(value, bytes) else value


def test_storage_and_application_under_pyodide(tmp_path: Path) -> None:
    """What `run_of` makes of SQL's results: JavaScript's own values, those of Deno's node:sqlite.

    A timer that is left behind would keep Deno, and an object, alive for its time.
    """
    program = deno()
    pack(tmp_path, ROOT / "core", ROOT / "adapters" / "asgi")
    script = tmp_path / "storage.mjs"
    script.write_bytes(Path(__file__).with_name("durable_object.mjs").read_bytes())
    command = [
        program,
        "run",
        "--no-prompt",
        "--node-modules-dir=manual",
        "--allow-read",
        "--allow-env",
        script,
    ]
    done = subprocess.run(
        [str(word) for word in command], cwd=tmp_path, capture_output=True, text=True, timeout=50
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "parts": True,
        "result": "Ann",
        "left": 0,
        "answer": [200, 2],
    }
