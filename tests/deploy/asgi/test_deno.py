"""The service under Pyodide on Deno: Deno KV, and as Supabase's edge function with PostgreSQL.

The files run as they are deployed, under Deno itself; `deno check` and `deno lint` look at them, too.
"""

from __future__ import annotations

import os
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
import pytest

from hosts import DEPLOY, KEY, add, ask, copied, deno, pack, running
from javascript_runtimes import NODE_MODULES, ROOT
from servers import PostgreSQLServer

_FETCH = "const u = fetch('https://api.example.com/user/1'); u.name"
_TWO = """
const f = async i => (await fetch('https://api.example.com/' + i)).json();
const all = await Promise.all([1, 2, 3, 4].map(f));
all.join()"""


@pytest.fixture(scope="module")
def on_deno(tmp_path_factory: pytest.TempPathFactory) -> Path:
    deno()
    folder = copied(DEPLOY / "deno", to=tmp_path_factory.mktemp("deno") / "flows")
    pack(folder, ROOT / "core", ROOT / "adapters" / "asgi")
    return folder


@pytest.fixture(scope="module")
def on_supabase(tmp_path_factory: pytest.TempPathFactory) -> Path:
    deno()
    project = tmp_path_factory.mktemp("supabase")
    add("supabase", project)
    folder = project / "supabase" / "functions" / "sequential-flow"
    pack(folder)
    return folder


@contextmanager
def served(folder: Path, entry: str, base: str, **told: str) -> Iterator[str]:
    """Its URL; it may read the folder and npm's, and reach this machine only."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    rights = ["--allow-net=127.0.0.1", f"--allow-read={folder},{NODE_MODULES}", "--allow-env"]
    rights += [f"--allow-write={folder}"]
    command = [deno(), "run", "--no-prompt", "--node-modules-dir=manual", *rights, entry]
    told = {"DENO_SERVE_ADDRESS": f"tcp:127.0.0.1:{port}", "NO_COLOR": "1", **told}
    url = f"http://127.0.0.1:{port}{base}"
    with running(command, folder, told, f"{url}/healthz"):
        yield url


@contextmanager
def kv(folder: Path) -> Iterator[str]:
    told = {"DENO_KV_PATH": str(folder / "flows.kv"), "SEQUENTIAL_FLOW_API_KEYS": KEY}
    with served(folder, "main.ts", "", **told) as url:
        yield url


def test_tasks_are_in_deno_kv_and_survive(on_deno: Path) -> None:
    with kv(on_deno) as url:
        contract(url)
        status, task = ask(
            f"{url}/execute", "POST", {"code": _FETCH, "id": "large", "input": noise(100)}
        )
        assert (status, task["status"]) == (200, "paused")
        huge = {"code": _FETCH, "id": "huge", "input": noise(700)}
        assert ask(f"{url}/execute", "POST", huge)[0] == 413
        assert ask(f"{url}/tasks/huge")[0] == 404
    with kv(on_deno) as url:
        assert answered(url, task, 1, {"name": "Ann"})[1]["result"] == "Ann"
        assert ask(f"{url}/tasks/large")[0] == 404


def test_tasks_are_in_the_postgresql_of_supabase(
    on_supabase: Path, postgresql_server: PostgreSQLServer
) -> None:
    settings = {
        name: quote(str(value), safe="") for name, value in postgresql_server.settings().items()
    }
    location = "postgresql://{user}:{password}@{host}:{port}/{dbname}".format(**settings)
    with psycopg.connect(**postgresql_server.settings(), autocommit=True) as connection:
        for _ in range(2):
            connection.execute((on_supabase / "schema.sql").read_bytes())
        told = {"SUPABASE_DB_URL": location, "SEQUENTIAL_FLOW_API_KEYS": KEY}
        with served(on_supabase, "index.ts", "/sequential-flow", **told) as url:
            contract(url)
            expired = {"code": _FETCH, "id": "short", "ttl": 1}
            assert ask(f"{url}/execute", "POST", expired)[1]["status"] == "paused"
            assert ask(f"{url}/tasks/short")[0] == 410
            assert ask(f"{url}/execute", "POST", expired)[1]["status"] == "paused"
            rows = connection.execute("SELECT id, revision FROM sequential_flow.edge_tasks")
            assert rows.fetchall() == [("short", 1)]
            purged = connection.execute("SELECT sequential_flow.purge_edge_tasks()").fetchone()
            assert purged == (1,)
            connection.execute("ALTER TABLE sequential_flow.edge_tasks RENAME TO away")
            status, refused = ask(f"{url}/execute", "POST", {"code": _FETCH})
            assert (status, refused["errorDetail"]["code"]) == (503, "STORAGE_UNAVAILABLE")
        connection.execute("DROP SCHEMA sequential_flow CASCADE")


def contract(url: str) -> None:
    """What every host must do."""
    assert ask(f"{url}/execute", "POST", {"code": "1"}, key="wrong")[0] == 401
    status, task = ask(f"{url}/execute", "POST", {"code": _FETCH, "id": "one"})
    assert (status, task["status"]) == (200, "paused")
    assert ask(f"{url}/tasks/one")[1]["vmState"] == task["vmState"]
    assert ask(f"{url}/execute", "POST", {"code": "2", "id": "one"})[0] == 409
    assert answered(url, task, 1, {"name": "Änn"})[1]["result"] == "Änn"
    assert answered(url, task, 1, {"name": "Ann"})[0] == 404
    many = {"code": _TWO, "id": "many", "style": "promise"}
    task = ask(f"{url}/execute", "POST", many)[1]
    ids = [request["id"] for request in task["pendingRequests"]]
    ends: list[Any] = []
    threads = [
        threading.Thread(target=lambda n=n: ends.append(answered(url, task, n, n)[1])) for n in ids
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [end["result"] for end in ends if end["status"] == "completed"] == ["1,2,3,4"]
    assert ask(f"{url}/execute", "POST", {"code": _FETCH, "id": "two"})[0] == 200
    assert ask(f"{url}/tasks/two", "DELETE")[0] == 200
    assert ask(f"{url}/tasks/two")[0] == 404


def noise(kilobytes: int) -> str:
    return os.urandom(kilobytes * 500).hex()


def answered(url: str, task: Any, request: int, data: Any) -> tuple[int, Any]:
    answer = {"data": data, "status": 200, "headers": {"content-type": "application/json"}}
    body = {"taskId": task["id"], "requestId": request, "fetchResponse": answer}
    return ask(f"{url}/resume", "POST", body)


@pytest.mark.parametrize("host", ["on_deno", "on_supabase"])
def test_the_files_under_deno_check_and_lint(host: str, request: pytest.FixtureRequest) -> None:
    folder: Path = request.getfixturevalue(host)
    files = sorted(path.name for path in folder.glob("*.ts"))
    assert "service.ts" in files
    for command in (
        ["check", "--node-modules-dir=manual", *files],
        ["lint", *files],
        ["fmt", "--check", "--line-width", "110", *files],
    ):
        done = subprocess.run(
            [str(deno()), *command], cwd=folder, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_a_folder_without_the_packages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(
        AssertionError, match=r"pack\.py: sequential_flow and sequential_flow_asgi are not"
    ):
        pack(tmp_path)
