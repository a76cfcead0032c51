"""The command line as its users see it: processes, exit codes, standard output and error."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
import pytest

from http_server import Answer, Received, Server, reply
from servers import HOST, PostgreSQLServer

ROOT = Path(__file__).parents[3]
ROOTS = (ROOT / "core", ROOT / "adapters" / "cli", ROOT / "adapters" / "extras")
FLOW = "const user = fetch('/user/' + (input?.id ?? 1));\nconsole.log('got', user.name);\nuser.name"


class Cli:
    """Runs `sequential-flow` with a data folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "PYTHONPATH": os.pathsep.join(map(str, ROOTS)),
        }

    def start(self, *arguments: str, **options: Any) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "sequential_flow_cli", *arguments]
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        settings: dict[str, Any] = {**pipes, "cwd": self.folder, "env": self.environment, **options}
        return subprocess.Popen(command, text=True, **settings)

    def __call__(self, *arguments: str, text: str | None = None) -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        stdin = subprocess.DEVNULL if text is None else subprocess.PIPE
        process = self.start(*arguments, stdin=stdin)
        out, err = process.communicate(text, timeout=60)
        assert "Traceback" not in err, err
        return process.returncode, out, err

    def write(self, text: str, name: str = "flow.js") -> str:
        (self.folder / name).write_text(text, encoding="utf-8")
        return name


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    return Cli(tmp_path)


def user_of(received: Received) -> Answer:
    return reply({"name": f"User {received.path.rpartition('/')[2]}"})


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(user_of) as server:
        yield server


def net(server: Server) -> list[str]:
    return ["--allow-host", server.host, "--base-url", server.url]


class TestRun:
    def test_the_result_goes_to_standard_output(self, cli: Cli, server: Server) -> None:
        code, out, err = cli("run", cli.write(FLOW), "--id", "t", *net(server))
        assert (code, out) == (0, '"User 1"\n')
        assert "task t" in err
        assert "→ #1 GET /user/1" in err
        assert "← #1 GET /user/1  200" in err
        assert "log: got User 1" in err

    def test_json_for_scripts(self, cli: Cli, server: Server) -> None:
        code, out, err = cli("run", cli.write(FLOW), "--json", "--quiet", *net(server))
        task = json.loads(out)
        assert (code, err) == (0, "")
        assert (task["status"], task["result"], task["name"]) == ("completed", "User 1", "flow.js")

    @pytest.mark.parametrize("value", ['{"id": 7}', "@in.json", "@-"])
    def test_input(self, cli: Cli, server: Server, value: str) -> None:
        cli.write('{"id": 7}', "in.json")
        file = cli.write(FLOW)
        code, out, _ = cli("run", file, "--input", value, *net(server), text='{"id": 7}')
        assert (code, out) == (0, '"User 7"\n')

    def test_standard_input(self, cli: Cli) -> None:
        assert cli("run", "-", "-q", text="[1, 2].map((n) => n * 2)") == (
            0,
            "[\n  2,\n  4\n]\n",
            "",
        )

    def test_results_are_safe_and_readable(self, cli: Cli) -> None:
        code, out, _ = cli("run", "-", text="'é😀\\u001b[31m\\ud800\\u202e'")
        assert (code, out) == (0, '"é😀\\u001b[31m\\ud800\\u202e"\n')

    def test_a_flow_that_throws(self, cli: Cli) -> None:
        file = cli.write("function f() {\n  throw new TypeError('no');\n}\nf()")
        code, out, err = cli("run", file, "-q")
        assert (code, out) == (1, "")
        assert err.splitlines()[0] == "TypeError: no"
        assert "at f, line 2" in err
        code, out, _ = cli("run", file, "--json", "-q")
        assert (code, json.loads(out)["errorDetail"]["code"]) == (1, "SCRIPT_ERROR")

    def test_a_syntax_error_shows_the_place(self, cli: Cli) -> None:
        code, _, err = cli("run", cli.write("let a;\nlet = = 3;"), "-q")
        assert code == 1
        assert "SyntaxError" in err
        assert "line 2" in err
        assert re.search(r"^ *\^", err, re.MULTILINE)

    def test_a_retry_with_the_same_id_gets_the_result(self, cli: Cli, server: Server) -> None:
        file = cli.write(FLOW)
        for _ in range(2):
            assert cli("run", file, "--id", "t", *net(server))[:2] == (0, '"User 1"\n')
        assert len(server.log) == 1
        assert cli("run", file, "--id", "t", "--replace", *net(server))[0] == 0
        assert len(server.log) == 2
        code, out, err = cli("run", cli.write("1", "other.js"), "--id", "t")
        assert (code, out) == (3, "")
        assert err.startswith("sequential-flow: TASK_EXISTS: ")

    def test_refuses_hosts_that_are_not_allowed(self, cli: Cli, server: Server) -> None:
        file = cli.write(f"fetch('{server.url}/')")
        for options in ([], ["--allow-host", "example.com"]):
            code, _, err = cli("run", file, "-q", *options)
            assert code == 1
            assert "refused" in err or "not in the list" in err
        assert server.log == []

    def test_budgets_from_the_environment(self, cli: Cli) -> None:
        cli.environment["SEQUENTIAL_FLOW_LIMITS"] = '{"steps": 1000}'
        code, _, err = cli("run", "-", "-q", text="while (true);")
        assert code == 1
        assert "LimitExceeded" in err or "step" in err

    def test_interrupting_keeps_the_flow(self, cli: Cli) -> None:
        def hang(received: Received) -> Answer:
            time.sleep(20)
            return b""

        with Server(hang) as server:
            process = cli.start("run", cli.write(FLOW), "--id", "t", *net(server))
            wait_until(lambda: bool(server.log))
            process.send_signal(signal.SIGINT)
            _, err = process.communicate(timeout=10)
        assert process.returncode == 130
        assert err.splitlines()[-1].endswith("go on with: sequential-flow resume t")
        assert json.loads(cli("tasks", "show", "t", "--json")[1])["status"] == "paused"


