"""deploy.sh, with a stand-in for gcloud that records, and with the real one's own checks."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sysconfig
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from functions_framework_server import DEPLOY, ROOT
from sequential_flow import Settings, parse_keys
from sequential_flow_gcp import Environment, PushCheck

_STAND_IN = """#!/usr/bin/env bash
# Records its arguments, a line for each call, and what a secret is made of.
printf '%q ' "$@" >> "$RECORD"
echo >> "$RECORD"
case " $* " in
  *" --data-file=- "*) cat > "$RECORD.$3" ;;
  *" composite list "*) [ -z "$THERE" ] || echo projects/p/collectionGroups/sequential_flow_tasks/indexes/1 ;;
  *" describe "*) [ -n "$THERE" ] || exit 1 ;;
esac
"""
_APIS = """
ARTIFACTREGISTRY CLOUDFUNCTIONS CLOUDRESOURCEMANAGER CLOUDTASKS FIRESTORE IAM RUN SECRETMANAGER
SERVICEUSAGE STORAGE
"""
Command = list[str]


class Deployment:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._record = folder / "record"
        program = folder / "gcloud"
        program.write_text(_STAND_IN)
        program.chmod(0o755)

    def run(self, *arguments: str, there: str = "") -> str:
        """What it printed."""
        environment = {
            **os.environ,
            "PATH": f"{self._folder}{os.pathsep}{os.environ['PATH']}",
            "RECORD": str(self._record),
            "THERE": there,
        }
        done = subprocess.run(
            [str(DEPLOY), *arguments], env=environment, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def commands(self) -> list[Command]:
        """Recorded, without what looks only."""
        lines = self._record.read_text().splitlines() if self._record.exists() else []
        commands = [shlex.split(line) for line in lines]
        return [c for c in commands if "describe" not in c and "list" not in c]

    def secret(self, name: str) -> str:
        return (self._folder / f"record.{name}").read_text()


@pytest.fixture
def deployment(tmp_path: Path) -> Deployment:
    return Deployment(tmp_path)


WHERE = ("my-project", "europe-west1")


def option(command: Command, name: str) -> str:
    return next(w.partition("=")[2] for w in command if w.startswith(f"--{name}="))


def without_source(command: Command) -> Command:
    return [word for word in command if not word.startswith("--source=")]


def environment_of(command: Command) -> dict[str, str]:
    """What the function would see, secrets apart."""
    text = option(command, "set-env-vars")
    assert text.startswith("^;^")
    return dict(pair.partition("=")[::2] for pair in text[3:].split(";"))


def functions(commands: list[Command]) -> dict[str, Command]:
    return {c[2]: c for c in commands if c[:2] == ["functions", "deploy"]}


def test_a_dry_run_prints_what_a_run_does(deployment: Deployment) -> None:
    printed = deployment.run(*WHERE, "--dry-run").splitlines()
    assert deployment.commands() == []
    dry = [shlex.split(line)[1:] for line in printed if not line.startswith("#")]
    deployment.run(*WHERE)
    done = deployment.commands()
    assert [without_source(c) for c in dry] == [without_source(c) for c in done]
    assert len(done) == 25


def test_what_is_there_is_not_made_again(deployment: Deployment) -> None:
    deployment.run(*WHERE, there="1")
    words = {word for command in deployment.commands() for word in command}
    assert "create" not in words
    assert ["tasks", "queues", "update"] in [c[:3] for c in deployment.commands()]
    assert len(functions(deployment.commands())) == 2


def test_nobody_is_let_in_unless_told(deployment: Deployment) -> None:
    deployment.run(*WHERE)
    for command in functions(deployment.commands()).values():
        assert "--no-allow-unauthenticated" in command
    deployment.run(*WHERE, "--allow-unauthenticated")
    deployed = functions(deployment.commands())
    assert "--allow-unauthenticated" in deployed["sequential-flow"]
    assert "--no-allow-unauthenticated" in deployed["sequential-flow-worker"]
    assert "allUsers" not in json.dumps(deployment.commands())


def test_each_account_has_the_roles_that_it_needs_and_no_more(deployment: Deployment) -> None:
    deployment.run(*WHERE)
    service, worker, push = (
        f"serviceAccount:sequential-flow-{name}@my-project.iam.gserviceaccount.com"
        for name in ("service", "worker", "push")
    )
    grants = {
        (option(c, "member"), " ".join(c[:2]), target_of(c))
        for c in deployment.commands()
        if any("binding" in word for word in c[:4])
    }
    push_account = push.partition(":")[2]
    both = {
        grant
        for member in (service, worker)
        for grant in (
            (member, "projects add-iam-policy-binding", "my-project roles/datastore.user"),
            (member, "tasks queues", "sequential-flow roles/cloudtasks.enqueuer"),
            (member, "iam service-accounts", f"{push_account} roles/iam.serviceAccountUser"),
            (
                member,
                "secrets add-iam-policy-binding",
                "sequential-flow-seal-keys roles/secretmanager.secretAccessor",
            ),
        )
    }
    assert grants == both | {
        (
            service,
            "secrets add-iam-policy-binding",
            "sequential-flow-api-keys roles/secretmanager.secretAccessor",
        ),
        (push, "functions add-invoker-policy-binding", "sequential-flow-worker"),
    }
    conditions = [option(c, "condition") for c in deployment.commands() if c[0] == "projects"]
    database = 'expression=resource.name=="projects/my-project/databases/(default)"'
    assert conditions == [f"{database},title=sequential-flow"] * 2


def target_of(command: Command) -> str:
    at = next(n for n, word in enumerate(command) if "binding" in word) + 1
    roles = [word.partition("=")[2] for word in command if word.startswith("--role=")]
    return " ".join([command[at], *roles])


def test_secrets_are_random_and_in_no_argument(deployment: Deployment) -> None:
    seen: set[str] = set()
    for _ in range(2):
        deployment.run(*WHERE)
        key = deployment.secret("sequential-flow-api-keys")
        seals = deployment.secret("sequential-flow-seal-keys")
        assert Settings.from_environment({"SEQUENTIAL_FLOW_API_KEYS": key}).api_keys == (key,)
        assert [len(secret) for secret in parse_keys(seals).values()] == [32]
        assert not {key, seals} & seen
        seen |= {key, seals}
        assert not any(secret in json.dumps(deployment.commands()) for secret in seen)


def test_the_functions_understand_their_variables(deployment: Deployment) -> None:
    options = ("--allow-hosts", "api.example.com,*.example.org", "--database", "flows-db")
    printed = deployment.run(*WHERE, *options, "--timeout", "30", "--name", "flows")
    deployed = functions(deployment.commands())
    service = Environment.read(environment_of(deployed["flows"]))
    assert service.settings.allow_hosts == ("api.example.com", "*.example.org")
    assert service.settings.storage == (
        "firestore://sequential_flow_tasks?project=my-project&database=flows-db"
    )
    assert service.timeout_seconds == float(option(deployed["flows"], "timeout")) == 30
    service.flow()
    worker = Environment.read(environment_of(deployed["flows-worker"]))
    assert worker.timeout_seconds == float(option(deployed["flows-worker"], "timeout"))
    assert worker.worker_check == "platform"
    assert worker.worker().queue.max_delay_seconds > 0
    assert isinstance(worker.push_check(), PushCheck)
    assert worker.worker_url == "https://europe-west1-my-project.cloudfunctions.net/flows-worker"
    assert worker.tasks_queue == "projects/my-project/locations/europe-west1/queues/flows"
    assert f"{worker.worker_url.removesuffix('-worker')}/execute" in printed
    secrets = option(deployed["flows"], "set-secrets")
    assert secrets == (
        "SEQUENTIAL_FLOW_API_KEYS=flows-api-keys:latest,"
        "SEQUENTIAL_FLOW_SEAL_KEYS=flows-seal-keys:latest"
    )


def test_the_staged_folder(deployment: Deployment, tmp_path: Path) -> None:
    folder = tmp_path / "staged"
    deployment.run("--stage-only", str(folder))
    assert deployment.commands() == []
    assert sorted(path.name for path in folder.iterdir()) == [
        "main.py",
        "requirements.txt",
        "sequential_flow",
        "sequential_flow_gcp",
    ]
    for package, root in (
        ("sequential_flow", "core"),
        ("sequential_flow_gcp", "adapters/gcp_functions"),
    ):
        staged = {p.relative_to(folder) for p in folder.glob(f"{package}/**/*") if p.is_file()}
        source = (ROOT / root).glob(f"{package}/**/*")
        assert staged == {
            p.relative_to(ROOT / root)
            for p in source
            if p.is_file() and "__pycache__" not in p.parts
        }


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "give a project and a region"),
        (("p",), "give a project and a region"),
        (("P!", "europe-west1"), "bad project"),
        (("my-project", "Europe"), "bad region"),
        ((*WHERE, "--nmae", "x"), "unknown option --nmae"),
        ((*WHERE, "--name"), "--name needs a value"),
        ((*WHERE, "--name", "A b"), "bad --name"),
        ((*WHERE, "--collection", "a;b"), "bad --collection"),
        ((*WHERE, "--allow-hosts", "a;B=1"), "bad --allow-hosts"),
        ((*WHERE, "--database", "x"), "bad --database"),
        ((*WHERE, "--timeout", "1m"), "bad --timeout"),
        (("--stage-only", str(ROOT)), "is not empty"),
        (("--stage-only", str(DEPLOY)), "is not empty"),
        (("--stage-only", "x", "my-project"), "needs no project"),
    ],
)
def test_what_is_refused(arguments: tuple[str, ...], words: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [str(DEPLOY), *arguments], capture_output=True, text=True, timeout=20, cwd=tmp_path
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_help_is_the_head_of_the_script() -> None:
    done = subprocess.run([str(DEPLOY), "--help"], capture_output=True, text=True, timeout=20)
    assert done.returncode == 0
    text = DEPLOY.read_text()
    for name in re.findall(r"--[a-z-]+", done.stdout):
        assert name in text.partition("set -euo")[2]


def test_shellcheck() -> None:
    program = shutil.which("shellcheck", path=sysconfig.get_path("scripts")) or "shellcheck"
    scripts = sorted(map(str, (ROOT / "deploy" / "gcp").rglob("*.sh")))
    assert len(scripts) == 2
    subprocess.run([program, *scripts], check=True, timeout=60)


# -- the real gcloud -------------------------------------------------------------------------------


@pytest.fixture
def gcloud() -> str:
    found = shutil.which("gcloud")
    if found is None:
        pytest.skip("NOT TESTED WITH THE REAL gcloud: the Google Cloud CLI is not on this machine")
    return found


@pytest.fixture
def api() -> Iterator[tuple[str, list[str]]]:
    """Google's APIs, all of which say no; and what they were asked."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def __getattr__(self, name: str) -> object:
            if name.startswith("do_"):
                return self.refuse
            raise AttributeError(name)

        def refuse(self) -> None:
            self.rfile.read(int(self.headers.get("content-length") or 0))
            asked.append(f"{self.command} {self.path}")
            body = b'{"error": {"code": 403, "status": "PERMISSION_DENIED", "message": "no"}}'
            self.send_response(403)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=[0.02])
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/", asked
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_real_gcloud_takes_every_kind_of_command(
    deployment: Deployment, gcloud: str, api: tuple[str, list[str]], tmp_path: Path
) -> None:
    """Its own checks of flags and values come before its request, and end with 2."""
    url, asked = api
    source = tmp_path / "source"
    deployment.run("--stage-only", str(source))
    lines = deployment.run(*WHERE, "--dry-run").splitlines()
    kinds: dict[tuple[str, ...], Command] = {}
    for command in (shlex.split(line)[1:] for line in lines if not line.startswith("#")):
        kinds.setdefault(
            tuple(word for word in command[:5] if word.islower() and "=" not in word), command
        )
    unique = {kind[:3]: command for kind, command in kinds.items()}
    (tmp_path / "token").write_text("made-up")
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "CLOUDSDK_CONFIG": str(tmp_path / "config"),
        "CLOUDSDK_AUTH_ACCESS_TOKEN_FILE": str(tmp_path / "token"),
        "CLOUDSDK_CORE_DISABLE_USAGE_REPORTING": "true",
        **{f"CLOUDSDK_API_ENDPOINT_OVERRIDES_{name}": url for name in _APIS.split()},
    }

    def run(command: Command) -> subprocess.CompletedProcess[str]:
        words = [f"--source={source}" if w.startswith("--source=") else w for w in command]
        return subprocess.run(
            [gcloud, *words],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
        )

    commands = [*unique.values(), ["tasks", "queues", "create", "x", "--max-attemps=1"]]
    with ThreadPoolExecutor(3) as pool:
        *done, misspelt = pool.map(run, commands)
    for command, result in zip(commands, done, strict=False):
        assert result.returncode == 1, (command, result.stderr)
        assert re.search("403|permission|PERMISSION", result.stderr), result.stderr
    assert len(asked) == len(unique) >= 12
    assert misspelt.returncode == 2
