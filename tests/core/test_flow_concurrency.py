"""Many resumes at once, in threads and in processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from flows import POSTS, data
from sequential_flow import InMemoryStorage, SequentialFlow, SQLiteStorage, Storage, Task
from storage_contract import run_threads

CORE = Path(__file__).parents[2] / "core"
FAN_OUT = """
  const urls = Array.from({ length: 24 }, (_, i) => `/item/${i}`);
  const items = await Promise.all(urls.map(async (url) => (await fetch(url)).json()));
  return items.reduce((sum, { n }) => sum + n, 0);
"""


@pytest.fixture(params=["memory", "sqlite"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Storage]:
    if request.param == "memory":
        yield InMemoryStorage()
        return
    storage = SQLiteStorage(tmp_path / "flows.sqlite")
    yield storage
    storage.close()


def contend(flow: SequentialFlow, task: Task, responses: list[Any]) -> list[Task]:
    """Resumes the first request of `task` with all of `responses` at once."""
    barrier = threading.Barrier(len(responses))
    outcomes: list[Task] = []

    def resume(number: int) -> None:
        barrier.wait()
        outcomes.append(flow.resume(task.id, responses[number], vm_state=task.vm_state))

    run_threads(resume, len(responses))
    return outcomes


def test_of_64_different_answers_one_wins(storage: Storage) -> None:
    flow = SequentialFlow(storage)
    task = flow.execute(POSTS, id="t")
    outcomes = contend(flow, task, [data({"id": number}) for number in range(64)])
    codes = Counter(outcome.error_code for outcome in outcomes)
    assert codes == {None: 1, "CONFLICT": 63}
    (winner,) = (outcome for outcome in outcomes if outcome.error_code is None)
    assert flow.get_task("t") == winner
    assert all(outcome.vm_state == "r2.2" for outcome in outcomes)


def test_64_equal_answers_all_get_the_task(storage: Storage) -> None:
    flow = SequentialFlow(storage)
    task = flow.execute(POSTS, id="t")
    outcomes = contend(flow, task, [data({"id": 7})] * 64)
    assert all(outcome == flow.get_task("t") for outcome in outcomes)
    assert flow.get_task("t").revision == 2


def test_of_64_last_answers_one_finishes(storage: Storage) -> None:
    flow = SequentialFlow(storage)
    task = flow.execute("fetch('/x').n", id="t")
    outcomes = contend(flow, task, [data({"n": number}) for number in range(64)])
    codes = Counter(outcome.error_code for outcome in outcomes)
    assert codes[None] == 1
    assert set(codes) <= {None, "CONFLICT", "TASK_NOT_FOUND"}


def test_answers_to_different_requests_all_count(storage: Storage) -> None:
    flow = SequentialFlow(storage)
    task = flow.execute(FAN_OUT, id="t")
    barrier = threading.Barrier(24)
    outcomes: list[Task] = []

    def resume(number: int) -> None:
        barrier.wait()
        request = task.pending_requests[number]
        outcomes.append(
            flow.resume("t", data({"n": number}), vm_state=task.vm_state, request_id=request.id)
        )

    run_threads(resume, 24)
    assert Counter(outcome.status for outcome in outcomes) == {"paused": 23, "completed": 1}
    (done,) = (outcome for outcome in outcomes if outcome.status == "completed")
    assert done.result == sum(range(24))


def test_of_16_equal_executes_one_runs(storage: Storage) -> None:
    flow = SequentialFlow(storage)
    barrier = threading.Barrier(16)
    outcomes: list[Task] = []

    def execute(number: int) -> None:
        barrier.wait()
        outcomes.append(flow.execute(POSTS, id="t"))

    run_threads(execute, 16)
    assert all(outcome == flow.get_task("t") for outcome in outcomes)
    assert flow.get_task("t").revision == 1


RESUMING = """
import json, sys
from sequential_flow import SequentialFlow, SQLiteStorage
flow = SequentialFlow(SQLiteStorage(sys.argv[1]))
flow.get_task("t")
print("ready", flush=True)
sys.stdin.readline()
task = flow.resume("t", {"id": int(sys.argv[2])}, vm_state="r1.1")
print(json.dumps([task.error_code, task.status]))
"""


def test_of_8_processes_one_wins(tmp_path: Path) -> None:
    path = tmp_path / "flows.sqlite"
    storage = SQLiteStorage(path)
    SequentialFlow(storage).execute(POSTS, id="t")
    processes = [start(RESUMING, str(path), str(number)) for number in range(8)]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    outcomes = Counter(tuple(json.loads(process.communicate()[0])) for process in processes)
    assert outcomes == {(None, "paused"): 1, ("CONFLICT", "error"): 7}
    storage.close()


def start(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(CORE)},
    )
