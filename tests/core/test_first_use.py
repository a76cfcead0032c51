"""The first flows of a process may run in several threads at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CORE = Path(__file__).parents[2] / "core"
PROGRAM = """
import sys, threading
sys.setswitchinterval(1e-6)
from sequential_flow import SequentialFlow

CODE = '''
  const sorted = Array.from({ length: 9 }, (_, i) => 9 - i).sort((a, b) => a - b).map((x) => x * 2);
  const text = "a-b".replace(/-/g, () => "+");
  const grouped = Object.groupBy(sorted, (x) => x % 4 ? "odd" : "even");
  const all = await Promise.all([1, 2].map(async (n) => n));
  JSON.stringify([sorted, text, grouped, all, [...new Map([[1, 2]])], structuredClone({ a: 1 })])
'''
barrier, found = threading.Barrier(8), []

def run():
    barrier.wait()
    found.append(SequentialFlow().execute(CODE).to_json())

threads = [threading.Thread(target=run) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert {task["status"] for task in found} == {"completed"}, [task["error"] for task in found]
assert len({task["result"] for task in found}) == 1
"""


def test_threads_that_are_first() -> None:
    for _ in range(5):
        subprocess.run([sys.executable, "-c", PROGRAM], env={"PYTHONPATH": str(CORE)}, check=True)