class TestBadUse:
    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["run", "missing.js"], "cannot read missing.js: No such file or directory"),
            (["run", "."], "cannot read .: Is a directory"),
            (["run", "empty.js"], "empty.js is empty"),
            (["run", "binary.js"], "cannot read binary.js: it is not UTF-8 text"),
            (["run", "good.js", "--input", "{"], "--input is not JSON"),
            (["run", "good.js", "--input", "@nothing"], "cannot read nothing"),
            (["run", "good.js", "--store", "bad"], "unknown storage; use memory:"),
            (["run", "good.js", "--allow-host", "http://x"], "bad host 'http://x'"),
            (["run", "good.js", "--nonsense"], "No such option: --nonsense"),
            (["run", "good.js", "--ttl", "soon"], "Invalid value for '--ttl'"),
            (["run"], "Missing argument"),
            (["nonsense"], "No such command 'nonsense'"),
        ],
    )
    def test_wrong_command_lines(self, cli: Cli, arguments: list[str], message: str) -> None:
        cli.write("", "empty.js")
        cli.write("1", "good.js")
        (cli.folder / "binary.js").write_bytes(b"\xff\xfe\x00")
        code, out, err = cli(*arguments)
        assert (code, out) == (2, "")
        assert err.startswith(f"sequential-flow: {message}")
        assert err.count("\n") == 1

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["run", "good.js", "--id", "a b"], "INVALID_REQUEST: bad task id 'a b'"),
            (["run", "good.js", "--ttl", "-1"], "INVALID_REQUEST: ttl must be"),
            (["resume", "nobody"], "TASK_NOT_FOUND: no task 'nobody'"),
            (["inspect", "nobody"], "TASK_NOT_FOUND"),
            (["tasks", "show", "nobody"], "TASK_NOT_FOUND"),
            (["tasks", "rm", "nobody"], "TASK_NOT_FOUND"),
            (["tasks", "ls", "--status", "odd"], "INVALID_REQUEST: status must be one of"),
            (["run", "good.js", "--store", "sqlite:///good.js"], "STORAGE_UNAVAILABLE"),
            (["tasks", "ls", "--store", "sqlite:///good.js"], "STORAGE_UNAVAILABLE"),
            (["tasks", "ls", "--store", "sqlite:////proc/x/y"], "STORAGE_UNAVAILABLE"),
        ],
    )
    def test_what_cannot_be_done(self, cli: Cli, arguments: list[str], message: str) -> None:
        cli.write("1 // this is no database, and long enough to be looked at" * 20, "good.js")
        code, out, err = cli(*arguments)
        assert (code, out) == (3, "")
        assert err.startswith(f"sequential-flow: {message}")
        assert err.count("\n") == 1

    def test_bad_environment(self, cli: Cli) -> None:
        cli.environment["SEQUENTIAL_FLOW_LIMITS"] = '{"stepz": 1}'
        code, _, err = cli("tasks", "ls")
        assert code == 2
        assert err.startswith("sequential-flow: SEQUENTIAL_FLOW_LIMITS: unknown limit 'stepz'")

    def test_a_closed_pipe_is_no_traceback(self, cli: Cli) -> None:
        with cli.start("run", "-", "-q", stdin=subprocess.PIPE) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            process.stdin.write("'x'.repeat(1e6)")
            process.stdin.close()
            assert "Traceback" not in process.stderr.read()
        assert process.returncode != 0


