"""Cold start of the staged function: python tests/benchmarks/gcp_cold_start.py

Processor time of a process that has loaded functions-framework, median of several. Where the
Firestore client is installed its import is shown, too: it is by far the largest part of a first
request that stores something.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
_ROUNDS = 9
_CODE = """
import json, os, sys, time
sys.path.insert(0, os.getcwd())
import flask, functions_framework
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request

parts, begin = {}, time.process_time()
def part(name):
    global begin
    parts[name] = time.process_time() - begin
    begin = time.process_time()

from sequential_flow import HTTPRequest, Settings
settings = Settings.from_environment()
service = settings.service(settings.flow())
part("core: import, settings, service")
body = json.dumps({"code": "const u = fetch('https://a.example/b'); u.name"}).encode()
headers = [("content-type", "application/json")]
assert service.handle(HTTPRequest("POST", "/execute", "", headers, body)).status == 200
part("core: first flow until its pause")
import main
request = Request(EnvironBuilder("/execute", method="POST", data=body, headers=headers).get_environ())
begin = time.process_time()
assert main.flow(request).status_code == 200
part("adapter: its own import and translation")
try:
    import google.cloud.firestore_v1
    part("google-cloud-firestore: import")
    import google.cloud.tasks_v2
    part("google-cloud-tasks: import, after it")
except ModuleNotFoundError:
    pass
print(json.dumps(parts))
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source"
        script = ROOT / "deploy" / "gcp" / "deploy.sh"
        subprocess.run([str(script), "--stage-only", str(source)], check=True)
        subprocess.run([sys.executable, "-m", "compileall", "-q", str(source)], check=True)
        rounds = [measured(source) for _ in range(_ROUNDS)]
    for name in rounds[0]:
        median = statistics.median(parts[name] for parts in rounds)
        print(f"{name:42}{median * 1000:8.1f} ms")


def measured(source: Path) -> dict[str, float]:
    environment = {
        "PATH": os.environ["PATH"],
        "SEQUENTIAL_FLOW_API_KEYS": "none",
        "SEQUENTIAL_FLOW_STORAGE": "memory:",
    }
    command = [sys.executable, "-W", "ignore", "-c", _CODE]
    done = subprocess.run(
        command, cwd=source, env=environment, check=True, capture_output=True, text=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    main()
