"""What runs the compute programs. Each takes a source and n, and gives (milliseconds, result).

Times are processor time of running alone, without parsing and compiling, so that a busy machine
disturbs them less.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

from sequential_flow.compiler.program import Program, compile_script
from sequential_flow.limits import Limits
from sequential_flow.machine import SUPPORT, Machine

#: (milliseconds, result)
Measured = tuple[float, Any]
Engine = Callable[[str, int], Measured]

LIMITS = Limits(steps=10**12, memory_bytes=2**31)


def sequential_flow(source: str, n: int) -> Measured:
    """A fresh machine; the program is compiled once and cached, as in a warm process."""
    machine = Machine(limits=LIMITS)
    machine.start(source, n)
    start = process_time()
    machine.run()
    elapsed = (process_time() - start) * 1e3
    if machine.error_detail is not None:
        raise RuntimeError(machine.error_detail["message"])
    return elapsed, machine.result


def compile_milliseconds(source: str) -> float:
    """Parsing, analysis and the generated Python of every function, nothing cached."""
    start = process_time()
    program: Program = compile_script(f"{source}\n// {start}", SUPPORT)
    for template in program.templates:
        if template.unit.kind != "default" and not template.unit.generator:
            template.straight()
    return (process_time() - start) * 1e3


def quickjs() -> Engine | None:
    try:
        module = importlib.import_module("quickjs")
    except ImportError:
        return None

    def run(source: str, n: int) -> Measured:
        context = module.Context()
        context.set("input", n)
        start = process_time()
        result = context.eval(source)
        return (process_time() - start) * 1e3, result

    return run


JS2PY = """
import json, sys, warnings
from time import process_time
warnings.simplefilter("ignore")
import js2py
source, n = json.load(sys.stdin)
declarations, last = source.rstrip().rsplit("\\n", 1)
program = declarations + "\\nvar answer = " + last
context = js2py.EvalJs({"input": 1})
context.execute(program)  # the translation is kept
context.input = n
start = process_time()
context.execute(program)
print(json.dumps([(process_time() - start) * 1e3, context.answer]))
"""


def js2py(source: str, n: int) -> Measured | str:
    """A fresh process for each run; or how it failed."""
    if importlib.util.find_spec("js2py") is None:
        return "-"
    command = [sys.executable, "-c", JS2PY]
    text = json.dumps([source, n])
    try:
        done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=30)
    except subprocess.TimeoutExpired:
        return "over 30 s"
    if done.returncode:
        return "fails"
    elapsed, result = json.loads(done.stdout)
    return elapsed, result


NODE = """
const { readFileSync } = require("fs");
const vm = require("vm");
const [path, n] = process.argv.slice(1);
const script = new vm.Script(readFileSync(path, "utf8"));
const start = process.hrtime.bigint();
const result = script.runInContext(vm.createContext({ input: Number(n) }));
console.log(JSON.stringify([Number(process.hrtime.bigint() - start) / 1e6, result]));
"""


def node(path: Path, n: int) -> Measured | None:
    """A fresh Node process for each run."""
    program = shutil.which("node")
    if program is None:
        return None
    command = [program, "-e", NODE, str(path), str(n)]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    elapsed, result = json.loads(text)
    return elapsed, result
