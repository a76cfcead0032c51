"""Runs test262 tests for the conformance runner, speaking its protocol t262/1 on stdin and stdout.

Each test runs on a fresh machine, exactly as flows run; only the limits are larger, and the harness
files are scripts of their own in the same realm.
"""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "core"))

from sequential_flow.limits import Limits
from sequential_flow.machine import Machine
from sequential_flow.runtime.completion import Abort
from sequential_flow.runtime.conversions import to_string
from sequential_flow.runtime.intrinsics import KINDS
from sequential_flow.runtime.objects import JSObject
from sequential_flow.runtime.promises import plain_get
from sequential_flow.syntax import ScriptSyntaxError

LIMITS = Limits(steps=200_000_000, memory_bytes=1 << 30, source_bytes=1 << 26, stack_depth=5000)


def print_line(vm: Any, fn: Any, this: Any, text: Any = "", *_: Any) -> Any:
    """The host's `print`."""
    fn.data.append(text if type(text) is str else to_string(vm, text))


KINDS["test262.print"] = print_line


def constructor_name(vm: Machine, value: Any) -> str:
    """What the runner compares: the name of the thrown value's constructor."""
    if not isinstance(value, JSObject):
        return f"({type(value).__name__})"
    constructor = plain_get(vm, value, "constructor")
    name = plain_get(vm, constructor, "name") if isinstance(constructor, JSObject) else ""
    return name if isinstance(name, str) and name else "Object"


class RecordingMachine(Machine):
    """Keeps the value that was thrown out of a script."""

    thrown: Any = None

    def _uncaught(self, value: Any) -> str:
        self.thrown = value
        return super()._uncaught(value)


def evaluate(vm: RecordingMachine, source: str) -> dict[str, Any] | None:
    """Run one script to its end; the answer's fields when it failed."""
    try:
        vm.start(source, shared_realm=True)
    except ScriptSyntaxError as error:
        return {"outcome": "fail", "phase": "parse", "error": f"SyntaxError: {error}"}
    if vm.run() == "completed":
        return None
    detail = vm.error_detail or {}
    if detail.get("code") != "SCRIPT_ERROR":
        return {"outcome": "timeout", "error": f"{detail.get('code')}: {detail.get('message')}"}
    name = constructor_name(vm, vm.thrown)
    return {"outcome": "fail", "phase": "runtime", "error": f"{name}: {detail.get('message')}"}


def run(test: dict[str, Any]) -> dict[str, Any]:
    prints: list[str] = []
    answer: dict[str, Any] = {"id": test["id"], "outcome": "pass", "prints": prints}
    try:
        vm = RecordingMachine(limits=LIMITS, style="promise")
        vm.global_object.put(vm, "print", vm.runtime_function("test262.print", prints, "print", 1))
        for script in [*(p["source"] for p in test["prelude"]), test["source"]]:
            failed = evaluate(vm, script)
            if failed is not None:
                answer.update(failed)
                break
    except (Exception, Abort):
        answer.update(outcome="crash", error=traceback.format_exc()[-1500:])
    return answer


def main() -> None:
    def send(message: dict[str, Any]) -> None:
        sys.stdout.write(json.dumps(message) + "\n")
        sys.stdout.flush()

    send({"hello": "t262/1", "engine": "sequential-flow", "harness": "separate"})
    for line in sys.stdin:
        send(run(json.loads(line)))


if __name__ == "__main__":
    main()
