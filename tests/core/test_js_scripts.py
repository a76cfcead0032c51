"""Runs ``tests/js/**/*.js`` straight, in single steps, and restored at every pause point.

`tests/README.md` describes the scripts. The last test holds the same expectations against Node.
"""

from __future__ import annotations

import functools
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from sequential_flow import snapshot
from sequential_flow.limits import Limits
from sequential_flow.machine import Machine

SCRIPTS = Path(__file__).resolve().parents[1] / "js"
PATHS = sorted(SCRIPTS.rglob("*.js"))
NAMES = [path.relative_to(SCRIPTS).with_suffix("").as_posix() for path in PATHS]
COMMENT = re.compile(r"// (expect|result|error|fetch|call|event|input): ?(.*)$", re.MULTILINE)
ECHO = "/echo/"
JSON_HEADERS = {"content-type": "application/json"}
LIMITS = Limits(steps=200_000)

#: What a script did: its console's lines, and how it ended.
Trace = tuple[list[str], str]


class Script(NamedTuple):
    source: str
    trace: Trace
    responses: dict[str, dict[str, Any]]
    calls: dict[str, dict[str, Any]]
    #: (name, data), each of which comes once.
    events: list[tuple[str, Any]]
    input: Any


def read(path: Path) -> Script:
    source = path.read_text(encoding="utf-8")
    lines: list[str] = []
    answers: dict[str, dict[str, dict[str, Any]]] = {"fetch": {}, "call": {}}
    events: list[tuple[str, Any]] = []
    end, given = "null", None
    for word, text in COMMENT.findall(source):
        subject, _, answer = text.partition(" -> ")
        if word == "expect":
            lines.append(text)
        elif word in answers:
            answers[word][subject] = response(answer)
        elif word == "event":
            events.append((subject, json.loads(answer)))
        elif word == "input":
            given = json.loads(text)
        else:
            end = canonical(json.loads(text)) if word == "result" else f"error {text}"
    return Script(source, (lines, end), answers["fetch"], answers["call"], events, given)


def response(text: str) -> dict[str, Any]:
    """``{"n": 1}`` is the data; ``404 {"n": 1}`` has a status; ``! message`` never arrives."""
    if text.startswith("! "):
        return {"error": text[2:]}
    status = re.match(r"(\d{3}) (?=\S)", text)
    data = json.loads(text[status.end() :] if status else text)
    return {"data": data, "status": int(status[1]) if status else 200, "headers": JSON_HEADERS}


def canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


# -- running


