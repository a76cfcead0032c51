"""Sequential Flow as Firebase functions: the two of the reference system, and the whole service.

The packages `sequential_flow` and `sequential_flow_gcp` stand beside this file: `stage.sh` puts
them there. Everybody can call these functions, as apps do, so the API key is what protects them;
it is a secret of the project:

    firebase functions:secrets:set SEQUENTIAL_FLOW_API_KEYS
"""

from __future__ import annotations

import os

from firebase_functions import https_fn, options

from sequential_flow_gcp import make_function

#: Before any function is made: a name that is set for the project wins.
os.environ.setdefault("SEQUENTIAL_FLOW_TIMEOUT_SECONDS", "60")

options.set_global_options(
    region=options.SupportedRegion.EUROPE_WEST1,
    memory=options.MemoryOption.MB_512,
    timeout_sec=60,
    max_instances=10,
    secrets=["SEQUENTIAL_FLOW_API_KEYS"],
)

_execute = make_function(path="/execute", target="executeFlow")
_resume = make_function(path="/resume", target="resumeFlow")
_flows = make_function(target="flows")


@https_fn.on_request()
def executeFlow(request: https_fn.Request) -> https_fn.Response:  # noqa: N802
    """POST {"code": "…", …}: runs a flow to its first pause."""
    answer: https_fn.Response = _execute(request)
    return answer


@https_fn.on_request()
def resumeFlow(request: https_fn.Request) -> https_fn.Response:  # noqa: N802
    """POST {"taskId": "…", "vmState": "…", "fetchResponse": {…}}: goes on."""
    answer: https_fn.Response = _resume(request)
    return answer


@https_fn.on_request()
def flows(request: https_fn.Request) -> https_fn.Response:
    """All operations, below its own URL: …/flows/execute, …/flows/tasks/ID."""
    answer: https_fn.Response = _flows(request)
    return answer
