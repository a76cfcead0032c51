"""Google Cloud Functions, beside those of a Firebase or functions-framework project.

Firebase packs the folder that firebase.json names; functions-framework and gcloud pack the
project's root. In both, what main.py has is what can be deployed.
"""

from __future__ import annotations

import json
from pathlib import Path

from ..settings import Problem
from .kit import Copy, Kit, Layout, always, has_any

_FILES = "adapters/cli/kits/gcp_functions"
_COMMON = (
    Copy("core/sequential_flow", "sequential_flow"),
    Copy("adapters/gcp_functions/sequential_flow_gcp", "sequential_flow_gcp"),
    Copy(f"{_FILES}/sequential-flow-requirements.txt", "sequential-flow-requirements.txt", True),
)


def _firebase_source(project: Path) -> str:
    """The first folder of Python functions that firebase.json names. Raises Problem."""
    try:
        functions = json.loads((project / "firebase.json").read_bytes()).get("functions", {})
        codebases = functions if isinstance(functions, list) else [functions]
        python = [each for each in codebases if "python" in str(each.get("runtime", "python"))]
        source = str(python[0].get("source", "functions")).strip("/")
    except (ValueError, AttributeError, IndexError, OSError) as error:
        raise Problem("firebase.json names no folder with Python functions", 3) from error
    if ".." in source.split("/") or not (project / source).is_dir():
        raise Problem(f"firebase.json names the folder {source!r}, which is not there", 3)
    return f"{source}/"


FIREBASE = Layout(
    "firebase",
    has_any("firebase.json"),
    (
        *_COMMON,
        Copy(
            f"{_FILES}/firebase/sequential_flow_functions.py", "sequential_flow_functions.py", True
        ),
    ),
    """\
One line in {folder}main.py, after initialize_app() if there is one:

  from sequential_flow_functions import executeFlow, flows, resumeFlow

and one in {folder}requirements.txt:

  -r sequential-flow-requirements.txt

The keys of those who may call: firebase functions:secrets:set SEQUENTIAL_FLOW_API_KEYS
Old tasks go away by themselves with a TTL policy on the field expire_at of their collection:
gcloud firestore fields ttls update expires_at --collection-group=sequential_flow_tasks --enable-ttl

Read on: {folder}sequential_flow_functions.py, and {folder}sequential_flow_gcp/environment.py.
""",
    _firebase_source,
)

FRAMEWORK = Layout(
    "framework",
    always,
    (
        *_COMMON,
        Copy(
            f"{_FILES}/framework/sequential_flow_functions.py", "sequential_flow_functions.py", True
        ),
    ),
    """\
One line in main.py:

  from sequential_flow_functions import flow, worker

and one in requirements.txt:

  -r sequential-flow-requirements.txt

Then: gcloud functions deploy flow --entry-point=flow --trigger-http --no-allow-unauthenticated \\
        --set-secrets=SEQUENTIAL_FLOW_API_KEYS=SECRET:latest …
Old tasks go away by themselves with a TTL policy on the field expires_at of their collection:
gcloud firestore fields ttls update expires_at --collection-group=sequential_flow_tasks --enable-ttl

Read on: sequential_flow_functions.py for the worker, and sequential_flow_gcp/environment.py for the
settings.
""",
)

GCP_FUNCTIONS = Kit("gcp_functions", (FIREBASE, FRAMEWORK))
