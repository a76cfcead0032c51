"""Vercel: a function of Python at /flows, beside whatever a project has there.

Each file in api/ is a function; what it needs besides stands in a folder of its own.
"""

from __future__ import annotations

from .kit import Copy, Kit, Layout, always

_FILES = "deploy/asgi/vercel"

VERCEL = Kit(
    "vercel",
    (
        Layout(
            "project",
            always,
            (
                Copy("core/sequential_flow", "sequential-flow/sequential_flow"),
                Copy("adapters/asgi/sequential_flow_asgi", "sequential-flow/sequential_flow_asgi"),
                Copy(
                    "adapters/extras/sequential_flow_extras",
                    "sequential-flow/sequential_flow_extras",
                ),
                Copy(
                    f"{_FILES}/api/sequential_flow_service.py",
                    "api/sequential_flow_service.py",
                    True,
                ),
                Copy(f"{_FILES}/requirements.txt", "sequential-flow-requirements.txt", True),
            ),
            """\
In vercel.json, make it if it is not there, one line among the rewrites, before any that takes all:

  {"source": "/flows/:path*", "destination": "/api/sequential_flow_service"}

and one in requirements.txt:

  -r sequential-flow-requirements.txt

Then: vercel env add SEQUENTIAL_FLOW_API_KEYS        key,key,… of those who may call
      vercel env add SEQUENTIAL_FLOW_STORAGE         postgresql://… or redis://…
      vercel deploy

The DATABASE_URL or REDIS_URL of a database from Vercel's marketplace does as well. Clients perform
the requests of their flows: no function of Vercel runs on to drive them.

Read on: api/sequential_flow_service.py, and GET /flows/openapi.json.
""",
        ),
    ),
)
