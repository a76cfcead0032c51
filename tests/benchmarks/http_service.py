"""Requests a second: the service in process and behind a server, beside the reference system.

    python tests/benchmarks/http_service.py [--quick] [--reference FOLDER]

The flow fetches twice: `execute` runs to the first pause, the first `resume` to the second, the
second one to the end. Storage is memory, clients authenticate, every body is JSON.

FOLDER holds checkouts of the reference system, `sequential-flow` and `sequential-fetch`; it runs
behind the smallest server that `node:http` allows, without authentication, checks or limits. Both
systems get the same requests over one connection each, in turn; a wrong result is shown. What is
counted is the processor time of the server's process, so that the client costs nothing.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import pairwise
from pathlib import Path
from time import process_time
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "core"), str(ROOT / "tests" / "support")]

from tests.benchmarks.tables import row  # noqa: E402

from sequential_flow import HTTPRequest, HTTPService, SequentialFlow  # noqa: E402

KEY = "a-key-of-the-benchmarks"
#: The keys of the result are no names of variables: the reference system would replace them.
FLOW = """const user = fetch('https://api.example.com/user/123');
const posts = fetch('https://api.example.com/posts?userId=' + user.id);
({name: user.name, count: posts.length})"""
RESULT = {"name": "Ann", "count": 3}
RESPONSES = [{"id": 123, "name": "Ann"}, [{"id": 1}, {"id": 2}, {"id": 3}]]
STEPS = ("execute to the pause", "resume to the pause", "resume to the end")

#: Sends JSON to a path, gives the answer.
Post = Callable[[str, Any], Any]

SERVER = """
import sys
sys.path[:0] = sys.argv[1:3]
from sequential_flow import HTTPRequest, HTTPService, SequentialFlow
service = HTTPService(SequentialFlow(), keys=[sys.argv[3]])
"""
STANDARD_LIBRARY = """
import time
from service_server import ServiceServer
with ServiceServer(service) as server:
    print(server.port, flush=True)
    time.sleep(86400)
"""
UVICORN = """
import socket, uvicorn

async def app(scope, receive, send):
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
    path, query = scope["raw_path"].decode("latin-1"), scope["query_string"].decode("latin-1")
    response = service.handle(HTTPRequest(scope["method"], path, query, headers, body))
    head = [(name.encode(), value.encode("latin-1")) for name, value in response.headers.items()]
    await send({"type": "http.response.start", "status": response.status, "headers": head})
    await send({"type": "http.response.body", "body": response.body})

listener = socket.socket(proto=socket.IPPROTO_TCP)  # asyncio turns Nagle off only for such
listener.bind(("127.0.0.1", 0))
listener.listen()
print(listener.getsockname()[1], flush=True)
config = uvicorn.Config(app, log_level="error", access_log=False, lifespan="off", timeout_keep_alive=600)
uvicorn.Server(config).run([listener])
"""
NODE = """
const http = require("node:http");
const { SequentialFlow } = require("sequential-flow");
const operations = { "/execute": "execute", "/resume": "resume" };
const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", async () => {
    const task = await SequentialFlow[operations[request.url]](JSON.parse(Buffer.concat(chunks)));
    const body = JSON.stringify(task);
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
    response.end(body);
  });
});
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--reference", type=Path, help="folder of the reference system's checkouts")
    arguments = parser.parse_args()
    report(arguments.quick, arguments.reference)


def report(quick: bool, reference: Path | None = None) -> None:
    rounds, flows = (3, 100) if quick else (9, 400)
    widths = (34, 22, 22, 22)
    row(["requests a second of one core", *STEPS], widths)
    rates = in_process(rounds, flows)
    row(["in process", *(f"{rate:,.0f}" for rate in rates)], widths)
    with ExitStack() as stack:
        servers = {
            name: stack.enter_context(running(command, environment))
            for name, command, environment in commands(stack, reference)
        }
        for name, rates in side_by_side(servers, rounds, flows).items():
            row([name, *(f"{rate:,.0f}" for rate in rates)], widths)


