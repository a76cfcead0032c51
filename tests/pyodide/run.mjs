// Runs tests of the core with pytest under Pyodide: on Node, Deno or Bun, whichever runs this.
//
//   … run.mjs '{"pyodide": URL of pyodide.mjs, "folders": {"/core": path, …}, "path": ["/core", …],
//               "arguments": [pytest's]}'
//
// The last line printed is {"python", "load_seconds", "import_seconds", "passed", "failed",
// "skipped", "seconds", "failures": {test: what went wrong}}.
const begin = performance.now();
const { pyodide, folders, path, arguments: given } = JSON.parse(process.argv[2]);
const { loadPyodide } = await import(pyodide);
const python = await loadPyodide({ env: { PYTHONDONTWRITEBYTECODE: "1" } });
const loadSeconds = (performance.now() - begin) / 1000;

for (const [inside, outside] of Object.entries(folders)) {
  python.FS.mkdirTree(inside);
  python.mountNodeFS(inside, outside);
}
python.globals.set("given", python.toPy({ path, arguments: given, load_seconds: loadSeconds }));
console.log(python.runPython(`
import json
import sys
import time

sys.path[:0] = given["path"]
begin = time.perf_counter()
from sequential_flow import SequentialFlow

flow = SequentialFlow()
task = flow.execute("const u = fetch('/user/1'); u.name")
task = flow.resume(task.id, {"data": {"name": "Ann"}}, vm_state=task.vm_state)
assert task.result == "Ann", task.error
import_seconds = time.perf_counter() - begin

import pytest

class Report:
    def __init__(self):
        self.counts = {"passed": 0, "failed": 0, "skipped": 0}
        self.failures = {}

    def pytest_runtest_logreport(self, report):
        if report.when == "call" or report.outcome != "passed":
            self.counts[report.outcome] += 1
        if report.failed:
            self.failures[report.nodeid] = report.longreprtext[-2000:]

    def pytest_collectreport(self, report):
        if report.failed:
            self.counts["failed"] += 1
            self.failures[report.nodeid] = report.longreprtext[-2000:]

report = Report()
begin = time.perf_counter()
pytest.main(given["arguments"], plugins=[report])
json.dumps({
    "python": ".".join(map(str, sys.version_info[:3])),
    "load_seconds": round(given["load_seconds"], 2),
    "import_seconds": round(import_seconds, 2),
    **report.counts,
    "seconds": round(time.perf_counter() - begin, 2),
    "failures": report.failures,
})
`));
