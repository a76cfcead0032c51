"""Schemathesis, with all of its checks, against the service on a real server."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from sequential_flow import (
    EventLinks,
    HTTPService,
    InProcessQueue,
    Limits,
    Sealer,
    SealKey,
    SequentialFlow,
)
from service_server import ServiceServer

KEY = "a-key-of-the-tests"

#: Valid requests that only the state of the task refuses: it is over (410), it waits for something
#: else (400), nobody made such a seal (422), a hundred events are not taken yet (413).
_CONFIGURATION = """
[checks]
positive_data_acceptance.expected-statuses = ["2xx", "404", "409", "410"]

[[operations]]
include-name = "POST /resume"
checks.positive_data_acceptance.expected-statuses = ["2xx", "400", "404", "409", "410", "422"]

[[operations]]
include-name = "POST /tasks/{id}/events/{name}"
checks.positive_data_acceptance.expected-statuses = ["2xx", "404", "409", "410", "413"]
"""


def fuzz(folder: Path, examples: int, seed: int) -> tuple[int, str]:
    """See `fuzz_server`; of core's service on a server of the tests."""
    with ServiceServer(_service()) as server:
        return fuzz_server(server.url, folder, examples, seed)


def fuzz_server(url: str, folder: Path, examples: int, seed: int) -> tuple[int, str]:
    """Runs all phases with `examples` an operation; the number of requests, and the report.

    The server lets KEY in. Raises AssertionError with the report when a check failed. Writes into
    `folder` only.
    """
    (folder / "schemathesis.toml").write_text(_CONFIGURATION)
    command = [
        *(sys.executable, "-m", "schemathesis.cli"),
        *("--config-file", "schemathesis.toml", "run", f"{url}/openapi.json"),
        *("--checks", "all", "--phases", "examples,coverage,fuzzing,stateful"),
        *("--max-examples", str(examples), "--seed", str(seed), "--no-color"),
        *("--header", f"Authorization: Bearer {KEY}"),
    ]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    report = done.stdout + done.stderr
    assert done.returncode == 0, report
    found = re.search(r"([0-9]+) generated, \1 passed", report)
    assert found is not None, report
    return int(found[1]), report


def _service() -> HTTPService:
    sealer = Sealer([SealKey("a", b"0123456789abcdef")])
    flow = SequentialFlow(
        sealer=sealer, queue=InProcessQueue(), limits=Limits(steps=100_000), keep_finished=True
    )
    return HTTPService(flow, keys=[KEY], links=EventLinks(sealer))