def in_process(rounds: int, flows: int) -> list[float]:
    service = HTTPService(SequentialFlow(), keys=[KEY])
    headers = [
        ("Host", "127.0.0.1"),
        ("Authorization", f"Bearer {KEY}"),
        ("Content-Type", "application/json"),
    ]

    def post(path: str, body: Any) -> Any:
        response = service.handle(HTTPRequest("POST", path, "", headers, json.dumps(body).encode()))
        assert response.status == 200, response.body
        return json.loads(response.body)

    check("in process", post)
    measured = [one_round(post, process_time, flows) for _ in range(rounds + 1)]
    return rates_of(measured[1:], flows)


def side_by_side(
    servers: dict[str, tuple[int, Post]], rounds: int, flows: int
) -> dict[str, list[float]]:
    """In turn; the first round of each warms it up."""
    for name, (_, post) in servers.items():
        check(name, post)
    measured: dict[str, list[list[float]]] = {name: [] for name in servers}
    for _ in range(rounds + 1):
        for name, (pid, post) in servers.items():
            measured[name].append(one_round(post, lambda pid=pid: spent(pid), flows))  # type: ignore[misc]
    return {name: rates_of(all_rounds[1:], flows) for name, all_rounds in measured.items()}


def one_round(post: Post, clock: Callable[[], float], flows: int) -> list[float]:
    """Seconds for `flows` of each step."""
    times = [clock()]
    tasks = [post("/execute", {"code": FLOW}) for _ in range(flows)]
    times.append(clock())
    for data in RESPONSES:
        tasks = [post("/resume", resume_body(task, data)) for task in tasks]
        times.append(clock())
    return [after - before for before, after in pairwise(times)]


def rates_of(measured: list[list[float]], flows: int) -> list[float]:
    """A second, over all rounds together: the clock of other processes ticks in 10 ms."""
    return [len(measured) * flows / sum(seconds) for seconds in zip(*measured, strict=True)]


def resume_body(task: Any, data: Any) -> Any:
    response = {"data": data, "status": 200, "statusText": "OK", "headers": {"etag": "1"}}
    return {"taskId": task["id"], "vmState": task["vmState"], "fetchResponse": response}


def check(name: str, post: Post) -> None:
    """Says so when the result is wrong, and whether the second URL was."""
    task = post("/execute", {"code": FLOW})
    task = post("/resume", resume_body(task, RESPONSES[0]))
    url = task["fetchRequest"]["url"]
    task = post("/resume", resume_body(task, RESPONSES[1]))
    if task.get("result") != RESULT:
        print(f"({name}: second URL {url!r}, result {task.get('result')!r}, not {RESULT})")


def commands(
    stack: ExitStack, reference: Path | None
) -> Iterator[tuple[str, list[str], dict[str, str]]]:
    """Name, command and environment of each server that can run here; it prints its port."""
    arguments = [str(ROOT / "core"), str(ROOT / "tests" / "support"), KEY]
    yield "behind http.server", [sys.executable, "-c", SERVER + STANDARD_LIBRARY, *arguments], {}
    if importlib.util.find_spec("uvicorn"):
        yield "behind uvicorn", [sys.executable, "-c", SERVER + UVICORN, *arguments], {}
    node = shutil.which("node")
    if reference is None or node is None:
        print("(the reference system is left out: it needs --reference and Node)")
        return
    modules = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    for name in ("sequential-flow", "sequential-fetch"):
        (modules / name).symlink_to((reference / name).resolve())
    yield "the reference, behind node:http", [node, "-e", NODE], {"NODE_PATH": str(modules)}


@contextmanager
def running(command: list[str], environment: dict[str, str]) -> Iterator[tuple[int, Post]]:
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, **environment}
    )
    try:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            yield process.pid, posting(connection)
    finally:
        process.kill()
        process.communicate()


def posting(connection: socket.socket) -> Post:
    stream = connection.makefile("rb")
    head = (
        "POST {} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {KEY}\r\nContent-Length: {{}}\r\n\r\n"
    )

    def post(path: str, body: Any) -> Any:
        data = json.dumps(body).encode()
        connection.sendall(head.format(path, len(data)).encode() + data)
        status = stream.readline()
        length = 0
        while (line := stream.readline().lower()) not in (b"\r\n", b""):
            if line.startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        answer = stream.read(length)
        assert b" 200 " in status, (status, answer)
        return json.loads(answer)

    return post


def spent(pid: int) -> float:
    """Processor seconds of a process, from /proc."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
