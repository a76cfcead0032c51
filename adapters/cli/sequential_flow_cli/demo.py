"""The demo: the bundled examples, and a flow that survives kill -9.

The proof is the log of the API: every request that was answered was performed once, though the
process that ran the flow was killed while another request was under way.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from rich.table import Table
from rich.text import Text

from sequential_flow import SequentialFlow

from . import view
from .demo_api import DemoApi
from .driving import drive, exit_code_of, finish
from .settings import Problem, http_fetch, open_flow

EXAMPLES = Path(__file__).parent / "examples"
_HELD = "/customers/3/orders"
_PATIENCE_SECONDS = 60.0


def run_demo() -> int:
    """The exit code: 0 when everything is as it should be."""
    with tempfile.TemporaryDirectory(prefix="sequential-flow-") as folder, DemoApi() as api:
        store = f"sqlite:///{folder}/flows.sqlite"
        flow = open_flow(store)
        for name in ("user-name", "two-fetches", "sales-report"):
            _run_example(flow, api, name)
        return _survive_kill(flow, store)


def _run_example(flow: SequentialFlow, api: DemoApi, name: str) -> None:
    file = EXAMPLES / f"{name}.js"
    _title(file.name)
    code = file.read_text(encoding="utf-8")
    view.note(code.strip() if code.count("\n") < 10 else f"({code.count(chr(10))} lines)", "dim")
    task = flow.execute(code, name, defer=True)
    task = drive(flow, http_fetch([api.host], api.url, 30.0), name, quiet=False)
    finish(task, as_json=False)
    if exit_code_of(task) != 0:
        raise Problem(f"the example {name} did not complete: {task.error}", exit_code=1)


def _survive_kill(flow: SequentialFlow, store: str) -> int:
    _title("the same flow, killed with kill -9 in the middle")
    with DemoApi() as api:
        options = ["--store", store, "--allow-host", api.host, "--base-url", api.url]
        file = str(EXAMPLES / "sales-report.js")
        api.hold(_HELD)
        with _command(["run", file, "--id", "survivor", *options]) as child:
            _wait_until_only_held_is_out(flow, child)
            child.kill()
        view.note(f"killed process {child.pid} while the API still works on GET {_HELD}", "bold")
        _show_where_it_stands(flow)
        api.release(_HELD)
        view.note("sequential-flow resume survivor", "bold")
        with _command(["resume", "survivor", *options]) as child:
            code = child.wait(_PATIENCE_SECONDS)
        return code or _judge(api)


def _command(arguments: list[str]) -> subprocess.Popen[bytes]:
    """This very command line in a process of its own."""
    path = os.pathsep.join(filter(None, sys.path))
    command = [sys.executable, "-m", "sequential_flow_cli", *arguments]
    return subprocess.Popen(command, env={**os.environ, "PYTHONPATH": path})


def _wait_until_only_held_is_out(flow: SequentialFlow, child: subprocess.Popen[bytes]) -> None:
    """Until all other answers are stored."""
    give_up = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < give_up and child.poll() is None:
        task = flow.get_task("survivor")
        if [request.url for request in task.pending_requests] == [_HELD]:
            return
        time.sleep(0.02)
    child.kill()
    raise Problem("the flow did not come to the request where it is to be killed", exit_code=1)


def _show_where_it_stands(flow: SequentialFlow) -> None:
    task = flow.get_task("survivor")
    waiting = ", ".join(view.request_line(request) for request in task.pending_requests)
    view.note(f"stored: {task.status}, {len(task.answered)} answers taken, waits for {waiting}")


def _judge(api: DemoApi) -> int:
    """Prints the log by request; 1 when an answered request was performed again."""
    asked = Counter((entry.key, entry.line) for entry in api.log)
    answered = Counter((entry.key, entry.line) for entry in api.log if entry.is_answered)
    table = Table(box=None, header_style="dim", pad_edge=False)
    for title in ("REQUEST", "PERFORMED", "ANSWERED"):
        table.add_column(title)
    for key, line in asked:
        counts = (str(asked[key, line]), str(answered[key, line]))
        table.add_row(Text(line), *counts)
    view.out.print(table)
    if set(answered.values()) != {1} or set(asked) != set(answered):
        view.note("✗ an answered request was performed again", "red")
        return 1
    view.note("✔ no request that had been answered was performed again", "green")
    return 0


def _title(text: str) -> None:
    view.err.rule(Text(text), align="left", style="dim")
