"""The Firebase project that `stage.sh` writes, with Firebase's own package."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import yaml

from functions_framework_server import ROOT, FunctionsFramework

_DISCOVER = """
from firebase_functions.private.serving import functions_as_yaml, get_functions
print(functions_as_yaml(get_functions()))
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("firebase") / "project"
    script = ROOT / "deploy" / "gcp" / "firebase" / "stage.sh"
    subprocess.run([str(script), str(folder)], check=True, timeout=60)
    return folder


def test_the_project_is_whole(project: Path) -> None:
    settings = json.loads((project / "firebase.json").read_text())
    for function in settings["functions"]:
        assert (project / function["source"] / "main.py").is_file()
    for name in settings["firestore"].values():
        assert (project / name).is_file()
    rules = (project / "firestore.rules").read_text()
    assert "allow read, write: if false" in rules


def test_firebase_finds_the_functions(project: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _DISCOVER],
        cwd=project / "functions",
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    endpoints = yaml.safe_load(done.stdout)["endpoints"]
    assert set(endpoints) == {"executeFlow", "resumeFlow", "flows"}
    for endpoint in endpoints.values():
        assert "httpsTrigger" in endpoint
        assert endpoint["secretEnvironmentVariables"] == [{"key": "SEQUENTIAL_FLOW_API_KEYS"}]
        assert endpoint["timeoutSeconds"] == 60


def test_the_functions_of_the_reference_system(project: Path, tmp_path: Path) -> None:
    environment = {
        "SEQUENTIAL_FLOW_STORAGE": f"sqlite:///{tmp_path}/tasks.sqlite",
        "SEQUENTIAL_FLOW_API_KEYS": "a-key",
    }
    folder = project / "functions"
    with (
        closing(FunctionsFramework(folder, "executeFlow", environment)) as execute,
        closing(FunctionsFramework(folder, "resumeFlow", environment)) as resume,
    ):
        paused = ask(execute.url, {"code": "const u = fetch('/u/1'); u.name", "id": "user"})
        assert paused["fetchRequest"]["url"] == "/u/1"
        answer = {
            "taskId": "user",
            "vmState": paused["vmState"],
            "originalCode": paused["code"],
            "fetchResponse": {"data": {"name": "Ann"}},
        }
        assert ask(resume.url, answer)["result"] == "Ann"


def ask(url: str, body: object) -> dict[str, Any]:
    headers = {"content-type": "application/json", "x-api-key": "a-key"}
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=20) as answer:
        found: dict[str, Any] = json.loads(answer.read())
        return found