class TestStoredTasks:
    def test_list_show_and_remove(self, cli: Cli, server: Server) -> None:
        assert cli("tasks", "ls") == (0, "", "no tasks\n")
        cli("run", cli.write(FLOW), "--id", "one", *net(server))
        cli("run", cli.write("throw new Error('bad\\x1b[0m')", "bad.js"), "--id", "two")
        code, out, _ = cli("tasks", "ls")
        assert code == 0
        assert [line.split()[:2] for line in out.splitlines()[1:]] == [
            ["two", "error"],
            ["one", "completed"],
        ]
        tasks = json.loads(cli("tasks", "ls", "--json", "--status", "completed")[1])["tasks"]
        assert [task["id"] for task in tasks] == ["one"]
        code, out, _ = cli("tasks", "show", "one")
        assert code == 0
        assert '"User 1"' in out
        assert "bad\\u001b[0m" in cli("tasks", "show", "two")[1]
        assert cli("tasks", "rm", "one", "two")[0] == 0
        assert cli("tasks", "ls")[2] == "no tasks\n"

    def test_expired_tasks_go_away(self, cli: Cli) -> None:
        cli("run", "-", "--id", "old", "--ttl", "0.001", text="1")
        cli("run", "-", "--id", "new", text="1")
        assert cli("tasks", "rm", "old")[0] == 3
        assert cli("tasks", "rm", "new")[0] == 0

    def test_the_data_folder_is_private(self, cli: Cli) -> None:
        cli("run", "-", text="1")
        folder = cli.folder / "data" / "sequential-flow"
        assert folder.stat().st_mode & 0o077 == 0
        assert (folder / "flows.sqlite").stat().st_mode & 0o077 == 0

    def test_the_storage_of_the_environment(self, cli: Cli) -> None:
        cli.environment["SEQUENTIAL_FLOW_STORAGE"] = "sqlite:///mine.sqlite"
        cli("run", "-", "--id", "t", text="1")
        assert (cli.folder / "mine.sqlite").exists()
        assert json.loads(cli("tasks", "ls", "--json")[1])["tasks"][0]["id"] == "t"

    def test_inspect_shows_where_a_flow_stands(self, cli: Cli) -> None:
        source = (
            "function load(id) {\n  const url = '/user/' + id;\n  return fetch(url);\n}\nload(42)"
        )
        with stopped_at_first_request(cli, source):
            code, out, _ = cli("inspect", "t")
            inspection = json.loads(cli("inspect", "t", "--json")[1])["inspection"]
        assert code == 0
        assert "#1 GET /user/42" in out
        assert re.search(r"at load +line 3", out)
        assert "return fetch(url);" in out
        assert "id = 42" in out
        assert 'url = "/user/42"' in out or "url = '/user/42'" in out
        assert re.search(r"line 5", out)
        assert inspection["frames"][0]["function"] == "load"


NESTED = """function load(id) {
  const url = '/user/' + id;
  return fetch(url);
}
load(42)"""


class stopped_at_first_request:  # noqa: N801
    """A context in which task `t` runs `source` and was killed at its first request."""

    def __init__(self, cli: Cli, source: str) -> None:
        self.cli, self.source = cli, source

    def __enter__(self) -> None:
        def hang(received: Received) -> Answer:
            time.sleep(20)
            return b""

        with Server(hang) as server:
            process = self.cli.start("run", self.cli.write(self.source), "--id", "t", *net(server))
            wait_until(lambda: bool(server.log))
            process.kill()
            process.communicate()

    def __exit__(self, *exception: object) -> None:
        self.cli("tasks", "rm", "t")


