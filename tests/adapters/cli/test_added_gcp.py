"""`add gcp_functions` to projects of functions-framework and Firebase, in their real server."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from contextlib import closing
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement

from added_projects import KEY, Project, line, settings, through_a_pause
from functions_framework_server import FunctionsFramework


def get(url: str) -> str:
    with urllib.request.urlopen(url, timeout=20) as answer:
        text: str = answer.read().decode()
    return text


def ask(url: str, method: str, body: Any) -> tuple[int, Any]:
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    content = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, content, headers, method=method)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.status, json.loads(answer.read())


def with_import(text: str, steps: list[str]) -> str:
    return f"{text}\n{line(steps, 'from sequential_flow_functions import')}\n"


def with_requirements(text: str, steps: list[str]) -> str:
    return f"{text}{line(steps, '-r ')}\n"


def resolves(requirements: Path) -> None:
    """What is installed here is what the file asks for, and what it includes."""
    for text in requirements.read_text().splitlines():
        if text.startswith("-r "):
            resolves(requirements.parent / text[3:])
        elif text and not text.startswith("#"):
            required = Requirement(text)
            assert required.specifier.contains(version(required.name)), text


def test_functions_framework(tmp_path: Path) -> None:
    project = Project("framework", tmp_path)
    with closing(FunctionsFramework(project.folder, "hello", {})) as hello:
        assert get(f"{hello.url}/?name=Ann") == "Hello Ann!"
    shown = project.add("gcp_functions")
    project.edit("main.py", shown, with_import)
    project.edit("requirements.txt", shown, with_requirements)
    resolves(project.folder / "requirements.txt")
    with (
        closing(FunctionsFramework(project.folder, "hello", {})) as hello,
        closing(FunctionsFramework(project.folder, "flow", settings(tmp_path))) as flow,
    ):
        assert get(f"{hello.url}/?name=Ann") == "Hello Ann!"
        through_a_pause(lambda method, path, body: ask(flow.url + path, method, body))


_DISCOVER = """
from firebase_functions.private.serving import functions_as_yaml, get_functions
print(functions_as_yaml(get_functions()))
"""


@pytest.fixture(scope="module")
def firebase(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project("firebase", tmp_path_factory.mktemp("firebase"))
    functions = project.folder / "functions"
    with closing(FunctionsFramework(functions, "on_request_example", {})) as own:
        assert get(own.url) == "Hello world!"
    shown = project.add("gcp_functions")
    assert "One line in functions/main.py" in shown
    project.edit("functions/main.py", shown, with_import)
    project.edit("functions/requirements.txt", shown, with_requirements)
    resolves(functions / "requirements.txt")
    return project


class TestFirebase:
    def test_answers(self, firebase: Project, tmp_path: Path) -> None:
        functions = firebase.folder / "functions"
        told = settings(tmp_path)
        with (
            closing(FunctionsFramework(functions, "on_request_example", {})) as own,
            closing(FunctionsFramework(functions, "executeFlow", told)) as execute,
            closing(FunctionsFramework(functions, "resumeFlow", told)) as resume,
        ):
            assert get(own.url) == "Hello world!"
            urls = {"/execute": execute.url, "/resume": resume.url}
            through_a_pause(lambda method, path, body: ask(urls[path], method, body))

    def test_firebase_finds_all_of_them(self, firebase: Project) -> None:
        command = [sys.executable, "-W", "ignore", "-c", _DISCOVER]
        functions = firebase.folder / "functions"
        done = subprocess.run(command, cwd=functions, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        endpoints = yaml.safe_load(done.stdout)["endpoints"]
        assert set(endpoints) == {"on_request_example", "executeFlow", "resumeFlow", "flows"}
        assert not endpoints["on_request_example"].get("secretEnvironmentVariables")
        for name in ("executeFlow", "resumeFlow", "flows"):
            keys = endpoints[name]["secretEnvironmentVariables"]
            assert keys == [{"key": "SEQUENTIAL_FLOW_API_KEYS"}]
            assert endpoints[name]["timeoutSeconds"] == 60
