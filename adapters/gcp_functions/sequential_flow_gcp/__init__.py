"""Sequential Flow on Google Cloud.

    from sequential_flow_gcp import FirestoreStorage, SequentialFlow, make_function

    handler.py      make_function: an HTTP function, for functions-framework and Firebase
    worker.py       make_worker: Cloud Tasks pushes to it; make_event_function: CloudEvents
    oidc.py         PushCheck: who may push
    cloud_tasks.py  CloudTasksQueue; pubsub.py: PubSubQueue, the other choice
    firestore.py    FirestoreStorage; collection.py: its requests; documents.py: its documents
    environment.py  Environment: all of that from environment variables
    service.py      clients, second tries, errors

All that `sequential_flow` exports is here too. Names load on first use, and Google's packages with
the first call of a service.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sequential_flow import *  # noqa: F403

    from .cloud_tasks import CloudTasksQueue
    from .environment import Environment
    from .firestore import FirestoreStorage
    from .handler import make_function
    from .oidc import PushCheck
    from .pubsub import PubSubQueue
    from .worker import FlowEvent, make_event_function, make_worker

#: Name -> module.
_HOMES = {
    "CloudTasksQueue": "cloud_tasks",
    "Environment": "environment",
    "FirestoreStorage": "firestore",
    "FlowEvent": "worker",
    "PubSubQueue": "pubsub",
    "PushCheck": "oidc",
    "make_event_function": "worker",
    "make_function": "handler",
    "make_worker": "worker",
}

__all__ = [
    "CloudTasksQueue",
    "Environment",
    "FirestoreStorage",
    "FlowEvent",
    "PubSubQueue",
    "PushCheck",
    "make_event_function",
    "make_function",
    "make_worker",
]


def __getattr__(name: str) -> object:
    """Loads the module that defines `name`, once."""
    from importlib import import_module

    if name.startswith("__"):
        raise AttributeError(f"module 'sequential_flow_gcp' has no attribute {name!r}")
    home = f"{__name__}.{_HOMES[name]}" if name in _HOMES else "sequential_flow"
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    import sequential_flow

    return sorted({*globals(), *__all__, *sequential_flow.__all__})