def wait_until(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    give_up = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < give_up
        time.sleep(0.005)


LONG = """
const names = [];
for (let i = 0; i < 12; i++) {
  const { name } = fetch('/user/' + i);
  names.push(name);
}
names.join(', ')
"""


@pytest.mark.parametrize("seconds", [0.0, 0.05, 0.2, 0.35])
def test_kill_9_at_any_moment(cli: Cli, seconds: float) -> None:
    """From the start of the process on; `resume` finishes, and answered is answered."""

    def slow(received: Received) -> Answer:
        time.sleep(0.02)
        return user_of(received)

    with Server(slow) as server:
        process = cli.start("run", cli.write(LONG), "--id", "t", *net(server))
        wait_until(lambda: stored(cli, "t") is not None)
        time.sleep(seconds)
        process.kill()
        process.communicate()
        before = stored(cli, "t")
        assert before is not None
        first = len(server.log)
        code, out, _ = cli("resume", "t", *net(server))
        assert (code, json.loads(out)) == (0, ", ".join(f"User {i}" for i in range(12)))
        times = Counter(received.path for received in server.log)
        assert sum(count - 1 for count in times.values()) <= 1
        outstanding = {request["url"] for request in before["pendingRequests"]}
        again = {received.path for received in server.log[first:]}
        assert {path for path, count in times.items() if count > 1} <= outstanding
        assert all(int(path.rpartition("/")[2]) >= first - 1 for path in again)


def stored(cli: Cli, task_id: str) -> dict[str, Any] | None:
    code, out, _ = cli("tasks", "show", task_id, "--json")
    return json.loads(out) if code == 0 else None


def test_resume_of_a_finished_flow_gives_its_result(cli: Cli, server: Server) -> None:
    cli("run", cli.write(FLOW), "--id", "t", *net(server))
    assert cli("resume", "t") == (0, '"User 1"\n', "")
    assert len(server.log) == 1


def test_version_and_help(cli: Cli) -> None:
    assert cli("--version") == (0, "sequential-flow 0.1.0\n", "")
    for command in ([], ["run"], ["resume"], ["inspect"], ["tasks"], ["tasks", "ls"], ["demo"]):
        code, out, _ = cli(*command, "--help")
        assert code == 0
        assert "Usage" in out


def test_demo(cli: Cli) -> None:
    code, out, err = cli("demo")
    assert code == 0, err
    assert '"Alice"' in out
    assert "no request that had been answered was performed again" in err
    assert "killed process" in err


def test_a_flow_waits_for_an_event_that_somebody_sends(cli: Cli) -> None:
    cli.write("console.log('asked'); const who = waitForEvent('approved'); sleep(20); who.by")
    code, out, err = cli("run", "flow.js", "--id", "t")
    assert (code, out) == (4, "")
    assert "#1 event approved" in err
    assert err.count("log: asked") == 1
    code, out, err = cli("event", "t", "approved", '{"by": "Ann"}', "--key", "1")
    assert (code, out) == (0, "")
    assert "go on with: sequential-flow resume t" in err
    assert cli("event", "t", "approved", '{"by": "Ann"}', "--key", "1")[0] == 0
    code, out, err = cli("resume", "t")
    assert (code, out) == (0, '"Ann"\n')
    assert "asked" not in err


def test_bad_events_are_refused(cli: Cli) -> None:
    code, _, err = cli("event", "nobody", "approved")
    assert code == 3
    assert "TASK_NOT_FOUND" in err
    cli.write("waitForEvent('x')")
    cli("run", "flow.js", "--id", "t")
    assert cli("event", "t", "bad name")[0] == 3
    assert cli("event", "t", "x", "{not json")[0] == 2


def test_sleeps_are_waited_for(cli: Cli) -> None:
    cli.write(
        "let out = []; setTimeout(() => out.push('late'), 30); sleep(1); out.push('soon'); out"
    )
    code, out, _ = cli("run", "flow.js")
    assert code == 0
    assert json.loads(out) == ["soon", "late"]


def test_expired_tasks_are_purged(cli: Cli) -> None:
    cli.write("waitForEvent('never')", "short.js")
    assert cli("run", "short.js", "--ttl", "0.5", "--id", "t")[0] in (3, 4)
    time.sleep(0.5)
    code, _, err = cli("tasks", "purge")
    assert (code, err) == (0, "removed 1 expired tasks\n")
    assert cli("tasks", "purge")[2] == "removed 0 expired tasks\n"


def test_a_file_needs_no_schema(cli: Cli) -> None:
    code, _, err = cli("tasks", "create-schema")
    assert (code, err) == (2, "sequential-flow: SQLiteStorage needs no schema\n")


def test_a_database_gets_its_tables(cli: Cli, postgresql_server: PostgreSQLServer) -> None:
    with psycopg.connect(**postgresql_server.settings(), autocommit=True) as connection:
        connection.execute("CREATE DATABASE command_line")
    user, password = postgresql_server.user, quote(postgresql_server.password, safe="")
    address = f"{HOST}:{postgresql_server.port}"
    location = f"postgresql://{user}:{password}@{address}/command_line"
    assert "create_schema" in cli("tasks", "ls", "--store", location)[2]
    assert cli("tasks", "create-schema", "--store", location)[0] == 0
    assert cli("tasks", "create-schema", "--store", location)[0] == 0
    assert cli("tasks", "ls", "--store", location)[2] == "no tasks\n"
