"""Sequential Flow: JavaScript flows that pause at every `fetch()` and resume anywhere.

    import sequential_flow
    task = sequential_flow.execute("const u = fetch('https://api.example.com/user/1'); u.name")
    task.fetch_request.url          # do this request, then
    sequential_flow.resume(task.id, {"data": {"name": "Alice"}}, vm_state=task.vm_state).result

The layers, from the outside in; each imports only what stands below it:

    default, vm        the operations as functions; the reference system's low-level machine
    configuration      Settings: all of it from the environment
    http/              the operations behind HTTP, without a server
    testing/           tests for flows: crash them everywhere
    worker, queue/     drive many tasks by messages; handling: one message
    driver, network/   performs pending requests, under a network policy, and resumes
    flow               SequentialFlow: never raises about a task; arguments: what callers say
    transitions        tasks move by compare-and-set; step: one run of the machine
    observe, logs      sees what happens; says so in structured logs
    storage/           where tasks are kept
    seal, cipher, keys state in hands that are not trusted; encryption at rest; named keys
    task, limits       Task and PendingRequest; the budgets
    machine, snapshot  a running flow; a running flow as canonical JSON
    builtins/, web/    the JavaScript library; fetch, Response, Headers, console
    runtime/           values, objects, operators, calls, jobs, pauses
    compiler/          syntax tree -> Python state machines
    syntax/            source text -> syntax tree
    errors             the exception tree

Names load on first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .cipher import Cipher
    from .configuration import SettingInvalid, Settings
    from .default import (
        delete_task,
        execute,
        get_task,
        list_tasks,
        resume,
        set_default_storage,
    )
    from .driver import Driver, Event
    from .errors import (
        Conflict,
        DeliveryFailed,
        Expired,
        InternalError,
        InvalidRequest,
        LimitExceeded,
        ScriptError,
        SequentialFlowError,
        SnapshotInvalid,
        StorageUnavailable,
        SyntaxInvalid,
        TaskExists,
        TaskNotFound,
        TooLarge,
        Unauthorized,
    )
    from .flow import SequentialFlow, TaskPage
    from .host_functions import CallContext, CallFailed, HostFunctions
    from .http.authentication import NO_AUTHENTICATION
    from .http.cors import Cors
    from .http.event_links import EventLinks
    from .http.message import HTTPRequest, HTTPResponse
    from .http.service import HTTPService
    from .keys import parse_keys
    from .limits import Limits
    from .logs import JSONFormatter, LogObserver
    from .network.http_fetch import HttpFetch
    from .network.policy import NetworkPolicy
    from .observe import Exchange, Observer, Observers, Slice
    from .queue.in_process import InProcessQueue
    from .queue.protocol import Delivery, Queue, checked_delay, message_of, message_text
    from .queue.sqlite import SQLiteQueue
    from .seal import Sealer, SealKey
    from .storage.custom import CustomStorage
    from .storage.encoding import MAX_TASK_BYTES
    from .storage.encrypted import EncryptedStorage
    from .storage.location import open_storage
    from .storage.memory import InMemoryStorage
    from .storage.parts import ListingPartedStorage, TaskHead
    from .storage.protocol import CreatesSchema, ListsTasks, PurgesExpired, Storage
    from .storage.redis import RedisStorage
    from .storage.sql import SQLStorage
    from .storage.sqlite import SQLiteStorage
    from .task import PendingRequest, Task
    from .vm import SequentialFetchVM
    from .worker import Worker

__version__ = "0.1.0"

_MODULES = {
    "configuration": "SettingInvalid Settings",
    "cipher": "Cipher",
    "default": "delete_task execute get_task list_tasks resume set_default_storage",
    "driver": "Driver Event",
    "errors": (
        "Conflict DeliveryFailed Expired InternalError InvalidRequest LimitExceeded ScriptError "
        "SequentialFlowError SnapshotInvalid StorageUnavailable SyntaxInvalid TaskExists "
        "TaskNotFound TooLarge Unauthorized"
    ),
    "flow": "SequentialFlow TaskPage",
    "host_functions": "CallContext CallFailed HostFunctions",
    "keys": "parse_keys",
    "http.authentication": "NO_AUTHENTICATION",
    "http.cors": "Cors",
    "http.event_links": "EventLinks",
    "http.message": "HTTPRequest HTTPResponse",
    "http.service": "HTTPService",
    "limits": "Limits",
    "logs": "JSONFormatter LogObserver",
    "network.http_fetch": "HttpFetch",
    "network.policy": "NetworkPolicy",
    "observe": "Exchange Observer Observers Slice",
    "seal": "SealKey Sealer",
    "queue.in_process": "InProcessQueue",
    "queue.protocol": "Delivery Queue checked_delay message_of message_text",
    "queue.sqlite": "SQLiteQueue",
    "storage.custom": "CustomStorage",
    "storage.encoding": "MAX_TASK_BYTES",
    "storage.encrypted": "EncryptedStorage",
    "storage.location": "open_storage",
    "storage.memory": "InMemoryStorage",
    "storage.parts": "ListingPartedStorage TaskHead",
    "storage.protocol": "CreatesSchema ListsTasks PurgesExpired Storage",
    "storage.redis": "RedisStorage",
    "storage.sql": "SQLStorage",
    "storage.sqlite": "SQLiteStorage",
    "task": "PendingRequest Task",
    "vm": "SequentialFetchVM",
    "worker": "Worker",
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [  # noqa: RUF022  (the operations first)
    "SequentialFlow",
    "execute",
    "resume",
    "get_task",
    "delete_task",
    "list_tasks",
    "set_default_storage",
    "Task",
    "TaskPage",
    "PendingRequest",
    "Limits",
    "HostFunctions",
    "CallContext",
    "CallFailed",
    "Driver",
    "Event",
    "Worker",
    "Observer",
    "Observers",
    "Slice",
    "Exchange",
    "LogObserver",
    "JSONFormatter",
    "HTTPService",
    "HTTPRequest",
    "HTTPResponse",
    "NO_AUTHENTICATION",
    "Cors",
    "EventLinks",
    "Settings",
    "SettingInvalid",
    "HttpFetch",
    "NetworkPolicy",
    "SequentialFetchVM",
    "Storage",
    "ListsTasks",
    "PurgesExpired",
    "CreatesSchema",
    "InMemoryStorage",
    "SQLiteStorage",
    "SQLStorage",
    "RedisStorage",
    "CustomStorage",
    "EncryptedStorage",
    "open_storage",
    "ListingPartedStorage",
    "TaskHead",
    "MAX_TASK_BYTES",
    "Queue",
    "Delivery",
    "checked_delay",
    "message_text",
    "message_of",
    "InProcessQueue",
    "SQLiteQueue",
    "Cipher",
    "Sealer",
    "SealKey",
    "parse_keys",
    "SequentialFlowError",
    "ScriptError",
    "SyntaxInvalid",
    "LimitExceeded",
    "DeliveryFailed",
    "InvalidRequest",
    "Unauthorized",
    "TaskNotFound",
    "TaskExists",
    "Conflict",
    "Expired",
    "TooLarge",
    "SnapshotInvalid",
    "StorageUnavailable",
    "InternalError",
]


def __getattr__(name: str) -> object:
    """Loads the module that defines `name`, once."""
    if name not in _HOMES:
        raise AttributeError(f"module 'sequential_flow' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
