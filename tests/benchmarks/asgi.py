"""The ASGI application under load: `server:app` with memory storage, on one core.

    python tests/benchmarks/asgi.py [--quick] [--servers uvicorn,granian,hypercorn] [--reference FOLDER]

Requests are an `execute` of two fetches to its first pause, made by wrk (Debian's package) over 32
connections: as many a second as there can be, and then half of 1,000 a second at random times, for the
latency. Servers run on one core and wrk on another, where there are two; what counts besides the
rate is the rate for each second of processor time of the server, which other work on the machine
changes little. Then: tasks that are open at the same time, each ended with its own result;
the same latency while 500 slow clients hang on, and while others send bodies of 50 MB.

FOLDER holds checkouts of the reference system, `sequential-flow` and `sequential-fetch`; it runs
behind the smallest server that `node:http` allows, without authentication, checks or limits.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "core"), str(ROOT / "tests" / "support")]

from tests.benchmarks.http_service import FLOW, NODE, spent  # noqa: E402
from tests.benchmarks.tables import row  # noqa: E402

from asgi_load import finish_open_tasks, send_large_body, slow_clients  # noqa: E402
from asgi_servers import KEY, ASGIServer  # noqa: E402

_CONNECTIONS = 32
_HALF_RATE = 500
_OPEN_TASKS = 10_000
_WIDTHS = (34, 12, 12, 12, 12, 12)

#: The pauses between requests are of random length: as of clients that know nothing of each other.
_LUA = """
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Authorization"] = "Bearer {key}"
wrk.body = [==[{body}]==]
if {pause} > 0 then
  function delay() return math.floor(-math.log(1 - math.random()) * {pause}) end
end
function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("RESULT %d %f %f %f %d\\n", summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
"""


class Load(NamedTuple):
    """What wrk has seen; `median` and `p99` are milliseconds."""

    requests: int
    seconds: float
    median: float
    p99: float
    errors: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="shorter runs, fewer tasks")
    parser.add_argument("--servers", default="uvicorn,granian,hypercorn")
    parser.add_argument("--reference", type=Path, help="folder of the reference system's checkouts")
    arguments = parser.parse_args()
    if shutil.which("wrk") is None:
        sys.exit("wrk is missing: sudo apt-get install wrk")
    seconds, tasks = (2, 1000) if arguments.quick else (10, _OPEN_TASKS)
    rates(arguments.servers.split(","), seconds, arguments.reference)
    with tempfile.TemporaryDirectory() as folder:
        with ASGIServer("uvicorn", Path(folder), prefix=_on_core(0), LOG_LEVEL="warning") as server:
            hostile_clients(server, seconds)
        with ASGIServer("uvicorn", Path(folder), prefix=_on_core(0), LOG_LEVEL="warning") as server:
            begun, ended = finish_open_tasks(server, tasks)
            print(f"{tasks:,} tasks open at once: begun in {begun:.1f} s, ended in {ended:.1f} s")


def rates(names: list[str], seconds: int, reference: Path | None) -> None:
    titles = ["execute to the pause", "a second", "per CPU s", "p50", "p99", "errors"]
    row(titles, _WIDTHS)
    for name in names:
        for level in ("warning", "info"):
            with tempfile.TemporaryDirectory() as folder:
                options = "" if name != "uvicorn" else "--no-access-log"
                with ASGIServer(
                    name, Path(folder), prefix=_on_core(0), options=options, LOG_LEVEL=level
                ) as server:
                    measure(f"{name}, logs: {level}", server.port, _pid(server), seconds)
    with ExitStack() as stack:
        for port, pid in _reference(stack, reference):
            measure("the reference, behind node:http", port, pid, seconds)


def measure(name: str, port: int, pid: int, seconds: int) -> None:
    """At full rate, and at half of the required one."""
    load(port, 1)
    before = spent(pid)
    full = load(port, seconds)
    per_second = full.requests / (spent(pid) - before)
    show(name, full, per_second)
    before = spent(pid)
    half = load(port, seconds, _HALF_RATE)
    show("  at half the required rate", half, half.requests / (spent(pid) - before))


def hostile_clients(server: ASGIServer, seconds: int) -> None:
    def beside(name: str) -> None:
        before = spent(_pid(server))
        seen = load(server.port, seconds, _HALF_RATE)
        show(name, seen, seen.requests / (spent(_pid(server)) - before))

    load(server.port, 1)
    beside("alone")
    with slow_clients(server, 500):
        beside("beside 500 slow clients")
    with _sending_large_bodies(server):
        beside("beside 4 clients sending 50 MB")


@contextmanager
def _sending_large_bodies(server: ASGIServer) -> Iterator[None]:
    stop = threading.Event()

    def send() -> None:
        while not stop.is_set():
            assert b" 413 " in send_large_body(server, 50_000_000)

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def show(name: str, seen: Load, per_cpu_second: float) -> None:
    rate = f"{seen.requests / seen.seconds:,.0f}"
    latencies = f"{seen.median:.1f} ms", f"{seen.p99:.1f} ms"
    row([name, rate, f"{per_cpu_second:,.0f}", *latencies, str(seen.errors)], _WIDTHS)


def load(port: int, seconds: int, rate: int = 0) -> Load:
    """As many requests as there can be, or about `rate` a second."""
    import json

    pause = _CONNECTIONS / rate * 1000 if rate else 0
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "load.lua")
        script.write_text(_LUA.format(key=KEY, body=json.dumps({"code": FLOW}), pause=pause))
        command = f"{_on_core(1)} wrk -t1 -c{_CONNECTIONS} -d{seconds}s -s {script}".split()
        url = f"http://127.0.0.1:{port}/execute"
        done = subprocess.run([*command, url], capture_output=True, text=True, check=True)
    found = re.search("RESULT (.*)", done.stdout)
    assert found is not None, done.stdout
    requests, took, median, p99, errors = found[1].split()
    return Load(int(requests), float(took), float(median), float(p99), int(errors))


def _reference(stack: ExitStack, folder: Path | None) -> Iterator[tuple[int, int]]:
    node = shutil.which("node")
    if folder is None or node is None:
        print("(the reference system is left out: it needs --reference and Node)")
        return
    modules = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    for name in ("sequential-flow", "sequential-fetch"):
        (modules / name).symlink_to((folder / name).resolve())
    process = subprocess.Popen(
        [*_on_core(0).split(), node, "-e", NODE],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "NODE_PATH": str(modules)},
    )
    stop: Callable[[], None] = process.kill
    stack.callback(stop)
    assert process.stdout is not None
    yield int(process.stdout.readline()), process.pid


def _pid(server: ASGIServer) -> int:
    """Of the process that answers: granian's is the child of the one that was started."""
    assert server.process is not None
    pid = server.process.pid
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return int(children[-1]) if children else pid


def _on_core(number: int) -> str:
    is_possible = shutil.which("taskset") is not None and (os.cpu_count() or 1) > number
    return f"taskset -c {number}" if is_possible else ""


if __name__ == "__main__":
    main()
