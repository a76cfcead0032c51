"""The native handler beside the ASGI application under Mangum: python tests/benchmarks/mangum_on_lambda.py

Both run under awslambdaric with memory storage and get the same event in turn: one execute to its
first pause. Measured are the first answer of a new process, warm answers, and what each brings
along besides core.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "core"), str(ROOT / "tests" / "support")]

from tests.benchmarks.tables import row  # noqa: E402

from aws_tools import BuiltStack, tool  # noqa: E402
from lambda_runtime import LambdaFunction  # noqa: E402

EVENT = json.loads((ROOT / "tests" / "events" / "aws" / "function-url.json").read_text())
ENVIRONMENT = {"SEQUENTIAL_FLOW_API_KEYS": "none", "SEQUENTIAL_FLOW_STORAGE": "memory:"}
COLD, WARM = 7, 500


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        built = BuiltStack(Path(folder) / "sam")
        tasks = {"native": built.function("ApiFunction"), "Mangum": with_mangum(Path(folder))}
        widths = (10, 14, 14, 16)
        row(("", "cold, ms", "warm, ms", "besides core, KB"), widths)
        figures = measured(tasks, built.opt)
        for name, (cold, warm) in figures.items():
            size = sum(path.stat().st_size for path in tasks[name].rglob("*.py"))
            size += mangum_bytes() if name == "Mangum" else 0
            row((name, f"{cold:.0f}", f"{warm:.2f}", f"{size / 1000:.0f}"), widths)


def with_mangum(folder: Path) -> Path:
    task, asgi = folder / "mangum", ROOT / "adapters" / "asgi"
    shutil.copytree(asgi / "sequential_flow_asgi", task / "sequential_flow_asgi")
    shutil.copy(asgi / "server.py", task)
    shutil.copy(ROOT / "deploy" / "aws" / "mangum" / "lambda_function.py", task)
    return task


def mangum_bytes() -> int:
    packages = tool("lambda", "python").parents[1].glob("lib/*/site-packages")
    names = ("mangum", "typing_extensions.py")
    paths = [path for package in packages for name in names for path in package.glob(name)]
    files = [file for path in paths for file in ([path] if path.is_file() else path.rglob("*.py"))]
    return sum(file.stat().st_size for file in files)


def measured(tasks: dict[str, Path], opt: Path) -> dict[str, tuple[float, float]]:
    """Medians in milliseconds: first answer of a process, warm answer."""
    cold: dict[str, list[float]] = {name: [] for name in tasks}
    warm: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(COLD):
        for name, task in tasks.items():
            with function_of(task, opt) as function:
                cold[name].append(answered(function))
    with ExitStack() as stack:
        functions = {
            name: stack.enter_context(function_of(task, opt)) for name, task in tasks.items()
        }
        for _ in range(WARM):
            for name, function in functions.items():
                warm[name].append(answered(function))
    return {name: (median(cold[name]), median(warm[name])) for name in tasks}


def function_of(task: Path, opt: Path) -> LambdaFunction:
    return LambdaFunction(task, opt, "lambda_function.lambda_handler", ENVIRONMENT)


def answered(function: LambdaFunction) -> float:
    begin = time.perf_counter()
    assert function.invoke(EVENT)["statusCode"] == 200
    return 1000 * (time.perf_counter() - begin)


if __name__ == "__main__":
    main()