class Host:
    """Answers what one run asks for. Time passes only when it waits for nothing else."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.events = list(script.events)
        self.now = 1_800_000_000.0

    def clock(self) -> float:
        return self.now

    def answer(self, machine: Machine) -> None:
        """Answer the first outstanding request that has an answer; else, the next is due."""
        for request in machine.pending:
            found = self.find(request)
            if found is not None:
                machine.answer(request.id, found)
                return
        times = [request.due_at for request in machine.pending if request.due_at is not None]
        assert times, "no answer, and nothing becomes due"
        self.now = min(times) / 1000

    def find(self, request: Any) -> dict[str, Any] | None:
        if request.kind == "fetch":
            return self.responses(request.url)
        if request.kind == "call":
            name, args = request.options["name"], request.options["args"]
            return self.script.calls[name] if name != "echo" else {"data": args[0]}
        for at, (name, sent) in enumerate(self.events):
            if request.kind == "event" and name == request.options["name"]:
                del self.events[at]
                return {"data": sent}
        return None

    def responses(self, url: str) -> dict[str, Any]:
        found = self.script.responses.get(url)
        if found is None:
            assert url.startswith(ECHO), f"no response for {url}"
            found = response(url[len(ECHO) :])
        return found


def end(machine: Machine) -> str:
    detail = machine.error_detail
    if detail is not None:
        return f"error {detail['name']}: {detail['message']}"
    return canonical(machine.result)


def begin(host: Host, chunk_size: int | None = None) -> Machine:
    machine = Machine(limits=LIMITS)
    machine.wall_clock = host.clock
    machine.start(host.script.source, host.script.input)
    if chunk_size is not None:
        machine.chunk_size = chunk_size
    return machine


def straight(script: Script) -> Trace:
    host = Host(script)
    machine = begin(host)
    while machine.run() == "paused":
        host.answer(machine)
    return texts(machine), end(machine)


def stepped(script: Script) -> Trace:
    """Every pause point is left through the stack and entered again, in one machine."""
    host = Host(script)
    machine = begin(host, 0)
    while (status := machine.run(-1)) in ("paused", "sliced"):
        if status == "paused":
            host.answer(machine)
    return texts(machine), end(machine)


def restored(script: Script) -> Trace:
    """At every pause point a fresh machine goes on."""
    host = Host(script)
    machine = begin(host, 0)
    while (status := machine.run(-1)) in ("paused", "sliced"):
        machine = again(machine, script.source)
        if status == "paused":
            host.answer(machine)
            machine = again(machine, script.source)
    return texts(machine), end(machine)


def again(machine: Machine, source: str) -> Machine:
    text = snapshot.dump(machine)
    round_tripped = json.dumps(json.loads(text), separators=(",", ":"))
    fresh = snapshot.load(round_tripped, source, limits=machine.limits)
    assert snapshot.dump(fresh) == text
    fresh.chunk_size = 0
    fresh.wall_clock = machine.wall_clock
    return fresh


def texts(machine: Machine) -> list[str]:
    return [line for entry in machine.logs for line in entry["text"].split("\n")]


# -- the tests


def test_there_are_scripts_for_every_area() -> None:
    areas = {path.parent.name for path in PATHS}
    assert areas == {"language", "builtins", "pausing"}
    assert len(PATHS) >= 80


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_straight(path: Path) -> None:
    script = read(path)
    assert straight(script) == script.trace


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_in_single_steps(path: Path) -> None:
    script = read(path)
    assert stepped(script) == script.trace


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_restored_at_every_pause_point(path: Path) -> None:
    script = read(path)
    assert restored(script) == script.trace


# -- the same in Node

NODE = """
const { answers, calls, events, direct, input, source } = JSON.parse(require("fs").readFileSync(0, "utf8"));
const queue = [];
function later(job) {
  queue.push(job);
  if (queue.length === 1) setImmediate(function next() {
    queue[0]();
    queue.shift();
    if (queue.length) setImmediate(next);
  });
}
const named = (name, message) => Object.assign(new Error(message), name && { name });
const block = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
function answered(failure, value) {
  if (direct) {
    if (failure) throw failure;
    return structuredClone(value());
  }
  return new Promise((resolve, reject) => later(() => failure ? reject(failure) : resolve(value())));
}
globalThis.fetch = (url) => {
  const { error, data, status } = answers[url] ?? { data: JSON.parse(String(url).slice(6)), status: 200 };
  const response = () => new Response(JSON.stringify(data), { status });
  return answered(error && new TypeError(error), direct ? () => data : response);
};
globalThis.call = (name, ...args) => {
  const sent = JSON.stringify(args);
  const { error, data } = name === "echo" ? { data: JSON.parse(sent)[0] } : calls[name];
  return answered(error && named("", error), () => data);
};
globalThis.sleep = (ms) => direct ? void block(ms) : new Promise((resolve) => setTimeout(resolve, ms));
const waits = [];
globalThis.waitForEvent = (name, { timeout } = {}) => {
  const at = events.findIndex((event) => event[0] === String(name));
  if (at >= 0) {
    const [[, data]] = events.splice(at, 1);
    return answered(undefined, () => data);
  }
  const failure = named("TimeoutError", `No event '${name}' within the time given`);
  if (direct) {
    block(timeout);
    throw failure;
  }
  return new Promise((_, reject) => timeout && waits.push(setTimeout(reject, timeout, failure)));
};
globalThis.input = input;
const Async = (async () => {}).constructor;
function failed({ name, message }) {
  process.stderr.write(`error ${name}: ${message}`);
  process.exit();
}
process.on("uncaughtException", failed);
new Async(source)().then(() => waits.forEach(clearTimeout), failed);
"""


def in_node(node: str, script: Script) -> tuple[list[str], str]:
    """The console's lines in Node, and how the script failed. Answers come at once."""
    machine = begin(Host(script))
    request = {
        "answers": script.responses,
        "calls": script.calls,
        "events": script.events,
        "direct": machine.style == "direct",
        "input": script.input,
        "source": as_function_body(script.source),
    }
    done = subprocess.run(
        [node, "-e", NODE], input=json.dumps(request), capture_output=True, text=True, check=True
    )
    return done.stdout.split("\n")[:-1], done.stderr


@functools.cache
def node_version(node: str) -> int:
    command = [node, "-p", "parseInt(process.versions.node)"]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def needed_node(script: Script) -> int:
    """The major version in a line ``// node: 22``."""
    found = re.search(r"^// node: (\d+)$", script.source, re.MULTILINE)
    return int(found[1]) if found else 0


def as_function_body(source: str) -> str:
    """A last line ``{ a: 1, b }`` is an object in a flow, and a syntax error elsewhere."""
    lines = [line for line in source.splitlines() if not line.startswith("//")]
    if lines[-1].startswith("{ "):
        lines[-1] = f"({lines[-1]})"
    return "\n".join(lines)


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_expectations_are_those_of_node(path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed")
    script = read(path)
    if node_version(node) < needed_node(script):
        pytest.skip("this Node is too old for the script")
    lines, failure = in_node(node, script)
    expected, end = script.trace
    assert lines == expected
    assert failure == (end if end.startswith("error ") else "")
