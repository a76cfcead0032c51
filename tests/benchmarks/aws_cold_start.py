"""The cold start of the built ApiFunction in its parts: python tests/benchmarks/aws_cold_start.py

Each part is a function under awslambdaric that does a little more than the one before; measured is
the time from the start of its process to its first answer. All take turns; the medians count, and
a part is what its function takes beyond the one before. Lambda's own processors are slower or
faster, and the time to fetch the code and to start the machine comes on top of it.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / path) for path in ("core", "adapters/aws_lambda", "tests/support")]

from aws_servers import MotoServer  # noqa: E402
from aws_stack import Stack  # noqa: E402
from aws_tools import BuiltStack  # noqa: E402
from lambda_runtime import LambdaFunction  # noqa: E402

EXECUTE = {"code": "const u = fetch('https://api.example.com/user/1'); u.name"}

#: Part -> the source of its function. "" is the one that was built.
PARTS = {
    "bare runtime": "def handler(event, context): return {}",
    "import of boto3": "import boto3\ndef handler(event, context): return {}",
    "import of core": """
import boto3
from sequential_flow import HTTPService, LogObserver, SequentialFlow, Settings
def handler(event, context): return {}
""",
    "first flow, to its pause": """
import boto3
from sequential_flow import HTTPService, LogObserver, SequentialFlow, Settings
flow = SequentialFlow()
def handler(event, context):
    return flow.execute(event["code"]).to_json()
""",
    "the adapter, boto3's clients, first DynamoDB write": "",
}


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder, stack() as stack_:
        built = BuiltStack(Path(folder) / "sam")
        functions = {}
        for number, (part, source) in enumerate(PARTS.items()):
            task = Path(folder) / f"task{number}"
            if source:
                task.mkdir()
                (task / "lambda_function.py").write_text(source)
            functions[part] = task if source else built.function("ApiFunction")
        environment = stack_.environment(SEAL_KEYS_SECRET_ARN="", API_KEYS="none", QUEUE_URL="")
        seconds: dict[str, list[float]] = {part: [] for part in PARTS}
        for round_ in range(rounds + 1):
            for part, task in functions.items():
                handler = "handler" if PARTS[part] else "lambda_handler"
                taken = cold(task, built.opt, f"lambda_function.{handler}", environment)
                if round_:  # the first one fills the caches of the file system
                    seconds[part].append(taken)
    report(seconds)


@contextmanager
def stack() -> Iterator[Stack]:
    moto = MotoServer()
    try:
        yield Stack(moto)
    finally:
        moto.close()


def cold(task: Path, layers: Path, handler: str, environment: dict[str, str]) -> float:
    """Seconds from the start of a process to its first answer."""
    with LambdaFunction(task, layers, handler, environment) as function:
        begin = time.perf_counter()
        answer: Any = function.invoke(EXECUTE)
        taken = time.perf_counter() - begin
        assert answer == {} or answer["status"] == "paused", answer
    return taken


def report(seconds: dict[str, list[float]]) -> None:
    before, best_before = 0.0, 0.0
    print(f"{'part':52}{'median':>9}{'best':>9}  ms")
    for part, values in seconds.items():
        middle, best = median(values), min(values)
        print(f"{part:52}{(middle - before) * 1e3:9.0f}{(best - best_before) * 1e3:9.0f}")
        before, best_before = middle, best
    print(f"{'in all':52}{before * 1e3:9.0f}{best_before * 1e3:9.0f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
