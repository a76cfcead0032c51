"""One program, run in several ways: what it logs must be the same in all of them."""

from __future__ import annotations

import json
import random
import shutil
import subprocess

from sequential_flow import snapshot
from sequential_flow.limits import Limits
from sequential_flow.machine import Machine

LIMITS = Limits(steps=10_000_000)
#: A program that takes more steps is left out of the slow ways.
MANY_STEPS = 12_000

NODE = """
const sources = JSON.parse(require("fs").readFileSync(0, "utf8"));
const Async = (async () => {}).constructor;
globalThis.fetch = (url) => Number(url.slice(1));
let unhandled = [];
process.on("unhandledRejection", (e) => unhandled.push(e));
const named = (e) => "error " + (e instanceof Error ? e.name : "Error");
const write = console.log;
(async () => {
  const all = [];
  for (const source of sources) {
    const lines = [], failed = [];
    console.log = (text) => lines.push(String(text));
    const direct = !source.includes("await null;");
    const idle = new Promise((resolve) => setImmediate(resolve, "idle"));
    try {
      const run = direct ? Function(source) : new Async(source);
      if (await Promise.race([run(), idle]) === "idle") failed.push(0);
    } catch (e) {
      failed.push(e);
    }
    await new Promise(setImmediate);
    const errors = [...unhandled, ...failed].map(named);
    unhandled = [];
    all.push([...lines.slice(0, 1000), ...errors.slice(0, 1)]);
  }
  write(JSON.stringify(all));
})();
"""


def begin(source: str) -> Machine:
    machine = Machine(limits=LIMITS)
    machine.start(source)
    return machine


def lines(machine: Machine) -> list[str]:
    found = [entry["text"] for entry in machine.logs][:1000]
    detail = machine.error_detail
    if detail is not None:
        found.append("error " + detail["name"])
    return found


def answer(machine: Machine) -> None:
    request = machine.pending[0]
    machine.answer(request.id, {"data": int((request.url or "")[1:]), "status": 200})


def straight(source: str) -> Machine:
    machine = begin(source)
    while machine.run() == "paused":
        answer(machine)
    return machine


def stepped(source: str) -> Machine:
    """Every pause point is left through the stack and entered again."""
    machine = begin(source)
    machine.chunk_size = 0
    while (status := machine.run(-1)) in ("paused", "sliced"):
        if status == "paused":
            answer(machine)
    return machine


def restored(source: str, seed: int, share: float = 1.0) -> Machine:
    """In single steps; a fresh machine goes on at `share` of the pause points."""
    chosen = random.Random(seed)
    machine = begin(source)
    machine.chunk_size = 0
    while (status := machine.run(-1)) in ("paused", "sliced"):
        if chosen.random() < share:
            text = snapshot.dump(machine)
            machine = snapshot.load(text, source, limits=LIMITS)
            assert snapshot.dump(machine) == text, "dumped again, it is another snapshot"
            machine.chunk_size = 0
        if status == "paused":
            answer(machine)
    return machine


def in_node(node: str, sources: list[str]) -> list[list[str]]:
    done = subprocess.run(
        [node, "-e", NODE], input=json.dumps(sources), capture_output=True, text=True, check=True
    )
    found: list[list[str]] = json.loads(done.stdout)
    return found


def find_node() -> str | None:
    return shutil.which("node")
