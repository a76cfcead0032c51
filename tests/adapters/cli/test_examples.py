"""The bundled examples: here as in Node, with the same responses."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sequential_flow import Driver, HttpFetch, NetworkPolicy, SequentialFlow
from sequential_flow_cli.demo import EXAMPLES
from sequential_flow_cli.demo_api import DemoApi

NODE = shutil.which("node")

#: Runs a script as an async function over the platform's own fetch, with relative URLs.
IN_NODE = """
const [file, base] = process.argv.slice(1);
const source = require('fs').readFileSync(file, 'utf8');
const AsyncFunction = (async () => {}).constructor;
const relative = async (path, options) => {
  for (;;) {
    const response = await fetch(base + path, options);
    if (response.status !== 503) return response;
  }
};
const quiet = { log() {} };
new AsyncFunction('fetch', 'input', 'console', source)(relative, null, quiet)
  .then((result) => process.stdout.write(JSON.stringify(result)));
"""


@pytest.fixture
def api() -> Iterator[DemoApi]:
    with DemoApi() as api:
        yield api


def run_here(api: DemoApi, name: str) -> Any:
    flow = SequentialFlow()
    code = (EXAMPLES / f"{name}.js").read_text(encoding="utf-8")
    task = flow.execute(code, defer=True)
    fetch = HttpFetch(NetworkPolicy([api.host]), base_url=api.url)
    task = Driver(flow, fetch).drive(task.id)
    assert task.status == "completed", task.error
    return task.result


def test_user_name(api: DemoApi) -> None:
    assert run_here(api, "user-name") == "Alice"


def test_two_fetches(api: DemoApi) -> None:
    assert run_here(api, "two-fetches") == {"user": "Alice", "postCount": 5}


def test_sales_report(api: DemoApi) -> None:
    assert run_here(api, "sales-report") == {
        "receipt": "report-1",
        "text": "\n".join(
            [
                "# Sales",
                "Ada.........    339.00 €",
                "Linus.......    299.97 €",
                "Grace.......     42.50 $",
            ]
        ),
        "problems": ["Nobody: /customers/4/orders gave 404"],
    }


@pytest.mark.skipif(NODE is None, reason="compares with Node, which is not here")
def test_sales_report_as_in_node(api: DemoApi) -> None:
    file = str(Path(EXAMPLES) / "sales-report.js")
    assert NODE is not None
    output = subprocess.check_output([NODE, "-e", IN_NODE, file, api.url], timeout=30)
    assert json.loads(output) == run_here(api, "sales-report")
