"""The flow service as Firebase functions. In main.py, after `initialize_app()` if there is one:

    from sequential_flow_functions import executeFlow, flows, resumeFlow

Everybody can call these functions, as apps do, so the API key is what protects them; it is a
secret of the project: `firebase functions:secrets:set SEQUENTIAL_FLOW_API_KEYS`. What else they are
made of stands in environment variables, as in .env: see sequential_flow_gcp/environment.py.
"""

from firebase_functions import https_fn, options

from sequential_flow_gcp import make_function

_OPTIONS = {
    "memory": options.MemoryOption.MB_512,
    "timeout_sec": 60,  # as SEQUENTIAL_FLOW_TIMEOUT_SECONDS
    "max_instances": 10,
    "secrets": ["SEQUENTIAL_FLOW_API_KEYS"],
}

_execute = make_function(path="/execute", target="executeFlow")
_resume = make_function(path="/resume", target="resumeFlow")
_flows = make_function(target="flows")


@https_fn.on_request(**_OPTIONS)
def executeFlow(request: https_fn.Request) -> https_fn.Response:  # noqa: N802
    """POST {"code": "…", …}: runs a flow to its first pause."""
    return _execute(request)


@https_fn.on_request(**_OPTIONS)
def resumeFlow(request: https_fn.Request) -> https_fn.Response:  # noqa: N802
    """POST {"taskId": "…", "vmState": "…", "fetchResponse": {…}}: goes on."""
    return _resume(request)


@https_fn.on_request(**_OPTIONS)
def flows(request: https_fn.Request) -> https_fn.Response:
    """All operations, below its own URL: …/flows/execute, …/flows/tasks/ID."""
    return _flows(request)
