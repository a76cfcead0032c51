"""Cloudflare Workers: a Durable Object, in the folder of a Python Worker's entry.

Wrangler uploads the Python files that stand beside the entry, and below it.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

from ..settings import Problem
from .kit import Copy, Kit, Layout, always

_MANIFESTS = ("wrangler.jsonc", "wrangler.json", "wrangler.toml")
_MAIN = re.compile(r"""^\s*["']?main["']?\s*[:=]\s*["']([^"'\n]+)["']""", re.MULTILINE)


def _source(project: Path) -> str:
    """The folder of the entry that the manifest names; src/ without a manifest. Raises Problem."""
    found = next((project / name for name in _MANIFESTS if (project / name).is_file()), None)
    if found is None:
        return "src/"
    main = _MAIN.search(found.read_text(encoding="utf-8", errors="replace"))
    path = PurePosixPath(main[1] if main else "")
    if path.suffix != ".py" or path.is_absolute() or ".." in path.parts:
        raise Problem(f"{found.name} names no main that is Python, such as src/entry.py", 3)
    return "" if len(path.parts) == 1 else f"{path.parent.as_posix()}/"


CLOUDFLARE = Kit(
    "cloudflare",
    (
        Layout(
            "worker",
            always,
            (
                Copy("core/sequential_flow", "sequential_flow"),
                Copy("adapters/asgi/sequential_flow_asgi", "sequential_flow_asgi"),
                Copy(
                    "deploy/asgi/cloudflare/src/sequential_flow_worker.py",
                    "sequential_flow_worker.py",
                    True,
                ),
            ),
            """\
In the entry, {folder}entry.py or what it is called, after its imports:

  from sequential_flow_worker import Flows, ask_flows

and in its fetch, for the requests that are the service's:

  return await ask_flows(self.env, request)

In wrangler.jsonc, besides the flag python_workers:

  "durable_objects": {"bindings": [{"name": "FLOWS", "class_name": "Flows"}]},
  "migrations": [{"tag": "sequential-flow", "new_sqlite_classes": ["Flows"]}]

Then: npx wrangler secret put SEQUENTIAL_FLOW_API_KEYS        key,key,… of those who may call
      npx wrangler deploy

Clients perform the requests of their flows; there is no worker of flows in a Worker.

Read on: {folder}sequential_flow_worker.py, and GET /openapi.json.
""",
            _source,
        ),
    ),
)
