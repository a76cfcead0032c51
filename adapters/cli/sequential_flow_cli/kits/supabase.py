"""Supabase: an edge function that runs core under Pyodide, with the project's own PostgreSQL."""

from __future__ import annotations

from .kit import Copy, Kit, Layout, always

_FOLDER = "supabase/functions/sequential-flow"
_FILES = "deploy/asgi/supabase/sequential-flow"

SUPABASE = Kit(
    "supabase",
    (
        Layout(
            "project",
            always,
            (
                Copy("core/sequential_flow", f"{_FOLDER}/python/sequential_flow"),
                Copy(
                    "adapters/asgi/sequential_flow_asgi", f"{_FOLDER}/python/sequential_flow_asgi"
                ),
                Copy("deploy/asgi/deno/service.ts", f"{_FOLDER}/service.ts"),
                Copy("deploy/asgi/deno/pack.py", f"{_FOLDER}/pack.py"),
                *(
                    Copy(f"{_FILES}/{name}", f"{_FOLDER}/{name}", True)
                    for name in ("index.ts", "postgresql.ts", "schema.sql", "deno.json")
                ),
            ),
            f"""\
The function is packed into one module; again after each update:

  python {_FOLDER}/pack.py {_FOLDER}

Its table is a migration:

  supabase migration new sequential_flow < {_FOLDER}/schema.sql
  supabase db push

It has keys of its own, so in supabase/config.toml:

  [functions.sequential-flow]
  verify_jwt = false

Then: supabase secrets set SEQUENTIAL_FLOW_API_KEYS=KEY
      supabase functions deploy sequential-flow

A step has the 2 seconds of processor time of an edge function, of which the first request of an
instance needs most to load Python. A service in a container with the project's PostgreSQL has no
such limit: SEQUENTIAL_FLOW_STORAGE=postgresql://…?options=-csearch_path%3Dsequential_flow

Read on: {_FOLDER}/index.ts
""",
        ),
    ),
)
