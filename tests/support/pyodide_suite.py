"""The pause/resume suite under Pyodide: Python for hosts that have JavaScript only.

The core runs in one thread there, without sockets and processes, on CPython 3.14 for WebAssembly.
The tests are the core's own, run by pytest, which is taken from this Python; the runtimes and
Pyodide come from npm, see `javascript_runtimes`.
"""

from __future__ import annotations

import json
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

from javascript_runtimes import NODE_MODULES, ROOT, found_runtime, missing

#: What needs no server, no thread and no other process.
SUITE = [
    "tests/core/test_js_scripts.py",
    "tests/core/snapshot",
    "tests/core/test_flow.py",
    "tests/core/test_flow_bad_input.py",
    "tests/core/test_flow_budgets.py",
    "tests/core/test_flow_sealed.py",
    "tests/core/test_flow_storage_failures.py",
    "tests/core/test_flow_waits.py",
    "tests/core/test_host_functions.py",
    "tests/core/test_seal.py",
    "tests/core/test_task.py",
    "tests/core/test_vm.py",
]
#: They need Node or another process; the last ones, more than a JavaScript engine's stack.
LEFT_OUT = " and ".join(
    f"not ({tests})"
    for tests in (
        "expectations_are_those_of_node",
        "in_another_process",
        "what_is_no_snapshot and text4",
        "a_very_long_list_of_objects",
        "what_is_not_json_is_a_clear_error and value5",
    )
)

_COMMANDS = {
    "node": [],
    "deno": ["run", "-A", "--no-prompt", "--no-config", "--node-modules-dir=manual"],
    "bun": [],
}
_PLUGINS = ("cacheprovider", "faulthandler", "hypothesispytest", "anyio", "schemathesis")


def run(
    runtime: str, tests: list[str], *, select: str = LEFT_OUT, core: Path = ROOT / "core"
) -> dict[str, Any]:
    """What run.mjs prints at its end; `core` is a folder with `sequential_flow` in it.

    A skip, or in CI a failure, when the runtime or Pyodide is missing.
    """
    path, pyodide = found_runtime(runtime), NODE_MODULES / "pyodide" / "pyodide.mjs"
    if path is None or not pyodide.exists():
        missing(f"{runtime} or Pyodide is not installed: make .venv/runtimes.stamp")
    plugins = [option for name in _PLUGINS for option in ("-p", f"no:{name}")]
    about = {
        "pyodide": pyodide.as_uri(),
        "folders": {
            "/core": str(core),
            "/repository": str(ROOT),
            "/packages": sysconfig.get_path("purelib"),
        },
        "path": ["/core", "/repository/tests/support", "/packages"],
        "arguments": [
            *plugins,
            *("-q", "--noconftest", "--import-mode=importlib", "--tb=short", "-c", "/dev/null"),
            *("--rootdir", "/repository", "-k", select),
            *(f"/repository/{test}" for test in tests),
        ],
    }
    command = [path, *_COMMANDS[runtime], str(ROOT / "tests" / "pyodide" / "run.mjs")]
    done = subprocess.run(
        [*command, json.dumps(about)], capture_output=True, text=True, cwd=ROOT, check=False
    )
    try:
        result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        raise RuntimeError(f"{runtime}:\n{done.stdout[-4000:]}{done.stderr[-4000:]}") from None
    return result
