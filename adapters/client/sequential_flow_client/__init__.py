"""A client of the service, which performs what flows ask for where the client is.

    from sequential_flow_client import Client, result_of

    client = Client("https://flows.example.com", key="…")
    task = client.run("const u = fetch('https://intranet/user/1'); u.name", id="report-7")
    result_of(task)                                # or raises why there is none

The standard library and `sequential_flow`, of which it takes the driver, the network policy and the
tasks; so a flow that is driven from here behaves as one that a worker drives.
"""

from .client import Client
from .remote import Checkpoint
from .results import Overtaken, ServiceUnreachable, TaskUnfinished, error_of, result_of

__all__ = [
    "Checkpoint",
    "Client",
    "Overtaken",
    "ServiceUnreachable",
    "TaskUnfinished",
    "error_of",
    "result_of",
]
