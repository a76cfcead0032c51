"""The function of Vercel, in a project that `add` has written to, under a strict ASGI server."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
import pytest

from hosts import DEPLOY, add
from javascript_runtimes import ROOT
from servers import PostgreSQLServer

#: As Vercel does: loads the file and calls its `app`, without the lifespan protocol.
_HOST = """
import asyncio, importlib.util, json, sys
from asgi_client import call

spec = importlib.util.spec_from_file_location("function", "api/sequential_flow_service.py")
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)

async def main():
    code = "const u = fetch('https://api.example.com/user/1'); u.name"
    answers = [await call(module.app, "GET", "/"), await call(module.app, "GET", "/flows/healthz")]
    answers.append(await call(module.app, "POST", "/flows/execute", {"code": code, "id": "one"}))
    task = answers[-1].json()
    body = {"taskId": "one", "vmState": task["vmState"], "fetchResponse": {"data": {"name": "Ann"}}}
    answers.append(await call(module.app, "POST", "/flows/resume", body))
    answers.append(await call(module.app, "POST", "/flows/execute", {"code": "1", "drive": True}))
    print(json.dumps([[answer.status, answer.json()] for answer in answers]))

asyncio.run(main())
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    add("vercel", tmp_path)
    return tmp_path


def run(project: Path, **told: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT / "tests" / "support"),
        "SEQUENTIAL_FLOW_API_KEYS": "a-key-of-the-tests",
        **told,
    }
    command = [sys.executable, "-P", "-c", _HOST]
    return subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, timeout=60
    )


def test_a_flow_from_its_start_to_its_end_in_postgresql(
    project: Path, postgresql_server: PostgreSQLServer
) -> None:
    settings = postgresql_server.settings()
    with psycopg.connect(**settings, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS on_vercel CASCADE")
        connection.execute("CREATE SCHEMA on_vercel")
        quoted = {name: quote(str(value), safe="") for name, value in settings.items()}
        location = "postgresql://{user}:{password}@{host}:{port}/{dbname}".format(**quoted)
        done = run(project, DATABASE_URL=f"{location}?options=-csearch_path%3Don_vercel")
        assert done.returncode == 0, done.stderr
        answers: list[Any] = json.loads(done.stdout.splitlines()[-1])
        assert [status for status, _ in answers] == [404, 200, 200, 200, 400], done.stdout
        assert answers[2][1]["status"] == "paused"
        assert answers[3][1]["result"] == "Ann"
        assert connection.execute(
            "SELECT count(*) FROM on_vercel.sequential_flow_tasks"
        ).fetchone() == (0,)
        connection.execute("DROP SCHEMA on_vercel CASCADE")


@pytest.mark.parametrize("location", ["", "memory:", "sqlite:////data/flows.sqlite"])
def test_a_storage_that_instances_cannot_share_is_refused(project: Path, location: str) -> None:
    done = run(project, SEQUENTIAL_FLOW_STORAGE=location)
    assert done.returncode == 2
    assert done.stderr == (
        "sequential-flow: SEQUENTIAL_FLOW_STORAGE: must be postgresql://… or redis://… on Vercel\n"
    )


def test_a_database_that_is_down_is_an_answer_of_503(project: Path) -> None:
    done = run(project, REDIS_URL="redis://:secret@127.0.0.1:1/0")
    assert done.returncode == 0, done.stderr
    *log, last = done.stdout.splitlines()
    assert [status for status, _ in json.loads(last)][:3] == [404, 200, 503]
    assert any("at start-up" in line for line in log)
    assert "secret" not in done.stdout + done.stderr


def test_the_project_has_what_the_manifest_names(project: Path) -> None:
    manifest = json.loads((DEPLOY / "vercel" / "vercel.json").read_text())
    for name in manifest["functions"]:
        assert (project / name).read_bytes() == (DEPLOY / "vercel" / name).read_bytes()
